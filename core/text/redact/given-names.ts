// Given names, folded, written down from general knowledge: those of Spain's languages and of people who came.

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Names that are hardly ever anything else, in any of the seven languages. */
export const givenNames: ReadonlySet<string> = new Set(
  words(`
  paqui pili mariajo merche loles lolo nacho fran rober santi josele josemi migue guille isa vane vero yoli susi sefi marife nuri bea espe geli maca nati rosi rosita tere viky xus choni cefe celes
  juanan josean juancar javi jesusa jesusin anamari anabella carmencho mariangeles mariajose mariano marijose rosamari rosario rosaura josefi josefin pacita paquita pilarin sacra sagra ramoni luisi juani antoni fefa fuen geno ali
  abdou aicha assane ndeye khady sokhna rokhaya aya malak jannat amir anas ilyas rayane zakariae nour nisrine ikram
  adara anje aritz arlet benat bittori chloe dafne garoa gaizka irune jone julen laida lide maddi naira nahiara rayan ainize alaia eguzkine joritz josune kristina markos mirari nahikari pello uxune zuhaitz
  aaron abdon abel abelardo abilio abraham adela adelaida adelina ademar adolfo adrian adriana agapito agata
  agnes agripina agueda agustin agustina aida aintzane ainhoa ainara ainoa airam aitana aitor alain alazne albano
  alberta alberto albina albino aleix alejandra alejandro alejo alex alexandra alexandre alexia alexis alfonsa alfonso
  alfredo alicia alina almudena alonso altagracia alvaro alvar amadeo amadeu amador amalia amanda amador ambrosio amelia
  amets amparito ana anabel anacleto anahi anais anastasia anastasio andoni andrea andrees andres andreu andreia ane
  anes angela angelica angelina angelines angelita angels aniceto anna annabel anselmo antia antoine antolin anton
  antonella antoni antonia antonieta antonina antonino antonio antxon araceli aranzazu arantxa arantza arantzazu arcadio
  ariadna ariana ariel aristides armando arnau arnold arsenio artur arturo asier assumpta asuncion atanasio ataulfo
  athenea aureliano aurelia aurelio aurea aurori axier azahara azucena
  baldomero baltasar barbara bartolome bartomeu basilio basilisa baudilio bautista beatriu beatriz begona belen belinda
  beltran benedicta benigna benita benjami benjamin bernabe bernardina bernardino bernarda bernardo bernat berta bibiana
  bibiano biel bienvenida bittor blai blas bonifacio boris borja brais brauilio brigida bruna bruno bryan buenaventura
  caetana calixto camila camilo candela candelaria candido caridad carina carla carles carlos carlota carmela carmelo
  carme carmen carmina carmencita carmina carolina casandra casiano casilda casimira casimiro catalina caterina cayetana
  cayetano cecilia cecilio ceferino celedonio celestina celestino celia celina cesar cesareo chano charo chelo chema
  chus cinta cintia cipriano ciriaco cirilo clarisa claudia claudio clemencia clemente clementina cleofe clotilde
  concha conchi conchita conrado constantina constantino consol cosme covadonga cris crisanto crispin crispulo
  cristian cristina cristobal cristofol curro custodia
  dacia dalia damaso damia damian dani daniel daniela danel dario david debora deborah delfina delfin demetrio denis
  desideria desiderio desiree diana didac diego dimas dina dionisia dionisio dolors domenec domenech dominga donato
  dorotea doroteo 
  edgar edith edmundo edorta edu eduard eduarda eduardo edurne efrain efren egoi eider eila eire ekaitz eladi eladia
  eladio elaia elena eleuterio elias elisa elisabet elisabeth elisenda eliseo elixabete eloi eloisa eloy elsa elvira
  elvis emeterio emilia emiliana emiliano emilio emma encarna encarnacion encarni endika eneko eneritz engracia enric
  enrique enriqueta epifanio erica erik erika erlantz ernest ernesta ernestina ernesto erundina esperanca esteban estefania
  estela ester esther estibaliz estitxu estrela estrella etelvina eudald eufemia eufrasia eugeni eugenia eugenio eulalia
  eulogia eulogio eusebi eusebia eusebio eustaquio eva evangelina evarista evaristo evelia evelyn exuperancio ezequiel
  fabian fabio fabiola facundo fany faustina faustino fausto febe federica federico feli felicia feliciana feliciano
  felicidad felicitas felip felipa felipe felisa felix fermin fermina fernanda fernando ferran fidel fidela filiberto
  filomena fina fiona flora florencia florencio florentina florentino florinda fortunata fortunato francesc francesca
  francina francisca francisco francisquinha fructuosa fructuoso frutos fuencisla fuensanta fulgencia fulgencio
  gabina gabino gabriel gabriela gaizka galo garazi garbine garikoitz gaspar gema gemma genaro generosa genoveva genis
  georgina gerard gerarda gerardo german germana gertrudis gervasio gil gilberto gimena ginebra gines gisela
  giselle gladys glenda gloria godofredo gonzalo gorka gotzon gregoria gregorio greta griselda guadalupe guiomar guillem
  guillermina guillermo guifre gumersinda gumersindo gurutze gustavo gustau guzman
  haizea haritz hector heidi heliodoro helena heraclio heriberto hermelinda herminia herminio hermenegildo hilario
  hilaria hipolito hodei honorata honorio horacio hortensia hugo humberto
  iago iagoba iban ibai ibon idoia idoya ieltxu ignacia ignacio ignasi igor ihintza ikerne iker ildefonso ilargi imanol imelda
  imma immaculada inaki inazio indalecio ines inigo inma inmaculada inocencia inocencio iolanda irati irantzu irene irene
  irina iraia iraide isaac isabel isabela isabelino isaias isabelle isidora isidoro isidra isidre isidro ismael isolina
  israel itxaro itxaso itziar itsaso ivan ivet ivette ixone izan izaro izaskun iziar
  jacinta jacinto jacob jacobo jaime jainaba jana janire jaume javi javier javiera jeremias jeronima jeronimo jessica
  jimena joan joana joanna joaquim joaquima joaquin joaquina joel jofre jokin jonatan jonathan jone jontxu jordi jordina
  jorge jose josefa josefina josefa josep josebe joseba josu josue josune juan juana juanita juanito juanjo juanma juli
  juliana julian julien juliet julieta julio justina justino
  karen karim karina karla karlos karmele kattalin kepa kevin kike kiko kimetz koldo koldobika kontxi krisanta
  ladislao laia laieta laila lander lara laura laureano laurea laurentino lauren leandro leandra leire leocadia leonarda
  leonardo leoncio leonor leonora leopolda leopoldo leticia libe lidia ligia lisandro llatzer llibert lluc llucia
  lluis lluisa lola loli lolita lope lorea loreto lorena lorenza lorenzo loretxu lourdes luca lucas lucia luciana luciano
  lucila lucinda lucio lucrecia luis luisa luisina lupe luzia
  macarena macario mafalda magdalena magi mai maialen maider maika maikel maitane maite malena malen manel manoli
  manolita manolo manu manuel manuela manuela manuelita maravillas marcel marcela marceliano marcelina marcelino marcelo
  marcial marciana marciano marcos margarida margarita mari maria marian mariana mariano maribel maricarmen maricruz
  mariluz marieta marilo mariluz marimar marino mario marisa marisol marivi marixol markel marta martina martirio martxel
  maruja mateo mateu matias matilde matxalen maurici mauricio maxima maximina maximiliano maximino maximo mayte
  melania melchor melchora melisa melitina melitona mercedes meritxell meritxel micaela miguel mikel milagritos
  milena millan minerva mireia mireya miren miriam mirella moises monica monse montsant montse montserrat moncho
  nadia nahia nahikari naiara naia naroa narcis narcisa narciso natalia natividad nazaret nekane nemesia nemesio nerea
  nereida nestor nico nicanor nicasio nicolas nicolasa nicolau nieves noelia noemi nora norberto norma nuno nuria
  obdulia octavi octavia octavio odon oihan oihana oihane oier olaia olalla olaya olatz olegario olga olimpia oliva
  olivia oliver onofre onintza oriol orlando oscar osvaldo otilia otto ovidio
  paca pablo paco paola paolo pascuala pasqual patri patricia patricio patxi pau paula paulina paulino paulo pedro pello
  pelayo pepa pepe pepi pepita pepito perfecto petra petronila pia piedad pilarica pilarin pili placida policarpo pol porfirio
  presentacion primitiva primitivo priscila prudencio purificacion puri
  quica quim quima quintin quique quiteria
  rafa rafael rafaela raimon raimundo ramira ramiro ramon ramona raquel raul rebeca regina reinaldo remedios remigio
  renata rene ricard ricarda ricardo rigoberto rita rober robert roberta roberto rocio rodolfo rodrigo rogelia rogelio
  roger rogeli roman romana romualdo ronaldo roque rosalia rosalinda rosalina rosana rosanna rosaura roser rosita rosella
  roxana ruben rufina rufino ruperto rut ruth ruy
  sabas sabela sabina sabino sagrario saioa salome salustiana salustiano salva salvadora samanta samantha samu samuel
  sancha sandalio sandra santiaga santos saturnina saturnino saul sebastia sebastian sebastiana secundina secundino
  segismundo segunda serafin serafina serapio sergi sergio serxio servando severa severiana severino sheila sibila
  sigfrido silveria silverio silvestre silvia silvina silvino simeon simona sixto socorro sofia sonia sonsoles sunta
  suso susana susanna
  tadea tadeo tamara tania tarsicio tasio teo teodomira teodora teodoro teodosio teofila teofilo teresa teresita
  telesforo telmo tere tiburcia tiburcio timoteo tino tito tobias tomas tomasa toni tonina tono tonet tonio tono torcuato
  toribia toribio trini trinidad txaro txema txomin
  ubaldo ugo ugaitz ulises unai unax urbana urbano urko urtzi uriel ursula uxia uxue
  valentin valentina valeria valeriana valeriano valerio vanesa vanessa venancia venancio ventura veronica vicenc vicenta
  vicente vicent victor victoriano victorina victorino vidala violant virginia virgilio virtudes visitacion vitoriano
  viviana vladimiro
  walter wenceslao wilfredo wilson
  xabi xabier xacobe xan xana xandra xaquin xavi xavier xavier xenia xerardo xermade xian xiana xil ximena ximo xoan xoana
  xoel xoan xoana xohan xose xosefa xudit xulia xulian xulio xurxo xuxa
  yago yaiza yanira yasmin yasmina yeray yesenia yessica yoana yolanda yon yurena ybone ylenia
  zacarias zaida zaira zaloa zeltia zenobia zigor zoe zoraida zulema zuri zurine zurina
  aimar aizpea alizia amagoia andoitz antxone arrate asun bixente dunixe eki enaitz ekhi ekhine enaut
  garbine gaxuxa goiatz goio gotzone harkaitz hegoi ihintz ikerne inaki inigo ilazki izei jakes jurgi kerman
  kizkitza lierni lohitzune lorentzo luken mattin maren mirentxu nagore nikole oihan oinatz peio perurena
  sorne udane unaitz urki usoa uztai xabat xanti yosune zihara
  `),
)

/** Names of people who moved to Spain or visit it. */
export const foreignNames: ReadonlySet<string> = new Set(
  words(`
  abdel abdelaziz abdelkader abdellah abderrahman abdou abdul abdullah achraf adil aicha ahmad ahmed aissatou alassane ali
  amadou amina aminata anass anwar ayoub aziz bilal brahim bushra chaima dounia driss fadma fatiha fatima fatou fatoumata
  fouad habiba hafida hajar hakim halima hamid hamza hanan hassan hicham houda hussein ibrahim ilham ilyas imane ismail
  jamal jamila kadija karima khadija khalid kenza lahcen laila latifa leila loubna malika mamadou mariama marouane mehdi
  mohamed mohammed mouhamed moussa mourad mounir muhammad mustafa mustapha naima najat najib nasser noureddine omar
  ousmane rachid rachida rashid redouane rkia saida salah salma samir samira sanaa soukaina soufiane souad tarik touria
  wafaa yahya yassin yassine younes youssef zahra zakaria zineb zohra
  adrienne aleksandra alexandru alina anatoli andrei andreea anica aurica bogdan catalin corina cosmin costel
  cristiana crina daniela denisa doina dragos dumitru elizaveta emilian florentina florin gabriela georgiana georgeta
  gheorghe horia iana ilie iliana ioan ioana ion ionel ionela ionut irina iulia iulian iuliana larisa laurentiu lenuta
  liliana liviu loredana lucian luminita magda marcin marian marinela marius mihaela mihai mihail mircea mirela monika
  nadejda nicoleta nikolai oksana olena ovidiu petru radu raluca razvan rodica roxana ruxandra sorin stefan svetlana
  tatiana teodor tudor valentyna vasile vasyl veaceslav viorel viorica vladimir volodymyr yana yulia yuri zinaida
  krzysztof katarzyna malgorzata agnieszka wojciech tomasz
  aaliyah abigail alan alison amber amy andrew angus anthony arthur ashley barbara benedict brenda brian bridget caitlin
  callum cameron caroline catherine charles charlotte cheryl chris christine christopher claire clive colin connor
  craig cynthia darren deborah declan deirdre derek diane donald doreen dorothy douglas duncan edward eileen eleanor
  elizabeth ellen emily eric ethan evelyn fiona frances francis gareth gary geoff geoffrey george gerald gillian glenn
  graham gwen harold harry hayley hazel heather helen henry howard hilary ian imogen isla jack jackie jacqueline jake
  james jamie jane janet janice jason jean jeff jennifer jenny jeremy jessica jill joan joanne joe john jonathan joseph
  josh joshua joyce judith judy julia julie karen kate katherine kathleen katie keith kelly kenneth kevin kimberly kirsty
  laura lauren leslie lewis liam linda lindsay lisa liz logan louise lucy lynn malcolm margaret marjorie martha mary
  matthew maureen megan melissa michael michelle mike molly muriel nancy naomi natalie nathan neil niamh nicholas nicola
  nigel norman oliver olivia owen pamela patricia patrick paul pauline peggy peter philip phil phoebe rachel ralph rebecca
  richard robert robin roger ronald rosemary rosie roy ruth ryan sally samantha samuel sandra sarah scott sean shane
  sharon sheila shirley simon siobhan sophie stacey stanley stephanie stephen steve steven stuart susan sylvia terry
  theresa thomas tim timothy tina tom tracey tracy trevor vera veronica victoria vincent vivian walter wendy william
  yvonne zoe
  adele agathe aline amandine amelie anais andre anouk antoine armelle arnaud audrey aurelie auguste aurore axelle
  baptiste bastien beatrice benoit bernadette bernard berthe brigitte camille cecile cedric celine chantal christelle
  christophe clemence colette corinne cyril daniele delphine denise didier dominique edith edouard elise elodie emile
  emilie emmanuel emmanuelle estelle etienne eugenie evelyne fabien fabienne fabrice fanny fernand florent florence
  francois francoise frederic frederique genevieve georges gerard germaine ghislaine gilles ginette gisele guillaume
  guy helene henri henriette herve hugues huguette isabelle jacques jeanne jeannine jerome jocelyne josiane julien
  juliette karine laetitia laurence laurent leonie liliane loic lucie lucien lucienne ludovic lydie madeleine manon
  marc marcelle marguerite marianne marie marion marius marthe martine mathieu mathilde maurice mauricette maxime
  melanie michel michele mickael mireille monique morgane muriel myriam nadege nadine nathalie nicolas noemie odette
  odile olivier pascal pascale patrice paulette philippe pierre pierrette quentin raphael raymond raymonde regis remi
  rene renee roland romain roselyne sabine sebastien severine simone solange sophie stephane suzanne sylvain sylvie
  thibault thierry valentine valerie veronique vincent virginie xavier yann yannick yves yvette
  abilio acacio adelia afonso alcides alda aldina alexandrina amaro anabela anibal antonio armindo arlete armenio
  baltazar benedita bernardete branca caetano candida carmo cassia catarina clarice conceicao cristovao dalva davi deolinda
  diogo duarte edilson eduarda edson elisabete ermelinda estevao fabiana fabricio felismina fernao
  filipa filipe flavia flavio francisca gilberta goncalo guilherme guilhermina helder heitor henrique herculano
  horacia ilda inacio iara ivone isaura jandira jeronimo joao joaquina jorgina josue jucara juliano juraci larissa leonel
  leticia lidia lourenco luana luciana lurdes luzia manuela marcia mariana marilia marli mateus matheus mauro mirian
  nelson norberta nuno odete olinda otavio palmira paulinha quiteria rafaela ramiro raimunda rui sandrina sebastiao
  telma teodoro thiago tiago valdemar vasco vitor vitoria wagner wesley zelia zulmira
  chen dong feng jing lijun mei ming qiang wei xiao xiaoming xin yan yang yong
  zhang
  anita arjun deepak fatema gurpreet harpreet imran jaspreet kamran muhammad nadeem naseem parveen priya rajesh ravi
  sanjay shahid singh sunita usman zahid
  brayan byron carlitos darwin dayana deivid edwin eliana elkin elver erick estiven franklin geovanna gerson giovanni
  heidy heyner jairo jefferson jeferson jennyfer jhon jhonatan jhonny johana johanna jorleny katherine keila leidy
  leonela lisbeth lizeth luz marlene marlon maryori mayerly mayra milton nancy nelly nubia rosmery shirley stalin
  stiven wendy wilmer william xiomara yadira yamileth yenny yohana yuleidy yulieth yurany zulay
  anders bjorn dieter friedrich gerhard gertrud giulia giuseppe gunther hans heike helga helmut horst ingrid jurgen jutta
  klaus luigi manfred matteo monika petra rainer renate sabine sven ulrike ursula uwe wolfgang
  `),
)

/** Surely names with a capital only: in small letters they are also words, of this language or another. */
export const quietNames: ReadonlySet<string> = new Set(
  words(`
  adam graca adoracion aina alan ali amaia amets ana ander ane angels ariel asun asuncion ayoze bego begona bel
  benito bruna candela candido carme casilda catalina clara covadonga cris dana dani dylan edu eider ekain
  eki elena eli elia encarnacion enzo eugeni eva fidel fina florencia gael garai gari german gil guadalupe
  hodei ibai iria itsaso itxaso ivet izar izaro jan jana joan joana jon juli julia kike kim lara
  laura lea leyre lia lis lluc llucia lola lope lore lorea luca lucero lucia macarena magi mai maite
  malen manu maravillas maren mari maria marina martin mayte merce mercedes mika minerva montserrat nadia
  nahia naia natividad nele nil noa noah noelia nora oria paca paloma patri pau pia presentacion
  purificacion rafa regina rita rocio roger roman romana rosalia rosario ruben ruth salva sam samara sandra
  sara saray soledad sonia soraya tecla ted teo tino tito toni triana trini unai vega virtudes visitacion
   xan xana ximo zaida zoe zulema
  `),
)

/** Names that are everyday words, places or saints' days too: they count beside a surname, a cue, or a known record. */
export const wordNames: ReadonlySet<string> = new Set(
  words(`
  june india will ma sabela zuri maxima maximo perfecto izan dario valeriana custodia caridad socorro guy linda horia rut tina curro branca isla trinidad libe felicidad
  iban domingos duda anca saida olmo marcial inocencio remigio
  abril agosto alba alma amable amado amor amparo angel angeles anuncia anunciacion arabella
  ascension ascensio asis aura aurora ainhoa blanca blanco bonita brisa bru candida celeste
  cielo claro clea coia coral concepcion concepcio consolacion consuelo constanza cruz dalia daisy delia desamparados
  dolores domingo dulce elur emperatriz esmeralda esperanza estel estrella expedita faith fe florida
  flor fe franca frank franco fuente gala gadea gracia grace guia hope humildad iris ivy ian jesus joy juana 
   julio junio justa justo jade leo leon lili liz lluna luna lur lluvia luz llum mar mare
  maravilla marc mark marti matilda max may mayo melisa merche mia milagros miracle modesta modesto
   neu neus nieve nieves noe norma noray oliva ona orquidea oro palmira pascual
  pasqual pastor pastora pat paz perla pere perpetua piedad pilar piedra pino placido pons primavera prudencia purisima puri ray
   reina remedios remei reyes rey rio roc rock rosa rose ruby sagrario sal salut
  salvador santiago santos serena severo sofia sol solange sole sunniva sunta
    tono valle ventura vera victoria vida vina violeta viola vital 
     delfin yan yang ming bill
  rob bob ion ventura haizea
    gurutze ilargi leire bakar 
   jara paris germana 
  `),
)
