// Answers of a session that this process serves itself.
import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import { complete } from './completion.ts'
import type { Answers, Session } from './contract.ts'
import { getPrompt, listPrompts } from './prompts.ts'
import { listResources, listTemplates, readResource } from './resources.ts'
import { callTool } from './tool-call.ts'
import { listTools } from './tool-list.ts'

export const localAnswers =
  (session: Session): Answers =>
  async (method, params, asking) => {
    switch (method) {
      case 'tools/list':
        return listTools(session, params)
      case 'tools/call':
        return callTool(session, params, asking)
      case 'resources/list':
        return listResources(session, params)
      case 'resources/templates/list':
        return listTemplates(session, params)
      case 'resources/read':
        return readResource(session, params)
      case 'prompts/list':
        return listPrompts(session, params)
      case 'prompts/get':
        return getPrompt(session, params)
      case 'completion/complete':
        return complete(session, params)
      default:
        throw new ProtocolError(ProtocolErrorCode.MethodNotFound, 'Method not found')
    }
  }
