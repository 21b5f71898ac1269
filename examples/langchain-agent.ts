// A langchain agent of your own with our tools. It holds what its API key's scopes hold, and no mass send leaves without a person.
import { createMensajeriaClient } from 'metaqare-mensajeria'
import { createAgent, tool } from 'langchain'
import { ChatOpenAI } from '@langchain/openai'

const mensajeria = await createMensajeriaClient()
const tools = mensajeria.tools.map(({ name, description, inputSchema }) =>
  tool(
    // A refusal is an answer too: the agent reads what failed and what to do next.
    (args) =>
      mensajeria.run(name, args as Record<string, unknown>).then(
        ({ text }) => text,
        (error: Error) => error.message,
      ),
    { name, description, schema: inputSchema },
  ),
)
const agent = createAgent({
  model: new ChatOpenAI({
    model: process.env['OPENAI_MODEL'] ?? 'gpt-5-mini',
    configuration: { baseURL: process.env['OPENAI_BASE_URL'] },
  }),
  tools,
  systemPrompt: 'Eres el asistente de la recepción. Usa las herramientas; no inventes datos.',
})

const order =
  process.argv[2] ??
  'Confirma a Juan García su videoconsulta de mañana a las 10 y dime quién no ha confirmado hoy'
const { messages } = await agent.invoke(
  { messages: [{ role: 'user', content: order }] },
  { recursionLimit: 12 },
)
console.log(messages.at(-1)?.text)
await mensajeria.close()
