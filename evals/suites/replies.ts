// Suite `replies`: what each reply means, and which queue it goes to.
import { queueOf } from '#agent/understand/routing.ts'
import { channelNames } from '#channels/contract.ts'
import { outboundKinds, type TurnContext, type Queue } from '#core/conversations/interpretation.ts'
import { loadExamples } from '../train/examples.ts'
import { interpreterOf } from './interpreter.ts'
import { expectedOf, scoreReplies, type Expected, type Judged } from './replies-score.ts'
import { EvalError, instantOf, isObject, textOf, type Line, type Suite } from './suite.ts'

export const frozenFolder = 'evals/data/replies/frozen'

function contextOf(line: Line, place: number): TurnContext {
  const given = isObject(line['context']) ? line['context'] : {}
  const channel = channelNames.find((name) => name === given['channel'])
  if (given['channel'] !== undefined && !channel)
    throw new EvalError(`Línea ${place}: "channel" es uno de ${channelNames.join(' ')}.`)
  const last = given['lastOutbound'] ?? null
  const lastOutbound = outboundKinds.find((kind) => kind === last) ?? null
  if (last !== null && lastOutbound === null)
    throw new EvalError(`Línea ${place}: "lastOutbound" es null o uno de ${outboundKinds.join(' ')}.`)
  const now = instantOf(given['now'], place)
  return { channel: channel ?? 'whatsapp', lastOutbound, now, zone: 'Europe/Madrid' }
}

type Output = {
  id: unknown
  interpretation: Judged['interpretation']
  queue: Queue | null
  ms: number
}

const half = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

export const repliesSuite: Suite = {
  about: 'qué quiere decir cada respuesta y a qué equipo va',
  own: () =>
    loadExamples([frozenFolder]).map((example) => ({
      id: example.id,
      text: example.text,
      context: { channel: example.channel, lastOutbound: example.lastOutbound },
      expected: expectedOf(example),
    })),
  run: async (lines, { model }) => {
    const understand = await interpreterOf(model)
    const turns = lines.map((line, i) => ({
      text: textOf(line, 'text', i + 1),
      context: contextOf(line, i + 1),
    }))
    const outputs: Output[] = []
    for (const [i, { text, context }] of turns.entries()) {
      const started = performance.now()
      // What spoke for it is for the people of the clinic, no part of the reading.
      const { why: _why, ...interpretation } = await understand(text, context)
      const ms = Math.round((performance.now() - started) * 1000) / 1000
      outputs.push({
        id: lines[i]?.['id'] ?? i + 1,
        interpretation,
        queue: queueOf(interpretation, context),
        ms,
      })
    }
    const judged = outputs.flatMap(({ interpretation, queue }, i): Judged[] => {
      const expected = lines[i]?.['expected']
      return isObject(expected) ? [{ expected: expected as Expected, interpretation, queue }] : []
    })
    const times = outputs.map(({ ms }) => ms).sort((a, b) => a - b)
    return {
      outputs,
      metrics: {
        lines: outputs.length,
        ...(judged.length > 0 ? scoreReplies(judged) : {}),
        msMedian: half(times, 0.5),
        msP99: half(times, 0.99),
      },
    }
  },
}
