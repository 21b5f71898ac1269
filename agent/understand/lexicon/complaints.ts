// What went wrong, by category, and how much harm it did.
import type { Category, Severity } from '#core/conversations/interpretation.ts'
import type { Patterns } from '../pattern.ts'

export type ComplaintRule = { category: Category; severity: Severity; match: Patterns }

/** First match wins among equals in severity; the gravest decides. */
export const complaintRules: readonly ComplaintRule[] = [
  {
    category: 'privacy',
    severity: 'critical',
    match: `
      (?:datos|informe*|resultado*|historial|analitica|receta|historia|cita|prueba*|factura|mensaje*|informacion|radiografia) (?:\\w+ ){0,4}?(?:de otr* (?:paciente|persona|senor*|mujer|hombre|nin*)|de otro|de otra|que no (?:son|es) (?:mi*|de))(?! (?:dia|medico|doctor*|hora|centro|clinica|hospital|consulta|vez|manera|prueba|especialista))
      (?:envi*|mand*|ensen*|compart*|diero*|dado|dieron|filtr*|public*|contad*|contaron|ensen*|entreg*) (?:\\w+ ){0,4}?(?:mis datos|mi historial|mis resultados|mi informe|mi informacion|mis pruebas|mi diagnostico) (?:\\w+ ){0,3}?(?:a|con|delante|en publico|por)
      (?:vulner*|viol*|fuga|filtracion|robo) (?:\\w+ ){0,3}?(?:datos|privacidad|intimidad|confidencialidad)|(?:mi|mis) (?:jefe|vecin*|ex|familia|empresa|companer*) (?:\\w+ ){0,4}?(?:sabe*|recib*|vist*|leid*) (?:\\w+ ){0,3}?(?:mi (?:diagnostico|enfermedad|cita)|mis (?:resultados|datos))
      dades d un altre pacient|datos doutro paciente|beste paziente baten (?:datuak|emaitzak)|another patient s|someone else s (?:results|data|records)|other patients? (?:data|results|records)`,
  },
  {
    category: 'privacy',
    severity: 'high',
    match: `
      (?:todo el mundo|toda la sala|todos|delante de todos|en voz alta) (?:\\w+ ){0,4}?(?:oy*|escuch*|enter*|diagnostico|mi caso|mi enfermedad|datos)|(?:dijo|dijeron|grito|leyo|leyeron|conto) (?:\\w+ ){0,4}?(?:en voz alta|delante de todos|delante de la gente|delante de otros)
      quien (?:os|les|le) (?:ha )?(?:dio|dado|autoriz*) (?:\\w+ )?(?:mi numero|mis datos|mi telefono|permiso|mi correo)|sin mi (?:consentimiento|permiso|autorizacion)|(?:mis datos|privacidad|confidencialidad|intimidad) (?:\\w+ ){0,4}?(?:expuest*|respet*|proteg*|uso|usando|vend*)|no (?:se )?(?:respet*|cuid*) (?:\\w+ )?(?:intimidad|privacidad|confidencialidad)`,
  },
  {
    category: 'medication',
    severity: 'critical',
    match: `
      (?:dier*|diero*|disteis|pusier*|pusisteis|pusieron|recet*|administr*|dado|puesto|inyect*|vend*) (?:\\w+ ){0,5}?(?:medic* (?:equivocad*|que no era|erroneo|erronea|de otr*|mal)|dosis (?:equivocad*|doble|mal|erronea)|pastilla* equivocad*|algo a lo que soy alergic*|(?:\\w+ )?que soy alergic*|vacuna (?:equivocad*|caducada|que no era)|al que soy alergic*|a la que soy alergic*)
      (?:medicacion|medicamento|dosis|vacuna|pastilla*) (?:equivocad*|erronea|erroneo|caducad*) (?:\\w+ ){0,6}?(?:tom*|pus*|dier*|mal|hospital|urgencias)|wrong (?:medic*|dose|medicine)`,
  },
  {
    category: 'medication',
    severity: 'medium',
    match: `
      (?:receta*|medicacion|medicamento*|tratamiento) (?:\\w+ ){0,4}?(?:no (?:aparece*|esta|estan|sale*|la tengo|me la|funciona|llega*|ha llegado|la han)|mal|equivocad*|erronea|erroneo|incorrect*|sin (?:renovar|hacer|firmar))
      no (?:me )?(?:han|habeis|ha) (?:puesto|hecho|renovado|dado|enviado|mandado|activado|recetado|metido|cargado) (?:\\w+ ){0,3}?(?:receta*|medic*|tratamiento|pastillas)|(?:farmacia) (?:\\w+ ){0,6}?(?:no (?:aparece|sale|esta|me la dan|la tienen|hay))
      recetas? no (?:me |nos )?(?:aparece*|sale*|llega*|esta*|funciona*)`,
  },
  {
    category: 'clinical_care',
    severity: 'critical',
    match: `
      negligencia|(?:mala praxis|error medico|error medica|casi (?:me|se|la|lo) mu*e*|casi me mat*|me (?:operaron|intervinieron) (?:mal|del (?:lado|ojo|pie) equivocado)|(?:operaron|sacaron) (?:\\w+ ){0,3}?equivocad*|por (?:su|vuestra) culpa (?:\\w+ ){0,5}?(?:ingres*|hospital*|urgencias|peor|perd*|muert*))|(?:dejaron|olvidaron) (?:\\w+ )?(?:una gasa|gasas) dentro`,
  },
  {
    category: 'clinical_care',
    severity: 'high',
    match: `
      (?:diagnostic*) (?:\\w+ ){0,3}?(?:mal|equivocad*|erroneo|erronea|fall*|tarde|incorrect*)|(?:mal|erroneo|error de|error en el) diagnostico|se equivoc* (?:\\w+ )?(?:de|en|con) (?:\\w+ )?(?:diagnostico|tratamiento|pierna|brazo|ojo|prueba)|me hicieron (?:mucho )?dano|me (?:hizo|hicisteis|han hecho) (?:mucho )?dano
      no me (?:atendi*|quisieron atender|quiso atender|han atendido|atend*|explor*|miraron|miro|hicieron caso|hizo caso|escuch*|toc* ni|reviso|examin*|quisieron ver|hicieron (?:ninguna )?prueba*)|me (?:mandaron|mando|enviaron|echaron) (?:a|para) casa|me (?:dieron el alta|dio el alta) (?:antes|demasiado|sin|pronto)|me (?:dejaron|dejo|dejasteis) (?:\\w+ ){0,3}?(?:sin atender|tirad*|sin tratamiento|solo|sola|en el pasillo)|sin atender*
      (?:no acert*|no supo|no supieron|no sabe|no sabia) (?:\\w+ ){0,3}?(?:que tengo|pincharme|lo que|diagnostic*|la vena|que me pasa)|(?:mala|pesima|nefasta|horrible|fatal) (?:atencion (?:medica|sanitaria)|asistencia)|no me atesos|no m han ates|didnt (?:examine|treat) me|misdiagnos*|refused to (?:treat|see)`,
  },
  {
    category: 'staff_treatment',
    severity: 'high',
    match: `
      discrimin*|racis*|homof*|transfob*|machista|humill*|xenof*|(?:insult*|me grit*|gritaron|grito|me llamo|se rio de|se rieron de|se burl*|vej*|acos*|me empuj*|me agredi*)(?! (?:de risa|por telefono para))(?= )`,
  },
  {
    category: 'staff_treatment',
    severity: 'medium',
    match: `
      (?:borde*|maleducad*|mal educad*|groser*|antipatic*|desagradable*|prepotent*|chulo|chula|chulesc*|estupid*|despectiv*|descort*|impresentable*|arrogant*|inhuman*|frio y distante|sin empatia|cero empatia|poca empatia|falta de empatia|poco (?:amable*|humano|profesional*|empatic*)|nada (?:amable*|empatic*|profesional*)|mala educacion|malas formas|malos modos|mal trato|de mala gana|de malas maneras|falta de respeto|faltaron al respeto|falto al respeto|sin respeto|pasot*|poco tacto)
      (?:trato|trataron|trato|tratad*|trataban|atendi*|atendid*|contest*|habl*|respond*) (?:\\w+ ){0,4}?(?:fatal|muy mal|mal(?! de)|pesim*|horrible|como un perro|como basura|con desprecio|de malas|deprisa|de mala*|peor imposible|deplorable|lamentable|nefasto)|(?:mal|pesimo|horrible|nefasto|lamentable|fatal) (?:el )?trato|me ignor*|ni (?:me )?(?:mir*|salud*|levanto la)|no me dejo (?:hablar|explicar*)
      maleducat*|grollera|groller|maltractat|rude|unfriendly|impolite|disrespectful|treated (?:me )?(?:badly|terribly|like)|mal trato|tracte fatal|gaizki tratatu`,
  },
  {
    category: 'billing',
    severity: 'high',
    match: `
      (?:cobr*|cargo*|carg*|factur*) (?:\\w+ ){0,4}?(?:dos veces|doble|de mas|duplicad*|2 veces|indebid*|por error|erroneo|equivocad*|el doble|tres veces|otra vez|sin (?:mi|haber|que|ir|permiso)|que no)|ya (?:lo )?(?:pague|he pagado) (?:\\w+ ){0,5}?(?:y|pero|otra) (?:\\w+ ){0,4}?(?:cobr*|ped*|piden|reclam*|volv*)|(?:devolu*|devolv*|reembols*|reintegr*|devuelv*)|(?:me )?(?:estafa*|timo|timado|robado|robais|roban)(?= )|charged twice|refund|overcharg*|bi aldiz kobratu*|cobrat dues vegades|cobrastesme duas veces`,
  },
  {
    category: 'billing',
    severity: 'medium',
    match: `
      (?:factura|importe|recibo|cobro|precio|presupuesto) (?:\\w+ ){0,4}?(?:mal|erroneo|erronea|equivocad*|incorrect*|no (?:coincide|corresponde|cuadra|es correct*|es lo que)|abusiv*|desorbitad*|mas de lo)|no reconozco|no (?:me )?(?:han|habeis) (?:enviado|mandado|dado|devuelto|hecho) (?:\\w+ ){0,3}?(?:factura|recibo|dinero|abono)|no estoy de acuerdo con (?:\\w+ ){0,2}?(?:cobro|factura|importe|pago|cargo)|error en (?:la|mi|el) (?:factura|recibo|cobro|importe)|(?:tarjeta|pago) (?:\\w+ ){0,3}?(?:rechaz*|deneg*|fallid*|declined)|no (?:me )?(?:deja|permite|acepta|coge|funciona|va) (?:\\w+ ){0,3}?(?:pagar|pago|tarjeta)|(?:enlace|link|pasarela|web) (?:\\w+ )?(?:de|del|para) (?:pago|pagar) (?:\\w+ ){0,3}?(?:no|error|da|falla)|(?:muy caro|carisimo|un robo|abusivo)`,
  },
  {
    category: 'technical',
    severity: 'medium',
    match: `
      (?:enlace*|link*|videollamada|videoconsulta|video llamada|app|aplicacion|web|pagina|portal|contrasena|codigo|qr|formulario|boton|camara|audio|sonido|micro|microfono|pantalla|sistema|zoom|conexion|llamada de video|video|plataforma|pdf|archivo|usuario|clave) (?:\\w+ ){0,5}?(?:no (?:me )?(?:funciona*|va*|abre*|carga*|conecta*|deja*|entra*|se (?:oye|ve|escucha|abre|carga)|llega*|sirve|responde|aparece|arranca|lo coge|reconoce|puedo)|da* error|error|fall*|se (?:corta|cuelga|queda|cierra|cae|congela|bloquea|ha caido|ha cortado|corto|colgo|cayo)|caducad*|rot*|caid*|en blanco|va* (?:mal|fatal|lent*)|esta mal|invalid*|expirad*)
      no (?:me )?(?:funciona*|va|abre|carga*|conecta*|deja*|puedo|consigo|logro|podido|he podido|pude) (?:\\w+ ){0,6}?(?:enlace|link|videollamada|videoconsulta|app|aplicacion|web|pagina|portal|conectar*|entrar|acceder|abrir*|contrasena|codigo|iniciar sesion|descargar*|registrar*|el video|camara|unirme|loguear*|ver el (?:informe|documento))
      (?:se (?:me )?(?:corta|corto|cuelga|colgo|cayo|ha cortado|ha colgado|congelo|ha caido)) (?:\\w+ ){0,4}?(?:llamada|video*|app|conexion|web|pagina)|(?:no (?:se )?(?:oigo|oye|veo|ve|escucho|escucha|oia|veia|os oigo|me oyen|me veis)) (?:\\w+ ){0,3}?(?:nada|al medico|doctor*|imagen|video|bien|el enlace|a la doctora)?(?= (?:$|\\.|,|en la video*|video*))(?=.*(?:video|llamada|camara|audio|imagen|nada|consulta))|(?<=^ )(?:me )?(?:da|sale|dice) (?:un )?(?:error|enlace caducado)(?: \\w+)*|(?<=^ )no (?:me )?(?:funciona|carga|abre|deja entrar|conecta)(?= )
      l enllac no (?:funciona|va|s obre)|no (?:em |m )?funciona|a ligazon non (?:funciona|vai|abre)|non me funciona|esteka* (?:\\w+ )?(?:ez|ezin)|ez (?:dabil|doa|da (?:irekitzen|ibiltzen))|(?:link|app|website|page|video ?call|video) (?:\\w+ ){0,3}?(?:doesnt|does not|not|isnt|wont|cant) (?:work*|open*|load*|connect*)|(?:cant|cannot) (?:log in|connect|open|access|join)`,
  },
  {
    category: 'results',
    severity: 'high',
    match: `(?:perdi*|perdid*|extravi*|equivoc*) (?:\\w+ ){0,3}?(?:muestra*|analitica|biopsia|resultado*|prueba*|informe*|citologia)|(?:resultado*|biopsia|analitica|muestra*|prueba*) (?:\\w+ ){0,4}?(?:perdid*|extravi*|equivocad*|mal|erroneo*|traspapel*)`,
  },
  {
    category: 'results',
    severity: 'medium',
    match: `
      (?:resultado*|biopsia|analitica|informe*|prueba*) (?:\\w+ ){0,6}?(?:no (?:me )?(?:llega*|ha* llegado|aparece*|sale*|esta*|los tengo|se nada|me los|lo tengo|ha* salido)|tarda*|sin (?:llegar|noticias|saber)|semanas|meses|nadie)|(?:no (?:me )?(?:dan|han dado|llamaron|habeis dado|dicen|llegan|han llegado|se nada de|tengo|han enviado|llamais)|llevo|sigo|esperando|espero|donde estan|tardan) (?:\\w+ ){0,7}?(?:resultado*|biopsia|informe*)(?! (?:electronico))`,
  },
  {
    category: 'appointment_admin',
    severity: 'medium',
    match: `
      (?:me |nos )?(?:habeis|han|ha|has) (?:\\w+ )?(?:cancelad*|cambiad*|anulad*|movid*|aplazad*|retrasad*|pospuest*|quitad*|suspendid*|perdid*|borrad*|dado mal|duplicad*|confundid*) (?:\\w+ ){0,4}?(?:cita*|consulta*|operacion|hora|prueba|revision|visita|videollamada)|(?:cancel*|anul*|cambi*|quit*|suspend*|aplaz*) (?:\\w+ ){0,3}?(?:cita|consulta|operacion|prueba|visita) (?:\\w+ ){0,2}?(?:sin (?:avis*|decir*)|a ultima hora|por tercera|por segunda|otra vez|de nuevo|dos veces)|me (?:la )?(?:cancelaron|anularon|cambiaron|cancelasteis|anulasteis|cambiasteis|la han cambiado|la han anulado|la habeis cambiado)
      (?:fui|llegue|he ido|he venido|me presente|vine|estuve|fuimos|llego|estoy aqui) (?:\\w+ ){0,8}?(?:no (?:tenia|habia|aparec*|estaba|constab*|hay|figura*|existe) (?:\\w+ )?(?:cita|nadie|el medico|la doctora|medico|apuntad*|en la lista|hora)?)|no (?:aparec*|consta*|figur*|sale) (?:\\w+ ){0,3}?(?:cita|en el sistema|en la lista|en la agenda)|cita (?:\\w+ ){0,3}?(?:equivocad*|duplicad*|mal (?:dada|puesta|cogida|apuntada)|erronea|no aparece|incorrecta|con otro medico)
      (?:no (?:hay|me dan|me dais|dan|hay forma de|consigo|puedo|logro|dais) (?:\\w+ ){0,4}?(?:cita*|hora|hueco)(?! (?:con el enlace)))|(?:imposible|no hay manera de) (?:\\w+ ){0,2}?(?:pedir|conseguir|coger|sacar) (?:cita|hora)|m heu (?:cancel*|anul*|canviat)|cancelastesme|(?:you|they) (?:cancel*|changed|moved) my appointment`,
  },
  {
    category: 'waiting_time',
    severity: 'medium',
    match: `
      (?:esper*|esperando|espera|aguard*|retraso|retras*|demora*|tard*|cola|sala de espera) (?:\\w+ ){0,6}?(?:hora*|\\d+ min*|minutos|media hora|mucho|muchisimo|demasiad*|eterna|larg*|interminable|insoportable|excesiv*|una eternidad|siglos|toda la manana|toda la tarde|inaceptable|mes|meses|semanas|increible|horrible)|(?:mucha|mucho|muchisim*|demasiad*|larga|larguisima|eterna|tanta|bastante|excesiv*) (?:\\w+ )?(?:espera|retraso|demora|cola|tiempo de espera|tiempo (?:esperando|en espera|en la sala))
      (?:hora*|minutos|meses) (?:para|hasta) (?:que )?(?:me |nos )?(?:atend*|entrar|pasar|recib*|llam*|una cita)
      (?:llevo|llevamos|llevaba|estuve|estuvimos|he estado) (?:\\w+ ){0,5}?(?:esper*|en la sala|en espera)|(?:hora*|minutos|\\d+ min|rato|meses|semanas) (?:\\w+ ){0,3}?(?:esper*|de (?:espera|retraso|demora|cola)|tarde|en la sala)|(?:atend*|entr*|llam*|recib*|pas*) (?:\\w+ ){0,4}?(?:\\w+ )?(?:hora* (?:tarde|despues)|minutos (?:tarde|despues)|con (?:mucho )?retraso|tardisimo)|lista de espera (?:\\w+ ){0,4}?(?:larg*|eterna|meses|inacept*|anos)|impuntual*|muy lent*|lentitud
      (?:vaig |hem |he )?esper* (?:\\w+ ){0,3}?(?:hores|minuts|molt)|esperei (?:\\w+ ){0,3}?(?:hora*|minutos|moito)|(?:ordu|minutu) (?:\\w+ ){0,3}?(?:itxaro*|zain)|itxaro* (?:\\w+ ){0,3}?(?:ordu*|minutu*|asko|luze*)|wait* (?:\\w+ ){0,4}?(?:hour*|minutes|long|ages|forever)|(?:long|hours?|minutes) (?:\\w+ )?wait*|delay*`,
  },
  {
    category: 'facilities',
    severity: 'low',
    match: `
      (?:sala|bano*|aseo*|ascensor*|parking|aparcamiento|aire acondicionado|calefaccion|camilla*|silla*|rampa|habitacion*|consulta|cama|clinica|centro|hospital|edificio|instalacion*|comida|pasillo*|suelo|sabanas) (?:\\w+ ){0,5}?(?:suci*|rot*|no (?:funciona*|va|habia|hay|esta limpi*)|(?:mucho |un )?frio|helad*|calor*|averiad*|estropead*|asqueros*|asco|vieja|viejo|viejas|incomod*|sin limpiar|fatal|mugr*|huele|olia|malisima|mala|horrible|pequen*|llen*|obsolet*|cucarachas|accesib*|ruid*)
      (?:suciedad|sucio|sucia|mucho (?:frio|calor|ruido)|falta de (?:limpieza|higiene|sillas|asientos)|poca higiene|cucarachas|sin (?:calefaccion|aire acondicionado|agua|ascensor|papel|jabon)|no (?:hay|habia) (?:\\w+ )?(?:sillas|asientos|aparcamiento|papel|jabon|rampa|agua|sitio para))|dirty|brut*(?= )|filthy|zikin*`,
  },
  {
    category: 'communications',
    severity: 'medium',
    match: `
      (?:no (?:me |nos )?(?:avis*|inform*|dij*|comunic*|habeis avisado|han avisado|llamasteis|llamaron)|nadie (?:me |nos )?(?:ha )?(?:avis*|inform*|dij*|dice|llam*|conte*|respond*|coge*|cogio|explic*)|sin avis*|sin (?:explic*|dar explicaciones))(?= )
      (?:no (?:cog*|contest*|respond*|atend*) (?:\\w+ ){0,3}?(?:telefono|llamada*|nadie|correo*|mensaje*))|(?:imposible|no hay manera de|no consigo|llevo (?:\\w+ ){0,4}?(?:intentando|llamando)) (?:\\w+ ){0,3}?(?:contactar|hablar|llamar|comunicar|telefono|que me cojan)?(?= )|(?:he )?llamad* (?:\\w+ ){0,3}?veces|mensaje* (?:\\w+ ){0,3}?(?:equivocad*|erroneo*|contradictori*|confus*|que no es)`,
  },
  {
    category: 'communications',
    severity: 'low',
    match: `
      (?:muchos|demasiados|demasiadas|tantos|tantas|mil|veinte|exceso de|muchas|20|\\d+) (?:\\w+ )?(?:mensajes|sms|correos|avisos|emails|recordatorios|whatsapp*|notificaciones|encuestas)(?! (?:gracias))|(?:mensaje*|aviso*|recordatorio*|sms|correo*|whatsapp*) (?:\\w+ ){0,4}?(?:repetid*|duplicad*|dos veces|tres veces|cada dia|a (?:las )?(?:\\d+|deshora*|horas intempestivas)|de madrugada|otra vez|todos los dias|sin parar|a deshora*|pesad*)|(?:pesados|pesadas|pesadez|me (?:agobi*|bombarde*|fre*s a)|deja* de (?:molestar|agobiar)|too many (?:messages|texts|emails)|massa missatges|demasiadas mensaxes|mezu gehiegi)`,
  },
  {
    category: 'other',
    severity: 'medium',
    match: `
      (?:queja*|quejarme|reclamacion*|reclamar|hoja de reclamaciones|denuncia*|denunciar|os voy a denunciar|demand*ros|verguenza|vergonzos*|indignad*|indignant*|inaceptable*|decepcion*|lamentable*|pesim*|nefast*|un desastre|desastre|deplorable*|intolerable*|insatisfech*|descontent*|no estoy (?:nada )?content*|no me ha gustado|no me gusto|muy mal(?: servicio| todo)?|horrible|fatal|malisim*|impresentable|cabread*|enfadad*|una mierda|mierda|asco de|mal servicio|mala experiencia|no vuelvo|no volvere|no lo recomiendo|no recomiendo|no recomendaria)(?! (?:de (?:dolor|salud)|del estomago))
      queixa*|reclamacio|vergonya|fatal|inacceptable|decepcio*|queixarme|vergona|kexa*|lotsagarria|oso txarra|txarto|complaint*|complain|unacceptable|terrible (?:service|experience|care)|awful (?:service|experience)|disappointed|disgraceful|disgusting|very bad|worst`,
  },
]

/** Praise, and what is taken for none of the above. */
export const praise: Patterns = `
(?:muy|todo|tot|moi|oso|very|all|super|bastante) (?:\\w+ )?(?:bien|bueno|buena|buenos|amable*|content*|satisfech*|profesional*|atent*|correcto|rapido|limpio|be|ben|ondo|good|nice|friendly|kind|well|happy|helpful)|excelent*|estupend*|fantastic*|maravill*|magnific*|genial*|encantad*|encanto|inmejorable*|perfect*|impecable*|de diez|felicidades|enhorabuena|recomend*|great|excellent|amazing|wonderful|gran (?:profesional*|equipo|trato)|buen (?:trato|servicio|equipo)|buena atencion|amables|content*|satisfech*|regular|normal|bien|correcto|mejorable|podria mejorar|pas mal|ni fu ni fa`

/** Sentences in which the words above say that nothing went wrong. */
export const noComplaint: Patterns = `
(?:no|sin|ningun|ninguna) (?:tengo |hay |he tenido |hubo |tuve |he |nada de )?(?:\\w+ )?(?:queja*|reclamacion*|problema*|espera*|retraso*|demora)(?! (?:mas|mucho))
(?:nada de|poca|poco|sin|cero|casi sin|apenas) (?:tiempo de )?(?:espera|retraso|cola|demora|esperar)|no (?:esper*|tuve que esperar|he esperado|tard*) (?:nada|mucho|apenas|casi)
(?:llegare|llego|llegamos|voy|vamos|voy a llegar|llegaremos) (?:\\w+ ){0,4}?(?:tarde|retraso|retrasad*|minutos)
(?:me |mi |la )?(?:verguenza|mal|fatal) (?:me da|me da verguenza)|me da (?:mucha )?verguenza
(?:encuentro|encuentra|siento|siente|estoy|esta|sienta|duermo|respiro|me puse|me pongo|pongo) (?:\\w+ )?(?:muy mal|fatal|mal|malisim*|horrible|peor)
dolor* (?:\\w+ )?(?:horrible*|fatal|terrible*|muy mal)|me va (?:muy )?(?:mal|fatal)|me viene (?:muy )?(?:mal|fatal)|espero (?:vuestr*|su|que|respuesta|noticias|la|el|veros|no)`
