// How French says days and hours.
import { rule, unclear } from '../date-language.ts'
import { grammarOf } from './grammar.ts'
import { numbersFrom } from './sources.ts'
import type { DateWords } from './words.ts'

const words: DateWords = {
  hint: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd|hier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|decembre|heures?|midi|soir|matin|apres-midi|semaine|dans|le \\d',
  numbers: numbersFrom(
    'zero, un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix sept, dix huit, dix neuf, vingt, vingt et un/vingt et une, vingt deux, vingt trois, vingt quatre, vingt cinq, vingt six, vingt sept, vingt huit, vingt neuf, trente, trente et un',
    { premier: 1, 'trente cinq': 35, quarante: 40, 'quarante cinq': 45, cinquante: 50, 'cinquante cinq': 55 },
  ),
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    'janvier|janv',
    'fevrier|fevr|fev',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'aout',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'decembre|dec',
  ],
  offsets: [
    ['apres[- ]demain', 2],
    ['demain', 1],
    ["aujourd['’]?hui", 0],
    ['avant[- ]hier', -2],
    ['hier', -1],
  ],
  today: [
    ['ce matin', 'morning'],
    ["cet(?:te)? apres[- ]?midi|c't'aprem|cet aprem", 'afternoon'],
    ['ce soir|cette nuit', 'night'],
    ['ce midi', 'noon'],
  ],
  halves: [
    ['du matin|du mat', 'morning'],
    ["de l['’]apres[- ]?midi|de l['’]aprem", 'afternoon'],
    ['du soir', 'night'],
  ],
  dayHalves: [
    ['(?:dans la matinee|le matin|au matin|matin)', 'morning'],
    ["(?:dans |en |de )?l['’]apres[- ]?midi|apres[- ]?midi|en apres[- ]?midi|aprem", 'afternoon'],
    ['(?:le soir|en soiree|au soir|dans la soiree|soir)', 'night'],
  ],
  lead: '\\b(?:pour|de|du|des|a)\\s+',
  article: 'le|du|au|ce',
  day: 'jour',
  of: "de|d['’]|du",
  ordinal: 'er|e',
  next: 'prochain',
  behindNext: 'prochain|qui vient|suivant',
  this: 'ce',
  last: 'dernier|passe',
  weeks: [
    ['(?:la )?semaine (?:prochaine|qui vient|suivante)|(?:la )?prochaine semaine', 1],
    ['cette semaine', 0],
    ['(?:la )?semaine (?:derniere|passee)', -1],
  ],
  monthsAhead: [
    ['du mois prochain|du prochain mois', 1],
    ['de ce mois(?:-ci)?|du mois|courant', 0],
  ],
  ahead: {
    before: "dans|d['’]ici|sous",
    agoBefore: 'il y a|y a|ca fait',
    units: [
      ['minutes?|min|mn', 'minutes'],
      ['heures?|h', 'hours'],
      ['jours?', 'days'],
      ['semaines?', 'weeks'],
      ['mois', 'months'],
      ['ans?|annees?', 'years'],
    ],
  },
  looseDays: [8, 15],
  hour: {
    at: '(?:a|vers(?: les)?|pour|aux alentours de|aux environs de|de|sur les?)\\s+(?=(?:\\d{1,2}|[a-z]+(?:[- ](?:et[- ])?[a-z]+)?)\\s?(?:h\\b|h\\d|heures?\\b|:\\d))',
    the: '(?:les\\s+)?',
    word: 'heures?|h',
    exact: 'pile|precises?|tapantes?',
    past: 'et',
    to: 'moins',
    minutes: [
      ['quart|un quart|le quart', 15],
      ['demie?', 30],
    ],
    noon: '(?<!apres[- ]?)midi',
    lasting: 'toutes les|pendant|depuis|il y a|dernieres|dans|avec|les|durant|de|des',
  },
  dayEnds:
    "(?=\\s*$|\\s*[^\\s\\w%€'’]|\\s+(?:a|mismo|mateix|mesmo|meme|entonces|au|aux|de|du|en|et|ou|si|ne|non|par|pour|avec|que|vers|me|te|se|nous|mais|mieux|plutot|je|serait|est|ce|il|dans|apres|le|merci|svp|possible|ca|c['’]est)(?![a-z]))",
  nothing: [
    '\\b(?:hopital|rue|place|avenue|av\\.|boulevard)\\s+(?:du\\s+)?{number}\\s+{month}\\b',
    '\\b(?:tension|pression)\\D{0,20}\\d{1,2}\\s*/\\s*\\d{1,2}\\b',
    "\\bbonne (?:journee|soiree|nuit)\\b|\\bbon (?:apres-midi|matin)\\b|\\bde nos jours\\b|\\bd['’]un jour a l['’]autre\\b",
    '\\btoutes les\\s+(?:{number}\\s*)?h(?:eures?)?\\b',
    '\\b(?:un|quelque|un autre|aucun|nimporte quel)\\s+(?:{weekday}|jour)\\b',
    '\\b(?:du|de|entre(?: le)?)\\s+{weekday}\\s+(?:au|a|et(?: le)?)\\s+{weekday}\\b',
    '\\b(?:du|entre le)\\s+{number}\\s+(?:au|et le)\\s+{number}\\b(?:\\s+{month}\\b)?',
    '\\b(?:de|entre)\\s+{number}\\s?h(?:eures?)?(?:\\d\\d)?\\s+(?:a|et)\\s+{number}\\s?h(?:eures?)?(?:\\d\\d)?',
    '\\bon est le\\b',
  ],
  unclear: [
    '\\btous les\\s+(?:{number}\\s+)?(?:jours|mois|{weekday}s?)\\b|\\btoutes les (?:{number}\\s+)?semaines\\b|\\bchaque (?:jour|semaine|mois|{weekday})\\b|\\bles {weekday}s\\b',
    '\\b(?:premier|deuxieme|second|troisieme|dernier)\\s+{weekday}\\b|\\b{weekday}s?\\s+de\\s+{month}\\b|\\bsemaine du\\s+\\d',
    '\\bminuit\\b|\\bweek-?end\\b|\\bou apres-demain\\b|\\bjours ouvr\\w+\\b|\\b(?:quelques|une paire de|deux ou trois) jours\\b',
    '\\b(?:debut|mi|fin|courant)[- ](?:du mois|mois|{month})\\b',
    '\\b(?:{weekday}|aujourd.?hui) en (?:huit|quinze)\\b|\\bune quinzaine\\b|\\b(?:huit|quinze) jours\\b',
    "\\bdans la nuit\\b|\\bl['’]autre semaine\\b|\\blendemain\\b|\\ble jour (?:suivant|d['’]apres)\\b|\\bet quelques\\b|\\bheures? passees?\\b",
    '\\b(?:le|la) (?:suivante?|prochaine?)(?=\\s*$|\\s*[.,;!?]|\\s+(?:oui|plutot|a)\\b)',
  ],
  own: [
    rule(
      `\\b(?:dans|d['’]ici)\\s+(?<q>un quart|tres quarts|trois quarts|tres cuartos|tres quartos)\\s+d['’]heure\\b`,
      (g) => ({
        is: 'ahead',
        amount: /^tr/.test(g['q'] ?? '') ? 45 : 15,
        unit: 'minutes',
      }),
    ),
    rule('\\ben milieu de (?<half>matinee|journee)\\b|\\ben fin de matinee\\b', () => ({
      is: 'half',
      half: 'morning',
    })),
    rule('(?:\\b(?:a|vers)\\s+)?\\bmidi et demie?\\b', () => ({
      is: 'time',
      hour: 12,
      minute: 30,
      spoken: false,
    })),
    rule('(?:\\b(?:a|vers)\\s+)?\\bmidi et quart\\b', () => ({
      is: 'time',
      hour: 12,
      minute: 15,
      spoken: false,
    })),
    rule('(?:\\b(?:a|vers)\\s+)?\\bmidi moins (?:le |un )?quart\\b', () => ({
      is: 'time',
      hour: 11,
      minute: 45,
      spoken: false,
    })),
    rule('\\bdans\\s+(?:une )?demi-?[ -]?heure\\b', () => ({ is: 'ahead', amount: 30, unit: 'minutes' })),
    rule("\\bdans\\s+(?:un )?quart d['’]heure\\b", () => ({ is: 'ahead', amount: 15, unit: 'minutes' })),
    rule('\\bdans\\s+(?:une|1)\\s+heure et demie\\b', () => ({ is: 'ahead', amount: 90, unit: 'minutes' })),
    rule('\\bd.ici (?:la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b', unclear),
  ],
  asideBefore:
    "\\bau plus tard|\\b(?:depuis|jusqu['’]a|jusqu['’]au|avant|apres|a partir|au lieu|a la place|sauf|excepte|ni|plutot\\b[^.;]{1,40}\\bque)(?: le| de| du)?|\\bpas(?: possible)?(?: (?:venir|le))?",
  asideAfter:
    "(?:(?:et|mais) )?(?:c['’]est )?(?:je |nous |on )?(?:ne |n['’])?(?:vais pas|pourrons pas|pouvons pas|peut pas|va pas|me va pas|m['’]arrange pas|marche pas|peux pas|pourrai pas|pourrais pas|suis pas|serai pas|impossible|n['’]est pas possible|pas possible|non plus|non\\s*(?:$|[.,;!]))",
  or: 'ou(?: sinon| bien| alors)?',
}

export const french = grammarOf(words)
