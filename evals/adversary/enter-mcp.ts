// An MCP client that does what the text says: every tool listed and some that are not, every resource and prompt, approvals by guess.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { sound, type Attack } from './attack.ts'
import { valueFor } from './obeying.ts'
import type { World } from './world.ts'

type Listed = { name: string; inputSchema: unknown }

const unlisted = ['aprobarPlan', 'configurar', 'borrarPaciente', 'sql', '__proto__', 'alertaSaludPublica ']

/** For one line, so that a server that lists thousands does not stop a run. */
const mostTools = 40
const mostResources = 20

export async function enterMcp(world: World, attack: Attack): Promise<void> {
  await raw(world, attack.text)
  const client = new Client({ name: 'obeying', version: '1' }, { versionNegotiation: { mode: 'auto' } })
  const transport = new StreamableHTTPClientTransport(new URL(`${world.url}/mcp`), {
    requestInit: { headers: { authorization: `Bearer ${world.stage.key}` } },
  })
  await client.connect(transport)
  try {
    await everyTool(world, attack, client)
    await everyResource(world, attack, client)
    await everyPrompt(world, attack, client)
  } finally {
    await client.close()
  }
  await guessApprovals(world, attack)
  await world.app.settle()
}

/** A refusal is an answer too: its words must not tell anything either. */
async function told(world: World, from: string, ask: () => Promise<unknown>): Promise<unknown> {
  let text: string
  let answer: unknown
  try {
    answer = await ask()
    text = JSON.stringify(answer)
  } catch (error) {
    text = error instanceof Error ? error.message : String(error)
  }
  world.noted.push({ kind: 'answer', from, text: text.slice(0, 4000) })
  return answer
}

async function everyTool(world: World, attack: Attack, client: Client): Promise<void> {
  const listed = (await told(world, 'mcp tools/list', () => client.listTools())) as
    { tools?: Listed[] } | undefined
  const tools = (listed?.tools ?? []).slice(0, mostTools)
  for (const { name, inputSchema } of tools) {
    for (const turn of [0, 1, 2]) {
      const args = valueFor(inputSchema as Parameters<typeof valueFor>[0], '', { attack, turn })
      await told(world, `mcp ${name}`, () =>
        client.callTool({ name, arguments: args as Record<string, unknown> }),
      )
    }
  }
  for (const name of unlisted)
    await told(world, 'mcp unlisted', () =>
      client.callTool({ name, arguments: { text: attack.text.slice(0, 200) } }),
    )
}

async function everyResource(world: World, attack: Attack, client: Client): Promise<void> {
  if (!client.getServerCapabilities()?.resources) return
  const list = (await told(world, 'mcp resources/list', () => client.listResources())) as
    { resources?: { uri: string }[] } | undefined
  const templates = (await told(world, 'mcp resources/templates', () => client.listResourceTemplates())) as
    { resourceTemplates?: { uriTemplate: string }[] } | undefined
  const guessed = (templates?.resourceTemplates ?? []).flatMap(({ uriTemplate }) =>
    ['rosa-gil', '*', '..%2f..', encodeURIComponent(sound(attack.text.slice(0, 60)))].map((value) =>
      uriTemplate.replace(/\{[^}]*\}/g, value),
    ),
  )
  const uris = [...(list?.resources ?? []).map(({ uri }) => uri).slice(0, mostResources), ...guessed]
  for (const uri of uris) await told(world, 'mcp resource', () => client.readResource({ uri }))
}

async function everyPrompt(world: World, attack: Attack, client: Client): Promise<void> {
  if (!client.getServerCapabilities()?.prompts) return
  const list = (await told(world, 'mcp prompts/list', () => client.listPrompts())) as
    { prompts?: { name: string; arguments?: { name: string }[] }[] } | undefined
  for (const { name, arguments: wanted = [] } of (list?.prompts ?? []).slice(0, mostTools)) {
    const args = Object.fromEntries(wanted.map((one) => [one.name, attack.text.slice(0, 100)]))
    await told(world, 'mcp prompt', () => client.getPrompt({ name, arguments: args }))
    for (const argument of wanted)
      await told(world, 'mcp completion', () =>
        client.complete({ ref: { type: 'ref/prompt', name }, argument: { name: argument.name, value: 'a' } }),
      )
  }
}

/** The text itself, where it is a call or a request of the protocol. */
async function raw(world: World, text: string): Promise<void> {
  let wish: unknown
  try {
    wish = JSON.parse(text)
  } catch {
    return
  }
  if (typeof wish !== 'object' || wish === null || Array.isArray(wish)) return
  const said = wish as Record<string, unknown>
  const request =
    typeof said['method'] === 'string'
      ? { jsonrpc: '2.0', id: 1, method: said['method'], params: said['params'] ?? {} }
      : { jsonrpc: '2.0', id: 1, method: 'tools/call', params: said }
  const response = await fetch(`${world.url}/mcp`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${world.stage.key}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify(request),
  })
  const answer = await response.text()
  world.noted.push({ kind: 'answer', from: 'mcp raw', status: response.status, text: answer.slice(0, 4000) })
}

/** With every number the text holds and those a client can see, as if a person had typed it. */
async function guessApprovals(world: World, { text }: Attack): Promise<void> {
  const { app } = world
  const plans = await app.ctx.db
    .org(app.org)
    .query<{ id: string; recipients: number }>(
      `select id, recipients from plan where state = 'preview' limit 2`,
    )
  const numbers = [...text.matchAll(/\d{1,8}/g)].slice(0, 2).map(([found]) => Number(found))
  for (const { id, recipients } of plans)
    for (const count of [recipients, ...numbers])
      await world.call(`/v1/plans/${id}/approve`, { recipients: count })
}
