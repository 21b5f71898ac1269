// Words of days that no grammar turns into one: beside an hour alone they say that its day was not understood.

/** Bridges, holidays and weekends in every language, folded. */
export const unreadDay =
  /\b(?:puentes?|pont|ponte|zubi\w*|festivos?|festius?|feriados?|ferie|bank holiday|vacaciones|vacances|ferias|vacacions|oporretan?|reyes|reis|navidad(?:es)?|nadal|natal|noel|christmas|xmas|eguberri\w*|gabonet\w*|pascua|pasqua|pascoa|paques|easter|carnaval|carnival|semana santa|setmana santa|aste santu\w*|san (?:juan|joan|xoan|jose|isidro|fermin)|finde|fin de (?:mes|ano|semana)|finais|finals|fim do (?:mes|ano)|fin du mois|principios|primeros de|cumple\w*|pasado(?! ?manana)|mar\.? \d{1,2})\b|\b(?:dia|jour|day|diada|vispera|vespera|veille|eve) (?:de|del|da|do|dos|of|du|d['’])\s*(?:la |el |los |las |the )?(?!\d)\p{L}/u

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
