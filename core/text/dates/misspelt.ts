// How people misspell and shorten the words of days and hours in chats. Folded; sources of regular expressions.

/** Whole words and pairs of words, and what is read for them. */
export const rewritten: readonly (readonly [source: string, meant: string])[] = [
  ['mnn|mnna|mnana|manna|manan|mannana|mananaa+|manyana|maniana|nanana', 'manana'],
  ['pasado? ?mnn|pasaomanana|pasadomnn', 'pasado manana'],
  ['xa(?=\\s+(?:el|la|las|manana|pasado|hoy)\\b)|pa(?=\\s+(?:el|la|las|manana|pasado|hoy)\\b)', 'para'],
  ['x(?=\\s+(?:la|las|el)\\s+(?:manana|tarde|noche|mediodia))', 'por'],
  ['(?:q|k|ke|que|qe)\\s+(?:viene|vien|biene|vine)', 'que viene'],
  ['(?:q|k|ke)\\s+(?:ve|be)|que\\s+be', 'que ve'],
  ['mierco?l?|mier?\\.?(?=\\s+\\d)|mierc\\.?', 'miercoles'],
  ['lun\\.?(?=\\s+\\d)', 'lunes'],
  ['juev?\\.?(?=\\s+\\d)|juev', 'jueves'],
  ['vier?n?\\.?(?=\\s+\\d)|viern', 'viernes'],
  ['sab\\.?(?=\\s+\\d)', 'sabado'],
  ['dom\\.?(?=\\s+\\d)', 'domingo'],
  ['jeu\\.?(?=\\s+\\d)', 'jeudi'],
  ['vendr?\\.(?=\\s*\\d)', 'vendredi'],
  ['seg\\.?(?=,?\\s+\\d{1,2}/)', 'segunda-feira'],
  ['ter\\.?(?=,?\\s+\\d{1,2}/)', 'terca-feira'],
  ['qua\\.?(?=,?\\s+\\d{1,2}/)', 'quarta-feira'],
  ['qui\\.?(?=,?\\s+\\d{1,2}/)', 'quinta-feira'],
  ['sex\\.?(?=,?\\s+\\d{1,2}/)', 'sexta-feira'],
  ['tmpoco|tanpoco|tampco', 'tampoco'],
  ['ala(?=\\s+una\\b)', 'a la'],
  ['alas(?=\\s+(?:\\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)\\b)', 'a las'],
  [
    'd(?=\\s+(?:\\d|la|las|el|este|esta|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\b)|d(?=\\s+\\d)',
    'de',
  ],
  ['ls(?=\\s+\\d)', 'las'],
  ['oy(?=\\s+(?:a|por|x|mismo)\\b)', 'hoy'],
  ['dspues|despues|dsps', 'despues'],
  ['prox\\.?(?=\\s)|procsimo|prosimo', 'proximo'],
  ['septimbre|setienbre|septienbre|setiembre', 'septiembre'],
  ['novienbre', 'noviembre'],
  ['dicienbre|diziembre', 'diciembre'],
  ['otubre|octubr', 'octubre'],
  ['fevrero|febreo', 'febrero'],
  ['avril(?=\\s+(?:a|de|del|por)\\b)', 'abril'],
  ['tommorrow|tomorow|tommorow|tomorro|tomorrrow|2morrow|tmrow|tomrrow', 'tomorrow'],
  ['wensday|wendsday|wednsday|wenesday', 'wednesday'],
  ['thirsday|thrusday|thurday', 'thursday'],
  ['febuary|feburary', 'february'],
  ['demin|dmain|2main', 'demain'],
  ['aujourdhui|aujourd hui|ajd|auj(?=\\s)|ojd', "aujourd'hui"],
  ['amnha|amnh|amha', 'amanha'],
]

/** Names that are long enough for one wrong letter to be seen. */
export const longNames: readonly string[] = (
  'lunes martes miercoles jueves viernes sabado domingo ' +
  'dilluns dimarts dimecres dijous divendres dissabte diumenge ' +
  'mercores xoves venres ' +
  'monday tuesday wednesday thursday friday saturday sunday ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche'
).split(' ')

/** Words that are one letter away from one of them and mean something else, people's names too. */
export const otherWords: ReadonlySet<string> = new Set(
  (
    'lunas lunis lines lenes junes funes lunez partes mares marte martas martens marges artes cartes ' +
    'martis fartes martex jueces nueves jueven jueve ciernes sabido salado samado domino dominga ' +
    'dominic vendres venre vendes vendrem mondays mercadores joves roves xeves maris marli mardy lundy landi jeudy ' +
    'diumenges dimanches samedis sundry'
  ).split(' '),
)
