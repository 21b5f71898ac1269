// Which groups are understood, and that everything else is refused.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSegment } from './segments.ts'

const places = [
  'sevilla',
  'cadiz',
  'madrid',
  'las palmas',
  'santa cruz de tenerife',
  'a coruna',
  "l'hospitalet de llobregat",
  'jerez de la frontera',
  'jerez',
]

const groups: [text: string, segment: object, understood: string][] = [
  ['Todos los pacientes mayores de 65 años', { minAge: 66 }, 'pacientes de más de 65 años'],
  ['mayores de 65', { minAge: 66 }, 'pacientes de más de 65 años'],
  ['MAYORES DE 65 ANOS', { minAge: 66 }, 'pacientes de más de 65 años'],
  ['mayores de sesenta y cinco años', { minAge: 66 }, 'pacientes de más de 65 años'],
  ['personas de más de 60', { minAge: 61 }, 'pacientes de más de 60 años'],
  ['pacientes con más de 80 años de edad', { minAge: 81 }, 'pacientes de más de 80 años'],
  ['> 65', { minAge: 66 }, 'pacientes de más de 65 años'],
  ['pacientes de 65 años o más', { minAge: 65 }, 'pacientes de 65 años o más'],
  ['65 o más años', { minAge: 65 }, 'pacientes de 65 años o más'],
  ['a partir de 65 años', { minAge: 65 }, 'pacientes de 65 años o más'],
  ['a partir de los 65', { minAge: 65 }, 'pacientes de 65 años o más'],
  ['desde 65 años', { minAge: 65 }, 'pacientes de 65 años o más'],
  ['65 años en adelante', { minAge: 65 }, 'pacientes de 65 años o más'],
  ['>= 65 años', { minAge: 65 }, 'pacientes de 65 años o más'],
  ['menores de 12 años', { maxAge: 11 }, 'pacientes menores de 12 años'],
  ['menores de un año', { maxAge: 0 }, 'pacientes menores de 1 año'],
  ['menos de 30 años', { maxAge: 29 }, 'pacientes menores de 30 años'],
  ['hasta 30 años', { maxAge: 30 }, 'pacientes de hasta 30 años'],
  ['30 años o menos', { maxAge: 30 }, 'pacientes de hasta 30 años'],
  [
    'mujeres de 50 a 69 en Sevilla',
    { minAge: 50, maxAge: 69, sex: 'female', place: 'sevilla' },
    'mujeres de 50 a 69 años en Sevilla',
  ],
  ['mujeres de 50 a 69 años', { minAge: 50, maxAge: 69, sex: 'female' }, 'mujeres de 50 a 69 años'],
  [
    'hombres entre 40 y 60 años de la provincia de Cádiz',
    { minAge: 40, maxAge: 60, sex: 'male', place: 'cadiz' },
    'hombres de 40 a 60 años en Cádiz',
  ],
  [
    'mujeres con edades entre 50 y 69 años',
    { minAge: 50, maxAge: 69, sex: 'female' },
    'mujeres de 50 a 69 años',
  ],
  [
    'mujeres de edad comprendida entre 50 y 69 años',
    { minAge: 50, maxAge: 69, sex: 'female' },
    'mujeres de 50 a 69 años',
  ],
  ['65 años y más', { minAge: 65 }, 'pacientes de 65 años o más'],
  ['mayores de 65 y menores de 80', { minAge: 66, maxAge: 79 }, 'pacientes de 66 a 79 años'],
  ['mujeres de 50 años', { minAge: 50, maxAge: 50, sex: 'female' }, 'mujeres de 50 años'],
  ['mujeres', { sex: 'female' }, 'mujeres'],
  ['varones mayores de 50', { minAge: 51, sex: 'male' }, 'hombres de más de 50 años'],
  ['hombres y mujeres mayores de 65 años', { minAge: 66 }, 'pacientes de más de 65 años'],
  ['pacientes de sexo femenino', { sex: 'female' }, 'mujeres'],
  ['niños', { maxAge: 13 }, 'pacientes menores de 14 años'],
  ['niños y niñas', { maxAge: 13 }, 'pacientes menores de 14 años'],
  ['niñas', { maxAge: 13, sex: 'female' }, 'mujeres menores de 14 años'],
  ['niños de 6 a 16 años', { minAge: 6, maxAge: 16 }, 'pacientes de 6 a 16 años'],
  ['menores de edad', { maxAge: 17 }, 'pacientes de hasta 17 años'],
  ['población adulta', { minAge: 18 }, 'pacientes de 18 años o más'],
  ['pacientes de Sevilla', { place: 'sevilla' }, 'pacientes en Sevilla'],
  ['pacientes que viven en la ciudad de Sevilla', { place: 'sevilla' }, 'pacientes en Sevilla'],
  [
    'residentes en Santa Cruz de Tenerife',
    { place: 'santa cruz de tenerife' },
    'pacientes en Santa Cruz de Tenerife',
  ],
  ['vecinos de Jerez de la Frontera', { place: 'jerez de la frontera' }, 'pacientes en Jerez de la Frontera'],
  [
    'mayores de 65 años en Las Palmas',
    { minAge: 66, place: 'las palmas' },
    'pacientes de más de 65 años en Las Palmas',
  ],
  ['pacientes de A Coruña', { place: 'a coruna' }, 'pacientes en A Coruña'],
  [
    "gente de L'Hospitalet de Llobregat",
    { place: "l'hospitalet de llobregat" },
    "pacientes en L'Hospitalet de Llobregat",
  ],
  ['pacientes que hablan catalán', { language: 'ca' }, 'pacientes que hablan catalán'],
  ['personas de habla inglesa', { language: 'en' }, 'pacientes que hablan inglés'],
  ['pacientes con idioma euskera', { language: 'eu' }, 'pacientes que hablan euskera'],
  [
    'mujeres, mayores de 40 años, que hablan rumano, de Madrid',
    { minAge: 41, sex: 'female', place: 'madrid', language: 'ro' },
    'mujeres de más de 40 años en Madrid que hablan rumano',
  ],
  ['todos los pacientes', {}, 'todos los pacientes'],
  ['a todos', {}, 'todos los pacientes'],
]
for (const [text, segment, understood] of groups) {
  test(`reads ${JSON.stringify(text)}`, () =>
    assert.deepEqual(parseSegment(text, { places }), { segment, understood }))
}

const refused: [text: string, unknown: string[], kind: string][] = [
  ['diabéticos', ['diabéticos'], 'words'],
  ['pacientes diabéticos mayores de 65 años', ['diabéticos'], 'words'],
  ['fumadores', ['fumadores'], 'words'],
  ['VIPs', ['VIPs'], 'words'],
  ['pacientes no vacunados', ['no', 'vacunados'], 'words'],
  ['los que no hablan catalán', ['no', 'hablan', 'catalán'], 'words'],
  ['todos menos los de Sevilla', ['menos'], 'words'],
  ['no mayores de 65', ['no'], 'words'],
  ['mayores', ['mayores'], 'words'],
  ['personas mayores', ['mayores'], 'words'],
  ['tercera edad', ['tercera'], 'words'],
  ['mayores de 65 o diabéticos', ['o', 'diabéticos'], 'words'],
  ['mujeres o mayores de 65', ['o'], 'words'],
  ['mayores de 6 meses', ['meses'], 'words'],
  ['más de 3 consultas', ['consultas'], 'words'],
  ['más de 65 kilos', ['kilos'], 'words'],
  ['mayores de 650 años', ['mayores', '650'], 'words'],
  ['mujeres embarazadas', ['embarazadas'], 'words'],
  ['mayores de 65 con cáncer', ['cáncer'], 'words'],
  ['pacientes en tratamiento', ['tratamiento'], 'words'],
  ['', [''], 'words'],
  ['de la', ['de la'], 'words'],
  ['pacientes de la provincia', ['provincia'], 'place'],
  ['mayores de 65 que viven en', ['viven', 'en'], 'place'],
  ['pacientes con edad', ['pacientes con edad'], 'words'],
  ['pacientes de Cuenca', ['Cuenca'], 'place'],
  ['mayores de 65 en la provincia de Teruel', ['Teruel'], 'place'],
  ['mujeres en Sevilla y Cádiz', ['Cádiz'], 'place'],
  ['mujeres de Sevilla y de Cádiz', ['de Cádiz'], 'contradiction'],
  ['menores de 12 y mayores de 65', [], 'contradiction'],
  ['de 69 a 50 años', [], 'contradiction'],
  ['mujeres de 50 a 69 y hombres de 60 a 70', ['hombres'], 'contradiction'],
  ['mujeres y niñas', ['mujeres'], 'contradiction'],
  ['adultos y niños', [], 'contradiction'],
  ['Juan García', ['Juan', 'García'], 'words'],
  ["'; drop table patient; --", ["'", 'drop', 'table', 'patient', '--'], 'words'],
]
for (const [text, unknown, kind] of refused) {
  test(`refuses ${JSON.stringify(text)}`, () =>
    assert.deepEqual(parseSegment(text, { places }), { unknown, kind }))
}

test('without known places every place is refused', () => {
  assert.deepEqual(parseSegment('mujeres en Sevilla', { places: [] }), {
    unknown: ['Sevilla'],
    kind: 'place',
  })
})
