// The shelf of WhatsApp templates: the one for a message's slots, and all of them as drafts for the provider.
import { alerts } from '../alerts/index.ts'
import type { AlertText } from '../alerts/alert.ts'
import { render } from '../index.ts'
import { bare } from '../messages/parts.ts'
import { sampleSlots } from '../sample-slots.ts'
import { languageCodes } from '../words.ts'
import type { LanguageCode, MessageKey, MessageSlots } from '../words.ts'
import { ca } from './ca.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { eu } from './eu.ts'
import { fr } from './fr.ts'
import { gl } from './gl.ts'
import { pt } from './pt.ts'
import { longestBody, templateKeys } from './template.ts'
import type { Template, TemplateBook, TemplateKey } from './template.ts'

const books: Readonly<Record<LanguageCode, TemplateBook>> = { es, ca, gl, eu, en, fr, pt }

/**
 * The languages WhatsApp approves templates in do not include Galician and Basque (developers.facebook.com, "Supported
 * languages"): those are registered as Spanish ones under a name of their own. Where the reviewer refuses that, no
 * template is approved and the message goes by the patient's next channel in the patient's own language.
 */
const registeredAs: Readonly<Record<LanguageCode, { language: string; suffix: string }>> = {
  es: { language: 'es', suffix: '' },
  ca: { language: 'ca', suffix: '' },
  en: { language: 'en', suffix: '' },
  fr: { language: 'fr', suffix: '' },
  pt: { language: 'pt_PT', suffix: '' },
  gl: { language: 'es', suffix: '_gl' },
  eu: { language: 'es', suffix: '_eu' },
}

/** A template filled for one message. `language` is the one it is registered in, `linkLabel` what its link’s button says. */
export type FilledTemplate = {
  name: string
  language: string
  body: string
  variables: readonly string[]
  /** Whether it carries the message's own quick replies. */
  buttons: boolean
  /** Whether it has a URL button; its suffix is the code of the message's link. */
  url: boolean
  linkLabel: string | undefined
}

/** What `core/templates` stores and a provider registers; fits `TemplateDraft` of the channel contract. */
export type WordedDraft = {
  words: TemplateKey
  name: string
  language: string
  category: 'utility' | 'marketing'
  body: string
  samples: readonly string[]
  buttons: readonly { label: string; payload: string }[]
  url?: { label: string; base: string; sample: string } | undefined
}

const isTemplateKey = (key: MessageKey): key is TemplateKey => templateKeys.some((known) => known === key)

/**
 * The template that says what `render(language, words, slots)` says, or null where no template does: another message,
 * a slot missing that it needs, a text too long. Slots are the very ones the message is worded from.
 */
export function templateFor<K extends MessageKey>(
  language: LanguageCode,
  words: K,
  slots: MessageSlots[K],
): FilledTemplate | null {
  if (!isTemplateKey(words)) return null
  const made = madeFor(language, words, slots as MessageSlots[TemplateKey])
  const { link } = slots as { link?: string }
  if (!made || (made.url !== undefined && !link)) return null
  const { language: registered, suffix } = registeredAs[language]
  return {
    name: `${made.name}${suffix}`,
    language: registered,
    body: made.body,
    variables: made.variables,
    buttons: (render(language, words, slots).buttons ?? []).length > 0,
    url: made.url !== undefined,
    linkLabel: made.url,
  }
}

function madeFor(
  language: LanguageCode,
  words: TemplateKey,
  slots: MessageSlots[TemplateKey],
): Template | null {
  if (words === 'health_alert') return alertTemplate(language, slots as MessageSlots['health_alert'])
  const make = books[language][words] as (slots: MessageSlots[TemplateKey]) => Template | null
  return make(slots)
}

/** A shipped alert is approved word by word; an organization's own travels as the one variable of a general template. */
function alertTemplate(language: LanguageCode, { alert }: { alert: string }): Template | null {
  const text = alert.trim()
  const shipped = alerts.find(({ texts }) => texts[language] === text)
  return shipped ? shippedAlert(language, shipped) : books[language].own_alert(sentence(text))
}

const alertName = ({ id, revision }: AlertText): string =>
  ['mq_health_alert', id, revision].filter((part) => part !== undefined).join('_')

function shippedAlert(language: LanguageCode, alert: AlertText): Template | null {
  const body = `${sentence(alert.texts[language])}.`
  const name = alertName(alert)
  return body.length > longestBody
    ? null
    : { name, body, variables: [], url: books[language].alertLabels[alert.action] }
}

/** Alerts end in a colon, for their link follows; behind a button they end like any sentence. */
const sentence = (text: string): string => bare(text.replace(/[\s:]+$/u, ''))

/**
 * Meta's rule: utility is what is not promotional and either concerns the reader's own affairs or is essential to them,
 * such as their safety; what spreads awareness of a service, and what is unclear, is marketing. Appointments, doses,
 * payments and the rating of one's own visit are the reader's affairs. A warning (heat, water, measles) is safety; an
 * invitation to a vaccination or a screening is a service made known, however useful; and of an organization's own text
 * nobody can say beforehand. Called utility, those would be moved or refused, and could take the warnings with them.
 */
const marketing = new Set([
  'mq_health_alert',
  ...alerts.filter(({ action }) => action === 'request_appointment').map(({ id }) => `mq_health_alert_${id}`),
])

const minor = { given: 'Marta', about: 'Hugo' }
const { to, reason } = sampleSlots.appointment_reminder

/** Slots that lead to each variant of each template, once. */
const variants = (language: LanguageCode): { [K in TemplateKey]: readonly MessageSlots[K][] } => ({
  appointment_confirmation: [sampleSlots.appointment_confirmation],
  appointment_reminder: [sampleSlots.appointment_reminder, { to, reason }],
  medication_reminder: [sampleSlots.medication_reminder, { ...sampleSlots.medication_reminder, to: minor }],
  checkup_reminder: [sampleSlots.checkup_reminder, { ...sampleSlots.checkup_reminder, to: minor }],
  nps_survey: [sampleSlots.nps_survey, { ...sampleSlots.nps_survey, visit: undefined }],
  payment_notice: [sampleSlots.payment_notice],
  health_alert: [ownAlertSample[language], ...alerts.map(({ texts }) => texts[language])].map((alert) => ({
    alert,
    link: sampleSlots.health_alert.link,
  })),
})

const ownAlertSample: Readonly<Record<LanguageCode, string>> = {
  es: 'El centro de salud abre también los sábados por la mañana hasta fin de mes. Más información aquí:',
  ca: 'El centre de salut obre també els dissabtes al matí fins a final de mes. Més informació aquí:',
  gl: 'O centro de saúde abre tamén os sábados pola mañá ata fin de mes. Máis información aquí:',
  eu: 'Osasun-zentroa larunbat goizetan ere irekita dago hilaren amaiera arte. Informazio gehiago hemen:',
  fr: 'Le centre de santé ouvre aussi le samedi matin jusqu’à la fin du mois. Plus d’informations ici :',
  pt: 'O centro de saúde abre também aos sábados de manhã até ao fim do mês. Mais informações aqui:',
  en: 'The health centre also opens on Saturday mornings until the end of the month. More information here:',
}

/** Every template of the languages, as a provider is asked to approve it. `publicUrl` has no slash at its end. */
export const allTemplates = (
  publicUrl: string,
  languages: readonly LanguageCode[] = languageCodes,
): WordedDraft[] =>
  languages.flatMap((language) =>
    templateKeys.flatMap((words) =>
      variants(language)[words].flatMap((slots) => draftOf(language, { words, slots, publicUrl }) ?? []),
    ),
  )

function draftOf(
  language: LanguageCode,
  { words, slots, publicUrl }: { words: TemplateKey; slots: MessageSlots[TemplateKey]; publicUrl: string },
): WordedDraft | null {
  const made = madeFor(language, words, slots)
  const filled = templateFor(language, words, slots)
  if (!made || !filled) return null
  const { link } = slots as { link?: string }
  return {
    words,
    name: filled.name,
    language: filled.language,
    category: marketing.has(made.name) ? 'marketing' : 'utility',
    body: made.body,
    samples: made.variables,
    buttons: (render(language, words, slots).buttons ?? []).map(({ id, label }) => ({ label, payload: id })),
    url:
      made.url === undefined
        ? undefined
        : { label: made.url, base: `${publicUrl}/l/`, sample: link?.split('/').at(-1) ?? '' },
  }
}
