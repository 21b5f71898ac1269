// Opt-out and opt-in: bare words, phrases and their scope, and sentences that only sound alike.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { PreferenceScope } from '#core/conversations/interpretation.ts'
import { readOptIn, readOptOut } from './opt-out.ts'

const bare: PreferenceScope = {}
const wanted: readonly (readonly [string, PreferenceScope])[] = [
  ['BAJA', bare],
  ['baja', bare],
  ['Baja!!!', bare],
  ['BAJA por favor', bare],
  ['b a j a', bare],
  ['Hola, baja, gracias', bare],
  ['STOP', bare],
  ['BAJA. Y no puedo respirar, me duele el pecho', bare],
  ['Stop, me duele el pecho', bare],
  ['stop.', bare],
  ['PARAR', bare],
  ['UNSUBSCRIBE', bare],
  ['CANCELAR SUSCRIPCIÓN', bare],
  ['no quiero más mensajes', bare],
  ['No quiero recibir más mensajes', bare],
  ['dejad de escribirme', bare],
  ['dejen de enviarme mensajes', bare],
  ['no me escribáis más', bare],
  ['no me mandéis más mensajes', bare],
  ['quiero darme de baja', bare],
  ['cómo me doy de baja?', bare],
  ['dadme de baja', bare],
  ['quitadme de la lista', bare],
  ['borradme de vuestra lista', bare],
  ['ya no quiero que me escribáis', bare],
  ['dejadme en paz', bare],
  ['quiero dejar de recibir mensajes', bare],
  ['no más SMS', { channel: 'sms' }],
  ['no quiero más whatsapps', { channel: 'whatsapp' }],
  ['no me escribáis por whatsapp, prefiero el correo', { channel: 'whatsapp' }],
  ['stop sms', { channel: 'sms' }],
  ['no quiero recibir correos', { channel: 'email' }],
  ['no más encuestas', { purpose: 'survey' }],
  ['no quiero encuestas', { purpose: 'survey' }],
  ['no me mandéis más encuestas', { purpose: 'survey' }],
  ['no más publicidad', { purpose: 'commercial' }],
  ['no quiero publicidad', { purpose: 'commercial' }],
  ['no quiero recordatorios de pago', { purpose: 'billing' }],
  ['no quiero más recordatorios', { purpose: 'care' }],
  ['no quiero mensajes por ningún canal', { all: true }],
  ['BAIXA', bare],
  ['ATURA', bare],
  ['no vull rebre més missatges', bare],
  ['deixeu de escriure’m', bare],
  ['no vull més enquestes', { purpose: 'survey' }],
  ['doneu-me de baixa', bare],
  ['non quero máis mensaxes', bare],
  ['deixade de escribirme', bare],
  ['non máis enquisas', { purpose: 'survey' }],
  ['GELDITU', bare],
  ['mezu gehiagorik ez', bare],
  ['ez dut mezu gehiago nahi', bare],
  ['inkesta gehiagorik ez', { purpose: 'survey' }],
  ['no more messages', bare],
  ['stop texting me', bare],
  ["please don't message me again", bare],
  ["I don't want to receive any more surveys", { purpose: 'survey' }],
  ['opt out', bare],
  ['me duele el pecho y no quiero más mensajes', bare],
]

for (const [text, scope] of wanted) {
  test(`opt-out: ${text}`, () => assert.deepEqual(readOptOut(text), scope))
}

const unwanted = [
  'estoy de baja laboral',
  'me dieron la baja médica',
  'baja por maternidad',
  'planta baja',
  'la tensión baja',
  'tengo la tensión baja',
  'necesito la baja',
  'quiero la baja médica',
  '¿me podéis dar la baja?',
  'no puedo ir, estoy de baja',
  'estic de baixa laboral',
  'estou de baixa médica',
  'CANCELAR',
  'cancelar la cita',
  'quiero cancelar',
  'anular',
  'no quiero darme de baja',
  'no me ha llegado el mensaje',
  'no me llega el enlace',
  'no he recibido el sms',
  'no quiero ir',
  'no, gracias',
  'para el jueves',
  'se me baja la tensión',
  'can I stop taking the pills?',
  "the bleeding won't stop",
  'me dieron de baja por lumbalgia',
  'no quiero más pastillas',
  'prefiero whatsapp',
  'me han dado el alta',
  'sí',
  'no quiero nada más, gracias',
]
for (const text of unwanted) {
  test(`no opt-out: ${text}`, () => assert.equal(readOptOut(text), null))
}

const back: readonly (readonly [string, PreferenceScope | null])[] = [
  ['ALTA', bare],
  ['START', bare],
  ['quiero volver a recibir mensajes', bare],
  ['quiero volver a recibir los recordatorios', { purpose: 'care' }],
  ['dadme de alta otra vez', bare],
  ['vull tornar a rebre missatges', bare],
  ['tengo la tensión alta', null],
  ['me dieron el alta', null],
  ['no quiero volver a recibir mensajes', null],
  ['alta médica', null],
]
for (const [text, scope] of back) {
  test(`opt-in: ${text}`, () => assert.deepEqual(readOptIn(text), scope))
}
