// What a clinician should see the same day, in Spanish.
import type { DangerEntry } from './danger-lexicon.ts'

export const soonSpanish: readonly DangerEntry[] = [
  {
    id: 'soon',
    urgency: 'soon',
    match: `
      (?:dolor*|duele*) (?:\\w+ ){0,5}?(?:muy fuerte*|fuertisim*|insoportable*|inaguantable|intens*|horrible*|horroros*|terrible*|bestial*|brutal*|agud*|muchisimo|no aguanto|no se me (?:quita|pasa)|a rabiar|que no puedo)
      (?:mucho|muchisimo|bastante|tanto|fuerte*) dolor*
      dolor* fuerte*
      no (?:aguanto|soporto|puedo con) (?:\\w+ ){0,2}?dolor*
      duele* (?:mucho|muchisimo|un monton|horrores|una barbaridad)
      empeor*|cada vez (?:\\w+ )?(?:peor|mas hinchad*|mas dolor)|peor que (?:ayer|antes|la semana)|(?:voy|va|estoy|esta|sigo|sigue|me siento|me encuentro|encuentra|siente) (?:mucho |bastante |cada dia )?peor
      (?:encuentro|encuentra|siento|siente|estoy|pongo|puesto|ponerme|sentirme) (?:\\w+ )?(?:muy mal|fatal|malisim*|mal mal|super mal|horrible|fatal)
      me encuentro mal|me siento mal|se encuentra mal|me (?:he puesto|estoy poniendo|puse) (?:muy )?(?:mal|mala|malo|enferm*)
      fiebre (?:\\w+ ){0,3}?(?:alta|muy alta|39\\S*|38\\S*|no (?:me |le |se )?(?:baja|quita|va)|dias|desde|sigue)
      (?:39\\S*|38\\S*)(?: grados)? (?:\\w+ )?de fiebre
      (?:tengo|tiene|con|sigo con|sigue con|volv* la) fiebre
      (?:herida*|cicatriz|punto*|grapas|cirugia|operacion|sutura) (?:\\w+ ){0,4}?(?:pus|infecta*|abiert*|supura*|sangr*|huele*|hinchad*|roj*|caliente|abrio|abrieron|salt*)
      pus|supur*
      sangr* (?:\\w+ ){0,2}?(?:orina*|pis|heces|nariz|caca|al orinar|por|un poco|ano|recto)
      (?:estoy|sigo|esta|sigue|he|ha|ando) (?:\\w+ )?sangr*
      (?:orino|meo|hago pis|hecho|hecho pis|defeco|caca con|heces con|orina con|pis con|mocos con|pano con|vi) (?:con )?sangre
      no (?:puedo|puede) (?:\\w+ )?(?:andar|caminar|mover*|moverme|levantarme|levantarse|apoyar*|dormir (?:de|del|por) dolor|comer nada|orinar|mear|hacer pis|retener|tragar|ver)
      vomit* (?:\\w+ ){0,3}?(?:todo|no para*|sin parar|desde|dias|varias|muchas|continu*|cada)
      (?:no (?:para*|dej*|paro) de|llev* _) vomit*
      (?:doble dosis|dosis doble|dos veces la (?:pastilla|medicacion|dosis)|tomado (?:dos|2|tres|doble)|tome (?:dos|2|doble)|inyectado de mas|puesto de mas|mas insulina de|insulina de mas|me he equivocado de (?:pastilla|medic*|dosis)|por error (?:\\w+ ){0,2}?(?:pastilla*|medic*|dosis)|pastilla* (?:\\w+ )?por error)
      golpe* (?:\\w+ ){0,2}?cabeza|caida* (?:\\w+ ){0,3}?(?:mayor|padre|madre|abuel*)|me he caido|se ha caido (?:mi |el |la )?(?:<someone>)
      (?:reaccion|efecto*) (?:\\w+ ){0,2}?(?:a la|al|a|de la|del|rara|mala|adversa|secundario* (?:muy|fuerte*|raro*)) (?:\\w+ )?(?:vacuna|medic*|pastilla*|antibiotico|tratamiento|fuerte)
      (?:sarpullido|erupcion|ronchas|urticaria|habones) (?:\\w+ ){0,6}?(?:medic*|pastilla*|antibiotico|vacuna|todo el cuerpo|cara)
      (?:medic*|pastilla*|antibiotico|vacuna) (?:\\w+ ){0,6}?(?:sarpullido|erupcion|ronchas|urticaria|sentado mal|sienta fatal|sentado fatal|reaccion)
      tension (?:\\w+ ){0,3}?(?:muy alta|altisima|por las nubes|1[89]\\S*|2\\d\\S*|muy baja|disparada|por los suelos)
      (?:1[89]|2\\d)\\S* de tension
      (?:crisis|ataque*) de (?:ansiedad|panico|nervios|llanto)
      (?:me estoy|me voy|estoy a punto de) (?:mare*|mareando|desmay*|caer)
      me (?:he desmayad*|desmaye)
      (?:muy|super|bastante|tan) maread*
      mare* (?:\\w+ ){0,3}?(?:muy fuerte*|mucho|fuerte*|muchos|no (?:puedo|me tengo)|caigo|caerme)
      hipoglucemia*|azucar (?:\\w+ ){0,2}?(?:baj*|por las nubes|disparad*|muy alt*)|(?:azucar|glucosa|glucemia) (?:\\w+ ){0,3}?3\\d\\d
      bajada* de azucar|bajon* de azucar
      palpitacion*|taquicardia*|corazon (?:\\w+ ){0,3}?(?:a mil|muy rapido|acelerad*|se me sale|saltos|galope)
      (?:pierna|pantorrilla|gemelo) (?:\\w+ ){0,3}?(?:hinchad*|roja|caliente|dura)
      (?:hinchad*|hinchazon) (?:\\w+ ){0,3}?(?:mucho|muy|muchisimo|pierna*|ojo*|brazo|barriga)
      no (?:puedo|aguanto) mas(?! (?:esperar|tarde|con la espera|con vosotros|con este servicio|mensajes))
      (?:3[89]|4[01])(?:\\.\\d)?(?= (?:\\.|,|$|y|de (?:temperatura|calentura)|desde|grados|con|hoy|ayer))(?<! (?:a|las|los|de|talla|numero|piso|son|semana|calle) \\d\\d)(?! de (?:enero|mayo))
      calentura|tiritona|escalofrios|(?:herida|cicatriz|rodilla|pierna|mano|zona|drenaje|codo|puntos|pie) (?:\\w+ |, ){0,6}?(?:roj*|calient*|pus|verde|liquido|hinchad*|ardiendo|abiert*|morad*|helad*|negr*|dur*)
      (?:sale|supura|suelta|echa) (?:\\w+ ){0,3}?(?:liquido|pus|sangre)|(?:abiert*|abrio|saltad*|soltad*) (?:\\w+ ){0,2}?puntos?|(?:hinchad*|hincho|jincho|inflad*|inflo|inflamo) (?:\\w+ ){0,4}?(?:pierna|pata|tobillo*|mano|ojo|cara|rodilla|brazo|pie)
      (?:pierna|pata|tobillo*|mano|ojo|rodilla|brazo|pie|pies) (?:\\w+ |, ){0,4}?(?:como un (?:balon|globo|tomate|jamon)|como una (?:papa|bota)|como botas|el doble|hinchad*)
      (?:vomit*|devolv*|devuelv*|devuelto|echando la bilis) (?:\\w+ |, ){0,6}?(?:veces|dias|todo|agua|anoche|ayer|no retengo|pastilla|x\\d)|(?:todo el dia|dos dias|desde ayer|desde anoche) (?:\\w+ )?(?:vomit*|devolv*)|todo lo (?:devuelvo|vomito)|no (?:me )?(?:entra|retengo|aguanto) (?:nada|ni el agua|liquidos)
      no (?:orino|orina|drena)|sin (?:poder )?(?:orinar|mear|hacer pis)|(?:orino|pis|orina) (?:\\w+ )?(?:muy oscur*|color*|roj*|como (?:el vino|coca ?cola)|con sangre)|al orinar|(?:sangre|rojo) en (?:la orina|el pis)
      (?:pastilla*|dosis|comprimido*|jarabe|sintrom|inyeccion) (?:\\w+ |, ){0,6}?(?:dos veces|el doble|doble|otra vez|en vez de (?:uno|una)|a la vez)|(?:dos veces|el doble|doble) (?:\\w+ ){0,5}?(?:pastilla*|dosis|comprimido*|jarabe|sintrom|anticoagulante)|dos (?:comprimidos|pastillas) (?:\\w+ ){0,3}?en vez
      (?:mordi*|pico|picad*|arano) (?:\\w+ ){0,3}?(?:perro|gato|garrapata|rata|murcielago|medusa)|(?:ronchas|sarpullido|urticaria|granitos|puntitos) (?:\\w+ |, ){0,6}?(?:desde|brazos|barriga|tripa|cuerpo)|(?:antibiotico|amoxi*|pastilla nueva|medicina nueva|jarabe nuevo) (?:\\w+ |, ){0,6}?(?:ronchas|urticaria|rasc*|vomit*|mare*)
      (?:peso|pese|kilos) (?:\\w+ |, ){0,6}?(?:mas que|dos mas|tres kilos|\\+\\d)|tobillos hinchados|pies como botas|(?:pulso|pulsaciones) a (?:4\\d|1[2-4]\\d)|(?:oxigeno|saturacion) (?:\\w+ )?9[01]|(?:veo|visto|ve) (?:moscas|relampagos|estrell*|doble)
      (?:cae|caido|cayo|cai|caida) (?:\\w+ |, ){0,8}?(?:muneca|chichon|cuello|dos veces|parada|sintrom|hinchad*)|se me fue la cabeza|se me va la cabeza|(?:regla|sangrado) (?:\\w+ |, ){0,3}?(?:no para|no se corta|semanas)|una compresa por hora
      (?:azucar|glucosa|glu|glucemia) (?:\\w+ )?(?:3\\d\\d|4\\d\\d|5\\d)(?= )|(?:3\\d\\d|4\\d\\d|5\\d) de (?:azucar|glucosa)|(?:escayola|yeso|vendaje) (?:\\w+ |, ){0,6}?(?:aprieta|morad*|helad*|dormid*|no los noto)|(?:estoy|esta) amarill*|(?:bajo vientre|a la derecha|abajo a la derecha) (?:\\w+ )?(?:no me deja|cojea|duele)|flemon
      (?:mas |muy )(?:parad*|apagad*|decaid*|floj*)|no (?:come|ha comido|quiere comer|bebe|quiere beber) (?:\\w+ )?(?:nada|casi)|oido (?:\\w+ |, ){0,4}?supura|supura (?:\\w+ )?oido|pens(?:e|aba) en (?:matar*|suicid*)|hace anos me corte|me (?:volvia|quise) (?:morir|matar)
      muy deprimid*|depresion (?:muy|fuerte|grande|me)|hundid*|no le veo salida|sin esperanza|desesperad*|(?:soy|siento) una carga|todo me da igual|no valgo (?:para )?nada
      no quiero seguir asi|no quiero (?:mas|nada mas) de esta vida
      (?:dolia*|dolio|dolido) (?:\\w+ ){0,3}?(?:pecho|corazon|brazo izquierdo)
      (?:algo (?:me )?(?:pasa|va mal)|siento algo raro|me noto (?:muy )?rar*|me siento (?:muy )?rar*|no se que me pasa)
      (?:es|muy|cosa|bastante) urgente (?:\\w+ ){0,3}?(?:dolor|medico|doctor*|mal)
      (?:ansiedad|angustia) (?:\\w+ ){0,2}?(?:muy|mucha|fuerte|no puedo|horrible)
      (?:bebe|nino|nina|hijo|hija) (?:\\w+ ){0,4}?(?:fiebre|vomit*|diarrea|no come|no quiere comer|no orina|llora sin parar|no para de llorar)
      (?:vision|veo) (?:borros*|doble|mal de repente|manchas|luces|destellos)
      (?:desorientad*|confundid*) (?:mi|esta|muy)
      discut* con mi (?:marido|pareja|novio) y (?:tengo )?miedo|tengo miedo (?:en casa|de lo que)`,
    yes: 'tengo mucho dolor en la espalda',
    no: 'me duele un poco la rodilla',
  },
]
