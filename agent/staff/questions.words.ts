// How staff ask, and what they may ask this product about. Patterns on folded text.
import { any } from './words/words.ts'

const polite = `(?:${any('polite')}[\\s,.!]*)*`
const hello =
  '(?:(?:hola|buenas|buenos dias|buenas tardes|oye|una pregunta|una duda|por favor|bon dia|bona tarda|hi|hello|hey|please|perdona|perdon)[\\s,.!:]*)*'
const verbs = any('confirmVerb', 'remindVerb', 'warnVerb', 'sendVerb', 'launchVerb', 'recordVerb', 'tellVerb')

/** A request in the form of a question: "¿puedes confirmar…?", "¿le recuerdas a Ana…?". */
const pronouns = '(?:(?:me|te|se|le|les|nos|li|la|lo|las|los|us|em|ens|ho|el|els)\\s+)'
const second =
  '(?:(?:confirm|envi|mand|avis|notific|registr|anot|apunt|pas|pregunt|deix|record|comunic)(?:as|ais|eu)|recuerdas|dices|decis|pides|pedis|haceis|poneis|pones|dais|dejas|dejais|apoyas?|ayudas?|colaboras?)'
export const politeRequest = new RegExp(
  `^[\\s¿¡¦,.-]*(?:(?:y|i|pero|and|oye)\\s+)?(?:a [^,;?¿]{3,40}?\\s)?${pronouns}{1,3}(?:${second}(?!\\p{L})|(?:pod|pued|pots|podr|quier|import)\\p{L}*\\s+(?:(?:de|que)\\s+)?${verbs})|^[\\s¿¡¦,.-]*(?:(?:${any('polite')}|(?:le|les|me|li)(?= (?:pod|pued|importa|pots)))[\\s,.!¿]*)*(?:(?:me|le|les|li|que|us|em|a \\p{L}+ (?:le)?)\\s+)*${verbs}|^[\\s¿¡¦,]*(?:${any('polite')}[\\s,.!¿]*)*(?:(?:me|le|les|li)\\s+)+(?:confirmas|recuerdas|envias|mandas|avisas|lanzas|notificas|registras|anotas|pides|dices|pasas)(?!\\p{L})`,
  'u',
)

export const interrogative = new RegExp(
  `^[\\s¿¡-]*${hello}(?:y\\s+|i\\s+|and\\s+|pero\\s+)?(?:(?:a|de|en|con|por|para|to|from|per|hasta|desde)\\s+)?(?:cual(?:es)?|quien(?:es)?|cuando(?=\\s+(?:tiene|es|viene|vino|fue|llega|llego|se|le|hay|sera|toca|salio|sale|caduca|empieza|contest))|cuant[oa]s?|donde(?=\\s+(?:esta|estan|se|puedo|vive|hay|veo|tiene))|como(?=\\s+(?:va|van|esta|estan|fue|ha|han|funciona|puedo|se|vamos|hago|quedo|lo|le|anda|evoluciona))|que(?=\\s+(?!(?:le |les |se |nos |lo |la )?(?:confirmes?|envies?|mandes?|recuerdes?|avises?|lances?|notifiques?|registres?|pidas?|sea|salga|vaya|vayan|no|lo|la|reciba|valore|conste|puntue|no se|sepa|llegue|opine|tome|venga|\\p{Lu}))\\p{L})|hay(?=\\s+(?:algun|alguien|mas|citas?|pacientes?|mensajes?|quejas?|incidencias?|hueco|much|nuev|pendient|alertas?|encuestas?|recordatorios?|pagos? pendientes|envios?|respuestas?))|han|ha(?!\\s+(?:trucat|dit|escrit|vingut|pasado|quedado|estado|puesto|llamado|escrito|dicho|comentado|venido|contado|dejado))|has|he(?= )|se ha|se han|esta(?= (?:confirmad|pagad|enviad|la|el|lo|\\p{L}+ (?:confirmad|pagad)))|estan|sabes si|sabemos si|tenemos(?=\\s+(?:citas|huecos?|algo|algun|much|pacientes|mensajes|quejas|incidencias))|llego|llegaron|le llego|les llego|se envio|se mando|quedan?(?=\\s+(?:huecos?|citas|pacientes|algo|algun|por))|puede (?=\\p{L}+ (?:tomar|comer|beber))|quin[ae]?s?|qui(?= )|por que|porque(?= no (?:le|les|se|ha|llego))|quan|quants?|quantes?|on(?= (?:es|son))|com(?= )|per que|hi ha|ja (?:ha|han)|what|which|who|whose|whom|when|where|why|how|did|do|does|has|have|is|are|was|were|should|can (?!you)|could (?!you)|any |zein|zenbat|nor |noiz|cantos|cantas|cal(?= )|quen)(?!\\p{L})`,
  'u',
)

/** Commands that only want to know. */
export const wantsToKnow = new RegExp(
  `^[\\s¿¡-]*${polite}(?:dime|decidme|digame|dame|muestra(?:me)?|mostrar|ensena(?:me)?|lista(?:do)?(?:me)?|listar|busca(?:me)?|buscar|ver(?= )|mira(?:me)?(?: a ver)?|comprueba|consulta(?:me)?\\s+(?:si|las?|los?|el|cuant)|saber|me dices|me sabes decir|no se si|nos ha(?:n)? \\p{L}+ (?:alguien|algun)|decirme|decir(?=\\s+(?:si|que|cuant|quien|cual|cuando))|confirmarme si|confirmame si|quiero (?:saber|ver|consultar)|cuentame|explica(?:me)?|informame|ayuda|resumen|resume(?:me)?|resumeme|sacame|pasame (?:la lista|el listado|un listado|los que|las que)|necesito (?:la lista|el listado|saber|ver)|digue'?m|mostra'?m|ensenya'?m|llista|vull saber|show(?: me)?|list|tell me|give me|check|find out|let me (?:know|see)|i (?:want|need) to (?:know|see)|me gustaria saber|estado de|situacion de|recuerdame (?:que|cuant|quien|cual|las|los))(?!\\p{L})`,
  'u',
)

/** What the product knows of; a question about anything else is out of scope. */
export const ownMatters =
  /(?<!\p{L})(?:citas?|cites|pacientes?|pacients?|patients?|mensajes?|missatges?|messages?|texts?|encuestas?|enquest\w+|surveys?|nps|nota media|puntuacion|pagos?|pagad[oa]|pagament\w*|payments?|paid|pagat|pendientes?|pendents?|recordatorios?|recordatoris?|reminders?|alertas?|alerts?|campanas?|avisos?|incidencias?|incidencies|incidents?|urgencias|urgentes?|confirm\w*|unconfirmed|envi\w+|mandado|mandamos|mandar|sent|send|consultas?|videoconsultas?|appointments?|visit\w*|canal(?:es)?|channels?|consentimientos?|consent|feedback|quejas?|queixes|complaints?|plantillas?|agenda|huecos?|guardia|contest\w+|respond\w+|respuestas?|answer\w*|repl\w+|leid[oa]s?|ha leido|read|opened|abierto|entregad[oa]s?|llego|llegado|llegaron|arribat|arrived|delivered|rebotad[oa]s?|fallad[oa]s?|bloquead[oa]s?|viene|vienen|debe|deben|deu|owes?|deuda|facturad[oa]|revision(?:es)?|bajas?|opinion(?:es)?|funcion(?:es|a)?|puedes hacer|ayuda|sabes hacer|cola|whatsapp|wasap|sms|emails?|correos?|push|destinatarios|cuesta|coste|gast\w+|spent|cost|prefiere|prefers?|numero|cambiado|puesto|valoracion(?:es)?|detractores?|promotores?|satisfaccion|programad[oa]s?|ausencias?|plantones?|lista de espera|lo de|la de|pagar|cobrar|cobrado|dicho|dijo|comentado|hemos|se ha|hitzordu\w*|chegou|faltan?|vino|acudi\w+|asisti\w+|presentado|sin contestar|sin confirmar)(?!\p{L})/u
