// How staff speak in Basque: the few words that tell what is asked for. Sources of patterns on folded text.
import type { Words } from './words.ts'

export const eu: Partial<Words> = {
  confirmVerb: ['baieztatu(?:iozu)?', 'berretsi', 'konfirmatu'],
  confirmNoun: ['baieztapena?', 'berrespena?'],
  remindVerb: ['gogorarazi(?:iozu)?', 'gogoratu(?:iozu)?', 'oroitarazi'],
  remindNoun: ['gogorarazpena?', 'oroigarria?'],
  warnVerb: ['abisatu', 'ohartarazi'],
  sendVerb: ['bidali(?:ozu|iezu)?', 'igorri', 'jakinarazi', 'eman', 'iezaiozu', 'mesedez'],
  recordVerb: ['erregistratu', 'apuntatu', 'jaso'],
  surveyNoun: ['inkestak?', 'galdetegia'],
  payNoun: ['ordainketak?', 'fakturak?', 'zorrak?'],
  payState: ['zor d(?:u|igu)', 'ordaindu gabe(?:ko)?', 'ordainketaren jakinarazpena'],
  alertNoun: ['alertak?', 'kanpainak?'],
  noticeNoun: ['abisua?', 'oharra?', 'jakinarazpena?'],
  alertTopic: ['gripearen', 'gripe', 'bero(?:aren| bolada)?', 'elgorria(?:ren)?'],
  visitNoun: ['hitzordua?', 'kontsulta', 'bideokontsulta', 'azterketa', 'ekografia', 'analisia?'],
  empty: ['hitzordua'],
  polite: ['mesedez', 'egun on|arratsalde on|kaixo', 'eskerrik asko|mila esker'],
  looseStart: ['eta|bere|du|da|dela|hitzordua|euroko|zor'],
  looseEnd: ['eta|bidez|du|da|dela|bat|zor|euroko'],
}
