// Words of the inbox that the server puts together: who said something, what was understood and why.

const languages = new Intl.DisplayNames('es', { type: 'language' })
const languageName = (code: string): string =>
  code === 'und' ? 'sin palabras' : (languages.of(code) ?? code)

const by: Readonly<Record<'agent' | 'person' | 'system', string>> = {
  agent: 'Asistente',
  person: 'Personal',
  system: 'Centro',
}
const sources: Readonly<Record<string, string>> = {
  payload: 'por el botón que tocó',
  rule: 'por reglas',
  model: 'por el modelo',
  embedded: 'por el clasificador',
}
const media: Readonly<Record<string, string>> = {
  audio: 'Audio: no se puede escuchar aquí',
  image: 'Imagen: no se puede ver aquí',
  document: 'Documento: no se puede abrir aquí',
}

export const inboxWords = {
  by,
  sources,
  owned: 'En manos de una persona',
  ownedQuiet: 'Conversación en curso',
  ownedWaiting: 'El paciente ha escrito y espera respuesta',
  feedback: 'Registrado por el personal o por otro sistema',
  media: (kind: string): string => media[kind] ?? 'Adjunto: no se puede ver aquí',
  severity: (name: string): string => `Gravedad ${name.toLowerCase()}`,
  score: (nps: number): string => `nota ${nps}`,
  queue: (name: string): string => ` → ${name}`,
  noQueue: ' → responde el asistente',
  why: ({
    source,
    confidence,
    language,
    rules,
  }: {
    source: string
    confidence: number
    language: string
    rules: readonly string[]
  }): string =>
    [
      `${source}, confianza ${Math.round(confidence * 100)} %`,
      languageName(language),
      ...(rules.length === 0 ? [] : [rules.join(', ')]),
    ].join(' · '),
  patientDetail: ({ birthDate, language }: { birthDate: string | null; language: string | null }): string =>
    [
      birthDate === null ? '' : `nac. ${birthDate.split('-').reverse().join('/')}`,
      language === null ? '' : languageName(language),
    ]
      .filter((part) => part !== '')
      .join(' · '),
} as const
