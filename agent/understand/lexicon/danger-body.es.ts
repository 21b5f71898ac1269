// Heart, brain, breath, blood: bodily emergencies in Spanish.
import type { DangerEntry } from './danger-lexicon.ts'

export const bodySpanish: readonly DangerEntry[] = [
  {
    id: 'chest_pain',
    urgency: 'emergency',
    match: `
      (?:<hurts>) __ (?:pecho|torax|esternon|corazon|toracico|toracica)
      (?:pecho|torax|esternon) (?:\\w+ ){0,3}?(?:duele*|doliendo|aprieta*|oprime*|quema|oprimido|apretado|pincha)
      corazon (?:me |muchisimo |mucho )*duele
      (?:presion|opresion|peso|losa|nudo|ardor muy fuerte|tenaza) (?:\\w+ ){0,3}?pecho
      (?:algo|elefante) _ (?:aprieta*|aplasta*) _ pecho
      pecho (?:muy |que )?(?:oprimid*|apretad*|cargad*)
      (?:duele*|dolor|dormid*|hormigue*|molestia*|pesa*) _ brazo (?:\\w+ )?izquierdo
      brazo izquierdo _ (?:duele*|dolor|dormid*|hormigue*|pesa*)
      (?:dolor|duele*) __ mandibula __ (?:sudor*|pecho|brazo|ahog*)
      sudor* frio* _ (?:mareo*|mareando|dolor*|brazo|pecho|nausea*|vomit*)`,
    yes: 'me duele mucho el pecho',
    no: 'no me duele el pecho, solo tengo tos',
  },
  {
    id: 'heart_attack',
    urgency: 'emergency',
    match: `
      (?:dando|dado|dio|da|dar|esta teniendo|estoy teniendo|tengo|tiene|tenido|sufriendo|sufrido|parece|es|sera|siendo|podria ser|sintomas de) (?:\\w+ ){0,2}?(?:<attack>)
      (?<=^ )(?:ayuda |urgente |creo que |posible |es un |un )*(?:<attack>|convulsion*|hemorragia|112|061)(?= (?:$|\\.|,|ayuda|urgente))
      infart(?:ando|ado|ada|andose)
      (?:para*|parad*|detenid*) (?:\\w+ )?(?:el )?corazon
      corazon (?:se me |se le |se )?(?:para*|parado|detenid*|ha parado)`,
    yes: 'creo que a mi padre le está dando un infarto',
    no: 'casi me da un infarto cuando vi el precio',
  },
  {
    id: 'stroke',
    urgency: 'emergency',
    match: `
      (?:cara|boca|labio|comisura|sonrisa|rostro) (?:\\w+ ){0,3}?(?:torcid*|caid*|paralizad*|desviad*|dormid*|tuerce*|ladead*|torcio)
      (?:cae|paraliza*|duerme|tuerce) (?:\\w+ ){0,2}?(?:(?:un |el )?lado de la )?(?:cara|boca)
      (?:torcid*|torcio|tuerce|caido|paralizad*|desviad*|dormid*|ladead*) _ (?:cara|boca|labio|comisura|media cara)
      (?:habla*|hablando|hablar) (?:\\w+ )?(?:raro|rarisimo|mal|enredad*|borracho|sin sentido|trabad*|pastos*|incoherenc*|fatal)
      (?:traba*|enreda*|arrastra*) _ (?:lengua|palabras|habla)
      (?:perdido|perdida de|perdi|pierde|pierdo|sin) (?:la |de )?(?:fuerza*|sensibilidad|movilidad) (?:\\w+ ){0,4}?(?:brazo*|pierna*|mano|lado|cuerpo)
      (?:dormid*|hormigue*|entumecid*|paralizad*|adormecid*|acorchad*) _ (?:lado|medio cuerpo|mitad)
      (?:lado|medio cuerpo|mitad del cuerpo|mitad) (?:\\w+ ){0,3}?(?:dormid*|paralizad*|entumecid*|adormecid*|acorchad*)
      (?:perdido|perdida de|perdi|pierde|perdiendo) (?:\\w+ )?(?:vista|vision)(?! (?:de|en) (?:este|tu|su|vuestr*|lejos|cerca)|cansada|a(?:l)? )
      (?:peor|mas fuerte|explosivo|brutal) (?:dolor de cabeza|cefalea)( de mi vida)?
      dolor de cabeza (?:\\w+ ){0,3}?(?:explosi*|brutal|repentin*|de repente|insoportable|de mi vida)
      (?:dice* (?:cosas (?:raras|sin sentido|incoherentes)|incoherencias)|delir*|no me (?:reconoce|conoce)(?! ni))
      (?:<someone>) (?:esta|esta muy|de repente esta|se ha puesto) (?:muy )?(?:confus*|desorientad*|ido|ida)`,
    yes: 'a mi madre se le ha torcido la boca y habla raro',
    no: 'el médico habla muy rápido y no me entero',
  },
  {
    id: 'stroke_cannot',
    urgency: 'emergency',
    fixed: true,
    match: `
      (?<!(?:ahora|mismo|hoy|todavia|aun) )no puedo (?:ni )?hablar(?! (?:con|ahora|por|en este|de|mucho|al|a|, (?:estoy|luego|escrib*|mejor)|estoy|luego)\\b)(?! (?:,|\\.|porque|que) (?:el|mi marido|mi pareja|me|esta aqui))
      no (?:puede|logra|logro|consigo|consigue) (?:ni )?hablar(?! (?:con|por|en este|de|mucho|al|a))
      no (?:puedo|puede|logra|logro|consigo|consigue) (?:ni )?(?:articular|mover (?:\\w+ )?(?:un |el |la |media )?(?:brazo|lado|cara|cuerpo|mitad)|tragar (?:ni|saliva))
      no (?:me|le) salen? (?:bien )?las palabras
      (?:brazo|lado|medio cuerpo|mano) (?:\\w+ ){0,2}?no (?:me |le |lo |la )?(?:responde|mueve|puede mover|puedo mover|siente|siento)
      no (?:siento|siente|nota) (?:\\w+ ){0,2}?(?:brazo|lado|pierna|media cara|medio cuerpo|mitad)
      no veo (?:nada )?(?:de|por|con) (?:un|el) ojo
      de repente (?:no veo|no ve|ya no veo)
      no sabe (?:ni )?(?:donde esta|quien es)(?! (?:la|el|mi|su) )
      no se (?:ni )?(?:donde estoy|quien soy)`,
    yes: 'mi marido de repente no puede hablar',
    no: 'ahora no puedo hablar por teléfono, escribidme',
  },
  {
    id: 'cannot_breathe',
    urgency: 'emergency',
    fixed: true,
    match: `
      (?:no|apenas|casi no|ni|sin poder|sin) (?:puedo |puede |podemos |logro |logra |consigo |consigue |pued |me deja |le deja |soy capaz de )(?:\\w+ )?respir*
      (?:no|apenas|casi no|ni|ya no) (?:\\w+ )?(?:respira|respiro|respirar|respirando|esta respirando)(?! (?:por la nariz|de tanto))
      (?:ha dejado|deja|dejo|parado|para) de respirar
      no (?:me |le |m |se me )?(?:entra|llega|pasa|coge|cojo) (?:bien )?(?:el |ni )?aire
      sin (?:poder )?respirar`,
    yes: 'no puedo respirar',
    no: 'con tanto trabajo no tengo tiempo ni de respirar',
  },
  {
    id: 'hard_to_breathe',
    urgency: 'emergency',
    match: `
      (?:cuesta*|costando|trabajo|dificultad*|problemas|fatiga) (?:\\w+ ){0,2}?(?:respir*|coger aire)
      respir* (?:muy |con |bastante |super )?(?:mal|fatal|dificultad|rapido|deprisa|raro|agitad*|pitos|entrecortad*|ahogo)
      (?:me|se|le) (?:\\w+ )?(?:ahogo|ahoga|ahogando|asfixio|asfixia|asfixiando|atragant*)
      (?:ahogando*|asfixiando*|atragantad*|atraganta)
      falt* (?:\\w+ )?(?:el |de )?(?:aire|aliento|oxigeno|respiracion)
      (?:sensacion de )?ahogo(?! economico)
      me quedo sin (?:aire|aliento|respiracion)
      (?:labios|unas|cara|boca) (?:\\w+ ){0,2}?(?:azul*|morad*|violet*)
      (?:poniendo|puesto|pone) (?:\\w+ )?(?:azul|morad*|cianotic*)
      (?:crisis|ataque) de (?:asma|ahogo)
      (?:satura*|saturacion|oxigeno|spo2) (?:\\w+ ){0,3}?(?:[5-8]\\d)(?! (?:anos|euros))`,
    yes: 'me cuesta mucho respirar desde esta mañana',
    no: 'respiro bien, gracias',
  },
  {
    id: 'anaphylaxis',
    urgency: 'emergency',
    match: `
      (?:hincha*|hinchando|inflamando) (?:\\w+ ){0,3}?(?:cara|labio*|lengua|garganta|boca|cuello)
      (?:cara|labio*|lengua|garganta|boca) (?:\\w+ ){0,2}?(?:hincha*|inflamando)
      (?:cierra*|cerrando) _ (?:garganta|glotis)
      (?:garganta|glotis) _ (?:cierra|cerrando|cerrado)
      (?:choque|shock|reaccion) anafilact*|anafilaxia
      reaccion alergica (?:muy )?(?:fuerte|grave|severa|bestial)
      alergi* __ (?:ahog*|respir*)
      (?:ronchas|urticaria|habones|granos) __ (?:ahog*|respirar|garganta|labio*)`,
    yes: 'se me están hinchando los labios y la lengua',
    no: 'tengo alergia al polen y necesito la receta',
  },
  {
    id: 'bleeding',
    urgency: 'emergency',
    match: `
      (?:no|sin) (?:para*|dej*|ces*|cede|cort*|se corta|consigo parar|puedo parar) (?:\\w+ ){0,3}?(?:sangr*|hemorragia)
      sangr* (?:\\w+ ){0,2}?(?:mucho|muchisimo|mucha|muchisima|abundante*|bastante|a chorro*|sin parar|no para*|sin control|un monton|por todos|no se corta|no corta)
      (?:muchisima|mucha|bastante|tanta|charco de|perdiendo|perdido|pierdo|pierde) (?:\\w+ )?sangre
      hemorragia*|desangr*
      (?:vomit*|tos*|escup*|echa*|echo|expuls*) (?:\\w+ ){0,2}?sangre
      sangre (?:\\w+ ){0,2}?(?:vomit*|al toser|por la boca)
      (?:heces|caca|deposicion*|vomito*) (?:\\w+ ){0,2}?(?:negr*|posos de cafe)
      (?:corte|herida|cortado|tajo) (?:\\w+ ){0,3}?(?:muy profund*|hasta el hueso|arteria|vena*)
      cort* (?:\\w+ ){0,2}?dedo* (?:\\w+ )?(?:entero|colgando)
      (?:apunalad*|navajazo|disparo|me han disparado)`,
    yes: 'me he cortado y no para de sangrar',
    no: 'mañana tengo análisis de sangre, ¿voy en ayunas?',
  },
  {
    id: 'pregnancy',
    urgency: 'emergency',
    match: `
      (?:embaraz*|gestante|semanas de gestacion|prenada|premama) __ (?:sangr*|manch*|rot* aguas|contraccion*|vision borrosa|veo borroso|lucecitas|destellos|fuerte dolor de cabeza)
      (?:estoy|esta) (?:embarazada )?de (?:\\w+ )?(?:\\w+ )?(?:semanas|mes|meses) & (?:manch*|sangr*|pierdo liquido)
      (?:embaraz*) [^.?]{0,80}?(?:sangro|sangrando|sangrado)
      (?:horas|minutos|empezado|tengo|siento) (?:\\w+ ){0,2}?contraccion*
      (?:sangr*|manch*|contraccion*|dolor* muy fuerte*) __ (?:embaraz*|gestacion)
      (?:roto|rompi|rompio|romper|roto la|rota la) (?:la |de )?(?:aguas|fuente|bolsa)
      contraccion* (?:\\w+ ){0,2}?(?:cada|fuerte*|seguid*|regular*)
      (?:se le ve|asoma|sale) la cabeza del bebe
      (?:estoy|esta) de parto`,
    yes: 'estoy embarazada de 20 semanas y estoy sangrando',
    no: 'estoy embarazada y quiero pedir cita con la matrona',
  },
]
