// What an agent's run is given so that no trace of it leaves the house, whatever tracing the environment asks for.
import type { BaseCallbackHandler } from '@langchain/core/callbacks/base'

/**
 * The SDK adds its own tracer to every run where the environment says so, unless one of that name is there already: this one,
 * which keeps nothing and sends nothing. (A parent run with tracing off is not enough: streams forget it.)
 */
export async function untraced(): Promise<{ callbacks: BaseCallbackHandler[] }> {
  const { BaseCallbackHandler: Handler } = await import('@langchain/core/callbacks/base')
  const silent: object = {
    name: 'langchain_tracer',
    updateFromRunTree: () => {},
    getRunTreeWithTracingConfig: () => undefined,
  }
  return { callbacks: [Handler.fromMethods(silent)] }
}
