// Questions of staff, answered from the lookups.
import { CodedError } from '#core/errors.ts'
import { deskWords } from '#prompts/staff/desk.es.ts'
import { wordsOfError } from '#tools/error-words.ts'
import type { Turn } from './desk.ts'
import type { DeskPorts, StaffAnswer } from './desk-ports.ts'
import type { StaffQuestion } from './read-question.ts'

type Asked = { name: string; args: Record<string, unknown> }

const said = (args: Readonly<Record<string, string | undefined>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined))

const statuses = {
  unconfirmed: 'sin_confirmar',
  confirmed: 'confirmada',
  cancelled: 'cancelada',
  all: 'todas',
}

const queueOf: Readonly<Record<string, string>> = {
  emergency: 'emergency_oncall',
  complaints: 'patient_care',
  billing: 'billing',
  technical: 'support',
}
const incidentStatuses = { open: 'pendiente', closed: 'resuelta' }

function lookupFor(question: StaffQuestion): Asked {
  switch (question.kind) {
    case 'agenda': {
      const { from: desde, to: hasta, status, service: especialidad, patient: paciente } = question
      const estado = status === undefined ? undefined : statuses[status]
      return { name: 'consultarAgenda', args: said({ desde, hasta, estado, especialidad, paciente }) }
    }
    case 'patient_messages':
      return { name: 'consultarMensajes', args: { paciente: question.patient } }
    case 'delivery_reason':
      return { name: 'consultarEntrega', args: { paciente: question.patient } }
    case 'incidents':
      return {
        name: 'consultarIncidencias',
        args: said({
          cola: question.queue && queueOf[question.queue],
          estado: question.status && incidentStatuses[question.status],
        }),
      }
    case 'nps':
      return {
        name: 'consultarNPS',
        args: said({ especialidad: question.service, desde: question.from, hasta: question.to }),
      }
    case 'payments':
      return { name: 'consultarPagos', args: said({ paciente: question.patient }) }
    case 'usage':
      return { name: 'consultarUso', args: said({ desde: question.from, hasta: question.to }) }
  }
}

/** Reads under the speaker's scopes; a question that no lookup answers is told what can be asked. */
export async function answerQuestion(
  { lookup }: DeskPorts,
  { principal }: Turn,
  question: StaffQuestion | undefined,
): Promise<StaffAnswer> {
  if (!question) return { reply: deskWords.question, calls: [], clarify: [] }
  const { name, args } = lookupFor(question)
  try {
    const looked = await lookup(principal, name, args)
    return { reply: looked.text, calls: [], clarify: [], looked }
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    return { reply: wordsOfError(error), calls: [], clarify: [] }
  }
}
