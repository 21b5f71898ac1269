// Answers to what we asked, in the five languages: yes, no, coming, not coming, taken, paid, thanks, a person.
import type { Patterns } from '../pattern.ts'

export const yesWords =
  'si s yes yep yeah yup sure bai ok vale dale claro perfecto perfecte perfect confirmo confirmado confirmada confirmar confirm confirmed correcto correcte correct exacto afirmativo genial estupendo entendido entes entesos hecho acuerdo acord acordo ados konforme baieztatzen baieztatu recibido rebut recibida fenomenal listo 👍 ✅ 👌 🆗 ✔ 💪'

export const noWords = 'no nop nope non ez nunca negativo nein 👎 ❌ ezetz ezta'

export const fillerWords =
  'de d muchas muchisimas gracias moltes gracies grazas moitas eskerrik asko thank thanks you hola buenas buenos dias tardes noches bon dia bona tarda bos kaixo egun on hi hello good morning por porfavor favor please mesedez sisplau si us plau doctor doctora senorita senora ya pues todo bien muy un saludo saludos adeu adios agur , . mi la el lo esta estamos muy amable cordial me parece sin problema that works for me fine 🙏 😊 🙂 ❤ 😀 😃 😄 👋 jaja y that s it is that’s ezkerrik ondo per part meva'

export const courtesyPhrases: Patterns = `
(?:muchas |muchisimas |mil )?gracias|ya (?:me )?(?:la |lo )?(?:estoy|estamos|he|hemos) (?:vacunad*|puesto|hecho)|(?:estoy|estamos) vacunad*|de nada|moltes gracies|gracies|merces|grazas|moitas grazas|eskerrik asko|milesker|thanks|thank you|much appreciated|buenos dias|buenas(?: tardes| noches)?|hola|bon dia|bona (?:tarda|nit)|bos dias|boas (?:tardes|noites)|kaixo|egun on|arratsalde on|agur|adios|adeu|hello|hi|good (?:morning|afternoon|evening)|un saludo|saludos|feliz (?:dia|navidad|ano|fin de semana)|igualmente|que tengais? (?:un )?buen|hasta (?:luego|manana|pronto)|muy amables?|ok|vale|de acuerdo|perfecto|entendido|recibido|enterad*|genial|estupendo|👍|🙏|😊|🙂|❤|👌|😀|😃|😄|👏|💐|🌹`

/** Coming, said in so many words: understood whatever was sent before. */
export const comes: Patterns = `
(?:confirmo|confirmamos|confirmar|confirmado|confirmada|confirmad|confirme) (?:\\w+ ){0,2}?(?:cita|asistencia|visita|consulta|hora|presencia|videollamada|que (?:voy|ire|vamos|asistire))|(?:si |ok |vale )?confirmo
(?:alli|ahi|alla|aqui) (?:estare|estaremos|nos vemos)|estare alli|estaremos alli|estare puntual|si (?:voy|ire|asistire|acudire|vamos|iremos|estare|podre)|(?:ire|asistire|acudire|iremos|asistiremos|acudiremos)(?! (?:\\w+ )?(?:a otro|a urgencias|a otra|a la competencia))|cuenta(?:d|n)? conmigo|no faltare|no faltaremos|voy (?:a ir|sin falta|seguro)|nos vemos (?:el|manana|alli|ahi|entonces|a las)|contad conmigo|claro que (?:voy|ire)
(?:hi|alla) (?:sere|serem|anire|estare)|anire|anirem|vindre|vindrem|confirmo l assistencia|comptat amb mi|compteu amb mi
ali estarei|ahi estarei|irei|iremos|asistirei|estarei ali|conta comigo|contade comigo
(?:han|bertan|hor) (?:izango|egongo) naiz|etorriko naiz|joango naiz|baieztatzen dut|bai etorriko
(?:i will|ill|we will|well) (?:be there|attend|come|go)|see you (?:there|then|tomorrow|on)|count me in|i confirm|i am coming|im coming`

export const comesNot: Patterns = `
(?:no|ya no) (?:puedo|podre|podremos|podemos|voy a poder|vamos a poder|podria|me va a ser posible|me es posible|sera posible|me da tiempo a|llego a|pudo|pudimos|pude) (?:\\w+ ){0,3}?(?:ir|asistir|acudir|venir|llegar|estar|pasar|pasarme|acercarme|presentarme|conectarme|hacerlo|hacerla)(?! (?:al bano|de vientre|con muletas|en coche|al aparcamiento|sin dolor))
(?:no|ya no) (?:voy|vamos|ire|iremos|asistire|asistiremos|acudire|acudiremos|estare|podre|vendre|vendremos|podremos|me presento|me presentare)(?! (?:a (?:pagar|volver|esperar|perder|decir|poner|tomar|tomarme|recomendar|olvidar)|bien|mejor|muy|con|tan|al bano|de vientre|a gusto))
(?:no|ya no) puedo (?:manana|ese dia|hoy|el (?:lunes|martes|miercoles|jueves|viernes)|a esa hora|esa hora|ese|esa|la semana|este)
(?:no|ya no) puedo(?= (?:$|\\.|,))
(?:imposible|me sera imposible|me es imposible|me resulta imposible) (?:ir|asistir|acudir|llegar)?
(?:anul*|cancel*|cancelo|anulo|suspend*|borr*|quit*) (?:\\w+ ){0,3}?(?:cita|visita|consulta|hora|videollamada|prueba|turno|revision|operacion|reserva|vacuna|ecografia)
(?<=^ )(?:quiero |quisiera |deseo |necesito |puedo |hay que |me gustaria |solicito |por favor |porfavor )*(?:anular|anula|anulad|anulala|anuladla|anulacion|cancelar|cancela|cancelad|cancelala|canceladla|cancelenla|cancelo|anulo|cancelacion|anularla|cancelarla|anulenla)(?: (?:la|porfavor|por favor|gracias|cita|ya))*(?= (?:$|\\.|,|\\?|porque|pues|no))
(?:quiero|quisiera|necesito|tengo que|debo|puedes|podeis|pueden|puede|podria|desearia|me gustaria|voy a) (?:\\w+ )?(?:anular*|cancelar*)(?! (?:\\w+ )?(?:suscripcion|subscripcion|mensajes|pago|recibo|cuota))
prefiero (?:no ir|anular*|cancelar*)|(?:ya )?no (?:necesito|me hace falta|quiero) (?:ir|la cita|la consulta|la visita|esa cita|esta cita)|no cuenten conmigo|no conteis conmigo|no me esper*|(?:dejad*|deja) libre (?:mi|la) (?:cita|hora)
(?:no|ja no) (?:puc|podre|podrem|podem|podre) (?:\\w+ ){0,2}?(?:venir|anar*|assistir|arribar|ser hi)|(?:no|ja no) (?:vindre|anire|hi anire|hi sere|hi vaig|vinc)|no puc (?:dema|aquell dia|aquest dia)|(?:anul*|cancel*) (?:\\w+ ){0,2}?(?:cita|visita|hora)|no hi podre (?:anar|ser)|(?:vull|voldria) (?:anul*|cancel*)
(?:non|xa non) (?:podo|poderei|podemos) (?:\\w+ ){0,2}?(?:ir|asistir|acudir|chegar|vir)|(?:non|xa non) (?:vou|irei|asistirei|iremos)|non podo (?:mana|manan|ese dia|hoxe)|quero (?:anular|cancelar)
ezin (?:\\w+ ){0,4}?(?:joan|etorri|agertu|bertaratu)|ez naiz (?:\\w+ )?(?:joango|etorriko|joaterik)|ezin izango (?:dut|naiz) (?:\\w+ )?(?:joan|etorri)|(?:hitzordua|zita) (?:\\w+ )?(?:bertan behera|ezeztatu|kendu|anulatu)|(?:ezeztatu|anulatu|bertan behera utzi) (?:\\w+ )?(?:hitzordua|zita)?
(?:cant|cannot|wont|will not|unable to|not able to|couldnt|not going to) (?:be able to )?(?:come|make it|attend|go|be there)(?! (?:to the toilet))|im not coming|cancel (?:\\w+ ){0,2}?(?:appointment|visit|it)|(?<=^ )(?:please )?cancel(?= )|(?:want|need|like|have) to cancel`

export const movesIt: Patterns = `
(?:cambi*|mover|mueve|movedla|moverla|aplaz*|pospon*|atras*|adelant*|modific*|reprogram*|traslad*|pasar|pasarla|pasadla|reagend*|retras*|posterg*|mudar) (?:\\w+ ){0,4}?(?:cita|hora|horas|horario de la cita|dia|fecha|consulta|visita|turno|sesion|revision|vacuna|prueba|videollamada|operacion|lunes|martes|miercoles|jueves|viernes|sabado|semana|manana|tarde)
(?<=^ )(?:quiero |quisiera |necesito |puedo |podria |me gustaria |podeis |me podeis |me puedes |hola |por favor )*(?:cambi*|cambiarla|aplaz*|pospon*|posponerla|mover*|moverla|reprogram*|retras*|adelant*|atras*)(?= (?:$|\\.|,|\\?|por|para|a|al))
(?:me la |la |lo |me lo )?(?:podeis|puedes|puede|pueden|podria|podriais|podemos|podrian|se puede|es posible) (?:\\w+ ){0,2}?(?:cambi*|mover*|aplaz*|pospon*|adelant*|atras*|retras*|modific*|reprogram*)
(?:la |me la )(?:cambi*|mueven|movemos|pasais|pasan|aplaz*|retras*)(?! de (?:medic*|tratamiento))
(?:seria|es) posible (?:\\w+ ){0,1}?(?:por la|el|a las|otro|mas|en|manana|lunes|martes|miercoles|jueves|viernes)|(?:teneis|hay|tendriais|queda) (?:algo|hueco|sitio|disponibilidad) (?:\\w+ ){0,2}?(?:otro|semana|por la|el|manana|lunes|martes|miercoles|jueves|viernes|mas)
otro dia|otra (?:hora|fecha|semana)|otro (?:momento|horario|turno|hueco)|otros dias|mas (?:tarde|pronto|adelante)(?= (?:$|\\.|,|\\?))|(?:un poco|una hora|media hora) (?:antes|despues|mas tarde)
(?:puede|podria|podriamos|podrian|pudiera|puede) (?:ser|venir|quedar|ir) (?:\\w+ ){0,2}?(?:el|a|por|otro|otra|la|al|en|manana|lunes|martes|miercoles|jueves|viernes|sobre|mas|despues|antes)
(?:mejor|prefiero|preferiria|prefereria|me viene mejor|me va mejor|me vendria mejor|me iria mejor|mejor si es) (?:\\w+ ){0,1}?(?:el|a las|por la (?:manana|tarde)|la semana|al dia|lunes|martes|miercoles|jueves|viernes|manana|pasado|otro|otra|de tarde|de manana|despues|antes)(?! (?:correo|whatsapp|telefono|sms))
(?:me viene|me va|nos viene|nos va) (?:muy )?(?:mal|fatal|regular)|no (?:me|nos) (?:viene|va|vendria|iria|encaja|cuadra) (?:bien )?(?:\\w+ ){0,2}?(?:ese|esa|el|la|bien|hora|dia|a)|no puedo (?:ese dia|a esa hora|esa hora)|a esa hora no (?:puedo|me)|ese dia no (?:puedo|me)
(?:canvi*|mour*|ajorn*|avanc*|endarrer*|passar*) (?:\\w+ ){0,3}?(?:cita|visita|hora|dia|data|dilluns|dimarts|dimecres|dijous|divendres)|(?:pot|podria|es pot|podriem) (?:ser|canvi*|anar) (?:\\w+ ){0,2}?(?:el|un|a|per|la|dilluns|dimarts|dimecres|dijous|divendres|cita)|un altre dia|una altra (?:hora|data)|em va (?:molt )?malament|no em va be|millor (?:el|a les|dilluns|dimarts|dimecres|dijous|divendres)|(?<=^ )canviar
(?:cambi*|mover|adiar|aprazar|adiantar|atrasar) (?:\\w+ ){0,3}?(?:cita|hora|dia|data|consulta)|(?:pode|poderia) ser (?:\\w+ ){0,2}?(?:o|a|pola|ao|luns|martes|mercores|xoves|venres)|outro dia|outra (?:hora|data)|venme mal|non me ven ben|mellor (?:o|a|luns|martes|xoves|venres)
(?:hitzordua|zita|ordua|eguna|data) (?:\\w+ )?(?:aldatu*|mugitu*|atzeratu*|aurreratu*)|aldatu (?:nahi|ahal|dezaket|daiteke)(?: \\w+)*|(?<=^ )aldatu|beste (?:egun|ordu|data) (?:bat|batean|batera*)|(?:izan daiteke|izan liteke|hobeto) (?:\\w+ )?(?:astelehen*|astearte*|asteazken*|ostegun*|ostiral*)|(?:astelehen*|astearte*|asteazken*|ostegun*|ostiral*) (?:\\w+ )?(?:izan daiteke|hobeto)|ez zait (?:ondo|komeni)
(?:reschedul*|rearrang*|postpon*|move|change|bring forward|push back) (?:\\w+ ){0,4}?(?:appointment|visit|time|date|day|it|slot|booking)|(?<=^ )(?:please )?(?:reschedule|change)|another (?:day|time|date)|different (?:day|time|date)|(?:can|could|would) (?:it|we|i) (?:be|do|come|make it|have it) (?:\\w+ ){0,3}?(?:monday|tuesday|wednesday|thursday|friday|next week|tomorrow|later|earlier|morning|afternoon|at|instead)|doesnt (?:suit|work)|not a good (?:time|day)|(?:monday|tuesday|wednesday|thursday|friday) (?:would be |is |works )?better`

export const takenIt: Patterns = `
(?:ya )?(?:me )?(?:la |lo |las |los )?(?:he |hemos |ha )?(?:tomad*|tome|tomo|puesto|pinchado|inyectado|tragado)(?= (?:$|\\.|,|gracias|ya|hace|esta|a|la|el|mi|con|antes|todo|bien|👍|✅|hoy|todas|todos))(?! (?:mal|muchas|toda la caja))
(?<=^ )(?:si |vale |ok )?(?:ya|ya esta|hecho|listo|tomada|tomado|ya la tome|tomadas|ya tomada|dosis tomada|todo tomado|cumplido|ya lo hice|ya me la tome|ya me lo tome)(?= (?:$|\\.|,|gracias))
(?:ja )?(?:me la|l|me l|me les|m ho) (?:he|hem) (?:pres*|pes|tomat)|presa|ja esta pres*|ja me la he pres*|ja esta(?= (?:$|\\.|,))
xa (?:a|o|as) (?:tomei|tomamos)|tomei(?: \\w+){0,3}|tomada
(?:hartu|hartuta) (?:dut|ditut|nuen|daukat|dago)|(?:bai )?hartu(?:ta)?(?= (?:$|\\.|,))|eginda
(?:i )?(?:have |ive |already |just )*(?:taken|took) (?:it|them|my|the)(?: \\w+)?|(?<=^ )(?:yes )?(?:taken|done|already taken)(?= )`

export const paidIt: Patterns = `
(?:ya )?(?:lo |la |las |los |esta |estan |he |hemos |ha |fue |tengo )+(?:pagad*|abonad*)|pague|ya pagu*|(?:lo |la )?(?:pague|pago|pagamos|abone) (?:ayer|hoy|el|la semana|por|en|con|hace|ya|al|alli|anoche|esta)
ya (?:esta |lo |pague|pagado|abonado|he hecho|hice|he realizado|realice)(?: \\w+)?(?: (?:pago|ingreso|transferencia|bizum|pagado))?(?= )|(?:hecha|hice|hecho|realizad*|acabo de hacer|he hecho|enviad*) (?:\\w+ ){0,2}?(?:transferencia|ingreso|bizum|pago)|(?:transferencia|bizum|ingreso|pago) (?:ya )?(?:hech*|realizad*|enviad*|efectuad*)|acabo de (?:pagar|abonar)*|(?<=^ )(?:pagado|pagada|abonado|ya pagado|ya pagada)(?= )
ja (?:ho |la |l |esta |he |ha |esta )+(?:pag*)|ja (?:ho|l) he pagat|acabo de pagar|pagat
xa (?:o |a |esta |teno )*(?:pag*)|xa paguei|paguei
(?:jada |dagoeneko )?ordaindu (?:dut|nuen|genuen)|ordainduta (?:dago|daukat)?|ordaindua
(?:already |have |ive |just |i )+(?:paid|made the payment|transferred)(?: \\w+)?|(?<=^ )paid|payment (?:made|done|sent)|its paid|it has been paid`

export const wantsPerson: Patterns = `
(?<=^ )(?:una |un |quiero |con |la )*(?:persona|humano|humana|agente|operador|operadora|persona real|alguien|teleoperador*)(?= (?:$|\\.|,|porfavor|por|real|gracias))
(?:hablar|hable|hablo|comunicar*|contactar|contacten|pasar*|paseme|pasadme|poner*|ponme|ponedme|atienda|atender|atendido por|que me atienda|conteste|responda|chatear) (?:\\w+ ){0,4}?(?:alguien|persona*|humano*|agente|operador*|medico|doctor*|enfermer*|secretari*|recepcion|administrativ*|administracion|trabajador* social|responsable|encargad*|atencion al (?:cliente|paciente)|vosotros|ustedes|gente)(?! (?:por|del|de la) (?:whatsapp))
(?:llam*me|llamenme|llamadme|llameme|llamame|me (?:llam*|llameis|podeis llamar|puede llamar|pueden llamar|puedes llamar|podriais llamar|podrian llamar|podria llamar*)|(?:que|quiero que|necesito que|agradeceria que|pido que) (?:alguien )?me llam*|podeis llamarme|pueden llamarme|puede llamarme|puedes llamarme|podrian llamarme|necesito una llamada|quiero una llamada|devol*me la llamada|pong*se en contacto)(?! (?:la atencion|mucho|fatal|a las \\d+ de la madrugada|y))
(?:no quiero|odio|no me gusta|estoy harto de|harta de) (?:\\w+ ){0,2}?(?:hablar con )?(?:una |un )?(?:maquina|robot|bot|contestador)|eres (?:un |una )?(?:robot|maquina|persona|bot)|(?:esto es|sois) (?:un |una )(?:robot|maquina|bot)|necesito ayuda de una persona
(?:parlar amb|vull) (?:\\w+ )?(?:alg*|una persona|persona|un metge|la metgessa|un huma)|truqueu me|truca me|em podeu trucar|que em truqui*|persona
(?:falar con|quero) (?:\\w+ )?(?:alguen|unha persoa|persoa|un medico)|chamademe|que me chamen|podedes chamarme|persoa
(?:norbaitekin|pertsona batekin|medikuarekin|pertsonarekin) (?:hitz|hitz egin)|deitu (?:iezadazue|nazazue|mesedez|didazue)|(?<=^ )pertsona|deitzea nahi
(?:speak|talk|chat) (?:to|with) (?:\\w+ ){0,2}?(?:someone|somebody|person|human|agent|doctor|nurse|representative|reception)|(?<=^ )(?:a |real )*(?:human|person|agent|representative)(?= )|(?:call me|give me a call|can you call|someone call)|real person`

export const wantsAppointment: Patterns = `
(?:quiero|necesito|querria|quisiera|pedir|pido|dame|dadme|deme|solicit*|coger|reserv*|concert*|sacar|agendar|pedirle|conseguir|darme|dais|me dais|me dan|me da|pedirme|tener|programar|para una|obtener|busco|hacerme) (?:\\w+ ){0,3}?(?:cita*|hora|consulta|turno|visita|revision|vacunacion|videoconsulta|citas|analitica|mamografia|ecografia|limpieza|chequeo)(?! (?:de entrada|de salida|es|de la cita|que|para llegar|antes|despues))
(?:hay|teneis|tienen|queda|quedan|tendriais|habria|tendrian) (?:\\w+ ){0,2}?(?:cita*|hueco*|hora*|disponib*|plaza*|turno*|sitio)(?! (?:de (?:visita|apertura)))
(?:me apunto|apunt*me|apuntame|inscrib*me|me interesa|me inscribo|apuntarme|quiero apuntar*|me gustaria (?:ir|vacunarme|participar)|quiero (?:vacunarme|ponerme|ponermela|ponerme la vacuna|hacerme|vacunar|la vacuna|participar|pasar)|donde me apunto|como me apunto|quiero que me (?:vea|vean|visite|mire))(?! (?:los resultados))
(?:vull|necessito|voldria|demanar|demano) (?:\\w+ ){0,2}?(?:cita|hora|visita|consulta)|m apunto|em vull vacunar|vull vacunar me|teniu hora
(?:quero|necesito|queria|pedir) (?:\\w+ ){0,2}?(?:cita|hora|consulta)|apuntome|quero vacinarme|tedes (?:cita|hora)
hitzordu* (?:\\w+ ){0,2}?(?:nahi|behar|eskatu*|hartu*)|(?:nahi|behar|eskatu) (?:\\w+ ){0,2}?hitzordu*|txertoa (?:\\w+ )?(?:nahi|jarri)|(?:zita|ordua) (?:\\w+ )?(?:nahi|behar|eskatu)
(?:book|make|get|need|want|like|request|schedule|arrange) (?:\\w+ ){0,3}?(?:appointment|slot|visit|consultation|check ?up|vaccine|jab)(?! (?:time|date))|sign me up|any (?:slots|availability|appointments)|id like the vaccine|want to (?:be vaccinated|get vaccinated)`
