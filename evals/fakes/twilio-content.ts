// The Content API of the fake Twilio: resources with variables, their approval, and how they read when filled.
import { randomBytes } from 'node:crypto'

type Action = { type?: string; title: string; id?: string; url?: string }
type ContentType = { body: string; actions?: Action[] }

export type FakeContent = {
  sid: string
  friendly_name: string
  language: string
  variables: Record<string, string>
  types: Record<string, ContentType>
  approval: { name: string; category: string; status: string; rejection_reason: string } | null
}

export type Answer = { status: number; json: unknown }

export type ContentStore = {
  all: () => readonly FakeContent[]
  serve: (
    method: string,
    pathname: string,
    request: { searchParams: URLSearchParams; body: unknown },
  ) => Answer
  decide: (sid: string, status: string, rejectionReason?: string) => void
  /** The body a patient reads, or the code the message is refused with. */
  render: (fields: Readonly<Record<string, string>>) => string | { code: number }
}

export function contentStore(accountSid: string): ContentStore {
  const contents: FakeContent[] = []
  const find = (sid: string): FakeContent | undefined => contents.find((one) => one.sid === sid)
  const notFound: Answer = { status: 404, json: { code: 20404, message: 'not found', status: 404 } }

  const create = (body: unknown): Answer => {
    const given = body as Omit<FakeContent, 'sid' | 'approval'>
    const bad = Object.keys(given.types ?? {}).length === 0 || !given.language
    if (bad) return { status: 400, json: { code: 20001, message: 'bad content', status: 400 } }
    const content = { ...given, sid: `HX${randomBytes(16).toString('hex')}`, approval: null }
    contents.push(content)
    return { status: 201, json: resource(accountSid, content) }
  }

  const list = (query: URLSearchParams): Answer => {
    const size = Number(query.get('PageSize') ?? 50)
    const page = Number(query.get('Page') ?? 0)
    const here = `https://content.twilio.com/v1/Content?PageSize=${size}`
    const next = contents.length > (page + 1) * size ? `${here}&Page=${page + 1}` : null
    return {
      status: 200,
      json: {
        contents: contents.slice(page * size, (page + 1) * size).map((one) => resource(accountSid, one)),
        meta: { key: 'contents', page, page_size: size, url: here, next_page_url: next },
      },
    }
  }

  const handIn = (content: FakeContent, body: unknown): Answer => {
    const { name, category } = body as { name: string; category: string }
    if (!/^[a-z0-9_]+$/.test(name))
      return { status: 400, json: { code: 20001, message: 'name', status: 400 } }
    content.approval = { name, category, status: 'received', rejection_reason: '' }
    return { status: 201, json: { ...content.approval, content_type: Object.keys(content.types)[0] } }
  }

  return {
    all: () => contents,
    serve: (method, pathname, { searchParams, body }) => {
      const [, , , sid, tail] = pathname.split('/')
      if (sid === undefined) return method === 'POST' ? create(body) : list(searchParams)
      const content = find(sid)
      if (!content) return notFound
      if (method === 'DELETE') {
        contents.splice(contents.indexOf(content), 1)
        return { status: 204, json: null }
      }
      if (tail !== 'ApprovalRequests') return { status: 200, json: resource(accountSid, content) }
      if (method === 'POST') return handIn(content, body)
      return {
        status: 200,
        json: { sid, account_sid: accountSid, whatsapp: content.approval ?? {}, url: '' },
      }
    },
    decide: (sid, status, rejectionReason = '') => {
      const content = find(sid)
      if (!content?.approval) throw new Error('never handed in')
      content.approval = { ...content.approval, status, rejection_reason: rejectionReason }
    },
    render: (fields) => {
      const content = find(fields.ContentSid ?? '')
      if (!content) return { code: 21655 }
      const given = JSON.parse(fields.ContentVariables ?? '{}') as Record<string, string>
      if (Object.values(given).includes('')) return { code: 21656 }
      return filled(bodyOf(content), { ...content.variables, ...given })
    },
  }
}

const bodyOf = ({ types }: FakeContent): string => Object.values(types)[0]?.body ?? ''

/** The actions of a Content resource as the patient's WhatsApp gets them: with the message's variables put in. */
export function actionsOf(content: FakeContent, variables: Readonly<Record<string, string>>): Action[] {
  const values = { ...content.variables, ...variables }
  const actions = Object.values(content.types)[0]?.actions ?? []
  return actions.map((action) => ({
    ...action,
    ...(action.id === undefined ? {} : { id: filled(action.id, values) }),
    ...(action.url === undefined ? {} : { url: filled(action.url, values) }),
  }))
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)

function resource(accountSid: string, content: FakeContent): object {
  const { approval: _, ...rest } = content
  const url = `https://content.twilio.com/v1/Content/${content.sid}`
  const date = '2026-11-24T10:00:00Z'
  return { ...rest, account_sid: accountSid, date_created: date, date_updated: date, url, links: {} }
}
