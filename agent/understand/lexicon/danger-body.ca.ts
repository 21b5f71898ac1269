// More bodily emergencies in Catalan and Valencian, told plainly, played down, in numbers.
import type { DangerEntry } from './danger-lexicon.ts'

export const bodyCatalan: readonly DangerEntry[] = [
  {
    id: 'chest_told',
    urgency: 'emergency',
    match: `
      (?:pedra|pes|elefant|llosa|totxo|mao|faixa|tenalla|opressio|pressio|apreta|apretat|cosa|clavat|punxada|fiblada) & (?:pit|estern)
      (?:estreny*|apreta*|oprim*) & pit
      (?:dolor|mal|pressio|fiblada|punxada) & (?:mandibula|barra|brac esquerre|espatlla esquerra|pit)
      (?:puja*|baixa*|arriba|corre) _ (?:barra|mandibula|coll|brac*)(?! (?:de pes|escales))
      (?:agafa*|posa* la ma) _ (?:pit|cor)|infart (?:crec|ara|ja|ajuda)|ictus (?:ara|ja|ajuda)
      cor (?:\\w+ ){0,4}?(?:para|s atura|1[5-9]\\d|salts)|(?:para|atura) (?:\\w+ )?el cor|pols (?:\\w+ ){0,3}?(?:1[5-9]\\d|2\\d\\d|3\\d)
      (?:sento|sent|noto) (?:que )?(?:em moro|me n vaig)|(?:cafinitrina|nitroglicerina) __ (?:no|dues|igual)
      marcapassos __ (?:descarreg*|enrampad*|pita)|esquena (?:\\w+ ){0,4}?(?:esquinc*|estripa*)`,
    yes: 'tinc una pedra al pit que em puja cap a la barra',
    no: 'quin pes m heu tret del pit',
  },
  {
    id: 'stroke_told',
    urgency: 'emergency',
    match: `
      (?:somriu|somriure|boca|cara|llavi|galta|parpella) (?:\\w+ ){0,4}?(?:tort*|torc*|caigu*|cau|penja*|paralitz*|adormi*|morta|torta|de costat|un costat)(?! (?:\\w+ ){0,3}?(?:anestesia|dentista))
      (?:cau|penja|tort*|torc*|adormi*|paralitz*) (?:\\w+ ){0,3}?(?:cara|boca|llavi|galta|parpella)
      parl* (?:\\w+ )?(?:com si (?:tingu*|anes)|estrany|rar|malament|arrossegant|embarbussa*|pastos|de drap|enredat)|llengua (?:\\w+ )?(?:trabad*|de drap)
      (?:repeteix|diu) (?:\\w+ ){0,4}?(?:mateixa paraula|coses rares|bestieses|ximpleries|disbarats|coses sense sentit|tonteries)
      (?:cau|cauen) (?:\\w+ )?(?:la |el |les )?(?:cullera*|got|coses|mobil) (?:\\w+ ){0,3}?(?:ma|mans|dits)
      (?:ma|brac|cama|costat|dreta|esquerra|cames|peu) (?:\\w+ ){0,3}?(?:adormi*|mort*|penja*|sense forca|no em fa cas|tremola sol*|paralitz*)
      mal de cap (?:\\w+ ){0,4}?(?:mai|de cop|horroros|el pitjor|explot*|com un tro|espurn*)|(?:pitjor|de cop) (?:\\w+ )?mal de cap|clatell (?:dur|rigid)|coll (?:dur|rigid)
      (?:quedat|queda|mirant) (?:\\w+ )?(?:mirant un punt|un punt|sense parla|en blanc|com anad*|parat i)|(?:marxat|anat|perdut|fos) (?:\\w+ )?(?:la )?vista|cortina (?:\\w+ )?(?:negra|ull|vista)|parpella caiguda|hi veig doble|veig doble`,
    yes: 'la mare somriu tort i repeteix la mateixa paraula',
    no: 'se m ha adormit la galta per l anestèsia del dentista, normal',
  },
  {
    id: 'cannot_told',
    urgency: 'emergency',
    fixed: true,
    match: `
      no (?:mou|moc|belluga|aixeca|aixeco|sento|sent|noto|nota) (?:\\w+ ){0,3}?(?:brac*|cama|cames|ma|dreta|esquerra|peu*|costat|cos|res de)
      no (?:es|s) mou(?= (?:\\.|,|$|i))
      no (?:puc|pot) (?:\\w+ )?(?:moure(?! (?:l hora|la (?:cita|visita|hora)|res de la cita))|aixecar|obrir (?:la boca|els ulls)|empassar|acabar (?:la|les) (?:frase*|paraul*)|escriure be|bellugar|parlar be|ni parlar|retenir)
      no (?:l |la |el |li |se |s )?(?:entenc|entenem|entens) (?:\\w+ ){0,2}?(?:quan parla|el que diu|res del que)|ja no (?:l |la )?entenc
      no parla (?:be|gaire|clar)(?! (?:catala|castella|angles|de))|cau la baba|no (?:li |se li )?(?:trob*|not*) (?:el )?pols
      no (?:trob*|em surten) (?:les )?paraules|cau(?:en)? (?:\\w+ )?(?:tot|les coses) de (?:la|les) mans?
      no (?:atino|encerto) (?:\\w+ )?(?:lletr*|tecl*|paraul*)|no (?:em |li )?surt(?:en)? (?:\\w+ )?(?:paraul*|nom)
      no (?:em |ens |et )?(?:contesta|respon|mira|parla)(?= (?:\\.|,|$|i|quan|gairebe))(?! quan truqu)|no (?:es |s |vol )(?:vol )?despert*|no es vol despertar|no obre els ulls
      no (?:sap|se) (?:ni )?(?:en quin|quin dia|on es|on soc|qui|on viu)|no (?:em |ens )?(?:coneix|reconeix)
      no (?:marxen|desapareixen|se n van) (?:\\w+ ){0,3}?(?:prems|apretes|got)|taquetes __ no marxen|no (?:fa|faig|he fet|fer) (?:pipi|pis) (?:\\w+ |, ){0,5}?(?:tremol*|38\\S*|39\\S*|febre)
      no (?:se|s|em|hi) (?:\\w+ )?veig (?:res|d un ull|de l ull)|no (?:para|deixa) de (?:sagnar|tremolar|convulsionar|vomitar sang)|(?:parar|pausa) a cada paraul*`,
    yes: 'no belluga res de la dreta i no em contesta',
    no: 'no sento gaire bé el telèfon, escriviu-me',
  },
  {
    id: 'breath_told',
    urgency: 'emergency',
    match: `
      (?:quedat|quedo|queda|quedant|quedada) (?:\\w+ )?sense (?:aire|ale)|sense aire|ofeg* (?:\\w+ )?(?:molt|ara|estirad*)
      respir* (?:\\w+ ){0,3}?(?:quatre|cinc|sis|\\d) cops|respira (?:\\w+ )?(?:com un gos*|molt de pressa|rapid|amb la panxa|amb soroll|poc|fluix)|(?:sorollets|xiulets|soroll) (?:\\w+ )?(?:en|al) respirar
      enfonsa* (?:\\w+ ){0,3}?costelles|costelles (?:\\w+ )?(?:marquen|enfonsen)|rum rum|(?:xiula|pita) (?:\\w+ )?pit
      (?:asma|inhalacions|inhalador|ventolin) (?:\\w+ |, ){0,6}?(?:no marxa|no (?:em )?(?:fa|va)|parar|a cada|\\d+ inhalacions)|(?:sat|saturacio|oxigen) (?:\\w+ ){0,3}?[5-8]\\d(?! (?:anys|euros))
      (?:cama|panxell) & (?:sense aire|ofeg*|respirar|falta l aire)|(?:llavis|cara|dits) (?:\\w+ )?(?:blau*|mora*|lila)
      (?:ampolla|bombona|maquina) d oxigen (?:\\w+ )?(?:buida|acaba*|no va|espatll*)|traqueo*|s ha (?:ennuegat|ofegat)|(?:tret|treta|tragat) (?:\\w+ )?(?:de la piscina|del mar|de l aigua|molta aigua)`,
    yes: 'el nadó fa sorollets en respirar i se li enfonsen les costelles',
    no: 'respira bé i menja de tot',
  },
  {
    id: 'allergy_told',
    urgency: 'emergency',
    match: `
      (?:tanca*|tancant) (?:\\w+ ){0,2}?(?:coll|gola)|(?:coll|gola) (?:\\w+ ){0,2}?tanca*|(?:infl*|unfl*) & (?:llavi*|llengua|gola|cara|parpell*|coll)
      (?:abella|vespa|picat|picada|gambes|cacauet*|nou|nous|antibiotic|ou|llet) & (?:coll|gola|llengua|empassar|vomit*|ofeg*|faves per tot|xiula|rum rum)
      (?:faves|granissada|urticaria|ronxes|taques) & (?:ofeg*|gola|coll|llavi*|rum rum|pit|ronc*)|pica tot (?:\\w+ )?(?:i|tanca)|(?:adrenalina|epipen) __ (?:posad*|caducad*|no fa)`,
    yes: 'l ha picat una vespa i se li tanca el coll',
    no: 'em van picar mosquits i em piquen els grans',
  },
  {
    id: 'blood_told',
    urgency: 'emergency',
    match: `
      (?:surt|raja|ix|brolla|salta) (?:\\w+ ){0,3}?(?:a raig|a dolls|a borbolls|sang)|a raig(?! de sol)|sang (?:\\w+ )?(?:a raig|fosca|per l orella|per tot arreu|pel nas i no|viva)
      (?:compres*|bolquer*|tovallol*|gas(?:a|es)|benes?) & (?:xop*|amarad*|cada (?:hora|mitja|quart|deu))|coagul(?:s|o|os) (?:\\w+ )?(?:grans?|enormes|com)
      (?:marro|posos|solatge) (?:\\w+ )?(?:de )?cafe|(?:ventre|vater|lavabo|caca) (?:\\w+ ){0,3}?(?:tot )?sang|tot sang|vomit* (?:\\w+ ){0,3}?(?:sang|negre|cafe)|(?:sagn*|sang) (?:\\w+ |, ){0,8}?(?:molta|sintrom|hi ha molta|no s atura|no para|rodona)
      (?:tallat|tallada|tall) (?:\\w+ |, ){0,4}?(?:serra|motoserra|radial|vidre fins|os|dit sencer|a raig)|veu (?:\\w+ )?l os|l os (?:fora|a fora)|torniquet|clavat (?:\\w+ ){0,3}?(?:ganivet|vidre|ferro|tisores)(?! a l esquena)
      orin* sang (?:\\w+ |, ){0,5}?(?:cop|caig*)|(?:punts|ferida) (?:\\w+ ){0,4}?(?:budell*|raja|obert* de)`,
    yes: "m'he tallat amb la serra i surt a raig",
    no: 'la ferida és neta i seca',
  },
  {
    id: 'collapse_told',
    urgency: 'emergency',
    match: `
      (?:caigut|caigud*|caic|cau) rodon*|(?:a terra|al terra) (?:\\w+ |, ){0,4}?(?:fred*|no (?:es|s|respon|contesta)|inconscient|estona)|trobat (?:\\w+ ){0,3}?(?:a terra|al terra|fred*)
      (?:com endormiscat|endormiscat|endormiscad*|mig adormi*|molt adormi*|estabornit|ensopit|flonj*|flacid*|com un drap|com una pell)
      (?:cop|porta|caig*|cau|terra|llit|canviador) (?:\\w+ ){0,5}?cap (?:\\w+ |, ){0,6}?(?:gita*|git*|vomit*|endormisc*|adormi*|sang|mareja*)|cop (?:\\w+ ){0,4}?cap (?:\\w+ ){0,4}?(?:gitat|vomit*)
      (?:caigut|caigud*) (?:\\w+ ){0,3}?(?:arbre|garrofer|teulada|bastida|escala|balco|moto|cavall) (?:\\w+ |, ){0,8}?(?:no|sang|orella|inconscient|cames)|sang per l orella
      (?:quimio*|trasplant*) & (?:38\\S*|39\\S*|febre|calfreds)|(?:38|39|40)\\S* (?:\\w+ |, ){0,4}?(?:calfreds|tremol*) (?:\\w+ |, ){0,4}?(?:que no puc|orin*|quimio*|ventre dur)
      (?:39|40|41)(?:\\.\\d)? (?:\\w+ |, ){0,6}?(?:taques|taquetes|puntets|clatell|desorient*|confus*|delir*)|(?:taques|taquetes|puntets) (?:\\w+ |, ){0,6}?(?:no marxen|no se n van|prems|39|40)
      (?:esperant|trucat a) (?:\\w+ )?ambulancia|fred com (?:el gel|un glac)|diabetic* (?:\\w+ |, ){0,5}?(?:suat|suad*|no (?:respon|contesta)|tonteries)|atac (?:\\w+ |, ){0,4}?(?:tremol*|epilep*|no para)|raja de suor|la suor em raja|ventre (?:\\w+ )?(?:com una (?:taula|fusta|pedra)|dur com)|panxa (?:\\w+ )?(?:com una (?:taula|fusta|pedra)|dura com)`,
    yes: "l'he trobat a terra, fred, i com endormiscat",
    no: 'el nen ha caigut de la bici i només té una rascada',
  },
  {
    id: 'poison_told',
    urgency: 'emergency',
    match: `
      (?:insulina|rapida|lenta|lantus|unitats) & (?:dos cops|dues vegades|doble|equivoc*|en lloc de|\\d+ i \\d+)
      (?:sucre|glucosa|glucemia|aparell) (?:\\w+ ){0,3}?(?:[1-4]\\d|5[0-3])(?! (?:de|del|h|hores|dies|anys|minuts|euros))|(?:marca|posa|diu|surt) (?:hi|lo)(?= (?:\\.|,|$|l aparell))
      (?:pres|presa|empassat|prendre) (?:\\w+ ){0,2}?(?:pot|blister|grapat|munt) (?:sencer )?de (?:<pills>)
      (?:begut|beguda|tragat|pres|menjat|empassat) (?:\\w+ ){0,3}?(?:dissolvent|lleixiu|salfumant|herbicida|raticida|matarates|detergent|bolets|verins?|anticongelant)
      (?:<child>) __ (?:pastilles (?:de(?:l)?|del cor)|pila|lleixiu|detergent|moneda|iman|bolet*)(?! (?:la nit|mati))
      (?:fum|braser|estufa|caldera) (?:\\w+ |, ){0,8}?(?:mal de cap|marej*|adormi*|despert*|ronc*|nas negre)|(?:pegat*|morfina|fentanil|opioide*) (?:\\w+ |\\. |, ){0,10}?(?:respira|adormi*|dos posats|despert*|dos de posats)
      potassi (?:\\w+ )?(?:6\\.[5-9]|[7-9]\\.\\d|7)|(?:pres|presa) alguna cosa (?:\\w+ ){0,4}?(?:festa|bullint|tremol*)|(?:tensio|pressio) (?:\\w+ |, ){0,4}?(?:[5-7]/[2-5]|[5-8]\\d/[2-5]\\d|2[1-9]\\d/\\d+|2[1-6]/1\\d)`,
    yes: "m'he posat la insulina ràpida dos cops",
    no: 'la insulina l he deixada fora de la nevera, és bona?',
  },
  {
    id: 'mother_child_told',
    urgency: 'emergency',
    match: `
      (?:parit|part|cesaria|setmanes|embaras*) (?:\\w+ |, ){0,10}?(?:espurn*|llumet*|mal de cap|sagn*|coagul*|compres*|boca de l estomac|convuls*|veus)(?! (?:perfect*|be))
      parint|esta parint|surt el cap|surt el cordo|aigues trencades|ja neix|de part (?:a casa|al cotxe)
      (?:nado|bebe|petit|petita|nena|nen|criatura) (?:\\w+ |, ){0,6}?(?:groc*|no (?:mama|menja|mulla)|ploramic*|mulla bolquer*|fontanel*|flonj*|enfonsa*|lla lacia|tou|mirada perduda)
      ulls enfonsats|bolquers? sec*
      (?:testicle|testicles|collons|ous) & (?:mal|dolor|horroros|fort)
      (?:aigua|oli|brou|sopa) bullint
      (?:cremat|cremad*|escaldat) & (?:brou|oli|aigua|sopa|cafe|planxa|panxeta|pell|cara|tota|coll)|aixeca la pell|tancat (?:\\w+ )?(?:al|dins del) cotxe|cop de calor|lleixiu (?:\\w+ )?(?:als|a l) ull*`,
    yes: 'estic de 32 setmanes i veig espurnes i tinc mal de cap',
    no: 'ja ha parit la jove, tots dos perfectes',
  },
]
