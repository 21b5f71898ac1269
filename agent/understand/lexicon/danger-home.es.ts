// Violence told between the lines in Spanish: control, secrecy, marks, locked doors, others' blows heard through the wall.
import type { DangerEntry } from './danger-lexicon.ts'

export const homeSpanish: readonly DangerEntry[] = [
  {
    id: 'blows',
    urgency: 'violence',
    match: `
      (?:me|le|la|lo|nos|les) (?:ha |han |a |an |e |habia |volvio a |vuelve a |vuelto a |ha vuelto a |suele |sigue )*(?:abofete*|pelliz*|zarande*|estrangul*|azot(?:a|an|o|aron|ando)|patead*|patea|empuj*|arrastr*|apalea*|acuchill*|agred*|asfixi*|tortur*)(?! (?:a pedir|a venir|a seguir))
      (?:me|m|le|la|lo|nos) (?:ha |han |a |an |ha vuelto a |volvio a |vuelto a )?(?:peg(?:a|an|ad?o|ar|aba|aron|o|uen?)|pegando)(?= (?:otra|cuando|porque|con (?:el|la|un|una|er|palos?)|por|delante|todos|todas|cada|ayer|anoche|hoy|y|si|\\.|,|$|mucho$))(?! por (?:la cara|un pelo))
      (?:ha|han|he visto|oigo|veo) (?:\\w+ )?peg(?:ad?o|arle?|arla) a (?:mi|su|la|un|una)|pegarle a|no (?:les|le|la|lo|me) (?:pegue|pegues|peguen)
      (?:<kin>|cunao|yerno) (?:\\w+ )?(?:le|me|la|nos) (?:ha |a )?peg*
      (?:cogi*|cogid*|agarr*|apret*|sujet*|tir*|manos) (?:\\w+ )?(?:del |el |al |por el |de los |de las |del )(?:cuello|pescuezo|pelos?|garganta)(?! (?:de la camisa))
      (?:me|le|la|lo|nos) (?:ha |han )?(?:partid*|partio|rot*|rompi*|rompe) (?:\\w+ )?(?:el |la |un |los |las )(?:labio|nariz|muneca|brazo|ceja|costilla*|dientes?|dedo|movil|gafas|mandibula)(?! (?:jugando|en|haciendo|al caer*|con la puerta|el (?:medico|dentista)))
      (?:me|le|la|nos) (?:ha |han )?(?:dado|dio|da|metio|meten?|mete|pego|di|arreo) (?:\\w+ )?(?:bofet*|empuj*|punetazo*|patada*|guantazo*|manotazo*|torta(?:zo)?s?|hostias?|correazo*|golpes|cintazo*|navajazo*|tortas)
      (?:me|le|la|nos) (?:ha |han )?(?:tir*|lanz*|arroj*) (?:\\w+ ){0,3}?(?:olla|plato*|silla|cosas|movil|botella*|escaleras?|agua hirviendo|encima|cuchillo|cafe|por la (?:escalera|ventana))(?! (?:a la basura|el toro|los tejos))
      (?:empuj*|tir*) (?:\\w+ ){0,3}?(?:escalera*|contra|al suelo)|clav* (?:\\w+ )?(?:tenedor|cuchillo|navaja|tijeras) (?:\\w+ )?(?:mi|su|el|ella)|me clav* (?:un|una|el|la) (?:tenedor|cuchillo|navaja|tijeras)
      me (?:ha |han )?(?:quem\\w+) con (?:la plancha|un cigarr*|el mechero|el cigarr*)|(?:apag*|quem*) (?:\\w+ )?(?:cigarr*|colilla*) (?:\\w+ ){0,3}?(?:espalda|brazo*|piel|mano)
      (?:<kin>) (?:\\w+ ){0,2}?(?:me|nos|la|le) (?:grita|chilla|insulta|humilla|rompe|echa|echo|ha echado|trata como)(?! (?:si no llego|porque no (?:oye|escucho)|de menos|la bronca|una mano|por no))
      (?:a golpes|a palos|a patadas|a correazos|a hostias|a empujones|a punetazos|a bofetadas)(?! con (?:la (?:web|puerta|impresora)))|me agarra a golpes|echo (?:\\w+ )?a golpes
      (?:empuja|pega|insulta|grita|chilla|golpea) (?:\\w+ )?cuando (?:bebe|llega|se enfada|esta borracho)|cuando (?:el )?lleg* (?:bebid*|borrach*)|se pone (?:hecho|echo) una fiera|se pone violent*
      (?:ojo|labio|nariz|brazo|cara|costilla*|muneca|moraton*|cardenal*|marcas|golpe*) (?:\\w+ |, ){0,5}?(?:fue|me lo hizo|me los hizo|por culpa de) (?:mi |el )?(?:<kin>|el)(?= )
      (?:me|le|la) (?:hizo|hacia|hace|hacian) cosas(?= (?:\\.|,|$|cuando|que no|malas|raras))
      me (?:lo|la|los|las) (?:hizo|hace|ha hecho) (?:mi |el )?(?:<kin>|el)(?= )|marcas de (?:cinturon|correa|golpes|dedos|cigarr*|ataduras)`,
    yes: 'me ha dado un bofetón delante de los niños',
    no: 'me ha dado un golpe de calor la calefacción de la sala',
  },
  {
    id: 'threats',
    urgency: 'violence',
    match: `
      si (?:\\w+ ){0,3}?(?:le dejo|lo dejo|lo denuncio|le denuncio|me voy|se entera|hablo|digo algo|cuento|vuelvo a ir|voy a la|me separo) (?:\\w+ ){0,3}?(?:me mata|mata|quema*|quita|deportan|me espera|matar*|me voy a enterar|las pago)
      si (?:le|lo|la) dejo me mata|me mata si (?:le|lo|me|se|hablo|digo)|si se entera me mata|dice (?:que )?(?:me )?(?:va a matar|me mata|mata a)(?= )|(?:dijo|dice|dicho) que (?:me|nos|la) (?:iba|va) a (?:matar|botar|tirar|quemar|rajar|pegar)
      (?:dich*|dijo|dice) (?:\\w+ ){0,2}?que me (?:prepare|espera|va a encontrar|vaya despidiendo)|ya (?:se|sabes) lo que (?:me|te) (?:espera|toca)
      amenaz* (?:\\w+ ){0,2}?con (?:el |un |una |la )?(?:cuchillo|navaja|pistola|matar*|quitarme|hacer*|pegar*|romper*|echarme|dejarme|quemar)
      (?:nos|me|la|le|lo) (?:ha )?amenaz*(?! (?:el plazo|con (?:cancelar|denuncia*|cobrar|embarg*)))|amenaza con (?:el|un) cuchillo
      (?:esta|viene|vino|ha venido|tiene|llega) (?:\\w+ ){0,4}?(?:con|un) (?:un |el )?(?:cuchillo|machete|navaja|pistola|hacha)(?! (?:de (?:cocina nuevo|plastico|juguete)))
      (?:orden de (?:alejamiento|proteccion)) __ (?:puerta|abajo|encontrad*|saltad*|aporre*|aqui|sigue|otra vez|valla|casa|llama)
      (?:rot*|rompi*|tirad*|tiro) (?:\\w+ )?la puerta (?:\\w+ ){0,6}?(?:metid*|escondid*|encerrad*|con los ninos)|tira (?:los|las) (?:platos|cosas|sillas)(?! a la basura)
      (?:pasad*|paso|hizo|hecho) algo (?:\\w+ )?(?:con )?mi (?:entrenador|profe*|tio|padrastro|abuelo|primo|monitor)
      golpes (?:a|en) (?:la|mi) puerta|(?:ex|exmarido|exnovio|expareja) __ (?:presentad*|se presenta|ha venido|aparecid*|no para de llamar*|me escribe cada)
      (?:me|le|nos) (?:ha )?levant* la mano|me drog*|algo en (?:la|mi) (?:bebida|copa)|despert* (?:\\w+ )?(?:sin ropa|desnud*)|da(?:n)? (?:mucho |panico y )?miedo (?:mi |su |el )?(?:<kin>)(?! (?:solo|sola|este))
      (?:mi |su |el )?ex __ (?:me sigue|esta (?:en la puerta|abajo|fuera|aqui)|saltad*|aporre*|me espera|me persigue|me acosa|ha entrado)
      (?:me|nos) (?:persigue|acosa|vigila|espera* (?:\\w+ )?(?:a la salida|en casa|abajo|en el portal))|aporrea* (?:\\w+ )?puerta|ya me ha encontrad*
      (?:quem*|gasolina) __ (?:la casa|con nosotr*|a los ninos)|quitarme a los ninos|me quita a los (?:ninos|hijos)|quita los ninos
      (?:chaval*|companer*|chic*) __ (?:esperan|pegan|rompieron|amenaz*)|(?:le|lo|me) rompieron (?:la|el) (?:nariz|cara|brazo)|ayuda (?:mi marido|mi novio|mi pareja|mi padre|mi hijo)(?= (?:\\.|,|$))`,
    yes: 'dice que si le dejo me mata',
    no: 'si llego tarde mi madre me mata jaja',
  },
  {
    id: 'control',
    urgency: 'violence',
    match: `
      (?:me|la|le|nos) (?:controla|revisa|mira|lee|registra|espia|vigila|quita|quito|quitad*|esconde|escondid*|guarda|rompe|roto|retiene) (?:\\w+ )?(?:el |la |los |las |mi |mis |todo el |todos los )?(?:movil*|telefono*|mensajes*|whats*|dinero|tarjeta*|llaves|pasaporte|dni|documentacion|ubicacion|paga|pension|sueldo|papeles|minutos|cuenta|ordenador|correo)
      (?:controla|revisa) (?:\\w+ )?(?:el movil|dinero|todo|telefono|lo que)|me (?:sigue|localiza|rastrea) (?:con|por) (?:la |el )?(?:ubicacion|movil|gps)|me cuenta los minutos
      no deja que (?:\\w+ ){0,3}?(?:hable|vea|salga|llame|trabaje|estudie|nos)|me tiene la tarjeta|me da (?:el )?dinero (?:solo )?si
      (?:pareja|marido|novio) (?:lo |la )?(?:escucha|oye|lee|controla|vigila) (?:todo|sus|mis|las)
      (?:me|nos|la|lo) (?:tiene|tienen) (?:\\w+ )?(?:controlad*|vigilad*|amenazad*|secuestrad*|machacad*|atemorizad*)
      (?:me|la|nos) (?:van a|quieren|obligan a|quiere) casar
      (?:tienen|tiene|guardan|quitaron|retienen) (?:\\w+ )?(?:mi|nuestro|su) (?:pasaporte|documentacion|dni|papeles)
      (?:no|nunca) (?:me|la|le|lo) (?:deja|dejan|permite) (?:\\w+ ){0,2}?(?:salir|ir al medico|ir sola|ver|hablar|trabajar|estudiar|que me|tocar|comer|usar|tener|entrar|ir a)(?! (?:la web|la app|la aplicacion|el sistema|a la web))
      no (?:quiere|deja|permite) que (?:\\w+ ){0,2}?(?:vea|toque|vaya|salga|hable|trabaje|me atienda)(?! (?:mi|la|el) (?:medico|doctora?) no)
      no deja a (?:mi|su|la) (?:hij*|mujer|madre|hermana)|el (?:lo )?(?:lee|mira|revisa|escucha|oye|ve|controla) (?:todo|mis mensajes|el movil|los mensajes)|me mira el (?:telefono|movil)|(?:los |lo )contesta el(?= (?:\\.|,|$))
      (?:encierr*|encerr(?:o|ar|aron|arla|arme)) (?:\\w+ ){0,4}?(?:llave|almacen|casa|habitacion|cuarto|piso|sotano|le pegan|sin agua|dejado|tienen)|(?:dejad*|deja|tiene*) (?:\\w+ )?encerrad*(?! (?:\\w+ )?(?:en el )?(?:ascensor|bano de la clinica|coche))
      (?:deja|dejan|tiene|tienen) (?:\\w+ ){0,2}?(?:sin comer|sin cambiar|sin agua|sin medicacion|sin dinero)|(?:atan|ata|atad*|amarr*) (?:\\w+ ){0,3}?(?:silla|cama|noche|madre|abuel*|padre|residente*|toda la)|lo atan|la atan|le atan
      no puedo (?:salir|hablar|ir) (?:sola|con nadie|de casa)(?= (?:\\.|,|$|sin))(?! sin (?:muletas|ayuda))|no puedo hablar _ (?:el|mi marido) (?:esta|revisa|lee|me)
      (?:obliga|obligan|obligo|fuerza|forzo|forzaron) (?:\\w+ )?(?:a )?(?:trabajar|prostituir*|casar*|hacerlo|acostar*|tener|vender|firmar)|anoche me (?:obligo|forzo)|me obligo(?= (?:\\.|,|$))|aunque (?:diga|digas) que no
      (?:llevar*|mandar*|viaje|vacaciones) __ (?:cortarla|para casarla|mutil*|casarse)|mutilacion|matrimonio forzad*|orden de proteccion __ (?:ya|abajo)`,
    yes: 'me revisa el móvil y me quita las llaves',
    no: 'la app no me deja ver la cita',
  },
  {
    id: 'secrecy',
    urgency: 'violence',
    match: `
      (?:no (?:le |se lo |lo )?(?:diga*|cuent*|coment*)) __ (?:fiera|se enfada|me pega|me mata|me rompio|se pone|a el(?= (?:\\.|,|$)))
      (?:no (?:me )?(?:pregunt*|llam*|escrib*|contest*|habl*|menc*)) (?:\\w+ ){0,3}?(?:delante de el|cuando el|si contesta un hombre|delante de mi (?:marido|pareja|novio))
      (?:cuando|que) (?:el|mi marido|mi pareja|mi novio) no (?:este|esta|se entere|lo sepa|me vea|entre|lo vea)(?! (?:trabajando|de viaje|ocupado|malo|reunido))|hora en que (?:el|mi marido) (?:trabaj*|no)
      (?:que no (?:entre|pase|este)|sin) (?:mi marido|mi pareja|mi novio|el|mi padre|mi hijo) (?:\\w+ )?(?:conmigo|en la consulta|delante|dentro)
      me cai \\. otra vez|duermo con (?:una |la |el )?(?:silla|cuchillo|puerta (?:cerrada con|atrancada))|si contesta un hombre|delante de el no|(?:dije|tuve que decir|digo) (?:\\w+ )?(?:me cai|fue una caida|me tropece|me habia caido)
      (?:no (?:fue|es|era)) (?:\\w+ )?(?:una caida|un accidente|de la (?:caida|escalera)|la escalera|la puerta)(?= (?:\\.|,|$))|no fue una caida|no me cai(?= (?:\\.|,|$))
      (?:cai|caigo|caido) (?:\\w+ )?(?:por la |por las )?escaleras? (?:otra vez|, como|como las otras|, otra|de nuevo)|me caigo cuando (?:el|pierde|bebe)|siempre me caigo
      (?:moratones|moretones|cardenales|marcas|golpes|ojo morado) (?:\\w+ ){0,6}?(?:mi marido|mi pareja|mi novio|fue el|su novio|el padre|no son de|me los hizo|nadie|medico sola)
      (?:no preguntes|no me preguntes|no pregunten) quien|lo ultimo lo pague|la ultima vez (?:que fui )?(?:lo pague|me rompi*|me peg*)
      (?:lo del|lo de la|el del|la del) (?:brazo|ojo|cara|muneca|costilla*|labio) no (?:fue|era|es) (?:una|un|de)
      (?:aqui|esta) conmigo (?:\\.|,) (?:por favor|no puedo|ayuda)|entiendame|ayudenme sin que|(?:le|les) tengo (?:mucho )?miedo(?= (?:\\.|,|$))(?! al? (?:dentista|medico|aguja))|le tengo miedo`,
    yes: 'no me pregunten delante de él por los moratones',
    no: 'no le digan a mi marido el resultado, quiero darle yo la sorpresa',
  },
  {
    id: 'abuse_of_others',
    urgency: 'violence',
    match: `
      (?:oigo|oye*|escucho|se oyen|oimos|oyen) (?:\\w+ ){0,5}?(?:golpes|gritos|pegar*|gritar|chillar|palizas)|(?:vecin*) __ (?:grit*|golpes|pega*|paliza)
      (?:<child>|menor|alumn*|<someone>) __ (?:marcas de|tiene moratones|viene con moratones|con quemaduras|quemaduras redondas|le hace dano|es su secreto|se hace pis y dice|tiembla cuando)
      (?:hace|hizo|hecho) dano (?:ahi |por )?(?:abajo|ahi)|secreto con (?:papa|el abuelo|el tio)|ha hecho algo a mi (?:hij*|nin*)
      (?:entra|entro|viene|se mete) (?:\\w+ )?(?:en|a) (?:mi|su) (?:cuarto|habitacion|cama) (?:\\w+ ){0,3}?(?:noche*|cuando)
      (?<!a mi )(?<!a su )(?:padre|papa|padrastro|tio|abuelo|primo|hermano|encargado|jefe|profe*|monitor|entrenador|vecino) __ (?:me|la|lo|nos|le) (?:toca|tocaba|manosea*|soba)(?= (?:\\.|,|$|ahi|cuando|donde|de noche|y|por (?:las|la) noche*|en (?:la|el|mi|su) (?:cama|cuarto|ducha|bano)))
      (?:dice|dicho|cuenta) que (?:\\w+ ){0,2}?(?:la|lo|le) (?:toca|tocaba)(?= (?:\\.|,|$|ahi|y))|y me toca(?= (?:\\.|,|$))
      (?:hombre|tipo|tio|desconocido|senor|alguien|vecino|chico) __ me (?:siguio|sigue|toco|forzo|agarro|ataco|sobo|manoseo|amenazo|pego|agredio)(?! (?:la cola|el tema|la onda|el hilo))
      (?:me|la|le) (?:toca|toco|tocaba|tocan|agarra|soba|roza) (?:el culo|las tetas|los pechos|la entrepierna|ahi abajo|por debajo|entre las piernas|el pecho)(?! (?:el|la) (?:medico|doctora?|enfermera))
      me (?:tocaron|manosearon|sobaron|forzaron|toco (?:el culo|las tetas|los pechos|ahi|por debajo|en el portal))
      violada|violado|violacion(?! de (?:datos|privacidad|la ley|mis))|abus* de (?:mi|ella|el|una|un)|abusaron|abuso sexual|forzada a
      (?:en la residencia|auxiliar*|cuidador*|la que me cuida|que me cuida|que me da las pastillas) __ (?:pega*|peliz*|pelliz*|grita*|ata*|morad*|marcas|sin comer|abofet*|zarand*|miedo)
      residencia & (?:moraton*|marcas|golpe*|pega*|sin comer|atan*|gritan|maltrat*)
      (?:quita|quitan) (?:\\w+ )?la pension|(?:hijo|nieto|sobrino|yerno) __ (?:le pega|la encierra|quita la pension|la insulta|la empuja|sin comer)`,
    yes: 'a mi vecina la pegan, se oyen golpes y gritos cada noche',
    no: 'me toca en septiembre la revisión',
  },
]
