// What announces a person's name, and words that look like names, in seven languages, folded.
import { open, shut } from './reading.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const cue = (source: string): RegExp => new RegExp(`${open}(?:${source})${shut}`, 'gu')

/** After these comes a name, known or not: "me llamo", "a nombre de", "paciente:". */
export const surely = cue(
  'me llamo|me llaman|mi nombre(?: completo)?(?: y apellidos)?(?: es)?|se llama|se llamaba|llamad[ao]|que se llama|de nombre|a nombre de|nombre y apellidos|nombre(?: completo)?(?: del paciente| de la paciente)?(?=\\s?[:=])|apellidos?(?=\\s?[:=])|titular(?=\\s?[:=])|paciente(?=\\s?[:=])|firmado(?: por)?|fdo|atte|de parte de' +
    '|em dic|el meu nom(?: complet)?(?: i cognoms)?(?: es)?|es diu|em diuen|de nom|a nom de|al nom de|nom i cognoms|nom(?=\\s?[:=])|pacient(?=\\s?[:=])|signat|de part de|de part d' +
    '|chamome|chamame|chamase|o meu nome(?: e)?|chamada|chamado|nome(?: e apelidos)?(?=\\s?[:=])|a nome de|asinado' +
    '|nire izena(?: eta abizenak)?|izena(?=\\s?[:=])|izen.?abizenak|pazientea(?=\\s?[:=])|izenean' +
    '|my name is|my name s|my names|name(?=\\s?[:=])|full name(?: is)?|patient(?=\\s?[:=])|named|signed|in the name of|under the name(?: of)?|on behalf of|his name is|her name is|name is' +
    '|je m.appelle|mon nom(?: est)?|mon prenom(?: est)?|s.appelle|au nom de|nom et prenom|patiente?(?=\\s?[:=])|de la part de|prenommee?|signe' +
    '|chamo.?me|me chamo|chama.?se|meu nome(?: completo)?(?: e)?|o meu nome completo(?: e)?|em nome de|paciente(?=\\s?[:=])|utente(?=\\s?[:=])|assinado|da parte de',
)

/** After these a name may come: "soy enfermera" has none. */
export const perhaps = cue(
  'soy(?: yo)?|somos|aqui|habla|le habla|te habla|le escribe|os escribe|te escribe|escribe|pregunto por|preguntar por|para ver a|cita con|hablar con|visita con|consulta con|atendio|atiende|llamad a|llamar a|avisad a|avisar a|decidle a|preguntad por|acompana|paciente|sustituye|firma|saludos|saludo|abrazo|besos|att|atentamente|gracias' +
    '|soc(?: jo)?(?: en| na)?|som|parlar amb|visita amb|cita amb|hora amb|truqueu a|avisar|aviseu a|salutacions|gracies|atentament' +
    '|son(?: eu)?|falar con|avisade a|chamade a|saudos|grazas|unha aperta|atentamente' +
    '|naiz|deitu|agur bat|eskerrik asko' +
    '|i am|i.m|im|this is|it.s|its|speaking to|appointment with|see|seeing|regards|kind regards|best|thanks|thank you|cheers|love|sincerely|ask for|call' +
    '|je suis|c.est|ici|rendez.vous avec|rdv avec|cordialement|merci|voir|consultation avec' +
    '|sou(?: o| a)?|aqui e(?: o| a)?|fala|consulta com|falar com|cumprimentos|obrigad[ao]|atenciosamente|abracos|beijos',
)

/** Before a name, small or capital: doctors, sirs and ladies. */
export const titles = words(`
  dr dra drs doctor doctora don dona d dna sr sra srta srs sres senor senora senorita enfermero enfermera
  doutor doutora senhor senhora dom
  mr mrs ms miss mister sir dr docteur docteure m mme mlle monsieur madame mademoiselle me
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
  'de del la las los y i e da do das dos d van von el al ben bin bel mc mac o le du des of eta',
)

/** Names of places, saints, hospitals and units are built on these: what follows is no patient. */
export const placeWords = words(`
  san santa sant santo sao saint sainte st sta sto virgen verge virxe hospital hospitales clinica clinic clinique calle carrer plaza avenida avda rua rue kalea etorbidea
  colegio instituto escuela residencia ambulatorio consultorio parroquia iglesia barrio parque puente playa palacio museo teatro estadio fundacion universidad pabellon edificio
  sindrome enfermedad malaltia doenza maladie disease syndrome maniobra cabo isla golfo aeropuerto cap ospitalea ospitale hopital
  hotel restaurante laboratorios escola platja institut ermita maternidad policlinica sanatorio farmacia centro centre paseo colonia
`)

/** Public people and places that carry full names: hospitals, streets, airports. */
export const publicNames: readonly string[] = [
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
  'juan carlos',
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
  'ribera povisa',
  'virgen macarena',
  'son espases',
  'dr peset',
  'doctor peset',
  'lopez ibor',
  'nuno',
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
  'los angeles',
  'don benito',
  'villanueva',
  'dos hermanas',
  'san fernando',
]

/** Capitalised words that follow "soy" or stand alone without being names. */
export const notNames = words(`
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
  nadie alguien otro otra mismo misma todo toda uno quien culpable consciente incapaz capaz feliz pesado pesada tonto tonta tan muy mas menos solo sola yo tambien
  equipo servicio atencion administracion recepcion secretaria direccion departamento unidad planta sala cirugia cardiologia ginecologia pediatria dermatologia traumatologia oftalmologia neurologia oncologia digestivo urologia radiologia laboratorio farmacia fisio rehabilitacion
  ibuprofeno paracetamol omeprazol metformina sintrom insulina nolotil enantyum adiro ventolin augmentine lorazepam diazepam orfidal trankimazin eutirox simvastatina enalapril amoxicilina dalsy apiretal aspirina ozempic lexatin
  sintomas fiebre tos dolor whatsapp sms email correo telefono movil numero direccion dni nie nif nass cip sip tis iban pin clave contrasena mensaje mensajes app web internet wifi google facebook instagram bizum paypal visa
  dios jesus virgen navidad reyes pascua vacaciones covid gripe
  urgente importante atentamente cordialmente cordialement regards best kind sincerely cheers love saludo abrazo besos beso
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
