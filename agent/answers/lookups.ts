// What may be looked up to answer a question: approved articles, and what belongs to the very patient who asks.
import { appointmentsOf, type Appointment } from '#core/care/appointments.ts'
import { paymentsOf } from '#core/care/payments.ts'
import { currentConsents } from '#core/consent/consent.ts'
import type { Ctx } from '#core/ctx.ts'
import { searchKnowledge, type Found } from '#core/knowledge/search-knowledge.ts'
import { contactPointsOf } from '#core/patients/contact-points.ts'
import { dayOf, toDay, toWhen } from '#core/text/dates.ts'
import { bookFor } from '#prompts/index.ts'
import { asksFor, type Question } from './question.ts'

const day = 24 * 3_600_000
const shownAppointments = 3

/** A text as a vector, where an embeddings model is configured. Null where it is not, or fails. */
export type Meaning = (
  org: string,
  text: string,
  deadline: number,
) => Promise<{ model: string; numbers: number[] } | null>

export type Lookups = {
  knowledge: (text: string) => Promise<Found>
  appointments: () => Promise<Appointment[]>
  /** As sentences in the reader's language. */
  appointmentsSaid: () => Promise<string[]>
  paymentsSaid: () => Promise<string[]>
  preferencesSaid: () => Promise<string[]>
}

/** Read-only, and bound to the patient of the turn: nobody else's can be asked for. */
export function lookupsFor(ctx: Ctx, question: Question, meaning?: Meaning): Lookups {
  const { org, patientId, language, zone, deadline } = question
  const q = ctx.db.org(org)
  const now = ctx.clock.now()
  const book = bookFor(language)
  const appointments = async (): Promise<Appointment[]> => {
    if (patientId === null) return []
    const span = { from: now, to: new Date(now.getTime() + 365 * day) }
    const coming = await appointmentsOf(q, org, patientId, span)
    return coming
      .filter(({ status }) => status === 'booked' || status === 'confirmed')
      .slice(0, shownAppointments)
  }
  return {
    knowledge: async (text) => {
      const vector = (await meaning?.(org, text, deadline)) ?? undefined
      const languages = [question.interpretation.language, language]
      const own = asksFor(question.interpretation, 'ask_appointment')
      return searchKnowledge(q, org, { text, languages, own, today: dayOf(now, zone), limit: 3, vector })
    },
    appointments,
    appointmentsSaid: async () =>
      (await appointments()).map(({ kind, startsAt, zone: place, practitioner, specialty }) => {
        const when = toWhen(startsAt, place)
        const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: place }).format(
          startsAt,
        )
        return [kind, specialty, practitioner, weekday, book.day(when), book.hour(when)]
          .filter(Boolean)
          .join(', ')
      }),
    paymentsSaid: async () => {
      if (patientId === null) return []
      const pending = (await paymentsOf(q, org, patientId)).filter(({ status }) => status === 'pending')
      return pending.map(
        ({ amountCents, currency, visitOn }) =>
          `${new Intl.NumberFormat(language, { style: 'currency', currency }).format(amountCents / 100)}, ${book.day(toDay(visitOn))}`,
      )
    },
    preferencesSaid: async () => {
      if (patientId === null) return []
      const preferred = (await contactPointsOf(q, org, [patientId])).find((one) => one.preferred)
      const stopped = (await currentConsents(q, org, [patientId])).filter(
        ({ status }) => status === 'withdrawn',
      )
      const channels = [...new Set(stopped.map(({ channel }) => book.channelName(channel)))]
      return [
        ...(preferred ? [`preferred: ${book.channelName(preferred.channel)}`] : []),
        ...(channels.length > 0 ? [`stopped: ${channels.join(', ')}`] : []),
      ]
    },
  }
}
