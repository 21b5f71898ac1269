// What the console's pages need, made of the running product.
import type { ConsoleDeps } from '#console/api-contract.ts'
import { isLoopbackRequest } from '#console/guard.ts'
import { channelNames } from '#channels/contract.ts'
import { reserved, type ReservedName } from '#channels/sandbox/reserved.ts'
import { findPatientDetails, sandboxDevices, sandboxPatients } from '#core/sandbox/read-devices.ts'
import { readOnDevice } from '#core/sandbox/devices.ts'
import { nextDue } from '#core/delivery/next-due.ts'
import { resumeSending, stopSending } from '#core/delivery/stop.ts'
import type { Principal } from '#core/ctx.ts'
import { scopes } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { listIncidents } from '#core/incidents/list-incidents.ts'
import { organizationZone } from '#core/organization.ts'
import { categoryNames, intentNames, queueNames, reservedWords } from '#prompts/staff/es.ts'
import { inboxDeps } from './console-inbox.ts'
import type { App } from './contract.ts'
import { healthView, stopView } from './delivery-views.ts'
import type { Authenticate } from './http/auth.ts'

/** Everything within one organization: who sits at the machine itself, or holds its token. */
export const localPrincipal = (org: string): Principal => ({
  org,
  kind: 'local',
  id: 'local',
  scopes: new Set(scopes),
})

export function consoleDeps(app: App, authenticate: Authenticate): ConsoleDeps {
  const { ctx, org } = app
  const handle = ctx.db.org(org)
  return {
    patients: () => sandboxPatients(handle, org, ctx.clock.now()),
    devices: (patientId) => devicesOf(app, patientId),
    reply: (reply) => storeReply(app, reply),
    markRead: async (messageId) => {
      await handle.tx((tx) => readOnDevice(tx, ctx, org, messageId))
      ctx.wake()
    },
    clock: async () => {
      const now = ctx.clock.now()
      const due = await nextDue(handle, org)
      return {
        now: now.toISOString(),
        zone: await organizationZone(handle, org),
        offset: Math.abs(now.getTime() - ctx.clock.wall()) > 1000,
        nextDue: due?.toISOString() ?? null,
      }
    },
    advance: async (to) => {
      if (channelNames.some((name) => ctx.channels[name].provider !== 'sandbox'))
        throw new CodedError('forbidden', { params: { scope: 'admin' } })
      await ctx.clock.advanceTo(to)
      ctx.wake()
    },
    staff: app.staff,
    incidents: async () => {
      const rows = await listIncidents(handle, org)
      return rows.map((row) => ({
        ...row,
        queueName: queueNames[row.queue],
        openedAt: row.openedAt.toISOString(),
        summary:
          row.category === null
            ? intentNames[row.intent]
            : `${intentNames[row.intent]} · ${categoryNames[row.category]}`,
      }))
    },
    inbox: inboxDeps(app),
    plans: app.plans.list,
    approve: (principal, planId, recipients) => app.plans.approve(principal, planId, { recipients }),
    stopPlan: app.plans.stop,
    stop: () => stopView(handle, org),
    setStop: async (principal, { on, reason }) => {
      const actor = principal.id
      await handle.tx((tx) =>
        on ? stopSending(tx, ctx, org, { actor, reason }) : resumeSending(tx, ctx, org, { actor }),
      )
      ctx.wake()
      return stopView(handle, org)
    },
    health: () => healthView(ctx, org),
    reserved: async () => (isSandbox(app) ? reservedRecipients : []),
    authorize: async (request) =>
      isLoopbackRequest(request, ctx.config.publicUrl)
        ? localPrincipal(org)
        : authenticate(request.headers.authorization),
    changes: app.onChange,
  }
}

const isSandbox = ({ ctx }: App): boolean =>
  channelNames.some((name) => ctx.channels[name].provider === 'sandbox')

const reservedRecipients = Object.entries(reserved).map(([name, { phone }]) => ({
  name,
  phone,
  text: reservedWords[name as ReservedName],
}))

async function devicesOf(app: App, patientId: string): ReturnType<ConsoleDeps['devices']> {
  const { ctx, org } = app
  const handle = ctx.db.org(org)
  const details = await findPatientDetails(handle, org, patientId)
  const zone = details.zone ?? (await organizationZone(handle, org))
  const devices = await sandboxDevices(handle, org, { patient: details, now: ctx.clock.now() })
  return {
    patient: { id: details.id, name: details.name, language: details.language ?? 'es', zone },
    devices: channelNames.map((channel) => {
      const device = devices.get(channel)
      return {
        channel,
        sandbox: ctx.channels[channel].provider === 'sandbox',
        address: device?.address ?? null,
        consent: device?.consent ?? false,
        messages: (device?.messages ?? []).map((message) => ({ ...message, at: message.at.toISOString() })),
      }
    }),
  }
}

/** What the person at a sandbox device typed or tapped enters by the same gate as a provider's webhook. */
async function storeReply(
  app: App,
  { patientId, channel, text, payload, quoted }: Parameters<ConsoleDeps['reply']>[0],
): Promise<void> {
  const { ctx, org } = app
  const handle = ctx.db.org(org)
  const details = await findPatientDetails(handle, org, patientId)
  const device = (await sandboxDevices(handle, org, { patient: details, now: ctx.clock.now() })).get(channel)
  if (!device?.address || ctx.channels[channel].provider !== 'sandbox')
    throw new CodedError('not_found', { field: 'channel' })
  await app.receive({
    channel,
    provider: 'sandbox',
    providerId: `sbx-in-${ctx.ids.next()}`,
    from: device.address,
    to: ctx.channels[channel].sender,
    kind: payload === undefined ? 'text' : 'button',
    text: text ?? '',
    payload,
    quotedProviderId: quoted,
  })
}
