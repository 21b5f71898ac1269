// How staff report what a patient said. Sources of patterns on folded text.

export const recordVerb =
  '\\b(?:registr(?:a|ar|ad|e|es|ame)|anot(?:a|ar|ad|e|es|ame)|apunt(?:a|ar|ad|e|es|ame)|recog(?:e|er)|guard(?:a|ar)|abr(?:e|ir)|cre(?:a|ar)|dej(?:a|ar) constancia(?: de)?|tom(?:a|ar) nota(?: de)?|met(?:e|er)|pon(?:er)?|graba|grabar|ten(?:go|emos))\\b'
export const feedbackNoun =
  '\\b(?:feedback|comentarios?|quejas?|incidencias?|opinion(?:es)?|reclamacion(?:es)?|sugerencias?|agradecimientos?|felicitacion(?:es)?|testimonio|critica|mensaje|respuesta|valoracion)\\b'
/** Without a verb of recording these alone announce what a patient said. */
export const feedbackHeading =
  '^[\\s¡]*(?:(?:nuev[oa]|el|la|un|una|este|esta)\\s+)?(?:feedback|queja|incidencia|reclamacion|sugerencia|comentario|opinion|valoracion)\\b(?:\\s+(?:nuev[oa]|urgente))?'

/** `keep`: the verb itself is part of what was said. */
export const reportVerb =
  '(?:(?:nos|me|te)\\s+)?(?:ha\\s+(?:dicho|comentado|contado|avisado|informado|indicado|escrito|llamado(?: diciendo| y dice)?|explicado|opinado|respondido|contestado)|dice|dijo|comenta|comento|cuenta|conto|informa|indica|explica|opina|refiere|reporta|manifiesta|asegura|senala|avisa|escribe|responde|contesta|afirma|pregunta|denuncia)(?:\\s+por\\s+[\\w-]+(?:\\s+electronico)?)?(?:\\s+(?:de|en|al))?\\s*(?:que\\b|:|,|(?=["«“]))'
export const complainVerb =
  '(?:se\\s+(?:queja|quejo|ha quejado|lamenta)|reclama|protesta|felicita|agradece|denuncia|pide|pregunta si)\\b'
/** Between the head of a report and what was said. */
export const saysLead = /^[\s:,.;–—-]*(?:(?:que|porque|diciendo(?: que)?|sobre|por|de que|:)\s+)?["«“”']?\s*/

/** Who speaks, when no name is said. */
export const speaker = /^(?:(?:el|la|un|una)\s+)?(?:paciente|usuari[oa]|senora?|sra?\.?|don|dona)\b|^$/
/** What may stand beside the name of who speaks. */
export const besideSpeaker =
  /^(?:(?:el|la|un|una|de|y|su|hij[oa]|madre|padre|marido|mujer|hoy|ayer|esta manana|tambien|,)(?:\s+|$))*$/
/** "Dice Juan García que …" */
export const saysSomebody =
  '^[\\s¡]*(?:(?:me|nos)\\s+)?(?:dice|comenta|cuenta|ha dicho|se queja|ha llamado|llama|llamo|ha escrito|escribe)\\s+(?<who>(?!al?\\b).{3,60}?)\\s+(?:(?:y dice|diciendo|(?:para|a) decir(?:nos)?)(?:\\s+que)?|(?:de\\s+)?que|por)\\s+'
