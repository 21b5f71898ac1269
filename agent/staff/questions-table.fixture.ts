// Questions in the words of the staff, and what each comes to on Wednesday 21 August 2024.

export const questions = `
¿qué citas de mañana no han confirmado? ⇒ agenda · from=2024-08-22 · status=unconfirmed · to=2024-08-22
¿qué citas hay mañana? ⇒ agenda · from=2024-08-22 · to=2024-08-22
qué hay mañana en agenda ⇒ agenda · from=2024-08-22 · to=2024-08-22
¿Cuántos pacientes no han confirmado la cita de mañana? ⇒ agenda · from=2024-08-22 · status=unconfirmed · to=2024-08-22
qué pacientes siguen sin confirmar para el jueves ⇒ agenda · from=2024-08-22 · status=unconfirmed · to=2024-08-22
¿qué citas de Cardiología hay el viernes? ⇒ agenda · from=2024-08-23 · service=Cardiología · to=2024-08-23
citas canceladas de hoy ⇒ agenda · from=2024-08-21 · status=cancelled · to=2024-08-21
¿quién ha confirmado para mañana? ⇒ agenda · from=2024-08-22 · status=confirmed · to=2024-08-22
dime las citas de esta semana ⇒ agenda · from=2024-08-19 · to=2024-08-25
¿cuántas citas tenemos la semana que viene? ⇒ agenda · from=2024-08-26 · to=2024-09-01
¿cuándo tiene la próxima cita Encarna Vidal? ⇒ agenda · from=2024-08-21 · patient=Encarna Vidal · to=2025-08-21
¿A qué hora es la videoconsulta de Juan García? ⇒ agenda · from=2024-08-21 · patient=Juan García · to=2025-08-21
dime si Ruth ha confirmado ⇒ agenda · from=2024-08-21 · patient=Ruth · status=confirmed · to=2025-08-21
¿está confirmada la cita de Ana Gil? ⇒ agenda · from=2024-08-21 · patient=Ana Gil · status=confirmed · to=2025-08-21
quines visites de demà encara no han confirmat? ⇒ agenda · from=2024-08-22 · status=unconfirmed · to=2024-08-22
Which appointments for tomorrow are still unconfirmed? ⇒ agenda · from=2024-08-22 · status=unconfirmed · to=2024-08-22
¿qué revisiones hay el 3 de septiembre? ⇒ agenda · from=2024-09-03 · to=2024-09-03
¿hay citas anuladas mañana? ⇒ agenda · from=2024-08-22 · status=cancelled · to=2024-08-22
¿qué contestó Ana Gil? ⇒ patient_messages · patient=Ana Gil
¿qué contestó Ana? ⇒ patient_messages · patient=Ana
¿qué le hemos mandado a Pedro? ⇒ patient_messages · patient=Pedro
¿Ha contestado Juan García a la encuesta? ⇒ patient_messages · patient=Juan García
¿Me puedes decir qué contestó Ana Belén a la encuesta? ⇒ patient_messages · patient=Ana Belén
¿Ha leído Marcos Tena el mensaje de ayer? ⇒ patient_messages · patient=Marcos Tena
enséñame los mensajes de Laura Sánchez ⇒ patient_messages · patient=Laura Sánchez
¿se le mandó ya el recordatorio a Marcos Olivares? ⇒ patient_messages · patient=Marcos Olivares
què ha respost la Marta Puig? ⇒ patient_messages · patient=Marta Puig
what did Emma Clarke answer? ⇒ patient_messages · patient=Emma Clarke
necesito saber si Ana Gil ha leído el recordatorio ⇒ patient_messages · patient=Ana Gil
mira a ver si Delia contestó algo ⇒ patient_messages · patient=Delia
¿qué mensajes ha recibido Hugo Méndez? ⇒ patient_messages · patient=Hugo Méndez
¿por qué no le llegó a Pedro? ⇒ delivery_reason · patient=Pedro
¿Por qué no le llegó el mensaje a Pedro Gil? ⇒ delivery_reason · patient=Pedro Gil
¿por qué pone "bloqueado" el mensaje de Gil Amor? ⇒ delivery_reason · patient=Gil Amor
per què no li ha arribat el missatge a l'Oriol Mas? ⇒ delivery_reason · patient=Oriol Mas
why didn't Emma Clarke get the SMS? ⇒ delivery_reason · patient=Emma Clarke
¿por qué rebotó el correo de Ana Gil? ⇒ delivery_reason · patient=Ana Gil
¿a qué se debe que no recibiera el SMS Juan García? ⇒ delivery_reason · patient=Juan García
¿qué urgencias hay abiertas? ⇒ incidents · queue=emergency · status=open
muéstrame las incidencias abiertas ⇒ incidents · status=open
¿hay quejas nuevas? ⇒ incidents · queue=complaints · status=open
incidencias sin resolver ⇒ incidents · status=open
¿cuántas incidencias se han cerrado hoy? ⇒ incidents · status=closed
quines incidències hi ha obertes? ⇒ incidents · status=open
any open incidents? ⇒ incidents · status=open
mira si hay quejas ⇒ incidents · queue=complaints
NPS de Cardiología este mes ⇒ nps · from=2024-08-01 · service=Cardiología · to=2024-08-31
nps de cardio este mes?? ⇒ nps · from=2024-08-01 · service=cardio · to=2024-08-31
que nota media tiene dermatologia en febrero ⇒ nps · from=2024-02-01 · service=dermatologia · to=2024-02-29
¿cómo va el NPS de la semana pasada? ⇒ nps · from=2024-08-12 · to=2024-08-18
oye, cómo va el nps de urología ⇒ nps · from=2024-08-01 · service=urología · to=2024-08-21
¿qué satisfacción tiene Pediatría este año? ⇒ nps · from=2024-01-01 · service=Pediatría · to=2024-12-31
what is the NPS for Dermatology this month? ⇒ nps · from=2024-08-01 · service=Dermatology · to=2024-08-31
¿cuántos SMS hemos gastado esta semana? ⇒ usage · channel=sms · from=2024-08-19 · to=2024-08-25
cuantos sms hemos gastado en julio ⇒ usage · channel=sms · from=2024-07-01 · to=2024-07-31
¿cuánto nos cuesta el WhatsApp este mes? ⇒ usage · channel=whatsapp · from=2024-08-01 · to=2024-08-31
¿cuántos mensajes se han enviado hoy? ⇒ usage · from=2024-08-21 · to=2024-08-21
quants missatges hem enviat avui? ⇒ usage · from=2024-08-21 · to=2024-08-21
how many SMS did we send last month? ⇒ usage · channel=sms · from=2024-07-01 · to=2024-07-31
coste de los últimos 7 días ⇒ usage · from=2024-08-15 · to=2024-08-21
¿quién debe dinero? ⇒ payments
¿quién debe todavía? ⇒ payments
dime cuánto debe Roberto Luna ⇒ payments · patient=Roberto Luna
a quien le falta pagar? ⇒ payments
lista los pagos pendientes de esta semana ⇒ payments
¿ha pagado ya Laura Sánchez? ⇒ payments · patient=Laura Sánchez
quant deu el Ferran Oliva? ⇒ payments · patient=Ferran Oliva
qui no ha pagat aquest mes? ⇒ payments
who still owes us money? ⇒ payments
¿qué dosis de ibuprofeno le doy a Ana Gil? ⇒ none
cuéntame un chiste ⇒ none
dame el teléfono de Ana Gil ⇒ none
¿qué tiempo hace hoy? ⇒ none
quién falta por confirmar mañana ⇒ agenda · from=2024-08-22 · status=unconfirmed · to=2024-08-22
¿Tenemos algo el viernes en Traumatología? ⇒ agenda · from=2024-08-23 · service=Traumatología · to=2024-08-23
pásame la lista de citas de pasado mañana ⇒ agenda · from=2024-08-23 · to=2024-08-23
¿Viene hoy Rosa Gil? ⇒ agenda · from=2024-08-21 · patient=Rosa Gil · to=2024-08-21
¿cuántas citas se han caído esta semana? ⇒ agenda · from=2024-08-19 · status=cancelled · to=2024-08-25
¿Pedro Gil ya confirmó lo del jueves? ⇒ agenda · from=2024-08-22 · patient=Pedro Gil · status=confirmed · to=2024-08-22
quins pacients tenim demà a Cardiologia? ⇒ agenda · from=2024-08-22 · service=Cardiologia · to=2024-08-22
who hasn't confirmed for Friday? ⇒ agenda · from=2024-08-23 · status=unconfirmed · to=2024-08-23
¿ha dicho algo Eva Costa? ⇒ patient_messages · patient=Eva Costa
qué nos puso Tomás Rey en la encuesta ⇒ patient_messages · patient=Tomás Rey
últimos mensajes con Lola Mas ⇒ patient_messages · patient=Lola Mas
¿Le llegó el recordatorio a Iván Prats? ⇒ patient_messages · patient=Iván Prats
has Kate Moss replied yet? ⇒ patient_messages · patient=Kate Moss
què li hem enviat a la Roser Pla? ⇒ patient_messages · patient=Roser Pla
¿cómo es que Iván Prats no ha recibido el sms? ⇒ delivery_reason · patient=Iván Prats
explícame por qué no se envió el aviso a Sara Gil ⇒ delivery_reason · patient=Sara Gil
¿qué pasó con el mensaje de Teo Mora? ⇒ delivery_reason · patient=Teo Mora
¿Quedan urgencias sin atender? ⇒ incidents · queue=emergency · status=open
qué quejas tenemos pendientes ⇒ incidents · queue=complaints · status=open
incidencias de facturación ⇒ incidents · queue=billing
show me unresolved complaints ⇒ incidents · queue=complaints · status=open
¿qué nota nos ponen en Urología este trimestre? ⇒ nps · from=2024-07-01 · service=Urología · to=2024-09-30
cuántos detractores hubo en julio ⇒ nps · from=2024-07-01 · to=2024-07-31
resultados del NPS de Pediatría de la semana pasada ⇒ nps · from=2024-08-12 · service=Pediatría · to=2024-08-18
¿cuánto llevamos gastado en mensajes este mes? ⇒ usage · from=2024-08-01 · to=2024-08-31
cuántos whatsapps salieron ayer ⇒ usage · channel=whatsapp · from=2024-08-20 · to=2024-08-20
what did SMS cost us in June? ⇒ usage · channel=sms · from=2024-06-01 · to=2024-06-30
quiénes tienen recibos sin pagar ⇒ payments
¿Rubén Lara tiene algo pendiente de pago? ⇒ payments · patient=Rubén Lara
does Amy Lee owe anything? ⇒ payments · patient=Amy Lee
`
