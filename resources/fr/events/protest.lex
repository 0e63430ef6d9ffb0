# PROTEST: demonstrations, riots, strikes, hunger strikes, boycotts, obstruction, vandalism.

noun manifestation+sportif|culturel|sport|commercial|littéraire|festif|agricole|clinique|artistique|musical|désintérêt = none
  - La manifestation sportive attire cent mille personnes.
verb manifester+intérêt|volonté|désir|joie|intention|impatience|souhait|enthousiasme|signe|émotion = none
  - Le ministre a manifesté son intérêt.
verb se_manifester = none
  - Aucun témoin ne s'est manifesté.
noun mouvement+bras|foule|pendule|artistique|littéraire|capitaux|baisse|hausse|recul = none
  - Un mouvement de foule a fait tomber la barrière.
verb battre+pavé = none ?with=campagne
  - Le candidat bat le pavé pour sa campagne.
noun marche+arrière|manœuvre|suivre|pied|cheval|escalier|montagne|kilomètre|podium|athlétisme|nordique = none
  - Le gouvernement a fait marche arrière.
noun grève+sable|galet|plage = none
  - La grève de sable s'étend au pied du phare.
noun émeute+prix|soldes = none
  - Une émeute pour les soldes, plaisante le vendeur.
noun soulèvement+poitrine|terre|haltère|cœur = none
  - Le soulèvement d'haltères est son passe-temps.
noun mobilisation = none ?with=électeur|électoral|donateur|supporter|bénévole|santé
  - La mobilisation des électeurs s'annonce faible.
noun rassemblement+national|republicain|républicain|démocratique|famille|équipe|scout|moto = none
  - Le Rassemblement national présente son candidat.
verb débrayer+moteur|vitesse|pédale = none
  - Le conducteur débraye la vitesse.
verb marcher+trottoir|pied|rang|bien|mal|panne = none
  - L'ascenseur ne marche pas bien.
noun défilé+mode|militaire|haute|carnaval|costume|mannequin = none
  - Le défilé de mode a lieu à Milan.
verb défiler = none ?with=mannequin|podium|mode|carnaval|char|troupe|paysage|image|militaire
  - Les mannequins défilent sur le podium.
noun révolution+industriel|numérique|français|vert|technologique|culturel|tranquille|copernicien = none
  - La révolution numérique change le métier.
noun révolte = none ?with=roman|adolescent|film|esclave
  - La révolte des esclaves est le sujet du film.

# --- Demonstrations ------------------------------------------------------------------------------------------------

verb manifester = PROTEST/demo actor=subj|subj.de recipient=contre|obj.contre place=à|dans|devant count=participants:actor !obj
  + Des milliers de personnes ont manifesté contre le gouvernement. => actor: personnes; recipient: gouvernement
  - Elle a manifesté son intention de partir.
verb défiler = PROTEST/demo actor=subj|subj.de recipient=contre|obj.contre place=à|dans count=participants:actor ?actor !subj=@troops|coureur|athlète
  + Des étudiants ont défilé contre la réforme à Lille. => actor: étudiants
  - Les athlètes défilent derrière leur drapeau.
verb marcher = PROTEST/demo actor=subj|subj.de recipient=contre|sur|obj.contre place=à|vers|jusqu'à|sur count=participants:actor ?actor ?with=contre|manifestant|pancarte|dénoncer|protester|réclamer|exiger|slogan|démission|justice|parlement|palais|ambassade
  + Des milliers de manifestants ont marché vers le parlement. => actor: manifestants
  - Le bébé marche déjà.
verb protester = PROTEST actor=subj|subj.de recipient=contre|obj.contre place=à|dans|devant ?actor=CVL|OPP|LAB|EDU|SOC|REF|REL|UNK|MED|JRN|AGR ?with=@territory|rue|place|devant|manifester|défiler|grève|étudiant|ouvrier|paysan|agriculteur|réunir|rassembler|contre
  + Des étudiants protestent contre le gouvernement dans la rue. => actor: étudiants; recipient: gouvernement
  - L'ambassade a protesté par écrit.
verb descendre+rue = PROTEST/demo actor=subj|subj.de recipient=contre|obj.contre place=à|de count=participants:actor
  + Des milliers d'habitants sont descendus dans la rue. => actor: habitants
  - Le prix descend.
verb battre+pavé = PROTEST/demo actor=subj|subj.de recipient=contre|obj.contre place=à count=participants:actor
  + Les enseignants battent le pavé à Toulouse. => actor: enseignants
  - Il bat les cartes.
verb se_rassembler = PROTEST/demo actor=subj|obj|subj.de|obj.de recipient=contre|obj.contre place=à|dans|devant|sur count=participants:actor ?with=contre|protester|manifestant|dénoncer|réclamer|exiger|opposant|pancarte|slogan|soutien|devant|militant|place
  + Des étudiants se sont rassemblés devant le parlement. => actor: étudiants
  - La famille se rassemble à Noël.
verb rassembler = PROTEST/demo actor=obj|obj.de place=à|dans count=participants:obj ?subj=manifestation|cortège|marche|rassemblement|défilé
  + Le cortège a rassemblé dix mille personnes à Lyon. => actor: personnes
  - Le musée rassemble des toiles.
verb réunir = PROTEST/demo actor=obj|obj.de place=à count=participants:obj ?subj=manifestation|cortège|marche|rassemblement|défilé
  + La marche a réuni cinq mille personnes à Dakar. => actor: personnes
  - Le concert réunit deux orchestres.
verb se_réunir = PROTEST/demo actor=subj|obj|subj.de|obj.de recipient=contre|obj.contre place=à|devant|sur count=participants:actor ?with=protester|manifester|dénoncer|slogan|pancarte ?actor=CVL|OPP|LAB|UNK
  + Des opposants se sont réunis sur la place pour protester. => actor: opposants
  - Le conseil se réunit lundi.
verb se_mobiliser = PROTEST actor=subj|obj|subj.de|obj.de recipient=contre|obj.contre place=à|dans ?contre ?actor=CVL|OPP|LAB|EDU|SOC|UNK|AGR|MED
  + Des étudiants se mobilisent contre le gouvernement. => actor: étudiants; recipient: gouvernement
  - Les chercheurs se mobilisent pour un vaccin.
verb scander = PROTEST/demo actor=subj|subj.de recipient=contre|obj.contre place=à|devant ?obj=slogan|mot
  + Des étudiants scandaient des slogans contre le régime. => actor: étudiants
  - Le rappeur scande son texte.
verb brandir = PROTEST/demo actor=subj|subj.de place=à|devant ?obj=pancarte|banderole|drapeau ?actor=CVL|OPP|UNK|LAB|EDU|SOC|REL|AGR
  + Des étudiants brandissaient des pancartes devant l'ambassade. => actor: étudiants
  - Le champion brandit son trophée.
verb camper = PROTEST/demo actor=subj|subj.de place=sur|devant|à ?with=protester|manifestant|indigné|opposant|place|contestataire ?actor=CVL|OPP|UNK
  + Des manifestants campent sur la place de l'Indépendance. => actor: manifestants
  - Les scouts campent au bord du lac.
verb répondre+appel = PROTEST/demo actor=subj|subj.de recipient=contre|obj.contre count=participants:actor ?with=manifester|manifestation|grève|syndicat|opposition|rassemblement
  + Des milliers de salariés ont répondu à l'appel des syndicats. => actor: salariés
  - Le standard répond aux appels.
verb brûler+drapeau|effigie = PROTEST/demo actor=subj|subj.de recipient=de|obj.de
  + Des manifestants ont brûlé le drapeau américain. => actor: manifestants
  - Le gâteau a brûlé.
verb huer = PROTEST/demo actor=subj|subj.de recipient=obj|obj.de place=à ?actor=CVL|OPP|LAB|UNK ?recipient=GOV|LEG|PTY
  + Des salariés ont hué le ministre. => actor: salariés; recipient: ministre
  - Le chouette hulule.
verb conspuer = PROTEST/demo actor=subj|subj.de recipient=obj|obj.de ?recipient=GOV|LEG|PTY
  + La foule a conspué le président. => actor: foule; recipient: président
  - Le public conspue l'arbitre.
verb se_immoler = PROTEST actor=subj|obj|subj.de|obj.de recipient=contre|obj.contre place=à|devant
  + Un moine s'est immolé par le feu contre l'occupation chinoise. => actor: moine
  - L'agneau pascal est immolé.
noun immolation = PROTEST actor=par|de.par|de recipient=contre|de.contre
  + L'immolation d'un moine a bouleversé les Tibétains. => actor: moine
  - L'immobilier ralentit.
noun manifestation = PROTEST/demo actor=de|par|de.par|adj recipient=contre|de.contre place=à|dans|sur|devant count=participants:de !with=sportif|culturel|concert !with=interdire|annuler
  + Une manifestation d'étudiants contre le gouvernement a eu lieu à Santiago. => actor: étudiants; recipient: gouvernement
  - La manifestation accueille vingt concerts.
noun manifestant = PROTEST/demo actor=self recipient=contre|de.contre place=à|dans|devant|sur|en count=participants:self ?det=plur ?à|dans|devant|sur|en|contre !with=@force
  + Des manifestants à Tunis, lundi, par milliers.
  - Ce fait est manifeste à Tunis.
noun manifestant = PROTEST/demo actor=self recipient=contre|de.contre place=à|dans|devant|sur count=participants:self ?det=plur !with=@force ?with=anti|réclamer|dénoncer|protester|scander|brandir|défiler|exiger|rassembler|réunir|venir|masser
  + Des manifestants venus dénoncer la réforme ont rempli la place. => actor: manifestants
  - Le ministre a reçu un ancien manifestant.
noun contestataire = PROTEST actor=self recipient=contre|de.contre place=à|dans|devant|sur ?det=plur !with=@force ?with=anti|réclamer|dénoncer|venir|place|rue|rassembler
  + Des contestataires rassemblés devant le palais attendent. => actor: contestataires
  - Son ton contestataire amuse.
noun protestataire = PROTEST actor=self recipient=contre|de.contre place=à|dans|devant|sur ?det=plur !with=@force ?with=anti|réclamer|dénoncer|venir|place|rue|rassembler
  + Des protestataires venus de province campent au centre. => actor: protestataires
  - Le temple protestant date de 1800.
noun contre-manifestation = PROTEST/demo actor=de|par|de.par|adj recipient=contre|de.contre place=à !with=interdire|annuler
  + Une contre-manifestation d'étudiants a été organisée à Berlin. => actor: étudiants
  - La contre-allée est fermée.
noun contre-manifestant = PROTEST/demo actor=self recipient=contre|de.contre place=à
  + Des contre-manifestants ont hué le cortège. => actor: contre-manifestants
  - Le contremaître est absent.
noun cortège = PROTEST/demo actor=de recipient=contre|de.contre place=à ?with=manifestant|manifestation|syndicat|étudiant|police|opposant|défiler|slogan|participant !with=interdire|annuler
  + Un cortège d'étudiants a défilé à Rennes. => actor: étudiants
  - Le cortège nuptial arrive.
noun marche = PROTEST/demo actor=de|par|de.par recipient=contre|de.contre place=à|dans|vers count=participants:de ?with=contre|protestation|blanc|silencieux|opposition|étudiant|manifestant|pacifique|syndicat|droit !with=interdire|annuler
  + Une marche de l'opposition contre le régime a eu lieu à Kinshasa. => actor: opposition; recipient: régime
  - La marche est bonne pour la santé.
noun défilé = PROTEST/demo actor=de|par|de.par recipient=contre|de.contre place=à ?with=syndicat|contre|protestation|manifestant|étudiant|opposant|gréviste|ouvrier|unitaire !with=interdire|annuler
  + Un défilé de grévistes contre la réforme a eu lieu à Lyon. => actor: grévistes
  - Le défilé des mannequins a plu.
noun rassemblement = PROTEST/demo actor=de|par|de.par recipient=contre|de.contre place=à|devant|sur count=participants:de ?with=contre|protestation|opposition|opposant|manifestant|syndicat|interdire|disperser|pacifique|étudiant|devant|anti !with=interdire|annuler
  + Un rassemblement d'opposants contre le président a eu lieu devant le palais. => actor: opposants; recipient: président
  - Le rassemblement des preuves a pris un an.
noun sit-in = PROTEST/demo actor=de|par|de.par recipient=contre|de.contre place=à|devant|sur !with=interdire|annuler
  + Un sit-in d'étudiants contre le ministre se tient devant le ministère. => actor: étudiants; recipient: ministre
  - La série a une suite.
noun mobilisation = PROTEST actor=de|par|de.par recipient=contre|de.contre place=à|dans ?with=contre|opposition|syndicat|étudiant|rue|protestation|gréviste|manifestant|manifestation|lycéen|enseignant|salarié|dimanche|samedi|populaire|anti-gouvernemental
  + La mobilisation des étudiants contre le gouvernement ne faiblit pas. => actor: étudiants; recipient: gouvernement
  - La mobilisation de l'épargne est un défi.
noun protestation = PROTEST actor=de|par|de.par|adj recipient=contre|de.contre place=à|dans !with=diplomatique|officiel|lettre ?det=plur
  + Des protestations d'étudiants contre le régime ont éclaté. => actor: étudiants; recipient: régime
  - La lettre de protestation a été remise.
noun mouvement+protestation|contestation|grève|social = PROTEST actor=de|de.de|par|de.par recipient=contre|de.contre place=à|dans
  + Le mouvement de protestation des enseignants contre le ministre s'étend. => actor: enseignants; recipient: ministre
  - Le mouvement de rotation est lent.
noun mouvement = PROTEST actor=de|adj recipient=contre|de.contre place=à ?with=contestation|étudiant|lycéen|indigné|gilet|populaire|anti-gouvernemental ?with=contre|essoufflement|rue|ampleur|faiblir|poursuivre|durer|semaine|amplifier|réprimer
  + Le mouvement populaire contre le régime prend de l'ampleur. => recipient: régime
  - Le mouvement étudiant fête ses cent ans d'histoire.
noun contestation = PROTEST actor=de|par|de.par|adj recipient=contre|de.contre|de place=à|dans ?with=mouvement|populaire|rue|social|contre|régime|président|étudiant|vague|réprimer|manifestation|pouvoir
  + La contestation populaire contre le régime gagne le sud. => recipient: régime
  - La contestation de l'héritage est au tribunal.
noun soulèvement = PROTEST actor=de|par|de.par|adj recipient=contre|de.contre place=à|dans
  + Le soulèvement des habitants contre le régime a commencé à Deraa. => actor: habitants; recipient: régime
  - Le relèvement du seuil est voté.
noun révolte = PROTEST actor=de|par|de.par|adj recipient=contre|de.contre place=à|dans ?with=contre|populaire|étudiant|paysan|habitant|régime|rue|réprimer|syrien|arabe|prison
  + La révolte des paysans contre le gouvernement a éclaté. => actor: paysans; recipient: gouvernement
  - Un sentiment de révolte l'habite.
noun révolution = PROTEST actor=de|adj recipient=contre|de.contre ?with=contre|renverser|chasser|rue|tunisien|égyptien|orange|rose|libyen|arabe ?with=manifestant|régime|président|place|éclater|commencer
  + La révolution des Tunisiens contre le régime a éclaté en décembre. => actor: Tunisiens; recipient: régime
  - La révolution de la Terre dure un an.
noun insurrection = PROTEST actor=de|par|de.par recipient=contre|de.contre place=à ?with=populaire|rue|habitant|régime ?actor=CVL|OPP
  + Une insurrection populaire des habitants contre le régime a éclaté. => actor: habitants; recipient: régime
  - L'insertion des jeunes progresse.
noun chaîne+humain = PROTEST/demo actor=de|de.de|par|de.par recipient=contre|de.contre
  + Une chaîne humaine de militants contre la centrale s'est formée. => actor: militants
  - Le corps humain compte 206 os.
noun concert+casserole = PROTEST/demo actor=de|de.de|par|de.par recipient=contre|de.contre
  + Un concert de casseroles contre le ministre a retenti. => recipient: ministre
  - Le concert de jazz affiche complet.
noun journée+action|colère|mobilisation = PROTEST actor=de|de.de|par|de.par recipient=contre|de.contre
  + Une journée d'action des cheminots contre le gouvernement est en cours. => actor: cheminots; recipient: gouvernement
  - La journée de repos est méritée.
noun veillée = PROTEST/demo actor=de|par|de.par recipient=contre|de.contre place=devant|à ?with=protestation|contre|manifestant|prison|exécution
  + Une veillée de manifestants contre l'exécution a lieu devant la prison. => actor: manifestants
  - La veillée de Noël réunit la famille.
noun désobéissance+civil = PROTEST actor=de|de.de|par|de.par recipient=contre|de.contre
  + La désobéissance civile des étudiants contre le régime continue. => actor: étudiants
  - Le code civil est réédité.
noun fronde = PROTEST actor=de|adj recipient=contre|de.contre ?actor=LEG|CVL|LAB|OPP|GOV ?contre|de.contre
  + La fronde des maires contre le gouvernement s'étend. => actor: maires; recipient: gouvernement
  - La fronde de David est une arme.
noun gilet+jaune = PROTEST/demo actor=self recipient=contre|de.contre place=à|sur ?with=manifester|samedi|acte|défiler|bloquer|rond-point|rassembler|mobiliser
  + Des gilets jaunes rassemblés sur un rond-point ont bloqué samedi la route.
  - Le gilet jaune est obligatoire dans la voiture.
noun indigné = PROTEST/demo actor=self place=à|sur ?with=camper|place|manifester|campement|mouvement
  + Les indignés campent sur la place. => actor: indignés
  - Le lecteur indigné a écrit.

# --- Riots ---------------------------------------------------------------------------------------------------------

noun émeute = PROTEST/riot actor=de|par|de.par|adj recipient=contre|de.contre place=à|dans
  + Des émeutes contre le gouvernement ont éclaté à Londres. => recipient: gouvernement
  - L'équipe des minimes a gagné.
noun émeutier = PROTEST/riot actor=self recipient=contre|de.contre place=à|dans
  + Des émeutiers ont pillé des magasins à Bishkek. => actor: émeutiers
  - Le laitier est passé.
noun violence+urbain = PROTEST/riot actor=de|de.de|par|de.par recipient=contre|de.contre place=à|dans
  + Des violences urbaines ont éclaté à Clichy.
  - Le paysage urbain change.
noun nuit+violence|émeute = PROTEST/riot actor=de|de.de recipient=contre|de.contre place=à
  + Une nuit d'émeutes a secoué Ferguson.
  - La nuit de noces coûte cher.
noun trouble = PROTEST/riot actor=par|de.par|de recipient=contre|de.contre place=à|dans ?det=plur ?with=éclater|ethnique|social|politique|rue|agiter|mort|émeute|secouer
  + Des troubles ont éclaté à Osh entre jeunes.
  - Le médecin soigne les troubles du sommeil.
noun débordement = PROTEST/riot actor=de|par|de.par place=à ?with=manifestation|casseur|police|émeute|marge
  + Des débordements en marge de la manifestation ont eu lieu à Nantes.
  - Le débordement du fleuve a noyé les prés.
noun incident = PROTEST/riot actor=de both=entre|de.entre place=à ?with=manifestation|casseur|émeutier|cortège|marge ?det=plur
  + Des incidents en marge du cortège ont éclaté à Rennes.
  - Les incidents techniques se multiplient.
verb se_soulever = PROTEST actor=subj|obj|subj.de|obj.de recipient=contre|obj.contre place=à|dans ?actor=CVL|OPP|UNK|REB
  + Les habitants se sont soulevés contre le régime. => actor: habitants; recipient: régime
  - La voile se soulève au vent.
verb se_révolter = PROTEST actor=subj|obj|subj.de|obj.de recipient=contre|obj.contre place=à|dans
  + Les paysans se sont révoltés contre le gouverneur. => actor: paysans; recipient: gouverneur
  - Le goût se révèle à la cuisson.
verb se_insurger = PROTEST actor=subj|obj|subj.de|obj.de recipient=contre|obj.contre ?with=rue|arme|place|population|pavé
  + La population s'est insurgée contre la junte dans la rue. => actor: population; recipient: junte
  - Le sénateur s'insurge contre ce projet.
verb se_rebeller = PROTEST actor=subj|obj|subj.de|obj.de recipient=contre|obj.contre ?recipient=GOV|MIL|COP
  + Les détenus se sont rebellés contre les policiers. => actor: détenus; recipient: policiers
  - L'adolescent se rebelle contre son père.
verb déborder = PROTEST/riot actor=subj|subj.de recipient=obj|obj.de ?subj|subj.de=manifestant|émeutier ?recipient=COP
  + Des manifestants ont débordé la police. => actor: manifestants; recipient: police
  - Le lait déborde.
verb dégénérer = PROTEST/riot place=à ?subj=manifestation|rassemblement|marche|protestation|cortège|grève
  + La manifestation a dégénéré à Bruxelles.
  - La tumeur a dégénéré.
verb embraser = PROTEST/riot place=obj ?subj=émeute|révolte|contestation
  + Les faubourgs de Londres ont été embrasés par des émeutes.
  - Le soleil couchant embrase le ciel.
noun mutinerie = PROTEST/riot actor=de|par|de.par place=à|dans ?with=prison|détenu|prisonnier
  + Une mutinerie de détenus a éclaté dans une prison. => actor: détenus
  - La cantine de la prison est rénovée.

# --- Strikes -------------------------------------------------------------------------------------------------------

noun grève = PROTEST/strike actor=de|par|de.par|adj|subj recipient=contre|de.contre place=à|dans|chez
  + La grève des cheminots contre le gouvernement continue. => actor: cheminots; recipient: gouvernement
  - Le château domine la grève de sable.
noun grève+général = PROTEST/strike actor=de|de.de|par|de.par|adj recipient=contre|de.contre place=à|en
  + Une grève générale des syndicats contre l'austérité paralyse la Grèce. => actor: syndicats
  - L'intérêt général prime.
noun grève+zèle = PROTEST/strike actor=de|de.de|par|de.par recipient=contre|de.contre
  + La grève du zèle des douaniers ralentit le port. => actor: douaniers
  - Il travaille avec zèle.
noun préavis+grève = none
  - Le préavis de location est de trois mois.
noun gréviste = PROTEST/strike actor=self recipient=contre|de.contre place=à|chez|de count=participants:self ?det=plur !with=faim
  + Les grévistes de la raffinerie réclament un meilleur salaire. => actor: grévistes
  - Le graveur expose ses œuvres.
adj gréviste = PROTEST/strike actor=subj|obj place=à|chez
  + Les mineurs grévistes ont refusé de reprendre. => actor: mineurs
  - Le mineur est majeur demain.
# "faire grève", "être en grève": the analyser takes the bare noun for this verb.
verb grever+faire|être = PROTEST/strike actor=subj|obj|subj.de recipient=contre|obj.contre place=à count=participants:actor !with=faim
  + Les enseignants font grève contre la réforme. => actor: enseignants
  - Le prisonnier fait une pause.
verb se_mettre+grève|grever = PROTEST/strike actor=subj|obj|subj.de|obj.de recipient=contre|obj.contre count=participants:actor
  + Les dockers se sont mis en grève. => actor: dockers
  - Il s'est mis au travail.
verb entrer+grève = PROTEST/strike actor=subj|subj.de recipient=contre|obj.contre count=participants:actor !with=faim
  + Les mineurs sont entrés en grève. => actor: mineurs
  - Le navire est entré au port.
verb débrayer = PROTEST/strike actor=subj|subj.de recipient=contre|obj.contre place=à ?actor
  + Les ouvriers ont débrayé mardi matin. => actor: ouvriers
  - Il débraye trop tôt au volant.
noun débrayage = PROTEST/strike actor=de|par|de.par recipient=contre|de.contre place=à ?with=salarié|ouvrier|usine|syndicat|site
  + Un débrayage des ouvriers a bloqué l'usine. => actor: ouvriers
  - La pédale de débrayage est dure.
verb cesser+travail = PROTEST/strike actor=subj|subj.de recipient=contre|obj.contre count=participants:actor ?actor
  + Les mineurs ont cessé le travail. => actor: mineurs
  - La pluie a cessé.
noun arrêt+travail = PROTEST/strike actor=de|de.de|par|de.par recipient=contre|de.contre ?with=syndicat|cheminot|salarié|ouvrier|mineur|revendication|protester
  + Un arrêt de travail des mineurs pour protester contre la direction est en cours. => actor: mineurs
  - Le médecin a prescrit un arrêt de travail.
verb paralyser = PROTEST/strike actor=subj|subj.de place=obj ?subj=grève|syndicat|cheminot|gréviste|routier|contrôleur
  + Les cheminots paralysent le réseau. => actor: cheminots
  - La peur le paralyse.
noun opération+escargot = PROTEST/obstruct actor=de|de.de|par|de.par recipient=contre|de.contre place=sur
  + Une opération escargot des routiers contre la taxe bloque la rocade. => actor: routiers
  - L'escargot aime la pluie.

# --- Hunger strikes ------------------------------------------------------------------------------------------------

noun grève+faim = PROTEST/hunger actor=de|de.de|par|de.par|adj|subj recipient=contre|de.contre place=à
  + La grève de la faim des prisonniers palestiniens continue. => actor: prisonniers
  - La faim dans le monde recule.
noun grève+soif = PROTEST/hunger actor=de|de.de|par|de.par|adj|subj recipient=contre|de.contre
  + La grève de la soif d'un détenu inquiète ses avocats. => actor: détenu
  - La soif d'apprendre l'anime.
verb jeûner = PROTEST/hunger actor=subj|subj.de recipient=contre|obj.contre ?with=protester|prison|contre|détenu|prisonnier
  + Des détenus jeûnent pour protester contre leurs conditions. => actor: détenus
  - Les fidèles jeûnent pendant un mois.
verb refuser+alimenter|nourriture|repas = PROTEST/hunger actor=subj|subj.de recipient=contre|obj.contre ?with=détenu|prisonnier|prison|protester
  + Des prisonniers refusent toute nourriture en prison. => actor: prisonniers
  - Le chat refuse son repas.
verb cesser+alimenter = PROTEST/hunger actor=subj|subj.de recipient=contre|obj.contre ?actor
  + Des détenus ont cessé de s'alimenter. => actor: détenus
  - Le canal cesse d'alimenter le moulin.
noun gréviste+faim = PROTEST/hunger actor=self recipient=contre|de.contre
  + Les grévistes de la faim ont été hospitalisés. => actor: grévistes
  - L'ogre a faim.

# --- Boycotts ------------------------------------------------------------------------------------------------------

verb boycotter = PROTEST/boycott actor=subj|subj.de recipient=obj|de|obj.de
  + L'opposition boycotte le scrutin. => actor: opposition
  - Le moteur toussote.
verb bouder = PROTEST/boycott actor=subj|subj.de recipient=de|obj.de ?obj=sommet|scrutin|élection|cérémonie|réunion|conférence|urne|vote|négociation ?actor=GOV|PTY|OPP|LEG
  + L'opposition a boudé la cérémonie. => actor: opposition
  - L'enfant boude.
verb claquer+porte = PROTEST/boycott actor=subj|subj.de recipient=de|obj.de ?actor
  + L'opposition a claqué la porte de la conférence. => actor: opposition
  - Le vent a fait claquer la porte.
verb quitter = PROTEST/boycott actor=subj|subj.de recipient=contre|de|obj.contre|obj.de ?obj=hémicycle|séance|salle|table|assemblée ?with=signe|protester|protestation|colère ?actor
  + Des députés ont quitté l'hémicycle en signe de protestation. => actor: députés
  - Le public a quitté la salle à la fin.
verb refuser+participer|siéger = PROTEST/boycott actor=subj|subj.de recipient=à|obj.à ?actor=OPP|PTY|LEG|GOV|REB
  + Des députés refusent de siéger. => actor: députés
  - Le chanteur refuse de participer au jeu.
noun boycott = PROTEST/boycott actor=par|de.par|de|adj|subj recipient=de|contre|de.contre
  + Le boycott du scrutin par l'opposition est total. => actor: opposition
  - Le cow-boy du film est anglais.
noun boycottage = PROTEST/boycott actor=par|de.par|de|adj|subj recipient=de
  + Le boycottage de la cérémonie par des ministres a été remarqué. => actor: ministres
  - Le bocage est vert.
noun politique+chaise = PROTEST/boycott actor=de|de.de|par|de.par|adj|subj recipient=de|de.de ?with=vide
  + La politique de la chaise vide de l'opposition continue. => actor: opposition
  - La chaise est bancale.

# --- Obstruction ---------------------------------------------------------------------------------------------------

verb bloquer = PROTEST/obstruct actor=subj|subj.de recipient=de|obj.de place=obj count=participants:actor ?actor=CVL|OPP|LAB|EDU|SOC|UNK|AGR|REL ?obj=@traffic
  + Des agriculteurs bloquent l'autoroute. => actor: agriculteurs
  - Un arbre tombé bloque la rue.
verb bloquer = PROTEST/obstruct actor=subj|subj.de recipient=de|obj.de place=obj ?subj|subj.de=manifestant|agriculteur|gréviste|étudiant|lycéen|syndicat|routier|chauffeur|opposant|militant|paysan|pêcheur|taxi|salarié|cheminot|docker
  + Des agriculteurs bloquent un supermarché à Rennes. => actor: agriculteurs
  - Une pièce cassée bloque la machine.
verb barrer = PROTEST/obstruct actor=subj|subj.de place=obj ?subj|subj.de=manifestant|agriculteur|gréviste|habitant|opposant|routier|villageois
  + Des villageois ont barré la route nationale. => actor: villageois
  - Le marin barre le voilier.
verb occuper = PROTEST/obstruct actor=subj|subj.de place=obj recipient=de|obj.de ?subj|subj.de=manifestant|étudiant|ouvrier|salarié|militant|lycéen|opposant|gréviste|agriculteur|intermittent|activiste ?obj=@building|@traffic|place|siège|toit|théâtre|rue
  + Des étudiants occupent l'université depuis mardi. => actor: étudiants
  - Les étudiants occupent les premiers rangs.
verb ériger+barricade = PROTEST/obstruct actor=subj|subj.de place=dans|à|sur recipient=contre|obj.contre
  + Des manifestants ont érigé des barricades dans le centre. => actor: manifestants
  - La ville érige une statue.
verb dresser+barricade|barrage = PROTEST/obstruct actor=subj|subj.de place=dans|à|sur ?actor=CVL|OPP|LAB|AGR|UNK
  + Des agriculteurs ont dressé des barrages sur l'autoroute. => actor: agriculteurs
  - Il dresse la table.
verb se_enchaîner = PROTEST/obstruct actor=subj|obj|subj.de|obj.de place=à ?actor
  + Des militants se sont enchaînés aux rails. => actor: militants
  - Les défaites s'enchaînent.
verb perturber = PROTEST/obstruct actor=subj|subj.de recipient=de|obj.de ?actor=CVL|LAB|OPP|SOC ?obj=circulation|trafic|séance|réunion|discours|cérémonie|meeting
  + Des militants ont perturbé le discours du ministre. => actor: militants; recipient: ministre
  - Le brouillard perturbe le trafic.
noun blocage = PROTEST/obstruct actor=par|de.par|de|adj place=de ?with=route|autoroute|raffinerie|port|lycée|université|dépôt|agriculteur|routier|gréviste|étudiant|manifestant|usine|accès|lycéen|rond-point
  + Le blocage de la raffinerie par des grévistes continue. => actor: grévistes
  - Le blocage du genou l'empêche de courir.
noun barrage+filtrant|routier = PROTEST/obstruct actor=de|de.de|par|de.par place=sur|à ?with=agriculteur|manifestant|gréviste|syndicat|taxi|gilet|pêcheur
  + Un barrage filtrant de grévistes ralentit la circulation. => actor: grévistes
  - Le barrage hydroélectrique est plein.
noun barricade = PROTEST/obstruct actor=de|par|de.par place=dans|à ?with=manifestant|ériger|dresser|émeutier|étudiant|insurgé|incendier
  + Des barricades de manifestants coupent l'avenue. => actor: manifestants
  - La barricade du roman est célèbre.
noun occupation = PROTEST/obstruct actor=par|de.par|de recipient=contre|de.contre place=de ?de=usine|université|place|faculté|lycée|théâtre|bâtiment|école|siège|rue
  + L'occupation de l'université par des étudiants a pris fin. => actor: étudiants
  - L'occupation du temps libre varie.
noun piquet+grève = PROTEST/strike actor=de|de.de|par|de.par place=devant|à
  + Un piquet de grève des ouvriers se tient devant l'usine. => actor: ouvriers
  - Le piquet de la tente est tordu.

# --- Vandalism -----------------------------------------------------------------------------------------------------

verb vandaliser = PROTEST/vandalize actor=subj|subj.de recipient=de|obj.de place=obj
  + Des manifestants ont vandalisé une statue. => actor: manifestants
  - Le scandale a éclaté.
verb déboulonner = PROTEST/vandalize actor=subj|subj.de recipient=de|obj.de ?obj=statue ?actor
  + Des manifestants ont déboulonné une statue. => actor: manifestants
  - Le garagiste déboulonne la roue.
verb incendier = PROTEST/vandalize actor=subj|subj.de recipient=de|obj.de place=obj ?subj|subj.de=manifestant|émeutier|casseur|contestataire|lycéen|gréviste ?actor ?obj
  + Des lycéens ont incendié des poubelles. => actor: lycéens
  - Le soleil incendie la baie.
verb saccager = PROTEST/vandalize actor=subj|subj.de recipient=de|obj.de place=obj ?subj|subj.de=manifestant|émeutier|casseur|contestataire|agriculteur ?actor ?obj
  + Des agriculteurs ont saccagé la sous-préfecture. => actor: agriculteurs
  - La grêle saccage le verger.
verb piller = PROTEST/vandalize actor=subj|subj.de recipient=de|obj.de place=obj ?subj|subj.de=manifestant|émeutier|casseur ?actor ?obj
  + Des émeutiers ont pillé des boutiques. => actor: émeutiers
  - Les étourneaux pillent les cerises.
verb casser = PROTEST/vandalize actor=subj|subj.de recipient=de|obj.de ?obj=vitrine|vitre|abribus ?actor
  + Des manifestants ont cassé des vitrines. => actor: manifestants
  - Le ballon a cassé une vitre.
verb taguer = PROTEST/vandalize actor=subj|subj.de recipient=de|obj.de ?obj=@building|statue|monument|façade|mur ?actor
  + Des militants ont tagué la mairie. => actor: militants
  - La photo est taguée sur le réseau.
verb déverser = PROTEST/vandalize actor=subj|subj.de place=devant|sur ?actor=AGR|LAB|CVL ?obj=fumier|lisier|lait|pneu
  + Des agriculteurs ont déversé du fumier devant la préfecture. => actor: agriculteurs
  - Le fleuve déverse ses eaux dans la baie.
verb entarter = PROTEST/vandalize actor=subj|subj.de recipient=obj|obj.de
  + Des militants ont entarté le ministre. => actor: militants; recipient: ministre
  - Le pâtissier entame sa tarte.
noun casseur = PROTEST/vandalize actor=self place=à|dans ?with=manifestation|vitrine|police|cortège|incendier|briser ?det=plur
  + Des casseurs ont brisé les vitrines. => actor: casseurs
  - Le casseur automobile est fermé.
noun dégradation = PROTEST/vandalize actor=par|de.par|de recipient=de ?det=plur ?with=manifestant|casseur|manifestation|cortège
  + Des dégradations de manifestants ont été commises à Nantes. => actor: manifestants
  - La dégradation du climat inquiète.
noun acte+vandalisme = PROTEST/vandalize actor=par|de.par|de|de.de recipient=contre|de.contre|contre.de
  + Un acte de vandalisme contre la permanence du député a eu lieu. => recipient: député
  - L'acte de naissance est perdu.
noun vandalisme = PROTEST/vandalize actor=par|de.par recipient=contre|de.contre|de ?recipient
  + Le vandalisme contre l'ambassade d'Israël a été condamné. => recipient: Israël
  - Le vandalisme coûte cher à la commune.
verb arracher = PROTEST/vandalize actor=subj|subj.de recipient=de|obj.de ?obj=maïs|ogm|plant|affiche ?actor=SOC|CVL|AGR
  + Des militants ont arraché des plants d'OGM. => actor: militants
  - Le dentiste arrache une dent.
