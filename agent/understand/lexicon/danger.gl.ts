// Danger wordings in Galician.
import { bodyGalician } from './danger-body.gl.ts'
import { harmGalician } from './danger-harm.gl.ts'
import type { DangerLexicon } from './danger-lexicon.ts'

export const dangerGl: DangerLexicon = {
  language: 'gl',
  words: {
    hurts: 'doe*|doi|dor|dores|doendo|presion|opresion|picada|aperta*|peso|molestia*',
    kin: 'marido|home|parella|mozo|noivo|ex|pai|nai|fillo|filla|irman|muller|exmarido|exparella|padrasto|coidador|coidadora|sogro|esposo',
    child: 'bebe|neno|nena|fillo|filla|cativo|cativa|menino|menina|neto|neta|acabado de nacer|picarino',
    someone:
      'nai|pai|avo|avoa|marido|home|muller|fillo|filla|neno|nena|bebe|irman|irma|parella|neto|neta|vecina|sogra|el|ela|mama|papa',
    pills:
      'pastilla*|comprimido*|pilula*|medic*|somnifero*|lorazepam|orfidal|paracetamol*|tranquilizante*|insulina',
    attack: 'infarto|ataque ao corazon|anxina de peito|ictus|derrame cerebral|derrame|embolia|trombose',
    dying:
      'suicid*|matarme|morrerme|morrer|quitarme a vida|sacarme a vida|acabar con todo|acabar coa mina vida|desaparecer|deixar de vivir|non espertar|facerme dano|autolesion*|cortarme|tirarme|colgarme|aforcarme',
  },
  negators: 'non nin nunca sen tampouco xamais ningun ningunha',
  fillers:
    'me te lle se a o os as un unha mi meu mina tenho teno ten tiven tido sinto sente noto dor moito moi de en no na e esta estou creo hai nada al ao quero penso pensado pensei pensar xa',
  past: `
    (?:pegaba|batia|mallaba|maltrataba|ameazaba)(?:me|nos)|me (?:pegaba|batia|mallaba|maltrataba)|\\d\\d anos (?:atras|hai)
    (?<!desde )hai (?:xa )?(?:uns |moitos |dous |tres |\\d+ |un |varios |catro |cinco |dez )*(?:anos?|meses|mes|tempo)(?! que)
    o ano pasado|o mes pasado|o veran pasado|no seu dia|antecedentes
    en (?:19|20)\\d\\d|cando era (?:novo|nova|pequen*|nen*)`,
  ongoing: `agora|hoxe|esta (?:mana|manan|noite|tarde)|outra vez|de novo|ainda|onte|segue|sigo|cada vez`,
  resolved: `xa (?:estou ben|esta ben|me pasou|lle pasou|se me pasou|pasou|me atopo ben|me atopo mellor|estou mellor)`,
  idioms: `
    non (?:a |o |as )?(?:tragara|tragou|tragaba)(?: \\w+)?(?: \\w+)?
    (?:este mes|con gastos|a fin de mes) (?:\\w+ ){0,2}?afogad[oa]|afogad[oa] (?:de cartos|de gastos|este mes)
    (?:serie|pelicula|novela|filme|capitulo) (?:\\w+ |[.,] ){0,4}?(?:envelen|mat|morr|afog)[a-z]*|envelen[a-z]* (?:\\w+ |[.,] ){0,4}?(?:serie|capitulo|pelicula|toda)
    (?:muller|home|mai|nai|xefa|avoa) (?:me )?(?:ameaz|mat|malla|esgana)[a-z]* (?:\\w+ ){0,3}?(?:tixola|zapatilla|zoca|risa|jaja|culler de pau)
    prospecto (?:\\w+ ){0,6}?(?:ideas|risco) (?:de )?(?:\\w+ ){0,2}?(?:vida|suicid[a-z]*)
    sen (?:eles|vos|elas|vosoutros) (?:\\w+ ){0,3}?perdid[oa]
    (?:morro|morremos|morria|mexo|parto|morrer|morta|morto|morrendo) de (?:risa|ganas|fame|sono|calor|frio|sede|vergona|vergonza|aburrimento|noxo|pena|impaciencia)
    (?:morro|morrer) por (?:ver|saber|ir|ter)
    (?:case|por pouco) (?:\\w+ ){0,4}?(?:infarto|desmai*|ataque) __ (?:prezo*|factura|susto|conta)
    (?:infarto|ataque|desmaio) _ (?:prezo*|factura|susto|recibo)
    prezo* de infarto|de infarto
    (?:analis*|analitica|extraccion|doar|doazon|mostra|proba*|sacar) (?:de |o )?sangue
    (?:sangue fria|ferve o sangue|mala sangue|de todo corazon|parteme o corazon)
    (?:afogo|afogad*) (?:en|de|co|coa) (?:tanto |tanta )?(?:traballo|papeis|debedas|hipoteca|facturas)
    (?:app|aplicacion|web|paxina|ligazon|enlace|boton|telefono|linea|sistema|bot|ninguen|medico|medica|hospital|centro|recepcion|consulta|videochamada) (?:que |xa |ainda )?non (?:me |nos )?(?:respond*|contest*|funciona|reacciona)
    non (?:me |nos )?(?:respond*|contest*) (?:ninguen|ao telefono|o telefono|as|aos|a)|ninguen (?:me )?(?:responde|contesta)
    non quero (?:seguir|vivir) (?:con|recibindo|pendente|esperando|lonxe|co) (?:\\w+ )?(?:tratamento|mensaxes|rehabilitacion|dieta|servizo|avisos)
    desaparecer da(?:s)? (?:vosa |sua )?list*
    queimad* (?:do traballo|convosco|de esperar)|estou queimad*
    (?:unidade|consulta|charla|obradoiro|curso|campana|xornada|dia mundial|prevencion|informacion|cita|servizo) (?:\\w+ )?(?:de|do|da|sobre|contra|para) (?:a |o )?(?:infarto|ictus|suicidio|violencia( de xenero| machista)?|maltrato|epilepsia|asma|queimad*|corazon|embarazo)`,
  doubtful: `
    (?:non podo|custame) respirar (?:ben )?polo nariz
    (?:nariz|mocos|arrefriad*) _ (?:custame|non podo) respirar
    (?:afogo|canso|falta o aire) (?:un pouco |moito |mais )?(?:ao|cando|se) (?:subir|subo|andar|ando|camin*|correr)
    (?:case|por pouco) (?:\\w+ ){0,3}?(?:desmai*|infarto|afogo)
    (?:medo|adoito|soo) (?:\\w+ ){0,2}?desmai*`,
  entries: [
    {
      id: 'chest_pain',
      urgency: 'emergency',
      match: `
        (?:<hurts>) (?:\\w+ ){0,3}?(?:peito|torax|corazon|toracica)
        (?:doe|doeme|doelle|apertame) (?:\\w+ ){0,2}?peito
        peito (?:\\w+ ){0,2}?(?:doe*|aperta*|oprimid*)
        (?:doe*|dor|durmid*|formigue*) (?:\\w+ ){0,2}?brazo esquerdo|brazo esquerdo (?:\\w+ ){0,2}?(?:doe*|durmid*)`,
      yes: 'dóeme moito o peito',
      no: 'non me doe o peito',
    },
    {
      id: 'heart_attack',
      urgency: 'emergency',
      match: `(?:dando|dado|deu|da|dar|deulle|teno|ten|tivo|tiven|sufriu|tendo|sufrindo|parece|e|sera) (?:\\w+ ){0,3}?(?:<attack>)`,
      yes: 'creo que a meu pai lle está dando un infarto',
      no: 'case me dá un infarto ao ver o prezo',
    },
    {
      id: 'stroke',
      urgency: 'emergency',
      match: `
        (?:cara|boca|beizo) (?:\\w+ ){0,3}?(?:torcid*|torta|caid*|paralizad*|durmid*|torceu)
        (?:torceu*|torcid*|caeu*|torceuselle|torceulle|durmid*) (?:\\w+ ){0,2}?(?:boca|cara|beizo)
        fala* (?:\\w+ )?(?:raro|mal|enredad*|sen sentido|estrano)
        (?:perdeu|perdin|perdido|sen) (?:a )?(?:forza|sensibilidade) (?:\\w+ ){0,3}?(?:brazo|perna|man|lado)
        (?:durmid*|paralizad*|formigue*) (?:\\w+ ){0,2}?(?:lado|medio corpo)
        (?:perdin|perdeu) a (?:vista|vision)
        di cousas (?:raras|sen sentido)|esta (?:moi )?(?:desorientad*|confus*)`,
      yes: 'á miña nai torceuse a boca e fala raro',
      no: 'o médico fala moi rápido',
    },
    {
      id: 'stroke_cannot',
      urgency: 'emergency',
      fixed: true,
      match: `
        non (?:podo|pode|da|dou) (?:falar(?! (?:agora|con|por|en))|falado|mover (?:\\w+ )?(?:o brazo|un brazo|a perna|medio corpo))
        non (?:me|lle) saen as palabras|non vexo (?:nada )?dun ollo|non sinto (?:\\w+ )?(?:brazo|medio corpo|lado)`,
      yes: 'o meu home non pode falar nin mover o brazo',
      no: 'agora non podo falar por teléfono',
    },
    {
      id: 'cannot_breathe',
      urgency: 'emergency',
      fixed: true,
      match: `
        (?:non|case non|apenas) (?:podo|pode|podemos|dou|consigo|son capaz de) (?:\\w+ )?respir*
        non (?:\\w+ )?respir*|deixou de respirar|sen respirar|non me entra (?:o )?aire`,
      yes: 'non podo respirar',
      no: 'non teño tempo nin de comer',
    },
    {
      id: 'hard_to_breathe',
      urgency: 'emergency',
      match: `
        (?:custa*|custame|custalle|dificultade*|problemas) (?:\\w+ ){0,2}?(?:respirar|coller aire)
        (?:afogo|afogase|afogando*|afogome|estou afogando|atragantou*|atragantad*|asfixi*)
        falta* (?:\\w+ )?(?:o |de )?(?:aire|alento)|faltame o aire
        respira (?:moi )?(?:mal|fatal)|(?:beizos|unllas) (?:\\w+ )?(?:azuis|morad*)|(?:crise|ataque) de asma`,
      yes: 'cústame moito respirar',
      no: 'respiro ben, grazas',
    },
    {
      id: 'anaphylaxis',
      urgency: 'emergency',
      match: `
        (?:incha*|inchando*|inchou*) (?:\\w+ ){0,3}?(?:cara|beizo*|lingua|gorxa|boca)
        (?:cara|beizo*|lingua|gorxa) (?:\\w+ ){0,2}?incha*
        (?:pecha*|pechando*) (?:\\w+ )?gorxa|gorxa (?:\\w+ ){0,2}?pecha*
        anafilax*|choque anafilactico|reaccion alerxica (?:moi )?(?:forte|grave)`,
      yes: 'estánseme inchando os beizos e a lingua',
      no: 'teño alerxia ao pole e quero cita',
    },
    {
      id: 'bleeding',
      urgency: 'emergency',
      match: `
        (?:non|sen) (?:para|deixa|parar) (?:\\w+ ){0,2}?(?:sangrar|sangra)
        (?:sangr*) (?:\\w+ ){0,2}?(?:moito|moitisimo|sen parar|non para|abundante*|a chorro)
        (?:moito|moita|moitisimo|perdendo|bastante) sangue
        hemorraxia*|desangr*|(?:vomit*|tus*|cusp*) (?:\\w+ ){0,2}?sangue|feces negras`,
      yes: 'corteime e non para de sangrar',
      no: 'mañá teño análise de sangue',
    },
    {
      id: 'pregnancy',
      urgency: 'emergency',
      match: `
        (?:embaraz*|prena) __ (?:sangr*|sangue|manch*|contraccion*)
        (?:sangr*|sangue|contraccion*) __ (?:embaraz*|prena)
        rompin augas|rompeu augas|contraccions (?:\\w+ )?(?:cada|fortes)
        (?:non|sen) (?:noto|sinto|notar) (?:\\w+ ){0,3}?(?:bebe|neno|moverse)|estou de parto`,
      yes: 'estou embarazada e estou sangrando',
      no: 'estou embarazada e quero cita coa matrona',
    },
    {
      id: 'seizure',
      urgency: 'emergency',
      match: `convuls*|(?:ataque|crise) (?:de )?epilep*|ollos en branco|escuma pola boca`,
      yes: 'o meu fillo está convulsionando',
      no: 'tomo medicación para a epilepsia',
    },
    {
      id: 'sugar_overdose',
      urgency: 'emergency',
      match: `
        (?:azucre|glicosa|glucosa|glicemia) (?:\\w+ ){0,2}?(?:a|en|de|e|marca) (?:[1-4]\\d|5[0-4])(?! (?:de|h|horas|dias|anos|euros))
        (?:azucre|hipoglicemia) (?:\\w+ ){0,5}?(?:desmai*|inconsciente|non (?:responde|reacciona)|tremendo)
        (?:tom*|trag*|inxer*) (?:\\w+ ){0,3}?(?:moitas|todas|demasiadas|caixa|bote|moitos|todos|dez|quince|vinte|trinta|corenta|cincuenta|1\\d|[2-9]\\d) (?:\\w+ ){0,3}?(?:<pills>)
        caixa enteira (?:de )?(?:<pills>)|sobredose
        (?:bebeu|tragou|tomou|bebin|tomei|comeu) (?:\\w+ ){0,2}?(?:lixivia|deterxente|veleno|raticida|unha pila|moeda)
        (?:<child>) (?:\\w+ ){0,3}?(?:tragou|tomou|comeu) (?:\\w+ ){0,3}?(?:<pills>|pila|moeda)`,
      yes: 'tomei toda a caixa de pastillas',
      no: 'tomei a pastilla da mañá',
    },
    {
      id: 'child',
      urgency: 'emergency',
      match: `
        (?:bebe|acabado de nacer|lactante) __ (?:febre|38\\S*|39\\S*|40\\S*)
        febre __ (?:bebe|lactante)
        (?:<child>) (?:\\w+ ){0,2}?de (?:\\d+|un|dous|tres) (?:dias|semanas|mes|meses) __ (?:febre|38\\S*|39\\S*)
        (?:<child>) __ (?:moi decaid*|moi durmid* e|adormecid*)
        febre (?:\\w+ ){0,2}?(?:40\\S*|41\\S*)|(?:40\\S*|41\\S*) de febre`,
      yes: 'o meu bebé ten 39 de febre',
      no: 'o meu fillo ten mocos',
    },
    {
      id: 'no_response',
      urgency: 'emergency',
      fixed: true,
      match: `
        non (?:responde|reacciona)(?! (?:as|aos|ao telefono))
        non (?:esperta|se esperta|desperta)|non (?:o|a) (?:podo|damos|podemos) (?:espertar|espertado)|non ten pulso`,
      yes: 'a miña filla non responde',
      no: 'a aplicación non responde',
    },
    {
      id: 'unconscious',
      urgency: 'emergency',
      match: `desmai*|(?:perd*) (?:o |a )?(?:conecemento|consciencia|sentido)|inconsciente|sen conecemento|desplom*`,
      yes: 'a miña avoa desmaiouse',
      no: 'non me desmaiei',
    },
    {
      id: 'injury',
      urgency: 'emergency',
      match: `
        (?:golpe|caeu|caida|golpeouse) (?:\\w+ ){0,4}?cabeza __ (?:vomit*|mare*|sangr*|confus*|durmid*)
        (?:vomit*|sangr*) __ golpe (?:\\w+ ){0,3}?cabeza
        (?:caeu|cain) (?:\\w+ ){0,6}?non (?:se |me )?(?:pode|podo|da|dou) (?:erguer*|levantar*|mover*|erguido)
        veselle o oso|atropel*|tivemos un accidente|tiven un accidente
        queim* (?:\\w+ ){0,5}?(?:toda|todo|cara|aceite|auga fervendo|mans)
        queimadura* (?:\\w+ ){0,2}?(?:grave*|grande*|segundo grao|terceiro grao)`,
      yes: 'deuse un golpe na cabeza e está vomitando',
      no: 'dóeme un pouco a cabeza',
    },
    {
      id: 'dying_help',
      urgency: 'emergency',
      match: `
        estou morrendo(?! (?:de|por))|estame morrendo|creo que morro|creo que vou morrer|esta morrendo(?! (?:de|por))
        (?:necesit*|precis*|chamad*|chama|mandad*|envi*) (?:\\w+ ){0,2}?ambulancia|socorro|auxilio|e unha emerxencia`,
      yes: 'necesito unha ambulancia',
      no: 'morro de fame',
    },
    {
      id: 'suicide',
      urgency: 'self_harm',
      match: `
        (?:quero|quixera|gustariame|quere|ganas|penso|pensando|pensado|pensei|vou|desexo|intentei|idea|ideas|prefiro) (?:\\w+ ){0,3}?(?:<dying>|morrerse|matarse|suicidarse)
        quitarme a vida|sacarme a vida|quitarse a vida|suicidarme|suicidarse|suicidio
        (?:cansad*|farto|farta) de vivir|oxala (?:\\w+ ){0,2}?(?:morr*|espert*)
        mellor (?:morto|morta|sen min|non estar|se non estivese)|estaria* mellor (?:morto|morta|sen min)
        sen min (?:\\w+ ){0,2}?estari*|cortarme as veas|tirarme (?:pola venta|ao tren|polo balcon)
        autolesi*|(?:quero|ganas de|vou) facerme dano`,
      yes: 'quero morrer',
      no: 'morro de vergoña',
    },
    {
      id: 'no_will_to_live',
      urgency: 'self_harm',
      fixed: true,
      match: `
        (?:non|xa non) (?:quero|quere|desexo|teno ganas de) (?:seguir |continuar )?(?:vivindo|vivir|existindo|espertar*)
        (?:sen|perdin as|ningunha|nin) ganas de (?:vivir|seguir vivindo)
        (?:a|mina) (?:\\w+ )?vida (?:xa )?non (?:ten|vale)|non (?:vale|paga) a pena (?:\\w+ )?(?:vivir|seguir)
        non (?:lle )?(?:vexo|atopo) sentido a(?: vida| vivir| nada)|non podo mais coa vida|non quero estar aqui mais`,
      yes: 'non quero seguir vivindo',
      no: 'non quero seguir co tratamento',
    },
    {
      id: 'violence',
      urgency: 'violence',
      match: `
        (?:<kin>) (?:\\w+ ){0,3}?(?:me|a|lle|nos|o) (?:quere )?(?:pega*|bate*|golpea*|maltrat*|ameaz*|agred*|viol*|abus*|pech*|insult*|matar)
        (?:<kin>) (?:pegame|bateme|maltratame|ameazame|ameazoume|pegoume|violoume|pegoulle|pegalle)
        (?:pegame|maltratame|pegaronme|violaronme|agredironme|pegoume|agrediume|violoume)(?! (?:o sol|un golpe))|me pega(?= (?:\\.|,|$))
        medo (?:de|do|da|ao|a) (?:\\w+ )?(?:<kin>)|medo de volver a casa
        malleira|malos tratos|abus* sexua*|agresion sexual
        (?:sufro|vitima de|son vitima) (?:\\w+ ){0,2}?(?:violencia|maltrato)|quereme matar|ameaza* de morte`,
      yes: 'o meu marido pégame',
      no: 'deime un golpe no xeonllo',
    },
    {
      id: 'soon',
      urgency: 'soon',
      match: `
        (?:dor|doe*) (?:\\w+ ){0,4}?(?:moi forte|insoportable|horrible|terrible|intensa|moitisimo)
        (?:moita|moitisima) dor|doe* moito
        empeor*|cada vez (?:\\w+ )?peor|(?:estou|atopome|atopase|vou|sintome|estou moi) (?:moi |moito )?(?:peor|mal|fatal)
        (?:teno|ten|con) febre|febre (?:\\w+ ){0,3}?(?:alta|39\\S*|38\\S*|non baixa)|3[89]\\S* de febre
        (?:ferida|cicatriz|puntos) (?:\\w+ ){0,4}?(?:pus|infect*|abert*|supura|sangr*)
        sangr(?:o|a|aba|ou|ando|ado)|sangue (?:\\w+ ){0,2}?(?:ourinos|feces|ourina)
        non (?:podo|pode|dou) (?:\\w+ )?(?:andar|caminar|mover*|erguer*|tragar|ourinar)
        golpe (?:\\w+ ){0,2}?cabeza|cain|caeu|dobre dose|duas veces a pastilla
        reaccion (?:\\w+ ){0,2}?(?:vacina|medicamento|medicacion)
        (?:crise|ataque) de (?:ansiedade|panico)|moi mareada|moi mareado|palpitacions|taquicardia|hipoglicemia|non podo mais(?! esperar)|son unha carga|desesperad*`,
      yes: 'teño moita dor na barriga',
      no: 'dóeme un pouco o xeonllo',
    },
    ...bodyGalician,
    ...harmGalician,
  ],
}
