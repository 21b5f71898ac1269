import assert from 'node:assert/strict'
import test from 'node:test'
import { readQuestionAnswer } from './question-words.ts'

const answers: Record<string, Record<string, readonly string[]>> = {
  cancel_ask: {
    cancel_no: [
      'no',
      'No, la mantengo',
      'no gracias',
      'no, al final sí voy',
      'No, la mantinc',
      'Non, manteño a cita',
      'Ez, mantendu',
      'No, keep it',
      'no la anules',
      'no quiero anular',
      'no, déjala como está',
      'sí que iré',
      'ez, etorriko naiz',
    ],
    cancel_yes: [
      'sí',
      'sí, anular',
      'anúlala',
      'SI, ANULAR',
      'Sí, anul·lar',
      'BAI, BERTAN BEHERA',
      'YES, CANCEL',
      'Si, anular',
      'vale, cancélala, no puedo ir',
      'bai',
      'yes please',
    ],
    nothing: [
      'no, anúlala',
      'no, no puedo ir',
      'no sé',
      '¿por qué anular?',
      'gracias',
      'me duele la rodilla',
    ],
  },
  wrong_recipient_ask: {
    wrong_yes: [
      'NO SON PARA MI',
      'NON SON PARA MIN',
      'EZ DIRA NIRETZAT',
      'NOT FOR ME',
      'They are not for me',
      'No són per a mi',
      'sí',
    ],
    wrong_no: [
      'Sí son para mí',
      'Sí que són per a mi',
      'Si son para min',
      'Bai, niretzat dira',
      'They are for me',
    ],
    nothing: ['no', '¿quién es?'],
  },
  cancel_done: {
    cancel_undo: [
      'deshacer',
      'ha sido un error',
      'Desfer',
      'Desfacer',
      'desegin',
      'undo',
      'it was a mistake',
    ],
    nothing: ['gracias', 'vale'],
  },
  survey_ask_again: { null: ['8', 'un nueve'], nothing: ['entre 6 y 8', 'gracias'] },
  confirm_done: { nothing: ['no', 'sí', 'anular'] },
}

for (const [words, expected] of Object.entries(answers)) {
  for (const [tap, texts] of Object.entries(expected)) {
    for (const text of texts) {
      test(`after ${words}, "${text}" is ${tap}`, () => {
        const answer = readQuestionAnswer(words, text)
        assert.equal(answer === null ? 'nothing' : String(answer.tap), tap)
      })
    }
  }
}
