// Heart, brain, breath, blood, pregnancy: bodily emergencies in Portuguese.
import type { DangerEntry } from './danger-lexicon.ts'

export const bodyPortuguese: readonly DangerEntry[] = [
  {
    id: 'chest_pain',
    urgency: 'emergency',
    match: `
      (?:palid[oa]|branc[oa]|cinzent[oa]|livid[oa])(?=.{0,70} (?:suar|suando|suor*|desmai*|caiu|transpir*) )
      (?:dor*|doi|doendo|doer|agarr*|agarrad*|segur*|mao no|maos no|crisp*|apert*|pressao|peso|pontada*|fisgada*|ardor|queima*|facada*|opressao|elefante|pesa|pesado|esmag*|moe|incomod*|desconforto) _ (?:peito|torax|esterno|toracic*|caixa toracica)
      (?:no meu |no |meu |o )?(?:peito|torax) _ (?:doi|doendo|apert*|dor*|pesa*|queima*|arde*|oprim*|esmag*|rasg*|press*|fechad*)
      (?:dor*|pontada*|aperto|doi|fisgada*) (?:\\w+ ){0,3}?coracao|coracao (?:\\w+ )?(?:doi|dispar*|paro*|a parar|parando|aceler*|descompass*|falha*|explod*|sair pela boca|a 1[4-9]\\d|a 2\\d\\d|saltar|aos saltos|muito rapido|muito acelerado)
      (?:dor*|doi|dorm*|formig*|pesad*|peso|adormec*) _ braco (?:esquerdo)|(?:no )?braco esquerdo _ (?:doi|dor*|formig*|pesad*|adormec*|dormente|pesa)
      (?:queixo|mandibula|ombro esquerdo|maxilar|costas|estomago) __ (?:suor*|suando|braco esquerdo|a suar)
      (?:suor*|suo|suando|suar|sua) (?:\\w+ )?(?:frio*|gelad*)(?: \\w+)? __ (?:dor*|braco|enjo*|vomit*|tontur*|nausea*|palid*|branc*|peito|mal|naus*)
      (?:vomit*|enjo*|dor*) __ suor(?:es)? frio*
      (?:dor) _ (?:rasg*|dilacer*|punhalada|facada) _ (?:costas|barriga|peito)|(?:rasgar|rasgando|rasga) (?:\\w+ )?(?:costas|peito)`,
    yes: 'tenho uma dor forte no peito',
    no: 'não tenho dor no peito, só tosse',
  },
  {
    id: 'heart_attack',
    urgency: 'emergency',
    match: `
      coracao (?:\\w+ ){0,2}?(?:parar|explodir|rebentar|falhar)
      potassio (?:\\w+ ){0,3}?(?:6\\.[5-9]|7)\\S*|coracao (?:\\w+ )?(?:da|aos|dando) (?:\\w+ )?(?:saltos|pulos) (?:\\w+ ){0,3}?(?:perna*|desmai*|tont*|ar)|(?:peito|torax) (?:\\w+ |[.,] ){0,6}?como se (?:me |tivess*|alguem|um )
      (?:ter|tem|tendo|teve|tive|a dar|deu|dando|dar|sofr*|fez|fazer|parece|acho que e|pode ser|sera|e|com sinais de|sofreu|com sintomas de) (?:\\w+ ){0,3}?(?:<attack>)
      (?:enfart(?:ar|ando|ou)|infart(?:ar|ando|ou))
      (?:pacemaker|marca passo|marcapasso|desfibrilhador) _ (?:vibra*|choque*|descarga*|apita*|dispar*)`,
    yes: 'acho que o meu pai está a ter um enfarte',
    no: 'quase tive um enfarte quando vi a conta',
  },
  {
    id: 'stroke',
    urgency: 'emergency',
    match: `
      (?:vejo|ve|vendo|ver) (?:\\w+ )?(?:a dobrar|em duplicado)|(?:ando|anda|andar|fala) (?:\\w+ )?(?:como|que nem|feito) (?:um |uma |se )?(?:\\w+ )?beb[ae]d[oa]
      (?:deix*|par*) de (?:falar|ver|mexer)(?! (?:com|sobre|a serie))|braco (?:\\w+ )?caid[oa]
      (?:boca|cara|rosto|labio|face|sorriso|olho|palpebra) _ (?:tort*|lado|caid*|cain*|paralis*|paraliz*|entort*|repuxad*|descaid*|desviad*|dormente)
      (?:entort*|torceu|caiu lhe|repuxou) (?:\\w+ ){0,2}?(?:boca|cara|rosto)
      (?:lado|metade|meio corpo|lado do corpo) (?:\\w+ ){0,4}?(?:dormente*|paralis*|paraliz*|adormec*|sem forca|parad*|mole|morto)
      (?:dormente*|paralis*|paraliz*|formig*|adormec*|sem forca) _ (?:lado|metade|meio corpo)
      (?:braco*|perna*|mao) _ (?:paralis*|paraliz*|cai lhe|sem forca*|nao (?:mexe*|obedece|responde|se mexe)|cai (?:me|lhe)|pendurad*)
      (?:<not>) (?:\\w+ )?(?:mex*|sint*|sent*|levant*|move*|movo) (?:\\w+ )?(?:o |um |os |as |a |uma |nada )?(?:braco*|perna*|mao|pe|pes|lado|metade|rosto|dedos)
      (?:aperta|levanta|mexe) (?:\\w+ )?(?:uma mao|um braco|um lado|so (?:um|uma)) __ (?:outr*|nao)
      (?:fala*|falar|falando|voz|lingua) (?:\\w+ ){0,2}?(?:enrola*|arrasta*|embola*|estranh*|esquisit*|coisas sem sentido|coisas sem nexo|sem sentido|embaralha*|como (?:um )?bebado|preso|presa|pastos*|engrolad*)
      (?:fala|a falar|falando|diz|dizendo|so diz|diz que|dizer) (?:\\w+ )?(?:disparates|coisas (?:sem|estranhas|esquisitas)|coisa com coisa|nada com nada|coisas que nao)
      (?:troc*|esquec*|perco|perd*|encontr*|acho|sai*|saem) (?:\\w+ ){0,2}?(?:palavras)|palavras (?:\\w+ ){0,3}?(?:sai*|saem|vem)|perco o fio
      (?:<not>) (?:\\w+ )?(?:consig*|conseg*|pode|posso|sabe|da para|estou a conseguir|to conseguindo|ta conseguindo) (?:\\w+ )?(?:falar|escrever)(?! (?:ao telefone|agora|com|por|no|pelo|hoje|ao|espanhol|na))
      (?:perd*|perda de|sem) (?:\\w+ )?(?:a )?(?:fala|visao|vista|forca no|forca na|forca num|movimento*|sensibilidade|equilibrio)(?! de (?:longe|perto|lejos|cerca))
      (?:<not>) (?:\\w+ )?(?:vej*|ve|enxerg*) (?:\\w+ )?(?:de |com |por |do )?(?:um |o )?(?:olho|nada|lado)|vejo? (?:\\w+ )?(?:2|dois|duas|tudo) (?:telemoveis|dobrad*|coisas|duplicad*|duplo)|(?:vejo|ve|vendo|ver|visao|vista) (?:\\w+ )?(?:dupl*|dobrad*|turv*|em dobro)
      (?:pior|maior) (?:\\w+ )?(?:dor de cabeca|enxaqueca)|(?:dor de cabeca|cabeca|enxaqueca) _ (?:bomba|explo*|de repente|fulminante|trovao|insuportavel|horrivel|subita|absurda|nunca senti|pescoco|pior da)
      (?:pescoco|nuca) (?:\\w+ )?(?:dur*|rigid*|pres*)|rigidez (?:\\w+ )?(?:nuca|pescoco)
      (?:deix*|larg*) (?:\\w+ )?cair (?:\\w+ )?(?:chavena|xicara|copo|colher|garfo|tudo|coisas|caneta)|(?:chavena|xicara|copo|colher|garfo) (?:\\w+ )?cai`,
    yes: 'a minha mãe está com a boca torta e a fala enrolada',
    no: 'o médico fala muito rápido, não percebi nada',
  },
  {
    id: 'confused',
    urgency: 'emergency',
    match: `
      (?:<someone>|estou|to|e|meio) (?:\\w+ ){0,4}?(?:delir*|alucin*|desorientad*|variando|a variar|olhar (?:vazio|para o vazio|parado|fixo)|olhando (?:o |para o |pro )?(?:vazio|nada)|fora de si|ausente|ve bichos|vendo (?:bichos|coisas|vultos)|a ver (?:bichos|coisas))
      (?:<someone>) (?:\\w+ ){0,3}?(?:esta|ta|ficou|anda|muito) (?:\\w+ )?confus*
      (?:<not>) (?:me |nos |o |a )?(?:reconhece*|conhece(?= (?:\\.|,|$|ninguem|mais)))|chama me (?:pelo nome|de|por)|me chama (?:pelo nome d|de mae|pelo nome)|(?:confunde|confundindo|troca) (?:me )?com (?:a |o )?(?:mae|irma|pai|irmao|mulher)
      (?:<not>) sabe (?:\\w+ )?(?:onde esta|quem e|que dia|o nome|como se chama|onde ta)
      calor __ (?:pele seca|sem suor|delir*|confus*|disparate*|nome d*|variando|coisa com coisa)|(?:ferv*|escald*|a arder|pelando|insolacao) __ (?:pele seca|seca|seco|sem suor|nao sua|delir*|confus*|disparate*|nome d*|variando|coisa com coisa|baralhad*)`,
    yes: 'o meu avô está a delirar e não come',
    no: 'fiquei confuso com a vossa mensagem',
  },
  {
    id: 'cannot_breathe',
    urgency: 'emergency',
    fixed: true,
    match: `
      (?:n|nao|nau|naum) (?:\\w+ )?(?:consigo|cosigo|consego|conssigo|cunsigo|cnsg|to conseguindo) (?:\\w+ )?(?:respir*|resp[ie]r*)|(?:nao|n|nau) (?:to|ta|tou) (?:\\w+ )?respir*
      (?:<not>|quase nao|sem) (?:\\w+ )?(?:consig*|conseg*|poss*|pode|poder|podia|estou a conseguir|to conseguindo|ta conseguindo|da para) (?:\\w+ ){0,2}?(?:respir*|puxar o ar|apanhar ar)
      (?:<not>|deix*|sem|parou|quase|para de) (?:\\w+ )?(?:de |esta a |ta |esta )?(?:respir*)(?! (?:pelo nariz|de tanto|com tanto))
      (?:<not>) (?:\\w+ )?(?:entra|vem|passa|chega) (?:o )?ar|(?:o )?ar (?:\\w+ )?nao (?:entra|vem|passa|chega)
      (?:prend*|preso*) (?:\\w+ )?(?:a )?respiracao
      (?:acabar|terminar|completar|dizer) (?:\\w+ )?(?:as |uma |a )?(?:frase*|fra)(?! de)
      (?:bomba|bombinha|aerossol|inalador|ventilan|salbutamol|aerolin) (?:\\w+ ){0,2}?(?:nao|n|ja nao) (?:\\w+ )?(?:faz|resolve|alivia|funciona|adianta|chega|resulta|ajuda)
      (?:nao|n|mal) (?:consig* |conseg* )?(?:engulo|engolir|engole|engolindo) (?:\\w+ )?(?:saliva|cuspe|a saliva|nada|nem)`,
    yes: 'não consigo respirar',
    no: 'com tanto trabalho não tenho tempo nem para almoçar',
  },
  {
    id: 'hard_to_breathe',
    urgency: 'emergency',
    match: `
      (?:custa*|dificuldade*|nao consigo|mal consigo|dificil) (?:\\w+ ){0,3}?(?:folego|apanhar ar|puxar (?:o )?ar|recuperar o ar)|(?:recuperar|retomar) (?:o )?folego
      (?:custa*|dificuldade*|dificil|problema*|mal|aflita|aflito|cansaco) (?:me |lhe |em |para |pra |a |de |consigo |consegue )*(?:respir*)
      respir* (?:\\w+ ){0,2}?(?:mal|com dificuldade|muito rapido|ofegante|fundo|depressa|devagar|a chiar|chiando|pouco|ruidos*|cansad*|umas|quatro vezes|estranh*|esquisit*|com esforco|acelerad*)(?! bem)
      (?:falta|faltou|faltando|faltar|sem|pouco) (?:\\w+ ){0,2}?(?:ar|folego)|falta de oxigenio|(?:ficando|fica|ficou) sem (?:oxigenio|ar)(?! (?:condicionado|livre|puro))
      (?:sufoc*|asfixi*|engasg*|afogand*|a afogar|ofegante|ficando sem ar|fica sem ar|abafad* e)
      (?:labios?|boca|unhas?|rosto|beico|cara) (?:\\w+ ){0,3}?(?:azu*|rox*|arroxead*|cianot*)|(?:rox|azul)[a-z]* (?:\\w+ ){0,3}?(?:boca|labio*|cara)
      (?:ta|esta|ficou|ficando|a ficar|fica|tudo|todo|toda|ela|ele) (?:todo |toda |meio |tudo |a ficar )?(?:rox(?:o|a|inho|inha)|azul(?:ado|ada)?|arroxead*|cianotic*)(?! (?:onde|no braco|na veia|do|da|por))
      (?:sat|saturacao|saturando|satura|oximetro|oxigenio|spo2|oxigenacao) (?:\\w+ ){0,3}?(?:[4-8]\\d)(?! (?:anos|euros|ml))
      espuma (?:\\w+ )?(?:rosa*|cor de rosa|rosada|sangue|boca|pela)
      (?:crise|ataque) (?:de |forte de )*asma|asma (?:\\w+ ){0,6}?(?:falo|fala*|ja foram|nao|sufoc*|piou)
      (?:espinha|osso|pedaco|bocado(?! de dor)|caroco|semente|uva|rebucado|bala|amendoim|salsicha|carne|pao|brinquedo|vespa|abelha) (?:\\w+ ){0,3}?(?:atravessad*|entalad*|garganta|pres[oa]|traqueia|presa na)
      (?:entalad*|entalou|pres[oa]) (?:\\w+ ){0,2}?(?:na |a )?garganta
      (?:durmo|dorme|dormir) (?:\\w+ )?(?:sentad*|na poltrona|no sofa|na cadeira) __ (?:espuma|ar|quilo*|kg|tosse|inchad*)|(?:quilo*|kg) __ durmo (?:sentad*|na)
      (?:barriga da perna|panturrilha|batata da perna|gemeo|perna) __ (?:sem ar|falta de ar|sem folego|pontada no peito)`,
    yes: 'estou com muita falta de ar desde hoje de manhã',
    no: 'respiro bem, obrigado',
  },
  {
    id: 'anaphylaxis',
    urgency: 'emergency',
    match: `
      (?:reacao|alergia|remedio|picad*|comi) (?:\\w+ |[.,] ){0,5}?inch* (?:\\w+ )?(?:inteir[ao]|tod[ao]|de todo|rapido)|inch* (?:inteir[ao]|tod[ao]|por todo)
      (?:alergic*|picou*|picad*|abelha|vespa) (?:\\w+ |[.,] ){0,8}?(?:rouc*|sem voz|perde a voz)
      (?:lingua|labio*|cara|rosto|garganta|boca|olhos|pescoco|beico) (?:\\w+ ){0,3}?(?:inch*|inflam*|fech*)
      (?:inch*) (?:\\w+ ){0,3}?(?:lingua|labio*|cara|rosto|garganta|boca|pescoco|todo|toda)
      (?:fech*) (?:\\w+ ){0,2}?garganta|garganta (?:\\w+ ){0,2}?(?:fech*|a fechar|apert*)
      voz (?:\\w+ )?(?:sumi*|a sumir|a ir se|fugir|rouca|mudou) __ (?:inch*|picad*|garganta)|inch* __ voz
      anafila*|choque anafilatico|edema da glote|(?:reacao|crise|alergia) (?:alergica )?(?:\\w+ )?(?:grave|forte|severa|feia)
      (?:manchas|urticaria|placas|borbulhas|empolad*|pipocad*|vergoes|alergia) __ (?:respir*|falta de ar|garganta|lingua|labio*|sufoc*|ar|ate ao pescoco)(?! bem)
      (?:picad*|vespa*|abelha*|marimbondo*|amendoim|camarao|marisco|nozes) __ (?:lingua|inch*|garganta|falta de ar|respir*|labio*|voz|desmai*)`,
    yes: 'a minha língua está a inchar depois do comprimido',
    no: 'sou alérgico ao pólen e preciso da receita',
  },
  {
    id: 'bleeding',
    urgency: 'emergency',
    match: `
      (?:penso*|absorvente*) (?:\\w+ )?(?:por|a) hora
      sangue (?:\\w+ |[.,] ){0,4}?(?:xicara|copo|chavena|colheres|tigela)
      (?:ensop*|encharc*) (?:\\w+ )?(?:um |uma |o |a )?(?:penso*|absorvente*|fralda*|toalha*|lencol|pano*)|(?:penso*|absorvente*) (?:\\w+ )?(?:a cada|de \\d+ em)
      (?:cort*|rebarbadora|serra|faca|vidro|motosserra) (?:\\w+ |[.,] ){0,6}?(?:esguich*|jorr*|espirr*|a esguichar)
      (?:sangr*|sangue|hemorragia) (?:\\w+ ){0,4}?(?:(?:nao|n|sem) (?:para*|estanca*|parar|ceder|pare)|muito|muita|bastante|imenso|demais|a jorro*|aos jorros|jorr*|escorr*|sem parar|por todo|para todo|pra todo|esguich*|em abundancia|bue|horrores|poca|ha \\d+ h\\w*|da barriga|do ouvido|por baixo)
      (?:nao|n) (?:\\w+ )?(?:para|parar|paro|parou|estanc*|consigo parar|conseguindo parar|conseguindo estancar) (?:\\w+ ){0,2}?(?:sangr*|sangue|hemorragia)|(?:esguich*|jorr*|espirr*) (?:\\w+ )?sangue
      (?:muito|bastante|tanto|imenso|poca de|perd*|perda de|litros? de|copo de|coagulos?|banho de|ensopad* de|chei[ao] de) (?:\\w+ )?sangue(?! (?:na urina|tirad*))
      (?:vomit*|cusp*|tuss*|toss*|deit*|botando|escarr*|golf*) (?:\\w+ ){0,2}?sangue|sangue (?:\\w+ ){0,4}?(?:tosse|tuss*|toss*|vomit*|boca|ouvido|cuspi*)|tosse (?:\\w+ ){0,3}?sangue
      hemorragia*|esvair em sangue|esvai* em sangue|(?:fezes|coco|cocos?) (?:\\w+ ){0,3}?(?:pret*|negr*|alcatrao|borra)|pret* (?:\\w+ )?(?:que nem|como|tipo) (?:\\w+ )?(?:alcatrao|piche|carvao)
      sangue (?:\\w+ ){0,4}?(?:sanita|vaso|privada|fezes|vivo) __ (?:desmai*|apag*|tont*|fraca|cai*)
      (?:troc*|mud*|encher|encho|enche*) (?:\\w+ ){0,2}?(?:penso*|absorvente*|fralda*|toalha*) (?:\\w+ ){0,2}?(?:a cada|de \\w+ em|cada|todos|de)
      (?:pari*|parto|cesaria|cesariana|deu a luz|aborto) __ (?:sangr*|sangue|absorvente*|penso*|coagulo*|branc*|palid*)
      (?:sangr*|sangue) __ (?:varfarina|xarelto|eliquis|varfine|anticoagul*|marevan|sintrom|pradaxa) __ (?:ainda|muito|horas|\\d+ ?h)|(?:varfarina|xarelto|eliquis|varfine|anticoagul*|marevan) __ (?:sangr*) (?:\\w+ )?(?:ha|muito|sem|nao)
      hemoglobina (?:\\w+ ){0,3}?[3-6](?:\\.\\d)?(?! (?:meses|anos))
      (?:cicatriz|barriga|costura|ferida|pontos?|corte) (?:\\w+ ){0,3}?(?:abri*|abert*) __ (?:fora|tripa*|intestino*|orgao*|por dentro|saindo|ve se)|(?:tripas|intestino) (?:\\w+ )?(?:fora|sair|saindo|a vista)`,
    yes: 'cortei-me e não para de sangrar',
    no: 'amanhã tenho análises ao sangue',
  },
  {
    id: 'pregnancy',
    urgency: 'emergency',
    match: `
      (?:gravida*|gestante|gravidez|semanas|gestacao) __ (?:sangr*|sangue|contracoes|contracao|barriga dura|perdendo|perder liquido|dor horrivel|dor forte|dor (?:\\w+ )?de um lado|nao mexe|sem mexer|nao sint*|estrelas|luzinhas|pontinhos|vista turva|visao turva|bolsa|convuls*|desmai*)
      (?:sangr*|sangue|contracoes|contracao|barriga dura) __ (?:gravida*|gestante|gravidez|semanas de)
      (?:bolsa|aguas) (?:\\w+ )?(?:estour*|romp*|rebent*|arrebent*)|(?:estour*|romp*|rebent*) (?:\\w+ )?(?:a |as )?(?:bolsa|aguas)|contracoes (?:\\w+ )?(?:de \\d+|a cada|fortes|seguidas|cada)|trabalho de parto|entrei em parto|(?:bebe|cabeca) (?:\\w+ )?(?:a nascer|nascendo|a sair|saindo)|cordao (?:\\w+ )?(?:sai*|fora)
      (?:bebe|nenem) (?:\\w+ ){0,3}?(?:nao (?:se )?mexe*|parou de mexer|deixou de mexer|quieto desde)|(?:nao|deixei de) (?:\\w+ )?(?:sint*|sent*) (?:\\w+ ){0,2}?(?:bebe|nenem|mexer)`,
    yes: 'estou grávida de três meses e estou a sangrar',
    no: 'estou grávida e queria marcar consulta',
  },
]
