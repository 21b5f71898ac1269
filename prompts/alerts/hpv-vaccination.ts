// Vaccination against human papillomavirus.
import type { AlertText } from './alert.ts'

export const hpvVaccination: AlertText = {
  id: 'hpv_vaccination',
  name: 'Vacunación VPH',
  action: 'request_appointment',
  texts: {
    es: 'Campaña de vacunación frente al virus del papiloma humano (VPH), que previene varios tipos de cáncer. Solicita tu cita aquí:',
    ca: 'Campanya de vacunació contra el virus del papil·loma humà (VPH), que prevé diversos tipus de càncer. Demana cita aquí:',
    gl: 'Campaña de vacinación fronte ao virus do papiloma humano (VPH), que prevén varios tipos de cancro. Solicita a túa cita aquí:',
    eu: 'Giza papilomaren birusaren (GPB) aurkako txertaketa-kanpaina; hainbat minbizi mota prebenitzen ditu. Eskatu hitzordua hemen:',
    en: 'Vaccination campaign against human papillomavirus (HPV), which prevents several kinds of cancer. Ask for your appointment here:',
    fr: 'Campagne de vaccination contre le papillomavirus humain (HPV), qui prévient plusieurs types de cancer. Demandez votre rendez-vous ici :',
    pt: 'Campanha de vacinação contra o vírus do papiloma humano (HPV), que previne vários tipos de cancro. Peça a sua marcação aqui:',
  },
}
