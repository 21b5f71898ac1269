// Surnames, folded, written down from general knowledge.

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Hardly ever anything else: one of them beside a given name or another surname makes a person. */
export const surnames: ReadonlySet<string> = new Set(
  words(`
  saez carmona bravo rivas benito etxeandia arrizabalaga ormaetxea aramburu lizarralde zubillaga gorostidi aizpurua otaegi otegi iraola kortabarria
  beristain urdangarin mendia aldalur olano zabalo muguruza aranburu barandiaran bengoetxea goenaga iturrioz lertxundi mendiluze oiarzabal olabarria sarasua zulaika
  puigvert vilaseca sallent batlle torra torner tort vilella pujadas oller olive llach junyent gispert fontanals aymerich bardina batllori bosc brossa capdevila carrio clotet costa cunill
  outon lois mosquera pereiro pineiro quintela rego reboredo seijo souto tarrio vilarino fandino failde eiras dopico cotelo carreira canosa caamano bugallo amoedo abuin
  abalo agra bello boullosa cabaleiro cancela canedo carnota casal cortizo domato ferradas filgueira filgueiras gandoy garrote grela lema maceiras mallo mourino nogareda pazo
  abad abascal abellan acevedo acosta acuna adan agirre aguado aguiar aguilar aguilera aguirre agudo alarcon alba alberdi
  albert alcaide alcala alcaraz alcantara aldana aldaz alegre alegria alemany alfaro alfonso alias aliaga almansa almeida alonso
  altuna alvarado alvarez alves amador amaral amat amengual amigo amoros anaya andrade andres andreu andujar angulo anton
  aparicio aragones arana aranda aranburu arango araujo arce arcos arenas ares arevalo argudo arias ariza arizmendi
  arjona armas armengol armesto armijo arnaiz arranz arregi arregui arrieta arriaga arribas arroyo artero artigas arteaga
  asenjo asensio astorga atienza avendano avila ayala ayllon ayuso azcona aznar azpiazu azevedo
  badia baena baeza ballester ballesteros balaguer banos barba barbera barbero barcelo barea barrachina barragan barral
  barreiro barrena barrera barrientos barrio barrios barros barroso bassols batista baptista bautista bayo beltran
  benavent benavente benavides benitez bermejo bermudez bernabeu bernal bernardez berrocal berrueco blanes blasco blazquez boada
  bolivar bonet bonilla borbon bordas borras borrell borrego bosch botella bou bouzas brito briones brugue bueno buendia bustamante
  bustos bustillo caballero cabanas cabrera cabrero caceres cadenas cajal calatayud caldera calderon calero calleja calvet
  calvo camacho camara camarero camino campillo campo campos campoy camps canales canals canada canete cano canovas cantero
  canto caparros caputo carballo carballal carbajo carbonell carbo cardenas cardona cardoso caro carpintero carrasco
  carrasquilla carrascosa carreras carretero carrera carrillo carrion carro carvajal carvalho casado casals casanova casanovas casares
  casas cascales castano castaneda castanos castell castellano castellanos castells castellvi castillo castineira castro catala
  ceballos cebrian celaya centeno cepeda cerda cerdan cerezo cervantes cervera cespedes chacon chaves checa chico cid cifuentes cisneros
  claramunt clavijo clemente coelho cobo cobos codina coll collado coloma colomer comas companys conde conejero conesa contreras corbacho
  corchado cordero cordoba cordon cornejo coronado corral corrales correa correia cortes cortez cortina corzo costas coronel couto crespo crespi cruces
  cuadrado cuellar cuenca cuesta cueto cueva cuevas curto cunha
  davila daza delgado devesa diaz dieguez diez dominguez domenech domingo donaire donoso dorado duarte duenas duque duran
  echeverria echevarria egea eguren elizalde elizondo elorza enriquez erdozain escalona escobar escobedo escolano
  escribano escrig escudero espada espejo espin espina espinar espino espinosa esteban estebanez esteve estevez estrada etxaniz
  etxebarria etxeberria etxaburu ezquerra exposito
  fabra fabregas fajardo falcon farias farre faus febrer feliu fernandes fernandez ferrandiz ferrando ferreira ferreiro ferrer ferrera
  ferreras ferrero ferriz ferro figueras figueroa figueiredo floriano flores florez folch fonseca font fontan forcada forner fortuny fraga frances franch
  francisco franco frutos freire freitas freixa frias fuentes funes fuster
  galan galarza galdeano galdos galera galiana galindo gallardo gallart gallego gallegos galvan galvez gamero gamez
  gandara garate garay garcia garces garmendia garriga garrido garrote garzon gascon gasco gaspar gavilan gasset gayoso gazquez gella genis
  gil gilabert gimenez gimeno giner ginard giralt girones godoy goicoechea goikoetxea goiri gomes gomez gomis goncalves gongora goni gonzales
  gonzalez gonzalo gorostiaga gorriz gorrotxategi gou goya goyanes gracia grana granados grande grau gregori griful grijalba gual guardiola guasch guerra guerrero guevara guijarro
  guillen guillermo guirado guisado guitart gurrea gutierrez guzman
  haro hermida hermoso hernan hernandez hernando heras heredia hermosilla herraiz herranz herrera herreros herrero hidalgo hierro higueras hinojosa hita
  hontoria hornillos horta hortal hoyos huerta huertas hurtado hurtado
  ibanez ibarra ibarretxe iborra ibarguren iglesias illescas infante infantes inestal iniesta iriarte iribarren irigoyen irizar
  isern izaguirre izquierdo iturbe iturralde
  jaen jara jauregi jauregui jerez jimenez jorda jordan jorquera jover juan juarez jurado juncal junquera just
  lacasa lago lagos laguna lamas landa landaburu lara larranaga larrea larrauri lasa lasarte laso latorre lazaro ledesma lema
  lemos leal legaz leiva leon leonardo lerma leyva lima linares lizarraga llado llamas llanos llorca llorens llorente llopis lobato lobo
  longas lopes lopera lopez lorca lorente lorenzo losada louro lozano lucas lucena luengo lugo lujan luna luque
  machado machin macias macia madrid madrigal maestre magro mairena maldonado malagon mallen manas mancebo manrique manso
  mansilla manzanares manzano manjon maqueda marcelino marcos marchena marco marfil mari marimon marin marino mariscal marques marquez
  marrero marsal marti martin martinez martins martorell martos marugan mas massana masip mata matas mateo mateos mateu matos maya mayor mayoral mayordomo
  maza mazas mazon medina mejia mejias melendez melero melgar mellado mena mendes mendez mendieta mendizabal mendoza meneses
  menendez merchan mercader merino mesa mestre mestres miguel miguelez millan milian mimoso mingo mingorance minguez mira miralles miranda miras miro miron moles
  molero molina molinero molins molla moncada mondejar moneo monge montalban montalvo montaner montano montenegro montero montes montesinos
  montoro montoya montserrat mora moraga moragas moral morales moran morata morcillo moreira morell morella moreno moreta morillas morillo moro morote moruno moron moscoso mota moura
  moya moyano mulero munoz murcia murillo muro mugica mujika
  nadal naranjo narvaez natera nava navalon navarrete navarro navas neira neto nevado nicolas nieto nieves nobrega nogales nogueira noguera nogues novo novoa nuez nunes
  nunez
  ocampo ocana ochoa odriozola ojeda olalla olaizola oliva olivares olivas oliveira olivella oliver olivera olivares oliveras ollero olmedo olmo olmos oltra
  ontiveros ordonez ordunez orellana orozco orta ortega ortin ortiz ortuno osorio osuna otero oteiza outeiral oviedo
  pacheco padilla padrino padron paez paredes pajares palacio palacios palau palencia pallares pallas palma palomares palomino palomo panadero paniagua
  pardo paredes parejo parra parraga pascual pastor paton patino paulino pavon payeras paz pazos pedraza pedrosa peinado peiro pelaez pelayo pena
  penalver penas peon pera peral peralta perdomo pereda pereira perello perez pericas perona pertusa pestana pica picazo pico piera pimentel
  pina pinar pineda pinedo pinheiro pinilla pino pinol pinto pintor piqueras piquer piris pizarro plana planas plaza poch polo pomares ponce
  pons ponte porcel porras porta portela portero portillo postigo poveda poza pozo pozuelo prada pradas prado prados prat prats prieto priego puente puentes puerta puertas
  puerto puerta puig puigdemont pujades pujol pulido puyol
  quesada quevedo quijada quiles quilez quintana quintanilla quintero quiroga quiros quispe
  rabadan rama ramal rambla ramirez ramis ramon ramos rangel raposo raya real rebollo recio redondo reig reina reinoso requena rey reyes rial riba
  ribas ribeiro ribera ribes ricart rico riera rincon rio rios ripoll rius rivas rivera rivero roa robledo robles roca rocamora rocha roda rodenas
  rodrigo rodrigues rodriguez roig rojas rojo roldan roman romera romero romeu romo roncero ros rosado rosales rosell rosello rosellon roses
  rossello rosique rovira royo roura rua rubiales rubio rubira rueda ruano rufo ruiz rull ruz
  saavedra sabate sabater saborido saenz sagarra sagarzazu sainz sala salamanca salas salazar salcedo saldana sales salgado salgueiro salguero salinas salmeron salvador salvat
  samaniego samper sampedro sanabria sanchez sanchis sancho sandoval sanjuan sanmartin sanroman sans santacruz santaella santamaria santana santander santiago santos santolaria sanz
  saiz sarabia sarasola sardina sarmiento sastre saura sebastian seco segarra segovia segui segura seijas selles sempere sendra senra seoane sepulveda serna serra serrano
  serrat sesma sevilla sevillano sierra signes silva silvestre simon simo sirvent sobrino sola solana solano soldevila soler solera soles solis soliva soria soriano
  sosa soto sotelo sousa suarez suero subirats sucasas sune tabares taboada talavera tamayo tamarit tapia tarin tarrago tato tavares teixeira tejada tejedor tejeda
  tejero tello teles tena tenorio teran terron teruel toledano toledo tolosa tomas tordera toribio tormo toro torralba torre torregrosa torrens torrent torres torrijos
  tortosa toscano toste tovar trejo trias trigo trigueros trillo troncoso trujillo turrion
  ubeda ugalde ugarte ulloa unzueta urbano urbina urena urgell uriarte uribe urrutia urquijo uzal
  vaca valderrama valdes valdivia valencia valenzuela valera valero valiente valladares valle vallejo valles vallespi valls valverde vaquero vara varas varela vargas
  varo vasco vasquez vazquez vega vegas vela velasco velazquez velez vello venegas ventura vera verdaguer verdejo verdu vergara verges vicente
  vico victoria vida vidal vieira viejo viera vila vilalta vilar vilas vilches villa villalba villalobos villalonga villanueva villar villarejo villareal villarino villarreal villaverde
  villegas villena vina vinas vinyals viso vives vivas vizcaino vilanova vazquez
  xavier xirau xicoy yague yanez yanes yebra yeste yuste zabala zabaleta zafra zaldivar zambrano zamora zamorano zapata zapatero zaragoza zarate zarco zorrilla zubia zubiaurre zubiri zubizarreta zuniga zurita
  `),
)

/** Of people who moved to Spain or visit it. */
export const foreignSurnames: ReadonlySet<string> = new Set(
  words(`
  abbas aboubakar ahmadi alami amrani azzouzi bah barry belhaj benali bennani bouazza bouzid camara cherkaoui cisse coulibaly
  diallo diop diouf drissi elidrissi fall gueye haddad haidara idrissi kane keita khan lahlou mansouri mbaye ndiaye ouali
  ouedraogo rahmani saidi sarr seck sidibe sow sylla tazi toure traore zidane zerouali
  albu balan barbu bogdan ciobanu constantinescu cojocaru dobre dumitrescu dumitru florea georgescu gheorghe ionescu iordache
  ivanov ivanova kovalenko kovalchuk lazar lungu lupu manole marinescu matei melnyk mihai moldovan munteanu nicolae nistor
  nowak oprea petrov petrova popa popescu popov radu rusu sandu serban shevchenko shevchuk stan stanciu stoica stefan
  tkachenko toma tudor ungureanu vasile voicu
  adams allen anderson andrews armstrong atkinson bailey baker barker barnes bell bennett booth bradley brooks brown
  burke burton butler byrne campbell carr carter chapman clarke clark collins cooper cox cunningham davies davis dawson dixon
  doyle edwards elliott ellis evans fisher fitzgerald fletcher foster gallagher gibson graham grant griffiths hall hamilton
  harris harrison harvey henderson higgins hill hodgson holmes howard hughes hunt hunter jackson jenkins johnson
  johnston jones kavanagh kelly kennedy lawrence lewis lloyd macdonald marshall mason matthews mccarthy mcdonald
  mckenzie miller mills mitchell moore morgan morris morrison murphy murray nelson nolan oconnor oneill obrien osullivan owen palmer parker
  patel pearson perkins phillips powell preston quinn reid reynolds richards richardson roberts robertson robinson rogers
  russell ryan sanders shaw simmons simpson singh smith spencer stevens stevenson stewart sullivan taylor thompson thomson
  turner walker walsh watson watkins webb whittaker wilkinson williams williamson wilson woods wright
  andre arnaud aubert barbier benoit bernard berger bertrand besson blanchard bonnet bouchard boucher bourgeois boyer brun
  brunet caron chevalier clement colin collet cordier david delacroix delattre deschamps dubois dufour dumas dumont dupont
  dupuis dupuy durand duval fabre faure favre fontaine fournier gaillard garnier gauthier gautier gerard giraud girard
  guerin guillaume guillot hubert huet humbert jacquet joly lacroix lambert laurent leblanc leclerc lecomte lefebvre
  lefevre legrand lemaire lemoine leroux leroy leveque lucas marchand marechal martel masson mathieu mercier meunier meyer michel
  moreau morel morin moulin muller nguyen noel olivier paris pelletier perrin perrot petit philippe picard pichon poirier renard
  renaud rey riviere robin roche rolland rousseau roussel roux royer schmitt simon thomas vasseur vidal vincent weber
  abrantes abreu aguiar almeida amorim antunes araujo assuncao azevedo barbosa barros bastos batista bento borges braga branco brito
  caetano campos cardoso carneiro carvalho castelo chagas coelho conceicao correia costa cruz cunha damasio dias domingues
  esteves faria fernandes ferreira figueiredo fonseca freitas garcia gaspar gomes goncalves guerreiro guimaraes henriques
  jesus leal leite lopes loureiro macedo machado magalhaes maia marques martins matias matos medeiros melo mendes mendonca
  menezes miranda monteiro morais moreira mota moura nascimento neves nogueira nunes oliveira pacheco paiva pereira pinheiro pinho
  pinto pires queiros ramalho rebelo reis ribeiro rocha rodrigues sampaio santana santos saraiva silva silveira simoes soares sousa souza
  tavares teixeira vasconcelos vaz viana vicente vieira xavier
  chen huang li lin liu wang wu xu yang zhang zhao zheng zhou
  ferrari rossi russo bianchi esposito romano ricci schneider fischer wagner becker hoffmann schulz koch bauer
  `),
)

/** Surnames that are everyday words or places too: in small letters they need a surer name beside them. */
export const wordSurnames: ReadonlySet<string> = new Set(
  words(`
  bravo benito costa rivas tort cancela casal pazo rego
  agudo aguilas alba alegre alegria aliaga amador amigo arcos arenas arroyo aragon avila barba barrera barrio barros bautista
  bell bello blanco branco bonilla borrego bou brown bueno caballero cabello cabeza caldera calleja calvo camara camino campo campos
  canal canales cano canto caro carrera carro casado casas castano castillo catala catalan cepeda chico clark clemente cid
  cobo cobos collado colin conde cordero cordoba corral correa corrales cortes cortina costa costas coronado cruces cruz cuadrado cuenca
  cuesta cueva cuevas curto costa david delgado diez doctor domingo dorado duque espada espejo espina espino exposito ferro
  flores font fontaine fisher francisco franco frances fuentes fuster galan galera gallardo gallego garrido grande grau grana grant guerra
  guerrero hall hermoso herrero hierro hill hoyos huerta huertas hunt hunter hurtado iglesias infante izquierdo jara jesus juan jurado
  just justo lago lagos laguna leal leite lema leon lima lin llamas llanos lobo lorca lucas lugo luna machado madrid maestro manso manzano
  mar marco marcos marino mas mason mata matas mayo mayor maza medina mena merino mesa miguel mills miller mira miranda molina montes
  mora moral morales moreno morro moro mota muro murcia nadal natal naranjo navarro nava neto nieto nieves nobles noel nogales
  novo nuez oliva olivares olmo osuna oviedo palacio palacios palencia palma palomo pardo parra pascual pastor paz pena
  peinado pera peral petit pica pico pina pino pinto pintor plana plaza pons ponte porras porta portal portero pozo prada prado
  prado prat prieto puente puentes puerta puertas puerto pulido rama rambla ramos raya real recio redondo reina reis rey reyes ricardo rico riera rincon
  rio rios roca rocha roda rojas rojo roman romano romero ros rosado rosales roses roy royo rua rubio rueda rufo sala salas salamanca
  sales salinas salvador san sanders santana santander santiago santos sardina sastre seco segovia segura serena serra serrano
  sevilla sierra simon sobrino sola soler solera soles soria sosa soto tapia tejado tello terron teruel thomas tolosa toledo
  tomas torre torres toro trigo tur urbano vaca vale valencia valiente valle valles valverde vara vargas vasco vaz vega vegas vela vera
  vicente victoria vida viejo vieira vila vilas villa vina vinas viso vivas vives woods xavier zamora zapata zapatero zaragoza
  petit paris marchand roche robin renard meyer vincent brun joly noel leroy bento branco costa cruz dias leal leite lopes maia melo
  monteiro moura neves pacheco pinho queiros sampaio viana becker fischer wagner bauer koch romano esposito chen li liu wu xu yang wang khan fall
  bah kane sow cisse toma stan dobre lazar radu matei hubert colin moulin cox mills bell booth butler carr carter cooper baker barker barnes
  walker turner taylor marshall mason palmer parker shaw webb wright cook brooks fletcher foster harvey lewis lloyd murray
  david michel andre olivier gerard laurent clement thomas mathieu benoit bernard lambert philippe guillaume arnaud
  `),
)
