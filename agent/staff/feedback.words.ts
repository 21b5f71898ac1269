// How staff report what a patient said. Sources of patterns on folded text.
import { any } from './words/words.ts'

export const recordLead = `(?:(?:que|me|nos|lo|le|por favor|please)\\s+)*${any('recordVerb')}(?:\\s+(?:en (?:la ficha|el sistema|el registro)|esto|this|lo siguiente|el siguiente|como|aixo))?(?:\\s+(?:de|that|down))?`

const nouns =
  'feedback|comentarios?|quejas?|incidencias?|opinion(?:es)?|reclamacion(?:es)?|sugerencias?|agradecimientos?|felicitacion(?:es)?|testimonio|critica|queixa|queixes|comentari|suggeriment|felicitacio|opinio|reclamacio|agraiment|incidencia|complaints?|comments?|suggestions?|compliments?|praise|incident'
export const feedbackNoun = `(?<!\\p{L})(?:${nouns})(?!\\p{L})`
/** After a verb of recording these announce it too. */
export const recordedNoun = `(?<!\\p{L})(?:${nouns}|mensaje|respuesta|valoracion|nota|missatge|message|resposta)(?!\\p{L})`
/** Without a verb of recording these alone announce what a patient said. */
export const feedbackHeading = `^[\\s¡-]*(?:(?:nuev[oa]|el|la|un|una|este|esta|an?|new|the|nova)\\s+)*(?:${nouns}|nota)(?!\\p{L})(?:\\s+(?:nuev[oa]|urgente|formal|verbal|escrita|de paciente|new|positiv[oa]|negativ[oa]|grave|leve))*`

const through = '(?:\\s+(?:por|per|by|via|on|en)\\s+(?:la |el |un )?[\\p{L}-]+(?:\\s+electronic[oa]?)?)?'
const said =
  'dich[oa]|comentado|contado|avisado|informado|indicado|escrito|llamado(?: diciendo| y dice| para decir| y nos dice)?|explicado|opinado|respondido|contestado|dejado (?:dicho|escrito|(?:una nota|un (?:mensaje|audio|recado|aviso)(?: de voz)?)(?: diciendo| en el que dice)?)|puesto|manifestado|trasladado|dit|comentat|explicat|escrit|trucat (?:dient|i diu)|deixat dit|quejado(?: de)?|llamado para quejarse de'
const tells =
  'dice|dijo|comenta|comento|cuenta|conto|informa|indica|explica|opina|refiere|reporta|manifiesta|asegura|senala|avisa|escribe|responde|contesta|afirma|denuncia|sostiene|lamenta|protesta|insiste en|diu|va dir|explica|opina|es queixa(?: de)?|se queja(?: de)?|se quejo(?: de)?|se ha quejado(?: de)?|quejandose(?: de)?|reclama|says|said|reports|reported|told us|tells us|mentioned|mentions|complains|complained|claims|thinks|wrote|feels|(?:rang|called|phoned|wrote|came) (?:in )?(?:to say|saying)|(?:llama|llamo|vino|viene|escribe|ha llamado|ha venido) (?:a|para) (?:decir|comentar|contar|quejarse)(?:nos)?(?: de)?|truca per dir|protesta por(?=que)|se queja por(?=que)|(?:quiere|pide|desea|solicita) que conste|vol que consti|di'
/** Ends with what leads to the words themselves. */
export const reportVerb = `(?:(?:nos|me|te|ens|em|us)\\s+)?(?:(?:ha|han|has|nos ha)\\s+(?:${said})|${tells})${through}(?:\\s+(?:de|en|al|por el movil|hoy|ayer|ahora|today))?\\s*(?:que(?!\\p{L})|that(?!\\p{L})|:|,|(?=["«“]))`
/** English leaves "that" out. */
export const bareReport = '(?:says|said|reports|thinks|claims|feels|complains that|told us)(?!\\p{L})'
/** Verbs that belong to what was said. */
export const complainVerb =
  '(?:(?:esta|se va|se fue|se ha ido)\\s+(?:muy\\s+)?(?:encantad|content|enfadad|molest|indignad|descontent|agradecid|satisfech|disgustad)\\p{L}*(?=\\s+(?:con|por|porque|de))|se\\s+(?:queja|quejo|ha quejado|lamenta)|reclama|protesta|felicita|agradece|da las gracias|denuncia|pide(?! (?:una )?(?:cita|encuesta))|pregunta si|es queixa|agraeix|felicita|complains? (?:about|of)|thanks? (?:us|the))(?!\\p{L})'
/** Between the head of a report and what was said. */
export const saysLead =
  /^[\s:,.;–—>)-]*(?:(?:que|porque|diciendo(?: que)?|sobre|por|de que|que dice(?: que)?|y dice que|dice que|dice|dijo que|comenta que|se queja de que|diu que|perque|sobre|per|dient que|that|about|because|saying(?: that)?|regarding|says)(?![\p{L}]))?[\s:,]*/u

/** Who speaks, when no name is said. */
export const speaker =
  /^(?:(?:el|la|un|una|the|a)\s+)?(?:paciente|usuari[oa]|senora?|sra?\.?|don|dona|pacient|patient)$/u
/** What may stand beside the name of who speaks. */
export const besideSpeaker =
  /^(?:(?:el|la|un|una|de|y|e|i|and|en|na|l|su|que|nos|ens|me|os|hij[oa]|madre|padre|marido|mujer|fill|filla|mare|pare|hoy|ayer|avui|today|yesterday|esta manana|tambien|tambe|also|ahora|nota|ojo|aviso|incidencia|paciente|pacient|the|patient|mr|mrs|ms|sr|sra|senora?|don|dona|d|,|:|\.|'|’|-|¦)[\s,.:'’-]*)*$/u
/** "Dice Juan García que …" */
export const saysSomebody =
  '^[\\s¡]*(?:(?:me|nos|ens|em)\\s+)?(?:dice|comenta|cuenta|ha dicho|ha comentado|se queja|se ha quejado|ha llamado|llama|llamo|ha escrito|escribe|dijo|ha venido|vino|viene|diu|comenta|ha trucat|ha dit|es queixa)\\s+(?<who>(?!al?(?!\\p{L}))(?:[^.:;¦\\n]){3,60}?)[\\s,]+(?:(?:y|i) (?:nos )?(?:dice|comenta|cuenta|diu|se queja de)(?: que)?|(?:diciendo|dient)(?: que)?|(?:para|a|per) (?:decir(?:nos)?|quejarse de|dir)(?: que)?|(?:de\\s+)?que|por)[\\s:]+'
/** "lo que ha escrito Renata Vives:" */
export const whatWasSaid =
  '(?<!\\p{L})(?:lo que|el que|what|esto que|esto de|este (?:mensaje|comentario) (?:de|que))\\s+(?:nos\\s+|me\\s+)?(?:ha\\s+)?(?:escrito|dicho|comentado|dice|pone|cuenta|escribe|comenta|puesto|dejado|said|wrote|dit|escrit)(?!\\p{L})'

/** Other functions speak before the name: it is no report. */
export const otherOrder = `(?:${any('confirmVerb', 'tellVerb', 'remindVerb', 'remindNoun', 'surveyNoun', 'alertNoun', 'launchVerb', 'confirmNoun', 'payState')}|(?<!\\p{L})pagos?(?!\\p{L})|(?<!\\p{L})(?:pid[ae]|ped|solicit|deman|pregunt|ask|get|request)\\p{L}*)`
export const saysHow =
  '(?<!\\p{L})(?:quejandose|quejarse|se queja|se quejo|es queixa|queixant-se|complaining|llama(?!\\s+al?\\s)|llamo|ha llamado|ha venido|vino|ha escrito|nos escribe|ha puesto|puso|ha pasado por|nos ha|ens ha|told us|lo que|what|contar|decir|llamar|trucar|enfadad[oa]|molest[oa]|indignad[oa]|content[oa]|encantad[oa]|agradecid[oa]|unhappy|happy|angry|upset|delighted|trucat|por lo visto|parece que|segun)(?!\\p{L})'
export const recordedAfter =
  '[\\s,.;]*(?:(?:y|i|and)\\s+)?(?:registr|anot|apunt|guard|log|record|note|dej)\\p{L}*(?:l[oa](?:\\s+(?:registrad[oa]|anotad[oa]|apuntad[oa]|escrito|por escrito))?|-ho|\\s+it|\\s+that|\\s+constancia)(?:\\s+(?:por favor|porfa|please|sisplau))?[\\s.!]*$'
/** Between the name and what was said: how, when and in what mood. */
export const beforeWords =
  /^[\s:,.;()–—>"«“-]*(?:(?:(?:en|por|via|per|by|on|al|desde)\s+)?(?:el |la |l'|un |su |the )?(?:telefono|telefon|phone|email|correo|mostrador|recepcion|formulario|buzon|ventanilla)|hoy|ayer|ahora|avui|today|esta manana|(?:llama|llamo|ha llamado|nos llama|viene|vino|ha venido|escribe|ha escrito|nos escribe|ha trucat|called)(?:\s+(?:muy |molt |super |bastante |very )?(?:enfadad[oa]|molest[oa]|indignad[oa]|disgustad[oa]|content[oa]|angry|upset))?(?=\s+(?:porque|perque|because|que|y |i |para|diciendo|a |,|:))|(?:para|a|per)\s+(?:quejarse|decir(?:nos)?|comentar(?:nos)?|contar(?:nos)?|reclamar|dir)(?:\s+de)?|(?:y|i|and)\s+(?:nos |me )?(?:dice|comenta|cuenta|se queja de|diu)|al equipo(?: de \p{L}+)?(?: por)?|a direccion(?: por)?|diciendo|dient|dice|diu|says|comenta|porque|perque|because|de que|que|that|de parte de)(?![\p{L}])/u
