// The colorectal cancer screening programme.
import type { AlertText } from './alert.ts'

export const colorectalScreening: AlertText = {
  id: 'colorectal_screening',
  name: 'Cribado cáncer colorrectal',
  action: 'request_appointment',
  texts: {
    es: 'Ya puedes participar en el programa de detección precoz del cáncer colorrectal. Es una prueba sencilla que se hace en casa, gratuita y voluntaria. Solicítala aquí:',
    ca: 'Ja pots participar en el programa de detecció precoç del càncer colorectal. És una prova senzilla que es fa a casa, gratuïta i voluntària. Demana-la aquí:',
    gl: 'Xa podes participar no programa de detección precoz do cancro colorrectal. É unha proba sinxela que se fai na casa, gratuíta e voluntaria. Solicítaa aquí:',
    eu: 'Kolon eta ondesteko minbizia garaiz atzemateko programan parte har dezakezu. Etxean egiten den proba erraza da, doakoa eta borondatezkoa. Eskatu hemen:',
    en: 'You can now take part in the bowel cancer screening programme. It is a simple test done at home, free and voluntary. Ask for it here:',
    fr: 'Vous pouvez participer au programme de dépistage du cancer colorectal. C’est un test simple à faire chez soi, gratuit et volontaire. Demandez-le ici :',
    pt: 'Já pode participar no programa de rastreio do cancro colorretal. É um teste simples que se faz em casa, gratuito e voluntário. Peça-o aqui:',
  },
}
