// Seizures, poison, children, injuries, cries for help: bodily emergencies in Spanish.
import type { DangerEntry } from './danger-lexicon.ts'

export const acuteSpanish: readonly DangerEntry[] = [
  {
    id: 'baby_still',
    urgency: 'emergency',
    fixed: true,
    match: `
      (?:no|sin|apenas) (?:noto|siento|sentir|notar) (?:\\w+ ){0,3}?(?:bebe|feto|movimientos fetales|moverse|se mueve|patad*)
      (?:bebe|feto|criatura|peque) (?:\\w+ ){0,2}?(?:no|apenas) (?:me |se |ha )?(?:da|dado|mueve|movid*|pega|patad*)
      bebe (?:\\w+ ){0,4}?(?:no se mueve|sin moverse|no se ha movido|ha dejado de moverse)
      (?:no|apenas) se mueve (?:el |mi |la )?(?:bebe|feto|nino en la tripa)`,
    yes: 'estoy de 34 semanas y no noto moverse al bebé',
    no: 'el bebé se mueve mucho, todo bien',
  },
  {
    id: 'seizure',
    urgency: 'emergency',
    match: `
      convuls*
      (?:ataque|crisis|episodio) (?:de )?(?:epilept*|epilepsia)
      (?:espuma|espumarajos|babea*) (?:por|en) la boca
      (?:echa*|sale*) (?:\\w+ )?espuma
      ojos (?:en blanco|hacia atras|para atras|vueltos)
      (?:da|dando|dado|dio) (?:\\w+ )?(?:ataque epileptico|espasmos|un ataque)( y| ,|$)
      (?:sacud*|espasmo*) (?:\\w+ ){0,3}?(?:todo el cuerpo|no responde)`,
    yes: 'mi hijo está convulsionando',
    no: 'tomo medicación para la epilepsia y necesito receta',
  },
  {
    id: 'sugar',
    urgency: 'emergency',
    match: `
      (?:azucar|glucosa|glucemia|glucometro) (?:\\w+ ){0,2}?(?:a|en|de|es|marca|sale|da|salido|esta en|esta a|por debajo de) (?:[1-4]?\\d|5[0-4])(?! (?:de|del|h|horas|dias|anos|minutos|euros|veces|y))
      (?:tengo|tiene|marca) (?:\\w+ )?(?:2\\d|3\\d|4\\d|5[0-4]) de (?:azucar|glucosa|glucemia)
      (?:azucar|glucosa|glucemia) (?:\\w+ ){0,3}?(?:4[5-9]\\d|[5-9]\\d\\d)
      (?:azucar|glucosa|glucemia|hipoglucemia|bajon de azucar|bajada de azucar) (?:\\w+ ){0,5}?(?:desmay*|inconsciente|no (?:responde|reacciona|despierta|remonta|sube)|temblando|tiembl*|confus*|desorientad*)
      (?:temblando|sudando|mare*) __ (?:azucar|glucosa) (?:\\w+ )?baj*
      azucar (?:muy |super |bajisim* )+baj*
      (?:hipoglucemia|bajon de azucar|bajada de azucar) (?:muy )?(?:grave|severa|fuerte|bestial)`,
    yes: 'tengo el azúcar a 38 y estoy temblando',
    no: 'el azúcar hoy a 110, todo bien',
  },
  {
    id: 'overdose',
    urgency: 'emergency',
    match: `
      (?:tom*|trag*|inger*|met*) (?:\\w+ ){0,3}?(?:muchas|muchos|todas|todos|demasiad*|monton|caja|bote|tableta|blister*|frasco|punado|entera|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|1[0-9]|[2-9]\\d) (?:\\w+ ){0,3}?(?:<pills>)
      (?:tom*|trag*) (?:\\w+ ){0,2}?(?:caja|bote|frasco|blister) (?:\\w+ )?(?:entera|entero|de)
      sobredosis
      pasad* con (?:las |la |el )?(?:<pills>)
      intoxic* (?:\\w+ ){0,3}?(?:gas|monoxido|pastilla*|medic*|setas|lejia|grave)
      (?:bebid*|trag*|tomad*|comid*|bebio|ingerid*) (?:\\w+ ){0,3}?(?:lejia|detergente|veneno|raticida|amoniaco|matarratas|pila|salfuman|anticongelante|aguarras|disolvente|suavizante|sosa|iman|moneda|friegasuelos|limpia\\w*|quita\\w+|gasolina|perfume|colonia|acetona|lavavajillas|jabon|cloro|pintura|pegamento|barniz|insecticida|desatascador|producto)
      (?:<child>) (?:\\w+ ){0,3}?(?:trag*|comid*) (?:\\w+ ){0,4}?(?:<pills>|pila|moneda|iman|seta*)
      (?:huele mucho a gas|fuga de gas|monoxido de carbono|setas venenosas)`,
    yes: 'me he tomado toda la caja de pastillas',
    no: 'me he tomado la pastilla de la mañana',
  },
  {
    id: 'child',
    urgency: 'emergency',
    match: `
      (?:<child>) __ (?:muy decaid*|adormilad*|flacid*|como un trapo|muy dormid* y|cuesta despertar*|se queja sin parar y)
      (?:bebe|recien nacido|lactante) __ (?:fiebre|38\\S*|39\\S*|40\\S*)
      (?:fiebre|38\\S*|39\\S*|40\\S*) __ (?:bebe|recien nacido|lactante)
      (?:<child>) (?:\\w+ ){0,2}?de (?:\\d+|un|dos|tres|pocos|quince) (?:dia*|semana*|mes|meses) __ (?:fiebre|38\\S*|39\\S*|40\\S*)
      (?:fiebre|38\\S*|39\\S*|40\\S*) __ (?:un|1|dos|2|tres|3) mes(?:es)?
      (?:40\\S*|41\\S*|42\\S*)(?: grados)? (?:\\w+ )?de fiebre
      fiebre (?:\\w+ ){0,2}?(?:40\\S*|41\\S*|42\\S*)
      fiebre __ (?:rigid*|nuca|manchas|morad*|confus*|delir*|cuello duro)
      manchas (?:rojas|moradas) (?:\\w+ ){0,3}?no (?:desaparecen|se van)`,
    yes: 'mi bebé de dos meses tiene 39 de fiebre',
    no: 'mi hijo tiene mocos, ¿puede ponerse la vacuna?',
  },
  {
    id: 'no_response',
    urgency: 'emergency',
    fixed: true,
    match: `
      (?:<someone>) (?:\\w+ ){0,3}?no (?:\\w+ )?(?:responde|reacciona|despierta|contesta cuando|vuelve en si|se mueve|tiene pulso)(?! (?:al|el|los|las|a (?:mis|los|las)) )
      no (?:responde|reacciona)(?= (?:\\.|,|y|a nada|a estimulos|cuando|aunque|ni|$))
      no responde
      no reacciona
      no (?:se |me |nos |lo |la )?(?:despierta|puedo despertar|consigo despertar|despertamos)
      no (?:lo|la|le) (?:puedo|puede|consigo|consigue|podemos|conseguimos) (?:despertar|reanimar)
      no (?:tiene|encuentro|noto) (?:el )?pulso
      no vuelve en si`,
    yes: 'mi hija no responde',
    no: 'la aplicación no responde',
  },
  {
    id: 'unconscious',
    urgency: 'emergency',
    match: `
      (?<!me )(?<!me he )desmay*
      me desmayo
      (?:perdi*|perder|pierde) (?:\\w+ )?(?:conocimiento|conciencia|consciencia|el sentido)
      inconsciente
      sin (?:conocimiento|sentido|conciencia|pulso)
      (?:caid*|cayo|cae|desplom*) (?:\\w+ )?(?:redond*|al suelo y no|desplomad*|fulminad*)
      desplomad*|desplomo`,
    yes: 'mi abuela se ha desmayado',
    no: 'no me he desmayado ni nada parecido',
  },
  {
    id: 'head_injury',
    urgency: 'emergency',
    match: `
      (?:golpe*|cai*|caid*|cay*|dado|dio|di|porrazo|accidente) (?:\\w+ ){0,4}?cabeza __ (?:vomit*|mare*|sangr*|confus*|dormid*|somnolien*|ve doble|perdi*|inconsci*|sintrom|anticoagul*|desorient*|raro|rara|habla*)
      (?:vomit*|mare*|sangr*|confus*|somnolien*) __ (?:golpe*|cai*|caid*|cayo) (?:\\w+ ){0,4}?cabeza
      cabeza abierta
      (?:abierto|abrio|rajado|brecha) (?:\\w+ ){0,2}?(?:la |en la )?cabeza`,
    yes: 'se ha dado un golpe en la cabeza y está vomitando',
    no: 'me duele la cabeza un poco desde ayer',
  },
  {
    id: 'trauma',
    urgency: 'emergency',
    match: `
      (?:caid*|cayo|cai) (?:[^ .?]+ ){0,9}?no (?:se |me |lo |la )?(?:puede|puedo|podemos) (?:\\w+ )?(?:levant*|mover*)
      (?:ve|asoma|sale|fuera) (?:\\w+ ){0,2}?hueso
      fractura abierta
      (?:han|ha) atropellado|atropell*
      (?:tenido|acabo de tener|hemos tenido|tuve|tuvo|tuvimos|sufrido) un accidente(?! (?:hace|y llegue|con la web))
      (?:electrocut*|descarga electrica|rayo le)
      (?:ahogad*|ahogando*) (?:en|de) la (?:piscina|playa|banera)
      (?:mord*|pic*) (?:\\w+ ){0,2}?(?:vibora|serpiente|escorpion)
      (?:amputad*|aplastad*)`,
    yes: 'mi padre se ha caído y no se puede levantar',
    no: 'me caí hace un mes y tengo revisión',
  },
  {
    id: 'burns',
    urgency: 'emergency',
    match: `
      (?:quemad*|queme|quemo|abras*) (?:\\w+ ){0,5}?(?:toda|todo|cara|grave*|aceite|agua hirviendo|hirviendo|lejia|acido|manos|brazos|espalda|pierna*|medio cuerpo|ampollas|pecho|fuego|gasolina)
      quemadura* (?:\\w+ ){0,3}?(?:grave*|grande*|extensa*|segundo grado|tercer grado|cara|profunda*|electrica*)
      (?:aceite|agua) hirviendo (?:\\w+ ){0,3}?(?:encima|por encima|caido|cayo)`,
    yes: 'se ha quemado toda la mano con aceite hirviendo',
    no: 'me he quemado un poco con el sol',
  },
  {
    id: 'dying_help',
    urgency: 'emergency',
    match: `
      (?:me|se) (?:\\w+ )?(?:estoy |esta )?muriendo(?! (?:de|por) )
      (?:creo|siento) que me (?:muero|voy a morir)
      se (?:me )?muere (?:mi |un |el |la )?(?:<someone>)
      (?:mi )?(?:<someone>) se (?:me )?(?:muere|esta muriendo)
      (?:necesit*|llam*|mand*|envi*|enviad|pid*|quiero|hace falta) (?:\\w+ ){0,2}?ambulancia
      socorro|auxilio|🆘
      (?:llamo|llamar|tengo que llamar) al (?:112|061)
      ayuda _ (?:me muero|urgente|por dios)
      (?:es|esto es|tengo) una (?:emergencia|urgencia vital|urgencia medica)`,
    yes: 'necesito una ambulancia ya',
    no: 'me muero de ganas de veros',
  },
]
