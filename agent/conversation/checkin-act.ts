// The answer to a programme's question: read as the programme measures, kept, and shown to a clinician where it is out of bounds.
import {
  enrolmentsOf,
  isBeyond,
  storeCheckin,
  type Enrolment,
  type Programme,
  type Reading,
} from '#core/care/programmes.ts'
import { organizationZone } from '#core/organization.ts'
import { normalize } from '../understand/normalize.ts'
import { isOutOfHours } from './routes.ts'
import type { Turn } from './turn-facts.ts'
import { say, type Reply } from './words.ts'

/** What is no value: clocks, days, spans of time. */
const notValues =
  / (?:a las?|a les|as|ás|at|sobre las?) \d{1,2}(?::\d{2})?(?= )| \d{1,2}:\d{2}(?= )| (?:hace|fa|desde hace|durante) \d+ \p{L}+(?= )| \d+ (?:horas?|dias?|minutos?|semanas?|meses|anos?|hores|dies|veces|days?|hours?|times?|egun|ordu|pastillas?|dosis)(?= )| (?:el )?dia \d{1,2}(?= )| \d{1,2}\/\d{1,2}\/\d{2,4}(?= )/gu

/** "18/11", "18 con 11", "180 y 95", "180 over 95". */
const pair =
  / (\d{1,3}(?:[.,]\d)?)(?:\/| (?:con|y|i|amb|e|eta|and|over|sobre|por|-) | , | )(\d{1,3}(?:[.,]\d)?)(?= )/u
const single = / (\d{1,3}(?:[.,]\d{1,2})?)(?: ?(mmol\S*|mg\S*|kg|%))?(?= )/gu

const number = (text: string): number => Number(text.replace(',', '.'))

/** Blood pressure is said in centimetres as often as in millimetres of mercury. */
const pressure = (value: number): number => (value < 30 ? value * 10 : value)

/** One millimole per litre of glucose is 18 mg/dl. */
const mgPerMmol = 18

/** Of several values the one that is out of bounds counts. */
export function readReading(body: string, programme: Programme): Reading {
  const text = normalize(body).replace(notValues, ' ')
  const { measure, unit } = programme
  if (measure === 'blood_pressure') {
    const match = pair.exec(text)
    if (match?.[1] && match[2]) {
      const told = [pressure(number(match[1])), pressure(number(match[2]))].sort((a, b) => b - a)
      return { value: told[0] ?? null, second: told[1] ?? null, unit }
    }
  }
  const readings = [...text.matchAll(single)].map(([, value = '', said]): Reading => {
    const read = measure === 'blood_pressure' ? pressure(number(value)) : number(value)
    const converted = measure === 'glucose' && said?.startsWith('mmol') ? Math.round(read * mgPerMmol) : read
    return { value: converted, second: null, unit }
  })
  const alarming = readings.find((one) => isBeyond(programme, one))
  return alarming ?? readings[0] ?? { value: null, second: null, unit: null }
}

/** A value that belongs to no programme we know of is a clinician's to see. */
export async function checkin(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound, waiting } = turn
  if (!bound.patientId) return null
  const enrolment = pointedAt(turn, await enrolmentsOf(tx, org, bound.patientId))
  if (!enrolment) return toClinician(turn)
  const reading = readReading(waiting.body, enrolment.programme)
  const beyond = isBeyond(enrolment.programme, reading)
  await storeCheckin(tx, ctx, org, { enrolment, reading, beyond, inboundId: waiting.id })
  return beyond ? toClinician(turn) : say('checkin_thanks', {})
}

/** The one whose question is answered, or the only one. */
function pointedAt({ bound }: Turn, enrolments: readonly Enrolment[]): Enrolment | undefined {
  const { about } = bound
  const asked = about?.subjectType === 'enrolment' ? about.subjectId : null
  return asked
    ? enrolments.find(({ id }) => id === asked)
    : enrolments.length === 1
      ? enrolments[0]
      : undefined
}

async function toClinician({ tx, ctx, org }: Turn): Promise<Reply> {
  const outOfHours = isOutOfHours(ctx.clock.now(), await organizationZone(tx, org))
  return say('clinical_ack', { outOfHours }, { handTo: 'clinical' })
}
