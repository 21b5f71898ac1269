// Heart, brain, breath, blood, pregnancy: bodily emergencies in French.
import type { DangerEntry } from './danger-lexicon.ts'

export const bodyFrench: readonly DangerEntry[] = [
  {
    id: 'chest_pain',
    urgency: 'emergency',
    match: `
      (?:mal|doul*|dolor|presion) (?:\\w+ ){0,3}?(?:poitr[a-z]*|poitine|torax|thorax)
      (?:pale|blanche?|livide|grise?|verdatre)(?=.{0,70} (?:transpir*|sueur*|evanoui*|tombee?|malaise|sue) )
      (?:mal|douleur*|oppress*|serre*|serrement|brul*|tient|agripp*|mains? sur|crisp*|spasme*|pression|poids|barre|etau|brulure|pointe|points?|poignard|gene|lourdeur|compress*|ecras*|pince*|elephant|enclume|lance|tiraill*|appui*|appuy*|pese|lourd) _ (?:poitrine|thorax|thoracique*|sternum|cage thoracique|torse)
      (?:poitrine|thorax|sternum|torse) _ (?:serre*|oppress*|mal|brule|ecras*|lourd*|comprim*|etau|lance|tire|pese|bloque*|coince*|douleur*|elephant)
      (?:douleur*|pincement*|coup de poignard|piqu*|decharge*) _ <heart>
      <heart> (?:me |lui |qui |me le |se |s |qu il )*(?:fait (?:tres |trop )?mal|arrete|lache|lachait|serre|explose|s arrete|emballe|va exploser|va lacher|bat (?:n importe comment|tres vite|trop vite|a 1\\d\\d)|s emballe) ?(?:[a-z]* )?(?:de battre)?
      (?:mal|douleur*|fourmi*|engourdi*|irradie*|descend*|lourdeur|lance|tire) _ bras gauche
      bras gauche _ (?:mal|douleur*|fourmi*|engourdi*|lourd*|paralys*|mort|lance)
      (?:machoire|epaule gauche|dos|estomac) __ (?:sueur*|transpir*|bras gauche|oppress*)
      (?:sueur*|transpir*) (?:\\w+ )?froid*(?: \\w+)? __ (?:mal|douleur*|bras|vomi*|naus*|vertige*|malaise|tourne|<heart>|pale|blanc|blanche)
      (?:douleur|mal) _ (?:dechir*|transperc*|arrach*|coup de couteau) _ (?:dos|ventre|omoplates)
      (?:dechir*|transperc*) (?:\\w+ )?(?:dos|poitrine|omoplates)`,
    yes: 'j’ai très mal à la poitrine depuis ce matin',
    no: 'je n’ai pas mal à la poitrine, juste un rhume',
  },
  {
    id: 'heart_attack',
    urgency: 'emergency',
    match: `
      <heart> (?:\\w+ ){0,2}?(?:s arreter|lacher|exploser|s arrete)
      (?:potassium|kaliemie) (?:\\w+ ){0,3}?(?:6\\.[5-9]|7)\\S*|poitrine __ comme si|jambes en coton __ <heart>
      (?:fait|fais|faire|faisait|en train de faire|a eu|eu|sent|crois|croit|pense|dirait|comme|c est|serait|ressemble a|symptomes? d|tous les signes d|peut etre|a fait|ait|possible) (?:\\w+ ){0,3}?(?:<attack>)
      (?:infarctus|avc|crise cardiaque|arret cardiaque) (?:vite|aide*|urgent|en cours|la|svp|que faire)
      (?:pacemaker|defibrillateur) _ (?:vibr*|choc*|decharg*)`,
    yes: 'je crois que mon père fait un infarctus',
    no: 'de quoi faire un infarctus avec cette facture',
  },
  {
    id: 'stroke',
    urgency: 'emergency',
    match: `
      (?:plus|perdu|perte|pas) (?:\\w+ ){0,2}?(?:sensation*|sensibilite|force|sentir) (?:\\w+ ){0,4}?(?:visage|bras|jambe*|main|cote|moitie|corps)
      (?:sourire|sourit) (?:\\w+ ){0,3}?(?:de travers|d un cote|tordu)|(?:engourdi*|insensible) (?:\\w+ ){0,3}?(?:visage|cote|moitie)
      (?:bouche|visage|levre*|sourire|face|paupiere|joue|figure) _ (?:travers|tordu*|paralys*|deform*|tomb*|affaiss*|pend*|guingois|asymetri*|engourdi*|de cote|figee?|bizarre)
      (?:moitie|cote|hemi\\w+) (?:\\w+ ){0,4}?(?:paralys*|engourdi*|endormi*|mort|morte|inerte|sans force|pend|mou|molle)
      (?:paralys*|engourdi*|endormi*) _ (?:moitie|cote|d un seul)
      (?:bras|jambe|main|jambes) _ (?:paralys*|inerte*|pend|pendent|sans force|bouge(?:nt)? (?:plus|pas)|repond(?:ent)? (?:plus|pas)|m obei\\w+ (?:plus|pas)|ballant*)
      (?:bouge*|leve*|lever|bouger|remue*|serre*|sen[st]|sentir|controle*) (?:plus|pas|rien) _ (?:bras|jambe*|main|pied*|cote|orteils|moitie|corps)
      (?:peux|peut|arrive*|parvien*) (?:\\w+ )?(?:plus|pas) (?:a )?(?:bouger|lever|sentir|remuer) _ (?:bras|jambe*|main|cote|corps)
      (?:serre|leve|bouge) _ (?:d un (?:seul )?cote|une (?:seule )?main) __ (?:autre|pend|pas)
      (?:parle*|articul*|elocution|parole|phrases|s exprim*|langage) (?:\\w+ ){0,3}?(?:bizarre*|charabia|incoheren*|pateu*|embrouill*|melange*|bafouill*|sans queue|comme (?:s il|si elle|un ivrogne|une personne) \\w+)
      (?:il|elle|papa|maman|mari|femme|pere|mere|mamie|papi) (?:\\w+ )?parle (?:\\w+ )?(?:mal|plus)(?! (?:le|francais|anglais|espagnol|a|au|avec|de))
      (?:il|elle|papa|maman|mari|femme|pere|mere|mamie|papi|papy) _ (?:dit|raconte|repond) (?:des |que des )?(?:n importe quoi|choses incoherentes|choses bizarres|trucs bizarres|betises|choses sans)
      (?:trouve*|cherche*|trouver) (?:\\w+ )?(?:plus |pas )?(?:mes|ses) mots
      (?:mots|paroles) (?:\\w+ ){0,3}?(?:sortent|viennent|vient) (?:\\w+ )?(?:pas|plus|de travers)
      (?:peux|peut|arrive*|sait|pouvait|parvien*) (?:\\w+ )?(?:plus|pas) (?:a )?(?:\\w+ )?(?:parler|articuler|ecrire)(?! (?:au telephone|maintenant|avec|tout de suite|en ce moment|espagnol|fort|de|a|la|pour|dans|le|plus))
      perd(?:u|s|re|ait)? (?:\\w+ ){0,2}?(?:la |l )?(?:parole|usage|vue|vision|force|equilibre|sensibilite|la tete)
      (?:vois|voit|voir) (?:plus|pas|rien|trouble|flou|double|noir) (?:\\w+ ){0,2}?(?:<eye>|gauche|cote|droit|d un coup|soudain*|ecrire|trembl*)
      (?:voi[st]) (?:plus rien|double)|(?:vue|vision) (?:double|brouillee)|rideau (?:noir|gris)
      (?:tremble*|confus*|suee*) __ voi[st] (?:flou|trouble)
      (?:pire|plus gros|plus fort|jamais eu) _ (?:mal de tete|maux de tete|migraine|cephalee|mal a la tete)
      (?:mal de tete|mal a la tete|mal au crane|migraine|cephalee) _ (?:coup de tonnerre|foudroy*|explos*|brutal*|soudain*|d un coup|atroce|jamais|insupport*|pire|nuque|coup de tonnerre)
      nuque (?:\\w+ )?raide|raideur (?:de |dans )?(?:la )?nuque
      (?:tasse|fourchette|cuillere|verre|stylo|choses) _ (?:tomb*|main|lach*) __ (?:main|doigts|mots|bras)|lache* (?:\\w+ )?(?:tasse|verre|fourchette|objets|tout)`,
    yes: 'papa a la bouche de travers et il bave',
    no: 'le médecin parle très vite, je n’ai pas compris',
  },
  {
    id: 'confused',
    urgency: 'emergency',
    match: `
      (?:<someone>|je) (?:\\w+ ){0,4}?(?:delire*|divagu*|hallucin*|incoheren*|desorient*|deraill*|n a plus toute sa tete|air ailleurs|air absent*|regard vide|regard fixe|voi[st] des (?:betes|gens|choses|insectes))
      (?:<someone>) (?:\\w+ ){0,3}?(?:est|devient|semble|toute?|tres) (?:\\w+ )?confus*
      (?:me|nous|le|la) reconnai[a-z]* (?:plus|pas)|me prend pour (?:sa|son|ma|mon|un|une)
      (?:sait|savait|sais) (?:plus|pas) (?:\\w+ )?(?:ou (?:il|elle|je) (?:est|suis)|qui (?:il|elle|je) (?:est|suis)|comment (?:il|elle) s appelle|quel jour)
      (?:brulant*|bouillant*|fievre|canicule|chaleur) __ (?:peau seche|divag*|delir*|confus*|prend pour|propos|sec|seche|transpire (?:plus|pas))`,
    yes: 'ma grand-mère délire et ne tient plus debout',
    no: 'je suis confus pour le retard',
  },
  {
    id: 'cannot_breathe',
    urgency: 'emergency',
    fixed: true,
    match: `
      (?:j |je |jme |il |elle |jarriv\\w* |j ariv\\w* |ariv\\w* |j arrive )(?:\\w+ )?(?:peu |peux |ariv\\w* |arriv\\w* )?(?:plu|plus|pas|pu|pa|para) (?:a )?(?:bien )?(?:respir*|resp[ie]r*)|(?:jarrive|jarive|jpeux|jpeu|peu|ariv[a-z]*|arriv[a-z]*) (?:plu|plus|pas|pa|para) (?:a )?(?:respir*|resp[ie]r*)
      (?:arriv*|peu[xt]|pouvons|pouvait|parvien*|reussi*|sais|sait|capable) (?:\\w+ )?(?:pas|plus|a peine) (?:\\w+ ){0,3}?(?:respir*|trouver (?:de l )?air|reprendre (?:mon|son) souffle)
      (?:respir*) (?:\\w+ )?(?:plus(?! (?:facile*|mieux|libre*|calm*))|pas(?! (?:par le nez|encore la|de))|a peine|presque plus|presque pas|quasi*)
      (?:arret*|cess*) (?:\\w+ )?(?:de )?respir*
      (?:sans|plus) (?:\\w+ )?respiration
      (?:air|souffle) (?:\\w+ ){0,2}?(?:passe|rentre|entre|vient) (?:\\w+ )?(?:plus|pas)
      plus (?:d|de l|assez d) air(?! (?:conditionne|frais))|plus de souffle
      (?:finir|terminer|faire) (?:mes|ses|une|mes) phra*
      (?:ventoline|aerosol|inhalateur|bombe|spray) (?:\\w+ ){0,3}?(?:marche|fait|agit|soulage|change|suffit|sert) (?:\\w+ )?(?:plus|pas|rien|a rien)
      (?:ventoline|inhalateur) (?:x|fois|deja)? ?x?\\d+ (?:fois |bouffees )?_ (?:rien|pas|plus)
      (?:avaler|avale|deglut*) (?:\\w+ )?(?:plus|pas) (?:\\w+ )?salive|(?:plus|pas) (?:\\w+ )?avaler (?:\\w+ )?(?:salive|rien)`,
    yes: 'je n’arrive plus à respirer',
    no: 'pas le temps de respirer au bureau, je viendrai demain',
  },
  {
    id: 'hard_to_breathe',
    urgency: 'emergency',
    match: `
      (?:reprendre|retrouver|recuperer) (?:\\w+ )?(?:mon|son|le) souffle|s (?:est |etait )?(?:arrete|arretee) de respir*|arrete de respir*
      (?:mal|peine|difficulte*|gene*|galere*) (?:\\w+ ){0,2}?(?:respir*|reprendre (?:mon|son) souffle)
      respir* (?:\\w+ ){0,2}?(?:mal|difficil*|tres fort|tres vite|bizarre*|bruyamment|comme un poisson|par a coups|siffl*|saccad*|fort|vite|peniblement|douloureux)
      siffl* (?:\\w+ )?(?:en|quand) (?:\\w+ )?respir*|(?:poitrine|bronches|gorge) (?:qui )?siffle*
      etouff*|suffoqu*|asphyxi*
      manque (?:\\w+ )?(?:d |de l )?(?:air|oxygene|souffle)|(?:souffle|respiration) (?:court*|coupe*)|a bout de souffle|cherche* (?:son|mon|l|de l) (?:air|souffle)|bouffe d air
      essouffl* (?:\\w+ ){0,2}?(?:au repos|rien|parl*|sans (?:rien|effort|bouger)|assis*|allonge*|couche*|brusque*|soudain*|d un coup|en allant|pour aller)
      (?:mollet|jambe|cuisse) __ (?:essouffl*|souffle|poitrine)
      (?:levres?|bouche|visage|ongles|figure) (?:\\w+ ){0,3}?(?:bleu*|violet*|mauve*|cyanos*)
      (?:il est|elle est|devient|vire|tout|toute|bebe) (?:\\w+ )?(?:au |tout |toute )?(?:bleue?|violette?|cyanose*|bleuit)(?! (?:marine|ciel|clair))
      (?:sat|satu|saturation|spo2|oxygene|oxymetre|saturometre) (?:\\w+ ){0,3}?(?:[4-8]\\d)(?! (?:ans|euros|ml))
      (?:mousse|ecume|bave) (?:\\w+ ){0,2}?(?:rose*|rosee|sang)
      (?:crise|gros|grosse) (?:d |de )?asthm*|asthm* (?:\\w+ ){0,5}?(?:etouff*|parl*|rien|empir*|siffle*)
      (?:arete|os|morceau|bout|saucisse|cacahuete|bonbon|bille|noix|raisin|viande|pain|jouet|guepe) (?:\\w+ ){0,3}?(?:coince*|travers|gorge|trachee|mauvais trou)
      (?:coince|bloque)[a-z]* (?:\\w+ ){0,2}?gorge|avale* (?:\\w+ )?de travers|fausse route
      dor(?:s|t|mir) (?:\\w+ )?(?:assise?|dans le fauteuil) __ (?:mousse|souffle|kilo*|kg|gonfl*|tousse)|(?:kilo*|kg) __ dors (?:assise?|dans)`,
    yes: 'j’étouffe, aidez-moi',
    no: 'je respire bien, merci',
  },
  {
    id: 'anaphylaxis',
    urgency: 'emergency',
    match: `
      (?:crevette*|arachide*|cacahuete*|noix|piqure|pique*|guepe|abeille|medicament|antibio*|vaccin|kiwi|oeuf|lait|fruits de mer|manger|mange)(?=.{0,80} (?:gorge|langue|levres?|visage gonfl*|respir*|souffle|gonfle*) )(?=.{0,100} (?:gonfl*|serre*|enfl*|mal a avaler|mal a respir*|plaques|etouff*|ferme) )
      (?:gorge) (?:\\w+ ){0,3}?serre* (?:[.,] |\\w+ ){0,6}?(?:plaques|crevette*|piqu*|respir*|avaler|boutons)
      (?:langue|levres?|visage|gorge|bouche|paupieres|cou|tete|figure) (?:\\w+ ){0,4}?(?:gonfl*|enfl*|double de volume|epaissi*)
      (?:gonfl*|enfl*) (?:\\w+ ){0,3}?(?:langue|levres?|visage|gorge|bouche|cou|figure)
      gorge (?:\\w+ ){0,3}?(?:ferme*|se serre|se bloque)|(?:ferme*|se serre) (?:\\w+ )?(?:la |ma )?gorge
      voix (?:\\w+ )?(?:part|change|rauque|eteinte|disparait) __ (?:gonfl*|piqu*|gorge|plaques|visage)|gonfl* __ voix
      (?:choc|reaction|<eye>|<heart>) anaphyla*|anaphyla*|<eye>deme de quincke|quincke|oedeme de quincke
      (?:reaction )?allergi* (?:tres |hyper )?(?:grave|forte|violente|severe)
      (?:plaques|boutons|urticaire|allergi*) __ (?:respir*|etouff*|gorge|langue|souffle|jusqu au cou|levre*|malaise)
      (?:piqu*|guepe*|abeille*|frelon*|cacahuete*|arachide*|fruits a coque|noix|crevette*) __ (?:langue|visage|gonfl* de partout|gorge|souffle|respir*|malaise|voix|levre*|etouff*)(?! (?:sec|seche))`,
    yes: 'ma langue gonfle depuis que j’ai pris le comprimé',
    no: 'je suis allergique au pollen, il me faut une ordonnance',
  },
  {
    id: 'bleeding',
    urgency: 'emergency',
    match: `
      (?:saign*|sang|regles|pertes) (?:\\w+ ){0,3}?(?:abond*|hemorragique*|a flots)|(?:serviette*|protection*) (?:\\w+ )?(?:par|a l|toutes les) (?:\\w+ )?heure*
      sang (?:\\w+ |[.,] ){0,4}?(?:demi verre|un verre|tasse|bol|litre)
      nez (?:\\w+ ){0,3}?(?:saigne|sang) (?:\\w+ ){0,3}?\\d+ ?h\\w*
      (?:saign*|sang|hemorragi*|coule) (?:\\w+ ){0,5}?(?:arret\\w+ (?:pas|plus)|sans arret|beaucoup|enormement|abondamm*|partout|a flots?|plein|toujours|encore|flaque|gicl*|litres?|depuis \\d+ ?h\\w*|a fond|non stop|tout le temps|ne veut pas)
      (?:gicl*|a gros bouillons|pisse le sang|baigne dans|mare de sang|flaque de sang|vide de (?:mon|son) sang|couvert\\w* de sang)
      (?:arrive*|peu[xt]|reussi*) (?:\\w+ )?(?:pas|plus) (?:a )?(?:arreter|stopper) (?:\\w+ ){0,3}?(?:sang|saign*|hemorragi*)
      (?:beaucoup|plein|enormement|trop|perd*|perte*|litre*|verre|bol|caillot*) (?:\\w+ )?(?:de |du |d )?sang
      (?:vomi*|crach*|touss*|rend\\w*|recrach*) (?:\\w+ ){0,2}?sang|sang (?:\\w+ ){0,4}?(?:touss*|toux|crach*|vomi*|bouche|oreille*)
      hemorragi*|selles? (?:\\w+ )?(?:toutes )?noir*(?! (?:depuis le fer|avec le fer))|caca noir|noir* comme du goudron|goudron
      (?:sang|saign*) (?:\\w+ ){0,3}?(?:cuvette|selles|toilettes|rouge) __ (?:pommes|malaise|evanoui*|vertige*|tete tourne|faible)
      (?:change*|chang\\w+) (?:\\w+ )?(?:de )?(?:serviette*|protection*|garniture*|couche*) (?:\\w+ )?(?:toutes les|tous les|chaque) _ (?:minutes|quarts?|heure|demi)
      (?:serviette|torchon|drap|pansement)s? (?:\\w+ ){0,2}?(?:trempe*|plein\\w*|imbibe*|rempli*) (?:de |du )?sang
      (?:accouch*|cesarienne|fausse couche|couches) __ (?:saign*|sang|serviette*|caillot*|toute blanche|tres pale)
      (?:saign*|sang) __ (?:previscan|eliquis|xarelto|coumadine|sintrom|anticoagul*|pradaxa) __ (?:coule|encore|beaucoup|heures|\\d+ ?h)
      nez (?:\\w+ )?(?:depuis )?\\d+ ?h\\w* __ coule
      hemoglobine (?:a |de |est |\\w+ ){0,3}?[3-6](?:\\.\\d)?(?! (?:mois|ans|fois))
      (?:cicatrice|ventre|plaie|suture) (?:\\w+ ){0,4}?(?:ouvert*|lache*|eventr*|boyaux|intestin*|organes?|tripes)`,
    yes: 'je me suis coupé et ça saigne énormément',
    no: 'j’ai une prise de sang demain',
  },
  {
    id: 'pregnancy',
    urgency: 'emergency',
    match: `
      (?:enceinte|grossesse|semaines|sa|terme) __ (?:saign*|sang|perds|pertes rouges|contraction*|ventre dur|voi[st] (?:flou|trouble|des etoiles|des mouches)|douleur (?:d un cote|horrible|a hurler|atroce)|a hurler|bouge (?:plus|pas)|tension a 1[5-9]|liquide|perdu les eaux|convuls*)
      (?:saign*|contraction*|ventre dur|pertes rouges) __ (?:enceinte|grossesse|semaines de)
      perd(?:u|s) (?:les eaux|la poche)|poche des eaux|rompu la poche|(?:contractions?) (?:\\w+ )?(?:toutes les|fortes|rapprochees|qui s accelerent)|travail commence|tete (?:du bebe )?sort|cordon (?:\\w+ )?(?:sort|pend|vagin)|accouche (?:la|maintenant|dans|en ce moment)
      (?:bebe|petit) (?:\\w+ ){0,3}?bouge (?:plus|pas|presque plus)|(?:sens|sent|senti) (?:plus|pas) (?:\\w+ ){0,2}?(?:bebe|bouger)
      (?:etoiles|mouches|mal de tete|maux de tete) __ (?:enceinte|grossesse|barre|semaines)`,
    yes: 'je suis enceinte de trois mois et je saigne',
    no: 'je suis enceinte et je voudrais un rendez-vous',
  },
]
