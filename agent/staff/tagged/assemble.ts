// Requests from what the tagger found: which function each stretch is for, whose it is, when, and by which channel.
import type { ToolName } from '#tools/contract.ts'
import { has } from '../cover.ts'
import { noSlots, type Request } from '../requests.ts'
import { any } from '../words/words.ts'
import { believed } from './believe.ts'
import type { Turn } from './features.ts'
import { isContent, type Part } from './parts.ts'
import { strandsIn, toolOf, type Strand } from './strands.ts'
import { contentOf, spreadOver } from './spread.ts'

/** Parts that fit the functions asked for; one of a function that was not is taken for what is missing, or dropped. */
function fitting(parts: readonly Part[], tools: ReadonlySet<ToolName>): Part[] {
  return parts.flatMap((part): Part[] => {
    if (!isContent(part) || tools.has(toolOf[part.name])) return [part]
    const [only] = tools
    if (tools.size !== 1 || !only) return []
    const wanted = contentOf[only]
    if (only === 'alertaSaludPublica' || wanted === 'importe' || part.name === 'importe') return []
    return parts.some((other) => other.name === wanted) ? [] : [{ ...part, name: wanted as typeof part.name }]
  })
}

/** Neighbours of one function. */
function blocksOf(strands: readonly Strand[]): Strand[][] {
  const blocks: Strand[][] = []
  for (const strand of strands) {
    const open = blocks.at(-1)
    if (open && open[0]?.tool === strand.tool) open.push(strand)
    else blocks.push([strand])
  }
  return blocks
}

type Channel = Strand['channels'][number]
type Made = { request: Request; strand: number }
type Block = { strands: readonly Strand[]; made: readonly Made[] }

const everybody =
  '(?<!\\p{L})(?:t+o+d+[oa]+s?|cada un[oa]|cadascu(?:n|na)?|tot(?:s|es)?|ambdos|each|everyone|everything|all|both|(?:al?s? )?(?:dos|tres|cuatro|tots dos))(?!\\p{L})'
const onlyLast =
  '(?:est[ea] ultim[oa]|aquest(?:a)? (?:ultim|darrer)|al? segund[oa]|a la segunda|the latter|the second|al segon)'

/** What is said around a channel, up to the next mark. */
const around = ({ text }: Turn, { start, end }: Channel): string =>
  `${text.slice(Math.max(text.slice(0, start).search(/[^.;:,]*$/u), start - 45), start)} ${text
    .slice(end, end + 22)
    .replace(/[.;].*$/su, '')}`

/** "todo por SMS", "a los dos por correo". */
const isForAll = (turn: Turn, channel: Channel): boolean =>
  has(around(turn, channel), everybody) || has(around(turn, channel), any('both'))

/** "Por SMS: …": said of everything that follows. */
const isHeading = (turn: Turn, { start, end }: Channel): boolean =>
  /^[\p{L}\s]{0,8}$/u.test(turn.text.slice(0, start)) && /^\s*[:,;]/u.test(turn.text.slice(end))

/** Said before anybody is named, or behind all that is asked of one function: each of them gets it. */
function isShared(turn: Turn, { strands, made }: Block, channel: Channel): boolean {
  if (made.length < 2 || has(around(turn, channel), onlyLast)) return false
  const [first, last] = [strands[0], strands.at(-1)]
  const leads = channel.end <= (first?.start ?? 0)
  return leads || (last?.channels.includes(channel) === true && channel.start >= last.end)
}

/** "todo por SMS" said of one thing alone is said of all that is asked. */
function sharedIn(turn: Turn, block: Block, blocks: readonly Block[]): Set<string> {
  const named = blocks.flatMap((own) =>
    own.strands.flatMap(({ channels }) => channels.map((channel) => ({ channel, own }))),
  )
  const all = named.filter(
    ({ channel, own }) =>
      isHeading(turn, channel) ||
      (own === block && isShared(turn, block, channel)) ||
      ((own === block || own.made.length < 2) && isForAll(turn, channel)),
  )
  return new Set(all.map(({ channel }) => channel.name))
}

/** Of every channel in the order of the requests where each has its own, else what is said with it, or of all. */
function addChannels({ strands, made }: Block, shared: ReadonlySet<string>): void {
  const own = strands.map(({ channels }) => channels.map(({ name }) => name))
  const listed = own.flat()
  const inOrder = new Set(listed).size > 1 && listed.length === made.length
  made.forEach(({ request: { slots }, strand }, i) => {
    const said = inOrder
      ? [listed[i] ?? '']
      : (own[strand]?.length ?? 0) > 0
        ? (own[strand] ?? [])
        : [...shared]
    const names = new Set(said)
    const [canal] = names
    if (names.size > 1) slots.unclear.push('canal')
    else if (canal !== undefined) slots.args['canal'] = canal
  })
}

/** Who is not named again is who was named last, or who is named next. */
function addPeople(requests: readonly Request[]): void {
  const others = (): Request[] => requests.filter(({ tool }) => tool !== 'alertaSaludPublica')
  let before: string[] = []
  for (const { slots } of others()) {
    if (slots.patients.length === 0) slots.patients = before
    before = slots.patients
  }
  const named = others().find(({ slots }) => slots.patients.length > 0)
  for (const { slots } of others())
    if (slots.patients.length === 0 && named) slots.patients = named.slots.patients
}

/** "por SMS o por correo": which of them is asked. */
function askChannel({ text, mentions }: Turn, requests: readonly Request[]): void {
  const isChoice = mentions.some(({ span, name }, i) => {
    const before = mentions[i - 1]
    return (
      before !== undefined &&
      before.name !== name &&
      /^\s*,?\s*(?:o|u|or)(?:\s+bien)?\s*$/u.test(text.slice(before.span[1], span[0]))
    )
  })
  if (isChoice) for (const { slots } of requests) slots.unclear.push('canal')
}

const sameThing =
  '(?<!\\p{L})(?:\\p{L}+(?:sel[oa]|-l[oa]|-ho)|lo mismo|el mismo (?:dia|motivo)|el mateix|la misma (?:cita|prueba)|the same)(?!\\p{L})'

/** "…, y recuérdaselo el lunes a las 9": what is confirmed is what is reminded of. */
function addThings(text: string, requests: readonly Request[]): void {
  const confirmed = requests.find(({ tool }) => tool === 'enviarConfirmacionCita')?.slots.args['tipoCita']
  if (confirmed === undefined || !has(text, sameThing)) return
  for (const { tool, slots } of requests)
    if (tool === 'recordatorioAutomatico') slots.args['motivo'] ??= confirmed
}

/** The requests of one turn; `tools`: the functions that it asks for. */
export function assembled(turn: Turn, found: readonly Part[], tools: ReadonlySet<ToolName>): Request[] {
  const blocks = blocksOf(strandsIn(turn, believed(turn.text, fitting(found, tools)), tools)).flatMap(
    (strands): Block[] => {
      const tool = strands[0]?.tool
      return tool ? [{ strands, made: spreadOver(tool, strands) }] : []
    },
  )
  for (const block of blocks) addChannels(block, sharedIn(turn, block, blocks))
  const requests = blocks.flatMap(({ made }) => made.map(({ request }) => request))
  addPeople(requests)
  addThings(turn.text, requests)
  askChannel(turn, requests)
  const missing = [...tools].filter((tool) => !requests.some((one) => one.tool === tool))
  return [...requests, ...missing.map((tool): Request => ({ tool, slots: noSlots() }))]
}
