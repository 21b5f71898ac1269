// What surrounds an order and says nothing: dictated marks, letter heads, greetings, signatures, labels of forms.
import { foldInPlace } from '#core/text/normalize.ts'
import { surnamesFirst } from './surname-first.ts'

const lineEnd = '␤'

/** Replaces what a pattern finds on the folded text, its lines kept; the rest stays as written. */
function replaced(text: string, pattern: RegExp, by: string | ((written: string) => string)): string {
  const folded = foldInPlace(text.replaceAll('\n', lineEnd))
  let left = ''
  let at = 0
  for (const match of folded.text.replaceAll(lineEnd, '\n').matchAll(pattern)) {
    const [from, to] = folded.spanOf(match.index, match.index + match[0].length)
    left += text.slice(at, from) + (typeof by === 'string' ? by : by(text.slice(from, to)))
    at = to
  }
  return left + text.slice(at)
}

const announced =
  /^[\s¡]*(?:dictado|nota de voz|audio|transcripcion|nota dictada|voice note|dictation)\s*[:.,-]\s*/gu
const openQuote = /\s*(?<!\p{L})(?:abr(?:e|o|ir)|abiert[oa]s?|obre)\s+(?:las\s+)?comillas(?!\p{L})[\s,]*/gu
const closeQuote = /\s*(?<!\p{L})(?:cierr[ao]|cerrar|cerrad[oa]s?|tanca)\s+(?:las\s+)?comillas(?!\p{L})/gu
const comma = /\s+coma(?=\s|$)(?<!(?:^|[^\p{L}])(?:no|que|se|lo|la|le|ni|y)\s+coma)/gu
const stop =
  /(?<!(?:^|[^\p{L}])(?:en|al|un|el|a|su|de|este|ese|del|dos|cada|buen))\s+punto(?:\s+(?:final|y aparte|y seguido))?(?=\s*(?:$|[\n\p{Lu}]))/gu
const stops =
  /(?<!(?:^|[^\p{L}])(?:en|al|un|el|a|su|de|este|ese|del|dos|cada|buen))\s+punto(?:\s+(?:final|y aparte|y seguido))?(?=\s+(?:por|confirm|record|recuerd|envi|mand|avis|via|canal)|\s*$)/gu
const colon = /\s+dos puntos(?=\s|$)/gu

/** Spoken marks become written ones; where commas and colons are written, nothing was dictated. */
function dictated(turn: string): string {
  if (!/comillas|coma|punto|dictad|nota de voz|audio|transcripci|voice note|dictation/i.test(turn))
    return turn
  const text = replaced(replaced(replaced(turn, announced, ''), openQuote, ' "'), closeQuote, '"')
  if (/[,:]/.test(text)) return text
  const marks = [comma, stops, colon].reduce(
    (sum, pattern) => sum + [...foldInPlace(text).text.matchAll(pattern)].length,
    0,
  )
  if (marks < 2) return text
  const written = replaced(replaced(replaced(text, colon, ':'), comma, ','), stops, '.')
  return replaced(written, stop, '.')
}

const letterHead = /^(?:\s*(?:de|para|asunto|from|to|subject|fecha|cc|a|per a)\s*:[^\n]{0,80}\n){1,5}/gu

const hello =
  '(?:ho+la+|buen[oa]s?(?: dias?| tardes| noches)?|buenas|bon dia|bona tarda|bones|hi|hello|hey|(?:good )?morning|good (?:afternoon|evening)|oye|oiga|oigan?|ei|ep|mira|escucha|una cosa|una cosita|a ver|(?:ay |uy )?perdon[ae]?|disculp[ae]n?|sorry|licenciad[oa]|doctorcit[oa]|jefe|jefa|seno)'
const vocative =
  '(?:\\s+(?:a tod[oa]s|all|team|equipo|equip|there|everyone|compan\\p{L}+|company[es]\\p{L}*|chic[oa]s|guap[oa]|otra vez))?'
const openings: readonly RegExp[] = [
  new RegExp(
    `^[\\s¡!¿]*${hello}${vocative}(?:\\s*[,.:;!\\n]+\\s*|\\s+(?=que\\s))(?:que\\s+(?!s'|no se|sepa|se enter)|es que\\s+)?`,
    'gu',
  ),
  /^[\s¡]*(?:hola|buenas|bon dia|hi|hello|buenos dias|buenas tardes|buenas noches|bona tarda|good morning)\s+\p{L}{2,12}(?=[,!:])[,!:]\s*(?:(?:buenos dias|buenas tardes|buenas noches|que tal)[.,!?\s]*)?/gu,
  /^[\s¡]*(?:estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|benvolgu\p{L}+|dear)(?!\p{L})[^:,\n.]{0,60}[:,\n]\s*/gu,
  /^[\s¡]*(?:compan\p{L}+|companys|equipo|chic[oa]s)\s*[:,.!\n]\s*/gu,
  /^[\s¡]*(?:soy|aqui|soc|le escribo|te escribo|us escric|this is|habla|les habla|llamo de)\s[^.,:;\n]{1,60}[.,:;\n]\s*(?:que\s+|es que\s+|y\s+)?/gu,
  /^[\s¡]*(?:perdona|perdone|perdon|disculpa|siento)\s+(?:que|la|el|por)\s[^.,:;\n]{1,40}[.,:;\n]\s*(?:es que\s+|pero\s+)?/gu,
  /^[\s¡]*(?:no se si (?:esto|eso|es)[^,.:;]{0,40}|em sap greu[^,.:;]{0,30}|si no (?:te|os|le) importa|if it's no (?:bother|trouble)|if you don't mind|ya se que[^,.:;]{0,40}|se que[^,.:;]{0,40})[,.:;]\s*(?:pero\s+|pero\s+|but\s+)?/gu,
  /^[\s¡]*(?:cuando|en cuanto) (?:puedas?|podais|tengas?[^,.:;]{0,30})[,.:;]\s*/gu,
  /^[\s¡]*(?:a ver si (?:hoy )?no se nos [^,.:;]{3,20}|(?:que )?no se (?:le|nos|os|me) (?:olvide|pase)(?: a (?:nadie|ninguno))?|ojo|atencion|importante|calidad|admision|recepcion|urgente|nota)[,.:;!]\s*(?=\p{L})/gu,
  /^[\s¡]*(?:enfermeria|admision|recepcion|secretaria|turno|planta|mostrador|cobros|calidad|caja|consultas)(?: de(?: la)? (?:tarde|manana|noche|dia|\p{L}+ planta))?\s*:\s*/gu,
  /^[\s¡]*(?:el |la )?(?:doctorcit[oa]|doctor|doctora|dr\.?|dra\.?|jef[ae]|supervisor[a]?|gerencia|coordinacion|(?:desde |de )?quirofano|direccion)(?: \p{L}+)? (?:me|nos) pide[n]? que\s+/gu,
  /^[\s¡]*(?:me|nos) piden? (?:de|desde|en) (?:la |el )?\p{L}+ que\s+/gu,
  /^[\s¡]*(?:por indicacion|por orden|por peticion|a peticion|de parte) de(?:l| la)? [^,:;\n]{2,40}[,:;]\s*/gu,
  /^[\s¡]*(?:ya|venga|bueno|pues|entonces)\s*,\s*/gu,
]

const signature =
  /(?<=[.!?»"\n,;]\s*)(?:(?:un |reciban? un |recibid un )?(?:cordial |afectuoso |fuerte )?(?:saludos?|abrazos?|besos?)(?: cordial(?:es)?| afectuoso)?|atentamente|atte\.?|cordialmente|salutacions|una abracada|kind regards|best regards|regards|yours|quedo a la espera|quedamos a la espera)(?!\p{L})[.,!:\s]*(?:[^\n.?:]{0,60}\.?\s*)$/gu
const thanks =
  /[\s,.;!¡]*(?<!\p{L}|(?:las|dar|da|dan|dado|doy|las) )(?:(?:muchas|mil|moltes) )?(?:gracias|gracies|merci|thanks|thank you|ta|cheers)(?:\s+(?:guap[oa]|mil|maj[oa]|cielo|sol|de antemano|por todo|anticipadas|a tod[oa]s|reina|carino|compi|a lot|so much|very much))?[\s.!]*$/gu
const closings: readonly RegExp[] = [
  /[\s,.]*¿\s*(?:vale|ok|okey|de acuerdo|si|eh|puede ser|te parece|d'acord|sabes)\s*\?[\s.]*$/gu,
  /,\s*(?:vale|ok|okey|de acuerdo|eh|puede ser|d'acord|right|okay)\s*\?[\s.]*$/gu,
  /,\s*(?:anda|porfa|porfi|eh|venga|hombre|mujer|si es tan amable|si eres tan amable|si es usted tan amable|sisplau)[\s.!]*$/gu,
  /(?<=[,?.]\s*|(?:whatsapp|sms|correo|mail|email|push|wasap)\s+)que (?:luego|despues|si no|sino|enseguida)\s[^,.:;]{3,60}[\s.]*$/gu,
  /\s+si (?:es|eres) (?:usted )?tan amable[\s.]*$/gu,
]

const until = (text: string, patterns: readonly RegExp[]): string => {
  let left = text
  for (let round = 0; round < 8; round += 1) {
    const next = patterns.reduce((now, pattern) => replaced(now, pattern, ''), left)
    if (next === left || next.trim() === '') return left
    left = next
  }
  return left
}

const long = 160
/** Greetings stand at the head and thanks at the end: the middle of a long text is not searched. */
const atHead = (text: string): string => until(text.slice(0, long), openings) + text.slice(long)
const atEnd = (text: string, patterns: readonly RegExp[]): string => {
  const cut = Math.max(0, text.length - long)
  return text.slice(0, cut) + until(text.slice(cut), patterns)
}

const label =
  /(?<!\p{L})(?:paciente|pacient|patient|servicio|servei|especialidad|via|canal|channel|fecha|dia|hora|prueba|tipo(?: de cita)?|motivo|importe|cita)\s*:\s*/gu
const leads: readonly (readonly [RegExp, string])[] = [
  [/^(?:paciente|pacient|patient)/iu, 'para '],
  [/^(?:v[ií]a|canal|channel)/iu, 'por '],
  [/^(?:hora)/iu, 'a las '],
]

/** "Paciente: X. Servicio: Y. Vía: correo": labels of a form read as the words that lead to the same. */
function unlabelled(text: string): string {
  if (!/:.*:/s.test(text.slice(0, 1000))) return text
  const folded = foldInPlace(text).text
  if ([...folded.matchAll(label)].length < 2 || /mensaje|comentario|queja|texto/.test(folded)) return text
  const said = replaced(
    text,
    /[.;\n]\s*(?=(?:paciente|pacient|patient|servicio|servei|especialidad|via|canal|channel|fecha|dia|hora|prueba|tipo(?: de cita)?|motivo|importe|cita)\s*:)/gu,
    ', ',
  )
  return replaced(said, label, (written) => leads.find(([one]) => one.test(written))?.[1] ?? '')
}

const inTheNameOf = /(?<!\p{L})(?:a|en) (?:nombre|nom) (?:de(?:l)?\s+|d')(?:(?:la|el|en|na|l')\s+)?/gu
const shortPatient = /(?<!\p{L})(?:pac\.|pac|pcte\.?|nombre|name)\s+(?=\p{L})/gu

const letter = /^\s*(?:de|para|asunto|from|to|subject|fecha|cc|a|per a)\s*:/i
const code = /^\s*(?:return\s+)?(?:await\s+)?[a-z]+[A-Z]\w*\s*\(/

/** A turn as it reads without what surrounds it. */
export function tidied(turn: string): string {
  if (code.test(turn)) return turn
  const said = dictated(turn)
  const spoken = letter.test(said) ? replaced(said, letterHead, '') : said
  const bare = atEnd(atHead(spoken), [signature, thanks, ...closings]).trim()
  const named = /nom|pac|pcte|name/i.test(bare)
    ? replaced(replaced(bare, inTheNameOf, 'para '), shortPatient, 'paciente ')
    : bare
  return surnamesFirst(unlabelled(named))
}
