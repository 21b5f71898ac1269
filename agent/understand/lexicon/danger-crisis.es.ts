// More bodily emergencies in Spanish: numbers, poisons, machines, children, and the ways people play them down.
import type { DangerEntry } from './danger-lexicon.ts'

export const crisisSpanish: readonly DangerEntry[] = [
  {
    id: 'chest_told',
    urgency: 'emergency',
    match: `
      (?:agarr*|mano*|cog*) _ (?:pecho|corazon)(?! de)(?! y (?:gracias|enhorabuena))
      (?:elefante|losa|piedra|yunque|ladrillo|camion|cincha|faja|garra|puno|tenaza*|peso) (?:\\w+ ){0,4}?(?:pecho|esternon)(?! (?:gracias|ya))
      pecho (?:\\w+ ){0,3}?(?:apret*|aprieta*|oprim*|cerrad*|clavad*|estruj*|pita*|silb*|ardiendo|me mata)
      (?:dolor|apreton|presion|pinchazo*|punzada*|ardor|opresion|molestia) __ (?:mandibula|barra|brazo*|omoplato*|paletilla*)
      (?:<hurts>|aprieta*|ardor|apreton) (?:[^ .?]+ ){0,8}?(?:baja*|sube*|llega*|corre*|irradia*|pasa*|va|extiende|recorre*) (?:\\w+ ){0,3}?(?:mandibula|cuello|brazo*|barra|hombro izquierdo)
      dolor* __ parte (?:en dos )?(?:la espalda|el pecho)|(?:desgarr*|rasg*) (?:\\w+ )?(?:por dentro|la espalda|el pecho)
      (?:nitro*|cafinitrina|vernies) (?:[^ ]+ ){0,7}?(?:tres|dos|sigue|apretando|igual|otra vez)
      (?:cafinitrina|vernies|nitroglicerina|spray del corazon) __ (?:no |sigue|dos|tres|otra|igual)
      (?:dolor|apreton|eso) (?:\\w+ )?(?:del|de cuando el|como el|como el del|como cuando el) (?:infarto|ictus)
      (?:infarto|ictus) (?:creo|puede ser|seguro|ya|ayuda|urgente)|(?:infarto|ictus) (?:mi|a mi) (?:<someone>) (?:ahora|ya|ayuda|urgente)
      late _ bulto|bulto _ late`,
    yes: 'mi suegro se ha echado la mano al pecho y se ha sentado en el suelo',
    no: 'qué peso me habéis quitado del pecho',
  },
  {
    id: 'stroke_told',
    urgency: 'emergency',
    match: `
      (?:cae*|caid*|cuelga*|torcid*|tuerce*|muert*|dormid*|paraliz*|desviad*|ladead*|acorchad*|tiesa) __ (?:cara|boca|labio|mejilla|parpado|comisura|sonrisa|lengua)
      (?:cara|boca|labio|comisura|sonrisa|parpado) _ (?:torcid*|caid*|cae|colgando|muert*|de lado|ladead*|rara)
      (?:rie|sonrie|sonrisa|bebe|come) (?:\\w+ )?(?:de lado|torcid*|por un lado)|cae la baba
      (?:cae*|caen) (?:\\w+ )?(?:todo|las cosas|los cubiertos) (?:\\w+ )?de las? manos?|choca (?:\\w+ )?con (?:\\w+ ){0,3}?(?:de|por) un lado|mordid* la lengua
      (?:habl*|voz|lengua) (?:\\w+ )?(?:de trapo|gangos*|pastos*|estropajos*|trabad*|enredad*|a trompicones|como (?:un |una )?borrach*|como si (?:tuviera|estuviera))
      (?:quedad*|quedo|queda) (?:\\w+ )?(?:sin habla|sin (?:poder )?hablar|mud*|como ido|como ida|mirando|en blanco|tieso|tiesa)
      (?:cuesta|costando|trabajo) (?:\\w+ ){0,2}?(?:hablar|encontrar (?:las )?palabras|pronunciar|vocalizar|escribir (?:esto|bien)|mantener (?:los ojos|la cabeza) (?:abiert*|despiert*))
      (?:repite|repitiendo) (?:\\w+ ){0,4}?(?:misma palabra|lo mismo|una palabra|misma frase)
      (?:ido|perdido|fue|va|quedado sin|perdi) (?:\\w+ )?(?:vista|vision) (?:\\w+ )?(?:de|en|por)? ?(?:un|el)? ?(?:ojo|lado)
      (?:ido|va|fue|perdido) (?:de repente |de golpe )?la vista
      (?:dejad* de ver|dejo de ver|me he quedado ciego|quedado ciega|ciego de golpe)
      (?:cortina|velo|telon|mancha) (?:negr*|gris) (?:\\w+ ){0,3}?(?:ojo|vista|lado|mitad)|(?:veo|ve) (?:\\w+ ){0,2}?(?:cortina|velo|todo negro|la mitad)
      (?:quedad*|queda*|tiene|tengo|nota*|noto|siento|siente|puesto) (?:\\w+ ){0,3}?(?:brazo|pierna|mano|cara|lado|boca|lengua|medio cuerpo) (?:\\w+ )?(?:tont*|rar[ao]|floj*|muert*|acorchad*|torp*|inutil|colgando|sin fuerza*|lel[ao]|de trapo)
      (?:<limb>) (?:\\w+ ){0,2}?(?:dormid*|muert*|paraliz*|colgando|sin fuerza) __ (?:habl*|cara|boca|palabra*|pica todo|de golpe|de repente)
      piernas (?:dormidas|muertas|paralizadas)|dormidas (?:\\w+ )?(?:piernas|de cintura)
      (?:de golpe|como un trueno|repentino|de repente) & (?:dolor (?:de )?cabeza|cabeza)
      (?:dolor (?:de )?cabeza|cabeza) __ (?:peor de mi vida|el peor|nunca (?:asi|habia|igual)|como un trueno|revienta|estalla y|va a explotar|rigid* (?:en )?(?:el )?cuello)
      vision doble __ (?:parpado|habl*|mover|debil*)|parpado caido`,
    yes: 'a mi tía le cuelga la mejilla y arrastra la pierna',
    no: 'el dentista me durmió media encía y ya está',
  },
  {
    id: 'cannot_told',
    urgency: 'emergency',
    fixed: true,
    match: `
      no (?:me |le |se le |se me )?(?:sale*|sali*|viene*|encuentr*) _ (?:palabra*|nombre|voz)(?! (?:en|de|del) (?:\\w+ )?(?:lista|informe|web|app|cita|pantalla))
      no (?:le |lo |la )?(?:entiend*|entendemos) (?:\\w+ ){0,2}?(?:cuando habla|lo que dice(?! (?:el|la|vuestr*|este|tu|su|en) )|lo que habla|al hablar)
      (?:no|sin poder|ni) (?:puede|puedo|logra|consigue|consigo) (?:\\w+ )?(?:leer|escribir) (?:bien |ni )?(?:lo que|esto|ni|las letras)|no (?:atino|acierto) (?:con|a) (?:las |los )?(?:letr*|tecl*|escribir|dedos)
      no (?:levanta|mueve|muevo|levanto|siente|siento|noto|nota) (?:\\w+ ){0,2}?(?:<limb>)
      (?:mover|levantar|sentir) (?:\\w+ ){0,2}?(?:brazo|lado|pierna|piernas) (?:izquierd*|derech*)|sin poder mover (?:\\w+ )?(?:<limb>)
      (?:<limb>) (?:\\w+ )?(?:derech* |izquierd* )?no (?:me |le )?(?:obedece*|responde*|sirve*|hace caso|noto|siento)
      no (?:se |sabe |me acuerdo )(?:\\w+ )?(?:donde vivo|donde vive|que dia es|que ano|como me llamo|como se llama)
      no (?:veo|ve) (?:nada )?(?:de|por|con|en) (?:un|el|del) (?:\\w+ )?(?:ojo|lado)|(?:lejia|acido|producto|salpic*|cal|disolvente) __ ojo* __ no (?:veo|ve)
      no (?:puede|puedo|consigue) (?:ni )?(?:toser|sostenerse|tenerse en pie|mantenerse|abrir los ojos|articular)
      no (?:acierta|atina|es capaz de) (?:a |con )?(?:coger|hablar|decir|andar|la cuchara|las palabras|explicar*)
      no (?:me |nos )?reconoce (?:a (?:nadie|su|sus|la|el|los|mi|mis)|ni (?:a|su))|no hay (?:forma|manera|modo) (?:humana )?de (?:que )?(?:espabil*|despert*|despiert*|reaccion*|respond*|parar)
      no (?:siento|noto|siente|nota) (?:\\w+ )?(?:piernas|pies|nada de cintura|cuando (?:me|se) (?:hago|hace))
      no (?:encuentro|me sale|se) (?:\\w+ )?como se dice(?= (?:\\.|,|$))|no (?:puedo|puede|podemos|consigue) mover(?:le|se)? (?:\\w+ )?(?:piernas|brazos|nada|las piernas|los brazos)
      no (?:termin*|acab*|puedo (?:ni )?(?:terminar|acabar)) (?:\\w+ )?(?:frase*|palabra*|fra)
      (?:no trago|no (?:puedo|puede) tragar) (?:\\w+ ){0,3}?(?:nada|saliva|baba|ni)|no (?:puedo|puede) (?:ni )?abrir la boca(?! bien)
      lengua no (?:\\w+ )?cabe|no (?:se )?(?:le |me )?(?:encuentr*|notamos|noto|not*|tiene|hay) (?:\\w+ )?pulso
      (?:telele|patatus|yuyu|sincope|parraque|vahido|algo) y (?:\\w+ )?no|no vuelve(?= (?:\\.|,|$|en si))(?! a)
      (?:caid*|cayo|golpe|atropell*|tumbad*|suelo) __ no se mueve
      no (?:me |nos |te )?(?:contesta|mira|habla|oye)(?= (?:\\.|,|$|casi|y|cuando|apenas|desde|esta))
      no (?:abre|ha abierto) los ojos|ya no abre
      no (?:se )?(?:levanta|ha levantad*) (?:\\w+ ){0,2}?(?:del suelo|esta (?:empapad*|fri*|ido|confus*))
      no (?:lo|la|le) (?:despierto|despertamos|espabilo|espabila)|no (?:lo|la|le) (?:puedo|podemos|consigo) espabilar|sin (?:despertarse|despertar|recuperar|reaccionar|responder|moverse)
      no para de (?:temblar|convulsionar|sacudirse|sangrar|perder sangre)|temblar __ no para
      no (?:paro|dejo|deja|cesa) de sangrar|sangr* __ no (?:para|cesa|deja|se corta|hay manera)(?! (?:de (?:crecer|subir)))`,
    yes: 'mi padre no levanta el brazo y no le entiendo lo que dice',
    no: 'no me sale el nombre en la lista de la app',
  },
  {
    id: 'breath_told',
    urgency: 'emergency',
    match: `
      (?:yendo|ido|va|quedando|quedado|queda|quedo|acaba*|quedamos) (?:\\w+ )?(?:sin )?(?:el )?(?:aire|aliento|resuello|oxigeno)(?! acondicionado)
      respir* (?:\\w+ ){0,2}?(?:cort*|poquito|a medias|como un perr*|con la (?:barriga|tripa)|hundiend*|muy deprisa|a trompicones|con ruido|con (?:mucho )?esfuerzo|fatal|superficial)
      (?:costillas|pecho|barriga) & (?:marca* al respir*|se le marcan|hund*|meten)
      (?:poniendo*|puso|puesto|pone|esta|estaba|queda*) (?:\\w+ )?(?:azul*|morad*|cianotic*)(?! (?:el moraton|de frio|por el golpe))
      (?:labios|cara|unas) (?:\\w+ )?(?:morad*|azul*)|(?:<child>) azul
      boque*|boqueando|jadeando|estertor*
      (?:inhalador|inalador|ventolin|puf*) __ (?:no (?:me |le )?(?:hace|ase) (?:nada|efecto|caso)|\\d+ puf*|no me (?:va|sirve|alivia))
      (?:bala|bombona|botella|maquina|concentrador) (?:de )?oxigeno (?:\\w+ ){0,3}?(?:acab*|agota*|vaci*|parad*|no va|estropead*|rot*)
      (?:traqueo*|canula|tubo de la traqueo*) (?:\\w+ ){0,5}?(?:sali*|fuera|obstruid*|no (?:puedo|consigo))|(?:sali*|obstru*) __ traqueo*
      (?:sat|saturacion|saturando|satura|oxigeno|spo2|pulsioximetro) (?:\\w+ ){0,4}?[5-8]\\d(?! (?:anos|euros|litros))
      (?:caid*|cayo|cai) (?:\\w+ )?(?:a la piscina|al (?:rio|agua|mar|pozo|estanque))
      (?:pierna|pantorrilla|gemelo|operad*|operaron|avion|vuelo|trombo*) __ (?:sin aire|ahog*|falta el aire|respir*|fatiga|me asfixio)
      (?:duele|dolor|pinchazo) _ (?:costado|pecho|espalda) al respirar|mucha fatiga y (?:dolor|pecho)
      (?:ahogad*|sacad*|medio ahogad*|hundid*) __ (?:piscina|playa|mar|agua|rio)|(?:piscina|playa|mar|rio) __ (?:sacad*|ahog*|escup* agua|tragad* (?:mucha )?agua)
      cuello (?:\\w+ ){0,3}?hinchad* y cruje`,
    yes: 'al pequeño se le hunden las costillas y respira como un perrito',
    no: 'se ha ido el aire acondicionado de la sala',
  },
  {
    id: 'allergy_told',
    urgency: 'emergency',
    match: `
      (?:inch*|hinch*|inflam*|infl*) & (?:labio*|lengua|garganta|cara|ojos cerrados|cuello|campanilla)
      (?:ronchas|habones|urticaria) & (?:tose*|tos|pitos|vomit*|mare*|ahog*)
      lengua (?:\\w+ )?(?:gord*|enorme)|(?:labio*|lengua|parpados) como (?:salchichas|morcillas|globos|botas)
      garganta (?:\\w+ )?(?:cerrad*|cierra*|estrech*)|voz (?:ronca|tomada) __ (?:ronchas|hinch*|alerg*|picad*)|(?:ronchas|hinch*|alerg*|picad*|picadura|brotad*) __ (?:voz ronca|ronc[oa]|ronquera|tragar|aire|vomit*|garganta|tose|ahog*)
      (?:picad*|pico|picadura|abeja|avispa*|gambas|marisco|cacahuete*|anacardo|nuez|nueces|leche|huevo|pastilla|antibiotico) __ (?:se ahoga|garganta|lengua|labio*|nota que se muere|ronchas y|hinchad* los ojos|vomita y)
      (?:adrenalina|epipen|urbason|jext) __ (?:no (?:me |le )?(?:hace|ase|ha hecho)|puest*|pinchad*|caducad* y)`,
    yes: 'le ha picado una avispa y tiene los labios como morcillas',
    no: 'me picó un mosquito y tengo una roncha',
  },
  {
    id: 'blood_told',
    urgency: 'emergency',
    match: `
      (?:sale*|saliendo|echa*|sangre|sangra*|chorrea*|rajad*|corte) __ (?:a chorro*|chorro*|borbotones|a presion|por todas partes|como un grifo)
      (?:compresa*|panal*|toalla*|sabana*|pantalon|venda*|aposito*|gasa*|salvaslip|sabana*) & (?:empap*|calad*|cada (?:hora|media|cuarto|diez|\\d+))
      (?:dos|tres|cuatro|cinco|seis|\\d) compresas (?:en|por|cada) (?:una|media|1|dos|la|hora)
      empapando|coagulo* (?:enorme*|como|grande*|y)|(?:echando|expuls*|soltando) (?:\\w+ )?coagulo*
      (?:todo|era|mucha|pura|solo|lleno de) (?:\\w+ )?sangre(?! (?:fria|oculta))|(?:bano|vater|caca) __ sangre (?:roja|mucha|fresca)
      (?:bomit*|vomit*|echad*|echo|devuelt*|arroj*|boca) (?:\\w+ ){0,3}?(?:sangre|poso* (?:de )?cafe|como cafe|negro como)
      como poso* de cafe
      (?:orin*|meo|meando) (?:\\w+ )?sangre __ (?:cai|caida|golpe|costado|coagul*)|(?:cai|caida|golpe) __ (?:orin*|meo|meando) (?:\\w+ )?sangre
      sangr* __ (?:sintrom|anticoagul*|eliquis|xarelto|adiro|hora y|una hora|media hora|\\d+ horas|dos horas)
      (?:sintrom|anticoagul*|eliquis|xarelto) __ (?:sangr* (?:mucho|sin|y no)|golpe* (?:\\w+ )?cabeza)
      sonda __ (?:roj*|sangr*|coagul*)|torniquete|clavad* (?:\\w+ ){0,3}?(?:cuchillo|cristal|hierro|motosierra|navaja|tijeras|radial)|(?:cuchillo|cristal|hierro|navaja) clavad*
      (?:cortad*|cort*|arranc*|amput*|rebanad*|seccion*) (?:\\w+ ){0,3}?(?:dedo*|mano|oreja|pie) (?:\\w+ ){0,3}?(?:motosierra|radial|sierra|bolsa|entero|hielo|colgando|cortacesped)
      (?:motosierra|radial) __ (?:muslo|pierna|mano|brazo|cara)|rajad* (?:\\w+ ){0,2}?(?:muneca*|cuello|vena*|brazo)
      (?:puntos|herida|cicatriz) __ (?:se (?:me |le )?ve* _ (?:tripa*|intestin*|hueso)|sale* _ (?:tripa*|intestin*))
      (?:sangre|liquido) (?:\\w+ )?(?:por|del|en) (?:el |los )?oido*|cuelga la mejilla`,
    yes: 'se ha cortado con la radial y sale sangre a borbotones',
    no: 'llevo la compresa que me dieron y todo limpio',
  },
  {
    id: 'birth_told',
    urgency: 'emergency',
    match: `
      (?:pariendo|dando a luz|de parto ya|nace ya|nacer ya|va a nacer ya|se ve la cabeza|cordon sale|sale el cordon|cordon fuera)(?! (?:en (?:el|la|un)|dentro|para|el dia|programad*))
      (?:pierdo|perdiendo|perdid*) (?:el )?(?:agua|aguas|liquido amniotico)(?! (?:caliente|del))|(?:aguas?|bolsa|fuente) rot*|rot* (?:la |el |las )?(?:agua*|bolsa|fuente)
      (?:embaraz*|semanas|gestante|de (?:7|8|siete|ocho) meses) __ (?:veo luces|veo estrell*|lucecitas|boca del estomago|tension (?:\\w+ )?1[6-9]\\S*|un lado que me dobla|hombro|me desmay*|muy hinchad* y)
      (?:noto|asoma|sale|se ve|toco) (?:ya )?la cabeza(?= (?:\\.|,|$|del))|de parto (?:ya )?(?:en (?:casa|el (?:coche|taxi|bano))|sola)|sola y de parto
      (?:di|dio|dado) a luz __ (?:sangr*|palid*|empap*|fiebre|oye voces|dolor (?:de )?cabeza|coagul*|convuls*|39\\S*)
      (?:pari*|parto|parida|cesarea|tuvo al bebe|tuve al bebe) __ (?:empap*|coagul*|sangr* mucho|oye voces|convuls*|espurnas|veo luces|veo estrell*)
      (?:oye|oigo) voces __ (?:bebe|nino|cuchillo|matar|tirar|dano)
      (?:diu|retraso|test) __ (?:dolor (?:\\w+ )?(?:brutal|fuerte*|horrible)|coagul*)|coagul* __ (?:test|embaraz*)`,
    yes: 'mi hermana dio a luz el lunes y está muy pálida y empapando toallas',
    no: 'mi mujer dio a luz el lunes, todos bien',
  },
  {
    id: 'numbers',
    urgency: 'emergency',
    match: `
      (?:azucar|glucosa|glucemia|glu|glucometro|sensor|aparato) (?:\\w+ ){0,3}?(?:[1-4]\\d|5[0-3])(?! (?:de|del|h|horas|dias|anos|minutos|euros|veces|y|kilos|semanas|mg|unidades))
      (?:azucar|glucosa|glucemia|glu|aparato) (?:\\w+ ){0,3}?(?:4[5-9]\\d|[5-9]\\d\\d)
      (?:marca|pone|sale|dice|da|lee) hi(?= )|(?:marca|pone|sale|dice|da) lo (?:el |en el )?(?:aparato|medidor|glucometro|sensor)|(?:aparato|medidor|glucometro|sensor) (?:marca|pone|dice|da) lo(?= (?:\\.|,|y|$))
      (?:aliento|boca) (?:\\w+ ){0,3}?(?:acetona|manzana)|cetonic* (?:\\w+ ){0,3}?[3-9]
      (?:tension|tensoina|presion|ta) (?:\\w+ |, ){0,5}?(?:[5-8]/[2-5]|[5-8]\\d/[2-5]\\d|2[1-9]\\d/\\d+|2[1-6]/1\\d|2[1-9]\\d (?:con |y |por |sobre )?\\d+|[5-8]\\d (?:con |y |por |sobre )?[2-5]\\d)(?! (?:anos|euros))
      (?:pulso|pulsaciones|corazon|frecuencia|latidos|ppm|taquicardia*|palpitacion*) (?:\\w+ |, ){0,4}?(?:1[5-9]\\d|2[0-4]\\d|3\\d)(?! (?:anos|euros|dias|horas|h|minutos|por ciento|h))
      (?:1[5-9]\\d|2[0-4]\\d) (?:pulsaciones|ppm|de pulso|latidos)
      (?:temp*|fiebre|termometro|calentura|grados) (?:\\w+ ){0,3}?4[0-2](?:\\.\\d)?(?! (?:anos|euros|semanas|kilos))
      (?:quimio*|trasplant*|inmunodepri*|sin bazo|neutropeni*) & (?:38\\S*|39\\S*|40\\S*|fiebre|tirit*|escalofri*)
      (?:potasio) (?:\\w+ |, ){0,3}?(?:6\\.[5-9]|[7-9]\\.\\d)|potasio __ (?:corazon|saltos|floj*)`,
    yes: 'la tensión la tengo en 70/40',
    no: 'la tensión hoy 12/7, perfecto',
  },
  {
    id: 'poison_told',
    urgency: 'emergency',
    match: `
      (?:<child>) __ (?:tomad*|tomo|comid*|comio|trag*|chup*|bebid*|bebio|metid* (?:\\w+ )?en la boca) (?:\\w+ ){0,4}?(?:(?:mis|unas|varias|todas|las|muchas|sus) (?:\\w+ )?(?:<pills>)|pastillas? de(?:l)? (?!la manana|desayuno|mediodia|noche|cena)|(?:<pills>) de(?:l)? (?:abuel*|otr*|su|mi|padre|madre)|pilas?|lavavajillas|lejia|herbicida|planta|colilla*|colonia|veneno|raticida|bayas|seta*|iman*|moneda)
      (?:<someone>) _ (?:comid*|comio|tomad*|tomo) __ (?:todas|toda la semana|pastillero|de golpe|herbicida|raticida|lejia|veneno|anticongelante)
      (?:herbicida|raticida|matarratas|insecticida|anticongelante|salfuman|pesticida|setas) & (?:tomo|tomad*|bebi*|comi*|trag*)
      setas (?:\\w+ ){0,4}?(?:monte|campo|bosque) __ vomit*|(?:comimos|comido|comi) (?:\\w+ )?setas
      (?:metid*|tomad*|meti*) algo __ (?:azul|no (?:responde|respira|reacciona|nos conoce|nos reconoce)|ardiendo|tiembla|raro|rara)
      (?:parche*|morfina|fentanilo|opioide*|metadona|orfidal) __ (?:no (?:lo|la|le|se) despiert*|respir* (?:poco|poquito|lento)|me duermo|dormid*|sin quitar|dos puest*|no m acuerdo cuant*|no se cuant*)
      (?:tomad*|tomo|comid*) (?:\\w+ )?(?:las |la )?(?:<pills>) de (?:mi|su|otr*|la|el) (?:<someone>)
      dormid* __ morfina|nariz negra|humo __ (?:nariz negra|ronc[oa]|tos* negro|ahog*|mareo*)|huele __ gas(?! natural) __ (?:no contesta|tumbad*|mare*|dolor)
      (?:brasero|estufa|caldera|generador) __ (?:dolor de cabeza|mare*|dormid*|vomit*)
      (?:insulina|rapida|lenta|lantus|novorapid|humalog|toujeo|unidades) & (?:dos veces|doble|equivoc*|equiboc*|en (?:v|b)es de|en vez de|por error|sin comer|igual y|repetid*)
      me (?:e|he|ha|an|han) (?:\\w+ )?puest* (?:\\w+ ){0,4}?insulina (?:igual|y no he comido|sin)
      (?:pastilla*|orfidal|lexatin|trankimazin) __ y otro y otro|no (?:me |m )?acuerdo cuant*
      buce* & (?:brazo*|hormig*|dormid*|mare*|pica todo|dolor*)`,
    yes: 'mi sobrina se ha metido en la boca una pastilla de lavavajillas',
    no: 'mi hijo se ha tomado el jarabe y está mejor',
  },
  {
    id: 'child_told',
    urgency: 'emergency',
    match: `
      (?:<child>) __ (?:lacia|lacio|laci*|como un trapo|muy apagad*|amarill* hasta|no moja* el panal|mollera|fontanela|mirada perdida|no mira|esta ido|esta ida|sin lagrimas|quejid*)
      ojos hundidos|sin mojar (?:\\w+ )?panal*|panal* (?:\\w+ )?sec[oa]s?
      (?:mollera|fontanela) (?:\\w+ )?(?:hundid*|abombad*|hinchad*)|llora sin lagrimas|no ha mojado (?:\\w+ )?panal*
      (?:recien nacid*|bebe) __ (?:amarill*|no (?:mama|hay manera)|duerme todo)|no hay manera de que (?:mame|coma|despierte)
      (?:manch*|punt*|petequia*|granitos) __ (?:no se (?:borran|van|quitan)|no desaparecen|al apret*)
      (?:manchas|manchitas|puntos|puntitos|petequias) __ (?:no se (?:van|quitan)|no desaparecen|vaso|al apretar*|nuca|decaid*)
      manchas moradas|fiebre __ (?:desorient*|manchas|nuca)|(?:nuca|cuello) (?:\\w+ )?(?:rigid*|tieso|dur*|duele) __ (?:fiebre|39\\S*|38\\S*)|duele la nuca __ (?:fiebre|39\\S*|38\\S*)
      rigidez (?:en |de )(?:el |la )?(?:cuello|nuca)
      encerrad* __ coche|coche al sol|golpe de calor|insolacion __ (?:tonterias|vomit*|no)
      (?:cayo|caid*|cae) (?:\\w+ ){0,4}?(?:cambiador|cuna|trona|columpio|litera|ventana|balcon|escalera) __ (?:cabeza|chichon blando|vomit*|dormid*|ido|no mira)
      de cabeza __ (?:vomit*|duerm*|espabil*|ido|chichon)
      testicul* & (?:dolor*|duele*|brutal|horrible)
      (?:dolor*|duele*) (?:\\w+ ){0,3}?(?:los huevos|los cojones|testiculo*)`,
    yes: 'la bebé tiene la mollera hundida y llora sin lágrimas',
    no: 'el niño juega y come bien, solo mocos',
  },
  {
    id: 'collapse_told',
    urgency: 'emergency',
    match: `
      desvanec*|desvanecid*|perdi* el sentido|(?:quedo|quedad*|queda) (?:inconsciente|tiesa|tieso|frit*)|se me va la cabeza y me caigo
      (?:caigo|caid*|cae) redond*|desperte en el suelo|desperto en el suelo|(?:tumbad*|encontrad*|tirad* en el|esta tirad*) (?:\\w+ ){0,3}?(?:en el |al )?suelo(?! (?:mojad*|pelvico))
      (?:(?:esta|esta como|sigue|sigue como) un tronco|mirada (?:perdida|fija)|ojos (?:abiertos y no|en blanco|perdidos)|esta (?:ido|ida|traspuest*|grogui))
      ataque(?! (?:de (?:risa|panico|ansiedad|nervios|tos|llanto|hambre))) __ (?:temblar|tiembla|rato largo|no para|espuma)|(?:epileptic*|epilepsia) __ (?:seguidas|tres|otra vez|sin despertar*|no para)
      temblar sin parar|(?:temblando|tiembla) (?:\\w+ )?(?:todo el cuerpo|entero|entera) y no
      (?:marcapasos|desfibrilador|dai) __ (?:descarga*|pegad*|pita|calambr*|chispazo*)|descargas? seguidas
      (?:fri*|helad*) __ (?:no tirita|ni tirita|no contesta|confus*|morad*)|no (?:suda|tirita) __ (?:ardiendo|helad*|fri*)
      diabetic* __ (?:sud*|palabras raras|tonterias|no (?:contesta|responde|reacciona|se levanta*)|temblando|inconsciente)
      (?:sud*|palabras raras|tonterias|no contesta) __ diabetic*
      (?:dice|cree|nota|siente) que se muere(?! (?:de|por) )
      (?:noto|siento|nota|siente) (?:que |q )(?:me voy|se va|me muero|se muere)(?= (?:\\.|,|$|de|ya|algo))
      (?:esperando|llamad* a) (?:\\w+ )?ambulancia|112 no (?:coge*|contesta*|responde*)
      (?:<belly>) (?:\\w+ |, ){0,4}?(?:como una (?:tabla|piedra)|(?:dura|duro) como|rigid*)|apendice __ (?:reventad*|no (?:se )?puede)|raya roja (?:\\w+ )?(?:por|brazo|pierna)`,
    yes: 'he encontrado a mi madre tirada en el suelo, está fría',
    no: 'la abuela dormía como una reina en el sofá',
  },
  {
    id: 'injury_told',
    urgency: 'emergency',
    match: `
      (?:caid*|cayo|cai|cae) (?:\\w+ ){0,3}?(?:andamio|tejado|balcon|altura|tercer piso|segundo piso|escalera*|arbol|moto|caballo|acantilado) __ (?:no (?:se |me |siento|puede|puedo)|sangr*|inconsci*|piernas|confus*|orino sangre)
      hueso (?:\\w+ )?(?:fuera|asoma|se ve|al aire)|(?:pierna|brazo|pie|tobillo|muneca) (?:\\w+ ){0,2}?(?:del reves|al reves|colgando|dobla* al contrario)
      (?:caid*|cayo|cai|tirad*|precipit*) (?:\\w+ )?(?:desde|de|del|por) (?:\\w+ )?(?:segundo|tercer|tercero|cuarto|primer|quinto|balcon|ventana|tejado|andamio|altura|\\w+ metros|acantilado)
      (?:golpe|porrazo|hostia|accidente|choque|leche) (?:\\w+ ){0,3}?(?:moto|coche|bici|patinete) __ (?:no siento|sangr*|no (?:puedo|puede)|inconsci*|raro)
      atropell* __ (?:no se|no puedo|duele*|sangr*|raro)
      (?:cayo|caid*) (?:\\w+ )?(?:el |un |una |la )?(?:armario|mueble|tele*|muro|arbol|piedra|viga) (?:\\w+ )?(?:encima|a mi|en la cabeza)
      (?:mueble|armario|tele|televisor|cajonera|estanteria) & encima
      (?:quem*|abras*|escald*|hirviendo) & (?:cara|cuello|manita|mano y|toda la mano|pecho|barriga|tripa|plancha|freidora|olla|sopa|caldo|cafe hirviendo|ojo*|pelaos)
      (?:lejia|acido|sosa|cal|amoniaco|salfuman|producto) (?:\\w+ ){0,3}?ojo*
      (?:descarga|calambr*|corriente|chispazo) & (?:cable|enchufe|electric*|cuadro)
      explot* (?:\\w+ ){0,3}?(?:cara|mano*|encima)|pierna (?:\\w+ ){0,2}?mas corta|(?:pierna|pie) (?:\\w+ )?girad*|(?:aplast*|atrapad*|enganchad*) & (?:mano|brazo|pierna|maquina|dedos)
      cadera (?:\\w+ ){0,3}?(?:fuera|salida|rota|desencajad*)
      mordi* __ (?:cara|cuello|cuelga)|enganch* (?:\\w+ )?maquina
      sangre en la cabeza __ (?:vomit*|borros*)|desperte __ sangre`,
    yes: 'se ha caído del tejado y no siente las piernas',
    no: 'se cayó de la bici y solo tiene un rasguño',
  },
]
