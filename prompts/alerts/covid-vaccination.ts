// The COVID-19 vaccination campaign.
import type { AlertText } from './alert.ts'

export const covidVaccination: AlertText = {
  id: 'covid_vaccination',
  name: 'Campaña Vacunación COVID-19',
  action: 'request_appointment',
  texts: {
    es: 'Nueva campaña de vacunación frente a la COVID-19. Solicita tu cita aquí:',
    ca: 'Nova campanya de vacunació contra la COVID-19. Demana cita aquí:',
    gl: 'Nova campaña de vacinación fronte á COVID-19. Solicita a túa cita aquí:',
    eu: 'COVID-19aren aurkako txertaketa-kanpaina berria. Eskatu hitzordua hemen:',
    en: 'New COVID-19 vaccination campaign. Ask for your appointment here:',
    fr: 'Nouvelle campagne de vaccination contre la COVID-19. Demandez votre rendez-vous ici :',
    pt: 'Nova campanha de vacinação contra a COVID-19. Peça a sua marcação aqui:',
  },
}
