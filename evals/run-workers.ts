// Keeps worker processes running as a service manager does: one that dies, however it dies, is started again.
import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './run-server.ts'
import { variableName, type WorkerOptions } from './worker-process.ts'

export type Workers = {
  /** Ends one with SIGKILL; false when it is not running just now. */
  kill: (index: number) => boolean
  /** Every worker says that it works. */
  ready: () => Promise<void>
  /** How often a process ended that nobody had ended: a fault of ours. */
  fell: () => number
  /** Log lines at level `error`, by event. */
  errors: () => Readonly<Record<string, number>>
  stop: () => Promise<void>
}

type Place = { child: ChildProcess; ready: boolean; killed: boolean; over: Promise<void> }

export function runWorkers(count: number, options: WorkerOptions): Workers {
  const state = { stopping: false, fell: 0, errors: {} as Record<string, number> }
  const places: Place[] = []

  const start = (index: number): void => {
    const child = spawn(process.execPath, ['evals/worker-process.ts'], {
      cwd: root,
      env: { ...process.env, [variableName]: JSON.stringify(options) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const place: Place = { child, ready: false, killed: false, over: Promise.resolve() }
    places[index] = place
    child.stdout?.on('data', () => (place.ready = true))
    child.stderr?.on('data', (chunk: Buffer) => countErrors(String(chunk), state.errors))
    place.over = new Promise((resolve) => {
      child.once('exit', () => {
        if (!state.stopping) {
          if (!place.killed) state.fell += 1
          // As a service manager: at once after a kill, with a breath after a fall.
          setTimeout(() => void (state.stopping || start(index)), place.killed ? 0 : 200)
        }
        resolve()
      })
    })
  }
  for (let index = 0; index < count; index += 1) start(index)

  return {
    kill: (index) => {
      const place = places[index]
      if (!place || !place.ready || place.killed) return false
      place.killed = true
      return place.child.kill('SIGKILL')
    },
    ready: async () => {
      while (!places.every((place) => place.ready)) await pause(10)
    },
    fell: () => state.fell,
    errors: () => state.errors,
    stop: async () => {
      state.stopping = true
      for (const { child } of places) child.kill('SIGTERM')
      const late = setTimeout(() => places.forEach(({ child }) => child.kill('SIGKILL')), 10_000)
      await Promise.all(places.map((place) => place.over))
      clearTimeout(late)
    },
  }
}

function countErrors(text: string, errors: Record<string, number>): void {
  for (const line of text.split('\n')) {
    if (line.startsWith('{')) {
      if (!line.includes('"level":"error"')) continue
      const { event, errorName } = JSON.parse(line) as { event: string; errorName?: string }
      const name = errorName ? `${event} ${errorName}` : event
      errors[name] = (errors[name] ?? 0) + 1
    } else if (/\w*Error\b/.test(line)) {
      const name = line.trim().slice(0, 120)
      errors[name] = (errors[name] ?? 0) + 1
    }
  }
}
