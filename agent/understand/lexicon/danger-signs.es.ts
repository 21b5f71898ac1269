// Signs that weigh towards a danger in Spanish: none is one alone.
import type { DangerSign } from './danger-lexicon.ts'

export const signsSpanish: readonly DangerSign[] = [
  {
    urgency: 'emergency',
    weight: 1,
    match: `sud(?:o|a|as|ando|ad[ao]|or|ores|oroso|orosa)|empapad* en sudor|mojad* de sudor|moja de sudor|sudo a mares`,
  },
  {
    urgency: 'emergency',
    weight: 2,
    match: `palid*|palidez|blanc* como*|(?:esta|estoy|puso|puesto|pone|muy|cara) (?:\\w+ )?(?:blanc*|gris|amarill*|lacio|lacia|sin color)|color (?:gris|ceniza|cera)|mal color`,
  },
  { urgency: 'emergency', weight: 1, match: `nausea*|vomit*|bomit*|devolv*|devuelv*|arcadas` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `(?:38|39|40|41)(?:\\.\\d)?(?! (?:euros|anos|kilos|semanas|minutos|dias|mg|de (?:mayo|abril)|libras))|fiebre|calentura|ardiendo|fiebron`,
  },
  { urgency: 'emergency', weight: 1, match: `tirit*|escalofri*|tiembl*|temblando|temblor*` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `(?:tirit*|tiembl*|temblando) __ (?:tanto|cama|vaso|no puedo|todo el cuerpo)`,
  },
  {
    urgency: 'emergency',
    weight: 2,
    match: `(?:dice*|diciendo|hablando|habla|suelta) (?:\\w+ )?(?:tonterias|cosas raras|incoheren*|palabras raras|disparates|barbaridades|cosas sin sentido)|confus*|confusion|(?:esta|estoy|muy|algo) (?:\\w+ )?confundid*|delir*|desvari*|desorient*|(?:esta|muy|medio|como) (?:como |muy |medio )?(?:aturdid*|atontad*|adormilad*|somnolient*|grogui|ido|ida)`,
  },
  {
    urgency: 'emergency',
    weight: 2,
    match: `(?:<belly>) (?:\\w+ |, ){0,6}?(?:dura|duro|tabla|piedra|rigid*|a reventar)`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `fatiga|fatiguita|sin aliento|ahog*|respir* (?:mal|fatal|rapido|deprisa)|ronc*`,
  },
  {
    urgency: 'emergency',
    weight: 2,
    match: `(?:dolor*|duele*|apreton|presion|apret*) __ (?:mandibula|cuello|hombro izquierdo|brazo izquierdo|pecho)|mandibula`,
  },
  { urgency: 'emergency', weight: 1, match: `diabetic*|diabetes|insulina` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `(?:esta|estoy|manos|pies|piel|cama|muy) (?:\\w+ )?(?:fri[oa]|helad*|congelad*)|frio y|fria y`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `borros*|(?:veo|ve) (?:doble|luces|estrell*|negro|moscas|mal|chiribit*|lucecit*|puntos)|chiribitas`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `(?:dolor|duele|dolores) (?:\\w+ ){0,3}?cabeza|cabeza (?:\\w+ ){0,3}?(?:estall*|explot*|revient*)|molesta la luz`,
  },
  { urgency: 'emergency', weight: 2, match: `(?:nuca|cuello) (?:\\w+ )?(?:dur*|rigid*|ties*)` },
  { urgency: 'emergency', weight: 1, match: `sangr*|coagulo*` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `cabeza me da vueltas|se me va la cabeza|me caigo|(?:caid*|cai) al levantar*|piernas (?:\\w+ )?flojas|sin fuerza*|casi (?:\\w+ )?desmay*`,
  },
  { urgency: 'emergency', weight: 1, match: `quimio*|trasplant*|sin bazo` },
  { urgency: 'emergency', weight: 1, match: `quimio*|stent|infarto|angina|cardiaco` },
  { urgency: 'emergency', weight: 1, match: `(?:me he|he|me) desmay*|cuesta tragar|respirar como` },
  { urgency: 'emergency', weight: 1, match: `me (?:he )?desmay*|desmaye|cuesta tragar` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `no (?:me )?puedo (?:ni )?(?:enderez*|ponerme (?:recto|de pie)|levantarme)`,
  },
  {
    urgency: 'emergency',
    weight: 2,
    match: `(?:dad*|dio|di|golpe*|cai|cayo|caid*|porrazo) (?:\\w+ ){0,4}?cabeza(?! de)`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `recien parid*|postparto|cesarea|(?:di|dio) a luz|(?:tuve|tuvo) (?:al|el|a la) (?:bebe|nin*)`,
  },
  { urgency: 'emergency', weight: 1, match: `recien parid*|no (?:orina|orino|hace pis)|huele mal` },
  { urgency: 'emergency', weight: 1, match: `tension (?:\\w+ ){0,3}?(?:baj*|[5-9]/[2-6])|hipotens*` },
  { urgency: 'emergency', weight: 1, match: `sintrom|anticoagul*|eliquis|xarelto|adiro|heparina` },
  { urgency: 'emergency', weight: 1, match: `ronchas|urticaria|habones|brotad*|se rasca` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `(?:dolor|duele*) (?:\\w+ ){0,3}?(?:brutal|barbaridad|horrores|mucho|muchisimo|insoportable|horrible|fortisim*|bestial|que me dobla)`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `no (?:me|se) (?:aguant*|tengo|tiene|sosteng*|sostiene) (?:en|de) pie`,
  },
  {
    urgency: 'self_harm',
    weight: 2,
    match: `adios a tod*|despedirme|despedidme|me despido(?! (?:cordialmente|atentamente|con|agradec*|hasta|esperando))|despidiend*|despedida|perdonadme|que (?:dios )?me perdon*|pidiendo* perdon|perdon por todo`,
  },
  {
    urgency: 'self_harm',
    weight: 2,
    match: `(?:dejad*|dejo|tengo|he) (?:\\w+ ){0,3}?(?:papeles|escrituras|cosas|todo|claves|cuentas|casa) (?:\\w+ ){0,3}?(?:arreglad*|ordenad*|en orden|en un sobre|cerrad*|atado|preparad*|pagad*)|(?:escrituras|claves|testamento) __ (?:hijos|sobre|familia)|he (?:regalad*|repartid*|donad*) (?:\\w+ )?(?:ropa|cosas|plantas|discos|libros|todo)|todo cerrado`,
  },
  { urgency: 'self_harm', weight: 1, match: `llaves & (?:vecin*|felpudo|buzon|hermana|portera)` },
  {
    urgency: 'self_harm',
    weight: 1,
    match: `me voy tranquil*|cuando (?:yo )?(?:falte|no este|me haya ido|me muera)|respiraran|descansaran|viviran (?:mejor|tranquil*)|cansad* de ser`,
  },
  {
    urgency: 'self_harm',
    weight: 1,
    match: `(?:<beast>) & (?:vecin*|hermana|hermano|queda|cuid*|regalad*|hija|dejad*)`,
  },
  {
    urgency: 'self_harm',
    weight: 1,
    match: `(?:lo|ya) (?:lo )?tengo (?:todo )?(?:decidid*|pensad*|claro|preparad*|elegid*)|he decidido|decidid*|esta noche|ultima vez|ultimo (?:mensaje|favor)|antes de irme|la hora`,
  },
  {
    urgency: 'self_harm',
    weight: 1,
    match: `no (?:hace|hara|me hara) falta que|no busco respuesta|no se sient* responsable|no es culpa (?:de nadie|vuestra|suya)|que paz|por fin (?:paz|tranquil*)`,
  },
  {
    urgency: 'self_harm',
    weight: 2,
    match: `seguro (?:de vida )?(?:\\w+ )?(?:cubriria|cobrar*)|cobrar* (?:\\w+ )?(?:el )?seguro|dejar* de sufrir|no sufran (?:mas )?por`,
  },
  {
    urgency: 'self_harm',
    weight: 1,
    match: `no puedo mas|no sirvo|estorb*|sobro|una carga|da igual (?:todo|ya|lo que)|ya da igual|nada importa|no pint* nada|doy (?:mas )?guerra|mi familia|mis hijos`,
  },
  {
    urgency: 'violence',
    weight: 1,
    match: `(?:no|sin que) (?:le |se lo |me |lo )?(?:dig*|cuent*|llam*|contest*|pregunt*|escrib*|deje*|conteis|se note|se entere)`,
  },
  {
    urgency: 'violence',
    weight: 2,
    match: `delante de el|delante (?:\\w+ )?(?:mi marido|mi novio)|con el delante|cuando el (?:no|trabaj*|este|llego|llegue|bebe|sale|salga)|(?:si|que no) se entera|sin que se note|sin que le llegue|esta aqui conmigo|el (?:lee|revisa|mira|contesta|controla)|lo(?:s)? contesta el|si contesta un hombre|viviendo con el|hora en que el`,
  },
  {
    urgency: 'violence',
    weight: 1,
    match: `moraton*|moretones|cardenales|marcas|golpes|gafas oscuras|ojo (?:negro|morado|cerrado)|(?:brazos|munecas|lomo) (?:\\w+ )?morad*|caida|me cai|la muneca`,
  },
  { urgency: 'violence', weight: 1, match: `(?:mi|su|el|la) (?:<kin>)` },
  {
    urgency: 'violence',
    weight: 1,
    match: `miedo|no me atrev*|no se atrev*|temblando|llorando|tiembla|grita*|gritos|a escondidas|en el bano`,
  },
]
