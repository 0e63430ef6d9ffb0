# ASSAULT: force used that can harm. Modes: abduct beat torture sexual targeted destroy primitive firearms explosives
# suicide-attack aerial drone heavy-weapons crowd-control unconventional.

# --- Words of force that tell none ---------------------------------------------------------------------------------

verb porter+coup = none
  - La démission du trésorier porte un coup dur au parti.
verb tuer+temps = none
  - Les voyageurs tuent le temps en jouant aux cartes.
verb tuer+poule = none
  - Taxer ainsi les entreprises, c'est tuer la poule aux œufs d'or.
verb tuer+œuf = none
  - Il faut tuer dans l'œuf cette mauvaise habitude.
verb abattre+carte = none
  - Le candidat a abattu ses cartes avant le débat.
verb abattre+travail = none
  - L'équipe a abattu un travail considérable.
verb abattre+arbre = none
  - La mairie a abattu des arbres malades.
verb tirer+profit = none
  - Les exportateurs tirent profit de la baisse de l'euro.
verb tirer+parti = none
  - La Chine tire parti de la situation.
verb tirer+leçon = none
  - Le gouvernement tire les leçons de la crise.
verb tirer+conclusion|conséquence = none
  - Le ministre en tire les conséquences.
verb tirer+sonnette = none
  - Les médecins tirent la sonnette d'alarme.
verb tirer+ficelle = none
  - Moscou tire les ficelles dans cette affaire.
verb tirer+épingle = none
  - L'entreprise tire son épingle du jeu.
verb tirer+sort = none
  - Les jurés ont été tirés au sort.
verb tirer+révérence = none
  - Le chanteur a tiré sa révérence.
verb tirer+trait = none
  - Le pays a tiré un trait sur son passé.
verb tirer+pénalty|penalty|corner|coup-franc = none
  - L'attaquant a tiré le penalty sur le poteau.
verb frapper+porte = none
  - La Serbie frappe à la porte de l'Union européenne.
verb frapper+esprit = none
  - Ces images ont frappé les esprits.
verb frapper+monnaie = none
  - La banque centrale frappe une nouvelle monnaie.
verb frapper+ballon = none
  - Le capitaine a frappé le ballon du pied gauche.
verb frapper = none ?subj=@nature|crise|chômage|récession|malheur|pénurie|épidémie
  - Un séisme a frappé le nord du pays.
verb toucher+fond = none
  - L'économie a touché le fond.
verb toucher+doigt = none
  - Les visiteurs touchent du doigt la réalité.
verb toucher+salaire|prime|indemnité|argent|retraite|pension = none
  - Les soldats touchent un salaire modeste.
verb prendre+conscience = none
  - Le public prend conscience du danger.
verb prendre+pouvoir = none ?with=élection|scrutin|vote|urne
  - Le parti a pris le pouvoir après les élections.
verb perdre+vie = none ?with=@accident|@nature|@illness
  - Trois alpinistes ont perdu la vie dans une avalanche.
verb livrer+bataille = none ?with=juridique|judiciaire|commercial|parlementaire
  - Les deux groupes se livrent une bataille juridique.
verb battre+record = none
  - Le pays a battu un record de chaleur.
verb battre+plein = none
  - Le festival bat son plein.
verb battre+campagne = none
  - Le candidat bat la campagne.
verb se_battre+retraite|emploi|cause = none
  - Ils se battent pour la cause des femmes.
verb combattre+incendie|feu|chômage|corruption|inflation|pauvreté|épidémie|virus|maladie|discrimination|fraude = none
  - Les pompiers combattent l'incendie depuis trois jours.
verb affronter+crise|difficulté|défi|problème|tempête|réalité = none
  - Le pays affronte une crise économique.
verb affronter = none ?with=@sport|élection|tour|scrutin|duel|urne
  - Les deux équipes s'affrontent en finale de la coupe.
verb se_affronter = none ?with=@sport|élection|tour|scrutin|débat|urne
  - Les deux candidats s'affrontent au second tour.
verb se_attaquer+problème|question|chômage|déficit|dossier|corruption|fraude|inégalité|pauvreté|racine = none
  - Le gouvernement s'attaque au problème du logement.
verb exécuter+ordre|budget|travail|contrat|décision|projet|plan|figure|tâche|mandat = none
  - L'entreprise exécute les travaux du pont.
noun exécution+budget|contrat|décision|travail|jugement|peine|plan|accord|mandat|loi = none
  - La Cour des comptes examine l'exécution du budget.
verb éliminer = none ?with=@sport|tour|déchet|concurrent
  - La Belgique a été éliminée au premier tour.
verb neutraliser = none ?obj=effet|impact|bombe|engin|obus|coût
  - Les démineurs ont neutralisé la bombe.
verb exploser = none ?subj=prix|coût|dette|chômage|demande|vente|nombre|chiffre|consommation|déficit|audience|dépense
  - Les prix explosent depuis le printemps.
verb bombarder+question|critique|message = none
  - Les journalistes ont bombardé le porte-parole de questions.
verb envahir = none ?subj=doute|sentiment|eau|criquet|algue|produit|touriste|spectateur|supporter|plante
  - Les touristes envahissent les plages.
verb piller = none ?with=ressource|nature|sous-sol
  - Des groupes étrangers pillent les ressources du fleuve.
noun attaque+montre = none
  - Le coureur a placé une attaque contre la montre.
noun attaque+cérébral|cardiaque|panique|requin|personnel|verbal = none
  - Le sénateur a été victime d'une attaque cérébrale.
noun attaque = none ?with=@sport|carton
  - L'attaque de l'équipe a marqué trois buts.
noun crise+cardiaque = none
  - Le musicien est mort d'une crise cardiaque.
noun offensive+judiciaire|culturel|verbal|idéologique|politique|économique|fiscal|monétaire|législatif|touristique|charme|diplomatique|médiatique|commercial|publicitaire = none
  - Pékin mène une offensive de charme en Afrique.
noun frappe = none ?with=@sport
  - Sa frappe du penalty a trouvé le cadre du but.
noun frappe+monnaie = none
  - La frappe de la monnaie commence en mars.
noun force+frappe = none
  - Le groupe double sa force de frappe commerciale.
noun tir+but|penalty|pénalty|arc|corner = none
  - La séance de tirs au but a duré dix minutes.
noun tir+essai|entraînement = none
  - Un tir d'essai aura lieu dans le désert.
noun bataille+juridique|judiciaire|parlementaire|électoral|commercial|rangé|ego|audience = none
  - Une bataille juridique oppose les deux héritiers.
noun champ+bataille = none
  - Le musée se trouve près du champ de bataille de Verdun.
noun combat+boxe|coq|rue|corps = none
  - Le combat de boxe a été annulé.
noun combat = none ?with=boxe|catch|judo|ring|lutte|réchauffement|corruption|égalité|climat|cancer|pauvreté
  - Le combat pour l'égalité continue.
noun cheval+bataille = none
  - La sécurité est son cheval de bataille.
noun mort+cérébral|né|naturel|subit = none
  - Les médecins ont constaté la mort cérébrale.
noun point+mort = none
  - Les discussions sont au point mort.
noun peine+mort = none
  - La peine de mort a été abolie en 1981.
noun perte+emploi|vitesse|poids|chiffre|confiance|temps|connaissance|sang|mémoire|autonomie = none
  - La banque annonce une perte de confiance.
noun arme+égal = none
  - Les deux candidats sont à armes égales.
noun coup+foudre|œil|théâtre|pouce|frein|projecteur|chance|envoi|franc|tête|maître|jeune|barre = none
  - Un coup de théâtre a marqué le procès.
noun explosion+prix|coût|dette|chômage|demande|vente|joie|population|nombre = none
  - L'explosion des prix inquiète les ménages.
noun assaut+client|visiteur|touriste|fan = none
  - Les magasins ont subi l'assaut des clients.
noun siège+social|auto|conducteur|parlement|député|conseil|avion = none
  - Le siège social de la firme est à Lyon.
noun victime+accident|crash|collision|naufrage|avalanche|séisme = none
  - Les victimes de l'accident ont été évacuées.
noun guerre+prix|étoile|civil|froid|tranchée|ego = none
  - La guerre des prix profite aux clients.

# --- Attacks in general --------------------------------------------------------------------------------------------

verb attaquer = ASSAULT/drone actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de place=à ?with=@drone
  + Les rebelles ont attaqué l'aéroport avec des drones. => actor: rebelles
  - Le groupe attaque le marché des drones de loisir.
verb attaquer = ASSAULT/explosives actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?with=@explosive
  + Des séparatistes ont attaqué la patrouille à la bombe. => actor: séparatistes; recipient: patrouille
  - Le sel attaque la peinture de la carrosserie.
verb attaquer = ASSAULT/primitive actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?with=@blade
  + Un assaillant a attaqué deux policiers au couteau. => actor: assaillant; recipient: policiers
  - Le critique attaque le dernier film du réalisateur.
verb attaquer = ASSAULT/heavy-weapons actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?with=@heavy
  + Les insurgés ont attaqué la caserne à la roquette. => actor: insurgés
  - Le député a attaqué le budget de la défense dans un discours.
verb attaquer = ASSAULT/firearms actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?with=@firearm
  + Les guérilleros ont attaqué le poste au fusil. => actor: guérilleros
  - Il a attaqué son repas sans attendre.
verb attaquer = ASSAULT/aerial actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?with=@aircraft !obj=@market|marché
  + L'aviation turque a attaqué les combattants kurdes. => actor: aviation; recipient: combattants
  - La compagnie attaque le marché du transport aérien.
verb attaquer = ASSAULT actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de place=obj|à ?actor=MIL|COP|REB|UAF|PRM|GOV|SPY|OPP !with=justice|tribunal|recours|décret|loi|propos|@sport !obj=tour|accord|bilan|réforme|projet|plan|décision|déclaration|proposition|politique|idée|dossier|budget|marché|sujet|texte|mandat|saison|année|campagne|sommet !subj=équipe|club|joueur|coureur|presse|journal|film|livre|auteur|entreprise
  + Les rebelles ont attaqué l'armée près de la frontière. => actor: rebelles; recipient: armée
  - L'auteur attaque un nouveau chapitre.
verb attaquer = ASSAULT recipient=obj|obj.adj|obj.de ?recipient=MIL|COP|REB|IGO|JRN|REL|REF|SOC !with=justice|tribunal|recours|décret|loi|propos|@sport
  + Un convoi de l'armée a été attaqué dans le nord du pays. => recipient: armée
  - Cette bactérie attaque les dents.
verb attaquer = ASSAULT actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?obj=@building|@vehicle|@ship|convoi|patrouille|base
  + Un cargo a été attaqué lundi au large du Yémen.
  - Le mildiou attaque les vignes.
verb se_attaquer = ASSAULT actor=subj|obj recipient=à|obj.à !à=sujet|problème|question|idée ?actor=MIL|REB|UAF|PRM|CVL|OPP
  + Des miliciens se sont attaqués à un village de réfugiés. => actor: miliciens
  - Le romancier s'attaque à un grand sujet.
verb se_attaquer = ASSAULT actor=subj|obj recipient=à|à.adj|à.de ?à=MIL|COP|REB|division|brigade|convoi|patrouille|base|caserne|position
  + Le groupe s'est attaqué à l'armée syrienne. => recipient: armée
  - Le chercheur s'attaque à un mystère.
verb assaillir = ASSAULT actor=subj recipient=obj|obj.de ?actor=MIL|REB|UAF|PRM|CVL
  + Des hommes armés ont assailli la patrouille. => actor: hommes; recipient: patrouille
  - Il est assailli par le doute.
verb agresser = ASSAULT/sexual actor=subj recipient=obj|obj.de ?with=sexuellement
  + Des soldats ont agressé sexuellement des réfugiées. => actor: soldats; recipient: réfugiées
  - Ce bruit agresse les oreilles.
verb agresser = ASSAULT actor=subj recipient=obj|obj.de ?recipient=COP|MIL|JRN|GOV|LEG|OPP|REL|SOC|REF
  + Des manifestants ont agressé un journaliste. => actor: manifestants; recipient: journaliste
  - La fumée agresse les yeux.
verb envahir = ASSAULT actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de place=obj ?actor=MIL|GOV|REB
  + L'armée irakienne a envahi le Koweït. => actor: armée
  - La végétation envahit la cour.
verb envahir = ASSAULT actor=subj|subj.adj|subj.de ?obj=@state-building|@building
  + Les manifestants ont envahi le parlement. => actor: manifestants
  - Une odeur de café envahit la maison.
verb prendre+assaut = ASSAULT actor=subj|subj.adj|subj.de recipient=de|obj|obj.adj|obj.de place=de|obj !subj=client|visiteur|touriste|supporter|consommateur|acheteur ?actor=MIL|COP|REB|UAF|PRM|CVL|OPP
  + Des islamistes ont pris d'assaut la caserne. => actor: islamistes
  - Les clients ont pris d'assaut les magasins.
verb donner+assaut = ASSAULT actor=subj recipient=contre|à|sur|obj.à|obj.contre|sur.adj|sur.de|contre.adj|contre.de
  + Les forces spéciales ont donné l'assaut contre les rebelles. => actor: forces; recipient: rebelles
  - Le coureur a donné le meilleur de lui-même.
verb passer+attaque|offensive = ASSAULT actor=subj recipient=contre|obj.contre|contre.adj|contre.de ?actor=MIL|REB|GOV|PRM
  + L'armée est passée à l'offensive contre les rebelles. => actor: armée; recipient: rebelles
  - Le constructeur passe à l'offensive sur le marché indien.
verb mener+action = ASSAULT actor=subj recipient=contre|obj.contre|contre.adj|contre.de ?actor=MIL|REB|PRM
  + Les guérilleros ont mené une action contre une caserne de l'armée. => actor: guérilleros
  - L'association mène des actions dans les écoles.
verb contre-attaquer = ASSAULT actor=subj recipient=contre|obj.contre|contre.adj|contre.de ?actor=MIL|REB|GOV|PRM
  + Les soldats ont contre-attaqué dans la nuit. => actor: soldats
  - L'avocat contre-attaque sur le plan médiatique.
verb riposter = ASSAULT/heavy-weapons actor=subj recipient=contre|obj.contre|contre.adj|contre.de ?with=@heavy
  + Les forces israéliennes ont riposté par des tirs d'artillerie. => actor: forces
  - Le fabricant riposte à son concurrent.
verb riposter = ASSAULT actor=subj recipient=à|contre|obj.à|obj.contre|contre.adj|contre.de ?actor=MIL|COP|REB|PRM|UAF
  + L'armée a riposté dans la nuit. => actor: armée
  - La chaîne riposte avec une nouvelle émission.
verb répliquer = ASSAULT actor=subj recipient=à|contre|obj.à|obj.contre|contre.adj|contre.de ?actor=MIL|REB|PRM ?with=tir|frappe|artillerie|raid|feu
  + L'armée a répliqué par des tirs de mortier. => actor: armée
  - « Jamais », a répliqué le ministre.
verb viser = ASSAULT actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de place=obj ?subj=@attack|@weapon
  + Un convoi de l'armée a été visé par un attentat. => recipient: armée
  - La réforme vise à réduire le déficit.
verb viser = ASSAULT actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?actor=MIL|REB|PRM|UAF ?obj=@building|@vehicle|@stronghold
  + Les rebelles ont visé une base de l'armée. => actor: rebelles
  - Cette loi vise les grandes fortunes.
verb cibler = ASSAULT actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de place=obj ?subj=@attack|@weapon
  + Des frappes ont ciblé les positions des rebelles. => recipient: rebelles
  - La publicité cible les jeunes.
verb cibler = ASSAULT actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?actor=MIL|REB|PRM|UAF
  + L'armée a ciblé des combattants islamistes. => actor: armée; recipient: combattants
  - La campagne de vaccination cible les enfants.
verb frapper = ASSAULT/aerial actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de place=obj|à ?subj=avion|aviation|chasseur|bombardier
  + L'aviation américaine a frappé des djihadistes. => actor: aviation; recipient: djihadistes
  - L'avion a frappé des oiseaux au décollage.
verb frapper = ASSAULT/heavy-weapons actor=subj|subj.adj|subj.de place=obj|à recipient=obj|obj.adj|obj.de ?subj=@warhead
  + Un immeuble de Kiev a été frappé par un missile.
  - La crise frappe les plus pauvres.
verb frapper = ASSAULT/drone actor=subj|subj.adj|subj.de place=obj|à recipient=obj|obj.adj|obj.de ?subj=@drone
  + Un dépôt de carburant a été frappé par un drone à Kiev.
  - La récession frappe durement le pays.
verb frapper = ASSAULT actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de place=obj ?subj=@attack
  + La ville de Kaboul a été frappée par un attentat.
  - La grêle a frappé les vergers.
verb frapper = ASSAULT/beat actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?actor=COP|PRM|CVL ?recipient
  + Des policiers ont frappé un journaliste. => actor: policiers; recipient: journaliste
  - Cette taxe frappe les importations.
verb frapper = ASSAULT actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?actor=GOV|MIL ?obj=@stronghold|@building|cible|position|site|objectif
  + Israël a frappé des positions iraniennes. => actor: Israël
  - La grippe frappe le pays.
verb toucher = ASSAULT actor=subj|subj.adj|subj.de place=obj recipient=obj|obj.adj|obj.de ?subj=@warhead|balle|obus|@drone|tir|frappe
  + Une roquette a touché une école.
  - La mesure touche les retraités.
verb mener+guerre = ASSAULT actor=subj recipient=contre|à|obj.à|obj.contre|contre.adj|contre.de ?actor=GOV|MIL|REB
  + La Russie mène une guerre contre l'Ukraine. => actor: Russie; recipient: Ukraine
  - Elle mène une guerre contre le gaspillage.
verb déclencher+offensive|guerre|hostilité = ASSAULT actor=subj recipient=contre|obj.contre|contre.adj|contre.de
  + Les rebelles ont déclenché une offensive contre l'armée. => actor: rebelles; recipient: armée
  - Cette annonce a déclenché une vague de critiques.
verb revendiquer = ASSAULT actor=subj ?obj=@attack|@blast|assassinat|enlèvement|meurtre|prise
  + L'État islamique a revendiqué l'attentat. => actor: État
  - Les salariés revendiquent une hausse de salaire.
noun revendication = ASSAULT actor=par|de.par|de ?with=@attack|assassinat|enlèvement
  + La revendication de l'attentat par les talibans est jugée crédible. => actor: talibans
  - La revendication salariale du personnel est ancienne.
noun attaque = ASSAULT/explosives actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de ?with=@explosive
  + Une attaque à la bombe contre la police a eu lieu à Quetta. => recipient: police
  - L'attaque du virus affaiblit les cellules.
noun attaque = ASSAULT/heavy-weapons actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de ?with=@heavy
  + Une attaque à la roquette contre l'ambassade américaine a eu lieu lundi.
  - Il redoute une attaque de goutte.
noun attaque = ASSAULT/aerial actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de ?with=@aircraft
  + Une attaque d'hélicoptères contre les rebelles a été menée à l'aube. => recipient: rebelles
  - L'attaque du morceau par le pianiste était parfaite.
noun attaque = ASSAULT/primitive actor=par|de.par|contre.par|adj|subj|de recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de ?with=@blade
  + Une attaque au sabre contre des policiers a eu lieu à Jérusalem. => recipient: policiers
  - Les attaques de loups se multiplient dans les alpages.
noun attaque = ASSAULT/firearms actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de ?with=@firearm
  + Une attaque à la kalachnikov contre des soldats a eu lieu lundi. => recipient: soldats
  - Ses attaques contre les juges font la une.
noun attaque = ASSAULT/unconventional actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de place=à ?with=@chemical
  + Une attaque chimique contre des civils a été dénoncée. => recipient: civils
  - La rouille est une attaque du fer par l'oxygène.
noun attaque = ASSAULT actor=par|de.par|contre.par|adj|subj|de recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de ?recipient !with=verbal|propos|discours|critique|@sport
  + Une attaque contre des soldats maliens a eu lieu dimanche. => recipient: soldats
  - Ses attaques verbales contre la presse choquent.
noun attaque = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de ?actor=MIL|REB|UAF|PRM !with=verbal|propos
  + L'attaque des rebelles a surpris la garnison. => actor: rebelles
  - L'attaque de la chanson est très vive.
noun attaque = ASSAULT recipient=contre|de.contre|sur|de|à.contre|contre.adj|contre.de actor=par|de.par|contre.par|adj|subj ?with=terroriste|armé|meurtrier|sanglant|djihadiste|jihadiste|islamiste|militaire|coordonné|revendiquer|victime|mort|assaillant
  + Une attaque meurtrière a endeuillé Bruxelles lundi.
  - L'attaque du roman est lente.
noun attaque = ASSAULT recipient=contre|de.contre|sur|de|à.contre|contre.adj|contre.de actor=par|de.par|contre.par|adj|subj ?with=@building|@vehicle|@ship|base|frontière
  + L'attaque contre la base a duré trois heures lundi.
  - L'attaque du joueur a fini sur le poteau.
noun attaque = ASSAULT actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de place=à|dans|en|près_de ?place !with=verbal|propos|discours|critique|@sport
  + Une attaque à Bamako a endeuillé la ville.
  - L'attaque du match a déçu ses supporters à Lyon.
noun attaque = ASSAULT actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de ?with=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre !with=verbal|propos|discours|critique|@sport
  + Les attaques du 13 novembre ont bouleversé le pays.
  - Les attaques verbales de novembre sont oubliées.
noun attaque+terroriste = ASSAULT actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|à.contre|contre.adj|contre.de
  + Les attaques terroristes de novembre ont bouleversé le pays.
  - Le terroriste vivait seul.
noun assaut = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|sur|contre.adj|contre.de ?actor=MIL|COP|REB|UAF|PRM
  + L'assaut des forces spéciales a duré une heure. => actor: forces
  - Les défenseurs ont résisté aux assauts de l'équipe adverse.
noun assaut = ASSAULT actor=par|de.par|contre.par|adj|subj|de recipient=contre|de.contre|sur|contre.adj|contre.de ?with=@building|@stronghold|otage|preneur|ravisseur|militaire
  + L'assaut contre le palais présidentiel a échoué lundi à Bangui.
  - Les vagues montent à l'assaut de la digue.
noun offensive = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|sur|contre.adj|contre.de
  + L'offensive de l'armée contre les rebelles se poursuit. => actor: armée; recipient: rebelles
  - Le milieu offensif a marqué deux fois.
noun contre-offensive = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|contre.adj|contre.de
  + La contre-offensive ukrainienne progresse lentement. => actor: ukrainienne
  - La contre-publicité a nui à la marque.
noun contre-attaque = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|contre.adj|contre.de !with=@sport
  + La contre-attaque des soldats a repoussé les rebelles. => actor: soldats
  - Le but est venu d'une contre-attaque rapide de l'équipe.
noun offensive+aérien = ASSAULT/aerial actor=par|de.par|contre.par|adj|de|de.de|subj recipient=contre|de.contre|contre.adj|contre.de
  + L'offensive aérienne de l'armée russe a commencé. => actor: armée
  - Le transport aérien reprend.
noun offensive+éclair = ASSAULT actor=par|de.par|contre.par|adj|de|de.de|subj recipient=contre|de.contre|contre.adj|contre.de
  + Une offensive éclair des rebelles a surpris le régime. => actor: rebelles
  - Un éclair a zébré le ciel.
noun raid = ASSAULT/aerial actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|sur|contre.adj|contre.de ?with=@aircraft
  + Un raid de l'aviation turque a touché le village. => actor: aviation
  - Le raid cycliste part demain.
noun raid = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|sur|contre.adj|contre.de ?recipient
  + Un raid contre des combattants shebab a été mené en Somalie. => recipient: combattants
  - Le raid à ski traverse les Alpes.
noun raid = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|sur|contre.adj|contre.de ?actor=MIL|REB|UAF|GOV|PRM
  + Le raid des miliciens a fait fuir les habitants. => actor: miliciens
  - Le raid boursier sur la banque a échoué.
noun raid+aérien = ASSAULT/aerial actor=par|de.par|contre.par|adj|de|de.de|subj recipient=contre|de.contre|sur|contre.adj|contre.de
  + Un raid aérien israélien a visé la bande de Gaza. => actor: israélien
  - Le trafic aérien a été perturbé.
noun incursion = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|contre.adj|contre.de place=à|dans|sur ?actor
  + L'incursion des soldats turcs dans le nord de l'Irak a duré deux jours. => actor: soldats
  - Le réalisateur fait une incursion dans la comédie musicale.
noun incursion+militaire|armé|terrestre = ASSAULT actor=par|de.par|adj|de|de.de|subj place=à|dans|sur
  + Une incursion militaire a eu lieu dans la bande de Gaza.
  - Le projet militaire coûte cher.
noun invasion = ASSAULT actor=par|de.par|adj|subj recipient=de place=de ?recipient
  + L'invasion de l'Ukraine par la Russie a bouleversé l'Europe. => actor: Russie; recipient: Ukraine
  - Une invasion de criquets menace les récoltes.
noun agression = ASSAULT actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|de|contre.adj|contre.de ?actor=GOV|MIL|REB ?recipient
  + L'agression russe contre l'Ukraine se poursuit. => actor: russe; recipient: Ukraine
  - Les agressions du froid abîment la peau.
noun agression = ASSAULT actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|de|contre.adj|contre.de ?recipient=COP|MIL|JRN|GOV|LEG|OPP|REL|SOC
  + L'agression de deux journalistes à Minsk a été filmée. => recipient: journalistes
  - Cette crème protège des agressions extérieures.
noun agression+sexuel = ASSAULT/sexual actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|de|de.de|contre.adj|contre.de ?with=soldat|milicien|policier|manifestant|militaire|rebelle|place|casque
  + Des agressions sexuelles par des soldats ont été signalées dans le camp. => actor: soldats
  - L'éducation sexuelle est enseignée au collège.
noun embuscade = ASSAULT actor=par|de.par|contre.par|à.par|adj|de|subj recipient=contre|de.contre|à|de.à|contre.adj|contre.de
  + Une embuscade contre l'armée a coûté la vie à cinq hommes. => recipient: armée
  - Le chat guette sa proie.
verb tomber+embuscade = ASSAULT recipient=subj
  + Une patrouille de l'armée est tombée dans une embuscade. => recipient: patrouille
  - La pluie est tombée toute la nuit.
verb tendre+embuscade = ASSAULT actor=subj recipient=à|contre|obj.à|obj.contre|contre.adj|contre.de
  + Les rebelles ont tendu une embuscade aux soldats. => actor: rebelles; recipient: soldats
  - Il a tendu la main à son rival.
noun guet-apens = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|contre.adj|contre.de ?recipient
  + Un guet-apens contre les policiers a été tendu dans la cité. => recipient: policiers
  - Le joueur dénonce un guet-apens médiatique.
noun acte+terroriste|terrorisme = ASSAULT actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|contre.adj|contre.de
  + Un acte terroriste a été commis lundi à Istanbul.
  - La pièce compte trois actes.
noun action+terroriste|armé = ASSAULT actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|contre.adj|contre.de
  + Une action terroriste des guérilleros a été revendiquée lundi.
  - L'action de la banque a baissé de deux pour cent.
noun opération+kamikaze|commando|martyr = ASSAULT actor=par|de.par|contre.par|adj|de|de.de|subj recipient=contre|de.contre|contre.adj|contre.de
  + Une opération kamikaze a eu lieu lundi à Kaboul.
  - L'opération du genou s'est bien passée.
noun opération = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|contre.adj|contre.de ?recipient=REB|UAF|MIL|PRM ?actor=MIL|COP|GOV|REB|PRM
  + L'opération de l'armée contre les rebelles se poursuit. => actor: armée; recipient: rebelles
  - L'opération de la banque centrale a calmé les marchés.
noun opération+militaire|terrestre = ASSAULT actor=par|de.par|contre.par|adj|de|de.de|subj recipient=contre|de.contre|contre.adj|contre.de ?recipient
  + L'opération militaire turque contre les combattants kurdes continue. => actor: turque; recipient: combattants
  - L'hôpital militaire a rouvert.
noun intervention+militaire|armé = ASSAULT actor=par|de.par|contre.par|adj|de|de.de|subj recipient=contre|de.contre|contre.adj|contre.de place=à|en
  + L'intervention militaire de la France au Mali a commencé. => actor: France
  - L'intervention du ministre à la télévision était attendue.
verb intervenir+militairement = ASSAULT actor=subj recipient=contre|obj.contre|contre.adj|contre.de place=à|en|dans
  + La Turquie est intervenue militairement en Syrie. => actor: Turquie
  - Le ministre est intervenu à la tribune.
noun provocation+militaire|armé = ASSAULT actor=par|de.par|contre.par|adj|de|de.de|subj recipient=contre|de.contre|contre.adj|contre.de
  + Une provocation militaire a eu lieu lundi à la frontière.
  - Ses provocations amusent le public.
noun violence = ASSAULT actor=par|de.par|contre.par|de|adj|subj recipient=contre|de.contre|contre.adj|contre.de ?with=mort|blessé|tué|sanglant|meurtrier|intercommunautaire|interethnique|ethnique|communautaire|policier
  + Des violences intercommunautaires ont éclaté lundi à Bangui.
  - La violence de la tempête a surpris les marins.
noun violence+policier = ASSAULT/beat actor=par|de.par|contre.par|adj recipient=contre|de.contre|contre.adj|contre.de
  + Les violences policières contre des manifestants ont été filmées. => recipient: manifestants
  - Le film policier sort mercredi.
noun violence = ASSAULT actor=par|de.par|contre.par|de|adj|subj recipient=contre|de.contre|contre.adj|contre.de ?contre=@crowd|civil|minorité|population|réfugié|migrant|journaliste|musulman|chrétien|rohingya|communauté
  + Les violences contre les civils se multiplient. => recipient: civils
  - La violence à l'écran fait débat.
noun violence+sexuel = ASSAULT/sexual actor=par|de.par|contre.par|de|de.de|adj|subj recipient=contre|de.contre|sur|contre.adj|contre.de ?with=soldat|milicien|guerre|combattant|rebelle|militaire|conflit|arme
  + Des violences sexuelles de miliciens contre des réfugiées ont été signalées. => actor: miliciens
  - Le débat sur l'éducation sexuelle continue.
noun exaction = ASSAULT actor=par|de.par|contre.par|de|adj|subj recipient=contre|de.contre|sur|à_l'encontre_de|de.à_l'encontre_de|contre.adj|contre.de
  + Des exactions de miliciens contre des villageois ont été rapportées. => actor: miliciens; recipient: villageois
  - L'exactitude de la mesure est garantie.
noun atrocité = ASSAULT actor=par|de.par|contre.par|de|adj|subj recipient=contre|de.contre|contre.adj|contre.de ?actor
  + Des atrocités ont été commises par les rebelles contre des villageois. => actor: rebelles; recipient: villageois
  - Il collectionne des atrocités en plastique.
noun crime+guerre|humanité = ASSAULT actor=par|de.par|contre.par|de|de.de|adj|subj recipient=contre|de.contre|contre.adj|contre.de ?actor ?recipient
  + L'armée a commis des crimes de guerre contre les civils.
  - Le tribunal juge les crimes de guerre depuis 1993.

# --- Battle, conquest, siege ---------------------------------------------------------------------------------------

verb affronter = ASSAULT actor=subj recipient=obj|obj.de ?actor=MIL|COP|REB|UAF|PRM|CVL|OPP ?recipient=MIL|COP|REB|UAF|PRM|CVL|OPP
  + L'armée affronte les rebelles au sud de la capitale. => actor: armée; recipient: rebelles
  - Le nageur affronte les meilleurs du monde.
verb se_affronter = ASSAULT both=subj|obj both=avec|à
  + L'armée et les rebelles se sont affrontés près de l'aéroport. => actor: armée
  - Deux visions du monde s'opposent dans ce livre.
verb opposer = ASSAULT actor=obj recipient=à|obj.à both=entre ?subj=@clash
  + Une bataille a opposé l'armée aux rebelles. => actor: armée; recipient: rebelles
  - Le match opposera la France à l'Italie.
verb éclater = ASSAULT both=entre place=à|dans|près_de ?subj=@clash ?entre
  + Une bataille a éclaté entre l'armée et les rebelles. => actor: armée
  - Une dispute a éclaté entre les deux voisins.
verb avoir+lieu = ASSAULT both=entre place=à|dans|près_de ?subj=@clash ?entre
  + Une bataille a eu lieu entre l'armée et les rebelles. => actor: armée
  - La rencontre a eu lieu entre les deux ministres.
verb se_produire = ASSAULT both=entre place=à|dans|près_de ?subj|obj=@clash ?entre
  + Une bataille s'est produite entre l'armée et les rebelles. => actor: armée
  - Un malentendu s'est produit entre les deux ministres.
verb se_heurter = ASSAULT actor=subj|obj recipient=à|avec|obj.à|obj.avec ?actor=CVL|OPP|COP|MIL|REB ?recipient=COP|MIL|CVL|OPP|REB
  + Les manifestants se sont heurtés à la police. => actor: manifestants; recipient: police
  - Le projet se heurte à de nombreux obstacles.
verb combattre = ASSAULT actor=subj recipient=obj|contre|obj.contre|obj.de|contre.adj|contre.de ?recipient=MIL|REB|PRM|UAF
  + L'armée nigériane combat les insurgés. => actor: armée; recipient: insurgés
  - Il combat les préjugés.
verb se_battre = ASSAULT actor=subj|obj recipient=contre|avec|obj.avec|obj.contre|contre.adj|contre.de ?recipient=MIL|REB|PRM|COP|UAF
  + Des miliciens se battent contre les soldats dans les faubourgs. => actor: miliciens; recipient: soldats
  - Elle se bat contre la maladie.
verb livrer+combat|bataille = ASSAULT actor=subj recipient=à|contre|obj.à|obj.contre|contre.adj|contre.de ?recipient
  + Les insurgés livrent combat aux soldats. => actor: insurgés; recipient: soldats
  - Le facteur livre le courrier.
verb se_livrer+combat|bataille = ASSAULT both=subj|obj !with=juridique|électoral|commercial|judiciaire
  + L'armée et les rebelles se livrent de durs combats. => actor: armée
  - Il se livre à un exercice difficile.
verb guerroyer = ASSAULT actor=subj recipient=contre|obj.contre|contre.adj|contre.de
  + Les milices guerroient contre l'armée depuis l'aube. => actor: milices; recipient: armée
  - Le roi aimait la chasse.
noun combat = ASSAULT both=entre|de.entre actor=par|de.par|contre.par|de recipient=contre|de.contre|avec|de.avec|contre.adj|contre.de ?recipient
  + Le combat contre les djihadistes a repris. => recipient: djihadistes
  - Son combat contre le cancer a ému ses lecteurs.
noun combat = ASSAULT both=entre|de.entre ?entre
  + Un combat entre l'armée et les rebelles a éclaté à l'aube. => actor: armée
  - Le combat pour les droits des femmes avance.
noun combat = ASSAULT both=entre|de.entre actor=adj recipient=contre|de.contre|contre.adj|contre.de ?with=violent|intense|éclater|faire|reprendre|meurtrier|rage|acharné|rue|faubourg|poursuivre|front|intensifier ?det=plur
  + De violents combats ont lieu au sud de Damas.
  - Les combats de sa vie tiennent dans un livre.
noun affrontement = ASSAULT both=entre|de.entre actor=de recipient=avec|de.avec|contre|de.contre|contre.adj|contre.de !with=@sport|verbal|débat|électoral|télévisé|téléviser
  + Des affrontements entre manifestants et policiers ont éclaté. => actor: manifestants
  - L'affrontement télévisé des candidats a duré deux heures.
noun affrontement+armé = ASSAULT/firearms both=entre|de.entre recipient=avec|de.avec|contre|de.contre|contre.adj|contre.de
  + Un affrontement armé entre deux milices a fait fuir la population. => actor: milices
  - Le béton armé résiste mieux.
noun heurt = ASSAULT both=entre|de.entre actor=de recipient=avec|de.avec|contre|de.contre|contre.adj|contre.de !with=@sport
  + Des heurts entre la police et des manifestants ont eu lieu à Tunis. => actor: police
  - La cérémonie s'est déroulée sans encombre.
noun échauffourée = ASSAULT both=entre|de.entre actor=de recipient=avec|de.avec|contre|de.contre|contre.adj|contre.de
  + Des échauffourées entre étudiants et policiers ont éclaté. => actor: étudiants
  - La bouffée d'air frais a soulagé les marcheurs.
noun accrochage = ASSAULT both=entre|de.entre recipient=avec|de.avec|contre|de.contre|contre.adj|contre.de ?recipient
  + Un accrochage avec les rebelles a duré une heure. => recipient: rebelles
  - L'accrochage entre les deux voitures a bloqué la rue.
noun accrochage = ASSAULT both=entre|de.entre ?with=@troops|@attacker|militaire|armé|frontalier
  + Un accrochage frontalier entre soldats indiens et chinois a été signalé. => actor: soldats
  - L'accrochage des tableaux est terminé.
noun escarmouche = ASSAULT both=entre|de.entre recipient=avec|de.avec|contre|de.contre|contre.adj|contre.de
  + Des escarmouches entre soldats et miliciens ont éclaté. => actor: soldats
  - Ils échangent des piques.
noun bataille = ASSAULT both=entre|de.entre actor=par|de.par|contre.par recipient=contre|de.contre|contre.adj|contre.de place=de|à ?with=@stronghold|@attacker|@troops|front|militaire|sanglant
  + La bataille pour le contrôle de la ville oppose l'armée aux rebelles.
  - La bataille pour la mairie sera serrée.
noun bataille = ASSAULT both=entre|de.entre recipient=contre|de.contre|contre.adj|contre.de place=de ?place
  + La bataille d'Alep a commencé.
  - La bataille des retraites continue au Parlement.
noun guérilla+urbain = ASSAULT both=entre|de.entre recipient=contre|de.contre|contre.adj|contre.de
  + Une guérilla urbaine entre étudiants et policiers a éclaté lundi.
  - Le transport urbain se modernise.
noun hostilité = ASSAULT both=entre|de.entre recipient=contre|de.contre|contre.adj|contre.de ?with=reprise|reprendre|déclenchement|éclater|combat|début ?det=plur
  + Les hostilités entre l'armée et les rebelles ont repris. => actor: armée
  - L'hostilité du public a surpris le chanteur.
noun échange+tir|feu = ASSAULT/firearms both=entre|de.entre recipient=avec|de.avec
  + Un échange de tirs entre soldats et trafiquants a eu lieu. => actor: soldats
  - L'échange de lettres a duré un an.
verb échanger+tir|feu = ASSAULT/firearms both=subj recipient=avec|obj.avec
  + Les soldats des deux camps ont échangé des tirs. => actor: soldats
  - Les deux ministres ont échangé des cadeaux.
noun fusillade = ASSAULT/firearms actor=par|de.par|contre.par|de both=entre|de.entre recipient=contre|de.contre|avec|de.avec|contre.adj|contre.de
  + Une fusillade entre policiers et hommes armés a éclaté. => actor: policiers
  - La police fouille le quartier.
verb prendre = ASSAULT actor=subj place=obj recipient=à|obj.à ?obj=@stronghold ?actor=MIL|REB|PRM
  + Les rebelles ont pris la ville de Homs. => actor: rebelles
  - Le touriste a pris la route de la ville.
verb prendre = ASSAULT actor=subj place=obj recipient=à|obj.à ?place ?actor=MIL|REB|PRM
  + Les islamistes ont pris Tombouctou. => actor: islamistes
  - L'avion a pris la direction de Rome.
verb prendre+contrôle = ASSAULT actor=subj place=de recipient=à|obj.à ?actor=MIL|REB|PRM|UAF
  + Les rebelles ont pris le contrôle de l'aéroport. => actor: rebelles
  - Le groupe a pris le contrôle de son concurrent.
verb reprendre+contrôle = ASSAULT actor=subj place=de recipient=à|obj.à !de=avion|appareil|véhicule|voiture|situation|entreprise|société|navire|ballon ?actor=MIL|REB|PRM|COP
  + L'armée a repris le contrôle de la ville. => actor: armée
  - Le pilote a repris le contrôle de l'avion.
verb reprendre = ASSAULT actor=subj place=obj recipient=à|obj.à ?obj=@stronghold ?actor=MIL|REB|PRM
  + L'armée a repris la localité aux djihadistes. => actor: armée; recipient: djihadistes
  - Le ministre a repris la parole.
verb reprendre = ASSAULT actor=subj place=obj recipient=à|obj.à ?place ?actor=MIL|REB|PRM
  + Les forces irakiennes ont repris Mossoul. => actor: forces
  - Les cours reprennent à Paris.
verb se_emparer = ASSAULT actor=subj|obj place=de recipient=de ?actor=MIL|REB|PRM|UAF
  + Les islamistes se sont emparés de la ville. => actor: islamistes
  - Le doute s'empare des supporters.
verb se_emparer+pouvoir = ASSAULT actor=subj|obj place=à
  + Des militaires se sont emparés du pouvoir. => actor: militaires
  - Le voleur s'est emparé du sac à main.
verb se_rendre+maître = ASSAULT actor=subj|obj place=de ?actor=MIL|REB|PRM
  + Les insurgés se sont rendus maîtres de la ville. => actor: insurgés
  - Le ministre se rend à Berlin.
verb conquérir = ASSAULT actor=subj place=obj recipient=obj|obj.de ?actor=MIL|REB|GOV|PRM !obj=public|marché|électorat|titre|part
  + Les djihadistes ont conquis plusieurs villes. => actor: djihadistes
  - La marque a conquis le public asiatique.
verb reconquérir = ASSAULT actor=subj place=obj recipient=à|obj.à ?actor=MIL|REB|GOV|PRM !obj=électorat|public|marché|électeur
  + L'armée a reconquis la province. => actor: armée
  - Le parti veut reconquérir les électeurs.
verb capturer = ASSAULT actor=subj place=obj recipient=à|obj.à ?obj=@stronghold ?actor=MIL|REB|PRM
  + Les rebelles ont capturé une base. => actor: rebelles
  - Le braconnier a capturé un singe.
verb libérer = ASSAULT actor=subj place=obj recipient=de|obj.de ?obj=@stronghold ?actor=MIL|REB|PRM
  + L'armée a libéré la ville des djihadistes. => actor: armée
  - Le départ des bureaux a libéré de la place.
verb occuper = ASSAULT actor=subj place=obj ?obj=@stronghold|@territory ?actor=MIL|REB|PRM
  + Les rebelles ont occupé la ville après de durs combats. => actor: rebelles
  - Elle occupe un poste important.
verb annexer = ASSAULT actor=subj place=obj recipient=obj|obj.de ?actor
  + La Russie a annexé la Crimée. => actor: Russie
  - Le tableau est annexé au rapport.
noun annexion = ASSAULT actor=par|de.par|adj|subj place=de recipient=de
  + L'annexion de la Crimée par la Russie a été condamnée. => actor: Russie
  - L'annexe du rapport compte dix pages.
verb investir = ASSAULT actor=subj place=obj ?obj=@stronghold|@state-building ?actor=MIL|REB|PRM|COP
  + Les soldats ont investi le palais présidentiel. => actor: soldats
  - Le groupe investit un milliard d'euros.
verb pénétrer = ASSAULT actor=subj|subj.de place=dans|à|en ?actor=MIL|REB|PRM ?dans=@territory|@stronghold
  + Les chars de l'armée ont pénétré dans la ville. => actor: armée
  - L'humidité pénètre dans les murs.
verb entrer+force = ASSAULT actor=subj place=dans ?actor=MIL|COP|REB|CVL
  + Des manifestants sont entrés de force dans le ministère. => actor: manifestants
  - La loi entre en vigueur demain.
verb avancer = ASSAULT actor=subj recipient=contre|obj.contre|contre.adj|contre.de place=vers|sur|dans ?actor=MIL|REB|PRM ?with=front|ville|offensive|troupe|position|capitale|capital
  + Les rebelles avancent vers la capitale. => actor: rebelles
  - Le ministre avance une nouvelle date.
verb progresser = ASSAULT actor=subj place=vers|dans|sur ?actor=MIL|REB|PRM
  + L'armée progresse dans les faubourgs de la ville. => actor: armée
  - Le chômage progresse encore.
noun avancée = ASSAULT actor=de|adj recipient=contre|de.contre|contre.adj|contre.de place=vers|dans ?actor=MIL|REB|PRM
  + L'avancée des rebelles vers la capitale inquiète. => actor: rebelles
  - Une avancée scientifique a été saluée.
noun progression = ASSAULT actor=de|adj place=vers|dans ?actor=MIL|REB|PRM
  + La progression des djihadistes vers Bagdad inquiète. => actor: djihadistes
  - La progression du chômage se poursuit.
noun percée = ASSAULT actor=de|adj|par|de.par|contre.par recipient=contre|de.contre|contre.adj|contre.de place=vers|dans ?actor=MIL|REB|PRM
  + La percée des rebelles au nord a surpris le régime. => actor: rebelles
  - La percée du parti aux élections a surpris.
verb percer+ligne|front|défense = ASSAULT actor=subj|subj.de recipient=de|obj.de ?actor=MIL|REB|PRM
  + Les blindés de l'armée ont percé les lignes des rebelles. => actor: armée
  - L'acteur a percé à la télévision.
verb repousser = ASSAULT actor=subj recipient=obj|obj.de ?obj=attaque|assaut|offensive|assaillant|rebelle|troupe|djihadiste|incursion|ennemi
  + L'armée a repoussé une attaque des rebelles. => actor: armée
  - Le procès a été repoussé au mois de mai.
verb expulser = ASSAULT actor=subj recipient=obj|obj.de place=de ?recipient=REB|MIL|PRM
  + L'armée irakienne a expulsé les djihadistes de Falloujah. => actor: armée; recipient: djihadistes
  - Le club a expulsé deux spectateurs du stade.
verb chasser = ASSAULT actor=subj recipient=obj|obj.de place=de ?actor=MIL|REB|PRM ?recipient
  + L'armée a chassé les djihadistes de la ville. => actor: armée; recipient: djihadistes
  - Il chasse le sanglier dans les bois.
verb chasser = ASSAULT actor=subj recipient=obj|obj.de place=de ?recipient=MIL|REB|PRM
  + Les djihadistes ont été chassés de la ville. => recipient: djihadistes
  - Le vent chasse les nuages.
verb chasser+pouvoir = ASSAULT actor=subj recipient=obj|obj.de
  + Les militaires ont chassé le président du pouvoir. => actor: militaires; recipient: président
  - Le vent chasse les nuages.
verb déloger = ASSAULT actor=subj recipient=obj|obj.de place=de ?actor=MIL|COP|REB|PRM ?recipient=MIL|REB|PRM|UAF
  + Les soldats ont délogé les insurgés de la colline. => actor: soldats; recipient: insurgés
  - Le nouveau modèle déloge l'ancien de la première place.
verb renverser = ASSAULT actor=subj recipient=obj|obj.de ?recipient=GOV !with=vote|motion|élection|urne|parlement|sondage
  + Des militaires ont renversé le président. => actor: militaires; recipient: président
  - Une voiture a renversé un cycliste.
noun renversement = ASSAULT actor=par|de.par|adj recipient=de ?de=régime|président|gouvernement|dictateur|roi
  + Le renversement du président par l'armée a été condamné. => actor: armée; recipient: président
  - Le renversement de tendance se confirme.
noun coup+état = ASSAULT actor=par|de.par|contre.par|de|de.de|adj|subj recipient=contre|de.contre|contre.adj|contre.de
  + Un coup d'État contre le président a échoué. => recipient: président
  - Le chef de l'État prend un coup de vieux.
noun coup+force = ASSAULT actor=par|de.par|contre.par|de|de.de|adj|subj recipient=contre|de.contre|contre.adj|contre.de ?actor
  + Un coup de force de l'armée a mis fin à la transition. => actor: armée
  - Il a réussi un coup de force au tournoi.
noun putsch = ASSAULT actor=par|de.par|contre.par|de|adj|subj recipient=contre|de.contre|contre.adj|contre.de
  + Le putsch de l'armée contre le gouvernement a échoué. => actor: armée; recipient: gouvernement
  - Le golfeur soigne son putt.
noun mutinerie = ASSAULT actor=de|par|de.par|contre.par|adj recipient=contre|de.contre|contre.adj|contre.de
  + Une mutinerie de soldats a éclaté à Abidjan. => actor: soldats
  - La mutuelle augmente ses tarifs.
verb se_mutiner = ASSAULT actor=subj|obj recipient=contre|obj.contre|contre.adj|contre.de
  + Plusieurs soldats se sont mutinés contre le régime. => actor: soldats; recipient: régime
  - Des élèves se sont tus.
noun prise = ASSAULT actor=par|de.par|à.par|adj place=de recipient=à|de.à ?de=@stronghold ?with=@troops|@attacker|rebelle
  + La prise de la ville par les rebelles change la donne. => actor: rebelles
  - La prise de courant est usée.
noun prise = ASSAULT actor=par|de.par place=de ?place ?actor=MIL|REB|PRM
  + La prise de Goma par les rebelles a surpris. => actor: rebelles
  - La prise de sang se fait à jeun.
noun prise+pouvoir = ASSAULT actor=par|de.par|de|de.de ?actor=MIL|REB|PRM
  + La prise du pouvoir par les militaires a été condamnée. => actor: militaires
  - La prise de parole a été brève.
noun capture = ASSAULT actor=par|de.par|adj place=de ?de=@stronghold
  + La capture de la base par les rebelles date de lundi. => actor: rebelles
  - Une capture d'écran circule.
noun chute = ASSAULT place=de recipient=de ?place ?with=@attacker|@troops|main|offensive|siège
  + La chute de Kaboul aux mains des talibans a été rapide.
  - La chute de la Bourse de Paris inquiète.
verb tomber+main = ASSAULT place=subj actor=de ?actor=MIL|REB|PRM|GOV
  + La ville est tombée aux mains des rebelles. => actor: rebelles
  - Le livre m'est tombé des mains.
verb tomber+contrôle = ASSAULT place=subj actor=de ?actor=MIL|REB|PRM
  + La localité est tombée sous le contrôle des djihadistes. => actor: djihadistes
  - La température tombe la nuit.
verb faire+tomber = ASSAULT actor=subj place=obj ?subj=@attacker|@troops
  + Les rebelles ont fait tomber la capitale. => actor: rebelles
  - Le vent a fait tomber un arbre.
noun conquête = ASSAULT actor=par|de.par|adj place=de ?actor=MIL|REB|GOV|PRM !with=espace|marché|titre|électorat|spatial
  + La conquête de la province par les djihadistes a pris deux jours. => actor: djihadistes
  - La conquête de l'espace fascine.
noun reconquête = ASSAULT actor=par|de.par|adj|subj place=de ?with=@stronghold|@troops|@attacker|armée
  + La reconquête de la ville par l'armée a duré neuf mois. => actor: armée
  - La reconquête des électeurs sera longue.
# "la reprise": the analyser gives it this lemma.
noun repris = ASSAULT actor=par|de.par place=de ?de=@stronghold ?actor=MIL|REB|PRM
  + La reprise de la ville par l'armée a été fêtée. => actor: armée
  - La reprise économique se confirme.
verb assiéger = ASSAULT actor=subj place=obj recipient=obj|obj.de ?actor=MIL|REB|PRM|GOV|UAF
  + L'armée assiège la ville depuis des mois. => actor: armée
  - Les photographes assiègent l'hôtel de la vedette.
verb assiéger = ASSAULT place=obj recipient=obj|obj.de ?obj=@stronghold
  + La ville de Homs est assiégée depuis lundi.
  - Les journalistes assiègent son domicile.
verb encercler = ASSAULT actor=subj place=obj recipient=obj|obj.de ?actor=MIL|REB|PRM|COP
  + Les rebelles ont encerclé la ville. => actor: rebelles
  - Il a encerclé la bonne réponse.
noun encerclement = ASSAULT actor=par|de.par|adj place=de recipient=de
  + L'encerclement de la ville par les rebelles se resserre. => actor: rebelles
  - Le cercle polaire passe au nord.
noun siège = ASSAULT actor=par|de.par place=de recipient=de ?actor=MIL|REB|PRM|GOV
  + Le siège d'Alep par l'armée syrienne a duré des mois. => actor: armée
  - Le siège de l'organisation est à Genève.
verb mettre+siège = ASSAULT actor=subj place=devant|à
  + Les rebelles ont mis le siège devant la ville. => actor: rebelles
  - Elle a mis son siège en arrière.
noun perte = ASSAULT recipient=obj|de|dans ?with=lourd|humain|rang|soldat|ennemi|combat|militaire ?det=plur
  + Les rebelles ont subi de lourdes pertes dans les combats. => recipient: rebelles
  - Le groupe automobile affiche des pertes au premier trimestre.
verb infliger+perte|défaite|revers = ASSAULT actor=subj recipient=à|obj.à ?actor=MIL|REB|PRM|GOV !with=@sport|électoral|élection
  + Les rebelles ont infligé de lourdes pertes à l'armée. => actor: rebelles; recipient: armée
  - Le club a infligé une lourde défaite à son rival.
verb écraser = ASSAULT actor=subj recipient=obj|obj.de ?obj=rébellion|révolte|insurrection|soulèvement|rebelle
  + L'armée a écrasé la rébellion. => actor: armée
  - Un avion s'est écrasé dans la jungle.
verb anéantir = ASSAULT actor=subj recipient=obj|obj.de ?recipient=MIL|REB|PRM|UAF
  + Les rebelles ont anéanti un bataillon de l'armée. => actor: rebelles
  - La grêle a anéanti les récoltes.
verb mettre+déroute = ASSAULT actor=subj recipient=obj|obj.de ?recipient=MIL|REB|PRM
  + Les rebelles ont mis l'armée en déroute. => actor: rebelles; recipient: armée
  - Le GPS l'a mis sur la mauvaise route.
verb violer+cessez-le-feu|trêve = ASSAULT actor=subj recipient=avec|obj.avec ?actor
  + Les rebelles ont violé le cessez-le-feu. => actor: rebelles
  - Le cessez-le-feu tient depuis lundi.
noun violation+cessez-le-feu|trêve = ASSAULT actor=par|de.par|adj|subj
  + Une violation du cessez-le-feu par les rebelles a été constatée. => actor: rebelles
  - Une violation du secret de l'instruction est évoquée.

# --- Killing and wounding ------------------------------------------------------------------------------------------

verb tuer = none ?with=@accident|@nature|@illness
  - Un accident de car a tué dix personnes.
verb tuer = ASSAULT/suicide-attack actor=subj recipient=obj|obj.de count=killed:recipient ?with=@suicide !obj=@suicide
  + Douze soldats ont été tués par un kamikaze à Kaboul. => recipient: soldats
  - Le désespoir tue à petit feu.
verb tuer = ASSAULT/drone actor=subj recipient=obj|obj.de count=killed:recipient ?with=@drone
  + Trois combattants ont été tués par une frappe de drone au Yémen. => recipient: combattants
  - Le silence tue la conversation.
verb tuer = ASSAULT/explosives actor=subj recipient=obj|obj.de count=killed:recipient ?with=@explosive|piégé|piéger|détonation
  + Une bombe a tué six policiers à Quetta. => recipient: policiers
  - La routine tue le couple.
verb tuer = ASSAULT/heavy-weapons actor=subj recipient=obj|obj.de count=killed:recipient ?with=@heavy|pilonnage
  + Des obus de mortier ont tué quatre civils. => recipient: civils
  - L'ennui tue l'envie.
verb tuer = ASSAULT/aerial actor=subj recipient=obj|obj.de count=killed:recipient ?with=@aircraft|bombardement|frappe|raid
  + Neuf habitants ont été tués dans un raid aérien à Idleb. => recipient: habitants
  - Le gel a tué les jeunes plants.
verb tuer = ASSAULT/firearms actor=subj recipient=obj|obj.de count=killed:recipient ?with=@firearm|tir|balle|feu
  + Deux policiers ont été tués par balles lundi. => recipient: policiers
  - Le tabac tue.
verb tuer = ASSAULT/primitive actor=subj recipient=obj|obj.de count=killed:recipient ?with=@blade ?recipient
  + Un assaillant a tué un policier à coups de couteau. => actor: assaillant; recipient: policier
  - Le renard a tué les poules.
verb tuer = ASSAULT actor=subj recipient=obj|obj.de count=killed:recipient ?with=@attack|@attacker|assaut|opération
  + Cinq civils ont été tués dans une attaque dimanche. => recipient: civils
  - Ce parfum tue les autres odeurs.
verb tuer = ASSAULT actor=subj recipient=obj|obj.de count=killed:recipient ?actor=MIL|COP|REB|UAF|PRM|SPY|GOV|OPP
  + L'armée syrienne a tué deux officiers. => actor: armée; recipient: officiers
  - Un berger a tué un loup.
verb tuer = ASSAULT recipient=obj|obj.de actor=subj count=killed:recipient ?obj|obj.de=civil|villageois|otage|fidèle|humanitaire|casque|pèlerin|palestinien|migrant|réfugié|manifestant|chrétien|musulman !with=@accident|@nature
  + Quatre civils ont été tués lundi près de la frontière. => recipient: civils
  - La chaleur a tué les poissons de l'étang.
verb tuer = ASSAULT recipient=obj|obj.de actor=subj count=killed:recipient ?recipient=MIL|COP|REB|JRN|OPP|REL|REF|IGO|LEG|GOV
  + Deux policiers ont été tués dans le nord. => recipient: policiers
  - Un chauffard a tué une cycliste.
verb abattre = none ?with=arbre|bétail|volaille|porc|vache|loup|animal|troupeau|pluie|grippe|@nature
  - Les vétérinaires ont abattu le troupeau malade.
verb abattre = ASSAULT actor=subj recipient=de|obj.de ?obj=avion|hélicoptère|drone|chasseur|missile|appareil
  + Les rebelles ont abattu un hélicoptère de l'armée. => actor: rebelles
  - Le bûcheron abat un chêne.
verb abattre = ASSAULT/firearms actor=subj recipient=obj|obj.de count=killed:recipient ?recipient
  + Des inconnus ont abattu un opposant devant chez lui. => actor: inconnus; recipient: opposant
  - La fatigue l'a abattu.
verb descendre = ASSAULT actor=subj ?obj=avion|hélicoptère|drone|chasseur ?actor=MIL|REB|PRM
  + Les rebelles ont descendu un drone turc. => actor: rebelles
  - Le thermomètre est descendu à dix degrés.
verb assassiner = ASSAULT/targeted actor=subj recipient=obj|obj.de count=killed:recipient ?recipient
  + Des hommes armés ont assassiné un député d'opposition. => actor: hommes; recipient: député
  - Le critique assassine la pièce en trois lignes.
verb éliminer = ASSAULT/targeted actor=subj recipient=obj|obj.de count=killed:recipient ?actor=MIL|SPY|GOV|COP ?recipient=REB|UAF|MIL|OPP
  + L'armée a éliminé un chef djihadiste. => actor: armée; recipient: chef
  - Le club a été éliminé en quart de finale.
verb liquider = ASSAULT/targeted actor=subj recipient=obj|obj.de count=killed:recipient ?recipient ?actor=MIL|SPY|COP|REB|GOV
  + Les services secrets ont liquidé un opposant en exil. => actor: services; recipient: opposant
  - Le tribunal a liquidé la société.
verb neutraliser = ASSAULT actor=subj recipient=obj|obj.de count=killed:recipient ?recipient=REB|UAF|MIL|PRM
  + L'armée a neutralisé dix terroristes. => actor: armée; recipient: terroristes
  - Le filtre neutralise les odeurs.
verb exécuter = ASSAULT/targeted actor=subj recipient=obj|obj.de count=killed:recipient ?recipient
  + L'Iran a exécuté trois prisonniers. => actor: Iran; recipient: prisonniers
  - L'orchestre exécute une symphonie.
verb pendre = ASSAULT/targeted actor=subj recipient=obj|obj.de count=killed:recipient ?recipient
  + Les autorités ont pendu deux opposants. => actor: autorités; recipient: opposants
  - Elle a pendu son manteau.
verb fusiller = ASSAULT/targeted actor=subj recipient=obj|obj.de count=killed:recipient ?recipient
  + Les miliciens ont fusillé trois otages. => actor: miliciens; recipient: otages
  - Il l'a fusillé du regard.
verb passer = ASSAULT/targeted actor=subj recipient=obj|obj.de ?par=arme ?recipient
  + Les soldats ont passé les prisonniers par les armes. => actor: soldats; recipient: prisonniers
  - Le chasseur a passé son arme à son fils.
verb décapiter = ASSAULT/targeted actor=subj recipient=obj count=killed:recipient ?recipient
  + Les djihadistes ont décapité deux otages. => actor: djihadistes; recipient: otages
  - Le scandale a décapité la direction de la banque.
verb guillotiner = ASSAULT/targeted actor=subj recipient=obj|obj.de count=killed:recipient
  + Le régime a guillotiné ses opposants. => actor: régime; recipient: opposants
  - Le musée expose une guillotine.
verb lapider = ASSAULT/primitive actor=subj recipient=obj|obj.de count=killed:recipient ?recipient
  + Des islamistes ont lapidé un soldat dans le nord. => actor: islamistes; recipient: soldat
  - Le bijoutier taille les pierres.
verb lyncher = ASSAULT/beat actor=subj recipient=obj|obj.de count=killed:recipient ?recipient
  + La foule a lynché un policier. => actor: foule; recipient: policier
  - Le cinéaste étudie les films de Lynch.
verb égorger = ASSAULT/primitive actor=subj recipient=obj|obj.de count=killed:recipient ?recipient
  + Des hommes armés ont égorgé cinq villageois. => actor: hommes; recipient: villageois
  - Le berger a égorgé le mouton de la fête.
verb poignarder = ASSAULT/primitive actor=subj recipient=obj|obj.de count=injured:recipient ?recipient=COP|MIL|GOV|LEG|JRN|REL|OPP
  + Un assaillant a poignardé un soldat. => actor: assaillant; recipient: soldat
  - L'allié d'hier l'a poignardé dans le dos.
verb poignarder = ASSAULT/primitive actor=subj recipient=obj|obj.de count=injured:recipient ?with=@attacker|@attack|terroriste|islamiste|passant
  + Un terroriste a poignardé des passants dans la rue. => actor: terroriste; recipient: passants
  - Brutus poignarda César dans la pièce.
verb massacrer = ASSAULT actor=subj recipient=obj|obj.de count=killed:recipient ?recipient !with=@sport
  + Des miliciens ont massacré des dizaines d'habitants. => actor: miliciens; recipient: habitants
  - La chorale a massacré l'hymne.
verb décimer = ASSAULT actor=subj recipient=obj|obj.de ?actor=MIL|REB|PRM|UAF ?recipient
  + Les rebelles ont décimé la garnison de l'armée. => actor: rebelles
  - La maladie a décimé les abeilles.
verb exterminer = ASSAULT actor=subj recipient=obj|obj.de count=killed:recipient ?recipient ?actor
  + La milice a exterminé des villageois. => actor: milice; recipient: villageois
  - La ville extermine les rats.
verb empoisonner = ASSAULT/unconventional actor=subj recipient=obj|obj.de count=killed:recipient ?recipient=OPP|GOV|SPY|ELI|JRN|LEG|COP|MIL
  + Des espions russes ont empoisonné un opposant. => actor: espions; recipient: opposant
  - Les querelles empoisonnent la vie du village.
verb gazer = ASSAULT/unconventional actor=subj recipient=obj|obj.de count=killed:recipient ?actor=MIL|GOV|REB
  + L'armée a gazé des civils dans la banlieue. => actor: armée; recipient: civils
  - Cette eau a été gazéifiée.
verb blesser = none ?with=@accident|@nature|@sport|taureau|chien|orgueil
  - Le gardien s'est blessé à l'entraînement avant le match.
verb blesser = ASSAULT/explosives actor=subj recipient=obj|obj.de count=injured:recipient ?with=@explosive|piégé|piéger
  + Une grenade a blessé quatre passants à Athènes. => recipient: passants
  - Ces mots blessent.
verb blesser = ASSAULT/suicide-attack actor=subj recipient=obj|obj.de count=injured:recipient ?with=@suicide !obj=@suicide
  + Dix soldats ont été blessés par un attentat-suicide à Kaboul. => recipient: soldats
  - La défaite a blessé son amour-propre.
verb blesser = ASSAULT/heavy-weapons actor=subj recipient=obj|obj.de count=injured:recipient ?with=@heavy
  + Des roquettes ont blessé trois habitants. => recipient: habitants
  - Son ironie blesse.
verb blesser = ASSAULT/firearms actor=subj recipient=obj|obj.de count=injured:recipient ?with=@firearm|tir
  + Un policier a été blessé par balle à Bastia. => recipient: policier
  - La chaussure blesse le pied.
verb blesser = ASSAULT/primitive actor=subj recipient=obj|obj.de count=injured:recipient ?with=@blade ?recipient
  + Un homme armé a blessé deux gendarmes avec un couteau. => actor: homme; recipient: gendarmes
  - Une remarque l'a blessée.
verb blesser = ASSAULT/aerial actor=subj recipient=obj|obj.de count=injured:recipient ?with=@aircraft|bombardement|frappe
  + Vingt habitants ont été blessés dans un bombardement. => recipient: habitants
  - Le verre l'a blessé à la main.
verb blesser = ASSAULT actor=subj recipient=obj|obj.de count=injured:recipient ?with=@attack|@attacker
  + Trente personnes ont été blessées dans les affrontements. => recipient: personnes
  - Le plus blessé dans son honneur reste le maire.
verb blesser = ASSAULT recipient=obj|obj.de actor=subj count=injured:recipient ?obj|obj.de=civil|villageois|otage|fidèle|humanitaire|casque|pèlerin|palestinien|migrant|réfugié|manifestant !with=@accident|@nature
  + Deux villageois ont été blessés près de la frontière. => recipient: villageois
  - La ronce a blessé le promeneur.
verb blesser = ASSAULT recipient=obj|obj.de actor=subj count=injured:recipient ?recipient=MIL|COP|REB|JRN|OPP
  + Un soldat a été blessé à la frontière. => recipient: soldat
  - L'alpiniste, blessé, a été secouru.
verb blesser = ASSAULT actor=subj recipient=obj|obj.de count=injured:recipient ?actor=MIL|COP|REB|UAF|PRM
  + La police a blessé deux adolescents. => actor: police; recipient: adolescents
  - Un cerf a blessé un promeneur.
verb mutiler = ASSAULT/torture actor=subj recipient=obj|obj.de ?recipient ?actor=MIL|REB|PRM|UAF|COP
  + Des rebelles ont mutilé des villageois. => actor: rebelles; recipient: villageois
  - La censure a mutilé le film.
verb mourir = ASSAULT/suicide-attack recipient=subj count=killed:subj ?with=@suicide
  + Dix soldats sont morts dans un attentat-suicide. => recipient: soldats
  - La plante meurt faute d'eau.
verb mourir = ASSAULT/explosives recipient=subj count=killed:subj ?with=@explosive
  + Six policiers sont morts dans l'explosion d'une mine. => recipient: policiers
  - Le poète mourut à Rome.
verb mourir = ASSAULT recipient=subj count=killed:subj ?with=@attack|balle|opération|torture !with=@accident|gaz
  + Trois civils sont morts dans les affrontements. => recipient: civils
  - Son grand-père est mort de vieillesse.
verb périr = ASSAULT recipient=subj count=killed:subj ?with=@attack|@explosive|balle|roquette|obus !with=@accident|gaz
  + Vingt personnes ont péri dans l'attentat. => recipient: personnes
  - Trois marins ont péri dans le naufrage.
verb décéder = ASSAULT recipient=subj count=killed:subj ?with=@attack|balle|tir
  + Un policier est décédé dans la fusillade. => recipient: policier
  - L'actrice est décédée à l'hôpital.
verb succomber = ASSAULT recipient=subj count=killed:subj ?with=@attack|balle|tir
  + Le soldat blessé dans l'attaque a succombé à ses blessures. => recipient: soldat
  - Il a succombé à la tentation.
verb trouver+mort = ASSAULT recipient=subj count=killed:subj ?with=@attack|@explosive|tir
  + Huit civils ont trouvé la mort dans le bombardement. => recipient: civils
  - Deux skieurs ont trouvé la mort dans une avalanche.
verb perdre+vie = ASSAULT recipient=subj count=killed:subj ?with=@attack|@explosive|@attacker|tir
  + Quatre soldats ont perdu la vie dans l'embuscade. => recipient: soldats
  - Le pilote a perdu la vie dans un crash.
verb perdre = ASSAULT recipient=subj count=killed:obj ?obj=soldat|homme|combattant ?recipient=MIL|REB|GOV|PRM ?with=@attack
  + L'armée a perdu douze hommes dans l'embuscade. => recipient: armée
  - Le club a perdu trois joueurs.
verb coûter+vie = ASSAULT recipient=à|obj.à count=killed:à ?subj=@attack|@blast|tir|violence|conflit
  + Le conflit a coûté la vie à quinze soldats. => recipient: soldats
  - Une chute lui a coûté la vie.
verb faire+mort = ASSAULT count=killed:obj ?subj=@attack|@blast|@weapon|tir|opération
  + L'opération a fait douze morts lundi à Homs.
  - L'incendie a fait deux morts.
verb faire+tué|tuer = ASSAULT count=killed:obj ?subj=@attack|@blast|@weapon
  + Les mines ont fait trente tués lundi à Homs.
  - Le froid a fait des ravages.
verb faire+blessé = ASSAULT count=injured:obj ?subj=@attack|@blast|@weapon|tir
  + L'explosion a fait vingt blessés lundi à Homs.
  - La chute du plafond a fait un blessé.
verb faire+victime = ASSAULT count=killed:obj ?subj=@attack|@blast|@weapon
  + Les mines ont fait dix victimes lundi à Homs.
  - La grippe a fait de nombreuses victimes.
verb provoquer+mort = ASSAULT recipient=de|obj.de ?subj=@attack|@blast|tir|frappe
  + L'attaque a provoqué la mort de trois civils.
  - La fuite a provoqué la mort des poissons.
verb causer+mort = ASSAULT ?subj=@attack|@blast|tir|frappe
  + Les tirs ont causé la mort de dix soldats lundi.
  - Le froid a causé la mort du randonneur.
verb semer+mort|terreur = ASSAULT actor=subj recipient=parmi place=dans|à ?actor=MIL|REB|UAF|PRM
  + Des miliciens sèment la terreur dans les villages. => actor: miliciens
  - Le paysan sème du blé.
noun mort = ASSAULT/suicide-attack recipient=de count=killed:self ?with=@suicide
  + Douze morts dans un attentat-suicide à Bagdad.
  - La mort du fondateur a ému la ville.
noun mort = ASSAULT/explosives recipient=de count=killed:self ?with=@explosive
  + Six morts dans l'explosion d'une bombe à Lahore.
  - La mort du projet était annoncée.
noun mort = ASSAULT recipient=de count=killed:self ?with=@attack|@attacker|tir|balle !with=@accident|@nature
  + Trois morts dans des affrontements à Bangui.
  - Deux morts dans un accident de la route.
noun mort = ASSAULT recipient=de actor=par|de.par count=killed:de ?de=soldat|policier|militaire|gendarme|manifestant|opposant|journaliste|combattant|otage|civil ?with=tuer|abattre|balle|attaque|combat|tir|main
  + La mort de deux soldats dans un tir de roquette a choqué.
  - La mort du policier à la retraite, malade, a été constatée à l'hôpital.
noun blessé = ASSAULT count=injured:self ?with=@attack|@explosive|@attacker|tir|balle|@suicide !with=@accident|@nature
  + Dix blessés dans une fusillade à Marseille.
  - Les blessés de la route sont moins nombreux.
noun victime = ASSAULT recipient=self count=killed:self ?with=@attack|attentat|tir|balle !with=@accident|hommage|mémoire|indemnisation
  + Sept victimes dans une fusillade au Mexique.
  - Les victimes de l'incendie sont relogées.
noun décès = ASSAULT recipient=de ?with=@attack|balle|tir|torture
  + Le décès de deux soldats dans une embuscade a été confirmé. => recipient: soldats
  - Le décès de l'actrice a ému ses admirateurs.
noun assassinat = ASSAULT/targeted actor=par|de.par|adj|subj recipient=de count=killed:recipient
  + L'assassinat d'un député par des inconnus a choqué le pays. => actor: inconnus; recipient: député
  - Le film s'inspire d'un roman policier.
noun meurtre = ASSAULT actor=par|de.par|adj recipient=de count=killed:recipient ?recipient=COP|MIL|JRN|OPP|GOV|LEG|REL|REF|SOC
  + Le meurtre d'un opposant par des miliciens a été condamné. => actor: miliciens; recipient: opposant
  - Le meurtre de sa voisine lui vaut vingt ans de prison.
noun meurtre = ASSAULT actor=par|de.par recipient=de count=killed:recipient ?actor=COP|MIL|REB|PRM|UAF
  + Le meurtre de deux adolescents par des soldats a fait scandale. => actor: soldats; recipient: adolescents
  - Un meurtre par jalousie est jugé à Lille.
noun exécution = ASSAULT/targeted actor=par|de.par|adj|subj recipient=de count=killed:recipient ?recipient
  + L'exécution de trois otages par les rebelles a été filmée. => actor: rebelles; recipient: otages
  - L'exécution de la sonate était parfaite.
noun exécution+sommaire|capital|extrajudiciaire|public = ASSAULT/targeted actor=par|de.par|adj|subj recipient=de|de.de
  + Des exécutions sommaires par des soldats ont été signalées. => actor: soldats
  - Le procès public s'ouvre lundi.
noun élimination = ASSAULT/targeted actor=par|de.par|adj|subj recipient=de ?de=chef|terroriste|djihadiste|commandant|dirigeant|général|scientifique|leader !with=@sport
  + L'élimination d'un chef djihadiste par l'armée a été annoncée. => actor: armée; recipient: chef
  - L'élimination de l'équipe a déçu le pays.
noun liquidation = ASSAULT/targeted actor=par|de.par recipient=de ?de=opposant|chef|prisonnier|dissident
  + La liquidation d'un opposant par des espions a été révélée. => actor: espions; recipient: opposant
  - La liquidation judiciaire du magasin est prononcée.
noun pendaison = ASSAULT/targeted actor=par|de.par recipient=de ?recipient
  + La pendaison de deux opposants par le régime a été dénoncée. => actor: régime; recipient: opposants
  - Une pendaison de crémaillère a réuni les voisins.
noun décapitation = ASSAULT/targeted actor=par|de.par recipient=de ?recipient
  + La décapitation d'un otage par les djihadistes a horrifié l'opinion. => actor: djihadistes; recipient: otage
  - La décapitation de la statue amuse les touristes.
noun lapidation = ASSAULT/primitive actor=par|de.par recipient=de ?recipient
  + La lapidation d'un soldat par des islamistes a été rapportée. => actor: islamistes; recipient: soldat
  - La taille des pierres est un art.
noun lynchage = ASSAULT/beat actor=par|de.par recipient=de ?recipient !with=médiatique
  + Le lynchage d'un policier par la foule a choqué. => actor: foule; recipient: policier
  - Il dénonce un lynchage médiatique.
noun massacre = ASSAULT actor=par|de.par|adj|subj recipient=de count=killed:recipient ?recipient !with=@sport|dauphin|phoque|oiseau|tronçonneuse
  + Le massacre de civils par des miliciens a été confirmé. => actor: miliciens; recipient: civils
  - Le massacre des dauphins indigne les défenseurs des animaux.
noun massacre = ASSAULT place=de|à actor=par|de.par ?place
  + Le massacre de Houla a été condamné.
  - C'était un massacre en règle sur le terrain.
noun tuerie = ASSAULT/firearms actor=par|de.par|de recipient=de place=de|à
  + Une tuerie a endeuillé une école du Texas.
  - La pâtisserie est une vraie gourmandise.
noun carnage = ASSAULT actor=par|de.par|de place=à|dans ?with=attentat|bombe|tireur|kamikaze|civil|marché|bombardement|explosion
  + Le carnage de civils par l'armée a été condamné lundi.
  - Le renard a fait un carnage au poulailler.
noun génocide = ASSAULT actor=par|de.par|contre.par|adj recipient=de|contre|de.contre|contre.adj|contre.de ?actor
  + Le génocide des Tutsi par le régime a fait des centaines de milliers de morts. => actor: régime
  - Le mémorial du génocide rouvre ses portes.
noun pogrom = ASSAULT actor=par|de.par|contre.par recipient=contre|de.contre|de|contre.adj|contre.de
  + Un pogrom contre la communauté arménienne a éclaté. => recipient: communauté
  - Le programme du festival est connu.
noun nettoyage+ethnique = ASSAULT actor=par|de.par|contre.par|adj|subj recipient=de|de.de|contre|de.contre|contre.adj|contre.de
  + Un nettoyage ethnique contre les Rohingyas est mené par l'armée. => recipient: Rohingyas
  - Le nettoyage des rues commence à l'aube.
noun empoisonnement = ASSAULT/unconventional actor=par|de.par|adj recipient=de ?recipient=OPP|SPY|ELI|GOV|JRN|LEG
  + L'empoisonnement d'un opposant a été confirmé par un laboratoire. => recipient: opposant
  - L'empoisonnement aux champignons touche vingt familles.

# --- Shooting ------------------------------------------------------------------------------------------------------

verb ouvrir+feu = ASSAULT/firearms actor=subj recipient=sur|contre|obj.contre|sur.adj|sur.de|contre.adj|contre.de
  + Les soldats ont ouvert le feu sur la foule. => actor: soldats; recipient: foule
  - Le musée a ouvert ses portes.
verb faire+feu = ASSAULT/firearms actor=subj recipient=sur|contre|obj.contre|sur.adj|sur.de|contre.adj|contre.de ?actor
  + Un policier a fait feu sur le suspect. => actor: policier; recipient: suspect
  - Les campeurs ont fait un feu de bois.
verb tirer = ASSAULT/heavy-weapons actor=subj recipient=sur|contre|vers|obj.contre|sur.adj|sur.de|contre.adj|contre.de place=sur|vers ?obj=missile|roquette|obus|mortier|salve|fusée !with=essai|test|entraînement|exercice
  + Le Hamas a tiré des roquettes sur l'armée israélienne. => actor: Hamas; recipient: armée
  - Une fusée a été tirée depuis la base spatiale pour un essai.
verb tirer = ASSAULT/firearms actor=subj recipient=sur|contre|obj.contre|sur.adj|sur.de|contre.adj|contre.de ?recipient !obj=conclusion|profit
  + Des policiers ont tiré sur les manifestants. => actor: policiers; recipient: manifestants
  - Il tire sur sa cigarette.
verb tirer = ASSAULT/firearms actor=subj recipient=sur|contre|obj.contre|sur.adj|sur.de|contre.adj|contre.de ?obj=balle|coup|rafale
  + Des hommes armés ont tiré plusieurs rafales. => actor: hommes
  - Le marin tire les filets.
verb tirer = ASSAULT/crowd-control actor=subj recipient=sur|contre|obj.contre|sur.adj|sur.de|contre.adj|contre.de ?obj=gaz|lacrymogène|grenade|flash-ball ?with=@crowd|@police-word|lacrymogène
  + La police a tiré des gaz lacrymogènes sur les manifestants. => actor: police; recipient: manifestants
  - L'usine tire du gaz du sous-sol.
verb mitrailler = ASSAULT/firearms actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?recipient !with=photographe|appareil|flash
  + Des hommes armés ont mitraillé une patrouille. => actor: hommes; recipient: patrouille
  - Les photographes ont mitraillé la vedette.
verb canarder = ASSAULT/firearms actor=subj recipient=obj|obj.de ?recipient
  + Des tireurs ont canardé les soldats. => actor: tireurs; recipient: soldats
  - Le canard cancane.
verb cribler+balle = ASSAULT/firearms actor=subj recipient=obj|obj.de
  + Des hommes armés ont criblé de balles la voiture du juge. => actor: hommes
  - La firme est criblée de dettes.
noun coup+feu = ASSAULT/firearms actor=par|de.par|contre.par|de|de.de recipient=sur|contre|de.contre|contre.adj|contre.de !with=chasseur|départ|cuisine
  + Des coups de feu contre une patrouille de soldats ont été tirés. => recipient: patrouille
  - Le restaurant connaît son coup de chaud à midi.
noun tir = ASSAULT/firearms actor=par|de.par|contre.par|de|adj|subj recipient=sur|contre|de.contre|contre.adj|contre.de ?recipient !with=@sport|essai|exercice|fusée
  + Des tirs contre des manifestants ont été entendus. => recipient: manifestants
  - Le tir du joueur est passé au-dessus.
noun tir = ASSAULT/firearms actor=de|par|de.par|contre.par|adj|subj recipient=sur|contre|de.contre|contre.adj|contre.de ?actor=MIL|COP|REB|PRM|UAF
  + Les tirs des soldats ont fait fuir la foule. => actor: soldats
  - Le tir à l'arc attire les jeunes.
noun tir+arme|balle|kalachnikov|sommation|snipers|sniper = ASSAULT/firearms actor=par|de.par|contre.par|adj|subj recipient=sur|contre|de.contre|contre.adj|contre.de
  + Des tirs de kalachnikov ont visé la mairie.
  - Le tir groupé des critiques l'a surpris.
noun tir+roquette|obus|mortier|artillerie|missile|char = ASSAULT/heavy-weapons actor=par|de.par|contre.par|adj|subj|depuis recipient=sur|contre|de.contre|vers|contre.adj|contre.de !with=essai|exercice|test|balistique|intercontinental
  + Des tirs de roquettes contre Israël ont repris. => recipient: Israël
  - Le tir de missile balistique était un essai.
noun salve+roquette|missile|obus|artillerie = ASSAULT/heavy-weapons actor=par|de.par|contre.par|adj|de|de.de recipient=sur|contre|de.contre|vers|contre.adj|contre.de
  + Une salve de roquettes contre la base américaine a été tirée lundi.
  - Une salve d'applaudissements a salué l'artiste.
noun rafale+arme|kalachnikov|mitrailleuse|mitraillette = ASSAULT/firearms actor=par|de.par|contre.par|adj recipient=sur|contre|de.contre|contre.adj|contre.de
  + Des rafales de kalachnikov contre des policiers ont été entendues lundi. => recipient: policiers
  - Des rafales de vent sont attendues.
noun fusillade = ASSAULT/firearms actor=par|de.par|contre.par recipient=contre|de.contre|contre.adj|contre.de place=à|dans ?with=lycée|école|mort|tuer|boîte|université|église|synagogue|mosquée|supermarché
  + Une fusillade dans un lycée de Floride a endeuillé le pays.
  - Il a tenté de se protéger.
noun tireur = ASSAULT/firearms actor=self recipient=contre|de.contre|sur|contre.adj|contre.de ?with=embusqué|isolé|tuer|tirer
  + Un tireur embusqué a blessé deux soldats.
  - Le tireur sportif prépare les Jeux.
noun attaque+armé|fusil = ASSAULT/firearms actor=par|de.par|contre.par|adj|de|de.de recipient=contre|de.contre|à.contre|contre.adj|contre.de
  + Une attaque au fusil contre des soldats a été signalée. => recipient: soldats
  - Le béton armé a cédé.

# --- Bombs, mines, suicide attacks ---------------------------------------------------------------------------------

noun attentat = ASSAULT/explosives actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|contre.adj|contre.de place=à|de|dans ?with=@explosive|voiture|piégé|piéger|colis
  + Un attentat à la bombe a visé une mosquée de Bagdad.
  - L'attente a duré deux heures.
noun attentat = ASSAULT/suicide-attack actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|contre.adj|contre.de ?with=@suicide
  + Un attentat kamikaze contre l'armée a été revendiqué. => recipient: armée
  - La pudeur a des limites.
noun attentat = ASSAULT/targeted actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|contre.adj|contre.de ?recipient=GOV|LEG|ELI|OPP|JUD ?contre=président|ministre|juge|opposant|pape|roi|gouverneur|candidat|ambassadeur
  + Un attentat contre le président a échoué. => recipient: président
  - La présidente attend le résultat.
noun attentat = ASSAULT actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|contre.adj|contre.de place=de|à|dans !with=pudeur
  + Un attentat contre l'armée a eu lieu à Gao. => recipient: armée
  - Il est jugé pour attentat à la pudeur.
noun attentat-suicide = ASSAULT/suicide-attack actor=par|de.par|contre.par|à.par|de|adj|subj recipient=contre|de.contre|à|de.à|contre.adj|contre.de
  + Un attentat-suicide contre des soldats a été commis à Kaboul. => recipient: soldats
  - Le taux de suicide recule.
noun attentat+suicide = ASSAULT/suicide-attack actor=par|de.par|contre.par|de|de.de|adj|subj recipient=contre|de.contre|contre.adj|contre.de
  + Des attentats suicides ont tué dix soldats à Kaboul.
  - La prévention du suicide progresse.
noun attaque-suicide = ASSAULT/suicide-attack actor=par|de.par|contre.par|de|adj|subj recipient=contre|de.contre|à.contre|contre.adj|contre.de
  + Une attaque-suicide contre une caserne de l'armée a échoué. => recipient: armée
  - L'attaque du refrain plaît.
noun attaque+suicide|kamikaze = ASSAULT/suicide-attack actor=par|de.par|contre.par|de|de.de|adj|subj recipient=contre|de.contre|à.contre|contre.adj|contre.de
  + Une attaque kamikaze contre des policiers a eu lieu. => recipient: policiers
  - Le pilote kamikaze est un personnage du film.
noun kamikaze = ASSAULT/suicide-attack actor=self recipient=contre|de.contre|contre.adj|contre.de ?with=exploser|ceinture|attaque|sauter|tuer
  + Un kamikaze portant une ceinture a visé l'ambassade.
  - Le boxeur a joué les kamikazes.
verb se_exploser+faire = ASSAULT/suicide-attack actor=subj|obj recipient=contre|devant|obj.contre|contre.adj|contre.de place=dans|à|devant
  + Un terroriste s'est fait exploser lundi devant une caserne de Kaboul.
  - Le chanteur s'est fait connaître à Londres.
verb se_sauter+faire = ASSAULT/suicide-attack actor=subj|obj recipient=contre|obj.contre|contre.adj|contre.de place=dans|à|devant
  + Un assaillant s'est fait sauter lundi à Kaboul.
  - Il s'est fait mal au genou.
verb se_exploser = ASSAULT/suicide-attack actor=subj|obj ?subj|obj=kamikaze|assaillant|terroriste
  + Un terroriste s'est explosé lundi près du marché.
  - Le ballon a éclaté.
verb actionner+ceinture|charge|bombe|explosif|gilet = ASSAULT/suicide-attack actor=subj
  + Un kamikaze a actionné sa ceinture d'explosifs. => actor: kamikaze
  - Le conducteur actionne le frein.
verb déclencher+ceinture|charge|bombe|explosif|gilet = ASSAULT/suicide-attack actor=subj
  + Un assaillant a déclenché sa ceinture dans la foule. => actor: assaillant
  - La fumée a déclenché l'alarme.
verb exploser = ASSAULT/explosives place=dans|à|devant recipient=contre|obj.contre|contre.adj|contre.de ?subj=bombe|voiture|engin|grenade|mine|camion|colis|charge|kamikaze|moto|obus|roquette !with=gaz|usine
  + Un colis a explosé lundi devant une mosquée à Paris.
  - Le moteur de la voiture de course a chauffé.
verb exploser+faire = ASSAULT/explosives actor=subj recipient=contre|obj.contre|contre.adj|contre.de ?obj=bombe|voiture|engin|pipeline|pont|oléoduc|charge|véhicule|bâtiment|mine
  + Les rebelles ont fait exploser un oléoduc. => actor: rebelles
  - La réforme fait exploser les coûts.
verb sauter+faire = ASSAULT/explosives actor=subj recipient=contre|obj.contre|contre.adj|contre.de ?obj=pont|oléoduc|gazoduc|voie|maison|bâtiment|convoi|véhicule|pipeline|mausolée|temple|barrage
  + Les rebelles ont fait sauter un pont. => actor: rebelles
  - La championne a fait sauter son cheval.
verb faire+détoner = ASSAULT/explosives actor=subj
  + Les rebelles ont fait détoner une charge au passage du convoi. => actor: rebelles
  - La couleur détonne dans le décor.
verb sauter+mine = ASSAULT/explosives recipient=subj|subj.de
  + Un véhicule de l'armée a sauté sur une mine. => recipient: armée
  - L'athlète saute deux mètres.
verb dynamiter = ASSAULT/explosives actor=subj recipient=de|obj.de ?actor=MIL|REB|PRM|UAF|GOV
  + Les djihadistes ont dynamité un temple. => actor: djihadistes
  - Ce duo dynamite la chanson française.
verb plastiquer = ASSAULT/explosives actor=subj recipient=de|obj|obj.de
  + Des séparatistes ont plastiqué une villa. => actor: séparatistes
  - Le menuisier plastifie les cartes.
verb poser+bombe|mine|explosif = ASSAULT/explosives actor=subj recipient=contre|sous|devant|obj.contre|contre.adj|contre.de
  + Un rebelle a posé une bombe sous le pont. => actor: rebelle
  - Le journaliste pose une question.
verb piéger = ASSAULT/explosives actor=subj ?obj=voiture|maison|route|véhicule|bâtiment
  + Les djihadistes ont piégé une maison du village. => actor: djihadistes
  - Le présentateur a piégé son invité.
verb jeter+grenade|bombe = ASSAULT/explosives actor=subj recipient=sur|contre|à|obj.à|obj.contre|sur.adj|sur.de|contre.adj|contre.de
  + Un inconnu a jeté une grenade sur les policiers. => actor: inconnu; recipient: policiers
  - Elle a jeté ses vieux journaux.
verb lancer+grenade = ASSAULT/explosives actor=subj recipient=sur|contre|à|obj.à|obj.contre|sur.adj|sur.de|contre.adj|contre.de !with=lacrymogène|assourdissant
  + Des hommes ont lancé une grenade contre des soldats. => actor: hommes; recipient: soldats
  - Le club lance un nouveau maillot.
verb désintégrer = ASSAULT/explosives actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de ?with=bombe|missile
  + Une bombe a désintégré le convoi de l'armée.
  - La sonde se désintègre dans l'atmosphère.
noun explosion = none ?with=gaz|usine|chaudière|accidentel|@accident|volcan|pétrochimique|artifice|chimique
  - L'explosion d'une conduite de gaz a détruit la maison.
noun explosion = ASSAULT/explosives actor=par|de.par|contre.par recipient=contre|de.contre|contre.adj|contre.de place=à|dans|devant ?de=bombe|mine|voiture|engin|grenade|colis|véhicule|moto|camion
  + L'explosion d'une bombe dans un marché de Bagdad a semé la panique.
  - L'explosion des ventes réjouit le groupe.
noun explosion = ASSAULT/explosives recipient=contre|de.contre|de|contre.adj|contre.de place=à|dans ?with=attentat|terroriste|mosquée|ambassade|marché|commissariat|kamikaze|métro|checkpoint|caserne|convoi|revendiquer|criminel
  + Une explosion devant l'ambassade de France à Tripoli a blessé deux gendarmes.
  - L'explosion de joie a réveillé le quartier.
noun déflagration = ASSAULT/explosives place=à|dans ?with=attentat|bombe|kamikaze|terroriste
  + La déflagration de la bombe a soufflé les vitres lundi à Bagdad.
  - La déflagration du transformateur n'a blessé personne.
noun bombe = ASSAULT/explosives recipient=contre|de.contre|contre.adj|contre.de place=à|dans|devant ?with=exploser|artisanal|attentat|sauter|mort|déclencher
  + Une bombe artisanale a tué deux passants.
  - Ce livre est une bombe littéraire.
noun engin+explosif = ASSAULT/explosives actor=par|de.par|contre.par recipient=contre|de.contre|contre.adj|contre.de !with=neutraliser|désamorcer|découvrir|guerre
  + Un engin explosif contre une patrouille de l'armée a explosé lundi.
  - Le mélange explosif des genres séduit.
noun voiture+piégé|piéger = ASSAULT/explosives actor=par|de.par|contre.par recipient=contre|de.contre|contre.adj|contre.de place=à|dans|devant
  + Une voiture piégée contre la police a tué quatre agents. => recipient: police
  - La voiture électrique séduit.
noun camion+piégé|piéger = ASSAULT/explosives actor=par|de.par|contre.par recipient=contre|de.contre|contre.adj|contre.de
  + Un camion piégé a explosé lundi à Bagdad.
  - Le camion de pompiers est neuf.
noun colis+piégé|piéger = ASSAULT/explosives actor=par|de.par|contre.par|à.par recipient=à|de.à|contre|de.contre|contre.adj|contre.de
  + Un colis piégé contre l'ambassade a blessé un employé.
  - Le colis arrive demain.
noun véhicule+piégé|piéger = ASSAULT/explosives actor=par|de.par|contre.par recipient=contre|de.contre|contre.adj|contre.de
  + Un véhicule piégé contre des soldats a sauté. => recipient: soldats
  - Le véhicule de tête a gagné.
noun mine+antipersonnel|terrestre|artisanal = ASSAULT/explosives recipient=contre|de.contre|contre.adj|contre.de ?with=sauter|tuer|exploser|explosion|blesser
  + Une mine artisanale a tué deux soldats de l'armée.
  - La mine de cuivre emploie mille ouvriers.
noun plastiquage = ASSAULT/explosives actor=par|de.par recipient=de
  + Le plastiquage d'une villa par des nationalistes a été revendiqué. => actor: nationalistes
  - Le plastique pollue les mers.
noun jet+grenade = ASSAULT/explosives actor=par|de.par|contre.par recipient=contre|de.contre|sur|contre.adj|contre.de
  + Un jet de grenade contre des policiers a blessé deux agents. => recipient: policiers
  - Le jet d'eau domine la rade.

# --- Bombing, shelling, drones -------------------------------------------------------------------------------------

verb bombarder = ASSAULT/heavy-weapons actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de place=obj ?with=artillerie|mortier|obus|roquette|char|missile
  + L'armée a bombardé la ville à l'artillerie. => actor: armée
  - Les élèves ont bombardé la maîtresse de questions.
verb bombarder = ASSAULT/aerial actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de place=obj
  + L'aviation syrienne a bombardé les rebelles. => actor: aviation; recipient: rebelles
  - Le téléspectateur est abreuvé de publicités.
verb pilonner = ASSAULT/heavy-weapons actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de place=obj
  + L'artillerie pilonne les positions des rebelles. => recipient: rebelles
  - L'éditeur recycle les invendus.
verb canonner = ASSAULT/heavy-weapons actor=subj recipient=obj|obj.de place=obj
  + La marine a canonné le port des insurgés. => actor: marine
  - Le canon du musée date de 1812.
verb lancer+missile|roquette|obus = ASSAULT/heavy-weapons actor=subj recipient=contre|sur|vers|obj.contre|sur.adj|sur.de|contre.adj|contre.de place=sur|vers !with=essai|test|balistique|intercontinental|satellite
  + Les rebelles ont lancé des roquettes contre l'armée. => actor: rebelles; recipient: armée
  - L'agence lance un satellite.
verb lancer+frappe|raid = ASSAULT/aerial actor=subj recipient=contre|sur|obj.contre|sur.adj|sur.de|contre.adj|contre.de
  + L'armée turque a lancé des frappes contre les djihadistes. => actor: armée; recipient: djihadistes
  - La marque lance une collection.
verb larguer+bombe|baril = ASSAULT/aerial actor=subj recipient=sur|sur.adj|sur.de
  + L'aviation a largué des bombes sur les rebelles. => actor: aviation; recipient: rebelles
  - Le bateau a largué les amarres.
verb essuyer+tir|feu = ASSAULT recipient=subj actor=de ?subj ?recipient=MIL|COP|IGO|REB
  + Les soldats ont essuyé des tirs près du pont. => recipient: soldats
  - Le serveur essuie les verres.
verb mener+frappe|bombardement = ASSAULT/aerial actor=subj recipient=contre|sur|obj.contre|sur.adj|sur.de|contre.adj|contre.de
  + Les États-Unis ont mené des frappes contre les djihadistes. => actor: États-Unis; recipient: djihadistes
  - Elle mène une vie tranquille.
verb se_abattre = ASSAULT/heavy-weapons recipient=sur|sur.adj|sur.de place=sur ?subj|obj=obus|roquette|missile|bombe
  + Des obus se sont abattus lundi sur la ville d'Alep.
  - La pluie s'est abattue sur la vallée.
verb tomber = ASSAULT/heavy-weapons actor=subj|subj.adj|subj.de place=sur|dans|à recipient=sur|sur.adj|sur.de ?subj=obus|roquette|missile|bombe
  + Un obus est tombé lundi sur un quartier de Damas.
  - La neige est tombée sur les Alpes.
verb pulvériser = ASSAULT actor=subj|subj.adj|subj.de recipient=de|obj|obj.adj|obj.de ?subj=frappe|missile|bombe|@aircraft
  + Un missile a pulvérisé le poste de l'armée.
  - La nageuse a pulvérisé le record.
noun bombardement = ASSAULT/heavy-weapons actor=par|de.par|contre.par|adj|de|subj recipient=sur|contre|de.contre|de|de.adj|contre.adj|contre.de place=de|sur|à ?with=artillerie|mortier|obus|roquette
  + Des bombardements d'artillerie contre les rebelles ont repris. => recipient: rebelles
  - Le bombardement de particules étonne les physiciens.
noun bombardement = ASSAULT/aerial actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|sur|de|de.adj|contre.adj|contre.de place=de|sur|à !with=question|publicitaire|particule|médiatique
  + Le bombardement d'un hôpital par l'aviation russe a été dénoncé. => actor: aviation
  - Le bombardement publicitaire lasse les clients.
noun pilonnage = ASSAULT/heavy-weapons actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|de|de.adj|sur|contre.adj|contre.de place=de !with=médiatique|livre
  + Le pilonnage de la ville par l'armée a repris. => actor: armée
  - Le pilonnage médiatique a fatigué le ministre.
noun canonnade = ASSAULT/heavy-weapons actor=par|de.par|contre.par|de recipient=contre|de.contre|contre.adj|contre.de
  + Une canonnade de l'armée a visé le port. => actor: armée
  - La cannelle parfume le gâteau.
noun frappe = ASSAULT/drone actor=par|de.par|contre.par|adj|de.adj|de|subj recipient=contre|de.contre|sur|contre.adj|contre.de ?with=@drone
  + Une frappe de drone américaine contre des talibans a eu lieu. => actor: américaine; recipient: talibans
  - Le drone filme le match.
noun frappe+aérien = ASSAULT/aerial actor=par|de.par|contre.par|adj|de|de.de|subj recipient=contre|de.contre|sur|adj.contre|contre.adj|contre.de
  + Des frappes aériennes russes contre les rebelles ont eu lieu. => actor: russes; recipient: rebelles
  - Le pont aérien a été utile.
noun frappe = ASSAULT/aerial actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|sur|contre.adj|contre.de !with=@sport ?recipient
  + Des frappes contre les djihadistes ont eu lieu lundi. => recipient: djihadistes
  - La frappe du clavier est bruyante.
noun frappe = ASSAULT/aerial actor=par|de.par|contre.par|adj|de|subj recipient=contre|de.contre|sur|contre.adj|contre.de !with=@sport ?actor=MIL|GOV|IGO
  + Les frappes israéliennes ont repris dans la nuit. => actor: israéliennes
  - La frappe de l'avant-centre était imparable.
noun frappe+chirurgical|préventif|ciblé|militaire = ASSAULT/aerial actor=par|de.par|contre.par|adj|de|de.de|subj recipient=contre|de.contre|sur|contre.adj|contre.de
  + Une frappe préventive contre l'Iran a eu lieu lundi. => recipient: Iran
  - L'acte chirurgical a réussi.
noun attaque+drone = ASSAULT/drone actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de
  + Une attaque de drone contre l'armée a eu lieu au Sahel. => recipient: armée
  - Le drone livre des colis.
noun attaque+aérien = ASSAULT/aerial actor=par|de.par|contre.par|adj|de|de.de|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de
  + Une attaque aérienne contre le convoi des rebelles a été menée. => recipient: rebelles
  - Le salon aérien ouvre lundi.
noun largage+bombe|baril = ASSAULT/aerial actor=par|de.par|adj recipient=sur
  + Le largage de barils d'explosifs par l'armée a été filmé. => actor: armée
  - Le largage des amarres a lieu à midi.
noun roquette = ASSAULT/heavy-weapons actor=de|par|de.par|contre.par|depuis recipient=sur|contre|de.contre|contre.adj|contre.de ?with=tirer|lancer|abattre|tomber|frapper|mort|salve
  + Une roquette tirée contre l'ambassade n'a pas fait de blessé.
  - La salade de roquette est fraîche.
noun missile = ASSAULT/heavy-weapons actor=par|de.par|contre.par|adj recipient=sur|contre|de.contre|contre.adj|contre.de ?with=tirer|frapper|tomber|abattre|mort !with=essai|test|balistique|nord-coréen|exercice
  + Un missile tiré contre un immeuble a tué six civils.
  - Le missile balistique a été testé en mer du Japon.
noun duel+artillerie = ASSAULT/heavy-weapons both=entre|de.entre
  + Un duel d'artillerie entre soldats et rebelles a duré la nuit. => actor: soldats
  - Le duel des deux finalistes a lieu dimanche.

# --- Abduction -----------------------------------------------------------------------------------------------------

verb enlever+vêtement|chapeau|doute|médaille|titre|victoire|siège|marché = none
  - La skieuse a enlevé la médaille d'or.
verb enlever = ASSAULT/abduct actor=subj recipient=obj|obj.de count=abducted:recipient ?recipient
  + Des hommes armés ont enlevé trois employés d'une ONG. => actor: hommes; recipient: employés
  - Les ouvriers enlèvent les gravats.
verb kidnapper = ASSAULT/abduct actor=subj recipient=obj|obj.de count=abducted:recipient
  + Des islamistes ont kidnappé deux touristes. => actor: islamistes; recipient: touristes
  - Le chanteur a captivé la salle.
verb séquestrer = ASSAULT/abduct actor=subj recipient=obj|obj.de count=abducted:recipient ?recipient
  + Des salariés ont séquestré deux journalistes dans l'usine. => actor: salariés; recipient: journalistes
  - Les forêts séquestrent le carbone.
verb prendre+otage = ASSAULT/abduct actor=subj recipient=obj|obj.de count=abducted:recipient ?recipient
  + Un homme armé a pris dix clients en otage. => actor: homme; recipient: clients
  - Les grévistes prennent les usagers au dépourvu.
verb retenir+otage|captif|prisonnier = ASSAULT/abduct actor=subj recipient=obj|obj.de count=abducted:recipient
  + Les rebelles retiennent en otage trois journalistes. => actor: rebelles; recipient: journalistes
  - Elle retient son souffle.
verb détenir+otage = ASSAULT/abduct actor=subj recipient=obj|obj.de count=abducted:obj
  + Les ravisseurs détiennent des otages depuis un an. => actor: ravisseurs
  - L'État détient la moitié du capital.
verb garder+otage|captif = ASSAULT/abduct actor=subj recipient=obj|obj.de
  + Les pirates gardent en otage les marins du cargo. => actor: pirates; recipient: marins
  - La ville garde la trace du passé.
verb capturer = ASSAULT/abduct actor=subj recipient=obj|obj.de count=abducted:recipient ?actor=REB|UAF|PRM|MIL ?recipient
  + Les rebelles ont capturé quatre soldats. => actor: rebelles; recipient: soldats
  - Le photographe a capturé un instant rare.
verb faire+prisonnier = ASSAULT/abduct actor=subj recipient=obj|de|obj.de count=abducted:recipient
  + Les rebelles ont fait prisonniers dix soldats. => actor: rebelles; recipient: soldats
  - Le détenu fait du sport.
verb enrôler+force = ASSAULT/abduct actor=subj recipient=obj|obj.de ?recipient
  + Les rebelles ont enrôlé de force plusieurs réfugiés. => actor: rebelles; recipient: réfugiés
  - Le club enrôle un attaquant.
verb enrôler+enfant|mineur = ASSAULT/abduct actor=subj recipient=obj|obj.de ?actor=REB|MIL|PRM
  + Les rebelles ont enrôlé des enfants. => actor: rebelles
  - L'école enrôle des bénévoles.
verb détourner+avion|navire|bateau|vol|bus = ASSAULT/abduct actor=subj recipient=de|obj.de
  + Un homme armé a détourné un avion de ligne. => actor: homme
  - Le maire a détourné des fonds.
noun détournement+avion|navire|bateau|vol = ASSAULT/abduct actor=par|de.par recipient=de|de.de
  + Le détournement d'un avion par des opposants a duré six heures. => actor: opposants
  - Le détournement de fonds est jugé à Paris.
noun enlèvement+ordure|déchet|véhicule = none
  - L'enlèvement des ordures a pris du retard.
noun enlèvement = ASSAULT/abduct actor=par|de.par|adj|subj recipient=de count=abducted:recipient
  + L'enlèvement de deux journalistes par des miliciens a été confirmé. => actor: miliciens; recipient: journalistes
  - Le relèvement de la taxe est voté.
noun rapt = ASSAULT/abduct actor=par|de.par|adj|subj recipient=de count=abducted:recipient
  + Le rapt de lycéennes par les islamistes a ému le monde. => actor: islamistes; recipient: lycéennes
  - Le rap gagne du terrain.
noun kidnapping = ASSAULT/abduct actor=par|de.par|adj|subj recipient=de count=abducted:recipient
  + Le kidnapping d'un prêtre par une bande armée a été signalé. => actor: bande; recipient: prêtre
  - Le camping rouvre au printemps.
noun prise+otage = ASSAULT/abduct actor=par|de.par|de|de.de|adj|subj recipient=de|de.de count=abducted:de
  + Une prise d'otages par des islamistes a eu lieu dans une usine. => actor: islamistes
  - La prise de notes est autorisée.
noun preneur+otage = ASSAULT/abduct actor=self
  + Les preneurs d'otages ont réclamé une rançon.
  - Le repreneur de l'usine est connu.
noun otage = ASSAULT/abduct actor=de|par|de.par|adj recipient=self count=abducted:self ?with=détenir|retenir|enlever|main|aux|captif|prendre|capturer
  + Les otages aux mains des rebelles sont vivants.
  - L'otage du roman s'évade à la fin.
noun otage = ASSAULT/abduct actor=de|adj recipient=self ?actor=REB|UAF|CRM
  + Les otages des djihadistes ont été filmés. => actor: djihadistes
  - La France a rendu hommage à ses anciens otages.
noun séquestration = ASSAULT/abduct actor=par|de.par recipient=de !with=carbone
  + La séquestration de deux journalistes par des ouvriers a pris fin. => actor: ouvriers; recipient: journalistes
  - La séquestration du carbone coûte cher.
noun ravisseur = ASSAULT/abduct actor=self recipient=de ?recipient
  + Les ravisseurs de deux humanitaires réclament une rançon. => recipient: humanitaires
  - Le ravissement du public était visible.
noun capture = ASSAULT/abduct actor=par|de.par|adj recipient=de count=abducted:recipient ?recipient=MIL|CVL|GOV|IGO ?actor=REB|MIL|UAF|PRM
  + La capture de trois soldats par les rebelles a été confirmée. => actor: rebelles; recipient: soldats
  - La capture du carbone est à l'étude.
noun disparition+forcé|forcer = ASSAULT/abduct actor=par|de.par recipient=de|de.de
  + Des disparitions forcées de militants ont été signalées lundi.
  - La disparition des abeilles inquiète.
noun acte+piraterie = ASSAULT/abduct actor=par|de.par|contre.par|de|de.de|adj recipient=contre|de.contre|contre.adj|contre.de
  + Un acte de piraterie contre un cargo a eu lieu au large de la Somalie.
  - L'acte notarié est signé.
noun attaque+pirate = ASSAULT/abduct actor=de|de.de|par|de.par|contre.par recipient=contre|de.contre|à.contre|contre.adj|contre.de
  + Une attaque de pirates contre un pétrolier français a échoué lundi.
  - Le pirate du film est drôle.

# --- Beating, torture, sexual violence -----------------------------------------------------------------------------

verb battre = none ?with=@sport|record|œil|cil|champion|score|élection|urne|voix
  - La France a battu l'Italie en finale.
verb battre = ASSAULT/beat actor=subj recipient=obj|obj.de ?actor=COP|MIL|PRM|UAF|REB ?recipient
  + Des policiers ont battu des étudiants. => actor: policiers; recipient: étudiants
  - Le président sortant a été battu au second tour.
verb battre+mort = ASSAULT/beat actor=subj recipient=obj|obj.de count=killed:recipient
  + Des policiers ont battu à mort un détenu. => actor: policiers; recipient: détenu
  - Elle bat les œufs en neige.
verb tabasser = ASSAULT/beat actor=subj recipient=obj|obj.de ?recipient
  + Des policiers ont tabassé un manifestant. => actor: policiers; recipient: manifestant
  - Le tabac a augmenté.
verb rouer+coup = ASSAULT/beat actor=subj recipient=obj|obj.de
  + Des miliciens ont roué de coups un opposant. => actor: miliciens; recipient: opposant
  - La roue a cédé.
verb passer+tabac = ASSAULT/beat actor=subj recipient=obj|obj.de
  + Des hommes masqués ont passé à tabac un avocat. => actor: hommes; recipient: avocat
  - Il est passé au bureau de tabac.
verb molester = ASSAULT/beat actor=subj recipient=obj|obj.de ?recipient
  + La foule a molesté deux policiers. => actor: foule; recipient: policiers
  - Le motard modeste a souri.
verb malmener = ASSAULT/beat actor=subj recipient=obj|obj.de ?actor=COP|MIL|PRM|CVL ?recipient !with=@sport|question
  + Des policiers ont malmené des journalistes. => actor: policiers; recipient: journalistes
  - La tempête a malmené le voilier.
verb brutaliser = ASSAULT/beat actor=subj recipient=obj|obj.de ?recipient
  + Des gendarmes ont brutalisé un lycéen. => actor: gendarmes; recipient: lycéen
  - Il ne faut pas forcer la serrure.
verb matraquer = ASSAULT/beat actor=subj recipient=obj|obj.de ?recipient
  + Les policiers ont matraqué des lycéens. => actor: policiers; recipient: lycéens
  - La publicité matraque son slogan.
verb gifler = ASSAULT/beat actor=subj recipient=obj|obj.de ?recipient=GOV|LEG|OPP|COP|JRN
  + Un homme a giflé le président. => actor: homme; recipient: président
  - Le vent gifle les promeneurs.
verb flageller = ASSAULT/beat actor=subj recipient=obj|obj.de ?recipient
  + Les islamistes ont flagellé trois jeunes. => actor: islamistes; recipient: jeunes
  - Le pénitent marche pieds nus.
verb fouetter = ASSAULT/beat actor=subj recipient=obj|obj.de ?recipient
  + Les islamistes ont fouetté un journaliste. => actor: islamistes; recipient: journaliste
  - Le cuisinier fouette la crème.
verb maltraiter = ASSAULT/torture actor=subj recipient=obj|obj.de ?actor=COP|MIL|REB|GOV|PRM ?recipient
  + Des soldats ont maltraité des prisonniers. => actor: soldats; recipient: prisonniers
  - Le fermier maltraite ses bêtes.
verb torturer+esprit = none
  - Ne vous torturez pas l'esprit.
verb torturer = ASSAULT/torture actor=subj recipient=obj|obj.de ?recipient
  + La police a torturé des opposants en prison. => actor: police; recipient: opposants
  - Le doute le torture.
verb soumettre+torture = ASSAULT/torture actor=subj recipient=obj|obj.de
  + Les geôliers ont soumis les détenus à la torture. => recipient: détenus
  - Le texte est soumis au vote.
noun torture = ASSAULT/torture actor=par|de.par|contre.par|adj|subj recipient=de|sur|contre|de.contre|contre.adj|contre.de ?recipient
  + La torture d'opposants par la police a été prouvée. => actor: police; recipient: opposants
  - Ces chaussures sont une torture.
noun acte+torture = ASSAULT/torture actor=par|de.par|contre.par|subj recipient=contre|de.contre|sur|contre.adj|contre.de
  + Des actes de torture contre des détenus ont été commis par des soldats. => actor: soldats; recipient: détenus
  - L'acte de vente est signé.
noun traitement+mauvais|inhumain|dégradant = ASSAULT/torture actor=par|de.par|contre.par|à.par recipient=à|de.à|de|de.de|contre|de.contre|contre.adj|contre.de
  + Les mauvais traitements contre des prisonniers ont été dénoncés lundi. => recipient: prisonniers
  - Le traitement des déchets coûte cher.
noun sévice = ASSAULT/torture actor=par|de.par|contre.par|à.par|de recipient=contre|de.contre|sur|à|de.à|contre.adj|contre.de
  + Des sévices sur des détenus ont été commis par des policiers. => actor: policiers; recipient: détenus
  - Le skieur est novice.
noun maltraitance = ASSAULT/torture actor=par|de.par|contre.par recipient=de|contre|de.contre|contre.adj|contre.de ?actor=COP|MIL|REB|GOV
  + La maltraitance de détenus par des soldats a été filmée. => actor: soldats; recipient: détenus
  - La maltraitance animale est punie.
noun passage+tabac = ASSAULT/beat actor=par|de.par recipient=de|de.de
  + Le passage à tabac d'un étudiant par des policiers a ému la ville. => actor: policiers; recipient: étudiant
  - Le passage du Tour est attendu.
noun tabassage = ASSAULT/beat actor=par|de.par recipient=de
  + Le tabassage d'un opposant par des miliciens a été filmé. => actor: miliciens; recipient: opposant
  - Le tournage du film commence.
noun bastonnade = ASSAULT/beat actor=par|de.par recipient=de
  + La bastonnade d'étudiants par la police a choqué. => actor: police; recipient: étudiants
  - La promenade a plu.
noun coup+matraque = ASSAULT/beat actor=par|de.par|contre.par|de|de.de recipient=contre|de.contre|sur|contre.adj|contre.de
  + Des coups de matraque contre des étudiants ont été donnés par la police. => actor: police; recipient: étudiants
  - Un coup de main a suffi.
noun flagellation = ASSAULT/beat actor=par|de.par recipient=de !with=procession|tableau|christ
  + La flagellation d'un blogueur par les autorités a été reportée. => actor: autorités; recipient: blogueur
  - La flagellation du Christ est un tableau célèbre.
verb violer = none ?obj=loi|règle|accord|traité|secret|domicile|constitution|droit|règlement|embargo|résolution|principe|frontière|souveraineté
  - Le groupe a violé la loi sur le travail.
verb violer = ASSAULT/sexual actor=subj recipient=obj|obj.de ?actor=MIL|COP|REB|UAF|PRM|GOV ?recipient
  + Des soldats ont violé des villageoises. => actor: soldats; recipient: villageoises
  - Le voisin viole le règlement de copropriété.
verb violer = ASSAULT/sexual recipient=obj|obj.de actor=subj ?with=conflit|guerre|camp|village|place|manifestation|combattant|milicien ?recipient
  + Des réfugiées ont été violées dans le camp. => recipient: réfugiées
  - Le suspect est accusé d'avoir violé le secret.
noun viol+loi|secret|règle = none
  - Un viol de la règle du silence.
noun viol = ASSAULT/sexual actor=par|de.par|adj|subj recipient=de ?with=soldat|milicien|guerre|rebelle|militaire|arme|policier|casque|collectif|combattant
  + Le viol de réfugiées par des soldats a été dénoncé. => actor: soldats; recipient: réfugiées
  - Il est jugé pour viol à Lyon.
verb réduire+esclavage = ASSAULT/sexual actor=subj recipient=obj|obj.de ?recipient
  + Les djihadistes ont réduit en esclavage plusieurs réfugiées. => actor: djihadistes; recipient: réfugiées
  - Le projet réduit les coûts.

# --- Primitive weapons, rams, stones -------------------------------------------------------------------------------

verb jeter+pierre|projectile|cocktail|pavé = ASSAULT/primitive actor=subj recipient=sur|contre|à|obj.à|obj.contre|sur.adj|sur.de|contre.adj|contre.de
  + Des jeunes ont jeté des pierres sur les policiers. => actor: jeunes; recipient: policiers
  - Le marin a jeté l'ancre dans la baie.
verb lancer+pierre|projectile|cocktail|pavé|caillou|bouteille = ASSAULT/primitive actor=subj recipient=sur|contre|à|obj.à|obj.contre|sur.adj|sur.de|contre.adj|contre.de
  + Des manifestants ont lancé des projectiles contre la police. => actor: manifestants; recipient: police
  - Le maire a lancé un appel au calme.
verb caillasser = ASSAULT/primitive actor=subj recipient=obj|obj.de
  + Des jeunes ont caillassé une patrouille de police. => actor: jeunes; recipient: patrouille
  - Le lait a caillé.
noun jet+pierre|projectile|cocktail|pavé = ASSAULT/primitive actor=par|de.par|contre.par|de|de.de recipient=sur|contre|de.contre|contre.adj|contre.de
  + Des jets de pierres contre des policiers ont été signalés. => recipient: policiers
  - Le jet de la fontaine est coupé.
noun caillassage = ASSAULT/primitive actor=par|de.par recipient=de
  + Le caillassage d'un bus de policiers par des jeunes a fait trois blessés. => actor: jeunes
  - Le maillage du réseau progresse.
noun attaque+couteau|machette|hache|blanc = ASSAULT/primitive actor=par|de.par|contre.par|adj|subj recipient=contre|de.contre|sur|à.contre|contre.adj|contre.de
  + Une attaque au couteau contre un policier a eu lieu à Paris. => recipient: policier
  - Le couteau du chef est aiguisé.
noun coup+couteau|machette|hache|poignard = ASSAULT/primitive actor=par|de.par|contre.par|de|de.de recipient=contre|de.contre|sur|contre.adj|contre.de ?with=@attacker|policier|soldat|militaire|député|passant|terroriste
  + Des coups de couteau contre un policier ont été signalés lundi. => recipient: policier
  - Le budget a reçu un coup de couteau, dit-on.
verb foncer = ASSAULT actor=subj recipient=sur|dans|contre|obj.contre|sur.adj|sur.de|contre.adj|contre.de ?with=@vehicle|volant ?with=foule|piéton|passant|militaire|policier|soldat|marché
  + Un assaillant au volant d'un camion a foncé dans la foule. => actor: assaillant
  - Le projet fonce droit dans le mur.
verb faucher = ASSAULT actor=subj recipient=obj|obj.de count=killed:recipient ?with=assaillant|terroriste|attentat|djihadiste
  + Un terroriste en camion a fauché des passants. => actor: terroriste; recipient: passants
  - Le tracteur fauche le pré.
verb renverser = ASSAULT actor=subj recipient=obj|obj.de ?with=volontairement|délibérément ?recipient
  + Un automobiliste a délibérément renversé des soldats. => actor: automobiliste; recipient: soldats
  - Le chat a renversé le vase.
noun attaque+bélier|voiture = ASSAULT actor=par|de.par|contre.par recipient=contre|de.contre|à.contre|contre.adj|contre.de
  + Une attaque à la voiture contre des soldats a fait deux blessés. => recipient: soldats
  - La voiture de tête a crevé.

# --- Destruction ---------------------------------------------------------------------------------------------------

verb détruire = none ?with=@nature|@accident|incendie|abeille|emploi
  - La tempête a détruit des toitures.
verb détruire = ASSAULT/aerial actor=subj|subj.adj|subj.de recipient=de|obj.adj|obj.de place=obj ?with=@aircraft|frappe|bombardement
  + Un dépôt de munitions a été détruit par un bombardement à Alep.
  - Le temps détruit les fresques.
verb détruire = ASSAULT/destroy actor=subj|subj.adj|subj.de recipient=de|obj.adj|obj.de place=obj ?actor=MIL|REB|PRM|UAF|COP|GOV
  + L'armée a détruit trois maisons dans le village. => actor: armée
  - Un virus a détruit le disque dur.
verb raser = ASSAULT/destroy actor=subj|subj.adj|subj.de recipient=de|obj.adj|obj.de place=obj ?actor=MIL|REB|PRM|GOV|UAF ?obj=@building|village|quartier|camp|ville
  + L'armée a rasé un village. => actor: armée
  - Il s'est rasé la barbe.
verb démolir = ASSAULT/destroy actor=subj|subj.adj|subj.de recipient=de|obj.adj|obj.de ?actor=MIL|COP|REB|GOV ?obj=maison|village|camp|mosquée|église|mausolée
  + L'armée israélienne a démoli deux maisons palestiniennes. => actor: armée
  - Le critique a démoli le film.
verb incendier = ASSAULT/destroy actor=subj|subj.adj|subj.de recipient=de|obj.adj|obj.de place=obj ?obj=@building|@vehicle|village|champ|mairie|siège
  + Des miliciens ont incendié un village. => actor: miliciens
  - Le coucher du soleil incendie l'horizon.
verb brûler = ASSAULT/destroy actor=subj|subj.adj|subj.de recipient=de|obj.adj|obj.de ?obj=@building|village|drapeau|église|mosquée ?actor
  + Des miliciens ont brûlé une école. => actor: miliciens
  - Le rôti a brûlé.
verb brûler+vif = ASSAULT actor=subj recipient=obj|obj.de count=killed:recipient
  + Les djihadistes ont brûlé vif un pilote. => actor: djihadistes; recipient: pilote
  - Le feu brûle dans l'âtre.
verb mettre+feu = ASSAULT/destroy actor=subj recipient=à|obj.à ?actor ?à=@building|@vehicle|village|barricade|bureau|siège
  + Des émeutiers ont mis le feu au commissariat. => actor: émeutiers
  - Il a mis le feu aux poudres par ses propos.
verb saccager = ASSAULT/destroy actor=subj|subj.adj|subj.de recipient=de|obj.adj|obj.de ?obj=@building|siège|bureau|tombe|cimetière|local
  + Plusieurs soldats ont saccagé le siège du parti. => actor: soldats
  - Les sangliers ont saccagé le potager.
verb piller = ASSAULT/destroy actor=subj|subj.adj|subj.de recipient=de|obj|obj.adj|obj.de ?obj=@building|village|magasin|boutique|musée|site|camp|ville|commerce ?actor
  + Des miliciens ont pillé un village. => actor: miliciens
  - Les passionnés ont pillé la brocante.
verb saboter = ASSAULT/destroy actor=subj recipient=de|obj.de ?obj=oléoduc|gazoduc|voie|ligne|pipeline|câble|installation|pylône|centrale
  + Les rebelles ont saboté un gazoduc. => actor: rebelles
  - Il sabote sa propre carrière.
verb profaner = ASSAULT/destroy actor=subj recipient=de|obj.de ?obj=tombe|cimetière|mosquée|église|synagogue|mausolée|sépulture
  + Des inconnus ont profané un cimetière juif. => actor: inconnus
  - Le professeur profane la règle, dit-il.
verb couler = ASSAULT/destroy actor=subj|subj.adj|subj.de recipient=de|obj.adj|obj.de ?obj=@ship ?actor=MIL|REB|GOV|PRM
  + La marine a coulé un bateau des rebelles. => actor: marine
  - La rivière coule au sud.
verb torpiller = ASSAULT/destroy actor=subj|subj.adj|subj.de recipient=de|obj.adj|obj.de ?obj=@ship
  + Un sous-marin de l'armée russe a torpillé une corvette. => actor: armée
  - Le sénateur a torpillé la réforme.
verb éperonner = ASSAULT actor=subj|subj.adj|subj.de recipient=de|obj.adj|obj.de ?obj=@ship
  + Un patrouilleur a éperonné un chalutier vietnamien.
  - Le cavalier éperonne son cheval.
noun destruction = ASSAULT/destroy actor=par|de.par recipient=de|de.adj place=de ?actor=MIL|REB|PRM|UAF|GOV !with=preuve|emploi|arme|stock
  + La destruction de mausolées par les islamistes a été condamnée. => actor: islamistes
  - La destruction d'emplois se poursuit.
noun incendie+criminel|volontaire = ASSAULT/destroy actor=par|de.par|contre.par recipient=de|de.de|contre|de.contre|contre.adj|contre.de ?with=mosquée|église|synagogue|local|siège|ambassade|école|foyer|permanence
  + Un incendie criminel contre une mosquée a été commis.
  - L'incendie de forêt est maîtrisé.
noun incendie = ASSAULT/destroy actor=par|de.par recipient=de ?actor=MIL|REB|PRM|CVL|UAF
  + L'incendie du village par les miliciens a tout détruit. => actor: miliciens
  - L'incendie de la pinède a repris.
noun saccage = ASSAULT/destroy actor=par|de.par recipient=de !with=nature|environnement|paysage
  + Le saccage du consulat par des manifestants a été condamné. => actor: manifestants
  - Le saccage des paysages attriste les randonneurs.
noun pillage = ASSAULT/destroy actor=par|de.par|de recipient=de ?with=magasin|village|commerce|milicien|soldat|émeutier|musée|entrepôt|rebelle
  + Le pillage de magasins par des émeutiers a duré la nuit. => actor: émeutiers
  - Le pillage des océans inquiète les chercheurs.
noun sabotage = ASSAULT/destroy actor=par|de.par|contre.par|adj|subj recipient=de|contre|de.contre|contre.adj|contre.de ?with=oléoduc|gazoduc|voie|ligne|pipeline|câble|installation|rail|centrale|train
  + Le sabotage d'un gazoduc par les rebelles a été revendiqué. => actor: rebelles
  - Il parle d'un sabotage de sa carrière.
noun acte+sabotage = ASSAULT/destroy actor=par|de.par|contre.par recipient=contre|de.contre|contre.adj|contre.de
  + Un acte de sabotage contre une voie ferrée a été revendiqué lundi.
  - L'acte premier se joue dans l'obscurité.
noun profanation = ASSAULT/destroy actor=par|de.par recipient=de ?de=tombe|cimetière|mosquée|église|synagogue|sépulture
  + La profanation de tombes juives par des inconnus a choqué. => actor: inconnus
  - La profession se féminise.

# --- Crowd control and repression ----------------------------------------------------------------------------------

verb disperser = ASSAULT/crowd-control actor=subj recipient=obj|obj.de ?obj=@crowd|rassemblement
  + La police a dispersé les manifestants. => actor: police; recipient: manifestants
  - Le vent a dispersé les feuilles.
verb se_disperser = none
  - La foule s'est dispersée dans le calme.
verb charger = ASSAULT/crowd-control actor=subj recipient=obj|contre|obj.contre|obj.de|contre.adj|contre.de ?actor=COP|MIL ?recipient
  + Les policiers ont chargé les manifestants. => actor: policiers; recipient: manifestants
  - Le ministre l'a chargé d'une mission.
verb évacuer+force = ASSAULT/crowd-control actor=subj recipient=obj|obj.de place=obj
  + La police a évacué de force les manifestants. => actor: police; recipient: manifestants
  - Les pompiers évacuent les habitants.
verb réprimer = ASSAULT actor=subj recipient=obj|obj.de ?obj=manifestation|révolte|soulèvement|contestation|mouvement|rassemblement|@crowd|opposition|insurrection|rébellion|protestation|émeute|marche
  + L'armée a réprimé la manifestation. => actor: armée
  - Il réprime un sourire.
verb mater = ASSAULT actor=subj recipient=obj|obj.de ?obj=révolte|rébellion|insurrection|soulèvement|mutinerie|émeute|contestation
  + L'armée a maté la rébellion. => actor: armée
  - Le gardien se laisse mater.
verb asperger+gaz|lacrymogène|eau = ASSAULT/crowd-control actor=subj recipient=obj|obj.de ?actor=COP|MIL|CVL
  + La police a aspergé les manifestants de gaz. => actor: police; recipient: manifestants
  - Le jardinier asperge la pelouse.
verb gazer = ASSAULT/crowd-control actor=subj recipient=obj|obj.de ?actor=COP
  + Les policiers ont gazé les manifestants. => actor: policiers; recipient: manifestants
  - Tout gaze pour lui.
verb lancer+gaz|lacrymogène = ASSAULT/crowd-control ?actor=COP|MIL actor=subj recipient=sur|contre|à|obj.à|obj.contre|sur.adj|sur.de|contre.adj|contre.de
  + Les gendarmes ont lancé du gaz lacrymogène sur la foule. => actor: gendarmes; recipient: foule
  - La firme lance un gaz naturel liquéfié moins cher, dit-elle.
verb faire+usage = ASSAULT/crowd-control actor=subj recipient=contre|sur|obj.contre|sur.adj|sur.de|contre.adj|contre.de ?with=lacrymogène|gaz|canon|matraque|flash-ball
  + La police a fait usage de gaz lacrymogène contre les étudiants. => actor: police; recipient: étudiants
  - Il fait usage de faux papiers.
verb user+gaz|lacrymogène|force = ASSAULT/crowd-control actor=subj recipient=contre|obj.contre|contre.adj|contre.de ?actor=COP|MIL
  + La police a usé de gaz contre les grévistes. => actor: police; recipient: grévistes
  - Le tissu est usé.
verb utiliser+gaz|lacrymogène|canon = ASSAULT/crowd-control actor=subj recipient=contre|sur|obj.contre|sur.adj|sur.de|contre.adj|contre.de ?actor=COP|MIL
  + La police a utilisé des gaz lacrymogènes contre la foule. => actor: police; recipient: foule
  - La centrale utilise du gaz.
noun gaz+lacrymogène = ASSAULT/crowd-control actor=de|de.de|par|de.par|contre.par recipient=contre|de.contre|sur|contre.adj|contre.de
  + Des gaz lacrymogènes contre les manifestants ont rendu l'air irrespirable. => recipient: manifestants
  - Le gaz de ville est coupé.
noun grenade+lacrymogène|assourdissant|désencerclement = ASSAULT/crowd-control actor=de|de.de|par|de.par|contre.par recipient=contre|de.contre|sur|contre.adj|contre.de
  + Des grenades lacrymogènes ont été tirées contre les étudiants. => recipient: étudiants
  - Le jus de grenade est sucré.
noun canon+eau = ASSAULT/crowd-control actor=de|de.de|par|de.par|contre.par recipient=contre|de.contre|sur|contre.adj|contre.de
  + La police a sorti ses canons à eau contre les manifestants.
  - Le canon à neige tourne la nuit.
noun balle+caoutchouc = ASSAULT/crowd-control actor=de|de.de|par|de.par|contre.par recipient=contre|de.contre|sur|contre.adj|contre.de
  + Des balles en caoutchouc contre des manifestants ont blessé dix jeunes. => recipient: manifestants
  - La balle du match est signée.
noun tir+lacrymogène|flash-ball|lbd = ASSAULT/crowd-control actor=de|de.de|par|de.par|contre.par recipient=contre|de.contre|sur|contre.adj|contre.de
  + Des tirs de flash-ball contre les lycéens ont été filmés. => recipient: lycéens
  - Le tir cadré est sauvé.
noun charge+police|policier = ASSAULT/crowd-control recipient=contre|de.contre|contre.adj|contre.de
  + Une charge de la police contre les étudiants a fait dix blessés. => recipient: étudiants
  - La charge de travail augmente.
noun dispersion = ASSAULT/crowd-control actor=par|de.par recipient=de ?de=@crowd
  + La dispersion des manifestants par la police a été brutale. => actor: police; recipient: manifestants
  - La dispersion des cendres a eu lieu en mer.
noun répression+fraude|infraction|blanchiment = none
  - Le service de la répression des fraudes a contrôlé le marché.
noun répression = ASSAULT actor=par|de.par|contre.par|adj|subj recipient=de|contre|de.contre|contre.adj|contre.de ?with=@crowd|mouvement|contestation|révolte|soulèvement|opposition|opposant|sanglant|brutal|violent|policier
  + La répression des manifestations par le régime a été condamnée. => actor: régime
  - La répression du tabac fait débat.
