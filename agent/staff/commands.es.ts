// How Spanish staff ask for things: verbs, nouns and refusals. Sources of patterns on folded text.

/** Pronouns that hang on an imperative or an infinitive: "envíaselo", "recuérdales". */
const clitics = '(?:me|nos)?(?:se)?(?:les?|l[oa]s?)?'

const confirming = 'confirm(?:a|e|ar|ad|as|es|en|emos|ando|aras)'
const reminding = '(?:recuerd(?:a|e|as|es)|recor(?:dar|dad|dando|demos|daras))'
const sending = [
  'mand(?:a|e|ar|ad|as|es|emos|aras)',
  'envi(?:a|e|ar|ad|as|es|emos|aras)',
  'lan(?:za|ce|zar|zad|zas|ces)',
  'dispar(?:a|ar|e)',
  'difund(?:e|ir|a)',
  'emit(?:e|ir|a)',
  'avis(?:a|ar|ad|as|es|aras)',
  'notifi(?:ca|car|cad|cas|que|ques)',
  'inform(?:a|ar|ad)',
  'comuni(?:ca|car|que)',
  'program(?:a|ar|ad|e)',
  'prepar(?:a|ar|e)',
  'gener(?:a|ar|e)',
  'solicit(?:a|ar|e)',
  'pide|pedir|pidas?',
  'pon|poner|ponga|haz|hacer|haga|crea|crear|deja|dejar',
  'dile|diles|decirle|digale',
  'pregunt(?:a|ar)|activ(?:a|ar)|traslad(?:a|ar)',
  'pasa|pasar|reenvia|reenviar|remite|remitir',
].join('|')

export const commandVerb = `\\b(?:${confirming}|${reminding}|${sending})${clitics}\\b`
export const confirmWord = `\\b(?:${confirming}${clitics}|confirmacion(?:es)?)\\b`
export const remindWord = `\\b(?:${reminding}${clitics}|recordatorios?)\\b`
/** Verbs that tell somebody something without saying what kind of message it is. */
export const noticeVerb =
  '\\b(?:notifi(?:ca|car|cad|que)|inform(?:a|ar|ad)|comuni(?:ca|car|que)|mand(?:a|ar|ad)|envi(?:a|ar|ad))(?:les?|sel[oa])?\\b'
export const tellVerb = '\\b(?:dile|diles|decirle|digale)\\b'
export const warnVerb =
  '\\b(?:avis(?:a|ar|ad|e)(?:les?)?|pon(?:le|er|erle)?\\s+(?:un\\s+)?aviso|program(?:a|ar)(?:le)?)\\b'

/** Where a second command may begin. */
export const nextCommand =
  '(?:confirma|recuerda|manda|envia|lanza|avisa|notifica|pide|registra|anota|apunta|programa|solicita|dispara|difunde|informa|confirmar|recordar|mandar|enviar|lanzar|avisar|notificar|pedir|registrar|anotar|programar|pon(?=le\\b)|haz(?=le\\b)|envie(?=le\\b)|mande(?=le\\b))(?:les?|l[oa]s?|sel[oa]s?|me)?\\b'

/** What the six functions do not do: where a clause begins with one of these, nothing of the sentence is done. */
const forbiddenStems = [
  'borr|elimin|suprim|quit|anul|cancel|cambi|modific|edit|corrig|muev|mov|reprogram|aplaz|retras|adelant|actualiz|asign|deriv|ingres',
  'recet|prescrib|diagnostic|llam|telefone|cobr|factur(?=ar|al)|devuelv|reembols|pag(?=ar|al)|transfier|compr|vend|reserv|agend|cit(?=ar|al)',
  'export|descarg|imprim|ignor|olvid|desactiv|activ(?!\\w*\\s+(?:la\\s+|una?\\s+|el\\s+)?(?:alerta|campana|aviso))|aprueb|aprob|autoriz|public|traduc|redact|escrib|sub|baj|aument|reduc|duplic',
  'apag|reinici|instal|ejecut|hacke|invent|actu(?=a\\b)|fing|simul|revel|calcul|resum|cant|jueg',
].join('|')
export const forbiddenVerb = `(?:(?:${forbiddenStems})(?:[ae]|[aei]r|ad|es|as|en)?${clitics}\\b|da(?:r|les?)? de (?:alta|baja)\\b|da(?:r|le|rle)? (?:una )?cita\\b)`

/** Ways of asking to leave the rules aside, and what no message of ours carries on demand. */
export const forbiddenAnywhere =
  '\\b(?:ignor(?:a|ar|ando|e)|olvida(?:te)?)\\s+(?:de\\s+)?(?:las?|los?|tod[oa]s?|tus|el|cualquier)\\b|\\bsin\\s+(?:su\\s+|el\\s+|comprobar|mirar|pedir|tener|respetar|esperar)?\\s*(?:\\w+\\s+)?(?:consentimiento|aprobacion|permiso|filtros?|cuenta|limites?)\\b|\\b(?:salt|omit)(?:a|ar|e|ando|ate|arse|iendo)(?:te|se)?\\b|\\bconsentimientos?\\b|\\baunque\\s+(?:se\\s+haya|no\\s+(?:haya|tenga|quiera)|este)\\b|\\bda igual\\b|\\bhttps?:|\\bwww\\.|\\b[\\w.+-]+@[\\w-]+\\.\\w+|(?<![\\d.,])(?:(?:\\+|00)?34[ .-]?)?[679]\\d{2}[ .-]?\\d{2}[ .-]?\\d[ .-]?\\d[ .-]?\\d{2}(?![\\d.,])'

/** "No le mandes nada": a command said not to be done. */
export const negatedCommand =
  '\\bno\\s+(?:(?:le|les|se|lo|la|me|nos)\\s+)*(?:env(?:ies|ie|ien|iar)|mand(?:es|e|ar)|confirm(?:es|e|ar)|recuerd(?:es|e)|recordar|avis(?:es|e|ar)|notifi(?:ques|que)|lan(?:ces|ce)|pid(?:as|a)|registr(?:es|e)|anotes|programes|hagas|digas)\\b|\\bno\\s+(?:hace falta|quiero|hay) que\\b|\\b(?:deja|dejar|dejad|para|parad) de\\s+\\w+r(?:les?)?\\b'

/** Politeness and hurry: said, and no argument. */
const wishing =
  '(?:necesito|quiero|quisiera|queremos|necesitamos|me gustaria|te pido|hace falta|habria|tienes|hay)'
export const politeness = `\\b(?:por favor|porfa(?:vor)?|hola|buenos dias|buenas(?: tardes| noches)?|(?:muchas |mil )?gracias|oye|mira|a ver|${wishing} que|${wishing}(?=\\s+\\w+r(?:les?)?\\b)|me puedes|puedes|podrias|podeis|puede usted|podria|te importa|(?:es )?(?:muy )?urgente|cuanto antes|lo antes posible|ahora mismo|cuando puedas|en cuanto puedas|de nuevo|otra vez|automaticamente|vale|tambien|ademas|llegar)\\b`
/** In an answer to what was asked, and in a correction. */
export const amending =
  '\\b(?:no|mejor|perdon|mejor dicho|digo|quiero decir|que sea|pues|si|es|era|a ver|la|el|para)\\b'
export const forgetting =
  /^\W*(?:(?:no,?\s*)?(?:olvidalo|dejalo|cancela(?:lo)?|nada|anulalo|no lo (?:envies|mandes|hagas))|da igual|no,? (?:gracias|nada))\b/
export const agreeing = /^\W*(?:si|vale|ok|okay|de acuerdo|perfecto|correcto|adelante|gracias|eso es)\W*$/

/** Before what the survey is about, and the questions of it. */
export const surveyNoun = '\\b(?:encuestas?|nps)\\b'
export const surveyVerb =
  '\\b(?:valor(?:e|ar|acion)|puntu(?:e|ar|acion)|opin(?:e|ar|ion)|satisfaccion|evalu(?:e|ar)|califi(?:que|car))\\b|\\bque tal (?:le )?fue\\b|\\bcomo le fue\\b'
export const surveyWords =
  '(?:\\b(?:una?|la|el|su|esta)\\s+)?\\b(?:encuestas?|cuestionario|valoracion|nps|satisfaccion)\\b(?:\\s+(?:de\\s+)?(?:nps|satisfaccion|valoracion|calidad|opinion))*(?:\\s+del 1 al 10)?|\\bque\\s+tal\\s+(?:le\\s+)?(?:ha\\s+ido|fue)(?:\\s+en)?\\b|(?:\\bque\\s+)?(?:\\bnos\\s+)?\\b(?:valore|puntue|opine|evalue|califique|conteste|responda|rellene|diga)(?:\\s+(?:que tal|como)\\s+(?:le\\s+)?fue)?\\b|\\b(?:del|de)\\s+1\\s+al?\\s+10\\b|(?:\\b(?:su|una)\\s+)?\\bopinion\\b|\\b(?:valorar|puntuar|evaluar)\\b'
export const visitWords =
  '^(?:(?:que|la|su|una|el|a|de|del|en|sobre|por|con)\\s+)*(?:(?:ultima\\s+)?(?:consulta|visita|cita|revision|videoconsulta|atencion)\\b\\s*(?:medica\\b\\s*)?)?(?:(?:a|de|del|en|con|sobre|por|para)\\s+)*(?:(?:la|el|su)\\s+)?(?:(?:servicio|unidad|departamento|consulta)\\s+de\\s+)?(?:la\\s+)?'

export const paymentNoun =
  '\\b(?:pagos?|cobros?|facturas?|recibos?|deudas?|impagos?|importes?|cargos?)\\b|\\b(?:debe|adeuda|pagar|abonar)\\b'
export const paymentStrong =
  '\\b(?:pagos?|cobros?|facturas?|recibos?|importes?)\\s+(?:que\\s+tiene\\s+)?(?:pendientes?|sin pagar|por pagar)|\\b(?:deudas?|impagos?|adeuda|debe)\\b|\\bpendientes? de (?:pago|cobro|pagar)\\b|\\b(?:aviso|notificacion|recordatorio) de (?:pago|cobro)\\b'
/** An amount said without its currency, once the dates are out of the way. */
export const bareAmount = '(?<![\\d.,/:-])\\d{1,5}[.,]\\d{2}(?![\\d/:.,-])'

export const appointmentNoun =
  '\\b(?:citas?|consultas?|videoconsultas?|video consultas?|teleconsultas?|revision(?:es)?|visitas?|pruebas?|analiticas?|ecografias?|resonancias?|operacion|intervencion|sesion)\\b'
/** Papers are not sent from here. */
export const papers =
  '\\b(?:resultados?|informes?|historial|historia clinica|recetas?|justificantes?|volantes?|documentos?|expediente|fotos?|archivos?|ficheros?|datos)\\b'

export const notConfirmable = `\\b(?:el|su|un)\\s+pago\\b|${papers}`
export const notices = '\\bavisos?\\b'
/** Words of one's own: only approved texts go to many. */
export const freeText = '\\b(?:mensajes?|texto)\\b'

/** Heads of a confirmation and a reminder, without what they are about. */
export const confirmHead = '(?:\\b(?:la|una|el|un|su)\\s+)?(?:\\bmensaje\\s+de\\s+)?\\bconfirmacion(?:es)?\\b'
export const remindHead =
  '\\brecordando(?:les?)?\\b|(?:\\b(?:un|el|una|la|este)\\s+)?(?:\\bmensaje\\s+de\\s+)?\\b(?:recordatorios?|aviso)\\b(?:\\s+automaticos?)?'
/** Directly before a kind of appointment, and not part of it. */
export const kindLead =
  /^(?:(?:de|del|que|la|el|las|los|su|sus|una?|para|a|en|con|sobre|tiene|tenga|tendra|hay|por)\s+)*(?:(?:proxima\s+|nueva\s+)?(?:cita|hora)\b\s*)?(?:(?:medica|programada|pendiente)\b\s*)?(?:(?:de|del|para|con|en)\s+)?(?:(?:la|el|su|una?)\s+)?/
export const withSomebody = /(?:^|\s+)(?:con (?:el|la|su)\s+)?(?:dr|dra|doctora?)\b.*$/
/** Days and hours that could not be read are no part of what the appointment is. */
export const unreadTime =
  /(?:^|\s+)(?:(?:a|para|de|del|el|la|las|los|este|esta|por|sobre|entre|o|y)\s+)*(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|pasado|tarde|noche|mediodia|semana|mes|\d).*$/
/** Directly before what is to be remembered, and not part of it. */
export const reasonLead =
  /^(?:(?:de|del|que|la|el|las|los|su|sus|una?|para|a|sobre|y|e|por|tiene|tenga|tendra|debe|hay|toca|le|no|se|olvide|acuerde|acordarse)\s+)*?(?=\S)(?!(?:de|del|que|la|el|las|los|su|sus|una?|para|a|sobre|y|e|por|tiene|tenga|tendra|debe|hay|toca|le)\s+\S|(?:no\s+)?se\s+(?:olvide|acuerde)\s+\S|no\s+olvide\s+\S|(?:olvide|acuerde)\s+\S)/

/** "que tome" is said to staff; the patient reads "Tomar". */
export const infinitives: readonly (readonly [RegExp, string])[] = (
  [
    ['(?:se )?tome', 'tomar'],
    ['(?:se )?venga', 'venir'],
    ['(?:se )?traiga', 'traer'],
    ['vaya', 'ir'],
    ['acuda', 'acudir'],
    ['beba', 'beber'],
    ['se haga', 'hacerse'],
    ['haga', 'hacer'],
    ['lleve', 'llevar'],
    ['pida', 'pedir'],
    ['llame', 'llamar'],
    ['se ponga', 'ponerse'],
    ['se mida', 'medirse'],
    ['mida', 'medir'],
    ['se pese', 'pesarse'],
    ['recoja', 'recoger'],
    ['rellene', 'rellenar'],
    ['coma', 'comer'],
    ['desayune', 'desayunar'],
    ['deje', 'dejar'],
    ['se aplique', 'aplicarse'],
    ['se inyecte', 'inyectarse'],
    ['se vacune', 'vacunarse'],
  ] as const
).map(([said, infinitive]) => [new RegExp(`(^|\\b[ye] )(no )?${said}\\b`, 'i'), infinitive] as const)

/** Words at the edges of what is left over that carry nothing. */
export const looseEdge =
  'es|sera|a|al|de|del|en|el|la|los|las|y|e|o|que|por|para|con|su|sus|le|les|se|un|una|via|lo|me'
