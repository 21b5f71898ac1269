// The sample hospital that a fresh installation shows: made once, in an empty database, around the clock's own day.
import { readFile } from 'node:fs/promises'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { addAppointments } from '#core/care/appointments.ts'
import { findOrCreatePayment, setPaymentStatus } from '#core/care/payments.ts'
import { ensureOrganization, type NewOrganization } from '#core/care/sites.ts'
import { importArticles } from '#core/knowledge/knowledge.ts'
import { shippedArticles } from '#core/knowledge/read-folder.ts'
import { withdraw } from '#core/consent/preferences.ts'
import { parsePatientInput } from '#core/patients/patient-input.ts'
import { readRotaFile } from '#core/people/rota-file.ts'
import { saveRota } from '#core/people/rota-store.ts'
import { getPatientByExternalId, hasNoPatients } from '#core/patients/patients.ts'
import { putPatients } from '#core/patients/put-patients.ts'
import { dayOf } from '#core/text/dates.ts'
import { appointmentsOfJuan, dayFrom, ordinaryAppointments, samplePayments } from './calendar.ts'
import type { LoadDay, Placed } from './calendar.ts'
import { elders } from './elders.ts'
import { neighbours } from './neighbours.ts'
import { notable, optedOut } from './people.ts'
import { sevillians } from './sevilla.ts'
import { bodyOf, recordNumberOf, type Person } from './person.ts'

export const sampleOrganization: NewOrganization = {
  id: 'demo',
  name: 'Hospital Demo MetaQare',
  zone: 'Europe/Madrid',
  sites: [
    {
      id: 'madrid',
      name: 'Hospital Demo Madrid',
      zone: 'Europe/Madrid',
      municipality: 'Madrid',
      province: 'Madrid',
    },
    {
      id: 'las-palmas',
      name: 'Hospital Demo Las Palmas',
      zone: 'Atlantic/Canary',
      municipality: 'Las Palmas de Gran Canaria',
      province: 'Las Palmas',
    },
  ],
}

/** In the order of their record numbers. */
export const samplePeople: readonly Person[] = [...notable, ...sevillians, ...elders, ...neighbours]

const actor = 'system:sample'

type Loading = Pick<Ctx, 'db' | 'clock' | 'ids'>

/** Answers how many patients were loaded: none where the organization has patients already. */
export async function loadSample(ctx: Loading, org = sampleOrganization.id): Promise<number> {
  const { zone } = sampleOrganization
  const articles = await shippedArticles()
  return ctx.db.org(org).tx(async (tx) => {
    if (!(await hasNoPatients(tx, org))) return 0
    const now = ctx.clock.now()
    const load: LoadDay = { now, today: dayOf(now, zone), zone }
    await ensureOrganization(tx, { ...sampleOrganization, id: org })
    const people = await loadPeople(tx, ctx, org, load)
    await loadCare(tx, ctx, org, { people, load })
    await saveRota(tx, ctx, org, { rota: await sampleRota(), actor })
    await importArticles(tx, ctx, org, articles)
    return people.length
  })
}

const sampleRota = async (): ReturnType<typeof readRotaFile> =>
  readRotaFile(await readFile(new URL('./rota.yaml', import.meta.url), 'utf8'))

async function loadPeople(tx: Queryable, ctx: Loading, org: string, load: LoadDay): Promise<Placed[]> {
  const rows = samplePeople.map((person, place) => ({
    externalId: person.id,
    recordNumber: recordNumberOf(place),
    mergedInto: person.mergedInto,
    source: 'sample' as const,
    input: parsePatientInput(bodyOf(person, samplePeople, load.today), load.today),
  }))
  await putPatients(tx, ctx, org, rows, actor)
  const placed: Placed[] = []
  for (const person of samplePeople) {
    const { id } = await getPatientByExternalId(tx, org, person.id)
    placed.push({ person, patientId: id })
  }
  return placed
}

async function loadCare(
  tx: Queryable,
  ctx: Loading,
  org: string,
  { people, load }: { people: readonly Placed[]; load: LoadDay },
): Promise<void> {
  const ids = new Map(people.map(({ person, patientId }) => [person.id, patientId]))
  const idOf = (externalId: string): string => ids.get(externalId) ?? ''
  const juan = appointmentsOfJuan(idOf('juan-garcia'), load)
  await addAppointments(tx, ctx, org, { rows: [...juan, ...ordinaryAppointments(people, load)], actor })
  for (const { person, amountCents, days, status } of samplePayments) {
    const wanted = { patientId: idOf(person), amountCents, visitOn: dayFrom(load.today, days) }
    const payment = await findOrCreatePayment(tx, ctx, org, { ...wanted, source: 'sample', mayCreate: true })
    await setPaymentStatus(tx, ctx, org, { id: payment.id, status })
  }
  await withdraw(tx, ctx, org, {
    patientId: idOf(optedOut),
    scope: { all: true },
    channel: 'whatsapp',
    how: 'reply',
    evidence: { sample: true },
    actor,
  })
}
