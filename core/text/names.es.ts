// Spanish names: particles that do not tell people apart, forms of address, and written abbreviations.

export const particles: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'y',
  'i',
  'da',
  'do',
  'das',
  'dos',
])

export const addresses: ReadonlySet<string> = new Set([
  'don',
  'dona',
  'd',
  'dna',
  'sr',
  'sra',
  'srta',
  'senor',
  'senora',
  'senorita',
  'paciente',
])

/** Folded token → the name it stands for. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fco: 'francisco',
    fca: 'francisca',
    mdez: 'menendez',
    fdez: 'fernandez',
    hdez: 'hernandez',
    glez: 'gonzalez',
    gcia: 'garcia',
    mtnez: 'martinez',
    mnez: 'martinez',
    rguez: 'rodriguez',
    rdguez: 'rodriguez',
    dguez: 'dominguez',
    vzquez: 'vazquez',
    jmnez: 'jimenez',
  }),
)
