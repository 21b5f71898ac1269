// What the six functions do not do, and what no message carries on demand. Sources of patterns on folded text.

export const groupLead =
  '(?<!\\p{L})(?:(?:a|al|als|para|pa|entre|to|for|per(?: a)?|dirigid[oa]s?\\s+a(?:l)?|destinad[oa]s?\\s+a(?:l)?|solo|only)\\s+)(?:(?:l[oa]s|el|la|els|les|the|all|tod[oa]s?|tots|totes)\\s+){0,2}'

/** Papers are not sent from here. */
export const papers =
  '(?<!\\p{L})(?:resultados?|informes?|historial|historia clinica|recetas?|justificantes?|volantes?|documentos?|expedientes?|fotos?|archivos?|ficheros?|datos|resultats?|results?|prescriptions?|medical records?|report)(?!\\p{L})'

/** Money that has come is no payment to be asked for. */
export const received =
  '(?<!\\p{L})(?:hemos|se ha|ha|ya)\\s+(?:sido\\s+)?(?:recibido|cobrado|pagado|abonado)(?!\\p{L})(?<!no ha pagado)'

/** Words of one's own: only approved texts go out. */
export const freeText =
  '(?<!\\p{L})(?:(?:un |este |el siguiente |una )?(?:mensajes?|texto|sms|whatsapp|wasap|correo|email|missatge|message|text|nota)\\s*(?:masivo\\s*)?(?:que (?:diga|ponga)|diciendo|diciendole|con el texto|para decirle|para decir|donde ponga|saying|that says|telling|dient|que digui)|(?:descuento|oferta|promocion|black friday|felicitacion|romantico|discount|offer)|escrito yo|que he escrito|texto libre|con mis palabras)'

const stems = [
  'borr|elimin|suprim|quit|anul|cancel|cambi|modific|edit|corrig|muev|mov|reprogram|aplaz|retras|adelant|actualiz|asign|deriv|ingres|esborr|elimina|canvi|anul·l|cancel·l|desprogram',
  'recet|prescrib|diagnostic|llam|telefone|cobr|factur(?=ar|al)|devuelv|devol|reembols|pag(?=ar|al)|transfier|transf|compr|vend|reserv|agend|cit(?=ar|al)|truc(?=a)|recomi?end|aconsej',
  'export|descarg|imprim|ignor|olvid|desactiv|aprueb|aprob|autoriz|traduc|tradu|redact|escrib|escriu|sub(?=e|ir)|baj(?=a|ar)|aument|reduc|duplic|marc(?=a|al|ar)',
  'apag|reinici|instal|ejecut|hacke|invent|actu(?=a\\b)|fing|simul|revel|calcul|resum|cant|jueg|busc|cuent(?=a|ame)|explic|leeme|leele|lee(?= la| el)|adivin|publica en',
].join('|')
const english =
  'delete|remove|erase|cancel|change|modify|edit|update|reschedule|move|prescribe|diagnose|call|phone|charge|refund|export|download|print|ignore|disregard|forget|disable|bypass|approve|translate|write|draft|compose|summari[sz]e|invent|pretend|reveal|calculate|sing|play|find|search|book|pay(?!\\s+(?:notice|reminder))|transfer|mark|increase|reduce|double|read me'

/** An order that is none of the six, at the head of a clause. */
export const forbiddenVerb = `(?:(?!\\p{L}+[ae]rse(?!\\p{L}))(?:${stems})(?:[aei]|[aei]r|ad|es|as|en|n|iu|eix|ndo)?(?:me|nos)?(?:se|te)?(?:l[eoa]s?)?(?:-\\p{L}+)*(?![\\p{L}])|(?:${english})(?!\\p{L})|(?:da|dar|dale|darle|dales) de (?:alta|baja)(?!\\p{L})|(?:da|dar|dale|darle|pon|ponle|poned|ponedle|poner|ponerle|coge|cogele|sacale|buscale|hazle) (?:a (?:\\p{L}+ ){1,3})?(?:una )?(?:cita|hora)(?! confirmad)(?!\\p{L})|sabotea\\w*|programa(?:me)? (?:en|una (?:app|web|calculadora))|haz(?:me|nos)?(?:lo)? (?:la|una|un) (?:factura|cena|menu|comida|foto|dibujo|resumen|listado|excel|transferencia|chiste|poema|programa)|hazme|haz que|haz como si|(?:pasa|envia|manda|da|saca|dime|pasad|enviad|dad|send|give|tell)(?:me|nos)? (?:me )?(?:a mi|al mio|el telefono|la direccion|los telefonos|los datos|la base|el dni|a mi movil|el historial|el correo de|el numero|tots? els|los correos|the (?:phone|address|home))|(?:mandame|enviame|pasame|dame) (?:a|la|el|los|las|un listado))`

/** Ways of asking to leave the rules aside, and what no message of ours carries on demand. */
export const forbiddenAnywhere =
  '(?<!\\p{L})(?:(?:ignor(?:a|ar|ando|e|es)|olvida(?:te)?|ignore|disregard)\\s+(?:de\\s+)?(?:las?|los?|tod[oa]s?|tus|el|cualquier|all|your|previous|the)(?!\\p{L})|sin\\s+(?:su\\s+|el\\s+|la\\s+|comprobar|mirar|pedir|tener|respetar|esperar)?\\s*(?:\\p{L}+\\s+)?(?:consentimiento|aprobacion|permiso|filtros?|cuenta|limites?|autorizacion)(?!\\p{L})|without\\s+(?:\\p{L}+\\s+)?(?:consent|approval|permission)|sense (?:el )?(?:consentiment|aprovacio)|(?:salt|omit)(?:a|ar|e|ando|ate|arse|iendo)(?:te|se|les?)?(?!\\p{L})|(?:cambia|pon|modifica|marca) el consentimiento|consentimientos?(?= (?:de|a|como))|aunque\\s+(?:se\\s+haya|no\\s+(?:haya|tenga|quiera|quiere)|este|dijo)|even though|modo (?:administrador|desarrollador|dios)|developer mode|you are now|ahora eres|eres ahora|actua como|act as|prompt|system prompt|https?:|www\\.|[\\p{L}\\p{N}_.+-]+@[\\p{L}\\p{N}-]+\\.\\p{L}+|(?:este|el siguiente|un|aquest) (?:enlace|link|enllac)(?! (?:de|para) (?:el )?pag)|tiene (?:un |una )?(?:cancer|tumor|vih|sida|metastasis|sifilis|leucemia)|ha dado positivo|<\\s*script|drop table|union select|curl |\\$\\{)|(?<![\\d.,])(?:(?:\\+|00)?34[ .-]?)?[679]\\d{2}[ .-]?\\d{2}[ .-]?\\d[ .-]?\\d[ .-]?\\d{2}(?![\\d.,])'

/** "No le mandes nada": a command said not to be done. */
export const negatedCommand =
  "(?<!\\p{L})(?:(?:no|nunca|ni)\\s+(?:(?:le|les|se|lo|la|me|nos|li|hi|ho)\\s+)*(?:env(?:ies|ie|ien|iar|iis)|mand(?:es|e|ar)|confirm(?:es|e|ar|is)|recuerd(?:es|e)|recordar|recordis|avis(?:es|e|ar|is)|notifi(?:ques|que)|lan(?:ces|ce)|pid(?:as|a)|registr(?:es|e)|anotes|programes|hagas|digas)|no\\s+(?:hace falta|quiero|hay) que|(?:deja|dejar|dejad|para|parad) de\\s+\\p{L}+r(?:les?)?|(?:do not|don't|never) (?:send|confirm|remind|notify|tell))(?!\\p{L})"

/** Medicine is never answered, and neither is what would give away somebody's data. */
export const notOurs =
  '(?<!\\p{L})(?:dosis|dosi|dose|dosage|diagnostic\\w*|diagnosis|receta\\w*|recept\\w*|antibiotic\\w*|enfermedad|malaltia|disease|illness|que medicacion|ibuprofeno|paracetamol|nolotil|omeprazol|aspirina|sintomas?|symptoms?|contrasena|clave|password|prompt|instrucciones|instructions|dni|telefono|phone number|telefon|direccion|address|adreca|numero de (?:tarjeta|cuenta)|home address|tiempo hace|weather|partido|liga|futbol|football|capital de|capital of|chiste|joke|acudit|poema|poem|receta de|vuelos?|cancer|tumor|es grave|is it serious|le duele|duela|hinchad[oa]|que le pasa|que tiene(?! (?:cita|pendiente|manana|hoy|que pagar|programad))|sobredosis|alcohol|embarazada de|puede (?:tomar|comer|beber|hacer deporte)|should \\w+ (?:take|stop)|can (?:she|he|\\w+) (?:take|eat|drink|stop)|pot prendre|ha de prendre|tomar(?:se)? (?:con|el|la)|va mejor para|efectos secundarios|side effects|vih|password|contrasenya|nomina|sueldo|cotizacion|bitcoin|presidente|quien gano|who won|tratamiento (?:para|tiene)|historia clinica|historial(?! de mensajes| de envios)|medical history|me duele|fiebre)(?!\\p{L})'
