// The lookups asked as staff ask them, of a product for tests.
import assert from 'node:assert/strict'
import type { Scope } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import type { TestApp } from '#evals/test-app.ts'
import type { LookupResult } from './contract.ts'

export type Row = Record<string, unknown>
export type Args = Record<string, unknown>

export type Asked = {
  ask: (name: string, args?: Args, scopes?: readonly Scope[]) => Promise<LookupResult>
  /** All pages of an answer, one after the other. */
  askAll: (name: string, args?: Args) => Promise<Row[]>
  refused: (name: string, args: Args) => Promise<CodedError>
  patientId: (externalId: string) => Promise<string>
}

export function asking(app: TestApp): Asked {
  const ask: Asked['ask'] = (name, args = {}, scopes) =>
    app.app.lookup(
      scopes === undefined ? app.principal : { ...app.principal, scopes: new Set(scopes) },
      name,
      args,
    )
  return {
    ask,
    askAll: async (name, args = {}) => {
      const rows: Row[] = []
      let cursor: string | null = null
      for (let page = 0; page < 50; page += 1) {
        const { data, next }: LookupResult = await ask(name, cursor === null ? args : { ...args, cursor })
        rows.push(...data)
        if (next === null) return rows
        cursor = next
      }
      return assert.fail('pages without end')
    },
    refused: async (name, args) => {
      try {
        await ask(name, args)
      } catch (error) {
        if (error instanceof CodedError) return error
        throw error
      }
      return assert.fail(`${name} was answered`)
    },
    patientId: async (externalId) => {
      const [row] = await app.rows<{ id: string }>('select id from patient where external_id = $1', [
        externalId,
      ])
      return row?.id ?? assert.fail(externalId)
    },
  }
}
