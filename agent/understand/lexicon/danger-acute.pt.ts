// Seizures, sugar, poison, children, injuries, cries for help in Portuguese, and what a clinician should see the same day.
import type { DangerEntry } from './danger-lexicon.ts'

export const acutePortuguese: readonly DangerEntry[] = [
  {
    id: 'seizure',
    urgency: 'emergency',
    match: `
      (?:trem*|sacud*) (?:\\w+ )?(?:o |do )?corpo todo|(?:olhos?) (?:\\w+ )?(?:viraram|reviraram|a virar|virando|pra cima)
      convuls*|(?:ataque|crise) (?:de )?epile*|(?:tendo|a ter|teve) (?:um |uma )?(?:ataque|crise)(?= (?:\\.|,|$|e|no|agora|epile*|ele|ela|nao))
      (?:revir*|virou|virad*) (?:\\w+ )?(?:os )?olh*|olhos? (?:\\w+ )?(?:revirad*|virad*|em branco|brancos)|espuma* (?:\\w+ )?(?:pela|na|da|a) boca|espumando|babando sem
      (?:todo|toda|ficou|fica) (?:\\w+ )?(?:dur(?:o|a|inho|inha)|rij[oa]|tes[oa]|rigid*) (?:\\w+ ){0,3}?(?:trem*|sacud*|olh*|febre|e|nao)|(?:treme*|tremend*|a tremer|sacod*|debat*|espasmos) (?:\\w+ )?(?:todo|toda|o corpo|corpo todo|dos pes) (?:\\w+ |[.,] ){0,4}?(?:nao|sem|olh*|inconsci*|boca)`,
    yes: 'o meu filho está a ter convulsões',
    no: 'tomo medicação para a epilepsia',
  },
  {
    id: 'sugar',
    urgency: 'emergency',
    match: `
      (?:acucar|glicemia|glicose|glucose|dextro|glucosa|hipo|diabetes) (?:\\w+ ){0,3}?(?:[1-4]\\d|5[0-4])(?! (?:anos|dias|h|horas|min*|unidades|euros|reais|vezes|meses))
      (?:acucar|glicemia|glicose|glucose|dextro|diabetes) (?:\\w+ ){0,3}?(?:4[5-9]\\d|[5-9]\\d\\d|hi|high|lo|low)
      (?:aparelho|maquina|sensor|medidor|glicosimetro|glucometro) (?:\\w+ ){0,3}?(?:hi|high|lo|low)|(?:deu|marca|diz|aparece|mostra) (?:hi|high|lo)(?= )
      (?:hipo|hipoglicemia|diabetic*|insulina|acucar baixo|glicemia baixa) (?:\\w+ ){0,6}?(?:inconsci*|desmai*|nao (?:responde|reage|acorda|fala)|confus*|suad*|suando|a suar|trem*|no chao|mole|esquisit*|so geme)
      (?:trem*|suad*|suando) __ (?:glicemia|acucar|hipo)|(?:halito|bafo|cheiro) (?:\\w+ )?(?:de |a )?(?:maca*|acetona|fruta*)|cetoacidose|cetonas? (?:\\w+ ){0,2}?(?:alt*|[3-9])`,
    yes: 'glicemia a 38 e estou a tremer',
    no: 'a glicemia hoje está a 110, tudo bem',
  },
  {
    id: 'overdose',
    urgency: 'emergency',
    match: `
      insulina (?:\\w+ )?(?:a mais|demais|em excesso)|(?:demasiada|excesso de|muita) insulina
      (?:pilha*|moeda*|iman*|ima|berlinde|lixivia|cloro|veneno|comprimidos?)(?=.{0,70} (?:engol*|beb*|comeu|chup*|na boca) )(?=.{0,90} (?:filh*|bebe|nenem|menin*|miud*|ela|ele|crianca) )
      (?:rapida|lenta) (?:\\w+ ){0,3}?(?:em vez|no lugar|por engano)|(?<=^ )\\d\\d (?:\\w+ )(?:faz o que|mata|chega para)|insulina (?:\\w+ ){0,8}?tambem (?:deu|dei)
      (?:tom*|engol*|inger*|meti|mandou|comeu|bebeu|bebi) (?:\\w+ ){0,4}?(?:tod[ao]s?|inteir[ao]|muitos|muitas|demais|demasiad*|varios|varias|cheia|punhado|monte de|monte|1\\d|[2-9]\\d|vinte|trinta|quarenta|cinquenta|dez|quinze|cartela|caixa|frasco) (?:\\w+ ){0,3}?(?:<pills>)(?! (?:desde|por|durante|todos|que|para|pra))
      (?:tom*|engol*|inger*) (?:\\w+ )?(?:a |o |uma |um )?(?:<pills>) (?:inteir[ao]|tod[ao]|quase toda|cheia)
      (?:tom*|engol*|bebeu) (?:\\w+ ){0,3}?(?:<pills>) (?:com|e) (?:\\w+ )?(?:alcool|pinga|cachaca|vinho|cerveja|vodka|bebida|aguardente|whisky)
      overdose|sobredosagem|superdosagem|dose letal
      (?:beb*|engol*|tom*|comeu|inger*|meteu|chup*|gole|provou|botou na boca) (?:\\w+ ){0,5}?(?:<poison>)
      (?:<child>) (?:\\w+ ){0,4}?(?:tom*|engol*|comeu|beb*) (?:\\w+ ){0,4}?(?:<poison>)
      (?:<child>) (?:\\w+ ){0,3}?(?:tom*|engol*|comeu|beb*) (?:os |o |a |um |uns |umas |meus |varios |dois )(?:\\w+ )?(?:<pills>) (?:d[ao]s? |que )(?!dia|noite|manha|tarde|almoco|medico)
      (?:<child>) (?:\\w+ ){0,3}?(?:engol*|comeu) (?:os |uns |umas |varios |meus |dois |tres )(?:\\w+ )?(?:<pills>)
      (?:insulina|lantus|dose|lenta|rapida) (?:\\w+ ){0,6}?(?:dobro|em dobro|duas vezes|tambem|em vez|trocad*|enganei|enganada|por engano|errada) __ (?:dorm*|nao|reage|gem*|trem*|suad*|acord*|esquisit*|sozinh*|comer)
      insulina (?:\\w+ ){0,4}?(?:em dobro|o dobro|dobro da|a mais|duas vezes)|(?:dei|deu) (?:\\w+ ){0,2}?insulina (?:\\w+ ){0,4}?(?:tambem|ja)
      (?:dois|duas|tres|2|3|varios) (?:adesivo*|pensos de|patches) (?:\\w+ ){0,5}?(?:respir*|dorm*|acord*|pupila*)|pupilas? (?:\\w+ ){0,3}?(?:pequen*|alfinete|minuscul*|dilatad*)|tinha (?:dois|tres|2|3) adesivos
      (?:intoxicad*|intoxicou|envenenad*|envenenou|intoxicacao)|monoxido|fuga de gas|vazamento de gas|cheiro a gas|cheiro de gas|(?:esquentador|braseira|lareira|gas|aquecedor|carvao|gerador) __ (?:dor de cabeca|dores de cabeca|tont*|vomit*|mole*|desmai*|enjo*)
      cogumelo* __ (?:vomit*|diarreia|mal|dor*|passar mal|doente*)|(?:faco|fazer|faz|faca|provoco|forco) (?:\\w+ )?(?:vomitar|vomito)`,
    yes: 'ela tomou a cartela inteira de calmantes',
    no: 'tomei o comprimido da manhã',
  },
  {
    id: 'child',
    urgency: 'emergency',
    match: `
      (?:bebe|nenem|recem nascido|menin[oa])(?=.{0,80} (?:nao|n|deixou de|recusa) (?:\\w+ )?(?:\\w+ )?(?:mama*|peito|biberao|mamadeira|beber) )(?=.{0,110} (?:ferv*|febre|gem*|mole|molinh*|pelando|dorme|sonolent*|vomit*|38\\S*|39\\S*) )
      (?:manchas|pintas) (?:rox*|vermelh* escur*|arroxead*)(?=.{0,60} (?:febre|38\\S*|39\\S*|40\\S*) )|(?:febre|39\\S*|40\\S*)(?=.{0,60} (?:manchas rox*|petequias|pescoco dur*) )
      (?:bebe|nenem|nene|recem nascido|lactente) __ (?:febre|38\\S*|39\\S*|40\\S*)|(?:febre|38\\S*|39\\S*|40\\S*) __ (?:bebe|nenem|recem nascido|lactente)
      (?:<child>) (?:\\w+ ){0,2}?(?:de |com |tem )?(?:\\d+|um|dois|tres|poucos) (?:dias|semanas) __ (?:febre|38\\S*|39\\S*|40\\S*)
      (?:de |com )(?:1|2|um|dois) mes(?:es)? __ (?:febre|38\\S*|39\\S*|40\\S*)
      (?:<child>) __ (?:molinh*|muito mole|todo mole|toda mole|prostrad*|apatic*|amolecid*|gemente|moleira|sem forcas)|(?:todo|toda|tudo) (?:mole|molinh*)|como (?:um |uma )?(?:trapo|boneca)
      febre (?:\\w+ ){0,3}?(?:40\\S*|41\\S*|42\\S*)|(?:40\\S*|41\\S*)(?: grados| graus)? (?:\\w+ )?de febre
      (?:febre|3[89]\\S*|40\\S*) __ (?:nuca|pescoco dur*|manchas (?:rox*|vermelh*)|petequias|delir*|confus*|quimio*|risco vermelho|convuls*|transplant*)
      (?:quimio*|transplant*|imunodeprimid*|imunossuprimid*|leucemia|sem baco)(?=.{0,90} (?:febre|38\\S*|39\\S*|40\\S*|calafrio*|arrepio*))
      (?:risco|risca|linha|trilho) vermelh*|manchas (?:\\w+ ){0,4}?(?:nao (?:somem|desaparecem|saem|clareiam)|rox* (?:pelo|no|nas)|copo)|petequias
      (?:<child>) __ (?:dedo*|mao) (?:\\w+ )?(?:na|no) (?:tomada|ficha)`,
    yes: 'o meu bebé de dois meses tem 39 de febre',
    no: 'o meu filho tem o nariz a pingar',
  },
  {
    id: 'no_response',
    urgency: 'emergency',
    fixed: true,
    match: `
      (?:<someone>) (?:\\w+ |[.,] ){0,5}?(?:nao|n|ja nao|num|nem) (?:me |se |mais )?(?:responde|reage|acorda|desperta|mexe|fala|abre os olhos)(?! (?:ao telefone|as|aos|a mensagem|a noite|com|sobre|espanhol|portugues|muito|bem|para ir|cedo|comigo|mal))
      (?:nao|n|num) (?:responde|reage|acorda)(?= (?:\\.|,|$|pra|para|e|a nada|com|so|nem|de jeito|quando|mais))
      (?:nao|n) (?:\\w+ )?(?:consigo|consegue|conseguimos|to conseguindo|estou a conseguir) (?:\\w+ )?(?:acord*|despert*|reanim*)(?! (?:cedo|a horas|sem|de manha))
      sem pulso|(?:nao|n) tem pulso|so geme|ronca (?:\\w+ )?(?:esquisito|estranho|alto e|de forma)|(?:dificil|custa) (?:de )?acordar`,
    yes: 'a minha filha não acorda',
    no: 'a aplicação não responde',
  },
  {
    id: 'unconscious',
    urgency: 'emergency',
    match: `
      (?:quase|vou|prestes a|a ponto de) (?:\\w+ )?(?:desmai*|apagar|cair para o lado)
      desmai*|inconscient*|(?:perd*) (?:\\w+ )?(?:os sentidos|sentidos|a consciencia|consciencia|conhecimento)|sem sentidos|desacordad*|teve (?:\\w+ )?sincope
      (?:eu |ela |ele |que )?apag(?:o|uei|ou|a) (?:\\w+ )?(?:quando|do nada|de repente|de vez|e nao|no chao|ao levantar|por segundos|tres|duas|ha)|desfalec*
      (?:pai|mae|marido|mulher|vo|avo|ele|ela|irmao|irma|senhor|senhora|vizinh*|filho|filha|diabetico) (?:\\w+ ){0,5}?(?:no chao|caid[ao] no|estendid*|em coma)(?! em 20\\d\\d)|(?:caiu|cai) (?:\\w+ )?(?:pra tras|para o lado|redond*|dur[ao]) (?:\\w+ )?(?:nao)?`,
    yes: 'a minha avó desmaiou',
    no: 'não desmaiei nem nada',
  },
  {
    id: 'injury',
    urgency: 'emergency',
    match: `
      (?:apanhad*|atingid*|batid*|levad*|colhid*|esmagad*) (?:\\w+ )?(?:por|debaixo de) (?:\\w+ )?(?:carro|camiao|caminhao|mota|moto|autocarro|onibus|comboio|trem|trotinete|trator)|(?:inal*|respir*|fumo|fumaca) (?:\\w+ ){0,4}?(?:fumo|fumaca|incendio|fogo|gas|cloro|vapores)
      (?:<child>) (?:\\w+ ){0,3}?(?:escald(?:ou|ada|ado)|queim(?:ou|ada|ado))(?! (?:um pouco|um bocadinho|no sol|ao sol))|(?:escald(?:ou|ei|ado|ada)|queim(?:ou|ei|ado|ada)) (?:se |me )?(?:\\w+ )?(?:com|na|no|em) (?:\\w+ ){0,2}?(?:panela|oleo|agua|fritadeira|fogo|forno|churrasqueira|acido|gasolina)
      (?:cort*|abr*|decep*) (?:\\w+ )?(?:a |o |os |as )?(?:mao|dedos?|braco|pulso|perna|garganta) (?:\\w+ |[.,] ){0,4}?(?:serra|motosserra|rebarbadora|machado|facao|fundo|osso|tendao|jorr*|esguich*)
      (?:quadril|anca|femur|bacia|coluna|pescoco|cranio) (?:\\w+ ){0,3}?(?:quebr*|part*|fratur*)|(?:quebr*|partiu|parti|fratur*) (?:\\w+ ){0,2}?(?:quadril|anca|femur|bacia|coluna|pescoco|cranio)|(?:grit*|berr*|urr*|contorc*|aos gritos|uiva*) (?:\\w+ )?(?:de |com |de tanta )?(?:dor|dores)|me contorcendo|a contorcer|dobrad[oa] (?:ao meio|de dor)|dobrad[oa] em (?:dois|duas)
      (?:cai*|caiu|queda|acidente|bateu)(?=.{0,80} (?:nao|n) (?:\\w+ ){0,2}?(?:mex*|levantar|andar|sentir|sinto|sente|por de pe) )
      (?:pressao|tensao|ta) (?:\\w+ ){0,3}?(?:2\\d|1[89]\\d|2\\d\\d|2\\d/1\\d)(?=.{0,60} (?:estrel*|dor de cabeca|vejo|turv*|peito|vomit*|sangr*|tont*|luz*) )|(?:vejo|ver|vendo) (?:\\w+ )?(?:estrelas|estrelinhas|luzinhas)
      liquido (?:\\w+ )?(?:claro|transparente) (?:\\w+ ){0,3}?(?:nariz|ouvido)|(?:coice|cornada|chifrada) (?:\\w+ ){0,6}?(?:barriga|cabeca|peito|branc*|palid*)
      (?:bat*|pancada*|cai*|caiu|queda|tombo|golpe) (?:\\w+ ){0,6}?(?:cabeca|testa|nuca) __ (?:vomit*|sangr*|dorm*|sonolent*|confus*|esquisit*|desmai*|inconsci*|varfarina|anticoagul*|xarelto|sono)(?! uma vez)
      (?:vomit*|sangr*|sangue) __ (?:bat*|pancada*|caiu|queda) (?:\\w+ ){0,4}?(?:cabeca)|(?:cabeca|testa) (?:\\w+ )?(?:abert*|rachad*|partid*)|(?:abri|abriu|rachou|partiu) (?:\\w+ )?(?:a )?(?:cabeca|testa)|sangue (?:\\w+ ){0,2}?(?:ouvido*|orelha)
      (?:cai*|caiu|queda|tombo|caid*) (?:\\w+ ){0,8}?(?:nao|n|sem) (?:\\w+ )?(?:(?:consig*|conseg*|pode|posso) )?(?:\\w+ )?(?:levantar|mex*|andar|move*|sair)
      (?:caid*|no chao|estendid*) (?:\\w+ ){0,8}?(?:desde|horas|levantar|perna|mexer)|(?:perna|pe) (?:\\w+ )?(?:vir(?:ou|ad[oa])|tort[oa]) (?:\\w+ )?(?:para fora|pra fora|ao contrario)
      (?:nao|n|sem|deixei de|deixou de) (?:\\w+ )?(?:sint*|sent*|mex*) (?:\\w+ )?(?:as |os |minhas |das )?(?:pernas|pes|bracos)
      osso (?:\\w+ )?(?:a vista|fora|saindo|a sair|exposto|aparec*)|(?:fratura|fractura) exposta|ve se o osso
      (?:facada*|esfaque*|levou um tiro|baleado|baleada|navalhada*|machadada|degol*)(?! (?:no escuro|de partida))|(?:levou|levei|deram) (?:\\w+ )?(?:tiro|facada)
      acidente (?:\\w+ )?(?:de |com |na |com o )*(?:carro|mota|moto|viacao|transito|estrada|bicicleta|camiao|caminhao|autocarro|trator)|(?:atropel*|bateram no meu carro e|capot*)
      (?:eletrocut*|choque eletrico|levou um choque|tomou choque|tomou um choque|apanhou um choque|afog(?:ou|ado|amento|ada)(?! (?:em|de|no trabalho)))|saiu da agua (?:\\w+ ){0,2}?(?:nao|sem|rox*)
      (?:amput*|decep*|esmag*|debaixo do (?:trator|carro)|presa na maquina|preso na maquina) (?:\\w+ ){0,3}?(?:dedo*|mao|braco|perna|pe)|(?:dedo|mao|braco) (?:\\w+ ){0,2}?(?:decepad*|arrancad*|cortad* fora)|trator (?:\\w+ ){0,3}?(?:cima|virou|capot*|caiu)
      (?:perna|braco|mao|pe) (?:\\w+ ){0,5}?(?:frio e|fria e|gelad[oa] e|rox[ao] e|azul e) (?:rox*|azul|fri[oa]|gelad*|branc*|preta)
      (?:queim*|escald*|oleo (?:quente|a ferver)|agua (?:a ferver|fervendo|fervente)|fervendo|a ferver|panela|fritadeira|acido|fogo) (?:\\w+ ){0,6}?(?:rosto|cara|peito|barriga|bracos?|pernas?|maos?|costas|bolha*|grave|corpo|segundo grau|terceiro grau|bebe|filh[oa]|menin[oa])(?! (?:operado|depois da infiltracao))
      queimaduras? (?:\\w+ )?(?:grave*|grande*|extens*|eletric*|quimic*|de (?:segundo|terceiro))|quemaduras? (?:\\w+ )?(?:grave*|grande*|de segundo|de terceiro)
      (?:mord*|picad*|picou) (?:\\w+ ){0,3}?(?:cobra|vibora|escorpiao|jararaca|cascavel|aranha marrom|lacrau)
      (?:testiculo*|saco|tomates|colhoes) (?:\\w+ ){0,6}?(?:fort*|horri*|vomit*|insuport*|muita dor|inchad*)|dor (?:\\w+ ){0,2}?(?:testiculo*|no saco)
      barriga (?:\\w+ ){0,3}?(?:dura|inchada|tambor) (?:\\w+ |[.,] ){0,6}?(?:vomit*|nao (?:faco|urino|evacuo|sai|mijo|solto))`,
    yes: 'bateu com a cabeça e está a vomitar',
    no: 'dói-me um pouco a cabeça',
  },
  {
    id: 'dying_help',
    urgency: 'emergency',
    match: `
      (?:estou|esta|to|ta) (?:a )?(?:morrer|morrendo)(?! (?:de|por|pra|para))|(?:vou|vai|acho que) (?:\\w+ )?(?:morrer|desta para melhor|morro|apagar)(?! (?:de|por|pra|para|se))|a morrer(?= (?:\\.|,|$|me))|(?:sinto|acho) que (?:estou a ir|me vou|vou me)|esta se (?:me )?a ir
      (?:preciso|precisamos|mand*|cham*|envi*|liguem|quero|urgente|pede|pecam|pedir|socorro) (?:\\w+ ){0,3}?(?:ambulancia|samu|inem|bombeiros|resgate|uma viatura medica)(?! (?:para (?:a |o )?(?:consulta|transporte)))
      ambulancia (?:por favor|urgente|ja|rapido|pfv|depressa|agora)|socorro|acudam|🆘|(?<=^ )(?:ajuda|ajudem|ajudem me)|(?:ajudem|ajuda|me ajudem|ajudem me) (?:por amor de deus|pelo amor de deus|rapido|depressa|urgente|ele|ela|a minha|o meu)
      e uma (?:emergencia|urgencia)(?! \\?)|liguei (?:para o |pro )?(?:112|192|193)|sos`,
    yes: 'mandem uma ambulância depressa',
    no: 'estou a morrer de fome',
  },
  {
    id: 'soon',
    urgency: 'soon',
    match: `
      (?:febre|calafrios|arrepios|febril)|3[89]\\.\\d|(?:com|tenho|tem) 3[89]
      (?:cicatriz|ferida|penso|ponto*|costura|corte|dreno|curativo|operad[oa]|joelho|ombro|perna|seio|mama|tornozelo*|panturrilha|caroco|gesso|dedo*|mao|pes?) (?:\\w+ ){0,6}?(?:vermelh*|quente*|pus|infeccion*|infet*|infect*|abri*|abert*|cheira mal|escald*|inch*|sangue|dobrou|dura*|aperta|formig*|purg*|escorr*|dormente*)
      vomit* (?:\\w+ ){0,4}?(?:vezes|tudo|noite|manha|nada|hoje|ontem|dias|sempre|depois)|(?:dias|noite) (?:\\w+ )?(?:a )?vomit*|nem agua (?:para|fica)|(?:nao|n) (?:segur*|aguent*) (?:nada|agua|a comida)
      (?:dor|doi|dores|doendo) (?:\\w+ ){0,4}?(?:horri*|insuport*|terri*|muito fort*|fortissim*|intens*|enorme|pior*|demais|muito|imenso|8|9|10|nao aguento|lado direito|nas cruzes)|(?:dor|de) (?:\\w+ ){0,2}?(?:de )?\\d (?:pra|para) (?:7|8|9|10)|(?:muita|tanta) dor
      pior*|cada vez (?:\\w+ )?pior|(?:estou|to|ta|sinto me|me sinto|me sentindo|passando|passar|a passar) (?:muito |tao |bem )?mal(?! (?:disposto com|entendido))
      (?:sangr*|sangue)|urin* (?:\\w+ )?(?:sangue|ard*)|(?:nao|n) (?:\\w+ )?(?:urin*|mij*|fiz xixi|faco xixi|evacu*)|ard(?:or|e|encia) (?:\\w+ )?(?:ao |a )?(?:urinar|mijar|fazer xixi)
      (?:por engano|sem querer|duas vezes|2 vezes|em dobro|a dobrar|enganei me|errad*) (?:\\w+ )?(?:<pills>)?|(?:<pills>) (?:\\w+ ){0,4}?(?:duas vezes|por engano|em dobro|trocad*|sem querer)|tomei (?:dois|duas|2) (?:d[ao]|vez*)|dose dupla|dupla dose
      (?:borbulh*|manchas|alergia|comichao|coceira|reacao|urticaria|bolinhas) (?:\\w+ ){0,6}?(?:antibiotico|remedio|medicamento|vacina|corpo|barriga|comprimido|todo)|(?:antibiotico|remedio novo|comprimido novo|medicamento novo|vacina) (?:\\w+ ){0,8}?(?:borbulh*|manchas|reacao|coceira|cheia|empol*|bolinhas)
      (?:tont*|zonz*|vertigen*|palpitac*|taquicardia|hipoglicemia|dormente*|dormencia|formigamento|enxaqueca)|(?:caiu|cai|queda|caido) (?:\\w+ ){0,4}?(?:cama|ontem|escada*|banho|noite|chao|hoje|rua)|bat* (?:\\w+ ){0,2}?(?:com )?a? ?cabeca
      (?:mordida|mordeu|mordedura|zona|arranh*|agua viva|alforreca|aguaviva) (?:\\w+ ){0,5}?(?:olho|cao|cachorro|mao|gato|inch*|pegou|vermelh*|perna)|(?:moscas|clarao|claroes|relampago*) (?:\\w+ ){0,5}?olho|(?:olho|vista) (?:\\w+ ){0,3}?(?:embac*|turv*|latej*|vermelh*|doi|dor)
      (?:esquisit*|estranh*|sonolent*|muito parad*|nao esta nel*|nao e el*|apatic*|lent[oa] desde|abatid*)|(?:nao sei explicar)
      (?:quilos|kg) em (?:\\w+ ){0,2}?(?:dias|semana)|inchad*|mexendo menos|mexe menos|carne viva|mal (?:consigo|come|bebe)
      (?:crise|ataque) de (?:ansiedade|panico)|(?:nao|n) aguento mais|desesper*|sou um peso|ideias (?:\\w+ ){0,3}?voltar|deprimid*|pesadelo*|nao durmo`,
    yes: 'a cicatriz está vermelha e a deitar pus',
    no: 'o joelho dói-me um bocadinho, como sempre',
  },
]
