// How patients of each language ask for silence, or for messages again, and what they name when they do.
import type { Patterns } from '../pattern.ts'

/** The whole message, apart from courtesies: the word stops everything on the channel it came by. */
export const bareStops = `
baja|stop|parar|para|stopall|unsubscribe|unsuscribe|desuscribir|desuscribirme|desuscribirse|desuscripcion|cancelar suscripcion|cancelar la suscripcion|
anular suscripcion|darse de baja|dar de baja|darme de baja|de baja|opt out|optout|quit|end|remove|remove me|basta|basta ya|silencio|callaos|callad|
baixa|atura|atureu|aturar|donar me de baixa|donar de baixa|cancelar la subscripcio|cancel lar la subscripcio|anular la subscripcio|prou|parar mensaxes|
darme de baixa|dar de baixa|cancelar subscricion|gelditu|gelditu mezuak|gelditzeko|bajan eman|eman baja|harpidetza kendu|harpidetza ezeztatu|nahikoa|
para ya|parad|parad ya|stop ya|baja definitiva|stop messages|stop mensajes|stop it|please stop|arret|desinscribir`

export const bareStarts = `
alta|start|unstop|reactivar|activar|darme de alta|dar de alta|alta otra vez|resume|reanudar|suscribirme|suscribir|donar me d alta|alta de nou|berriro hasi|
hasi|eman alta|reactivar mensajes|activar mensajes`

/** Words that may surround a bare word and change nothing. */
export const courtesies =
  'por favor porfavor gracias hola buenas buenos dias tardes noches ya please thanks thank you si us plau gracies moltes grazas eskerrik asko mesedez kaixo bon dia ola hi hello ok vale y , . ? a la el los las de todo todos mensajes senores 🙏'

const objects =
  'mensaje|mensajes|mensajitos|sms|whatsapp|whatsapps|correo|correos|email|emails|mails|mail|notificacion*|aviso*|encuesta*|publicidad|promocion*|oferta*|propaganda|recordatorio*|comunicacion*|comunicado*|nada|texto*|campana*|alertas|informacion|informaciones|spam|newsletter|cuestionario*|valoracion*|missatge*|enquest*|recordatori*|correu*|avis|avisos|publicitat|mensaxe*|mensaxes|enquisa*|publicidade|lembranza*|lembretes|message*|text|texts|emails|surveys?|reminders?|ads|marketing|notifications?|promotions?|spam'

export const stopPhrases: Patterns = `
(?:no|ya no) (?:quiero|quisiera|deseo|necesito|me interesa|me interesan|queremos|acepto|autorizo) (?:que me )?(?:\\w+ ){0,4}?(?:${objects})(?! (?:de voz|del medico|de la cita|del doctor))
(?:no|ya no) (?:quiero|quisiera|deseo|queremos) (?:seguir |volver a |continuar )?(?:recib*|que me (?:escrib*|mand*|envi*|contact*|molest*|avis*|notifi*))
no (?:mas|me mas)(?: \\w+){0,2}? (?:${objects})
no (?:me|nos) (?:vuelv* a |sig* )?(?:escrib*|mand*|envi*|manden|contact*|molest*|notifi*|textee*|llegue* )(?: \\w+){0,4}?(?: mas| nunca| jamas| por (?:aqui|favor|whatsapp|sms|correo|email|mail|mensaje)| (?:${objects})|(?= (?:$|\\.|,)))(?! (?:hasta|el resultado|los resultados|el enlace|la factura|el informe|el codigo|los lunes|por la noche|por las|tan|a partir|despues|antes))
(?:dej*|par*|dejen|basta) (?:ya )?de (?:\\w+ )?(?:escrib*|mand*|envi*|molest*|contact*|llamarme y escribir*|bombarde*|acosar* con mensajes|recibir)
(?:quiero|quisiera|como|puedo|deseo|solicito|pido|necesito|me gustaria|queria) (?:\\w+ ){0,2}?(?:dejar|dejo|parar) de recib*
(?:darme|dadme|denme|dame|deme|darnos|doy|dar|daros|darse|dese|den|dad|deis|de|me den|me deis) (?:\\w+ )?de (?:baja|baixa)(?= (?:$|\\.|,|\\?|ya|de|en|del|por|porfavor|y|a|inmediatamente|aqui|definitiva*))
(?:dar|darme|dad) de baja (?:mi|este|el) (?:numero|telefono|movil|correo)
(?:quita*|quiten*|borr*|elimin*|saca*|saquen*|retir*|desapuntad*) (?:me |nos |mi (?:numero|telefono|movil|correo) )?(?:\\w+ ){0,2}?(?:de|del) (?:la |esta |vuestra |su |vuestro |sus |las |el |este )*(?:lista*|listado|grupo|envios|mailing|difusion|mensajes|whatsapp|base de envios|newsletter)
(?:desaparecer|salir|salirme|borrarme|desapuntarme|quitarme) (?:de|del) (?:\\w+ )?(?:lista*|listado|grupo|envios|difusion|whatsapp)
(?<=^ )(?:baja|stop|parar|para|basta|fuera|cancelar|anular) (?:de |a |los |las |mas |todos |todas |la |el |del |en |por |con |ya |sus |vuestros |vuestras )*(?:${objects})
(?:cancelar|anular|quiero cancelar|quitar|quitadme|eliminar) (?:mi |la |esta )?(?:suscripcion|subscripcion|subscripcio|subscricion)
(?:estoy|harto|harta|cansad*) (?:\\w+ )?(?:de|con) (?:\\w+ )?(?:vuestros |sus |tantos )?mensajes __ (?:no|dej*|par*|baja|quit*)
(?:dejadme|dejame|dejenme) (?:en paz|tranquil*)
(?:no|ja no) (?:vull|volem|desitjo|m interessa) (?:\\w+ ){0,4}?(?:${objects})
(?:no|ja no) (?:vull|volem) (?:continuar |seguir |tornar a )?(?:rebre|rebent|que (?:m|em) (?:escri*|envi*|molest*))
(?:prou|no mes|cap mes|no envieu mes|no m envieu mes|no em envieu mes|no m envieu|no em envieu) (?:\\w+ ){0,2}?(?:${objects})
(?:deixeu|deixa|pareu|para|parin|deixin) (?:de |d )(?:\\w+ )?(?:escriure*|enviar*|molestar*)
no (?:m|em) (?:escriviu|escrigueu|envieu|molesteu|contacteu) (?:mes|mai mes|per)
(?:donar me|doneu me|donam|donar|doni m|donin me|dono|em dono) (?:\\w+ )?(?:de |d )baixa(?! (?:laboral|medica|per))
(?:esborreu*|treieu*|elimineu*|trieu me) (?:me |m )?(?:de la |d aquesta |de les )(?:vostra )?llist*
(?:non|xa non) (?:quero|queremos|desexo) (?:\\w+ ){0,4}?(?:${objects})
(?:non|xa non) (?:quero|queremos) (?:seguir |volver )?(?:recib*|que me (?:escrib*|mand*|envi*))
non mais(?: \\w+)? (?:${objects})|nin unha mensaxe mais
(?:deixade|deixen|deixa|parade|paren) de (?:\\w+ )?(?:escrib*|enviar*|mandar*|molestar*)
non me (?:escribades|enviedes|mandedes|molestedes|escriban|envien|manden) (?:mais|por|nada)
(?:dademe|darme|dame|doume|deanme|denme) (?:\\w+ )?de baixa(?! (?:laboral|medica|por))
(?:borrademe|quitademe|sacademe) (?:da|de) (?:\\w+ )?list*
ez (?:dut|dugu) (?:\\w+ ){0,3}?(?:mezu*|sms*|inkesta*|whatsapp*|jakinarazpen*|publizitate*|ohar*|abisu*|eposta*) (?:\\w+ )?(?:gehiago )?(?:\\w+ )?(?:nahi|jaso nahi)
ez (?:dut|dugu) (?:nahi )?(?:\\w+ ){0,3}?(?:mezu*|sms*|inkesta*|jakinarazpen*|publizitate*)(?: \\w+)? gehiago
(?:mezu*|sms|inkesta*|jakinarazpen*|publizitate*|whatsapp) gehiago(?:rik)? ez
ez (?:niri |bidali |idatzi |gehiago )+(?:mezu*|idatzi|bidali|gehiago)(?: \\w+)?
ez (?:bidali|idatzi) (?:\\w+ ){0,3}?(?:gehiago|mezu*)
(?:utzi|utzidazue|gelditu) (?:\\w+ ){0,2}?(?:idazteari|bidaltzeari|mezuak bidaltzeari|mezuak)|mezuak (?:bidaltzeari|bidaltzen) utzi
(?:baja eman|bajan eman|kendu (?:nazazue|nire zenbakia)) (?:\\w+ ){0,2}?(?:zerrenda*|nahi)|baja eman nahi|zerrendatik kendu
(?:no more|no further|stop (?:all|the|these|your|sending|with the)?) ?(?:\\w+ ){0,3}?(?:${objects})
stop (?:texting|messaging|emailing|contacting|sending|writing|bothering|spamming)
(?:dont|do not|never|please dont) (?:want (?:to )?(?:\\w+ ){0,4}?(?:${objects}|hear from you|be contacted)|(?:text|message|email|contact|write to|send me|whatsapp|bother) (?:\\w+ )?(?:anymore|again|any more|ever|me|${objects}))
(?:unsubscribe|opt out|opting out|take me off|remove me|remove my number|delete me)(?: (?:me|from|of|your|the|this|list|messages|please|all|sms|emails?))*
no longer (?:want|wish) (?:to )?(?:\\w+ ){0,3}?(?:${objects}|receive)`

/** Sentences that hold a stop word and ask for no silence. */
export const notStops: Patterns = `
(?:dar|doy|dame|donar|dono|dou|dar me) de (?:baja|baixa) (?:a |la |o |el |mi |esa |esta |aquesta )?(?:\\w+ )?(?:cita|consulta|visita|hora|prueba|reserva|padre|pai|pare|madre|nai|hijo|hija)
(?:hitzordu\\w*|taldetik) (?:\\w+ )?baja eman
(?:quita*|borra*|retir*|saca*|saquen*|elimin*|treu*|treieu*) (?:me )?(?:\\w+ ){0,2}?(?:lista|llista|listaxe) (?:de|d) (?:espera|visites|visitas|operaciones)
(?:quita*|borra*|retir*|saca*) (?:me )?del grupo de (?:espalda|yoga|memoria|gimnasia|marcha)
(?:\\w+ ){0,6}?(?:por error|by mistake|sin querer|per error|par erreur|por engano)
no (?:me |m |em )?(?:mand*|envi*) (?:\\w+ ){0,2}?(?:pastillas|capses|cajas|capsulas|recetas|gotas|medicamentos|medicines)
no (?:me |m |em )?(?:mand*|envi*|escri*) (?:\\w+ ){0,3}?(?:en ingles|en catalan|en castellano|abans de|antes de|despues de)
a partir de ahora escrib*
(?:estoy|estar|estado|sigo|esta|estuve|estaba|estando|coger|cogido|cogi|pedir|pido|pedi|necesito|solicitar|me dio|me dieron|me ha dado|me han dado|darme|dar|dan|dado|tengo|tramitar|renovar|parte*|prolongar|quiero|dame|dadme|informe|confirmacion) (?:\\w+ ){0,2}?(?:la |una |mi |el )?(?:parte de |partes de |papel de la |informe de )?(?:baja|baixa|bajas)(?: \\w+)? (?:laboral*|medica*|maternal|paternal|por|del trabajo|voluntaria|en el trabajo|para (?:el|mi) (?:trabajo|empresa)|al trabajo|de maternidad|de paternidad)
(?:estoy|sigo|esta|estuve|estaba|estare|llevo|tot i|estic|hauria d estar|ando|atopome|estou|nago|continuo) (?:\\w+ ){0,3}?(?:de|en|amb) (?:baja|baixa)(?! (?:de|de los|de las|en vuestr*))
(?:me dieron|me dio|me han dado|me ha dado|le dieron|le han dado|em van donar|m han donat|deronme|me dan|dan) (?:\\w+ )?(?:la |de )?(?:baja|baixa)
(?:quiero|necesito|pedir|pido|dar|darme|me puede dar|podeis dar|puede hacer*|hacer*|tramit*|recoger) (?:la|una|mi|el parte de|los partes de) (?:baja|baixa)
(?:baja|baixa) (?:laboral|medica|maternal|paternal|por (?:maternidad|enfermedad|paternidad|depresion|ansiedad|accidente|covid|lumbalgia|mal)|de maternidad|per malaltia|por enfermidade|voluntaria|temperatura|tension|presion|estatura|vision)
(?:parte|partes|alta o|informe|alta y|fecha de|dia de|inicio de) (?:de )?(?:la )?(?:baja|baixa)
(?:planta|tension|presion|temperatura|marea|calidad|autoestima|voz|glucosa|azucar|ferritina|hierro|hemoglobina|fiebre|saturacion|vista|cabeza|dosis|moral) (?:\\w+ )?(?:baja|baixa|alta)
(?:tensio|temperatura|febre|pressio|planta) (?:\\w+ )?baixa
(?:darme|dar|dame|darnos|dadme|doy|me doy|darse) de baja (?:en|de|del) (?:la |el |mi |vuestr* )?(?:seguridad social|autonomo*|seguro|poliza|mutua|aseguradora|trabajo|empresa|gimnasio|consulta de|medico de|clinica|centro de salud|cita)
(?:no|sin) (?:quiero|me|he pedido|nos) (?:\\w+ ){0,2}?(?:darme|deis|den|des|dar|dado) de (?:baja|baixa)
no (?:quiero|deseo) (?:mas )?(?:dejar de recibir)
no (?:quiero|necesito) (?:nada mas|nada)(?= (?:$|\\.|,|gracias))
(?:se )?(?:baja|baje|bajo|bajar|bajan) (?:la|el|un|de la|del|a la|en|las|los|mucho|poco|por las|al)
no (?:me )?(?:ha|han|he) (?:\\w+ )?(?:llegado|recibido|enviado|mandado)
no me (?:mand*|envi*|llega*|lleg*|enviasteis|escribieron) (?:el|la|los|las|ningun*|todavia|aun) (?:enlace|link|resultado*|factura|informe|cita|correo de|codigo|justificante|receta|recordatorio|mensaje de|sms de|aviso de)
no me (?:llega|llego|ha llegado|llegan) (?:\\w+ ){0,3}
no (?:me )?(?:escrib*|mand*|envi*|contact*|avis*) (?:\\w+ )?(?:por (?:la|las) (?:noche*|manana*|tarde*)|tan (?:temprano|pronto|tarde)|de madrugada|antes de|despues de|a partir de|los (?:domingos|sabados|fines)|en fin de semana|a estas horas)
para (?!ya|de |los mensajes|mensajes|las encuestas)
(?:end|quit) (?:of|the|smoking)|non ?stop|bus stop|stop (?:taking|the (?:medic*|pill*|tablet*|treatment|bleed*|pain|antibiotic*)|bleeding|my med*|smoking|eating|breath*)
(?:should|can|do|could|may) (?:i|we) stop|to stop|wont stop|doesnt stop|cant stop|didnt stop|not stop|stopped
dont want (?:the|an|my|to (?:come|go|cancel|change|pay|live)|this) (?:appointment|vaccine|test)?`

export const startPhrases: Patterns = `
(?:quiero|quisiera|deseo|puedo|me gustaria|podeis|queria) (?:\\w+ ){0,2}?(?:volver|seguir|empezar|continuar) (?:a )?(?:recib*|recibiendo)(?: \\w+)*
(?:quiero|quisiera) (?:recibir|que me (?:envi*|mand*|escrib*)) (?:\\w+ ){0,2}?(?:mensajes|avisos|recordatorios|sms|whatsapp*|correos|notificaciones|otra vez|de nuevo)
(?:darme|dadme|dame|denme|doy|dar) (?:\\w+ )?de alta (?:otra vez|de nuevo|en|los|las|para)(?: \\w+)*|(?:darme|dadme|dame|denme) de alta(?= (?:$|\\.|,|porfavor|por))
(?:reactiv*|activa*|activad*|reanud*) (?:\\w+ ){0,2}?(?:mensajes|avisos|recordatorios|notificaciones|sms|whatsapp|suscripcion)
(?:volved|vuelvan|volver) a (?:escribirme|enviarme|mandarme|avisarme)(?: \\w+)*
(?:si|ahora si) quiero (?:recibir|mensajes|avisos|recordatorios)(?: \\w+)*
vull (?:tornar a |seguir |continuar )(?:rebre|rebent)(?: \\w+)*|(?:torneu a|tornar a) (?:escriure*|enviar*)(?: \\w+)*
quero (?:volver a |seguir )(?:recib*)(?: \\w+)*
(?:mezuak|abisuak) (?:berriro|berriz|jaso) (?:\\w+ )?(?:jaso )?nahi|berriro (?:mezuak )?jaso nahi
(?:start|resume|restart|subscribe|resubscribe) (?:\\w+ ){0,2}?(?:messages|texts|sms|notifications|again|reminders)|(?:want|like) to (?:\\w+ )?(?:receive|get) (?:\\w+ )?(?:messages|texts|reminders|notifications) again|sign me up again`

export const channelWords = {
  whatsapp: `whatsapp*`,
  sms: `sms|mensajes de texto|mensaje de texto|texts?|text messages?|missatges de text|mensaxes de texto`,
  email: `correo*|emails?|mails?|e mail|correu*|eposta*|emailing|posta elektroniko*`,
  push: `push|notificacion* (?:de la app|push|del movil)|notificacions de l app|app notifications?`,
} as const satisfies Record<string, Patterns>

export const purposeWords = {
  survey: `encuesta*|cuestionario*|valoracion*|opinion*|enquest*|enquisa*|inkesta*|surveys?|questionnaires?|feedback|nps`,
  commercial: `publicidad|promocion*|oferta*|propaganda|comercial*|publicitat|promocions|publicidade|publizitate*|ads|marketing|promotions?|newsletter|spam|descuento*`,
  prevention: `campana*|vacuna*|prevencion|alertas? (?:de salud|sanitaria*)|alertas|consejos|cribado*|campanye*|vacun*|kanpaina*|health alerts?|campaigns?|vaccin*|screening*`,
  billing: `(?:de )?(?:pago*|cobro*|factura*|deuda*|recibo*)|payment*|bills?|invoices?|pagaments|ordainketa*`,
  care: `recordatorio* (?:de )?(?:la |las |mi |mis )?(?:cita*|medic*|pastilla*)|recordatorio*|recordatori*|lembranza*|lembrete*|reminders?|gogorarazpen*|(?:de |sobre )(?:la |las |mi |mis )?(?:cita*|medicacion|pastilla*)`,
} as const satisfies Record<string, Patterns>

export const everywhere: Patterns = `
por (?:ningun|ninguna) (?:canal|medio|via|lado|sitio|parte)|(?:todos los|cualquier|ningun|de todos los|en todos los|por todos los) (?:canales|canal|medios|medio|sitios|lados)|de ninguna (?:manera|forma)|de (?:todo|todos lados|todas partes|ningun tipo)|nada de nada|ni (?:sms|whatsapp|correo*|email) ni (?:sms|whatsapp|correo*|email)|en absoluto
per cap (?:canal|mitja|via)|tots els canals|por ningunha via|todas as canles|kanal guztie*|inondik ere ez|all channels|any channel|every channel|everything|of any kind|any way`
