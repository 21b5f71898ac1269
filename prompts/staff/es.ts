// Every word that staff read in Spanish, gathered from the file of each kind.
export { blockReasons } from './block-reasons.es.ts'
export type { BlockReason } from './block-reasons.es.ts'
export { deliveriesWords, stopWords, timelineWords } from './delivery-commands.es.ts'
export { errors } from './errors.es.ts'
export type { ErrorSlots, ErrorWords } from './errors.es.ts'
export { healthWords, lasting } from './health.es.ts'
export type { HealthCode, HealthSlots } from './health.es.ts'
export {
  categoryNames,
  channelNames,
  eventNames,
  feedbackNames,
  incidentStatusNames,
  intentNames,
  kindNames,
  messageStateNames,
  purposeNames,
  queueNames,
  severityNames,
  staffKindNames,
  stateNames,
  urgencyNames,
} from './names.es.ts'
export { reasonWords } from './reasons.es.ts'
export { reservedWords } from './sandbox.es.ts'
export { formatCount, sentences } from './sentences.es.ts'
export { planWords } from './plans.es.ts'
export { stepWords } from './timeline.es.ts'
export type { StepSlots } from './timeline.es.ts'
export { tools } from './tools.es.ts'
export { attemptWords, troubleWords } from './troubles.es.ts'
