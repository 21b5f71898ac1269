// What the suite reads: tools with contents of every kind, resources and prompts, by the names it gives them.
import { setTimeout as pause } from 'node:timers/promises'
import type { Result } from '@modelcontextprotocol/server'
import type { Asking } from '../../../server/mcp/contract.ts'

/** One red pixel, and a WAV file of silence. */
export const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='
const wav = 'UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA='

export const text = (said: string): Result => ({ content: [{ type: 'text', text: said }] })
const image = { type: 'image', data: png, mimeType: 'image/png' }
const embedded = (uri: string, mimeType: string, said: string): object => ({
  type: 'resource',
  resource: { uri, mimeType, text: said },
})

export type Tool = (args: Readonly<Record<string, unknown>>, asking: Asking) => Promise<Result> | Result

export const contentTools: Readonly<Record<string, Tool>> = {
  test_simple_text: () => text('This is a simple text response for testing.'),
  test_image_content: () => ({ content: [image] }),
  test_audio_content: () => ({ content: [{ type: 'audio', data: wav, mimeType: 'audio/wav' }] }),
  test_embedded_resource: () => ({
    content: [embedded('test://embedded-resource', 'text/plain', 'This is an embedded resource content.')],
  }),
  test_multiple_content_types: () => ({
    content: [
      { type: 'text', text: 'Multiple content types test:' },
      image,
      embedded('test://mixed-content-resource', 'application/json', '{"test":"data","value":123}'),
    ],
  }),
  test_error_handling: () => ({
    isError: true,
    content: [{ type: 'text', text: 'This tool intentionally returns an error for testing' }],
  }),
  test_tool_with_progress: async (_args, { progress }) => {
    for (const step of [0, 50, 100]) {
      await progress?.({ progress: step, total: 100, message: `${step} of 100` })
      if (step < 100) await pause(50)
    }
    return text('Done, with progress.')
  },
  test_logging_tool: () => text('Nothing is logged to a client.'),
  test_reconnection: async () => {
    await pause(100)
    return text('The answer came.')
  },
  json_schema_2020_12_tool: () => text('ok'),
}

export const schema2020 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  $defs: {
    address: {
      $anchor: 'addressDef',
      type: 'object',
      properties: { street: { type: 'string' }, city: { type: 'string' } },
    },
  },
  properties: {
    name: { type: 'string' },
    address: { $ref: '#/$defs/address' },
    contactMethod: { type: 'string', enum: ['phone', 'email'] },
    phone: { type: 'string' },
    email: { type: 'string' },
  },
  allOf: [{ anyOf: [{ required: ['phone'] }, { required: ['email'] }] }],
  if: { properties: { contactMethod: { const: 'phone' } }, required: ['contactMethod'] },
  then: { required: ['phone'] },
  else: { required: ['email'] },
  additionalProperties: false,
} as const

export const resources: Readonly<Record<string, object>> = {
  'test://static-text': { mimeType: 'text/plain', text: 'This is the content of the static text resource.' },
  'test://static-binary': { mimeType: 'image/png', blob: png },
  'test://watched-resource': { mimeType: 'text/plain', text: 'Watched.' },
}

export const templated = (uri: string): object | undefined => {
  const id = /^test:\/\/template\/([^/]+)\/data$/.exec(uri)?.[1]
  return id === undefined
    ? undefined
    : {
        mimeType: 'application/json',
        text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }),
      }
}

export type Prompt = { arguments: string[]; messages: (given: Record<string, string>) => object[] }
const said = (content: object): object => ({ role: 'user', content })
const words = (given: string): object => said({ type: 'text', text: given })

export const prompts: Readonly<Record<string, Prompt>> = {
  test_simple_prompt: { arguments: [], messages: () => [words('This is a simple prompt for testing.')] },
  test_prompt_with_arguments: {
    arguments: ['arg1', 'arg2'],
    messages: (given) => [
      words(`Prompt with arguments: arg1='${given['arg1'] ?? ''}', arg2='${given['arg2'] ?? ''}'`),
    ],
  },
  test_prompt_with_embedded_resource: {
    arguments: ['resourceUri'],
    messages: (given) => [
      said(embedded(given['resourceUri'] ?? '', 'text/plain', 'Embedded resource content for testing.')),
      words('Please process the embedded resource above.'),
    ],
  },
  test_prompt_with_image: {
    arguments: [],
    messages: () => [said(image), words('Please analyze the image above.')],
  },
}
