// The one text of the catalogue that somebody's words for an alert can only mean.
import { fold } from '#core/text/normalize.ts'
import { alerts } from '#prompts/alerts/index.ts'

/** Words in names of alerts that tell none apart. */
const small: ReadonlySet<string> = new Set(
  'de del la el los las en contra por y sin al a para dia 19 the of against alerta aviso campana'.split(' '),
)
/** The same thing in other words, and in the other languages of the staff. */
const other: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vacuna: 'vacunacion',
    vacunacio: 'vacunacion',
    grip: 'gripe',
    flu: 'gripe',
    vaccination: 'vacunacion',
    xarampio: 'sarampion',
    measles: 'sarampion',
    calor: 'calor',
    heat: 'calor',
    heatwave: 'calor',
    wave: 'ola',
    fred: 'frio',
    cold: 'frio',
    onada: 'ola',
    colon: 'colorrectal',
    screening: 'cribado',
    breast: 'mama',
    cancer: 'cancer',
    papiloma: 'vph',
    hpv: 'vph',
    aire: 'aire',
    coronavirus: 'covid',
    extremo: 'ola',
  }),
)

const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/\s+(?:de\s+)?(?:19|20)\d{2}$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => other.get(word) ?? word)

const known = alerts.map(({ name }) => ({ name, words: new Set(wordsOf(name)) }))

/** The catalogue's own name; undefined where the words fit none, or several. */
export function alertMeant(written: string): string | undefined {
  const words = wordsOf(written)
  const fitting = known.filter((one) => words.length > 0 && words.every((word) => one.words.has(word)))
  return fitting.length === 1 ? fitting[0]?.name : undefined
}
