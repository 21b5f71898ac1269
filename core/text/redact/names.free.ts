// Names without any cue: words of the lists that stand together as people's names do.
import { towns } from './addresses.words.ts'
import { chainFrom, compounding, isInitial, isLinked, isPlace, isProper, type Chain, type Words } from './name-chains.ts'
import { lands, nameParticles, notNames, placeWords, titles } from './names.words.ts'
import type { Token } from './tokens.ts'

/** Symptoms and idioms that begin like a name: "dolores de cabeza", "rosa palo". */
const symptom = /^\s(?:de|en|del|muscular|fuerte|menstrual|articular|al|palo|claro)/u
const symptomWords =
  /^(?:dolores|rosa|pilar|mar|sol|angel|luz|cruz|flor|estrella|reye?s?|clara|perla|paz|nieves?|salud|gloria|consuelo|virtudes|victoria|milagros?|remedios|gracia|socorro|presentacion|encarnacion|asuncion|concepcion)$/
/** "joan den hilean": gone, not Joan. */
const basqueWent = /^\s(?:den|da|zen|naiz|nintzen|behar|ezin|nahi|egin)(?!\p{L})/u

export function isSymptom({ reading }: Words, token: Token): boolean {
  if (token.capital) return false
  const after = reading.text.slice(token.end, token.end + 10)
  return token.word === 'joan' ? basqueWent.test(after) : symptomWords.test(token.word) && symptom.test(after)
}

type Counts = { given: number; family: number; surest: number; length: number; capitals: number }

function countsOf({ tokens }: Words, { from, to }: Chain): Counts {
  const counted = tokens
    .slice(from, to)
    .filter((token) => token.given + token.family > 0 || !nameParticles.has(token.word))
  const count = (test: (token: Token) => boolean): number => counted.filter(test).length
  return {
    given: count((token) => token.given > 0),
    family: count((token) => token.family > 0),
    surest: count((token) => token.given === 2 || token.family === 2),
    length: counted.length,
    capitals: count((token) => token.capital),
  }
}

/** Spanish and Portuguese surnames that are no other word. */
const patronymic = /[aeiou](?:ez|iz)$/

/** Not the first word of a sentence, where a capital says nothing. */
const isInside = ({ reading, tokens }: Words, i: number): boolean =>
  /[\p{L},;:]\s$/u.test(reading.text.slice(Math.max(0, (tokens[i]?.start ?? 0) - 2), tokens[i]?.start ?? 0))

/** Everyday words that with a capital in mid-sentence are people. */
const people =
  /^(?:amparo|consuelo|remedios|pilar|dolores|rosa|clara|alba|nieves|milagros|angel|angeles|blanca|aurora|violeta|jacinto|concepcion|ascension|salvador|leo|iris|jesus|benito|perla|linda|delia|celeste|consolacion|desamparados|marc|remei|esmeralda|sagrario|elena|maximo|lluna|llum|neus|roc|nil|pere|lili|claro|modesto|placido|prudencia|felicidad|virtudes|lourdes)$/

/** Behind "con" also "Victoria" and "Gloria" are people; months and places are not. */
const company = /^(?:con|amb|with|avec|com|coa|co)$/
const notCompany =
  /^(?:abril|mayo|agosto|julio|junio|june|domingos?|sol|mar|santiago|leon|paris|valle|navidad|dios|india|will|may|salud|gracia|gracias|fe|oro|isla|santos|reyes|feliz|verdad|vida|piedad|norma|piedra|fuente|primavera)$/

const isPeople = ({ tokens }: Words, i: number): boolean => {
  const word = tokens[i]?.word ?? ''
  return people.test(word) || (company.test(tokens[i - 1]?.word ?? '') && !notCompany.test(word))
}

/** Before a capital that is no person's: "el Pilar", "color Rosa", "Costa Blanca". */
const notMet = /^(?:el|la|los|las|del|de|un|una|o|os|da|do|san|santa|virgen|color|en|els|les|le|the|al|sant)$/
/** ", la de admisión": told apart by what she is. */
const toldApart =
  /^,\s(?:la|el|a|o|en|na|l|the|le)[\s'’](?:de|del|d|da|do|dels|que|qui|chica|chico|senora|senor|enfermer[ao]|doctor[ao]?|medic[ao]|fisio\w*|auxiliar|matrona|celador[ao]?|recepcionista|secretaria|administrativa|nurse|receptionist|midwife|infermera?|enfermeir[ao]|pediatra|hij[ao]|mujer|marido|madre|padre|herman[ao]|vecin[ao]|cuidador[ao]?)(?!\p{L})/u
const aged = /^\s?[,(]\s?(?:de\s)?\d{1,3}\s(?:anos|anys|urte|years|ans)/

/** "Ona i Nil": two capitals of the lists joined by "and", in mid-sentence. */
function isCoupled(words: Words, i: number): boolean {
  const [and, other] = [words.tokens[i + 1], words.tokens[i + 2]]
  if (!and || !other || !/^(?:y|i|e|eta|and|et)$/.test(and.word)) return false
  return other.capital && other.given > 0 && (other.given === 2 || isInside(words, i))
}

/** "hablé con Rosa", "que me atienda Amparo": a capital in mid-sentence; or "Remedios, 79 años". */
function isMet(words: Words, i: number): boolean {
  const [before, token] = [words.tokens[i - 1], words.tokens[i]]
  if (!token?.capital || token.acronym) return false
  if (toldApart.test(words.reading.text.slice(token.end, token.end + 24)))
    return !before || !notMet.test(before.word)
  if (!isPeople(words, i)) return false
  if (aged.test(words.reading.text.slice(token.end, token.end + 14)) || isCoupled(words, i)) return true
  return before !== undefined && !before.capital && !notMet.test(before.word) && isInside(words, i)
}

/** Whether words of the lists that stand together are a person without any cue. */
function isPerson(words: Words, chain: Chain): boolean {
  const first = words.tokens[chain.from]
  if (!first) return false
  const { given, family, surest, length, capitals } = countsOf(words, chain)
  const loud = capitals === length
  if (first.given === 2) return length > 1 || first.capital || !notNames.has(first.word)
  if (length === 1 && first.given === 1) return isMet(words, chain.from)
  if (length === 1)
    return first.family === 2 && first.capital && !/^,? (?:n[ºo.]{1,2} ?)?\d/.test(words.reading.text.slice(first.end, first.end + 6)) && patronymic.test(first.word) && isInside(words, chain.from)
  if (isInitial(words, chain.from)) return family > 0 && surest > 0
  const second = words.tokens[chain.from + 1]
  if (compounding.test(first.word) && (second?.given ?? 0) > 0) return true
  if (first.given === 1 && given > 1 && family > 0 && length > 2) return true
  if (first.given === 1) return family + given > 1 && (surest > 0 || loud)
  return first.family > 0 && family > 1 && surest > 0 && (loud || surest > 1)
}

/** What people do: "que Eutimio Garcerán tiene cita". */
const personal =
  /^,?\s(?:no\s|ya\s|se\s|me\s|le\s|lo\s|ja\s|xa\s|em\s|nos\s)?(?:tiene|tenia|te|ten|tem|has|had|is|ha|est[ae]|esta|va|viene|venia|vendra|dice|dijo|pide|pidio|quiere|llama|llamo|necesita|vive|murio|fallecio|tomo|puede|queria|podia|sabe|diu|vol|vive|viu|pot|quere|pode|di|dixo|diz|disse|quer|says|said|wants|needs|lives|called|veut|habite|peut|naiz|da|du|ira|irá|acude|cumple|ingreso)(?!\p{L})/u

/** Two capitals that no list knows, doing what people do. */
function isActing(words: Words, i: number): Chain | undefined {
  const { reading, tokens } = words
  const token = tokens[i]
  const known = (at: number): boolean => {
    const word = tokens[at]?.word ?? ''
    return towns.has(word) || lands.has(word) || placeWords.has(word) || titles.has(word)
  }
  if (!isProper(token) || !isInside(words, i) || known(i) || known(i - 1) || isPlace(words, i)) return undefined
  if (notMet.test(tokens[i - 1]?.word ?? '') || tokens[i - 1]?.capital) return undefined
  const chain = chainFrom(words, i)
  const end = tokens[chain.to - 1]?.end ?? 0
  const whole = chain.to - chain.from >= 2 && !known(i + 1)
  return whole && personal.test(reading.text.slice(end, end + 24)) ? chain : undefined
}

/** "en Marín", "soy de Cabrera": surnames that are towns. */
function isWhere({ reading, tokens }: Words, i: number): boolean {
  const token = tokens[i]
  if (!token || token.given > 0) return false
  const said = reading.text.slice(Math.max(0, token.start - 24), token.start)
  return /(?:^|\s)(?:en|desde|hasta|hacia|dende|ata|in|from|em|fins a|(?:soy|somos|vengo|venimos|es|son|soc|som|venho|veno|natural|vecin[oa]|cerca|pueblo|ciudad|lejos|je suis|viens) de)\s$/.test(said)
}

/** "en Villaviciosa de Odón": behind a capital in mid-sentence that no list knows. */
function isOfTown(words: Words, i: number): boolean {
  const [town, of, token] = [words.tokens[i - 2], words.tokens[i - 1], words.tokens[i]]
  if (!town || !of || !token?.capital || !/^(?:de|del|d|do|da)$/.test(of.word)) return false
  return isProper(town) && town.given + town.family === 0 && isInside(words, i - 2) && isLinked(words, i - 2)
}

const isStart = (words: Words, i: number): boolean => {
  const token = words.tokens[i]
  if (!token || (placeWords.has(token.word) && token.given < 2)) return false
  if (token.given + token.family === 0) return isInitial(words, i) && !titles.has(token.word)
  return token.capital || !notNames.has(token.word)
}

export function freeStanding(words: Words): Chain[] {
  const { reading, tokens } = words
  const chains: Chain[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    const acting = token && token.given + token.family === 0 ? isActing(words, i) : undefined
    if (acting) chains.push(acting)
    if (!token || !isStart(words, i)) continue
    const chain = chainFrom(words, i)
    if (isOfTown(words, i) || isWhere(words, i)) continue
    if (isPlace(words, i) && token.capital) i = chain.to - 1
    if (isPlace(words, chain.from) || isSymptom(words, token) || !isPerson(words, chain)) continue
    // "García López, Rosa"
    const next = tokens[chain.to]
    const turned =
      next &&
      next.given > 0 &&
      token.family > 0 &&
      next.capital &&
      token.given < 2 &&
      /^,\s$/.test(reading.text.slice(tokens[chain.to - 1]?.end ?? 0, next.start))
    chains.push(turned ? { from: i, to: chainFrom(words, chain.to).to } : chain)
    i = chain.to - 1
  }
  return chains
}
