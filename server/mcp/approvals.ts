// The two-step approval of a mass send: a form that a person fills in, and a signed state that holds exactly what was shown.
import { createHash, randomBytes } from 'node:crypto'
import {
  createRequestStateCodec,
  inputRequired,
  inputResponse,
  type InputRequiredResult,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { typedCount } from '#console/bodies.ts'
import type { Ctx, Principal } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { instanceSecret } from '#core/keys/instance-secret.ts'
import { takeOnce } from '#core/keys/single-use.ts'
import { mcpWords } from '#prompts/staff/mcp.es.ts'
import { planPreview } from './campaign.ts'

const words = mcpWords.approval
const formKey = 'aprobacion'
const lifetimeSeconds = 600

/** What a state is good for: one caller, one tool with these very arguments, once. */
type State = { plan: string; bound: string; nonce: string }

/** The call that is to be approved, as it came. */
export type Asked = { principal: Principal; tool: string; args: Readonly<Record<string, unknown>> }

export type Approvals = {
  /** The form of a plan that waits, beside its signed state. */
  ask: (call: Asked, planId: string) => Promise<InputRequiredResult>
  /**
   * What a person answered: the plan and the count they typed. Takes the state: it serves once, whatever the answer was.
   * Throws CodedError `approval_invalid` for a no and for all that does not fit, ProtocolError for a state that is not ours.
   */
  answer: (
    call: Asked,
    given: { requestState: string; inputResponses: Readonly<Record<string, unknown>> | undefined },
  ) => Promise<{ planId: string; recipients: number }>
}

/** The codec binds nothing to the request by itself: `bound` does, and it is checked here. */
const noContext = {} as ServerContext

export function createApprovals(ctx: Ctx): Approvals {
  let codec: Promise<ReturnType<typeof createRequestStateCodec<State>>> | undefined
  const opened = (): NonNullable<typeof codec> =>
    (codec ??= instanceSecret(ctx.db.system(), 'mcp_approval').then((key) =>
      createRequestStateCodec<State>({ key, ttlSeconds: lifetimeSeconds }),
    ))
  return {
    ask: async (call, planId) => {
      const state = { plan: planId, bound: boundTo(call), nonce: randomBytes(16).toString('base64url') }
      const form = await formOf(ctx, call.principal.org, planId)
      return inputRequired({ inputRequests: form, requestState: await (await opened()).mint(state) })
    },
    answer: async (call, { requestState, inputResponses }) => {
      const state = await (await opened()).verify(requestState, noContext).catch(() => {
        throw new ProtocolError(ProtocolErrorCode.InvalidParams, words.invalid, {
          reason: 'invalid_request_state',
        })
      })
      const bound = boundTo(call)
      if (state.bound !== bound) throw refused(words.changed)
      const { principal } = call
      const first = await takeOnce(ctx.db.org(principal.org), {
        org: principal.org,
        principal: principal.id,
        key: `mcp-approval:${state.nonce}`,
        route: 'mcp tools/call',
        bodyHash: bound,
        wall: ctx.clock.wall(),
      })
      if (!first) throw refused(words.used)
      return { planId: state.plan, recipients: countIn(inputResponses) }
    },
  }
}

const refused = (text: string): CodedError => new CodedError('approval_invalid', { text })

function boundTo({ principal, tool, args }: Asked): string {
  const sorted = Object.entries(args).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([principal.org, principal.kind, principal.id, tool, sorted]))
    .digest('base64url')
}

/** The count is shown and never filled in: whoever approves has read it. */
async function formOf(
  ctx: Ctx,
  org: string,
  planId: string,
): Promise<NonNullable<InputRequiredResult['inputRequests']>> {
  const preview = await planPreview(ctx, org, planId)
  return {
    [formKey]: inputRequired.elicit({
      message: words.ask(preview),
      requestedSchema: {
        type: 'object',
        properties: {
          destinatarios: { type: 'integer', title: words.field, description: words.fieldHelp, minimum: 1 },
        },
        required: ['destinatarios'],
      },
    }),
  }
}

function countIn(responses: Readonly<Record<string, unknown>> | undefined): number {
  const answer = inputResponse(responses, formKey)
  if (answer.kind !== 'elicit') throw refused(words.noCount)
  if (answer.action === 'decline') throw refused(words.declined)
  if (answer.action === 'cancel') throw refused(words.cancelled)
  const typed = answer.content?.['destinatarios']
  const count =
    typeof typed === 'number' && Number.isSafeInteger(typed) ? typed : typedCount(String(typed ?? ''))
  if (count === null) throw refused(words.noCount)
  return count
}
