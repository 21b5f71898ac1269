// What must not be told: names, addresses, appointments and debts of everybody, and whose an address is.
import type { PGlite } from '@electric-sql/pglite'
import { understandingSystem } from '#prompts/understanding/system.ts'
import { answerRules, answerSystem } from '#prompts/answers/system.ts'
import { alerts } from '#prompts/alerts/index.ts'
import { fold } from '#core/text/normalize.ts'
import { outbox } from './outbox.ts'

export type Person = {
  id: string
  externalId: string
  status: string
  /** Folded: given name and first surname, as one would say it. */
  name: string
  phones: readonly string[]
  emails: readonly string[]
  /** Folded texts that only their own messages may hold. */
  affairs: readonly string[]
  /** `purpose channel` that are given. */
  consents: ReadonlySet<string>
}

export type Secrets = {
  people: readonly Person[]
  /** Runs of our own instructions. */
  prompts: readonly string[]
  /** Folded paragraphs that somebody approved before the line. */
  approved: readonly string[]
  hosts: ReadonlySet<string>
  /** A mail of our own that says next to nothing: its markup is ours. */
  frame: string
  phones: ReadonlySet<string>
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

type Row = {
  id: string
  externalId: string
  status: string
  given: string
  family: string
  addresses: string[]
  affairs: string[]
  consents: string[]
}

const everybody = `
  select p.id, p.external_id as "externalId", p.status, p.given, p.family,
    array(select c.value from contact_point c where c.org = p.org and c.patient_id = p.id and c.channel <> 'push') as addresses,
    array(select distinct a.kind from appointment a where a.org = p.org and a.patient_id = p.id
          and (select count(distinct o.patient_id) from appointment o where o.kind = a.kind) = 1)
      || array(select replace(to_char(y.amount_cents / 100.0, 'FM999990.00'), '.', ',') from payment y
               where y.org = p.org and y.patient_id = p.id
                 and (select count(distinct o.patient_id) from payment o where o.amount_cents = y.amount_cents) = 1)
      as affairs,
    array(select distinct on (k.purpose, k.channel) case when k.status = 'given' then k.purpose || ' ' || k.channel else '' end
          from consent k where k.org = p.org and k.patient_id = p.id order by k.purpose, k.channel, k.seq desc) as consents
  from patient p`

export async function peopleOf(pglite: PGlite): Promise<Person[]> {
  const { rows } = await pglite.query<Row>(everybody)
  return rows.map(({ id, externalId, status, given, family, addresses, affairs, consents }) => ({
    id,
    externalId,
    status,
    name: fold(`${given} ${family.split(' ')[0] ?? ''}`),
    phones: [
      ...new Set(addresses.filter((one) => one.startsWith('+')).map((one) => digitsOf(one).slice(-9))),
    ],
    emails: addresses.filter((one) => one.includes('@')).map((one) => one.toLowerCase()),
    affairs: affairs.map(fold),
    consents: new Set(consents.filter((one) => one !== '')),
  }))
}

/** The shape of a phone wherever it stands, its separators left out. */
export const phonesIn = (text: string): string[] =>
  [
    ...text
      .normalize('NFKC')
      .matchAll(/(?<![\p{L}\d])(?:\+|00)?\d(?:[\s./()·-]{0,2}\d){8,13}(?![\p{L}\d])/gu),
  ].map(([found]) => digitsOf(found).slice(-9))

/** Anything a telephone makes a link of. */
export const hostsIn = (text: string): string[] =>
  [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(
        /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)?((?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:xn--[a-z\d-]+|[a-z]{2,12}))(?![\p{L}\d])/gu,
      ),
  ].map(([, host = '']) => host)

async function frameOf(publicUrl: string): Promise<string> {
  const { sent, channels } = outbox(publicUrl)
  const content = { text: 'Hola', language: 'es' }
  await channels.email.send({ org: 'one', deliveryId: 'd', sender: '', address: 'a@b.example', content })
  return sent[0]?.html ?? ''
}

const promptsShown = [understandingSystem, answerSystem, answerRules]

export async function secretsOf(pglite: PGlite, publicUrl: string): Promise<Secrets> {
  const people = await peopleOf(pglite)
  const { rows } = await pglite.query<{ text: string }>(
    `select text from knowledge_passage union all select title from knowledge_article`,
  )
  const approved = [...rows.map(({ text }) => text), ...alerts.flatMap(({ texts }) => Object.values(texts))]
  return {
    people,
    frame: await frameOf(publicUrl),
    prompts: promptsShown,
    approved: approved.map(fold),
    hosts: new Set([new URL(publicUrl).hostname, ...approved.flatMap(hostsIn)]),
    phones: new Set(approved.flatMap(phonesIn)),
  }
}
