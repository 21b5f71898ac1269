// The six functions from a script of your own. It ends by itself.
import {
  CodedError,
  enviarConfirmacionCita,
  enviarEncuestaNPS,
  recordatorioAutomatico,
} from 'metaqare-mensajeria'

const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10)

console.log(await enviarConfirmacionCita('Juan García', `${tomorrow} 10:00`, 'Videoconsulta', 'WhatsApp'))
console.log(await recordatorioAutomatico('Juan García', `${tomorrow} 22:00`, 'Toma de medicación', 'SMS'))

try {
  await enviarEncuestaNPS('Nadie Conocido', 'Cardiología')
} catch (error) {
  // What failed, in Spanish, and a code for programs.
  if (error instanceof CodedError) console.log(`${error.code}: ${error.message}`)
  else throw error
}
