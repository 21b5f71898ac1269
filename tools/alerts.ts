// The alert catalogue as callers name it: shipped texts and the organization's own.
import type { Queryable } from '#core/database/database.ts'
import { ownAlerts } from '#core/plans/alert-texts.ts'
import { CodedError } from '#core/errors.ts'
import { fold } from '#core/text/normalize.ts'
import { alerts } from '#prompts/alerts/index.ts'
import type { LanguageCode } from '#prompts/words.ts'

export type Alert = {
  id: string
  name: string
  texts: Partial<Record<LanguageCode, string>> & { es: string }
}

/** Case, accents and the year of the edition do not matter: "Campaña Vacunación Gripe 2024" is the flu campaign. */
const keyOf = (name: string): string => fold(name).replace(/\s+(19|20)\d{2}$/, '')

/** An approved text by its name; the organization's own come first. Throws `alert_unknown` with the names that exist. */
export async function findAlert(q: Queryable, org: string, name: string): Promise<Alert> {
  const known: Alert[] = [...(await ownAlerts(q, org)), ...alerts]
  const found = known.find((alert) => keyOf(alert.name) === keyOf(name)) ?? only(known, name)
  if (!found)
    throw new CodedError('alert_unknown', {
      field: 'alerta',
      params: { options: known.map((alert) => alert.name) },
    })
  return found
}

const wordsOf = (name: string): string[] => keyOf(name).match(/[\p{L}\p{N}-]{4,}/gu) ?? []
/** Said of any of them: these words name none. */
const common = new Set('alerta campana aviso vacunacion cribado cancer calidad'.split(' '))

/** "gripe", "la ola de calor": the one alert that has every telling word; none where two have. */
function only(known: readonly Alert[], name: string): Alert | undefined {
  const telling = wordsOf(name).filter((word) => !common.has(word))
  if (telling.length === 0) return undefined
  const having = known.filter((alert) => {
    const own = new Set(wordsOf(alert.name))
    return wordsOf(name).every(
      (word) => own.has(word) || word === 'alerta' || word === 'aviso' || word === 'campana',
    )
  })
  return having.length === 1 ? having[0] : undefined
}

export async function alertById(q: Queryable, org: string, id: string): Promise<Alert> {
  const found = [...(await ownAlerts(q, org)), ...alerts].find((alert) => alert.id === id)
  if (!found) throw new CodedError('not_found', { field: 'alerta' })
  return found
}

export const alertText = (alert: Alert, language: string | null): string =>
  alert.texts[(language ?? 'es').slice(0, 2) as LanguageCode] ?? alert.texts.es
