// Who gets what of a clause that names several people: one thing for all of them, or each their own.
import type { ToolName } from '#tools/contract.ts'
import { hasMoney } from './money-said.ts'
import type { Person } from './people.ts'
import { readSlots } from './read-slots.ts'
import { type At, type Moment, type Request, type Slots } from './requests.ts'
import { any } from './words/words.ts'
import { coverAll, has } from './cover.ts'

type Group = { people: Person[]; start: number; end: number }

/** Between people who get the same: nothing but commas and "and". */
const together =
  /^[\s,;:&+/•*-]*(?:(?:y|e|i|o|and|eta|tambien|ademas|pacientes?|a|para|al|to|respectivamente)[\s,:-]*)*$/u

function groupsOf(text: string, people: readonly Person[]): Group[] {
  const groups: Group[] = []
  for (const person of people) {
    const last = groups.at(-1)
    const between = last ? text.slice(last.end, person.span[0]).replace(/¦+/g, ' ').toLowerCase() : 'x'
    if (last && together.test(between.normalize('NFD').replace(/\p{M}/gu, ''))) {
      last.people.push(person)
      last.end = person.span[1]
    } else groups.push({ people: [person], start: person.span[0], end: person.span[1] })
  }
  return groups
}

const isNamedTwice = (people: readonly Person[]): boolean =>
  people.some((one, i) =>
    people.some(
      (other, j) => i !== j && ` ${other.name.toLowerCase()} `.includes(` ${one.name.toLowerCase()} `),
    ),
  )

const mergedMoment = (before: Moment | undefined, own: Moment | undefined): Moment | undefined => {
  if (!before || !own) return own ?? before
  const time = own.time ?? before.time
  const day = own.dayImplied && !before.dayImplied ? before.day : own.day
  return { day, ...(time === undefined ? {} : { time }), dayImplied: own.dayImplied && before.dayImplied }
}

/** What an item does not say itself is as in the one before. */
function inherited(before: Slots | undefined, own: Slots): Slots {
  if (!before) return own
  const moment = mergedMoment(before.moment, own.moment)
  return {
    ...own,
    args: { ...before.args, ...own.args },
    ...(moment ? { moment } : {}),
    unclear: [...own.unclear, ...before.unclear.filter((name) => own.args[name] === undefined)],
    impossible: own.impossible || before.impossible,
  }
}

/** Whether what is each one's own stands behind the names; undefined where that cannot be told. */
function saysMore(
  tool: ToolName,
  { after, ahead }: { after: readonly string[]; ahead: readonly string[] },
  at: At,
): boolean | undefined {
  const own = (pieces: readonly string[]): Slots[] => pieces.map((piece) => readSlots(tool, piece, at))
  const exact = (slots: readonly Slots[]): number =>
    slots.filter(({ args, moment }) => args['importe'] !== undefined || moment?.time !== undefined).length
  const any = (slots: readonly Slots[]): number => slots.filter(saysSomething).length
  const [behind, before] = [own(after), own(ahead)]
  const [most, other] = [exact(behind), exact(before)]
  if (most === after.length && other < after.length) return true
  if (other === after.length && most < after.length) return false
  if (most === after.length) return undefined
  if (most > 0 && other > 0 && most === other) return undefined
  if (any(behind) !== any(before)) return any(behind) > any(before)
  return most >= other
}

const saysSomething = (slots: Slots): boolean =>
  Object.keys(slots.args).length > 0 || slots.moment !== undefined
const unsure = `(?:(?:pero|but|però)\\s+)?${any('unsure')}(?:\\s+(?:la|el|l')?\\s*(?:hora|dia|cuando|time|data|fecha))?`

/** `text` is covered but for what the slots are read from; `people` stand where they stood. */
export function distribute(
  tool: ToolName,
  text: string,
  { people, at }: { people: readonly Person[]; at: At },
): Request[] {
  const groups = groupsOf(text, people)
  const uncertain = has(text, unsure)
  if (groups.length < 2) {
    const slots = readSlots(tool, coverAll(text, unsure), at)
    if (uncertain && slots.moment?.time !== undefined) slots.unclear.push('fechaHora')
    return [{ tool, slots: { ...slots, patients: namesOf(people) } }]
  }
  const ofs = groups.slice(1).filter((group) => group.people.every((one) => one.of))
  const eachPays = tool === 'notificacionPago' && hasMoney(text)
  if (isNamedTwice(people) || uncertain || (ofs.length > 0 && !eachPays))
    return [doubtful(tool, text, { people, at, uncertain })]
  const after = groups.map((group, i) => text.slice(group.end, groups[i + 1]?.start))
  const ahead = groups.map((group, i) => text.slice(groups[i - 1]?.end ?? 0, group.start))
  const behind = saysMore(tool, { after, ahead }, at)
  // Both ways of reading it fit, or neither: who gets which hour is asked.
  if (behind === undefined) return [doubtful(tool, text, { people, at, uncertain })]
  const pieces = behind ? after : ahead
  const shared = behind ? (ahead[0] ?? '') : (after.at(-1) ?? '')
  const head = readSlots(tool, shared, at)
  let before = head
  const requests = groups.map((group, i): Request => {
    before = inherited(before, readSlots(tool, pieces[i] ?? '', at))
    return { tool, slots: { ...before, patients: namesOf(group.people) } }
  })
  if (has(text.slice(groups.at(-1)?.end), any('both'))) shareLast(requests)
  return requests
}

/** "… a las 9 y Ana a las 9:30, ambas endodoncia". */
function shareLast(requests: readonly Request[]): void {
  const last = requests.at(-1)?.slots.args ?? {}
  for (const { slots } of requests) slots.args = { ...last, ...slots.args }
}

const namesOf = (people: readonly Person[]): string[] => people.map((one) => one.name)

/** Who gets what cannot be told: it is asked, never guessed. */
function doubtful(
  tool: ToolName,
  text: string,
  { people, at, uncertain }: { people: readonly Person[]; at: At; uncertain: boolean },
): Request {
  const slots = readSlots(tool, text, at)
  const doubt = uncertain ? ['fechaHora', 'tipoCita'] : ['paciente']
  return { tool, slots: { ...slots, patients: namesOf(people), unclear: [...slots.unclear, ...doubt] } }
}
