// What may be done once only, whichever process is asked: the first taker has it.
import type { Handle } from '../database/database.ts'
import { type IdempotentCall, beginCall, finishCall } from './idempotency.ts'

/** True for the first to ask, for as long as answers are kept; false ever after. */
export async function takeOnce(db: Handle, call: IdempotentCall): Promise<boolean> {
  const begun = await beginCall(db, call)
  if (begun.state !== 'run') return false
  await finishCall(db, call, { lease: begun.lease, answer: { status: 200, body: null } })
  return true
}
