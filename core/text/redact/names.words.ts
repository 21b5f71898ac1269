// What announces a person's name, and words that look like names, in seven languages, folded.
import { open, shut } from './reading.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const cue = (source: string): RegExp => new RegExp(`${open}(?:${source})${shut}`, 'gu')

/** People naming themselves, or a form's field: what follows is a name, known or not. */
export const selfNamed = cue(
  'me llamo|mi (?:nombre|apellido)[^\\n:.,;]{0,24}(?=:)|me apellido|me apellidan|mis? apellidos? (?:es|son)|em cognomo|els meus cognoms son|apelidome|os meus apelidos son|mi nombre(?: completo| y apellidos)?(?: es|(?=\\s?:))|nombre y apellidos|(?:nombre|apellidos?|titular|paciente|nom|cognoms?|pacient|nome|apelidos|izena|abizenak?|izen.?abizenak|pazientea|name|full name|patiente?|nom et prenom|prenom|utente)(?: (?:completo|complet|del paciente|de la paciente|y apellidos|i cognoms|e apelidos))?(?=\\s?[:=])' +
    '|em dic|el meu nom(?: complet| i cognoms)? es|chamome|o meu nome(?: completo)? e|nire izena(?: eta abizenak)?|my names? (?:is|s)|my full name is' +
    '|je m.appelle|mon nom(?: complet)? est|mon prenom est|chamo.?me|eu chamo.?me|me chamo|meu nome(?: completo)? e',
)

/** After these comes a name that has a capital or is in the lists. */
export const named = cue(
  'se llama|se llamaba|llamad[ao]|que se llama|de nombre|un tal|una tal|tal|se apellida|apellidad[oa]|de apellidos?|a nombre de|firmado(?: por)?|fdo|de parte de|atencion de' +
    '|telefonillo|interfono|interphone|portero automatico|es diu|d.en|d.en l|amb en|amb na|per en|per na|em diuen|de nom|a nom de|al nom de|signat|de part de|de part d|chamase|chamada|chamado|a nome de|asinado|izenean|deitzen' +
    '|named|signed|in the name of|under the name(?: of)?|on behalf of|(?:his|her|the) name is|name is|s.appelle|au nom de|de la part de|signe|chama.?se|em nome de|assinado|da parte de',
)

/** "soy …": a name where it has a capital or is in the lists; "soy enfermera" has none. */
export const iAm = cue(
  '(?<!no )so[yi](?: yo)?(?: la| el)?|soc(?: jo)?(?: (?:en|na|la|el|l))?|sou(?: eu)?(?: o| a)?|i am|i.m|im|je suis|moi c.est|me dicen|eu son(?: o| a)?|habla|le escribe|os escribe|te escribe|som en|som la',
)

/** "soy la mari": with its article also a name that is another word elsewhere. */
export const theOne = cue(
  'so[yi] (?:la|el)|soc (?:la|el)|son (?:a|o)|sou (?:a|o)|aqui (?:la|el)|habla (?:la|el)',
)
export const petNames = words(
  'mari mar sol luz cruz flor paz reyes rosa rocio rey pili nieves milagros gloria salud dolores rosario consuelo remedios angel jesus trini tina loli nena curro toni cinta clara alba estrella aurora blanca victoria pilar pura lola mila',
)

/** Around these names are to be expected: only what the lists know. */
export const around = cue(
  '(?:dig\\p{L}{1,4}le|decid?le|decirle|dile|dale|dadle|den?le|recuerdos|saluda|saludad|preguntale|preguntadle|pasale|pasadle|escribidle|mandale|mandadle|enviadle|esperad|comentale) a|somos|aqui(?: la| el| e| o)?|escribe|pregunto por|preguntar por|para ver a|cita con|hablar con|visita con|consulta con|(?:me|nos|le) (?:atendio|atiende|vio|lleva)|llamad a|llamar a|avisad a|avisar a|decidle a|preguntad por|paciente|att|atte|es para' +
    '|son(?: o| a)?|som|parlar amb|visita amb|cita amb|hora amb|truqueu a|aviseu a|falar con|avisade a|chamade a|cita co|deitu' +
    '|this is|it.s|speaking to|appointment with|seeing|regards|ask for|c.est|ici|rendez.vous avec|rdv avec|consultation avec|falar com|consulta com|aqui e(?: o| a)?|fala',
)

/** Before a name, small or capital: doctors, sirs and ladies. */
export const titles = words(`
  dr dra drs doctor doctora don dona d dna sr sra srta srs sres senor senora senorita enfermero enfermera
  doutor doutora senhor senhora dom
  mr mrs ms miss mister sir dr docteur docteure m mme mlle monsieur madame mademoiselle ing eng prof professor profesor profesora familia
  senyor senyora senyoreta doctoressa jaun andere andrea jauna doktorea doktore medikua
  tia tio sor fray padre
`)
/** Titles that are also everyday words: they need a capital behind them. */
export const looseTitles = words(
  'd m me ms padre tia tio andrea senora senor doctor doctora enfermera enfermero medikua senhor senhora madame monsieur miss sir dom docteur senyora senyor dr don dona andere jaun',
)

/** Behind a name in Basque: "Etxeberria doktorea". */
export const titlesBehind = words(
  'doktorea doktoreak doktorearekin doktorearen doktoreari jauna andrea medikua medikuarekin erizaina erizainak doktore',
)

/** People named by what they are to somebody: a name may follow ("mi hija Lucía"). */
export const relations = words(`
  hija hijo hijas hijos madre padre mama papa marido mujer esposa esposo hermana hermano abuela abuelo nieta nieto suegra suegro cunada cunado nuera yerno tia tio prima primo
  sobrina sobrino novia novio pareja bebe nina nino ninos peque vecina vecino amiga amigo cuidadora cuidador paciente hijastra hijastro madrina padrino tutora tutor companera companero jefa jefe
  enfermera enfermero medico medica doctora doctor psicologa psicologo fisio fisioterapeuta matrona auxiliar secretaria recepcionista pediatra cirujana cirujano dentista ginecologa ginecologo cardiologo cardiologa terapeuta
  filla fill mare pare marit dona germana germa avia avi iaia iaio neta net sogra sogre jove gendre cosi cosina neboda nebot parella nen nena veina vei infermera infermer metge metgessa llevadora fills
  filla fillo nai pai home muller irma irman avoa avo neta neto sogra sogro curmana curman vecina enfermeira enfermeiro medica rapaza rapaz neno nena
  alaba semea ama aita senarra emaztea arreba neba ahizpa anaia amona aitona amama aitita biloba amaginarreba umea haurra osaba izeba medikua erizaina alabak semeak amak aitak alabaren semearen amaren aitaren alabari semeari amari aitari
  daughter son mother mum mom father dad husband wife sister brother grandmother grandma grandfather granddad grandson granddaughter aunt uncle cousin niece nephew baby partner girlfriend boyfriend carer nurse doctor midwife gp neighbour friend child
  fille fils mere pere mari femme epouse epoux soeur frere grand-mere belle-mere tante oncle cousine cousin niece neveu bebe compagne compagnon infirmiere infirmier medecin voisine amie ami enfant
  filha filho mae pai esposa esposo irma irmao avo avo neta neto sogra sogro prima primo sobrinha namorada namorado companheira companheiro bebe enfermeira enfermeiro menina menino medica medico
`)

/** A name is joined by these. */
export const nameParticles = words(
  'de del la las los da do das dos d van von el al ben bin bel mc mac le du des der',
)
/** Between two surnames: "Ramón y Cajal". */
export const nameLinks = words('y i e')

/** Names of places, saints, hospitals and units are built on these: what follows is no patient. */
export const placeWords = words(`
  san santa sant santo sao saint sainte st sta sto virgen verge virxe hospital hospitales clinica clinic clinique calle carrer plaza avenida avda rua rue kalea etorbidea
  colegio instituto escuela residencia ambulatorio consultorio parroquia iglesia barrio parque puente playa palacio museo teatro estadio fundacion universidad pabellon edificio
  sindrome enfermedad malaltia doenza maladie disease syndrome maniobra cabo isla golfo aeropuerto cap ospitalea ospitale hopital
  metro parada estacion estacio hostal pension bar cafeteria zona polideportivo biblioteca auditorio torre torres rotonda linea ronda glorieta premio premi copa mercado mercat mercadona supermercado tienda botiga panaderia peluqueria
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

/** Capitalised words that follow "soy" or stand alone without being names. */
export const notNames = words(`
  director directora gerente alcalde alcaldesa juez jueza ministro consejero consejera coordinador coordinadora supervisor supervisora encargado encargada gestor gestora empresa recursos humanos calidad facturacion contabilidad informatica mantenimiento seguridad formacion trabajo social externas primaria
  auxiliar enfermeria tecnico tecnica administrativo administrativa abogado abogada arquitecto arquitecta ingeniero ingeniera camarero camarera cocinero cocinera conductora albanil electricista fontanero funcionario funcionaria policia guardia bombero militar monja cura sacerdote
  trabajador trabajadora limpiador limpiadora dependiente dependienta comercial economista periodista veterinario veterinaria farmaceutico farmaceutica psicologa psicologo logopeda podologo podologa matrona comadrona celador celadora residente becario becaria
  desempleado desempleada parado parada discapacitado discapacitada dependiente fumador fumadora exfumador zurdo zurda vegano vegana vegetariano vegetariana portador portadora donante familiar responsable titular interesado interesada afectado afectada beneficiario beneficiaria representante
  advogado advogada professora reformado reformada retired teacher engineer vegan vegetarian smoker retraite retraitee enseignante professeur mestra mestre jubilat jubilada xubilado xubilada pensionado pensionada
  real barca atletico betis
  hola buenas buenos bon bos egun kaixo hello hi hey dear good bonjour bonsoir salut bom boa ola oi gracias gracies grazas thanks merci obrigado obrigada eskerrik perdon perdone disculpe saludos adios hasta
  si no yes oui nao bai ez vale ok okay claro bueno bien mal ya aun pero y e i o u a al de del la el las los un una unos unas lo le les me te se nos os mi tu su sus mis que qui quien cual como cuando donde porque por para con sin sobre
  soy eres es somos son era estoy esta estan este esto esa ese eso aqui alli hay tengo tiene tenemos he ha hemos han fui fue voy va van puedo puede quiero quiere necesito llamo llamad llama escribo
  jo tu ell ella nosaltres vosaltres jo soc tinc vaig puc vull necessito la el els les un una dels pel per amb sense que quan on com
  eu ti el ela nos eles son tenho teno vou podo quero necesito o os as uns unhas do da dos das polo pola para con sen
  ni zu hura gu zuek haiek naiz da dut dago bat hau hori hemen atzo gaur bihar
  i you he she it we they am is are was were my your his her our their the a an this that these those and or but not with without for from to of in on at by just only also very so please here there what when where who why how can could would will shall have has had do does did been being calling writing ringing sorry fine ok unable able not going coming having still waiting allergic diabetic pregnant worried unwell sick
  je il elle nous vous ils elles suis es est sommes sont mon ma mes ton ta tes son sa ses le la les un une des du de et ou mais pas pour avec sans dans sur que qui quand ou comment desole desolee malade enceinte
  eu ele ela sou esta estou tenho vou posso quero um uma uns umas do da dos das com sem para por que quem quando onde como meu minha
  lunes martes miercoles jueves viernes sabado domingo dilluns dimarts dimecres dijous divendres dissabte diumenge luns mercores xoves venres segunda terca quarta quinta sexta astelehena asteartea asteazkena osteguna ostirala larunbata igandea
  monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre gener febrer marc maig juny juliol agost setembre octubre novembre desembre xaneiro febreiro maio xuno xullo outubro decembro
  january february march april may june july august september october november december janvier fevrier mars avril mai juin juillet aout septembre octobre decembre janeiro fevereiro junho julho dezembro
  hoy manana ayer tarde noche ahora luego despues antes siempre nunca hora horas cita citas visita consulta revision prueba pruebas resultado resultados receta medico medica doctor doctora enfermera enfermero paciente pacient patient patiente hospital clinica centro urgencias
  hija hijo madre padre mama papa marido mujer esposa esposo hermana hermano abuela abuelo nieta nieto suegra suegro cunada cunado tia tio prima primo novia novio pareja amigo amiga vecina vecino filla fill mare pare germana germa dona home muller nai pai fillo irma irman avoa avo
  daughter son mother mum mom father dad husband wife sister brother fille fils mere mari femme filha filho mae esposa alaba semea ama aita amona aitona senarra emaztea
  diabetico diabetica alergico alergica hipertenso hipertensa asmatico asmatica celiaco celiaca embarazada jubilado jubilada pensionista autonomo autonoma profesor profesora estudiante celiac diabetic viuda viudo soltera casado casada mayor joven nuevo nueva nova nou cliente socio socia mutualista cuidadora cuidador tutora tutor usuario usuaria
  espanol espanola catalan catalana gallego gallega vasco vasca frances francesa ingles inglesa portugues portuguesa marroqui rumano rumana argentino argentina colombiano colombiana venezolano venezolana extranjero extranjera english spanish french portuguese german italian britanico
  nombre nombres apellido apellidos tfno tlf tlfno telefono movil email correo direccion domicilio edad sexo fecha nif poblacion provincia localidad municipio titular nom cognoms nome apelidos izena abizenak name surname phone address adresse telephone nacimiento
  welsh scottish irish dutch polish british american canadian australian belgian swiss belge suisse allemand allemande italien italienne marocain marocaine algerien algerienne espagnol espagnole portugais portugaise anglais anglaise americain americaine quebecois alemao alema brasileiro brasileira angolano angolana caboverdiano aleman alemana italiano italiana ruso rusa chino china polaco polaca bulgaro bulgara ucraniano ucraniana peruano peruana ecuatoriano ecuatoriana boliviano boliviana cubano cubana dominicano dominicana mexicano mexicana chileno chilena uruguayo uruguaya paraguayo paraguaya hondureno hondurena brasileno brasilena andaluz andaluza asturiano asturiana canario canaria murciano murciana extremeno manchego aragones valenciano valenciana mallorqui gitano gitana euskalduna katalana
  nadie alguien otro otra mismo misma todo toda uno quien culpable consciente incapaz capaz feliz pesado pesada tonto tonta tan muy mas menos solo sola yo tambien
  equipo servicio atencion administracion recepcion secretaria direccion departamento unidad planta sala cirugia cardiologia ginecologia pediatria dermatologia traumatologia oftalmologia neurologia oncologia digestivo urologia radiologia laboratorio farmacia fisio rehabilitacion
  ibuprofeno paracetamol omeprazol metformina sintrom insulina nolotil enantyum adiro ventolin augmentine lorazepam diazepam orfidal trankimazin eutirox simvastatina enalapril amoxicilina dalsy apiretal aspirina ozempic lexatin
  sintomas fiebre tos dolor whatsapp sms email correo telefono movil numero direccion dni nie nif nass cip sip tis iban pin clave contrasena mensaje mensajes app web internet wifi google facebook instagram bizum paypal visa
  dios jesus virgen navidad reyes pascua vacaciones covid gripe
  urgente importante atentamente cordialmente cordialement regards best kind sincerely cheers love saludo abrazo besos beso
  miren andreak asi faux presidente presidenta conductor chofer distinto igual raro rara regular regulin fatal incorrecto
  eta edo baina ere tina testigo mia mio alzheimer parkinson crohn asperger down sindrome artrosis migrana cristiano musulman judio catolico evangelico
  tranquila tranquilo contenta contento agradecida agradecido encantada encantado preocupada preocupado nerviosa nervioso enfermo enferma mejor peor
`)

/** Between a place and its name: "centro de salud", "hospital universitario". */
export const placeFillers = words(
  'salud salut saude universitario universitari general comarcal medico medica doctor dr doctora dra infantil materno de del la los las el',
)

/** What comes before "Rosa" when Rosa is spoken to or signs. */
export const courtesies = words(`
  hola buenos dias buenas tardes noches gracias saludos saludo abrazo besos beso atentamente cordialmente
  bon dia bona tarda gracies salutacions bo bos grazas aperta kaixo egun on eskerrik asko agur
  hello hi hey dear thanks you regards cheers love sincerely bonjour bonsoir merci cordialement salut
  ola oi bom obrigado obrigada cumprimentos abraco abracos beijinhos
`)

/** Spoken to kindly, not by name. */
export const endearments = words(
  'reina linda cielo amor sol guapa vida maja maca macas perla corazon gloria salada',
)

/** Relations of the family: "la madre de Pau". Of a doctor "de …" tells the town. */
export const kin = words(`
  hija hijo madre padre mama papa marido mujer esposa esposo hermana hermano abuela abuelo nieta nieto suegra suegro cunada cunado nuera yerno tia tio prima primo sobrina sobrino novia novio pareja vecina vecino amiga amigo cuidadora cuidador tutora tutor viuda viudo
  filla fill mare pare marit dona germana germa avia avi iaia iaio neta net sogra sogre jove gendre cosi cosina neboda nebot veina vei mainadera
  fillo nai pai home muller irma irman avoa avo neto curman curmana
  daughter son mother mum mom father dad husband wife sister brother grandmother grandma grandfather granddad grandson granddaughter aunt uncle carer partner
  fille fils mere mari femme epouse epoux soeur frere tante oncle compagne compagnon
  filha filho mae pai esposa esposo irmao avo prima primo sobrinha namorada namorado companheira companheiro
`)

/** Countries and the like that stand where a name could. */
export const lands = words(`
  espana espanya spain espagne espanha espainia francia france franca portugal marruecos marroc maroc morocco inglaterra england angleterre reino unido uk alemania germany italia italy rumania romania ucrania ukraine colombia venezuela argentina peru ecuador mexico brasil brazil bolivia cuba honduras paraguay china india pakistan senegal
  galicia galiza catalunya cataluna euskadi andalucia aragon asturias cantabria navarra nafarroa extremadura murcia canarias baleares mallorca menorca ibiza eivissa tenerife lanzarote gomera castilla europa europe africa america
`)
