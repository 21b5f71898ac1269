// Spanish messages as people write them, read by the danger net: slips, no accents, denials, stories of long ago, jokes, relatives.
import assert from 'node:assert/strict'
import test from 'node:test'
import { isDanger, readDanger } from './danger.ts'

/** `calm`: none or soon; the other words are urgencies. */
const table = `
emergency | no puedo ir, me duele mucho el pecho
emergency | no puedo ir me duele mucho el pecho
emergency | No, me duele el pecho
emergency | sí confirmo pero tengo un dolor en el pecho muy raro
emergency | me dueleee el pechooo
emergency | m duel el pexo y no pued respirar
emergency | tengo una presión en el pecho que se va al brazo izquierdo
emergency | me aprieta el pecho y sudo frío
emergency | noto como un elefante que me aplasta el pecho
emergency | llevo desde ayer con dolor de pecho, el año pasado me dio un infarto
emergency | el año pasado me dio un infarto y hoy me duele el pecho
emergency | me duele el pecho desde el año pasado
emergency | no se me quita el dolor de pecho
emergency | no sé si es un infarto
emergency | creo que me está dando un ictus
emergency | mi madre no respira
emergency | MI MADRE NO RESPIRA
emergency | no puedo respirar bien
emergency | ya no puedo respirar
emergency | casi no puedo respirar desde esta mañana
emergency | me falta el aire
emergency | me ahogo
emergency | mi padre se ahoga
emergency | mi hijo se está atragantando
emergency | mi marido tiene la boca torcida y no le salen las palabras
emergency | se me ha dormido medio cuerpo
emergency | mi abuela habla raro y no mueve un brazo
emergency | de repente no veo por un ojo
emergency | es el peor dolor de cabeza de mi vida
emergency | se me hincha la cara y la lengua después de tomar el antibiótico
emergency | se me está cerrando la garganta
emergency | no para de sangrar la herida
emergency | estoy sangrando muchísimo
emergency | he vomitado sangre
emergency | estoy de 30 semanas y sangro mucho
emergency | embarazada de 8 meses y mancho sangre
emergency | no noto al bebé moverse desde ayer
emergency | he roto aguas
emergency | mi hija está teniendo convulsiones
emergency | le ha dado un ataque epiléptico
emergency | mi padre es diabético, tiene el azúcar a 40 y está confuso
emergency | me he tomado 30 pastillas
emergency | se ha tomado un bote entero de paracetamol
emergency | mi niño se ha tragado una pila
emergency | la niña ha bebido lejía
emergency | mi bebé de un mes tiene fiebre
emergency | mi hijo no responde
emergency | mi abuelo no reacciona
emergency | no se despierta
emergency | mi mujer se ha desmayado en el baño
emergency | ha perdido el conocimiento
emergency | está inconsciente
emergency | se cayó, se dio en la cabeza y ahora vomita
emergency | mi madre se ha caído y no puede levantarse
emergency | se ha quemado la cara con aceite
emergency | creo que me muero
emergency | me estoy muriendo
emergency | mandad una ambulancia por favor
emergency | socorro
emergency | fiebre de 41
emergency | quiero cambiar la cita. por cierto mi padre no puede hablar y tiene la cara caída
emergency | BAJA me duele el pecho
self_harm | no quiero seguir viviendo
self_harm | me quiero morir
self_harm | me kiero morir
self_harm | pienso en quitarme la vida
self_harm | he pensado en suicidarme
self_harm | mejor no estar
self_harm | estaríais mejor sin mí
self_harm | todos estarían mejor sin mi
self_harm | ya no tengo ganas de vivir
self_harm | no le veo sentido a la vida
self_harm | la vida no tiene sentido
self_harm | no merece la pena vivir
self_harm | ojalá no despertara mañana
self_harm | quiero desaparecer
self_harm | quiero dormirme y no despertar
self_harm | estoy cansado de vivir
self_harm | voy a tirarme por el balcón
self_harm | quiero acabar con todo
self_harm | mi hijo dice que se quiere matar
self_harm | me quiero suicidar
self_harm | no quiero vivir más
self_harm | tengo ganas de hacerme daño
self_harm | me dan ganas de morirme
self_harm | para qué seguir viviendo
violence | mi marido me pega
violence | mi pareja me ha pegado otra vez
violence | mi ex me amenaza de muerte
violence | tengo miedo de mi marido
violence | mi padre me maltrata
violence | me han violado
violence | sufro malos tratos
violence | la cuidadora le pega a mi madre
violence | mi novio me empuja y me insulta
violence | tengo miedo de volver a casa
violence | el marido de mi vecina la golpea
calm | no me duele el pecho
calm | ya no me duele el pecho, gracias
calm | no tengo fiebre ni dolor en el pecho
calm | sin dolor en el pecho ni mareos
calm | el año pasado me dio un infarto
calm | hace tres años me dio un ictus, ¿puedo vacunarme?
calm | tuve un infarto en 2019
calm | cuando era pequeño tuve convulsiones
calm | me muero de risa
calm | me parto el pecho
calm | casi me da un infarto con el precio
calm | me va a dar un infarto con la factura
calm | me muero de ganas de que llegue el día
calm | me muero de vergüenza
calm | me quiero morir de la vergüenza
calm | me ahogo en papeles
calm | no tengo tiempo ni para respirar
calm | la aplicación no responde
calm | nadie responde al teléfono
calm | mi madre no responde a los mensajes
calm | el enlace no responde
calm | mi médico no responde
calm | me hierve la sangre con vuestro servicio
calm | ¿el análisis de sangre es en ayunas?
calm | me sacaron mucha sangre
calm | estoy quemada con este servicio
calm | mi hijo se ha pegado un golpe en el pie
calm | esta noche no he pegado ojo
calm | no quiero seguir con el tratamiento
calm | no quiero seguir recibiendo mensajes
calm | quiero desaparecer de vuestra lista
calm | ¿hay charlas sobre prevención del suicidio?
calm | tengo cita en la unidad de ictus
calm | me duele la rodilla
calm | me duele un poco la cabeza
calm | me he tomado la pastilla
calm | ayer me puse la vacuna y todo bien
calm | estoy embarazada y necesito cita
calm | mi abogado no está de acuerdo
calm | ahora no puedo hablar, luego llamo
calm | no puedo ir mañana
calm | no me responde nadie en recepción
calm | vaya susto de factura, casi me da algo
calm | el dedo corazón me lo operaron bien
calm | gracias de corazón
calm | revisión del corazón, ¿qué día es?
calm | mi mujer me va a matar si falto otra vez
calm | tengo la nariz tapada y me cuesta respirar por la nariz
calm | de hecho mañana no puedo
calm | un 10, me han salvado la vida
calm | el precio me parece de infarto
calm | hoy el azúcar a 120
calm | 9
calm | vale
calm | BAJA
calm | hola, ¿a qué hora es la cita?
soon | no quiero suicidarme
soon | me encuentro muy mal
soon | tengo 39 de fiebre desde ayer
soon | tengo la herida con pus
soon | cada vez estoy peor
soon | me he tomado doble dosis por error
soon | el dolor es insoportable
soon | no puedo más
soon | me dolía el pecho pero ya se me ha pasado
soon | casi me desmayo en la ducha
soon | tengo la tensión muy alta, 19/11
none | buenos días, confirmo mi cita
none | ¿cuánto cuesta la consulta?
none | quiero cambiar la cita al jueves
none | se me olvidó la pastilla de ayer
none | me duele la espalda
none | llegaré diez minutos tarde
emergency | mi papa tiene un dolor fuerte en el pecho y está sudando
emergency | se me va el corazón a mil y me desmayo
emergency | creo q me esta dando un infarto
emergency | Me duele el corazón y el brazo izquierdo
emergency | estoy sudando frio y tengo un dolor en el pecho
emergency | mi esposo se desplomó
emergency | mi bebe no despierta
emergency | mi hija tiene 40 de fiebre
emergency | se me paraliza la cara
emergency | mi suegra no puede mover el brazo derecho
emergency | tengo la mitad de la cara paralizada
emergency | a mi madre se le cae la cara de un lado
emergency | me estoy desangrando
emergency | me sangra mucho la nariz y no para
emergency | mi marido está convulsionando
emergency | mi hijo ha tenido una convulsión
emergency | mi padre diabetico no responde y tiene el azucar baja
emergency | me pico una avispa y se me hincha la garganta
emergency | no le entra aire
emergency | mi niña se ha puesto morada
emergency | se tragó un montón de pastillas
emergency | mi madre se tomo 20 pastillas de golpe
emergency | me he tomado un blister entero de orfidal
self_harm | me corté las venas
emergency | estoy embarazada y me duele mucho la barriga y sangro
emergency | llevo horas con contracciones
emergency | tengo un dolor de cabeza horrible de repente y vomito
emergency | he tosido sangre
emergency | hago caca negra
emergency | mi padre no se despierta
emergency | tiene los labios azules
emergency | me cuesta respirar
emergency | respiro muy mal
emergency | tengo mucha dificultad para respirar
emergency | no m llega el aire
emergency | le cuesta respirar a mi hijo
emergency | mi hermano se ha electrocutado
emergency | tuve un accidente con el coche y me duele todo
emergency | se ha quemado con agua hirviendo
emergency | mi abuela esta muy desorientada y no me reconoce
emergency | anulo la cita me duele el pecho y me ahogo
emergency | no puedo ir al medico porque me duele el pecho mucho
emergency | Buenos días, desde anoche noto opresión en el pecho cuando respiro
emergency | me duele mucho pecho
emergency | dolor pecho
emergency | pecho duele
emergency | ayuda infarto
emergency | infarto
emergency | ictus
emergency | no respira
emergency | 112
self_harm | no quiero estar en este mundo
self_harm | quisiera estar muerta
self_harm | he pensado en tirarme al tren
self_harm | mi vida no vale nada, quiero acabar
self_harm | ya no aguanto mas, quiero que todo termine
self_harm | no quiero despertarme mañana
self_harm | pienso en la muerte todos los días
self_harm | tengo pensamientos suicidas
self_harm | me haría un favor muriéndome
self_harm | nadie me echaría de menos si me muero
self_harm | sería mejor si yo no estuviera
self_harm | seria mejor no estar aqui
self_harm | me voy a matar
self_harm | voy a quitarme la vida esta noche
self_harm | no veo otra salida que morir
self_harm | lo mejor sería morirme
self_harm | no tengo motivos para vivir
self_harm | me corto los brazos
self_harm | mi hija se corta y dice que no quiere vivir
self_harm | creo que no valgo nada y que estarían mejor sin mí
self_harm | no encuentro razones para seguir viviendo
self_harm | quiero irme para siempre
self_harm | me he cansado de vivir
self_harm | kiero morirme
self_harm | ya he escrito la carta de despedida
violence | mi marido me ha dado una paliza
violence | me pega mi marido
violence | mi hijo me pega y me quita el dinero
violence | mi pareja me controla el móvil y no me deja salir
violence | mi padre me toca
violence | abusan de mí
violence | mi expareja me ha amenazado con matarme
violence | necesito ayuda, mi novio me maltrata
violence | la vecina grita, su marido la está pegando
violence | me tiene encerrada en casa
violence | mi marido me obliga a tener relaciones
violence | me siguen pegando en casa
violence | su marido le pega
violence | me golpeó mi esposo anoche
calm | no me duele nada
calm | ya respiro bien
calm | no tengo dificultad para respirar
calm | no me cuesta respirar
calm | ya no sangro
calm | no sangra la herida
calm | no ha tenido convulsiones
calm | mi madre murió de un infarto
calm | mi padre falleció de un ictus el mes pasado
calm | mi madre ha fallecido
calm | de pequeño casi me ahogo en la piscina
calm | se me rompió el corazón con la noticia
calm | tengo el corazón contento
calm | me ahoga la hipoteca
calm | la espera es de infarto
calm | es para pegarse un tiro con vuestra web
calm | me dan ganas de tirarme por la ventana con vuestra web
calm | estoy muerto de cansancio
calm | me mata la espalda
calm | me mata este dolor de rodilla
calm | mi hija se muere por conocer a la doctora
calm | me pega el sol en la sala de espera
calm | vuestra factura me está matando
calm | este hospital es una agonía
calm | matadme, otra vez la centralita
calm | ¿tenéis consulta de dolor torácico?
calm | es mi ex quien lleva a los niños
calm | no quiero vivir en Madrid
calm | quiero dejar de vivir pendiente del móvil
calm | me da miedo el dentista
calm | tengo miedo de la operación
calm | tengo miedo de que mi marido no pueda venir
calm | mi marido me lleva al hospital
calm | mi marido me ha pegado la gripe
calm | mi hijo me ha pegado el catarro
calm | mi novia me mata si no voy
calm | el doctor me ha quitado un peso de encima
calm | tengo el pecho cargado de mocos
calm | me duelen los pechos por la regla
calm | mamografía de pecho el lunes
calm | radiografía de tórax, ¿en ayunas?
calm | la prueba del corazón salió bien
calm | dolor no tengo
calm | se ha caído la página web
calm | se cae la app
calm | se me ha caído la llamada
calm | la web está muerta
calm | me desmayo cada vez que me sacan sangre
calm | no puedo hablar con nadie por teléfono
calm | no puedo hablar ahora
calm | ¿puedo ir con la herida cerrada?
calm | sin comentarios, todo bien
calm | bien, aunque la sala estaba fría
calm | sangre fría la de la doctora, un 10
calm | el trato fue de vergüenza, para morirse
calm | me quedé sin aliento de lo bien que me trataron
calm | tengo 38 años
calm | a las 38 euros
calm | no me han llamado
calm | un accidente hizo que llegara tarde
calm | hubo un accidente en la carretera y llegué tarde
calm | no me matéis pero se me olvidó la cita
calm | mi padre no responde bien al tratamiento
calm | quiero hacer una consulta sobre el suicidio asistido
calm | no reacciona la pantalla
calm | estoy de parto de risa
calm | la pastilla de 40 mg
calm | mi azúcar está en 95
calm | glucosa en 101 hoy
calm | 45
calm | 320
calm | no bebo, no fumo
calm | he dejado de tomar la insulina
calm | muero por un café
emergency | no responde
emergency | dolorr de pecho fuertee
emergency | no puedo respirra
emergency | me duele el pechi
emergency | mi padre no repsira
emergency | se a desmallado mi madre
emergency | mi ijo no reaciona
emergency | tengo mucho dolor en el pexo
emergency | me aogo
emergency | convulciona mi bebe
emergency | no puedo resirar
emergency | nopuedo respirar
emergency | nopuedorespirar
emergency | mesta dando un infarto
self_harm | no kiero vivir mas
self_harm | kiero kitarme la vida
self_harm | me quiero moriir
self_harm | no qiero seguir viviendo
self_harm | pienso en matarme
self_harm | quiero suicidarmee
violence | mi marido me a pegado
violence | mi novio me pego ayer
violence | me pega
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

test('danger is read in look-alike letters and between invisible ones', () => {
  assert.equal(readDanger('no puedo r\u200bespi\u200brar').urgency, 'emergency')
  assert.equal(readDanger('n\u043e puedo resp\u0456rar').urgency, 'emergency')
})

test('a long text is read to its end', () => {
  assert.equal(
    readDanger(`${'hola, quería saber una cosa. '.repeat(300)} no puedo respirar`).urgency,
    'emergency',
  )
})
