// The values a message names: day and hour, channel, language, phone, amount, measured value, relation.
import type { Slots } from '#core/conversations/interpretation.ts'
import { readAmount } from '#core/text/money.ts'
import { readPhone } from '#core/text/phones.ts'
import { channelPatterns } from './opt-out.ts'
import { found } from './pattern.ts'

/** Reads a day and an hour said in words; `null` where there is none, or more than one reading. */
export type ReadDateTime = (
  text: string,
  at: { now: Date; zone: string },
) => { day?: string; time?: string } | null

const languageNames: readonly (readonly [string, RegExp])[] = [
  ['ca', / (?:catalan|catala|valenciano|valencia)(?= )/],
  ['es', / (?:castellano|espanol|castella|castelan|spanish|gaztelania\w*)(?= )/],
  ['gl', / (?:gallego|galego)(?= )/],
  ['eu', / (?:euskera|euskara\w*|vasco)(?= )/],
  ['en', / (?:ingles|angles|english|ingelesez)(?= )/],
  ['fr', / (?:frances|french)(?= )/],
  ['de', / (?:aleman|german)(?= )/],
  ['pt', / (?:portugues|portuguese)(?= )/],
  ['ro', / (?:rumano|romanian)(?= )/],
  ['ar', / (?:arabe|arabic)(?= )/],
  ['it', / (?:italiano|italian)(?= )/],
]

const relation =
  / (?:soy|soc|son|im|i am|le escribe|escribe) (?:\w+ ){0,3}?(hij[oa]|padre|madre|marido|mujer|espos[oa]|herman[oa]|niet[oa]|pareja|tutora?|cuidadora?|sobrin[oa]|fill|filla|marit|fillo|filla|daughter|son|husband|wife|mother|father|carer|nuera|yerno)(?= )/
const measured =
  / (\d{1,3}(?:[.,]\d{1,2})?)(?:\/\d{1,3})? ?(?:(mg|mmhg|kg|kilos?|grados|pasos|gramos|cm|ml|unidades|mmol|mg\/dl|dl|ppm|pulsaciones|lpm)(?= )|(?= ))/

export function readMeasure(normal: string): { value: number; unit?: string } | null {
  const match = measured.exec(normal)
  if (!match?.[1]) return null
  const unit = match[2]?.replace(/^kilos?$/, 'kg').replace('grados', '°C')
  return { value: Number(match[1].replace(',', '.')), ...(unit ? { unit } : {}) }
}

/** The first channel that is wished for, not the one that is refused ("no SMS, mejor WhatsApp"). */
export function wishedChannel(normal: string): Slots['channel'] {
  const wished = normal.replace(
    / (?:no|sin|en vez de|en lugar de|non|ez|not) (?:\S+ ){0,3}?(?:sms|whatsapp\w*|correo\w*|email|mail)(?= )/g,
    ' ,',
  )
  return channelPatterns.find(({ pattern }) => found(pattern, wished))?.channel
}

export type SlotWishes = { date: boolean; preference: boolean; measure: boolean; money: boolean }

/** Reads only what the intents call for: a day in "me duele desde el lunes" is no wish. */
export function readSlots(
  message: { raw: string; normal: string },
  wishes: SlotWishes,
  reading: { at: { now: Date; zone: string }; readDateTime: ReadDateTime | undefined },
): Slots {
  const { raw, normal } = message
  const when = wishes.date ? reading.readDateTime?.(raw, reading.at) : null
  const channel = wishes.preference ? wishedChannel(normal) : undefined
  const language = wishes.preference
    ? languageNames.find(([, pattern]) => pattern.test(normal))?.[0]
    : undefined
  const phone = wishes.preference ? readPhone(raw)?.phone : undefined
  const amount = wishes.money ? readAmount(raw)?.asWritten : undefined
  const said = relation.exec(normal)?.[1]
  return {
    ...(when?.day ? { date: when.day } : {}),
    ...(when?.time ? { time: when.time } : {}),
    ...(channel ? { channel } : {}),
    ...(language ? { language } : {}),
    ...(phone ? { phone } : {}),
    ...(amount ? { amount } : {}),
    ...(said ? { relation: said } : {}),
    ...(wishes.measure ? (readMeasure(normal) ?? {}) : {}),
  }
}
