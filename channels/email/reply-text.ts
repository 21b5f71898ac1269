// What a person wrote in an answer: without what their mail program quoted, signed or added. Tables of how programs say it.

/** Nobody types more; what comes after is history. */
const longest = 40_000

/** How programs name who wrote what follows, each in its language; the line may be broken over several. */
const attributions: readonly RegExp[] = [
  /^(?:El|O|A|L[ae]?)\s.{4,300}\s(?:escribió|escribiu|va escriure|ha escrit):$/iu, // es, gl, ca: Gmail, Apple Mail, Yahoo
  /^Missatge de\s.{4,300}:$/iu, // ca: Gmail
  /^Hau idatzi du\s.{2,300}:$/iu, // eu: Gmail
  /^.{4,300}\s(?:idatzi du|hau idatzi zuen|erabiltzaileak idatzi du)(?:\s*\([^)]*\))?:$/iu, // eu: Apple Mail, Thunderbird
  /^On\s.{4,300}\swrote:$/iu, // en
  /^Le\s.{4,300}\sa écrit\s?:$/iu, // fr
  /^Em\s.{4,300}\sescreveu:$/iu, // pt: Apple Mail, Yahoo
  /^.{2,200}\sescreveu(?: no dia)?\s.{4,120}:$/iu, // pt: Gmail
  /^Am\s.{4,300}\sschrieb\s?.{0,200}:$/iu, // de
  /^\d{4}[-/].{4,200}<[^<>\s]+@[^<>\s]+>:$/u, // Gmail's form without words
  /^.{2,200}<[^<>\s]+@[^<>\s]+>\s?(?:escribió|escribiu|va escriure|wrote|a écrit|escreveu|schrieb)(?:\s.{0,120})?:$/iu,
]

/** Lines after which everything is history. */
const separators: readonly RegExp[] = [
  /^-{2,}\s?(?:Mensaje original|Missatge original|Mensaxe orixinal|Jatorrizko mezua|Original Message|Message d.origine|Mensagem original|Ursprüngliche Nachricht|Mensaje reenviado|Missatge reenviat|Mensaxe reenviada|Forwarded message|Message transféré|Mensagem encaminhada)\s?-{2,}$/iu,
  /^_{20,}$/u, // Outlook's rule above its headers
]

/** Outlook writes the headers of the mail it quotes: a sender, and within four lines a date. */
const senderLine = /^\*?(?:De|From|Von|Nork|Remitente|Nondik):\*?\s.+/iu
const dateLine =
  /^\*?(?:Enviado(?: el)?|Enviat(?: el)?|Enviada(?: em)?|Sent|Envoyé|Gesendet|Bidalia|Bidaltze-data|Fecha|Data|Date|Datum|Data de enviament):\*?\s.+/iu

/** What telephones and programs add under a text. */
const advertisements: readonly RegExp[] = [
  /^(?:Enviado|Enviat|Enviada|Sent|Envoyé|Gesendet|Bidalia)\s(?:desde|des|dende|do|de|from|depuis|via|mit|von|con|a partir|nire|el meu)\b.{0,80}$/iu,
  /^(?:Von|Vom) meine[mr]\s.{1,40}\sgesendet\.?$/iu,
  /^Nire\s.{1,40}(?:bidalia|bidalita)\.?$/iu,
  /^(?:Obtener|Obtén|Descarga|Descargar|Obteniu|Obter|Get|Téléchargez|Télécharger|Holen Sie sich)\s(?:el\s)?(?:Outlook|BlueMail)\b.{0,80}$/iu,
]

/** RFC 3676 §4.3; programs often lose its blank. */
const signatureLine = /^--\s?$/u

/** The lawyer's paragraph: long, and about confidentiality. */
const disclaimer =
  /^\*?(?:aviso|av[ií]s|este|esta|aquest|la informaci|ohar|mezu hau|this|the information|ce message|confiden)/iu
const isDisclaimer = (paragraph: string): boolean =>
  paragraph.length > 120 && disclaimer.test(paragraph) && /confiden[czt]|konfidentzial/iu.test(paragraph)

const quoted = /^\s*>/u
/** Blanks that are none, and marks nobody sees, stand around attributions. */
const plain = (line: string): string =>
  line
    .replace(/[\u200b-\u200f\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .trim()

/** How many lines from `start` are an attribution: up to four, for programs break them. 0 where there is none. */
function attributionAt(lines: readonly string[], start: number): number {
  let joined = ''
  for (let count = 1; count <= 4; count += 1) {
    const line = lines[start + count - 1]
    if (line === undefined || line === '' || joined.length > 400) return 0
    joined = joined === '' ? line : `${joined} ${line}`
    if (joined.endsWith(':') && attributions.some((one) => one.test(joined))) return count
  }
  return 0
}

const isOutlookHead = (lines: readonly string[], at: number): boolean =>
  senderLine.test(lines[at] ?? '') && lines.slice(at + 1, at + 5).some((line) => dateLine.test(line))

const nextWritten = (lines: readonly string[], from: number): string =>
  lines.slice(from).find((line) => plain(line) !== '') ?? ''

/** Lines up to the history. Where history is marked line by line (`>`), what was written under or between it stays. */
function ownLines(source: readonly string[]): string[] {
  const lines = source.map((line) => plain(line.replace(quoted, '')))
  const own: string[] = []
  for (let at = 0; at < source.length; at += 1) {
    const line = lines[at] ?? ''
    if (separators.some((one) => one.test(line)) || isOutlookHead(lines, at)) break
    const attribution = attributionAt(lines, at)
    if (attribution > 0) {
      const marked = quoted.test(source[at] ?? '') || quoted.test(nextWritten(source, at + attribution))
      if (!marked) break
      at += attribution - 1
    } else if (!quoted.test(source[at] ?? '')) own.push(line)
  }
  return own
}

/** The words of the one who answered; empty where they wrote none. */
export function replyText(text: string): string {
  const lines = ownLines(text.slice(0, longest).split(/\r?\n/u))
  const end = lines.findIndex((line) => signatureLine.test(line))
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .filter((line) => !advertisements.some((one) => one.test(line)))
    .join('\n')
    .split(/\n{2,}/u)
    .filter((paragraph) => !isDisclaimer(paragraph))
    .join('\n\n')
    .trim()
}
