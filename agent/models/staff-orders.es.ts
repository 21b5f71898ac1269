// Signs, in what staff say, of an order, of words that are somebody else's, and of a group that is made smaller. Folded; also Catalan and English.
import type { ToolName } from '#tools/contract.ts'

const pronoun = '(?:me|te|se|l[aeo]s?|sel[aeo]s?|nos|li|ls|los|hi)?'
const send = `(?:manda|mandas|mandad|mande|mandar|envia|envias|enviad|envie|enviar|lanza|lanzas|lanzad|lance|lanzar|dile|pon|ponle|programa|programas|programar|send|schedule)${pronoun}`
const warn = `(?:avisa|avisas|avise|avisar|notifica|notifique|notificar|notify|tell)${pronoun}`

const order = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')

/** What an order for each function sounds like: verbs that command, never those that tell or ask ("ha confirmado"). */
export const orderWords: Readonly<Record<ToolName, RegExp>> = {
  enviarConfirmacionCita: order(
    `(?:confirma|confirmas|confirme|confirmeu|confirmar|confirm)${pronoun}|${send}|${warn}`,
  ),
  recordatorioAutomatico: order(
    `(?:recuerda|recuerdas|recuerde|recordar|recorda|recor|remind)${pronoun}|recordatorio|recordatori|${send}|${warn}`,
  ),
  enviarEncuestaNPS: order(`encuesta|enquesta|survey|nps|${send}|(?:pide|pides|pidele|preguntale)`),
  notificacionPago: order(
    `(?:cobra|cobrar|reclama|reclamar)${pronoun}|(?:recuerda|recordar)${pronoun}|${send}|${warn}`,
  ),
  alertaSaludPublica: order(`${send}|${warn}|difunde|difundir|publica|activa`),
  feedbackPaciente: order(
    `(?:apunta|apuntas|apuntar|anota|anotas|anotar|registra|registras|registrar|log|record)${pronoun}|toma nota|deja constancia|que conste|quejas?|reclamacion|feedback`,
  ),
}

/** Any order at all. */
export const anyOrder = (folded: string): boolean =>
  Object.values(orderWords).some((words) => words.test(folded))

/** An order not to. */
export const orderNotTo =
  /(?<!\p{L})(?:no|ni|nunca|don't|do not|never)\s+(?:(?:me|te|se|l[aeo]s?|nos|li|ja|ya)\s+)*(?:mandes|manda|mandeis|envies|envieis|confirmes|avises|aviseis|recuerdes|lances|notifiques|apuntes|anotes|registres|programes|cobres|enviis|confirmis|send|confirm|remind|notify|log)(?!\p{L})/u

/** What follows somebody said or wrote; a name may still stand right behind it: "dice Ana que …". */
export const sayingWords =
  /(?<!\p{L})(?:dice|dicen|dijo|ha dicho|han dicho|comenta|comento|cuenta|escribe|escribio|ha escrito|contesta|contesto|ha contestado|responde|respondio|se queja|diu|ha dit|says|said|writes|wrote)(?!\p{L})/u

const paper =
  '(?:correo|e-?mail|mail|whatsapp|sms|texto|mensaje|queja|respuesta|nota|comentario|informe|foro|acta|boletin|json|feedback|chat|message)'
/** A text is passed on from here: "esto:", "este correo del proveedor:", "pego lo que manda …:". Not "por WhatsApp: Ana, …". */
export const passedOn = new RegExp(
  [
    `(?<!\\p{L})(?:esto|lo siguiente|pone|mandado|enviado|recibido)\\s*:`,
    `(?<!\\p{L})(?:est[ea]|su|un|una|el|la)\\s+${paper}(?:\\s+(?:de|del|que)\\s[^:\\n]{1,60})?\\s*[:\\n]`,
    `^\\s*${paper}\\s+(?:de|del)\\s[^:\\n]{1,60}:`,
    `(?<!\\p{L})(?:peg[oa]|pegad[oa]s?|copi[oa]|copiad[oa]|reenviad[oa]|reenvio|adjunto|fwd?|resume|resumeme|traduce|lee|interpreta)(?!\\p{L})[^:\\n]{0,80}[:\\n]`,
  ].join('|'),
  'u',
)
/** Talks to the machine, from within a bracket or a quotation. */
export const toTheMachine =
  /(?<!\p{L})(?:pegad[oa]|asistente|sistema|system|ia|instruccion\w*|tool\w*)(?!\p{L})/u

/** A question. With an order in it ("¿le mandas …?") it is a polite one. "Que Ana nos puntúe …" is a wish. */
const questioning =
  /[¿?]|^\s*(?:qu[eé]|cu[aá]l(?:es)?|qui[eé]n(?:es)?|c[oó]mo|cu[aá]nt[oa]s?|cu[aá]ndo|d[oó]nde|why|what|who|which|how)(?!\p{L})/iu
const wish = /^\s*[Qq]ue\s+\p{Lu}\p{Ll}/u
export const isAsking = (text: string): boolean => questioning.test(text) && !wish.test(text)

/** Makes a group smaller than its first words say. */
export const narrowing =
  /(?<!\p{L})(?:menos|excepto|salvo|sin(?! (?:esperar|falta|demora))|solo|solamente|unicamente|excluye|excluyendo|quita|pero no|except|only|nomes|llevat|tret)(?!\p{L})/u

/** What leads to a group, and is no part of it. */
export const groupLead =
  /(?:(?<!\p{L})(?:solo|solamente|unicamente|only|nomes)\s+)?(?:(?<![\p{L}\p{N}])(?:a|al|als|para|por|per|los|las|el|la|els|les|de|del|todos|todas|to|for|all|the)\s+)*$/u
/** Where a group may begin, its lead taken away. */
export const groupBorder = /(?:^|[,.:;()«»"“”|]|\p{L})\s*$/u
/** Words that may follow a group beside the alert and the channel. */
export const besideGroup: ReadonlySet<string> = new Set(
  'campana campanya alerta aviso avis alert campaign favor gracias hoy ya ahora avui ara today now please plau si us'.split(
    ' ',
  ),
)
/** A number before it belongs to it: "de 50 a 69 años". */
export const rangeBefore = /\p{N}\s+(?:a|al|y|o|hasta|to)\s*$/u

/** The patient's own way, after all. */
export const anyWay =
  /donde prefier|canal (?:preferido|habitual|de siempre)|cualquier canal|quita\S* (?:el )?canal|canal (?:quital|da igual)/u

/** Basque says "to Ane Etxeberria" at the end of the name. */
export const caseEnding = /^(?:a?ri|i|a?k|r?en|aren|r?entzat)$/u

/** Little words that a model may add or leave out within a name of a thing. */
export const littleWords: ReadonlySet<string> = new Set(
  'a al de del el la las lo los un una unos unas y e o en con por para su sus i amb per els les of the to for and with by via x mediante'.split(
    ' ',
  ),
)
