// What else patients write about: money, medicines, data, errors of address, questions. Spanish first.
import type { Intent } from '#core/conversations/interpretation.ts'
import type { Patterns } from '../pattern.ts'

const drugs =
  'pastilla*|medic*|dosis|receta*|antibiotic*|inyeccion*|insulina|tratamiento*|paracetamol|ibuprofeno|sintrom|metformina|omeprazol|enalapril|adiro|aspirina|jarabe|inhalador*|ventolin|comprimido*|capsula*|gotas|pomada|crema|corticoide*|cortisona|anticonceptiv*|ansiolitic*|orfidal|lorazepam|nolotil|heparina|estatina*|simvastatina|atorvastatina|amoxicilina|augmentine|ramipril|eutirox|levotiroxina|tension|parche*|toma'

const relatives =
  'padre|madre|papa|mama|marido|mujer|esposo|esposa|hijo|hija|hermano|hermana|abuelo|abuela|suegro|suegra|tio|tia|paciente|pareja|nieto|nieta|senor|senora'

export const intentRules: readonly { intent: Intent; match: Patterns }[] = [
  {
    intent: 'deceased_notice',
    match: `
      (?:ha |habia |a )?(?:fallecid*|fallecio|murio|muri|ha muerto|difunt*)
      (?:esta|estan) (?:muert*|fallecid*)|ya no esta (?:con nosotros|entre nosotros)|(?:nos ha dejado|nos dejo|descanse en paz|q e p d|qepd)|(?:<who>) (?:\\w+ )?muert*
      ha mort|va morir|esta mort*|es mort*|finat|defunt|morreu|faleceu|finou|hil da|hil zen|zendu (?:da|zen)|hil egin (?:da|zen)
      (?:has |have )?(?:passed away|died)|is (?:dead|deceased)`,
  },
  {
    intent: 'wrong_recipient',
    match: `
      (?:se )?(?:han |has |habeis |ha |os habeis |te has |se han |estais |esta |os )?(?:equivocad*|confundid*|equivocais|equivocan|confunden) (?:\\w+ ){0,3}?(?:numero|persona|telefono|movil|paciente|correo|destinatario)
      (?:numero|persona|telefono|destinatario) (?:\\w+ ){0,2}?(?:equivocad*|erroneo|incorrect*)|(?<=^ )(?:se )?(?:os )?(?:han|habeis|has|ha) equivocad*(?= (?:$|\\.|,|de|conmigo))
      (?:yo )?no soy (?:esa persona|el paciente|la paciente|el senor|la senora|quien|esa|ese|el|ella|don|dona|paciente (?:de|vuestr*))(?! que)|no soy (?!su|yo quien|capaz|alergic*|de aqui|medico|diabetic*|mayor|joven|nadie|un |una |muy |partidari*|el que|la que)\\w+(?= (?:$|\\.|,|y|ni))
      no (?:conozco|conocemos|se quien es|sabemos quien es|tengo nada que ver con) (?:\\w+ ){0,2}?(?:nadie|ningun*|ese|esa|esta persona|a|quien|persona|paciente|juan|maria|el|la|al|con)(?= )|(?:aqui|en este numero) no (?:vive|hay|esta|es|existe)|este (?:numero|telefono|movil|correo) (?:ya )?no (?:es|pertenece|corresponde)
      quien es (?:ese|esa|este|esta )?(?:juan|maria|\\w+ \\w+)(?= \\?)|no es mi (?:cita|nombre)|(?:ese|esta) no soy yo|esa cita no es mia|yo no (?:tengo|he pedido) ninguna cita
      m(?:e |)?heu equivocat|us heu equivocat|numero equivocat|no soc (?:el|la|aquesta|en|na)|no conec (?:a )?|non son (?:esa|o|a) (?:persoa|paciente)|equivocastesvos|non conezo
      zenbaki okerra|okerreko zenbakia|oker zaude|ez naiz (?:pertsona hori|ni)|ez dut ezagutzen|wrong (?:number|person)|not (?:that|the right) person|i dont know (?:who|any|this person|that person)|im not (?:\\w+)(?= (?:$|\\.|,))`,
  },
  {
    intent: 'data_rights',
    match: `
      (?:borr*|elimin*|suprim*|rectific*|corrij*|corregi*|modific*|acced*|acceso|copia|cancel*|exij*|portabilidad|destruy*|quit*|consult*|olvid*|actualic* en vuestra base) (?:\\w+ ){0,5}?(?:mis datos|datos personales|mi historial|mi informacion|mi historia clinica|historia clinica|todo lo que teneis (?:mio|de mi)|mis datos personales|los datos que|datos (?:de salud|medicos|que tienen))
      (?:que|cuales) (?:datos|informacion) (?:\\w+ )?(?:teneis|tienen|guardais|guardan) (?:mios|mia|de mi|sobre mi)|datos (?:teneis|tienen) de mi
      derecho* (?:de|al|a la|a) (?:\\w+ )?(?:acceso|olvido|supresion|rectificacion|oposicion|cancelacion|portabilidad|proteccion)|rgpd|lopd*|lopdgdd|derechos arco|delegad* de proteccion|proteccion de datos|gdpr
      (?:quiero|necesito|solicit*|pido|pedir|enviar*|obtener|mandar*) (?:\\w+ ){0,3}?(?:mi historia clinica|mi historial|copia de (?:mi|la) historia*|historial (?:medico|clinico) completo|historia clinica)
      mi (?:nombre|apellido|fecha de nacimiento|dni) (?:\\w+ ){0,3}?(?:esta mal|mal escrito|equivocad*|erroneo|incorrect*)|(?:corregir|corrijan|corregid|rectificar) (?:\\w+ )?(?:mi )?(?:nombre|apellido*|dni|fecha de nacimiento)
      (?:esborr*|elimin*|acced*|copia|accedir) (?:\\w+ ){0,3}?(?:les meves dades|dades personals|historia clinica)|(?:borr*|elimin*|acced*) (?:\\w+ ){0,3}?os meus datos|nire datuak (?:\\w+ )?(?:ezabatu|ikusi|jaso|kendu|zuzendu)|datu pertsonalak|(?:delete|erase|access|copy|correct|remove) (?:\\w+ ){0,3}?(?:my (?:personal )?data|my records|my information|medical records)`,
  },
  {
    intent: 'payment_problem',
    match: `
      no (?:puedo|podemos|podre|tengo (?:dinero )?(?:para|como)|me llega para|me alcanza|puedo ahora|tengo como) (?:\\w+ ){0,3}?(?:pagar*|abonar*|afrontar|hacer frente|el pago|pago)|no (?:me )?(?:deja|permite|funciona|va|acepta|coge|admite) (?:\\w+ ){0,3}?(?:pagar|pago|tarjeta|bizum|el pago|pasarela)
      (?:enlace|link|pasarela|pagina|web|boton|app) (?:\\w+ ){0,2}?(?:de|del|para) (?:pago|pagar) (?:\\w+ ){0,3}?(?:no|da error|error|caid*|falla|mal)|(?:pago|pagar) (?:\\w+ ){0,3}?(?:da error|error|no (?:funciona|va|me deja|carga|se abre)|falla|rechazad*|denegad*)
      da error (?:la |el |mi )?(?:tarjeta|pago|bizum)
      (?:tarjeta|pago|bizum|transferencia) (?:\\w+ ){0,3}?(?:rechaz*|deneg*|no (?:pasa|funciona|va)|caducad*|error|fallid*|falla)
      (?:me )?(?:han|habeis|ha|hais|habian|aveis|se me ha) (?:vuelto a )?(?:cobrad*|cargad*|facturad*)(?: \\w+){0,4}? (?:dos veces|doble|dos|de mas|mal|mas|otra vez|duplicad*|2 veces|sin|por error|algo|tres veces|importe|el doble|una consulta que|que no)|(?:cobr*|cargo*|factur*) (?:\\w+ ){0,3}?(?:dos veces|doble|de mas|duplicad*|2 veces|indebid*|por error|erroneo|equivocad*|el doble|dobles)
      (?:me )?(?:han|habeis) (?:vuelto a )?(?:cobrado|cobrar|cargado|facturado)(?! nada)|(?:me )?(?:cobraron|cobrasteis) (?:\\w+ ){0,3}?(?:dos|mas|mal|doble|algo|sin)|(?:cargo|cobro) (?:\\w+ ){0,2}?(?:que no (?:reconozco|es mio|corresponde)|desconocido|injusto)
      no (?:reconozco|estoy de acuerdo con|debo|me corresponde|tengo que pagar|deberia pagar|es correct*|esta bien|entiendo) (?:\\w+ ){0,3}?(?:cargo|cobro|factura|importe|deuda|pago|nada|eso|ese dinero|dinero|recibo|cantidad)|(?:factura|importe|recibo|cantidad|precio) (?:\\w+ ){0,3}?(?:mal|erroneo|erronea|equivocad*|incorrect*|no (?:es|esta|coincide|corresponde|cuadra))|error en (?:la|mi|el) (?:factura|recibo|cobro|importe|pago)
      (?:devolu*|devolv*|reembols*|reintegr*|devuelv*) (?:\\w+ ){0,4}?(?:dinero|importe|cobr*|euros|pago|lo que|cantidad)?(?= )|ya (?:lo )?(?:pague|he pagado|pagado) (?:\\w+ ){0,4}?(?:y|pero|otra vez|dos veces)(?: \\w+){0,3}? (?:cobr*|pedis|piden|reclam*|sigue|me lo|volv*|pid*|otra|llega*)|lo cubre (?:mi |el )?seguro|mi seguro (?:lo )?cubre|tenia que cubrirlo
      (?:reclamo|reclamar|disput*) (?:\\w+ ){0,2}?(?:cobro|cargo|pago|factura|dinero)|estoy en (?:el )?paro (?:\\w+ ){0,5}?pag*
      no puc pagar|m heu cobrat|no em deixa pagar|m han cobrat|non podo pagar|cobrastesme|cobraronme|non me deixa pagar|ezin dut ordaindu|bi aldiz kobratu*|(?:cant|cannot|unable to) (?:\\w+ )?pay|charged (?:\\w+ )?(?:twice|double|wrong*|too much|incorrect*)|(?:card|payment) (?:\\w+ ){0,2}?(?:declined|rejected|fail*|doesnt work|not work*)|refund|payment link (?:\\w+ )?(?:doesnt|not|broken)|overcharged`,
  },
  {
    intent: 'medication_question',
    match: `
      (?:olvid*|se me (?:ha )?(?:olvid*|pas*|fue)|me salte|me he saltado|saltad*|no me (?:he|la he|lo he) tomad*|no (?:la|lo|me la|me lo|las) (?:he tomad*|tome|pude tomar|tomo)|no he tomado|aun no (?:la|lo|me la)|todavia no (?:la|lo|me la)|me he dejado) (?:\\w+ ){0,6}?(?:<drugs>|tomar*|tomarmela|tomada|ponerme|pinchar*|ayer|hoy|anoche|esta manana|manana|dosis)
      no (?:me acuerdo|recuerdo|se) si (?:\\w+ ){0,3}?(?:tomad*|tome|puesto|pinchado)|(?<=^ )(?:todavia|aun) no(?= (?:$|\\.|,|la|lo|me))
      (?:no me la he|no me lo he|no la he|no lo he|no me las he|no las he|aun no la he|todavia no la he|aun no me la he|todavia no me la he) (?:tomad*|puesto)|(?:se me )?(?:ha )?olvid*(?= (?:$|\\.|,|que hago|y|tomar*))
      (?:puedo|puede|debo|podria|se puede|tengo que|hay que|deberia|hace falta|conviene|es mejor) (?:\\w+ ){0,3}?(?:tom*|dejar|dejo|seguir|mezclar|combinar|cambiar|partir|aumentar|bajar|subir|suspender|parar|doblar|beber alcohol|conducir|ponerme|pinchar*|interrumpir) (?:\\w+ ){0,4}?(?:<drugs>|la|lo|alcohol|ayunas|dos|otra|juntas|con)
      (?:puedo|puede|debo|podria) (?:tomar*|beber alcohol|tomarmela|tomarla|tomarlo|mezclarl*)
      (?:cuando|cuanto*|como|cada cuanto|a que hora|hasta cuando|cuantos dias|cuantas) (?:\\w+ ){0,4}?(?:tomar*|tomo|tomarla|pongo|toca la|pinch*|dosis|pastilla*|medic*|comprimido*|gotas)
      (?:<drugs>) (?:\\w+ ){0,4}?(?:en ayunas|antes o despues|con comida|con alcohol|efectos|se (?:me )?(?:ha|han) (?:acabado|terminado|caducado)|caducad*|acabo|acabaron|agotad*|interaccion*|contraindic*|para que sirve|no la encuentro|no hay en|desabastec*|no tengo)
      (?:se me (?:ha|han) (?:acabado|terminado|agotado)|se me (?:acab*|termin*)|no me quedan?|me he quedado sin|me quedan? (?:pocas|poca|dos|tres|una|un)|sin|necesito (?:mas|otra|otro|la|una|un|renovar|que me (?:receten|renueven|hagan))|renov*|renueven|renovarme|hacerme|recetar*|recetas|me receteis|receteis|pedir|quiero|solicitar|falta*) (?:\\w+ ){0,4}?(?:<drugs>)(?! (?:me sienta|contra))
      (?:duda*|pregunta*|consulta) (?:\\w+ ){0,3}?(?:sobre|de|con|acerca) (?:\\w+ ){0,2}?(?:<drugs>)|(?:efectos secundarios|prospecto|contraindicacion*|interaccion*)|receta (?:electronica|caducada|vencida|no aparece)|(?:cambiar|cambio) de (?:medic*|tratamiento|pastilla*)|(?:<drugs>) \\?
      (?:he|me he) olvid* (?:\\w+ ){0,3}?(?:prendre|pastilla|medicacio)|m he oblidat|puc prendre|se m ha acabat (?:\\w+ )?(?:medicacio|pastilles)|recepta|esquecinme|esquecin|podo tomar|acabouseme|receita|ahaztu (?:\\w+ ){0,3}?(?:pilula*|botika*|zait)|ahaztu (?:egin )?zait|hartu (?:dezaket|behar)|errezeta|(?:forgot|missed|skipped) (?:\\w+ ){0,3}?(?:pill*|dose|medic*|tablet*|take|it)|(?:can|should|may) i (?:take|stop taking|mix|drink)|prescription|run out of (?:\\w+ )?(?:pills|medic*|tablets)|side effects|i havent taken`,
  },
  {
    intent: 'change_preferences',
    match: `
      (?:prefiero|preferiria|prefeririamos|mejor|quiero|quisiera|me gustaria|podeis|podria*|puede*|por favor|porfavor|solo|enviad*|mandad*|mand*|envi*|escrib*|avis*|contact*|comunic*|recib*|notific*) (?:\\w+ ){0,5}?(?:por|al|el|en|a mi|via|un|con) (?:el |mi |la )?(?:whatsapp|sms|correo*|email|mail|mensaje de texto|push|la app)(?= (?:$|\\.|,|y|que|en|porfavor|por|gracias|no|mejor|electronico|solo|a|\\?))(?! (?:no me|que me habeis))
      (?:prefiero|mejor|quiero) (?:el |los |un )?(?:whatsapp|sms|correo|email|mail|push)
      (?:en|habl*|escrib*|mensajes en|prefiero (?:el|en)?|comunic* en) (?:catalan|castellano|espanol|ingles|gallego|euskera|vasco|valenciano|frances|aleman|portugues|rumano|arabe|italiano)(?! (?:se|es))|en (?:catala|galego|euskaraz|english|spanish|valencia)|euskaraz (?:nahi|mesedez|idatzi)|prefereixo (?:en )?(?:catala|whatsapp|correu|sms)
      (?:he |ha |hemos )?(?:cambi*|cambie|nuevo|nueva|actualiz*|modific*|otro) (?:\\w+ ){0,3}?(?:numero|telefono|movil|correo|email|mail|direccion|domicilio|de casa|de ciudad)(?! (?:equivocado|de cuenta))|mi (?:numero|telefono|movil|correo|email|direccion|domicilio) (?:\\w+ )?(?:nuevo|nueva|ahora|es|ha cambiado|actual)|este es mi (?:nuevo )?(?:numero|telefono|correo)|me he mudado|nos hemos mudado|ahora vivo en|(?:tengo|uso) (?:\\w+ )?(?:numero|telefono|movil|correo) nuevo
      no (?:me )?(?:escrib*|mand*|envi*|avis*|contact*) (?:\\w+ )?(?:tan (?:temprano|pronto|tarde)|por la(?:s)? (?:noche*|manana*|tarde*)|antes de|despues de|a partir de|de madrugada|en fin de semana|los (?:domingos|sabados|fines))|(?:escrib*|mand*|envi*|avis*|contact*|recib*|mensajes|recordatorios) (?:\\w+ ){0,3}?(?:solo )?(?:por la(?:s)? (?:manana*|tarde*|noche*)|a partir de las|despues de las|antes de las|un dia antes|dos dias antes|con mas antelacion|la vispera)
      prefereixo|prefiro (?:o |polo |por )?(?:whatsapp|correo|sms|galego)|nahiago (?:dut )?(?:whatsapp*|sms*|posta*|eposta*)|(?:whatsapp*|eposta*|posta) (?:\\w+ )?nahiago|(?:prefer|rather) (?:\\w+ ){0,3}?(?:whatsapp|email|text|sms|english|by)|(?:new|changed my) (?:phone|number|email|address)|write (?:to me )?in (?:english|spanish)|in english please`,
  },
  {
    intent: 'ask_payment',
    match: `
      (?:que (?:precio|importe|coste|tarifa) (?:\\w+ )?(?:tiene|es|cuesta)|cuanto (?:\\w+ ){0,3}?(?:cuesta|cuestan|vale|valen|es|cobr*|debo|tengo que pagar|hay que pagar|sale|pago|precio|costaria|importe|seria|costo|falta por pagar))(?= )(?! (?:la hora|el dia|el medico|eso|la cita|la espera|tiempo|mi medico|necesario|hora|lo que|el horario|el telefono))|(?:precio*|tarifa*|presupuesto|coste) (?:\\w+ ){0,3}?(?:\\?|de|tiene|es|del)|que precio|cual es el (?:precio|coste|importe)
      (?:me )?(?:mandais|enviais|mandan|envian|haceis|dais) (?:\\w+ )?(?:factura*|recibo|justificante de pago)
      (?:quiero|necesito|enviar*|mandar*|podeis|pueden|puede|podria*|dame|solicit*|pedir|me falta|falta|donde|como|haceis|me haceis|teneis) (?:\\w+ ){0,4}?(?:factura*|justificante de pago|recibo|ticket)(?! (?:mal|erronea))
      (?:puedo|podria|se puede|podemos|como|donde|donde puedo|acept*|admit*|hay que|tengo que|formas de|forma de|medios de|manera de) (?:\\w+ ){0,3}?(?:pag*|abon*|tarjeta|bizum|efectivo|plazos|fraccion*|financi*)|(?:pagar|pago) (?:\\w+ ){0,2}?(?:a plazos|en plazos|aplazad*|fraccion*|en dos|en tres|en efectivo|con tarjeta|por bizum|por transferencia|con bizum|alli|en recepcion|mas adelante|el mes que viene|poco a poco)|(?:a plazos|plazos|financiacion|fraccionar*|aplazar el pago|numero de cuenta|iban|cuenta para)
      (?:lo cubre|cubre|entra en) (?:\\w+ )?(?:el |mi )?(?:seguro|mutua|poliza|seguridad social)|(?:hasta cuando|que plazo|cuando) (?:\\w+ ){0,3}?pagar
      (?:quant|que) (?:costa|val|es|haig de pagar|he de pagar|dec)(?= )|la factura|puc pagar|canto (?:custa|vale|e|debo)|podo pagar|a factura|zenbat (?:da|kosta*|ordaindu)|faktura|how much|(?:need|send|get|want) (?:\\w+ ){0,3}?(?:invoice|receipt)|can i pay|how (?:can|do) i pay|instal?ments|payment (?:methods|options|plan)`,
  },
  {
    intent: 'ask_appointment',
    match: `
      (?:cuando|que dia|a que hora|que hora|donde|en que (?:planta|consulta|centro|sala|hospital)|con quien|con que (?:medico|doctor*)|quien me|para que dia|cual es|dime|decirme|recordarme|recuerdame|recordadme|me recordais|saber|confirmarme) (?:\\w+ ){0,5}?(?:cita|consulta|visita|toca|tengo que ir|tengo que estar|prueba|revision|videollamada|videoconsulta|operacion|turno|tengo|es mi|era|atiende|vacuna|analitica)(?! (?:que llevar|que pagar|los resultados|resultados|que tomar|fiebre))
      (?<=^ )(?:si |ok |vale |hola |gracias |perfecto |, )*(?:y |pero )?(?:a que hora|que hora|que dia|donde|cuando|con quien|en que (?:planta|sala|edificio|consulta)|con que (?:medico|doctor*))(?: \\w+){0,4}?(?= (?:\\?|$))|(?:a que hora|que dia|donde|con quien|cuando) (?:es|era|seria|tengo|esta|sera|me toca|hay que ir|tengo que ir|voy|vamos|entro)(?! (?:la farmacia|el hospital|el parking|la clinica|el centro|vuestra))
      (?:como|donde|por donde) (?:\\w+ ){0,3}?(?:conect*|entr*|accedo|acceder|me uno|unirme) (?:\\w+ ){0,4}?(?:videollamada|videoconsulta|cita|consulta|llamada)?(?= )|(?:enlace|link) (?:de|para|a) (?:\\w+ )?(?:videollamada|videoconsulta|cita|consulta|conect*)|(?:cual es|donde esta|me (?:podeis|puedes) (?:enviar|mandar|pasar)|envia*me|pasadme|mandadme|no encuentro|necesito) (?:\\w+ ){0,2}?(?:enlace|link)
      (?:es|sera|la cita es|mi cita es) (?:presencial|telefonica|por telefono|por video*|online)(?: \\w+){0,4}? \\?|tengo (?:alguna |una )?(?:cita|consulta|revision)(?: \\w+){0,5}? \\?|(?:sigue|esta) (?:en pie|confirmada|anulada|cambiada)(?: \\w+){0,3}?(?= )|me confirm*(?: \\w+){0,3}? (?:cita|hora|dia|direccion)
      (?:quan|on|a quina hora|quin dia|amb qui) (?:\\w+ ){0,3}?(?:es|cita|visita|tinc|toca)(?= )|(?:cando|a que hora|onde|con quen|que dia) (?:\\w+ ){0,3}?(?:e|cita|consulta|teno|toca)(?= )|(?:noiz|non|zein ordutan|norekin) (?:\\w+ ){0,3}?(?:da|dut|daukat|hitzordua|zita)|(?:when|what time|where|what day|who) (?:\\w+ ){0,3}?(?:appointment|is it|is my|visit|am i seeing|seeing)|how do i (?:connect|join)`,
  },
  {
    intent: 'ask_information',
    match: `
      (?:que|cual es el|cual es vuestro|vuestro|teneis|horario|horarios) (?:\\w+ ){0,2}?(?:horario*|direccion|telefono|horas)(?! de la cita)|(?:a que hora|hasta que hora|cuando|que dias) (?:abr*|cerr*|cierr*|atend*)|abris|abren|estais abiertos|cerrais|cierran
      (?:hay|donde|teneis|tienen) (?:\\w+ ){0,3}?(?:parking|aparcamiento|aparcar|aparco|cafeteria|wifi|farmacia|ascensor|rampa|acceso|sillas? de ruedas|autobus|metro)|(?:como|por donde) (?:\\w+ )?(?:llego|llegar|se llega|se va|voy)(?! tarde)|(?:donde|en que calle) (?:estais|esta|estan|queda|os encontrais)(?! (?:mi|los|la receta|el enlace))|direccion (?:\\w+ )?(?:del|de la|exacta|teneis)|cual es la direccion
      (?:tengo que|hay que|debo|necesito|puedo|es necesario|hace falta|que tengo que|que debo|que hay que|que necesito|debemos) (?:\\w+ ){0,3}?(?:llevar*|traer|traigo|llevo|ayunas|ayuno|desayunar|comer|beber agua|ir acompanad*|acompanad*|acompanante|preparar*|presentar|documento*|volante|tarjeta sanitaria|mascarilla|ir con|venir con|tarjeta)|(?:en ayunas|voy en ayunas|ir en ayunas|preparacion)|que (?:llevo|documentos|papeles)|puedo (?:ir|llevar|venir) (?:\\w+ )?(?:acompanad*|con|a mi)
      (?:resultado*|analitica|informe*|biopsia|radiografia|citologia|prueba*) (?:\\w+ ){0,5}?(?:ya|cuando|estan|esta|listo*|salido|llegado|tienen|teneis|saber|ver|donde|disponible*|recoger|\\?)|(?:cuando|ya|saber|ver|recoger|donde|estan|teneis|tienen|quiero|como) (?:\\w+ ){0,5}?(?:resultado*|informe*|analitica)
      (?:quien|para quien|a quien|a partir de que edad|donde|cuando|como|que|puede*|quienes|es|hay) (?:\\w+ ){0,5}?(?:vacun*|campana|cribado|mamografia|gripe|covid|donar|pediatr*|urgencias)(?: \\w+){0,4}? \\?|(?:la vacuna|el cribado|la campana) (?:\\w+ ){0,4}?(?:gratis|gratuita|obligatori*|segura|efectos|edad|donde|cuando)
      (?:llegare|llego|llegaremos|llegamos|voy a llegar|vamos a llegar|voy) (?:\\w+ ){0,4}?(?:tarde|con retraso|retrasad*)
      (?:quien*|que) (?:sois|eres|es esto|son ustedes|me escribe)(?= )|de parte de quien|esto es (?:oficial|una estafa|fiable|spam|verdad)|es (?:fiable|una estafa|phishing)|informacion (?:sobre|de|acerca)|quisiera saber|queria saber|me gustaria saber|podeis decirme|puedes decirme|me puede decir|necesito (?:un |el )?justificante|justificante (?:de|para)|parte de baja|(?:la|una|mi) baja (?:medica|laboral)|baja (?:medica|laboral)|trabaj* con (?:\\w+ )?(?:adeslas|sanitas|asisa|dkv|mapfre|mutua)
      (?:on|com|quin horari) (?:\\w+ )?(?:esteu|arribo|teniu)|en deju|resultats|que he de portar|onde estades|horario tedes|en xaxun|resultados|que teno que levar|non zaudete|ordutegi*|barauik|emaitza*|zer eraman|(?:opening hours|where are you|parking|what should i bring|do i need to (?:fast|bring)|results|how do i get there|documents)`,
  },
]

export const intentWords = { drugs, who: relatives }
