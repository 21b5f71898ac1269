// Copied words without what leads to them.
import { trimmed } from '../phrase.ts'
import type { Copied } from './labels.ts'

/** What leads to an argument is none of it, whatever the tagger took. */
const lead: Partial<Record<Copied, RegExp>> = {
  paciente:
    /^(?:a|al|para|el|la|en|na|l['’]|d['’]|de|del|paciente|pacient|patient|don|doña|sra?\.?|señora?)\s+/iu,
  tipoCita: /^(?:el|la|los|las|l['’]|una?|de|del|the|an?|her|his|su)\s*(?<=\s|['’])/iu,
  motivo:
    /^(?:que|el(?!\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|\d))|la|los|las|l['’]|els|les|una?|de|del|d['’]|the|to|para|lo de)\s*(?<=\s|['’])/iu,
  especialidad: /^(?:el|la|los|las|l['’]|de|del|d['’]|en|the)\s*(?<=\s|['’])/iu,
  alerta: /^(?:el|la|los|las|l['’]|els|les|una?|de|del|d['’]|por|per|sobre|the|about)\s*(?<=\s|['’])/iu,
  segmento: /^(?:a|als|a todos|los|las|els|les|the|to)\s+/iu,
  mensaje: /^(?:que|dice que|diu que|says that|that)\s+/iu,
}

/** What was said of an argument, as it is passed on. */
export function cleaned(name: Copied, text: string): string {
  let left =
    name === 'mensaje'
      ? text.replace(/^[\s"“”«»'‘’:,;.-]+|[\s"“”«»,;:-]+$/gu, '').replace(/(?<!\.)\.$/u, '')
      : trimmed(text)
  if (name === 'paciente') left = left.replace(/['’]s$/u, '')
  const pattern = lead[name]
  for (let i = 0; pattern && i < 3; i += 1) {
    const next = left.replace(pattern, '')
    if (next === left || next === '') break
    left = next
  }
  const sign = name === 'segmento' ? (/^[>+<≥≤]/u.exec(text)?.[0] ?? '') : ''
  return left === '' ? '' : sign + left
}
