// What a later turn says of the requests that stand, and which of them it speaks of.
import { fold } from '#core/text/normalize.ts'
import { has } from '../cover.ts'
import { sameHalf } from '../read-later.ts'
import { amended, missingOf, noSlots, type Request, type Slots } from '../requests.ts'
import { any } from '../words/words.ts'
import type { Part } from './parts.ts'
import { toolNamed, toolOf } from './strands.ts'
import type { Sighting } from './sightings.ts'
import { contentOf } from './spread.ts'

export type TaggedLater = {
  text: string
  parts: readonly Part[]
  sightings: readonly Sighting[]
  chances: Float32Array
}

/** "Vito" of "Vito Lorenzana". */
export const names = (known: string, said: string): boolean =>
  ` ${fold(known)} `.includes(` ${fold(said)} `) || ` ${fold(said)} `.includes(` ${fold(known)} `)

export const isKnown = (asked: readonly Request[], name: string): boolean =>
  asked.some(({ slots }) => slots.patients.some((one) => names(one, name)))

/** What the parts say of one request. */
export function slotsOf(
  { parts, text }: Pick<TaggedLater, 'parts' | 'text'>,
  { tool, slots: old }: Request,
): Slots {
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
  const isMixed = new Set(asked.map(({ tool }) => tool)).size > 1
  const things = (isMixed ? sightings : []).flatMap(({ name, span }) => {
    const meant = asked.filter(({ tool }) => tool === toolNamed(name))
    return meant.length > 0 ? [{ start: span[0], meant }] : []
  })
  return [...people, ...things].sort((a, b) => a.start - b.start)
}

/** Each part goes to whom or what was named last before it; without a name to those that were asked alike. */
export function corrected(tagged: TaggedLater, asked: readonly Request[]): Request[] {
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
