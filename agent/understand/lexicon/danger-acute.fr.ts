// Seizures, sugar, poison, children, injuries, cries for help in French, and what a clinician should see the same day.
import type { DangerEntry } from './danger-lexicon.ts'

export const acuteFrench: readonly DangerEntry[] = [
  {
    id: 'seizure',
    urgency: 'emergency',
    match: `
      (?:trembl*|secou*|saut*) (?:\\w+ )?(?:de |dans )?tout (?:son|le) corps|yeux (?:\\w+ ){0,2}?(?:partent|roulent|vers le haut|tournent|fixes)
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
      (?:sucre|glycemie|dextro|gly) (?:\\w+ ){0,3}?[4-9]\\.\\d+|(?:sucre|glycemie|dextro|glucose|gly) (?:\\w+ ){0,3}?(?:4[5-9]\\d|[5-9]\\d\\d|hi|high|low|lo)
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
      (?:pile*|aimant*|bille|piece|javel|poison|sirop|comprime*|boite)(?=.{0,70} (?:avale*|bue?|gobe*|mange*|dans (?:sa|la) bouche) )(?=.{0,90} (?:petit*|fils|fille|bebe|enfant|elle|il|gamin*) )
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
      (?:bebe|nourrisson|nouveau ne|petit|petite)(?=.{0,80} (?:refuse|veut plus|veut pas|plus) (?:\\w+ )?(?:\\w+ )?(?:teter|biberon|sein|boire) )(?=.{0,110} (?:brulant*|fievre|gemit|geint|mou|molle|dort|somnol*|vomi*|38\\S*|39\\S*) )|gemi(?:t|ssant)(?=.{0,30} (?:fievre|brulant*|bebe))
      (?:taches|plaques) (?:violettes|pourpres|violacees|rouge sombre)(?=.{0,60} (?:fievre|38\\S*|39\\S*|40\\S*) )|(?:fievre|39\\S*|40\\S*)(?=.{0,60} (?:taches (?:violettes|pourpres)|purpura|nuque) )
      (?:bebe|nourrisson|nouveau ne) __ (?:fievre|38\\S*|39\\S*|40\\S*)|(?:fievre|38\\S*|39\\S*|40\\S*) __ (?:bebe|nourrisson|nouveau ne)
      (?:<child>) (?:\\w+ ){0,2}?(?:de |a )?(?:\\d+|un|deux|trois|quelques) (?:jours|semaines) __ (?:fievre|38\\S*|39\\S*|40\\S*)
      (?:de |a )(?:1|2|un|deux) mois __ (?:fievre|38\\S*|39\\S*|40\\S*)
      (?:<child>) __ (?:tout mou|toute molle|tres mou|amorphe|apathique|geint|geignard|somnolent*|poupee de chiffon|hypotonique|fontanelle)
      (?:tout mou|toute molle|amorphe|poupee de chiffon|poupee)
      (?:40|41|42)(?:\\.\\d|\\s?grados)? (?:\\w+ )?de fievre|fievre (?:\\w+ ){0,3}?(?:40\\S*|41\\S*|42\\S*)
      (?:fievre|3[89]\\S*|40\\S*) __ (?:nuque|taches (?:rouges|violettes)|purpura|delir*|divag*|confus*|chimio|trainee rouge|convuls*|greffe*|aplasie)
      (?:chimio*|greffe*|aplasie|immunodeprime*|rate enlevee|sans rate|leucemie)(?=.{0,90} (?:fievre|38\\S*|39\\S*|40\\S*|frissons))
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
      (?:vais|va|vas|suis en train de|sur le point de|pres de|failli) (?:\\w+ )?(?:m evanouir|s evanouir|evanouir|tomber dans les pommes|perdre connaissance|tourner de l <eye>)|douleur*(?=.{0,60} vais tomber )
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
      (?:choc|percut*|heurt*|fauch*|renvers*|ecras*|touche*) (?:\\w+ ){0,2}?(?:par|avec|contre|sous) (?:\\w+ )?(?:voiture|camion|moto|bus|scooter|train|auto|tracteur|tram|trottinette)|(?:inhal*|respir*|fumee) (?:\\w+ ){0,4}?(?:fumee|incendie|feu|gaz|chlore|vapeurs)
      (?:<child>) (?:\\w+ ){0,3}?(?:ebouillant*|brul*)(?! (?:un peu|au soleil|legerement))|(?:ebouillant*|brulee?) (?:\\w+ )?(?:avec|au|a l|dans) (?:\\w+ ){0,2}?(?:huile|casserole|eau bouillante|friteuse|feu|four|barbecue|acide|essence|the)
      (?:tranch*|coup*|entaill*|ouvert) (?:\\w+ )?(?:la|le|les|sa|l|un|une|son) (?:main|doigts?|bras|poignet|jambe|gorge|artere*|cuisse) (?:\\w+ |[.,] ){0,4}?(?:scie|tronconneuse|machette|hache|disqueuse|profond*|os|tendon|gicl*|verre)
      (?:tomb*|chut*|accident|glisse*)(?=.{0,80} (?:plus|pas) (?:\\w+ ){0,2}?(?:bouger|relever|lever|se mettre debout|marcher|jambes) )
      (?:hanche|femur|bassin|colonne|cou|crane|vertebre*) (?:\\w+ ){0,4}?(?:cass*|fractur*|bris*)|(?:cass*|fractur*|bris*) (?:\\w+ ){0,2}?(?:la hanche|le femur|le bassin|la colonne|le cou|le crane)|(?:hurl*|cri*) (?:\\w+ )?de douleur|pliee? en deux|se tord* de douleur|tordre de douleur
      (?:tension|ta) (?:\\w+ ){0,3}?(?:2\\d|1[89]\\d|2\\d\\d|2\\d/1\\d)(?=.{0,60} (?:etoiles|mal de tete|maux|vois|flou|poitrine|vomi*|saigne*|vertige*) )|voi[st] (?:\\w+ )?(?:des |les )?etoiles
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
