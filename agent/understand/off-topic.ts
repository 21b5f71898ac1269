// Small talk and errands that a health centre's assistant has no part in: declined politely, never chatted about.
import type { Interpretation } from '#core/conversations/interpretation.ts'
import { normalize } from './normalize.ts'
import { compile, found } from './pattern.ts'

/** Football, weather, jokes, homework, recipes, politics, love, money, trivia, and orders to a chatbot. */
const topics = compile(`
(?:futbol|partido de|el madrid|el barca|barcelona gano|la liga|champions|mundial de|quien (?:gano|gana|ganara|jugo)|goles|formula uno|loteria|quiniela|horoscopo|signo del zodiaco)
(?:que tiempo (?:hace|hara|va a hacer)(?! falta)|va a llover|llovera|pronostico del tiempo|quin temps (?:fa|fara)|que tempo (?:fai|vai facer)|eguraldi*|what is the weather|whats the weather|quel temps)
(?:cuentame|cuentanos|dime|dinos|sabes|explica*|explicame|conta|contame|tell me|raconte) (?:\\w+ ){0,2}?(?:chiste|chistes|acudit|cuento|historia|adivinanza|poema|joke|story|curiosidad|txiste)
(?:haz|hazme|hacerme|escrib*|escribeme|redacta|resuelve|resuelveme|traduce|traduceme|tradueix|write|solve|translate|programa|fes me|faime) (?:\\w+ ){0,3}?(?:deberes|deures|homework|redaccion|trabajo de|ensayo|essay|poema|poem|cancion|carta de amor|codigo|code|ecuacion|examen|resumen de|script|python)
(?:receta de|receta para|recepta de|como se (?:hace|cocina)|recipe for) (?:\\w+ ){0,2}?(?:tortilla|paella|bizcocho|croquetas|pasta|pollo|pan|tarta|cocido|cake|pizza)
(?:a quien (?:voto|votas|vas a votar)|elecciones|presidente del gobierno|que opinas (?:de|del|sobre)|politica|gobierno|capital de (?:francia|italia|espana|\\w+)|cuanto es \\d+|cuantos habitantes|quien (?:descubrio|invento|pinto|escribio|es el presidente))
(?:eres (?:guapo|guapa|tonto|tonta|de verdad|feliz)|me quieres|te quiero|quieres ser mi|tienes (?:novio|novia|sentimientos|nombre)|cuantos anos tienes|que haces (?:hoy|luego|esta noche)|how old are you|are you single|do you love)
(?:bitcoin|criptomoneda*|crypto|invertir en|inversion segura|gana dinero|ganar dinero|prestamo* rapido*|casino|apuestas|apuesta*|oferta exclusiva|haz clic|has ganado|premio|click here|viagra|seguidores)
(?:ignora|olvida|ignore|forget) (?:\\w+ ){0,3}?(?:instrucciones|reglas|instructions|rules|anteriores|previous)|(?:prompt|system prompt|chatgpt|modo desarrollador|developer mode|jailbreak)
(?:recomiend*|recomendame|recommend|sabes de|que) (?:\\w+ ){0,3}?(?:pelicula|peliculas|serie|series|cancion|libro|restaurante|bar|hotel|movie|song|book|restaurant)
`)

/** A day in small talk ("¿quién ganó ayer?") is taken for a wish where a message about a visit came before. */
const visit = / (?:cita\w*|hora|consulta|visita|hitzordu\w*|appointment\w*|turno|rendez|zita)(?= )/

/** Only where nothing else was understood: a wish beside the small talk is what counts. */
export function isOffTopic(body: string, { intent, also, category, confidence }: Interpretation): boolean {
  const normal = normalize(body)
  const hollow =
    intent === 'unclear' ||
    (intent === 'ask_information' && confidence < 0.5) ||
    ((intent === 'reschedule_appointment' || intent === 'request_appointment') && !visit.test(normal))
  return hollow && also.length === 0 && category === null && found(topics, normal)
}
