// consultarNPS: satisfaction by specialty. Under five answers only their number is told, for so few prove nothing.
import { z } from 'zod'
import { scoresBySpecialty, type Scores } from '#core/care/read-scores.ts'
import { organizationZone } from '#core/organization.ts'
import { answerOf } from '#prompts/staff/lookup-answers.es.ts'
import { npsWords as words } from '#prompts/staff/lookup-figures.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { lastDays, namesLike, readSpan, text } from '../arguments.ts'
import type { LookupDefinition } from '../contract.ts'
import { scoreRow } from '../rows.ts'
import { saySpan } from '../say.ts'

const name = 'consultarNPS'

const input = z.strictObject({
  especialidad: text(name, 'especialidad', 80).optional(),
  desde: text(name, 'desde', 40).optional(),
  hasta: text(name, 'hasta', 40).optional(),
})

const usualDays = 90
const fewest = 5

/** Sums without names: whoever may send surveys may know what they came to, without reading patients. */
export const consultarNPS = {
  name,
  title: lookupWords[name].title,
  description: lookupWords[name].description,
  toolset: 'encuestas',
  scopes: ['nps:enviar'],
  input,
  row: scoreRow,
  run: async ({ ctx, principal: { org } }, args) => {
    const q = ctx.db.org(org)
    const zone = await organizationZone(q, org)
    const span = readSpan(args, { now: ctx.clock.now(), zone, leans: 'back' }, lastDays(usualDays))
    const all = await scoresBySpecialty(q, org, span)
    const known = all.map(({ specialty }) => specialty)
    const wanted = args.especialidad === undefined ? known : namesLike(args.especialidad, known)
    const scores = all.filter(({ specialty }) => wanted.includes(specialty))
    const rows = scores.length > 1 ? [sumOf(scores), ...scores] : scores
    const total = scores.reduce((sum, { answers }) => sum + answers, 0)
    const of = args.especialidad !== undefined && wanted.length === 1 ? words.of(wanted[0] ?? '') : ''
    const missed = args.especialidad !== undefined && wanted.length === 0 ? words.notOf(known) : ''
    return {
      text: answerOf(words.head(total, { span: saySpan(span), of }), rows.map(lineOf)) + missed,
      data: rows.map((row) => ({
        ...rowOf(row),
        specialty: row.key === '' ? null : row.specialty,
        from: span.first,
        to: span.last,
      })),
      total,
      next: null,
    }
  },
} as const satisfies LookupDefinition<typeof input>

/** Of all specialties together; it has no key. */
const sumOf = (all: readonly Scores[]): Scores =>
  all.reduce(
    (sum, one) => ({
      ...sum,
      answers: sum.answers + one.answers,
      promoters: sum.promoters + one.promoters,
      passives: sum.passives + one.passives,
      detractors: sum.detractors + one.detractors,
      sum: sum.sum + one.sum,
    }),
    { key: '', specialty: words.total, answers: 0, promoters: 0, passives: 0, detractors: 0, sum: 0 },
  )

type Result = { nps: number; mean: number; promoters: number; passives: number; detractors: number }

/** Percentage of promoters less that of detractors, and the mean to one decimal; null under five answers. */
function resultOf({ answers, promoters, passives, detractors, sum }: Scores): Result | null {
  if (answers < fewest) return null
  const nps = Math.round((100 * (promoters - detractors)) / answers)
  // Never minus nothing.
  return {
    nps: nps === 0 ? 0 : nps,
    mean: Math.round((10 * sum) / answers) / 10,
    promoters,
    passives,
    detractors,
  }
}

const rowOf = (scores: Scores): Record<string, unknown> => ({
  answers: scores.answers,
  enough: scores.answers >= fewest,
  ...(resultOf(scores) ?? { nps: null, mean: null, promoters: null, passives: null, detractors: null }),
})

function lineOf(scores: Scores): string {
  const result = resultOf(scores)
  return words.entry(scores.specialty, scores.answers, result === null ? words.few : words.result(result))
}
