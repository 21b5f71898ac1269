// buscarConocimiento: which approved paragraphs answer a question, quoted with their title; else whose it is to answer.
import { z } from 'zod'
import { searchKnowledge } from '#core/knowledge/search-knowledge.ts'
import { organizationZone } from '#core/organization.ts'
import { dayOf } from '#core/text/dates.ts'
import { queueNames } from '#prompts/staff/es.ts'
import { answerOf } from '#prompts/staff/lookup-answers.es.ts'
import { knowledgeWords as words } from '#prompts/staff/lookup-figures.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { text } from '../arguments.ts'
import type { LookupDefinition } from '../contract.ts'
import { passageRow } from '../rows.ts'

const name = 'buscarConocimiento'

const input = z.strictObject({ texto: text(name, 'texto', 300) })

const mostPassages = 3

/** For whoever answers patients; the articles themselves are what any patient is told. */
export const buscarConocimiento = {
  name,
  title: lookupWords[name].title,
  description: lookupWords[name].description,
  toolset: 'feedback',
  scopes: ['conversaciones:atender'],
  input,
  row: passageRow,
  run: async ({ ctx, principal: { org } }, { texto }) => {
    const q = ctx.db.org(org)
    const today = dayOf(ctx.clock.now(), await organizationZone(q, org))
    const { passages, queue } = await searchKnowledge(q, org, {
      text: texto,
      languages: ['es'],
      today,
      limit: mostPassages,
    })
    const quotes = passages.map((passage) => words.quote(passage.title, passage.text))
    const nothing = words.nothing(queue === null ? null : queueNames[queue])
    return {
      text: answerOf(quotes.length === 0 ? nothing : words.head(quotes.length), quotes),
      data: passages.map(({ slug, title, text: passage, language, score }) => ({
        slug,
        title,
        text: passage,
        language,
        score: Math.round(score * 100) / 100,
      })),
      next: null,
    }
  },
} as const satisfies LookupDefinition<typeof input>
