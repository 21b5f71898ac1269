// Which of the six functions a clause asks for.
import { readAmount } from '#core/text/money.ts'
import type { ToolName } from '#tools/contract.ts'
import { alertWord, manyPeople } from './alerts.es.ts'
import {
  appointmentNoun,
  commandVerb,
  confirmWord,
  freeText,
  notConfirmable,
  notices,
  noticeVerb,
  papers,
  paymentNoun,
  paymentStrong,
  remindWord,
  surveyNoun,
  surveyVerb,
  tellVerb,
  warnVerb,
} from './commands.es.ts'
import { has, placeOf } from './cover.ts'

/** `many`: the clause speaks to a group, which only alerts may do. */
export type Choice = { tool: ToolName; many: boolean }

export function chooseTool(clause: string): Choice | undefined {
  const many = has(clause, manyPeople)
  const confirms = placeOf(clause, confirmWord)
  const reminds = placeOf(clause, remindWord)
  const asksOne = Math.min(confirms, reminds) < Infinity
  if (has(clause, alertWord) && (many || !asksOne)) return { tool: 'alertaSaludPublica', many }
  const tool = said(clause, { confirms, reminds })
  if (tool) return { tool, many }
  // Something for a group that nobody named otherwise can only be an alert.
  if (many && !has(clause, freeText) && has(clause, `${commandVerb}|${notices}`))
    return { tool: 'alertaSaludPublica', many }
  const meant = implied(clause)
  return meant ? { tool: meant, many } : undefined
}

function said(
  clause: string,
  { confirms, reminds }: { confirms: number; reminds: number },
): ToolName | undefined {
  if (has(clause, surveyNoun)) return 'enviarEncuestaNPS'
  if (readAmount(clause) !== null || has(clause, paymentStrong)) return 'notificacionPago'
  if (confirms < reminds) return has(clause, notConfirmable) ? undefined : 'enviarConfirmacionCita'
  if (reminds < Infinity) return 'recordatorioAutomatico'
  if (has(clause, surveyVerb)) return 'enviarEncuestaNPS'
  return has(clause, paymentNoun) ? 'notificacionPago' : undefined
}

function implied(clause: string): ToolName | undefined {
  if (has(clause, warnVerb)) return 'recordatorioAutomatico'
  if (!has(clause, appointmentNoun) || has(clause, papers)) return undefined
  if (has(clause, tellVerb)) return 'recordatorioAutomatico'
  return has(clause, noticeVerb) ? 'enviarConfirmacionCita' : undefined
}
