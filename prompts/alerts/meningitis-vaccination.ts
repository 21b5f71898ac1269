// Vaccination against meningococcal disease.
import type { AlertText } from './alert.ts'

export const meningitisVaccination: AlertText = {
  id: 'meningitis_vaccination',
  name: 'Vacunación Meningitis',
  action: 'request_appointment',
  texts: {
    es: 'Campaña de vacunación frente a la meningitis por meningococo. Solicita tu cita aquí:',
    ca: 'Campanya de vacunació contra la meningitis per meningococ. Demana cita aquí:',
    gl: 'Campaña de vacinación fronte á meninxite por meningococo. Solicita a túa cita aquí:',
    eu: 'Meningokokoak eragindako meningitisaren aurkako txertaketa-kanpaina. Eskatu hitzordua hemen:',
    en: 'Vaccination campaign against meningococcal meningitis. Ask for your appointment here:',
    fr: 'Campagne de vaccination contre la méningite à méningocoque. Demandez votre rendez-vous ici :',
    pt: 'Campanha de vacinação contra a meningite meningocócica. Peça a sua marcação aqui:',
  },
}
