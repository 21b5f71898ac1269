// Suicide, self-harm and violence in Spanish.
import type { DangerEntry } from './danger-lexicon.ts'

export const harmSpanish: readonly DangerEntry[] = [
  {
    id: 'suicide',
    urgency: 'self_harm',
    match: `
      (?:quiero|quisiera|quiere|queria|ganas|pienso|salida que|mejor seria|solucion es|pensando|pensado|piensa|voy|va|deseo|desea|gustaria|intentado|intente|intento|idea|ideas|pensamientos|planeando|planeo|decidido|prefiero|prefiere|amenaza|tentad*) (?:\\w+ ){0,3}?(?:<dying>|morirse|matarse|suicid*|quitarse la vida|quitarse de en medio|acabar con su vida)
      me (?:quiero|quisiera|queria|voy a|quiera) (?:morir|matar|suicidar|ir de este mundo|quitar la vida|quitar de en medio|tirar por|tirar al|cortar las venas|ahorcar|colgar)
      se (?:quiere|queria|va a|vaya a) (?:morir|matar|suicidar|ir de este mundo|quitar la vida|quitar de en medio|tirar por|tirar al|cortar las venas|ahorcar|colgar)
      (?:quitarme|quitarse|quitar) (?:yo )?la vida
      suicidarme|suicidarse|suicidio|me suicid*|se (?:quiere|va a|intento|ha intentado|intenta) suicid*|intento autolitico|suicida*
      (?:me|yo me) mato (?=(?:\\.|,|y|$|ya|hoy|esta noche))
      ojala no (?:\\w+ )?(?:despert*|despierte|amanezca|hubiera nacido|hubiese nacido|existiera)
      ojala (?:\\w+ ){0,3}?(?:muera|muriera|despert*|despierte|amanezca|nacido|existiera)
      (?:cansad*|harto|harta) de (?:\\w+ )?(?:vivir|la vida|esta vida|mi vida|seguir viviendo|estar vivo|estar viva)
      (?:mejor|mejor que) (?:\\w+ )?(?:no estar(?! (?:de|en)\\b)|muert*|sin mi|si no estuviera|si me muero|si desaparezco|si me muriera|no existir|no haber nacido)
      (?:estaria*|estarian|estareis|viviri*|irian|iria) (?:\\w+ ){0,2}?(?:mejor|mas tranquil*) (?:sin mi|muert*|si no estuviera|si yo no)
      sin mi (?:\\w+ ){0,2}?(?:estaria*|estarian|estareis|viviri*) (?:\\w+ )?(?:mejor|mas tranquil*)
      (?:mundo|todos|familia|hijos) _ mejor sin mi
      (?:pienso|pensar|pensando) (?:\\w+ ){0,2}?en la muerte(?! de )
      (?:mejor|bien) (?:\\w+ )?si (?:yo )?(?:no estuviera|desapareciera|no existiera|me muriera|me muero|no estuviese)
      si me (?:muero|muriera|muriese|mato) (?:nadie|a nadie|mejor|que mas da)|(?:nadie|que mas da) (?:\\w+ ){0,5}?si me (?:muero|muriera|mato)
      (?:favor|bien) muriendome|quiero irme para siempre
      da igual (?:vivir o morir|morir|morirme|si me muero)
      (?:cortarme|abrirme) las venas
      (?:tirarme|saltar|lanzarme) (?:por la ventana|por el balcon|del balcon|al tren|al metro|a las vias|del puente|de un puente|desde)
      (?:tomarme|tomar|tragarme) todas las pastillas
      dormir(?:me)? (?:y )?(?:para )?(?:no despertar|siempre)
      (?:autolesi*|me corto (?:los brazos|las munecas|cuando|para sentir)|me estoy cortando|me hago cortes)
      (?:quiero|voy a|ganas de) (?:hacerme|hacerse|me haga) dano
      (?:carta de despedida|nota de suicidio|adios para siempre|despedirme de (?:todos|la vida|este mundo|mis hijos|mi familia))
      irme de este mundo
      (?:quiero|que) (?:\\w+ )?(?:todo acabe|acabe todo|todo termine|se acabe todo|esto acabe para siempre)
      descansar (?:para siempre|de una vez por todas|en paz de una vez)
      hacer una (?:locura|tonteria) (?:conmigo|con mi vida)|hacer una locura`,
    yes: 'estoy pensando en quitarme la vida',
    no: 'me muero de risa con el chatbot',
  },
  {
    id: 'no_will_to_live',
    urgency: 'self_harm',
    fixed: true,
    match: `
      (?:no|ya no) (?:quiero|quiere|deseo|puedo|tengo ganas de|tiene ganas de|aguanto|soporto) (?:seguir )?(?:viviendo|vivir|con vida|existiendo|existir|despertar*|estar (?:vivo|viva)|seguir viv*|la vida|esta vida)
      no quiero (?:seguir|estar|continuar) (?:mas )?(?:en este mundo|en esta vida|aqui mas|aqui en este mundo|viva|vivo)
      no quiero seguir (?:adelante|mas)(?= (?:\\.|,|$|ya|y|no))
      (?:sin|perdido las|perdi las|ni|ningunas|pocas) ganas de (?:seguir )?(?:vivir|viviendo)
      no (?:tengo|me quedan|le quedan|hay|encuentro|veo) (?:\\w+ )?(?:ganas|motivos|razones|razon) (?:de|para) (?:\\w+ )?(?:vivir|viviendo|seguir aqui|seguir viviendo)
      no (?:vale|merece) la pena (?:\\w+ )?(?:vivir|viviendo|seguir|la vida|mi vida)
      (?:la|mi|esta) vida (?:ya )?no (?:tiene|vale|merece|me importa)
      no (?:le )?(?:veo|encuentro|tiene) (?:ningun )?sentido (?:a )?(?:la vida|mi vida|vivir|seguir viviendo|a nada)
      nada (?:tiene|me) (?:ya )?sentido
      (?:para que|por que) (?:seguir viviendo|vivir|vivo|seguir aqui|sigo viv*|sigo aqui)
      no (?:puedo|aguanto|soporto) (?:ya )?mas (?:con )?(?:la vida|mi vida|esta vida|vivir|viviendo)
      no (?:deberia|tendria que) (?:estar viv*|haber nacido|existir)
      no quiero (?:estar|seguir) aqui(?= (?:\\.|,|$|ya|mas))`,
    yes: 'no quiero seguir viviendo',
    no: 'no quiero seguir con el tratamiento de ortodoncia',
  },
  {
    id: 'violence',
    urgency: 'violence',
    match: `
      (?:<kin>|cuidadores) (?:\\w+ ){0,3}?(?:me|la|le|nos|lo|les) (?:ha |han |esta |quiere |va a |quiso )?(?:volvio a |vuelto a )?(?:pega|pegado|pegar|pego|pegando|pegan|golpea*|golpeo|maltrat*|amenaz*|agred*|empuj*|encierr*|encerr*|viol*|abusa*|abuso*|matar|insulta*|tira del pelo|estrangul*|ahorc*|ata|tortura*|quemo|quema)
      me (?:pega|pegan|maltrata*|golpea*|viola*|agred*) (?:\\w+ )?(?:<kin>)
      (?:le|la|lo|nos|les) (?:pega*|maltrata*|golpea*) (?:\\w+ )?(?:<kin>|cuidadores|en la residencia|en casa|en el colegio)
      (?:en la residencia|en casa) (?:le|la|lo|me|nos|les) (?:pega*|maltrata*|golpea*|atan?)
      me (?:ha|han) (?:pegado|maltratado|agredido|violado|golpeado|dado una paliza|intentado ahogar|intentado matar|forzado|estrangulado)(?! (?:la|el|un|las|los) (?:cola|gripe|virus|catarro|resfriado|corte|bronca|vuelta|chasco|toque|voz))
      me (?:violo|violaron|agredio|agredieron|dio una paliza|pego una paliza|pega palizas|da palizas|pegaron)
      me toca (?:mi )?(?:padre|padrastro|tio|abuelo)|(?:padre|padrastro|tio|abuelo) me toca(?= (?:\\.|,|$|por|cuando|de noche|en))
      me obliga(?:n)? a (?:tener (?:relaciones|sexo)|acostarme)|me (?:sigue|siguen) pegando
      me (?:golpeo|pego) (?:mi )?(?:<kin>)
      me maltrata*|me pega cuando|me pega y|me pega(?= (?:\\.|,|$))|me estan pegando
      (?:palizas?|malos tratos)
      (?:miedo|terror|panico) (?:\\w+ ){0,2}?(?:a|de|que) (?:que )?(?:mi )?(?:<kin>)(?! (?:no|se|este|este|tenga|tiene|muera|caiga|caer))
      miedo (?:a|de) (?:volver|estar|ir) (?:a |en )?(?:mi )?casa
      (?:<kin>) (?:\\w+ ){0,3}?(?:amenaza*|amenazado|amenazo)(?! con (?:cancelar|denunciar|cobrar))
      (?:amenaza*|amenazado) (?:\\w+ ){0,2}?(?:de muerte|con matar*|con un cuchillo|con una pistola|con hacerme)
      (?:me|nos|la) (?:quiere|va a|dijo que me iba a|intento|intenta) (?:matar|ahogar|estrangular)(?! (?:con|a (?:esperas|papeles)))
      (?:no me deja|no la deja) (?:salir|hablar con nadie|ver a mi familia|usar el movil|tener dinero)
      (?:tiene|tienen) encerrad*
      (?:abus*|agresion*) sexual*|abuso de mi|abusaron de mi|abusan de mi|abusa de
      (?:sufro|sufre|victima de|soy victima|sufriendo|situacion de|hay|vivo) (?:\\w+ ){0,2}?(?:violencia|maltrato|malos tratos|abusos)
      (?:me|le|la) (?:toco|toca|tocaba|tocaron) (?:\\w+ ){0,3}?(?:sin mi consentimiento|partes intimas|sus partes|mis partes)
      (?:esta|estaba) pegando a (?:mi|su|la|los|una)
      pega(?:n)? a (?:mi|su|los|la|las|sus|una) (?:madre|hij*|nin*|mujer|vecina|hermana|padre|abuel*|pareja)`,
    yes: 'mi marido me pega',
    no: 'me he pegado un golpe en la rodilla',
  },
]
