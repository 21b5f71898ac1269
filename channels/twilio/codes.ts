// Twilio's codes and what trouble each is, as one table of data; WhatsApp's own through Twilio's map.
import type { Trouble } from '../contract.ts'

type Row = readonly [code: number, trouble: Trouble, what: string]

/** Each code has its page: https://www.twilio.com/docs/api/errors/<code>. */
const rows: readonly Row[] = [
  [20429, 'slow_down', 'too many requests at once'],
  [14107, 'slow_down', 'message rate of the account'],
  [63017, 'slow_down', 'rate of the channel'],
  [63018, 'slow_down', 'rate of the sender, or its messaging limit of 24 hours'],
  [30001, 'slow_down', 'queue overflow'],
  [21611, 'slow_down', 'queue of this sender is full'],
  [63038, 'slow_down', 'daily cap of the account'],

  [20500, 'provider_down', 'internal error'],
  [20503, 'provider_down', 'service unavailable'],
  [30410, 'provider_down', 'the carrier timed out'],
  [63010, 'provider_down', 'internal error of channels'],
  [63012, 'provider_down', 'internal error of WhatsApp'],

  [30003, 'handset_off', 'handset off or out of reach'],

  [21211, 'address_dead', 'not a valid number'],
  [21614, 'address_dead', 'not a mobile number'],
  [21635, 'address_dead', 'a landline'],
  [30005, 'address_dead', 'unknown handset'],
  [30006, 'address_dead', 'landline or unreachable carrier'],

  [63003, 'not_on_channel', 'no such WhatsApp account'],
  [63014, 'not_on_channel', 'blocked by the user'],
  [63024, 'not_on_channel', 'invalid recipient'],
  [63033, 'not_on_channel', 'blocked by the recipient'],
  [63032, 'withheld', 'a limit of this WhatsApp user'],
  [63049, 'withheld', 'Meta withheld a marketing message'],
  [63016, 'window_closed', 'free text outside the 24 hours'],
  [21610, 'opted_out', 'the recipient has sent a stop word'],

  [30004, 'filtered', 'blocked by the carrier or the recipient'],
  [30007, 'filtered', 'filtered by the carrier'],
  [30453, 'filtered', 'taken for fraud'],
  [63013, 'filtered', 'against the policy of the channel'],
  // These four are about one recipient: the sender serves everybody else, so its lane must not stop.
  [21408, 'filtered', 'this country is not permitted in the account'],
  [21608, 'filtered', 'a trial account writes to verified numbers only'],
  [21612, 'filtered', 'no route from this sender to this number'],
  [63015, 'filtered', 'the recipient has not joined the sandbox'],

  [21654, 'template_rejected', 'ContentSid is missing'],
  [21655, 'template_rejected', 'ContentSid is unknown'],
  [21656, 'template_rejected', 'ContentVariables do not fit'],
  [63027, 'template_rejected', 'no such template in this language'],
  [63028, 'template_rejected', 'number of variables'],
  [63040, 'template_rejected', 'rejected'],
  [63041, 'template_rejected', 'paused'],
  [63042, 'template_rejected', 'disabled'],

  [20003, 'sender_misconfigured', 'credentials'],
  [20404, 'sender_misconfigured', 'no such account or resource'],
  [21212, 'sender_misconfigured', 'From is not valid'],
  [21601, 'sender_misconfigured', 'From cannot send SMS'],
  [21603, 'sender_misconfigured', 'From is missing'],
  [21606, 'sender_misconfigured', 'From is not of this account'],
  [21607, 'sender_misconfigured', 'From is not enabled'],
  [21609, 'sender_misconfigured', 'StatusCallback'],
  [21659, 'sender_misconfigured', 'From is not a number of Twilio'],
  [21660, 'sender_misconfigured', 'From belongs to another account'],
  [21701, 'sender_misconfigured', 'no such Messaging Service'],
  [21703, 'sender_misconfigured', 'the Messaging Service has no sender'],
  [21704, 'sender_misconfigured', 'the Messaging Service has no numbers'],
  [21705, 'sender_misconfigured', 'Messaging Service is not valid'],
  [30002, 'sender_misconfigured', 'account suspended'],
  [30010, 'sender_misconfigured', 'price above the account’s limit'],
  [30032, 'sender_misconfigured', 'unverified toll-free sender (US)'],
  [30034, 'sender_misconfigured', 'unregistered 10DLC sender (US)'],
  [63001, 'sender_misconfigured', 'WhatsApp did not authenticate us'],
  [63002, 'sender_misconfigured', 'WhatsApp does not know the sender'],
  [63007, 'sender_misconfigured', 'no channel with this From'],
  [63008, 'sender_misconfigured', 'the channel is not set up'],
  [63020, 'sender_misconfigured', 'Business Manager: payment or account'],
  [63022, 'sender_misconfigured', 'certificate of the business name'],

  [21602, 'content_rejected', 'no body'],
  [21604, 'content_rejected', 'no recipient'],
  [21617, 'content_rejected', 'longer than 1600'],
  [21619, 'content_rejected', 'nothing to send'],
  [21658, 'content_rejected', 'a parameter is too long'],
  [63005, 'content_rejected', 'WhatsApp does not take this content'],
  [63006, 'content_rejected', 'cannot be formatted for the channel'],
  [63019, 'content_rejected', 'media could not be fetched'],
  [63021, 'content_rejected', 'invalid for WhatsApp'],
  [63025, 'content_rejected', 'media exists already'],
  [63030, 'content_rejected', 'a parameter this type does not have'],
  [63031, 'content_rejected', 'from and to are the same'],

  [30036, 'expired', 'validity period over'],

  [30008, 'unknown', 'unknown error of the carrier'],
  [30009, 'unknown', 'a segment is missing'],
  [63009, 'unknown', 'the channel returned an error'],
  [63011, 'unknown', 'the channel could not process it'],
  [63023, 'unknown', 'generic error of the channel'],
  [63029, 'unknown', 'the handset could not show the template'],
]

/** WhatsApp's own codes as Twilio maps them: https://www.twilio.com/docs/whatsapp/api/error-code-mapping. */
const metaCodes: readonly (readonly [meta: number, twilio: number])[] = [
  [400, 63019],
  [402, 63020],
  [408, 63021],
  [410, 63021],
  [429, 63018],
  [430, 63022],
  [432, 63022],
  [433, 63022],
  [470, 63016],
  [471, 63018],
  [472, 63032],
  [500, 63012],
  [1000, 63005],
  [1001, 63021],
  [1002, 63024],
  [1004, 63025],
  [1005, 63001],
  [1006, 63003],
  [1007, 63033],
  [1008, 63013],
  [1009, 63013],
  [1010, 63030],
  [1011, 63012],
  [1013, 63003],
  [1014, 63012],
  [1015, 63018],
  [1021, 63003],
  [1022, 63010],
  [1023, 63012],
  [1025, 63012],
  [1026, 63024],
  [2000, 63028],
  [2001, 63027],
  [2002, 63029],
  [2003, 63027],
]

const twilioTroubles = new Map(rows.map(([code, trouble]) => [code, trouble]))
const metaTroubles = new Map(metaCodes.map(([meta, code]) => [meta, twilioTroubles.get(code)]))

/** The trouble of a code of Twilio's or, through its map, of WhatsApp's; undefined where no table has it. */
export const troubleOf = (code: string | undefined): Trouble | undefined =>
  twilioTroubles.get(Number(code)) ?? metaTroubles.get(Number(code))
