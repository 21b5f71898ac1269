// The hello world of the SDK: its Express app, its handler, one tool with both schemas. A process of its own.
import { createMcpExpressApp } from '@modelcontextprotocol/express'
import { toNodeHandler } from '@modelcontextprotocol/node'
import { createMcpHandler, McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'

const handler = createMcpHandler(() => {
  const server = new McpServer({ name: 'hola', version: '1.0.0' })
  server.registerTool(
    'saludar',
    {
      description: 'Saluda',
      inputSchema: z.object({ nombre: z.string() }),
      outputSchema: z.object({ text: z.string(), next: z.null() }),
    },
    ({ nombre }) => ({
      content: [{ type: 'text', text: `Hola, ${nombre}` }],
      structuredContent: { text: `Hola, ${nombre}`, next: null },
    }),
  )
  return server
})
const app = createMcpExpressApp()
const serve = toNodeHandler(handler)
app.all('/mcp', (req, res) => void serve(req, res, req.body))
app.listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('sin-clave\n'))
