// A fetch for model endpoints: no redirects, and an answer that is too large is dropped while it arrives.
import { ModelError } from './ports.ts'

/** An interpretation is a kilobyte, a page of vectors a few hundred. */
const largestAnswer = 4 * 1024 * 1024

/** The whole answer is read under the caller's signal, so that no time-out ends at the headers. */
export function cappedFetch(limit = largestAnswer): typeof fetch {
  return async (input, init) => {
    // A redirect would carry the key and the words elsewhere.
    const response = await fetch(input, { ...init, redirect: 'error' })
    const { status, statusText, headers } = response
    const body = await readCapped(response, limit)
    const kept = new Headers(headers)
    // What undici has unpacked must not be unpacked again.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name)
    return new Response(noBody.includes(status) ? null : body, { status, statusText, headers: kept })
  }
}

const noBody = [204, 205, 304]

async function readCapped(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    await response.body?.cancel()
    throw new ModelError('too_large')
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    // Leaving the loop cancels the stream.
    if (size > limit) throw new ModelError('too_large')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
