// Colours of the terminal, or none.

export type Paint = Record<'strong' | 'quiet' | 'good' | 'bad', (text: string) => string>

const wrapped =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`

export const painted: Paint = {
  strong: wrapped(1, 22),
  quiet: wrapped(2, 22),
  good: wrapped(32, 39),
  bad: wrapped(31, 39),
}

const same = (text: string): string => text
export const plainPaint: Paint = { strong: same, quiet: same, good: same, bad: same }

/** Colour only for somebody who looks: `hasColors` knows NO_COLOR and the terminal's kind. */
export const paintOfStdout = (): Paint =>
  process.stdout.isTTY && process.stdout.hasColors() ? painted : plainPaint
