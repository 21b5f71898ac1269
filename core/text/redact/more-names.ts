// Names that the first lists lack, folded: short and pet names, those who came from abroad, surnames of every region.

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Given names that are hardly ever another word. */
export const moreGivenNames: readonly string[] = words(`
  aarav abdelhak abdelilah abdelkarim abderrahim abdeslam abdoul abdoulaye adeline adelino adilia adina
  aditya adnan adosinda adri agatha ahlam aileen aisha alastair alban albeiro albert albertina alcina
  aleksander alessandra alessandro alessia alexa alfie alice alin alipio alisson alix allan almerinda
  alphonse altino alyona alzira amal amandeep amandio americo amit anaelle anand anastasiya andreas andriy
  angelito angie anil anisio anjali anke anne anneke annette annick annie annika antero antonito anxela
  anxos anyi aoife aparecida apolline apolonia archie arlene arlette arlinda arlindo armanda arun asif
  asmae assia astrid aude augusta augustin augusto aurelien ayesha ayman aziza bachir badr balbina
  balwinder barry bartolomeu becky belarmino belica bella belmira benedicte benilde bernd bertille berto
  beryl beth bethany beto betty beverley bianca bienvenida bienvenido bilquis birgit blake blandine bohdan
  boubacar bouchra brandon breiner breixo breogan britt bronwen bruce bryony capucine carine carl carlo
  carmelina carmelita carmeta carminda carmucha carolay carole carys casilda cassilda cathy cecil celsa
  celso cerys cesaltina cezar chabela chaimae chari charito charlene charlie charline chechu cheikh chelin
  chemi chente chiamaka chiara chidi chioma christa christian christiane christoph chukwu chusa chuso
  ciaran cidalia cindy cinteta ciprian clare clarinda clarisse claude claudette claudie claudine claudiu
  clement clifford cloe clothilde conchin constantin consuelito coralie corentin cormac cornel cornelis
  cremilde crispulo cristobalina critina cuca cuqui cyrille dalila damiao dani danielle danut dariusz
  darly dary dave davide dayanara debbie deisy delfim delminda delmira deni dennis desmond dick dilys
  dinis diolinda dirk dmitri dmytro dolo domenico domingas donna dorin dorinda doris doroteia dorothee
  dosinda dougal eamonn eddie edison edite edmund eduin eirlys ekaterina elaine elea eleonore eli eliane
  elke elliot eloise elsie elzbieta emanuel emeka emeline emely emilieta emilin enekoitz enrico eoin erin
  ermitas ernst esme estefani estefany ethel eufemio eugen eukene eulalie eunice eurico eustaquia eutimio
  euxebio evan evelio evgeni evgenia evie fabiola fadoua fahad fali farah farhan farida farooq farruco
  fatimata fausto feli felicita felita femke fergus ferminita fernande fernandito filiberto finita finlay
  finuca firmino flavie florbela florian florinda francesco francine franck franziska frasquita frederica
  frederick freya fritz fuco fulgencio gabi gabino gabriele gaelle gaetan gagandeep ganeko ganix gaston
  gavin geert gelines genoveva georgette georgi geovanny geraldine gerda gertrude gertrudes gervasio
  ghizlane giacomo gianluca gianni gigel gilberte gilda giorgia giorgio giovanna giulio giuseppina gladys
  glen glenys glynis goizane goizargi goizeder gordon graciano graciete gracinda graeme grainne grazyna
  gregory greisy gudrun guilhem gumersindo gunnar gunter gurmeet gwenaelle gwendoline gwyneth hafsa haitz
  hakan halyna hanae hanane hannah hannelore haoran hardeep harriet harvey hasna heinrich heinz helia
  heliodoro hendrik herbert herlinda hermenegilda hermengarda herminda hernan hernando hilario hilda
  hildegard hipolito holger honorine honorio horatiu hortense hubert hugh ibone ibrahima ibtissam icia
  ifeoma igone ilaria ileana ilidio ilse imad inaxi inaxio inge ingeborg iqbal iraitz iratxe irena irenee
  irfan iryna isabelina isabelita isaurinda isidora issam itsasne ivana ivanka ivaylo ivonne ivor izortz
  jaap jacoba jader jadwiga jagoba jairo janine januario jaqueline jasone jaswinder javi jayne jazmin
  jeanine jeannette jenifer jenna jeny jeroen jerzy jesica jesusito jhony jiahao jiayi jihane jime jimmy
  joaquinita jocelyn jochen jodie joelle johannes johnny jontxo joost jorg jorgelina josefita joseja
  joselito joselu joseluis josemari josemaria josephine josete josette josetxo josselyn joxe joxean
  joxemari juampe juampi juancho juande juanillo juanki juanlu juanmi juanpe juanra judite jules juli
  junjie jurdan justin justine kamil kaoutar karin karl karlheinz karmelo karmen karolina katalin katerine
  kathryn katixa katja katrin kattin katy katya kees keltse kelvin kely ken kenny kepi kerry khadijatou
  khaled kieran kirsten kofi koruko ksenia kuldeep kulwinder kurt kwabena kwame kyle lacramioara ladislao
  lakhwinder lamia lamine lars larysa lauri laurie laurinda lavinia laxaro leane leanne leioar leocadia
  leonard leoncio leonilde leontine leopoldina lesley leti leydi libardo liborio lieke liesel lihua lilian
  lilou lionel liseth liying lizbeth lloyd lois loisa lolin loraine lorna lorraine lothar louane louis
  louisa louisette lucette lucho luci lucilia lucita lucrecia ludivine ludmila ludovina ludwig luisillo
  luisita luisito luisje luisma luke lulu lutz luzmila lynda lynne lyubov lyudmila maaike mabel macario
  maciana madalena madalina mael maeva magali maggie magi magnus maicol maitena maitexu mamen mandeep
  manex manjit manoela manola manolin manolina manpreet marceline marcella marcus marek margalida margaux
  margery margot marianita mariate marichu maricica marielle marijke marijo mariloli marilyn marin
  marioara mariona maripaz maripili mariquilla marisela maritere maritza mariya markus marleny marloes
  marti martial martim martinho marujita maruxa maruxina marwa maryuri massimo mateusz mathias mathis
  mattia maud mavis maxence maximiano maximina maxine mbaye meiling melany melchor melina melita
  melquiades melvin menchu mendo merceditas merceneta mercheta merchi meryem michal michela micheline mick
  mildred mileidy milio milita millicent millie minnie miquelina mirta mitchell modou moha mohamad moira
  mollie moncha moni montsita morag mouna mounia muchita muntsa mykhailo mykola myra nadiya nanda nandi
  nando nanu nasreen natacha nataliya nataly natasha natercia nathaly nati natxo navdeep nawal neha nelia
  nellie nelu nemesio neuseta neville neymar ngozi niamh nicanor nick nicolae nicole nicomedes nidia nils
  ninon nkechi noe noel noemia nohemi norah norbert noreen noura nuala nubia nurieta nurita nuriya oana
  obdulia obinna octavian oiane oianko okene olaf olavo oleg oleh oleksandr oleksandra olha olof oluwaseun
  omaima omaira onofre oonagh ophelie orest orfa orla osagie osane oskar osmany oswaldo ot othman oumar
  oumou pacorro padraig palo pantaleon paquillo paquito parminder pascaline paskual pasquale patri patxo
  pavel pawel penelope pepet pepin percy perrine perukote petre petronela petronila petya phillip phyllis
  piero pierrick pieter pietro piluca piotr plamen policarpo pooja porfirio pradeep primitivo pruden
  prudencio queenie quico quimet quimeta quino quintina quiterio rafaelito rafalito raffaele rafi rafita
  rahul rajae rajinder ramonina ramonita rania ranjit raoul rebe reginald regine reinhard rejane reme remy
  renaud restituto rhiannon rhys riccardo riqueta roberte robertito rocio2 rocy rodney rodolphe rogelia
  rogerio rohit roisin rolande rolf romao romeu rory rosalie rosalind rosamund rosaria rosarito rosemarie
  roserin roseta rosina rosinda rosine rowena rudiger rudolf rufina rufino rukhsana rupert russell rut
  saad sabas sabelina sabin sabrina safae salim salvina sanae sandeep sandrine sandro santi santxo saoirse
  sary satnam saturnina saturnino secundina secundino segismundo serafim serapio sergey sergiu serhiy
  shabana shabnam shannon shazia sheena shelley sheryl sian sidney siegfried sigrid siham sihame silvana
  silverio silviu simao simran sinead sinforosa siobhan sixto sjoerd slawomir snezhana solene sophia
  sorina soumia stan stanislav stanislaw stefania stefano stefany stelian stella steluta stewart stoyan
  sukhdeep sukhwinder sunil surinder susanita susanne suseta svitlana sybil sylvette sylviane tadhg tahir
  tanguy tanya taras tariq tatyana tefi telesforo terence teresina teresinha tesa tessa tetiana thelma
  theo theophile therese thibaut thorsten tiana timotea timothee toby todor tomeu tommaso tommy tonecho
  toni tonin tonino tony torbjorn toribio torsten tranquilino tristan trudy tsvetan tucho tuco tunde txell
  txelo txus txutxi uche udo ugio ulpiano ulrich umbelina umberto urbana ursula uschi uxoa valentim
  valeriu valter vanda vasil venancio vernon vicencia vicentico vicky victorine vijay vikram viktor
  viktoria vincenzo viriato visent vitaliy vivi viviane vivienne vlad wafae walid wallace waltraud wanda
  waqas wayne weiwei wendy wenjing werner widad wilber wilfred wilhelm willem willie wilmer winifred
  winston xacobo xaime xela xell xelo xenaro xenxo xermana xesus xiaoli xiaoyan ximet ximun xinyi xisca
  xisco xoaquina xuban yamid yamila yamile yanet yaneth yara yaroslav yassir yasuri yeison yeni yeni yesi
  yesica yevhen yifan yiming yoani yoel yoha yonatan yoni yony yosef youness yousra yulen yuli yuliana
  yuliya yunes yurani yuriy yusuf yuting yuxin yvon zacarias zaid zainab zakarias zakia zbigniew zdravko
  zeferino zelie zenobia zigortz zihan ziyad zlatka zoilo zorione zouhair zuleika zulma
`)

/** Given names that are everyday words or places too. */
export const moreWordNames: readonly string[] = words(`
  angustias ann anxo ava ben bento bess bienvenida bienvenido blessing camelia carol chelsea concha
  covadonga cristiano crystal curra dean emi emil encarna fatima filo gail georgia grant jasmine jordan
  koro lena lily lina lino lourdes luc mandy marco marine meg mila mili miranda nabil nell nena nina olive
  penny poppy precious pura roi ross rowan socorro tata verity violet violette visitacion volker zara zita
`)

/** Surnames that are hardly ever another word. */
export const moreSurnames: readonly string[] = words(`
  abarca aboal acebes adame adebayo adell adeyemi aguirrezabala agullo agusti ahmed aksoy alaoui alcazar
  alcivar alcocer alcover aldecoa alemparte alonzo alzola amezaga anchundia andia andrades anegon ansorena
  antelo antunez apaza aragoneses aramendi arenzana argote arguello aristizabal armendariz armenteros
  arnedo arostegui arrazola arroniz arteche artigues arzua ascaso aspiazu astudillo asua atxa aubeso
  auladell ausin avellaneda ayerbe ayesa ayovi azagra azkue azurmendi baelo bahamonde bajana bakkali
  balbas balboa balbuena balcazar balcells baltar banegas bangoura banus baquero barahona barandika
  barbeito bardaji barreda barrionuevo barriuso bartual barzola bascunana basterra bastidas becerra
  becerril bejar bejarano belda belmonte benach benalcazar benedicto benegas benguria benjelloun
  berasategui bereziartua bergara berges berrada berrio berzosa besada betancor betancourt betancur bhatti
  blaya boateng bofill bohorquez boix boluda bonachera bonastre bondarenko botana bouhaddou bouziane boyko
  bragado brea brihuega brines buades bueso buitrago buitron bujalance burguillo buron burrull busquets
  bustelo caballe cabanillas cachafeiro caicedo calabuig caldentey calonge campins campmany camprubi
  canizares cantalapiedra cantalejo capel caraballo carabias carballido carchi cardenosa cardiel careaga
  carmena carpio carus carvallo casamayor cascallar castejon castellet castineiras castrillo castrillon
  cayuela cazalla cazorla cedeno cedres celis cendan centella cerezuela cernadas cerrato cesteros cevallos
  chamorro chaoui chapela chaudhry chavarria chicharro chiriboga choren chraibi chuquimarca cidoncha
  ciordia ciria cissokho cobas cocho codesal coello colmenero comesana concheiro conchello condori
  constenla contel corbalan corchete cornide corominas corpas corrochano cortaberria cosano coscolla
  coscollola coterillo couceiro covelo cretu crusat cubells cubero cuerva cunarro curbelo cusme cuxart
  dacosta dafauce dafonte daoudi dapena daudi davi delclaux delgadillo demiguel dhillon dimitrov dimitrova
  dinu docampo dolz domenec donato dosil dragomir duato ebri echaide echave egana egido eguia eguiluz eijo
  eizaguirre elejalde elhaddad elias elola elosegui elosua emparanza enache encalada enebral eraso
  erausquin ereno esclapez escoda escuder escuer esnal esnaola esparza espejel espinel espinoza esplugues
  espuny esquivel estalella estape estella estevan estupinan eyaralar ezcurra ezkurra ezpeleta fabregat
  facal falco farras farrero fassi faye fernaud ferragut ferreiroa ferreiros ferrete fiallos figueirido
  figuera figuerola filali fluxa folgado fondevila fontcuberta formoso fornes forteza fragoso fraguas
  franquet freijanes freijo furones gabaldon gabarre gabarri gabilondo gaitan gajate galarraga galdames
  galdon galeano galiano galindez gallastegi gallinar galofre gamarra gamazo gamboa gandarias gandarillas
  garabito garai garaikoetxea garaizabal garau garbayo garceran garcialoro garciandia garitano garmilla
  garnica garralda gastaminza gastelu gastesi gatell gavalda gavilanes gelabert genover georgiev georgieva
  ghazi gheorghiu gibert gimena ginestar giraldo gisbert gistau goirigolzarri goitia gomara gomariz gomila
  gondar gonzaga gordillo gorostiza goyena gracian gradin grajera granda granell grasa grifol grigore
  grijalva grinan grisolia guallar guaman guanoluisa gudino guerrico guijo guillamon guinea guinovart
  gupta gurruchaga gurrutxaga gusi haddou hajji hamdaoui helguera henao henriquez herbella herce hereu
  hernaez herrarte hervas hervella hincapie horcajada horcajo hormaechea hornero huaman huanca huarte
  huelin huergo huete huget huguet hussain ibarburu ibarguen ibarrola ibarrondo idoate idoyaga iduate
  igartua igea ijurra illan illana illera imaz imbernon inclan insausti insua intriago iqbal irastorza
  irazabal irigoien irisarri irureta irurzun isasi isusi ivars izagirre izco izeta izko jabri jalon
  jambrina jaramillo jarque jaurrieta javaloyes jimbo jodar jofre jordana jornet josa juaneda juanes
  juaristi julbe juncosa jusue kabbaj kadiri kaminski kaur konate kortajarena kortazar koval kowalska
  kowalski kravchenko krug kumar lacalle lacomba lafarga lafont lafuente lage laguardia lahoz lahuerta
  laiglesia lamela lamrani lanau landaluze landeira lanzas laorden lapena lapuente larrabeiti larrainzar
  larralde larraza larreta larrinaga larrondo larruscain lasaosa lascano laserna lasheras latasa
  lavandeira lavin lazcano lazkano ledo legarda legarra leguina leiro lekue lence lendoiro letamendi
  leturia lewandowski lezama lezaun lezcano liceaga liceras liebana lizana lizarazu lizaso llabres lladro
  llamazares llaneza llaudes lledo llobera llobet llobregat llopart lloret llull loaiza lobeiras lobera
  loidi loizaga lojo lombardero londono loor lorda loriga lostao loureda luaces lubian lucea luceno luzon
  luzuriaga macarro madariaga madoz madronal magan magarinos magdaleno mahmood maicas maillo mainar maita
  maiztegui malave malik mallol mamani mancera manchado manchon mane maneiro manent mantecon manzanedo
  maranon marban marcet marchante marquina marquinez martinena marulanda marulcanda masdeu massot matilla
  maturana maura mayans mayol mazorra mazuela medel mediavilla megia mejuto melgarejo melian membrado
  membrives menchaca mencia mendaro mendibil mendicute mendiguren mengual mensah mernissi meseguer
  miguelanez millet minaya minda minguella minguito miravete mocanu modrego mojica moliner mollar
  mollinedo moncayo monclus mondelo monfort monleon monreal montanes montejo monterde monterroso montilla
  montoliu montoto moragues moralejo morante moratalla moratilla moratinos morato moreda moreiras morey
  morgado morilla morinigo morlan morocho mosteiro moussaoui muguerza muinos mulet mundet muniz munne
  munoa munuera murgui murias muriel murua muxika naciri nagore naharro najera narbona nasarre naula
  navascues navia neagu nebreda negredo negreira negrete negrin neyra niang nicolau nikolov nikolova
  noceda noguer noguerol nolla noriega noval nozal obando obiols obregon ochando ojanguren okafor okonkwo
  olabarrieta olaciregui olaetxea olalde olaneta olarte olascoaga olaskoaga olavarria olazabal oleaga
  oliete olivan olivero oliveros oliynyk olle olmeda olmedilla olona olteanu onate ondarra oneca onrubia
  orbea orbegozo orcajo ordaz ordorica orduna orejuela orfila oria oriol oriola orive orosa ortells
  ortigosa ortuzar osante osei oset osinaga osoro ospina ossorio osta ostolaza otaduy otalvaro otano otazu
  oteo otxoa ouazzani ovejero owusu oyarzabal oyarzun ozaeta pablos padin paisan pajuelo palacin palazon
  palmero palomeque pampin panades panchana panizo pantoja parellada parramon parreno pasamontes passola
  pastrana patus paucar pauner payan pazmino pecharroman pedreira pedreno pedrero pedret peguero peleteiro
  pellicer pellon penades penalba penaranda penedo penuelas peraire peraita perales perea perera perianez
  perlado perlaza perpina perpinan pesantez pesquera petrescu petriz picornell piedrafita pilco pinargote
  pincay pinel pinero pinillos planelles planells pombo ponsa porcar posadas potau pousa poyato poyatos
  prades preda prida puche puertolas pujalte pujante pujols pumar punset quaresma queimadelos queipo
  queralt quijano quilis quimi quimis quinde quinones quinonez quinteiro quishpe rabanal rabell rachidi
  racionero rada raga ramajo ramallo ramiro ramonell ranera ratia reboiras rebollar recalde recarte
  recasens refojo regueira regueiro reguera reigosa rejon relano remiro rendon renedo requejo resa resino
  restrepo retamal retamero retuerta revilla rexach reyero riano riazor riberas ribot ricote riestra rigo
  riquelme ristol riva rivadeneira riveiro robaina robres roces roderas rodero roel rofes roiz rojano
  romani romeral roncal roqueta rosero rosillo ross rozas rubiera rubin rubino ruiloba ruiperez rusinol
  sabugo sadaba sagarna sagasta sagasti sagrera sahagun sajardo salaberria salamero salaverria saldarriaga
  salinero salom salord salvatierra sama samitier samperio sanahuja sancha sanchiz sandhu sane sangil
  sangines sangrador sanguesa sanjurjo sanmiguel sanroma sansano sansegundo santaolalla santaularia santin
  santiso santisteban santome santorum sanzo saorin sapena saracho saravia sardinero sarrio sarro sauras
  savall savchenko sbai sebastia sedano sedeno seisdedos sellares senabre senent sentis sequeiros serghini
  serradilla serrador serrallonga serralta serret sese sharma sidhu sieiro siguenza sillero silvela
  simarro sinde sissoko sitges siurana slaoui solaz soldevilla solino sollano solorzano solozabal solsona
  solves somoza sopena sorolla sorribas sorribes sospedra sotillo sotomayor sotos subira subirana suescun
  suner sureda susaeta szymanski taberner tabuenca tafalla tahiri taipe talens tamames tarancon tarrasa
  tarrega tarres tascon tauler tebar teijeira teijeiro teijido tejera tellechea telleria tenesaca terol
  terradas terradellas terrades terrer terriza thiam thode tineo toapanta tobar toboso todorov todorova
  tojo toral torralbo torras torreblanca torrecilla torrecillas torrella torrents torrico tortajada toset
  touceda touhami tourino touza toval trallero tresserra trevijano trijueque trivino tudose tumbaco turull
  ubach ubierna ucar ucha udaeta udaondo ugartemendia ulibarri ulla umaran umbria unamuno unanue unceta
  unda unzurrunzaga uranga urbieta urbiola urcelay urdaneta urdiain urdiales ureta uria uribarri uriz
  urkijo urkiola urkiza urkizu urquiza urquizu urrego urresti urreta urrutikoetxea urtasun urtiaga urtubia
  usabiaga usca usero uson ustarroz utrilla uzcategui uzquiza vaamonde valarezo valbuena valcarce
  valcarcel valdearcos valdivieso valdiviezo valina vallbona vallejos vallespin vallina vallinas vallve
  vallverdu vaquer vaquerizo varea varona vasallo vasconez vasilescu velarde velasquez velayos velaz
  velilla veloso ventosa verastegui verdera verea vericat vernet vicens vicent vich victorio vidales
  vidana vidiella vieites vielba vieytes vigara vigil vilaboa vilaplana vilarrasa vilchez villacampa
  villacanas villacis villacorta villacres villaescusa villafafila villafaina villafane villafranca
  villagomez villagra villagrasa villahermosa villalain villalon villalta villamarin villamayor villamor
  villanova villaplana villaran villaraso villares villaro villarroel villarroya villarrubia villasenor
  villate villatoro villen villodas villora villoria vinals vinuela vinuelas vinueza vivanco vivancos
  vivar vizcarra vizoso vizuete vozmediano wisniewski wojcik wozniak xalabarder xamena xargay ximenez
  xucla yacoubi yagual yaguana yaguez yanguas yanza yarza ybarra yebenes yela yepes yepez yera yerga
  yubero yunga yusta zabalza zalba zaldibar zaldua zalduendo zaldumbide zamarreno zambrana zapico zapirain
  zaplana zaragozi zariquiegui zarzalejo zarzo zarzosa zatarain zazo zendrera zhunio ziani zielinski
  zorita zorraquino zorrozua zozaya zuazo zuazua zubeldia zubiaga zubieta zubiria zudaire zuferri zulueta
  zumalacarregui zumarraga zumeta zunzunegui zurbano zuriarrain zurro
`)

/** Surnames that are everyday words or places too. */
export const moreWordSurnames: readonly string[] = words(`
  arboleda arenal arrojo baranda bastida batalla benavente bilbao breton burgos calabria calahorra caldas
  camba canton caravaca carballeira carrizo cartagena castilla chamizo colmenar corvo covas criado cuervo
  dehesa delfin encinas fito fole fontela fraile frechilla fresno frontera fuente fuertes gerona gill
  girona guadalupe guaranda guardia higuera holgado hortelano hoz isla iturri iturria lanza lastra leganes
  llanes logrono lombardia macas madero marin milan milla molinos monasterio monje monserrat morera
  palomar paramo piedra plasencia pont posada prim puebla regalado romeo rosso rubi sacristan sene sicilia
  tapias tarragona teixido torrejon torrente tudela utrera valladolid verdugo vergel vivero viveros zarauz
  zarza zarzuela zelaia
`)
