// How Spanish asks, and what staff may ask this product about. Patterns on folded text.

/** A request in the form of a question: "¿puedes confirmar…?", "¿le recuerdas a Ana…?". */
export const politeRequest =
  /^[\s¿¡¦,]*(?:(?:por favor|hola|oye|buenos dias|buenas)[\s,]+)*¿?(?:me\s+)?(?:puedes|podrias|podeis|podriais|puede|podria|te importa(?:ria)?|quieres)\s+(?:por favor,?\s+)?(?:confirm|record|envi|mand|lanz|avis|notific|inform|comunic|program|ped|registr|anot|apunt|pon|hac|solicit|difund)|^[\s¿¡]*(?:(?:me|le|les)\s+)*(?:confirmas|recuerdas|envias|mandas|avisas|lanzas|notificas|registras|anotas|pides)\b/

export const interrogative =
  /^[\s¿¡]*(?:y\s+)?(?:cual(?:es)?|quien(?:es)?|a quien(?:es)?|cuando|cuant[oa]s?|a cuant[oa]s|donde|como|por que|para que|hay(?!\s+que\b)|han|ha(?!\s+(?:llamado|escrito|dicho|comentado|venido|contado))|has|he|se ha|se han|esta|estan|sabes|existe|existen|puedo|podemos|tenemos|tienes|llego|llegaron|queda|quedan|funciona)\b|^[\s¿]*(?:a |de |en |con |por )?que\s+(?!(?:le |les )?(?:confirmes|envies|mandes|recuerdes|avises|lances|notifiques|registres|pidas))\w/

/** Commands that only want to know. */
export const wantsToKnow =
  /^[\s¿¡]*(?:(?:por favor|hola|oye)[\s,]+)*(?:dime|decidme|digame|dame|muestra(?:me)?|mostrar|ensena(?:me)?|lista(?:me)?|listar|busca(?:me)?|buscar|ver|mira(?:me)?|comprueba|consulta(?:me)?\s+(?:si|las?|los?|el|cuant)|(?:quiero|necesito|quisiera|me gustaria) (?:saber|ver|consultar)|cuentame|explica(?:me)?|informame|ayuda)\b/

/** What the product knows of; a question about anything else is out of scope. */
export const ownMatters =
  /\b(?:citas?|pacientes?|mensajes?|encuestas?|nps|pagos?|pendientes?|recordatorios?|alertas?|campanas?|avisos?|incidencias?|confirm\w*|envi\w+|mandado|mandamos|consultas?|videoconsultas?|canal(?:es)?|consentimientos?|feedback|quejas?|plantillas?|agenda|contest\w+|respond\w+|respuestas?|leid[oa]s?|entregad[oa]s?|viene|vienen|debe|deben|revision(?:es)?|bajas?|opinion(?:es)?|funcion(?:es|a)?|puedes hacer|ayuda|sabes hacer|cola|whatsapp|sms|emails?|correos?|push|destinatarios)\b/

/** Medicine is never answered, and neither is what would give away somebody's data. */
export const notOurs =
  /\b(?:dosis|diagnostic\w*|receta\w*|antibiotic\w*|ibuprofeno|paracetamol|sintomas?|contrasena|clave|prompt|instrucciones|dni|telefono|direccion|numero de tarjeta|tiempo hace|partido|capital de|chiste)\b/
