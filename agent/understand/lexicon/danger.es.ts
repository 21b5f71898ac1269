// Danger in Spanish: word groups, figures of speech, stories of long ago, and the wordings themselves.
import { acuteSpanish } from './danger-acute.es.ts'
import { bodySpanish } from './danger-body.es.ts'
import { crisisSpanish } from './danger-crisis.es.ts'
import { farewellSpanish } from './danger-farewell.es.ts'
import { harmSpanish } from './danger-harm.es.ts'
import { homeSpanish } from './danger-home.es.ts'
import type { DangerLexicon } from './danger-lexicon.ts'
import { signsSpanish } from './danger-signs.es.ts'
import { soonSpanish } from './danger-soon.es.ts'

export const dangerEs: DangerLexicon = {
  language: 'es',
  words: {
    hurts:
      'duele*|dolor*|doliendo|doler*|molestia*|presion|opresion|pinchazo*|punzada*|aprieta*|apretando|oprime*|apreton|peso',
    kin: 'marido|esposo|pareja|novio|novia|ex|exmarido|expareja|exnovio|padre|madre|papa|mama|padrastro|madrastra|hijo|hija|hermano|mujer|esposa|suegro|suegra|cuidador|cuidadora|tio|companero|companera|yerno|nuera|primo|abuelo|nieto|jefe|encargado|cunado|hombre|entrenador|profesor',
    someone:
      'madre|padre|mama|papa|abuelo|abuela|marido|mujer|esposo|esposa|hijo|hija|nino|nina|bebe|hermano|hermana|pareja|nieto|nieta|suegro|suegra|tio|tia|amigo|amiga|vecino|vecina|senor|senora|persona|el|ella|peque|crio|cria|recien nacido|nene|nena|sobrino|sobrina|sobri|primo|prima|cunado|cunada|yerno|nuera|compadre|viejo|vieja|papi|mami|yayo|yaya|companero|companera|compi|chico|chica|chaval|senorito|jefe|colega|paciente|residente',
    child:
      'bebe|nino|nina|hijo|hija|peque|pequeno|pequena|nieto|nieta|crio|cria|recien nacido|lactante|neno|mellizo|gemelo|nene|nena|sobri|sobrino|sobrina|chiquillo|chiquilla|chiquitin|chaval|prima|primo',
    pills:
      'pastilla*|comprimido*|capsula*|medic*|somnifero*|lorazepam|orfidal|diazepam|trankimazin|paracetamol*|ibuprofeno*|tranquilizante*|ansiolitico*|pildora*|valium|blister|insulina|farmaco*|morfina|tranxilium|tranquimazin|rivotril|clonazepam|alprazolam|metadona|antidepresiv*|calmante*',
    attack:
      'infarto|ataque al corazon|ataque cardiaco|angina de pecho|paro cardiaco|ictus|derrame cerebral|derrame|embolia|trombosis',
    dying:
      'suicid*|matarme|morirme|morir|quitarme la vida|quitarme de en medio|quitarme del medio|acabar con mi vida|acabar con todo|dejar de vivir|dejar de existir|no vivir|no despertar*|desaparecer|estar muert*|terminar con todo|terminar con mi vida|hacerme dano|autolesionarme|cortarme|tirarme por|tirarme al|tirarme de|colgarme|ahorcarme|hacer una tonteria|hacer una locura',
    belly: 'vientre|barriga|tripa|abdomen|panza|barriguita|estomago',
    limb: 'brazo*|pierna*|mano*|pie|pies|dedos|lado|cuerpo|mitad|costado|parte',
    sudden:
      'de repente|de golpe|de pronto|repentinamente|de sopeton|ahora mismo|ahorita|hace un rato|hace un momento|hace nada|hace (?:\\w+ )?(?:minutos|horas?|rato)|desde hace (?:\\w+ ){0,2}?(?:minutos|horas?|rato)|esta manana|hoy|no para|otra vez',
    beast: 'perro|perra|gato|gata|perrito|gatito|canario*|plantas|mascota*|pajaro*|loro|gatos|perros',
  },
  negators: 'no ni nunca sin tampoco jamas ningun ninguna',
  fillers:
    'me te le les nos se la las lo los el un una unos unas mi su tengo tiene tienen he ha hemos han tenido tuve siento siente noto nota sentido notado hay dolor dolores nada ningun ninguna mucho muy tanto de en y esta estoy es creo a del al sensacion sintoma sintomas signos fuerte otro otra voy quiero pienso pensado estar ya',
  past: `
    (?<!desde )(?:hace|hara) (?:ya )?(?:unos |varios |muchos |mas de |casi |como |ya )*(?:\\d+ |un |una |dos |tres |cuatro |cinco |seis |siete |ocho |nueve |diez |once |doce |quince |veinte |treinta |bastantes )?(?:anos?|mes|meses|tiempo|siglos|decadas|veranos|inviernos)(?! que)
    (?<!desde )el (?:ano|mes|verano|invierno|otono) pasado
    (?<!desde )la (?:primavera|semana santa) pasada
    en (?:el |el ano )?(?:19|20)\\d\\d
    cuando era (?:joven|pequen*|nin*)
    de (?:joven|pequen*|nin*|bebe|chic[oa]|cri[oa])
    en su dia|durante (?:\\w+ )?anos
    antecedentes
    (?:la|aquella) (?:otra|ultima) vez que|aquel dia|aquella vez
    de siempre|desde siempre|como siempre|de toda la vida|(?:llev*|desde hace) (?:\\w+ )?anos
    en (?:mi|el|su) (?:primer|anterior|segundo) (?:embarazo|parto)`,
  ongoing: `
    ahora
    hoy
    esta (?:manana|tarde|noche)
    otra vez
    de nuevo
    sigue*|sigo
    vuelv*|vuelto|volviendo
    todavia|aun
    cada vez
    ayer|anoche`,
  resolved: `
    ya (?:no (?:me |le |se |tengo |tiene |hay |noto |siento |la |lo |se me )*(?:duele*|dolor*|pasa|sangr*|ahog*|mare*|fiebre|molest*|cuesta|sale|vomit*|nada|respir* mal)|estoy bien|esta bien|estamos bien|se me (?:ha )?pas(?:o|ado)|se le (?:ha )?pas(?:o|ado)|se (?:ha )?pas(?:o|ado)|ha pasado|paso|me encuentro (?:bien|mejor)|estoy mejor|esta mejor|estoy recuperad*|esta recuperad*)(?! _ (?:puedo|puede|respir*|respond*|reaccion*|vivir))
    se me (?:ha pasado|paso)`,
  joking: `
    (?<!no )(?<!no era )(?<!pensabamos que )(?<!creia que )(?<!pense que )(?<!pensaba que )(?:es|era|fue|lo digo de|lo dije de|de) (?:una |mi )?(?:broma|cona|guasa|cachondeo)
    (?:es|era|fue) (?:un decir|una forma de hablar|una frase hecha|un refran|una expresion|una manera de hablar)
    jaja\\w* , que no|es un chiste|hablando en broma`,
  idioms: `
    (?:no (?:puedo|podre|podia) )?respirar (?:tranquil*|aliviad*)( hasta)?
    (?:para*|parar|salt*) el corazon (?:\\w+ )?(?:de|con) (?:la |tanta )?(?:alegria|emocion|ilusion|susto)
    (?:perro|gato|caballo|perra|ola|viento|puerta) (?:\\w+ )?(?:me|le|la|lo) (?:ha )?(?:tir*|empuj*|arrastr*|golpe*)( al suelo)?
    no me (?:reconoce|conoce) ni|(?:chat|bot|robot|maquina|huella|camara|lector|movil|seguro) no me (?:reconoce|conoce)|no (?:me |nos )?deja* (?:\\w+ ){0,2}?(?:entrar|ver|acceder|abrir|pagar|confirmar|cambiar|anular|descargar|subir|enviar) (?:\\w+ )?(?:en |a |la |el |de |mi |los |mis )*(?:web|app|aplicacion|pagina|enlace|portal|sistema|cita*|resultado*|informe*|factura|pago|recibo|video*|formulario)
    (?:app|aplicacion|web|pagina|enlace|portal|videollamada|pantalla|video|sistema|formulario|ordenador|navegador|tablet) (?:[^ .?]+ ){0,6}(?:se (?:me |nos )?(?:ha )?(?:qued*) (?:\\w+ )?(?:en blanco|colgad*|negr*|parad*|congelad*|pillad*)|no (?:me |nos |le |la )?deja* (?:entrar|pasar|acceder|salir|ver|abrir|hablar))
    dormid* (?:la |el |una )?(?:pierna|pie|mano|brazo) (?:de|por) (?:estar|la postura|tanto|dormir|esperar)( sentad*)?
    (?:tomad*|tomo|tome) (?:\\w+ )?todas (?:las |mis )?(?:(?:<pills>) )?(?:de (?:la manana|hoy|la noche|el dia|esta manana|la semana)|del (?:dia|desayuno)|como siempre|con el desayuno|a su hora|puntual*|sin (?:falta|problema))
    (?:que se hace|que hay que hacer|como se actua|como actuar|que hago|que hacemos|que hacer|donde aprender) (?:\\w+ )?(?:si|cuando|ante) (?:\\w+ )?(?:un dia|alguna vez|a uno|a alguien|alguien|en el futuro|algun dia|un nino|una persona|otra persona)( [^ .?]+){0,6}
    (?:cuales son|conocer|saber|folletos? de|todos|aprender) (?:los |las )?(?:sintomas|senales|signos) (?:de(?:l)?) (?:un |una )?(?:<attack>|suicid*|anafilaxia|asfixia|maltrato)
    (?:riesgo|conducta*|prevencion|valoracion|telefono|tentativa|linea) (?:de(?:l)? |de la |anti)?(?:conducta )?(?:suicida*|autolesiv*|autolitic*|suicidio)
    (?:prospecto|efecto* secundario*|informe dice|folleto) __ (?:ide\\w+ suicid*|suicid*|infarto*|ictus|desmay*|convuls*|sangr*|ahog*)
    ide\\w+ suicid* __ efecto* secundario*
    (?:como|de|un|una) (?:un |una |autentico )?suicid(?:a|io) (?:para la|al volante|de paciencia|fiscal|politico|colectivo)|(?:fuma|fumo|conduce|conduzco|trabajo) como (?:un|una) suicida
    (?:peli|pelicula|serie|novela|capitulo|temporada|obra de teatro|juego|fortnite|partida|videojuego) (?:[^ .?]+ ){0,9}?(?:tira*|mata*|muer*|ahorc*|suicid*|envenen*|apunal*|pega*|ahog*|sangr*|explot*|dispar*)( [^ .?]+){0,3}
    ahog(?:ando|ar|amos|o) (?:las|mis) penas|que ahogo (?:me|nos) (?:has|habeis|han) quitado|(?:movil|telefono|ordenador|coche|tablet|viejo) (?:\\w+ ){0,2}?(?:se )?(?:me )?(?:ha )?(?:ahog*|muri*|muert*)
    (?:movil|telefono) que (?:el viejo )?se ahog*|el viejo se ahogo __ movil
    (?:nos|me) (?:ha|han|habeis) (?:apunal*|clavad* (?:un|el) (?:punal|sablazo))|(?:pegar|pegarme|pegarnos|pego|pegaba) (?:un|dos|cuatro) tiros?
    (?:madre|padre|mujer|marido|jefe|novia|novio|vieja|abuela) (?:me|nos) (?:va a matar|mata|matara*|asesina|cuelga*) (?:\\w+ )?(?:he |hemos )?(?:suspend*|perd*|olvid*|rot*|catead*|como no|cuando vea)
    parto programado|parto (?:por cesarea )?(?:el|para el) (?:dia|lunes|martes|miercoles|jueves|viernes)|(?<!me )(?<!me esta )(?:dando|doy|dar|toma|tomando) (?:el |de )?pecho|lactancia
    (?:la|el|tu|su|vuestra|app|aplicacion|web|pagina|enlace|sistema|programa|ordenador) (?:app |web |aplicacion |pagina )?no (?:me|nos|le|la) deja*
    (?:unidad|planta|edificio|consulta) d (?:ictus|dolor|quemad*)|(?:la|el) de (?:la |el )?(?:anafilaxia|ictus|infarto) (?:\\w+ ){0,3}?(?:informe|consulta|cita)
    peso (?:\\w+ ){0,3}?quit* (?:\\w+ ){0,3}?(?:encima|pecho)( del pecho)?|quit* (?:\\w+ ){0,3}?peso _ (?:encima|pecho)( del pecho)?
    (?:me|le) puso* (?:de los nervios|los pelos)|(?:cuidado|enterr*|funeral|velatorio|entierro|aniversario|muerte) (?:de |del |por )(?:\\w+ ){0,3}?(?:muriendo|suicid*|infarto)
    (?:me|nos|se|te) (?:muero|morimos|mori|moria|muere|meo|parto|partia|parti|troncho|desmayo|desmaye|ahogo|mato|matan|matas) (?:\\w+ )?de (?:la |tanta |tanto |pura |puro )?(?:risa|ganas|hambre|sueno|calor|frio|sed|verguenza|aburrimiento|asco|pena|amor|envidia|curiosidad|gusto|pereza|impaciencia|rabia|ilusion|alegria|emocion|esperar)
    (?:muero|morir*|moria|muerto|muerta|muriendo*|morirnos|desmay*) (?:\\w+ )?(?:de|por) (?:la |tanta |tanto |pura |puro )?(?:risa|ganas|hambre|sueno|calor|frio|sed|verguenza|aburrimiento|asco|pena|amor|envidia|curiosidad|gusto|pereza|impaciencia|ilusion|alegria|esperar|miedo en la espera)
    (?:me muero|muero|me muera|muriendo) por (?:ver|saber|ir|tener|conocer|comer|que llegue|volver|irme|una)
    (?:para )?(?:morirse|morirme) de
    parto (?:el|de) (?:pecho|caja|culo|risa)
    (?:casi|por poco|un poco mas y) _ (?:infarto|desmayo|desmaye|ahogo|mato|muero|muer*|algo|ataque|ictus|sincope) __ (?:precio*|factura|susto|cuenta|importe|risa|esper*|cola|verl*|vi)
    (?:infarto|ataque|ictus|desmayo|sincope|algo|patatus) _ (?:precio*|factura*|recibo|susto*|cuenta|importe|risa|cola|atencion al cliente|copago|de verlo|de ver)
    (?:precio*|factura*|recibo*|importe|tarifa*|coste) _ (?:infarto|desmayo|ataque|sincope|patatus|matan?|ahogan?|asfixian?)
    (?:precio*|vistas|ritmo|cifra*|partido) de (?:infarto|escandalo)
    (?:de infarto|no me mates|me matais|me mata la espera|me mata (?:el|la) (?:cola|espera|trafico)|me va a dar algo)
    (?:ahogo|ahoga*|ahogad*|asfixia*) (?:\\w+ )?(?:en|con|la|las|el|los|de|entre) (?:\\w+ )?(?:papele*|trabajo|deuda*|hipoteca|factura*|tramite*|trafico|burocracia|vaso de agua|recibo*|gasto*|alquiler|impuesto*)
    no (?:tengo tiempo|me dejan?|me da tiempo|nos dejan) (?:ni )?(?:a|de|para|ni) respirar
    sin (?:respiracion|aliento|palabras) (?:de|por|con) (?:la |lo )?(?:emocion|risa|belleza|bonit*|precio)
    (?:me|se me) (?:parte|partio|ha partido|rompe|rompio|encoge|llena) el (?:corazon|alma)
    (?:de|con) (?:todo (?:mi|el) |el )?corazon( en la mano| en un puno)?
    dedo (?:corazon|del corazon)
    (?:duele*|dolor) (?:\\w+ )?en el (?:alma|bolsillo|orgullo)( y en el corazon)?
    duele en el corazon
    (?:hierve|hiela|helo|encendi*|mala|mucha mala) (?:mi |la )?sangre( fria)?
    (?:sangre fria|pura sangre|grupo de sangre|grupo sanguineo)
    (?:analis*|analitica*|extraccion*|extraer*|donar|donacion*|donante*|prueba*|sacar*|sacaron|sacado|sacan|muestra*|banco|sacarme) (?:de |mucha |la |tanta |me |bastante )*sangre
    (?:quemad*|quema*|quemais) (?:con vosotros|con ustedes|de esperar|del trabajo|con el trabajo|en el trabajo|por el trabajo|con (?:la|el) (?:espera|servicio|trato|atencion))
    (?:estoy|estamos|acab*) _ quemad*( de)?
    (?:unidad|consulta|servicio|planta|charla*|taller*|curso*|campana*|jornada*|dia mundial|asociacion|programa|informacion|revision|cita|folleto*|libro*|documental|pelicula|noticia*|estudio|telefono|protocolo|prevencion|equipo|plan) (?:\\w+ )?(?:de|del|sobre|contra|por|para|de la|anti) (?:la |el |los |las |mi |primeros auxilios |prevencion del |prevencion de )?(?:infarto*|ictus|suicid*|dolor toracico|dolor de pecho|violencia( de genero| machista| domestica)?|maltrato|epilepsia|convulsion*|embolia*|trombosis|corazon|asma|quemad*|quemadura*|hemorragia*|rcp|sobredosis|alergi*|anafilaxia|embarazo|maltrato infantil)
    (?:app|aplicacion|web|pagina|link|enlace|boton|telefono|linea|centralita|sistema|bot|videollamada|camara|pantalla|robot|formulario|contestador|nadie|medico|doctora?|enfermer*|clinica|hospital|centro|recepcion|administracion|consulta|seguro|aseguradora|mutua|qr|codigo|enchufe|ascensor|portal) (?:que |ya |todavia |aun |tampoco )?no (?:me |nos )?(?:responde*|reacciona*|contesta*|va|respondio|reacciono)
    no (?:me |nos )?(?:responde*|contesta*|reaccion*) (?:nadie|al telefono|el telefono|a (?:mis|los|las|mi|tu|vuestro*|sus|este|ningun*)|ningun*|los|las|la (?:app|web|pagina|pantalla)|el (?:boton|enlace|link)|en recepcion|por whatsapp|por correo)
    nadie (?:me )?(?:responde|contesta)
    no (?:responde|respond*) a (?:mi|mis|la|las|los) (?:pregunta*|mensaje*|correo*|llamada*|whatsapp*|queja*|reclamacion*|duda*)
    (?:se me|me) (?:ha )?(?:olvido|olvidado|paso|pasado) despert*
    (?:quiero|quisiera|pido) (?:morirme|desaparecer) de (?:vuestr*|la|su|esta) (?:lista*|base*|agenda*)
    desaparecer de (?:vuestr*|la|su|esta|las) (?:lista*|base*|agenda*)
    no quiero (?:seguir|vivir) (?:con|recibiendo|en|esperando|pagando|pendiente|aqui esperando) (?:\\w+ )?(?:tratamiento|mensajes|rehabilitacion|dieta|servicio|ustedes|medico|terapia|seguro|avisos|cita|plan|programa|encuestas|recordatorios|publicidad|madrid|barcelona)
    no quiero (?:seguir )?(?:vivir|viviendo) (?:en|con|lejos|cerca|sola? en|pendiente|pegad*)(?! (?:este|esta|el) (?:mundo|vida|dolor|sufrimiento|angustia|miedo|pena|tristeza|carga))
    (?:pega|pegan|pego|pegado|pegue) (?:la |el |un |lo |las |los |su |esta |este )?(?:gripe|catarro|resfriado|virus|covid|constipado|tos|bronquitis|piojos|varicela|conjuntivitis|cosa|que tiene|que tenia)
    (?:pega*|pegad*|pegue) (?:un|el|la|ojo|los|las|bien|mucho|fatal|que|con|de lleno)( golpe| sol| ojo| parche| susto| costalazo| porrazo| voz| telefonazo| toque)
    no (?:ha )?pegad* ojo
    (?:me|nos) (?:va|van) a matar (?:mi (?:mujer|marido|madre|jefe) )?si (?:no|llego|llegamos|falto|pierdo|me olvid*|se me|cambio)
    (?:como una|serie de|a golpe de|golpe de) (?:muerte|calor|suerte|vista)
    (?:muert*|matad*) (?:de cansancio|de cansada|de trabajo|en vida de trabajo)
    (?:a muerte|de muerte|pena de muerte|certificado de defuncion)
    (?:vivir|morir) (?:del cuento)
    no (?:puedo|podemos) respirar (?:de|con) (?:tanto |tanta |la |las )?(?:trabajo|deuda*|risa|gente|mascarilla)
    dej*me respirar
    (?:cita|consulta|revision|control|prueba|eco|ecografia|seguimiento) (?:de|del|por|para) (?:el |la |mi )?(?:dolor de )?(?:corazon|pecho|mama|embarazo|convulsion*|ictus|infarto)
    (?:muere*|muero) por (?:conocer|ver|ir|saber|que|hablar|volver|un)
    (?:tirarme|tirarse) (?:por la ventana|de los pelos) (?:con|por culpa de) (?:vuestr*|la web|la app|esta app|su)
    (?:vivir|viviendo) pendiente de*
    no responde (?:bien |muy bien |mucho )?(?:al tratamiento|a la medicacion|al antibiotico|a las preguntas)
    pecho (?:\\w+ )?cargad* de (?:mocos|flemas)
    (?:primera|segunda|curso) (?:de )?rcp`,
  doubtful: `
    (?:<someone>|abuelo|bisabuelo) (?:\\w+ )?se (?:suicido|mato|ahorco|quito la vida)
    (?:infarto|ictus) (?:\\w+ |, ){0,3}?(?:esta|sigue|ingresad*) (?:\\w+ )?(?:en el|en la|en) (?:hospital|uci|planta|observacion)
    casi _ (?:caigo|caido|cai) redond*
    ahog(?:o|a) (?:al (?:acostar*|tumbar*)|cuando me (?:acuesto|tumbo))|(?:desmay*|caid* redond*) (?:[^ .?]+ ){0,8}?(?:ya estoy bien|estoy bien)
    quem* (?:\\w+ ){0,4}?(?:un poco|un poquillo|un poquito|poquito|con el sol|tomando el sol)
    (?:atragant*|ahogu*) (?:un poco|un poquito|algo) __ (?:salio|paso|ya)
    (?:pastilla*|capsula*|comprimido*) __ atragant*
    no (?:puedo|puede) respirar (?:bien )?(?:por|de) la nariz
    (?:cuesta|puedo|puede|costando|cuesta mucho) (?:bien )?respirar _ (?:nariz|mocos|tapon*|mascarilla|resfri*|constip*|catarro)
    (?:nariz|mocos|tapon*|constip*) _ (?:no |me cuesta )(?:puedo )?respir*
    (?:ahogo|canso|asfixio|falta el aire|fatigo) (?:un poco |algo |mas |mucho )?(?:al|cuando|si) (?:subir|subo|andar|ando|camin*|correr|corro|hacer|hago|trep*|ir rapido)
    (?:duele*|dolor|molestia*) _ pecho* (?:\\w+ )?(?:al|cuando|por|de) (?:dar|doy|la lactancia|amamant*|lactancia|le doy|dandole|la regla|toser|toso|estornud*|tocar*|agacha*)
    (?:hinchad*|inflamad*|inflamacion) _ (?:cara|boca|labio|garganta) _ (?:muela*|flemon|diente*|dentista|amigdal*|anginas)
    (?:muela*|flemon|diente*|dentista|amigdal*|anginas) _ (?:cara|boca|labio|garganta) (?:\\w+ )?(?:hinchad*|inflamad*)
    (?:sangr*|sangre) _ (?:encia*|nariz al sonarme|muela|ampolla*|grano*|punto|dedo)
    (?:encia*|muela) _ sangr*
    (?:miedo|panico|suelo|me suelo|tiendo) (?:\\w+ ){0,2}?desmay*
    (?:casi|por poco) _ (?:desmay*|infarto|ahogo|ataque|ictus|sincope)
    a punto de desmay*
    desmay* cada vez
    desmay* (?:\\w+ ){0,3}?(?:siempre que|cada vez que|cuando) (?:me |ven |veo )?(?:sac*|pinch*|la sangre|sangre|analis*)
    (?:duerme*|dormid*|hormigue*) _ (?:manos?|dedos?|pies?|piernas?) (?:por|de|cada|al dormir|cuando duermo)
    (?:puede|podria|pueden|suele) (?:dar|causar|provocar|producir|tener|subir|acabar en) __ (?:infarto|ictus|sangr*|respirar|convuls*|trombo*|dolor* de pecho|desmay*)
    (?:si|en caso de que|y si) (?:algun dia |alguna vez |me diera |le diera |me vuelve a dar |me volviera |tuviera |llega a )_ (?:infarto|ictus|respirar|dolor*|desmay*|convuls*)
    en caso de (?:\\w+ )?(?:infarto|ictus|sangr*|dolor*|desmay*|convuls*|emergencia|hemorragia)
    (?:me duele|dolor en) el corazon (?:ver|de ver|que me|que no|por como|que nadie)`,
  entries: [
    ...bodySpanish,
    ...acuteSpanish,
    ...crisisSpanish,
    ...harmSpanish,
    ...farewellSpanish,
    ...homeSpanish,
    ...soonSpanish,
  ],
  signs: signsSpanish,
}
