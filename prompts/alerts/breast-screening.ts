// The breast cancer screening programme.
import type { AlertText } from './alert.ts'

export const breastScreening: AlertText = {
  id: 'breast_screening',
  name: 'Cribado cáncer de mama',
  action: 'request_appointment',
  texts: {
    es: 'Ya puedes participar en el programa de detección precoz del cáncer de mama. Es una mamografía, gratuita y voluntaria. Solicita tu cita aquí:',
    ca: 'Ja pots participar en el programa de detecció precoç del càncer de mama. És una mamografia, gratuïta i voluntària. Demana cita aquí:',
    gl: 'Xa podes participar no programa de detección precoz do cancro de mama. É unha mamografía, gratuíta e voluntaria. Solicita a túa cita aquí:',
    eu: 'Bularreko minbizia garaiz atzemateko programan parte har dezakezu. Mamografia bat da, doakoa eta borondatezkoa. Eskatu hitzordua hemen:',
    en: 'You can now take part in the breast cancer screening programme. It is a mammogram, free and voluntary. Ask for your appointment here:',
    fr: 'Vous pouvez participer au programme de dépistage du cancer du sein. C’est une mammographie, gratuite et volontaire. Demandez votre rendez-vous ici :',
    pt: 'Já pode participar no programa de rastreio do cancro da mama. É uma mamografia, gratuita e voluntária. Peça a sua marcação aqui:',
  },
}
