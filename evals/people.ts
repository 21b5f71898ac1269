// Patients for runs by the thousand, each with an address and consents on every channel asked for, put as an import puts them.
import { channelNames, type ChannelName } from '#channels/contract.ts'
import type { Ctx } from '#core/ctx.ts'
import { putPatients, type PatientRow } from '#core/patients/put-patients.ts'

const batch = 500

const addresses: Readonly<Record<ChannelName, (n: number) => string>> = {
  whatsapp: (n) => `+346${String(n).padStart(8, '0')}`,
  sms: (n) => `+346${String(n).padStart(8, '0')}`,
  email: (n) => `paciente-${n}@correo.example`,
  push: (n) => `fcm:paciente-${n}`,
}

const rowOf = (n: number, channels: readonly ChannelName[]): PatientRow => ({
  externalId: `paciente-${n}`,
  source: 'api',
  input: {
    name: { given: 'Ana', family: 'García' },
    birthDate: '1950-05-05',
    sex: 'female',
    language: 'es',
    contactPoints: channels.map((channel) => ({ channel, value: addresses[channel](n), preferred: false })),
    consents: (['care', 'prevention'] as const).flatMap((purpose) =>
      channels.map((channel) => ({ purpose, channel, status: 'given' as const })),
    ),
    guardians: [],
    status: 'active',
  },
})

/** Makes `count` patients, numbered from `from`, and answers their ids in that order. */
export async function seedPeople(
  ctx: Ctx,
  org: string,
  {
    from = 0,
    count,
    channels = channelNames,
  }: { from?: number; count: number; channels?: readonly ChannelName[] },
): Promise<string[]> {
  const ids: string[] = []
  for (let start = from; start < from + count; start += batch) {
    const size = Math.min(batch, from + count - start)
    const rows = Array.from({ length: size }, (_, index) => rowOf(start + index, channels))
    await ctx.db.org(org).tx((tx) => putPatients(tx, ctx, org, rows, 'evals'))
    const stored = await ctx.db
      .org(org)
      .query<{ id: string; external_id: string }>(
        'select id, external_id from patient where org = $1 and external_id = any($2::text[])',
        [org, rows.map((row) => row.externalId)],
      )
    const byExternal = new Map(stored.map((row) => [row.external_id, row.id]))
    for (const row of rows) ids.push(byExternal.get(row.externalId) ?? '')
  }
  return ids
}
