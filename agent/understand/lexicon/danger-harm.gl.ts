// Self-harm and violence in Galician as people hint at them.
import type { DangerEntry } from './danger-lexicon.ts'

export const harmGalician: readonly DangerEntry[] = [
  {
    id: 'suicide_words',
    urgency: 'self_harm',
    match: `
      (?:mais vale|antes|mellor|prefiro|preferiria) (?:\\w+ )?(?:morrer|morto|morta|estar morto|estar morta)(?! de)
      (?:qero|kero|quero) (?:\\w+ )?(?:morrer|morer|morrerme|matarme|suicidarme)(?! (?:de|da|do))
      (?:pastillas|todo|todas) (?:\\w+ ){0,3}?(?:para (?:rematar|acabar|morrer|non espertar|non acordar))|se eu (?:morrese|desaparecese|faltase)|esta vida (?:[.,] |\\w+ ){0,4}?(?:marchar|rematar|acabar)
      se quere (?:matar|suicidar)|querese matar|(?:cort(?:ou|a|ouse|arse|arme|eime|ase)) (?:\\w+ )?(?:os |as |nos )?(?:brazos|pulsos|coxas|veas)|(?:volveu|volvin) (?:a )?cort(?:arse|arme)|corda (?:\\w+ ){0,4}?(?:galpon|alpendre|viga|garaxe|preparad*|arbore)|(?:prepar*|merquei|pendur*|atei) (?:\\w+ )?(?:unha |a )?corda
      penso (?:\\w+ ){0,6}?(?:tirarme|morrer|matarme|aforcarme|botarme)
      (?:estar|verme|reunir*|irme) (?:\\w+ ){0,5}?(?:no ceo|co meu home no|coa mina \\w+ no)|por vontade propia|(?:filla|fillo|irma|neta|neto|ela) (?:\\w+ )?cortase|(?:nota|carta) (?:\\w+ ){0,2}?perdon
      (?:quero|queria|quixera|ganas|penso|pensando|pensei|vou|voume|prefiro|oxala|tentei|idea|ideas|gustariame|apeteceme|decidin|pensado) (?:\\w+ ){0,3}?(?:morrer|matarme|aforcarme|colgarme|tirarme (?:por|ao|polo|pola|da|do)|acabar con todo|rematar con todo|acabar con isto|desaparecer|sumir|afogarme|botarme (?:ao|polo|pola|da)|non acordar|non espertar|cortarme as|facerme mal|durmir para sempre|pegarme un tiro|quitarme do medio|rematar coa vida|acabar comigo)(?! (?:de|da) (?:risa|fame|calor|sono|sede|vosa|lista|vergon*|noxo))
      (?:irman|irma|fillo|filla|nai|pai|amiga|amigo|home|muller|marido|avo|neto|neta|ela|el) (?:\\w+ ){0,6}?(?:quere|vai|dixo que|di que|ameaza con|falou de|tentou) (?:\\w+ ){0,2}?(?:matarse|morrer|aforcarse|tirarse (?:ao|da|polo|pola|do)|botarse (?:ao|da|polo|pola)|suicidar*|sacarse a vida|quitarse a vida|acabar con todo|cortarse|quitarse do medio)
      (?:cansad*|fart*|aburrid*|sen folgos|canso|cansa) (?:\\w+ )?(?:de |da )(?:vivir|vida|existir|loitar|min)(?! (?:aqui|en|con))|mellor (?:\\w+ )?(?:sen min|morto|morta|se eu (?:morr*|non))|sen min (?:\\w+ ){0,4}?(?:mellor|descans*|tranquil*)|mais valia (?:\\w+ )?(?:morrer|morto|morta|non nacer)
      (?:son|ser|sintome) (?:\\w+ )?(?:un |unha |so un |so unha )(?:peso|carga|estorbo) (?:para|morto)|(?:durmir|deitarme) (?:\\w+ ){0,3}?(?:non|nunca) (?:\\w+ )?(?:acordar|espertar|despertar)|cant* __ (?:non acordar|non espertar|morrer|mortal)
      (?:que )?(?:deus|noso senor) (?:\\w+ )?(?:me leve|levame|me levase)|que me leve deus
      que as acab[a-z]* todas|voz(?:es)? (?:\\w+ ){0,5}?(?:di*|manda*|dime|ordena*) (?:\\w+ ){0,6}?(?:tir*|bot*|salt*|mat*|cort*|morr*|rio|fiestra|xanela)|nos tiremos|tirarnos (?:as|os) (?:duas|dous)`,
    yes: 'estou canso de vivir e penso en acabar con todo',
    no: 'quero desaparecer da vosa lista',
  },
  {
    id: 'no_tomorrow',
    urgency: 'self_harm',
    fixed: true,
    match: `
      (?:oco|praza|vez|cita|sitio) (?:\\w+ ){0,3}?(?:outro|outra|quen|alguen) (?:\\w+ )?(?:que )?(?:queira|quere|tena ganas de) (?:\\w+ )?(?:viv*|seguir viv*)|(?:cando me vaia|cando marche|antes de irme) (?:[.,] |\\w+ ){0,5}?(?:semana|vontade|sempre)
      non quero deixar(?:lle|lles) (?:\\w+ )?(?:debedas|contas)
      (?:xa )?non (?:\\w+ )?(?:quero|aturo|aguanto|soporto|teno forzas para|teno folgos para|paga a pena|apeteceme|me apetece) (?:\\w+ )?(?:mais )?(?:vivir|existir|acordar|espertar|estar (?:aqui|viva|vivo|neste mundo|nin)|loitar|a vida|esta vida|seguir aqui|seguir vivindo|seguir viva|seguir vivo)(?! (?:en|no|na|con|esperando|ate))
      (?:sen|perdin|nin|cero) (?:\\w+ )?(?:ganas|gana|ilusion|forzas|motivo*) (?:\\w+ )?(?:de|para|por) (?:vivir|vida|seguir(?= (?:\\.|,|$|vivindo|adiante))|erguerme|nada)(?! (?:o|co))|vida (?:\\w+ ){0,2}?non (?:\\w+ )?(?:sentido|vale|merece|presta)|non (?:lle )?(?:vexo|atopo|hai) (?:\\w+ )?(?:sentido|saida|razon) (?:\\w+ )?(?:vida|vivir|seguir|a nada|a isto)
      (?:xa )?non (?:vou estar|estarei|hei estar|estou aqui)(?= (?:\\.|,|$|para|mais))(?! (?:para )?(?:na|en|o))|(?:onde|onda) (?:eu )?(?:vou|voume|estarei) (?:\\w+ )?(?:\\w+ ){0,2}?non (?:\\w+ ){0,2}?(?:falta|precis*|hai|medic*)
      non (?:penso|conto|espero|vou|quero) (?:\\w+ )?(?:chegar|cumprir|ver|pasar) (?:\\w+ ){0,2}?(?:nadal|anos|veran|esta noite|a noite|san xoan|aninovo|fin de ano)|(?:e a |esta e a )?mina ultima (?:semana|noite)(?! de)|meu ultimo (?:dia|nadal)(?! de)
      (?:fixo|fixeron|fai) (?:todo )?o que (?:puido|puideron|podia)|(?:non e|non ten) (?:a )?culpa (?:dela|del|de ninguen)?|non quero que (?:\\w+ ){0,3}?(?:sufran|sufrir)`,
    yes: 'xa non quero estar aquí nin en ningures',
    no: 'non quero seguir esperando pola cita',
  },
  {
    id: 'farewell',
    urgency: 'self_harm',
    match: `
      (?:grazas por todo|bos comigo|boas comigo|perdoademe|perdon*|queroovos|quero vos|culpa) (?:\\w+ |[.,] ){0,8}?(?:adeus|ata sempre|ata logo(?= (?:\\.|,|$)))(?! e (?:bo|grazas))|adeus (?:a todos|mundo|para sempre|mina|meus|vida)
      (?:mensaxe|carta|nota|cartas) (?:\\w+ )?de (?:despedida|adeus)|despedin* (?:\\w+ )?de (?:todos|meus|mina)|(?:deix*|escrib*) (?:\\w+ ){0,3}?(?:carta*|nota) (?:\\w+ ){0,6}?(?:mesa|fill*|nenos|familia|todos|nai|pai)
      (?:mandou*|deixou*|escribiu*) (?:\\w+ ){0,4}?mensaxe (?:\\w+ ){0,6}?(?:coid*|perdon*|despedi*|adeus)|(?:coid*) (?:\\w+ )?(?:d[oa]s|dos meus) (?:nenos|fillos|nenas|pais|animais) (?:\\w+ |[.,] ){0,5}?(?:non colle|non contesta|adeus|marchou)
      (?:escopeta|pistola|arma|carabina|revolver) (?:\\w+ ){0,5}?(?:cargad*|limp*|boca|cuarto|mesa|na man|ao caron|preparad*)(?! de feira)|(?:corda|soga) (?:\\w+ ){0,4}?(?:viga|preparad*|pescozo|alpendre|palleira)|(?:verme da pataca|do verme|herbicida|veleno|sulfato) (?:\\w+ ){0,4}?(?:preparad*|na mesa|a man|no alpendre|para min)|(?:no alpendre|no galpon) (?:\\w+ |[.,] ){0,3}?(?:a do|o do) (?:verme|rato*)
      (?:no parapeito|beira da ponte|no peitoril|fiestra|viaduto|na ponte|vias do tren|acantilado|no faro) (?:\\w+ |[.,] ){0,5}?(?:salt*|tir*|mir*|hora*|ao fondo)|(?:mir*|qued*|paso|sentad*|penso) (?:\\w+ ){0,4}?(?:da ponte|na ponte|a ponte|do viaduto|as vias|o acantilado|cantil)(?! (?:romana|vella de))
      (?:tom*|traguei|tragou) (?:\\w+ )?(?:todas|todos|todo) (?:\\w+ ){0,2}?(?:xunt*|de golpe|dunha vez|a vez|de unha)|tome?i?(?:nas|nos|unas|unos) (?:\\w+ )?(?:todas|todos)(?: xuntas| xuntos)?|(?:gard*|xunt*|agoch*|acumul*) (?:\\w+ ){0,3}?(?:<pills>) (?:\\w+ |[.,] ){0,6}?(?:cheg*|suficient*|acabar|morrer)
      (?:cort(?:eime|ome|arme|ouse)|volvin cortarme) (?:\\w+ )?(?:outra vez|de novo|as veas|os pulsos|os brazos|adrede)|(?:brazos|pulsos|coxas) (?:\\w+ )?cortad*|volvin(?: a)? cortarme
      (?:pedinlle|pedin|pediu) perdon (?:\\w+ ){0,5}?(?:tumba|todos|fillos|nenos|ninguen)|(?:esta todo|todo esta|deixei todo) (?:\\w+ )?(?:preparado|listo|arranxado|amanado) (?:\\w+ |[.,] ){0,6}?(?:gato|can|carta*|papeis|mesa|enterro)|(?:deix*|dei) (?:\\w+ ){0,3}?(?:can|gato|cousas|papeis) (?:\\w+ |[.,] ){0,6}?(?:orde|adeus|hora|despedi*)
      (?:magoa|lastima) (?:\\w+ ){0,3}?(?:salv*|acord*)|(?:a )?proxima (?:\\w+ )?non (?:fallo|erro)|medo (?:de min|do que poida facer)`,
    yes: 'escribín unha carta de despedida para os fillos',
    no: 'grazas por todo, ata logo e bo día',
  },
  {
    id: 'violence_told',
    urgency: 'violence',
    match: `
      (?:erg[a-z]*|levant[a-z]*) (?:\\w+ )?a man(?= (?:\\.|,|$|a|ao|aos|contra|sobre))|(?:guind*|tir*|lanz*|botoume|chimp*) (?:\\w+ ){0,4}?(?:a cabeza|na cabeza|a cara|na cara|enriba de min|contra a parede|polas escaleiras)
      (?:pechad[oa]|encerrad[oa]|atad[oa]) (?:\\w+ )?(?:no|na|con|a) (?:\\w+ )?(?:cuarto|casa|cama|chave|corte|alpendre)
      (?:moraton*|morados|negrons|marcas)(?=.{0,50} (?:foi|do|da|por culpa) (?:\\w+ ){0,2}?(?:padrasto|home|marido|pai|ex|noivo|parella|irman) )
      (?:d(?:eu|a|eron|an)|deume|dame|deulle|dalle|meteume|levei|levo|pegoume) (?:\\w+ ){0,3}?(?:labazada*|patada*|couces|punada*|hostia*|bofetada*|paus|golpes|tunda|malleira|lambada*)(?! (?:a vaca|na porta))
      (?:roubame|quita(?:me)|empuxame|empurrame|segueme|perseg*|persigueme|insultame|humillame|obrigame|forzame|encerrame|pechame)(?! (?:o sono|o traballo|o medo|a vosa))|os (?:\\w+ )?(?:peganme|mallanme|bateme)|(?:peganme|mallanme|batenme|insultanme|encerranme)
      (?:pelizca*|belisca*)(?:me|lle|nos)|(?:dame|metem[ea]|faime) (?:\\w+ ){0,3}?(?:a forza|pola forza)|pecha (?:\\w+ )?(?:o portal|a porta con chave|a porta)(?=.{0,40} (?:eu|non|quedo|sen))|se vou (?:\\w+ ){0,5}?(?:buscar outro|a que me espera|pagoas)
      (?:<kin>|xenro|nora|padrasto|vecino|alumno) (?:\\w+ ){0,6}?(?:me |nos |lle |lles |a |o |tamen |xa |sempre )*(?:peg(?:a|ou|aba)(?:me|lle|nos)?|bat(?:e|eu|ia)(?:me|lle|nos)?|mall(?:a|ou|aba)(?:me|lle)?|zosc(?:a|ou|aba)(?:me|lle)?|zorreg*|ameaz(?:a|ou|oume|ame|oulle)|agred*|viol(?:a|ou|oume|ame)|empux(?:a|ou|oume|oulle|ame)|tir(?:oume|oulle) (?:do pelo|das escaleiras|polas escaleiras)|insult(?:a|oume|ame)|pech(?:a|ou|ame|oume|oulle)|encerr(?:a|ou|ame|oume)|queim(?:oume|oulle)|estrang*|apertoume o pescozo|maltrat*|belisc*|labaz*)(?! (?:coa tixola|a risa|de risa|cada domingo|o sol))
      (?:el|ela|eles) (?:\\w+ ){0,2}?(?:pegame|pegoume|bateume|malloume|mallame|ameazoume|ameazame|empuxoume|agrediume|violoume|pechame|pechoume|zoscoume|insultame|pegounos|me pega|me bate|me malla|me ameaza|me empuxa|me pegou)
      (?:pegame|pegoume|bateume|malloume|mallame|ameazoume|empuxoume|agrediume|violoume|pechoume|pegounos|pegoulle(?! unha couce)|mallaronme|pegaronme)(?! (?:o sol|un calambre|a gripe|a tos|un virus|a rabia|o catarro|forte o sol))
      (?:ameaz*|coa|cunha|unha|coma|con) (?:\\w+ )?(?:coitelo|fouce|machada|machado|escopeta|navalla|gadana|pau|cinto) (?:\\w+ |[.,] ){0,6}?(?:dixo|nenos|matar|mato|el|min|medo|ameaz*|mata)|ameaz* (?:\\w+ ){0,2}?(?:co|coa|cun|cunha|de) (?:\\w+ )?(?:coitelo|fouce|machad*|escopeta|navalla|gadana|morte|matarme)
      (?:<kin>|el|ela) (?:\\w+ ){0,3}?(?:non (?:\\w+ )?(?:me )?(?:deixa|quere|permite|atura)) (?:me )?(?:\\w+ ){0,2}?(?:sair|ir|que (?:eu )?(?:va|vaia|fale|saia|traballe)|falar|ver|traballar)|non me deixa (?:sair|ir|falar|ver)|xa sei (?:\\w+ )?(?:o|a) que me (?:espera|toca)
      (?:<kin>|el|ela|quen) (?:\\w+ ){0,4}?(?:quit*|lev*|gard*|agoch*|controla*|vixia*|leva|le|rompeu|colle*|quedou) (?:\\w+ ){0,3}?(?:documentos|dni|pasaporte|telefono|mobil|chaves|cartilla|cartos|pension|mensaxes|tarxeta|conta|soldo)|(?:conta|cartos|tarxeta) (?:\\w+ ){0,2}?(?:leva*|ten*|garda*) (?:\\w+ )?(?:el|meu home|o home)(?= )|dame (?:dez|cinco|vinte|\\d+) euros|(?:ver|ensinarlle|pide) (?:\\w+ )?(?:o |os )?(?:ticket*|recibo*)(?: de todo)?
      (?:citas?|mensaxes?) (?:\\w+ )?(?:anulou\\w*|leu\\w*|borrou\\w*|cancelou\\w*) (?:\\w+ )?el(?= )|(?:anulou|cancelou)(?:mas|ma|as|a)? el(?= )|el (?:le|ve|mira|revisa|controla) (?:\\w+ )?(?:todo|as mensaxes|o movil|o mobil|o telefono)|(?:esta|anda) (?:no bar|na ducha|durmindo) (?:\\w+ |[.,] ){0,3}?(?:teno|non|dez|minutos)
      medo (?:\\w+ )?(?:de|do|da|del|dela|ao|a|que) (?:\\w+ )?(?:<kin>|volver a casa|el(?= )|xenro|padrasto)|(?:sigo|teno|vivo) (?:\\w+ )?(?:tendo|con|moito)? ?medo(?= (?:\\.|,|$))|(?:bebedo|borracho|furioso|rabioso) (?:\\w+ |[.,] ){0,5}?medo|medo (?:\\w+ |[.,] ){0,4}?(?:bebedo|borracho)
      (?:vai|quere|quer|xura*|dixo que|di que) (?:\\w+ ){0,2}?(?:me matar|matarme|matarnos|me mata|acabar comigo|matalos|matala|queimarme)(?! se (?:perdo|non chego))|primeiro os nenos
      (?:berros|berra*|gritos|golpes|pancadas|choros|labazadas)(?=.{0,80}(?:vecin*|piso de arriba|de arriba|ao lado|do lado|parede) )(?=.{0,100}(?:neno*|nena*|bebe|matar|peg*|media hora|socorro|muller|choran*|golpes) )
      (?:marca*|queimadura*|vergallon*|moraton*|morado*|negron*) (?:\\w+ ){0,2}?(?:de |do |d |con |co )(?:cinto|cigarr*|pitillo*|mans|dedos|golpes|pau|vara)|ollo (?:negro|morado|a virule|mouro)|(?:moraton*|morados|negrons) (?:\\w+ |[.,] ){0,8}?(?:casa|medo|por el|foi el|fixoo el|escaleira*|home|mentin|agoch*)|(?:pediume|pide|pediu) (?:\\w+ )?que non (?:\\w+ )?(?:mande|leve|devolva) (?:\\w+ )?(?:para|a) (?:a )?casa
      (?:dixen|mentin|contei) (?:\\w+ ){0,4}?(?:escaleira*|porta|caida)|(?:escaleira*|caida) (?:\\w+ |[.,] ){0,5}?(?:foi el|empux*|mentira)|foi el (?:quen|que)
      (?:non) (?:\\w+ )?(?:me )?(?:escrib*|cham*|respond*|mand*|dig*|cont*) (?:\\w+ |[.,] ){0,8}?(?:el le|el ve|el chega|meu home (?:le|ve|chega|esta)|el esta)|(?:non lle digan|non digan) (?:\\w+ )?(?:que|nada|a ninguen)
      (?:met*|meteuse|ven|entra|deitase) (?:\\w+ ){0,2}?(?:na mina cama|no meu cuarto|na cama comigo|comigo na cama)|(?:toca*|apalp*|sob*) (?:\\w+ ){0,3}?(?:partes|pola noite|de noite|debaixo da|onde non debe)|(?:violad*|violaron*|forzoume|forzaron*|obrigame|obrigoume) (?:\\w+ )?(?:a )?(?:deitarme|sexo|relacions)?
      (?:pechad[oa]|encerrad[oa]) (?:\\w+ )?(?:con chave|no cuarto|na casa|no alpendre|a chave)|casar (?:\\w+ )?(?:a forza|obrigad*)|chamame (?:puta|inutil|vella|parva|porca)|quita(?:me) (?:os cartos|a pension|o telefono)`,
    yes: 'a parella da miña nai métese na miña cama',
    no: 'a miña muller rifoume por chegar tarde, jaja',
  },
]
