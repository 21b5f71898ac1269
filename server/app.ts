// The composition root: everything that does something is put together here, and nowhere else.
import { sandboxChannels } from '#channels/index.ts'
import {
  channelNames,
  type Channel,
  type ChannelName,
  type Poller,
  type Webhook,
} from '#channels/contract.ts'
import { createModelPath, type ModelOptions } from '#agent/models/model-path.ts'
import { createUnderstand } from '#agent/understand/understand.ts'
import { route } from '#agent/understand/routing.ts'
import type { StaffModel } from '#agent/models/staff-model.ts'
import { staffDesk } from '#agent/staff/desk.ts'
import { staffReader } from '#agent/staff/read-turns.ts'
import type { Clock, Ids } from '#core/clock.ts'
import { openClock, randomIds } from '#core/clock.ts'
import { storeInbound } from '#core/conversations/inbox.ts'
import type { Understand } from '#core/conversations/interpretation.ts'
import type { Burst } from '#core/conversations/lease.ts'
import type { CoreConfig, Ctx } from '#core/ctx.ts'
import type { Database } from '#core/database/database.ts'
import type { Log } from '#core/log.ts'
import { ensureOrganization } from '#core/care/sites.ts'
import { silentLog } from '#core/log.ts'
import { storeOnDevice } from '#core/sandbox/devices.ts'
import { readDateTime } from '#core/text/dates.ts'
import type { ToolPorts } from '#tools/contract.ts'
import { callLookup } from '#tools/lookups/registry.ts'
import { callTool } from '#tools/registry.ts'
import type { App } from './contract.ts'
import { approvalResult, plansDesk } from './plans-desk.ts'
import { loadSample, sampleOrganization } from './sample/sample.ts'
import { createWorkers } from './workers.ts'

export type AppOptions = {
  /** Open and migrated; `close` closes it. */
  database: Database
  clock?: Clock | undefined
  ids?: Ids | undefined
  log?: Log | undefined
  /** Real ones; a channel that is left out is the sandbox's. */
  channels?: Partial<Record<ChannelName, Channel>> | undefined
  /** Doors and mailboxes of providers; what arrived there is read by the workers. */
  webhooks?: readonly Webhook[] | undefined
  pollers?: readonly Poller[] | undefined
  /** The embedded reader; left out, the product's own. */
  understand?: Understand | undefined
  /** A model beside it. */
  model?: ModelOptions | undefined
  /** How long a conversation must be quiet before its last messages are read as one turn. */
  burst?: Burst | undefined
  config?: Partial<CoreConfig> | undefined
  org?: string | undefined
  /** False for a process that ends before a later hour may come; left out: as long as it works. */
  stays?: boolean | undefined
  /** Single sends that a sentence of the staff may make at once; more wait for a yes. */
  staffAtOnce?: number | undefined
  /** Sample patients go into an empty database. */
  sample?: boolean | undefined
}

/** A few sends to people that were named are what was said; more are looked at first. */
export const defaultStaffAtOnce = 5

/** The organization of a database that brings no sample: its name is changed in the table, its patients come by API or import. */
const ownOrganization = { name: 'Centro sanitario', zone: 'Europe/Madrid', sites: [] }

export const defaultCoreConfig: CoreConfig = {
  publicUrl: 'http://127.0.0.1:8080',
  massLimit: 50,
  secondPersonLimit: 10_000,
  undoMs: 0,
  handOverWaitMs: 4000,
  leaseMs: 60_000,
}

export async function createApp(options: AppOptions): Promise<App> {
  const { database } = options
  const clock = options.clock ?? (await openClock(database))
  const log = options.log ?? silentLog
  const embedded = options.understand ?? createUnderstand({ readDateTime })
  const model = options.model && createModelPath({ db: database, clock, log }, options.model)
  const understand = model ? model.beside(embedded) : embedded
  const workers: { current?: ReturnType<typeof createWorkers> } = {}
  const ctx: Ctx = {
    db: database,
    clock,
    ids: options.ids ?? randomIds(),
    log,
    channels: {
      ...sandboxChannels((name, providerId, outgoing, later) =>
        storeOnDevice(ctx, name, { providerId, outgoing, later }),
      ),
      ...options.channels,
    },
    config: { ...defaultCoreConfig, ...options.config },
    wake: () => workers.current?.wake(),
    working: () => workers.current?.running() ?? false,
    stays: () => options.stays ?? workers.current?.running() ?? false,
  }
  const org = options.org ?? sampleOrganization.id
  const ports: ToolPorts = {
    interpret: (text, context) => understand(text, { ...context, lastOutbound: null }),
    route: (interpretation) => route(interpretation, { lastOutbound: null }),
  }
  workers.current = createWorkers(ctx, {
    org,
    understand,
    ports,
    answer: model?.answer,
    webhooks: options.webhooks ?? [],
    pollers: options.pollers ?? [],
    burst: options.burst,
  })
  if (options.sample ?? true) await loadSample(ctx, org)
  else await database.org(org).tx((tx) => ensureOrganization(tx, { ...ownOrganization, id: org }))
  return assemble(ctx, org, {
    ports,
    workers: workers.current,
    staffModel: model?.staff,
    staffAtOnce: options.staffAtOnce ?? defaultStaffAtOnce,
  })
}

function assemble(
  ctx: Ctx,
  org: string,
  {
    ports,
    workers,
    staffModel,
    staffAtOnce,
  }: {
    ports: ToolPorts
    workers: ReturnType<typeof createWorkers>
    staffModel: StaffModel | undefined
    staffAtOnce: number
  },
): App {
  const plans = plansDesk(ctx, ports)
  const call: App['call'] = (principal, tool, args, options) =>
    callTool({ ctx, principal, ports, ...options }, tool, args)
  const lookup: App['lookup'] = (principal, name, args) => callLookup({ ctx, principal }, name, args)
  return {
    ctx,
    org,
    call,
    lookup,
    staff: staffDesk({
      ctx,
      call,
      lookup,
      plans,
      read: staffReader({ model: staffModel, lookup }),
      atOnce: staffAtOnce,
    }),
    receive: async (event) => {
      const stored = await ctx.db.org(org).tx((tx) => storeInbound(tx, ctx, org, event))
      ctx.wake()
      return stored
    },
    plans,
    approve: async (principal, planId, recipients) =>
      approvalResult(await plans.approve(principal, planId, { recipients })),
    startWorking: () => {
      workers.start()
      // Its libraries take a second, which would be the first sentence's.
      void staffModel?.warm()
    },
    settle: workers.settle,
    onChange: workers.onChange,
    close: async () => {
      await workers.stop()
      for (const name of channelNames) await ctx.channels[name].close?.()
      await ctx.db.close()
    },
  }
}
