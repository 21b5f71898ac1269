// Number words people dictate, folded, with the figures that each is worth.

const all = (digits: number, text: string): [string, number][] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => [word, digits])

/** One figure each. */
export const units: ReadonlyMap<string, number> = new Map(
  all(
    1,
    `cero uno un una dos tres cuatro cinco seis siete ocho nueve
     zero u dues quatre cinc sis set vuit huit nou
     dous duas catro sete oito
     hutsa bat bi hiru lau bost sei zazpi zortzi bederatzi
     oh one two three four five six seven eight nine
     un deux trois cinq sept huit neuf
     um dois quatro meia oito nove`,
  ),
)

/** Two figures said as one word. */
export const teens: ReadonlyMap<string, number> = new Map(
  all(
    2,
    `diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve
     veintiuno veintiun veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve
     deu onze dotze tretze catorze quinze setze disset divuit dinou desset devuit denou
     dez doce trece catorce dezaseis dezasete dezaoito dezanove dezesseis dezessete dezoito dezenove treze
     hamar hamaika hamabi hamahiru hamalau hamabost hamasei hamazazpi hemezortzi hemeretzi
     ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
     dix douze treize quatorze seize`,
  ),
)

/** Two figures, to which one more may be added behind "y", a hyphen or nothing. */
export const tens: ReadonlyMap<string, number> = new Map(
  all(
    2,
    `veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
     vint trenta quaranta cinquanta seixanta setanta vuitanta huitanta noranta
     vinte trinta corenta cincuenta sesenta setenta oitenta noventa quarenta cinquenta sessenta
     hogei hogeita berrogei berrogeita hirurogei hirurogeita laurogei laurogeita
     twenty thirty forty fourty fifty sixty seventy eighty ninety
     vingt trente quarante cinquante soixante septante huitante nonante`,
  ),
)

/** Three figures, the lower two said behind them. */
export const hundreds: ReadonlyMap<string, number> = new Map(
  all(
    3,
    `cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos
     sis-cents set-cents vuit-cents nou-cents siscents setcents vuitcents noucents
     seiscentos setecentos oitocentos novecentos
     seiehun zazpiehun zortziehun bederatziehun`,
  ),
)

export const links: ReadonlySet<string> = new Set(['y', 'i', 'e', 'eta', 'et', 'and', 'ta'])
/** "doble cinco" is two figures. */
export const doubles: ReadonlySet<string> = new Set(['doble', 'dobre', 'double', 'duplo'])
