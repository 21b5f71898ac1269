// Bodily emergencies in French, and what a clinician should see the same day.
import type { DangerEntry } from './danger-lexicon.ts'

export const bodyFrench: readonly DangerEntry[] = [
  {
    id: 'chest_pain',
    urgency: 'emergency',
    match: `
      (?:mal|doul*|dolor|presion) (?:\\w+ ){0,3}?(?:poitr[a-z]*|poitine|torax|thorax)
      (?:pale|blanche?|livide|grise?|verdatre)(?= .{0,70} (?:transpir*|sueur*|evanoui*|tombee?|malaise|sue) )
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
      (?:crevette*|arachide*|cacahuete*|noix|piqure|pique*|guepe|abeille|medicament|antibio*|vaccin|kiwi|oeuf|lait|fruits de mer|manger|mange)(?= .{0,80} (?:gorge|langue|levres?|visage gonfl*|respir*|souffle|gonfle*) )(?= .{0,100} (?:gonfl*|serre*|enfl*|mal a avaler|mal a respir*|plaques|etouff*|ferme) )
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
  {
    id: 'seizure',
    urgency: 'emergency',
    match: `
      convuls*|crise (?:d )?epilep*|(?:fait|fais|faire|refait) (?:une|des|sa) crises?(?= (?:\\.|,|$|depuis|la|il|elle|qui|et|ca|d epilepsie))
      yeux (?:\\w+ )?(?:revulse*|blancs|en l air|retournes?|revuls*)|(?:mousse|ecume|bave) (?:\\w+ ){0,2}?(?:bouche|levres)
      (?:tremble*|secousses?|raid*|tout dur|toute dure|spasmes?) (?:\\w+ ){0,4}?(?:de partout|tout le corps|yeux|inconsci*|repond (?:pas|plus)|conscience|des pieds)
      (?:tout|toute) raide|(?:tetanise|revulse)[a-z]*`,
    yes: 'mon fils convulse',
    no: 'je prends un traitement contre l’épilepsie',
  },
  {
    id: 'sugar',
    urgency: 'emergency',
    match: `
      (?:sucre|glycemie|dextro|glucose|gly|diabete|hypo) (?:\\w+ ){0,3}?(?:0\\.[2-5]\\d*|[23]\\d|4\\d|5[0-4])(?! (?:ans|jours|h|heures|min*|unites|euros|fois|mois|semaines))
      (?:sucre|glycemie|dextro|glucose|gly) (?:\\w+ ){0,3}?(?:[4-9]\\.\\d+|4[5-9]\\d|[5-9]\\d\\d|hi|high|low|lo)
      (?:appareil|lecteur|glucometre|capteur|machine) (?:\\w+ ){0,2}?(?:affiche*|indique|marque|dit|montre|met) (?:\\w+ )?(?:hi|high|lo|low|err hi)
      (?<=^ )0\\.[2-5]\\d _ (?:tremble*|sue*|voi[st]|transpir*|sueur*|confus*)
      (?:hypo|hypoglycemie|diabetique|glycemie) (?:\\w+ ){0,6}?(?:inconsci*|evanoui*|repond (?:pas|plus)|parle (?:pas|plus)|confus*|tremble*|reveille (?:pas|plus)|par terre|au sol|sue|transpir*|bizarre)
      (?:haleine|odeur) (?:\\w+ )?(?:de )?(?:pomme|acetone|fruit*)|acidocetose|cetones? (?:\\w+ ){0,2}?(?:[3-9]|elevees?|positif*)`,
    yes: 'glycémie à 0,38 et je tremble',
    no: 'ma glycémie est à 1,10 à jeun',
  },
  {
    id: 'overdose',
    urgency: 'emergency',
    match: `
      (?:trop|double|mauvaise dose) (?:d |de )?insuline|insuline (?:\\w+ )?(?:en trop|de trop)
      (?:pile*|aimant*|bille|piece|javel|poison|sirop|comprime*|boite)(?= .{0,70} (?:avale*|bue?|gobe*|mange*|dans (?:sa|la) bouche) )(?= .{0,90} (?:petit*|fils|fille|bebe|enfant|elle|il|gamin*) )
      (?:rapide|novorapid|lente) (?:\\w+ ){0,3}?(?:au lieu|a la place)|(?:j ai|g) tout avale
      (?:pris|prend*|aval*|ingere*|gobe*|mange*|bu|boire) (?:\\w+ ){0,4}?(?:toute|toutes|tous|tout|trop|entiere?|plusieurs|dizaine*|vingtaine|trentaine|poignee|beaucoup de|plein de|1\\d|[2-9]\\d|vingt|trente|quarante|cinquante|vide) (?:\\w+ ){0,4}?(?:<pills>)(?! (?:depuis|par jour|pendant|tous|chaque|ce|que))
      (?:vide|avale|fini) (?:\\w+ )?(?:boite|plaquette|flacon|tube)
      (?:pris|aval*|pris) (?:\\w+ ){0,2}?(?:boite|plaquette|flacon) (?:\\w+ )?(?:entiere?|de)
      surdos*|overdose|surdosage
      (?:bu|bois|boit|aval*|ingere*|mange*|croque|gorgee|gorgees|suce|lech*|pris) (?:\\w+ ){0,5}?(?:<poison>)(?! (?:qui|que) (?:je|vous))
      (?:<child>) (?:\\w+ ){0,3}?(?:aval*|mange*|croque*|gobe*|bu|pris) (?:des|les|un|une|du|mes|deux|la boite|tout|plein|le|de la|de l) (?:\\w+ )?(?:<poison>)
      (?:<child>) (?:\\w+ ){0,3}?(?:aval*|mange*|croque*|gobe*|pris|bu) (?:mes|les|le|la|des|un|du) (?:\\w+ )?(?:<pills>) (?:de |du |a )(?:son |sa |mon |ma |la |l |mamie|papi)
      (?:<child>) (?:\\w+ ){0,3}?(?:aval*|mange*|croque*|gobe*|bu) (?:mes|des|plusieurs|deux|trois) (?:\\w+ )?(?:<pills>)
      (?:insuline|lantus|novorapid|lente|rapide|dose|piqure) (?:\\w+ ){0,6}?(?:deux fois|en double|double|aussi|a la place|trompe*|erreur|au lieu)(?! (?:de dose|demain)) __ (?:dort|endorm*|bizarre|tremble*|seul*|manger|repond|geint|sucre)
      (?:insuline|lantus|novorapid) (?:\\w+ ){0,4}?(?:en double|le double|deux fois|a la place|au lieu)
      (?:lui|j) (?:ai )?fait (?:la |le |son )?(?:lantus|insuline|novorapid) __ (?:aussi|deja|deux)
      (?:deux|trois|2|3|plusieurs) patch* __ (?:respir*|dort|endorm*|reveill*|pupilles)|pupilles (?:\\w+ ){0,3}?(?:petites|epingle|minuscules|dilate*)
      intoxiqu*|intoxication|empoisonnee?s?|empoisonnement|monoxyde|fuite de gaz|odeur de gaz|sent le gaz|(?:chauffage|gaz|poele|chaudiere|brasero) __ (?:mal (?:au|a la) (?:crane|tete)|vertige*|vomi*|endormi*|tout mou|evanoui*)
      champignons? __ (?:vomi*|mal au ventre|diarrhee|malade*|delir*)
      (?:a bu|alcool|biere|vodka) __ (?:somnifere*|<pills>) __ (?:reveill*|ronfle*|repond|respir*)|(?:bu et pris|melange) _ <pills>
      (?:faire|fais|fait) vomir`,
    yes: 'elle a avalé toute la boîte de somnifères',
    no: 'j’ai pris mon comprimé du matin',
  },
  {
    id: 'child',
    urgency: 'emergency',
    match: `
      (?:taches|plaques) (?:violettes|pourpres|violacees|rouge sombre)(?= .{0,60} (?:fievre|38\\S*|39\\S*|40\\S*) )|(?:fievre|39\\S*|40\\S*)(?= .{0,60} (?:taches (?:violettes|pourpres)|purpura|nuque) )
      (?:bebe|nourrisson|nouveau ne) __ (?:fievre|38\\S*|39\\S*|40\\S*)|(?:fievre|38\\S*|39\\S*|40\\S*) __ (?:bebe|nourrisson|nouveau ne)
      (?:<child>) (?:\\w+ ){0,2}?(?:de |a )?(?:\\d+|un|deux|trois|quelques) (?:jours|semaines) __ (?:fievre|38\\S*|39\\S*|40\\S*)
      (?:de |a )(?:1|2|un|deux) mois __ (?:fievre|38\\S*|39\\S*|40\\S*)
      (?:<child>) __ (?:tout mou|toute molle|tres mou|amorphe|apathique|geint|geignard|somnolent*|poupee de chiffon|hypotonique|fontanelle)
      (?:tout mou|toute molle|amorphe|poupee de chiffon|poupee)
      (?:40|41|42)(?:\\.\\d|\\s?grados)? (?:\\w+ )?de fievre|fievre (?:\\w+ ){0,3}?(?:40\\S*|41\\S*|42\\S*)
      (?:fievre|3[89]\\S*|40\\S*) __ (?:nuque|taches (?:rouges|violettes)|purpura|delir*|divag*|confus*|chimio|trainee rouge|convuls*|greffe*|aplasie)
      (?:chimio*|greffe*|aplasie|immunodeprime*|rate enlevee|sans rate|leucemie)(?= .{0,90} (?:fievre|38\\S*|39\\S*|40\\S*|frissons))
      trainees? rouges?|(?:taches|boutons|points) (?:\\w+ ){0,3}?(?:s efface\\w* pas|partent pas|disparai\\w+ pas|verre)|purpura
      (?:<child>) __ (?:doigts|main) (?:dans |sur )?la prise`,
    yes: 'mon bébé de deux mois a 39 de fièvre',
    no: 'mon fils a le nez qui coule',
  },
  {
    id: 'no_response',
    urgency: 'emergency',
    fixed: true,
    match: `
      (?:arrete|arretee|cesse) de (?:respir*|parler|bouger)
      (?:<someone>) (?:\\w+ ){0,5}?(?:repond|reagit|reveille|reagissait|repondait|bouge|parle) (?:plus|pas|a rien|plus du tout)(?! (?:au|aux|a mes|a mon|a ma|le|assez|bien|beaucoup|la nuit|trop|francais|espagnol|encore tres|sur|mon|ma|vite))
      (?:ne |n )?(?:repond|reagit|reveille) (?:plus|pas)(?= (?:\\.|,|$|quand|pour|et|du tout|a rien|il|elle|aide*|svp))
      (?:arrive*|peu[xt]|reussi*|pas) (?:\\w+ )?(?:pas|plus|moyen|impossible)? ?(?:de |a )?(?:la |le |l )?reveiller(?! (?:la nuit|le matin|tot|sans|avec|a l heure|pour|avant|mon|ma))
      (?:impossible|pas moyen|du mal) (?:de |a )(?:la |le )?reveiller
      (?:plus|pas) de pouls|sans pouls|ni pouls|ouvre (?:plus|pas) les yeux|(?:fait|gemit|geint) que gemir|ne fait que gemir|ronfle* (?:\\w+ )?(?:bizarre*|bizarement|fort et)`,
    yes: 'ma fille ne répond plus',
    no: 'votre application ne répond pas',
  },
  {
    id: 'unconscious',
    urgency: 'emergency',
    match: `
      (?:vais|va|vas|suis en train de|sur le point de|pres de|failli) (?:\\w+ )?(?:m evanouir|s evanouir|evanouir|tomber dans les pommes|perdre connaissance|tourner de l <eye>)|douleur*(?= .{0,60} vais tomber )
      evanoui*|syncope|inconscient*|sans connaissance|perd\\w* (?:\\w+ )?(?:connaissance|conscience)|perte de (?:connaissance|conscience)
      (?:tomb\\w+|tombe) (?:\\w+ )?dans les pommes|(?:ecroul|effondr|affal)[a-z]*(?! de rire)|tourne* de l <eye>
      (?:fait|fais|eu|faire) (?:un |une |des |gros )*malaise*
      (?:il|elle|pere|mere|mari|femme|mamie|papi|papa|maman|diabetique|monsieur|madame) (?:\\w+ ){0,3}?(?:par terre|au sol|gise*|etendu*|inanime*)|inanime*|dans le coma`,
    yes: 'ma grand-mère s’est évanouie',
    no: 'je ne me suis pas évanoui',
  },
  {
    id: 'injury',
    urgency: 'emergency',
    match: `
      (?:<child>) (?:\\w+ ){0,3}?(?:ebouillant*|brul*)(?! (?:un peu|au soleil|legerement))|(?:ebouillant*|brulee?) (?:\\w+ )?(?:avec|au|a l|dans) (?:\\w+ ){0,2}?(?:huile|casserole|eau bouillante|friteuse|feu|four|barbecue|acide|essence|the)
      (?:tranch*|coup*|entaill*|ouvert) (?:\\w+ )?(?:la|le|les|sa|l|un|une|son) (?:main|doigts?|bras|poignet|jambe|gorge|artere*|cuisse) (?:\\w+ |[.,] ){0,4}?(?:scie|tronconneuse|machette|hache|disqueuse|profond*|os|tendon|gicl*|verre)
      (?:tomb*|chut*|accident|glisse*)(?= .{0,80} (?:plus|pas) (?:\\w+ ){0,2}?(?:bouger|relever|lever|se mettre debout|marcher|jambes) )
      (?:hanche|femur|bassin|colonne|cou|crane|vertebre*) (?:\\w+ ){0,4}?(?:cass*|fractur*|bris*)|(?:cass*|fractur*|bris*) (?:\\w+ ){0,2}?(?:la hanche|le femur|le bassin|la colonne|le cou|le crane)|(?:hurl*|cri*) (?:\\w+ )?de douleur|pliee? en deux|se tord* de douleur|tordre de douleur
      (?:tension|ta) (?:\\w+ ){0,3}?(?:2\\d|1[89]\\d|2\\d\\d|2\\d/1\\d)(?= .{0,60} (?:etoiles|mal de tete|maux|vois|flou|poitrine|vomi*|saigne*|vertige*) )|voi[st] (?:\\w+ )?(?:des |les )?etoiles
      liquide (?:\\w+ )?(?:clair|transparent) (?:\\w+ ){0,4}?(?:nez|oreille*)|coup de (?:sabot|corne|pied de cheval) (?:\\w+ ){0,6}?(?:ventre|tete|poitrine|blanc|pale)
      (?:tronconneuse|disqueuse|scie|meuleuse) (?:\\w+ |[.,] ){0,6}?(?:gicl*|saign*|doigt*|main|jambe|bras|sang)
      (?:cogn*|tap*|chute|tomb*|coup|choc|heurte*) (?:\\w+ ){0,6}?(?:tete|crane|front) __ (?:vomi*|saign*|dort|dormir|endorm*|somnol*|confus*|bizarre|inconsci*|sang|double|quatre|anticoag*|eliquis|xarelto)(?! une fois)
      (?:vomi*|saign*|sang) __ (?:cogn*|tap*|tombe*|coup) (?:\\w+ ){0,4}?(?:tete|crane)
      (?:crane|tete|front) (?:\\w+ )?(?:ouvert*|fendu*|enfonce*)|sang (?:\\w+ )?(?:par |de |dans )?l oreille
      (?:tomb*|chute*) (?:\\w+ ){0,7}?(?:peu[xt]|arrive) (?:\\w+ )?(?:plus|pas) (?:\\w+ ){0,3}?(?:relever|lever|bouger|marcher)
      par terre (?:\\w+ ){0,8}?(?:depuis|relever|bouge*|ramp*|jambe)|(?:jambe|pied) (?:\\w+ )?(?:tourne*|a l envers|de travers|raccourci*)
      (?:sen[ts]|sentir|bouge|bouger) (?:\\w+ )?(?:plus|pas) (?:\\w+ )?(?:mes|ses|les) (?:jambes?|pieds?|bras|orteils)
      os (?:\\w+ )?(?:sort*|dehors|apparent*|visible*|voi\\w+)|fracture ouverte|voit l os
      (?:poignard*|coups? de (?:couteau|feu|fusil|hache)|balle dans|tire dessus|plante\\w* au couteau|egorge*)
      accident (?:de |d |avec |la |en )*(?:voiture|moto|scooter|velo|route|camion|auto|tracteur|voie)|(?:renverse*|percute*|ecrase*|fauche*) (?:\\w+ )?par (?:un|une) (?:voiture|camion|moto|bus|scooter|train|auto|tracteur)
      (?:electrocut*|electrise|decharge electrique|prise de courant|pris le jus|noy(?:e|ee|ade)(?! (?:sous|dans)))|sorti* de l eau|massage cardiaque|lui (?:fait|fait le) massage
      (?:ampute*|sectionn*|arrache*|ecras*|coince* sous|sous le tracteur|broye*) (?:\\w+ ){0,3}?(?:doigt*|main|bras|jambe|pied)|doigt (?:\\w+ ){0,2}?(?:arrache|coupe net|sectionne)
      (?:jambe|bras|main|pied|elle) (?:\\w+ ){0,5}?(?:bleue? et froide?|froide? et bleue?|blanche? et froide?|toute? (?:bleue?|blanche?|froide?))
      (?:brul*|ebouillant*|huile|friteuse|eau bouillante|casserole|flammes|acide) (?:\\w+ ){0,6}?(?:visage|torse|ventre|thorax|bras|jambes|mains?|dos|cloque*|troisieme|second|deuxieme|grave*|partout|etendu*|bebe|fille|fils|petit*)(?! (?:en urinant))
      brulures? (?:\\w+ )?(?:graves?|etendues?|electriques?|chimiques?|au visage)|ca cloque
      (?:mord*|piqu*) (?:\\w+ ){0,3}?(?:vipere|serpent|scorpion|meduse mortelle)
      (?:testicule*|couille*|bourse*) (?:\\w+ ){0,6}?(?:horrible|atroce|vomi*|insupport*|tres mal|terrible|violent*)|(?:horrible|atroce|terrible|violente?) _ (?:testicule*|couille*)
      (?:ventre|abdomen) (?:\\w+ ){0,2}?(?:dur|gonfle|tendu) (?:\\w+ ){0,6}?(?:vomi*|pisse|urine|gaz|selle*) (?:\\w+ ){0,3}?(?:plus|pas|caca|feces|matiere*)`,
    yes: 'il s’est cogné la tête et il vomit',
    no: 'j’ai un peu mal à la tête',
  },
  {
    id: 'dying_help',
    urgency: 'emergency',
    match: `
      (?:je|il|elle|pere|mere|mari|femme|bebe|papa|maman) (?:\\w+ ){0,2}?(?:meurs|meurt)(?! (?:de|d|pour))|en train de mourir|(?:vais|va) (?:\\w+ )?(?:mourir|crever|y passer|y rester)(?! (?:de|d|pour|si))|je (?:crois|sens) que je (?:pars|vais mourir|meurs|m en vais)
      (?:besoin|faut|envoyez|envoie|appelez|appelle|appeler|veux|urgent|vite|demande|faudrait) (?:\\w+ ){0,3}?(?:ambulance|samu|secours|pompiers|smur|urgences vite)(?! (?:pour (?:le|mon|ma) (?:rdv|retour|transport|consultation)))
      ambulance (?:svp|s il vous plait|vite|urgent|s il te plait|maintenant)
      au secours|a l aide|🆘|(?<=^ )(?:aidez moi|help|sos)|aidez moi (?:vite|svp|par pitie|s il vous plait|je)
      (?:c est|est) une (?:urgence vitale|urgence medicale|urgence absolue)|appel\\w* le (?:112|15|18)|sos`,
    yes: 'il faut une ambulance vite',
    no: 'je meurs de faim',
  },
  {
    id: 'soon',
    urgency: 'soon',
    match: `
      (?:fievre|3[89]\\S* (?:de|grados|depuis|ce|et|avec)|frissons|temperature a 3[89])|3[89]\\.\\d
      (?:cicatrice|plaie|pansement|point|points|suture|redon|drain|operation|infiltration|pansement|genou|epaule|jambe|sein|mollet|cheville*) (?:\\w+ ){0,5}?(?:coule|rouge*|chaud*|pus|suint*|infect*|ouvert*|sent mauvais|brul*|bouill*|gonfl*|traverse|sang|enfl*|double|durci*|dur)
      vomi* (?:\\w+ ){0,4}?(?:fois|tout|nuit|matin|garde|rien|hier|depuis)|garde (?:\\w+ )?(?:pas|rien|plus)
      (?:douleur|mal|souffr*) (?:\\w+ ){0,4}?(?:horrible|atroce|insupport*|terrible|tres fort*|intense|enorme*|intenable|empir*|pire|8|9|10|a hurler|plie*)|douleur passee|pire (?:maintenant|aujourd hui|qu hier)
      (?:tres|trop|vachement|hyper|super) mal|souffre (?:beaucoup|trop|le martyre)|empir*|aggrav*|de pire en pire|de plus en plus mal
      (?:sang|saign*)|urin* (?:\\w+ )?(?:sang|plus|pas|brul*)|(?:pas|plus) (?:\\w+ )?(?:pisse|urine|uriner|pipi)|brulures? en urinant|selles (?:\\w+ )?depuis|sans selles
      (?:trompe*|erreur|deux fois|double|oubli* et) (?:\\w+ ){0,3}?(?:<pills>|dose)|(?:<pills>|dose) (?:\\w+ ){0,4}?(?:deux fois|en double|par erreur|trompe*)|double dose|deux fois (?:le|la|mon|ma) \\w+
      (?:boutons|plaques|eruption|demange*|reaction) (?:\\w+ ){0,6}?(?:antibio*|medicament|vaccin|partout|corps|ventre|comprime)|(?:antibio*|nouveau medicament|vaccin) (?:\\w+ ){0,6}?(?:boutons|plaques|reaction|couvert*)
      (?:vertige*|malaise|tete (?:qui )?tourne|palpitation*|tachycardie|<heart> bat|hypoglycemie|engourdi*|fourmi*|etourdi*|essouffl*)
      (?:tombe|chute|chute) (?:\\w+ ){0,4}?(?:lit|hier|escalier|douche|nuit|matin|sol|velo)|cogn* (?:\\w+ )?(?:la )?tete|coup (?:\\w+ )?(?:a |sur )la tete
      (?:morsure|mordu*|zona|griffe*) (?:\\w+ ){0,5}?(?:<eye>|chien|main|chat|gonfl*|rouge)|mouches (?:\\w+ ){0,3}?<eye>|eclairs (?:\\w+ ){0,4}?<eye>|<eye> (?:\\w+ ){0,4}?(?:trouble|lance|rouge|douleur*)
      (?:bizarre|pas normal|pas comme d habitude|tres endormi*|tres fatigue|somnol*|pas dans son assiette|pas lui meme|ralenti*)
      (?:kilos|kg) en (?:\\w+ ){0,2}?(?:jours|semaine)|chevilles (?:\\w+ )?(?:enorm*|gonfl*)|bouge moins|mollet (?:\\w+ )?(?:dur|rouge|chaud)
      (?:crise|attaque) d angoisse|n en peux plus|en peux plus|au bout du rouleau|desesper*|a quoi bon|idees (?:noires|reviennent)|deprim*|cauchemars
      mal en bas a droite|mal au ventre|raideur|a vif|je (?:sais|saurais) pas si c est (?:grave|la poitrine)`,
    yes: 'ma cicatrice est rouge et elle coule',
    no: 'j’ai un peu mal au genou, comme d’habitude',
  },
]
