// Answers without a model: the patient's own appointments in fixed words, or an approved paragraph as it stands.
import { toWhen } from '#core/text/dates.ts'
import { say } from '../conversation/words.ts'
import type { Lookups } from './lookups.ts'
import { asksFor, type Answered, type Question } from './question.ts'

const nothing: Answered = { reply: null, sources: [], handTo: null }

/** An article that answers comes first: "how do I connect to my video consultation?" is about an appointment too. */
export async function quote(question: Question, lookups: Lookups): Promise<Answered> {
  const { interpretation, text, patientId } = question
  const { passages, queue } = await lookups.knowledge(text)
  const [best] = passages
  const own = asksFor(interpretation, 'ask_appointment')
  // One word in common with an article makes no question about it of one about an own appointment.
  if (best && (!own || best.matched >= 2)) {
    const { title, text: passage, slug, language } = best
    return {
      reply: say('knowledge_answer', { title, text: passage }),
      sources: [`${slug}.${language}`],
      handTo: null,
    }
  }
  if (own && patientId !== null) return ownAppointments(question, lookups)
  return { ...nothing, handTo: queue }
}

async function ownAppointments({ about }: Question, lookups: Lookups): Promise<Answered> {
  const coming = await lookups.appointments()
  const [first] = coming
  // A link is ours only where it was sent for that very appointment.
  const same = coming.length === 1 && about?.subjectType === 'appointment' && about.subjectId === first?.id
  const link = same && typeof about.slots['link'] === 'string' ? about.slots['link'] : undefined
  return {
    reply: say('own_appointments', {
      options: coming.map(({ kind, startsAt, zone }) => ({ kind, when: toWhen(startsAt, zone) })),
      link,
    }),
    sources: ['appointments'],
    handTo: null,
  }
}
