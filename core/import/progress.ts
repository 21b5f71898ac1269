// A progress bar for terminals; where nobody watches (a log, a pipe) one line every ten per cent.

type Output = { isTTY?: boolean | undefined; columns?: number | undefined; write: (text: string) => unknown }
export type Progress = { update: (done: number, total: number) => void; end: () => void }

const maxWidth = 40
const logStep = 10

/** An empty whole is done. */
const percentOf = (done: number, total: number): number =>
  total <= 0 ? 100 : Math.min(100, Math.max(0, Math.floor((done / total) * 100)))

/** `width` is that of the bar alone: '[██████····]  60 %'. */
export function progressLine(done: number, total: number, width: number): string {
  const percent = percentOf(done, total)
  const full = Math.floor((percent * width) / 100)
  return `[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${String(percent).padStart(3)} %`
}

/** Writes only when the figure changes. `end` leaves the cursor on a line of its own. */
export function progressWriter(output: Output, label: string): Progress {
  const live = output.isTTY === true
  const width = Math.max(1, Math.min(maxWidth, (output.columns ?? 80) - label.length - 12))
  let shown = -1
  return {
    update: (done, total) => {
      const percent = percentOf(done, total)
      const step = live ? percent : percent - (percent % logStep)
      if (step <= shown) return
      shown = step
      output.write(live ? `\r${label} ${progressLine(done, total, width)}` : `${label} ${step} %\n`)
    },
    end: () => {
      if (live && shown >= 0) output.write('\n')
    },
  }
}
