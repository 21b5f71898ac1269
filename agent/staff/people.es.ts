// Telling names of people from other words in a Spanish sentence. All folded.

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(/\s+/))

/** Given names that mark where a person's name begins, also when nobody writes capitals. */
export const givenNames = set(
  'aaron abel adela adolfo adrian adriana agustin ainhoa airam aitana aitor alba alberto alejandra alejandro alex alfonso alfredo alicia almudena alvaro amalia amelia amparo ana ander andrea andres angel angela angeles angels antonia antonio araceli ariadna arantxa arnau arturo asier asuncion aurora azucena',
  'barbara beatriz begona belen benito bernardo berta blanca borja brais bruno camila candela candelaria carla carlos carlota carme carmelo carmen carolina catalina cecilia celia cesar clara claudia concepcion concha consuelo cristian cristina cristobal',
  'daniel daniela dario david delia diana diego dolores domingo edgar eduardo elena elisa eloisa eloy elvira emilia emilio emily emma encarnacion enrique eric erika ernesto esperanza esteban estefania ester esther estrella eugenia eugenio eusebio eva',
  'fatima federico felipe felisa felix fermin fernanda fernando fina francisca francisco fran gabriel gabriela gema gemma gerardo german gines gloria gonzalo grace gregorio guadalupe guillem guillermo gustavo hector helena hugo ian ibai ignacio iker imanol inaki ines inma inmaculada irene iria isaac isabel isidro ismael ivan izan',
  'jacinto jaime javier javi jaume jesus jesusa joan joana joaquin jon jordi jorge jose josefa josefina josep juan juana juanjo julia julian juliana julio kevin laia lara laura leandro leire leo leonor leticia lidia lola lorena lorenzo lourdes luca lucas lucia luis luisa luz',
  'macarena magdalena maialen maite malena manuel manuela manolo mar marc marcelo marcos margarita maria mariana mariano maribel marina mario marta marti martin martina mateo matias matilde maximo mercedes merce miguel mikel milagros mireia miren miriam mohamed moises monica montserrat montse nacho nadia narciso natalia nekane nerea neus nicolas nicoleta nieves noa noelia nora nuria',
  'oihane olga olivia oliver omar oriol oscar pablo paco paloma paola pascual patricia patxi paula paulina paz pedro pepa pepe petra pilar pol purificacion quique rafael rafa ramiro ramon raquel raul rebeca remedios reyes ricardo rita roberto rocio rodrigo rogelio roman rosa rosalia rosario ruben rufino',
  'sabela salvador samuel sandra santiago santi sara saray saul sebastian sergio silvia simon sofia sol soledad sonia susana tamara teodoro teresa tomas toni trinidad unai uxia valentin valentina valeria vanesa vera veronica vicenta vicente victor victoria violeta virginia xabier xavier xose yaiza yago yasmin yolanda yurena zaida zoe',
)

/** Words inside a name that are not capitals: "María de la O", "Ortega y Gasset". */
export const nameParticles = set('de del la las los y i da do dos san')

/** Written with a capital inside a name: "Fátima El Amrani". */
export const capitalParticles = set('el al ben bin abu van von di la de del los las da')
/** Before a name, and no part of it. */
export const titles = set('don dona d dna sr sra srta senor senora senorita paciente pacientes el la')
/** Before a name that is not the patient's. */
export const otherPeople = set(
  'dr dra doctor doctora enfermera enfermero medico medica profesional fisio fisioterapeuta matrona psicologa psicologo especialista hospital clinica centro calle plaza en ambulatorio residencia farmacia mutua sala',
)

/** Directly before a name: the message goes to whoever answers for that patient anyway. */
export const relativeOf =
  /(?:\b(?:a|al|para|de|del|con)\s+)?(?:\b(?:la|el|los|las|su|un|una)\s+)(?:madre|padre|padres|hij[oa]|tutor[ae]?s?|abuel[oa]|marido|mujer|espos[oa]|herman[oa]|familia|familiar(?:es)?|cuidador[ae]?)\s+(?:de\s+)$/

/** Words of our trade that never belong to a name, capital or not. */
export const tradeWords = set(
  'a al ante con contra desde en entre hacia hasta para por segun sin sobre tras el lo un una unos unas su sus mi tu este esta estos estas ese esa eso esto aquel que quien cual cuando donde como si no ni o u pero porque pues ya se le les me te nos os muy tambien solo todo toda todos todas cada otro otra mismo misma',
  'es son esta estan era fue ser tiene tienen tenga tendra tengan debe hay ha han haya sea va toca viene queda quiere puede pide dice',
  'cita citas consulta consultas videoconsulta videoconsultas teleconsulta video revision revisiones visita visitas prueba pruebas analitica analiticas ecografia resonancia radiografia tac mamografia colonoscopia vacuna vacunas sesion operacion cirugia cura control seguimiento presencial telefonica telefonico hora primera segunda anual mensual semestral medica medico medicina familia cabecera preoperatorio postoperatorio urgencias urgente',
  'toma tome tomar tomarse medicacion medicina medicinas medicamento medicamentos pastilla pastillas capsula dosis insulina jarabe antibiotico inhalador tratamiento gotas inyeccion ayuno ayunas tension glucosa azucar sintrom heparina ejercicios',
  'recordatorio recordatorios confirmacion confirmar confirma recuerda recordar aviso avisos mensaje mensajes notificacion encuesta encuestas nps satisfaccion valoracion valore valorar puntue opinion opine feedback queja quejas incidencia incidencias reclamacion comentario sugerencia alerta alertas campana campanas ola calor frio gripe',
  'pago pagos pendiente pendientes factura recibo deuda cobro importe euros euro eur centimos pagar abonar',
  'whatsapp wasap guasap sms email mail correo electronico push app canal movil telefono',
  'hoy manana ayer pasado anteayer tarde noche mediodia madrugada lunes martes miercoles jueves viernes sabado enero febrero marzo mayo junio septiembre octubre noviembre diciembre dia dias semana semanas mes meses ano anos horas minutos proximo proxima',
  'mayores menores mujeres hombres personas gente ninos ninas adultos poblacion vecinos residentes embarazadas jovenes madre padre hija hijo marido mujer esposa hermana hermano abuela abuelo tutor tutora familiar cuidador cuidadora',
  'paciente pacientes doctor doctora dr dra senor senora sr sra don dona historia nhc expediente id numero clinica hospital centro servicio unidad',
  'podologia odontologia pediatria matrona rehabilitacion fisio nutricion digestivo trauma ojos corazon piel dentista cardio derma gine uro digestiva interna general tabaquismo dietetica genetica alergia alergias aparato cribado',
)

/** Endings of specialties, tests and treatments. */
export const tradeEnding =
  /(?:cion|sion|logia|logica|logico|iatria|iatra|terapia|grafia|scopia|metria|miento|plastia|diagnostica|diagnostico)$/

/** A record number or another identifier, in place of a name. */
export const recordNumber =
  '(?:\\b(?:a|al|para|de|del|con)\\s+)?(?:(?:\\bel|la)\\s+)?(?:\\bpaciente\\s+)?(?:\\bcon\\s+)?\\b(?:n[.º°]?\\s?[º°.]?\\s+(?:de\\s+)?|numero\\s+(?:de\\s+)?)?(?:historia(?:\\s+clinica)?|nhc|expediente|id|identificador|paciente)(?:\\s+(?:n[.º°]?|numero))?\\s*[:#]?\\s*(?<id>(?=[\\w-]*\\d)[\\w-]{2,40})'
