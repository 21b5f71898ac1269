// Bodily emergencies in Galician as people tell them: by signs more than by names.
import type { DangerEntry } from './danger-lexicon.ts'

export const bodyGalician: readonly DangerEntry[] = [
  {
    id: 'heart_signs',
    urgency: 'emergency',
    match: `
      (?:agarr*|man no|mans no|botou as mans) (?:\\w+ ){0,2}?peito|(?:cinza|gris|cincento|branc*) (?:\\w+ )?(?:e|como a cera)? ?(?:suando|suor*)
      corazon (?:\\w+ ){0,3}?(?:1[4-9]\\d|2\\d\\d)
      (?:isto |o )?do peito (?:\\w+ |[.,] ){0,5}?(?:distinto|raro|coma se|non e normal|non me gusta)|(?:peito|torax) (?:\\w+ |[.,] ){0,6}?coma se
      potasio (?:\\w+ ){0,3}?(?:6\\.[5-9]|7)\\S*|(?:couce|cornada|corna(?:zo)) (?:\\w+ ){0,6}?(?:barriga|cabeza|peito|branc*|suando)|branco branco|branca branca
      (?:doe*|doi*|dor*|presion|opresion|peso|pesa*|aperta*|apreta*|picada|puntada|coitelada|queima*|losa|elefante|esmag*|oprim*|punzada) _ (?:peito|torax|esterno|caixa|pechuga)
      (?:no |o meu |o )?(?:peito|torax) _ (?:doe*|doi|dor|aperta*|pesa*|queima*|oprim*|esmag*|pecha*|pincha)
      (?:doe*|doi|dor|durmid*|formigue*|pesa*|pesad*) _ brazo (?:esquerdo|esquerda)|(?:no )?brazo esquerdo _ (?:doe*|doi|dor|durmid*|formigue*|pesa*)
      (?:queixada|queixo|ombreiro|ombro|costas|lombo) __ (?:suor*|suando|brazo esquerdo)|(?:suor*|suo|suando|sua|suada|suado) (?:\\w+ )?fri*(?: \\w+)? __ (?:dor|brazo|vomit*|mare*|nausea*|branc*|peito|mal|arcadas)|(?:dor|vomit*|mare*) __ suor* fri*
      corazon _ (?:doe*|dor|para*|parado|desbocad*|dispar*|saltos|a 1[4-9]\\d|a 2\\d\\d|escangall*|galop*|rebent*)
      (?:dor) _ (?:rach*|rasg*|coitelada) _ (?:costas|lombo|barriga)|(?:rach*|rasg*) (?:\\w+ )?(?:as costas|o lombo|o peito)
      (?:marcapasos|desfibrilador) _ (?:vibra*|chispazo*|descarga*|pita*)`,
    yes: 'teño unha presión no peito e súo frío',
    no: 'nin dor no peito nin nada, todo ben',
  },
  {
    id: 'brain_signs',
    urgency: 'emergency',
    match: `
      (?:fala|anda) (?:\\w+ )?(?:coma|como) (?:se )?(?:\\w+ )?(?:estivese )?(?:bebed[oa]|borrach[oa])|liquido (?:\\w+ )?(?:claro|transparente) (?:\\w+ ){0,3}?(?:nariz|oido|ouvido)
      non hai quen (?:a|o|me|lle) (?:erga|mova|levante|acorde|esperte)
      (?:boca|cara|beizo|meixela|palpebra) _ (?:torcid*|torta|torto|caid*|cae|paraliz*|paralis*|durmid*|lado|desviad*|torceu*)
      (?:lado|metade|medio corpo) (?:\\w+ ){0,4}?(?:durmid*|paraliz*|paralis*|adormec*|sen forza|morto|frouxo|parado)
      (?:brazo|perna|man) _ (?:paraliz*|cae(?:lle|me)?|morto|morta|sen forza|arrastr*|pendur*|colgand*)|(?:arrastr*|cae(?:lle|me)) (?:\\w+ )?(?:unha |a |o |un )?(?:perna|brazo|man)
      (?:fala*|falar|lingua|voz) (?:\\w+ ){0,2}?(?:enredad*|enlead*|trabad*|arrastr*|pastos*|coma un borracho|como un borracho|raro|estrano|cousas raras|trapallad*|sen sentido|atravesad*)
      (?:di|fala|dixo) (?:\\w+ )?(?:parvadas|trapalladas|cousas (?:raras|sen sentido|estranas)|tolerias|disparates|cousa con cousa)
      (?:confund*|troc*|esquec*|atop*|sae*|atin*) (?:\\w+ ){0,2}?(?:palabras|verbas|letras|teclas)|(?:palabras|verbas) (?:\\w+ ){0,3}?(?:saen|venen|sae)
      (?:ve|viu|vexo) (?:\\w+ )?(?:dobre|borroso|todo dobre|turbio)|cegou|quedou cego|quedei cego
      (?:peor|maior|mais forte) (?:\\w+ )?dor de cabeza|(?:dor de cabeza|cabeza) _ (?:explo*|de repente|trono|lostrego|insoportable|bomba|pescozo|caluga|estoup*)|(?:caluga|pescozo|nuca) (?:\\w+ )?(?:dur*|rixid*|tes*)
      (?:caeu|cae|caen|cae(?:u)?me|deixei caer|cae(?:n)?lle) (?:\\w+ ){0,2}?(?:cunca|taza|vaso|culler|garfo|cousas) (?:\\w+ )?(?:da|das)?|cae para un lado
      (?:nai|pai|avo|avoa|muller|home|marido|ela|el|sogr[oa]|tio|tia|irma|irman|vella|vello) (?:\\w+ ){0,4}?(?:delir*|desvari*|desvaria*|alucin*|desorientad*|ida|ido|ausente|toleou|confus*|barallad*|ve bichos|ve cousas)(?! (?:coa mensaxe|polo))
      di que ve|ve bichos|ve xente que|ollos (?:no baleiro|fixos|perdidos)|mirada (?:perdida|fixa|no baleiro)|(?:coma|como|esta) ido|(?:coma|como|esta) ida(?= )
      (?:calor|fervendo|ardendo|insolacion|queimando) __ (?:pel (?:\\w+ )?seca|non me conece|non me recone*|desvari*|delir*|tolerias|trapalladas|parvadas|confus*)`,
    yes: 'meu pai ten a boca torta e fala enredado',
    no: 'o médico fala baixo e non o entendo',
  },
  {
    id: 'body_cannot',
    urgency: 'emergency',
    fixed: true,
    match: `
      non (?:sinto|sente) media cara
      non (?:\\w+ )?(?:sinto|sente|noto|nota) (?:\\w+ )?(?:media |metade |medio |un lado |o lado )|non (?:pode|podo|da|e quen de) (?:\\w+ )?(?:levantar|erguer|mover) (?:\\w+ )?(?:o |un |a |as )?(?:brazo|perna*|man)
      non (?:me |lle )?(?:chega|entra|pasa) (?:o |ben o |ben )?(?:aire|alento)|(?:\\d+|dez|tantas) (?:\\w+ )?(?:do|de) (?:inhalador|ventolin)
      non (?:\\w+ )?(?:vexo|ve|viu) (?:\\w+ ){0,3}?(?:ollo|nada|lado)|non (?:\\w+ )?(?:move*|movo|sinto|sente|nota*|leva|levanta|ergue) (?:\\w+ )?(?:o |un |unha |as |os |a |nada |do )*(?:brazo*|perna*|man|pe|pes|lado|dedos|corpo)
      non (?:\\w+ )?(?:recone*|conece)(?! (?:o numero|este|a ninguen en|o remitente))|non (?:sabe|sei) (?:\\w+ )?(?:onde (?:esta|estou)|quen e|quen son|que dia|como se chama)
      (?:xa )?non (?:\\w+ )?fala(?= (?:\\.|,|$|e|nin|ben|desde|dende))|non (?:e capaz de|da|dou|atina a|pode) (?:\\w+ )?(?:falar|fala|falado|escribir)(?! (?:por telefono|agora|con|pola))
      (?:non|nin|sen) (?:\\w+ )?(?:\\w+ )?(?:tragar|traga|trago) (?:\\w+ )?(?:saliva|cuspe|nada|nin)|non traga(?= )
      (?:acabar|rematar|dicir) (?:\\w+ )?(?:as |unha |a )?(?:frase*)|(?:inhalador|ventolin|aerosol|bomba) (?:\\w+ ){0,3}?(?:non|nin) (?:\\w+ )?(?:fai|funciona|alivia|resulta|chega)
      non (?:\\w+ )?(?:acorda|esperta|desperta|reacciona|bole|rebule)(?! (?:cedo|as))|non (?:\\w+ )?(?:dou|damos|podo|podemos|son quen de|consigo) (?:\\w+ )?(?:acord*|espert*|despert*|reanim*)(?! (?:cedo|as))
      non (?:se )?(?:move|mexe|bole) (?:\\w+ )?(?:bebe|nena|neno|no ventre|na barriga)|(?:bebe|crianza|nena|neno) (?:\\w+ ){0,3}?non (?:se )?(?:move|mexe|bole)|(?:deixei de|non) (?:\\w+ )?(?:sentir|noto|sinto|notar) (?:\\w+ ){0,3}?(?:bebe|moverse|crianza|patada*)
      (?:non|sen) (?:\\w+ )?(?:sint*|sent*|move*|movo) (?:\\w+ )?as pernas|non (?:ten|atopo|lle atopo) pulso|ronca (?:\\w+ )?(?:raro|estrano|forte)|so (?:xeme|laia)`,
    yes: 'a miña sogra non acorda nin con auga',
    no: 'non recoñezo este número, quen son vostedes?',
  },
  {
    id: 'breath_signs',
    urgency: 'emergency',
    match: `
      (?:cust*|dificultade*|traballo) (?:\\w+ ){0,2}?(?:alento|folgos|respirar|aire)|(?:coller|recuperar) (?:o )?(?:alento|folgos)(?=.{0,30} (?:cust*|sentad*|non))
      (?:afog(?:o|a|ase|ome|ame|ando|andose|ouse|oume|ado|ada)|abaf(?:o|a|ando)|asfixi(?:a|ase|ando)|atragant(?:ou|ouse|eime|ado|ada|ando)|engasg(?:ou|ouse|ado|ada|ando)|esganad*)(?! (?:en|nas|co|coa|de|con) (?:\\w+ )?(?:traballo|debeda*|facturas|papeis|gastos|calor))
      (?:falta*|sen|pouco|quedo sen|queda sen) (?:\\w+ ){0,2}?(?:aire|alento|folgos|folego|osixeno)(?! (?:acondicionado|libre))
      respir* (?:\\w+ ){0,2}?(?:mal|fatal|rapido|fondo|con dificultade|a chifros|pitos|asubios|pouco|raro|ofegand*|cansad*|forte)(?! ben)
      (?:beizos|boca|unllas|cara) (?:\\w+ ){0,3}?(?:azu*|morad*|roxos|negros)|(?:esta|ponse|vai|queda|todo|toda|comida e|tusindo e|esta todo) (?:\\w+ ){0,2}?(?:azul|azulad*|morad[oa])(?! (?:celeste|marino))
      (?:sat|satura*|saturacion|osixeno|pulsioximetro|oximetro) (?:\\w+ ){0,3}?[4-8]\\d(?! (?:anos|euros))
      escuma (?:\\w+ )?(?:rosa|rosada|sangue|boca)|asma (?:\\w+ ){0,6}?(?:falo|fala*|afog*|inhalad*|non)
      (?:espina|oso|anaco|moeda|noz|cacahuete|carne|pan|avespa|pebida|uva) (?:\\w+ ){0,3}?(?:atravesad*|atascad*|na gorxa|gorxa|pega na)
      (?:durmo|dorme|durmir) (?:\\w+ )?(?:sentad*|na cadeira|na butaca|no sofa) __ (?:afog*|escuma|aire|quilos|kg|inchad*)|(?:peso|quilos|kg) __ durmo (?:\\w+ )?(?:na|no|sentad*)
      (?:perna|pantorrilla|barriga da perna|nocello) __ (?:sen aire|falta o aire|afog*|sen alento|puntada)
      (?:inch*) (?:\\w+ ){0,3}?(?:cara|beizo*|lingua|gorxa|boca|pescozo|todo)|(?:cara|beizo*|lingua|gorxa|pescozo|ollos) (?:\\w+ ){0,2}?(?:inch*|pech*)|(?:esta|estou|todo|toda) inchad[oa] (?:[.,] |\\w+ ){0,3}?(?:ronc*|afog*|voz|se vai|aire|gorxa)
      (?:roncha*|roncholos|habons|urticaria|alerxia) __ (?:custa* respir*|gorxa|lingua|beizo*|afog*|aire)|(?:picou*|picada|avespa|abella|marisco|percebe|noces|cacahuete*) __ (?:lingua|inchad*|gorxa|aire|voz|afog*|ronc*)`,
    yes: 'o avó dorme na cadeira e esperta afogado',
    no: 'respiro ben e durmo ben',
  },
  {
    id: 'blood_signs',
    urgency: 'emergency',
    match: `
      (?:sangr*|sangue|hemorraxia) (?:\\w+ ){0,4}?(?:(?:non|sen) (?:para*|parar|deix*)|moito|moita|moitisim*|a fartar|a cachon|a chorro*|a xerros|abund*|sen parar|bastante|por todos|a barullo|dende \\d+|desde \\d+|toda a noite|da barriga|do ouvido|por abaixo)
      (?:sangr*|sangue) (?:\\w+ |[.,] ){0,4}?(?:moita|viva|bano) (?:[.,] |\\w+ ){0,4}?(?:mare*|desmai*|cain|tont*)|sangue viva|(?:vaso|cunca|charco|poza|litro*|perd*|perda*|coagulos?|banad*|empapad*|chei[oa]) (?:\\w+ )?(?:de |en )?sangue|sangue que sae|sae (?:\\w+ )?(?:moito |moita )?sangue
      (?:vomit*|bomit*|tus*|cusp*|botar*|botando|escup*|deit*) (?:\\w+ ){0,2}?sangue|sangue (?:\\w+ ){0,4}?(?:tos|tus*|vomit*|boca|ouvido|orella)|tose (?:\\w+ )?sangue
      (?:feces|caca|merda|deposicions) (?:\\w+ )?(?:moi )?(?:negr*|coma alcatran)|negr* (?:coma|como) (?:\\w+ )?(?:alcatran|carbon|pez)
      (?:camb*|mud*) (?:\\w+ )?(?:de )?(?:compresa*|panal*|toalla*) (?:\\w+ )?(?:cada|a cada)|(?:parto|parir|parin|pariu|cesarea|aborto) __ (?:sangr*|sangue|coagulo*|compresa*)|(?:sangr*|sangue) (?:\\w+ ){0,4}?(?:parto|cesarea)
      (?:sangr*|sangue) __ (?:sintrom|eliquis|xarelto|anticoagul*|pradaxa)|(?:sintrom|anticoagul*) __ sangr* (?:\\w+ )?(?:moito|sen|dende|desde|non)
      hemoglobina (?:\\w+ ){0,3}?[3-6](?:\\.\\d)?(?! (?:meses|anos))|(?:ferida|cicatriz|puntos|barriga) (?:\\w+ ){0,3}?abri* __ (?:tripas|fora|por dentro|intestino)|tripas (?:\\w+ )?(?:fora|saen)`,
    yes: 'sangra a fartar desde o parto',
    no: 'mañá saco sangue no centro de saúde',
  },
  {
    id: 'poison_signs',
    urgency: 'emergency',
    match: `
      insulina (?:\\w+ )?(?:de mais|demais|de sobra)|(?:demasiada|moita) insulina
      (?:tom*|trag*) (?:\\w+ ){0,2}?(?:vinte|trinta|corenta|cincuenta|dez|quince|1\\d|[2-9]\\d) (?:\\w+ )?(?:paracetam*|ibuprof*|orfidal*|diazepam*|trankimaz*|pastill*|comprimid*)
      (?:pila*|moeda*|iman*|lixivia|veneno|pastillas)(?=.{0,70} (?:trag*|beb*|comeu|na boca) )(?=.{0,90} (?:nen*|fill*|bebe|rapaz*|ela|el) )
      (?:rapida|lenta) (?:\\w+ ){0,3}?(?:no canto|en vez|no lugar|por erro)
      (?:beb*|trag*|tom*|comeu|comemos|comin|meteu|inxer*|chup*|grolo|papou) (?:\\w+ ){0,4}?(?:herbicida|lixivia|deterxente|veleno|raticida|matarratos|gasoil|gasolina|sulfato|insecticida|amoniaco|acido|salfuman|sosa|pila|moeda|iman|metadona|anticonxelante|augarras|glifosato|cogomelo*|setas?|pilas|praguicida)
      (?:setas|cogomelos|zarrotas|amanitas?) __ (?:vomit*|bomit*|mal|diarrea|dor*|non fala|trema*)
      (?:tom*|trag*|meteu|comeu|botou) (?:\\w+ ){0,4}?(?:todas?|todos?|enteir[ao]|moitas|moitos|demasiad*|punado|presa de|caixa|bote|blister|vinte|trinta|corenta|cincuenta|1\\d|[2-9]\\d) (?:\\w+ ){0,3}?(?:<pills>)
      (?:<pills>) (?:\\w+ )?(?:e|con) (?:\\w+ )?(?:vino|augardente|alcol|alcohol|licor|cervexa|whisky)|(?:vino|augardente|alcol|alcohol|licor|cervexa) (?:e|con) (?:\\w+ )?(?:<pills>)
      (?:tomou|tomei|deille|dei|puxen|puxo|puxenlle) (?:\\w+ ){0,3}?(?:insulina|lantus) (?:\\w+ ){0,6}?(?:dobre|duas veces|tamen|en vez|trabucad*|equivoc*)|sobredose|intoxicad*|intoxicou|envelenad*
      (?:dous|tres|2|3|varios) parches? (?:\\w+ ){0,5}?(?:respir*|dorm*|acord*|pupila*)|pupilas? (?:\\w+ ){0,3}?(?:pequen*|alfiler|dilatad*)|monoxido|(?:fuga|cheiro|cheira) (?:de |a )?gas|(?:brasa|braseiro|estufa|lareira|cocina de lena|gas|caldeira) __ (?:dor de cabeza|mare*|vomit*|mole*|durmid*|desmai*)
      (?:azucre|azucar|glicosa|glucosa|glicemia|glucemia) (?:\\w+ ){0,2}?(?:[1-4]\\d|5[0-4]|4[5-9]\\d|[5-9]\\d\\d|hi|lo|high|low)(?! (?:de|h|horas|dias|anos|euros|veces))
      (?:aparello|maquina|sensor|medidor) (?:\\w+ ){0,2}?(?:di|da|pon|marca|sae) (?:\\w+ )?(?:hi|lo|high|low)|(?:alento|bafo|cheir*) (?:\\w+ ){0,3}?(?:maza*|acetona|froita)|(?:hipo|hipoglicemia|hipoglucemia|insulina|diabetic*) (?:\\w+ ){0,6}?(?:inconsci*|desmai*|confus*|suad*|suando|trem*|non fala|no chan)
      (?:fago|facer|fai|faga|provoco)(?:lle|me|o|a)? (?:\\w+ )?vomitar`,
    yes: 'o avó bebeu herbicida dunha botella',
    no: 'bebín auga e tomei a pastilla',
  },
  {
    id: 'trauma_signs',
    urgency: 'emergency',
    match: `
      (?:colleu(?:no|na|me)?|levou(?:no|na)?|pillou(?:no|na)?|deulle) (?:\\w+ )?(?:un |o )?(?:coche|camion|moto|tractor|autobus)|(?:fume|incendio|lume) (?:\\w+ ){0,4}?(?:respir*|trag*|tus*|afog*)|(?:respir*|trag*) (?:\\w+ ){0,2}?fume
      (?:rompeu|rompin|partiu|quebrou|fracturou) (?:\\w+ ){0,2}?(?:cadeira|femur|columna|pescozo|cranio|bacia)|(?:cadeira|femur|columna|pescozo) (?:\\w+ )?(?:rot[oa]|partid[oa]|rompeu)|(?:berr*|ladra*|choran*|oubea*) (?:\\w+ )?(?:de|coa) (?:\\w+ )?dor|retorc* (?:\\w+ )?(?:de|coa)? ?dor
      (?:caeu|cain|caida|accidente)(?=.{0,80} (?:non) (?:\\w+ ){0,2}?(?:mov*|ergue*|erguer*|levant*|andar|sint*|sente) )|(?:tension) (?:\\w+ ){0,3}?(?:2\\d|1[89]\\d|2\\d\\d)(?=.{0,60} (?:estrel*|dor|vexo|peito|vomit*) )
      (?:golpe*|bat*|caeu|caida|cain|mallou*|zoupou*|deu*) (?:\\w+ ){0,5}?(?:cabeza|testa|caluga) __ (?:vomit*|bomit*|mare*|sangr*|confus*|durm*|raro|estrano|sono|sintrom|desmai*)|cabeza (?:\\w+ )?(?:aberta|rachada|partida)|(?:abriu|rachou|partiu) (?:\\w+ )?a cabeza|sangue (?:\\w+ )?(?:polo|do) (?:ouvido|oido)
      (?:caeu|cain|caida|no chan|tirad[oa]) (?:\\w+ |[.,] ){0,8}?(?:non (?:\\w+ )?(?:erg*|levant*|mov*|pod*)|sen poder|desde|dende|a perna)
      (?:oso|osos) (?:\\w+ )?(?:fora|asoma*|ve|a vista)|vese(?:lle)? o oso|(?:coitelada*|navallada*|acoitel*|escopetazo|balazo|machadazo)(?! (?:de saida|ao aire))
      accidente (?:\\w+ )?(?:de |co |con |coa |no )*(?:coche|moto|trafico|tractor|autobus|camion|estrada)(?! (?:de hai|do ano|do 20))|(?:atropel*|envorc*|capot*)|tractor (?:\\w+ ){0,4}?(?:enriba|encima|volcou|virou|caeu|debaixo)
      (?:man|dedo*) (?:\\w+ )?(?:no|ao|nun) enchufe|(?:calambre|descarga|chispazo) (?:\\w+ )?(?:electric*|moi forte|enchufe|forte)|electrocut*|(?:afogou|afogado|sacamos|caeu) (?:\\w+ ){0,3}?(?:rio|mar|praia|piscina|pozo|auga|encoro)
      (?:amput*|esmag*|rebentou|rabenou|cortou|arrincou) (?:\\w+ ){0,3}?(?:dedo*|man|brazo|perna|pe)(?! (?:un pouco|cun papel|coa folla|un pouquino))|(?:motoserra|rozadoira|desbrozadora|radial|serra)
      (?:perna|brazo|man|pe) (?:\\w+ ){0,5}?(?:fria e|xeada e|azul e|morad* e|frio e) (?:azul|morad*|fri*|xead*|branc*)
      (?:queim*|aceite|auga fervendo|pota|sarten|lume|acido|escald*) (?:\\w+ ){0,6}?(?:cara|peito|barriga|brazo*|perna*|mans?|costas|ampolas|vinchocas|neno|nena|bebe|corpo|boca)(?! (?:do estomago))
      (?:pic*|trab*|mord*) (?:\\w+ ){0,3}?(?:vibora|cobra|serpe|escorpion|velutina* (?:\\w+ )?(?:moitas|varias))|(?:testiculo*|collons|ovos) (?:\\w+ ){0,5}?(?:dor|doe*|inchad*|vomit*)|dor (?:\\w+ ){0,3}?(?:testiculo*|collons)
      barriga (?:\\w+ ){0,3}?(?:dura|inchada|tambor) (?:\\w+ |[.,] ){0,6}?(?:vomit*|bomit*|mexar|non cago|gases)|sen (?:mexar|ourinar) __ (?:barriga|vomit*|bomit*|tambor|durmid*)
      (?:sonda|peg|traqueo*|canula) (?:\\w+ ){0,4}?(?:fora|saiu|arrincou) (?:\\w+ |[.,] ){0,4}?(?:tus*|azul|afog*|aire|sangr*)`,
    yes: 'o tractor caeulle enriba da perna',
    no: 'golpeei o xeonllo coa mesa, pouca cousa',
  },
  {
    id: 'fever_signs',
    urgency: 'emergency',
    match: `
      (?:bebe|nenino|neno|nena|crianza)(?=.{0,80} non (?:\\w+ )?(?:\\w+ )?(?:mama*|peito|biberon|beber) )(?=.{0,110} (?:ferv*|febre|laia*|xem*|mole|queima*|dorme|vomit*|38\\S*|39\\S*) )
      manchas (?:morad*|roxas|vermellas escuras)(?=.{0,60} (?:febre|38\\S*|39\\S*|40\\S*) )|(?:febre|39\\S*|40\\S*)(?=.{0,60} (?:manchas morad*|petequias) )
      (?:quimio*|transplant*|inmunodeprimid*|leucemia|sen bazo)(?=.{0,100} (?:febre|38\\S*|39\\S*|40\\S*|arrepios|calafrios|tremores))
      (?:febre|3[89]\\S*|40\\S*) __ (?:quimio*|nuca|caluga|pescozo dur*|manchas|morad*|delir*|desvari*|ve bichos|confus*|convuls*|raia vermella|lina vermella|non (?:\\w+ )?mex*)
      (?:ve bichos|desvari*|delir*) __ febre|(?:raia|lina|veta) vermella|manchas (?:\\w+ ){0,4}?(?:non (?:marchan|desaparecen|se van)|morad*|vaso)|petequias
      (?:<child>|pequeno|pequena|nenino|crianza) __ (?:mole|molino|frouxo|frouxa|coma un trapo|como un trapo|apagad*|sen forzas|durmid* de mais|coma ido)|(?:bebe|nenino|crianza) __ (?:febre|38\\S*|39\\S*|40\\S*)
      (?:revir*|ollos) (?:\\w+ )?(?:virados|revirados|para atras|en branco|brancos)|(?:quedou|ponse|puxose) (?:\\w+ )?(?:teso|tesa|rixido|rixida) (?:\\w+ |[.,] ){0,4}?(?:treme*|ollos|escuma|non)|(?:treme*|tremendo|sacud*) (?:\\w+ )?(?:todo o corpo|enteir[oa]) (?:\\w+ |[.,] ){0,4}?(?:non|ollos|escuma)
      (?:embaraz*|prena|semanas) __ (?:estrelin*|lucin*|vexo (?:raro|luces|borroso)|presion alta|dor (?:\\w+ )?boca do estomago|contraccion*|non se move)`,
    yes: 'está coa quimio e ten 38,9 de febre',
    no: 'remato a quimio en xuño, queda algunha cita?',
  },
]
