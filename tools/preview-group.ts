// What an alert to a group would do: whom it reaches by which channel, who is left out and why, each text, and what it costs.
import type { ChannelName, Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { createPublicLink } from '#core/links/links.ts'
import { costCents } from '#core/delivery/preview.ts'
import { loadLimits } from '#core/delivery/limits.ts'
import { purposes } from '#core/delivery/purposes.ts'
import { linkUrl, render } from '#core/delivery/render.ts'
import { templatesFor } from '#core/delivery/content.ts'
import { getOrganization } from '#core/organization.ts'
import type { AlertPlanArgs, Exclusion, PreviewedCall } from '#core/plans/plans.ts'
import { countReach, type Reached } from '#core/plans/reach.ts'
import { peopleIn } from '#core/plans/people.ts'
import { isHolidayOn } from '#core/text/holidays.ts'
import { nextOpen } from '#core/text/hours.ts'
import { isoInZone } from '#core/text/iso.ts'
import { languageOf } from '#prompts/index.ts'
import { languageCodes } from '#prompts/words.ts'
import { alertText, type Alert } from './alerts.ts'
import type { GroupSend, ToolContext } from './contract.ts'
import { repeating } from './link-codes.ts'
import { reasonText } from './plan-words.ts'

/** What the business keys of an alert's messages begin with: one alert a day reaches a person once, whatever group or channel it came by. */
export const alertKey = (alertId: string, today: string): string => `prevention|alert:${alertId}@${today}|`

/** `publicCode`: the link that the sample shows; each reader gets one of their own, of the same length. */
export async function previewGroup(
  { ctx, principal }: ToolContext,
  group: GroupSend,
  call: { tool: string; args: Record<string, unknown>; publicCode: string },
): Promise<PreviewedCall> {
  const { org } = principal
  const { alert, segment, channel, today, zone } = group
  const reached = await countReach(ctx, org, {
    people: { ...peopleIn(segment, today), knownBefore: ctx.clock.now() },
    channel,
    today,
    zone,
    keyPrefix: alertKey(alert.id, today),
    templates: await approvedLanguages(ctx, org, group),
  })
  const going = reached.flatMap((row) => (row.channel ? [{ ...row, channel: row.channel }] : []))
  const worded = going.map((row) => ({
    ...row,
    ...wordingOf(ctx, { alert, today, code: call.publicCode }, row),
  }))
  const sms = worded.filter((one) => one.channel === 'sms')
  const { settings } = await getOrganization(ctx.db.org(org), org)
  const texts = textsOf(worded)
  return {
    tool: call.tool,
    args: call.args,
    who: group.understood,
    recipients: total(going),
    channels: channelsOf(going),
    text: texts[0]?.text ?? '',
    texts,
    exclusions: exclusionsOf(reached),
    segments: sms.length === 0 ? null : sms.reduce((sum, { units, count }) => sum + units * count, 0),
    costCents: costCents(
      settings,
      worded.map(({ channel: by, units, count }) => ({ channel: by, units: units * count })),
    ),
    sendAt: await opening(ctx, org, zone),
  }
}

const total = (rows: readonly { count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0)

/** The languages whose template is approved, where WhatsApp needs one to open a conversation. */
async function approvedLanguages(
  ctx: Ctx,
  org: string,
  { alert, today }: GroupSend,
): Promise<string[] | null> {
  if (!ctx.channels.whatsapp.hasWindow) return null
  const known = await templatesFor(
    ctx.db.org(org),
    ctx,
    org,
    languageCodes.map((language) => ({
      id: language,
      words: 'health_alert',
      slots: { alert: alertText(alert, language), link: linkUrl(ctx, 'x') },
      language,
      today,
    })),
  )
  return [...known].flatMap(([language, { state }]) => (state === 'approved' ? [language] : []))
}

type Going = Reached & { channel: ChannelName }

function wordingOf(
  ctx: Ctx,
  { alert, today, code }: { alert: Alert; today: string; code: string },
  { channel, language }: Going,
): { text: string; units: number; spoken: string } {
  const road = ctx.channels[channel]
  const spoken = languageOf(language ?? 'es')
  const slots = { alert: alertText(alert, language), link: linkUrl(ctx, code) }
  const content = render(
    { messageId: '', words: 'health_alert', slots, language: language ?? 'es', today },
    { channel, twoWay: road.twoWay ?? true },
  )
  return { text: content.text, units: road.segments?.(content) ?? 1, spoken }
}

/** The one that most read first. */
function textsOf(worded: readonly (Going & { text: string; spoken: string })[]): PreviewedCall['texts'] {
  const byText = new Map<string, PreviewedCall['texts'][number]>()
  for (const { text, spoken, count } of worded) {
    const known = byText.get(text)
    if (known) known.count += count
    else byText.set(text, { language: spoken, text, count })
  }
  return [...byText.values()].sort((one, other) => other.count - one.count)
}

function channelsOf(going: readonly Going[]): PreviewedCall['channels'] {
  const sums = new Map<ChannelName, number>()
  for (const { channel, count } of going) sums.set(channel, (sums.get(channel) ?? 0) + count)
  return [...sums]
    .map(([channel, count]) => ({ channel, count }))
    .sort((one, other) => other.count - one.count)
}

function exclusionsOf(reached: readonly Reached[]): Exclusion[] {
  const sums = new Map<string, number>()
  for (const { reason, count } of reached) if (reason) sums.set(reason, (sums.get(reason) ?? 0) + count)
  return [...sums]
    .map(([reason, count]) => ({ reason, text: reasonText(reason), count }))
    .sort((one, other) => other.count - one.count)
}

/** Where the clinic is; who lives in another zone or region has hours of their own. */
async function opening(ctx: Ctx, org: string, zone: string): Promise<string | null> {
  const now = ctx.clock.now()
  const { hours } = purposes.prevention
  if (!hours) return null
  const { closedDays } = await loadLimits(ctx.db.org(org), org, { now, budgeted: false })
  const closed = (day: string): boolean => isHolidayOn(day) || closedDays.has(day)
  const open = nextOpen(now, { zone, hours, closed, withinDays: 15 })
  return open === null || open.getTime() === now.getTime() ? null : isoInZone(open, zone)
}

const linkDays = 60

/** The public page behind the link that was shown. */
export async function openAlertPage(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  args: AlertPlanArgs,
): Promise<void> {
  const expiresAt = new Date(ctx.clock.now().getTime() + linkDays * 24 * 3_600_000)
  const page = { kind: 'request', subjectId: args.alertId, language: 'es', expiresAt } as const
  await createPublicLink(tx, repeating(ctx, [args.publicCode]), org, page)
}

/** What a plan keeps of an alert, to run it as it was understood. */
export const alertArgs = ({ alert, segment, channel }: GroupSend, publicCode: string): AlertPlanArgs => ({
  alertId: alert.id,
  segment,
  channel,
  publicCode,
})
