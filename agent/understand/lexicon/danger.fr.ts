// Danger in French: word groups, figures of speech, stories of long ago, and the wordings themselves.
import { acuteFrench } from './danger-acute.fr.ts'
import { bodyFrench } from './danger-body.fr.ts'
import { harmFrench } from './danger-harm.fr.ts'
import type { DangerLexicon } from './danger-lexicon.ts'

export const dangerFr: DangerLexicon = {
  language: 'fr',
  words: {
    heart: 'c(?:oe|œ)ur',
    sister: 's(?:oe|œ)ur',
    eye: '(?:oe|œ)il',
    someone:
      'pere|mere|papa|maman|mamie|mamy|papi|papy|meme|mari|femme|epoux|epouse|conjoint|conjointe|compagne|compagnon|fils|fille|bebe|petit|petite|enfant*|gamin*|gosse*|nourrisson|nouveau ne|frere|<sister>|voisin|voisine|grand mere|grand pere|belle mere|beau pere|tante|oncle|tonton|cousin|cousine|ami|amie|copain|copine|collegue|coloc*|monsieur|madame|dame|homme|ado|neveu|niece|vieux|vieille|quelqu un|il|elle',
    child:
      'bebe|nourrisson|nouveau ne|petit|petite|enfant|gamin|gamine|gosse|fils|fille|neveu|niece|jumeau|jumelle|ado',
    kin: 'mari|conjoint|conjointe|compagnon|compagne|copain|copine|mec|ex|femme|epoux|epouse|pere|papa|mere|maman|beau pere|belle mere|fils|fille|belle fille|gendre|frere|<sister>|oncle|cousin|soignant|soignante|aide a domicile|aide soignante|auxiliaire|infirmier|infirmiere|patron|colocataire|famille|petit ami|homme',
    pills:
      'comprime*|cachet*|medicament*|medoc*|pilule*|gelule*|plaquette*|boite*|somnifere*|doliprane*|paracetamol*|tramadol*|xanax|lexomil|valium|lorazepam|temesta|morphine|methadone|insuline|digoxine|antidepresseur*|anxiolytique*|sirop|traitement|patch*|betabloquant*|amitriptyline',
    poison:
      'javel|deboucheur|destop|detergent|lessive|produit menager|poison|raticide|mort aux rats|antigel|liquide de refroidissement|white spirit|petrole|essence|acide|soude|ammoniaque|desherbant|pesticide|pile|pile bouton|aimant*|piece|bille|champignon*|baie*|methadone|desinfectant|gel hydroalcoolique',
    attack:
      'infarctus|crise cardiaque|avc|arret cardiaque|embolie|attaque cerebrale|attaque|angine de poitrine|phlebite|rupture d anevrisme',
    dying:
      'mourir|crever|me tuer|me suicider|suicid*|en finir|disparaitre|me foutre en l air|foutre en l air|me flinguer|me pendre|me jeter (?:sous|du|par|dans|d un|d une|de la)|sauter (?:par|du|d un|d une|dans le vide|sous)|me noyer|me buter|m ouvrir les veines|me couper les veines|me taillader|me faire du mal|me scarifier|partir pour toujours|mettre fin a (?:mes jours|ma vie)|dormir pour toujours|quitter ce monde|etre mort|etre morte|me laisser mourir|m endormir pour toujours',
    theirs:
      'se tuer|se suicider|mourir|en finir|sauter|se jeter|se pendre|se faire du mal|disparaitre|se foutre en l air|se flinguer|se noyer|mettre fin a ses jours|se couper',
    hits: 'frapp*|tap(?:e|es|ee|er|ent|ait|aient)|bat|batt(?:u|ue|us|ait|re|ent)|cogn*|gifl*|tabass*|etrangl*|bouscul*|pouss(?:e|ee|es)(?! (?:a|vers) )|secou(?:e|ee|es)|brule*|mord|mordu|pinc(?:e|ee|es)|violent*|agress*|viole*|abus(?:e|ee|es)|menac*|insult*|humili*|crach*|enferm*|sequestr*|attach(?:e|ee|es)|griff*|poignard*|claqu(?:e|ee)|maltrait*|tue|tuer|fait du mal|fait mal|fait peur|donne des coups|rou(?:e|ee) de coups|touche la nuit|harcel*|rabaiss*|terroris*|serre le cou|serre la gorge|tire les cheveux|tire par les cheveux|force a',
  },
  negators: 'pas jamais sans aucun aucune ni',
  fillers:
    'eu du d de l la le les un une a au vraiment tout du tout eu ressenti senti ressens sens sensation douleur mal ni ou signe trop fait',
  past: `
    (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) (?:19|20)\\d\\d|en [789]\\d(?= )
    (?:me|m|nous) (?:battait|frappait|tapait|violait|maltraitait|insultait|menacait)
    (?<!depuis )il y a (?:de ca |deja |bien |plus de |environ |presque )*(?:\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|longtemps|vingt|quinze)( ans?| annees?| mois)(?! que)
    (?:l an|l annee|le mois|l ete|l hiver|l automne|le printemps) (?:dernier|derniere|passe|passee)
    (?:l an|l annee) (?:passe|passee|derniere)
    (?:en|de|depuis mon \\w+ de|en l an) (?:19|20)\\d\\d
    (?:quand|lorsque) j etais (?:jeune|petit*|enfant|ado)
    (?:autrefois|a l epoque|jadis|dans ma jeunesse|antecedent*|dans le temps)
    lors de (?:ma|mon) (?:premier*|derniere|precedent*) (?:grossesse|accouchement)`,
  ongoing: `maintenant|aujourd hui|ce (?:matin|soir|midi)|cette nuit|cet apres midi|encore|de nouveau|toujours|hier|de plus en plus|ca recommence|revien*|reprend`,
  resolved: `
    (?:c est|ca) (?:est )?(?:passe|termine|regle)(?! (?:a|au|mal|de))
    (?:maintenant|la|depuis) (?:ca va|tout va bien|ok|c est ok)(?! (?:pas|plus))
    (?:je vais|il va|elle va|ca va) (?:bien|mieux) (?:maintenant|a present|desormais)
    fausse alerte|plus rien depuis`,
  idioms: `
    ambulance (?:\\w+ )?pour (?:\\w+ ){0,2}?(?:transport|consultation|examen|retour|seance|dialyse)(?: \\w+)?
    (?:me |se )tuer a (?:vous|appeler|attendre|repeter|chercher|la tache)|(?:chaud|chaleur)[^.]{0,30} etouff[a-z]*(?=.{0,20} (?:salle|attente|cabinet|bureau|bus))
    (?:quels? (?:sont |etaient )?|c est quoi |reconnaitre |connaitre )(?:les |des )?(?:signes|symptomes) (?:d |de |du )(?:un |une |l )?(?:<attack>|[a-z]+)
    (?:avc|infarctus|suicide|violences?|etouffement|crise cardiaque)(?=.{0,60} (?:expose|memoire|lycee|college|ecole|brochure|affiche*|traduis))
    (?:notice|brochure) (?:\\w+ ){0,3}?(?:idees|pensees|risque*) (?:suicid*|de suicide)
    (?:copie|dossier|rapport|compte rendu)[^.?]{0,60} accident[a-z]*
    (?:suffoqu|essouffl)[a-z]* (?:de|devant|par) (?:\\w+ )?(?:prix|colere|indignation|facture)
    (?:me|m) fait peur(?= (?:,|\\.|$|avec|de))
    (?:mon|ma) \\w+ (?:me |m )(?:tape|tapait|court) sur les nerfs
    (?:en general|en principe|theorie)[^.?]{0,20} (?:quelqu un|on) (?:s )?(?:evanoui|etouff)[a-z]*
    (?:petits?|un|gros) bleus? (?:a|au|sur|la ou|apres)(?: \\w+){0,3}
    (?:meur*|mour*|mort*|creve*|crever|mouru*) (?:\\w+ )?d(?:e)? (?:rire|faim|soif|envie|ennui|honte|chaud|chaleur|froid|fatigue|sommeil|trouille|peur|impatience|jalousie|curiosite|amour|rire|joie|stress|attendre)
    (?:mort|morte|morts) (?:\\w+ )?de (?:rire|faim|fatigue|soif|trouille|honte)
    (?:meurs|mourir|mourrais|tuer|tuerais) (?:d envie|pour) (?:\\w+ )?(?:une|un|ca|savoir|voir|aller|avoir|place)
    (?:failli|manque|faillit|va|vais|presque|de quoi) _ (?:infarctus|crise cardiaque|attaque|syncope|evanoui*|arret cardiaque|mourir|etouff*) __ (?:facture|prix|montant|note|tarif*|addition|devis|attente|rire|but|match)
    (?:facture|prix|montant|tarif*|note|devis|match) __ (?:infarctus|crise cardiaque|syncope|attaque|mourir|evanoui*|tomber dans les pommes)
    (?:attente|parking|travail|boulot|ennui|suspense|bruit|stress|chaleur|psg|vous|tarif*|prix) (?:me |nous |va me |va nous |m )?(?:tu|crev|saign|poignard|acheve)[a-z]*
    (?:psg|om|equipe|club|arbitre) _ (?:poignard*|tue*|acheve*|mort*)
    noy(?:e|ee|es|er) (?:sous|dans|de) (?:\\w+ ){0,2}?(?:travail|facture*|papier*|dette*|dossier*|boulot|mail*|message*|paperasse)
    (?:etouff|croul)[a-z]* (?:sous|de|dans) (?:\\w+ ){0,2}?(?:travail|facture*|papier*|dette*|dossier*|boulot|chaleur|mail*|message*|paperasse)
    (?:prise*|analyse*|bilan*|don|donner|groupe|test|prelevement*|examen*|donneur|resultats?) (?:de |du |d |mon |sanguin* )*sang
    (?:bon sang|sang froid|mauvais sang|pur sang|saigne a blanc|bain de sang)
    (?:de|du|a|tout|bon|grand|gros|par|beaucoup de) <heart>(?! (?:\\w+ )?(?:arrete|lache|fait|bat))
    (?:haut|fend|brise|serre|creve|rechauffe|cri du|coup de|mal au|malade du) (?:le |me le )?<heart>
    (?:poids|soulagement|epine) _ (?:moins|enleve*|ote*|de la|sur la) (?:\\w+ )?(?:poitrine|c(?:oe|œ)ur|pied)
    (?:burn ?out|mort* de fatigue|crev(?:e|ee) de fatigue|a mourir|a crever|c est la mort|mourir de)
    (?:ma mere|ma femme|mon mari|madame|monsieur|mon chef|mon patron|maman|papa|mon pere|ma fille) (?:va |vont |peut )?(?:me|m) (?:tue*|etrangl*|frapp*|engueul*|assassin*) (?:si|g|j ai|quand|s il|parce que j ai|pour avoir) (?:perdu |oubli\\w+ |rate |casse |apprend|sait|arrive|decouvre)*
    sinon (?:\\w+ ){1,3}(?:me|m) (?:tue*|etrangl*|frapp*|engueul*)
    (?:app|appli|application|site|lien|page|bouton|telephone|ligne|systeme|serveur|robot|bot|visio|camera|ordinateur|personne|medecin|docteur|secretaire|secretariat|standard|accueil|hopital|clinique|cabinet|centre|borne|video) (?:que |qui |est |plus |ne |n )*(?:repond|marche|reagit|fonctionne|respir|reveill)[a-z]*(?: (?:pas|plus|jamais|toujours))*
    (?:personne|on|vous|ils) (?:ne |n )?(?:me |nous |m )?(?:repond|decroche)[a-z]*(?: (?:pas|plus|jamais))?(?: (?:au|a|aux) \\w+)?
    (?:ne |n )?repond* (?:pas|plus|jamais) (?:au|aux|a mes|a ma|a mon|a nos|par|a la question)
    (?:ne |n )?(?:veux|voudrais|souhaite) (?:plus|pas) (?:continuer|vivre|poursuivre|recevoir) (?:le |la |mon |ma |ce |cette |avec |vos |de )(?:\\w+ )?(?:traitement|kine|reeducation|regime|messages|programme|sms|therapie|rappels|mails)
    (?:disparaitre|efface*|supprim*|sortir) (?:de|du) (?:vos|votre|la|cette) (?:liste*|fichier*|base*)
    (?:unite|affiche*|formation|stage|cours|prevention|semaine|journee|conference|atelier|brochure|depliant|depistage|campagne|reunion|service|numero|association|livre|film|piece|groupe de parole|documentaire|article|expose|roman|etude) (?:de |du |d |sur |contre |la |le |les |l |des |a |au |aux |prevention |en |pour |que faire |cas |l oxygene |oxygene et )*(?:suicide|avc|infarctus|violence*|maltraitance|epilepsie|asthme|massage cardiaque|brulure*|overdose|allergie*|poison|secourisme|harcelement|rcp|neurovasculaire|noyade*|etouffement|crise cardiaque)
    (?:massage cardiaque|defibrillateur) (?:vous |formation |stage )
    (?:rdv|rendez vous|consultation|controle|suivi|visite|bilan|examen) (?:de |du |pour |d )(?:\\w+ )?(?:<heart>|poitrine|avc|infarctus|epilepsie|grossesse|asthme|allergie*|phlebite)
    (?:jeu|film|serie|livre|roman|theatre|piece) _ (?:tu*|mort|meurt|assassin*|poison)
    (?:fusil|pistolet) (?:a pompe )?(?:nerf|a eau|jouet)
    je me (?:flingue|tue|pends|suicide) _ (?:expression|blague|rire|facon de parler|mdr|lol)
    tue* (?:le temps|la patience|dans l oeuf)|tue*(?: a)? la tache|me tue a (?:vous|dire|repeter|la)
    (?:n |ne )?(?:ai|a|est|suis|sent|sens|saigne|fait|ressens) plus (?:de |du |d |aucune |mal |la )(?:douleur|mal|fievre|saignement*|sang|vertige*|genre|gene|poitrine|essouff*)[a-z]*
    (?:n |ne |j )?(?:ai|a) plus mal|saigne(?:nt)? plus|ne vomi\\w+ plus
    crise (?:de|d) (?:rire|fou rire|nerfs|larmes)|fou rire
    (?:il|elle|on) (?:me |nous )?(?:tape|court) sur (?:les nerfs|le systeme)
    chuis dead|je suis (?:dead|mort|morte)(?= (?:\\.|,|$|💀|mdr|lol|apres|de ma))
    (?:pas|n est pas|suis pas|toujours pas) (?:encore )?(?:mort|morte)
    (?:chien|chienne|chat|chatte|jument|cheval|vache|lapin|chiot) (?:(?!mord|attaq|griff|pietin|fils|fille|bebe|enfant|m )[a-z]+ ){0,3}?(?:convuls|meurt|mort(?= )|respir|avale|mange|vomi|malade|agonis)[a-z]*`,
  doubtful: `
    (?:sucre|glycemie|dextro) (?:\\w+ )?0\\.[45]\\d (?:[.,] |\\w+ ){0,4}?(?:jus|coca|resucre*|mange un|pris du sucre)
    (?:platre|attelle|bas) (?:\\w+ |[.,] ){0,4}?(?:doigts|orteils) (?:\\w+ ){0,4}?(?:violet*|bleu*)
    (?:respire*|respirer|respir*) (?:\\w+ )?(?:pas|plus|mal) (?:\\w+ )?(?:par le nez|du nez)
    (?:nez|rhume) (?:bouche|pris)? __ respir*|respir* __ (?:nez (?:bouche|pris)|rhume)
    (?:essouffl*|souffle|fatigue*) (?:\\w+ ){0,2}?(?:en|quand|lorsque|si|apres) (?:\\w+ )?(?:mont*|march*|cour*|faisant|sport|escalier*|effort)
    (?:failli|presque|manque) (?:\\w+ ){0,2}?(?:evanoui*|tomb*|malaise|infarctus|etouff*)
    (?:peur|tendance|tend) (?:\\w+ ){0,2}?(?:evanoui*|m evanouir|tomber dans les pommes)
    (?:evanoui*|tombe* dans les pommes|tourner de l <eye>|malaise) __ (?:prise de sang|piqure|vaccin)|(?:prise de sang|piqure|vaccin) __ (?:evanoui*|tomber dans les pommes|malaise|tourner de l)
    (?:peut|pourrait|peuvent|risque de|ca peut) (?:ca |il |elle |me |donner |provoquer |causer |faire |entrainer |un |une |des |avoir )+(?:infarctus|avc|malaise|saign*|convulsion*|crise*|embolie|hemorragi*|phlebite|fievre)
    (?:si|que faire si|en cas de|au cas ou|et si) (?:un jour |jamais |je |j |il |elle |on |fais |ai |avais |a |une |un |la |le |de )*(?:infarctus|avc|crise*|malaise|convulsion*|saign*|hemorragi*|etouff*|douleur*|hypo*|allergi*|urgence|piqu*|fievre|reaction*)
    en cas d (?:urgence|hemorragi*|etouffement|avc|infarctus|overdose|allergie)
    <heart> gros|mal au <heart>`,
  entries: [...bodyFrench, ...acuteFrench, ...harmFrench],
}
