// How values and errors must look, whichever driver they come from.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OwnDatabase } from './handles.ts'
import { isUniqueViolation, SqlError } from './sql-error.ts'

type Value = { label: string; sql: string; params?: readonly unknown[]; expected: unknown }

const instant = new Date('2026-08-21T08:00:00.123Z')
const awkward = [
  'a,b',
  'say "hi"',
  'back\\slash',
  '{brace}',
  'NULL',
  'null',
  '',
  ' edge ',
  'línea\nñ 😀',
  null,
]

const values: readonly Value[] = [
  { label: 'int8', sql: `select 9007199254740991::int8 as v`, expected: 9007199254740991 },
  { label: 'count', sql: `select count(*) as v from (values (1), (2)) as t`, expected: 2 },
  { label: 'int4, negative', sql: `select $1::int as v`, params: [-7], expected: -7 },
  { label: 'int8 from bigint', sql: `select $1::int8 as v`, params: [12n], expected: 12 },
  {
    label: 'sum of ints',
    sql: `select sum(n) as v from unnest($1::int[]) as n`,
    params: [[1, 2]],
    expected: 3,
  },
  { label: 'double', sql: `select $1::double precision as v`, params: [0.1], expected: 0.1 },
  { label: 'numeric', sql: `select 49.00::numeric as v`, expected: '49.00' },
  { label: 'boolean', sql: `select $1::boolean as v`, params: [false], expected: false },
  { label: 'text', sql: `select $1::text as v`, params: ['Niño\t"x"'], expected: 'Niño\t"x"' },
  { label: 'null', sql: `select $1::text as v`, params: [null], expected: null },
  { label: 'undefined is null', sql: `select $1::int as v`, params: [undefined], expected: null },
  { label: 'timestamptz', sql: `select $1::timestamptz as v`, params: [instant], expected: instant },
  {
    label: 'timestamptz with offset',
    sql: `select '2026-08-21 10:00+02'::timestamptz as v`,
    expected: new Date('2026-08-21T08:00:00Z'),
  },
  { label: 'date', sql: `select $1::date as v`, params: ['2026-03-29'], expected: '2026-03-29' },
  {
    label: 'day of an instant is of UTC',
    sql: `select ($1::timestamptz)::date as v`,
    params: [instant],
    expected: '2026-08-21',
  },
  {
    label: 'wall time stays text',
    sql: `select $1::timestamptz at time zone 'Europe/Madrid' as v`,
    params: [instant],
    expected: '2026-08-21 10:00:00.123',
  },
  { label: 'interval', sql: `select interval '1 day 02:00' as v`, expected: '1 day 02:00:00' },
  {
    label: 'bytea',
    sql: `select $1::bytea as v`,
    params: [new Uint8Array([0, 92, 255])],
    expected: new Uint8Array([0, 92, 255]),
  },
  {
    label: 'jsonb',
    sql: `select $1::jsonb as v`,
    params: [JSON.stringify({ a: [1, "'"] })],
    expected: { a: [1, "'"] },
  },
  {
    label: 'jsonb array inside',
    sql: `select $1::jsonb as v`,
    params: [JSON.stringify(['x', null])],
    expected: ['x', null],
  },
  {
    label: 'jsonb string inside',
    sql: `select $1::jsonb as v`,
    params: [JSON.stringify('x')],
    expected: 'x',
  },
  { label: 'text[]', sql: `select $1::text[] as v`, params: [awkward], expected: awkward },
  { label: 'text[] empty', sql: `select $1::text[] as v`, params: [[]], expected: [] },
  {
    label: 'text[][]',
    sql: `select $1::text[] as v`,
    params: [
      [
        ['a', 'b,'],
        ['c', null],
      ],
    ],
    expected: [
      ['a', 'b,'],
      ['c', null],
    ],
  },
  { label: 'int[]', sql: `select $1::int[] as v`, params: [[1, null, 3]], expected: [1, null, 3] },
  { label: 'int8[]', sql: `select $1::int8[] as v`, params: [[1, 2]], expected: [1, 2] },
  {
    label: 'bool[]',
    sql: `select $1::bool[] as v`,
    params: [[true, null, false]],
    expected: [true, null, false],
  },
  { label: 'numeric[]', sql: `select $1::numeric[] as v`, params: [['1.50']], expected: ['1.50'] },
  {
    label: 'date[]',
    sql: `select $1::date[] as v`,
    params: [['2026-01-01', null]],
    expected: ['2026-01-01', null],
  },
  {
    label: 'timestamptz[]',
    sql: `select $1::timestamptz[] as v`,
    params: [[instant, null]],
    expected: [instant, null],
  },
  {
    label: 'bytea[]',
    sql: `select $1::bytea[] as v`,
    params: [[new Uint8Array([1])]],
    expected: [new Uint8Array([1])],
  },
  {
    label: 'jsonb[]',
    sql: `select $1::jsonb[] as v`,
    params: [[JSON.stringify({ a: '"\\,' }), null, JSON.stringify([1])]],
    expected: [{ a: '"\\,' }, null, [1]],
  },
  { label: 'array with its own bounds', sql: `select '[0:1]={1,2}'::int[] as v`, expected: [1, 2] },
  { label: '= any', sql: `select 'b,' = any($1::text[]) as v`, params: [['a', 'b,']], expected: true },
]

const refused: readonly { label: string; sql: string; params: readonly unknown[] }[] = [
  { label: 'plain object', sql: 'select $1::jsonb', params: [{ a: 1 }] },
  { label: 'object in an array', sql: 'select $1::jsonb[]', params: [[{ a: 1 }]] },
  { label: 'invalid Date', sql: 'select $1::timestamptz', params: [new Date('no')] },
]

const codes: readonly { label: string; sql: string; params?: readonly unknown[]; code: string }[] = [
  { label: 'unique', sql: `insert into thing (id) values ('one'), ('one')`, code: '23505' },
  { label: 'check', sql: `insert into thing (id, n) values ('x', -1)`, code: '23514' },
  { label: 'syntax', sql: 'selekt', code: '42601' },
  { label: 'no such table', sql: 'select * from nowhere', code: '42P01' },
  { label: 'two statements in one', sql: 'select 1; select 2', code: '42601' },
  { label: 'not a number', sql: 'select $1::int', params: ['612 345 678'], code: '22P02' },
  { label: 'out of range', sql: 'select $1::int', params: ['34612345678'], code: '22003' },
  { label: 'zero byte in text', sql: 'select $1::text', params: ['a\0b'], code: '22021' },
]

/** Where a refusal was due. */
export const unexpected = (): never => assert.fail('should have been refused')

export function valueTests(db: () => OwnDatabase): void {
  for (const { label, sql, params, expected } of values) {
    test(`value: ${label}`, async () => {
      assert.deepEqual(await db().system().query(sql, params), [{ v: expected }])
    })
  }

  test('several arrays side by side', async () => {
    const rows = await db()
      .system()
      .query('select * from unnest($1::text[], $2::timestamptz[]) as t (id, at)', [
        ['a', 'b'],
        [instant, null],
      ])
    assert.deepEqual(rows, [
      { id: 'a', at: instant },
      { id: 'b', at: null },
    ])
  })
}

export function errorTests(db: () => OwnDatabase): void {
  for (const { label, sql, params } of refused) {
    test(`refused parameter: ${label}`, async () => {
      await assert.rejects(db().system().query(sql, params), { name: 'CodedError', code: 'internal' })
      await assert.rejects(
        db()
          .system()
          .tx((tx) => tx.query(sql, params)),
        { name: 'CodedError', code: 'internal' },
      )
    })
  }

  for (const { label, sql, params, code } of codes) {
    test(`error code: ${label}`, async () => {
      const error = await db()
        .system()
        .query(sql, params)
        .then(unexpected, (thrown: unknown) => thrown)
      assert.ok(error instanceof SqlError)
      assert.equal(error.code, code)
      assert.doesNotMatch(
        JSON.stringify({ ...error, message: error.message, stack: error.stack }),
        /612|one\b/,
      )
    })
  }

  test('a unique violation names its constraint', async () => {
    const error = await db()
      .org('o')
      .query(`insert into thing (id) values ('two'), ('two')`)
      .then(unexpected, (thrown: unknown) => thrown)
    assert.ok(isUniqueViolation(error))
    assert.ok(isUniqueViolation(error, 'thing_pkey'))
    assert.ok(!isUniqueViolation(error, 'thing_other'))
  })
}
