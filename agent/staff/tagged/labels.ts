// What a word of an order can be part of, and the label of its first word and of those that follow.

/** Arguments whose words are copied from what was said. */
export const copied = [
  'paciente',
  'tipoCita',
  'motivo',
  'especialidad',
  'importe',
  'alerta',
  'segmento',
  'mensaje',
] as const

/** Days, hours and channels are marked, too: what is background is not read as one. */
export const marked = [...copied, 'cuando', 'canal'] as const
export type Marked = (typeof marked)[number]
export type Copied = (typeof copied)[number]

/** 0: nothing; then the first word and the following ones of each. */
export const labels: readonly string[] = ['-', ...marked.flatMap((name) => [`${name} 1`, `${name} +`])]

/** The chance that a word is part of an argument, by its chances of each label. */
export function chanceOf(chances: Float32Array | undefined, name: Marked): number {
  const first = firstOf(name)
  return (chances?.[first] ?? 0) + (chances?.[first + 1] ?? 0)
}

export const firstOf = (name: Marked): number => 1 + 2 * marked.indexOf(name)

/** What a label is part of, and whether it begins it. */
export function partOf(label: number): { name: Marked; first: boolean } | undefined {
  const name = marked[(label - 1) >> 1]
  return label > 0 && name ? { name, first: label % 2 === 1 } : undefined
}
