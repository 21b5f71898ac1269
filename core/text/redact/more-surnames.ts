// Surnames of every region and of those who came from abroad that the first list lacks, folded.

const words = (text: string): string[] => text.trim().split(/\s+/)

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
