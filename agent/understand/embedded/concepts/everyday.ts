// Words of the seven languages that mean nearly the same in this trade, so that what one language teaches serves the others.

/** One concept a line; `word*` is any word that begins so, `_` joins words that follow each other. Over normalized text. */
export const everydayConcepts = `
monday lunes dilluns luns astelehen* monday lundi segunda
weekday martes miercoles jueves viernes dimarts dimecres dijous divendres mercores xoves venres astearte* asteazken* ostegun* ostiral* tuesday wednesday thursday friday tues thurs mardi mercredi jeudi vendredi terca quarta quinta sexta terza feira lunes dilluns luns astelehen* monday lundi segunda
weekend sabado* domingo* finde dissabte* diumenge* larunbat* igande* asteburu* saturday* sunday* weekend* samedi* dimanche* sabados fds
tomorrow manana dema mana mana bihar* tomorrow tmrw tmr demain amanha
today hoy avui hoxe gaur* today tonight aujourd hoje hui esta
yesterday ayer anoche ahir onte antonte atzo* bart yesterday hier ontem
now ahora ara agora orain oraintxe now maintenant ya urgent* ahorita ja ahi
later luego despues mas despres logo gero geroago later apres plus depois
morning manana manan* mati matins goiz* morning mornings matin matinee manha mananas maitines mana maitina
afternoon tarde tardes tarda tardes arratsalde* afternoon* midi evening* aprem tardinha serao vespre soir soiree
night noche* nit nits noite* gau* night* nuit nuits madrugada matinada
week semana* setmana* aste* week* semaine* quincena
month mes meses mesos hilabete* hil month* mois
yearago ano anos any anys urte* year* ans annee* age
hour hora horas hores ordu* oclock hour* time heure* h am pm horario*
minutes minuto* minut* min mins
day dia dias dies egun* day* jour* journee*
date fecha* data date dates datos
when cuando quan cando noiz when quand qd
where donde on onde non where ou adonde nora dnd
how como com nola how comment
howmuch cuanto* quant* canto* canta* zenbat* how combien quanto* quanta*
what que que quin* quina* cal zer zein what which quel* quoi qual quais que
who quien* qui quen nor nork who quem
why porque per por zergatik why pourquoi xq
question duda* dubte* dubida* galdera* pregunt* doubt* question* pergunta* duvida* consulta* saber
before antes abans lehen aurretik before avant
early pronto temprano aviat cedo laster early earlier tot cedo adelant* antes avanc* aurreratu* sooner
late tarde retras* retard* tarde endarrer* atras* late later delay* atraso* berandu* demor*
still todavia aun encara ainda oraindik still yet encore toujours
already ya ja xa jada dagoeneko already deja
always siempre sempre beti always toujours cada
never nunca jamas mai jamais nunca inoiz* never ever jamais
again otra vez volver vuelv* tornar* altra outra berriz berriro again encore nouveau novo outra volved volta* torneu
other otro otra otros otras altre altra altres outro outra outros beste* another other different autre* diferente*
new nuevo nueva nuevos nou nova novo berri* new nouveau nouvel nouvelle nouveaux novos
old viejo antiguo vell antic vello zahar* old ancien* vieux velho antigo
same mismo misma mateix* mesmo mesma berdin* same meme mesmo igual
yes si sip sii sep yes yep yeah yeh bai oui ouais sim claro efectivamente exact* desde si
okay ok okey okay oki vale val d acord ados accord dac fine sure perfecto perfecte perfeito parfait perfect great genial estupendo bien guay dale listo hecho cool bem combinado valeu okis dacc ongi ondo bueno good bo bon
no no non nope nah ez ezta not nao nada ni pas nunca tampoco cap sense sin sem sen sans without dont doesnt didnt cant wont isnt wasnt arent havent hasnt couldnt wouldnt cannot gabe
cannot imposible impossible impossivel ezin cant cannot unable incapaz couldnt
can puedo puede puedes podeis pueden podria* podriais podrian podemos puc pot podeu poden podria podem podo pode podes podedes poden poderia* dezaket daiteke ahal can could may peux peut pouvez pourr* posso pode podem possivel posible possible may
want quiero quiere quieres queremos quisiera querria vull vol volem voldria volia quero quere queria gustaria nahi want wants wanna like veux veut voudrais vouloir gostaria agradaria querer deseo desitjo desexo interesa interessa
wantnot paso prefiero millor prefer* mellor hobe* rather prefere*
need necesito necesita necesitamos necesitaria preciso precisa necessit* fa falta hace cal behar need needs needed besoin faut preciso precisamos
must tengo tiene tenemos hay haber tinc he hem teno have has must should deber* debo haig haver devo deve tem dois doit
please favor porfa porfavor porfi plis please pls plz mesedez sisplau plau porfi svp plait agradeceria faz faga
thanks gracias graci* gracies merci mercis grazas eskerrik esker mila thanks thank thx ty cheers obrigad* brigad* merci agradec* merce moitas moltes mersi gracia
greeting hola holaa buenas buenos bon bona bones boas bos bo kaixo aupa egun arratsalde gabon hello hi hey bonjour bonsoir salut coucou ola oi ei iepa bondia alo epa dear estimad* benvol* saludos salutacions
goodbye adios adeu agur bye ciao aioa au abur abrazo* salud* besos beso petons bikos beijos bisous cordialement atentamente saludo* tchau ata fins deica
sorry perdon* perdo* sento siento disculp* desculp* barkatu* sorry apolog* desole* pardon excus* lamento sentimos
wish feliz felic bones festas navidad nadal fin nadal gabon zorionak happy merry joyeux boas urte
confirm confirm* baiezt* ok conto cuent* contad compt* conta count
attend ire iremos voy vamos vaig anire vindre vinc hi serem vou irei ire etorriko joango joan nator noa come coming go going there attend* viens viendrai serai estare estaremos estarei alli alla acud* asist* assist* presento presentarme compare* venir vendre venim vir llegar llego arrib* chego chegar iritsi ir anar hemen hor aquest alli viendrons venons allons bertan
cancel cancel* anul* annul* ezezta* bertan suspend* desmarca* desconvoc* quitad* quita quitar elimin* esborr* borr* dejalo deixa* utzi
absent falt* miss missed missing falla* fallar perd* rate manqu* faltar faltei faltare
reschedule cambi* cambio canvi* mover mueve* mueva* mour* muda* mudar remarc* reprogram* aplaz* aplac* posp* pospon* ajorn* adiar adia* aprazar atrasar adiantar adelant* avanc* aldatu* aldaketa* mugitu* atzeratu* aurreratu* reschedul* rearrang* postpon* move moving moved change changed swap bring push pasar* pasad* passar* pasala passeu deplac* decal* report* repouss* changer troc* ponedm* posad* posala poned* ponla cambieu dejarl* deixeu
appointment cita citas cites visita visit hitzordu* zita* appointment* appt* booking* slot* rdv rendez vous consulta consult* consultation* marcacao marcad* turno revision* revisio* visite
schedulebook pedir pido coger cojo pillar reserv* reserva agend* marcar marca demanar demano coller collo hartu* eskatu* book booked book* request* arrange sollicit* solicit* prendre apunt* apuntad* apuntame inscri* inscriv* sign regist* dadme dame dar darme dais donar dona* doneu eman emango give get obten* prends fixer
slot hueco* hueko* oco sitio espai espaco lloc forat leku* toki* libre lliure disponib* libre* vacant* vaga* available availab* free place plaza* placa dispo
checkup revision* chequeo* reconocimiento mamograf* citolog* colon cribado* cribratge* screening smear mammog* bahe* checkup revisao rastreio depistage frottis bilan control colonoscop* mamo
vaccine vacun* vacin* vaccin* txert* jab jabs shot flu gripe grip gripa* covid pinchazo tetano* dosis
specialist cardiolog* dermatolog* traumatolog* ginecolog* ginecolox* oftalmolog* urolog* neurolog* psiquiat* psicolog* pediatr* endocrin* digestiv* fisio* rehabil* matron* comadron* llevador* emagin* dentist* oculist* trauma derma gine especialist* specialist* podolog* reumatolog* oncolog* alergolog* otorrino* orl kardiolog* gp dermato* gyneco* ophtalmo* kine nutricion* internista nefrolog* neumolog* anestes*
doctor doctor* doctora dr dra medic medico medica metge metgessa medikua mediku* medecin* docteur* facultativ* cirujan* cirurgi* cabecera capcalera familia zirujau* surgeon*
nurse enfermer* infermer* enfermeir* erizain* nurse* infirmier* auxiliar* celador* practicante ats
reception recepcion* administrativ* secretari* ventanilla mostrador admision* taulell mostrado* harrera* reception* front desk accueil secretar* guichet administra*
clinic clinica* hospital* ambulatori* centro centre centro* consultorio cap osasun* ospital* klinika* surgery clinic* centre* saude salut salud cabinet clinique hopital urgencias urxencias urgences larrialdi* er posto
videocall videollamada* videoconsult* videotrucad* videochamada* videoconfer* bideo* video* teleconsult* camara* camera* microfono* zoom teams conect* connect* conexion* conectar*
link enlace* link* enllac* ligazon* esteka* lien* liga url qr boton* boto botoi*
app app apps aplicacion* aplicacio* aplikazio* application* aplicativo web pagina pagines paxina webgune* site portal pagina* carpeta
password contrasen* clave claus contrasinal* pasahitz* password* passwd senha mot passe pin codigo codi kode* code sms usuario login
doesnotwork funciona* funcion* carga* carrega* error errors fallo* falla* peta* colgad* cuelga* caid* bloque* tira dabil* ibil* work* working broken crash* freez* loads marche* plante* trava* deixa va anda abre abren obre* ireki* open* caduc* expir* erro errada
late_wait esper* espera espera* esperant agard* itxaro* zain wait* waited attend* attente aguard* cola cua fila kola sala* llevo duc levo daramat been plant* colgado horas hores
rude maleduc* borde* antipat* grosero* grose* groller* seco* mal trato tracte trato gritar grit* crid* berro* berri* oihu* yell* shout* rude humill* despre* menyspre* desprez* iraind* insult* falta respeto respecte ris* rio riure burl* mofa* condescend* discrimin* racis* homofob* machis* gord* impol* grossier* mechant* estupid* idiota* ignorad* ignor* caso snap* dismiss*
angry harto harta hartos hasta fart* farta* fart nazkatu* aspertu* fed sick ras marre indigna* verguen* vergon* vergonha vergogna honte* shame* disgrac* lotsa* lotsag* enfad* cabre* emprenya* haserre* angry annoy* furious ridicul* increible* verguenza intoler* inacept* inaccept* lament* pesim* horribl* terribl* fatal desastre* desastr* cachondeo tomadura pelo scandal* escandal* asco fastic noxo merda mierda basura porqueria puto puta joder hostia cony ostia collons carallo caralh* merde awful appalling dreadful useless
complain queja* quej* reclam* queix* kexa* complain* plainte* denunci* demand* salaketa* hoja oficial defensor* 
clean suci* brut* bruts sucia guarr* limpi* net* neteja* zikin* garbi* dirty filthy clean* sale propre* sujo* sujas bano* banys aseo* lavabo* komun* toilet* wc pesto* olor cucaracha* calefaccion calor ascensor* aire* escalera* silla* cadira* rampa* parking* ruido soroll*
lost perd* perdud* perdid* extravi* galdu* lost losing perdu* 
result resultado* resultat* emaitza* result* analit* analisis analisi* analitica* azterket* test tests biopsia* radiograf* placa tac resonancia* resson* ecograf* eco erresonantzi* scan* xray mri blood sang sangre prueba* prova* proba* proben exame* examen* informe* txosten* report* bilan irm
document justificante* justificant* xustific* ziurtagiri* certificat* certificad* papel* paper* paper documento* document* volante* volant* parte informe* agiri* form* attestation* papiers atestado* declarac* comprovativo* tarjeta targeta tarxeta txartel* sip tsi sns carte carta
sickleave baja baixa bajas baixas laboral laborable laneko arret arret sick fitnote note alta incapacidad* incapacitat mutua
hours horari* horario* abr* obr* tanc* cierr* ferm* pech* ordutegi* ireki* itxi* open* clos* ouvert* ouvr* ferme* aberto* fecha* festiu* festivo* 
parking aparc* parking* parquing estacion* aparka* park* stationn* coche cotxe coche auto autob* bus metro tren tram* bici* taxi* transporte ambulancia* llegar carril autobus autobusa* kotxe* voiture car carro
address direccion adreca enderezo helbide* address* adresse* morada calle carrer rua kale* street plaza domicili* barrio piso pis planta* puerta* porta* planta sala consulta* edificio edifici ate* solairu* floor room etage
fasting ayun* deju* xaxun barau* fast* jeun jejum comer desayun* esmorz* almorz* gosald* breakfast eat drink beber beure edan water agua aigua auga preparac* preparar* llevar portar traer eraman* bring levar apporter amener
phone telefono* telefon* telefon tfno tlf tel movil* mobil* mobile* telemovel* telemobil* mugikor* phone* numero* numer* num zenbaki* portable cel celular* fijo fixo
email correo* correu* email* mail* emails posta* eposta mails gmail courriel*
whatsapp whatsapp* wasap* whats* wsp wa guasap* watsap* wasa whatsap*
sms sms text* texto* mensajito* 
channel push notific* jakinaraz* carta cartas gutun* letter* lettre* post correo* papel papier
message mensaje* missatge* mensaxe* mezu* message* mensage* msg* mensagem mensagens aviso* avis* avisos recordatorio* recordatori* lembret* lembran* gogoraraz* reminder* rappel* notific* recado* texts texting lembrete*
stopmsg para parad parar pareu parede parem stop stops stopp* deja dejad dejen dejar dejeis deixeu deixar deixade deixem utzi* quit leave cesse* arret* arrete* cessez pare parai basta prou nahiko enough suficient*
unsubscribe baja baixa borrad* borr* borrar esborr* elimina* lista llista zerrenda* list liste desapunt* desubscri* unsubscri* unsub* remov* retir* desinscri* desabon* descadastr* quita* sacad* sacar treu* treieu kendu* suscripci* darme
send mandar mand* manda* envi* enviar* envieu bidal* bidali* send* sending envoy* escrib* escriu* escriv* escreb* escrev* idatz* writ* ecri* avis* avisad* recorda* recordeu lembra*
receive recib* rebre rebo* reb recibir jaso* receiv* recev* recoi* receb* llega* arriba* chega* iristen get getting
more mas mes mais gehiago* gehiagorik more anymore plus molto
less menos menys gutxiago less fewer moins
only solo sols nomes so soamente bakarrik only seulement apenas just unicamente
resume volver* vuelv* volved reactiv* activ* tornar* torneu reapunt* alta berriz resubscri* resume start reprendre reactiver recomec* 
language castellano espanol catala catalan valencia* galego gallego euskara* euskera ingles english angles frances francais portugues portuguese anglais espagnol* gaztelani* idioma* llengua* lingua* hizkuntz* language* langue* ingelesez frantsesez deutsch aleman
person persona* person* personal* humano* huma humana people pertsona* human* humain* persoa* pessoa* alguien algu alguen norbait* someone somebody anyone quelqu alguem agente* agent* operador* operator* teleoperador* gente jente ningun*
talk hablar habl* parlar parl* falar fal* hitz* solas* mintza* speak* talk* parler parl* falar* conversa* comunic* contactar contact* pasadme paseme atend* aten* atiend* atenc* attend* 
call llamad* llamar llame* llama* llamen llameis truc* truqueu trucar chamad* chamar chame* chama* dei* deitu* call* ring phone* appel* rappel* liga* ligar ligue* telefone* cridar coge* cojan agaf* contest* responde*
robot robot* bot bots maquin* makina* machine* automat* contestador ia ai ordenador
wrongperson equivoc* equivoque confund* confus* confon* erra* errone* oker* wrong mistak* erreur* trompe* engan* trompez error
notme conozco conoce* conec coneix* conezo conece ezagutzen* ezagut* know known knows connais* conhec* vive viu vive bizi lives habite mora vivia nadie ningu ninguen inor nobody personne ninguem
mine mio mia meu meva mina nire* niri my mine mon mienne minha meus mis mes meus
relative madre padre mama papa mami papi mare pare nai pai mae pai ama aita amatxo aitatxo mother father mum mom mam dad mere pere maman marido marit home senar* husband mari esposo esposa mujer dona muller emazte* wife femme mulher hijo* hija* fill filla fills fillo* filla* seme* alaba* son daughter sons kid kids enfant* fils fille filho* filha* hermano* hermana* germa germana irman* anai* arreba* ahizpa* neba brother* sister* frere* soeur* irmao irma abuelo* abuela* avi avia iaia iaio avo avoa aitona* amona* aiton* grandma grandpa gran nan grand avo nieto* nieta* net neta bilob* suegr* sogr* nuera* nora cuna* tio tia oncle tieta sobrin* nebot* pareja parella bikote* partner novi* noivo nens nen nena crio cria crios nano pequeno* petit* txiki* neska* mutil* bebe* haur* baby bebes child* children nino* nina* neno* nena* crianca* ume* umea nino* familia* famil* 
carer cuidador* cuido cuida cuidadora coidador* zaintz* carer* caregiver* aidant* tutor* residencia* residenci* tutora hija 
dead murio muerto muerta muri* morir mort morta va va* morreu morto morta falec* fallec* faleceu defunc* defunt* difunt* enterr* entierro funeral* tanatorio* tanatori* hileta* hil* zendu* died dead deceased passed funeral* buried dece* mort enterre* obseques enterro velatorio esquela viud* vidu* vuiv* alargun* widow* veuf* veuve* descans* descansa cielo pesame condol* falta dejo deixat deixou joan juan
myname llamo dic chamo izena name appelle chamo nombre nom nome apellido* cognom* apelido* abizen*
data datos dades datuak data donnees dados historial* historia* historic* dossier* expediente* expedient* registro* record* records ficha fitxa fitxategi* archivo* arxiu* base
rights derecho* dret* dereito* eskubide* right* droit* direito* rgpd gdpr lopd* proteccion proteccio protection proteccao datu dpo acceso acces* acesso rectific* corrig* correg* corrix* zuzendu* correct* suprim* supres* erase* delete* efac* apag* ezabat* borr* esborr* olvido oblit* copia copie copy kopia portabil*
privacy privacid* privacit* pribatu* privacy intimid* confidenc* confidenti* vecin* vei veina* vizinh* jefe* ex compan* diagnostic* leid* enter* delante davant diante publico
consent consent* autoriz* permis* permiso baimen* autoris* authori*
pay pagar* pago* pague* paga* pagu* pagat* pagad* pagament* pagos ordain* pay paid pays payed payment* paye* payer* paiement* regl* abon* abonad* liquid*
money dinero diners cartos diru* money argent dinheiro euro* eur eurs pasta quartos peles pavos duros cash efectivo efectiu metalico metalic eskudiru* liquide dinheiro numerario
price precio* preu* prezo* prezio* price* prix preco* coste* cost* cuesta* costa* balio* kosta* cout* tarifa* cobr* cobran importe* import zenbateko* fee* charge
charge cobr* cargo* carrec* carreg* cobrad* kobr* charg* debit* cargad* factur* prelev* cobranca* recibo* rebut* recibos duplic* doble dos twice double deux duas bi bitan
refund devol* devolu* devolv* devuelv* retorn* reembols* reintegr* itzul* refund* rembours* money
debt debo deuda* deute* debeda* zor* owe* debt* dois dette* devo divida* pendiente* pendent* reclam*
invoice factura* fra faktura* invoice* receipt* facture* recibo* ticket* fatura*
instalment plazo* termini* prazo* epe* instal* fracc* fraccion* cuota* quota* fois prestac* partes meses vezes aplaz*
card tarjeta* targeta* tarxeta* txartel* card* carte* cartao* bizum* transfer* domicil* banco* banc bank* banku* ingreso* ingres* virement* visa mbway multibanco iban cuenta* compte conta
broke paro atur desempreg* langabe* unemploy* chomage pension* pensio* pentsio* nomina* sou ayuda* cobro fin llego arribo chego
insurance seguro* segur* asegurad* assegur* mutua* aseguru* insuran* assuran* mutuelle adeslas sanitas asisa dkv mapfre muface isfas mutualidad* poliza* concert* privado privada publica
medicine medic* medicac* medicam* pastill* pasti* pindol* botika* pilul* pill* tablet* tablets comprimid* comprim* capsul* gotas gotes tanta* jarabe* xarop* xarope* pomada* crema* inyec* injec* injek* inxec* insulin* antibiot* antibiotik* parche* pegat* inhal* ventolin* dose* dosis dosi dosi* medecine* medoc* cachet* remedio* medicinas med meds tratamiento* tractament* tratament* traitement* tratamendu* treatment*
drugname ibuprofen* paracetamol* nolotil* sintrom* adiro* aspirin* metformin* omeprazol* enalapril* orfidal* lorazepam* trankimazin* diazepam* amoxicil* augmentin* eutirox* levotirox* simvastat* atorvastat* losartan* amlodipin* furosemid* prednison* cortison* tramadol* morfin* morphin* doliprane* ozempic* insulin* seguril* escitalopram* sertralin* fluoxetin* heparin* clexane* hierro ferro burdin* vitamin* metamizol* dalsy* apiretal* omepra* xarelto* eliquis* warfarin* methotrexat* metotrex* venlafax* quetiapin* ben-u-ron ventolin* gabapentin* pregabalin* lyrica* bisoprolol* ramipril* candesartan*
prescription receta* recepta* errezeta* prescri* ordonnance* receita* renov* renew* renouvel* berritu* farmacia* farmaci* pharmac* botikan farmazia* chemist* repeat boticari*
take tomar* tomo toma* tomad* tome prendre prenc pres presa preso* pris prise tomei tome tomado tomou hartu* hartzen take* taken took taking prendre pincho pinch* poner puest* pongo posar poso jarri* ponerme injectar tome engol* swallow* traga*
forgot olvid* olvide olvidado oblid* esquec* esquenc* ahaztu* ahaztea forgot* forget* oubli* saltad* salte saltei missed despist* descuid* colgo
doubledose doble dos dues duas bi bitan twice double deux duas repet* seguid* juntas otra
mix alcohol alkohol* vino* cerveza* cervesa* garagardo* beer wine mezcl* barrej* mestur* nahas* mix combin* junt* compatib* interac* alcool*
runout acab* acabat* termin* agot* esgot* acabou amaitu* bukatu* run ran finish* quedan queda queden quedar left reste* rien
sideeffect efecto* secundar* efecte* efeito* albo ondorio* side effects effets alerg* alerx* alergi* allerg*
pain duel* dol dolen dolor* mal doi* doe* doem* min* mina* minez oina pain* hurt* hurts ache* aching sore douleur* douloureux dor dores doi molest* punzad* pinchaz* calambr*
chest pecho pit peito bular* chest poitrine torax esternon* seno corazon cor corazon bihotz* heart coeur coracao
head cabeza cap cabeza buru* head tete cabeca cabesa cefale* migran* jaqueca*
belly barriga* tripa* estomag* estomac* ventre panxa* bandullo sabel* urdail* stomach* belly tummy abdomen* vientre barriga
back espalda* esquena* lumb* bizkar* back dos cost* lomba* cervical* cuello coll pescozo lepo* neck nuca rinon* giltzurrun* kidney*
limb brazo* brac bras beso* arm arms pierna* cama perna* hanka* leg legs jambe* braco* mano* ma mans man esku* hand hands main mao pie pies peu peus pe oin* foot feet pied pied rodilla* genoll* xeonllo* belaun* knee* genou* joelho* hombro* espatlla* ombreiro* sorbalda* shoulder* epaule* tobillo* turmell* orkatil* ankle* cadera* maluc* dedo* dit dits hatz* finger* doigt* muneca*
face cara boca labio* llavi* beizo* ezpain* lip lips bouche levres lengua* lingua* mihi* tongue langue face visage ojo* ull ulls ollo* begi* eye* oeil yeux olho* oido* orella* belarri* ear* oreille* ouvido* garganta* gola gorxa eztarri* throat gorge nariz nas sudur* nose nez diente* dent* muela* queixal* hortz* tooth teeth
breathe respir* aire aliento ale arnas* breath* breathe* souffle* respir* ahog* ofeg* afog* ito* chok* etouff* sufoc* asfix* pito* fatig* cansa* asma* asthma* oxigen* saturac*
faint desmay* desmai* perd* conocimiento coneixement mare* mareo* mareig* marexa* tontura* zorab* konort* faint* dizzy* passed out evanou* vertige* despert* desperta* esnat* wake* unconscious inconscient* responde reacciona* sincope* blackout desplom* zorabi*
bleed sang* sangr* sangre sang odol* odoljario* bleed* blood* saign* sangue hemorrag* coagul* coagul* hematur* vomit* sangrando sagn*
vomit vomit* devolv* devuelvo gomit* goraka* arrojar arroj* botaka sick throw* puk* vom* nause* nausea* diarrea* diarrhe* beherako* descomp* cagalera* gastro*
fever fiebre* febre* sukar* fever* temperature* fievre* grados graus 38 39 40 calentura* temp tremp* escalofr* calfred* hotzik* chill* febric* dezimas decimas
infection infect* infecc* infekzi* pus supura* supur* hinch* hinchad* inflam* inflad* handitu* puztu* swollen swell* gonfl* enrojec* roj* vermell* gorri* red rouge* vermelh* caliente calent* bero* herida* ferid* zauri* wound* plaie* puntos punts puntuak stitch* points grapa* cicatriz* cicatri* drenaj* rezuma* ooz* 
rash grano* gran* sarpull* erup* urticar* picor* picores pica* ronch* ronx* habon* mancha* taca* rash* itch* hive* bouton* demang* comich* azkura* legen* azalean azal* eczema* psoria* bulto* bony* vulto* lump* boule caroco*
cough tos tus tose eztul* cough* toux tosse moco* mocs muki* resfri* refred* arrefri* katarro* cold flu gripe constip* garganta congest* rhume constipac* hotzeri*
mild leve poco poc pouco pixka* bit mild little peu* ligeir* ligero* lleu* algo tantito
severe muy molt* moi moito* oso fort* fuerte* forte* gogor* severe* tres insoport* insuport* jasan* unbear* horrible* brutal* bestial* terrible* bad badly peor cada much* mucho mucha muito worst
worse peor peores pitjor* pior* peor okerrago* okerr* worse worsen* pire* pior empeor* empitj* agrav*
better mejor* millor* mellor* hobe* hobeto better mieux melhor* mejoria
mood triste* trist* ansiedad* ansietat* ansiedade* antsietat* anxi* deprim* depres* depress* llor* ploro* plor* chor* negar* cry* pleur* angoix* agobi* nerv* sol sola solo bakarrik lonely seul* insomn* dormir dorm* durm* lo* sleep* panico* panic* larri* triste* goibel*
suicide suicid* matarme matar* mori* morir* morrer morir hil* kill* mourir tuer vivir viure vivir bizi* live vivre viver existir desaparec* desapareix* desaparecer desagertu* acabar* todo tot tudo puente pont* zubi* pastillas tren via salto saltar cortar* tallar* mozt* cut* couper carga estorb* burden fardo peso despedir* adios sobro nota quitarme sentit sentido zentzu* aguant*
violence peg* pego* pega* golpe* cop cops golpi* jo* jotzen hit hits hitting beat* beats frapp* bat bate bateu agred* maltrat* maltract* amenaz* amenac* ameaz* mehatx* threat* menac* viol* violac* abus* abusa* bortx* rape* miedo por medo beldur* afraid scared peur control* encerr* tanca* peche* quita puno* moreton* moratons blau* ubel* bruise* bleus denunci* policia orden empuj* empent*
baby_preg embaraz* embaras* prenat* haurdun* pregnan* enceint* gravid* semanas setmanes parto* part erditze* labour contracc* contrac* aguas bebe* feto reglas regla period*
fall cai* caid* caig* caigut* cae* cai caeu eror* fall* fell tombe* tomb* caiu queda golpe* accident* roto rota trenc* fract* broken casse hautsi* quem* cremad* erre* burn* brul* queim* cortad* corte mord* atropel* choque* 
poison intox* envenen* pozoi* poison* trag* lejia lleixiu bleach javel* lixivia seta* bolets cianuro ingir* sobredos* overdos* blister caja* capsa* 
stroke ictus paral* torcid* torta* torc* hormigu* formigue* dormid* adormi* acorch* hormig* numb* droop* slur* avc avi derrame* babea* traba* habla* parla* mitad lado costat lado alde* half side
seizure convuls* epilep* convul* konbultsio* seizure* fit crise* temblor* tembl* tremol* trembl* sacud* espasm* espuma* ataque* atac*
sugar azucar* sucre* azucre* azukre* sugar* sucre acucar glucos* glucem* glukosa* hipogluc* hypo* diabet* insulin* lectura*
pressure tension* tensio* presion* tentsio* pressure* tension* tensao pulso* pols pultsu* pulse peso pes pisu* weight poids kilos kg puls*
measurevalue valor* medida* mesur* lectura* neurtu* reading* mesure* mg mmhg dl ppm lpm pasos passos pausu* steps pas
covidcold covid* corona* positivo positiu* positibo* 
long long* largo dias semanas hace fa fai duela desde since depuis desde days weeks ago
past antes pasado hace passat pasado iragan* joan last dernier passado cuando era de pequeno joven anos nino
resolved ya paso pasado curado curad* curat* sendatu* senda* healed cured gone gueri* passou bien recuper* ja xa
survey encuesta* enquest* enquis* inkest* survey* sondage* inquerito* questionario* cuestionario* valor* puntu* puntuac* nota* note rating rate score avali* avalua* balora* opinion* opinio* iritzi* 
rating cero uno dos tres cuatro cinco seis siete ocho nueve diez zero un dues quatre cinc sis set vuit nou deu oito sete nove dez cinco bat bi hiru lau bost sei zazpi zortzi bederatzi hamar one two three four five six seven eight nine ten deux trois cinq sept huit neuf dix tres quatro
praise excelente* excel* genial* fenomenal* maravill* meravell* marabill* maravilh* encantad* encant* contento* content* contenta* pozik bikain* wonderful brilliant great lovely amazing fantastic* fantastiq* super formid* otimo* optimo* perfect* amable* amabil* atent* carin* cariny* jatorr* kind profesional* profession* recomiend* recoman* agradecid* agrait* satisf* 10 crack crac majo maja majisim* trato top lujo chapeau estupend* esplend* sol cielo ange*
neutral normal* regular* correct* correcto* psche pse bah pasable* nahikoa average meh moyen* razoavel asi aixi
paydone pagad* pague* pagat* ordaindu* ordainduta paid paye* paguei pagamos transferi* hecho hecha fet feito eginda done fait feita abon* abone ingres*
tookit tomad* tome presa pres tomei tomado hartu* hartuta taken took pris prise pinchad* puesta hecho
ready hecho fet feito egin* eginda done fait feito listo llest ya ja xa
spam bitcoin* cripto* crypto* invert* inversio* gana* gane* guany* premio* premi* prize sorteo* loteria* prestamo* loan* casino* viagra* oferta* offer* descuento* promo* cadena* reenvi* forward* herencia* click* clica* fortuna* millon*
offtopic futbol* futbol partido* partit* partid* barca madrid* betis athletic gol* match game receta* tortilla* cocin* cuin* sukald* deberes deures deber* homework devoirs tiempo temps tempo eguraldi* weather meteo chiste* acudit* txiste* joke* blague* piada* poema* poem* pelicul* peli serie* movie film* musica* cancion* canco* song* examen* redaccion* traduc* traduz* translate capital presidente* guerra* politic* pizza* cena sopar jantar cafe* quedamos hablas edad horoscop* novia ligar alquil* pis piso coche vendo compr* wallapop
inject ignora* instrucc* instrucci* instruction* prompt* sistema* system admin* developer debug* modo token* contrase* jailbreak* override* ignore* olvida anteriores previous rol actua pretend
joke jaja* jeje* haha* jiji* lol xd hehe* kkk* mdr ptdr barre* rsrs
travel viaj* viatg* viaxe* bidai* travel* trip voyage* viagem vacacion* vacanc* oporr* holiday* conge* ferias fora fuera pueblo poble* aldea herri* avion vuelo* vol hotel
work trabaj* treball* traball* lan* lanean work* shift* turno* travail* boulot trabalh* curro* curr* feina jefe reunion* reunio* bilera* meeting* empres* empleo oficina
school escuela* escol* colegio* cole* cole instituto* eskola* ikastola* school* ecole* exam* clase* classe* uni universid* 
weatherheat calor* calor xafogor bero* heat hot chaleur canicul* ola onada vent* llueve plou chove euri* rain*
distance lejos lluny lonxe urrun far loin longe pueblo kilomet* km transport*
translator interpret* traductor* traductor itzultzaile* interpreter* interpret* sordo* sord* gor* deaf sourd* surdo* ciego* cec* rueda* silla* wheelchair* fauteuil
health_alert ola calor gripe sarampion* sarampi* elgorri* measles rougeole mosquito* alerta* dengue* brote* campan* kanpain* campaign* campagne* campanha*
surgery operac* operad* oper* intervenc* intervenci* cirug* cirurg* ebakuntz* operatu* operaz* surger* operation* quirofan* anestes* ingres* ingresad* hospitaliz* alta planta
test_prep contraste* laxante* sedac* marcapas* metal* alergi* embaraz* joyas depil* orina* orin* txiza* pis urine mostra muestra* bote heces
companion acompan* acompany* lagun* accompany* accomp* acompanh* companion solo sola
understand entiendo entenc* entendo ulertu* ulertzen understand* comprend* compreendo percebo explic* explik* explain* sentit
mistake_yours equivocad* error vuestro suyo culpa* erru* fault* faute falt* fallo* desorganiz* caos
know se sabe saber sap sap* saps sei jakin* dakit know idea ni sais sait sei sabem
think creo crec creo uste think pense acho parece sembla irudi* suppose crois penso
help ayuda* ajuda* axuda* lagun* lagundu* help aide* ajuda* socorr* auxili* sos
urgent urgent* urgente* urxente* premia* larri* asap cuanto antes prisa pressa presa lehenbailehen pressa
fear miedo por medo beldur* afraid scared worry worried preocup* kezka* inquiet* peur asust* espant*
eatdrink comer menj* xantar jan* eat* manger comida menjar* janari* dieta* diet* regime fruta*
busy liad* ocupad* lanpetu* busy atareat* coincid* solap* otra compromis* pille coger
home casa domicil* etxe* home maison chez casa
wait_list lista llista* zerrenda* list espera* espera liste
thing cosa* cousa* gauza* thing* chose* coisa*
buzz molesta* molest* molestad* gogait* bother* derang* incomod* spam* pesad* pesat* plasta* agob* satura* bombard* acos* pelma* 
number_many muchos molts moitos asko many beaucoup muitos tantos tants demasiad* massa gehiegi too trop demais cien mil veces cops vegades aldiz times fois vezes
write_off borrad* quitad* sacad* fuera fora kanpo out off dehors
`
