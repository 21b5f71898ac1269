// Any MCP client: here the official one over Streamable HTTP.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'

const url = new URL('/mcp', process.env['METAQARE_URL'] ?? 'http://127.0.0.1:8080')
const client = new Client({ name: 'example', version: '1.0.0' })
await client.connect(
  new StreamableHTTPClientTransport(url, {
    requestInit: { headers: { authorization: `Bearer ${process.env['METAQARE_API_KEY']}` } },
  }),
)

const { tools } = await client.listTools()
console.log('tools:', tools.map(({ name }) => name).join(', '))

const day = new Date(Date.now() + 72 * 3_600_000).toISOString().slice(0, 10)
const said = (result: { content?: unknown }): string => {
  const [first] = (result.content ?? []) as { type: string; text?: string }[]
  return first?.text ?? ''
}
console.log(
  said(
    await client.callTool({
      name: 'recordatorioAutomatico',
      arguments: { paciente: 'Juan García', fechaHora: `${day} 18:00`, motivo: 'Revisión anual' },
    }),
  ),
)
console.log(said(await client.callTool({ name: 'consultarAgenda', arguments: { desde: day, hasta: day } })))
await client.close()
