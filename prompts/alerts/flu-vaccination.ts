// The seasonal flu vaccination campaign.
import type { AlertText } from './alert.ts'

export const fluVaccination: AlertText = {
  id: 'flu_vaccination',
  name: 'Campaña Vacunación Gripe',
  action: 'request_appointment',
  texts: {
    es: 'Nueva campaña de vacunación antigripal. Solicita tu cita aquí:',
    ca: 'Nova campanya de vacunació antigripal. Demana cita aquí:',
    gl: 'Nova campaña de vacinación antigripal. Solicita a túa cita aquí:',
    eu: 'Gripearen aurkako txertaketa-kanpaina berria. Eskatu hitzordua hemen:',
    en: 'New flu vaccination campaign. Ask for your appointment here:',
    fr: 'Nouvelle campagne de vaccination contre la grippe. Demandez votre rendez-vous ici :',
    pt: 'Nova campanha de vacinação contra a gripe. Peça a sua marcação aqui:',
  },
}
