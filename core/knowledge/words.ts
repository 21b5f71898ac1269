// The words of a question that say what it is about: politeness and the small verbs of asking left out, the rest as the database stems them.
import type { Queryable } from '../database/database.ts'
import { fold } from '../text/normalize.ts'

/** PostgreSQL's dictionaries by language; Galician has none and is stemmed like its neighbour. */
const dictionaries: Readonly<Record<string, string>> = {
  es: 'spanish',
  ca: 'catalan',
  gl: 'spanish',
  eu: 'basque',
  en: 'english',
  fr: 'french',
  pt: 'portuguese',
  de: 'german',
  it: 'italian',
  ro: 'romanian',
}
export const dictionaryOf = (language: string): string => dictionaries[language] ?? 'simple'

/** Said in any question, so that they tell nothing of this one. Folded. */
const idle = new Set(
  `hola buenas buenos buen dia dias tarde tardes noche noches gracias favor porfa por saludos oye perdon perdona disculpa
   falta faltan mandais mandan mandar mandarme mande envias enviais envian enviar enviarme dais dan dar darme quiero quisiera queria querria quiere saber se sabe sabes sabeis decir decirme dime digame podeis podrias podria podriais
   puedo puede pueden puedes podemos necesito necesita hay que cual cuales cuando cuanto cuanta cuantos como adonde
   tengo tiene tienen teneis tener tenemos hacer hago hace haceis ir voy vais va vamos si no ya es son esta estais estan ser
   me mi mis te tu tus os se le les lo la el los las un una unos unas de del al a ante con en y o u e pero para pregunta duda
   cita citas cites appointment appointments hitzordua hitzordu rendez consulta informacion info ahi aqui alli eso esto ese esa este tambien solo algo alguna alguno otra vez mas muy
   hola bon bona dies tardes nit gracies sisplau plau vull voldria puc pot podeu quin quina quins quines quan com tinc cal haig
   ola bos boas grazas quero queria podo pode podedes cal cales cando canto canta como teño teno ten
   kaixo egun on mesedez eskerrik asko nahi dut dugu da dira dago daude duzue al ba bai nola noiz zein zer zenbat naiz
   hi hello good morning please thanks thank would like want know tell can could you your do does i my me the a an is are to
   what when where which how much many have has need should there of for in at it
   bonjour merci je voudrais savoir est ce que vous pouvez quel quelle quels quelles ou comment combien le la les des du
   ola bom dia obrigado obrigada queria gostaria saber podem qual quais quando quanto`
    .split(/\s+/)
    .filter(Boolean),
)

/** Asking where asks for the address, in the words that articles have. Folded. */
const standsFor: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: { donde: 'direccion' },
  gl: { onde: 'enderezo', donde: 'direccion' },
  ca: { on: 'adreca' },
  eu: { non: 'helbidea' },
  en: { where: 'address' },
}

/** What is really asked of a longer message: "Sí, confirmo. ¿Hay parking?" asks about parking. The whole where no mark tells. */
export function questionIn(text: string): string {
  const marked = text.match(/¿[^?]+\?/g) ?? text.match(/[^.!?;\n]+\?/g)
  return marked ? marked.join(' ') : text
}

/** Of an own appointment these ask for itself, and not for an article. */
const asksWhen = new Set(
  `hora horas hores ordu ordua ordutan time where donde onde on non dia dies eguna day medico medica doctor doctora metge
   metgessa mediku medikua`.split(/\s+/),
)

/** The stems of a question's own words, at most twelve. `own`: it asks about the patient's own appointment. */
export async function askedWords(
  q: Queryable,
  { text, language, own = false }: { text: string; language: string; own?: boolean | undefined },
): Promise<string[]> {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (own ? undefined : standsFor[language]?.[word]) ?? word)
    .filter((word) => word.length > 1 && !idle.has(word) && !(own && asksWhen.has(word)))
  if (words.length === 0) return []
  const [row] = await q.query<{ stems: string[] }>(
    'select tsvector_to_array(to_tsvector($1::regconfig, $2)) as stems',
    [dictionaryOf(language), words.slice(0, 60).join(' ')],
  )
  return (row?.stems ?? []).slice(0, 12)
}
