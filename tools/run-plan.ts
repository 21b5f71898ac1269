// Runs an approved plan in slices: each slice is one transaction, and a cursor on the plan says where the next begins.
import type { ChannelName, Ctx } from '#core/ctx.ts'
import { submit, type SendRequest } from '#core/delivery/submit.ts'
import { savePlanProgress, takeRunningPlan, type Plan } from '#core/plans/plans.ts'
import { segmentPatients, type Segment as People } from '#core/patients/segments.ts'
import type { Patient } from '#core/patients/patients.ts'
import { organizationZone } from '#core/organization.ts'
import { ageBounds, type Segment } from '#core/text/segments.ts'
import { dayOf } from '#core/text/dates.ts'
import { alertById, alertText, type Alert } from './alerts.ts'

/** PGlite shares the event loop with the web server: work is cut so that nobody waits for it. */
const sliceSize = 200
const linkDays = 60

/** A segment as it was read, as the people it means on a day ('YYYY-MM-DD'). */
export const peopleIn = (segment: Segment, today: string): People => ({
  ...ageBounds(segment, today),
  sex: segment.sex,
  place: segment.place,
  language: segment.language,
})

/** One slice of one plan; false when no plan runs. */
export async function runPlanSlice(ctx: Ctx): Promise<boolean> {
  return ctx.db.system().tx(async (tx) => {
    const plan = await takeRunningPlan(tx)
    if (!plan) return false
    const zone = await organizationZone(tx, plan.org)
    // Ages and the day of the key are those of the plan that was approved.
    const today = dayOf(plan.createdAt, zone)
    const segment = plan.args.segment as Segment
    const patients = await segmentPatients(
      tx,
      plan.org,
      { ...peopleIn(segment, today), knownBefore: plan.createdAt },
      { after: plan.cursor ?? undefined, limit: sliceSize },
    )
    const alert = await alertById(tx, plan.org, plan.args.alertId)
    const results = await submit(
      tx,
      ctx,
      plan.org,
      patients.map((patient) => requestFor(plan, { alert, patient, today, now: ctx.clock.now() })),
    )
    const blocked = results.filter((one) => one.state === 'blocked').length
    await savePlanProgress(tx, ctx, plan, {
      cursor: patients.at(-1)?.id ?? plan.cursor,
      done: results.length - blocked,
      blocked,
      finished: patients.length < sliceSize,
    })
    return true
  })
}

function requestFor(
  plan: Plan,
  { alert, patient, today, now }: { alert: Alert; patient: Patient; today: string; now: Date },
): SendRequest {
  const key = `prevention|alert:${alert.id}@${today}|${patient.id}`
  return {
    to: { patientId: patient.id },
    purpose: 'prevention',
    kind: 'health_alert',
    words: 'health_alert',
    slots: { alert: alertText(alert, patient.language) },
    subject: { type: 'alert', id: alert.id },
    businessKey: key,
    // One alert a day reaches a person once, whatever segment or channel it came by.
    fingerprint: key,
    channel: plan.args.channel === null ? undefined : (plan.args.channel as ChannelName),
    link: { kind: 'request', expiresAt: new Date(now.getTime() + linkDays * 24 * 3_600_000) },
    planId: plan.id,
    actor: plan.createdBy,
  }
}
