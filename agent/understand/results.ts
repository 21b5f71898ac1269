// Whether a question is about results of tests: a clinician answers those.
import { normalize } from './normalize.ts'
import { compile, found } from './pattern.ts'

const tests =
  'analitica*|analisis|informe*|biopsia*|radiografia*|ecografia*|resonancia*|tac|citologia*|mamografia*|cultivo*|pcr|prueba|pruebas'

const results = compile(
  `
resultad*|resultats|emaitza*|results|resultat|resultats de
(?:<tests>) _ (?:listo*|lista*|salido|salieron|llegado|llegaron|recoger|recogerla|recogerlo|tardan|tarda|ya esta|ya estan)
(?:salido|llegado|listo*|lista*|recoger|saber|sabe*|tardan|tarda|descargar) _ (?:<tests>)
`,
  { tests },
)

export const asksForResults = (body: string): boolean => found(results, normalize(body))
