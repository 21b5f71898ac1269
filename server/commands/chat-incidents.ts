// Open incidents as a table of at most 80 columns.
import { intentNames, queueNames, urgencyNames } from '#prompts/staff/es.ts'
import { chatWords as words } from '#prompts/staff/desk.es.ts'

export type OpenIncident = {
  number: number
  queue: string
  intent: string
  urgency: string
  patient: string | null
  openedAt: string
}

const widths = [4, 20, 21, 8, 11, 11] as const
const gap = ' '

const named = (names: Readonly<Record<string, string>>, value: string): string => names[value] ?? value

/** Cut with an ellipsis; a cell never pushes the next one out of its column. */
function cell(text: string, width: number): string {
  const chars = Array.from(text)
  return (chars.length > width ? `${chars.slice(0, width - 1).join('')}…` : text).padEnd(width)
}

const clock = new Intl.DateTimeFormat('es-ES', {
  day: '2-digit',
  month: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** '21/08 10:00' on the clock of whoever sits at this terminal. */
export const short = (at: string): string => clock.format(new Date(at)).replace(',', '')

const row = (cells: readonly string[]): string =>
  cells
    .map((text, index) => cell(text, widths[index] ?? 10))
    .join(gap)
    .trimEnd()

export const incidentTable = (incidents: readonly OpenIncident[]): string =>
  [
    row(words.incidentColumns),
    ...incidents.map((one) =>
      row([
        String(one.number),
        named(queueNames, one.queue),
        named(intentNames, one.intent),
        one.urgency === 'none' ? '' : named(urgencyNames, one.urgency),
        short(one.openedAt),
        one.patient ?? '',
      ]),
    ),
  ].join('\n')
