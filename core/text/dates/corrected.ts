// How people take back what they just said, in every language; folded.

/** Directly behind a day or an hour, before the one that is meant instead. */
export const takenBack =
  /^\s*[,.;:…-]*\s*(?:(?:ay|uy|ui|ai|oh|huy|bueno|no|nao|non|ez)[,.]?\s+)?(?:perdon(?:a|ad|e|en)?|perdo|perdoa(?:de)?|digo|quiero decir|quise decir|queria decir|mejor dicho|me he equivocado|me equivoque|me confundi|rectifico|corrijo|vull dir|volia dir|millor dit|m['’]he equivocat|em confonc|quero dicir|queria dicir|mellor dito|equivoqueime|quero dizer|queria dizer|ou melhor|enganei-me|desculpe?|alias|barkatu|esan nahi nuen|hobeto esanda|sorry|i mean|i meant|correction|make that|scratch that|wait|pardon|je veux dire|je voulais dire|je me suis trompee?|enfin)\b/

/** Between two offers, before the one that is liked better. */
export const preferred =
  /\b(?:mejor|prefiero|preferiria|millor|prefereixo|mellor|hobeto|hobe|better|rather|plutot|melhor)\b(?! (?:que|than|do que|de que))/

/** Directly before a day that is a limit and no offer. */
export const limit =
  /\b(?:a mas tardar|como (?:muy )?tarde|com a (?:molt tard|maxim)|a tot estirar|a mais tardar|como moi tarde|(?:o|no|ao) mais tardar|no maximo|au plus tard|(?:no|not) later than|at the latest)\s+(?:(?:on|the|le|el|o|dia)\s+)*$/

/** "ni el lunes ni el martes": what is said of one day is said of both. */
export const joined = /^\s*(?:y|e|i|et|eta|and|ni|nin|nem|nor|or|o|ou|edo)\s*$/

/** Between the day or hour that an appointment has and the one it is to have. */
export const movedTo =
  /\b(?:pasar|cambiar|mover|trasladar|adelantar|retrasar|atrasar|aplazar|posponer|canviar|moure|passar|ajornar|endarrerir|avancar|mudar|adiar|remarcar|trasladala|change|swap|move|reschedule|changer|deplacer|reporter|decaler|aldatu|pasatu)(?:me|nos|se)?(?:l[aoe]s?|-la|-lo|-me)?\b/

const done =
  "(?:haber (?:ido|venido|acudido|asistido|podido (?:ir|venir))|haver (?:anat|vingut)|falte|operaron|operamos|quitaron|sacaron|hicieron|vacunaron|ingresaron|atendieron|vieron|pincharon|nacio|naci|cai|empece|empezo|comenzo|van (?:operar|treure|fer|posar|veure)|vaig (?:caure|comencar|estar)|operaronme|quitaronme|sacaronme|fixeronme|vacinaronme|(?:fui|foi) \\w+[ai]d[oa]|operaram|tiraram|fizeram|cai|comecou|operated on|had (?:surgery|an operation|it done|the)|was (?:seen|operated)|fell|started|ai ete|a ete|m['’]a (?:opere|fait|vu)|suis tombee?|operatu ninduten|egin zidaten|ikusi ninduten|erori nintzen|hasi zen)"

/** Directly before or behind a day: what happened on it is told, nothing is asked for it. */
export const toldBefore = new RegExp(`\\b${done}(?:\\s+[a-z]+){0,3}\\s+$`)
export const toldAfter = new RegExp(
  `^\\s*,?\\s*(?:(?:me|le|nos|lo|la|se|em|ens|i|they|je|j['’]|on|ya|ja)\\s*){0,3}${done}\\b`,
)
