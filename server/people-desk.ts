// What people do with conversations and incidents, for every face of the product: one transaction each, and the workers woken.
import { listConversations } from '#core/conversations/list-conversations.ts'
import {
  replyInConversation,
  returnConversation,
  takeConversation,
  type Owning,
  type Replied,
  type ReplyWish,
} from '#core/conversations/ownership.ts'
import { readConversation } from '#core/conversations/read-conversation.ts'
import type { Ctx, Principal } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { ackIncident, resolveIncident, type Handling } from '#core/incidents/handle.ts'
import { readIncident, type IncidentDetail } from '#core/incidents/read-incidents.ts'

export type Wish = { id: string; from?: string | undefined }

export type OwnerView = {
  id: string
  owner: 'agent' | 'person'
  ownerId: string | null
  ownerName: string | null
}

type Act<W extends Owning | Handling, T> = (tx: Queryable, ctx: Ctx, org: string, wish: W) => Promise<T>

/** Everything under the caller's organization; the caller's scope is checked by whoever calls. */
export function peopleDesk(ctx: Ctx, { org, id: actor }: Pick<Principal, 'org' | 'id'>) {
  const handle = ctx.db.org(org)
  const run = async <W extends Owning | Handling, T>(act: Act<W, T>, wish: Omit<W, 'actor'>): Promise<T> => {
    const done = await handle.tx((tx) => act(tx, ctx, org, { ...wish, actor } as W))
    ctx.wake()
    return done
  }
  const ownerOf = async (id: string): Promise<OwnerView> => {
    const { owner, ownerId, ownerName } = await readConversation(handle, ctx, org, { id, limit: 1 })
    return { id, owner, ownerId, ownerName }
  }
  const incident = (id: string): Promise<IncidentDetail> => readIncident(handle, org, id)
  return {
    conversations: (filter: Parameters<typeof listConversations>[2]) =>
      listConversations(handle, org, filter),
    conversation: (wanted: Parameters<typeof readConversation>[3]) =>
      readConversation(handle, ctx, org, wanted),
    incident,
    take: async (wish: Wish): Promise<OwnerView> => {
      await run(takeConversation, wish)
      return ownerOf(wish.id)
    },
    giveBack: async (wish: Wish): Promise<OwnerView> => {
      await run(returnConversation, wish)
      return ownerOf(wish.id)
    },
    reply: (wish: Omit<ReplyWish, 'actor'>): Promise<Replied> =>
      run<ReplyWish, Replied>(replyInConversation, wish),
    ack: async (wish: Wish): Promise<IncidentDetail> => {
      await run(ackIncident, wish)
      return incident(wish.id)
    },
    resolve: async (wish: Wish): Promise<IncidentDetail> => {
      await run(resolveIncident, wish)
      return incident(wish.id)
    },
  }
}
