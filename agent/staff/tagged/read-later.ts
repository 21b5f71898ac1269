// A later turn by what the tagger found in it: it completes, corrects or widens what was asked before.
import { fold } from '#core/text/normalize.ts'
import { has } from '../cover.ts'
import { addsTo, combined, isSettled, readLater, sameHalf, withoutSome, type Later } from '../read-later.ts'
import type { Turn as Read } from '../read-turn.ts'
import { isQuestion, isRefused } from '../speech-act.ts'
import { amended, missingOf, noSlots, type Request, type Slots } from '../requests.ts'
import { any } from '../words/words.ts'
import { outcomes, type Outcome } from './outcome.ts'
import { isContent, type Part } from './parts.ts'
import { toolOf } from './records.ts'
import type { Sighting } from './sightings.ts'
import { contentOf } from './spread.ts'

export type TaggedLater = {
  text: string
  parts: readonly Part[]
  sightings: readonly Sighting[]
  chances: Float32Array
}

const withdrawn =
  "(?<!\\p{L})(?:no (?:se |le |les )?(?:l[oae]s? )?(?:mand|env|hag|avis|lanc)\\p{L}*|(?:quit|retir|anul|cancel|olvid|borr|dej)[ae](?:d|la|lo|las|los|lo todo)?|fuera|nada de eso|ignor[ae](?:d|lo|la|las|los)?|ningun[ao]|forget it|don't send|cancel it|leave it|drop it|treu|no ho enviis|deixa-?ho)(?!\\p{L})"

const thanks =
  '(?<!\\p{L})(?:gracias?|merc[ei]|moltes|thanks?|thank you|cheers|perfecte?o?|genial|estupendo|fenomenal|eso es todo|buen dia|hasta (?:luego|manana))(?!\\p{L})'

/** What was said is put right: the name in it stands for the one before. */
const putsRight =
  '(?<!\\p{L})(?:perd[oó]\\p{L}*|no es|no era|no,|no a|quer[ií]a decir|quise decir|quien (?:lo )?(?:dijo|dice|es)|digo|la que|el que|se llama|es diu|es para|es per a|me refer\\p{L}+|i mean|i meant|sorry|vull dir|volia dir|corrij\\p{L}+|corregeixo|me (?:he )?equivo\\p{L}+|me confund\\p{L}+)(?!\\p{L})'

const reason = /[,;.]\s*(?:que|porque|ya que|pues|perqu[eè]|because|since|as)\s[^,;.]*$/iu
const deniedBefore = /(?<!\p{L})(?:no|not)(?:\s+(?:es|era|el|la|de|sea|por|per|on))*\s*$/iu
const deniedBehind = /^\s*,?\s*no(?!\p{L}|\s+(?:es|se|le|lo|la)\s)/iu

/** Parts without what is denied, and without what only gives a reason. */
function meant(text: string, parts: readonly Part[], asked: readonly Request[]): Part[] {
  const last = asked.at(-1)
  const missing = last ? missingOf(last) : []
  return parts.filter((part, i) => {
    const [before, behind] = [text.slice(0, part.start), text.slice(part.end)]
    const isDenied = deniedBefore.test(before) || deniedBehind.test(behind)
    if (isDenied && (part.name === 'cuando' || part.name === 'canal' || part.name === 'importe')) return false
    if (!reason.test(before)) return true
    if (part.name === 'paciente' || part.name === 'mensaje') return missing.includes(part.name)
    return !parts.slice(0, i).some((other) => other.name === part.name)
  })
}

const chanceOf = ({ chances }: TaggedLater, outcome: Outcome): number =>
  chances[outcomes.indexOf(outcome)] ?? 0

/** "Vito" of "Vito Lorenzana". */
const names = (known: string, said: string): boolean =>
  ` ${fold(known)} `.includes(` ${fold(said)} `) || ` ${fold(said)} `.includes(` ${fold(known)} `)

const isKnown = (asked: readonly Request[], name: string): boolean =>
  asked.some(({ slots }) => slots.patients.some((one) => names(one, name)))

/** What the parts say of one request. */
function slotsOf({ parts, text }: Pick<TaggedLater, 'parts' | 'text'>, { tool, slots: old }: Request): Slots {
  const slots = noSlots()
  const missing = missingOf({ tool, slots: old })
  for (const part of parts) {
    if (part.name === 'paciente') {
      if (
        !old.patients.some(
          (one) => fold(one) !== fold(part.text) && names(one, part.text) && !longer(part.text, one),
        )
      )
        slots.patients = [...slots.patients, part.text]
    } else if (part.name === 'canal') slots.args['canal'] = part.canal
    else if (part.name === 'cuando') {
      const { day, time, next, due } = part.when
      if (tool === 'notificacionPago') {
        if (due !== undefined) slots.args['fecha'] = due
      } else if (day !== undefined || next !== undefined)
        slots.moment = {
          day: day ?? slots.moment?.day ?? next ?? '',
          ...(time === undefined
            ? slots.moment?.time === undefined
              ? {}
              : { time: slots.moment.time }
            : { time }),
          dayImplied: day === undefined && (slots.moment?.dayImplied ?? true),
        }
    } else if (toolOf[part.name] === tool) {
      // "la prueba es a las 12:30" names what was said, and says nothing new.
      const known = old.args[part.name]
      if (known === undefined || !names(known, part.text) || longer(part.text, known))
        slots.args[part.name] = part.text
    } else if (missing.includes(contentOf[tool]) && part.name !== 'importe' && contentOf[tool] !== 'importe')
      slots.args[contentOf[tool]] = part.text
  }
  if (slots.moment) slots.moment = sameHalf(slots.moment, old.moment, text)
  return slots
}

const longer = (said: string, known: string): boolean => fold(said).length > fold(known).length

/** Requests at the end that were asked alike and have the same in what is said now, or nothing. */
function alike(asked: readonly Request[], now: Slots): Request[] {
  const last = asked.at(-1)
  if (!last) return []
  const keys = [...Object.keys(now.args), ...(now.moment ? ['fechaHora'] : [])]
  const valueOf = ({ slots }: Request, key: string): string =>
    key === 'fechaHora' ? `${slots.moment?.day} ${slots.moment?.time}` : (slots.args[key] ?? '')
  const isAlike = (one: Request): boolean =>
    one.tool === last.tool && keys.every((key) => valueOf(one, key) === valueOf(last, key))
  const from = asked.findLastIndex((one) => !isAlike(one)) + 1
  return now.patients.length > 0 ? [last] : asked.slice(from)
}

const kinds: readonly (readonly [names: readonly string[], tool: Request['tool']])[] = [
  [['confirmNoun'], 'enviarConfirmacionCita'],
  [['remindNoun'], 'recordatorioAutomatico'],
  [['surveyNoun'], 'enviarEncuestaNPS'],
  [['payNoun'], 'notificacionPago'],
]

/** Where the turn names somebody or something that was asked, and which requests that is. */
function markersIn(
  { text, sightings }: TaggedLater,
  asked: readonly Request[],
): { start: number; meant: Request[] }[] {
  const folded = fold(text)
  const people = asked.flatMap((request) =>
    request.slots.patients.flatMap((name) => {
      const words = [fold(name), ...fold(name).split(' ').slice(0, 1)].filter((word) => word.length > 2)
      const at = words
        .map((word) => folded.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')))
        .find((i) => i >= 0)
      return at === undefined ? [] : [{ start: at, meant: [request] }]
    }),
  )
  const things = kinds.flatMap(([families, tool]) => {
    const meant = asked.filter((one) => one.tool === tool)
    const first = sightings.find(({ name }) => families.includes(name))
    return meant.length > 0 && first && new Set(asked.map((one) => one.tool)).size > 1
      ? [{ start: first.span[0], meant }]
      : []
  })
  return [...people, ...things].sort((a, b) => a.start - b.start)
}

/** Each part goes to whom or what was named last before it; without a name to those that were asked alike. */
function corrected(tagged: TaggedLater, asked: readonly Request[]): Request[] {
  const markers = markersIn(tagged, asked)
  const changes = new Map<Request, Slots>()
  const change = (meant: readonly Request[], parts: readonly Part[]): void => {
    for (const request of meant)
      changes.set(request, amendedBy(changes.get(request) ?? request.slots, request, { ...tagged, parts }))
  }
  if (markers.length === 0 || has(tagged.text, any('both'))) {
    const last = asked.at(-1)
    const now = last ? slotsOf(tagged, last) : noSlots()
    change(has(tagged.text, any('both')) ? asked : alike(asked, now), tagged.parts)
  } else
    markers.forEach(({ start, meant }, i) => {
      const [from, to] = [i === 0 ? 0 : start, markers[i + 1]?.start ?? Infinity]
      change(
        meant,
        tagged.parts.filter((part) => part.start >= from && part.start < to),
      )
    })
  return asked.map((request) => {
    const slots = changes.get(request)
    return slots ? { ...request, slots } : request
  })
}

const amendedBy = (slots: Slots, request: Request, tagged: TaggedLater): Slots =>
  amended(slots, slotsOf(tagged, { ...request, slots }))

/** Somebody, or a group, that was not spoken of before. */
const newcomers = (parts: readonly Part[], asked: readonly Request[]): Part[] =>
  parts.filter(
    (part) =>
      (part.name === 'paciente' && !isKnown(asked, part.text)) ||
      (part.name === 'segmento' && asked.every(({ slots }) => slots.args['segmento'] !== undefined)),
  )

/** "y a Jairo Cepeda 44 €", "y a las residencias también, las dos por SMS". */
function widened(tagged: TaggedLater, asked: readonly Request[], last: Request): Request[] {
  // Whatever the thing was taken for, it is the new one of the same function.
  const { [contentOf[last.tool]]: _thing, ...args } = last.slots.args
  const slots = slotsOf(tagged, { ...last, slots: { ...last.slots, args, patients: [] } })
  const all = [...asked, { tool: last.tool, slots: amended(last.slots, slots) }]
  const canal = slots.args['canal']
  if (canal === undefined || !has(tagged.text, any('both'))) return all
  return all.map((one) => ({ ...one, slots: { ...one.slots, args: { ...one.slots.args, canal } } }))
}

/** "a Ciro quítaselo": whose request is withdrawn. */
function withdrawnPeople({ text, parts }: TaggedLater, asked: readonly Request[]): Request[] | undefined {
  const named = parts.flatMap((part) => (part.name === 'paciente' ? [part.text] : []))
  if (!has(text, withdrawn) || named.length === 0) return undefined
  const left = asked.flatMap((request) => {
    const patients = request.slots.patients.filter((one) => !named.some((name) => names(one, name)))
    if (patients.length === 0 && request.slots.patients.length > 0) return []
    return [{ ...request, slots: { ...request.slots, patients } }]
  })
  return left.length < asked.length ? left : undefined
}

/** "el recordatorio quítalo": what of several things is withdrawn. */
function withdrawnKind({ text, sightings }: TaggedLater, asked: readonly Request[]): Request[] | undefined {
  if (!has(text, withdrawn) || new Set(asked.map(({ tool }) => tool)).size < 2) return undefined
  const tool = kinds.find(([families]) => sightings.some(({ name }) => families.includes(name)))?.[1]
  const left = asked.filter((one) => one.tool !== tool)
  return left.length < asked.length ? left : undefined
}

/** Another thing of the same function: "y otra de Logopedia". */
const says = ({ parts }: TaggedLater, { tool, slots }: Request): boolean =>
  tool !== 'alertaSaludPublica' &&
  parts.some(
    (part) => isContent(part) && toolOf[part.name] === tool && !names(slots.args[part.name] ?? '', part.text),
  )

/** Whether the turn orders another function than the last one, in words of its own. */
const ordersAnew = ({ parts, sightings }: TaggedLater, last: Request): boolean =>
  parts.some((part) => isContent(part) && part.sure > 0.5 && toolOf[part.name] !== last.tool) &&
  sightings.some(({ name }) => /Verb$|Noun$/.test(name) && name !== 'visitNoun' && name !== 'noticeNoun')

/** "¿no te he dicho de qué? Campimetría" asks nothing. */
const asks = (turn: string, tagged: TaggedLater, last: Request): boolean =>
  chanceOf(tagged, 'question') > 0.6 &&
  isQuestion(turn) &&
  !tagged.parts.some((part) => part.sure > 0.5 && missingOf(last).includes(part.name))

/** As `readLater`; what the tagger has nothing to say of is left to that. */
export function readTaggedLater(
  turn: string,
  asked: readonly Request[],
  { tagged, ...later }: Later & { tagged: TaggedLater | undefined },
): Read {
  const last = asked.at(-1)
  if (!tagged || !last || isSettled(turn) || isRefused(turn) || asks(turn, tagged, last))
    return readLater(turn, asked, later)
  const said = { ...tagged, parts: meant(tagged.text, tagged.parts, asked) }
  const isOff = chanceOf(tagged, 'nothing') > 0.9 && has(turn, withdrawn)
  if (said.parts.length === 0 || isOff) return withoutParts(turn, asked, { ...later, tagged })
  const others = newcomers(said.parts, asked)
  if (others.length === 0) {
    const less = withdrawnKind(said, asked) ?? withdrawnPeople(said, asked) ?? withoutSome(turn, asked)
    if (less) return { requests: less }
  }
  if (ordersAnew(said, last)) {
    if (missingOf(last).length > 0) return readLater(turn, asked, later)
    const own = later.read(turn, later.at, last)
    if (typeof own === 'string') return readLater(turn, asked, later)
    return { requests: combined(own.requests, withdrawnKind(said, asked) ?? asked) }
  }
  const isRight = has(turn, putsRight)
  const isMore = others.length > 0 || says(said, last)
  if (isMore && !isRight && addsTo(turn) && missingOf(last).length === 0)
    return { requests: widened(said, asked, last) }
  const isWanted = isRight || missingOf(last).includes('paciente')
  const parts = said.parts.filter((part) => isWanted || part.name !== 'paciente' || isKnown(asked, part.text))
  const requests = corrected({ ...said, parts }, asked)
  const isChanged = JSON.stringify(requests) !== JSON.stringify(asked)
  return isChanged ? { requests } : readLater(turn, asked, later)
}

/** Thanks, a withdrawal, or words that the rules know. */
function withoutParts(
  turn: string,
  asked: readonly Request[],
  { tagged, ...later }: Later & { tagged: TaggedLater },
): Read {
  if (chanceOf(tagged, 'nothing') <= 0.6) return readLater(turn, asked, later)
  if (has(turn, withdrawn))
    return { requests: withdrawnKind(tagged, asked) ?? withoutSome(turn, asked) ?? [] }
  return has(turn, thanks) ? { requests: [...asked] } : readLater(turn, asked, later)
}
