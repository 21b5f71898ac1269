// What stands behind each kind of reference.
import { appointmentsOf, getAppointment, type Appointment } from '#core/care/appointments.ts'
import { currentConsents } from '#core/consent/consent.ts'
import { CodedError } from '#core/errors.ts'
import { readIncidents } from '#core/incidents/read-incidents.ts'
import { showArticle } from '#core/knowledge/knowledge.ts'
import { loadPatients, getPatientByExternalId, survivorOf, type Patient } from '#core/patients/patients.ts'
import { isoInZone } from '#core/text/iso.ts'
import type { Session } from './contract.ts'

export type ResourceKind = 'paciente' | 'cita' | 'incidencia' | 'campana' | 'conocimiento'

type Reader = (session: Session, id: string) => Promise<string | Readonly<Record<string, unknown>>>

/** How far a patient's card looks ahead. */
const aheadMs = 90 * 24 * 3_600_000

export const readers: Readonly<Record<ResourceKind, Reader>> = {
  paciente: async ({ app, principal: { org } }, id) => {
    const q = app.ctx.db.org(org)
    const now = app.ctx.clock.now()
    const [known] = await loadPatients(q, org, [id])
    const patient = await survivorOf(q, org, known ?? (await getPatientByExternalId(q, org, id)))
    const next = await appointmentsOf(q, org, patient.id, {
      from: now,
      to: new Date(now.getTime() + aheadMs),
    })
    return {
      ...who(patient),
      estado: patient.status,
      idioma: patient.language,
      permisos: (await currentConsents(q, org, [patient.id])).map(({ purpose, channel, status }) => ({
        fin: purpose,
        canal: channel,
        estado: status,
      })),
      citas: next.map(appointmentView),
    }
  },
  cita: async ({ app, principal: { org } }, id) => {
    const q = app.ctx.db.org(org)
    const appointment = await getAppointment(q, org, id)
    const [patient] = await loadPatients(q, org, [appointment.patientId])
    return { ...appointmentView(appointment), ...(patient ? { paciente: who(patient) } : {}) }
  },
  incidencia: async ({ app, principal: { org } }, number) => {
    if (!/^\d{1,9}$/.test(number)) throw new CodedError('not_found')
    const page = await readIncidents(app.ctx.db.org(org), org, { number: Number(number), limit: 1 })
    const [incident] = page.items
    if (!incident) throw new CodedError('not_found')
    const { queue, urgency, intent, category, severity, status, ownerName, reports, openedAt } = incident
    return {
      numero: incident.number,
      cola: queue,
      urgencia: urgency,
      asunto: intent,
      categoria: category,
      gravedad: severity,
      estado: status,
      paciente: incident.patient,
      laTiene: ownerName,
      veces: reports,
      abierta: openedAt,
      atendida: incident.acknowledgedAt,
      resuelta: incident.resolvedAt,
    }
  },
  campana: async ({ app, principal }, id) => {
    const plan = await app.plans.view(principal, id)
    const { calls, state, recipients, receipt, createdAt, expiresAt, url } = plan
    const waits = state === 'preview' || state === 'second_person'
    return {
      id: plan.id,
      entendido: calls.map(({ who }) => who).join('; '),
      estado: state,
      destinatarios: recipients,
      resumen: plan.text,
      enviados: receipt?.sent ?? 0,
      enCola: receipt?.pending ?? 0,
      paraMasTarde: receipt?.scheduled ?? 0,
      noEnviados: receipt?.notSent ?? [],
      creada: createdAt,
      ...(waits ? { caduca: expiresAt, aprobar: url } : {}),
    }
  },
  conocimiento: async ({ app, principal: { org } }, slug) => {
    const articles = await showArticle(app.ctx.db.org(org), org, slug)
    if (articles.length === 0) throw new CodedError('not_found')
    return articles
      .map(({ title, language, passages }) => [`# ${title} (${language})`, ...passages].join('\n\n'))
      .join('\n\n')
  },
}

const who = (patient: Patient): Record<string, unknown> => ({
  id: patient.externalId,
  nombre: `${patient.given} ${patient.family}`.trim(),
})

const appointmentView = ({
  id,
  startsAt,
  zone,
  kind,
  specialty,
  status,
}: Appointment): Record<string, unknown> => ({
  id,
  cuando: isoInZone(startsAt, zone),
  tipo: kind,
  especialidad: specialty,
  estado: status,
})
