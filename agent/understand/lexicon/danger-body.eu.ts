// Bodily emergencies in Basque as people tell them: by signs more than by names.
import type { DangerEntry } from './danger-lexicon.ts'

export const bodyBasque: readonly DangerEntry[] = [
  {
    id: 'heart_signs',
    urgency: 'emergency',
    match: `
      bular* (?:\\w+ )?(?:heldu*|eutsi*|oratu*|eskua*)|(?:gris|zurbil|zuri) (?:\\w+ )?(?:dago|jarri) (?:\\w+ )?(?:izerdi*|eta bular*)
      (?:potasio)[a-z]* (?:\\w+ ){0,2}?7\\S*|bularreko (?:hau|hori) (?:\\w+ ){0,3}?(?:arrunt*|arraro*|normal*)|(?:idi|elefante|harri|zama)[a-z]* (?:\\w+ )?gainean (?:banu|bezala|banitu)[a-z]*
      (?:bular|toraxe|bularralde|bihotz)[a-z]* _ (?:min*|mina*|zama*|pisu*|presio*|estu*|zapal*|erre*|sastada*|oinaze*|elefante*|idi*|harri*|lehertu*|ziztada*)
      (?:min*|zama*|pisu*|presio*|estu*|zapal*|sastada*|oinaze*|ziztada*) (?:\\w+ ){0,2}?(?:bularr*|bularra*|toraxe*|bularralde*)
      (?:ezker|ezkerr)[a-z]* (?:beso|sorbalda)[a-z]* _ (?:min*|lokart*|inurri*|zama*|pisu*|doa*|hedat*|sorgort*)|bular* __ (?:beso*|masailezur*|izerdi*|goragale*)
      izerdi hotz* __ (?:min*|bular*|beso*|zorabi*|goragale*|oka*|zurbil*)|(?:min*|zorabi*|goragale*|oka*) __ izerdi hotz*
      bihotz[a-z]* (?:\\w+ ){0,2}?(?:gelditu*|eten*|etet*|zoratu*|saltoka|azkar azkar|geldi*|1[4-9]\\d[a-z]*|2\\d\\d[a-z]*)(?! (?:pozez|pozik))
      (?:bizkarr*|sorbalda*) (?:\\w+ ){0,3}?(?:urratzen|urratu|erdibitzen|labana*)|markapausu* (?:\\w+ ){0,3}?(?:dardar*|deskarga*|txist*)`,
    yes: 'bularrean zama handi bat daukat',
    no: 'bularrean ez dut minik',
  },
  {
    id: 'brain_signs',
    urgency: 'emergency',
    match: `
      hitz* (?:\\w+ ){0,2}?(?:irten|irteten|ateratzen)(?! du)|(?:kafe|kikara|edalontzi|koilara)[a-z]* (?:\\w+ )?eskutik|lerdea (?:\\w+ )?(?:dario|jario)[a-z]*|besoa (?:\\w+ )?hil[a-z]*
      (?:aho|aurpegi|ezpain|begi|masail)[a-z]* _ (?:oker*|bihurr*|eror*|paraliz*|zintzilik|lokart*|jausi*|alde batera)|(?:okertu|bihurritu) (?:\\w+ ){0,2}?(?:ahoa|aurpegia)
      (?:hitz egiten|hizketan|berbetan|mintzatzen|hitz) (?:\\w+ ){0,3}?(?:arraro*|gaizki|nahasi*|oker*|mozkor*|trabat*|zentzurik gabe|endredat*|ezin*)(?! (?:telefonoz|orain))|(?:arraro|gaizki|nahasita|trabatuta|mozkorra bezala) (?:\\w+ ){0,2}?(?:hitz egiten|hizketan|berbetan|berba)|mihi* (?:\\w+ )?trabat*
      (?:hitzak|berbak) (?:\\w+ ){0,3}?(?:ezin|nahas*|atera|aurkitzen|etortzen|gurutzat*)|esaldi* (?:\\w+ ){0,2}?(?:amaitu|bukatu) ezin*|ezin (?:\\w+ ){0,2}?(?:esaldi*|idatzi|berbarik|hitzik)
      (?:beso|hanka|esku|oin|alde bat|gorputz erdi|gorputzaren erdi)[a-z]* (?:\\w+ ){0,3}?(?:ezin (?:\\w+ )?(?:mugitu|altxatu|jaso)|mugitzen ez|sentitzen ez|mugitu ezin*|hilda*|paraliz*|zintzilik|erortzen zai*|indarrik gabe|arrastaka|lokart*)(?! (?:lo egitean|lotan))|ez (?:dut|du|ditu|ditut) (?:\\w+ )?(?:sentitzen|mugitzen) (?:\\w+ )?(?:beso*|hanka*|esku*|oin*|alde)|(?:beso*|hanka*|esku*|oin*) (?:\\w+ )?ez (?:dut|du|ditu|ditut) (?:\\w+ )?(?:sentitzen|mugitzen)
      (?:bikoitz*|lauso*|bi telefono|dena bi) (?:\\w+ ){0,2}?(?:ikus*)|ikus* (?:\\w+ ){0,2}?(?:bikoitz*|lauso*)|begi bat* (?:\\w+ )?ez (?:dut|du) (?:\\w+ )?ikus*|itsu (?:gelditu|geratu)|ikusmena (?:\\w+ )?(?:galdu|joan)
      buruko min* (?:\\w+ ){0,3}?(?:trumoi*|bat bateko*|leher*|inoizko*|jasanezin*|izugarri*|bonba*|okerren*|lepo*)|(?:lepo|garondo)[a-z]* (?:\\w+ )?(?:gogor*|zurrun*)|(?:inoizko|bizitzako) (?:\\w+ ){0,2}?buruko min*
      (?:kikara*|basoa|koilara*|edalontzia) (?:\\w+ ){0,3}?(?:erori*|jausi*)|alde batera (?:erortzen|jausten)
      ez (?:nau|gaitu|du|ninduen) (?:\\w+ )?(?:ezagutzen|ezagutu)(?= (?:\\.|,|$|eta|ta|ama|etxekorik|inor))|(?:bere|nire) (?:ama|amatzat|arreba|ahizpa|ama bezala) (?:\\w+ )?(?:hartzen|nauka)|ez daki (?:\\w+ )?(?:non dagoen|nor den|zer egun)
      (?:haluzin*|eldarni*|desorient*|nahasi* dago|oso nahas*|deliri*|burua galdu|galduta bezala)|(?:gauza|pertsona|animalia|zomorro|mamu)[a-z]* (?:\\w+ )?(?:arraro* )?(?:ikusten (?:ditu|dabil|hasi))|begirada (?:galdu*|finko*|hutsa*)|hutsera begira
      (?:bero*|irakiten|sutan|kiskaltzen) __ (?:azala lehor*|lehor*|nahas*|ezagutzen ez|eldarni*|ez nau ezagutzen|zentzurik gabe|tontakeria*|izerdirik)`,
    yes: 'amari aurpegia erori zaio eta hitzak nahasten ditu',
    no: 'medikuak hitz asko egiten du',
  },
  {
    id: 'body_cannot',
    urgency: 'emergency',
    fixed: true,
    match: `
      (?:haurtxo|bebe|jaioberri|ume|haur)[a-z]*(?=.{0,80} ez (?:\\w+ )?(?:\\w+ )?(?:bular*|titi*|biberoi*|edan*|hartu) )(?=.{0,110} (?:sutan|sukar*|intziri*|bigun*|lo|oka*|38\\S*|39\\S*) )
      ez (?:dut|du|det) (?:\\w+ ){0,2}?(?:erdia|aldea|alde bat|besoa|hanka*) (?:\\w+ )?sentitzen|arnas* (?:\\w+ ){0,4}?(?:utzi|gelditu|eten)|ezin (?:dut|du|ditu|ditut) (?:\\w+ )?(?:besoa*|hanka*|eskua*) (?:\\w+ )?(?:altxatu|mugitu|jaso)
      arnas* (?:\\w+ ){0,4}?(?:ezin*|gabe|falta*|kosta*|lan*|gaizki|nekez|ozta)|(?:ezin|ez (?:du|dut|da|naiz|zait|zaio|dio|det|dot)|ozta|nekez|lanak) (?:\\w+ ){0,4}?arnas*(?! (?:ondo|hobeto))
      (?:aire|haize)[a-z]* (?:\\w+ ){0,2}?(?:falta*|ezin*|gabe|sartzen ez)|(?:airerik|haizerik) (?:ez|gabe)|ez (?:zait|zaio) (?:\\w+ )?(?:airea|haizea) (?:sartzen|iristen|ailegatzen)
      (?:ezin|lanak) (?:\\w+ ){0,3}?(?:irents*|tragatu)|ez (?:du|dut|det) (?:\\w+ )?irensten|irents* (?:\\w+ )?(?:ezin*|lanak|ez)|(?:listua|txistua) (?:\\w+ )?(?:ezin|irents*)
      (?:lurrean|lurrera|zoruan) (?:\\w+ |[.,] ){0,6}?(?:ezin*|mugitu|altxatu|geldi|zutitu)|(?:ezin|ez) (?:\\w+ ){0,3}?(?:zutitu|altxatu|jaiki|mugitu) (?:\\w+ |[.,] ){0,5}?(?:lurrean|zoruan|eror*|jausi*|eskua|besoa|hanka)|(?:eror*|jausi*) (?:\\w+ |[.,] ){0,7}?ezin*(?! (?:joan|etorri|izan))
      ez (?:\\w+ ){0,3}?(?:esnatzen|itzartzen|iratzartzen|esnatu|erantzuten|erreakzionatzen|mugitzen)(?! (?:mezu*|telefono*|dei*|garaiz|goiz))|ezin (?:\\w+ ){0,2}?(?:esnatu|esnarazi|itzarri|iratzarri)|esna(?:tu|tzen|razi) (?:\\w+ )?ezin*
      ez (?:dut|det|dot|du) (?:\\w+ ){0,2}?(?:haurra|umea|haurtxoa|bebea) (?:\\w+ )?(?:sentitzen|nabaritzen|mugitzen)|(?:haurra|umea|haurtxoa|bebea) (?:\\w+ ){0,2}?(?:ez da mugitzen|ez dut sentitzen|mugitu gabe|geldi dago)
      (?:pultsu|taupada)[a-z]* (?:ez|gabe)|(?:inhaladore*|bentolin*|ventolin*|spray*) (?:\\w+ ){0,3}?(?:ez du|ezer ez|alferrik|ez dit)|zurrungaka (?:\\w+ )?(?:arraro*|dago)|intzirika (?:baino|bakarrik)`,
    yes: 'amona lurrean dago mugitu ezinik',
    no: 'ezin naiz mugitu egun horretan, lana daukat',
  },
  {
    id: 'breath_signs',
    urgency: 'emergency',
    match: `
      (?:saturazio*|sat|oxigeno*) (?:\\w+ ){0,3}?[4-8]\\d(?:ra|an|koa|ko)
      arnas* (?:\\w+ ){0,3}?(?:estu*|motz*|larri*|txistu*|sakon* eta|azkar*)
      (?:ito|itot|itotz|itola|itob)[a-z]*(?! (?:nabil|gastu*|lan*|faktura*|zor*|paper*|bero*))|eztarri* (?:\\w+ ){0,3}?(?:sartu|trabat*|itxi*|ixten|geratu|katigatu|puzt*|kateatu)|(?:intxaur|hezur|arantza|txanpon|haragi|ogi|mahats|bola)[a-z]* (?:\\w+ ){0,3}?eztarri*|kontrako eztarri*
      (?:ezpain|aho|aurpegi|hatz|azazkal|ume|haur|hanka|beso)[a-z]* (?:\\w+ ){0,3}?(?:urdin*|more*|beltz*)|(?:more|urdin|beltz|moretuta|urdinduta) (?:\\w+ )?(?:dago|jarri|ipini|da)(?! kaxa)|(?:moretu|urdindu)[a-z]*
      (?:saturazio*|sat|oxigeno*|oximetro*) (?:\\w+ ){0,3}?[4-8]\\d(?:an|tan|ean)?(?! (?:urte|euro))|(?:apar*|aparra|bits*) (?:\\w+ ){0,2}?(?:arrosa*|gorri*|odol*|aho*)|asma* (?:\\w+ ){0,5}?(?:ezin*|larri*|krisi*|eraso*)
      (?:mihi|mingain|ezpain|aurpegi|eztarri|lepo|begi)[a-z]* (?:\\w+ ){0,4}?(?:puzt*|hanp*|handit*|hazi*|ixten)|(?:puzt*|hanp*) (?:\\w+ ){0,3}?(?:mihi*|mingain*|ezpain*|aurpegi*|eztarri*|lepo*)
      (?:pikor|orban|babac|urtikaria|alergia|liztor|erle|kakahuete|intxaur|itsaski)[a-z]* __ (?:arnas*|eztarri*|mihi*|ezpain*|itot*|puzt*)(?! ondo)|anafilaxi*
      (?:eserita|besaulkian|aulkian) (?:\\w+ ){0,3}?lo (?:egiten|egin) __ (?:arnas*|itot*|apar*|kilo*|puzt*)|(?:kilo*|pisu*) __ (?:eserita|besaulkian) (?:\\w+ )?lo|(?:zango*|hanka*|berna*) (?:\\w+ ){0,4}?(?:gorri*|gogor*|puzt*) __ (?:arnas*|bular*)`,
    yes: 'intxaur bat sartu zaio eztarrian umeari eta more dago',
    no: 'ondo arnasten dut, eskerrik asko',
  },
  {
    id: 'blood_signs',
    urgency: 'emergency',
    match: `
      odol[a-z]* (?:[.,] )?(?:katilu*|baso*|edalontzi*|kikara*)|sudurretik odol* (?:\\w+ ){0,2}?\\d+ ordu*
      odol[a-z]* (?:\\w+ ){0,4}?(?:ezin*|gelditzen ez|asko*|ugari*|mordo*|pila*|jario*|galtz*|zurrusta*|txorro*|borbor*|parrastaka|etengabe*|basoa*|edalonti*|koagulu*|toalla*|belarri*|ahotik|gelditu gabe|eten gabe)
      (?:toalla|konpresa|zapi|maindire|benda)[a-z]* (?:\\w+ ){0,4}?(?:odol*|bete*|busti*|aldatu*|hamar minutu*)|ez da (?:\\w+ ){0,2}?(?:gelditzen|ixten|eteten) (?:\\w+ |[.,] ){0,4}?(?:odol*|toalla*)|(?:zauria*|ebakia*) (?:\\w+ )?ez da (?:\\w+ )?(?:ixten|gelditzen) (?:[.,] |\\w+ ){0,5}?(?:odol*|toalla*)
      (?:oka|botaka|goraka|eztul|tu|gonbito|bota)[a-z]* (?:\\w+ ){0,2}?odol*|odol* (?:\\w+ ){0,3}?(?:eztul*|oka*|botaka|tu egin|gonbito*|goitika*|bota)
      (?:kaka|gorotz|eginkari)[a-z]* (?:\\w+ ){0,2}?(?:beltz*|odol*)|(?:beltz|beltza) (?:\\w+ )?(?:mundrun*|bikea*|alkitran*|galipot*)|odolust*|hemorragi*
      (?:erditze*|erditu*|zesarea*) __ odol*|odol* __ (?:erditze*|erditu|zesarea*|konpresa*)|(?:sintrom|eliquis|xarelto|antikoagul*)[a-z]* __ odol*|odol* __ (?:sintrom|eliquis|xarelto|antikoagul*)
      hemoglobina (?:\\w+ ){0,3}?[3-6](?:\\.\\d)?[a-z]*(?! hilabete*)|(?:begiak ilundu|begiak lausotu) (?:\\w+ )?(?:eta )?(?:eror*|jausi*)|(?:tripa*|heste*) (?:\\w+ ){0,2}?(?:kanpoan|kanpora|bistan)`,
    yes: 'hiru toalla odolez bete ditut',
    no: 'odola ateratzera joan behar dut bihar',
  },
  {
    id: 'pregnancy_signs',
    urgency: 'emergency',
    match: `
      haurdun*(?=.{0,80} (?:odol*|uzkurdura*|izar*|argitxo*|lauso*|min itzel*|min handi*|min izugarri*|ez dut haurra|ur* hautsi|sorbalda*))|(?:odol*|uzkurdura*) __ haurdun*
      (?:ur poltsa|urak) (?:\\w+ )?(?:hautsi|lehertu|puskatu|apurtu)|erditz* (?:\\w+ )?(?:hasi|ari)|(?:haurra*|umea*) (?:\\w+ )?(?:ateratzen|jaiotzen) (?:ari|hasi)|uzkurdura* (?:\\w+ ){0,2}?(?:minutu*|segid*|gogor*)`,
    yes: 'haurdun nago eta izartxoak ikusten ditut',
    no: 'haurdun nago eta emaginarekin hitzordua nahi dut',
  },
  {
    id: 'poison_signs',
    urgency: 'emergency',
    match: `
      insulina (?:\\w+ )?(?:gehiegi|bikoitza|pila bat)
      (?:azkarra|geldoa|mantsoa) (?:\\w+ ){0,4}?(?:beharrean|ordez)|beharrean (?:\\w+ )?(?:azkarra|geldoa) jarri
      (?:pozoi|lixiba|herbizida|metadona|detergente|gasolina|amoniako|azido|pila|txanpon|iman|arratoi|sosa|salfuman|intsektizida|desatazk|perretxiko|ziza|gasolio|xurrut)[a-z]* (?:\\w+ ){0,6}?(?:edan*|jan*|irents*|hartu*|zurrut*|sartu ahoan|mihazt*)(?! (?:nuen|gabe|behar))
      (?:edan|jan|irentsi|hartu) (?:\\w+ ){0,3}?(?:pozoi*|lixiba*|herbizida*|metadona*|detergente*|pila bat*|txanpon*|iman*|gasolina*|perretxiko*)|perretxiko* __ (?:oka*|botaka|gaizki|beherako*|gonbito*)
      (?:<pills>|pilul*|botil*|kaxa*|blister*) (?:\\w+ ){0,3}?(?:guzti*|den*|gehiegi*|mordo*|oso*|pila*|hogei|hogeita hamar|berrogei|berrogeita hamar|1\\d|[2-9]\\d|eskukada*) (?:\\w+ ){0,2}?(?:hartu|irentsi|jan|edan)*|(?:hartu|irentsi|jan) (?:\\w+ ){0,2}?(?:<pills>) (?:\\w+ )?(?:guzti*|den*|mordo*|oso*)|gaindosi*
      (?:alkohol*|ardo*|patxaran*|garagardo*) (?:\\w+ ){0,3}?(?:<pills>|lasaigarri*|lotarako*)|(?:lasaigarri*|lotarako*|lorazepam*|orfidal*) (?:\\w+ ){0,4}?(?:alkohol*|ardo*|patxaran*)
      (?:insulina|lantus)[a-z]* (?:\\w+ ){0,5}?(?:bikoitz*|bi aldiz|ordez|okerr*|beharrean|azkarra|nahastu*|ere jarri)|bi (?:adabaki*|parche*) __ (?:arnas*|lo*|esnat*)|begi nini* (?:\\w+ )?txiki*
      (?:azukre|gluzemia|glukosa|gluko|gluzem)[a-z]* (?:\\w+ ){0,3}?(?:[1-4]\\d|5[0-4]|4[5-9]\\d|[5-9]\\d\\d|hi|lo|high|low)(?:ean|tan|an|koa|ko|n)?(?! (?:urte|egun|ordu|euro)[a-z]*)|(?:aparatu|makina|sentsore|neurgailu)[a-z]* (?:\\w+ ){0,3}?(?:hi|lo|high|low)(?= )|hipogluz* (?:\\w+ ){0,5}?(?:konorte*|dardar*|erantzun*|nahas*|esnat*)
      (?:sagar usain*|azetona usain*|hats* (?:\\w+ )?(?:sagar*|azeton*))|(?:karbono monoxido|gas usain*|gas ihes*|gasa)|(?:galdara|brasero|estufa|tximinia|sukalde)[a-z]* __ (?:buruko min*|zorabi*|oka*|logura*)|goitika eragin|oka eragi*|pozoitu*|intoxika*`,
    yes: 'umeak arratoi pozoia jan du',
    no: 'pilula bat hartu dut ura edanda',
  },
  {
    id: 'trauma_signs',
    urgency: 'emergency',
    match: `
      (?:auto|kotxe|kamioi|moto|traktore|autobus|tren)[a-z]* (?:\\w+ )?(?:harrapatu|jo|zapaldu)|(?:harrapatu|jo|zapaldu) (?:\\w+ ){0,2}?(?:auto|kotxe|kamioi|moto|traktore|autobus|tren)[a-z]*|(?:kea|ke) (?:\\w+ )?(?:arnastu|irentsi)
      (?:aldaka|femurra|lepoa|bizkarrezurra|garezurra|pelbisa) (?:\\w+ )?(?:hautsi*|apurtu*|puskatu*)|(?:oihuka|garrasika|negarrez|ulaka) (?:\\w+ ){0,2}?minez|minez (?:\\w+ )?(?:oihuka|garrasika|bihurritzen)|(?:tentsio*) (?:\\w+ ){0,3}?(?:2\\d|1[89]\\d|2\\d\\d)(?=.{0,60} (?:izar*|buruko*|lauso*|bular*))
      (?:behi|zaldi|zezen|mando|asto)[a-z]* (?:\\w+ ){0,2}?(?:ostiko*|adarka*|jo)[a-z]*|zuri zuri (?:dago|jarri)|sabel* (?:\\w+ )?lehertz* (?:\\w+ ){0,3}?(?:oka*|txiz*)|ezin txizik (?:\\w+ ){0,5}?(?:oka*|sabel*)
      (?:traktore|makina|kamioi|auto|kotxe|moto|autobus|zuhaitz|zaldi)[a-z]* (?:\\w+ ){0,3}?(?:gainera|gainetik|azpian|azpitik|harrapatu*|iraul*|gainean)(?! (?:dut|utzi))|auto istripu* (?:izan dut|izan dugu|orain)|harrapatu (?:\\w+ ){0,2}?(?:auto*|kotxe*|kamioi*|traktore*)
      (?:olio|ur|zopa|esne|kafe)[a-z]* (?:irakin|irakinda|bero|beroa)[a-z]*|(?:erre|kiskali|egosi) (?:\\w+ ){0,2}?(?:da|du|dut|naiz|zait|zaio|dira) (?:\\w+ ){0,3}?(?:aurpegi*|besoa*|eskua*|bularr*|hanka*|gorputz*)|(?:aurpegi*|besoa*|eskua*|eskuak|bularr*|lepo*) (?:\\w+ ){0,3}?erre(?= )|erredura* (?:larri*|handi*)|baba* (?:\\w+ )?(?:atera*|bete*) (?:\\w+ )?erre*
      (?:burua|buruan|buruarekin) (?:\\w+ ){0,4}?(?:jo*|kolpe*|hartu|zaplasteko*) __ (?:oka*|botaka|gonbito*|lo*|odol*|zorabi*|arraro*|nahas*|goragal*)|(?:eror*|jausi*) (?:\\w+ ){0,5}?buru* __ (?:oka*|lo*|odol*|gonbito*|arraro*)|burua (?:\\w+ )?(?:ireki*|zabaldu*|puskatu*)|belarri* (?:\\w+ )?odol*
      (?:labana|labankada|aizto|aiztokada|tiro|bala|eskopeta|sastakatu|labanaz)[a-z]* (?:\\w+ ){0,3}?(?:eman*|sartu*|jo*|sastat*|zauri*|kada*)|labankada*|aiztokada*|sastakatu*|tiro egin
      (?:hatz|beso|hanka|esku|oin)[a-z]* (?:\\w+ ){0,3}?(?:moztu*|ebaki* osoa|harrapatu*|zanpatu*|birrindu*|amputat*|arrankatu*|hotz eta|urdin eta|azpian)|(?:hezur|hezurra)[a-z]* (?:\\w+ )?(?:ikusten|kanpoan|kanpora|bistan|agerian)
      (?:entxufe|korronte|elektrizitate)[a-z]* (?:\\w+ ){0,4}?(?:sartu|hartu|jo|harrapatu|deskarga*|kolpe*)|elektrokut*|(?:uretatik|igerilekuan|itsasoan|ibaian|putzuan|hondartzan) (?:\\w+ ){0,4}?(?:atera*|ito*|eror*|arnas*)|(?:suge|sugegorri|eskorpio)[a-z]* (?:\\w+ ){0,2}?(?:hozka*|kosk*|pikatu*|heldu)
      (?:barrabil|testikulu|potro|pelota)[a-z]* (?:\\w+ ){0,4}?(?:min*|puzt*)|(?:sabel|tripa)[a-z]* (?:\\w+ ){0,3}?(?:gogor*|danbor*|harri*|zurrun*) (?:\\w+ |[.,] ){0,6}?(?:oka*|botaka|txiz*|haize*|gonbito*)`,
    yes: 'traktorea gainera etorri zaio osabari',
    no: 'belaunarekin mahaia jo dut, gutxi',
  },
  {
    id: 'fever_signs',
    urgency: 'emergency',
    match: `
      orban (?:more*|beltz*)(?=.{0,60} (?:sukar*|38\\S*|39\\S*|40\\S*))|zorabiatzera (?:noa|doa)|(?:konortea|kordea) (?:galtzera|galtzear)
      hilabete*[a-z]* (?:\\w+ ){0,2}?(?:38\\S*|39\\S*|sukar*)|(?:titirik|bularrik) (?:\\w+ )?(?:nahi|hartu) ez|ez du (?:titirik|bularrik) (?:nahi|hartzen)
      (?:kimioterapi|kimio|transplante|immunodepresi|leuzemi)[a-z]*(?=.{0,110} (?:sukar*|38\\S*|39\\S*|40\\S*|hotzikara*|dardara*))
      (?:sukar*|3[89]\\S*|40\\S*) __ (?:kimio*|garondo*|lepo gogor*|orban*|more*|eldarni*|nahas*|haluzin*|konbultsio*|marra gorri*|lerro gorri*|txizik ez|ez du txizik)|orban* (?:\\w+ ){0,5}?(?:joaten ez|desagertzen ez|ez dira (?:joaten|desagertzen)|more*)|orban gorri* (?:\\w+ ){0,4}?ez|(?:marra|lerro) gorri*
      (?:haurtxo|bebe|jaioberri)[a-z]* __ (?:sukar*|38\\S*|39\\S*|40\\S*|bigun*|trapu*|moteldu*|geldo*|esnatzen)|(?:haur|ume|seme|alaba|iloba|biloba)[a-z]* (?:\\w+ ){0,4}?(?:trapu*|bigun bigun|bigun-bigun|oso bigun*|oso motel*|geldo*|lurtuta|indarrik gabe)|trapu bat (?:bezala|lez)
      (?:konbultsi|dardarizo|epileptik)[a-z]*|begiak (?:\\w+ )?(?:zuri*|atzera*|irauli*|biratu*)|(?:zurrun|gogor) (?:\\w+ )?(?:jarri|gelditu|ipini|geratu) (?:\\w+ |[.,] ){0,4}?(?:begi*|dardar*|apar*)|gorputz osoa (?:\\w+ )?dardar*|dardar* (?:\\w+ )?gorputz osoa*
      (?:goizetik|egun osoan|atzotik) (?:\\w+ )?lo(?:tan)? (?:\\w+ |[.,] ){0,5}?(?:esnat*|arraro*|txiz*|nahas*)|(?:lo gelditzen|lo geratzen|loak hartzen|logale*) (?:\\w+ ){0,3}?(?:hitz egiten|dago|da) (?:\\w+ |[.,] ){0,3}?(?:duela|zer|edan*)?`,
    yes: 'kimioterapian dago eta 38,8 du gaur',
    no: 'kimioterapia bukatu dut, noiz da kontrola?',
  },
]
