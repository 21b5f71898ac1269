// Who did something, as people read it: an API key by its name, a person of the rota by theirs.
import { localActorName, systemActorName } from '#prompts/staff/people.es.ts'
import type { Queryable } from '../database/database.ts'
import { readRota } from './rota-store.ts'

const onCallPrefix = 'person:'

/** How a person of the rota is kept as an actor. */
export const onCallActor = (personId: string): string => `${onCallPrefix}${personId}`

/** By actor; one that is gone keeps its id. */
export async function actorNames(
  q: Queryable,
  org: string,
  actors: readonly (string | null)[],
): Promise<(actor: string) => string> {
  const wanted = [...new Set(actors.filter((actor) => actor !== null))]
  const keys = wanted.filter((actor) => !actor.startsWith(onCallPrefix) && actor !== 'local')
  const named = new Map([
    ['local', localActorName],
    ['system', systemActorName],
  ])
  if (keys.length > 0)
    for (const { id, name } of await q.query<{ id: string; name: string }>(
      'select id, name from api_key where org = $1 and id = any($2::text[])',
      [org, keys],
    ))
      named.set(id, name)
  if (wanted.some((actor) => actor.startsWith(onCallPrefix)))
    for (const [id, { name }] of Object.entries((await readRota(q, org))?.rota.people ?? {}))
      named.set(onCallActor(id), name)
  return (actor) => named.get(actor) ?? actor
}

export const actorName = async (q: Queryable, org: string, actor: string): Promise<string> =>
  (await actorNames(q, org, [actor]))(actor)
