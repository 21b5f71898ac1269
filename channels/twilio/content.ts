// The Content API as it is spoken on the wire: one call that makes a resource, one that lists them by name.
import type { Twilio } from 'twilio'

export type ContentAction = {
  type?: 'QUICK_REPLY' | 'URL'
  title: string
  id?: string
  url?: string
}

type ContentType = { body: string; actions?: readonly ContentAction[] }

/** `POST /v1/Content`, spec twilio_content_v1 of twilio/twilio-oai: names as on the wire. */
export type ContentBody = {
  friendly_name: string
  language: string
  variables: Readonly<Record<string, string>>
  types: Partial<
    Record<'twilio/text' | 'twilio/quick-reply' | 'twilio/call-to-action' | 'whatsapp/card', ContentType>
  >
}

/** ContentSid of the new resource. Rejects with TwilioAnswer, or when the answer holds none. */
export async function createContent(client: Twilio, body: ContentBody): Promise<string> {
  // The client's classes have names in camel case that it then sends as they are: the wire has its own.
  const made = await client.content.v1.contents.create(body as never)
  if (!/^HX[0-9a-fA-F]{32}$/.test(made.sid)) throw new Error('no ContentSid in the answer')
  return made.sid
}

/** friendly_name → ContentSid of what this product has made. An account holds at most a few thousand. */
export async function contentsNamed(client: Twilio, prefix: string): Promise<Map<string, string>> {
  const contents = await client.content.v1.contents.list({ pageSize: 200, limit: 10_000 })
  return new Map(
    contents
      .filter(({ friendlyName }) => friendlyName.startsWith(prefix))
      .map(({ friendlyName, sid }) => [friendlyName, sid]),
  )
}

/** `{"1": …}` in order. */
export const numbered = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value, index) => [String(index + 1), value]))

/**
 * ContentVariables as a JSON string. An apostrophe is escaped: Twilio has answered 21656 to a bare one
 * (https://github.com/twilio/twilio-node/issues/1082), and to JSON they are the same.
 */
export const contentVariables = (values: readonly string[]): string =>
  JSON.stringify(numbered(values)).replaceAll("'", '\\u0027')
