// What people write in answers, in the languages and programs of the house.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replyText } from './reply-text.ts'

const quote = '> Hola Ana, tu cita está confirmada.\n> Responde SÍ para confirmar.'
const bare = 'Hola Ana, tu cita está confirmada.'

const kept: readonly [label: string, mail: string, written: string][] = [
  [
    'Gmail, es',
    `Sí\n\nEl vie, 21 ago 2026 a las 10:00, Clínica Sol (<a@c.example>) escribió:\n\n${quote}`,
    'Sí',
  ],
  [
    'Gmail, es, broken line',
    `Sí\n\nEl vie, 21 ago 2026 a las 10:00, Clínica Sol (<\na@c.example>)\nescribió:\n\n${quote}`,
    'Sí',
  ],
  [
    'Gmail, ca',
    `Sí, hi seré\n\nMissatge de Clínica Sol <a@c.example> del dia dv., 21 d’ag. 2026 a les\n10:00:\n\n${quote}`,
    'Sí, hi seré',
  ],
  ['Apple, ca', `Sí\n\nEl 21 d’ag. 2026, a les 10:00, Clínica <a@c.example> va escriure:\n\n${bare}`, 'Sí'],
  [
    'Gmail, gl',
    `Si\n\nO ven., 21 ago. 2026 ás 10:00, Clínica Sol (<a@c.example>) escribiu:\n\n${quote}`,
    'Si',
  ],
  [
    'Gmail, eu',
    `Bai\n\nHau idatzi du Clínica Sol (a@c.example) erabiltzaileak (2026 abu. 21(a), or. (10:00)):\n\n${quote}`,
    'Bai',
  ],
  [
    'Gmail, en',
    `Yes\n\nOn Fri, Aug 21, 2026 at 10:00 AM Clínica Sol <a@c.example>\nwrote:\n\n${quote}`,
    'Yes',
  ],
  [
    'Gmail, fr',
    `Oui\n\nLe ven. 21 août 2026 à 10:00, Clínica Sol <a@c.example> a écrit\u00a0:\n\n${quote}`,
    'Oui',
  ],
  [
    'Gmail, pt',
    `Sim\n\nClínica Sol <a@c.example> escreveu (sexta, 21/08/2026 à(s) 10:00):\n\n${quote}`,
    'Sim',
  ],
  ['Apple, pt', `Sim\n\nEm 21 de ago. de 2026, às 10:00, Clínica <a@c.example> escreveu:\n\n${bare}`, 'Sim'],
  [
    'Gmail, de',
    `Ja\n\nAm Fr., 21. Aug. 2026 um 10:00 Uhr schrieb Clínica Sol <a@c.example>:\n\n${quote}`,
    'Ja',
  ],
  [
    'Apple, mark no one sees',
    `Sí\n\n\u200eEl 21 ago 2026, a las 10:00, Clínica <a@c.example> escribió:\n${bare}`,
    'Sí',
  ],
  [
    'iPhone, quoted attribution',
    `Vale\n\nEnviado desde mi iPhone\n\n> El 20 ago 2026, a las 10:00, C <a@c.example> escribió:\n> \n> ${bare}`,
    'Vale',
  ],
  [
    'under the quote',
    `El vie, 21 ago 2026, Clínica escribió:\n${quote}\n\nSí, pero a las 11`,
    'Sí, pero a las 11',
  ],
  [
    'between the quotes',
    `El vie, 21 ago 2026, Clínica escribió:\n> ¿Vienes?\nSí\n> ¿Con quién?\nCon mi hija`,
    'Sí\nCon mi hija',
  ],
  [
    'Outlook, es',
    `No puedo\n\nDe: Clínica Sol <a@c.example>\nEnviado el: viernes, 21 de agosto de 2026 10:00\nPara: Ana\nAsunto: Cita\n\n${bare}`,
    'No puedo',
  ],
  [
    'Outlook, bold marks',
    `No puedo\n\n*De:* Clínica Sol\n*Enviado:* viernes\n*Para:* Ana\n\n${bare}`,
    'No puedo',
  ],
  ['Outlook, ca', `No puc\n\nDe: Clínica Sol\nEnviat: divendres\nPer a: Ana\n\n${bare}`, 'No puc'],
  ['Outlook, en', `I cannot\n\nFrom: Clínica Sol\nSent: Friday\nTo: Ana\n\n${bare}`, 'I cannot'],
  ['Outlook, de', `Nein\n\nVon: Clínica Sol\nGesendet: Freitag\nAn: Ana\n\n${bare}`, 'Nein'],
  ['Outlook, fr', `Non\n\nDe : x\nnon\n\nDe: Clínica Sol\nEnvoyé: vendredi\n\n${bare}`, 'Non\n\nDe : x\nnon'],
  ['Outlook, rule', `No puedo\n________________________________\nDe: Clínica\n${bare}`, 'No puedo'],
  ['original message', `Sí\n\n-----Mensaje original-----\nDe: Clínica\n${bare}`, 'Sí'],
  ['original message, gl', `Si\n\n----- Mensaxe orixinal -----\n${bare}`, 'Si'],
  ['signature', 'Sí\n-- \nAna Prueba\nTel. 600000000', 'Sí'],
  ['Outlook for telephones', 'Sí\n\nObtener Outlook para iOS<https://aka.ms/o0ukef>', 'Sí'],
  ['telephone, ca', 'Sí\n\nEnviat des del meu iPhone', 'Sí'],
  ['telephone, eu', 'Bai\n\nNire iPhone-tik bidalia', 'Bai'],
  ['telephone, en', 'Yes\n\nSent from my iPhone', 'Yes'],
  ['telephone, de', 'Ja\n\nVon meinem iPhone gesendet', 'Ja'],
  [
    'the lawyer’s paragraph',
    'Sí\n\nAVISO LEGAL: Este mensaje y sus adjuntos son confidenciales y se dirigen exclusivamente a su destinatario. Si lo recibe por error, bórrelo y avise al remitente.',
    'Sí',
  ],
  ['Windows line ends', 'Sí\r\n\r\nEl vie, C escribió:\r\n> Hola', 'Sí'],
  ['only a quote', quote, ''],
]
for (const [label, mail, written] of kept)
  test(`${label}: only what was written stays`, () => {
    assert.equal(replyText(mail), written)
  })

const whole: readonly string[] = [
  'El médico me escribió: no puedo tomarla. ¿Qué hago?',
  'Le escribo porque me duele el pecho:\nno sé qué hacer',
  'De: momento no puedo ir\nMañana sí',
  'Este mensaje es para decir que no voy.',
  'Enviado ayer el informe, ¿lo tenéis?',
  'Me encuentro mal.\n\nTengo fiebre - 39 grados - desde ayer.',
  'On Monday I was told that you wrote to me. Is it so?',
  'Hora:\n10:00\nDía:\nlunes',
  '',
]
test('what a person wrote is never cut', () => {
  for (const mail of whole) assert.equal(replyText(mail), mail)
})

test('long and hostile texts are read in little time', () => {
  const hostile = [
    'El '.repeat(20_000),
    `${'a'.repeat(50_000)} escribió`,
    'De: x\n'.repeat(10_000),
    '>'.repeat(100_000),
    `El ${'escribió '.repeat(5_000)}`,
    `${'-'.repeat(50_000)}\n${'_'.repeat(50_000)}`,
    'Von meinem\n'.repeat(4_000),
    'El lunes a las\n'.repeat(4_000),
  ]
  const started = performance.now()
  for (const text of hostile) replyText(text)
  assert.ok(performance.now() - started < 1500, `${performance.now() - started}`)
})
