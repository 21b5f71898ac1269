// Tells whether a process of our folder lock still lives, or its number now belongs to another one.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Ended, though its parent has not taken notice yet. */
const gone = 'gone'

/** When a process began, in the system's own words, or null where that cannot be asked. Equal for equal processes only. */
export async function startOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return linuxStart(pid)
  if (process.platform === 'win32') return null
  try {
    const asked = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)], {
      env: { ...spawnable(), LC_ALL: 'C', TZ: 'UTC' },
    })
    return asked.stdout.trim() || null
  } catch {
    return null
  }
}

/** `ps` is in /bin or /usr/bin on every system that has it. */
const spawnable = (): Record<string, string> => ({ PATH: '/bin:/usr/bin' })

/** Boot and ticks since: the ticks alone repeat after a restart of the machine. */
async function linuxStart(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ])
    // The second field is the program's name in brackets and may hold anything, so counting begins behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = fields[19]
    if (ticks === undefined) return null
    if (fields[0] === 'Z' || fields[0] === 'X') return gone
    return `${boot.trim()}/${ticks}`
  } catch {
    return null
  }
}

/** Alive, and the same process that noted `startedAt`. Where its beginning cannot be asked, running is enough: never two holders. */
export async function isAlive(pid: number, startedAt: string | null): Promise<boolean> {
  if (!isRunning(pid)) return false
  const start = await startOf(pid)
  if (start === null) return isRunning(pid)
  return startedAt === null ? start !== gone : start === startedAt
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not allowed to signal it: it is there, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
