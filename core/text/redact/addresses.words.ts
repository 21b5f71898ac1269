// Words of addresses in seven languages, folded.
import { open, shut } from './reading.ts'

/** Street words that come before the name and are hardly ever anything else. */
const sure =
  'calle|calles|po|trv|trva|trvs|clle|bda|barriada|praceta|calzada|corredera|senda|sendero|arrabal|explanada|subida|bajada|pujada|rda|cjon|pje|pzta|plazuela|plazoleta|placeta|cno|cmno|lg|bulevard|cl|c/|c\\\\|cll|avda|avd|avenida|avinguda|avgda|avenue|pza|pca|plza|pl/|pº|psj|pasaje|ctra|carretera|travesia|trav|tva|urbanizacion|urb|carrer|carrero|cr/|passeig|pg|passatge|ptge|rua|r/|rue|boulevard|bulevar|bvd|allee|impasse|chemin|travessera|travessia|av/|travessa|costanilla|callejon|glorieta|av\\.|pl\\.|pza\\.|pg\\.|estrada da|calella'
/** Street words that are everyday words too: a capital or a cue must help them. */
const loose =
  'gran via|plaza|placa|praza|praca|place|paseo|passejo|via|camino|cami|ronda|rambla|vereda|barrio|barri|lugar(?: de| do| da)|aldea|parroquia|poligono|cuesta|alameda|colonia|partida|avda|quai|cours|route|largo|bairro|beco|calcada|quinta|cortijo|diseminado|paraje|pago|pedania|lgar|grupo|conjunto|complejo|edif|ed|torre|torres|muelle|acera|patio|veinat|raval|rieres|riera|arrabalde|edificio|apartamentos|apartaments|bloques|residence|lotissement|lieu.dit|bloque|residencial|mas|masia|caserio|finca|estrada|av|c\\.|r\\.|c|pl|corredoira|camino do|monte|baixada|costa'
export const streetWord = new RegExp(
  `${open}(?:(?<sure>${sure})|(?<loose>${loose}))(?:(?<=[/\\\\])|(?![\\p{L}\\p{N}]))\\.?`,
  'gu',
)

export const residence = new RegExp(
  `${open}(?:vivo|vive|vivimos|viviendo|resido|reside|residente|domicili[oat]\\w*|direccion(?: nueva| actual| postal)?|direcciones|visc|viu|vivim|adreca(?: nova)?|enderezo|moro|mora|moramos|morada|endereco|bizi(?: naiz| da| gara)?|helbide\\w*|i live|lives? (?:at|in|on)|living at|address|j'habite|habite|habitons|adresse|domicilio|mudado|mudada|trasladado|moved to|demenage|casa|mi casa|ambulancia|recog\\w+|recoll\\w+|paquete|entrega\\w*|env[ií]\\w*|mand\\w+|empadronad[oa]|cambi\\w+ de domicilio)${shut}`,
  'gu',
)
export const strictResidence = new RegExp(
  `${open}(?:vivo|vive|vivimos|resido|domicilio|visc|viu|vivim|moro|mora|bizi|i live|lives|j'habite|habite|direccion|adreca|enderezo|endereco|morada|helbide\\w*|address|adresse|mudad[oa] a|moved to)${shut}[^\\n;?!]{0,24}$`,
  'u',
)

/** Streets that are called so without any street word; a number must follow. */
export const famousStreet = new RegExp(
  `${open}(?:gran via(?: de (?:las? |los |el )?\\p{L}+){0,2}|la castellana|les? rambles|las? ramblas?|diagonal|kale nagusia|(?:la )?alameda de \\p{L}+|el coso|el espolon)\\s*,?\\s*(?:n[oº°.]{1,2}\\s?)?\\d{1,4}(?![\\p{N}\\p{L}:/])`,
  'gu',
)
/** "el nº 5 de la calle Olivo". */
export const numberBefore =
  /(?:n[oº°.]{1,2}|n|num(?:ero)?\.?|portal|casa|bloque|(?:en|al|no|ao) (?:el )?)\s?\d{1,4}\s(?:de|del|da|do)\s(?:(?:la|el|l['’]|a|o)\s?)?$/u

/** Before a street: the address of a place of care, or a question for it. */
export const placeBefore = new RegExp(
  `${open}(?:(?:cita|citas|hora|turno|visita|prueba|analitica|citad[oa]|citat|citada|resonancia|ecografia|eco|rehabilitacion|appointment|rendez-vous|rdv|consulta)(?=[^\\n.;!]{0,24}\\s(?:en|na|no|in|at)\\s(?:la |el |l.)?$)|clinicas?|hospital|centro(?: de salud| medico)?|centre(?: medical)?|consultas?|consultorio|consultori|farmacia|farmacie|pharmacie|pharmacy|ambulatorio|ambulatori|cap|laboratorio|urgencias|mutua|sede|consejeria|conselleria|ayuntamiento|notaria|juzgado|comisaria|colegio|hacienda|empresa|tienda|dentista|oficina|osasun zentro\\w*|ospitale\\w*|anbulatorio\\w*|cabinet|surgery|policlinic\\w*|optica|dentista|parking|aparcamiento|residencia|o en|(?:tengo|tenemos|tendre|hay|debo|toca) (?:que )?ir a|voy a|vamos a|fui a|acudir a|acudo a|quedais|estais|esteu|estan ustedes|es en|sera en|seria en|sigue en|siguen en|sigue siendo en|(?:\\?|¿)(?:\\p{L}{2,12}\\s)?esta en|(?:la|el|lo|que|consulta|cita|prueba) esta en|est au|e na|e no)${shut}[^\\n.;!]{0,28}$`,
  'u',
)

/** Words that end a street's name in running text. */
export const stops: ReadonlySet<string> = new Set(
  (
    'que a y e no pero porque cuando hasta tengo tiene esta es son estaba cada hay me te se le lo mi su para por con sin si como donde desde ' +
    'i o per amb perque pero tinc com quan fins ' +
    'eta baina dut naiz da dago ' +
    'and but because from at with is are was i have my to for the not ' +
    'et mais parce je suis pour avec est sont ' +
    'mas porque tenho com para estou vivo hoy manana ayer libre libres cita hora horas dias dia semana euros anos ' +
    'estoy estamos vivimos gracias grazas gracies thanks merci obrigado obrigada eskerrik'
  ).split(' '),
)

/** Particles that a street's name is joined by. */
export const particles: ReadonlySet<string> = new Set(
  'de del la las los el els les d l san santa sant santo do da dos das du des le of the y i e en'.split(' '),
)

/** After a number these make it a quantity. */
export const units =
  /^\s?(?:h\b|horas?|hores|min|minutos?|minuts|dias?|dies|km|kg|mg|ml|euros?|€|%|anos?|anys|semanas?|meses|veces|personas|plazas|hours?|days?|weeks?|years?|:\d|[.,]\d|\/\d|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))/

const floorWord =
  'piso|pisos|planta|pta|puerta|porta|porte|portal|esc|escalera|escala|escaleira|bloque|bloc|blq|bl|bajos?|baixos?|bxo|bj|atico|atic|sobreatic|entresuelo|entreplanta|semisotano|sotano|ent|entresol|entlo|principal|pral|izquierda|izda|izq|iz|esquerra|esq|esquerda|derecha|dcha|dch|dreta|dta|dereita|direito|dto|interior|int|exterior|letra|lletra|apto|apt|apartamento|apartment|appartement|appt|flat|floor|house|unit|casa|nave|km|solairua|solairu|atea|ezkerra|ezk|eskuina|eskuma|esk|andar|frente|etage|batiment|bat|bis|duplicado|mano|lote|lt|fase|manzana|mz|fraccao|andar|local|oficina|buzon|habitacion|hab|chalet|parcela'
/** One more piece of an address behind its number; sticky. */
export const furtherPiece = new RegExp(
  `(?:\\s*[,.\\-–/(]\\s*|\\s+)(?:${[
    `(?:${floorWord})\\b\\.?(?:\\s?(?:n[º.]\\s?)?(?:\\d{1,3}(?:[ºªoa°]|er|n|r|t|e|eme)?|[a-h])(?![\\p{L}\\p{N}]))?`,
    `\\d{1,3}\\s?\\.?\\s?[ºªoa°.](?:\\s?[-,]?\\s?(?:\\d{1,2}[ºªoa°]?|[a-h]|iz[qd]\\w*|d(?:ch|er)\\w*\\.?|esq\\w*\\.?|dto|puerta \\w{1,3}))?(?![\\p{L}\\p{N}])`,
    '\\d{1,2}(?:er|on|n|r|t|e|eme|o|a|\\.)\\s?\\d{1,2}[ªa]?(?![\\p{L}\\p{N}])',
    '\\d{1,2}\\s?[-,]?\\s?(?:iz[qd]\\w*|d(?:e?r?e?cha?|cho|ch|er|ta|reta)\\w*|esq\\w*|dto|ezk\\w*|esk\\w*|ext|int)\\.?(?![\\p{L}\\p{N}])',
    '(?:iz[qd]\\w*|d(?:e?r?e?cha?|cho|ch|er|ta|reta)\\w*|esq\\w*|dto|ezk\\w*|esk\\w*|ext|int)\\.?(?![\\p{L}\\p{N}])',
    '\\d{1,2}\\s?-\\s?[a-h](?![\\p{L}\\p{N}])',
    '\\d{1,2}\\s?-\\s?\\d{1,2}(?![\\p{L}\\p{N}/:])',
    '\\d{1,2}\\s?[a-h](?![\\p{L}\\p{N}])',
    '(?:primero|segundo|tercero|cuarto|quinto|sexto|septimo|octavo|primer|segon|tercer|quart|cinque|1r|2n|3r|4t|5e)(?:\\s(?:izquierda|derecha|izq|dcha|primera|segona|tercera|quarta|[a-h]))?(?![\\p{L}\\p{N}])',
    '[a-h](?![\\p{L}\\p{N}])',
  ].join('|')})`,
  'uy',
)

/** A postcode of Spain, France, Portugal or Britain; sticky. */
export const postcode =
  /(?:\s*[,.\-–(]\s*|\s+)(?:c\.?p\.?:?\s?|codigo postal:?\s?|codi postal:?\s?)?(?:\d{4}-\d{3}|\d{5}|[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2})(?![\p{L}\p{N}/:]|[.,]\d)/uy

export const postcodeCue =
  /(?<![\p{L}\p{N}])(?:c\.?p\.?|cod(?:igo|i)?\.? postal|postcode|post code|zip(?: code)?|code postal|posta.?kode\w*)(?![\p{L}\p{N}])[\s:=]{0,3}(?:(?:es|is|est|e|da|el|le|o)\s){0,2}(?<code>\d{4}-\d{3}|\d{5}|[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2})(?![\p{L}\p{N}])/gu

const places = (text: string): string[] => text.trim().split(/\s*\n\s*|\s*,\s*/)
/** Towns that may end an address in small letters or without a postcode. */
export const towns: ReadonlySet<string> = new Set(
  places(`
    madrid, barcelona, bcn, barna, sanse, vitoria gasteiz, valencia, sevilla, zaragoza, malaga, murcia, palma, palma de mallorca, las palmas, las palmas de gran canaria, bilbao, bilbo, alicante, alacant, cordoba, valladolid
    vigo, gijon, xixon, hospitalet, l'hospitalet, l'hospitalet de llobregat, hospitalet de llobregat, vitoria, gasteiz, vitoria-gasteiz, a coruna, coruna, la coruna, granada, elche, elx, oviedo, terrassa, badalona, cartagena, jerez, jerez de la frontera
    sabadell, mostoles, santa cruz de tenerife, alcala de henares, alcala, pamplona, iruna, irunea, fuenlabrada, almeria, leganes, san sebastian, donostia, donosti, getafe, burgos, santander, albacete
    castellon, castello, alcorcon, la laguna, logrono, badajoz, salamanca, huelva, marbella, lleida, lerida, tarragona, dos hermanas, torrejon, torrejon de ardoz, parla, mataro, leon, algeciras, cadiz
    santa coloma, santa coloma de gramenet, alcobendas, jaen, ourense, orense, reus, telde, girona, gerona, barakaldo, baracaldo, lugo, santiago, santiago de compostela, caceres, lorca, pontevedra, ferrol
    sant cugat, sant cugat del valles, cornella, sant boi, manresa, vic, figueres, granollers, igualada, vilanova i la geltru, getxo, irun, errenteria, eibar, zarautz, basauri, portugalete, santurtzi, durango, gernika
    tolosa, hernani, arrasate, mondragon, bermeo, toledo, guadalajara, cuenca, ciudad real, talavera, talavera de la reina, puertollano, segovia, avila, soria, palencia, zamora, merida, plasencia, huesca, teruel, tudela
    ceuta, melilla, ponferrada, aviles, mieres, langreo, torrelavega, rivas, las rozas, pozuelo, coslada, valdemoro, arganda, majadahonda, pinto, aranjuez, gandia, torrent, sagunto, alcoy, alcoi, elda, benidorm, orihuela, torrevieja, denia
    xativa, paterna, mislata, burjassot, vila-real, lucena, antequera, velez-malaga, fuengirola, torremolinos, benalmadena, estepona, ronda, motril, linares, ubeda, san fernando, el puerto de santa maria, chiclana, sanlucar, utrera, ecija
    ibiza, eivissa, mao, mahon, ciutadella, inca, manacor, arucas, arrecife, carballo, lalin, monforte, cangas, redondela, marin, vilagarcia, ribeira, noia, betanzos, naron, sada, oleiros, ames, teo, lisboa, porto, braga, coimbra, faro, setubal
    paris, lyon, marseille, toulouse, bordeaux, bayonne, perpignan, lille, nantes, geneve, bruxelles, london, dublin, manchester, leeds, bristol, edinburgh, glasgow, cork`),
)
