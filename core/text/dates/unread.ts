// Words of days that no grammar turns into one: beside an hour alone they say that its day was not understood.

const seasons = [
  '(?:el|del|al|este|proximo|los) (?:puentes?|pont)|(?:o|do|na) ponte|zubi(?:an|ko|a)',
  'festivos?|festius?|feriados?|jours? feries?|bank holiday|jaieguna?',
  'vacaciones|vacances|ferias|vacacions|oporretan?',
  '(?:en|por|para|de|hasta|antes de|despues de|pasados?) reyes|(?:per|de|fins a|despres de) reis|(?:en|por|de) reis',
  '(?:por|en|para|de|hasta|despues de|per|polo|pelo|fins a) (?:navidad(?:es)?|nadal|natal)|noel|christmas|xmas|eguberri\\w*|gabonet\\w*',
  'pascua|pasqua|pascoa|paques|easter|carnaval|carnival|semana santa|setmana santa|aste santu\\w*',
  '(?:el|dia|al|del|pel|the|le) (?:[12]?\\d|3[01])(?:st|nd|rd|th|er)?(?![\\d%]|[:.,/]\\d)',
  'finde|fin de (?:mes|ano|semana)|finais|finals|fim do (?:mes|ano)|fin du mois|principios|primeros de|cumpleanos',
  '(?<!\\bni )pasado(?! ?manana)|mar\\.? \\d{1,2}',
]
const dayOfSomething =
  "(?:dia|jour|day|diada|vispera|vespera|veille|eve) (?:de|del|da|do|dos|of|du|d['’])\\s*(?:la |el |los |las |the )?(?!\\d)[a-z]"

/** Bridges, holidays, weekends and "the day of …" in every language, folded. */
export const unreadDay = new RegExp(`\\b(?:${seasons.join('|')})\\b|\\b${dayOfSomething}`)

/** In what is no day of its own, "un martes", "de lunes a viernes": an hour beside it is not of the next day. */
export const someDay =
  /\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|luns|mercores|xoves|venres|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terca|quarta|quinta|sexta|astelehen|astearte|asteazken|ostegun|ostiral|larunbat|igande|(?:algun|otro|cualquier|ningun|altre|qualsevol|outro|calquera|qualquer|any|some|another|quelque|autre|edozein) (?:dia|day|jour|egun))/

const months = [
  'enero|gener|xaneiro|january|janvier|janeiro',
  'febrero|febrer|febreiro|february|fevrier|fevereiro',
  'marzo|marc|march|mars|marco',
  'abril|april|avril',
  'mayo|maig|maio|mai',
  'junio|juny|xuno|june|juin|junho',
  'julio|juliol|xullo|july|juillet|julho',
  'agosto|agost|august|aout',
  'septiembre|setembre|setembro|september|septembre',
  'octubre|outubro|october|octobre',
  'noviembre|novembre|novembro|november',
  'diciembre|desembre|decembro|december|decembre|dezembro',
]
const inMonth = new RegExp(`\\b(?:en|em|in|para|per al|pour)\\s+(?<m>${months.join('|')})\\b`)

/** The month that a text names without a day of it: 1 to 12. */
export function unreadMonth(text: string): number | undefined {
  const said = inMonth.exec(text)?.groups?.['m']
  if (said === undefined) return undefined
  return months.findIndex((names) => names.split('|').includes(said)) + 1
}
