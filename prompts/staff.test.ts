// Staff's words: complete against the lists they word, helpful, and never an echo.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as staff from './staff/es.ts'
import type { ErrorSlots } from './staff/es.ts'

/** The quoted or bare names in a list of a source file; prompts may not import what it words. */
function listedIn(file: string, list: string): string[] {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8')
  const start = source.indexOf(`export const ${list} = `)
  assert.notEqual(start, -1, `${list} in ${file}`)
  const end = source.indexOf('} as const', start)
  const close = source.indexOf('] as const', start)
  const body = source.slice(start, Math.min(...[end, close].filter((place) => place !== -1)))
  return [...body.matchAll(/^ {2}'?([a-zA-Z_]+)'?[:,]/gmu)].map(([, name]) => name ?? '')
}

const lists: readonly [label: string, file: string, list: string, words: object][] = [
  ['errors', '../core/errors.ts', 'errorCodes', staff.errors],
  ['intents', '../core/conversations/interpretation.ts', 'intents', staff.intentNames],
  ['categories', '../core/conversations/interpretation.ts', 'categories', staff.categoryNames],
  ['queues', '../core/conversations/interpretation.ts', 'queues', staff.queueNames],
  ['kinds of message', '../core/conversations/interpretation.ts', 'outboundKinds', staff.kindNames],
  ['tools', '../tools/contract.ts', 'toolNames', staff.tools],
  ['troubles', '../channels/contract.ts', 'troubles', staff.troubleWords],
  ['states of a delivery', '../core/delivery/states.ts', 'deliveryStates', staff.stateNames],
]

for (const [label, file, list, words] of lists) {
  test(`all ${label} have words, and no word is left over`, () => {
    const names = listedIn(file, list)
    assert.ok(names.length > 5)
    assert.deepEqual(Object.keys(words).sort(), names.sort())
  })
}

const slotSets: readonly ErrorSlots[] = [
  {},
  { field: 'fechaHora' },
  { field: 'segmento', options: ['Ola de calor', 'Sarampión'], count: 3, max: 4000, allowed: ['a', 'b'] },
  { first: '3 de abril', second: '4 de marzo', problem: 'no_such_day' },
  {
    wanted: 'Videoconsulta',
    existing: 'Cardiología',
    channel: 'SMS',
    scope: 'citas:enviar',
    problem: 'count',
    seconds: 3,
    keys: ['PORT'],
  },
]

for (const [code, say] of Object.entries(staff.errors)) {
  test(`${code}: says what failed and what to do next, whatever it is given`, () => {
    for (const slots of slotSets) {
      const { title, text, next } = say(slots)
      for (const sentence of [title, text, next]) {
        assert.match(sentence, /^\p{Lu}/u)
        assert.doesNotMatch(sentence, /undefined|NaN|\[object|\s{2,}/u)
      }
      for (const sentence of [text, next]) assert.match(sentence, /[.!?]$/u)
      assert.doesNotMatch(title, /\.$/u)
    }
  })
}

test('an error shows what it was given to show', () => {
  const { errors } = staff
  assert.match(
    errors.appointment_conflict({ wanted: 'Videoconsulta', existing: 'Cardiología' }).text,
    /«Videoconsulta».*«Cardiología»/,
  )
  assert.match(errors.payment_conflict({ wanted: '49,00 €', existing: '60,00 €' }).text, /49,00 €.*60,00 €/)
  assert.match(
    errors.alert_unknown({ options: ['Ola de calor', 'Sarampión'] }).next,
    /Ola de calor, Sarampión/,
  )
  assert.match(errors.segment_unknown({}).next, /edad.*sexo.*municipio.*idioma/)
  assert.match(
    errors.patient_ambiguous({ count: 2, options: ['H-1 (1980)', 'H-2 (1991)'] }).next,
    /H-1 \(1980\), H-2/,
  )
  assert.match(errors.text_too_long({ max: 4000 }).text, /4\.000/)
  assert.match(errors.invalid_date({ field: 'fecha' }).text, /«fecha»/)
})

test('a reason for not sending has a sentence and a way out', () => {
  const reasons = Object.entries(staff.blockReasons)
  assert.equal(reasons.length, 34)
  for (const [reason, { text, next }] of reasons) {
    assert.match(text, /^\p{Lu}.*\.$/u, reason)
    assert.match(next, /^\p{Lu}.*\.$/u, reason)
    const goingOn = text.charAt(0).toLowerCase() + text.slice(1)
    assert.equal(staff.sentences.notSent({ text, next }), `No enviado: ${goingOn} ${next}`)
  }
})

/** Every source file of these folders but tests, in one text. */
function sourcesOf(...folders: string[]): string {
  return folders
    .flatMap((folder) => {
      const root = new URL(`../${folder}/`, import.meta.url)
      return readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
        .map((name) => readFileSync(new URL(name, root), 'utf8'))
    })
    .join('\n')
}
const found = (source: string, pattern: RegExp): string[] => [
  ...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? '')),
]

test('every reason that delivery gives has words, and each says what happened and what to do', () => {
  const given = found(
    sourcesOf('core/delivery'),
    /(?:block: |reason: |why: |then |reason === )'([a-z_0-9]+)'/g,
  )
  assert.ok(given.length > 20)
  // A lane's own mark, worded by the state of the lane.
  const marks = new Set(['breaker'])
  assert.deepEqual(
    given.filter((reason) => !marks.has(reason) && staff.reasonWords(reason) === undefined),
    [],
  )
  for (const words of [...Object.values(staff.troubleWords), ...Object.values(staff.attemptWords)])
    for (const sentence of [words.text, words.next]) assert.match(sentence, /^\p{Lu}.*\.$/u)
})

test('every event that is recorded has a name', () => {
  const recorded = found(sourcesOf('core', 'agent', 'tools', 'server'), /type: '([a-z_]+\.[a-z_]+)'/g)
  assert.ok(recorded.length > 20)
  assert.deepEqual(
    recorded.filter((type) => staff.eventNames[type] === undefined),
    [],
  )
})

const steps: readonly (readonly [staff.StepSlots, string])[] = [
  [{ type: 'message.submitted' }, 'Mensaje aceptado'],
  [
    { type: 'message.submitted', reason: 'quiet_hours', until: '20 ago a las 09:00' },
    'Mensaje aceptado; espera hasta el 20 ago a las 09:00: se respeta el horario de descanso del paciente',
  ],
  [{ type: 'delivery.handing_over', channel: 'whatsapp', attempt: 1 }, 'Sale por WhatsApp'],
  [{ type: 'delivery.handing_over', channel: 'sms', attempt: 3 }, 'Sale por SMS (intento 3)'],
  [
    { type: 'delivery.retrying', reason: 'provider_down', code: '30003', until: '20 ago a las 09:00' },
    'Se reintentará el 20 ago a las 09:00: el proveedor del canal no funciona (30003)',
  ],
  [
    { type: 'provider.undelivered', reason: 'handset_off', code: '63024' },
    'El proveedor avisa: no entregado: el dispositivo está apagado o sin cobertura (63024)',
  ],
  [{ type: 'delivery.hop', channel: 'sms', reason: 'unread' }, 'Pasa a SMS porque no se leyó'],
  [
    { type: 'delivery.hop', channel: 'email', reason: 'not_on_channel' },
    'Pasa a email porque la persona no usa este canal, o nos ha bloqueado en él',
  ],
  [{ type: 'delivery.settled', as: 'arrived' }, 'Una persona decide: llegó'],
  [{ type: 'delivery.read' }, 'Leído'],
  [{ type: 'delivery.teleported', reason: 'a_new_reason' }, 'delivery.teleported: a_new_reason'],
  [{ type: 'provider.teleported', code: 'x-1' }, 'El proveedor avisa: teleported (x-1)'],
]
for (const [step, text] of steps) {
  test(`a step reads: ${text}`, () => assert.equal(staff.stepWords(step).text, text))
}

test('what lasts is told in its two largest units', () => {
  const told = [0.4, 1, 59, 60, 75, 3600, 3661, 90_061].map(staff.lasting)
  assert.deepEqual(told, ['0 s', '1 s', '59 s', '1 min', '1 min 15 s', '1 h', '1 h 1 min', '1 d 1 h'])
})

test('no name of ours is empty or doubled', () => {
  const {
    queueNames,
    categoryNames,
    intentNames,
    urgencyNames,
    severityNames,
    channelNames,
    purposeNames,
    stateNames,
  } = staff
  for (const names of [
    queueNames,
    categoryNames,
    intentNames,
    urgencyNames,
    severityNames,
    channelNames,
    purposeNames,
    stateNames,
  ]) {
    const words = Object.values(names)
    assert.ok(words.every((word) => word.trim().length > 1))
    assert.equal(new Set(words).size, words.length)
  }
  assert.deepEqual(staff.channelNames, { whatsapp: 'WhatsApp', sms: 'SMS', email: 'email', push: 'push' })
  assert.equal(staff.eventNames['delivery.sent'], staff.stateNames.sent)
})

test('every tool explains itself and each of its arguments', () => {
  const expected: Record<keyof typeof staff.tools, string[]> = {
    enviarConfirmacionCita: ['paciente', 'fechaHora', 'tipoCita', 'canal'],
    recordatorioAutomatico: ['paciente', 'fechaHora', 'motivo', 'canal'],
    enviarEncuestaNPS: ['paciente', 'especialidad', 'canal'],
    notificacionPago: ['paciente', 'importe', 'fecha', 'canal'],
    alertaSaludPublica: ['alerta', 'segmento', 'canal'],
    feedbackPaciente: ['paciente', 'mensaje', 'canal'],
  }
  for (const [name, { title, description, args }] of Object.entries(staff.tools)) {
    assert.ok(title.length > 5 && title.length <= 60, name)
    assert.ok(description.length > 80 && description.length <= 700, `${name}: ${description.length}`)
    assert.deepEqual(Object.keys(args), expected[name as keyof typeof expected])
    for (const text of Object.values(args)) assert.ok(text.length > 20)
  }
})
