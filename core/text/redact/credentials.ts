// Passwords, PINs, codes and keys, found by what announces them.
import { matchAt, open, shut, type Finding, type Reading } from './reading.ts'

/** Whatever follows these is the secret, also a plain word. */
const strong =
  'contrasenas?|contrasena nueva|contrasenyes?|contrasenya|contrasinais|contrasinal|pasahitz\\w*|password|passwd|pass ?word|pwd|passcode|passphrase|mots? de passe|mdp|palavra.?passe|senhas?|palavra chave|contra sena|(?:la|mi) contra(?= (?:es|era|nueva)|:)'
/** These announce a secret only when figures or signs follow, or somebody's own ("mi clave es"). */
const weak =
  'clave(?: (?:de acceso|permanente|personal|secreta|provisional|del portal|de la app|wifi|del wifi))?|claves|clau(?: d.acces| personal)?|pass|pin(?:a|ak)?|puk|cvv|cvc|cvv2|codigo(?: (?:pin|de (?:acceso|verificacion|seguridad|activacion|confirmacion|un solo uso|desbloqueo|la app|entrada|sms)|sms|secreto|que me (?:ha llegado|habeis mandado|han mandado|llego|enviasteis)|recibido))?|codi(?: (?:pin|d.acces|de verificacio|de seguretat|secret|d.activacio|sms))?|cod\\.?(?: de)? (?:acceso|seguridad|verificacion|sms|confirmacion)|otp|token|access code|pass ?key|security code|verification code|code(?: (?:pin|d.acces|de verification|secret|recu|de securite))?|sarbide.?kode\\w*|kode(?:a|ak)?|segurtasun.?kode\\w*|egiaztapen.?kode\\w*|codigo de acesso|codigo de verificacao|codigo de seguranca|api ?key|secret|clave api|usuario y (?:clave|contrasena)'
const cue = new RegExp(`${open}(?:(?<strong>${strong})|(?<weak>${weak}))${shut}`, 'gu')

/** Codes that are no secret. */
const harmless =
  /^\s?(?:de (?:paciente|cliente|historia|expediente|colegiado|referencia|farmacia|receta|autorizacion|operacion|diagnostico|lote|barras|socio|poliza)|del paciente|de la (?:receta|prueba|poliza)|postal|de barras|qr|promocional|de descuento|de la cita|de cita|de centro|del centro|de reserva|cie|de color|penal|civil|de conducta|etico|de vestimenta|de area|nacional|d'area|postau|de prestacion|de producto|red|blue|of conduct|de la route|rouge|de barres|de barra)(?![\p{L}])/u
const harmlessBefore =
  /(?:c[oó]d\w*|postal|zip|post|dress|area|qr|bar|palabra|fecha|punto|fracture|pieza|zip)\s$/

/** From the cue to the secret: "de la wifi es", ": ", "nueva =". */
const purpose =
  "(?:\\s(?:(?:de|del|a|al|para|per|pour|for|of|do|da)\\s|d['’])(?:(?:la|el|mi|my|meu|o|a|le|mon|ma|the|minha|meva)\\s|l['’])?(?!es\\s|is\\s)[\\p{L}'’.-]{2,20}){0,2}"
/** "que me disteis es". */
const clause =
  "(?:\\s(?:que|qui|that|you|ke)(?:\\s[\\p{L}'’]{1,16}){1,6}?(?=\\s(?:es|is|est|c'est|e|era|da)\\s))?"
const joiner = new RegExp(
  `${purpose}${clause}(?:\\s(?:nuev[ao]|nou|nova|new|actual|antigua|temporal|personal|provisional|inicial|vieja|vella|velha|definitiva|por defecto|correcta|buena|bona|boa))?(?:,?\\s(?:es |era |e )?(?:la|el|a|o|the) (?:de |d'|usual|same)(?:siempre|sempre|toda la vida|antes|abans)?(?= ?[:=,]))?[\\s"'“”«»(]{0,3}(?:[,;]\\s(?:(?:pero|y|que|i|e|et|and|but)\\s)?(?:(?:antes|ahora|abans|ara|antes|agora|now|before|la buena|la nueva|la correcta)\\s)?(?=(?:es|era|is|was|e|foi|c'est)\\s))?(?<is>(?:es|c'est|era|fue|foi|is|was|est|e|sera|seria|son|are|da|:|=|->)(?=[\\s:="'“«]|$)|[:=])?[\\s:="'“”«»(]{0,4}(?:(?:la|el|siguiente|esta|este|o|a|le)[:\\s]\\s?)?["'“”«»]{0,2}`,
  'uy',
)
const value = /[^\s"“”«»]{2,64}/uy

/** Words that come after "la contraseña es" without being one. */
const notSecret = new RegExp(
  `^(?:incorrect\\w*|erron\\w*|correct\\w*|valid\\w*|invalid\\w*|wrong|not|no|nao|non|ez|que|la|el|lo|los|las|els|les|os|as|des|sus|mis|tus|tu|su|le|se|me|mi|my|ma|un|una|muy|demasiado|caducad\\w*|expired|segura|insegura|facil|dificil|complicad\\w*|para|por|per|pour|for|de|del|da|do|of|en|in|y|i|o|and|e|et|ou|or|mal|misma|mismo|mateixa|mesma|same|igual|siempre|ya|aun|todavia|tampoco|como|cuando|donde|porque|pero|con|sin|si|ni|esta|este|is|it|to|the|was|has|have|doesn.?t|does|didn.?t|ne|pas|est|et|nueva|nuevo|nou|new|olvidad\\w*|perdid\\w*|oblidad\\w*|esquecid\\w*|forgot\\w*|reset|funciona\\w*|works?|va|fa|falla|sale|pone|caduca|hace|hay|tiene|tengo|ahaztu\\w*|dut|du|oublie\\w*|funcion\\w*|bloque\\w*|permanente|unica|digital|principal|importante|descansar|comer|secreta|saber|tener|acceso|cambiad\\w*|sms|email|correo|wifi|app|web|portal|naiz|zein|zer|vez|otra|desde|entrar|access\\w*|qual|quel\\w*|cual|que\\w*|what|please|porfa|gracias)[.,;:!?)]*$`,
  'u',
)
const looksSecret = /\d|[^\p{L}\d.,;:!?)'’…-]/u
const groupsOfDigits = /\d{2,4}(?:[ -]\d{2,4}){1,3}(?![\p{L}\d:/])/uy
const trailing = /[.,;:!?)\]…]+$/

/** A secret may end in "!" or "?" where it has other figures or signs. */
const withoutMarks = (said: string): string =>
  said.replace(/[.,;:!?)\]…']+$/, (end) =>
    /^[!?)]+$/.test(end) && looksSecret.test(said.slice(0, -end.length)) ? end.replace(/[)]+$/, '') : '',
  )

/** "tres gatos negros": words that go on to the end of what is said. */
const furtherWords = /(?: \p{L}{2,16}){1,3}(?=\s*(?:$|[.;\n]))/uy
/** "user y password: hgomez / Pl4za!" */
const afterUser = /\s?(?:\/|,|y|i|and|\|)\s(?=[^\s]{3,})/uy

function phraseEnd(text: string, end: number, word: string): number {
  const more = /^\p{L}+$/u.test(word) ? matchAt(furtherWords, text, end) : null
  const plain = more?.[0].trim().split(' ').every((one) => !notSecret.test(one)) === true
  return end + (more && plain ? more[0].length : 0)
}

function valueAt(reading: Reading, cueMatch: RegExpExecArray): Finding | null {
  const { text } = reading
  const from = cueMatch.index + cueMatch[0].length
  if (
    harmless.test(text.slice(from, from + 24)) ||
    harmlessBefore.test(text.slice(Math.max(0, cueMatch.index - 12), cueMatch.index))
  )
    return null
  const join = matchAt(joiner, text, from)
  const joined = from + (join?.[0].length ?? 0)
  const pairedBefore = /(?:usuario|usuari|user|login|username)\s?(?:y|i|and|e|\/)\s(?:la\s)?$/.test(
    text.slice(Math.max(0, cueMatch.index - 24), cueMatch.index),
  )
  const userName = pairedBefore ? matchAt(/[^\s]{2,40}/uy, text, joined)?.[0].length : undefined
  const turn = userName === undefined ? null : matchAt(afterUser, text, joined + userName)
  const at = joined + (userName !== undefined && turn ? userName + turn[0].length : 0)
  const digits = matchAt(groupsOfDigits, text, at)
  const said = digits ?? matchAt(value, text, at)
  if (!said || at === from) return null
  const whole = withoutMarks(said[0])
  const strongCue = cueMatch.groups?.['strong'] !== undefined
  const stated = join?.groups?.['is'] !== undefined || /[:=]/.test(join?.[0] ?? '')
  const own = /(?:^|[\s(])(?:mi|my|mon|meu|meva|a minha|mina|nire|su|la seva|ma)\s(?:\p{L}{1,8}\s)?$/u.test(
    text.slice(Math.max(0, cueMatch.index - 16), cueMatch.index),
  )
  // "usuario … y contraseña …": what follows is the secret though nothing says "es".
  const paired = /(?:usuario|usuari|user|login|erabiltzaile|utilizador|identifiant)/.test(
    text.slice(Math.max(0, cueMatch.index - 60), cueMatch.index),
  )
  if (whole.length < 2 || !isSecret(whole, { strongCue, stated, own, paired })) return null
  return { type: 'CREDENTIAL', start: at, end: strongCue ? phraseEnd(text, at + whole.length, whole) : at + whole.length }
}

function isSecret(
  word: string,
  said: { strongCue: boolean; stated: boolean; own: boolean; paired: boolean },
): boolean {
  if (notSecret.test(word.replace(trailing, ''))) return false
  if (/^\d{1,2}$|^\d{1,2}[:/h]\d{0,2}|^\d{1,2}h$|^[€$]/.test(word)) return false
  if (looksSecret.test(word)) return /\d/.test(word) || said.strongCue || said.stated
  return (said.strongCue && (said.stated || said.paired)) || (said.own && said.stated)
}

const before = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:-])(?<value>[\\p{L}\\d!@#$%&*_-]{0,30}\\d[\\p{L}\\d!@#$%&*_-]{0,30})[\\s,]{1,3}(?:(?:(?:es|is|est|e|da)\\s)(?:(?:mi|la|el|my|mon|ma|meu|minha|nire|a|o|le|de|the)\\s){1,3}|(?:de|como|com a|com|as|for|comme|per|por)\\s(?:(?:mi|la|el|my|mon|the|o|a)\\s)?)(?:${strong}|pin(?:a)?|clave|codigo|codi|code|kodea)${shut}`,
  'gu',
)
/** "me pide el código y pongo 551902": a code further on in the sentence, never a year. */
const distant =
  /(?<![\p{L}\p{N}])(?<cue>pin|codigo|codi|code|kodea?|otp|clave|clau|token|contrasen\w{1,3}|contrasinal|password|passcode|senha|pasahitza\w{0,3})(?![\p{L}\p{N}])[^\d\n.;?!]{0,30}(?:\d (?:cifras|digitos|numeros|xifres|digits)[^\d\n.;?!]{0,24})?(?<value>(?!(?:19|20)\d\d(?!\d))\d{4,8})(?![\p{L}\p{N}]|[.,/:-]\d|\s?(?:€|eur|mg|anos|h\b))/gu
/** "la contraseña que puxen onte para entrar, Percebe22": letters with figures or signs, further on in the sentence. */
const mixed = new RegExp(
  `${open}(?:${strong}|clave|claves|clau|token|pin|pass|credencial\\w*|credentials|login|identifiants?)${shut}(?:[^\\n.?!;]|\\.(?=\\S)){1,56}?[\\s:"'“«(](?<value>(?=[^\\s]*\\d)(?=[^\\s]*\\p{L})(?!\\d{1,4}(?:h|hs|mg|g|kg|km|ml|min|eur|er|a|o|am|pm|st|nd|rd|th|anos|º|ª)(?![\\p{L}\\d]))[\\p{L}\\d!@#$%&*_+-][\\p{L}\\d!@#$%&*_.+-]{4,40})(?![\\p{L}\\d@])`,
  'gu',
)
/** "al poner 901283 me dice código caducado". */
const tried =
  /(?<![\p{L}\p{N}])(?:poner|pongo|puse|pon|meto|meter|meti|tecle\p{L}+|introdu\p{L}+|escrib\p{L}+|marc[oa]r?|typed?|enter(?:ed)?|posar|poso|mets|mettre|poño|puxen|colocar|jarri)\s(?:el\s|o\s|the\s|le\s)?(?<value>\d{4,8})(?!\d|[.,:/-]\d)(?=[^\n]{0,40}(?:codigo|codi|code|clave|pin|contrasen|invalid|caduca|incorrec|expired|valid))/gu
/** Between a password and what is none. */
const otherThing =
  /[\s,](?:usuario|usuari|user|username|login|dni|nie|nif|telefono|movil|correo|email|cita|consulta|sala|planta|habitacion|calle|version|windows|office|iphone|android|samsung)[\s:]/
/** Keys that programs issue: recognisable by themselves. */
const issued =
  /(?<![\p{L}\p{N}])(?:sk-[a-z0-9_-]{16,}|gh[pousr]_[a-z0-9]{20,}|eyj[a-z0-9_-]{10,}\.[a-z0-9_-]{10,}\.[a-z0-9_-]*|akia[a-z0-9]{16})/gu

export function findCredentials(reading: Reading): Finding[] {
  const found: Finding[] = []
  for (const match of reading.text.matchAll(cue)) {
    const finding = valueAt(reading, match)
    if (finding) found.push(finding)
  }
  for (const match of reading.text.matchAll(distant)) {
    const start = match.index + match[0].length - (match.groups?.['value'] ?? '').length
    if (!harmless.test(reading.text.slice(match.index + (match.groups?.['cue'] ?? '').length)))
      found.push({ type: 'CREDENTIAL', start, end: match.index + match[0].length })
  }
  for (const match of reading.text.matchAll(mixed)) {
    const value = withoutMarks(match.groups?.['value'] ?? '')
    if (otherThing.test(match[0]) || /^(?:\d{7,8}-?[a-z]|[xyz]-?\d{7}-?[a-z])$/.test(value)) continue
    const start = match.index + match[0].length - (match.groups?.['value'] ?? '').length
    found.push({ type: 'CREDENTIAL', start, end: start + value.length })
  }
  for (const match of reading.text.matchAll(tried))
    found.push({
      type: 'CREDENTIAL',
      start: match.index + match[0].length - (match.groups?.['value'] ?? '').length,
      end: match.index + match[0].length,
    })
  for (const match of reading.text.matchAll(before)) {
    const said = match.groups?.['value'] ?? ''
    if (said.length < 4) continue
    found.push({ type: 'CREDENTIAL', start: match.index, end: match.index + said.length })
  }
  for (const match of reading.text.matchAll(issued))
    found.push({ type: 'CREDENTIAL', start: match.index, end: match.index + match[0].length })
  return found
}
