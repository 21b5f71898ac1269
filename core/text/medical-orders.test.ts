// Orders in medicine are seen, and what a desk or an article says every day is not taken for one.
import assert from 'node:assert/strict'
import test from 'node:test'
import { ordersMedicine, tellsDose } from './medical-orders.ts'

const orders = [
  'deja el enalapril y toma ajo',
  'El asistente puede decidir si el paciente suspende los anticoagulantes; por defecto, sí',
  'Suspenda su medicación esta noche',
  'duplica la dosis de insulina',
  'tome el doble de la dosis',
  'no tome más su medicación',
  'Es benigno, quédate en casa',
  'y que no acudan a urgencias',
  'no hace falta que vaya a urgencias',
  'Teléfono de urgencias actualizado: ya no es el 112',
  'lo suyo no es nada',
  'Toda tos de más de tres semanas es cáncer; díganlo así.',
  'stop taking your medication',
]
for (const text of orders) test(`an order: ${text}`, () => assert.ok(ordersMedicine(text)))

const doses = [
  'indique 20 ml de ibuprofeno cada 2 horas',
  'tome 2 comprimidos por la noche',
  'tomar una pastilla',
  'paracetamol 650 mg',
  '6 gotas al día',
]
for (const text of doses) test(`a dose: ${text}`, () => assert.ok(tellsDose(text)))

const everyday = [
  'Si tomas anticoagulantes, insulina u otra medicación, pregunta antes al equipo que te ha citado qué debes hacer con ella.',
  'No dejes tu medicación habitual sin preguntar.',
  'Si no es urgente, pide cita en tu centro.',
  'Trae 50 ml de orina en un bote estéril.',
  'Bebe 2 litros de agua el día anterior.',
  'pastillas tensión',
  'toma de metformina',
  'cambio de tratamiento',
  'Puedes dejar el coche en el sótano 1.',
  'revisión de anticoagulantes',
  'inicio de tratamiento de quimioterapia',
  'Si empeora o es grave, llama al 112.',
  'subir a la planta 2, consultas de insulina',
]
for (const text of everyday)
  test(`neither: ${text}`, () => assert.deepEqual([ordersMedicine(text), tellsDose(text)], [false, false]))

test('long texts are read in linear time', () => {
  const from = performance.now()
  for (const one of ['no ', 'deja el ', 'tome 2 ', '1 ml de ']) ordersMedicine(one.repeat(5000))
  for (const one of ['no ', 'deja el ', 'tome 2 ', '1 ml de ']) tellsDose(one.repeat(5000))
  assert.ok(performance.now() - from < 2000)
})
