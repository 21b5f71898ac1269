// WhatsApp over Twilio: free text and buttons within the 24 hours, an approved template outside.
import type { Twilio } from 'twilio'
import type { Channel, Content, SendResult } from '../contract.ts'
import { contentVariables } from './content.ts'
import { wellFormed } from './encoding.ts'
import { canCallBack, handOver, statusCallback, validityPeriod } from './hand-over.ts'
import type { HandOver, Saying } from './hand-over.ts'
import { lookUp } from './lookup.ts'
import type { TwilioSettings } from './options.ts'
import { fitsQuickReply, quickReplies, quickReplyVariables, type QuickReplies } from './quick-replies.ts'
import { whatsappAddress } from './senders.ts'
import { templatePort, templateVariables } from './templates.ts'

export function whatsappChannel(options: TwilioSettings, sender: string, way: HandOver): Channel {
  const replies = quickReplies()
  const from = whatsappAddress(sender)
  return {
    name: 'whatsapp',
    provider: 'twilio',
    sender,
    uncertain: 'lookup',
    ratePerSecond: options.whatsappPerSecond ?? 80,
    hasWindow: true,
    twoWay: true,
    receipts: canCallBack(options) ? 'read' : 'none',
    send: async (outgoing) => {
      const { content } = outgoing
      if (content.template && !templateVariables(content.template)) return emptyVariable
      const envelope = {
        to: whatsappAddress(outgoing.address),
        from,
        ...validityPeriod(outgoing),
        ...statusCallback(options, outgoing.deliveryId),
      }
      const attempt = () => handOver(way, envelope, (client) => sayingOf(client, content, replies))
      const result = await attempt()
      if (!lostQuickReply(content, result)) return result
      await replies.forget(content)
      return attempt()
    },
    lookup: (outgoing, sentAfter) =>
      lookUp(way, {
        to: whatsappAddress(outgoing.address),
        from,
        messagingServiceSid: undefined,
        text: wellFormed(outgoing.content.text),
        template: outgoing.content.template,
        sentAfter,
        timeoutMs: options.timeoutMs,
      }),
    templates: templatePort(way.client),
  }
}

const emptyVariable: SendResult = { state: 'refused', trouble: 'template_rejected', code: 'empty_variable' }

async function sayingOf(client: Twilio, content: Content, replies: QuickReplies): Promise<Saying> {
  const { template, text } = content
  if (template) {
    const values = templateVariables(template) ?? []
    return {
      contentSid: template.providerId,
      ...(values.length > 0 ? { contentVariables: contentVariables(values) } : {}),
    }
  }
  if (!fitsQuickReply(content)) return { body: wellFormed(text) }
  return {
    contentSid: await replies.sidFor(client, content),
    contentVariables: contentVariables(quickReplyVariables(content)),
  }
}

/** 21655: the resource of these buttons is gone, so nothing was sent. */
const lostQuickReply = (content: Content, result: SendResult): boolean =>
  !content.template && result.state === 'refused' && result.code === '21655' && fitsQuickReply(content)
