// The cervical cancer screening programme.
import type { AlertText } from './alert.ts'

export const cervicalScreening: AlertText = {
  id: 'cervical_screening',
  name: 'Cribado cáncer de cuello de útero',
  action: 'request_appointment',
  texts: {
    es: 'Ya puedes participar en el programa de detección precoz del cáncer de cuello de útero. La prueba es breve, gratuita y voluntaria. Solicita tu cita aquí:',
    ca: "Ja pots participar en el programa de detecció precoç del càncer de coll d'úter. La prova és breu, gratuïta i voluntària. Demana cita aquí:",
    gl: 'Xa podes participar no programa de detección precoz do cancro de colo de útero. A proba é breve, gratuíta e voluntaria. Solicita a túa cita aquí:',
    eu: 'Umetoki-lepoko minbizia garaiz atzemateko programan parte har dezakezu. Proba laburra da, doakoa eta borondatezkoa. Eskatu hitzordua hemen:',
    en: 'You can now take part in the cervical cancer screening programme. The test is short, free and voluntary. Ask for your appointment here:',
    fr: 'Vous pouvez participer au programme de dépistage du cancer du col de l’utérus. L’examen est court, gratuit et volontaire. Demandez votre rendez-vous ici :',
    pt: 'Já pode participar no programa de rastreio do cancro do colo do útero. O exame é breve, gratuito e voluntário. Peça a sua marcação aqui:',
  },
}
