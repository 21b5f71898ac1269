// Buttons inside the 24 hours: Twilio sends them only from a Content resource, so one is kept for each set of labels.
import { createHash } from 'node:crypto'
import type { Twilio } from 'twilio'
import type { Content } from '../contract.ts'
import { wellFormed } from './encoding.ts'
import { contentsNamed, createContent, numbered } from './content.ts'

/**
 * In session, without approval: at most three buttons of 20 letters under at most 1,024
 * (https://www.twilio.com/docs/content/twilio-quick-reply, .../content-types-overview); WhatsApp keeps 256 of an id.
 */
const limits = { buttons: 3, label: 20, text: 1024, payload: 256 }
const prefix = 'metaqare_quick_reply_'

/** Whether the buttons can be shown. Where not, the text goes alone. */
export function fitsQuickReply({ text, buttons = [] }: Content): boolean {
  return (
    buttons.length > 0 &&
    buttons.length <= limits.buttons &&
    text.length <= limits.text &&
    buttons.every(({ label, payload }) => label.length <= limits.label && payload.length <= limits.payload) &&
    new Set(buttons.map(({ label }) => label)).size === buttons.length
  )
}

/** {{1}} is the text, {{2}} … the payloads: https://www.twilio.com/docs/content/using-variables-with-content-api. */
export const quickReplyVariables = ({ text, buttons = [] }: Content): string[] => [
  wellFormed(text),
  ...buttons.map(({ payload }) => payload),
]

export type QuickReplies = {
  /** ContentSid for these labels, found or made. Rejects when Twilio cannot tell or make it; nothing was sent then. */
  sidFor: (client: Twilio, content: Content) => Promise<string>
  /** The resource is gone (deleted in the console): it is made again next time. */
  forget: (content: Content) => Promise<void>
}

/** The names are deterministic: another process, or the next start, finds the resources instead of making more. */
export function quickReplies(): QuickReplies {
  let known: Promise<Map<string, Promise<string>>> | undefined

  const load = (client: Twilio): Promise<Map<string, Promise<string>>> => {
    known ??= contentsNamed(client, prefix)
      .then((sids) => new Map([...sids].map(([name, sid]) => [name, Promise.resolve(sid)])))
      .catch((error: unknown) => {
        known = undefined
        throw error
      })
    return known
  }

  return {
    sidFor: async (client, content) => {
      const sids = await load(client)
      const name = nameFor(content)
      const sid = sids.get(name) ?? make(client, name, content)
      sids.set(name, sid)
      return sid.catch((error: unknown) => {
        sids.delete(name)
        throw error
      })
    },
    forget: async (content) => {
      const sids = await known
      sids?.delete(nameFor(content))
    },
  }
}

const labelsOf = ({ buttons = [] }: Content): string[] => buttons.map(({ label }) => label)

const nameFor = (content: Content): string =>
  prefix +
  createHash('sha256')
    .update(JSON.stringify(labelsOf(content)))
    .digest('hex')
    .slice(0, 16)

/** Its language says nothing to a patient: every word of it is a label or a variable. */
const make = (client: Twilio, name: string, content: Content): Promise<string> =>
  createContent(client, {
    friendly_name: name,
    language: 'es',
    variables: numbered(quickReplyVariables(content).map(() => 'texto')),
    types: {
      'twilio/quick-reply': {
        body: '{{1}}',
        actions: labelsOf(content).map((title, index) => ({ title, id: `{{${index + 2}}}` })),
      },
    },
  })
