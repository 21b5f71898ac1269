// Satisfaction surveys: one per patient, specialty and day of visit.
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import { fold } from '../text/normalize.ts'

export type SurveyStatus = 'open' | 'answered' | 'expired'

export type Survey = {
  id: string
  patientId: string
  appointmentId: string | null
  specialty: string
  /** 'YYYY-MM-DD'. */
  visitOn: string
  status: SurveyStatus
  /** 0…10 as said. */
  score: number | null
  comment: string | null
  answeredAt: Date | null
}

const columns = `s.id, s.patient_id as "patientId", s.appointment_id as "appointmentId", s.specialty,
  s.visit_on as "visitOn", s.status, s.score, s.comment, s.answered_at as "answeredAt"`

/** In no particular order; unknown ids are left out. */
export async function loadSurveys(q: Queryable, org: string, ids: readonly string[]): Promise<Survey[]> {
  if (ids.length === 0) return []
  return q.query<Survey>(`select ${columns} from survey s where s.org = $1 and s.id = any($2::text[])`, [
    org,
    ids,
  ])
}

/** By id; throws `not_found`. */
export async function getSurvey(q: Queryable, org: string, id: string): Promise<Survey> {
  const [survey] = await loadSurveys(q, org, [id])
  if (!survey) throw new CodedError('not_found', { field: 'survey' })
  return survey
}

/** A patient's surveys, the newest first. */
export async function surveysOf(q: Queryable, org: string, patientId: string): Promise<Survey[]> {
  return q.query<Survey>(
    `select ${columns} from survey s where s.org = $1 and s.patient_id = $2
     order by s.created_at desc, s.id desc`,
    [org, patientId],
  )
}

export type WantedSurvey = {
  patientId: string
  specialty: string
  /** Known day of the visit; left out, it is looked up. */
  visitOn?: string | undefined
  /** The organization's day, 'YYYY-MM-DD'. */
  today: string
}

/**
 * The survey of a visit. Without a day, the visit is the latest of the last thirty days in that specialty, in the zone
 * it took place in; without any such visit, it is taken to be today's.
 */
export async function findOrCreateSurvey(
  tx: Queryable,
  ctx: Acting,
  org: string,
  wanted: WantedSurvey,
): Promise<Survey> {
  const visit = await latestVisit(tx, org, wanted)
  const visitOn = wanted.visitOn ?? visit?.day ?? wanted.today
  const [added] = await tx.query<Survey>(
    `insert into survey as s (org, id, patient_id, appointment_id, specialty, search_specialty, visit_on, status, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'open', $8)
     on conflict (org, patient_id, search_specialty, visit_on) do nothing
     returning ${columns}`,
    [
      org,
      ctx.ids.next(),
      wanted.patientId,
      visit?.id ?? null,
      wanted.specialty,
      fold(wanted.specialty),
      visitOn,
      ctx.clock.now(),
    ],
  )
  if (added) {
    await recordEvents(tx, ctx, org, [
      { type: 'survey.created', ids: { survey: added.id, patient: added.patientId } },
    ])
    return added
  }
  const [found] = await tx.query<Survey>(
    `select ${columns} from survey s
     where s.org = $1 and s.patient_id = $2 and s.search_specialty = $3 and s.visit_on = $4`,
    [org, wanted.patientId, fold(wanted.specialty), visitOn],
  )
  if (!found) throw new CodedError('internal')
  return found
}

const visitDays = 30

/** Of the wanted day when there is one; a specialty may stand as the specialty or as the kind of the appointment. */
async function latestVisit(
  q: Queryable,
  org: string,
  wanted: WantedSurvey,
): Promise<{ id: string; day: string } | undefined> {
  const visits = await q.query<{ id: string; day: string; kind: string; specialty: string | null }>(
    `select a.id, (a.starts_at at time zone a.zone)::date as day, a.kind, a.specialty
     from appointment a
     where a.org = $1 and a.patient_id = $2 and a.status in ('fulfilled', 'confirmed', 'booked')
       and (a.starts_at at time zone a.zone)::date
         between coalesce($3::date, $4::date - $5::int) and coalesce($3::date, $4::date)
     order by a.starts_at desc, a.id`,
    [org, wanted.patientId, wanted.visitOn ?? null, wanted.today, visitDays],
  )
  const specialty = fold(wanted.specialty)
  return visits.find(
    (visit) => fold(visit.specialty ?? visit.kind) === specialty || fold(visit.kind) === specialty,
  )
}

/**
 * Stores a score, a comment on it, or both; a later one corrects the score and is added to the comment. Without any score
 * yet the survey stays as it is: the comment is kept and the score may still come.
 */
export async function answerSurvey(
  tx: Queryable,
  ctx: Acting,
  org: string,
  answer: { surveyId: string; score: number | null; comment: string | null },
): Promise<Survey> {
  const [answered] = await tx.query<Survey>(
    `update survey s set score = coalesce($3::int, s.score),
       status = case when coalesce($3::int, s.score) is null then s.status else 'answered' end,
       comment = nullif(concat_ws(E'\\n', s.comment, $4::text), ''),
       answered_at = case when coalesce($3::int, s.score) is null then s.answered_at else $5::timestamptz end
     where s.org = $1 and s.id = $2 returning ${columns}`,
    [org, answer.surveyId, answer.score, answer.comment, ctx.clock.now()],
  )
  if (!answered) throw new CodedError('not_found', { field: 'survey' })
  await recordEvents(tx, ctx, org, [
    { type: 'survey.answered', ids: { survey: answered.id, patient: answered.patientId } },
  ])
  return answered
}
