// Given names that the first lists lack, folded: short and pet names, old ones, those of people who came from abroad.

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
