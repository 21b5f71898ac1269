// Every word that staff read in Spanish, gathered from the file of each kind.
export { blockReasons } from './block-reasons.es.ts'
export type { BlockReason } from './block-reasons.es.ts'
export { errors } from './errors.es.ts'
export type { ErrorSlots, ErrorWords } from './errors.es.ts'
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
  stateNames,
  urgencyNames,
} from './names.es.ts'
export { formatCount, sentences } from './sentences.es.ts'
export { tools } from './tools.es.ts'
