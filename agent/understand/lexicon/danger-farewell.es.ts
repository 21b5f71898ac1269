// Suicide told between the lines in Spanish: means at hand, farewells, affairs in order, no tomorrow, burdens, worried relatives.
import type { DangerEntry } from './danger-lexicon.ts'

export const farewellSpanish: readonly DangerEntry[] = [
  {
    id: 'means',
    urgency: 'self_harm',
    match: `
      (?:soga|escopeta|pistola|nudo corredizo|horca|cuerda en)(?! (?:de (?:tender|saltar|guitarra)|vocal*))
      (?:compr*|cogid*|cogi*|prepar*|probad*|probe|limpi*|cargad*|tengo (?:una|la)|buscad*|pillamos|encerrad*) (?:\\w+ ){0,5}?(?:cuerda|nudo(?! en (?:el|la))|soga|escopeta|pistola|cuchilla*|veneno)(?! (?:de (?:tender|saltar|cocina|guitarra)|vocal*))
      (?:tengo|estan) todas (?:aqui )?juntas|(?:pastillas|comprimidos|medicacion|morfina|insulina|orfidal*) (?:\\w+ ){0,3}?(?:preparadas|guardad*(?! (?:en|dentro|fuera) (?:\\w+ )?(?:nevera|frigo*|armario|cajon|casa|bolso))|juntas|contad*|en fila|alineadas|en la mesa|en la mano|delante|en un (?:v|b)aso|acumulad*)
      (?:guard*|acumul*|junt*|ahorr*|escond*|almacen*) (?:\\w+ ){0,3}?(?:pastillas|morfina|orfidal*|ansioliticos|somniferos|tranquilizantes)(?! (?:en (?:la nevera|el armario|casa)|caducad*|fuera))
      (?:tom*|trag*|prend*) (?:\\w+ ){0,2}?(?:todas|todo el bote|todo el blister|el bote entero|la caja entera)(?= (?:\\.|,|$|y |de (?:golpe|una|un)|juntas|esta|las pastillas|hoy))(?! las (?:noches|mananas|tardes|semanas|comidas))
      (?:estoy|esta|subi*|subo|asomad*|toda la noche) (?:\\w+ ){0,5}?(?:azotea|barandilla|puente|tejado|cornisa|acantilado|viaducto|vias del tren|anden)
      (?:miro|mirando|pienso en|asomo|pasar) (?:\\w+ ){0,3}?(?:el puente|el balcon|la ventana|las vias|el tren|el viaducto|los coches|el acantilado)(?! (?:que|de las|y llego))
      (?:por fuera|al otro lado) (?:de la |del )?(?:barandilla|balcon)|tirarse al (?:mar|rio|pozo|tren|metro|vacio)
      (?:balcon|azotea|ventana|puente|tejado|terraza|barandilla|vias|anden) & (?:saltar|salto|tirarme|tirarse|me tiro|se tira|lanzarme|dejarme caer)
      (?:guard*|acumul*) (?:\\w+ ){0,3}?(?:insulina|pastillas|medic*) para (?:acabar|morir|no despertar|irme)
      (?:me|se) (?:tir*|lanz*|arroj*) (?:\\w+ )?(?:al|por el|por la|del|desde) (?:\\w+ )?(?:pozo|tren|metro|balcon|ventana|puente|vacio|rio|vias|mar)(?! (?:con vuestra|por culpa|de cabeza))
      estrell* (?:\\w+ )?(?:coche|camion|moto|contra)|ojala (?:me|que me) (?:pill*|atropell*|mat*|llev*|mur*)
      (?:ya )?tengo (?:como|lo necesario|la manera|el modo|los medios)(?= (?:\\.|,|$|hacer|para|en casa))
      (?:cuant*|que pasa si|si) (?:\\w+ ){0,4}?(?:pastillas|paracetamol*|orfidal*|estas|comprimidos|tom\\w+ \\d+|de \\d\\.\\d) (?:\\w+ ){0,4}?(?:hacen falta|hace falta|para (?:morir|no despertar*|no levantarse|dormir* para siempre)|bastan|mortal*|me mata*)
      (?:que pasa|que ocurre|que me pasa) si (?:me )?tom* (?:1\\d|[2-9]\\d|todas|muchas|veinte|treinta|cuarenta|cincuenta)
      (?:buscando|busca|googlead*|mirado|preguntando) __ cuantas pastillas|dosis (?:letal|mortal)
      (?:solo queria saber|quiero saber|dime) si duele(?= (?:\\.|,|$|morir*))
      (?:me )?(?:asusta|da miedo|miedo) (?:\\w+ )?(?:quedarme|estar) (?:\\w+ )?(?:sola|solo) __ (?:pastillas|cuchill*|ventana)|miedo de (?:mi misma|mi mismo|lo que pueda hacer(?:me)?)`,
    yes: 'tengo las pastillas preparadas en la mesa',
    no: 'tengo las pastillas guardadas en la nevera, ¿se estropean?',
  },
  {
    id: 'cutting',
    urgency: 'self_harm',
    match: `
      (?:vuelto|volvi|vuelvo|he vuelto|volver) a cortar(?:me|se)?(?= (?:\\.|,|$|esta|anoche|hoy|ayer|otra|y|los|las|en))
      (?:me|se) (?:he |ha )?(?:vuelto a |volvi a )(?:cortar|autolesionar|hacer (?:dano|cortes))
      (?:me|se) (?:hago|hace|hice|hizo|he hecho|ha hecho) (?:\\w+ )?(?:cortes|rajas|tajos)(?! (?:de (?:pelo|luz|digestion)))
      (?:me|se) (?:corte|corto|corta|ha cortado|he cortado|arane|aranado) (?:y me corte )?(?:las |los )(?:piernas|brazos|munecas|muslos|antebrazos)(?! (?:con|en|sin))
      (?:brazos|piernas|munecas|muslos) (?:\\w+ )?(?:llen* de|con) cortes
      me hago dano(?= (?:\\.|,|$|para|a mi|cuando me))
      cortes (?:\\w+ )?(?:en )?(?:los |las )?(?:muslos|brazos|munecas|antebrazos)
      (?:me|se) (?:corto|corta|corte) (?:\\w+ )?(?:venas|munecas|los brazos|los muslos)|corto las venas
      (?:me|se) (?:quemo|arano|golpeo) (?:a mi misma|a mi mismo|para (?:sentir|calmarme))
      (?:hacerse|hacerme) (?:dano|cortes)`,
    yes: 'me he vuelto a cortar esta noche',
    no: 'me he cortado el pelo',
  },
  {
    id: 'farewell',
    urgency: 'self_harm',
    match: `
      adios a tod*|adios (?:mundo|vida|para siempre|familia)|hasta nunca|(?:un )?ultimo adios
      (?:escrit*|escrib*|dejad*|dejo|puest*|encontrad*|encontramos|mandad*|mando|redactad*) (?:\\w+ ){0,4}?(?:carta|nota|audio|video|mensaje*|despedida) __ (?:hijos|despid*|despedida|perdon*|se va|adios|familia|padres|mesa|desped*)
      (?:la )?carta (?:ya )?(?:esta|la deje|la he dejado) (?:\\w+ )?(?:encima|en la mesa|escrita|lista)|carta a mis (?:hijos|padres|hijas)|(?:carta|nota|audio|mensaje|foto) (?:\\w+ ){0,3}?desped*
      nota (?:de|con la) despedida|ha puesto (?:\\w+ )?despedida|(?:despidiendose|despidiendome|despedirse|despedirme) (?:de|desde|y)(?! (?:vosotros|ustedes|usted|la empresa))
      despedid* de (?:mis|mi) (?:\\w+ )?(?:hij*|padres|madre|familia|mujer|marido|nietos|gente)
      (?:dejad*|dejo) (?:una |la )?(?:nota|carta) (?:y|,) (?:\\w+ )?(?:no (?:aparece|coge|contesta|esta|sabemos)|se ha (?:ido|marchado|llevado))
      (?:amigos|familia|todos|hijos|gente) (?:para|y) despedir*|despedidme de|(?:me despido|nos despedimos) (?:ya|de todos|de la vida|para siempre|de ustedes para)|ya me he despedido
      (?:cuid*|ocup*|encarg*) (?:\\w+ )?(?:mi|mis|la|el|de mi|de mis|a mi) (?:<beast>|hijos|nina|nino|madre) (?:\\w+ ){0,2}?(?:cuando (?:no|ya no|yo)|llaves|por mi|por favor las)|cuiden de mi
      (?:perdonadme|perdonenme|perdoname|perdon)(?: todos| todo)?(?= (?:\\.|$))|que me perdonen mis|que dios me perdone
      no (?:soy capaz|puedo) de seguir|no (?:soy capaz de|puedo|kiero|quiero|aguanto) seguir(?= (?:\\.|,|$|asi y|mas))(?! mas con (?:este|el|la))
      no (?:os |le |les )?(?:molestare|dare|doy) (?:mas|guerra|mas guerra|la lata|a nadie)(?! (?:por hoy|con mis preguntas))
      (?:ya )?(?:no pint*|aqui) (?:\\w+ )?(?:nada|estorbo|sobro) (?:\\w+ )?(?:aqui|en esta vida|en este mundo)|(?:yo|ya) (?:aqui )?(?:ya )?(?:estorbo|sobro)|que yo sobro
      (?:gracias por todo|sois muy buenos|habeis sido muy buenos) __ (?:despedi*|hasta siempre|no (?:sera|es) culpa)`,
    yes: 'he escrito la carta a mis hijos',
    no: 'muchas gracias por todo, adiós',
  },
  {
    id: 'no_tomorrow',
    urgency: 'self_harm',
    match: `
      (?:manana|pronto|lunes|finde|para entonces|ese dia|a partir de hoy) (?:ya )?(?:no )(?:voy a |ya )?(?:estar*|existir*|vivir*)(?! (?:en (?:casa|madrid|espana|la ciudad|el pueblo)|disponible|aqui la semana|de (?:vacaciones|viaje)|trabajando|fuera|localizable))
      no (?:voy a llegar|llego|llegare|creo que llegue|pienso llegar|voy a estar|estare)(?: vivo| viva)? (?:al|a|para) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde|manana|mes que viene|navidad|verano|que)(?! (?:a tiempo|por (?:el )?trabajo|porque))
      (?:para )?cuando (?:lean|leas|leais|lea|lo leas|lo lean) esto|(?:arreglo|acabo con|soluciono) (?:\\w+ ){0,2}?a mi manera
      (?:sintrom|pastillas|orfidal|lexatin|insulina|morfina) __ (?:whisky|alcohol|vodka|ginebra|botella)|(?:quiere|quiero) (?:irse|ir|irme) con (?:mama|papa|su mujer|su marido|la abuela|el abuelo)(?= (?:\\.|,|$|ya))
      (?:alguien|otro|otra|uno) que (?:si )?quiera vivir|si no quiero estar(?= (?:\\.|,|$))
      (?:donde|adonde) (?:yo )?voy (?:\\w+ ){0,2}?no (?:me )?(?:va*|hac*|har*|sirv*)
      (?:esta noche|este finde|hoy|manana|el finde|este fin de semana) (?:\\w+ )?(?:se acaba todo|se acaba el problema|se acabo|lo (?:hago|hare|haga|termino|acabo)|acabo con|me voy con ella|me voy con el|acabo(?= (?:\\.|$))|termino todo)
      (?:acabo|termino|lo hare|lo hago|lo acabo) (?:todo )?(?:hoy|esta noche|este finde|el finde)(?= (?:\\.|,|$))
      (?:ya )?(?:lo tengo|tengo) (?:\\w+ ){0,2}?(?:decidid*|elegid*|pensad*|preparad*)(?= (?:\\.|$|, que (?:me )?perdon*))|tengo (?:\\w+ )?(?:dia|fecha|sitio) elegid*|yo elijo cuando
      (?:quedarme|quedarse|razones para (?:quedarme|seguir)|motivos para) (?:\\w+ ){0,4}?(?:en blanco|ninguna|pocas)|razones para quedarme
      (?:me|se) (?:quito|quita|quitaba|quise quitar|quiere quitar|quitare) (?:\\w+ )?(?:de en medio|de enmedio|del medio|de en ?medio|la vida)
      (?:decidid*|quiero|pienso|prefiero|deseo) (?:\\w+ )?irme (?:antes|ya de aqui|con (?:mi|el|ella|ellos)|de este|donde)|irme con (?:mi|ella|el)(?= (?:\\w+ )?(?:\\.|,|$))|(?:ir|irme) donde (?:ella|el|esta)
      si (?:yo )?(?:desapareciera|desapareciese|me muriera|me muriese|no existiera|no hubiera nacido|me matara|no viviera|ya no estuviera)(?! (?:de|en|la web|el)\\b)
      (?:quiero|quisiera|gustaria|ganas de) (?:\\w+ )?(?:ir|irme|reunirme|estar|marcharme) con (?:mi |el |ella )(?:\\w+ ){0,2}?(?:que (?:ya )?(?:murio|fallecio|se fue|descansa|en paz)|al cielo|difunt*|que en paz)
      (?:reunirme|juntarme|estar) con (?:mi |el |ella )(?:\\w+ )?(?:en el cielo|que murio|alli arriba)|me voy con (?:ella|el|mi)(?= (?:\\w+ )?(?:\\.|,|$|ya|lo))
      (?:dios|el senor|la virgen) (?:que )?me (?:lleve|recoja)|que me (?:lleve|lleven) (?:dios|ya)
      (?:ojala|quisiera|ganas de|lo que quiero es) (?:\\w+ ){0,3}?(?:no despert*|no (?:me )?despert*|dormir* (?:y|para|sin))|que no me (?:despertara|despierte) nadie
      (?:si no fuera por|de no ser por) (?:\\w+ ){0,4}?(?:ya )?(?:no estaria|me habria)|me encuentran (?:en|colgad*|muert*)
      (?:para que|pa que|pa q|para q) __ si (?:ya )?(?:lo tengo|me voy a (?:morir|ir)|lo que (?:quiero|voy)|no voy a estar|la tengo|las tengo)
      (?:no pienso|no voy a|paso de) (?:pasar|volver a pasar) por (?:ahi|lo mismo|eso|esto)(?! (?:otra vez )?(?:en|con) (?:vuestra|la cola|vosotros|este hospital))
      no (?:voy a )?esper* a que (?:duela|avance|empeore|sufra)|antes de (?:sufrir|que sufran|irme)(?= (?:\\.|,|$|ya))
      (?:solo )?me queda (?:decidir|elegir) (?:\\w+ )?(?:hora|dia|como)|(?:que )?(?:si )?sigo por aqui que lo dudo|sigo por aqui , que lo dudo
      (?:nos )?(?:dejara|dejare) (?:pronto )?en paz|descans* (?:todos|por fin|de una vez|y descans*)(?! (?:este|en (?:vacaciones|agosto)))
      (?:sin|no (?:me )?(?:queda|quedan|tengo|hay|veo|encuentro)|pocas|perdid*|ya no) (?:\\w+ ){0,3}?(?:ganas|fuerza|fuerzas|motivo*|razon|razones|ilusion|sentido) (?:\\w+ ){0,3}?(?:vivir|la vida|mi vida|existir|seguir(?= (?:\\.|,|$|aqui|viv*|luchando|adelante)))
      (?:vivir|la vida|esta vida|mi vida|seguir viviendo|vivir asi) (?:\\w+ ){0,3}?no (?:\\w+ )?(?:merece|vale|tiene sentido|sirve|compensa)
      (?:quiero|quisiera|necesito|deseo) (?:\\w+ ){0,2}?(?:acabar|terminar|saltar|dejarme morir)(?= (?:\\.|$|con todo|con mi vida|de una vez))|para acabar con (?:esto|todo|mi vida)|dejarme morir
      si no (?:me )?(?:despertara|despertase|despierto manana)|(?:tirando|lanzando|ahorcando|cortando)me (?:desde|por|al|del|de|las venas)
      mejor (?:acabar|terminar)(?: ya| con todo| de una vez)?(?= (?:\\.|$))|(?:quiero|ojala|necesito|deseo) (?:\\w+ )?que (?:todo|esto) (?:se )?(?:acabe|termine)(?! (?:pronto|el|la|bien))
      (?:pido|rezo|ojala|espero|deseo|sueno con|quiero) (?:\\w+ ){0,3}?no (?:volver a )?(?:despert*|despiert*)|si (?:\\w+ )?no (?:contesto|respondo|vuelvo|aparezco) es que|ya no (?:voy a )?estare?(?= (?:\\.|,|$))
      (?:tanto que|dan ganas de que) me mat(?:aria|ara)|no puedo (?:mas )?con (?:la|mi|esta) vida
      (?:alivio|descanso|favor|mejor) (?:\\w+ ){0,4}?(?:me muriera|me muera|muerto|muerta|morirme|no existiera|desapareciera|sin mi)
      (?:termina*|acaba*) (?:todo )?(?:mi|este|el) (?:sufrimiento|calvario)(?= (?:\\.|,|$|para))|no (?:quiero|puedo) (?:seguir )?luch(?:ar|ando)(?= (?:\\.|,|$|mas))
      no (?:quiero|me apetece) (?:seguir )?(?:viv*|estar)(?= (?:\\.|,|$))|los que quieren vivir , yo no|(?:la )?vida (?:me )?sobra|me sobra la vida|esto no es vi(?:da|vir)
      (?:preferir*|ojala|mejor) (?:\\w+ ){0,2}?no haber nacido|ni (?:pa|para) morirme|estoy para que me entierren
      (?:dejar de|dejo de|se niega a|no) (?:\\w+ )?(?:comer|tomar*|insulina) (?:\\w+ ){0,4}?(?:morir*|se muere antes|acabar antes)|sin (?:la )?insulina son
      (?:ganas de|querer|kiere|quiere|quiero|kiero) (?:\\w+ )?(?:vivir|viv) (?:0|cero|ninguna)|ganas de vivir 0|no querer vivir|yo no querer vivir|cansa(?:da|do|o)? de viv*
      (?:pienso|penso|ganas|idea) (?:\\w+ )?(?:en |de )?(?:dejar de (?:estar|sufrir|vivir|existir)|acabar con (?:las dos|los dos|todos|esto de una))|acabar cuanto antes(?= (?:\\.|,|$|e|con todo))|sentido a seguir
      (?:no soporto|no aguanto) (?:mas )?(?:esta|la) vida|quiero (?:morir|desaparecer|acabar con todo|dormir*)(?= (?:\\.|,|$|y no|para))
      (?:hacer|hago|haga|hare) (?:\\w+ )?(?:tonteria|locura|barbaridad)(?! (?:como|de)\\b)
      (?:mat*|quitar* la vida|suicid*|muri*) __ yo (?:quiero|tambien|voy a) (?:ir|hacer|irme)`,
    yes: 'anulen todas las citas, donde voy no me van a hacer falta',
    no: 'mañana no voy a estar en casa, llamen el jueves',
  },
  {
    id: 'relative_at_risk',
    urgency: 'self_harm',
    match: `
      (?:<someone>|alumn*|pareja|amig*|compan*) __ (?:encerrad* (?:\\w+ ){0,6}?(?:cuerda|pastillas|escopeta|cuchill*)|no quiere (?:seguir )?(?:vivir|viviendo|estar aqui)|se quiere morir|dejemos morir*|ya lo intento|pidiendonos perdon|nos perdona|regalando sus)
      ya lo intento (?:en|hace|otra vez|una vez|dos veces)|(?:amenaza|amenazado) con (?:tirarse|matarse|suicidarse|cortarse)
      (?:se va a|quiere|dice que se va a) (?:tirar|matar|colgar|suicidar)(?! (?:a la piscina|de cabeza|de risa))
      con la cuerda(?! (?:vocal|de))`,
    yes: 'mi hermano está encerrado en el garaje con una cuerda y no abre',
    no: 'mi hermano está encerrado en su cuarto estudiando',
  },
]
