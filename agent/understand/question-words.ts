// What words answer to a question of ours: keep or cancel, for me or not, take it back.
import type { ButtonId } from '#prompts/words.ts'
import { normalize } from './normalize.ts'
import { readNpsIn } from './nps.ts'
import { readAnswer, readReplyWords } from './reply-words.ts'

/** An answer to the question; `tap` is the button that says the same, where there is one. */
export type QuestionAnswer = { tap: ButtonId | null }

const cancels = / (?:anul\w*|cancel\w*|bertan behera|ezeztatu\w*|sense efecte|sin efecto)(?= )/
const cancelsNot =
  / (?:no|non|ez|not|dont|nunca|sin|sense|sen) (?:[^ ,.?]+ ){0,3}?(?:anul\w*|cancel\w*|bertan behera|ezeztatu\w*)(?= )/
const keeps =
  / (?:mantengo|mantener\w*|mantenga\w*|mantenla|mantenedla|mantinc|mantenir\w*|manteniu\w*|mantingueu\w*|manteno|mantede\w*|mantendu|mantentzen|keep|dejala|dejadla|dejarla|deixala|deixeu la|utzi dagoen)(?= )/
const doubts =
  / (?:no|non|ez|not|dont) (?:lo |ho |o )?(?:se|estoy|tengo claro|ho se|sei|dakit|sure|know)(?= )/

const notMine =
  / (?:no|non) (?:son|es|eran|van|sont?) (?:per|para) (?:a )?(?:mi|min|mim|nosotros|nosaltres)(?= )| ez (?:dira|da) (?:niretzat|guretzat|niretzako)(?= )| not (?:meant )?for (?:me|us)(?= )| (?:no|non) (?:soy|som|soc) (?:yo|esa persona|jo|eu|esa persoa|aquesta persona)(?= )/
const mine =
  / (?:per|para) (?:a )?(?:mi|min|mim)(?= )| niretzat(?= )| for me(?= )| (?:soy yo|soc jo|son eu|ni naiz|its me)(?= )/

const takesBack =
  / (?:deshac\w*|deshaz\w*|desfer\w*|desfes\w*|desfe\w*|desfac\w*|desegi\w*|undo|error|erro|errada|equivocad\w*|equivocacio\w*|equivocat|nahi gabe|mistake)(?= )/

/** The patient's own words decide; both at once, a question or doubt decide nothing, and it is asked again. */
function readCancel(normal: string): QuestionAnswer | null {
  if (normal.includes(' ? ') || doubts.test(normal)) return null
  const named = readReplyWords(normal, null)
  if (cancelsNot.test(normal) || keeps.test(normal)) return { tap: 'cancel_no' }
  if (named.has('confirm_appointment') && !cancels.test(normal)) return { tap: 'cancel_no' }
  const { startsYes, startsNo, yes } = readAnswer(normal)
  const cancelled = cancels.test(normal) || named.has('cancel_appointment')
  if (startsNo) return cancelled ? null : { tap: 'cancel_no' }
  return cancelled || startsYes || yes ? { tap: 'cancel_yes' } : null
}

function readWrong(normal: string): QuestionAnswer | null {
  if (notMine.test(normal)) return { tap: 'wrong_yes' }
  if (mine.test(normal)) return { tap: 'wrong_no' }
  return readAnswer(normal).yes ? { tap: 'wrong_yes' } : null
}

/** `words` names the message that was sent last; null where it asked nothing, or is not answered by the text. */
export function readQuestionAnswer(words: string, text: string): QuestionAnswer | null {
  const normal = normalize(text)
  switch (words) {
    case 'cancel_ask':
      return readCancel(normal)
    case 'cancel_done':
      return takesBack.test(normal) ? { tap: 'cancel_undo' } : null
    case 'wrong_recipient_ask':
      return readWrong(normal)
    case 'survey_ask_again':
      return readNpsIn(normal) === null ? null : { tap: null }
    default:
      return null
  }
}
