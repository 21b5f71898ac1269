// Words of days that no grammar turns into one: beside an hour alone they say that its day was not understood.

/** Bridges, holidays and weekends in every language, folded. */
export const unreadDay =
  /\b(?:puentes?|pont|ponte|zubi\w*|festivos?|festius?|feriados?|ferie|bank holiday|vacaciones|vacances|ferias|vacacions|oporretan?|reyes|reis|navidad(?:es)?|nadal|natal|noel|christmas|xmas|eguberri\w*|gabonet\w*|pascua|pasqua|pascoa|paques|easter|carnaval|carnival|semana santa|setmana santa|aste santu\w*|san (?:juan|joan|xoan|jose|isidro|fermin)|finde|fin de (?:mes|ano|semana)|finais|finals|fim do (?:mes|ano)|fin du mois|principios|primeros de|cumple\w*|pasado(?! ?manana)|mar\.? \d{1,2})\b|\b(?:dia|jour|day|diada|vispera|vespera|veille|eve) (?:de|del|da|do|dos|of|du|d['’])\s*(?:la |el |los |las |the )?(?!\d)\p{L}/u
