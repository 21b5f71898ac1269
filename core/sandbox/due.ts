// What the sandbox does after it took a message: receipts and answers, by business time, kept in the database so that a restart loses none.
import type { InboundEvent, ReceiptType, Trouble } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { receiveReceipt } from '../delivery/receipts.ts'

export type Later =
  | { what: 'receipt'; afterMs: number; type: ReceiptType; trouble?: Trouble; code?: string }
  | { what: 'answer'; afterMs: number; text: string }

/** Persists what a device answered; false when it was stored before. */
export type Receive = (event: InboundEvent, org: string) => Promise<unknown>

type Taken = { id: string; channel: ChannelName; address: string }

/** A recipient that answers whatever it gets would answer our answer too: one an hour ends that. */
const answersEveryMs = 3_600_000
const keptMs = 24 * 3_600_000
const slice = 100

/** What is due at once is done in this transaction, the rest is stored. */
export async function planLater(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { message, later }: { message: Taken; later: readonly Later[] },
): Promise<void> {
  const now = ctx.clock.now()
  for (const one of later) {
    if (isAtOnce(one)) {
      await report(tx, ctx, org, { providerId: message.id, args: one })
      continue
    }
    if (one.what === 'answer' && (await answeredLately(tx, org, { message, now }))) continue
    await tx.query(
      `insert into sandbox_due (org, id, message_id, what, args, due_at) values ($1, $2, $3, $4, $5::jsonb, $6)`,
      [org, ctx.ids.next(), message.id, one.what, JSON.stringify(one), new Date(now.getTime() + one.afterMs)],
    )
  }
}

async function answeredLately(
  tx: Queryable,
  org: string,
  { message, now }: { message: Taken; now: Date },
): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from sandbox_message m join sandbox_due d on d.message_id = m.id
     where m.org = $1 and m.address = $2 and m.channel = $3 and d.what = 'answer' and d.due_at > $4 limit 1`,
    [org, message.address, message.channel, new Date(now.getTime() - answersEveryMs)],
  )
  return rows.length > 0
}

type Receipt = Extract<Later, { what: 'receipt' }>
type Told = { providerId: string; args: Omit<Receipt, 'what' | 'afterMs'> }

const isAtOnce = (one: Later): one is Receipt => one.what === 'receipt' && one.afterMs === 0

/** Whether the device gets it with the hand-over. */
export const arrivesAtOnce = (later: readonly Later[]): boolean =>
  later.some((one) => isAtOnce(one) && one.type === 'delivered')

/** What the device shows, and what its provider tells of it. */
export async function tell(tx: Queryable, ctx: Ctx, org: string, told: Told): Promise<void> {
  const { type } = told.args
  if (type === 'delivered' || type === 'read')
    await tx.query(
      `update sandbox_message set held = null, read_at = case when $4 then coalesce(read_at, $3) else read_at end
       where org = $1 and id = $2`,
      [org, told.providerId, ctx.clock.now(), type === 'read'],
    )
  await report(tx, ctx, org, told)
}

const report = (
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { providerId, args: { type, trouble, code } }: Told,
): Promise<void> =>
  receiveReceipt(tx, ctx, org, {
    provider: 'sandbox',
    providerId,
    // Our delivery id travels with a real provider's callback, so it does here.
    deliveryId: providerId.replace(/^sbx-/, ''),
    eventKey: `${providerId}:${type}`,
    type,
    trouble,
    code,
    at: ctx.clock.now(),
  })

type Due = {
  org: string
  id: string
  message_id: string
  args: Later
  channel: ChannelName
  our_sender: string
  address: string
}

/** Does what is due by business time, oldest first; answers how much that was. `receive` is the product's gate in. */
export async function runSandboxDue(ctx: Ctx, receive: Receive): Promise<number> {
  const now = ctx.clock.now()
  const due = await ctx.db.system().query<Due>(
    `select d.org, d.id, d.message_id, d.args, m.channel, m.our_sender, m.address
     from sandbox_due d join sandbox_message m on m.id = d.message_id
     where d.done_at is null and d.due_at <= $1 order by d.due_at, d.id limit ${slice}`,
    [now],
  )
  for (const one of due) await run(ctx, one, receive)
  if (due.length > 0) {
    const before = new Date(now.getTime() - keptMs)
    await ctx.db.system().query('delete from sandbox_due where done_at < $1', [before])
    ctx.wake()
  }
  return due.length
}

async function run(ctx: Ctx, due: Due, receive: Receive): Promise<void> {
  const { org, args } = due
  if (args.what === 'receipt') {
    await ctx.db.org(org).tx(async (tx) => {
      if (await finish(tx, ctx, due)) await tell(tx, ctx, org, { providerId: due.message_id, args })
    })
    return
  }
  // Stored first, under an id of its own: whoever dies between the two says it again and is known.
  await receive(
    {
      channel: due.channel,
      provider: 'sandbox',
      providerId: `sbx-in-${due.id}`,
      from: due.address,
      to: due.our_sender,
      kind: 'text',
      text: args.text,
    },
    org,
  )
  await ctx.db.org(org).tx((tx) => finish(tx, ctx, due))
}

/** False when another process did it. */
async function finish(tx: Queryable, ctx: Ctx, { org, id }: Due): Promise<boolean> {
  const done = await tx.query(
    'update sandbox_due set done_at = $3 where org = $1 and id = $2 and done_at is null returning id',
    [org, id, ctx.clock.now()],
  )
  return done.length > 0
}
