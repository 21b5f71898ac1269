// What the console needs from the product (ConsoleDeps) and the JSON its pages read. Instants on the wire are ISO 8601.
import type { Request } from 'express'
import type { ChannelName } from '#channels/contract.ts'
import type { Queue, Urgency } from '#core/conversations/interpretation.ts'
import type { Principal } from '#core/ctx.ts'
import type { PlanView, StaffAnswer } from '#server/contract.ts'
import type { FindingView, StopView } from '#server/delivery-views.ts'
import type { InboxDeps } from './inbox-contract.ts'

/** One line of the patient picker. `note` is one short phrase of ours ("Menor: tutora Ana"), never a clinical datum. */
export type ConsolePatient = {
  id: string
  name: string
  recordNumber: string | null
  /** BCP 47. */
  language: string
  age: number | null
  status: 'active' | 'inactive' | 'deceased'
  note: string | null
}

/** `out`: from us to the patient's device; `in`: typed or tapped on it. Oldest first. */
export type DeviceMessage = {
  id: string
  direction: 'in' | 'out'
  text: string
  subject?: string | undefined
  link?: string | undefined
  buttons: { label: string; payload: string }[]
  at: string
  state: 'sent' | 'delivered' | 'read'
  providerId: string
}

export type ConsoleDevice = {
  channel: ChannelName
  /** False: a real provider stands behind this channel and nothing of it is shown. */
  sandbox: boolean
  address: string | null
  /** Care consent on this channel. */
  consent: boolean
  messages: DeviceMessage[]
}

export type PatientDevices = {
  patient: { id: string; name: string; language: string; zone: string }
  devices: ConsoleDevice[]
}

/** What the person holding the device did: typed `text`, or tapped a button (`payload`, with its label as `text`). */
export type DeviceReply = {
  patientId: string
  channel: ChannelName
  text?: string | undefined
  payload?: string | undefined
  /** Provider id of the message answered. */
  quoted?: string | undefined
}

/** `offset`: business time differs from wall time. `nextDue`: the next delivery waiting for its hour. */
export type ConsoleClock = { now: string; zone: string; offset: boolean; nextDue: string | null }

export type ConsoleIncident = {
  id: string
  number: number
  queue: Queue
  queueName: string
  urgency: Urgency
  status: 'open' | 'acknowledged' | 'resolved'
  /** Null when the sender is unknown. */
  patientName: string | null
  openedAt: string
  summary: string
}

/** One reserved recipient of the sandbox: `name` is its e-mail user part too. */
export type ConsoleReserved = { name: string; phone: string; text: string }

export type ConsoleDeps = {
  patients: () => Promise<ConsolePatient[]>
  /** Throws `patient_not_found`. */
  devices: (patientId: string) => Promise<PatientDevices>
  /** Resolves once the event is stored. Throws when the channel is not sandbox. */
  reply: (reply: DeviceReply) => Promise<void>
  markRead: (messageId: string) => Promise<void>
  clock: () => Promise<ConsoleClock>
  /** Throws when a real provider is configured. */
  advance: (to: Date) => Promise<void>
  staff: (principal: Principal, sentence: string, session?: string) => Promise<StaffAnswer>
  incidents: () => Promise<ConsoleIncident[]>
  /** The page at `/bandeja`. */
  inbox: InboxDeps
  plans: (principal: Principal) => Promise<PlanView[]>
  /** `recipients`: what the person typed; a plan that is not mass needs none. */
  approve: (principal: Principal, planId: string, recipients: number | undefined) => Promise<unknown>
  stopPlan: (principal: Principal, planId: string) => Promise<PlanView>
  stop: () => Promise<StopView>
  /** Puts the emergency stop or lifts it; again changes nothing. */
  setStop: (principal: Principal, wish: { on: boolean; reason: string | null }) => Promise<StopView>
  /** What is slow or stuck; empty when all is well. */
  health: () => Promise<FindingView[]>
  /** Empty where no channel is sandbox. */
  reserved: () => Promise<ConsoleReserved[]>
  /** Null: the page asks for a staff key. See `isLoopbackRequest` in guard.ts for the loopback rule. */
  authorize: (request: Request) => Principal | null | Promise<Principal | null>
  /** Calls the listener after each commit that a page may show; returns its removal. */
  changes: (listener: () => void) => () => void
}
