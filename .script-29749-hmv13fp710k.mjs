import { enviarConfirmacionCita } from 'metaqare-mensajeria'
console.log(await enviarConfirmacionCita('Juan García', '2024-08-21 10:00', 'Videoconsulta', 'WhatsApp'))