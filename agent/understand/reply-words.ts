// What a reply means given what it replies to: yes and no, coming and not coming, taken, paid, thanks.
import type { Intent, OutboundKind } from '#core/conversations/interpretation.ts'
import {
  comes,
  comesNot,
  courtesyPhrases,
  fillerWords,
  movesIt,
  noWords,
  paidIt,
  takenIt,
  wantsAppointment,
  wantsPerson,
  yesWords,
} from './lexicon/replies.ts'
import { compile, found } from './pattern.ts'

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const yes = wordSet(yesWords)
const no = wordSet(noWords)
const fillers = wordSet(fillerWords)

const patterns = {
  comes: compile(comes),
  comesNot: compile(comesNot),
  movesIt: compile(movesIt),
  takenIt: compile(takenIt),
  paidIt: compile(paidIt),
  wantsPerson: compile(wantsPerson),
  wantsAppointment: compile(wantsAppointment),
  courtesy: compile(courtesyPhrases),
}

/** `yes` and `no` only where the message says nothing else; `starts` where more follows. */
export type Answer = { yes: boolean; no: boolean; startsYes: boolean; startsNo: boolean }

export function readAnswer(normal: string): Answer {
  const tokens = normal.trim().split(' ').filter(Boolean)
  const said = tokens.filter((token) => !fillers.has(token))
  const first = tokens.find((token) => !fillers.has(token) || yes.has(token) || no.has(token)) ?? ''
  const onlyOf = (set: ReadonlySet<string>): boolean =>
    tokens.some((token) => set.has(token)) && said.every((token) => set.has(token))
  const deniesToo = tokens.some((token) => no.has(token))
  return {
    yes: onlyOf(yes) && !deniesToo,
    no: onlyOf(no),
    startsYes:
      yes.has(first) &&
      !(first === 'si' && /^ si (?:puedo|no|me|fuera|es|hay|podeis|quereis|tengo|se) /.test(normal)),
    startsNo: no.has(first),
  }
}

const isAbout = (kinds: readonly OutboundKind[], last: OutboundKind | null): boolean =>
  last !== null && kinds.includes(last)
const visits: readonly OutboundKind[] = ['appointment_confirmation', 'appointment_reminder', 'slot_offer']
const invitations: readonly OutboundKind[] = ['checkup_reminder', 'health_alert']
export const isAboutVisit = (last: OutboundKind | null): boolean => isAbout(visits, last)
export const invites = (last: OutboundKind | null): boolean => isAbout(invitations, last)

/** What a bare yes or no means after each kind of message; nothing was asked by the kinds left out. */
const bareYes: Partial<Record<OutboundKind, Intent>> = {
  appointment_confirmation: 'confirm_appointment',
  appointment_reminder: 'confirm_appointment',
  slot_offer: 'confirm_appointment',
  medication_reminder: 'medication_taken',
  checkup_reminder: 'request_appointment',
}
const bareNo: Partial<Record<OutboundKind, Intent>> = {
  appointment_confirmation: 'cancel_appointment',
  appointment_reminder: 'cancel_appointment',
  slot_offer: 'reschedule_appointment',
  medication_reminder: 'medication_question',
}

/** "Sí" accepts an invitation; "ok" and thanks only take note of it. */
const accepts = (normal: string): boolean =>
  / (?:si|sip|yes|bai|claro|quiero|sure|por supuesto)(?= )/.test(normal)

/** The meaning of a message that is an answer and nothing more. */
export function answerIntent(normal: string, last: OutboundKind | null): Intent | null {
  const answer = readAnswer(normal)
  if (answer.yes) {
    if (invites(last)) return accepts(normal) ? 'request_appointment' : 'courtesy'
    const meant = last ? bareYes[last] : undefined
    return meant ?? (accepts(normal) && last === null ? 'unclear' : 'courtesy')
  }
  if (answer.no) {
    const thanks = / (?:gracias|gracies|grazas|thanks|eskerrik)(?= )/.test(normal)
    const meant = last ? bareNo[last] : undefined
    return meant ?? (thanks || last !== null ? 'courtesy' : 'unclear')
  }
  return null
}

/** Acts on appointments, doses and payments that the words name themselves. */
export function readReplyWords(normal: string, last: OutboundKind | null): Set<Intent> {
  const intents = new Set<Intent>()
  const says = (name: keyof typeof patterns): boolean => found(patterns[name], normal)
  if (says('movesIt')) intents.add('reschedule_appointment')
  if (says('comesNot')) intents.add('cancel_appointment')
  if (says('wantsAppointment')) intents.add('request_appointment')
  if (says('wantsPerson')) intents.add('ask_human')
  const accepted =
    last === 'slot_offer' &&
    / (?:me interesa|la cojo|me lo quedo|me la quedo|lo quiero|la quiero|lo cojo|acepto|me viene (?:bien|perfecto|genial)|adelante|quiero (?:esa|ese)|reservad?\w*)(?= )/.test(
      normal,
    )
  if (accepted && !/ no me viene/.test(normal)) {
    intents.delete('request_appointment')
    intents.add('confirm_appointment')
  }
  if (says('comes') && !intents.has('cancel_appointment')) intents.add('confirm_appointment')
  if (
    last === 'medication_reminder'
      ? says('takenIt')
      : / (?:pastilla*|medic\w*|dosis|toma) /.test(normal) && says('takenIt')
  ) {
    intents.add('medication_taken')
  }
  const justDone =
    last === 'payment_notice' &&
    / (?:ya|hecho|listo|ya esta|hecha|eginda|done|ja esta|feito)(?= (?:$|[.,]|gracias|gracies|grazas|👍))/.test(
      normal,
    )
  if (says('paidIt') || justDone) intents.add('payment_done')
  return settle(intents, normal, last)
}

/** Wishes about one appointment that exclude each other: the most that was wished stands. */
function settle(intents: Set<Intent>, normal: string, last: OutboundKind | null): Set<Intent> {
  if (intents.has('cancel_appointment') && intents.has('request_appointment')) {
    const named = / (?:anul|cancel)\w* /.test(normal)
    const another =
      / (?:otra|nueva|altra|outra|nova|another|new|beste) (?:cita|hora|visita|appointment|hitzordu\w*)/.test(
        normal,
      )
    if (!named || another) intents.add('reschedule_appointment')
    else intents.delete('request_appointment')
  }
  if (intents.has('reschedule_appointment')) {
    const moves = / (?:cambi|mover|aplaz|adelant|atras|pospon|modific|resched|canvi|aldatu)\w* /.test(normal)
    if (!moves && (invites(last) || (last === null && intents.has('request_appointment')))) {
      intents.delete('reschedule_appointment')
      intents.add('request_appointment')
    } else {
      for (const other of ['cancel_appointment', 'request_appointment', 'confirm_appointment'] as const)
        intents.delete(other)
    }
  }
  if (intents.has('cancel_appointment')) intents.delete('confirm_appointment')
  return intents
}

export const isCourtesy = (normal: string): boolean => found(patterns.courtesy, normal)
