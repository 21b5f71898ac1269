// Reads the exact bytes of a request: at most so many, within a time, and within what all requests together may hold.
import type { IncomingMessage } from 'node:http'
import { CodedError } from '#core/errors.ts'

/** Bytes that all bodies under way in a process may still take. Whoever reads a body gives its room back. */
export type Room = { left: number }

export type RawBodyOptions = {
  limit: number
  withinMs: number
  room: Room
}

/**
 * Resolves with the whole body, which then holds `room`. Rejects with `body_too_large` without reading on,
 * `body_too_slow`, `overloaded` when there is no room, and `invalid_input` when the sender went away.
 */
export function readRawBody(
  req: IncomingMessage,
  { limit, withinMs, room }: RawBodyOptions,
): Promise<Buffer> {
  const tooLarge = (): CodedError => new CodedError('body_too_large', { params: { max: limit } })
  if (Number(req.headers['content-length'] ?? 0) > limit) {
    req.resume()
    return Promise.reject(tooLarge())
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const done = (): void => {
      clearTimeout(timer)
      req.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose)
    }
    const refuse = (error: CodedError): void => {
      done()
      room.left += size
      // What still comes is read off and dropped, so that the sender gets to read the answer.
      req.on('error', () => undefined).resume()
      reject(error)
    }
    const onData = (chunk: Buffer): void => {
      size += chunk.length
      room.left -= chunk.length
      if (size > limit) refuse(tooLarge())
      else if (room.left < 0) refuse(new CodedError('overloaded'))
      else chunks.push(chunk)
    }
    const onEnd = (): void => {
      done()
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size))
    }
    const onClose = (): void => refuse(new CodedError('invalid_input', { field: 'body' }))
    const timer = setTimeout(() => refuse(new CodedError('body_too_slow')), withinMs)
    req.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose)
  })
}
