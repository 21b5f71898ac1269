// The words by which questions of the staff are told apart, in Spanish, Catalan and English. Patterns on folded text.
import { any } from './words/words.ts'

const words = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`

const statuses: readonly (readonly ['unconfirmed' | 'confirmed' | 'cancelled' | 'all', string])[] = [
  [
    'unconfirmed',
    words(
      "(?:no|sin|aun no|todavia no|falta(?:n)?(?: por| de)?|pendientes? de|queda(?:n)?(?: por)?|sense|encara no|no han|no ha|per|not|yet to|still to|haven't|hasn't|has not|have not)\\s+(?:\\p{L}+\\s+){0,2}(?:confirm\\p{L}*)|sin confirmar|unconfirmed|not confirmed|sense confirmar",
    ),
  ],
  [
    'cancelled',
    words(
      '(?:se han |ha |han )?(?:cancelad[oa]s?|cancelado|anulad[oa]s?|anulado|cancelaciones|cancelled|canceled|cancel·lad[ae]s?|cancel·lat|caid[oa]s?|se ha caido)',
    ),
  ],
  [
    'confirmed',
    words('confirmad[oa]s?|(?:han|ha) confirmado|confirmat|confirmades|confirmed|confirmo|confirmaron'),
  ],
  ['all', words('todas|totes|all')],
]

const queues: readonly (readonly [string, string])[] = [
  ['emergency', words('urgencias?|urgentes?|urgent|urgencies|emergenc\\p{L}*')],
  ['complaints', words('quejas?|reclamacion(?:es)?|queixes|complaints?')],
  ['billing', words('facturacion|cobros?|pagos?|facturacio|billing')],
  ['technical', words('tecnicas?|soporte|informatica|tecniques|technical')],
]

const channels: readonly (readonly [string, string])[] = [
  ['sms', words('sms')],
  ['whatsapp', words('whats\\p{L}*|wasaps?|guasaps?|wassaps?')],
  ['email', words('e-?mails?|correos?|correus?')],
  ['push', words('push|notificaciones')],
]

export const asks = {
  statuses,
  queues,
  channels,
  notOurs: words(
    'dosis|dosi|dose|diagnostic\\p{L}*|recet\\p{L}*|tomar|prendre|telefono|direccion|address|phone number|dni|historial clinico|historia clinica|chiste|joke|tiempo hace|weather|contrasena|password',
  ),
  incident: words(
    'incidencias?|incidents?|incidencies|quejas?|queixes|complaints?|reclamaciones|urgencias (?:hay|abiertas|sin|tenemos|pendientes)|avisos urgentes|mensajes urgentes|(?:hay|tenemos|quedan|que) (?:alguna )?urgencias?|casos (?:abiertos|urgentes)|emergencies|urgencies obertes|hi ha urgencies|tickets?',
  ),
  open: words(
    'abiert[oa]s?|sin (?:resolver|atender|cerrar|contestar)|pendientes?|nuev[oa]s?|obert[ae]s?|open|unresolved|noves|por (?:resolver|atender)|sense resoldre',
  ),
  closed: words('cerrad[oa]s?|resuelt[oa]s?|tancad[ae]s|resoltes|closed|resolved|solved'),
  many: words('cuant[oa]s?|quants?|quantes?|how many|how much|numero de|total de|cuanto'),
  sent: words(
    'gastad[oa]|gastamos|enviad[oa]s?|mandad[oa]s?|hemos (?:enviado|mandado|gastado)|envio|enviamos|mandamos|llevamos|consumid[oa]|han salido|salieron|salio|salen|se han (?:enviado|mandado)|salido|enviat|enviats|hem enviat|gastat|sent|send|used|spent|usados?',
  ),
  messages: words(
    'mensajes?|sms|whats\\p{L}*|wasaps?|e-?mails?|correos?|push|missatges?|messages?|notificaciones|envios',
  ),
  cost: words(
    'coste|costes|cuesta|costado|gasto|gastos|gastad[oa]|gastamos|gastat|presupuesto|cost|costs|spend|spent|spending|factura de (?:sms|mensajes)|nos sale|consumo',
  ),
  score: words(
    'nps|notas?|nota media|puntuacion|satisfaccion|satisfaccio|detractor\\p{L}*|promotor\\p{L}*|valoracion media|valoraciones|puntuaciones|how (?:satisfied|happy)|score|respondido (?:a )?la encuesta|resultados? de la encuesta',
  ),
  why: words(
    "por que|per que|why|a que se debe|motivo (?:de|por)|que (?:paso|ha pasado) con (?:el|la|lo)|no (?:le|li) (?:llego|ha llegado|ha arribat|llega|llegan)|bloquead[oa]|rebotad[oa]|fall[oa]d?[oa]?|didn't (?:arrive|get|receive)|not (?:arrive|delivered|get)|no (?:recibio|ha recibido|recibe)|no se (?:entrego|envio)",
  ),
  owing: words(
    'quien(?:es)? (?:nos )?deben?|deben?(?! (?:venir|traer|tomar))|adeudan?|deuda|morosos?|impagad[oa]s?|(?:pagos|recibos|facturas|cobros) (?:estan |hay |siguen |quedan )?(?:pendientes|sin pagar)|ha pagado|han pagado|pagado|sin pagar|por pagar|pago|pagaments? pendents?|deu|deuen|ha pagat|han pagat|owes?|paid|unpaid|outstanding|overdue|pendiente de pago|falta(?:n)? (?:por )?pagar|queda(?:n)? por cobrar|por cobrar|cobrar',
  ),
  talked: words(
    'contest\\p{L}*|respond\\p{L}*|respuesta|dijo|dicho|dice|comento|ha puesto|puso|escribio|escrito|mand\\p{L}*|envi\\p{L}*|mensajes?|recibi\\p{L}*|leid[oa]|leyo|ley[oó]|abiert[oa]|abrio|llego|llegado|hablado|conversacion|historial de mensajes|avisamos|avisado|recordatorio|encuesta|whats\\p{L}*|wasap|sms|correo|email|respos\\p{L}*|dit|missatges?|llegit|arribat|answer\\p{L}*|repl\\p{L}*|said|say|sent|send|read|opened|messages?|received|notified|canal',
  ),
  said: words(
    'contest\\p{L}*|respond\\p{L}*|respuesta|dijo|dicho|leid[oa]|leyo|mensajes?|mand\\p{L}*|envi\\p{L}*|recibi\\p{L}*|llego|llegado|answer\\p{L}*|repl\\p{L}*|sent|read|message|recordatorio|dit|arribat|respos\\p{L}*|missatge',
  ),
  visit: words(
    'citas?|cites|visit\\p{L}*|consultas?|consultes|agenda|revision(?:es)?|pruebas?|appointments?|videoconsultas?|huecos?|(?:pacientes|pacients|patients) (?:hay|tengo|tenemos|vienen|tenim|hi ha|venen|do we have|are)|hora|sesiones|booked|schedule|slots?|programad[oa]s?|confirm\\p{L}*|unconfirmed|cancelad\\p{L}*|anulad\\p{L}*|cancelled',
  ),
  attends: words(
    'vienen?|viene|vino|vinieron|acude\\p{L}*|asist\\p{L}*|tiene|toca|ve|venen|te|coming|comes|falta\\p{L}*|hay|tenemos',
  ),
  filler: `${words('ponen|dan|dieron|tuvo|hubo|citas|cites|visites|visitas|appointments?|revisiones|pruebas|consultas|videoconsultas|programad[oa]s?|siguen|cuant[oa]s?|que|cual(?:es)?|quien(?:es)?|cuando|como|a que|va|van|es|son|esta|estan|hay|tenemos|tiene|tienen|ha|han|hemos|se|nos|no|sin|aun|todavia|encara|confirm\\p{L}*|unconfirmed|cancel\\p{L}*|anulad\\p{L}*|nps|nota media|nota|media|puntuacion|satisfaccion|detractor\\p{L}*|promotor\\p{L}*|score|agenda|pacientes?|pacients?|patients?|dime|ensename|muestrame|lista|listado|ver|dame|saber|quiero|necesito|resultado|resultados|quin|quina|quines|quants|quantes|hi ha|which|what|who|how|many|are|is|has|have|the|for|still|show|me|tell|lleva|llevamos|sacado|sacamos|pendientes?|abiertas?|medi[oa]|este|esta|aquest|aquesta|this|last|del?|quedan?|falta\\p{L}*|por|did|we|our|todas|totes|all|vienen?|hora')}|${any('polite', 'surveyNoun')}`,
  time: words(
    'hoy|manana|ayer|pasado|semana|mes|ano|trimestre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|que viene|proxim[oa]|tarde|\\d{1,4}|avui|dema|setmana|dilluns|dimarts|dimecres|dijous|divendres|ahir|today|tomorrow|yesterday|week|month|year|monday|tuesday|wednesday|thursday|friday|passat|passada|pasada|vinent|next',
  ),
} as const
