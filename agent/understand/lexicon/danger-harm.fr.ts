// Self-harm and violence in French.
import type { DangerEntry } from './danger-lexicon.ts'

export const harmFrench: readonly DangerEntry[] = [
  {
    id: 'suicide',
    urgency: 'self_harm',
    match: `
      (?:autant|mieux vaut|vaut mieux|plutot|prefere) (?:\\w+ )?(?:mourir|crever|etre mort*)(?! de (?:rire|faim))|prepare mon depart|(?:personne|rien) (?:ne |n )?(?:pourra|va|peut) (?:\\w+ )?m (?:arreter|en empecher|empecher)(?! de (?:venir|parler))
      (?:jveux|jveu|je veu|j veux|jvais|jvai|jai envie d|jpense a) (?:\\w+ ){0,2}?(?:<dying>|mouri|suicide*|finir(?= (?:\\.|,|$|avec)))|(?:veu|envi|vai) (?:de |d )?(?:<dying>|mouri)
      (?:<pills>|tout) (?:\\w+ ){0,4}?(?:pour en finir|pour mourir|pour ne plus|pour dormir pour toujours|pour que ca s arrete)|si je (?:mourais|disparaissais|n etais plus la|n existais plus)
      cette vie (?:[.,] |\\w+ ){0,5}?(?:partir|en finir|m en aller)
      (?:pense|pensais|songe|reve|envie|imagine) (?:\\w+ ){0,6}?(?:<dying>)
      (?:s|se|m|me|jme) (?:\\w+ ){0,3}?(?:coup*|entaill*|taillad*|scarifi*|lacer*|brul* expres) (?:\\w+ )?(?:les |ses |le |mes )?(?:bras|poignets?|cuisses|veines|jambes|avant bras)
      (?:veux|voudrais|faut) (?:\\w+ )?que (?:tout (?:s arrete|finisse|se termine)|ca s arrete pour de bon|ca finisse|ca se termine une)|vie (?:\\w+ ){0,4}?(?:interesse plus|insupportable|n est plus possible|m est egale)
      corde (?:\\w+ ){0,4}?(?:garage|cou|poutre|grenier|prete|accroch*|n(?:oe|œ)ud|grange)|(?:prepar*|achet*|accroch*|nou*) (?:\\w+ )?(?:une |la |ma )?corde(?! (?:a sauter|a linge))
      (?:soulage*|debarrass*|heureux|mieux|tranquille*) (?:\\w+ )?(?:si je|quand je|que je) (?:\\w+ )?(?:disparai*|meur*|n etais|parte|partais|n existais)|(?:disparai\\w+|mourais|n existais plus)(?=.{0,30} (?:soulage*|mieux|personne|manqu*) )
      (?:veux|veut|voudrais|aimerais|souhaite|envie|envies|pense|pensais|pensees|songe|vais|compte|prefere|preferais|prefererais|besoin|pret|prete|idees?|essaye|essaie|tente|hate|reve|merite|faut que|decide*|hesite|projet) (?:\\w+ ){0,3}?(?:<dying>)(?! (?:le|les|du traitement|de (?:honte|rire|faim|soif|envie|fatigue|peur|la liste)|avec (?:le|les|ce|cette)))
      (?:me suicider|suicidaire*|tentative de suicide|me pendre|me flinguer|me tirer une balle|m ouvrir les veines|mettre fin a mes jours|mettre fin a ma vie|m oter la vie|automutil*|scarifi*|me taillad*|supprimer ma vie|m enlever la vie)
      (?:suicide|suicider)
      (?:<someone>) (?:\\w+ ){0,7}?(?:veut|voudrait|parle de|menace de|envie de|essaye de|tente de|vouloir|pense a|va|dit qu il|dit qu elle) (?:\\w+ ){0,2}?(?:<theirs>)(?! (?:de (?:rire|faim|soif|froid|chaud|peur)|la|le|une|sur|avec|les))
      (?:menace de|dit qu il|dit qu elle|va) (?:\\w+ )?(?:saute|sauter)(?= (?:\\.|,|$|par|du|de))
      (?:fatigue*|marre|lasse?|assez|ras le bol|epuise*|degoute*) (?:\\w+ ){0,2}?de (?:vivre|la vie|cette vie|exister|me battre|lutter|souffrir|ma vie)(?! (?:ici|a|au|en|chez|avec|comme))
      (?:mieux|tranquilles?|soulages?|heureux|contents) (?:\\w+ ){0,2}?(?:sans moi|si je (?:meurs|disparai*|n etais)|quand je (?:serai|ne serai))|sans moi (?:\\w+ ){0,4}?(?:mieux|tranquille*|soulage*)|(?:serais|etre|serait) (?:\\w+ )?mieux mort*
      (?:suis|serai|suis qu|etre|devenue?|sens) (?:\\w+ )?(?:un|une|qu un|qu une) (?:poids|fardeau|boulet|charge) (?:pour|a tout|mort)
      (?:poids|fardeau|boulet|a quoi bon) __ (?:pont|vivre|vie|partir|disparai*|mort|quai|vide)
      (?:dormir|m endormir|endormir) (?:\\w+ ){0,4}?(?:plus jamais|pour toujours|ne plus|sans|jamais) (?:\\w+ )?(?:me )?reveill*
      (?:ne |n )?(?:plus|pas|jamais) (?:\\w+ )?(?:me |se )?reveiller __ (?:demain|combien)|combien __ (?:se reveiller|me reveiller|mourir|en finir|mortel*|suffi*|pour que ce soit fini|plus souffrir)|dose mortelle
      (?:j espere|si seulement|j aimerais|prie*|demande) (?:\\w+ ){0,5}?(?:reveiller|mourir|m emporte|me prenne|me rappelle a lui|emporter)|(?:m|me) (?:\\w+ )?(?:emporter|emporte|emportait)|dieu (?:me|m) (?:prenne|rappelle|emporte)
      (?:le|la|les|ma|mon|mes) (?:\\w+ )?rejoindre (?:la haut|au ciel|dans la tombe|bientot|au cimetiere)|(?:hate|besoin|envie) de (?:le|la|les) rejoindre
      rejoindre (?:\\w+ ){1,3}(?:la haut|au ciel|au paradis|au cimetiere)
      (?:je m en vais|partir|pars) (?:pour toujours|pour de bon|definitivement)|grand saut|m en aller pour toujours`,
    yes: 'j’ai envie d’en finir avec la vie',
    no: 'je veux mourir de honte, j’ai raté mon rendez-vous',
  },
  {
    id: 'no_will_to_live',
    urgency: 'self_harm',
    fixed: true,
    match: `
      (?:place|creneau|rendez vous) (?:\\w+ ){0,4}?(?:quelqu un|autre) (?:\\w+ )?(?:qui|qu) (?:\\w+ )?(?:a envie|veut vivre|en vaut|veut s en sortir|tient a la vie)
      (?:garde*|gard\\w+) (?:\\w+ )?pour (?:le grand jour|le jour j|ce jour la|le bon moment|la fin)|je les (?:garde|accumule|stocke|mets de cote)(?! (?:pour (?:l hiver|le voyage)|au frigo|ou|dans))
      (?:seront|sera|serez|serait|on sera) (?:\\w+ )?(?:debarrass*|enfin tranquilles|mieux sans)
      (?<=^ )\\d\\d (?:\\w+ )(?:ca fait quoi|c est dangereux|ca suffit|ca tue)|(?:images?|idees|pensees|flash*) (?:\\w+ ){0,4}?(?:saute|jette|noie|etouffe|lache) (?:avec|le|la|mon)
      (?:tout|toutes) (?:\\w+ )?(?:avale|gobe)(?= (?:\\.|,|$))|g tout (?:avale|pris)
      (?:veux|voudrais|veut|souhaite|desire|envie|peux|supporte) (?:\\w+ )?(?:plus|pas) (?:\\w+ )?(?:de )?(?:vivre|exister|me reveiller|me battre|etre la|de ce monde|etre ici|etre en vie|de la vie|de cette vie|lutter|rester en vie|etre de ce monde)(?! (?:a|en|chez|au|avec|seul*|comme|dans|le|ce matin))
      (?:plus|aucune?|pas|sans|ni) (?:\\w+ )?(?:envie|la force|force|le courage|le gout|gout|de raison|raison|de gout) (?:\\w+ )?(?:de |a |d )(?:\\w+ )?(?:vivre|la vie|exister|me battre|continuer|me lever|rien|lutter|me reveiller)(?! (?:le|la|mon|ce|ma|les|avec|vos|ce|cette|a prendre|tot))
      vie (?:\\w+ ){0,2}?(?:n a|ne vaut|a|vaut|n|sert) (?:\\w+ )?(?:plus|pas|aucun|a rien) (?:\\w+ ){0,3}?(?:sens|peine|interet|gout|vecue|raison)?
      (?:vaut|valait) (?:\\w+ )?(?:plus|pas) (?:\\w+ )?(?:la peine|le coup) (?:de |d )(?:vivre|continuer|etre vecue)|plus (?:de )?raison de (?:vivre|rester)
      a quoi (?:bon|ca sert|sert) (?:\\w+ )?(?:de |d )?(?:vivre|continuer|exister|se reveiller|etre la)(?! (?:le|la|ce|a))
      (?:serai|serais) (?:\\w+ )?(?:plus la|plus de ce monde|mort*)(?! (?:en|le|apres|dans|a partir|pendant|au|du|jusqu|avant|de \\d))
      (?:la|ou) (?:ou )?je (?:vais|pars|serai) (?:\\w+ ){0,5}?(?:plus|pas) (?:\\w+ ){0,4}?(?:rendez vous|rdv|besoin|medecin*|docteur*|medicament*|mal|souffr*)
      (?:compte|pense|prevois|vais|veux|serai|espere) (?:\\w+ )?pas (?:\\w+ ){0,2}?(?:feter|arriver a|voir|atteindre|passer|finir|tenir jusqu) (?:\\w+ ){0,3}?(?:\\d+ ans|anniversaire|noel|ete|printemps|cette annee|nouvel an)
      c est (?:ma derniere (?:semaine|nuit|journee)|mon dernier (?:jour|noel|message|soir))(?! (?:de|avant|a|au|d|en))|pris ma decision __ (?:derniere|fin|adieu|partir)
      (?:ce soir|demain|cette nuit) (?:\\w+ )?(?:j arrete tout|c est fini pour moi|tout sera fini|je pars pour)|j arrete tout ce soir
      (?:mange|bois|prends) (?:\\w+ )?(?:plus|pas) (?:\\w+ ){0,2}?expres|me laisse mourir|me laisser (?:mourir|partir|aller jusqu)
      pas (?:de |c est |est )?(?:sa|ta|votre|leur) faute|(?:dites|dis|diras|direz|dire) (?:\\w+ ){0,8}?(?:pas (?:de )?sa faute|ce qu (?:elle|il) (?:a )?(?:pouvait|pu)|que je l[a-z]* aim*|tout fait)|fait (?:tout )?ce qu (?:elle|il|ils|elles) (?:pouvai\\w+|a pu|ont pu)
      (?:sais pas si|jsp si|pas sur*) (?:\\w+ ){0,3}?(?:passer|tenir) (?:\\w+ )?la nuit|j ai (?:tout )?ce qu il faut (?:\\w+ ){0,6}?(?:ce soir|salle de bain|tiroir|finir|partir|pharmacie)`,
    yes: 'je n’ai plus envie de vivre',
    no: 'je ne veux plus continuer le traitement',
  },
  {
    id: 'farewell',
    urgency: 'self_harm',
    match: `
      (?:merci pour tout|gentil*|pardon|desole*|faute|ete bons|je vous aime|regrett*) (?:\\w+ |[.,] ){0,5}?adieu|adieu (?:a tous|mes|ma|mon|tout le monde|docteur|la vie|ce monde|les amis|a vous)
      (?:message|lettre|mot|messages) (?:\\w+ )?d adieu|(?:laisse|ecrit|ecrire|ecris|pose) (?:\\w+ ){0,3}?(?:lettre*|mot) (?:\\w+ ){0,6}?(?:table|enfants|famille|tous|parents|fils|fille|mari|femme)|lettres? (?:\\w+ ){0,3}?sur la table
      (?:fusil|carabine|pistolet|revolver|flingue|arme) (?:\\w+ ){0,5}?(?:charge|chargee|tempe|bouche|range|sorti|chambre|nettoy*|a cote de moi|pret|table|devant moi)(?! (?:nerf|a eau))
      (?:bord|rebord|parapet) (?:\\w+ )?(?:du|de|d|de la|des) (?:\\w+ )?(?:pont|quai|voies?|rails|falaise|vide|toit|fenetre|balcon)|sur le (?:parapet|rebord)
      (?:regarde*|fixe|reste*|longtemps|assise?|debout|suis) (?:\\w+ ){0,4}?(?:le pont|du pont|les rails|les voies|bord du quai|le vide|la falaise|sur les rails)
      (?:j ai|je|j|g) (?:\\w+ ){0,2}?(?:accumul*|stock*|mis* de cote|cach*|mets de cote|economis*) (?:\\w+ ){0,3}?(?:<pills>)|(?:<pills>) (?:\\w+ ){0,4}?(?:dans la main|devant moi|alignes|sur la table|prets|comptes)|compte (?:mes|tous mes|les) (?:<pills>) (?:\\w+ ){0,3}?(?:suffi*|assez|j en ai)
      (?:tout|toutes|tous) (?:\\w+ )?(?:pris*|avale*) (?:\\w+ )?(?:d un coup|en meme temps|ensemble|d une traite|en une fois)|(?:pris*|avale*|prends|avaler) (?:\\w+ )?(?:tout|toutes|tous) (?:\\w+ ){0,2}?(?:d un coup|en meme temps|ensemble|en une fois|a la fois)|(?:pris*|avale*) expres
      (?:suis|sui) (?:encore|re|de nouveau|a nouveau|toujours|beaucoup) (?:coupe*|taillade*|brulee? expres|scarifi*)|(?:coupe*|entaill*|taillad*) (?:\\w+ ){0,4}?(?:expres|poignets?|veines|cuisses|avant bras)(?! (?:en coupant|avec le couteau de cuisine))|(?:coupe|coupee) pis profond
      (?:tout est|c est) (?:pret|regle|en ordre|prepare|organise) (?:[.,] |\\w+ ){0,8}?(?:chat|chien|papiers|lettre*|avant de partir|sur la table|comptes|tranquille|enfants)
      (?:solde|regle|range|mis en ordre) (?:\\w+ ){0,3}?(?:comptes?|papiers|affaires|dettes) (?:\\w+ ){0,2}?(?:avant de (?:partir|m en aller|mourir)|personne|pour pas)
      (?:donne|donner|distribue*) (?:\\w+ ){0,3}?(?:affaires|chat|chien|vetements|bijoux) (?:\\w+ |[.,] ){0,6}?(?:besoin|adieu|papiers|ordre|heure|amies)
      voix (?:\\w+ ){0,6}?(?:dit|disent|dise|ordonn*|demande*|crie*) (?:\\w+ ){0,5}?(?:saut*|jeter|jette|tuer|tue|coup*|mourir|mal|fenetre|noyer|rails)
      (?:enferme*|toit|pont|fenetre) (?:\\w+ |[.,] ){0,5}?(?:saut(?:e|er)|se jet*)
      (?:dit|dis|dire) au revoir (?:\\w+ ){0,5}?(?:derniere fois|pour toujours|a tout le monde)|chaque jour je (?:regarde|pense) (?:\\w+ )?(?:pont|rails|mort)
      (?:rates?|loupe) (?:\\w+ )?(?:mon|ma) (?:suicide|ts)|(?:prochaine fois|la prochaine) (?:\\w+ ){0,3}?(?:rate* pas|louperai pas|raterai pas)|dommage (?:\\w+ ){0,4}?(?:sauve*|ranime*|rate)`,
    yes: 'merci pour tout, vous avez été gentils, adieu',
    no: 'adieu les kilos, vive le sport',
  },
  {
    id: 'violence',
    urgency: 'violence',
    match: `
      (?:leve|levait|leve deja) la main sur|(?:jet*|lanc*|balanc*) (?:\\w+ ){0,4}?(?:a la tete|au visage|dessus|contre le mur|sur moi|a la figure)|(?:m|me|nous|l|la|le) (?:a )?(?:\\w+ )?(?:jete|lance|pousse) (?:\\w+ ){0,3}?(?:escalier*|par terre|contre)
      (?:sequestr*|ligot*|brutalis*)|(?:me|m) (?:touche|touchent|caresse|tripote) (?:\\w+ ){0,5}?(?:nuit|lit|dort|douche|intime*)
      (?:mari|copain|mec|conjoint|pere|papa|ex|il|fils|frere) (?:\\w+ ){0,2}?(?:m|me|ma|mon|nous) (?:a |a encore )?(?:frap[a-z]*|tap(?:e|ait)|cogn[a-z]*|gifl[a-z]*|batu|viol[a-z]*)(?! (?:sur les nerfs|les nerfs|aux? ))
      (?:bleus|hematomes?|ecchymoses|marques)(?=.{0,50} (?:c est|a cause de|fait par|chez) (?:\\w+ ){0,2}?(?:beau pere|mari|pere|ex|copain|compagnon|belle mere|mere|lui|frere) )
      (?:m|me|nous|lui|l|leur) (?:a |ont |avait |encore |deja )*(?:mis|mit|mets|met|donne|donnee?|donnent|colle|flanque|file|fait|fout|foutu|balance|envoye|mettre) (?:\\w+ ){0,3}?(?:gifle*|claque*|coups?|baffe*|beigne*|poing*|raclee*|torgnole*|fessee*|branlee|trempe|gnon*)(?! de (?:main|fil|telephone|pouce|pression|soleil|jeune|barre|froid|vieux|fouet))
      (?:autres|ils|elles|parents|freres|soignants|collegues|gens|eleves|garcons|voisins) (?:\\w+ ){0,2}?(?:me|m|nous) (?:frappent|battent|tapent|violent|enferment|insultent|menacent|harcelent|brutalisent|maltraitent)
      (?:subi*|victime) (?:\\w+ )?(?:d |de |une |un |des )*(?:agression|viol|violences?|coups|attouchements?|abus|maltraitance)|(?:me|m) (?:empeche|interdit|defend) de (?:sortir|parler|voir|travailler|venir|partir|telephoner)|(?:suit|suis) partout|me suit partout
      (?:bleus|hematomes?|cote*|bras casse) (?:[.,] |\\w+ ){0,5}?pas (?:\\w+ ){0,2}?(?:escalier|chute|porte|accident)|(?:bleus|cotes?) (?:[.,] |\\w+ ){0,5}?menti
      il (?:le |la |les |l )?(?:lit|lira|lirait)(?= (?:\\.|,|$|tout|mes|aussi))|(?:ecrivez|marquez|notez|mettez) pas (?:\\w+ )?(?:ca|ceci|cela)(?= (?:\\.|,|$|dans|au|il))
      (?:mari|il|pere|compagnon) (?:\\w+ )?refuse (?:\\w+ )?(?:qu|que) (?:on |je |j |un )(?:\\w+ ){0,2}?(?:touche|examine|voie|sorte|aille|vienne)|si j y vais (?:[.,] |\\w+ ){0,3}?(?:regretter|payer|cher)
      (?:soignant|soignante|auxiliaire|infirmier|infirmiere|aide) (?:\\w+ ){0,3}?(?:tire|tirait|pince|frappe|gifle|secoue|attache|tape|crie sur) (?:\\w+ ){0,3}?(?:mon|ma|mes|les|des|pere|mere|cheveux|residents)
      (?:m attend|nous attend|m attendait|me suit|me guette) (?:\\w+ ){0,4}?(?:en bas|barre|couteau|arme|batte|partout|devant chez|sortie)|ils ont dit qu ils reviennent
      (?:<kin>) (?:\\w+ ){0,6}?(?:m|me|nous|la|le|l|lui|ma|mon|mes|sa|son|ses) (?:a |ont |avait |va |encore |deja |veut |aussi |re|toujours )*(?:<hits>)(?! (?:dessus sur|les nerfs|aux? (?:echecs|cartes|jeu)|un peu fort la main|les prix|de venir|le temps))
      (?:il|elle|ils|elles|on) (?:\\w+ ){0,2}?(?:m|me|nous|l) (?:a |ont |avait |va |encore |deja |veut |aussi |toujours )*(?:<hits>)(?! (?:sur les nerfs|les nerfs|aux? (?:echecs|cartes)|de questions|au telephone|pour le rdv|avec (?:vos|les) (?:messages|sms)|de (?:messages|sms|mails|pub)))
      (?:<kin>|il) (?:\\w+ ){0,2}?(?:frappe|tape|bat|cogne|gifle|viole|maltraite|etrangle|tabasse) (?:\\w+ )?(?:maman|ma mere|sa femme|mon frere|ma <sister>|les enfants|mes enfants|la petite|le petit|mes fils|sa mere|tout le monde)
      (?:fait|fais|faite|ete|etais|suis) (?:\\w+ ){0,2}?(?:frapper|tabasser|violer|agresser|battre|cogner|battue|battu|frappee?|agressee?|violee?|abusee?|sequestree?|poignarder|droguee?|maltraite*|violentee?|harcelee?|tabasse*)(?! (?:verbalement par (?:la|le)|par (?:un|le|les) (?:chien|moustique*|bouchon*)))
      (?:enferme*|sequestr*|attach*) (?:\\w+ ){0,3}?(?:a cle|a clef|chambre|maison|cave|lit|quand il|quand elle|dehors)|m enferme
      (?:mari|il|elle|lui|<kin>) (?:\\w+ ){0,3}?(?:laisse*|autorise|permet|supporte|veut|accepte) (?:\\w+ )?(?:pas|plus) (?:\\w+ ){0,3}?(?:sortir|partir|voir|venir|aller|que je|que j|parler|travailler)
      (?:il|mari|compagnon|pere|famille) (?:\\w+ ){0,2}?(?:dit|decide|interdit) (?:\\w+ ){0,3}?(?:sors pas|sort pas|irai pas|sortir|droit de (?:sortir|parler|voir|travailler|venir))
      (?:il|elle|lui|<kin>) (?:\\w+ ){0,4}?(?:pris|prend|confisqu*|garde|gardent|cach*|casse|surveill*|control*|lit|fouill*|espionn*|bloqu*|a|bouff*|vole) (?:\\w+ ){0,2}?(?:mes papiers|mon telephone|mes messages|mon passeport|ma carte|mon salaire|la carte vitale|ma retraite|mon argent|mes cles|mon portable|mes sms|ma pension|mes comptes|mes docs|papiers et|mes medicaments|mon cellulaire)
      (?:il|elle) (?:\\w+ )?(?:lit|voit|regarde|surveille|verifie|fouille) (?:\\w+ )?(?:tout|mes messages|tous mes|mon portable|mon telephone|ceci|les messages)(?! (?:bien|flou|double|trouble|noir))
      (?:justifier|demander|mendier) (?:\\w+ ){0,3}?(?:chaque|pour (?:tout|acheter)|pain|centime|ticket*|euro)
      peur (?:\\w+ ){0,2}?(?:de |du |d )(?:\\w+ )?(?:<kin>|lui|rentrer|retourner (?:chez|a la maison))(?! (?:du|de|meur|en retard|apres minuit|a cause de la pluie))
      peur (?:qu il|qu elle|qu ils) (?:\\w+ ){0,2}?(?:rentre*|revien*|lise*|voie*|sache*|tue*|frappe*|fasse*|trouve*|decouvre*|apprenne*|entende*)|(?:furieux|furieuse|fou de rage|bourre|ivre|saoul|enerve) (?:\\w+ |[.,] ){0,4}?peur
      (?:va|veut|menace* de|jure de|essaye de|essaie de|menac*) (?:\\w+ )?(?:me|nous|la) (?:\\w+ )?(?:tuer|buter|egorger|planter|bruler|defigurer|crever|defoncer|retrouver)|menac* (?:\\w+ )?(?:de mort|avec un)
      (?:il|elle|mari|ex|pere|fils|frere|lui) (?:\\w+ ){0,4}?(?:un|son|le|d un|avec un) (?:couteau|fusil|hache|pistolet|machette|batte|marteau|rasoir|cutter|barre de fer|cutter|pied de biche)(?! de (?:cuisine neuf|poche))
      (?:cris|crie|crient|hurle*|hurlements|coups|tape|tapent|bruits|insultes)(?=.{0,70}(?:voisin*|a cote|dessus|dessous|etage|palier|au mur) )(?=.{0,90}(?:pleure*|enfant*|petite?|bebe|tue*|frapp*|aide|qui appeler|coups|demi heure) )
      (?:voisin*|madame|dame|appartement|etage|dessus) (?:\\w+ ){0,5}?(?:crie qu on|hurle|crie a l aide|appelle a l aide|se fait (?:battre|frapper|taper|tuer))
      brulures? de cigarettes?|marques? (?:de |d )(?:coups|ceinture|doigts|strangulation|morsure)|coups? de (?:ceinture|poing|pied|baton|martinet|cable)|(?:oeil|<eye>) au beurre noir
      (?:bleus|hematomes?|ecchymoses|marques|traces) (?:\\w+ ){0,5}?(?:cach*|bras|cou|dos|pere|mari|lui|tombe*|escalier|cuisses|visage)(?! (?:depuis (?:l|la) (?:chute|operation|prise)))
      (?:dit|menti|racont*|fait croire) (?:\\w+ ){0,4}?(?:escalier|porte|chute|tombee?)(?=.{0,60}(?:plain pied|menti|faux|vrai|lui|mari|demande) )|(?:pas|etait pas|est pas) (?:\\w+ )?(?:tombee?|une chute|l escalier|un accident) (?:[.,] |\\w+ ){0,4}?(?:lui|pousse*|mari|frapp*)
      (?:ecri\\w+|repond\\w+|appel\\w+|envoy\\w+|dites|parlez|message|messages|sms) (?:\\w+ ){0,5}?(?:pas|plus|rien|jamais|surtout pas) (?:\\w+ |[.,] ){0,8}?(?:il lit|elle lit|il voit|il dort|il rentre|il surveille|mon mari (?:lit|regarde|surveille|voit|est la))|(?:jamais|plus|pas) de messages? (?:\\w+ |[.,] ){0,6}?(?:il|elle) (?:rentre|lit|voit|regarde)
      (?:frappee?|poussee?|battue?|encore) (?:\\w+ |[.,] ){0,4}?il dort|il dort (?:\\w+ |[.,] ){0,3}?repond\\w+ pas|c est lui (?:\\w+ |[.,] ){0,4}?(?:sous la douche|qui a annule|salaire|qui decide)|il est sous la douche|c est lui qui (?:\\w+ ){0,2}?(?:mon|ma|mes) (?:salaire|carte|argent|compte|papiers)|quand il (?:travaille|dort|est pas la|n est pas la) (?:\\w+ |[.,] ){0,4}?(?:supporte|veut|seule)
      (?:comprenez|lisez) (?:\\w+ ){0,3}?(?:ce que je vous dis|entre les lignes|ce que je veux dire)|faites semblant|doit pas (?:\\w+ ){0,2}?(?:entrer|venir|savoir|etre) (?:\\w+ ){0,4}?(?:avec moi|que j|au rdv|que je)
      mari(?:er|age|ee|ent) (?:\\w+ ){0,2}?(?:de force|force*)|(?:veut|veulent|vont) (?:\\w+ )?marier (?:\\w+ ){0,3}?(?:cousine|<sister>|fille|\\d+ ans|force|bled)|excis*|crime d honneur
      (?:force|oblige)[a-z]* (?:\\w+ ){0,3}?(?:coucher|rapports?|sexe|marier|prostitu*|faire l amour|l embrasser)|(?:touche|caresse)[a-z]* (?:\\w+ ){0,4}?(?:la nuit|culotte|sexe|parties intimes|sous ma|entre les jambes)|(?:vient|se glisse|se met|monte|entre) (?:\\w+ ){0,3}?dans (?:mon|ma) (?:lit|chambre) (?:la nuit|\\w+)?
      viol(?:s|ee|ees|er)?(?= (?:\\.|,|$|hier|et|par|a|dans|conjugal|collectif|cette))|agression sexuelle|attouchement*|violences? (?:conjugale*|domestique*|familiale*|sexuelle*)|femme battue
      (?:traite*|insult*) (?:\\w+ )?de (?:\\w+ )?(?:pute|salope|conne|folle|merde|grosse|vieille|connasse|chienne|sale (?:pute|chienne|vieille|conne))
      bras casse (?:\\w+ |[.,] ){0,6}?(?:lui|mari|il)|derniere fois (?:\\w+ |[.,] ){0,4}?(?:casse|hopital|urgences|cote*)(?=.{0,40}(?:il|lui|mari))|derniere fois j ai eu le bras
      (?:fait|faire) jurer (?:\\w+ )?(?:de )?(?:rien|ne rien|pas)|parlez (?:\\w+ )?(?:a personne|de ca a)|en parlez a personne`,
    yes: 'mon mari me frappe',
    no: 'mon mari me tape sur les nerfs avec ce rendez-vous',
  },
]
