// consultarUso: what sending came to: messages, SMS segments and cost, by channel and purpose.
import { z } from 'zod'
import { readUsage, type UsageRow } from '#core/delivery/read-usage.ts'
import { organizationZone } from '#core/organization.ts'
import { channelNames, purposeNames } from '#prompts/staff/es.ts'
import { answerOf } from '#prompts/staff/lookup-answers.es.ts'
import { usageWords as words } from '#prompts/staff/lookup-figures.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { readSpan, text, thisMonth } from '../arguments.ts'
import type { LookupDefinition } from '../contract.ts'
import { usageRow } from '../rows.ts'
import { lower, saySpan } from '../say.ts'

const name = 'consultarUso'

const input = z.strictObject({
  desde: text(name, 'desde', 40).optional(),
  hasta: text(name, 'hasta', 40).optional(),
})

/** Whoever prepares mass sends must know what they cost; sums name nobody. */
export const consultarUso = {
  name,
  title: lookupWords[name].title,
  description: lookupWords[name].description,
  toolset: 'alertas',
  scopes: ['alertas:preparar'],
  input,
  row: usageRow,
  run: async ({ ctx, principal: { org } }, args) => {
    const q = ctx.db.org(org)
    const zone = await organizationZone(q, org)
    const span = readSpan(args, { now: ctx.clock.now(), zone, leans: 'back' }, thisMonth)
    const rows = await readUsage(q, org, span)
    return {
      text: answerOf(headOf(rows, saySpan(span)), rows.map(lineOf)),
      data: rows.map((row) => ({
        ...row,
        costMicros: row.unpriced === row.messages ? null : row.costMicros,
        from: span.first,
        to: span.last,
      })),
      total: sumOf(rows, 'messages'),
      next: null,
    }
  },
} as const satisfies LookupDefinition<typeof input>

const sumOf = (
  rows: readonly UsageRow[],
  what: 'messages' | 'segments' | 'costMicros' | 'unpriced',
): number => rows.reduce((sum, row) => sum + row[what], 0)

function headOf(rows: readonly UsageRow[], span: string): string {
  const messages = sumOf(rows, 'messages')
  const unpriced = sumOf(rows, 'unpriced')
  const segments = sumOf(
    rows.filter(({ channel }) => channel === 'sms'),
    'segments',
  )
  const head = words.head({ messages, segments, span })
  if (messages === 0) return head
  if (unpriced === messages) return head + words.noPrices
  return head + words.cost(sumOf(rows, 'costMicros')) + (unpriced === 0 ? '' : words.unpriced(unpriced))
}

function lineOf(row: UsageRow): string {
  const line = words.entry({
    channel: channelNames[row.channel],
    purpose: lower(purposeNames[row.purpose]),
    messages: row.messages,
    segments: row.channel === 'sms' ? row.segments : null,
  })
  return row.unpriced === row.messages ? line : line + words.cost(row.costMicros)
}
