// How staff take back, put right and close what they asked. Sources of patterns on folded text.

/** What was asked, or a part of it, is taken back. */
export const withdrawn =
  "(?<!\\p{L})(?:no (?:se |le |les )?(?:l[oae]s? )?(?:mand|env|hag|avis|lanc)\\p{L}*|(?:quit|retir|anul|cancel|olvid|borr|dej)[ae](?:d|la|lo|las|los|lo todo)?|fuera|nada de eso|ignor[ae](?:d|lo|la|las|los)?|ningun[ao]|forget it|don't send|cancel it|leave it|drop it|treu|no ho enviis|deixa-?ho)(?!\\p{L})"

export const thanks =
  '(?<!\\p{L})(?:gracias?|merc[ei]|moltes|thanks?|thank you|cheers|perfecte?o?|genial|estupendo|fenomenal|eso es todo|buen dia|hasta (?:luego|manana))(?!\\p{L})'

/** What was said is put right: the name in it stands for the one before. */
export const putsRight =
  '(?<!\\p{L})(?:perd[oó]\\p{L}*|no es|no era|no,|no a|quer[ií]a decir|quise decir|quien (?:lo )?(?:dijo|dice|es)|digo|la que|el que|se llama|es diu|es para|es per a|me refer\\p{L}+|i mean|i meant|sorry|vull dir|volia dir|corrij\\p{L}+|corregeixo|me (?:he )?equivo\\p{L}+|me confund\\p{L}+)(?!\\p{L})'
