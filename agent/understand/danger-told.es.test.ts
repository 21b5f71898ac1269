// Spanish messages that tell a danger in their own way, and everyday ones near them, read by the danger net.
import assert from 'node:assert/strict'
import test from 'node:test'
import { isDanger, readDanger } from './danger.ts'

/** `calm`: none or soon; the other words are urgencies. */
const table = `
emergency | tengo como un nudo en el pecho que no se me va y me estoy quedando blanco
emergency | mi padre se ha puesto la mano en el pecho y dice que se marea mucho
emergency | Buenas, no sé si molesto, pero desde la hora de comer me aprieta aquí en el centro y se me va al brazo
emergency | mi mujer está hablando como si estuviera borracha y no ha bebido nada
emergency | a mi abuelo se le ha quedado el brazo tonto y no acierta a coger el tenedor
emergency | no consigo mover la pierna izquierda desde que me he levantado
emergency | se le ha torcido la boca al reír y no le entendemos
emergency | mi bebé no se despierta para comer y está muy blandito
emergency | la niña ha vomitado, tiene 40 y está como ida
emergency | mi hijo se ha metido una canica en la boca y no puede toser
emergency | se ha atragantado con un trozo de carne y se está poniendo morado
emergency | me ha picado un bicho y se me está hinchando toda la cara
emergency | después del marisco me pica todo y tengo la garganta como un puño
emergency | me sale sangre por detrás a chorros, el váter está rojo
emergency | he echado por la boca sangre oscura
emergency | llevo tres compresas en una hora, estoy de 10 semanas
emergency | rompí aguas y el líquido es verde
emergency | noto que el bebé no me da patadas hoy, estoy de 36 semanas
emergency | mi marido diabético está sudando y no dice nada coherente
emergency | la glucosa me sale a 38 y veo doble
emergency | me inyecté el doble de insulina sin darme cuenta
emergency | mi hermano se ha tomado una caja de Trankimazin
emergency | mi niña de 3 años ha chupado el bote de lejía
emergency | todos en casa con dolor de cabeza y la caldera hace un ruido raro, mi madre se ha desmayado
emergency | mi compañero se ha electrocutado con el cuadro
emergency | se ha caído desde el segundo piso
emergency | me he cortado la mano con la sierra y cuelga un dedo
emergency | se le ha volcado la olla de agua hirviendo por las piernas
emergency | tengo la pierna como una bota y me cuesta respirar desde que bajé del avión
emergency | mi padre lleva todo el día diciendo cosas raras con 39 de fiebre
emergency | estoy con quimio y tengo 38.5
emergency | me duele la tripa una barbaridad, la tengo dura y no puedo enderezarme
emergency | mi abuela está en el suelo y no puede hablar
emergency | lleva una hora con convulsiones
emergency | tengo taquicardia a 170 y me mareo
emergency | no respira bien, tiene los labios morados
emergency | satura a 82
emergency | de pronto he dejado de ver por el ojo derecho
emergency | dolor de cabeza brutal de repente y vómitos, nunca había tenido algo así
emergency | mi suegra se ha caído, toma sintrom y se ha dado en la cabeza
emergency | el desfibrilador que llevo me ha dado dos calambrazos
emergency | mi hijo se ha tragado un imán
emergency | me caí de la bici y he perdido el conocimiento un rato
emergency | está como dormido y no hay forma de espabilarlo
emergency | mi madre no reconoce a nadie desde esta mañana
emergency | mi vecino está inconsciente en el portal
emergency | socorro mi hija no respira
emergency | siento que me muero, vengan por favor
emergency | me falta el aire hasta para hablar
emergency | llevo un rato con una presion en el pexo i me duele la mandivula
emergency | mi ijo a comido cacahuete y se le cierra la garganta
self_harm | no quiero despertarme mañana
self_harm | he pensado en tomármelas todas
self_harm | ya no le encuentro sentido a seguir aquí
self_harm | estoy mirando el puente desde hace una hora
self_harm | mi hija de 14 se autolesiona
self_harm | me he despedido de mis hijos, cuiden de ellos
self_harm | todos estarían más tranquilos si yo desapareciera
self_harm | no hace falta que me cambiéis la cita, para entonces ya no estaré
self_harm | tengo ganas de tirarme a las vías
self_harm | me he hecho cortes otra vez en el brazo
self_harm | mi padre dice que se va a colgar
self_harm | solo quiero dormir y no volver a despertar
self_harm | cuántas pastillas tengo que tomar para no despertar
self_harm | ya lo he decidido, hoy acabo con todo
self_harm | no valgo para nada, el mundo estaría mejor sin mí
self_harm | tengo una cuerda y no sé qué voy a hacer
self_harm | me quiero ir con mi madre que murió en marzo
self_harm | he dejado una carta para mi familia
self_harm | qué más da todo, si me muero nadie se va a enterar
self_harm | no aguanto más esta vida, quiero que se acabe
self_harm | mi marido ha dejado una nota y no aparece
self_harm | estoy harta de sufrir, me quiero morir ya
violence | mi pareja me ha tirado al suelo y me ha dado patadas
violence | mi novio me cogió del cuello anoche
violence | mi marido me grita y me rompe las cosas, tengo miedo
violence | no me deja tener móvil ni ver a mi familia
violence | por favor no me llaméis a casa, él escucha todo
violence | mi hijo adolescente me pega y me roba
violence | a mi abuela le gritan y la zarandean en la residencia
violence | el novio de mi hermana la tiene encerrada
violence | mi padre viene a mi cama por la noche
violence | me ha amenazado con un cuchillo si lo cuento
violence | mi ex está abajo, tiene orden de alejamiento
violence | los vecinos se están pegando y hay niños gritando
violence | un hombre me siguió y me tocó en el portal
violence | mi jefe me obliga a acostarme con él
violence | el moratón me lo hizo mi marido, dije que me había caído
violence | mi cuidadora me quita el dinero y me insulta
violence | me fuerza a tener sexo
violence | mi marido me ha echado de casa a empujones con los niños
calm | me duele el hombro al levantar el brazo desde hace un mes
calm | qué dolor de muelas, ¿hay hueco mañana?
calm | me mata la espalda pero voy
calm | el niño se cayó ayer en el parque pero está bien, solo un rasguño
calm | no he podido ir porque se me murió el perro
calm | mi marido no puede ir, se ha roto el pie jugando al fútbol
calm | mañana no estaré en casa, llamad el jueves
calm | me he cortado el pelo y no me reconoce ni mi madre jaja
calm | ¿tengo que dejar el Sintrom antes de la extracción?
calm | no puedo hablar ahora, estoy conduciendo
calm | quiero dejar la medicación porque me sienta mal al estómago
calm | mi padre falleció ayer, era paciente vuestro
calm | la doctora me dejó sin palabras, qué encanto
calm | el parking es un infierno, casi me peleo con uno
calm | me pongo la insulina a las nueve y mido 130
calm | ¿me pueden llamar cuando mi marido no esté trabajando? es que él lleva la agenda
calm | mi mujer está embarazada de 20 semanas, ¿la vacuna de la gripe se la puede poner?
calm | tomé todas las pastillas de hoy
calm | mi hijo tiene 38 de fiebre desde ayer y mocos
calm | tengo el azúcar a 145
calm | mi tensión hoy 13/8 pulso 72
calm | no voy a poder ir, tengo gripe y me encuentro fatal
calm | lo he pasado muy mal pero ya estoy mucho mejor, gracias por salvarme la vida
calm | me voy con mi hija a la playa, cambiadla
calm | he dejado el coche con las llaves puestas, llego tarde
calm | os dejo en paz ya, gracias por todo
calm | mi madre tiene miedo al dentista y llora
calm | el vecino hace mucho ruido y no duermo
calm | perdí la vista de lejos, necesito gafas nuevas
calm | me han sacado sangre y tengo un moratón en el brazo
calm | no me deja entrar en la web
calm | me han robado el móvil, este es mi número nuevo
calm | el dolor de la rodilla va mejor, un 3
calm | me operaron de cataratas y veo de maravilla
calm | se me ha roto la caja de pastillas, ¿me hacéis otra receta?
calm | ¿cuántas pastillas tengo que tomar al día?
calm | mi suegra se queda con el perro ese día así que sí puedo
calm | estoy harto de esperar, llevo tres horas aquí
calm | esto es para morirse, otra vez me cambiáis la cita
calm | me da vergüenza decirlo pero tengo hemorroides y a veces mancho un poco
calm | el crío está en el cole, voy yo solo
calm | tengo ansiedad por la operación, ¿es normal?
calm | hoy estoy triste pero bien, salí a andar
calm | la sala estaba helada, salí tiritando
calm | mi hijo se ha comido toda la merienda y ahora le duele la tripa jeje
calm | no puedo subir la foto del informe, se cuelga
calm | a mi padre le dio un ictus en 2015 y necesita rehabilitación
calm | tengo que cuidar a mi suegro que está encamado
calm | ya tengo hora elegida, a las 10:30
calm | lo tengo decidido, me opero con vosotros
calm | fui al funeral de mi tío, por eso falté
calm | se me ha dormido la pierna de estar sentado en vuestra sala dos horas
calm | ¿puedo ir con mi marido a la eco?
calm | me controla la tensión el médico de cabecera
emergency | se me ha dormido la cara entera y no puedo ni beber agua sin que se me caiga
emergency | mi madre arrastra las palabras desde que se levantó
emergency | oigan que a mi abuelo le cuesta mucho coger aire y hace ruidos al respirar
emergency | me estoy asfixiando, no puedo ni llegar al teléfono
emergency | mi nieta se puso azul y se le quedaron los ojos en blanco
emergency | siento un dolor muy fuerte en medio del pecho, como si me lo estrujaran
emergency | me han puesto la vacuna y se me hincha la lengua
emergency | vomité algo que parecía café molido
emergency | he manchado mucho y estoy de 3 meses, me da miedo perderlo
emergency | creo que estoy de parto, me vienen cada 4 minutos
emergency | encontré a mi marido en el baño, no me habla y está blanco
emergency | se bebió el friegasuelos
emergency | mi hija se ha tomado dos blisters de ibuprofeno
emergency | se me ha salido el pañuelo de sangre, llevo así desde anoche y me voy a desmayar
emergency | un coche ha atropellado a mi hijo
emergency | el horno me ha explotado en la cara
emergency | se quedó atrapada la mano en la máquina y está aplastada
emergency | tengo fiebre de 40 y no sé ni dónde estoy
emergency | tiemblo de frío y tengo la tensión en 8/4
emergency | mi mujer tiene 39 de fiebre y está recién parida, huele mal
emergency | la niña tiene puntitos rojos por el cuerpo que no se borran al apretar y fiebre
emergency | me ha dado un tirón en la espalda tremendo y siento que me desgarro por dentro
emergency | no siento nada de cintura para abajo
emergency | mi hijo tiene asma y el ventolín ya no le hace nada
emergency | mi madre se cayó, tiene la pierna más corta y girada y no se puede levantar
emergency | se le ha parado el corazón
emergency | mi padre no orina desde ayer, tiene fiebre y está muy confundido
emergency | mi suegro está delirando y ardiendo
emergency | hay una fuga de gas y mi abuela se encuentra mareada
emergency | mi bebé de 20 días tiene 38
emergency | lleva dos horas sin reaccionar después de la pastilla para dormir
self_harm | a veces pienso que lo mejor sería no estar
self_harm | no quiero seguir luchando, quiero acabar
self_harm | si me tiro por la ventana se acaba todo
self_harm | me estoy planteando hacer una locura
self_harm | me arañé y me corté las piernas anoche
self_harm | he guardado insulina para acabar con esto
self_harm | mi hermano ha intentado quitarse la vida
self_harm | ojalá no hubiera nacido
self_harm | vivir así no merece la pena
self_harm | estoy en el balcón y quiero saltar
self_harm | mi amiga me ha escrito que se va a matar esta noche
self_harm | ya no tengo fuerzas para vivir
self_harm | sería un alivio para todos que me muriera
self_harm | pienso en desaparecer todos los días
self_harm | adiós, gracias por cuidarme, esta noche termina mi sufrimiento
self_harm | no quiero que me reanimen, voy a dejarme morir
violence | mi marido bebe y me pega
violence | tengo el ojo morado, fue mi pareja
violence | vivo con miedo, mi hijo me amenaza
violence | me empujó contra la pared
violence | me tienen encerrada y no me dan de comer
violence | mi ex me manda mensajes diciendo que me va a matar
violence | un compañero del cole me pega todos los días
violence | mi tío me hizo cosas cuando estábamos solos
violence | mi novio me obliga a acostarme con sus amigos
violence | la mujer de mi padre le pega con la zapatilla
violence | mi pareja no me deja ir sola a ningún lado
violence | anoche me agredieron al salir del trabajo
violence | creo que a mi abuelo le pegan en la residencia, tiene cardenales
violence | me rompió el brazo mi marido y dije que fue un accidente
violence | me amenaza con quitarme a mis hijos si le denuncio
calm | me pica la garganta y toso un poco
calm | no puedo mover la cita, ¿verdad?
calm | ¿me quitáis los puntos el lunes?
calm | me duele el cuello de dormir mal
calm | me he tomado un ibuprofeno y ya se me pasa
calm | tengo la regla y me duele la tripa
calm | mi hija quiere hablar con la psicóloga
calm | mi marido se ha quedado sin batería
calm | he roto con mi novio y quiero cambiar la dirección
calm | no encuentro la sala, estoy en el suelo 2... digo planta 2
calm | no me sale el código QR
calm | a mi padre se le ha caído el móvil al agua
calm | ¿hay ambulancia para la rehabilitación? mi madre va en silla
calm | estoy sudando con este calor, poned aire
calm | me tiemblan las manos de los nervios antes del dentista
calm | ayer vomité una vez, hoy como nuevo
calm | se me olvidó la insulina en casa, ¿puedo ponérmela al volver?
calm | mi mujer dio a luz ayer, necesito cambiar mi cita
calm | la herida está perfecta
calm | mi tensión estaba en 150/90 esta mañana
calm | llevo años con migrañas
calm | el colesterol me salió a 240
calm | me han dicho que tengo una arritmia, ¿puedo hacer deporte?
calm | mi hijo se ha dado un golpe en el brazo, ¿le hacéis placa mañana?
calm | no soporto más esperas, quiero poner una reclamación
calm | me tratasteis como a un perro
calm | mi madre ya no vive, falleció en enero
calm | te mando un abrazo, ya me despido hasta la próxima
calm | he decidido cambiar de médico
calm | el seguro no me cubre la prueba
calm | mi hermana cuida del perro, sí que iré
calm | este mes no puedo pagar, estoy en paro y desesperado
calm | la enfermera me agarró la mano todo el rato, un sol
calm | me gritó la recepcionista
calm | vuestra app me ha quitado la cita
calm | no quiero que me toque el doctor Ruiz otra vez
calm | me cogió del brazo el celador para ayudarme
calm | mi marido me acompaña siempre y no me deja sola, qué suerte
calm | me ha llamado mi ex para lo de los niños
calm | el perro me tiró al suelo jugando, un moratón de nada
calm | esta noche ceno fuera, mañana os digo
calm | mañana ya no estoy en Madrid, anuladla
emergency | me acaba de dar algo, no muevo medio cuerpo
emergency | estoy viendo doble y se me traba la lengua
emergency | la abuela no contesta y tiene la respiración muy ruidosa
emergency | mi padre está blanco como la cera y con un sudor frío que no veas
emergency | me pincha el pecho cada vez que respiro y he escupido sangre
emergency | pues llevo una hora con un dolor que me coge el pecho y la espalda
emergency | tengo los labios hinchados como si me hubiera puesto bótox, después de las nueces
emergency | al crío se le ha puesto la lengua gorda y babea
emergency | mi hijo se ha caído a la piscina y no tose bien
emergency | se ha metido la moto debajo de un camión, hay mucha sangre
emergency | estoy sola y de parto, ya noto la cabeza
emergency | he perdido mucha sangre y veo todo borroso
emergency | mi hermana ha tomado matarratas
emergency | le di a mi hijo el jarabe de codeína y ahora no lo puedo despertar
emergency | mi marido dice que se muere, le duele el estómago y está sudando frío
emergency | mi hija convulsiona con la fiebre
emergency | el abuelo tiene la glucosa en 35 y no habla
emergency | tengo la cabeza que me va a estallar, vomito y me molesta la luz, y la nuca dura
emergency | me he clavado un hierro en el muslo y no deja de salir sangre
emergency | mi niño de 2 años no respira bien y se le mete la piel entre las costillas
emergency | mi madre está tirada en el baño y no puedo levantarla, no me conoce
emergency | le ha dado un telele y no vuelve
emergency | no se le encuentra el pulso
emergency | me han dado una descarga con un cable y tengo el corazón loco
emergency | llevo vomitando sangre toda la mañana
emergency | no puedo tragar ni mi propia saliva y tengo fiebre
emergency | tuve el bebé el viernes y me duele la cabeza muchísimo y veo chiribitas
emergency | se le ha hinchado la cara después del ibuprofeno y le pica todo el cuerpo
emergency | me ha entrado salfumán en los ojos
self_harm | total, para lo que me queda, mejor acabar ya
self_harm | estoy pensando en tirarme a la vía
self_harm | mi mujer ha escrito una nota de despedida
self_harm | no le importo a nadie, me voy a quitar de en medio
self_harm | llevo una semana guardando pastillas
self_harm | quiero que esto acabe, no puedo con la vida
self_harm | cada noche pido no despertarme
self_harm | mi hijo ha dicho que se va a tirar por la ventana
self_harm | tengo la pistola de mi padre en la mano
self_harm | si mañana no contesto es que lo he hecho
self_harm | no me llaméis más, ya no voy a estar
self_harm | me duele tanto que me mataría
self_harm | llevo pensando en la muerte desde el diagnóstico
self_harm | prefiero morirme a seguir así
self_harm | mi hermana se ha vuelto a cortar
violence | mi marido me tiró por las escaleras
violence | mi novio me ha roto el móvil y me ha amenazado
violence | mi padrastro me toca por las noches
violence | me han pegado una paliza en la calle
violence | mi suegra le pega a mi hijo cuando no estoy
violence | me tiene controlada, no puedo ni ir a comprar sola
violence | mi ex se ha presentado en casa y ha dado golpes a la puerta
violence | mi mujer me araña y me insulta delante de los niños
violence | en el centro donde vive mi hijo le atan a la cama
violence | me da miedo mi hijo, ayer me levantó la mano
violence | me drogaron y me desperté sin ropa
violence | mi jefe me toca el culo
violence | me van a casar con un primo en el pueblo y no quiero
violence | necesito ayuda, mi pareja me va a matar
calm | tengo la tensión un poco alta, 14/9
calm | mi hijo se cayó de la bici y se raspó las rodillas
calm | se me ha caído un empaste
calm | he tomado la pastilla con agua, todo bien
calm | tengo miedo de ir sola, ¿puede entrar mi marido conmigo?
calm | mi marido está muy enfadado con vosotros por la espera
calm | no puedo levantarme tan temprano, mejor por la tarde
calm | me ha dado mucha pena no poder ir
calm | mi perro está enfermo, vomita y no come
calm | ¿qué hago si olvido la insulina?
calm | la médica me ha quitado la pastilla de la tensión
calm | no respiro por la nariz, tengo alergia al polen
calm | estoy embarazada de 30 semanas, ¿puedo volar?
calm | tengo que llevar a mi padre a urgencias mañana para una cura
calm | voy cojeando, llego cinco minutos tarde
calm | me hicieron daño al sacarme sangre
calm | me dejó la casa mi madre al morir y estoy de papeles
calm | mi hijo hoy no tiene cole
calm | he sobrevivido a la gripe jaja
calm | no quiero más pastillas, me sientan mal
calm | el chat no me reconoce
calm | me cuesta mucho llegar a esa hora
calm | tengo sangre 0 negativo, ¿puedo donar?
calm | mi madre se pone nerviosa y le sube la tensión
calm | ayer me dieron los puntos y hoy la veo bien
calm | vivo solo y no tengo quien me lleve
calm | ya no quiero seguir con vosotros, me cambio de clínica
calm | el dolor me sube por la pierna, es la ciática de siempre
calm | hasta luego, un abrazo a todos
calm | no hace falta que me llaméis, ya está solucionado
emergency | Perdone que escriba por aquí, pero mi mujer lleva un cuarto de hora sin soltar la mano del pecho y no quiere alarmar a nadie
emergency | 9. Por cierto llevo dos días sin poder orinar, con escalofríos y me dicen que desvarío
emergency | seguro que es una tontería pero se me cae todo de la mano derecha y no encuentro cómo se dice
emergency | no pago nada ahora, que estoy en la ambulancia con mi padre que no vuelve en sí
emergency | sé que es tarde, el bebé lleva todo el día sin mojar pañal y tiene los ojos hundidos
emergency | me he mareado y al abrir los ojos tenía a todos encima, y me he mordido la lengua
emergency | el abuelo se ha levantado raro, se choca con las puertas de un lado
emergency | la sonda sale roja roja con trozos y no para
emergency | dice mi hija que hablo como un borracho jaja, y la cara la noto tirante de un lado
emergency | desde la infiltración tengo fiebre y no puedo mover las piernas
emergency | ¿puedo tomar otra nitro? ya van tres y sigue apretando
emergency | mi hijo trepó al mueble y se le ha venido encima, no llora
emergency | me atraganté y sigo sin poder respirar bien, me suena un silbido
emergency | le pusimos la insulina al abuelo creyendo que no se la había puesto mi hermana y también, está adormilado
emergency | estoy perdiendo agua y el bebé viene de nalgas, 33 semanas
self_harm | me da igual la cita, para qué curarme si no quiero estar
self_harm | no pasa nada, cuando lean esto ya habré descansado
self_harm | le he dado las llaves y el perro a mi vecina, me voy tranquila
self_harm | tengo cita el martes pero el lunes lo arreglo yo a mi manera
self_harm | hoy he vuelto a subir a la azotea
self_harm | mi alumna me ha enseñado los brazos llenos de cortes
self_harm | con lo que me queda de sintrom y una botella de whisky creo que basta
self_harm | mi padre viudo ha dejado de tomar todo y dice que ya quiere irse con mamá
violence | que no entre mi marido conmigo en la consulta, por favor, no puedo decir por qué
violence | mi nuera no deja que mi hijo nos hable, tiene arañazos
violence | me caí. Otra vez. Eso es lo que tengo que decir
violence | duermo con una silla en la puerta desde que él volvió
violence | me tiene la tarjeta y me da dinero solo si me porto bien
violence | mi hermana no puede hablar por teléfono, su pareja lo escucha todo, ¿puede ir una trabajadora social?
violence | la chica que viene a limpiar a casa de mi vecino duerme en el suelo y no la dejan salir
violence | hoy ha roto la puerta del baño donde me había metido con los niños
violence | me ha pasado algo con mi entrenador y no sé a quién contarlo, tengo 13 años
violence | se enfada y tira los platos, la última vez me dio uno
calm | os doy un 9, me han tratado de muerte, digo de maravilla
calm | no entiendo lo que dice el médico, habla muy bajito
calm | mi pie derecho lleva escayola, ¿puedo conducir?
calm | tengo que estar en ayunas? es que me mareo si no desayuno
calm | os he dejado una nota en recepción
calm | he regalado mi cita a mi cuñada, si se puede
calm | me voy tranquila, gracias por el trato
calm | mi marido ha cogido el coche y no puedo ir
calm | no me llaméis a casa que la niña duerme la siesta
calm | me tira un poco el punto al reír
calm | mi padre está en la ambulancia de vuelta a casa, ya le han dado el alta
calm | la encuesta es un golpe bajo, me repetís lo mismo
calm | se me cayó una muela, nada de sangre
calm | estoy ciega sin gafas, mándamelo más grande
calm | cuando falte la doctora, ¿quién la sustituye?
calm | mi hijo tiene que hacer reposo por una fisura en la muñeca
calm | el bebé se mueve muchísimo, no me deja dormir
calm | me he quedado sin pastillas
calm | me apuntáis al taller de duelo?
emergency | mi tío se ha quedado con la mirada fija y no me hace caso
emergency | me ha entrado un dolor en el pecho al subir la basura y no se quita
emergency | le cuesta hablar a mi padre y se le va la comida por la comisura
emergency | mi hija ha comido frutos secos y le han salido habones y tose mucho
emergency | el bebé está respirando rarísimo, hace como quejidos
emergency | se me ha ido la cabeza y he vomitado sangre
emergency | mi madre tiene 86 años, se ha caído y tiene la cadera fuera de sitio
emergency | estoy de 39 semanas con contracciones cada tres minutos
emergency | mi hijo con diabetes está muy dormido y le huele la boca a manzana
emergency | he mezclado lejía con amoniaco y no puedo parar de toser, me ahogo
emergency | me ha mordido una víbora en el campo
emergency | mi marido tiembla entero y no para, tiene los ojos vueltos
emergency | tengo 40,3 y la cabeza me da vueltas, no me aguanto de pie
emergency | mi abuela se ha tomado las pastillas de mi abuelo
self_harm | no tengo fuerzas para seguir, no quiero estar aquí
self_harm | mi marido tiene una depresión y ha comprado una cuerda
self_harm | a veces me imagino tirándome desde el puente
self_harm | me hago daño para no pensar
self_harm | nadie me va a echar de menos, lo hago esta noche
self_harm | si no despertara mañana sería lo mejor para todos
violence | mi marido me dio un puñetazo en la cara
violence | mi novio me amenaza con subir fotos mías desnuda
violence | me agarró del brazo y me tiró contra la puerta
violence | mi hermano pega a mi madre
violence | tengo miedo de que vuelva a casa borracho y me pegue
violence | en la residencia le han hecho moratones a mi padre
calm | me duele la garganta y tengo un poco de fiebre
calm | el puente de mayo no estaré, mejor otro día
calm | he comprado la medicación en la farmacia
calm | no me acuerdo de la hora
calm | mi madre se ha dormido y no oyó el teléfono
calm | me tropecé pero no me hice nada
calm | tengo 40 años y quiero una revisión
calm | la cadera me molesta al andar
calm | mi bebé tiene 3 meses y le toca vacuna
calm | quiero cambiar de psicólogo, este no me ayuda
calm | no puedo respirar tranquila hasta que me den los resultados
calm | me da miedo la anestesia
`

for (const line of table.trim().split('\n')) {
  const [expected = '', text = ''] = line.split(' | ')
  test(`${expected}: ${text}`, () => {
    const read = readDanger(text)
    const note = `${text} → ${JSON.stringify(read)}`
    if (expected === 'calm') assert.ok(!isDanger(read.urgency), note)
    else assert.equal(read.urgency, expected, note)
  })
}
