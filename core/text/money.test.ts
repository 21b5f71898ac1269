// Amounts as people write and say them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatAmount, parseAmount, readAmount } from './money.ts'

const amounts: [text: string, cents: number][] = [
  ['49.00 €', 4900],
  ['49,00 €', 4900],
  ['49 €', 4900],
  ['49€', 4900],
  ['49 EUR', 4900],
  ['49 eur', 4900],
  ['EUR 49', 4900],
  ['€49', 4900],
  ['€ 49,50', 4950],
  ['49 euros', 4900],
  ['1 euro', 100],
  ['49,5 €', 4950],
  ["49'90 €", 4990],
  ['49’90 €', 4990],
  ['49.00', 4900],
  ['49', 4900],
  ['1.234,50 €', 123450],
  ['1,234.50 EUR', 123450],
  ['1 234,50 €', 123450],
  ['1\u00a0234,50\u00a0€', 123450],
  ['1234,5 €', 123450],
  ['1.234', 123400],
  ['1,234', 123400],
  ['100.000 €', 10000000],
  ['0,50 €', 50],
  ['90 céntimos', 90],
  ['49 euros con 90', 4990],
  ['49 euros y 90 céntimos', 4990],
  ['49 € 90', 4990],
  ['cuarenta y nueve euros', 4900],
  ['cuarenta y nueve euros con noventa céntimos', 4990],
  ['cuarenta y nueve con noventa euros', 4990],
  ['ciento veinte euros', 12000],
  ['doscientos cincuenta y un euros', 25100],
  ['mil doscientos euros', 120000],
  ['27 con 50 euros', 2750],
  ['veintiún euros', 2100],
]
for (const [text, cents] of amounts) {
  test(`${JSON.stringify(text)} is ${cents} cents`, () => {
    const amount = parseAmount(text)
    assert.ok('cents' in amount, JSON.stringify(amount))
    assert.equal(amount.cents, cents)
  })
}

const failures: [text: string, failure: string][] = [
  ['', 'not_an_amount'],
  ['gratis', 'not_an_amount'],
  ['-49 €', 'not_an_amount'],
  ['49 %', 'not_an_amount'],
  ['49 € 39 €', 'not_an_amount'],
  ['1.23.45 €', 'not_an_amount'],
  ['1.2345,00 €', 'not_an_amount'],
  ['49 euros mañana', 'not_an_amount'],
  ['cuarenta y nueve', 'no_currency'],
  ['0 €', 'zero'],
  ['0,00', 'zero'],
  ['cero euros', 'zero'],
  ['100.000,01 €', 'too_large'],
  ['999999999999999 €', 'too_large'],
  ['$49', 'other_currency'],
  ['49 USD', 'other_currency'],
  ['49 £', 'other_currency'],
  ['49 dólares', 'other_currency'],
  ['12.345.678', 'too_large'],
  ['49.1234 €', 'too_precise'],
  ['0,500 €', 'too_precise'],
]
for (const [text, failure] of failures) {
  test(`${JSON.stringify(text)} is refused: ${failure}`, () =>
    assert.deepEqual(parseAmount(text), { failure }))
}

test('keeps the form of the caller, and adds our currency where none was written', () => {
  const written = (text: string): string | undefined => {
    const amount = parseAmount(text)
    return 'cents' in amount ? amount.asWritten : undefined
  }
  assert.equal(written('49.00 €'), '49.00 €')
  assert.equal(written(' 49 EUR '), '49 EUR')
  assert.equal(written('49.00'), '49.00 €')
})

const sentences: [sentence: string, asWritten: string | null, cents: number | null][] = [
  ['Notifica a Juan García el pago de 49.00 € del 21 de agosto por email', '49.00 €', 4900],
  ['Avisa a Ana de que debe 49,90€.', '49,90€', 4990],
  ["me habéis cobrado 49'90 € de más", "49'90 €", 4990],
  ['son cuarenta y nueve euros, ¿no?', 'cuarenta y nueve euros', 4900],
  ['un recibo de 1.234,50 euros', '1.234,50 euros', 123450],
  ['un recibo de €49 a nombre de Ana', '€49', 4900],
  ['pague 49 € el 21/8', '49 €', 4900],
  ['pague 49 € 21/8', '49 €', 4900],
  ['me cobraron $40', '$40', null],
  ['un pago de 0 €', '0 €', null],
  ['49 € y otra vez 49,00 €', '49 €', 4900],
  ['eran 39 € y no 49 €', null, null],
  ['son 27 con 50 euros', '27 con 50 euros', 2750],
  ['mañana a las 10:00', null, null],
  ['le pongo un 9', null, null],
  ['llámame al 600 12 34 56', null, null],
]
for (const [sentence, asWritten, cents] of sentences) {
  test(`finds ${asWritten ?? 'no amount'} in ${JSON.stringify(sentence)}`, () => {
    const found = readAmount(sentence)
    assert.equal(found?.asWritten ?? null, asWritten)
    if (!found) return
    assert.equal(sentence.slice(...found.span).trim(), asWritten)
    assert.equal('cents' in found.amount ? found.amount.cents : null, cents)
  })
}

test('every amount is read back as it was formatted, in Spanish and in English style', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (cents) => {
      const spanish = formatAmount(cents)
      const english = spanish.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
      for (const text of [
        spanish,
        english,
        `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
      ]) {
        const amount = parseAmount(text)
        assert.equal('cents' in amount && amount.cents, cents, text)
      }
    }),
  )
})
