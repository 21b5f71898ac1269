// How amounts are written and said: currencies, cents, and those we do not bill in. Sources of patterns on folded text.

export const euro = '(?:€|\\beuros?\\b|\\beur\\b\\.?)'
export const cent = '(?:\\bcentimos?\\b|\\bcents?\\b|\\bcts?\\b\\.?)'
export const otherCurrency =
  '(?:[$£¥₿]|\\b(?:usd|gbp|chf|jpy|mxn|ars|cop|us|dolar(?:es)?|libras?(?: esterlinas?)?|francos?(?: suizos?)?|yen(?:es)?|pesos?|pesetas?|bitcoins?|colones|quetzales|lempiras?|guaranies|bolivares|cordobas|balboas?|soles|reales|coronas?|zlotys?|dirhams?|rublos?)\\b)'
/** Between euros and cents when said: "cuarenta y nueve con noventa". */
export const withCents = '(?:con|y)'
