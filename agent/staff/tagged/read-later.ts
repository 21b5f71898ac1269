// A later turn by what the tagger found in it: it completes, corrects or widens what was asked before.
import { has } from '../cover.ts'
import { addsTo, combined, isSettled, readLater, withoutSome, type Later } from '../read-later.ts'
import type { Turn as Read } from '../read-turn.ts'
import { amended, missingOf, type Request } from '../requests.ts'
import { isQuestion, isRefused } from '../speech-act.ts'
import { any } from '../words/words.ts'
import { corrected, isKnown, names, slotsOf, type TaggedLater } from './amend.ts'
import { putsRight, thanks, withdrawn } from './later.words.ts'
import { outcomes, type Outcome } from './outcome.ts'
import { isContent, type Part } from './parts.ts'
import { toolNamed, toolOf } from './strands.ts'
import { contentOf } from './spread.ts'

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
  const tool = sightings.map(({ name }) => toolNamed(name)).find((one) => one !== undefined)
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
