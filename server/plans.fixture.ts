// A running product with its REST door and keys of several people, for the tests of plans.
import { testApp, type TestApp } from '#evals/test-app.ts'
import type { CoreConfig, Scope } from '#core/ctx.ts'
import { createKey } from '#core/keys/keys.ts'
import { tools } from '#tools/registry.ts'
import type { PlanView } from './contract.ts'
import { approvalRoutes } from './approvals.ts'
import { createHttp } from './http/http.ts'
import { listen } from './http/listen.ts'

export type Desk = TestApp & {
  url: string
  key: (...scopes: Scope[]) => Promise<string>
  rest: (
    key: string,
    path: string,
    json?: unknown,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: PlanView & Record<string, unknown>; replayed: boolean }>
  left: () => Promise<number>
  close: () => Promise<void>
}

export async function plansWorld(config: Partial<CoreConfig> = {}): Promise<Desk> {
  const app = await testApp({ config })
  const http = createHttp({
    app: app.app,
    definitions: tools,
    version: '9.9.9',
    host: '127.0.0.1',
    parts: [approvalRoutes(app.app)],
  })
  const door = await listen(http.handler, { host: '127.0.0.1', port: 0 })
  return {
    ...app,
    url: door.url,
    key: async (...scopes) =>
      (await createKey(app.app.ctx, app.app.org, { name: 'una persona', scopes })).key,
    rest: async (key, path, json, headers = {}) => {
      const response = await fetch(`${door.url}/v1/plans${path}`, {
        method: json === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      })
      const body = (await response.json()) as PlanView & Record<string, unknown>
      return {
        status: response.status,
        body,
        replayed: response.headers.get('idempotency-replayed') === 'true',
      }
    },
    left: async () =>
      (await app.rows<{ n: number }>('select count(*)::int as n from sandbox_message'))[0]?.n ?? 0,
    close: async () => {
      await http.close()
      await door.close()
      await app.end()
    },
  }
}

export const everybody = {
  tool: 'alertaSaludPublica' as const,
  args: { alerta: 'Ola de calor', segmento: 'Todos los pacientes', canal: 'SMS' },
}

/** More people of the clinic, each with an SMS and consent; every tenth without consent, every fiftieth on hold. */
export async function morePatients(app: TestApp, count: number): Promise<void> {
  // References are right by construction, and checking each would take most of the time.
  await app.rows(`set session_replication_role = replica`)
  await app.rows(
    `insert into patient (org, id, external_id, given, family, search_name, birth_date, sex, language, held_since, created_at, updated_at)
     select 'demo', 'many-' || lpad(n::text, 7, '0'), 'many-' || n, 'Ana', 'Prueba ' || n, 'ana prueba ' || n, '1950-01-01', 'female',
       case when n % 5 = 0 then 'ca' else 'es' end, case when n % 50 = 0 then timestamptz '2024-08-01T00:00Z' end,
       '2024-08-01T00:00Z', '2024-08-01T00:00Z' from generate_series(1, $1::int) n`,
    [count],
  )
  await app.rows(
    `insert into contact_point (org, id, patient_id, channel, kind, value, status, created_at)
     select 'demo', 'sms-' || id, id, 'sms', 'phone', '+346' || lpad(substr(id, 6), 8, '0'), 'active', '2024-08-01T00:00Z'
     from patient where id like 'many-%'`,
  )
  await app.rows(
    `insert into consent (org, id, patient_id, purpose, channel, status, how, actor, at)
     select 'demo', 'con-' || id, id, 'prevention', 'sms', 'given', 'api', 'x', '2024-08-01T00:00Z'
     from patient where id like 'many-%' and substr(id, 6)::int % 10 <> 0`,
  )
  await app.rows(`set session_replication_role = origin`)
  await app.rows('analyze')
}
