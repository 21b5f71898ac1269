// Self-harm and violence in Portuguese.
import type { DangerEntry } from './danger-lexicon.ts'

export const harmPortuguese: readonly DangerEntry[] = [
  {
    id: 'suicide',
    urgency: 'self_harm',
    match: `
      (?:mais vale|antes|melhor|mais valia|prefiro) (?:\\w+ )?(?:morrer|estar mort[oa]|morto|morta)(?! (?:de|a))|(?:preparar|preparo|preparando) (?:\\w+ )?(?:a )?minha (?:partida|despedida)|(?:ninguem|nada) (?:me )?(?:vai|pode) (?:me )?(?:impedir|parar)(?: me)?(?! de (?:ir|falar))
      (?:quero|qero|kero|keria|qria|queru|vou) (?:\\w+ ){0,2}?(?:morre|morrer|morer|mata me|me mata(?= (?:\\.|,|$))|suicida(?:r)?)(?! de)
      (?:<pills>|tudo|todos) (?:\\w+ ){0,4}?(?:para (?:acabar|morrer|me matar|nao acordar)|pra (?:acabar|morrer|nao acordar))|se eu (?:morresse|sumisse|desaparecesse|nao existisse)|esta vida (?:[.,] |\\w+ ){0,4}?(?:ir embora de vez|partir|acabar)
      se quer(?:ia|e)? (?:\\w+ )?(?:matar|suicidar|enforcar)|quer(?:ia)? se (?:\\w+ )?(?:matar|suicidar)|corda (?:\\w+ ){0,4}?(?:garagem|pescoco|viga|trave|arvore|pronta|barracao|celeiro)|(?:prepar*|compr*|pendur*|amarr*) (?:\\w+ )?(?:uma |a )?corda(?! (?:de|da roupa))
      (?:cort(?:a|ou|ar|ei|ando)|golpe*|queim*) (?:\\w+ )?(?:os |as |meus )?(?:proprios )?(?:bracos|pulsos|coxas|veias)|(?:aliviad*|melhor|descansad*|em paz|felizes) (?:\\w+ )?(?:se eu|quando eu|sem eu) (?:\\w+ )?(?:sum*|desaparec*|morr*|nao)
      (?:quero|queria) que (?:isto|isso|tudo) (?:acab*|termin*|par*) (?:de vez|tudo|para sempre|logo)|(?:penso|pensar|pensando) (?:\\w+ ){0,6}?(?:<dying>)
      (?:quero|queria|quer|gostava|gostaria|vontade|vontades|penso|pensando|pensado|pensei|pensamento*|vou|prefiro|preferia|desejo|ideia*|tentei|tentou|tentar|decidi|apetece me|planeio|planejo|pronto para|pronta para|preciso|melhor|a ponto de|so|deu me) (?:\\w+ ){0,3}?(?:<dying>)(?! (?:da|das|do|dos) (?:lista*|base*|vossa))
      (?:me matar|matar me(?! de)|suicidar me|me suicidar|suicida*|suicidio|me enforcar|enforcar me|automutil*|cortar os pulsos|tirar a minha vida|tirar minha vida|tirar minha propria vida|por fim a minha vida|por termo a vida|dar cabo de mim|acabar com a (?:minha )?vida)
      (?:<someone>) (?:\\w+ ){0,7}?(?:quer|queria|vai|disse que|diz que|dizendo que|ameaca*|fala em|tentou|pensa em|vontade de) (?:\\w+ ){0,2}?(?:<theirs>)(?! (?:de (?:rir|fome|sede|frio)|a consulta|o exame|o remedio|corda))
      (?:vai|vou|quer|quero|dizendo que vai) (?:pular|saltar|me jogar|atirar me|se jogar|atirar se)(?= (?:\\.|,|$|da|do|pela|daqui))(?! do)
      (?:cansad*|fart*|sem forcas para|desisti|nojo|exaust*|desist*) (?:\\w+ )?(?:de |da )(?:viver|vida|existir|lutar|minha vida|tudo isto|mim)(?! (?:aqui|em|com))
      (?:melhor|bem melhor|aliviad*|felizes|descansad*|em paz) (?:\\w+ ){0,2}?(?:sem mim|sem ela|sem ele|se eu (?:morr*|sumi*|nao)|quando eu (?:for|morrer))|sem mim (?:\\w+ ){0,4}?(?:melhor|paz|descans*)|mais valia (?:eu )?(?:morrer|estar mort*|nao)
      (?:sou|ser|virei|sinto me|me sinto) (?:\\w+ )?(?:um |so um |uma )(?:peso|estorvo|fardo|carga|empecilho) (?:para|pra|morto)
      (?:dormir|adormecer|deitar*) (?:\\w+ ){0,3}?(?:nao|n|nunca|jamais) (?:\\w+ )?(?:acordar|acorde|acordasse|levantar)
      (?:para|pra|e) (?:nao|n|nunca) (?:mais )?acordar(?: mais)?(?! (?:o|a|os|as|com|cedo|de noite|ninguem|minha|meu))|quant* __ (?:nao acordar|morrer|mortal|letal|matar|acabar)|(?:faz o que|chega para|chegam para|da para) (?:\\w+ )?(?:morrer|matar)|oxala (?:\\w+ )?(?:morr*|nao acord*)|tomara (?:\\w+ )?(?:morr*|nao acord*)
      (?:deus|nosso senhor|jesus) (?:\\w+ )?(?:me leve|me levar|me leva|levar|levasse)|(?:me levasse|me levar desta|que me leve)
      (?:ir|encontrar|ter|juntar*|reencontrar|estar) (?:\\w+ ){0,3}?(?:no ceu|com ele no ceu|la em cima com|ao pe dele no ceu|no outro lado)`,
    yes: 'tenho vontade de acabar com tudo',
    no: 'quero desaparecer da vossa lista de contactos',
  },
  {
    id: 'no_will_to_live',
    urgency: 'self_harm',
    fixed: true,
    match: `
      (?:nao|sem|n|faltam me|acabaram se me) (?:\\w+ ){0,3}?(?:forca*|vontade|razao|razoes|motivo*|coragem|energia*|animo) (?:\\w+ )?(?:para|pra|de) (?:\\w+ )?(?:viver|viv(?:endo|iendo)|existir|acordar|seguir em frente|continuar(?= (?:\\.|,|$|a viver|viv*|aqui|mais)))
      (?:vaga|vez|lugar|consulta) (?:\\w+ ){0,4}?(?:quem|alguem que|outro que|outra que) (?:\\w+ )?(?:quer viver|queira viver|tenha vontade|quer continuar viv*|quer viv(?:endo|iendo))|(?:nao me levar|nao me mata*) (?:[.,] |\\w+ ){0,3}?(?:dou um jeito|trato eu|eu mesm*)
      (?:junt*|guard*|separ*) (?:\\w+ )?(?:tudo|todos|os comprimidos) (?:\\w+ )?(?:pro|para o|para esse|pra esse|para aquele) dia|ja separei tudo
      (?:nao|n|ja nao|nunca) (?:\\w+ )?(?:quero|queria|desejo|aguento|suporto|consigo|tenho vontade de|tenho forca* para|tenho forca* pra|faz sentido|apetece) (?:\\w+ )?(?:mais )?(?:viver|existir|acordar|estar (?:vivo|viva|neste mundo|aqui|ca)|continuar a viver|continuar vivendo|seguir vivendo|a vida|essa vida|esta vida|lutar|viv(?:endo|iendo)|continuar viv*)(?! (?:em|no|na|com|cedo|sozinh*|longe|para|ate|a espera|a tempo))
      (?:sem|perdi a|nenhuma|pouca|zero) (?:\\w+ )?(?:vontade|razao|motivo*|gosto|alegria) (?:\\w+ )?(?:de|para|pra|em|pela) (?:viver|vida|acordar|continuar|existir|me levantar|nada)(?! (?:a|o|com))
      vida (?:\\w+ ){0,2}?(?:nao|n|deixou de) (?:\\w+ )?(?:sentido|presta|vale|faz|tem)(?! (?:atras|preco))|(?:nao|n) (?:\\w+ )?(?:vale|compensa|adianta|presta) (?:\\w+ )?(?:a pena )?(?:viver|continuar vivo|estar vivo|estar ca|a vida)|(?:nao|n) (?:vejo|encontro|ha|tem) (?:\\w+ )?(?:sentido|saida|razao) (?:\\w+ )?(?:na|em|para|de|nesta) (?:\\w+ )?(?:vida|viver|continuar|nada)
      (?:pra|para) que (?:\\w+ )?(?:viver|continuar viv*|acordar|estou aqui|continuo vivo)
      (?:ja )?(?:ca )?(?:nao|n) (?:vou |ca |aqui |mais )*(?:estou|estarei|vou estar|estar)(?: ca| aqui| vivo| viva| neste mundo| mais)+(?! (?:em|na|no|de ferias|para|ate))|(?:ja )?ca (?:nao|n) (?:estou|estarei|ando|vou estar)
      (?:onde|aonde) (?:eu )?(?:vou|estarei|vou estar) (?:\\w+ ){0,3}?(?:nao|n|ninguem) (?:\\w+ ){0,2}?(?:precis*|ha|tem|medic*|consulta*|dor)
      (?:nao|n) (?:pretendo|conto|penso|espero|vou|quero) (?:\\w+ )?(?:chegar|fazer|ver|passar|durar|festejar) (?:\\w+ ){0,2}?(?:natal|ano novo|verao|anos|aniversario|\\d+ anos|fim do (?:mes|ano)|desta semana)
      (?:e a |e |essa e |esta e )(?:minha )?ultima (?:semana|noite)(?! (?:de|do|antes|em|para))|(?:o )?meu ultimo (?:dia|natal)(?! (?:de|do|para))|parto (?:esta semana|amanha|hoje)|quando (?:eu )?(?:partir|ja ca nao estiver|nao estiver mais ca)
      chegou a minha hora|por minha (?:propria )?mao|(?:nao|n) sei se (?:\\w+ )?(?:passo|aguento) (?:d?esta|a|da) noite|(?:nem sei|nao sei) se (?:quero (?:parar|viver|acordar)|quero(?= (?:\\.|,|$)))
      (?:fez|fizeram|faz) (?:tudo )?o que (?:pode|podia|podiam|puderam|pude)|nao e culpa (?:dela|dele|de ninguem|vossa|sua)|a culpa nao e (?:dela|dele|de ninguem|vossa|sua)
      (?:nao|n|deixei de) (?:\\w+ )?(?:como|comer|beber|tomo|tomar) (?:\\w+ ){0,3}?(?:de proposito|para morrer|pra morrer)|me deixo morrer|deixar me (?:morrer|ir)|nao quero que (?:\\w+ ){0,3}?(?:sofram|sofrer) (?:\\w+ ){0,2}?(?:por minha|comigo)`,
    yes: 'já não tenho vontade de viver',
    no: 'não quero continuar com o tratamento',
  },
  {
    id: 'farewell',
    urgency: 'self_harm',
    match: `
      (?:carta|bilhete) (?:\\w+ )?(?:na gaveta|na mesa|em cima|debaixo)|(?:cao|gato|cachorro) (?:\\w+ )?(?:com|ao|no) (?:\\w+ )?vizinh[oa] (?:\\w+ |[.,] ){0,5}?(?:carta|paz|bilhete|papeis)
      (?:no|sobre o|em pe no|sentad[oa] no|to no|estou no) parapeito
      (?:obrigad\\w+ por tudo|bons comigo|boas comigo|perdao|perdoem|desculp*|amo vos|amo voces|culpa) (?:\\w+ |[.,] ){0,6}?adeus|adeus (?:a todos|mundo|minha|meus|doutor*|para sempre|a vida)(?! (?:consulta|kilos|quilos))
      (?:mensagem|carta|cartas|bilhete*|mensagens) (?:\\w+ )?de (?:despedida|adeus)|despedi* (?:\\w+ )?(?:de todos|de toda|do mundo|dos (?:meus )?filhos|da vida)|(?:deix*|escrev*) (?:\\w+ ){0,3}?(?:carta*|bilhete*) (?:\\w+ ){0,6}?(?:mesa|filh*|miudos|familia|todos|pais|mae|marido)
      (?:espingarda|cacadeira|pistola|revolver|arma) (?:\\w+ ){0,5}?(?:carreg*|cabeca|boca|quarto|limp*|mao|do lado|ao lado|mesa|pronta|guardou)
      (?:parapeito|beira da ponte|beira do (?:precipicio|predio|terraco)|beirada|linha do (?:comboio|trem|metro)|nos trilhos|varanda do)(?! (?:da loja))|(?:olh*|fico|fic*|parad*|sentad*|passo|em cima) (?:\\w+ ){0,4}?(?:da |na |a |para a |pra |do |no |para o |pro )(?:ponte|comboio|trilhos|precipicio|viaduto|vazio la|terraco|arriba)(?! (?:25|vasco))
      (?:guard*|junt*|acumul*|escond*|cont*|poup*) (?:\\w+ ){0,3}?(?:<pills>) (?:\\w+ |[.,] ){0,6}?(?:cheg*|suficiente*|bast*|para (?:acabar|morrer)|mao|esta noite)|(?:<pills>) (?:\\w+ ){0,3}?(?:na mao|a minha frente|na minha frente|em cima da cama|todos na)(?: (?:\\w+ ){0,2}?cont*)?|remedios (?:\\w+ ){0,2}?na mao
      (?:tom*|engol*) (?:\\w+ )?(?:tudo|todos|todas) (?:\\w+ ){0,2}?(?:de uma (?:so )?vez|juntos|de vez|ao mesmo tempo|duma vez|de seguida)|(?:tom*|engol*) (?:\\w+ )?de proposito|de proposito __ (?:<pills>)
      (?:me |voltei a |ando a )?(?:cort(?:ei|o|ar|ando)) (?:me )?(?:de novo|outra vez|outra ves|os pulsos|as veias|os bracos|as coxas|de proposito|fundo|mais fundo|para aliviar|pra aliviar)|voltei a (?:me )?cortar(?: me)?|(?:bracos?|pulsos?|coxas) (?:\\w+ )?(?:todos? )?cortad*(?! no)
      (?:dar|dei|deu|anda a dar|distribu*|ofereci) (?:\\w+ |[.,] ){0,5}?(?:coisas|cao|gato|cachorro|roupas|pertences) (?:\\w+ |[.,] ){0,8}?(?:papeis|ordem|hora|sem ela|sem mim|despedi*|escreveu|amig*)
      (?:contas|papeis|assuntos|coisas) (?:\\w+ ){0,5}?(?:em ordem|arrumad*|a ninguem|tratad*) (?:\\w+ |[.,] ){0,6}?(?:partir|parto|hora|adeus|ir embora|de vez)|(?:nao quero )?deixar contas (?:\\w+ ){0,4}?(?:partir|for|morrer)|esta tudo (?:pronto|preparado|tratado) (?:\\w+ |[.,] ){0,6}?(?:gato|cao|carta*|papeis|paz|mesa)
      voz(?:es)? (?:\\w+ ){0,5}?(?:diz*|manda*|mandam|dizem|pede*|ordena*) (?:\\w+ ){0,5}?(?:salt*|pul*|atir*|jog*|mat*|cort*|morr*|janela|rio|me)
      (?:trancad*|fechad*|telhado|ponte|janela|quarto) (?:\\w+ |[.,] ){0,5}?(?:pular|saltar|se jogar|atirar se)|vai (?:pular|saltar|se jogar)
      (?:pena|azar|infelizmente) (?:\\w+ ){0,3}?(?:salvaram|salvou|acordei|falhou|reanimaram)|(?:na )?proxima (?:\\w+ )?nao (?:erro|falho|falha)|(?:vou )?tentar (?:\\w+ )?(?:outra vez|de novo) (?:a serio|mesmo|hoje)|acordei (?:\\w+ |[.,] ){0,3}?tentar
      (?:medo de mim|medo do que (?:posso|possa|vou) fazer|medo de fazer (?:uma )?(?:besteira|asneira|loucura|disparate))|fazer (?:uma )?(?:besteira|loucura|asneira)(?= (?:\\.|,|$|comigo|hoje|contra))|(?:ultima|dessa|esta) (?:vez|semana) __ (?:decidido|decidida)|ta decidido`,
    yes: 'obrigado por tudo, foram bons comigo, adeus',
    no: 'adeus quilos a mais, a dieta resultou',
  },
  {
    id: 'violence',
    urgency: 'violence',
    match: `
      (?:levant*|ergu*) (?:me |nos )?a mao (?:para|pra|a|contra|na|no|em)|(?:atir*|jog*|lanc*|arremess*) (?:me |nos )?(?:\\w+ ){0,4}?(?:a cabeca|na cabeca|na cara|a cara|em cima de mim|contra a parede|pela escada|pelas escadas)|(?:fechad[ao]|trancad[ao]|amarrad[ao]) (?:\\w+ )?(?:no quarto|em casa|na cama|a chave|na cave)
      (?:mexem|tocam|apalpam|mexe|toca) (?:\\w+ )?(?:em mim|me|na gente|comigo)
      (?:marido|namorado|companheiro|pai|filho|ex|ele) (?:\\w+ )?(?:mim|mi|me) (?:bat[a-z]*|espanc[a-z]*|agri?d[a-z]*|soc[a-z]*|ameas[a-z]*|ameac[a-z]*|empur[a-z]*)(?! (?:um alivio|uma duvida|saudade))
      (?:nodoas negras|hematoma*|roxos|marcas|manchas roxas)(?=.{0,50} (?:foi|e o|por causa d[oa]|em casa d[oa]) (?:\\w+ ){0,2}?(?:padrasto|marido|pai|ex|namorado|companheiro|madrasta|mae|irmao|ele) )
      (?:d(?:eu|a|ava|ao|eram)|levei|levo|apanhei|apanho|mandou|pregou|meteu) (?:me |nos |lhe )?(?:\\w+ ){0,3}?(?:estalad*|chut*|pontap*|bofet*|soco*|murro*|tapa|tapas|surra*|tareia*|porrada*|chapad*|cotovelad*|cabecad*|cinturad*|palmad*|tabef*)(?! (?:de luva|nas costas de))
      (?:auxiliares|colegas|eles|outros|funcionarios|cuidadores|pais|irmaos|miudos|cuidadoras) (?:\\w+ ){0,3}?(?:batem|batem me|me batem|agridem|maltratam|insultam|trancam|amarram|humilham)(?: me)?|(?:batem|agridem|maltratam|trancam|amarram|prendem) me
      (?:sofri|sofro|sofreu|sofre|vitima) (?:\\w+ )?(?:de )?(?:abuso*|agress*|violencia|maus tratos|violacao|estupro)|(?:me |a )?(?:segue|persegue) (?:me )?(?:\\w+ )?(?:por todo|e (?:me )?ameac*|ate casa|na rua)|me (?:impede|proibe) de|(?:impede|proibe) me
      apert* (?:me )?(?:\\w+ )?pescoco|(?:ele|ela) (?:\\w+ )?(?:faz me mal|me faz mal|fez me mal|me faz medo)|(?:nao|n) pode entrar (?:\\w+ )?comigo|(?:percebam|entendam|leiam) (?:\\w+ )?(?:o que (?:eu )?(?:digo|quero dizer)|nas entrelinhas)
      (?:marido|ele|pai|companheiro|namorado) (?:\\w+ )?(?:diz|disse|decidiu) que (?:eu )?(?:nao|n) (?:saio|vou|posso|saia|preciso de ir)|(?:marido|ele|pai|companheiro) (?:nao|n) deixa (?:que|eu|ninguem)|se (?:eu )?(?:for|fosse) (?:[.,] |\\w+ ){0,2}?(?:pago as|apanho|levo|pago caro)
      (?:desmarc*|cancel*|anul*) (?:\\w+ )?(?:foi ele|por ele)|foi ele (?:\\w+ ){0,2}?(?:com|que) (?:\\w+ ){0,2}?(?:telefone|telemovel|celular|desmarc*|cancel*)|(?:esta|ta) no (?:duche|banho) (?:[.,] |\\w+ ){0,2}?(?:depressa|rapido|nao)
      (?:me|nos) (?:espancaram|bateram|agrediram|violaram|estupraram|cercaram|ameacaram)|(?:espancaram|bateram|agrediram|violaram|estupraram|ameacaram) (?:me|nos)(?! (?:no carro|a porta|na mota|por tras))
      (?:patrao|chefe|encarregado) (?:\\w+ ){0,3}?(?:bate|agride|ameaca|prende)|(?:ficaram|ficou|tem) com (?:os |o )?(?:nossos |meu |meus )?(?:passaporte*|documentos)
      (?:mancha roxa|roxo|nodoa negra|hematoma|queda|galo) (?:\\w+ |[.,] ){0,12}?(?:nao foi|menti|ele continua|mentira)
      (?:<kin>) (?:\\w+ ){0,5}?(?:me |nos |lhe |a |ja |ainda |sempre |tambem )+(?:<hits>)(?! (?:de (?:rir|tanto)|a (?:porta|cabeca|conta)|palmas|papo|por (?:esquecer|ter esquecido)|o cartao|com a cabeca|se eu (?:nao|faltar|perder)))
      (?:<kin>) (?:d[ao] \\w+ )?(?:<hits>) (?:me|nos|lhe|em mim|na minha|no meu|na mae|na minha mae|a minha|o meu|nela|nele|com)(?! (?:a porta|a cabeca na))
      (?:ele|ela|eles|elas) (?:\\w+ ){0,2}?(?:me |nos |a |o )(?:ja |ainda |sempre )?(?:<hits>)(?! (?:o cartao|a consulta|a marcar|para (?:marcar|ir)|com (?:mensagens|sms)|um susto))
      (?:ele|ela|eles|que) (?:<hits>) (?:me|nos|em mim|na minha mae|a mae|na minha)
      (?:<hits>) me (?:de novo|outra vez|ontem|hoje|com|sempre|quando|e|muito|pelas|nas|na|no|todos)(?! (?:a cabeca|duvidas))
      (?:marido|pai|padrasto|namorado|companheiro|filho|irmao|homem|ele) (?:\\w+ ){0,2}?(?:bate|batia|bateu|agride|agrediu|espanca*|maltrata|viola|abusa) (?:\\w+ )?(?:na|no|em|a|o|da|do|nos|nas|de) (?:\\w+ )?(?:mae|irma|irmao|mim|mulher|filh*|menin*|velha|avo|cas)
      (?:marido|pai|padrasto|namorado|companheiro|filho|nora|genro|mae|ele|ela) (?:\\w+ ){0,3}?(?:partiu me|me partiu|partiu nos|quebrou (?:me )?(?:o|a|meu)|partiu (?:o|me))
      (?:fui|foi|sou|era|estou a ser|estou sendo|to sendo|ser|fomos) (?:\\w+ )?(?:abusad*|violad*|estuprad*|agredid*|espancad*|violentad*|batid*|maltratad*|ameacad*|perseguid*|drogad*|esfaquead*|assediad*|forcad*)(?! (?:verbalmente (?:por|pela) (?:vossa|funcionaria|recepcao)))
      (?:tranc*|fech*|prend*|amarr*) (?:\\w+ ){0,2}?(?:me|no quarto|em casa|a chave|em casa a chave|na cave|no porao|a sete chaves|a cama|minha mae)(?! (?:o carro|para fora de casa sem))
      (?:<kin>|ele|ela) (?:\\w+ ){0,3}?(?:nao|n) (?:\\w+ )?(?:me )?(?:deixa|quer|gosta|permite|suporta|admite|autoriza) (?:me )?(?:\\w+ ){0,2}?(?:sair|ir|que eu|falar|ver|trabalhar|estudar|vir|sozinha|usar|que va|ter amig*)(?! (?:ao banho|comer|dormir))|(?:ele|marido|companheiro|pai) (?:\\w+ )?(?:proib*|impede) (?:\\w+ )?(?:me )?
      (?:<kin>|ele|ela) (?:\\w+ ){0,4}?(?:tirou*|tira me|tira o|tira a|levou*|ficou com|fica com|ficaram com|guard*|escond*|confisc*|control*|vigia*|mexe|partiu|quebr*|roub*|rasg*|que tem|le|apanh*) (?:\\w+ ){0,3}?(?:documentos|passaporte|telemovel|celular|chaves|cartao|dinheiro|salario|pensao|reforma|mensagens|aposentadoria|beneficio|ordenado|medicamentos meus|bi|rg)
      (?:ele|ela|marido) (?:\\w+ )?(?:le|ve|vigia|controla|mexe|fiscaliza|rastreia) (?:\\w+ )?(?:tudo|as mensagens|as minhas mensagens|minhas mensagens|meu celular|o meu telemovel|meu telefone|o que escrevo)|(?:chega|volta) e le
      (?:dinheiro|cartao|conta|salario) (?:\\w+ ){0,2}?(?:e |esta com |fica com |ta com |com )?(?:ele|marido) (?:\\w+ |[.,] ){0,4}?(?:tem|da|manda|controla|euros|pede|fica)|(?:pede|exige|mostrar) (?:\\w+ )?(?:talao|taloes|recibo de tudo|nota de tudo|cada centimo|cada centavo)
      (?:medo|pavor|terror|panico) (?:\\w+ ){0,2}?(?:de|do|da|dele|dela|que)(?: \\w+)?? (?:<kin>|voltar (?:a|para|pra) casa|ele (?:me|volte|veja|leia|chegue|descubra|saiba))|medo (?:\\w+ )?d(?:ele|ela)(?= )|(?:furioso|furiosa|bebado|bebeda|nervoso|transtornado) (?:\\w+ |[.,] ){0,4}?(?:medo)|(?:nao|n) quero voltar (?:\\w+ )?(?:a|para|pra) casa (?:\\w+ ){0,3}?(?:ele|pai|marido|bate)
      (?:vai|quer|jura*|ameac*|disse que|diz que) (?:\\w+ ){0,2}?(?:me matar|matar me|nos matar|matar nos|me mata|acabar comigo|dar cabo de mim|me queimar|me furar|me esfaquear|matar a minha|matar as criancas|matar os)|(?:ameac*) (?:\\w+ ){0,3}?(?:morte|matar|faca|arma|pistola|navalha|mim|as criancas|me|bater)|(?:<kin>) ameac*|(?:se eu|se) (?:\\w+ ){0,3}?(?:sair|contar|for|falar|denunciar)(?: \\w+){0,3} (?:me mata|mata me|me bate|bate me|apanho)
      (?:ele|ela|marido|ex|pai|filho|irmao|namorado|padrasto) (?:\\w+ ){0,5}?(?:uma|com|a|um|com uma|com um) (?:faca|arma|pistola|espingarda|machado|catana|navalha|facao|martelo|pau|cacete|foice|cinto)
      (?:grit*|berr*|pancad*|brig*|chor*|barulho)(?=.{0,80}(?:vizinh*|andar de cima|de cima|ao lado|do lado|parede|predio) )(?=.{0,100}(?:crianca*|bebe|matar|bat*|meia hora|socorro|mulher|filh*|chor*|panc*) )
      (?:vizinh[ao]|andar de cima|do lado) (?:\\w+ |[.,] ){0,8}?(?:matar|a bater|batendo|espanc*|apanhando|apanha|a apanhar|gritando socorro|pede socorro)
      (?:queimadura*|marca*|quemadura*|vergoes?|vergao) (?:\\w+ )?(?:de |do |d |com )(?:cigarro*|cinto|maos|dedos|pancada*|corda|mordida|ferro)|olho (?:negro|roxo)|(?:pontape*|soco*|murro*|chapada*|bofetada*|cinto|cinturada*|surra|tareia|porrada|sova)(?=.{0,50}(?:ele|marido|pai|escrevam|costelas|barriga|levei|levo|deu|da|apanhei|domingo|bate|padrasto|todos os dias) )
      (?:nodoas negras|hematoma*|manchas roxas|roxos|negras) (?:\\w+ ){0,6}?(?:escada*|ele|marido|pai|escond*|bracos|pescoco|mentira|menti|nao foram|nao foi|costas)(?! (?:depois da (?:colheita|operacao)))
      (?:disse|menti|contei|falei) (?:\\w+ ){0,4}?(?:escada*|porta|cai|queda)(?=.{0,60}(?:menti|mentira|foi ele|ele|res do chao|terreo|verdade) )|(?:queda|nao cai|cai|escada*|tombo) (?:\\w+ |[.,] ){0,5}?(?:foi ele|ele que|ele me|empurr*)|foi ele (?:que|quem)
      (?:nao|n|nada de|nunca|jamais) (?:\\w+ )?(?:me )?(?:escrev*|lig*|respond*|mand*|envi*|mensagens|dig*|cont*|fal*) (?:\\w+ |[.,] ){0,8}?(?:ele (?:le|ve|chega|ta|esta|vai|volta)|meu marido (?:le|ve|chega|esta)|que (?:contei|escrevi|falei)|a ninguem que)|(?:nao|n) (?:lhe |lhes )?(?:digam|contem|diga|conte|fale)(?: \\w+)? (?:que|isto|isso|nada|a ninguem)
      (?:dormindo|a dormir|no banho|corredor|na sala ao lado|no quarto ao lado) (?:\\w+ |[.,] ){0,4}?(?:nao (?:lig*|respond*|escrev*)|apaga|apaguem)|ele (?:esta|ta) (?:no banho|a tomar banho|tomando banho|no corredor)|apaga isso|apaguem isto|ele (?:viu|leu|descobriu) (?:\\w+ )?(?:a |as )?(?:mensage*|conversa*)
      casa(?:r|mento) (?:\\w+ ){0,2}?(?:a forca|forcad*|obrigad*|arranjado)|(?:obrig*|querem|quer) (?:me )?(?:\\w+ )?casar (?:me )?(?:com|a|minha)|(?:obrig*|forc*) (?:\\w+ ){0,3}?(?:sexo|relacoes|transar|dormir com|deitar me|prostitu*|fazer coisas)|mutilacao genital
      (?:mex*|toc*|apalp*|acaric*|pas*\\w+ a mao) (?:\\w+ ){0,2}?(?:comigo|em mim|na minha|nas minhas|nela|nele|nas partes|me) (?:\\w+ ){0,3}?(?:noite|cueca*|partes|quarto|cama|dormir|perna*|banho|\\.|,|$)?|(?:vem|deita se|mete se|entra|se deita|se mete) (?:\\w+ ){0,2}?(?:na minha cama|no meu quarto|para a minha cama|pra minha cama)
      (?:viola(?:da|ram|cao|cao sexual)|violou*|estupr*|abuso sexual|abusada|abusou de|assedio sexual|violencia (?:domestica|conjugal|sexual|no namoro))|(?:vitima) (?:\\w+ )?violencia|maus tratos
      (?:chama*|xinga*|trata*) (?:me |me de )?(?:nomes|de (?:puta|vaca|gorda|velha|inutil|burra|vagabunda|lixo|merda|porca))|(?:belisc*) (?:me|a)(?: |$)`,
    yes: 'o meu marido bate-me',
    no: 'bati com o joelho na mesa',
  },
]
