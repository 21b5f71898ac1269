// Places whose names look like people's, folded: what is no patient.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Names of places, saints, hospitals and units are built on these: what follows is no patient. */
export const placeWords = words(`
  san santa sant santo sao saint sainte st sta sto virgen verge virxe hospital hospitales clinica clinic clinique calle carrer plaza avenida avda rua rue kalea etorbidea
  colegio instituto escuela residencia ambulatorio consultorio parroquia iglesia barrio parque puente playa palacio museo teatro estadio fundacion universidad pabellon edificio
  sindrome enfermedad malaltia doenza maladie disease syndrome maniobra cabo isla golfo aeropuerto cap ospitalea ospitale hopital
  sala aula metro parada estacion estacio hostal pension bar cafeteria zona polideportivo biblioteca auditorio torre torres rotonda linea ronda glorieta premio premi copa mercado mercat mercadona supermercado tienda botiga panaderia peluqueria
  marca equip santuario convento monasterio catedral basilica cementerio tanatorio puerto port lago monte sierra valle rio urbanizacion viaducto intercambiador cercanias tranvia guarderia club asociacion sociedad empresa banco caja mutua aseguradora
  perro perra gato gata tortuga mascota conejo periquito gos gossa gat dog cat chien chat can cadela cao cadelo txakurra katua
  metodo escala test indice signo ley efecto linfoma tumor enfermedades corea tendon talon prueba protocolo criterios score vacuna crema jarabe pomada champu colonia pelicula serie libro novela cancion grupo banda radio canal revista
  edifici carretera autovia polideportiu pavello poligono poligon parroquia concello ayuntamiento ajuntament comarca termino pueblo poble ciudad ciutat cidade vila villa station bus stop school college church street road park ward
  hotel restaurante laboratorios escola platja institut ermita maternidad policlinica sanatorio farmacia centro centre paseo colonia
`)

/** Public people and places that carry full names: hospitals, streets, airports. */
export const publicNames: readonly string[] = [
  '(?:villanueva|villafranca|vilanova|vilafranca|torrejon|alcala|jerez|puebla|pozuelo|medina|talavera|aranda|mota|roquetas|palma|arcos|navas) (?:de|del) (?:la |los |las |el )?\\p{L}+',
  '(?:nuestra senora|ntra\\.? sra\\.?|nosa senora|nossa senhora|mare de deu|virgen|virxe|verge)(?: del?| da| do| dels?)?(?: la| los| las| l| les)?[ .’]+\\p{L}+',
  'maite (?:zaitu\\p{L}*|dut|nauzu)',
  'diego de leon',
  'nunez de balboa',
  'ortega y gasset',
  'calvo sotelo',
  'menendez pelayo',
  'castro urdiales',
  'castilla y leon',
  'rivas vaciamadrid',
  'arroyo de la miel',
  'arroyomolinos',
  'son llatzer',
  'nino jesus',
  'nen jesus',
  'real madrid',
  'san fermin',
  'san isidro',
  'cruz roja',
  'creu roja',
  'san juan de dios',
  'sant joan de deu',
  'rosa mosqueta',
  'mercedes benz',
  'rosa palo',
  'vall d.hebron',
  'rio duero',
  'gregorio maranon',
  'ramon y cajal',
  'ramon i cajal',
  'severo ochoa',
  'gomez ulla',
  'jimenez diaz',
  'puerta de hierro',
  'infanta leonor',
  'infanta sofia',
  'infanta elena',
  'infanta cristina',
  'rey juan carlos',
  'reina sofia',
  'carlos haya',
  'carlos iii',
  'isabel ii',
  'alfonso xii',
  'alfonso xiii',
  'felipe ii',
  'miguel servet',
  'josep trueta',
  'arnau de vilanova',
  'germans trias',
  'trias i pujol',
  'joan xxiii',
  'juan xxiii',
  'alvaro cunqueiro',
  'lucus augusti',
  'virgen macarena',
  'son espases',
  'dr peset',
  'doctor peset',
  'lopez ibor',
  'marques de valdecilla',
  'joan march',
  'juan ramon jimenez',
  'torrecardenas',
  'alvarez buylla',
  'rafael mendez',
  'morales meseguer',
  'santa lucia',
  'moises broggi',
  'sant joan',
  'santiago bernabeu',
  'puerta del sol',
  'mar menor',
  'costa del sol',
  'adolfo suarez',
  'juan march',
  'lluis alcanyis',
  'francesc de borja',
  'rio hortega',
  'nicolas pena',
  'comandante fontanes',
  'gutierrez ortega',
  'valle de los caidos',
  'dos hermanas',
]

/** Between a place and its name: "centro de salud", "hospital universitario". */
export const placeFillers = words(
  'salud salut saude universitario universitari general comarcal medico medica doctor dr doctora dra infantil materno de del la los las el',
)

/** Countries and the like that stand where a name could. */
export const lands = words(`
  espana espanya spain espagne espanha espainia francia france franca portugal marruecos marroc maroc morocco inglaterra england angleterre reino unido uk alemania germany italia italy rumania romania ucrania ukraine colombia venezuela argentina peru ecuador mexico brasil brazil bolivia cuba honduras paraguay china india pakistan senegal
  galicia galiza catalunya cataluna euskadi andalucia aragon asturias cantabria navarra nafarroa extremadura murcia canarias baleares mallorca menorca ibiza eivissa tenerife lanzarote gomera castilla europa europe africa america
`)
