// How staff name a channel. Sources of patterns on folded text.

/** Canonical name → how it is written. */
export const channelWords: readonly (readonly [name: string, written: string])[] = [
  ['WhatsApp', 'whats\\s?app|what?sap+|wh?atsap+|watsapp?|wassap|was+ap|guasap|guassap|wsp|wpp|whats'],
  ['SMS', 'sms|mensajes? de texto|esemese'],
  ['email', 'e-?mails?|correos? electronicos?|correos?|mails?'],
  [
    'push',
    'notificacion(?:es)? push|avisos? push|mensajes? push|push|notificacion(?:es)? (?:movil(?:es)?|(?:de|en) la app|al movil)',
  ],
]
/** Only with a preposition before it. */
export const appWords = '(?:por|en|via|mediante|a traves de|desde)\\s+(?:la\\s+)?(?:app|aplicacion)'

export const channelLead =
  '(?:\\b(?:por|via|mediante|a traves de|con|en|usando|al?|x)\\s+)?(?:\\b(?:un|una|el|la|su)\\s+)?(?:\\bmensajes?\\s+(?:de|por)\\s+)?(?:\\bcanal\\s*:?\\s+)?'

/** Ways that this product does not have; passed on as said, for the function to refuse with the list of those it has. */
export const foreignChannel =
  '\\b(?:por|via|mediante|a traves de|x)\\s+(?:el\\s+|la\\s+|una?\\s+)?(?<name>telegram|fax|burofax|carta|correo postal|correo ordinario|telefono|llamada(?: telefonica)?|instagram|messenger|facebook|signal|teams|twitter|linkedin|tiktok|bizum|voz)\\b'

export const anyChannel =
  '\\b(?:por|en|a traves de|via)\\s+(?:su\\s+|el\\s+)?(?:canal\\s+(?:preferido|habitual|de siempre)|donde\\s+prefiera|cualquier canal)\\b'

export const notThisChannel = '\\b(?:no|nunca|menos|excepto|salvo)\\s+(?:sea\\s+)?(?:por|via)\\s+(?:el\\s+)?'
