// What the suite asks back for: forms, and answers of several rounds with a signed state between them.
import {
  createRequestStateCodec,
  inputRequired,
  inputResponse,
  MissingRequiredClientCapabilityError,
  ProtocolError,
  ProtocolErrorCode,
  type Result,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { randomBytes } from 'node:crypto'
import type { Asking } from '../../../server/mcp/contract.ts'
import { text, type Tool } from './content.ts'

type Form = Parameters<typeof inputRequired.elicit>[0]
type Requests = NonNullable<Parameters<typeof inputRequired>[0]['inputRequests']>

const codec = createRequestStateCodec<{ step: number }>({ key: randomBytes(32) })
const noContext = {} as ServerContext

/** -32602 for a state that is not ours, as the product does. */
async function stepIn({ requestState }: Asking): Promise<number> {
  if (requestState === undefined) return 0
  const state = await codec.verify(requestState, noContext).catch(() => {
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'Invalid or expired requestState')
  })
  return state.step
}

const ask = async (inputRequests: Requests, step?: number): Promise<Result> =>
  inputRequired({
    inputRequests,
    ...(step === undefined ? {} : { requestState: await codec.mint({ step }) }),
  })

const form = (message: string, properties: object, required = Object.keys(properties)): Form => ({
  message,
  requestedSchema: { type: 'object', properties, required } as Form['requestedSchema'],
})
const elicit = (...given: Parameters<typeof form>): Requests[string] => inputRequired.elicit(form(...given))
const string = { type: 'string' }

/** What was typed in an accepted form; undefined where there is no such answer. */
function typed({ inputResponses }: Asking, key: string): Record<string, unknown> | undefined {
  const answer = inputResponse(inputResponses, key)
  return answer.kind === 'elicit' && answer.action === 'accept' ? answer.content : undefined
}

const name = elicit('What is your name?', { name: string })
const sampling = (said: string, maxTokens: number): Requests[string] =>
  inputRequired.createMessage({
    messages: [{ role: 'user', content: { type: 'text', text: said } }],
    maxTokens,
  })

/** A form that any client can be shown, and what came of it. */
const shown =
  (key: string, given: (args: Readonly<Record<string, unknown>>) => Form, told: string): Tool =>
  (args, asking) => {
    const answer = inputResponse(asking.inputResponses, key)
    if (answer.kind !== 'elicit') return ask({ [key]: inputRequired.elicit(given(args)) })
    const content = answer.action === 'accept' ? answer.content : {}
    return text(`${told}: action=${answer.action}, content=${JSON.stringify(content ?? {})}`)
  }

const options = ['option1', 'option2', 'option3']
const titled = ['value1', 'value2', 'value3'].map((value, index) => ({
  const: value,
  title: `${['First', 'Second', 'Third'][index]} Option`,
}))

export const roundTools: Readonly<Record<string, Tool>> = {
  test_elicitation: shown(
    'response',
    ({ message }) => form(String(message), { username: string, email: string }),
    'User response',
  ),
  test_elicitation_sep1034_defaults: shown(
    'defaults',
    () =>
      form(
        'Please review the values',
        {
          name: { ...string, default: 'John Doe' },
          age: { type: 'integer', default: 30 },
          score: { type: 'number', default: 95.5 },
          status: { ...string, enum: ['active', 'inactive', 'pending'], default: 'active' },
          verified: { type: 'boolean', default: true },
        },
        [],
      ),
    'Elicitation completed',
  ),
  test_elicitation_sep1330_enums: shown(
    'enums',
    () =>
      form(
        'Please choose',
        {
          untitledSingle: { ...string, enum: options },
          titledSingle: { ...string, oneOf: titled },
          legacyEnum: {
            ...string,
            enum: ['opt1', 'opt2', 'opt3'],
            enumNames: ['Option One', 'Option Two', 'Option Three'],
          },
          untitledMulti: { type: 'array', items: { ...string, enum: options } },
          titledMulti: { type: 'array', items: { anyOf: titled } },
        },
        [],
      ),
    'Elicitation completed',
  ),
  test_streaming_elicitation: shown('confirm', () => form('Go on?', { ok: { type: 'boolean' } }), 'Done'),
  test_missing_capability: (_args, { capabilities }) => {
    if (!capabilities?.sampling)
      throw new MissingRequiredClientCapabilityError({ requiredCapabilities: { sampling: {} } }, 'sampling')
    return text('The client can sample.')
  },
  test_input_required_result_elicitation: (_args, asking) => {
    const answer = typed(asking, 'user_name')
    return typeof answer?.['name'] === 'string' ? text(`Hello, ${answer['name']}!`) : ask({ user_name: name })
  },
  test_input_required_result_sampling: (_args, asking) => {
    const answer = inputResponse(asking.inputResponses, 'capital_question')
    return answer.kind === 'missing'
      ? ask({ capital_question: sampling('What is the capital of France?', 100) })
      : text(`The model said: ${JSON.stringify(asking.inputResponses?.['capital_question'])}`)
  },
  test_input_required_result_list_roots: (_args, asking) =>
    asking.inputResponses?.['client_roots'] === undefined
      ? ask({ client_roots: inputRequired.listRoots() })
      : text(`Roots: ${JSON.stringify(asking.inputResponses['client_roots'])}`),
  test_input_required_result_request_state: async (_args, asking) =>
    (await stepIn(asking)) === 1
      ? text('state-ok')
      : ask({ confirm: elicit('Please confirm', { ok: { type: 'boolean' } }) }, 1),
  test_input_required_result_tampered_state: async (_args, asking) =>
    (await stepIn(asking)) === 1
      ? text('state-ok')
      : ask({ confirm: elicit('Please confirm', { ok: { type: 'boolean' } }) }, 1),
  test_input_required_result_multiple_inputs: async (_args, asking) =>
    (await stepIn(asking)) === 1
      ? text('All answers came.')
      : ask(
          {
            user_name: name,
            greeting: sampling('Generate a greeting', 50),
            client_roots: inputRequired.listRoots(),
          },
          1,
        ),
  test_input_required_result_multi_round: async (_args, asking) => {
    const step = await stepIn(asking)
    if (step === 0) return ask({ step1: elicit('Step 1: What is your name?', { name: string }) }, 1)
    if (step === 1)
      return ask({ step2: elicit('Step 2: What is your favorite color?', { color: string }) }, 2)
    return text('All rounds are done.')
  },
  test_input_required_result_capabilities: (_args, { capabilities, inputResponses }) => {
    if (inputResponses !== undefined) return text('Answered.')
    const able = {
      ...(capabilities?.elicitation ? { user_name: name } : {}),
      ...(capabilities?.sampling ? { greeting: sampling('Generate a greeting', 50) } : {}),
    }
    return Object.keys(able).length === 0 ? text('Nothing can be asked.') : ask(able)
  },
}

/** The prompt that needs an answer first. */
export const askingPrompt = async (asking: Asking): Promise<Result> => {
  const answer = typed(asking, 'user_context')
  if (!answer)
    return ask({ user_context: elicit('What context should the prompt use?', { context: string }) })
  return {
    messages: [
      { role: 'user', content: { type: 'text', text: `In the context of ${String(answer['context'])}` } },
    ],
  }
}
