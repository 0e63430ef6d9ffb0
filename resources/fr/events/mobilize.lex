# MOBILIZE: armed force deployed or made ready without its use. Modes: troops weapons police militia.

noun mobilisation+fonds|ressource|épargne|énergie = none
  - La mobilisation de fonds pour le musée a réussi.
verb mobiliser+fonds|ressource|électeur|énergie|épargne|million|milliard|supporter|argent = none
  - Le parti mobilise ses électeurs.
verb déployer = none ?obj=aile|effort|drapeau|banderole|voile|énergie|logiciel|fibre|stratégie|talent|antenne|réseau|parachute
  - L'oiseau déploie ses ailes.
noun déploiement+fibre|réseau|logiciel|antenne|vaccin|compteur = none
  - Le déploiement de la fibre est en retard.
noun renfort = none ?with=@sport|vendeur|équipe|personnel|enseignant|pompier|saison|estival|couture
  - Le club a présenté son renfort pour la saison.
noun manœuvre+politique|dilatoire|frauduleux|politicien|électoral|marge|comptable = none
  - La manœuvre politique n'a trompé personne.
noun alerte = none ?with=météo|orange|rouge|rappel|canicule|lanceur|pollution|info|tsunami|enlèvement
  - L'alerte rouge à la canicule est levée.
noun patrouille+ski|scout|acrobatique = none
  - La patrouille acrobatique a défilé.
noun convoi+funèbre|exceptionnel = none
  - Un convoi exceptionnel bloque la route.
noun course+armement = none
  - La course aux armements est le thème du colloque.
noun essai+clinique|littéraire|rugby|transformé = none
  - L'essai clinique a réussi.

verb déployer = MOBILIZE/troops actor=subj recipient=contre|face_à|obj.contre place=à|dans|en|sur ?obj|obj.de=@troops|homme|mission
  + L'Inde a déployé des soldats à la frontière. => actor: Inde
  - Le commerçant déploie son auvent.
verb déployer = MOBILIZE/police actor=subj recipient=contre|obj.contre place=à|dans|en|autour_de ?obj=force ?with=ordre|police|sécurité|anti-émeute
  + Le préfet a déployé des forces de police autour du stade. => actor: préfet
  - Le coureur déploie ses forces dans la montée.
verb déployer = MOBILIZE/police actor=subj recipient=contre|obj.contre place=à|dans|en|autour_de ?obj|obj.de=@police-word|agent
  + Le ministère a déployé des policiers autour du parlement. => actor: ministère
  - Le serveur déploie la nappe.
verb déployer = MOBILIZE/weapons actor=subj recipient=contre|obj.contre place=à|dans|en|sur ?obj|obj.de=@weapon|@warship|avion|hélicoptère|batterie|système|bombardier|patriot|char|bouclier
  + Washington a déployé des missiles en Pologne. => actor: Washington
  - Le photographe déploie son trépied.
verb déployer = MOBILIZE/troops actor=subj|obj recipient=contre|obj.contre place=à|dans|en|sur ?actor=MIL|GOV|REB|IGO
  + L'armée a déployé un dispositif le long du fleuve. => actor: armée
  - La ville déploie ses charmes.
verb se_déployer = MOBILIZE/troops actor=subj|obj recipient=contre|obj.contre place=à|dans|en|sur ?actor=MIL|REB|PRM|IGO
  + Les soldats se sont déployés dans la capitale. => actor: soldats
  - Le parachute ne s'est pas déployé.
verb se_déployer = MOBILIZE/police actor=subj|obj place=à|dans|en|autour_de ?actor=COP
  + Les gendarmes se sont déployés devant le tribunal. => actor: gendarmes
  - Les ailes du papillon se déploient.
verb envoyer = MOBILIZE/troops actor=subj recipient=contre|obj.contre place=à|en|dans|vers|sur ?obj|obj.de=@troops|homme|casque !with=hommage|lettre
  + Paris a envoyé des soldats au Mali. => actor: Paris
  - Le soldat a envoyé une carte.
verb envoyer = MOBILIZE/weapons actor=subj recipient=contre|obj.contre place=en|à|dans|vers|au_large_de ?obj|obj.de=@warship|navire|chasseur|bombardier ?actor=GOV|MIL|IGO
  + Washington a envoyé une frégate dans le golfe. => actor: Washington
  - L'armateur envoie un navire à la casse.
verb envoyer = MOBILIZE/police actor=subj place=à|en|dans ?obj|obj.de=@police-word
  + Le gouvernement a envoyé des gendarmes en Corse. => actor: gouvernement
  - La police envoie une amende.
verb dépêcher = MOBILIZE/troops actor=subj place=à|en|dans|sur|vers ?obj|obj.de=@troops|@police-word|@warship|homme|chasseur
  + Le gouvernement a dépêché des renforts à Agadez. => actor: gouvernement
  - Le journal a dépêché un reporter.
verb masser = MOBILIZE/troops actor=subj recipient=contre|face_à|obj.contre place=à|dans|sur|près_de ?obj|obj.de=@troops|homme
  + Moscou a massé des troupes à la frontière. => actor: Moscou
  - Le kinésithérapeute masse le coureur.
verb se_masser = MOBILIZE/troops actor=subj|obj place=à|sur|près_de ?actor=MIL|REB
  + Les soldats se massent à la frontière. => actor: soldats
  - Les curieux se massent devant la vitrine.
verb concentrer = MOBILIZE/troops actor=subj place=à|sur|près_de ?obj|obj.de=@troops ?actor=MIL|GOV|REB
  + L'armée concentre ses troupes près du fleuve. => actor: armée
  - L'étude concentre ses efforts sur la forme.
verb amasser = MOBILIZE/troops actor=subj place=à|sur ?obj|obj.de=@troops|@weapon
  + Moscou amasse des troupes à la frontière. => actor: Moscou
  - Le collectionneur amasse des timbres.
verb mobiliser = MOBILIZE/troops actor=subj recipient=contre|obj.contre place=à|dans ?actor=GOV|MIL|REB ?obj|obj.de=@troops|homme|armée
  + Israël a mobilisé des réservistes. => actor: Israël
  - La chorale mobilise cent chanteurs.
verb mobiliser = MOBILIZE/police actor=subj place=à|dans|pour ?obj|obj.de=@police-word
  + Le préfet a mobilisé des gendarmes. => actor: préfet
  - La fête mobilise tout le village.
verb rappeler = MOBILIZE/troops actor=subj ?obj=réserviste
  + L'armée a rappelé des réservistes. => actor: armée
  - L'acteur rappelle son père.
verb renforcer = MOBILIZE/troops actor=subj recipient=contre|obj.contre place=à|dans|en|sur ?obj=présence|dispositif|effectif|contingent|défense|troupe|garnison|flanc|frontière|sécurité ?actor=MIL|GOV|IGO|COP
  + L'OTAN a renforcé sa présence en Estonie. => actor: OTAN
  - Le menuisier renforce la porte.
verb renforcer = MOBILIZE/police actor=subj place=à|dans ?obj=sécurité|patrouille|contrôle|dispositif ?actor=COP
  + La police a renforcé ses patrouilles dans le métro. => actor: police
  - La loi renforce les contrôles fiscaux.
verb se_renforcer = MOBILIZE/troops actor=subj|obj place=à|en ?with=sécurité|militaire|police ?actor=MIL|COP
  + L'armée s'est renforcée en moyens militaires au nord. => actor: armée
  - Le vent se renforce.
verb stationner = MOBILIZE/troops actor=subj place=à|en|sur ?obj|obj.de=@troops ?actor
  + Moscou stationne des troupes en Arménie. => actor: Moscou
  - La voiture stationne en double file.
verb positionner = MOBILIZE/weapons actor=subj recipient=contre|face_à|obj.contre place=à|sur|en ?obj|obj.de=@troops|@warship|@weapon|batterie
  + L'armée a positionné des chars près du pont. => actor: armée
  - L'entreprise positionne sa marque.
verb installer = MOBILIZE/weapons actor=subj recipient=contre|obj.contre place=à|en|sur ?obj=missile|batterie|canon|artillerie|radar ?actor=GOV|MIL|REB|IGO
  + La Russie a installé des missiles en Crimée. => actor: Russie
  - Le locataire installe un radar de recul.
verb pointer = MOBILIZE/weapons actor=subj recipient=sur|contre|vers|obj.contre ?obj=missile|canon|artillerie|arme
  + Pyongyang a pointé ses missiles sur Séoul. => actor: Pyongyang
  - Le rapport pointe les retards.
verb miner = MOBILIZE/weapons actor=subj place=obj ?obj=champ|route|terrain|frontière|zone|port|eau|détroit ?actor=MIL|REB|GOV
  + Les rebelles ont miné les routes du district. => actor: rebelles
  - Le doute mine le moral.
verb poser+mine = MOBILIZE/weapons actor=subj place=à|sur|dans ?actor=MIL|REB|GOV|PRM
  + L'armée pose des mines à la frontière. => actor: armée
  - L'ouvrier pose le carrelage.
noun minage = MOBILIZE/weapons actor=par|de.par|de place=de ?with=champ|route|frontière|rebelle|armée|détroit|port
  + Le minage de la route par les rebelles a isolé la ville. => actor: rebelles
  - Le minage de monnaie électronique consomme beaucoup.
noun pose+mine = MOBILIZE/weapons actor=par|de.par place=à|sur
  + La pose de mines par l'armée à la frontière inquiète. => actor: armée
  - La pose du carrelage est finie.
verb placer+alerte = MOBILIZE/troops actor=subj recipient=obj|obj.de ?actor=MIL|GOV !obj=département|commune|région|ville
  + Séoul a placé ses troupes en alerte. => actor: Séoul
  - Météo-France a placé dix départements en alerte aux orages.
verb mettre+alerte = MOBILIZE/troops actor=subj place=à|sur ?obj|obj.de=@troops|défense|armée|aviation|flotte|marine
  + Le Japon a mis son armée en alerte. => actor: Japon
  - La fumée a mis les voisins en alerte.
verb armer = MOBILIZE/militia actor=subj recipient=obj|obj.de !as=participle ?obj=milice|rebelle|tribu|villageois|civil|groupe
  + Le régime a armé des milices. => actor: régime
  - Le marin arme son voilier.
verb se_armer = MOBILIZE/weapons actor=subj|obj recipient=contre|obj.contre ?actor=MIL|REB|GOV|CVL|PRM
  + Les villageois se sont armés contre les bandits. => actor: villageois
  - Il faut s'armer de patience.
verb réarmer = MOBILIZE/weapons actor=subj recipient=contre|obj.contre ?actor=GOV|MIL|REB
  + Le Japon réarme face à son voisin. => actor: Japon
  - Le chasseur réarme son appareil photo.
verb prendre+arme = MOBILIZE/militia actor=subj recipient=contre|obj.contre !with=lourd|otage|butin ?actor=REB|CVL|OPP
  + Des villageois ont pris les armes contre la junte. => actor: villageois; recipient: junte
  - Le musée a pris ses armes pour emblème.
verb lever = MOBILIZE/militia actor=subj recipient=contre|obj.contre ?obj=milice|armée|troupe|bataillon
  + Le gouverneur a levé une milice. => actor: gouverneur
  - Il a levé le bras.
verb recruter = MOBILIZE/militia actor=subj place=à|en|dans ?obj=combattant|milicien|mercenaire|volontaire|soldat ?actor=REB|MIL|PRM|GOV
  + Les rebelles ont recruté des combattants dans les camps. => actor: rebelles
  - L'école recrute des professeurs.
verb patrouiller = MOBILIZE/troops actor=subj place=à|dans|en|sur|au_large_de ?actor=MIL|IGO|REB|PRM
  + Des soldats patrouillent dans les rues de la capitale. => actor: soldats
  - Le garde forestier fait sa ronde.
verb patrouiller = MOBILIZE/police actor=subj place=à|dans|en|sur ?actor=COP
  + Plusieurs policiers patrouillent dans les rues de Nantes. => actor: policiers
  - Des vautours tournent dans le ciel.
verb croiser = MOBILIZE/weapons place=dans|au_large_de|près_de ?subj=@warship
  + Une frégate américaine a croisé lundi au large de la Syrie.
  - Elle a croisé un ami.
verb survoler = MOBILIZE/weapons actor=subj|subj.adj|subj.de place=obj recipient=obj|obj.adj|obj.de ?subj=chasseur|bombardier|drone|avion ?actor=MIL|GOV
  + Des avions de l'armée ont survolé l'île. => actor: armée
  - Le touriste survole le volcan.
verb décoller+faire = MOBILIZE/weapons actor=subj ?obj=chasseur|avion|bombardier
  + Tokyo a fait décoller des chasseurs. => actor: Tokyo
  - La publicité fait décoller les ventes.
verb tester = MOBILIZE/weapons actor=subj recipient=contre|obj.contre ?obj=missile|bombe|arme|fusée|torpille
  + La Corée du Nord a testé un missile. => actor: Corée
  - Le laboratoire teste un vaccin.
verb tirer = MOBILIZE/weapons actor=subj place=dans|à ?obj=missile|fusée|torpille ?with=essai|test|balistique|exercice|intercontinental
  + Pyongyang a tiré un missile balistique pour un essai. => actor: Pyongyang
  - Le rugbyman tire un trait sur sa carrière.
verb lancer+missile = MOBILIZE/weapons actor=subj place=dans|vers ?with=balistique|essai|intercontinental|test
  + La Corée du Nord a lancé un missile balistique. => actor: Corée
  - La marque lance un essai gratuit.
verb procéder+essai|test = MOBILIZE/weapons actor=subj ?with=missile|nucléaire|balistique|arme
  + L'Iran a procédé à un essai de missile. => actor: Iran
  - L'école procède à un test de langue.
verb enrichir+uranium = MOBILIZE/weapons actor=subj
  + L'Iran enrichit de l'uranium à Natanz. => actor: Iran
  - La lecture enrichit l'esprit.
verb acquérir = MOBILIZE/weapons actor=subj recipient=auprès_de ?obj|obj.de=@weapon|missile|chasseur|char|sous-marin|avion ?actor=GOV|MIL|REB
  + Les rebelles ont acquis des missiles. => actor: rebelles
  - Le musée a acquis un avion ancien.
verb acheminer = MOBILIZE/troops actor=subj place=à|vers|en ?obj|obj.de=@troops|char|blindé|renfort
  + L'armée achemine des renforts vers le nord. => actor: armée
  - Le facteur achemine le courrier.
verb parachuter = MOBILIZE/troops actor=subj place=sur|à ?obj|obj.de=@troops|commando
  + L'armée a parachuté des commandos sur l'île. => actor: armée
  - Le parti a parachuté un candidat.
verb débarquer = MOBILIZE/troops actor=subj place=à|sur|en ?actor=MIL|REB|IGO
  + Des soldats ont débarqué dans le port. => actor: soldats
  - Les passagers débarquent à Marseille.
verb prendre+position = MOBILIZE/troops actor=subj place=à|dans|sur|autour_de|près_de ?actor=MIL|COP|REB|PRM
  + Les soldats ont pris position autour du palais. => actor: soldats
  - L'évêque a pris position contre la loi.
verb monter+garde = MOBILIZE/troops actor=subj place=devant|à ?actor=MIL|COP
  + Plusieurs soldats montent la garde devant le palais. => actor: soldats
  - La température monte.
verb sécuriser = MOBILIZE/troops actor=subj place=obj ?actor=MIL|COP ?obj=quartier|zone|ville|place|route|frontière|périmètre|site
  + Plusieurs soldats sécurisent la zone. => actor: soldats
  - La banque sécurise les paiements.
verb militariser = MOBILIZE/weapons actor=subj place=obj ?actor=GOV|MIL
  + La Chine militarise les îlots. => actor: Chine
  - L'école forme des militaires.
noun déploiement = MOBILIZE/troops actor=par|de.par|adj|de|subj recipient=contre|de.contre|face_à place=à|en|dans|sur ?de=@troops|homme|mission|casque
  + Le déploiement de troupes par Moscou en Crimée inquiète. => actor: Moscou
  - Le déploiement d'un tel talent est rare.
noun déploiement+policier|police|gendarme = MOBILIZE/police actor=par|de.par|adj|subj place=à|dans|autour_de
  + Le déploiement de policiers dans la capitale a été décidé par le préfet. => actor: préfet
  - Le déploiement du parasol est facile.
noun déploiement = MOBILIZE/weapons actor=par|de.par|adj|subj recipient=contre|de.contre place=à|en ?de=@weapon|@warship|chasseur|batterie|système|bouclier
  + Le déploiement de missiles par Washington en Pologne irrite Moscou. => actor: Washington
  - Le déploiement d'applications est automatique.
noun déploiement+militaire = MOBILIZE/troops actor=par|de.par|adj|de|de.de|subj place=à|en|dans|sur
  + Un déploiement militaire à la frontière a été annoncé lundi.
  - Le camp militaire est désaffecté.
noun envoi = MOBILIZE/troops actor=par|de.par|adj|subj place=à|en|dans ?de=@troops|homme|casque|militaire
  + L'envoi de soldats au Mali par la France a été approuvé. => actor: France
  - L'envoi de colis est gratuit.
noun renfort = MOBILIZE/troops actor=de|adj|par|de.par place=à|en|vers ?with=@troops|@police-word|militaire|frontière|police|armée|otan|dépêcher|déployer|arriver
  + Des renforts de l'armée sont arrivés à Gao. => actor: armée
  - Le renfort du coude est cousu.
noun renforcement = MOBILIZE/troops actor=par|de.par|adj|subj recipient=contre|de.contre place=à|en|dans ?de=présence|effectif|contingent|défense|dispositif|troupe|sécurité
  + Le renforcement du dispositif par l'OTAN en Pologne est décidé. => actor: OTAN
  - Le renforcement du mur est achevé.
noun mobilisation = MOBILIZE/troops actor=par|de.par|de|adj|subj recipient=contre|de.contre ?with=réserviste|troupe|armée|soldat|militaire|partiel|conscrit
  + La mobilisation de réservistes par Israël a commencé. => actor: Israël
  - La mobilisation des savoirs est un enjeu.
noun concentration = MOBILIZE/troops actor=adj|par|de.par place=à|sur|près_de ?de=@troops
  + Une concentration de troupes russes à la frontière inquiète Kiev.
  - La concentration de sel est élevée.
noun mouvement = MOBILIZE/troops actor=adj|par|de.par place=à|vers|près_de ?de=@troops|char|armée
  + Des mouvements de troupes par la Russie à la frontière ont été observés. => actor: Russie
  - Le mouvement de grève continue.
noun manœuvre+militaire|naval|aérien = MOBILIZE/troops actor=par|de.par|adj|de|de.de|subj recipient=contre|de.contre place=à|en|dans|près_de !avec
  + Des manœuvres militaires russes ont commencé près de la frontière. => actor: russes
  - La manœuvre du bus est difficile.
noun exercice+militaire|naval = MOBILIZE/troops actor=par|de.par|adj|de|de.de|subj place=à|en|dans ?actor !avec
  + Des exercices militaires de la Chine ont lieu près de Taïwan. => actor: Chine
  - L'exercice du pouvoir use.
noun état+alerte = MOBILIZE/troops actor=de|de.de|par|de.par recipient=de|de.de ?with=armée|troupe|force|militaire|soldat
  + L'état d'alerte de l'armée a été relevé. => actor: armée
  - L'état d'alerte sanitaire inquiète les fermiers.
noun patrouille+naval|maritime|militaire|aérien = MOBILIZE/troops actor=par|de.par|adj|de|de.de|subj place=dans|en|à|au_large_de
  + Une patrouille navale américaine a croisé en mer de Chine. => actor: américaine
  - La brigade maritime nettoie les plages.
noun survol = MOBILIZE/weapons actor=par|par.de|de.par|adj recipient=de place=de ?with=bombardier|chasseur|avion|drone ?actor=GOV|MIL
  + Le survol de l'île par des avions de l'armée a été dénoncé. => actor: armée
  - Le survol du parc en ballon est autorisé.
noun survol+militaire = MOBILIZE/weapons actor=par|de.par|adj place=de
  + Un survol militaire de l'île a été signalé lundi.
  - Le musée militaire est ouvert.
noun essai+nucléaire = MOBILIZE/weapons actor=par|de.par|adj|de|de.de|subj
  + Un essai nucléaire nord-coréen a été détecté. => actor: nord-coréen
  - La centrale nucléaire est à l'arrêt.
noun essai+missile|balistique|arme = MOBILIZE/weapons actor=par|de.par|adj|de|de.de|subj
  + Un essai de missile par l'Iran a été détecté. => actor: Iran
  - L'essai du pilote a duré une heure.
noun tir+missile|fusée = MOBILIZE/weapons actor=par|de.par|adj|de|de.de|subj place=dans|vers ?with=essai|balistique|test|nord-coréen|intercontinental
  + Un tir de missile balistique par Pyongyang a été détecté. => actor: Pyongyang
  - Le tir de la fusée civile a été repoussé.
noun test+nucléaire|missile|balistique = MOBILIZE/weapons actor=par|de.par|adj|de|de.de|subj
  + Un test nucléaire du régime nord-coréen a été détecté. => actor: régime
  - Le test de dépistage est gratuit.
noun enrichissement+uranium = MOBILIZE/weapons actor=par|de.par|adj|de|de.de|subj
  + L'enrichissement d'uranium par l'Iran a repris. => actor: Iran
  - L'enrichissement personnel est puni.
noun réarmement = MOBILIZE/weapons actor=par|de.par|adj|de|subj ?actor
  + Le réarmement du Japon inquiète Pékin. => actor: Japon
  - Le réarmement du navire de pêche est fini.
noun militarisation = MOBILIZE/weapons actor=par|de.par|adj place=de ?actor
  + La militarisation des îlots par la Chine est dénoncée. => actor: Chine
  - La modernisation du port est achevée.
noun armement = MOBILIZE/militia actor=par|de.par recipient=de ?de=rebelle|milice|groupe|tribu
  + L'armement de milices par le régime a été dénoncé. => actor: régime
  - L'armement du voilier est coûteux.
noun recrutement = MOBILIZE/militia actor=par|de.par place=à|en|dans ?de=combattant|milicien|mercenaire|soldat ?actor
  + Le recrutement de combattants par les islamistes a repris. => actor: islamistes
  - Le recrutement d'infirmiers est difficile.
noun conscription = MOBILIZE/troops actor=par|de.par|adj|subj ?with=rétablir|décréter|réserviste|forcé|soldat|rétablissement
  + La conscription a été décrétée par la junte. => actor: junte
  - La transcription du texte est fidèle.
noun quarantaine+naval = MOBILIZE/troops actor=par|de.par|adj recipient=contre|de.contre|de|de.de
  + Une quarantaine navale contre Cuba a été ordonnée. => recipient: Cuba
  - Le chantier naval embauche.
noun débarquement = MOBILIZE/troops actor=par|de.par|adj place=à|sur|en ?de=@troops|marine ?actor
  + Le débarquement de troupes par la Turquie sur l'île a surpris. => actor: Turquie
  - Le débarquement des passagers est lent.
noun présence+policier = MOBILIZE/police actor=de|de.de place=à|dans|autour_de ?with=renforcer|renforcé|massif|important|dispositif
  + Une présence policière massive est visible lundi autour du tribunal.
  - La présence d'esprit du pilote les a sauvés.
noun dispositif+policier|sécurité|militaire = MOBILIZE/police actor=par|de.par|de|de.de place=à|dans|autour_de ?with=renforcer|important|imposant|déployer|place|massif|exceptionnel
  + Un important dispositif policier entoure lundi le tribunal.
  - Le dispositif médical est homologué.
noun envoi+casque = MOBILIZE/troops actor=par|de.par|de|de.de place=à|en
  + L'envoi de casques bleus au Darfour a été retardé lundi.
  - Le casque du motard est neuf.
