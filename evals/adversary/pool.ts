// Lines shared out to processes of their own, so that a text that hangs or kills one is a verdict and not the end of the run.
import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Attack, Verdict } from './attack.ts'

const file = fileURLToPath(new URL('line-process.ts', import.meta.url))

export type PoolOptions = {
  model: boolean
  /** For one line, milliseconds; a busy machine needs more than the product does. */
  patienceMs?: number
  /** For a process to have its people ready. */
  openMs?: number
  processes?: number
}

export type Asked = { attack: Attack; model: boolean }

/** In the order of the lines. */
export async function runLines(attacks: readonly Attack[], options: PoolOptions): Promise<Verdict[]> {
  const verdicts = new Array<Verdict>(attacks.length)
  const processes = Math.min(options.processes ?? Math.min(4, availableParallelism()), attacks.length)
  let next = 0
  const take = (): number | null => (next < attacks.length ? next++ : null)
  await Promise.all(Array.from({ length: processes }, () => serve(attacks, verdicts, { take, options })))
  return verdicts
}

type Share = { take: () => number | null; options: PoolOptions }

async function serve(
  attacks: readonly Attack[],
  verdicts: Verdict[],
  { take, options }: Share,
): Promise<void> {
  let child: ChildProcess | undefined
  try {
    for (let place = take(); place !== null; place = take()) {
      const attack = attacks[place]
      if (!attack) continue
      child ??= await started(options)
      const asked: Asked = { attack, model: options.model }
      const answer = await answered(child, asked, options.patienceMs ?? 60_000)
      if (typeof answer === 'string') {
        child.kill('SIGKILL')
        child = undefined
        verdicts[place] = brokenBy(attack, answer)
      } else verdicts[place] = answer
    }
  } finally {
    child?.kill('SIGKILL')
  }
}

/** What a process that hung or died by a line leaves to be told. */
const brokenBy = ({ id }: Attack, what: string): Verdict => ({
  id,
  effects: [{ kind: 'failure', what }],
  violations: [{ goal: 'availability', what }],
  beside: [],
})

async function started(options: PoolOptions): Promise<ChildProcess> {
  const child = fork(file, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const ready = await heard<'ready'>(child, options.openMs ?? 180_000)
  if (ready !== 'ready') throw new Error(`A process for attacks did not start: ${ready}.`)
  return child
}

function answered(child: ChildProcess, asked: Asked, patienceMs: number): Promise<Verdict | string> {
  const answer = heard<Verdict>(child, patienceMs)
  child.send(asked)
  return answer
}

/** The next word of a process; 'hung' or 'died' where none comes. */
function heard<T>(child: ChildProcess, patienceMs: number): Promise<T | 'hung' | 'died'> {
  return new Promise((resolve) => {
    const end = (word: T | 'hung' | 'died'): void => {
      clearTimeout(timer)
      child.off('message', end).off('exit', died)
      resolve(word)
    }
    const died = (): void => end('died')
    const timer = setTimeout(() => end('hung'), patienceMs)
    child.on('message', end).on('exit', died)
  })
}
