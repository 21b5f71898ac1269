// Suicide and violence told between the lines in Catalan and Valencian.
import type { DangerEntry } from './danger-lexicon.ts'

export const harmCatalan: readonly DangerEntry[] = [
  {
    id: 'means',
    urgency: 'self_harm',
    match: `
      (?:escopeta|soga|pistola|corda al coll)|(?:comprat|agafat|preparat|tinc|provat) (?:\\w+ ){0,4}?(?:corda|nus|soga|escopeta|ganivet per)(?! (?:vocal*|d estendre|de saltar))
      (?:pastilles|medicacio|morfina|insulina) (?:\\w+ ){0,3}?(?:preparades|guardades(?! a la nevera)|juntes|comptades|a la taula|en fila|a la ma|desaparegut)|desaparegut (?:\\w+ )?pastilles|(?:guardo|guardant|acumulo) (?:\\w+ ){0,2}?(?:pastilles|morfina)
      (?:prenc|prendre|pres|presa|empasso|prendre) (?:\\w+ ){0,2}?totes (?:\\w+ )?(?:de cop|d un cop|de colp|juntes|avui)|totes d un (?:cop|colp)
      (?:soc|estic|he estat|pujat|pujada) (?:\\w+ ){0,4}?(?:terrat|barana|pont|teulada|cornisa|penya segat|andana)(?! (?:de l estacio|esperant))|penso en (?:el )?(?:tren|pont|balco|terrat|mar)|miro (?:\\w+ )?(?:el pont|les vies|el tren|el balco)
      (?:quantes|quants) (?:\\w+ ){0,3}?(?:calen|fan falta|pastilles) (?:\\w+ )?(?:per|fan|calen)(?! (?:dia|demanar))|(?:llencar|tirar|llancar) (?:se|me) (?:al|a la|pel|per)(?! (?:piscina|de cap))|que passa si (?:em )?prenc (?:\\d\\d|totes|trenta|vint|quaranta)
      (?:fet|faig|fa|fer) (?:\\w+ )?talls|(?:tallat|tallo|talla) (?:\\w+ )?(?:les venes|els bracos|les canelles)|(?:tornat|torno) a tallar(?: me)?|em tallo`,
    yes: 'tinc les pastilles preparades a la taula',
    no: 'tinc les pastilles guardades a la nevera, es fan malbé?',
  },
  {
    id: 'farewell',
    urgency: 'self_harm',
    match: `
      (?:acomiad*|acomiadar me|comiat|despedit|despedida) (?:\\w+ )?(?:de )?(?:tothom|tots|tot|tu|la familia|mi)?(?= (?:\\.|,|$|de))|adeu a tothom|adeu per sempre|(?:m he|ja m he) acomiadat
      (?:carta|nota|llibreta|missatge|audio) (?:\\w+ ){0,4}?(?:nois|fills|pares|comiat|adeu|perdo|perdona|mon aniria)|(?:escrit|deixat|deixada) (?:\\w+ ){0,3}?(?:la carta|una nota|una carta)
      (?:ho )?tinc tot (?:a punt|preparat|lligat|arreglat|ordenat)|(?:deixat|deixar) (?:ho )?(?:tot )?(?:liquidat|lligat|arreglat|a punt)|deixar ho tot|claus a la bustia|(?:regalat|donat) (?:\\w+ )?(?:els canaris|les plantes|la roba|les coses|el gos|el gat|tot)
      quan (?:jo )?(?:falti|no hi sigui|ja no hi sigui)|per decisio meva|perdoneu me tots|que em perdonin|que deu em perdoni|(?:cuideu|cuida) (?:\\w+ )?(?:gos|gat|fills|gata)`,
    yes: "ja m'he acomiadat de tothom",
    no: 'em vull acomiadar de la doctora que es jubila',
  },
  {
    id: 'no_tomorrow',
    urgency: 'self_harm',
    match: `
      ja no (?:em trobareu|hi sere|hi soc|hi estare|arribare|arribo)(?= (?:\\.|$|i aixi|a dilluns|al))|(?:dies|dimarts|dilluns|dema|setmana) ja no hi sere(?! (?:perque|a (?:casa|barcelona)|fins))|uns dies (?:ja )?no hi sere
      (?:algu|altre|altra) que vulgui viure|quan (?:ho )?llegiu (?:aixo )?ja
      on (?:jo )?vaig no (?:em )?(?:caldra|fara|cal)|(?:ja )?se (?:com i (?:ja )?se quan|quan i com)|ja ho tinc (?:decidit|clar|pensat|triat)|(?:avui|aquesta nit|dema) (?:ho faig|s acaba tot|ho acabo|s ha acabat)
      (?:fer|faig|fare|ser) (?:mes )?(?:nosa|carrega)|soc una (?:nosa|carrega)|no vull fer (?:mes )?nosa|(?:millor|mes be|aniria millor|estarien millor|estarieu millor) (?:\\w+ )?sense (?:mi|ella|ell|jo)|sense mi tot
      (?:no fare passar|no penso passar|no tornare a passar) (?:\\w+ ){0,4}?(?:per (?:aixo|aixo un altre|la mateixa|alla))|prou ha patit|ja ha patit prou|que prou(?= (?:\\.|,|$))
      (?:per|de) no despert*|no despertar (?:me|se)|dormir i no despertar|(?:deu|nostre senyor) (?:\\w+ )?(?:m emporti|se m emporti)|(?:anar|vaig|vull anar) (?:me n )?amb (?:ell|ella|la meva dona|el meu home)(?= (?:\\.|,|$|al cel))
      (?:cap|sense|no (?:tinc|trobo|veig|em queden)) (?:\\w+ ){0,3}?(?:motiu|motius|rao|raons|ganes|forces|sentit) (?:\\w+ ){0,3}?(?:viure|vida|seguir(?= (?:\\.|,|$|aqui|viv*))|continuar(?= (?:\\.|,|$|viv*)))|si (?:jo )?(?:no hi fos|em moris|desaparegues|no existis|fos mort*)|(?:vull|voldria) (?:acabar|desapareixer|morir)(?= (?:\\.|,|$|amb tot|ja))
      millor (?:que )?(?:em mori|no hi sigui|no ser hi)|ja no vull viure|(?:no vull|no vol) (?:mes )?(?:aquesta vida|viure (?:aixi|mes))
      (?:no vull|no vol) (?:viure|viurer|seguir)(?= (?:\\.|,|$|mes|aixi))|cansad*de viure|farta de tot i|ganes de viure (?:0|zero|cap)|no (?:puc|vull) (?:mes )?(?:amb )?(?:aquesta )?vida|(?:mar|tren|pont) (?:\\w+ ){0,2}?fa mal(?= (?:\\.|\\?|$))`,
    yes: 'dimarts ja no em trobareu, ja ho tinc decidit',
    no: 'dimarts no hi seré perquè treballo',
  },
  {
    id: 'blows_told',
    urgency: 'violence',
    match: `
      (?:em|m|la|li|el|ens|els) (?:ha |va |han |van |torna a |vol )?(?:empeny*|empent*|empenye*|sacse*|colpej*|abofet*|esganya*|escany*|agafa* pel coll|pessig*|lliga*|estira* (?:els |dels )?cabells|pega*|peguen|maltract*)(?! (?:a|la|el|un) (?:grip|virus|refredat|cop de porta|demanar|venir|anar|fer))
      (?:pel|del|al) coll (?:\\w+ )?(?:em|va|ha)|agafat pel coll|em va (?:forcar|obligar|violar|pegar|empenyer|cremar)(?! a (?:demanar|venir|anar))|m ha (?:forcat|obligat|violat|cremat|escanyat)|(?:trencat|partit|va trencar) (?:\\w+ )?(?:el llavi|el nas|el canell|la cara|el brac)(?! jugant)
      (?:blaus|morats|marques|brac negre|ull (?:morat|negre)) (?:\\w+ |\\. |, ){0,8}?(?:porta|caig*|no era|ell|home|cinturo|avui|por)|marques de (?:cinturo|cops|dits|lligadures)|no era cap (?:porta|caiguda|cop)|no (?:vaig caure|va ser una caiguda)
      (?:m|li|la|em) (?:ha |va |van )?(?:donat|donar|dona|fotut|fot|clavat|clavar) (?:\\w+ )?(?:bufetada|bufetades|cop de puny|cops|puntades?|hostia|hosties|empenta|empentes|plantofada|pallissa)(?! d aire)
      (?:em|la|li|ens) (?:crida|insulta|humilia|menysprea|amenaca|tira coses|llenca coses) (?:i|davant|cada|quan)|em tira (?:coses|plats)|por que (?:em|ens|la|li) (?:mati|pegui|faci|torni a)
      peguen (?:a )?(?:la|el|els|les|al|als) (?:\\w+ )?(?:mare|pare|avi|avia|iaia|iaio|nens|nen|nena|meva|meu|padrina)
      (?:sento|sentim|es senten|se senten) (?:\\w+ ){0,4}?(?:crits|cops|cridar)(?! (?:d alegria|de gol))|crits (?:\\w+ ){0,4}?(?:veins|ajuda)|(?:em|la|el|li|m) toca (?:quan|de nit|per sota|alla baix)|(?:pare|oncle|avi|padrastre) (?:em|la|el|li) toca|entra (?:\\w+ )?(?:al|a la|a) (?:meu|meva)? ?(?:habitacio|quarto|llit)
      (?:li pren|pren|li treu|li roba) (?:\\w+ )?(?:la )?(?:pensio|paga|diners)|(?:la lliguen|el lliguen|lligada|lligat) (?:\\w+ )?(?:al llit|a la cadira|tota la nit)|(?:la deixa|el deixa|em deixa) (?:\\w+ )?(?:sense menjar|tancad*)|em pixa|abus*|violad*|palliss(?:a|es) (?:em|li|de|del)`,
    yes: 'em va empènyer contra la taula',
    no: 'em va empènyer a demanar hora la meva filla, gràcies',
  },
  {
    id: 'control_told',
    urgency: 'violence',
    match: `
      (?:em|m|li|ens) (?:ha )?(?:controla*|mira|revisa|llegeix|pren|amaga*|amagat|treu|tret|vigila|localitza|guarda) (?:\\w+ )?(?:el |la |les |els |tots els |tot el )?(?:telefon|mobil|missatges|whats*|diners|claus|dni|passaport|compte|targeta|tiquets|pensio|ubicacio|correu)
      (?:que )?ell (?:la |ho |els |tot )?(?:llegeix|mira|revisa|controla)|(?:era|es) ell (?:\\.|,|qui|amb)|(?:ara )?(?:te|tinc) el mobil (?:\\w+ )?(?:a la dutxa|d amagat)|escric (?:rapid|d amagat)|a la dutxa escric
      no (?:vol|deixa|em deixa|la deixa) (?:que )?(?:\\w+ )?(?:surti|sortir|vagi|em miri|em toqui|parli|anar al metge|veure)(?! (?:bona|be))|no (?:em|la) mira cap metge|no (?:hi )?entri (?:ell|el meu (?:marit|home|xicot))|vaig dir que (?:havia caigut|era una porta|m havia)|digueu que es norma|que no hi entri|quan ell no (?:hi )?(?:sigui|es)|ell es a casa
      (?:no (?:em )?(?:truqu*|dig*|pos*|contest*)) (?:\\w+ |, ){0,6}?(?:em mira|ell|marit|home)(?= )|ja se (?:el )?que em (?:toca|espera)|(?:si (?:me n vaig|el deixo|ho dic|se n assabenta)) (?:\\w+ ){0,3}?(?:em mata*|cremara*|matara*|em pren)|(?:cremara|crema|matar) (?:\\w+ )?(?:el pis|la casa|nosaltres|els nens)
      amenac* (?:\\w+ ){0,3}?(?:ganivet|matar*|mort|cremar)|(?:amb|te) un (?:ganivet|matxet)(?! (?:de cuina|nou))|ordre d allunyament|ex (?:\\w+ ){0,3}?(?:a la porta|em segueix|a baix|m espera)|(?:em|m) (?:segueix|persegueix|espera a la porta)|te tancad*|tancad* (?:\\w+ )?(?:amb clau|a casa|al pis)
      (?:tenen|te|guarda) (?:\\w+ )?(?:el meu |els nostres )?(?:passaport*)|obliguen? a (?:treballar|prostitu*|casar*)|por (?:de|del|a) (?:ell|que em|que torni)|no m atreveixo a dir ho`,
    yes: 'em mira el telèfon i no vol que surti sola',
    no: 'l app no em deixa veure la cita',
  },
]
