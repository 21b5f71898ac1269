// Danger in Portuguese, of Portugal and of Brazil: word groups, figures of speech, stories of long ago, and the wordings themselves.
import { acutePortuguese } from './danger-acute.pt.ts'
import { bodyPortuguese } from './danger-body.pt.ts'
import { harmPortuguese } from './danger-harm.pt.ts'
import type { DangerLexicon } from './danger-lexicon.ts'

export const dangerPt: DangerLexicon = {
  language: 'pt',
  words: {
    not: 'nao|n|num|ja nao|nem|mal',
    someone:
      'pai|mae|papai|mamae|vo|voh|avo|vovo|marido|mulher|esposo|esposa|companheiro|companheira|namorado|namorada|filho|filha|filhinho|filhinha|bebe|nenem|nene|crianca|menino|menina|miudo|miuda|garoto|garota|pequeno|pequena|irmao|irma|vizinho|vizinha|sogro|sogra|tio|tia|primo|prima|amigo|amiga|colega|senhor|senhora|homem|sobrinho|sobrinha|afilhado|afilhada|neto|neta|cunhado|cunhada|patrao|idoso|idosa|velho|velha|alguem|cara|rapaz|rapariga|moca|moco|ele|ela|recem nascido',
    child:
      'bebe|nenem|nene|crianca|menino|menina|miudo|miuda|garoto|garota|filho|filha|filhinho|filhinha|pequeno|pequena|neto|neta|sobrinho|sobrinha|afilhado|afilhada|recem nascido|gemeo|gemea',
    kin: 'marido|esposo|companheiro|companheira|namorado|namorada|ex|mulher|esposa|pai|mae|padrasto|madrasta|sogro|sogra|filho|filha|nora|genro|irmao|irma|tio|primo|neto|cuidador|cuidadora|auxiliar|enfermeiro|enfermeira|funcionario|funcionaria|patrao|senhorio|familia|homem|ex marido|ex namorado|cunhado|vizinho',
    pills:
      'comprimido*|remedio*|medicamento*|pilula*|capsula*|caixa*|cartela*|frasco*|vidro de|blister*|lamela*|calmante*|paracetamol|ben u ron|dipirona|tramadol|rivotril|diazepam|valium|lorazepam|alprazolam|xanax|morfina|metadona|insulina|digoxina|antidepressivo*|ansiolitico*|xarope|adesivo*|amitriptilina|dramin|tarja preta|soniferos?',
    poison:
      'lixivia|agua sanitaria|soda|detergente|veneno|chumbinho|raticida|veneno de rato|acido|diabo verde|desentupidor|anticongelante|gasolina|gasoleo|querosene|petroleo|amoniaco|herbicida|pesticida|pilha|bateria|iman|ima|moeda|berlinde|cogumelo*|metadona|alcool gel|cloro|naftalina|decapante',
    attack:
      'enfarte|enfarto|infarto|ataque cardiaco|avc|derrame|trombose|paragem cardiaca|parada cardiaca|embolia|aneurisma|ataque do coracao|ataque no coracao',
    dying:
      'morrer|me matar|matar me|suicid*|acabar com (?:tudo|a minha vida|minha vida|a vida|isto tudo|isso tudo)|sumir(?: do mundo| daqui| de vez)?|desaparecer|por fim a (?:vida|minha vida|tudo|isto)|tirar (?:a )?(?:minha )?(?:propria )?vida|me enforcar|enforcar me|me atirar|atirar me|me jogar|jogar me|saltar d*|pular d*|dormir para sempre|deixar de (?:viver|existir)|me cortar|cortar me|me machucar|magoar me|fazer me mal|me fazer mal|partir de vez|ir embora deste mundo|dar um tiro|me afogar|afogar me|estar morto|estar morta|acabar comigo',
    theirs:
      'se matar|matar se|morrer|suicid*|acabar com tudo|acabar com a vida|pular|saltar|se jogar|atirar se|se enforcar|enforcar se|se cortar|cortar se|sumir|desaparecer|se machucar',
    hits: 'bat(?:e|eu|em|er|ia|endo|eram)|agred*|espanc*|empurr*|sov(?:a|ou)|esmurr*|estapea*|esbofete*|apert(?:ou|a) o pescoco|esgan*|estrangul*|enforc*|queim(?:a|ou)|morde*|belisc*|violent*|violou|viola|estupr*|abus(?:a|ou)|ameac*|insult*|humilh*|cusp*|tranc*|prende|prendeu|fech(?:a|ou)|amarr*|arranh*|esfaque*|maltrat*|chut(?:a|ou)|pontape*|puxa(?:m|r)?|puxou|mat(?:a|ar|e|ou)|machuc*|magoa*|persegu*|da(?:r)? porrada|deu (?:um |uma |me )?(?:soco|tapa|murro|bofetada|pontape|facada|chapada|surra|estalo|porrada)*|forc(?:a|ou)|xinga*|control*|sacud*|atac*|mexe comigo|apalp*',
  },
  negators: 'nao nem nunca jamais sem nenhum nenhuma',
  fillers:
    'tenho tem tive teve sinto sente senti me a o os as um uma de da do dor dores estou esta to ta com muito qualquer ha houve ter sentir ja foi e',
  past: `
    (?:me|nos) (?:batia|espancava|maltratava|agredia|violava)|(?:batia|maltratava|agredia) (?:me|nos)|quando (?:eu )?era menor
    (?<!desde )(?:ha|faz) (?:ja |uns |umas |quase |mais de |cerca de |muitos |varios )*(?:\\d+|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|quinze|vinte|anos|muito|algum|bastante)( anos?| meses| mes| tempo)(?! que)
    (?:no|o) (?:ano|mes|verao|inverno|outono|natal|ultimo ano) passado|ano passado|mes passado
    em (?:19|20)\\d\\d|de (?:19|20)\\d\\d
    quando (?:eu )?(?:era|eramos) (?:jovem|pequen*|crianca|novo|nova|menin*|miud*)
    (?:antigamente|na altura|naquela altura|na epoca|antecedentes|anos atras|meses atras|tempos atras)
    (?:\\d+|dois|tres|muitos|alguns) (?:anos|meses) atras
    na (?:minha )?(?:primeira|ultima|outra) gravidez`,
  ongoing: `agora|hoje|esta (?:manha|tarde|noite)|de novo|outra vez|novamente|ainda|continu*|sempre|ontem|cada vez|volt(?:ou|aram|a)|desde`,
  resolved: `
    ja (?:passou|esta (?:bem|tudo bem|melhor)|estou (?:bem|melhor)|to (?:bem|melhor)|ta (?:bem|melhor)|me passou|lhe passou|parou|respira (?:bem|melhor))
    (?:passou|falso alarme|nao foi nada)(?= (?:\\.|,|$|tudo|graca*|ja|ta|esta|obrigad*))
    (?:agora|hoje) (?:ja )?(?:estou|esta|ta|to|tudo) (?:\\w+ )?(?:bem|otimo|otima)`,
  idioms: `
    bateram (?:me |nos )?(?:no|na) (?:\\w+ )?(?:carro|porta|mota|retrovisor)
    ambulancia (?:\\w+ )?(?:para|pra) (?:\\w+ ){0,2}?(?:transporte|consulta|exame|retorno|sessao|dialise)(?: \\w+)?
    (?:me )?(?:matar|mato)(?: me)? a (?:ligar|esperar|trabalhar|tentar|estudar)|me matando de (?:ligar|trabalhar|esperar)|(?:calor|quente|abafad[oa])[^.]{0,30} sufoc[a-z]*|sufoc[a-z]* (?:\\w+ )?(?:nessa|nesta|na) sala
    (?:quais (?:sao )?|conhecer |reconhecer |saber )(?:os )?(?:sinais|sintomas) (?:de|do|da|dum) (?:um |uma )?(?:<attack>|[a-z]+)
    (?:avc|enfarte|infarto|violencia domestica|suicidio|maus tratos)(?=.{0,60} (?:trabalho (?:da|de|para)|escola|faculdade|sinalizam|palestra))
    (?:trabalho|tese|projeto) (?:da|de|para a) (?:faculdade|escola|universidade)[^.]{0,60} (?:violencia domestica|suicidio|maus tratos|avc)
    (?:bula|folheto|prospecto) (?:\\w+ ){0,4}?(?:ideias|pensamentos|ideas) (?:suicid[a-z]*|de suicidio|de quitarse a vida)
    (?:copia|relatorio|processo|informe|historia|peco|solicito)[^.?]{0,70} acc?ident[a-z]*(?: de \\w+)?
    nao for atropelad[oa]|sem voces (?:\\w+ ){0,2}?perdid[oa]
    em geral[^.?]{0,20} alguem (?:desmai|engasg)[a-z]*
    (?:desmaio|desmaiar) (?:a ver|vendo|com|quando vejo) (?:a |as |com )?(?:agulha*|sangue|seringa*)
    (?:ele |ela |nao )*(?:nao|n) (?:tinha |chegou a |tem )?(?:engolido|engoliu|engoli)(?: \\w+)?
    febre amarela|um roxinho|roxinho (?:onde|no braco|da colheita)
    me jogo da janela
    (?:morr*|mort*) (?:\\w+ )?de (?:\\w+ )?(?:rir|riso|fome|sede|vontade|tedio|vergonha|calor|frio|cansaco|sono|medo|saudade*|curiosidade|inveja|amor|ansiedade|preguica|susto|esperar|pena|raiva|alegria|seca|stress|estresse)
    (?:morr*|mort*) (?:por|para|pra) (?:\\w+ )?(?:ver|saber|ir|ter|conhecer|um|uma|isso|tirar|chegar)|mort* (?:de|pra|para) (?:ferias|cansa*)
    (?:quase|ia|quase que|por pouco|faltou pouco|vou|vai) _ (?:enfarte|enfarto|infarto|ataque|desmai*|treco|avc|coisa ma|troco|morr*) __ (?:preco*|conta|fatura|valor|boleto|susto|espera|rir|jogo|golo|gol)
    (?:preco*|conta|fatura|valor|boleto|jogo|espera|fila) __ (?:enfarte|enfarto|infarto|ataque|desmai*|treco|avc|morr*|mat*)
    (?:ter|tenha|tenho|da|dar|deu|de|me de) um (?:treco|trem|chilique|faniquito)
    (?:espera|fila|trabalho|transito|ansiedade|curiosidade|calor|tedio|saudade|benfica|sporting|porto|flamengo|corinthians|voces|precos?) (?:me |que |nos |vai |vao |da |dao )*(?:mat|cab|acab)[a-z]*(?: (?:de|com|do|me|comigo) (?:\\w+ )?)?
    (?:matam|mata|matando|matar) me (?:de|com|do)|me mata(?:m|ndo)? (?:de|com|do)|da(?:o)? cabo (?:do|de) (?:meu|mim|coracao|juizo|paciencia|nos)
    afog(?:ad|o|and|and)[a-z]* (?:em|de|no|na|com) (?:\\w+ )?(?:trabalho|boleto*|conta*|papel*|divida*|servico|processo*|mail*|e mails|mensagens)
    (?:exame*|analise*|colheita|coleta|doa*|dador*|doador*|tipo|grupo|banco|teste*|tirar|tira|tirei|tiraram|recolha|amostra|hemograma|resultado*|pinga|gota) (?:de |do |o |sanguine* )*sangue
    sangue (?:frio|quente|bom|novo)|sem pinga de sangue|mau sangue
    (?:de|do|com|todo|todo o|parte|parte me o|partiu|aperta|no fundo do|meu|amigo do) coracao(?! (?:dispar|par|bat|ace|do|salt|acel|a |fraco|muito|que)[a-z]*)
    (?:peso|alivio) (?:\\w+ )?(?:me )?(?:tir*|sai*|saiu) (?:\\w+ ){0,2}?(?:peito|cima|ombros|costas)
    (?:minha mae|minha mulher|meu marido|meu pai|o chefe|meu chefe|a patroa|minha esposa|a mulher|mae|ela|ele|minha avo) (?:vai |ia |me |ainda )*(?:me )?(?:mata|matar|bate|mata me|matar me|esgana)(?: me)? (?:se|que|porque|quando|perdi|por ter|caso|q)
    senao (?:\\w+ ){1,3}(?:me )?(?:mata|bate|esgana)(?: me)?
    (?:so )?faltou (?:me )?bater|so falta(?:va)? (?:me )?bater
    (?:app|aplicativo|aplicacao|site|link|pagina|botao|telefone|linha|sistema|servidor|robo|bot|video|videochamada|camera|camara|computador|ninguem|medico|medica|doutor*|secretaria|recepcao|rececao|balcao|hospital|clinica|centro|portal|celular|telemovel|sns 24|central|atendimento) (?:que |ja |ainda |tambem |de|so |n |nao |num |sempre )*(?:me |nos )?(?:respond|atend|funcion|abr|reag|cai)[a-z]*(?: (?:ao|a|o|as) \\w+)?
    (?:ninguem|voces) (?:nao |me |nos |n )*(?:respond|atend)[a-z]*|(?:nao|n|nunca) (?:me |nos )?(?:respondem|atendem|responderam|atenderam|responde (?:a(?:o|s|os)?|as|ao|minhas|meus|pelo|no|ninguem) )
    (?:nao|n) (?:quero|queria|vou) (?:mais )?(?:continuar|viver|seguir|receber) (?:\\w+ )?(?:com|o|a|em|na|no|este|esse|esta|mais|longe) (?:\\w+ )?(?:tratamento|fisioterapia|dieta|mensagens|programa|medicacao|avisos|cidade|lisboa|espanha)
    (?:sumir|desaparecer|sair|apagar|apaguem|tirem|remover) (?:me )?(?:da|das|do|dos) (?:vossa |sua |tua )?(?:lista*|base*|ficheiro*|cadastro*)
    (?:unidade|cartaz*|formacao|curso|aula|palestra|prevencao|semana|dia|conferencia|workshop|folheto*|panfleto*|rastreio|campanha|reuniao|servico|linha|associacao|livro|filme|novela|serie|teatro|peca|grupo|material|estudo|artigo|trabalho|simulado|sessao|informacao|informacoes) (?:de |do |da |dos |das |sobre |contra |para |a |o |os |as |prevencao |em |material |uma |um )*(?:suicidio|avc|enfarte|infarto|violencia|maus tratos|epilepsia|asma|primeiros socorros|reanimacao|queimadura*|overdose|alergia*|incendio|suporte basico|automutilacao|abuso|afogamento*|emergencia|enveneno|matar|morr*|desfibrilhador)
    (?:consulta|exame|controlo|controle|revisao|retorno|acompanhamento) (?:de |do |da |para |por )(?:\\w+ )?(?:coracao|peito|avc|enfarte|infarto|epilepsia|gravidez|asma|alergia*)
    (?:novela|filme|serie|jogo|teatro|livro|jornal|noticia*|televisao|tv) (?:[?.,] |\\w+ ){0,6}?(?:empurr|mat|morr|enven|acident|esfaque|bate)[a-z]*
    (?:jogar|atirar|atiro|jogo|pular) (?:me )?(?:d[ao]|pela) (?:janela|ponte) __ (?:modo de falar|brincadeira|terreo|rir|expressao|maneira de dizer|kk*)
    (?:ja )?(?:nao|n) (?:tenho|tem|sinto|sente|doi|ha|houve|sangra|sangrou|tive|teve) (?:mais )?(?:nada |dor*|febre|sangue|tontura*|falta de ar|nenhum*|qualquer)
    (?:cao|caes|cadela|cachorro|cachorra|cachorrinha|gato|gata|gatinho|gatinha|cavalo|vaca|egua|coelho|passarinho) (?:(?!mord|atac|arranh|pis|filh|bebe|menin|crianc|me )[a-z]+ ){0,3}?(?:convuls|morr|respir|engol|comeu|vomit|doente|engasg)[a-z]*
    (?:salvou|salvaram|salvam|salvando) (?:me )?(?:a |a minha |minha |me a )?vida`,
  doubtful: `
    (?:acucar|glicemia|glicose|hipo) (?:\\w+ )?(?:4[5-9]|5[0-4]) (?:[.,] |\\w+ ){0,4}?(?:suco|sumo|acucar na|bala|comi|tomei|bebi)
    (?:gesso|tala|ligadura) (?:\\w+ |[.,] ){0,4}?dedos (?:\\w+ ){0,4}?(?:rox*|azu*)
    (?:respir*) (?:\\w+ ){0,2}?pelo nariz|nariz (?:entupido|tapado|escorr*) __ respir*|respir* __ nariz (?:entupido|tapado)
    (?:cansa*|falta de ar|sem ar|falta me o ar|folego|ofegante) (?:\\w+ ){0,2}?(?:ao|a|quando|se|depois de) (?:\\w+ )?(?:sub*|corr*|andar|caminh*|esforc*|exercic*|ladeira*|escada*)(?! (?:\\w+ )?(?:dois|2|tres|um) degrau*)
    (?:quase|por pouco|ia) (?:\\w+ ){0,2}?(?:desmai*|cai*|engasg*)
    (?:medo|costumo|tendencia) (?:\\w+ ){0,3}?desmai*
    (?:vacina|tirar sangue|agulha|exame|colheita|coleta) __ desmai*|desmai* __ (?:vacina|tirar sangue|agulha|tiro sangue|exame de sangue)
    (?:pode|podem|podera|costuma|da|risco de) (?:\\w+ )?(?:dar|causar|provocar|fazer|trazer|ter|me dar|haver|um|uma) (?:\\w+ ){0,2}?(?:enfarte|infarto|avc|desmai*|sangr*|convuls*|embolia|hemorragi*|febre|trombose|derrame|alergia)
    (?:se|e se|caso|que fazer se|o que faco se) (?:um dia |algum dia |alguma vez |eu |ele |ela |me |der |tiver |tivesse |houver |acontecer |um |uma |a |o |sentir |ter |alguem )+(?:enfarte|infarto|avc|desmai*|convuls*|sangr*|hemorragi*|engasg*|dor*|hipo*|alergi*|emergencia|febre|reacao|ataque)
    em caso de (?:urgencia|emergencia|hemorragia|enfarte|infarto|avc|engasgo|alergia|dor|febre|sangramento)`,
  entries: [...bodyPortuguese, ...acutePortuguese, ...harmPortuguese],
}
