// Cuts a turn into clauses, one per thing that is asked for.
import { foldInPlace } from '#core/text/normalize.ts'
import { itemEnd } from './listed.ts'
import { forbiddenVerb } from './refusals.ts'
import { any } from './words/words.ts'

/** More in one sentence is a paste gone wrong, not a command. */
const mostClauses = 20

const verb = any('confirmVerb', 'remindVerb', 'warnVerb', 'tellVerb', 'sendVerb', 'launchVerb', 'recordVerb')
const noun = any('surveyNoun', 'remindNoun', 'payNoun', 'confirmNoun', 'alertNoun')
const small =
  '(?:(?:y|e|i|and|then|luego|despues|ademas|tambien|a mas|tambe|also|por ultimo|de paso|mejor|le|les|li|me|que|a ver|please|por favor|porfa|(?:me )?(?:puedes|podrias|podeis)|can you|could you|pots|podries|si puedes|si puede ser|the|el|la|los|las|una?|un|otro|otra|the|an?)[\\s,]+)*'
const joined = '(?:y|e|i|and|then|luego|despues|ademas|tambien|also|de paso|\\+|&|por ultimo)'
/** "y que nos puntúe Cirugía" */
const rates = '(?:que\\s+)?(?:(?:nos|ens|us)\\s+)(?:puntu|valor|opin|evalu|calific)(?:e|en|i|in)(?!\\p{L})'
const order = `(?:${verb}|${noun}|${forbiddenVerb})`
const border = new RegExp(
  `(?:[;\\n]+\\s*|[.!?…]+\\s+|,\\s+|\\s+)(?:${joined}[\\s,]+)(?=${small}(?:${order}|${rates}))|(?:[;\\n]+\\s*|[.!?…]+\\s+|\\s+\\+\\s*)(?=[¿¡]*${small}${order})|,\\s+(?=${small}(?:${verb}|${forbiddenVerb}))|\\s+/\\s+(?=${small}${order})|\\s*${itemEnd}\\s*`,
  'gu',
)

export function clausesOf(turn: string): string[] {
  const unquoted = turn.replace(/["«“][^"»”]*["»”]/gu, (quoted) => 'x'.repeat(quoted.length))
  const folded = foldInPlace(unquoted)
  const starts = [
    0,
    ...[...folded.text.matchAll(border)].map(
      (match) => folded.spanOf(match.index + match[0].length, match.index + match[0].length)[0],
    ),
  ]
  if (starts.length > mostClauses) return []
  return starts
    .map((start, i) =>
      turn
        .slice(start, starts[i + 1])
        .replace(
          /[\s,;+&⏎]*(?:(?<![\p{L}])(?:[yei]|and|luego|despu[eé]s|adem[aá]s|tambi[eé]n|also|then)[\s,]*)*$/iu,
          '',
        ),
    )
    .filter((text) => text !== '')
}
