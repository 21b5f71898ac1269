// The link to the video call that is now, as the patient was sent it.
import type { Queryable } from '../database/database.ts'

const aroundMs = 2 * 3_600_000

/** Of a standing appointment that starts within two hours of now; undefined where none was sent. */
export async function videoLinkOf(
  q: Queryable,
  org: string,
  { patientId, now }: { patientId: string; now: Date },
): Promise<string | undefined> {
  const [row] = await q.query<{ link: string }>(
    `select m.slots->>'link' as link from message m
     join appointment a on a.org = m.org and a.id = m.subject_id and a.patient_id = m.patient_id
     where m.org = $1 and m.patient_id = $2 and m.subject_type = 'appointment' and m.slots->>'link' is not null
       and a.status in ('booked', 'confirmed') and a.starts_at between $3 and $4
     order by m.created_at desc, m.id desc limit 1`,
    [org, patientId, new Date(now.getTime() - aroundMs), new Date(now.getTime() + aroundMs)],
  )
  return row?.link
}
