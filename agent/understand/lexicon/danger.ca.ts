// Danger wordings in Catalan and Valencian.
import { bodyCatalan } from './danger-body.ca.ts'
import { harmCatalan } from './danger-harm.ca.ts'
import type { DangerLexicon } from './danger-lexicon.ts'
import { signsCatalan } from './danger-signs.ca.ts'

export const dangerCa: DangerLexicon = {
  language: 'ca',
  words: {
    hurts: 'mal|dolor|dolors|pressio|opressio|punxada|punxades|pes',
    kin: 'marit|home|parella|xicot|xicota|nuvi|novio|ex|pare|mare|fill|filla|germa|dona|exmarit|exparella|padrastre|cuidador|cuidadora|sogre|espos',
    someone:
      'mare|pare|avi|avia|iaia|iaio|marit|home|dona|fill|filla|nen|nena|xiquet|xiqueta|nado|germa|germana|parella|net|neta|veina|senyora|ell|ella|bebe',
    child: 'nado|nadons|bebe|nen|nena|xiquet|xiqueta|fill|filla|petit|petita|net|neta|criatura',
    pills:
      'pastilla|pastilles|pindoles|comprimits|medicament*|medicacio|somnifer*|lorazepam|orfidal|paracetamol*|tranquilitzant*|insulina',
    attack:
      'infart|atac de cor|atac al cor|angina de pit|ictus|embolia|vessament cerebral|trombosi|aturada cardiaca',
    dying:
      'suicid*|matar me|matarme|morir me|morirme|morir|treure m la vida|llevar me la vida|acabar amb tot|acabar amb la vida|acabar amb la meva vida|desapareixer|deixar de viure|no despertar*|fer me mal|autolesion*|tallar me|penjar me|tirar me',
  },
  negators: 'no ni mai sense tampoc pas',
  fillers:
    'em me m et t li el la l els les en hi ha he s se tinc te tenen tingut noto nota sento sent un una mal dolor fa fan molt gens res gaire de d al a i esta estic es crec ara vull penso pensat pensar',
  past: `
    (?<!des de )fa (?:ja )?(?:uns |molts |dos |tres |\\d+ |un |alguns |quatre |cinc |deu |vint )*(?:anys?|mesos|mes|temps)(?! que)
    l any passat|el mes passat|l estiu passat|en el seu dia|antecedents
    (?:el|l any|en|des del) (?:19|20)\\d\\d|als \\d+ anys|anys fa|fa anys
    quan era (?:jove|petit*)`,
  ongoing: `
    ara|avui|aquest mati|aquesta nit|altra vegada|un altre cop|de nou|encara|ahir|continu*|segueix*|cada vegada|torna*`,
  joking: `(?<!no )(?<!que )(?:es|era|ho dic|ho deia) (?:de |una |en )?(?:broma|conya)|es un dir`,
  resolved: `
    ja (?:estic be|esta be|m ha passat|li ha passat|ha passat|em trobo be|em trobo millor|estic millor)`,
  idioms: `
    pes (?:\\w+ ){0,3}?(?:tret|treus|traieu|traure) (?:\\w+ ){0,3}?(?:pit|sobre)|(?:tret|treure) (?:\\w+ ){0,3}?pes (?:del pit|de sobre)
    (?:moro|morta|mort|ofego|ofega|peto|parteixo) (?:estic |soc )?de (?:riure|ganes|vergonya|son|gana|fred|calor|fastic|nervis)
    (?:va morir|mori|mort|morta) (?:\\w+ )?(?:de(?:l)?|d) (?:\\w+ ){0,2}?(?:mama|infart|cancer|cor|ictus)|(?:va morir|mori) (?:\\w+ ){0,3}?d un infart
    (?:pel li|pellicula|serie|novella|final|capitol) (?:[^ .?]+ ){0,9}?(?:tira*|mata*|suicid*|mor)( al tren| i s acaba)?
    (?:protocol|curs|xerrada|prevencio|telefon|voluntari*|primers auxilis|fulleto|treball) (?:\\w+ ){0,5}?(?:ennueg*|suicid*|infart|ictus|violencia|maltract*|epilep*)
    (?:prospecte|informe|full) (?:\\w+ ){0,4}?(?:suicid*|autolitic*|ictus|infart)|(?:idees|ideacio) (?:\\w+ )?(?:suicid*|autolitic*) (?:\\w+ |, ){0,3}?(?:prospecte|estic be)|nega ideacio autolitica
    (?:mare|pare|dona|home|jefa|iaia) (?:em|me|m) (?:mata*|matara*|mataria)(?: he suspes| si no)?|si no la dona em mata
    (?:mobil|telefon|ordinador) (?:\\w+ ){0,3}?(?:ofeg*|mort|mor)|(?:barca|madrid|vosaltres) (?:\\w+ ){0,2}?clavat (?:un )?(?:punyal|ganivet)|clavar (?:\\w+ )?(?:esbroncada|bronca)
    (?:app|web|pagina|sistema|enllac) no (?:em|ens|li) deixa
    (?:moro|morim|moria|pixo|peto|mor|mort|morta|morir|morir me) de (?:riure|ganes|gana|son|calor|fred|set|vergonya|avorriment|fastic|pena|por d esperar)
    (?:mor|moro|morir|morint) per (?:veure|saber|anar|tenir)
    (?:gairebe|quasi|per poc) (?:\\w+ ){0,4}?(?:infart|desmai*|atac|cobriment) __ (?:preu*|factura|ensurt|compte)
    (?:infart|atac|desmai) _ (?:preu*|factura|rebut|ensurt)
    preu* d infart|d infart
    (?:analisi*|analitica|extraccio|donar|donacio|mostra|treure m|banc|prova) (?:de )?(?:la )?sang
    (?:sang freda|em bull la sang|mala sang|de tot cor|m ha trencat el cor|amb el cor)
    (?:ofego|ofegat|ofegada) (?:en|de|amb) (?:la |el |tanta |tanta de )?(?:feina|papers|deutes|hipoteca|factures)
    (?:app|aplicacio|web|pagina|enllac|boto|telefon|linia|sistema|bot|ningu|metge|metgessa|hospital|centre|recepcio|consulta|videotrucada) (?:que |ja |encara )?no (?:em |ens )?(?:respon*|contest*|funciona|reacciona)
    no (?:em |ens )?(?:respon*|contest*) (?:ningu|al telefon|el telefon|a (?:les|els|la|el|meu*|cap))|ningu (?:no )?(?:em )?(?:respon|contesta)
    no vull (?:seguir|continuar|viure) (?:amb|rebent|pendent|esperant|a|lluny) (?:\\w+ )?(?:tractament|missatges|rehabilitacio|dieta|servei|avisos)
    desapareixer de (?:la |aquesta |les )?(?:vostra |seva )?llist*
    cremat* (?:de la feina|amb vosaltres|d esperar)|estic cremat*
    (?:unitat|consulta|xerrada|taller|curs|campanya|jornada|dia mundial|prevencio|informacio|cita|visita|servei) (?:\\w+ )?(?:de|del|d|sobre|contra|per|de l|de la) (?:la |l |el )?(?:infart|ictus|suicidi|violencia( de genere| masclista)?|maltractament*|epilepsia|asma|cremad*|dolor toracic|cor|embaras)`,
  doubtful: `
    adormi* (?:\\w+ ){0,3}?(?:galta|boca|llavi|cara|llengua) (?:\\w+ ){0,4}?(?:anestesia|dentista)
    (?:algu|un senyor|una senyora) (?:\\w+ )?(?:es va |s ha |va )desmai*
    (?:no puc|em costa) respirar (?:be )?(?:pel|per el) nas
    (?:nas|mocs|refredat|tapat) _ (?:em costa|no puc) respirar
    (?:ofego|canso|falta l aire) (?:una mica |molt |mes )?(?:en|al|quan|si) (?:pujar|pujo|caminar|camino|correr|corro)
    (?:gairebe|quasi|per poc) (?:\\w+ ){0,3}?(?:desmai*|infart|ofego)
    mal de pit (?:quan|al|en|de) (?:dono|donar|alletar)
    mal (?:el|als) pits? quan (?:dono|alleto)
    (?:por|em sol|acostumo a) (?:\\w+ ){0,2}?desmai*`,
  signs: signsCatalan,
  entries: [
    ...bodyCatalan,
    ...harmCatalan,
    {
      id: 'chest_pain',
      urgency: 'emergency',
      match: `
        (?:<hurts>) (?:\\w+ ){0,3}?(?:pit|torax|cor|estern|toracic)
        (?:pit|torax) (?:em |li |me )?(?:fa mal|apreta|oprimeix|oprimit)
        (?:apreta|oprimeix|estreny) (?:\\w+ ){0,2}?pit
        mal (?:\\w+ ){0,2}?brac esquerre|brac esquerre (?:\\w+ ){0,3}?(?:adormit|mal|dolor)`,
      yes: 'em fa molt de mal el pit',
      no: 'no em fa mal el pit',
    },
    {
      id: 'heart_attack',
      urgency: 'emergency',
      match: `
        (?:donant|donat|dona|donar|tinc|te|tenint|patint|patit|fent|fet|sembla|es|agafat|agafant|crec que) (?:\\w+ ){0,3}?(?:<attack>)`,
      yes: 'crec que al pare li està agafant un infart',
      no: 'amb aquest preu gairebé em dona un infart quan veig la factura',
    },
    {
      id: 'stroke',
      urgency: 'emergency',
      match: `
        (?:cara|boca|llavi) (?:\\w+ ){0,3}?(?:tort*|torcad*|torcut|torcud*|caigud*|paralitzad*|adormi*|desviad*)
        (?:tort|torcat|torcut|caigut|paralitzat|adormit|torcad*) (?:\\w+ ){0,2}?(?:cara|boca|llavi)
        parl* (?:\\w+ )?(?:estrany|malament|rar|enredat|sense sentit)
        (?:perdut|perd*|sense) (?:la )?(?:forca|sensibilitat) (?:\\w+ ){0,3}?(?:brac|cama|ma|costat)
        (?:adormit|paralitzat|formigue*) (?:\\w+ ){0,2}?(?:costat|mig cos)
        (?:perdut|perdo) (?:la )?(?:vista|visio)
        (?:diu coses (?:rares|estranyes|sense sentit)|esta (?:molt )?(?:desorientad*|desorientat|confus|confosa|confus))`,
      yes: 'a la meva mare se li ha tort la boca i parla estrany',
      no: 'el metge parla molt de pressa',
    },
    {
      id: 'stroke_cannot',
      urgency: 'emergency',
      fixed: true,
      match: `
        no (?:puc|pot) (?:parlar(?! (?:ara|amb|per|en|de))|moure (?:\\w+ )?(?:el brac|un brac|la cama|mig cos|un costat))
        no (?:em|li) surten les paraules
        no (?:sento|sent) (?:\\w+ )?(?:brac|mig cos|costat)
        no veig (?:res )?d un ull|de sobte no hi (?:veig|veu)`,
      yes: 'el meu home no pot parlar ni moure el braç',
      no: 'ara no puc parlar per telèfon',
    },
    {
      id: 'cannot_breathe',
      urgency: 'emergency',
      fixed: true,
      match: `
        (?:no|gairebe no|quasi no|amb prou feines) (?:puc|pot|podem|aconsegueixo) (?:\\w+ )?respirar
        no (?:\\w+ )?respir*(?! (?:be )?(?:por|pel|per) (?:la |el )?(?:nariz|nas))|ha deixat de respirar|sense respirar
        no m entra (?:l )?aire|no em ve (?:l )?aire`,
      yes: 'no puc respirar',
      no: 'no tinc temps de res',
    },
    {
      id: 'hard_to_breathe',
      urgency: 'emergency',
      match: `
        (?:costa|costant|dificultat*|problemes) (?:\\w+ ){0,2}?(?:respirar|agafar aire)
        (?:m|s|em|es) (?:\\w+ )?(?:ofego|ofega|ofegant|asfixio|asfixia|ennuega*|ennuegat)
        (?:ofegant*|asfixiant*|ennuegat|ennuegada)
        falta (?:l |d |de l )?(?:aire|ale)
        respir* (?:molt )?(?:malament|fatal)
        (?:llavis|ungles) (?:\\w+ )?(?:blau*|morat*)
        (?:crisi|atac) d asma`,
      yes: 'em costa molt respirar',
      no: 'respiro bé, gràcies',
    },
    {
      id: 'anaphylaxis',
      urgency: 'emergency',
      match: `
        (?:infl*) (?:\\w+ ){0,3}?(?:cara|llavi*|llengua|gola|boca|coll)
        (?:cara|llavi*|llengua|gola) (?:\\w+ ){0,2}?infl*
        (?:tanca|tancant) (?:\\w+ )?gola|gola (?:\\w+ ){0,2}?tanca*
        anafilaxi|xoc anafilactic|reaccio allergica (?:molt )?(?:forta|greu)`,
      yes: "se m'estan inflant els llavis i la llengua",
      no: 'tinc al·lèrgia al pol·len i vull hora',
    },
    {
      id: 'bleeding',
      urgency: 'emergency',
      match: `
        (?:no|sense) (?:para|deixa|atura|s atura) (?:\\w+ ){0,2}?sagn*
        sagn* (?:\\w+ ){0,2}?(?:molt|moltissim|sense parar|no para|abundant*|a raig)
        (?:molta|moltissima|massa|perdent|perdut) (?:\\w+ )?sang
        hemorragi*|dessagn*
        (?:vomit*|tuss*|escup*) (?:\\w+ ){0,2}?sang
        femta negra|caca negra`,
      yes: "m'he tallat i no para de sagnar",
      no: 'demà tinc anàlisi de sang',
    },
    {
      id: 'pregnancy',
      urgency: 'emergency',
      match: `
        embaras* __ (?:sagn*|sang|taques|taco|contraccions|veig borros)
        (?:sagn*|sang|contraccions) __ embaras*
        trencat (?:les )?aigues|contraccions (?:\\w+ )?(?:cada|fortes)
        (?:no|sense) (?:noto|sento|notar) (?:\\w+ ){0,3}?(?:bebe|nado|criatura|moure)
        estic de part`,
      yes: 'estic embarassada i estic sagnant',
      no: 'estic embarassada i vull hora amb la llevadora',
    },
    {
      id: 'seizure',
      urgency: 'emergency',
      match: `
        convuls*|(?:atac|crisi) (?:d )?epilep*|ulls en blanc|escuma per la boca`,
      yes: 'el meu fill està convulsionant',
      no: "prenc medicació per l'epilèpsia",
    },
    {
      id: 'sugar_overdose',
      urgency: 'emergency',
      match: `
        (?:sucre|glucosa|glucemia) (?:\\w+ ){0,2}?(?:a|en|de|es|marca) (?:[1-4]\\d|5[0-4])(?! (?:de|h|hores|dies|anys|euros))
        (?:sucre|hipoglucemia) (?:\\w+ ){0,5}?(?:desmai*|inconscient|no (?:respon|reacciona)|tremol*)
        (?:pres|presa|prendre|empass*|empassat) (?:\\w+ ){0,3}?(?:moltes|totes|massa|capsa|tota la capsa|molts|tots|deu|quinze|vint|trenta|quaranta|cinquanta|1\\d|[2-9]\\d) (?:\\w+ ){0,3}?(?:<pills>)
        (?:tota la|una) capsa (?:sencera )?(?:de )?(?:<pills>)
        sobredosi
        (?:begut|empassat|pres|menjat) (?:\\w+ ){0,2}?(?:lleixiu|detergent|veri|raticida|una pila|moneda)
        (?:<child>) (?:\\w+ ){0,3}?(?:empassat|menjat|pres) (?:\\w+ ){0,3}?(?:<pills>|pila|moneda)`,
      yes: "m'he pres tota la capsa de pastilles",
      no: "m'he pres la pastilla del matí",
    },
    {
      id: 'child',
      urgency: 'emergency',
      match: `
        (?:nado|bebe|nounat) __ (?:febre|38\\S*|39\\S*|40\\S*)
        febre __ (?:nado|bebe|nounat)
        (?:<child>) (?:\\w+ ){0,2}?de (?:\\d+|un|dos|tres) (?:dies|setmanes|mes|mesos) __ (?:febre|38\\S*|39\\S*)
        (?:<child>) __ (?:molt decaigu*|molt adormi*|flonj*)
        febre (?:\\w+ ){0,2}?(?:40\\S*|41\\S*)|(?:40\\S*|41\\S*) de febre
        febre __ (?:coll rigid|taques|clatell)`,
      yes: 'el meu nadó té 39 de febre',
      no: 'el meu fill té mocs',
    },
    {
      id: 'no_response',
      urgency: 'emergency',
      fixed: true,
      match: `
        no (?:respon|reacciona)(?! (?:a les|al telefon|als))
        no (?:es |s )?desperta|no (?:el|la|puc) (?:puc |podem )?despertar*|no te pols`,
      yes: 'la meva filla no respon',
      no: "l'aplicació no respon",
    },
    {
      id: 'unconscious',
      urgency: 'emergency',
      match: `
        desmai*|(?:perdut|perdre|perd) (?:el |la )?(?:coneixement|consciencia|sentit|mon de vista)
        inconscient|sense coneixement|desplomat*|desplomad*`,
      yes: "la meva àvia s'ha desmaiat",
      no: "no m'he desmaiat",
    },
    {
      id: 'injury',
      urgency: 'emergency',
      match: `
        (?:cop|caigut|caiguda) (?:\\w+ ){0,4}?cap __ (?:vomit*|mareja*|mareig|sagn*|confus|adormi*)
        (?:vomit*|sagn*) __ cop (?:\\w+ ){0,3}?cap
        caigu* (?:\\w+ ){0,6}?no (?:es |em |s )?(?:pot|puc) (?:aixecar*|moure*)
        se li veu l os|atropell*|hem tingut un accident|he tingut un accident
        cremat (?:\\w+ ){0,5}?(?:tota|tot|cara|oli|aigua bullint|mans|bullent)
        cremad* (?:\\w+ ){0,2}?(?:greu*|gran*|segon grau|tercer grau)`,
      yes: "s'ha donat un cop al cap i està vomitant",
      no: 'em fa mal el cap una mica',
    },
    {
      id: 'dying_help',
      urgency: 'emergency',
      match: `
        (?:m|s) estic morint|estic morint me|em moro(?= (?:\\.|,|$))|(?:crec|sento) que em moro|s esta morint
        (?:necessit*|truqu*|envi*|cal) (?:\\w+ ){0,2}?ambulancia|socors|auxili
        (?:es|tinc) una emergencia`,
      yes: 'necessito una ambulància',
      no: 'em moro de gana',
    },
    {
      id: 'suicide',
      urgency: 'self_harm',
      match: `
        (?:vull|voldria|agradaria|vol|ganes|penso|pensant|pensat|vaig a|desitjo|intentat|idea|idees|prefereixo) (?:\\w+ ){0,3}?(?:<dying>|morir se|matar se|suicidar se)
        (?:em|m|es|s) vull (?:morir|matar|suicidar)
        (?:treure|llevar|treurem|prendre) (?:\\w+ )?la vida
        suicidar me|suicidarme|suicidi|suicidar|em suicid*
        (?:cansad*|cansat|fart|farta) de viure|tant de bo (?:\\w+ ){0,2}?(?:mori*|despert*)
        millor (?:mort|morta|sense mi|no ser hi|si no hi fos|si no hi soc)|estari* millor (?:mort|morta|sense mi)
        sense mi (?:\\w+ ){0,2}?estari*|tallar me les venes|tirar me (?:per la finestra|al tren|pel balco)
        autolesi*|(?:vull|ganes de|vaig a) fer me mal`,
      yes: 'em vull morir',
      no: 'em moro de vergonya',
    },
    {
      id: 'no_will_to_live',
      urgency: 'self_harm',
      fixed: true,
      match: `
        (?:no|ja no) (?:vull|vol|desitjo|tinc ganes de) (?:seguir |continuar |mes )?(?:vivint|viure|vivim|existint|despertar*)
        (?:sense|perdut les|cap|ni) ganes de (?:viure|seguir vivint)
        (?:la|ma|meva) (?:\\w+ )?vida (?:ja )?no (?:te|val)
        no (?:val|paga) la pena (?:\\w+ )?(?:viure|vivint|seguir)
        no (?:li )?(?:veig|trobo) sentit a (?:la vida|viure|res)
        no puc mes amb la vida|no vull ser (?:hi|aqui) mes`,
      yes: 'no vull continuar vivint',
      no: 'no vull continuar amb el tractament',
    },
    {
      id: 'violence',
      urgency: 'violence',
      match: `
        (?:<kin>) (?:\\w+ ){0,3}?(?:em|m|la|li|ens|el) (?:ha |vol )?(?:pega*|pegat|colpej*|maltract*|amenac*|agred*|viol*|abus*|tanca*|insult*|matar|empeny*)
        em (?:pega|peguen|maltracta*|colpeja*|viola)|m (?:ha|han) (?:pegat|agredit|violat|colpejat|maltractat)(?! (?:un|el|la))
        por (?:de|del|a) (?:\\w+ )?(?:<kin>)|por de tornar a casa
        pallissa|maltractaments|abus* sexual*|agressio sexual
        (?:pateixo|victima de|soc victima) (?:\\w+ ){0,2}?(?:violencia|maltractament*)
        (?:em vol|em vol|m ha volgut) matar|amenaca* de mort|li peguen`,
      yes: 'el meu marit em pega',
      no: "m'he donat un cop al genoll",
    },
    {
      id: 'soon',
      urgency: 'soon',
      match: `
        (?:dolor|mal) (?:\\w+ ){0,4}?(?:molt fort|molt forta|insuportable|horrible|terrible|intens|no aguanto)
        (?:molt|moltissim|molta) (?:de )?(?:mal|dolor)
        empitjor*|cada vegada (?:\\w+ )?pitjor|(?:estic|em trobo|es troba|vaig) (?:molt )?(?:pitjor|malament|fatal)
        (?:tinc|te|amb) febre|febre (?:\\w+ ){0,3}?(?:alta|39\\S*|38\\S*|no baixa)|3[89]\\S* de febre
        (?:ferida|cicatriu|punts) (?:\\w+ ){0,4}?(?:pus|infect*|obert*|supura|sagn*)
        3[89]\\.\\d|calfreds|(?:ferida|cicatriu|genoll|cama|ma|punts) (?:\\w+ |, ){0,6}?(?:vermell*|calent*|inflad*|pus|obert*)
        (?:traient|vomit*|gito|gita*|tot el que menjo) (?:\\w+ |, ){0,5}?(?:dies|menjo|vegades|aigua)|dos dies (?:traient|vomit*)|(?:granissada|urticaria|ronxes|taques) (?:\\w+ |, ){0,4}?(?:panxa|cos|antibiotic)|antibiotic (?:\\w+ |, ){0,5}?(?:granissada|urticaria|ronxes|faves)
        (?:dues vegades|dos cops|al mati i) (?:\\w+ ){0,4}?(?:pastilla|ara|dosi)|(?:mes|molt) (?:parad*|apagad*|ensopid*)|estrany* avui|em volia (?:morir|matar)|por de recaure
        sagn*|sang (?:\\w+ ){0,2}?(?:orina|femta|caca|pipi)
        no (?:puc|pot) (?:\\w+ )?(?:caminar|moure(?! l hora)|aixecar*|empassar|orinar)
        cop (?:\\w+ ){0,2}?cap|m he caigut|ha caigut|doble dosi|dues vegades la (?:pastilla|medicacio)
        reaccio (?:\\w+ ){0,2}?(?:vacuna|medicament|medicacio)
        (?:crisi|atac) (?:d )?(?:ansietat|panic)|em marejo (?:molt|tot el dia)|molt marejad*|molt marejat
        palpitacions|taquicardia|hipoglucemia|no puc mes(?! esperar)|soc una carrega|desesperad*`,
      yes: 'tinc molt de mal a la panxa',
      no: 'em fa una mica de mal el genoll',
    },
  ],
}
