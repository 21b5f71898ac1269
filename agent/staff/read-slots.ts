// The arguments that a stretch of a clause says for one function; nothing that was not said.
import { dayOf } from '#core/text/dates.ts'
import type { ToolName } from '#tools/contract.ts'
import { readAlert } from './alert-slots.ts'
import { coverAll, has } from './cover.ts'
import { moneySaid } from './money-said.ts'
import { takeMoment, takeVisitDay } from './moment.ts'
import { healthCore, phraseOf } from './phrase.ts'
import { type At, noSlots, type Slots } from './requests.ts'
import { any } from './words/words.ts'

/** Longer than this is no kind of appointment and no specialty, but a text that found its way in. */
const mostWords = { tipoCita: 8, especialidad: 8, motivo: 18 }

const determiner = "(?:(?<!\\p{L})(?:el|la|los|las|un|una|su|este|esta|the|an?|her|his|l'|els|les)\\s+)?"
const messageOf = '(?:(?<!\\p{L})mensaje\\s+de\\s+)?'
const confirmHead = `${determiner}${messageOf}${any('confirmNoun')}`
const remindHead = `${determiner}${messageOf}(?:${any('remindNoun')}(?:\\s+automatic[oa]s?)?|${any('noticeNoun')}(?!\\s+de\\s+pag)|recordando(?:les?)?(?!\\p{L})|recordatorio automatico)`
const surveyHead = `${determiner}(?:${any('surveyNoun')}(?:\\s+(?:de\\s+|d')?(?:nps|satisfaccion|satisfaccio|valoracion|valoracio|calidad|opinion))*|${any('surveyFill')})`

/** Somebody who does not say these. */
const noKind =
  /(?<![\p{L}])(?:she|he|knows|sabe|sap|dice|diu|says|quiere|porque|pero|i know|conoce|llama|gustaria)(?![\p{L}])/u

function put(slots: Slots, name: 'tipoCita' | 'especialidad' | 'motivo', said: string): void {
  if (name !== 'motivo' && said !== '' && (has(said, noKind) || said.split(' ').length > mostWords[name])) {
    const core = healthCore(said)
    if (core !== '') slots.args[name] = core
    else if (!has(said, noKind)) slots.unclear.push(name)
    return
  }
  if (name === 'motivo') said = said.replace(/,\s*que sea$/iu, '')
  else said = said.replace(/,\s*(?:que|quien|porque|ya que|pues|perqu[eè])\s.*$/iu, '')
  if (said === '') return
  if (said.split(' ').length > mostWords[name]) slots.unclear.push(name)
  else slots.args[name] = said
}

function readConfirmation(text: string, slots: Slots, at: At): void {
  const { moment, text: dated } = takeMoment(coverAll(text, confirmHead), at)
  if (moment) slots.moment = moment
  put(slots, 'tipoCita', phraseOf(dated, { visits: false, timed: moment?.time !== undefined }))
}

function readReminder(text: string, slots: Slots, at: At): void {
  const { moment, text: dated } = takeMoment(coverAll(text, remindHead), at)
  if (moment) slots.moment = moment
  put(slots, 'motivo', phraseOf(dated, { visits: false, timed: moment?.time !== undefined }))
}

function readSurvey(text: string, slots: Slots, at: At): void {
  const { moment, text: dated } = takeMoment(text, at)
  // A survey leaves at once: a later day or hour would be lost.
  const visited = has(
    text,
    `${past}|(?<!\\p{L})(?:vino|estuvo|fue|paso|salio|atendid[oa]|came|was seen)(?!\\p{L})`,
  )
  if (moment && moment.day > dayOf(at.now, at.zone) && !(visited && moment.time === undefined))
    slots.impossible = true
  put(slots, 'especialidad', phraseOf(coverAll(dated, surveyHead), { visits: true, timed: false }))
}

/** What was, or was not paid. */
const past =
  "(?<!\\p{L})(?:consulta|visita|sesion|cita|revision|no ha pagado|sin pagar|siguen|quedo|dejo|tuvo|vino|pasado|no va pagar|hasn't paid|unpaid|overdue|atrasad[oa])(?!\\p{L})"

function readPayment(text: string, slots: Slots, at: At): void {
  const money = moneySaid(text, { loose: false })
  const dated = money.text.replace(
    /(?<!\p{L})(?:desde|des de|since)(?= (?:el|l')\s?\p{L}*\d| \d)|(?<!\p{L})des del(?= \d)/giu,
    (word) => 'el'.padEnd(word.length),
  )
  const visit = takeVisitDay(dated, at, has(text, past) || dated !== money.text)
  if (visit.day !== undefined) slots.args['fecha'] = visit.day
  const importe = money.importe ?? moneySaid(visit.text, { loose: true }).importe
  if (money.several) slots.unclear.push('importe')
  else if (importe !== undefined) slots.args['importe'] = importe
}

function readAlertSlots(text: string, slots: Slots, at: At): void {
  const found = readAlert(text)
  // An alert leaves when it is approved: an hour that was said would be lost.
  if (takeMoment(found.text, at).moment) slots.impossible = true
  if (found.alerta !== undefined) slots.args['alerta'] = found.alerta
  if (found.segmento !== undefined) slots.args['segmento'] = found.segmento
}

const readers: Readonly<
  Record<Exclude<ToolName, 'feedbackPaciente'>, (text: string, slots: Slots, at: At) => void>
> = {
  enviarConfirmacionCita: readConfirmation,
  recordatorioAutomatico: readReminder,
  enviarEncuestaNPS: readSurvey,
  notificacionPago: readPayment,
  alertaSaludPublica: readAlertSlots,
}

/** `text`: channel, people, politeness and the order word are covered. */
export function readSlots(tool: ToolName, text: string, at: At): Slots {
  const slots = noSlots()
  if (tool !== 'feedbackPaciente') readers[tool](text, slots, at)
  return slots
}
