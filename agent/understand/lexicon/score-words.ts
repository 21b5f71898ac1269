// Kinds of words that stand around a number and tell whether it is a score, over normalized text: one kind a line, `word*`.

const kinds = `
give pongo pon pone poner ponga* pond* ponle* ponme* ponles pong* poned* poni* pose* posa* pos poso dou doy doi dar dare dari* daria* dona* dono* dou dei demos damos deu da dan dale dadle donn* mets mett* mis met give gives giving gave put puts putting rate* rating score* scoring award* ematen eman* emango jarri* jartzen jarrik* ipin* ipini* anot* apunt* marc* mark otorg* outorg* conced* coloc* asign* atribu* atorg* merec* merit* meritzen valor* puntuo puntu* qualific* calific* avali* casco plant* escrib* pulso teclead* clavo posem poñ* pon* atribuo atribui* noto note evalu* avalu*
note nota notas notes note puntuac* puntuaz* pontuac* puntuaci* pontua* score rating mark grade valorac* valoraz* balorazio* calificac* qualific* kalifikazio* notak numero numerito cifra respuesta resposta erantzuna answer response reponse verdict veredicto voto vote vot
points puntos punts puntitos puntazos puntu puntuak pontos points point valores pts ptos
say digo dice dicen dic diu diuen dit diria* dirie* diras diz dizem diu say says said reckon suppose guess id dis dirais dira diz digam* esan* dio esango creo crec penso pienso think crois opino dire
stay quedo queda quedamos quedar* quedem fica fico ficamos stay stick sticking reste restons dejo deixo leave dejamos keep going go settle mantengo mantenho
would habria hubiera iba pensaba pensava would aurait aurais hauria hubiese podria podia quizas quiza maybe tal igual perhaps peut might could teria seria
mistake perdon perdona sorry equivoc* error errat* wrong meant queria quise oops ups ui pardon desculp* barkatu rectific* corrij* corrig* trompe* enganei engan* mistake typo digo vull volia quero dedo slip*
before antes before avant abans lehen* first initially anterior* previous* prior ultima ultim* last pasado pasada passada passat vez otra vegada principio primero primera debut start originally ayer yesterday
now ahora now maintenant ara agora orain hoy today hoje avui hoxe gaur esta aquesta esta definitiv* final* finally
so asi asique total donc so portanto logo beraz per aixi conque sea entonces venga pues doncs pois overall conjunto general global resum* short sum brief vamos summary
but pero but mais mas baina baino per xro pro aunque although though embora malgre
because porque por pq xq x because cause cos cuz car perque per pel pela pelo polo pola pour lako eta for since ya
or o u or ou edo ala oder
and y i e and et eta und
deny no ni not nor non nao nem pas ez sin never nunca jamas jamais mai tampoco ningun* cap dont wont cant isnt didnt wouldnt cannot gabe
more mas mes mais gehiago more plus over above encima arriba superior mayor por_encima au_dessus acima gainetik beyond
less menos menys menos gutxiago less moins under below debajo bajo inferior menor abaixo azpitik beneath
almost casi gairebe casi quase case presque almost nearly ia apenas
reach llega* llegan arriba arriben chega chegam arrive aprueba pasa passa supera alcanza reach*
between entre between artean bitartean
until hasta until till jusqu* fins ate arte desde since depuis des dende
at a al as aux at les las los
hour hora horas hores heure* ordu* oclock h hs am pm manana tarde noche madrugada morning evening afternoon night matin soir nit mati noite goizeko arratsaldeko noon midnight media cuarto punto quart
day dia dias dies jour* day* egun* d fecha data date semana* setmana* week* semaine* aste* mes meses mesos month* mois hilabete* ano anos any anys year* an ans urte* sesion* session* sesio*
month enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre gener febrer marc maig juny juliol agost setembre novembre desembre janeiro xaneiro fevereiro febreiro marco abril maio xuno xullo junho julho agosto setembro outubro novembro dezembro decembro outono january february march april june july august september october november december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre urtarril* otsail* martxo* apiril* maiatz* ekain* uztail* abuztu* irail* urri* azaro* abendu*
weekday lunes martes miercoles jueves viernes sabado domingo dilluns dimarts dimecres dijous divendres dissabte diumenge segunda terca quarta quinta sexta luns mercores xoves venres monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche astelehen* astearte* asteazken* ostegun* ostiral* larunbat* igande*
minute minuto* minut* min mins segundo* second* rato
place planta plantas sala salas habitacion* habitacio* hab cama camas llit puerta porta box consulta* consultorio mostrador ventanilla pasillo piso andar solairu* gela* room ward bed floor bay chambre salle etage lit couloir quarto cuarto quirofano numero turno linea calle portal bus autobus edificio bloque modulo unidad gate bay door desk fila guichet balcao ate logela
kin hijo hija hijos hijas nene nena nino nina ninos bebe nieto nieta fill filla fills filho filha neno nena crianca son daughter kid* child* baby fils fille enfant* bebe seme alaba haur* marido mujer esposa esposo padre madre mama papa abuel* avi avia iaia avo aita ama amona aitona husband wife mother father mum mom dad mari femme mere pere mae pai nai muller home dona hermano hermana germa irmao irma brother sister hermanos
age anos anys years old ans urte* edad idade age tengo tinc tenho teno tiene tenia tenim tem ten dut ditu cumplo cumple fa nascido nacido
count veces vez cops vegades vezes times fois aldiz personas persones people pessoas persoas gens medicos metges doctores doctors medecins mediku* llamadas trucades calls mensajes missatges messages mensagens mensaxes sms citas cites visites visitas pruebas proves tests pastillas pastilles pills comprimid* puntos punts stitches grapas sesiones operacion* cirugia* radiografia* vuelta* hermanos hijos pisos kilos horas semanas stars pacientes patients encuestas
stars stars star estrellas estrella estrelles estreles etoiles etoile estrelas izar* estrelinhas estrellitas pulgares thumbs
unit euros euro eur pavos libras pounds quid km kms quilometros kilometres miles metros metres meters cm mg gramos g kg ml litros litres grados graus degrees degres gradu % x por_ciento percent
med mg mcg pastilla* tension temperatura fiebre febre fever dosis dose azucar glucosa sugar
person fisio* physio kine* moca pessoal enfermeira* cirurxian* doutor* medicos metges sendagile* midwife parteira llevadora comadrona anesth* anest* medico medica doctor* dr dra enfermer* infermer* nurse* erizain* infirmier* mediku* metge* medecin* recepcion* administra* celador* matrona cirujan* cirurg* personal staff team equipo equip equipe trato tracto trat atencion atencio espera wait aparcamiento parking comida menjar food limpieza web app wifi cafeteria
phone tel tlf telefono telefon phone extension ext movil mobile llam* truca* call* ligu* appel* deitu* number
answer pregunt* respond* contest*
good bien ben bem well good great bo bon bona bom ona ondo genial perfecto perfect* excelen* encantad* content* merci gracias gracies grazas obrigad* thanks thank eskerrik merecid* redond* redondo rodo solid clavado justo raspado rapado pelado pelao raspao alto alta alt bajo baixo bat borobil* big clear largo sobrado
max maximo maxima max top best mejor mieux melhor mellor millor hoberena onena excelencia
min minimo minima worst peor pire pior pitjor txarrena lowest
scale escala scale echelle eskala sobre out von em sur
want would_like quiero quisiera
ask cuando cuanto cual que when how which quand combien quan quant noiz zenbat quando quanto
half medio media mig mitja half meio meia demi demie erdi pico algo tantos coma virgula point virgule
that ese este that this it its thats cest ca isso esto eso hau hori aixo
article un una uno el la los las a an the le les l um uma o os as unos els en de del d
from desde dende from depuis a_partir des
is es is e era eren c da zen foi fou fue was were be son sont fa sera sea seria serait
for para pra pro pr for pour ao aos a al als per pel pels polo por pola pelo pela pa
with con com amb with avec co coa
each cada each every chaque bakoitz*
ago hace fa ha ago duela depuis llevo lleva llevamos porto portem levo leva daramat* nabil been van va anem esperando esperant esperar
arrive llegue llegar llegamos entre entrar entramos sali salir salimos espere esperamos arrib* vaig entri* sorti* sortir esperat esperei agard* entrei sain saimos cheg* waited waiting wait arrived came seen booked turned attendu attendre arrive venu sorti entre vu itxaron* sartu* atera* iritsi* fui fuimos fun fum went operar* operad* operat* opere operated operatu* citaron citaram convoque
stayed estuve estivem estiven estive egon stayed ingresad* intern* ingress* nuit nits noches noites nights jours
meals menjar comida cafe sopa food repas cantine janari* sukald* jantoki* cantina cocina cuina cozinha limpieza neteja limpeza cleaning clean menage parking aparc* estacion* aparka* toilettes bano* lavabo* wc banys
desk accueil receptionist reception recepc* recepcao admision secretar* front guichet taquilla harrera*
nothing nada res nothing rien ezer all todo tot tudo dena tout tots todos todo everything
visit visita visites visitas visit visite bisita* cita consultation consulta appointment rdv rendez hitzordu* termo
me me mi minha mon ma my mio mia meu meva nire nik i yo jo eu je ni nosotros we nous nos nosaltres nos guk mim min moi
you os les le te vos us lhe vous you ustedes usted se li lle lis
polite buenos buenas bom boa bon bona hello hola hi kaixo estimad* senor* saludo* atentamente cordial* regards
`

const whole = new Map<string, string[]>()
const starts = new Map<string, string[]>()
for (const line of kinds.trim().split('\n')) {
  const [kind = '', ...words] = line.split(' ').filter(Boolean)
  for (const word of new Set(words)) {
    const [table, key] = word.endsWith('*') ? [starts, word.slice(0, -1)] : [whole, word]
    table.set(key, [...(table.get(key) ?? []), kind])
  }
}

const lengths = [...starts.keys()].map((start) => start.length)
const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
const none: readonly string[] = []

/** The kinds that a word may be of, none for most. */
export function kindsOf(word: string): readonly string[] {
  let own = whole.get(word) ?? none
  for (let end = Math.min(word.length, longest); end >= shortest; end -= 1) {
    const more = starts.get(word.slice(0, end))
    if (more) own = own === none ? more : [...new Set([...own, ...more])]
  }
  return own
}
