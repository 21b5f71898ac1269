// How staff name a channel. Sources of patterns on folded text.

/** Canonical name → how it is written. */
export const channelWords: readonly (readonly [name: string, written: string])[] = [
  [
    'WhatsApp',
    'whats\\s?app?|what?sap+|wh?ats?app?|wh?atsap+|watsapp?|wassap+|was+ap+|wasapp|guasap+|guassap|gu?a?sap|wsp|wpp|wapp|whats|wa',
  ],
  [
    'SMS',
    'sms|(?:texto|mensaje|mensajito) al movil|mensajes? de (?:texto|movil)|missatge de text|esemese|text messages?|(?<=(?:by|via|per) )text',
  ],
  ['email', 'e-?mails?|correos? electronic[oa]s?|correos?|correu electronic|correu|mails?|imeil'],
  [
    'push',
    "(?:movil con (?:una )?)?notificacion(?:es)? push|avisos? push|mensajes? push|push(?: notifications?)?|notificacion(?:es)? (?:movil(?:es)?|(?:de|en) la app|(?:al|en el) (?:movil|telefono))|notificacio (?:push|a l'app)|app notification",
  ],
]
/** Only with a preposition before it. */
export const appWords =
  "(?:por|en|via|mediante|a traves de|desde|per|through|via)\\s+(?:la\\s+|l'|the\\s+)?(?:app|aplicacion|aplicacio)(?!\\w)"

/** Words that are a channel only where the rest of the order says so: "x app", "text him", "to his inbox". */
export const looseChannelWords: readonly (readonly [name: string, written: string])[] = [
  [
    'push',
    "(?:(?:x|por|en)\\s+)?(?:la\\s+|l'|the\\s+|su\\s+)?(?:app|aplicacion|aplicacio|notif(?:icacion|icacio)?s?(?:\\s+(?:al|en\\s+el|del)?\\s*(?:movil|mobil|telefono|app))?|phone notification|aviso (?:al|en el) movil)",
  ],
  [
    'WhatsApp',
    '(?:(?:por|x)\\s+)?(?:wasp|wahtsapp|whatsaap|whatsp|wats|wap|guas|whasap|wsap|wasahp|wassp|guats|watshap)',
  ],
  [
    'SMS',
    '(?:a\\s+)?(?:texts?|txts?|texted|texting)(?:\\s+(?:msg|message))?|smss|msm|smsealo|(?:por\\s+)?mensaxe de texto|testu[- ]mezu(?:z|ak|a)?',
  ],
  [
    'email',
    '(?:to\\s+)?(?:his|her|their|the)?\\s*inbox|(?:(?:por|x)\\s+)?(?:emial|emal|emai|imail|corrreo|coreo|crreo|correu-e|correo-e|posta elektroniko(?:z|a)?)',
  ],
]

export const channelLead =
  '(?:(?<![\\p{L}\\p{N}])(?:por|via|mediante|a traves(?: de)?|con|en|usando|x|per|by|on|through|using|que sea|vaya|canal)\\s+|(?<![\\p{L}\\p{N}])al?\\s+(?=(?:su|la|el|correo|movil|mail|e-?mail|whats|wasap|sms)(?!\\p{L}))){0,2}(?:(?<!\\p{L})(?:un|una|el|la|su|the|an?|l)\\s+)?(?:mensajes?\\s+(?:de|por)\\s+)?(?:canal\\s*:?\\s+)?'

export const channelTail = '(?:\\s+(?:bidez|message|sisplau))?'

/** Ways that this product does not have; passed on as said, for the function to refuse with the list of those it has. */
export const foreignChannel =
  '(?<!\\p{L})(?:por|via|mediante|a traves de|x|per|by)\\s+(?:el\\s+|la\\s+|una?\\s+)?(?<name>telegram|fax|burofax|carta|correo postal|correo ordinario|llamada telefonica|telefono(?! (?:movil|que|y))|phone|instagram|messenger|facebook|signal|teams|twitter|linkedin|tiktok|bizum|voz|post|letter)(?!\\p{L})'

export const anyChannel =
  '(?<!\\p{L})(?:por|en|a traves de|via|per|on)\\s+(?:su\\s+|el\\s+|her\\s+|his\\s+|the\\s+)?(?:canal\\s+(?:preferido|habitual|de siempre|que prefiera)|donde\\s+(?:prefiera|quiera|sea)|cualquier canal|preferred channel|usual channel|canal preferit|defecto)(?!\\p{L})'

export const notThisChannel =
  '(?<!\\p{L})(?:y\\s+)?(?:no|ni|nunca|nada de|res de|menos|excepto|salvo|not|en vez de|en lugar de|en comptes de|instead of|rather than)\\s+(?:sea\\s+)?(?:(?:por|via|per|by|on)\\s+)?(?:el\\s+)?'
