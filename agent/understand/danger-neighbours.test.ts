// The danger net in French, Portuguese, Galician and Basque, in the words people use.
import assert from 'node:assert/strict'
import test from 'node:test'
import { isDanger, readDanger } from './danger.ts'

/** Language, then `calm` (none or soon) or the urgency, then the message. */
const table = `
eu | calm | ama bihotzetik operatu zuten 2018an
eu | calm | ama nekatuta dago hara joateaz
eu | calm | amak ebakuntzari beldur dio
eu | calm | belauneko mina daukat duela hilabete
eu | calm | bi pilula hartzen ditut gauez, ondo dago?
eu | calm | bizilagunak eramango nau
eu | calm | deia moztu da, berriro deitu?
eu | calm | dena prest ebakuntzarako, eskerrik asko
eu | calm | denbora asko galdu dugu
eu | calm | errezeta galdu dut
eu | calm | ez daukat sukarrik ezta bularreko minik ere
eu | calm | ez dut astelehenetan hitzordurik nahi
eu | calm | ez dut mezu gehiago jaso nahi, ezin dut gehiago
eu | calm | ez zait kodea iritsi
eu | calm | ezin dut inorekin hitz egin hor
eu | calm | gaizki lo egiten dut aspalditik, hitzordua nahi nuke
eu | calm | gaur ezin dut, lanean nago
eu | calm | haurtxoak ondo hartzen du bularra
eu | calm | inork ez du erantzuten goizetik
eu | calm | kardiologoarekin urteko kontrola nahi nuke
eu | calm | minik ez tratamendutik
eu | calm | odola atera zidaten atzo, noiz emaitzak?
eu | calm | pilula kaxa amaitu dut, errezeta behar dut
eu | calm | semeak eztarriko mina du, bihar joan gaitezke?
eu | calm | semeak txertoaren beldur da
eu | calm | senarra haserre dago zuen idazkaritzarekin
eu | calm | senarra nirekin etorriko da
eu | calm | sukarrik ez, odolik ez, dena ondo
eu | calm | umeak jarabea edan du
eu | emergency | aitak bularrari heldu dio eta grisa dago
eu | emergency | aitak hitz egiteari utzi dio eta besoa erortzen zaio
eu | emergency | aitona auto batek harrapatu du
eu | emergency | ama erori da eta uste dut aldaka hautsi duela, oihuka dago minez
eu | emergency | amona dutxan erori da eta ezin da altxatu
eu | emergency | bakarrik nago eta bihotza geldituko zaidala sentitzen dut
eu | emergency | bihotza 180ean dago eta zorabiatzera noa
eu | emergency | bizikletatik erori da eta konortea galdu du
eu | emergency | emaztea zazpi hilabeteko haurdun dago eta odol asko galdu du
eu | emergency | emazteak ezin du besoa altxatu eta arraro hitz egiten du
eu | emergency | eskua zerrarekin moztu du eta odol asko dario
eu | emergency | etorri azkar, bizilaguna konorterik gabe dago
eu | emergency | ez du erantzuten hitz egiten diodanean
eu | emergency | ez dut aurpegi erdia sentitzen
eu | emergency | ezin naiz joan, bularrean min daukat
eu | emergency | goizetik bikoitz ikusten dut eta mozkorra bezala nabil
eu | emergency | gorputz osoa dardarka du eta begiak atzera joan zaizkio
eu | emergency | haurtxoak arnasa hartzeari utzi dio
eu | emergency | haurtxoak ez du bularra hartu nahi, sutan dago eta intzirika
eu | emergency | haurtxoak ez du ondo arnasten
eu | emergency | hogei paracetamol hartu ditut
eu | emergency | insulina gehiegi jarri dut
eu | emergency | itotzen ari naiz
eu | emergency | itsaskia jan dut eta eztarria ixten ari zait
eu | emergency | lixiba edan du
eu | emergency | mihia oso puztuta dauka
eu | emergency | odol iluna oka egiten du
eu | emergency | odol pila galtzen ari naiz erditu nintzenetik
eu | emergency | orban moreak ditu hanketan eta sukarra
eu | emergency | saturazioa 79ra jaitsi zaio
eu | emergency | semeak ezpainak urdin ditu eta txistuka hartzen du arnasa
eu | emergency | senarra diabetikoa da, izerditan dago eta ez daki non dagoen
eu | emergency | teilatutik erori naiz eta ezin ditut hankak mugitu
eu | emergency | txakurrak semeari kosk egin dio eta odol asko dario
eu | emergency | umeak txanpon bat irentsi du eta lerdea dario
eu | self_harm | ahizpak balkoitik botatzeko mehatxua egin du
eu | self_harm | alabak berriro ebaki ditu besoak
eu | self_harm | atzo nire burua urkatzen saiatu nintzen
eu | self_harm | egunero pentsatzen dut trenera botatzea
eu | self_harm | ez daukat bizitzeko indarrik
eu | self_harm | ezin dut bizitza hau gehiago jasan
eu | self_harm | hobe nuke hil
eu | self_harm | leihotik botatzeko gogoa daukat
eu | self_harm | pilula guztiak irentsi ditut denarekin amaitzeko
eu | self_harm | senarrak bere burua hil nahi duela dio
eu | self_harm | soka bat prestatu dut garajean
eu | violence | aitak eskua altxatzen digu
eu | violence | bikotekideak jo egiten nau edaten duenean
eu | violence | bikotekideak masailekoa eman dit umeen aurrean
eu | violence | etxera itzultzeko beldur naiz, joko nau
eu | violence | koinatak amona gelan giltzapetuta dauka
eu | violence | nire ohiak jarraitzen nau eta mehatxatzen nau
eu | violence | ostikoka jotzen nau edaten duenean
eu | violence | platera burura bota dit
eu | violence | semeak pentsioa lapurtzen dit eta bultzatzen nau
eu | violence | sexu harremanak izatera behartzen nau
eu | violence | zaintzaileak masailekoa eman dio amari
fr | calm | c'est la mort ce parking
fr | calm | coupé les ponts avec mon ancien médecin, je cherche un nouveau
fr | calm | elle a perdu son ordonnance
fr | calm | il a avalé son comprimé ce matin sans problème
fr | calm | il fait tellement chaud qu'on étouffe dans votre salle d'attente
fr | calm | il faut que je me batte avec votre site pour avoir un rdv
fr | calm | il y a du bruit à côté, je vous entends mal
fr | calm | j'ai le coeur qui bat pour ce rendez-vous, hâte d'y être
fr | calm | j'ai perdu le lien, je ne trouve plus le mail
fr | calm | j'ai pris du retard, la voiture est en panne
fr | calm | j'ai une douleur au genou depuis un mois
fr | calm | je dors mal depuis des mois, j'aimerais un rendez-vous
fr | calm | je me suis coupé les cheveux, lol, j'arrive
fr | calm | je n'ai ni fièvre ni douleur à la poitrine
fr | calm | je ne peux pas bouger ce jour-là, j'ai du travail
fr | calm | je ne respire pas de joie à l'idée de revenir mais ok
fr | calm | je ne veux plus de rendez-vous le lundi
fr | calm | je prends deux comprimés le soir, c'est correct ?
fr | calm | je serai absent la semaine prochaine, je ne serai plus là en août
fr | calm | je suis coincé dans les embouteillages
fr | calm | je suis tombé sur votre message trop tard
fr | calm | je tombe des nues avec cette facture
fr | calm | je vais me tuer à vous appeler, personne ne décroche
fr | calm | je veux voir le cardiologue, suivi annuel
fr | calm | je voudrais arrêter de recevoir vos messages, j'en peux plus
fr | calm | l'infirmière m'a poussé à me faire vacciner et elle avait raison
fr | calm | la petite a bu son sirop comme prévu
fr | calm | la petite respire bien
fr | calm | le bébé boit bien son biberon et sourit
fr | calm | le médecin m'a donné un coup de fil
fr | calm | le petit a 37,2, tout va bien
fr | calm | les comprimés sont trop gros, je les avale mal
fr | calm | ma fille a mangé du poisson hier, ça compte pour le jeûne ?
fr | calm | ma fille a un petit rhume, elle tousse
fr | calm | ma fille est tombée malade, rhume, on ne viendra pas
fr | calm | ma mère a peur de l'opération
fr | calm | ma mère a été opérée du coeur en 2018
fr | calm | ma mère est fatiguée de venir chaque semaine
fr | calm | ma voisine me conduira
fr | calm | mon fils a mal à la gorge, peut-on passer demain ?
fr | calm | mon fils est tombé amoureux de sa kiné, on garde le rdv
fr | calm | mon fils joue du piano, pas de rdv le mardi
fr | calm | mon mari a eu un AVC l'an dernier, il va bien
fr | calm | mon mari est furieux contre votre secrétariat
fr | calm | mon mari me dit de vous remercier
fr | calm | mon mari me dit que c'est à 10h, c'est juste ?
fr | calm | mon mari viendra avec moi
fr | calm | mon père a fait un AVC il y a deux ans
fr | calm | on a perdu beaucoup de temps
fr | calm | on m'a fait une piqûre hier, rien à signaler
fr | calm | on m'a pris du sang hier, quand les résultats ?
fr | calm | pas de fièvre, pas de saignement, tout va bien
fr | calm | plus aucune douleur depuis le traitement
fr | calm | pouvez-vous appeler une ambulance pour mon transport de mardi ?
fr | calm | tout est prêt pour l'opération de demain, merci
fr | calm | ça ne répond pas chez vous depuis ce matin
fr | emergency | depuis ce matin je vois double et je marche comme une ivrogne
fr | emergency | douleur horrible dans le ventre je suis pliée en deux je vais tomber
fr | emergency | elle a bu de la javel
fr | emergency | elle a des taches violettes sur les jambes et de la fièvre
fr | emergency | elle est toute pâle, elle transpire et elle a mal au ventre, elle est tombée deux fois
fr | emergency | elle fait une réaction au médicament, elle gonfle de partout
fr | emergency | elle ne réagit plus quand je lui parle
fr | emergency | gorge serrée après les crevettes, j'ai du mal à avaler et des plaques
fr | emergency | grosse crise d'asthme, la ventoline ne suffit plus
fr | emergency | il a convulsé ce matin
fr | emergency | il a fait une chute de vélo, il a perdu connaissance quelques minutes
fr | emergency | il est tombé de l'échelle et il a très mal au dos, il ne peut pas bouger
fr | emergency | il s'est tranché la main avec la scie
fr | emergency | il tremble de tout son corps et il a les yeux qui partent
fr | emergency | il vomit du sang noir
fr | emergency | il y a eu une explosion de gaz, mon oncle est brûlé au visage
fr | emergency | j arive pas a respirer aidez moi
fr | emergency | j'ai du mal à reprendre mon souffle même assise
fr | emergency | j'ai inhalé de la fumée dans un incendie
fr | emergency | j'ai mis trop d'insuline
fr | emergency | j'ai plus de sensation dans la moitié du visage
fr | emergency | j'ai pris 20 doliprane par erreur
fr | emergency | j'ai une grosse oppression et mon bras gauche me fait mal
fr | emergency | jai tres mal a la poitrine jarrive pas a respirer
fr | emergency | je ne peux pas venir j'ai une douleur dans la poitrine
fr | emergency | je perds énormément de sang depuis l'accouchement
fr | emergency | je peu plu respiré
fr | emergency | je suis toute seule et je sens que mon coeur va s'arrêter
fr | emergency | l'enfant s'est ébouillanté avec la casserole
fr | emergency | la petite ne respire plus
fr | emergency | le bébé a 39,5 et il a trois semaines
fr | emergency | le bébé refuse de téter, il est brûlant et il gémit
fr | emergency | le chien a mordu mon fils, il saigne beaucoup
fr | emergency | le petit s'est arrêté de respirer quelques secondes
fr | emergency | ma femme bafouille et elle n'arrive pas à lever le bras
fr | emergency | ma femme enceinte de 7 mois a perdu beaucoup de sang
fr | emergency | ma fille de 3 ans a mis une pile dans sa bouche et je crois qu'elle l'a avalée
fr | emergency | ma langue est toute gonflée
fr | emergency | ma mère a chuté, je crois que la hanche est cassée elle hurle de douleur
fr | emergency | ma mère ne me reconnaît plus depuis ce midi
fr | emergency | ma tension est à 22 et je vois des étoiles
fr | emergency | mamie est tombée dans la douche, elle ne peut plus se relever et elle a froid
fr | emergency | mon bébé ne respire pas bien
fr | emergency | mon coeur bat à 180 et je vais m'évanouir
fr | emergency | mon fils a une respiration sifflante et ses lèvres bleuissent
fr | emergency | mon grand-père a eu un choc avec une voiture
fr | emergency | mon mari diabétique est en sueur, il ne sait plus où il est
fr | emergency | mon père a fait un AVC il y a deux heures
fr | emergency | mon père ne parle plus et son bras pend
fr | emergency | mon père se tient la poitrine et il est tout gris
fr | emergency | non j'ai mal à la poitrine
fr | emergency | non mais j'ai mal à la poitrine
fr | emergency | on a trouvé papi par terre, il ne répond pas bien
fr | emergency | saignement vaginal très abondant, je remplis une serviette par heure
fr | emergency | son taux d'oxygène est tombé à 79
fr | emergency | venez vite mon voisin est inconscient
fr | emergency | ça me brûle dans la poitrine et ça remonte dans la mâchoire
fr | self_harm | autant mourir
fr | self_harm | hier j'ai essayé de me pendre
fr | self_harm | j'ai avalé tous mes cachets pour en finir
fr | self_harm | j'ai encore pensé au suicide cette nuit
fr | self_harm | j'ai envie de sauter par la fenêtre
fr | self_harm | j'ai plus la force de continuer à vivre
fr | self_harm | j'ai préparé une corde dans le garage
fr | self_harm | je n'en peux plus de cette vie, je veux partir
fr | self_harm | je pense tous les jours à me jeter sous le métro
fr | self_harm | je prépare mon départ, personne ne pourra m'arrêter
fr | self_harm | je veu en finir
fr | self_harm | jveux mourir
fr | self_harm | la vie ne m'intéresse plus, je veux que ça s'arrête pour de bon
fr | self_harm | ma fille s'est encore entaillé les bras
fr | self_harm | ma soeur menace de se jeter du balcon
fr | self_harm | mon mari dit qu'il veut se foutre en l'air
fr | self_harm | personne ne me regretterait si je mourais
fr | self_harm | tout le monde serait soulagé si je disparaissais
fr | self_harm | ça servirait à quoi de me soigner puisque je veux mourir
fr | violence | au foyer les autres me frappent et m'enferment
fr | violence | il a cassé mon téléphone et il m'empêche de sortir
fr | violence | il m'a jeté une assiette à la tête
fr | violence | il m'étrangle quand je parle
fr | violence | il me donne des coups de pied quand il a bu
fr | violence | j'ai peur de rentrer chez moi, il va me frapper
fr | violence | j'ai subi une agression sexuelle hier soir
fr | violence | l'aide-soignante a giflé ma mère
fr | violence | ma belle-soeur séquestre ma grand-mère
fr | violence | ma fille a des bleus, c'est son beau-père
fr | violence | mon compagnon m'a mis une gifle devant les enfants
fr | violence | mon conjoint me tape quand il boit
fr | violence | mon ex me suit partout et me menace
fr | violence | mon fils me vole ma pension et me bouscule
fr | violence | mon mari ma frappé
fr | violence | mon mari me force à avoir des rapports
fr | violence | mon mari me frape
fr | violence | mon père lève la main sur nous
fr | violence | on me touche dans mon lit la nuit au foyer
gl | calm | a nena bebeu o xarope
gl | calm | a veciña lévame
gl | calm | caeu a chamada, podedes volver chamar?
gl | calm | deume o lumbago, non vou ximnasia
gl | calm | durmo mal hai meses, quería cita
gl | calm | meu pai tivo un ictus hai dous anos
gl | calm | miña nai está cansada de ir aí cada semana
gl | calm | miña nai operouse do corazón no 2018
gl | calm | miña nai ten medo á operación
gl | calm | ninguén responde dende a mañá
gl | calm | non me chegou o código
gl | calm | non podo falar con ninguén aí
gl | calm | non quero máis citas os luns
gl | calm | non teño febre nin dor no peito
gl | calm | o bebé mama ben e dorme toda a noite
gl | calm | o meu fillo ten dor de gorxa, podemos ir mañá?
gl | calm | o meu fillo ten medo da vacina
gl | calm | o meu home está furioso coa vosa secretaría
gl | calm | o meu home vai comigo
gl | calm | perdemos moito tempo
gl | calm | perdín a receita
gl | calm | quero deixar de recibir mensaxes, non aguanto máis
gl | calm | quería cita de cardioloxía, revisión anual
gl | calm | rematei a caixa de pastillas, preciso receita
gl | calm | sacáronme sangue onte, cando hai resultados?
gl | calm | sen febre nin sangue, todo ben
gl | calm | teño unha dor no xeonllo hai un mes
gl | calm | todo listo para a operación, grazas
gl | calm | tomo dúas pastillas pola noite, está ben?
gl | calm | xa sen dor ningunha dende o tratamento
gl | emergency | a avoa caeu na ducha e non se pode erguer
gl | emergency | a lingua está toda inchada
gl | emergency | a meu avó colleuno un coche
gl | emergency | a miña muller está embarazada de 7 meses e perdeu moito sangue
gl | emergency | a miña muller non pode levantar o brazo e fala mal
gl | emergency | a nena tragou unha moeda e babea
gl | emergency | a saturación baixoulle a 79
gl | emergency | bebeu lixivia
gl | emergency | caeu da bici e perdeu o coñecemento
gl | emergency | caín do tellado e non movo as pernas
gl | emergency | comín marisco e péchaseme a gorxa
gl | emergency | cortouse a man coa serra e sangra moito
gl | emergency | cústame coller o alento mesmo sentada
gl | emergency | dende a mañá vexo dobre e ando coma un borracho
gl | emergency | estou perdendo moito sangue dende o parto
gl | emergency | estou soa e sinto que o corazón vai parar
gl | emergency | mamá caeu e creo que rompeu a cadeira, berra de dor
gl | emergency | meu pai agarrouse o peito e está gris
gl | emergency | meu pai deixou de falar e cáelle o brazo
gl | emergency | meu pai tivo un ictus hai dúas horas
gl | emergency | non podo ir, teño unha dor no peito
gl | emergency | non reacciona cando lle falo
gl | emergency | non sinto media cara
gl | emergency | o bebé deixou de respirar uns segundos
gl | emergency | o bebé non quere mamar, está fervendo e laia
gl | emergency | o bebé non respira ben
gl | emergency | o can mordeu o meu fillo e sangra moito
gl | emergency | o corazón vai a 180 e vou desmaiarme
gl | emergency | o meu fillo ten os beizos azuis e asubía ao respirar
gl | emergency | o meu home é diabético, sua frío e non sabe onde está
gl | emergency | puxen insulina de máis
gl | emergency | ten manchas moradas nas pernas e febre
gl | emergency | tomei vinte paracetamois
gl | emergency | treme todo o corpo e viráronselle os ollos
gl | emergency | veñan axiña, o veciño está inconsciente
gl | emergency | vomita sangue escura
gl | self_harm | a miña filla volveu cortarse os brazos
gl | self_harm | a miña irmá ameaza con tirarse do balcón
gl | self_harm | non aguanto máis esta vida, quero marchar para sempre
gl | self_harm | o meu home di que se quere matar
gl | self_harm | onte intentei aforcarme
gl | self_harm | para isto prefiro morrer
gl | self_harm | penso todos os días en tirarme ao tren
gl | self_harm | preparei unha corda no galpón
gl | self_harm | qero morrer
gl | self_harm | teño ganas de tirarme pola fiestra
gl | self_harm | traguei todas as pastillas para rematar con todo
gl | self_harm | xa non teño forzas para vivir
gl | violence | a coidadora deulle unha labazada á miña nai
gl | violence | a miña cuñada ten a avoa pechada no cuarto
gl | violence | a miña parella pégame cando bebe
gl | violence | dáme patadas cando bebe
gl | violence | guindoume un prato á cabeza
gl | violence | meu pai érguenos a man
gl | violence | o meu ex ségueme e ameázame
gl | violence | o meu fillo róubame a pensión e empúxame
gl | violence | o meu home deume unha labazada diante dos nenos
gl | violence | obrígame a ter relacións
gl | violence | teño medo de volver a casa, vaime pegar
pt | calm | a enfermeira empurrou a consulta para sexta
pt | calm | a menina bebeu o xarope como combinado
pt | calm | a minha filha caiu doente, constipação, não vamos
pt | calm | a minha filha comeu peixe, conta para o jejum?
pt | calm | a minha filha está com uma gripezinha e tosse
pt | calm | a minha mãe está cansada de ir aí todas as semanas
pt | calm | a minha mãe foi operada ao coração em 2018
pt | calm | a minha mãe tem medo da operação
pt | calm | a vizinha leva-me
pt | calm | bateram-me no carro ontem, chego tarde
pt | calm | bateu a porta e fiquei na rua, chego atrasado
pt | calm | caiu a chamada, podem ligar de novo?
pt | calm | caí das nuvens com esta fatura
pt | calm | caí na rua? não, só cheguei tarde
pt | calm | cortei o cabelo, já vou a caminho
pt | calm | cortei relações com o outro médico, procuro novo
pt | calm | durmo mal há meses, queria consulta
pt | calm | ele me disse que era às 10h, está certo?
pt | calm | ele tomou o antibiótico todo, acabou ontem
pt | calm | esse estacionamento é uma morte
pt | calm | está tudo pronto para a operação, obrigado
pt | calm | já sem dor nenhuma desde o tratamento
pt | calm | ninguém responde aí desde manhã
pt | calm | não consigo falar com ninguém aí
pt | calm | não posso mexer na agenda esse dia
pt | calm | não quero mais consultas à segunda
pt | calm | não quero mais mensagens
pt | calm | não tenho febre nem dor no peito
pt | calm | o bebé mama bem e dorme a noite toda
pt | calm | o meu coração bate forte de alegria, obrigada
pt | calm | o meu filho está com medo da vacina
pt | calm | o meu filho tem dor de garganta, podemos ir amanhã?
pt | calm | o meu marido está furioso com a vossa secretaria
pt | calm | o meu marido teve um AVC o ano passado e está bem
pt | calm | o meu marido vai comigo
pt | calm | o meu pai teve um AVC há dois anos
pt | calm | o pequeno está com 37,2, tudo bem
pt | calm | os comprimidos são grandes, custa engolir
pt | calm | perdemos muito tempo
pt | calm | perdi a cabeça com a vossa central, peço desculpa
pt | calm | perdi a receita
pt | calm | perdi o link, não encontro o email
pt | calm | podem chamar ambulância para o meu transporte de terça?
pt | calm | que calor nessa sala, sufoca
pt | calm | queria consulta de cardiologia, controlo anual
pt | calm | quero parar de receber mensagens, não aguento mais
pt | calm | sem febre, sem sangue, tudo bem
pt | calm | tenho uma dor no joelho há um mês
pt | calm | tiraram-me sangue ontem, quando há resultados?
pt | calm | tomo dois comprimidos à noite, está certo?
pt | calm | tomou o comprimido de manhã sem problema
pt | calm | vou-me matar a ligar para aí, ninguém atende
pt | emergency | a avó caiu no duche, não se consegue levantar e está gelada
pt | emergency | a criança escaldou-se com a panela
pt | emergency | a língua está toda inchada
pt | emergency | a menina engoliu uma moeda e está a babar-se
pt | emergency | a minha mulher grávida de 7 meses perdeu muito sangue
pt | emergency | a minha mãe já não me reconhece desde o almoço
pt | emergency | a saturação dele caiu para 79
pt | emergency | barriga dói demais, tô me contorcendo e quase desmaiando
pt | emergency | caiu da bicicleta e ficou uns minutos inconsciente
pt | emergency | caí do telhado, não consigo mexer as pernas
pt | emergency | comi camarão e a garganta tá fechando
pt | emergency | coração a 180 e vou desmaiar
pt | emergency | cortou a mão na serra, tá jorrando
pt | emergency | crise de asma forte, a bomba já não chega
pt | emergency | custa-me recuperar o fôlego mesmo sentada
pt | emergency | desde manhã vejo a dobrar e ando como bêbada
pt | emergency | ela bebeu lixívia
pt | emergency | ela não reage quando falo com ela
pt | emergency | ele treme o corpo todo e os olhos viraram
pt | emergency | encontrámos o avô no chão, mal responde
pt | emergency | estou a perder imenso sangue desde o parto
pt | emergency | estou com uma opressão forte e dor no braço esquerdo
pt | emergency | estou sozinha e sinto que o coração vai parar
pt | emergency | está a vomitar sangue escuro
pt | emergency | explodiu o botijão, meu tio queimou o rosto
pt | emergency | hemorragia forte, encho um penso por hora
pt | emergency | inalei fumo num incêndio
pt | emergency | meu filho tá com chiado e os lábios ficando azuis
pt | emergency | meu marido diabético está suando frio e não fala coisa com coisa
pt | emergency | minha esposa não consegue levantar o braço e fala embolado
pt | emergency | minha mãe caiu e acho que quebrou o quadril, tá gritando de dor
pt | emergency | n cosigo respirar
pt | emergency | nao consigo respira direito
pt | emergency | neném com 3 semanas e 38,5
pt | emergency | não posso ir, tenho uma dor no peito
pt | emergency | não sinto metade da cara
pt | emergency | não, mas tenho dor no peito
pt | emergency | o bebê não quer mamar, tá pelando e gemendo
pt | emergency | o bebê parou de respirar uns segundos
pt | emergency | o cão mordeu a minha filha e ela está a sangrar muito
pt | emergency | o meu avô foi apanhado por um carro
pt | emergency | o meu bebé não respira bem
pt | emergency | o meu pai agarrou-se ao peito e está cinzento
pt | emergency | o meu pai deixou de falar e o braço está caído
pt | emergency | o meu pai teve um AVC há duas horas
pt | emergency | pressão 22 por 12 e vejo estrelinhas
pt | emergency | pus insulina a mais
pt | emergency | reação ao remédio, tá inchando inteira
pt | emergency | sinto um ardor no peito que sobe para o maxilar
pt | emergency | tem manchas roxas nas pernas e febre
pt | emergency | teve uma convulsão hoje de manhã
pt | emergency | to com mta dor no peito n consigo respira
pt | emergency | tomei 20 paracetamol sem querer
pt | emergency | venham depressa, o vizinho está inconsciente
pt | self_harm | a minha filha voltou a cortar os braços
pt | self_harm | a minha irmã ameaça atirar-se da varanda
pt | self_harm | engoli todos os comprimidos para acabar com tudo
pt | self_harm | estou a preparar a minha partida e ninguém me vai impedir
pt | self_harm | mais vale morrer
pt | self_harm | ninguém ia sentir a minha falta se eu morresse
pt | self_harm | não aguento mais esta vida, quero ir embora de vez
pt | self_harm | não tenho mais forças para viver
pt | self_harm | o meu marido diz que se quer matar
pt | self_harm | ontem tentei enforcar-me
pt | self_harm | para quê tratar-me se quero morrer
pt | self_harm | pensei em suicídio outra vez esta noite
pt | self_harm | penso todo dia em me jogar na frente do metrô
pt | self_harm | preparei uma corda na garagem
pt | self_harm | qero morrer
pt | self_harm | quero morre
pt | self_harm | quero que isto acabe de vez, a vida não presta
pt | self_harm | tenho vontade de me atirar da janela
pt | self_harm | todos ficariam aliviados se eu sumisse
pt | violence | a auxiliar deu uma bofetada à minha mãe
pt | violence | a minha cunhada tem a minha avó fechada no quarto
pt | violence | a minha filha tem nódoas negras, foi o padrasto
pt | violence | ele atirou-me um prato à cabeça
pt | violence | ele me dá chute quando bebe
pt | violence | ele me enforca quando eu falo
pt | violence | ele partiu-me o telemóvel e não me deixa sair
pt | violence | meu ex me segue e me ameaça
pt | violence | meu marido me obriga a ter relações
pt | violence | meu marido mim bate
pt | violence | meu pai levanta a mão pra gente
pt | violence | mexem em mim na cama de noite no abrigo
pt | violence | no lar os auxiliares batem-me
pt | violence | o meu companheiro bate-me quando bebe
pt | violence | o meu companheiro deu-me uma estalada à frente das crianças
pt | violence | o meu filho rouba-me a reforma e empurra-me
pt | violence | sofri abuso sexual ontem à noite
pt | violence | tenho medo de voltar para casa, ele vai bater-me
`

for (const line of table.trim().split('\n')) {
  const [language = '', expected = '', text = ''] = line.split(' | ')
  test(`${language} ${expected}: ${text}`, () => {
    const read = readDanger(text)
    const note = `${text} → ${JSON.stringify(read)}`
    if (expected === 'calm') assert.ok(!isDanger(read.urgency), note)
    else assert.equal(read.urgency, expected, note)
  })
}
