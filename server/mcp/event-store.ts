// What went out on the streams of one session, so that a client whose connection broke while somebody filled in a form goes on where it was.
import type { EventStore } from '@modelcontextprotocol/server'

type Message = Parameters<EventStore['storeEvent']>[1]
type Sent = { id: string; stream: string; message: Message }

/** A form, its progress and its answer are a handful. */
const mostEvents = 200

export function eventStore(): EventStore {
  const sent: Sent[] = []
  let count = 0
  const streamOf = (id: string): string => id.slice(0, id.lastIndexOf('.'))
  return {
    storeEvent: (stream, message) => {
      const id = `${stream}.${(count += 1)}`
      sent.push({ id, stream, message })
      if (sent.length > mostEvents) sent.shift()
      return Promise.resolve(id)
    },
    getStreamIdForEventId: (id) => Promise.resolve(streamOf(id)),
    replayEventsAfter: async (lastId, { send }) => {
      const stream = streamOf(lastId)
      const own = sent.filter((one) => one.stream === stream)
      const after = own.slice(own.findIndex(({ id }) => id === lastId) + 1)
      // An event that only says where a stream began has no message of its own.
      for (const { id, message } of after) if ('jsonrpc' in message) await send(id, message)
      return stream
    },
  }
}
