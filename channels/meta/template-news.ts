// What Meta tells of templates by itself: what became of one, and to which category it was moved.
import type { Arrival } from '../contract.ts'
import { type Json, text, word } from './json.ts'
import { templateId } from './template-ids.ts'
import { reasonOf, stateOf } from './templates.ts'

export const ignored = (why: string): Arrival => ({ is: 'ignored', why })

export function templateNews(value: Json): Arrival {
  const state = stateOf(value['event'])
  const known = templateOf(value)
  if (!state || !known) return ignored(`template_${word(value['event'])?.toLowerCase() ?? 'unknown'}`)
  const code = reasonOf(value['reason'])
  return { is: 'template', ...known, state, ...(code === undefined ? {} : { code }) }
}

/** Only approved templates are moved to another category; they stay approved, at another price. */
export function categoryNews(value: Json): Arrival {
  const known = templateOf(value)
  const category = word(value['new_category'])
  if (!known || category === undefined) return ignored('template_category')
  return { is: 'template', ...known, state: 'approved', code: `category_${category.toLowerCase()}` }
}

function templateOf(value: Json): { provider: string; providerId: string; language?: string } | undefined {
  const number = text(value['message_template_id'])
  const name = text(value['message_template_name'])
  const language = text(value['message_template_language'])
  if (number === undefined || name === undefined) return undefined
  return {
    provider: 'meta',
    providerId: templateId(name, number),
    ...(language === undefined ? {} : { language }),
  }
}
