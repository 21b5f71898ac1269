// Runs work of an agent so that no trace of it leaves the house, whatever tracing the environment asks for.

/** Sent to a tracing service, prompts and answers would go where nobody agreed to. */
export async function untraced<T>(work: () => Promise<T>): Promise<T> {
  const { AsyncLocalStorageProviderSingleton } = await import('@langchain/core/singletons')
  // Without a parent run this begins one whose tracing is off; what runs inside inherits that.
  return AsyncLocalStorageProviderSingleton.runWithConfig({}, work) as Promise<T>
}
