// The words of Basque days and hours, and the endings that they take. Folded sources of regular expressions.
import type { Half } from '../date-language.ts'
import { meaningOf, numbersFrom, valueOf } from './sources.ts'
import type { Meaning } from './words.ts'

export const numbers = numbersFrom(
  'zero, bat, bi/biga, hiru, lau, bost/bortz, sei, zazpi, zortzi, bederatzi, hamar, hamaika, hamabi, hamahiru, hamalau, hamabost, hamasei, hamazazpi, hamazortzi/hemezortzi, hemeretzi, hogei, hogeita bat, hogeita bi, hogeita hiru, hogeita lau, hogeita bost, hogeita sei, hogeita zazpi, hogeita zortzi, hogeita bederatzi, hogeita hamar, hogeita hamaika',
  {
    lehen: 1,
    hamaik: 11,
    'hogeita hamabost': 35,
    berrogei: 40,
    'berrogeita bost': 45,
    'berrogeita hamar': 50,
  },
)
export const number = `(?:${Object.keys(numbers)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
export const value = (said: string | undefined): number => valueOf({ numbers }, said)

export const weekdays: Meaning<number> = [
  ['astelehen|ilen', 1],
  ['astearte|martitzen|martizen', 2],
  ['asteazken|eguazten', 3],
  ['ostegun|eguen', 4],
  ['ostiral|bariku|barixaku', 5],
  ['larunbat|zapatu|neskenegun', 6],
  ['igande|domeka', 7],
]
export const weekday = `(?:${weekdays.map(([source]) => source).join('|')})`
export const months: Meaning<number> = [
  ['urtarril', 1],
  ['otsail', 2],
  ['martxo', 3],
  ['apiril', 4],
  ['maiatz', 5],
  ['ekain', 6],
  ['uztail', 7],
  ['abuztu', 8],
  ['irail', 9],
  ['urri', 10],
  ['azaro', 11],
  ['abendu', 12],
]
export const month = `(?:${months.map(([source]) => source).join('|')})(?:aren|ren|ak|a)?`
export const monthOf = (said: string | undefined): number =>
  meaningOf(months, said?.replace(/(?:aren|ren|ak|a)$/, '')) ?? meaningOf(months, said) ?? 0

/** In, to, of, until: what a day may end in. */
export const dayEnding = '(?:e?an|e?ko|e?rako|e?n|a|ak|ari|etik|era|erako|arekin)?'
export const numberEnding = '(?:-?(?:e?an|e?ko|e?rako|e?a|n|ra|rako))?'
export const hourEnding = '(?:r?etan|r?ean|r?ak|r?etako|r?etarako|r?etatik|tan|ak|ean|an|etako|etarako|a|k)'

export const halves: Meaning<Half> = [
  ['goizeko|goizean|goiz', 'morning'],
  ['eguerdiko|eguerdian', 'noon'],
  ['arratsaldeko|arratsaldean|arratsalde|arrastiko|arrastian', 'afternoon'],
  ['iluntzeko|iluntzean|ilunabarreko|ilunabarrean|gaueko|gauean|gau', 'night'],
  ['goizaldeko|goizaldean', 'dawn'],
]
export const half = `(?<half>${halves.map(([source]) => source).join('|')})`
