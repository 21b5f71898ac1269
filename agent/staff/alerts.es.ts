// How staff speak of public-health alerts and of groups of patients. Sources of patterns on folded text.

export const alertNoun = '\\b(?:alertas?|avisos?|comunicados?|campanas?)\\b(?:\\s+de\\s+salud\\s+publica)?'
/** Between the noun and the name. */
export const alertLead =
  '(?:(?:de|del|por|sobre|contra|para)\\s+)?(?:(?:la|el|los|las)\\s+)?(?:(?:campana|alerta)\\s+(?:de\\s+)?(?:la\\s+|el\\s+)?(?=¦))?'
/** Words in names of alerts that tell none apart. */
export const alertStop: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'en',
  'contra',
  'por',
  'y',
  'sin',
  'al',
  'a',
  'para',
  'dia',
  '19',
])

export const groupLead = '(?:(?:a|para|al|entre|dirigid[oa]s?\\s+(?:a|al)|destinad[oa]s?\\s+(?:a|al))\\s+)'
/** What a group of patients begins with. */
export const groupStart =
  '(?:(?:tod[oa]s?\\s+)?(?:l[oa]s?\\s+)?(?:tod[oa]s\\b|pacientes\\b|mujeres\\b|hombres\\b|varones\\b|personas\\b|gente\\b|poblacion\\b|mayores\\b|menores\\b|adult[oa]s\\b|nin[oa]s\\b|jovenes\\b|ancian[oa]s\\b|jubilad[oa]s\\b|embarazadas\\b|gestantes\\b|vecin[oa]s\\b|residentes\\b|usuari[oa]s\\b|habitantes\\b|ciudadan[oa]s\\b|diabetic[oa]s\\b|asmatic[oa]s\\b|cronic[oa]s\\b|hipertens[oa]s\\b|familias\\b|padres\\b|madres\\b|quienes\\b|que\\s+tengan\\b|de\\s+(?:entre\\s+)?\\d{1,3}\\s+(?:a|y)\\s+\\d{1,3}\\b|(?:[<>≥≤+]=?\\s*)\\d{1,3}\\b))'
/** Only with a preposition before it: "a los de más de 65". */
export const manyPeople = `\\b(?:a|para|entre|dirigid[oa]s?\\s+a)\\s+${groupStart}`
export const alertWord =
  '\\b(?:alertas?|campanas?|ola de|comunicados?|cribados?|vacunacion(?:es)?|vacunas?)\\b|\\b(?:salud publica)\\b'

/** Words beside a group that do not narrow it. */
export const looseWords =
  /^(?:(?:a|de|del|la|el|los|las|una?|por|con|para|y|e|en|que|le|les|su|sus|mensajes?|todo|masiv[oa]|mente)(?:\s+|$))+$/
