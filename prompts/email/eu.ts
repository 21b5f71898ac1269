// What stands around an e-mail in Basque. Status: written for this product, not yet reviewed by a native reader.
import type { EmailWords } from './words.ts'

export const eu: EmailWords = {
  subject: 'Zure zentroaren mezua',
  preheader: 'Zure zentroaren mezu bat duzu. Ireki irakurtzeko.',
  open: 'Ireki',
  why: (centre) => `Mezu hau helbide honetara heldu zaizu, zuri abisatzeko erabiltzen baita: ${centre}.`,
  stop: 'Ez dut honelako mezu gehiago jaso nahi',
  stopByReply: 'Mezu gehiago jaso nahi ez baduzu, erantzun BAJA.',
  noReply: 'Inork ez ditu mezu honen erantzunak irakurtzen.',
  cancelled: 'Hitzordua bertan behera',
  emergency: 'Larrialdi bat bada, deitu 112ra.',
  day: ({ weekday, day, month }) => `${month}k ${day}, ${weekday}`,
}
