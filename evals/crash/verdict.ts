// What must hold when a crash run is over, counted in the tables and in the provider's own memory.
import { comesFrom, deliveryStates, type DeliveryState } from '#core/delivery/states.ts'
import type { World } from './world.ts'

export type Verdict = {
  ok: boolean
  /** What does not hold, with its count. */
  problems: readonly string[]
  figures: Readonly<Record<string, number>>
  notes: Readonly<Record<string, unknown>>
}

const rowsOf = <R>(world: World, sql: string, params: readonly unknown[] = []): Promise<R[]> =>
  world.app.ctx.db.org(world.app.org).query<R>(sql, params)

const countOf = async (world: World, sql: string): Promise<number> =>
  (await rowsOf<{ n: number }>(world, `select count(*)::int as n from (${sql}) as found`))[0]?.n ?? 0

/** Where a doubt has no way out but a person, the provider's id stays unknown, and its receipts with it. */
const byPeople = (world: World): boolean =>
  'url' in world.worker.provider && world.worker.provider.uncertain === 'staff'

/** Deliveries and receipts that still have somewhere to go. */
export async function unsettled(world: World): Promise<number> {
  const moving = await countOf(
    world,
    // A doubt with no `check_at` waits for a person.
    `select 1 from delivery where state in ('scheduled', 'queued', 'claimed', 'handing_over', 'retrying')
       or state = 'uncertain' and check_at is not null`,
  )
  const unmatched = byPeople(world)
    ? 0
    : await countOf(world, 'select 1 from delivery_event where applied_at is null')
  return moving + unmatched + (world.provider.receipts?.waiting() ?? 0)
}

type Row = {
  id: string
  message_id: string
  state: DeliveryState
  message_state: string
  provider_id: string | null
}

/** `submitted` are the ids that `submit` answered. */
export async function judge(world: World, submitted: readonly string[]): Promise<Verdict> {
  const deliveries = await rowsOf<Row>(
    world,
    `select d.id, d.message_id, d.state, m.state as message_state, d.provider_id
     from delivery d join message m on m.org = d.org and m.id = d.message_id`,
  )
  const doubted = new Set(
    (
      await rowsOf<{ id: string }>(
        world,
        `select distinct ids ->> 'delivery' as id from event where type = 'delivery.uncertain'`,
      )
    ).map((row) => row.id),
  )
  const reach = reachOf(world, { deliveries, doubted, submitted })
  const counted: Record<string, number> = {
    ...reach.problems,
    ...(await tableProblems(world)),
    ...eventProblems(deliveries, await loadPaths(world)),
  }
  const problems = Object.entries(counted).flatMap(([what, count]) =>
    count === 0 ? [] : [`${what}: ${count}`],
  )
  const byState = await rowsOf<{ state: string; n: number }>(
    world,
    'select state, count(*)::int as n from delivery group by state order by state',
  )
  return {
    ok: problems.length === 0,
    problems,
    figures: { submitted: submitted.length, ...reach.figures },
    notes: { states: Object.fromEntries(byState.map((row) => [row.state, row.n])) },
  }
}

function reachOf(
  world: World,
  {
    deliveries,
    doubted,
    submitted,
  }: { deliveries: readonly Row[]; doubted: ReadonlySet<string>; submitted: readonly string[] },
): { problems: Record<string, number>; figures: Record<string, number> } {
  const { provider } = world
  const known = new Set(deliveries.map((row) => row.message_id))
  const reached = deliveries.filter((row) => provider.idsOf(row.id).length > 0)
  const twice = deliveries.filter((row) => provider.idsOf(row.id).length > 1)
  const askedAgain = deliveries.filter((row) => provider.asked(row.id) > 1)
  const standing = deliveries.filter((row) => row.state === 'uncertain')
  const dedupes = 'url' in world.worker.provider && world.worker.provider.uncertain === 'resend'
  return {
    problems: {
      'submitted but not stored': submitted.filter((id) => !known.has(id)).length,
      'answered one id for two messages': submitted.length - new Set(submitted).size,
      'never reached the provider': deliveries.length - reached.length,
      'twice at a provider that deduplicates': dedupes ? twice.length : 0,
      'twice and never in doubt': twice.filter((row) => !doubted.has(row.id)).length,
      'in doubt at the end': standing.length,
      'taken and not known as sent': reached.filter((row) => row.message_state !== 'done').length,
      'recorded under an id that the provider never gave': deliveries.filter(
        (row) => row.provider_id !== null && !provider.idsOf(row.id).includes(row.provider_id),
      ).length,
    },
    figures: {
      reached: reached.length,
      twice: twice.length,
      askedAgain: askedAgain.length,
      everUncertain: doubted.size,
      uncertainAtTheEnd: standing.length,
    },
  }
}

const handedOver = `('sent', 'delivered', 'read')`

async function tableProblems(world: World): Promise<Record<string, number>> {
  const { receipts } = world.provider
  const told = await countOf(world, 'select 1 from delivery_event')
  return {
    'still in somebody’s hands': await countOf(
      world,
      `select 1 from delivery where state in ('claimed', 'handing_over') or worker is not null and state in ${handedOver}`,
    ),
    'message alive with nothing under way': await countOf(
      world,
      `select 1 from message m where m.state = 'alive' and not exists (select 1 from delivery d where d.org = m.org
         and d.message_id = m.id and d.state in ('scheduled', 'queued', 'retrying', 'uncertain'))`,
    ),
    'handed over and not counted once': await countOf(
      world,
      `select d.id from delivery d left join usage_record u on u.org = d.org and u.delivery_id = d.id
       where d.state in ${handedOver} group by d.id having count(u.id) <> 1`,
    ),
    'counted and not handed over': await countOf(
      world,
      `select 1 from usage_record u join delivery d on d.org = u.org and d.id = u.delivery_id where d.state not in ${handedOver}`,
    ),
    'handed over under no id, or under several': byPeople(world)
      ? 0
      : await countOf(
          world,
          `select d.id from delivery d left join provider_message p on p.org = d.org and p.delivery_id = d.id
       where d.state in ${handedOver} group by d.id having count(p.provider_id) <> 1`,
        ),
    'receipts lost or doubled': Math.abs(told - (receipts?.made() ?? 0)),
    'receipts known to nobody': byPeople(world)
      ? 0
      : await countOf(world, 'select 1 from delivery_event where applied_at is null'),
    'received and not shown as such': await countOf(
      world,
      `select 1 from delivery d where d.state = 'sent' and exists (select 1 from delivery_event e
         where e.delivery_id = d.id and e.type in ('delivered', 'read'))
       union all select 1 from delivery d where d.state = 'delivered' and exists (select 1 from delivery_event e
         where e.delivery_id = d.id and e.type = 'read')`,
    ),
  }
}

type Paths = { submitted: Map<string, number>; states: Map<string, DeliveryState[]> }

async function loadPaths(world: World): Promise<Paths> {
  const events = await rowsOf<{ type: string; message: string; delivery: string | null }>(
    world,
    `select type, ids ->> 'message' as message, ids ->> 'delivery' as delivery from event where ids ? 'message' order by seq`,
  )
  const paths: Paths = { submitted: new Map(), states: new Map() }
  for (const { type, message, delivery } of events) {
    if (type === 'message.submitted') paths.submitted.set(message, (paths.submitted.get(message) ?? 0) + 1)
    const state = deliveryStates.find((one) => type === `delivery.${one}`)
    if (delivery === null || state === undefined) continue
    const path = paths.states.get(delivery)
    if (path) path.push(state)
    else paths.states.set(delivery, [state])
  }
  return paths
}

/** Every change of state left its event: the events of a delivery are one legal way from its first state to its last. */
function eventProblems(deliveries: readonly Row[], paths: Paths): Record<string, number> {
  const first: readonly DeliveryState[] = ['queued', 'scheduled']
  let broken = 0
  for (const row of deliveries) {
    const path = paths.states.get(row.id) ?? []
    const legal = path.every((state, index) =>
      (index === 0 ? first : path.slice(index - 1, index)).some((before) =>
        comesFrom[state].includes(before),
      ),
    )
    if (!legal || (path.at(-1) ?? 'queued') !== row.state) broken += 1
  }
  return {
    'events that tell no whole story': broken,
    'submitted without its event, or with two': deliveries.filter(
      (row) => paths.submitted.get(row.message_id) !== 1,
    ).length,
  }
}
