// How a date of birth is announced and written, in seven languages, folded.
import { hundreds, links, teens, tens, units } from './spoken.words.ts'
import { open, shut } from './reading.ts'

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic|' +
  'gener|febrer|marc|maig|juny|juliol|agost|setembre|novembre|desembre|xaneiro|febreiro|maio|xuno|xullo|setembro|outubro|novembro|decembro|' +
  'urtarril(?:a|aren|ak)?|otsail(?:a|aren|ak)?|martxo(?:a|aren|ak)?|apiril(?:a|aren|ak)?|maiatz(?:a|aren|ak)?|ekain(?:a|aren|ak)?|uztail(?:a|aren|ak)?|abuztu(?:a|aren|ak)?|irail(?:a|aren|ak)?|urri(?:a|aren|ak)?|azaro(?:a|aren|ak)?|abendu(?:a|aren|ak)?|' +
  'january|february|march|april|june|july|august|september|october|november|december|jan|apr|aug|dec|' +
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|decembre|janeiro|fevereiro|junho|julho|dezembro'

const numberWord = [
  ...units.keys(),
  ...teens.keys(),
  ...tens.keys(),
  ...hundreds.keys(),
  'mil',
  'mila',
  'thousand',
  'nineteen',
  'primero',
  'primer',
  'mille',
  'cents?',
  'ehun',
  'hundred',
]
  .sort((a, b) => b.length - a.length)
  .join('|')
/** A number in words. */
export const spokenNumber = `(?:${numberWord})(?:[ -](?:(?:${[...links].join('|')})[ -])?(?:${numberWord})${shut}){0,6}`
const year = `(?:(?:19|20)\\d\\d|'?\\d\\d(?!\\d)|${spokenNumber}${shut})`
const of = "(?:de |del |d |d'|d’|of |do |da |de l'(?:any )?|of the )?"
const month = `(?:${months})${shut}\\.?`
const ordinal = '(?:er|st|nd|rd|th|r|n|e|º|o|a)?'

const forms = [
  '(?:19|20)\\d\\d[/. -]\\d{1,2}[/. -]\\d{1,2}',
  '\\d{1,2}\\s?[/.\\- ]\\s?\\d{1,2}\\s?[/.\\- ]\\s?(?:(?:19|20)\\d\\d|\\d\\d)',
  `(?:(?:0?[1-9]|[12]\\d|3[01])${ordinal}|${spokenNumber})[ /.-]${of}${month}(?:[ /.,-]{1,2}(?:of |de |del |do |de l'|d')?(?:ano |any |l'any |year )?${year})?`,
  '\\d{1,2}[ /.-](?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})[ /.-](?:(?:19|20)\\d\\d|\\d\\d)',
  `${month} \\d{1,2}${ordinal}(?:,? (?:19|20)\\d\\d)?`,
  `(?:19|20)\\d\\d(?:\\.|ko|eko)? ?(?:urteko )?${month} \\d{1,2}(?:an|ean|a)?`,
  '(?:[0-2]\\d|3[01])(?:0\\d|1[0-2])(?:19|20)\\d\\d',
  "(?:0?[1-9]|[12]\\d|3[01]) (?:de |del |do |d'|of )(?:0?[1-9]|1[0-2]) (?:de |del |do |of )(?:(?:19|20)\\d\\d|'?\\d\\d(?!\\d))",
  `${month} (?:of |de |del |do |de l'|d'|,)?(?:ano |any |l'any |year )?(?:19|20)\\d\\d`,
  `${month} (?:de|del|do|d') ?'?\\d\\d(?!\\d)`,
]

/** A calendar date in any of the seven languages; sticky. */
export const calendarDate = new RegExp(`(?:${forms.join('|')})(?:an|ean|n)?${shut}`, 'uy')

/** "nací en 1956", "del 56". */
export const yearOnly = new RegExp(
  `\\s*(?:(?:los dos|las dos|ambos|ambas|todos|els dos|os dous|both) )?(?:en|in|em|el|l'|l’|al|a|no|o|do|del|de|year|ano|any|l'any|en el|en l'any|in the year|en el ano|el ano|no ano|em o|por el|alla por el|sobre el|cap al){0,2}\\s*((?:19|20)\\d\\d|'?\\d\\d(?= (?:en|y|,)|\\s*$|[.,)]))${shut}(?![ /.,-]\\d)(?!\\s?(?:h|kg|anos|anys))`,
  'uy',
)

/** Said before the date. */
export const bornBefore = new RegExp(
  `${open}(?:(?:ano|any|anno|year|annee) (?:de |of )?(?:nac(?:imiento|emento)|naixement|nascimento|naissance|birth)|vine al mundo|vino al mundo|vi la luz|me parieron|me trajeron al mundo|va venir al mon|vaig venir al mon|nac(?:i|io|imos|ieron|ida|ido|idos|idas)(?! en (?:casa|el hospital)\\b)|nascud[ao]s?|nascuts?|vaig neixer|va neixer|he nascut|nacin|nascin|naceu|nado|nada|nacemento|fecha (?:de )?nac(?:imiento|to|im)?\\.?|f\\.? ?(?:de )?nac(?:imiento|to|im)?\\.?|fnac|fdn|f[./]?n\\.?|nacimiento|data (?:de )?(?:naixement|nacemento|nascimento|nacimento)|(?:fecha|data|f|d|date|dia|dta)\\.? ?(?:de |d'|d')?(?:nac|naix|nasc|naiss|nto|nacim|nacto|neix)\\.?|d\\.?n\\.?|naixement|jaiotze.?(?:data|eguna|urtea)?\\w*|jaio ?data|date of birth|d\\.?o\\.?b\\.?|birth ?date|born(?: on| in)?|ne(?:\\(e\\)|e|·e)?(?=\\s(?:le|en)\\s(?:\\d|premier|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente)\\b))|date de naissance|ddn|naissance|nasc(?:i|eu|ida|ido|imento)|fecha nac|nac\\.?(?=\\s?[:\\d])|(?<=\\()n\\.)${shut}`,
  'gu',
)

export const birthdayCue = new RegExp(
  `${open}(?:(?:mi|su|el) cumple(?:anos)?|cumpleanos(?=\\s?:)|cumplo (?:los )?(?:anos|\\d+)|el meu aniversari|faig anys|o meu aniversario|meu aniversario|faco anos|fago anos|my birthday|my bday|cumple anos|cumple (?:los )?\\d+|compleix|faig \\d+|faz anos|fa anys|j'aurai \\d+ ans|mon anniversaire|nire urtebetetzea)${shut}`,
  'gu',
)

const persons =
  'hij[oa]s?|chiquill[oa]s?|criatura|cri[oa]s?|crianza|chaval[a]?|peques|mellizas|nin[oa]s?|bebe|peque|mellizos|gemel[oa]s|niet[oa]s?|sobrin[oa]s?|madre|padre|mama|papa|marido|mujer|espos[oa]|herman[oa]|abuel[oa]|suegr[oa]|paciente|nen|nena|fill|filla|mare|pare|marit|avi|avia|germa|germana|net|neta|nenos?|nenas?|fillo|filla|nai|pai|home|muller|avoa|avo|irma|irman|crianca|filho|filha|mae|marido|fille|fils|mere|mari|femme|daughter|son|mother|mum|father|dad|husband|wife'
/** "soy del 64", "la niña es del 14 de marzo de 2017", "soy de la quinta del 58". */
export const bornOf = new RegExp(
  `${open}(?:(?:soy|soc|son|sou|soi|je suis|somos|som|nacid[oa]s?|(?:${persons})(?:\\s\\p{L}{2,15}){0,3},?\\s(?:es|e|est|is|era|son))\\s(?:ya\\s|tambien\\s)?|(?:quinta|generacion|anyada|reemplazo|lleva)\\s)(?:d[eo]l?|d'|de la (?:quinta|lleva|generacion) de[l]?)\\s?(?:el |l')?(?:ano |any |l'any )?`,
  'gu',
)
/** "mi hijo (17/2/2022)", "46 años, 12 de mayo de 1980". */
export const ofPerson = new RegExp(
  `${open}(?:(?:${persons})(?:\\s\\p{L}{2,15}){0,2}\\s?\\(|\\d{1,3}\\s(?:anos|anys|years old|ans|urte)\\s?[,(]\\s?)`,
  'gu',
)
/** A date, or a year that is no number of something else. */
export const bornYear =
  /(?:19[0-9]\d|20[0-2]\d|'?[2-9]\d)(?=\s*(?:$|[,.;:!?)\n]|\s(?:y|i|e|and|et|pero|mas|asi|me|em|tengo|tinc|teno|tenho|como|con|no)\s))(?![.,]\d|\s?,\s?\d)/uy

/** Said behind the date. */
export const bornAfter = new RegExp(
  `(?:\\s?,\\s(?:sexo\\s)?(?:varon|hombre|mujer|home|dona|muller|male|female|homme|femme|homem|mulher)${shut}|[\\s,]{0,2}(?:an|ean|n)?[\\s,(:-]{0,4}(?:(?:es|e|is|da|fue|c'est)\\s(?:(?:mi|la|su|a|my|minha|ma|nire|meva|mina)\\s){0,2})?(?:jaio\\w*|fecha de nac\\w*|de nacimiento|nacimiento|data de na[ixs]\\w*|date of birth|dob${shut}|date de naissance|nac(?:i|io|imos|ieron)?${shut}))`,
  'uy',
)

/** "mi fecha": a birth when the year is long ago. */
export const dateCue = new RegExp(
  `${open}(?:mi(?= \\d)|mi fecha|la meva data|a mina data|o meu dia|my date|ma date|minha data|nire data|fecha|a data|la data|the date|la date)${shut}`,
  'gu',
)
