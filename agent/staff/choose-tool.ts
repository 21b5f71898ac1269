// Which of the six functions a clause asks for: evidence of words is weighed, no single one decides.
import { fold } from '#core/text/normalize.ts'
import type { ToolName } from '#tools/contract.ts'
import { has } from './cover.ts'
import { hasMoney } from './money-said.ts'
import { speaksOfHealth } from './phrase.ts'
import { freeText, groupLead, papers, received } from './refusals.ts'
import { any } from './words/words.ts'

/** `many`: the clause speaks to a group, which only alerts may do. */
export type Choice = {
  tool: ToolName
  many: boolean
  /** A verb or noun of its own kind said so. */ own: boolean
}

type Evidence = { person: boolean; timed: boolean; channel: boolean }

const families = {
  confirm: any('confirmVerb', 'confirmNoun'),
  remind: any('remindVerb', 'remindNoun'),
  warn: any('warnVerb'),
  tell: any('tellVerb'),
  send: any('sendVerb'),
  launch: any('launchVerb'),
  surveyNoun: any('surveyNoun'),
  surveyVerb: any('surveyVerb'),
  payNoun: any('payNoun'),
  payState: any('payState'),
  alertNoun: any('alertNoun'),
  notice: any('noticeNoun'),
  topic: any('alertTopic'),
  visit: any('visitNoun'),
} as const

type Family = keyof typeof families

export const groupSaid = `(?:${groupLead}|(?<!\\p{L})(?:avis\\p{L}*|inform\\p{L}*|let|tell|warn|alert|notify|enteren)\\s+(?:(?:els|les|los|las|all|the|a)\\s+){0,2}|(?<!\\p{L})(?:to|for)\\s+\\p{L}+\\s+)(?:${any('groupWord')})(?!\\s+(?:ell[oa]s|\\p{L}+,? y \\p{L}+ \\p{Lu}))`
/** A group at the head of a phrase, where an alert is spoken of. */
const bareGroup = `(?:^|[,:>(;¦.]\\s*|${any('alertTopic')}\\s+)(?:l[oa]s\\s+|els\\s+|the\\s+)?(?:${any('groupWord')}|de (?:mas|menos) de \\d)`

/** "que lo sepan los senderistas": whoever shall hear of something is a group. */
export const shallKnow =
  "(?<!\\p{L})(?:que\\s+)?(?:(?:lo|ho|se|s)\\s*['’]?\\s*)?(?:sepan|enteren|sapiguen|assabentin|esten (?:avisad|al tanto|informad)\\p{L}*)"
/** "mujeres que viajan a Brasil": who is named behind it is a place. */
const groupDescribed = `${any('groupWord')}\\s+(?:\\p{L}+\\s+){0,4}(?:que|who)\\s+(?:viv|viaj|resid|trabaj|veranea|live|work|viu|visc|est[ae]n? en)`
const knowing = `${shallKnow}\\s+(?:tod[oa]s\\s+)?(?:l[oa]s|els|les)\\s+\\p{L}+s(?!\\p{L})`

/** A verb that speaks to one person: "avísale". */
const singular = '(?<!\\p{L})(?:le|li|\\p{L}{3,}(?:[ae]r|[aed])(?:me|se)?le|\\p{L}{3,}-li|him|her)(?!\\p{L})'

const least = 3

export function chooseTool(clause: string, { person, timed, channel }: Evidence): Choice | undefined {
  const said = (family: Family): number => Number(has(clause, families[family]))
  const when = (truth: boolean | number): number => Number(Boolean(truth))
  const [confirm, remind, warn, tell, send] = [
    said('confirm'),
    said('remind'),
    said('warn'),
    said('tell'),
    said('send'),
  ]
  const ordered = Number(has(clause, `(?<!(?:^|[^\\p{L}])que\\s+(?:(?:se|no|le)\\s+)*)${families.send}`))
  const [topic, visit, notice, launch] = [said('topic'), said('visit'), said('notice'), said('launch')]
  const money = when(hasMoney(clause))
  const cents = when(person && !money && has(clause, '(?<![\\d.,:])\\d{1,5},\\d\\d(?![\\d:])'))
  /** "agua no potable, vecinos de Arganda, por sms" */
  const quiet =
    (!person || has(clause, groupDescribed)) &&
    !timed &&
    channel &&
    confirm + remind + said('surveyNoun') + said('payNoun') + said('payState') === 0 &&
    !money
  const told = has(clause, shallKnow) && (has(clause, knowing) || has(clause, any('groupWord')))
  const group =
    (told ||
      has(clause, groupSaid) ||
      ((topic + said('alertNoun') > 0 || quiet) && has(clause, bareGroup))) &&
    !mentionsOne(clause)
  const described = has(clause, groupDescribed)
  const many =
    group &&
    (!person ||
      described ||
      Boolean(said('alertNoun')) ||
      Boolean(topic && (notice || launch || warn || send)))
  const one = person || has(clause, singular)
  if (
    has(clause, received) ||
    (has(clause, papers) && !confirm && !remind && !warn && !money && !said('surveyNoun')) ||
    (has(clause, freeText) && !confirm && !remind)
  )
    return undefined
  const weights: [ToolName, number][] = [
    ['enviarEncuestaNPS', 6 * said('surveyNoun') + 5 * said('surveyVerb') * when(!confirm && !remind)],
    ['notificacionPago', 5 * money + 3.5 * cents + 4 * said('payState') + 3.5 * said('payNoun')],
    [
      'alertaSaludPublica',
      one && !many
        ? 4.5 * said('alertNoun')
        : 4.5 * said('alertNoun') +
          3 *
            when(
              many && !(has(clause, '(?<!\\p{L})que(?!\\p{L})') && !topic && !said('alertNoun') && !notice),
            ) +
          2 * launch +
          2.5 * topic * when(many || launch || warn || notice || said('alertNoun')) +
          3 * when(told && many) +
          1.5 * notice * when(many || topic) +
          1.5 * warn * when(topic || many),
    ],
    [
      'enviarConfirmacionCita',
      4 * confirm +
        Math.max(
          3 * tell * visit * when(timed || person),
          3.5 *
            tell *
            when(
              timed &&
                speaksOfHealth(clause) &&
                has(clause, '(?<!\\p{L})(?:tiene|tienen|tendra|es|sera|queda|esta|te|has|is)(?!\\p{L})'),
            ),
        ) +
        2 * ordered * visit * when(person || timed) +
        0.7 * ordered * visit * when(person && timed) +
        visit * when(person) * when(!send) +
        when(timed) * 0.5 +
        when(channel) * 0.5 +
        visit * when(person && timed && channel && !warn && !remind && !tell),
    ],
    [
      'recordatorioAutomatico',
      4.2 * remind +
        3.2 * Math.max(warn, notice * when(person && !many && (Boolean(ordered) || timed))) * when(!money) +
        3 *
          tell *
          when(
            !visit &&
              timed &&
              has(
                clause,
                '(?<!\\p{L})que (?!manana|pasado|esta|para|cuando|hasta|sobre|tiene)(?:se |no )?\\p{L}{3,}[ae]n?(?!\\p{L})',
              ),
          ),
    ],
  ]
  const [best] = weights.toSorted((a, b) => b[1] - a[1])
  if (!best || best[1] < least) return undefined
  const own =
    confirm +
      remind +
      said('surveyNoun') +
      said('surveyVerb') +
      money +
      said('payState') +
      said('payNoun') +
      said('alertNoun') >
    0
  return { tool: best[0], many, own }
}

/** "a los pacientes Ana Ruiz y Pedro Gil" is no group. */
const mentionsOne = (clause: string): boolean =>
  /(?:pacientes|usuarios|pacients)\s+\p{Lu}/u.test(clause) && fold(clause) !== ''
