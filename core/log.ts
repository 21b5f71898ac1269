// Structured logs on stderr: ids, codes, counts and durations. The field type has no place for a text, a phone or a name.

/** Fields a log line may carry. Strings must be ids or codes of our own. */
export type LogFields = Partial<{
  code: string
  count: number
  delivery: string
  durationMs: number
  errorName: string
  event: string
  id: string
  key: string
  method: string
  org: string
  patient: string
  port: number
  reason: string
  route: string
  signal: string
  state: string
  status: number
  tool: string
  worker: string
}>

export type Log = {
  info: (event: string, fields?: LogFields) => void
  warn: (event: string, fields?: LogFields) => void
  error: (event: string, fields?: LogFields) => void
}

export function jsonLog(wall: () => number, write: (line: string) => void): Log {
  const line =
    (level: string) =>
    (event: string, fields: LogFields = {}): void => {
      write(JSON.stringify({ at: new Date(wall()).toISOString(), level, event, ...fields }) + '\n')
    }
  return { info: line('info'), warn: line('warn'), error: line('error') }
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
