// World No Tobacco Day, and help to stop.
import type { AlertText } from './alert.ts'

export const tobaccoDay: AlertText = {
  id: 'tobacco_day',
  name: 'Día Mundial sin Tabaco',
  action: 'request_appointment',
  texts: {
    es: '31 de mayo, Día Mundial sin Tabaco. Si quieres dejar de fumar, tu equipo sanitario puede ayudarte. Solicita tu cita aquí:',
    ca: '31 de maig, Dia Mundial sense Tabac. Si vols deixar de fumar, el teu equip sanitari et pot ajudar. Demana cita aquí:',
    gl: '31 de maio, Día Mundial sen Tabaco. Se queres deixar de fumar, o teu equipo sanitario pode axudarche. Solicita a túa cita aquí:',
    eu: 'Maiatzaren 31, Tabakorik Gabeko Mundu Eguna. Erretzeari utzi nahi badiozu, zure osasun-taldeak lagun zaitzake. Eskatu hitzordua hemen:',
    en: '31 May, World No Tobacco Day. If you want to stop smoking, your health care team can help. Ask for your appointment here:',
    fr: '31 mai, Journée mondiale sans tabac. Si vous voulez arrêter de fumer, votre équipe de soins peut vous aider. Demandez votre rendez-vous ici :',
    pt: '31 de maio, Dia Mundial sem Tabaco. Se quer deixar de fumar, a sua equipa de saúde pode ajudar. Peça a sua marcação aqui:',
  },
}
