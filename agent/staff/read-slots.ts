// The arguments that one clause says for one function; nothing that was not said.
import { dayOf, readDateTime } from '#core/text/dates.ts'
import { readAmount } from '#core/text/money.ts'
import { fold, foldInPlace } from '#core/text/normalize.ts'
import type { ToolName } from '#tools/contract.ts'
import { readAlert } from './alert-slots.ts'
import {
  amending,
  bareAmount,
  commandVerb,
  confirmHead,
  infinitives,
  kindLead,
  looseEdge,
  politeness,
  reasonLead,
  remindHead,
  surveyWords,
  unreadTime,
  visitWords,
  withSomebody,
} from './commands.es.ts'
import { capitalised, coverAll, coverFirst, coverSpans, findFirst, openPieces, withoutLead } from './cover.ts'
import { findChannel } from './find-channel.ts'
import { findPeople } from './find-people.ts'
import { type At, type Moment, noSlots, type Slots } from './requests.ts'

/** `asked`: what an answer was asked for; empty in a first sentence. */
export type Reading = { at: At; amends: boolean; asked: readonly string[] }

/** Longer than this is no kind of appointment and no specialty, but a text that found its way in. */
const mostWords = { tipoCita: 7, especialidad: 7, motivo: 16 }

const edges = (text: string): string => {
  let left = text.replace(/\s+/g, ' ').trim()
  for (;;) {
    const folded = fold(left)
    const end = new RegExp(`[\\s,;:.]+(?:${looseEdge})$|[\\s,;:.!?]+$`).exec(folded)
    if (!end) return left
    left = left.slice(0, left.length - end[0].length)
  }
}

const rest = (text: string): string => edges(openPieces(text).join(' '))

/** The text without what a folded pattern finds at its end. */
function cutOff(text: string, tail: RegExp): string {
  const folded = foldInPlace(text)
  const match = tail.exec(folded.text)
  return match ? text.slice(0, folded.spanOf(match.index, match.index)[0]).trim() : text
}

function put(slots: Slots, name: 'tipoCita' | 'especialidad' | 'motivo', said: string): void {
  if (said === '' || new RegExp(`^(?:${looseEdge})$`).test(fold(said))) return
  if (said.split(' ').length > mostWords[name]) slots.unclear.push(name)
  else slots.args[name] = capitalised(said)
}

/** Days of visits lie behind, unless the one ahead is near and the one behind is far. */
function visitDay(text: string, at: At): { day?: string; text: string } {
  const back = readDateTime(text, { ...at, leans: 'back' })
  const ahead = readDateTime(text, { ...at, leans: 'ahead' })
  const found = back && !back.dayImplied ? back : null
  if (!found) return { text }
  const days = (day: string): number => (Date.parse(day) - Date.parse(dayOf(at.now, at.zone))) / 86_400_000
  const near = ahead && days(found.day) < -270 && days(ahead.day) <= 60
  return { day: near ? ahead.day : found.day, text: coverSpans(text, found.span) }
}

function takeMoment(text: string, at: At): { moment?: Moment; text: string } {
  const read = readDateTime(text, at)
  if (!read) return { text }
  const moment: Moment = {
    day: read.day,
    ...(read.time === undefined ? {} : { time: read.time }),
    dayImplied: read.dayImplied,
  }
  return { moment, text: coverSpans(text, read.span) }
}

/** Channel, politeness and the verb: what every clause may have. */
function opened(clause: string, slots: Slots, { amends }: Reading): string {
  const channel = findChannel(clause)
  if (channel.canal !== undefined) slots.args['canal'] = channel.canal
  if (channel.unclear) slots.unclear.push('canal')
  const polite = coverAll(amends ? coverAll(channel.text, `^(?:\\W*${amending})+`) : channel.text, politeness)
  return amends ? polite : coverFirst(polite, `(?:\\b(?:me|les?|nos|se|l[oa]s?)\\s+)*${commandVerb}`)
}

function takePeople(text: string, slots: Slots, { asked }: Reading): string {
  const found = findPeople(text, { answering: asked.includes('paciente') && asked.length === 1 })
  slots.patients = found.names
  return found.text
}

function readConfirmation(text: string, slots: Slots, reading: Reading): void {
  const { moment, text: dated } = takeMoment(text, reading.at)
  if (moment) slots.moment = moment
  const left = takePeople(coverFirst(dated, confirmHead), slots, reading)
  const kind = withoutLead(rest(left), kindLead)
  put(slots, 'tipoCita', cutOff(moment ? kind : cutOff(kind, unreadTime), withSomebody))
}

function readReminder(text: string, slots: Slots, reading: Reading): void {
  const { moment, text: dated } = takeMoment(text, reading.at)
  if (moment) slots.moment = moment
  const left = takePeople(coverFirst(dated, remindHead), slots, reading)
  let reason = withoutLead(rest(left), reasonLead)
  for (const [said, infinitive] of infinitives)
    reason = reason.replace(
      said,
      (_all, lead: string, no: string | undefined) => `${lead}${no ?? ''}${infinitive}`,
    )
  put(slots, 'motivo', reason)
}

function readSurvey(text: string, slots: Slots, reading: Reading): void {
  const { moment, text: dated } = takeMoment(text, reading.at)
  // A survey leaves at once: a later day or hour would be lost.
  if (moment && moment.day > dayOf(reading.at.now, reading.at.zone)) slots.impossible = true
  const left = takePeople(coverAll(dated, surveyWords), slots, reading)
  put(slots, 'especialidad', withoutLead(rest(left), new RegExp(visitWords)))
}

function readPayment(text: string, slots: Slots, reading: Reading): void {
  const amount = readAmount(text)
  const open = amount ? coverSpans(text, [amount.span]) : text
  const visit = visitDay(open, reading.at)
  if (visit.day !== undefined) slots.args['fecha'] = visit.day
  const bare = amount ? undefined : findFirst(visit.text, bareAmount)
  const importe = amount?.asWritten ?? bare?.written
  if (importe !== undefined) slots.args['importe'] = importe
  takePeople(bare ? coverSpans(visit.text, [bare.span]) : visit.text, slots, reading)
}

function readAlertSlots(text: string, slots: Slots, reading: Reading): void {
  const found = readAlert(text, { answering: reading.asked.includes('segmento') })
  const moment = readDateTime(found.segmento ?? found.text, reading.at)
  // An alert leaves when it is approved: an hour that was said would be lost.
  if (moment) slots.impossible = true
  if (found.alerta !== undefined) slots.args['alerta'] = found.alerta
  if (found.segmento !== undefined) slots.args['segmento'] = found.segmento
}

/** Answers to what a patient said are the words themselves. */
function readMessage(text: string, slots: Slots, reading: Reading): void {
  if (reading.asked.includes('mensaje') && reading.asked.length === 1) slots.args['mensaje'] = text.trim()
  else takePeople(text, slots, reading)
}

const readers: Readonly<Record<ToolName, (text: string, slots: Slots, reading: Reading) => void>> = {
  enviarConfirmacionCita: readConfirmation,
  recordatorioAutomatico: readReminder,
  enviarEncuestaNPS: readSurvey,
  notificacionPago: readPayment,
  alertaSaludPublica: readAlertSlots,
  feedbackPaciente: readMessage,
}

export function readSlots(tool: ToolName, clause: string, reading: Reading): Slots {
  const slots = noSlots()
  const text =
    tool === 'feedbackPaciente' && reading.asked.includes('mensaje') ? clause : opened(clause, slots, reading)
  readers[tool](text, slots, reading)
  return slots
}
