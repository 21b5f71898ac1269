// Instants of our own wire format as Spanish readers say them.
import { toWhen } from '#core/text/dates.ts'
import { bookFor } from '#prompts/index.ts'

/** "21 de agosto a las 10:00h", on the clock that the text carries ('2026-08-21T10:00:00+02:00'). */
export function spokenMoment(iso: string): string {
  const es = bookFor('es')
  const when = toWhen(new Date(iso), `UTC${iso.slice(19)}`)
  return `${es.day(when)} a las ${es.hour(when)}`
}
