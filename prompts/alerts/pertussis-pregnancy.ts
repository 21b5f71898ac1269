// Whooping cough vaccination in pregnancy.
import type { AlertText } from './alert.ts'

export const pertussisPregnancy: AlertText = {
  id: 'pertussis_pregnancy',
  name: 'Vacunación tosferina en el embarazo',
  action: 'request_appointment',
  texts: {
    es: 'La vacuna frente a la tosferina en el embarazo protege al bebé en sus primeros meses y se recomienda en cada embarazo. Solicita tu cita aquí:',
    ca: "La vacuna contra la tos ferina en l'embaràs protegeix el nadó els primers mesos i es recomana en cada embaràs. Demana cita aquí:",
    gl: 'A vacina fronte á tose ferina no embarazo protexe o bebé nos seus primeiros meses e recoméndase en cada embarazo. Solicita a túa cita aquí:',
    eu: 'Haurdunaldian kukutxeztularen aurkako txertoak haurra babesten du lehen hilabeteetan, eta haurdunaldi bakoitzean gomendatzen da. Eskatu hitzordua hemen:',
    en: 'The whooping cough vaccine in pregnancy protects the baby in its first months and is recommended in every pregnancy. Ask for your appointment here:',
    fr: 'Le vaccin contre la coqueluche pendant la grossesse protège le bébé les premiers mois et se recommande à chaque grossesse. Demandez votre rendez-vous ici :',
    pt: 'A vacina contra a tosse convulsa na gravidez protege o bebé nos primeiros meses e recomenda-se em cada gravidez. Peça a sua marcação aqui:',
  },
}
