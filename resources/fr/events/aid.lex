# AID: material help that benefits its recipient: money, arms, relief, asylum, rescue of hostages.

noun aide+logement|mémoire|décision|démarrage|conduite|domicile|soignant|camp|scolaire|juridictionnel|navigation|cuisinier = none
  - L'aide au logement est versée le cinq du mois.
verb aider = none ?with=comprendre|trouver|réussir|@sport
  - Ce livre aide à comprendre l'histoire.
verb fournir+effort|explication|preuve|détail|réponse|information|précision|occasion|travail|liste = none
  - Le ministre n'a pas fourni de détail.
verb livrer+secret|version|verdict|témoignage|information|bataille|combat|courrier|pizza|analyse|impression = none
  - L'acteur livre ses impressions.
verb secourir = none ?with=@sport|alpiniste|montagne|skieur|randonneur|nageur|baigneur
  - Les gendarmes ont secouru un alpiniste.
verb sauver+honneur|face|emploi|match|meuble|apparence|saison|balle = none
  - Le but a sauvé l'honneur.
verb verser+larme|salaire|prime|loyer|pension|dividende|sang|dossier|eau = none
  - Elle a versé une larme.
noun versement+salaire|pension|prime|dividende|loyer|allocation = none
  - Le versement des pensions est retardé.
noun prêt+immobilier|étudiant|livre|bancaire|porter|consommation|usage = none
  - Le prêt immobilier est cher.
noun don+sang|organe|ciel|soi|ubiquité|cheveu|langue = none
  - Le don de sang sauve des vies.
noun secours+route|piste|montagne|sortie|roue|porte = none
  - La sortie de secours est bloquée.
noun asile+psychiatrique|fou|vieillard|nuit = none
  - L'ancien asile psychiatrique est en ruine.
noun soutien+scolaire|gorge|famille|psychologique = none
  - Le soutien scolaire est gratuit.
noun convoi+ferroviaire|mariage|funéraire = none
  - Le convoi ferroviaire est en retard.
noun refuge+animal|montagne|gardé|valeur = none
  - Le refuge de montagne est complet.
noun livraison+pizza|colis|domicile|repas|courrier|rapide = none
  - La livraison de colis est gratuite.
verb armer+béton|patience|œil = none
  - L'ingénieur arme le béton.

# --- Help and relief -----------------------------------------------------------------------------------------------

verb aider = AID actor=subj recipient=obj|obj.de ?actor=GOV|IGO|SOC|MIL ?recipient ?with=humanitaire|financièrement|militairement|secours|million|milliard|arme|reconstruction|reconstruire
  + L'Allemagne a aidé financièrement le Niger. => actor: Allemagne; recipient: Niger
  - La sœur aînée aide son frère.
verb venir+aide|secours = AID actor=subj recipient=à|de|obj.à|obj.de ?actor=GOV|IGO|MIL|SOC|REB|PRM|COP
  + L'armée est venue au secours des réfugiés. => actor: armée; recipient: réfugiés
  - Le frère est venu au cinéma.
verb porter+secours|assistance = AID actor=subj recipient=à|obj.à ?actor=GOV|IGO|MIL|SOC|COP
  + La marine a porté secours à des migrants. => actor: marine; recipient: migrants
  - Le facteur porte un chapeau.
verb prêter+assistance|main-forte = AID actor=subj recipient=à|obj.à ?actor=GOV|IGO|MIL|SOC|REB|PRM
  + Paris a prêté assistance à l'armée malienne. => actor: Paris; recipient: armée
  - La voisine prête son vélo.
verb voler+secours = AID actor=subj recipient=de|à|obj.à|obj.de ?actor
  + Téhéran a volé au secours du régime syrien. => actor: Téhéran; recipient: régime
  - L'aigle vole haut.
verb apporter+aide|assistance|secours = AID actor=subj recipient=à|obj.à ?actor
  + L'ONU a apporté une aide aux réfugiés. => actor: ONU; recipient: réfugiés
  - Elle apporte le dessert.
verb fournir+aide|assistance|secours|vivre|abri = AID actor=subj recipient=à|obj.à ?actor
  + La Croix-Rouge fournit une aide aux déplacés. => actor: Croix-Rouge; recipient: déplacés
  - La ruche fournit du miel.
verb fournir = AID actor=subj recipient=à|obj.à ?obj|obj.de=@arms-supply|@relief|matériel|équipement|renseignement|hélicoptère|carburant|électricité ?actor ?recipient
  + Moscou fournit des armes à Damas. => actor: Moscou; recipient: Damas
  - L'usine fournit du matériel de bureau.
verb livrer = AID actor=subj recipient=à|obj.à ?obj|obj.de=@arms-supply|@relief|aide|chasseur|gaz ?actor !with=tourisme|ligne|client
  + Washington a livré des missiles à l'Ukraine. => actor: Washington; recipient: Ukraine
  - L'usine a livré des avions de tourisme au salon.
verb acheminer = AID actor=subj recipient=à|pour|vers|obj.à place=vers|à|dans ?obj|obj.de=@relief|@arms-supply|aide|humanitaire|convoi ?actor
  + L'ONU a acheminé des vivres vers la ville. => actor: ONU
  - La poste achemine les plis.
verb distribuer = AID actor=subj recipient=à|obj.à place=à|dans ?obj|obj.de=@relief|aide|ration|colis|repas|kit ?actor=IGO|SOC|GOV|MIL|REL
  + L'ONU a distribué des rations aux déplacés. => actor: ONU; recipient: déplacés
  - Le croupier distribue les cartes.
verb envoyer = AID actor=subj recipient=à|pour|obj.à place=à|en|vers ?obj|obj.de=@relief|aide|secours|secouriste|médecin|sauveteur|convoi|hôpital|humanitaire|équipe ?actor=GOV|IGO|SOC ?with=séisme|humanitaire|sinistré|réfugié|secours|victime|aide|ébola|gaza
  + Cuba a envoyé des médecins aux victimes du séisme. => actor: Cuba; recipient: victimes
  - Le club envoie son équipe en stage.
verb larguer = AID actor=subj recipient=à|sur|obj.à place=sur ?obj|obj.de=@relief|aide|ration ?actor
  + L'armée a largué des vivres aux réfugiés. => actor: armée; recipient: réfugiés
  - Le ballon largue du lest.
verb parachuter = AID actor=subj recipient=à|obj.à ?obj|obj.de=@relief|@arms-supply|aide|ration
  + Paris a parachuté des armes aux rebelles. => actor: Paris; recipient: rebelles
  - Le parti parachute un ancien ministre.
verb ravitailler = AID actor=subj recipient=obj|obj.de ?actor ?recipient
  + L'ONU ravitaille les réfugiés par avion. => actor: ONU; recipient: réfugiés
  - Le cargo se ravitaille à Brest.
verb secourir = AID actor=subj recipient=obj|obj.de ?recipient=REF|CVL|MIL ?actor=MIL|GOV|SOC|COP
  + Les garde-côtes ont secouru cent migrants. => actor: garde-côtes; recipient: migrants
  - Le voisin a secouru un chat.
verb secourir = AID actor=subj|subj.de recipient=obj|obj.de ?obj|obj.de=migrant|réfugié|sinistré|naufragé ?with=large|méditerranée|marine|navire|mer
  + Un navire de la marine italienne a secouru des migrants en mer. => actor: marine; recipient: migrants
  - Le maître-nageur a secouru un enfant.
verb soigner = AID actor=subj recipient=obj|obj.de ?actor=MIL|SOC|IGO|GOV ?recipient
  + L'armée soigne des réfugiés dans un hôpital de campagne. => actor: armée; recipient: réfugiés
  - Le jardinier soigne ses roses.
verb assister = AID actor=subj recipient=obj|obj.de ?obj=réfugié|sinistré|déplacé|victime ?actor
  + La Croix-Rouge assiste les déplacés. => actor: Croix-Rouge; recipient: déplacés
  - Le public assiste au spectacle.
verb ouvrir+pont = AID actor=subj recipient=pour|vers|à|obj.à ?with=aérien
  + Washington a ouvert un pont aérien pour les réfugiés. => actor: Washington
  - Le maire ouvre le nouveau pont.
noun aide+humanitaire|alimentaire|urgence = AID actor=de|de.de|par|de.par|à.par|adj|subj recipient=à|de.à|pour|de.pour place=à|dans
  + L'aide humanitaire de l'ONU aux réfugiés est arrivée. => actor: ONU; recipient: réfugiés
  - Le service des urgences est plein.
noun aide+militaire|financier|économique|international|matériel = AID actor=de|de.de|par|de.par|à.par|adj|subj recipient=à|de.à|pour|de.pour
  + L'aide militaire de Washington à l'Ukraine a été versée. => actor: Washington; recipient: Ukraine
  - Le conseil financier est payant.
noun aide = AID actor=de|par|de.par|à.par|adj|subj recipient=à|de.à|pour|de.pour|envers|de.envers ?actor=GOV|IGO|SOC|MIL ?recipient
  + L'aide de Berlin aux réfugiés a doublé. => actor: Berlin; recipient: réfugiés
  - L'aide d'un ami a suffi.
noun assistance+militaire|humanitaire|technique|médical = AID actor=de|de.de|par|de.par|à.par|adj|subj recipient=à|de.à ?recipient
  + L'assistance militaire de l'ONU à l'armée malienne continue. => actor: ONU; recipient: armée
  - L'assistance technique répond le soir.
noun secours = AID actor=de|par|de.par|à.par|adj|subj recipient=à|de.à ?recipient ?actor
  + Les secours de l'ONU aux réfugiés sont arrivés. => actor: ONU; recipient: réfugiés
  - Les secours sont arrivés sur le lieu de l'accident.
noun envoi = AID actor=par|de.par|à.par|adj recipient=à|de.à|pour|de.pour place=à|en|vers ?de=@relief|aide|secours|secouriste|médecin|convoi ?actor
  + L'envoi de médecins aux réfugiés par Cuba a été salué. => actor: Cuba; recipient: réfugiés
  - L'envoi de la lettre est tardif.
noun distribution = AID actor=par|de.par|à.par recipient=à|de.à place=à|dans ?de=vivre|nourriture|aide|ration|eau ?actor=IGO|SOC|GOV|MIL
  + La distribution de vivres par l'ONU aux réfugiés a repris. => actor: ONU
  - La distribution d'eau est coupée.
noun acheminement = AID actor=par|de.par|à.par recipient=à|de.à|vers place=vers|à ?de=aide|vivre|secours|arme|médicament
  + L'acheminement de vivres par l'ONU aux réfugiés a commencé. => actor: ONU
  - L'acheminement du courrier est lent.
noun convoi+humanitaire|secours = AID actor=de|de.de|adj|par|de.par|à.par recipient=pour|de.pour|à|de.à place=à|vers|dans !with=@force
  + Un convoi humanitaire de l'ONU est arrivé dans la ville. => actor: ONU
  - Le convoi ferroviaire est long.
noun convoi = AID actor=de|adj|par|de.par|à.par recipient=pour|de.pour|à|de.à place=à|vers ?de=vivre|aide|médicament|secours|nourriture|ravitaillement !with=@force
  + Un convoi de vivres est entré lundi dans l'enclave.
  - Le convoi de péniches passe l'écluse.
noun pont+aérien = AID actor=par|de.par|à.par|de|de.de|adj|subj recipient=pour|de.pour|vers|à|de.à
  + Un pont aérien de l'ONU pour les réfugiés est en place. => actor: ONU
  - Le pont suspendu vibre.
noun largage = AID actor=par|de.par|à.par|adj recipient=à|de.à|sur ?de=vivre|aide|ration|médicament|eau
  + Le largage de vivres par l'armée a aidé les villageois. => actor: armée
  - Le largage des parachutistes a plu.
noun ravitaillement = AID actor=par|de.par|à.par recipient=de|à|de.à ?recipient ?actor=MIL|IGO|GOV
  + Le ravitaillement des réfugiés par l'ONU est assuré. => actor: ONU; recipient: réfugiés
  - Le ravitaillement des coureurs est au sommet.
noun sauvetage = AID actor=par|de.par recipient=de ?de=migrant|réfugié|naufragé ?with=mer|large|navire|marine|ong|méditerranée|garde-côte
  + Le sauvetage de migrants par la marine en mer a duré la nuit. => actor: marine; recipient: migrants
  - Le plan de sauvetage de la banque est prêt.
noun sauvetage = AID actor=par|de.par|subj recipient=de ?de=otage
  + Le sauvetage des otages par l'armée a réussi. => actor: armée; recipient: otages
  - Le canot de sauvetage est neuf.
noun opération+humanitaire|secours|sauvetage = AID actor=par|de.par|à.par|de|de.de|adj|subj recipient=pour|de.pour|de|de.de|à|de.à ?recipient
  + Une opération humanitaire de l'ONU pour les réfugiés a commencé. => actor: ONU
  - L'opération de promotion se termine.
noun mission+humanitaire|médical = AID actor=par|de.par|de|de.de|adj|subj recipient=pour|de.pour|auprès_de place=à|en ?actor
  + Une mission humanitaire de l'ONU est partie en Somalie. => actor: ONU
  - La mission du musée est claire.

# --- Money ---------------------------------------------------------------------------------------------------------

verb accorder = AID actor=subj recipient=à|obj.à ?obj|obj.de=@money|aide|prêt|crédit|tranche|subvention|bourse ?actor=GOV|IGO
  + La Banque mondiale a accordé un prêt au Mali. => actor: Banque; recipient: Mali
  - Le pianiste accorde son instrument.
verb débloquer = AID actor=subj recipient=pour|à|en_faveur_de|obj.à ?obj|obj.de=@money|aide|tranche|enveloppe ?actor=GOV|IGO ?recipient
  + Bruxelles a débloqué une aide pour les réfugiés. => actor: Bruxelles
  - Le serrurier débloque la porte.
verb allouer = AID actor=subj recipient=à|obj.à ?obj|obj.de=@money|aide|enveloppe ?actor=GOV|IGO|SOC
  + Le gouvernement a alloué une aide aux réfugiés. => actor: gouvernement; recipient: réfugiés
  - Le logiciel alloue la mémoire.
verb octroyer = AID actor=subj recipient=à|obj.à ?obj|obj.de=@money|aide|prêt|crédit ?actor=GOV|IGO
  + Pékin a octroyé un prêt au gouvernement angolais. => actor: Pékin; recipient: gouvernement
  - Il s'octroie une pause.
verb financer = AID actor=subj recipient=obj|obj.de ?actor=GOV|IGO|SOC|REB ?recipient=GOV|REB|MIL|SOC|OPP|REF|PRM
  + Le Qatar finance les rebelles. => actor: Qatar; recipient: rebelles
  - Le prêt finance la maison.
verb donner = AID actor=subj recipient=à|obj.à ?obj|obj.de=@money ?actor=GOV|IGO ?recipient
  + Le Japon a donné dix millions au gouvernement népalais. => actor: Japon; recipient: gouvernement
  - Elle a donné un euro au musicien.
verb prêter = AID actor=subj recipient=à|obj.à ?obj|obj.de=@money ?actor=GOV|IGO ?recipient
  + Pékin a prêté un milliard au gouvernement vénézuélien. => actor: Pékin; recipient: gouvernement
  - La banque prête dix mille euros au client.
verb effacer+dette = AID actor=subj recipient=de|obj.de ?actor=GOV|IGO
  + Moscou a effacé la dette de Cuba. => actor: Moscou; recipient: Cuba
  - Le joueur efface sa dette de jeu.
verb annuler+dette = AID actor=subj recipient=de|à|obj.à|obj.de ?actor=GOV|IGO
  + Paris a annulé la dette du Niger. => actor: Paris; recipient: Niger
  - Le juge annule l'amende.
verb renflouer = AID actor=subj recipient=obj|obj.de ?actor=GOV|IGO ?recipient=GOV
  + Le FMI a renfloué l'Argentine. => actor: FMI; recipient: Argentine
  - Le remorqueur renfloue l'épave.
verb indemniser = AID actor=subj recipient=obj|obj.de ?actor=GOV|IGO ?recipient
  + Berlin a indemnisé les réfugiés. => actor: Berlin; recipient: réfugiés
  - L'assureur indemnise le conducteur.
noun versement = AID actor=par|de.par|à.par|adj recipient=à|de.à ?de=aide|tranche|prêt|rançon|fonds|subvention ?recipient
  + Le versement d'une aide à la Grèce par le FMI a été approuvé. => actor: FMI; recipient: Grèce
  - Le versement mensuel est prélevé.
noun déblocage = AID actor=par|de.par|à.par recipient=à|de.à|pour|de.pour ?de=aide|tranche|fonds|prêt|crédit|million ?actor
  + Le déblocage d'une tranche par le FMI rassure Athènes. => actor: FMI
  - Le déblocage de la porte est manuel.
noun octroi = AID actor=par|de.par|à.par recipient=à|de.à ?de=aide|prêt|crédit|subvention ?recipient
  + L'octroi d'un prêt au gouvernement malien par la Banque mondiale a été voté. => recipient: gouvernement
  - L'octroi d'un permis prend un mois.
noun prêt = AID actor=par|de.par|à.par|de|adj|subj recipient=à|de.à ?recipient=GOV ?actor=GOV|IGO
  + Le prêt du gouvernement chinois au gouvernement vénézuélien a été versé. => actor: chinois
  - Le prêt d'un tableau au musée est rare.
noun don = AID actor=par|de.par|à.par|de|adj|subj recipient=à|de.à ?actor=GOV|IGO ?recipient
  + Un don du gouvernement japonais aux réfugiés a été remis. => actor: gouvernement; recipient: réfugiés
  - Un don à la quête est libre.
noun financement = AID actor=par|de.par|adj recipient=de ?de=rebelle|groupe|milice|mission|réfugié|ong|opposition|terrorisme ?actor
  + Le financement des rebelles par le Qatar est avéré. => actor: Qatar; recipient: rebelles
  - Le financement du film est bouclé.
noun plan+sauvetage = AID actor=par|de.par|à.par|de|de.de|adj|subj recipient=pour|de.pour|à|de.à ?with=grèce|portugal|irlande|chypre|fmi|état|pays|ukraine ?recipient
  + Un plan de sauvetage du FMI pour la Grèce a été approuvé. => actor: FMI
  - Le plan du métro est affiché.
noun annulation+dette = AID actor=par|de.par|à.par|adj recipient=de|de.de|à|de.à
  + L'annulation de la dette du Niger par Paris est effective. => actor: Paris
  - L'annulation du vol est confirmée.
noun effacement+dette = AID actor=par|de.par|à.par|adj recipient=de|de.de|à|de.à
  + L'effacement de la dette de Cuba par Moscou est signé. => actor: Moscou
  - L'effacement du fichier est définitif.

# --- Arms and military help ----------------------------------------------------------------------------------------

verb armer = AID actor=subj recipient=obj|obj.de !as=participle ?actor=GOV|IGO|SPY ?recipient=REB|OPP|MIL|GOV
  + Téhéran arme les rebelles yéménites. => actor: Téhéran; recipient: rebelles
  - Le chantier arme un trois-mâts.
verb équiper = AID actor=subj recipient=obj|obj.de ?actor=GOV|IGO|MIL ?recipient=MIL|REB|COP|PRM
  + Washington équipe l'armée irakienne. => actor: Washington; recipient: armée
  - Le garage équipe la voiture de pneus d'hiver.
verb entraîner = AID actor=subj recipient=obj|obj.de ?actor=GOV|MIL|IGO ?recipient=MIL|REB|COP|PRM
  + Washington entraîne des rebelles en Jordanie. => actor: Washington; recipient: rebelles
  - Le vent entraîne la barque.
verb former = AID actor=subj recipient=obj|obj.de ?actor=GOV|MIL|IGO ?recipient=MIL|COP|REB
  + L'Union européenne forme des soldats maliens. => actor: Union; recipient: soldats
  - L'école forme des ingénieurs.
verb soutenir+militairement|financièrement|matériellement = AID actor=subj recipient=obj|obj.de ?actor
  + Moscou soutient militairement Damas. => actor: Moscou; recipient: Damas
  - Le mur soutient le toit.
verb appuyer = AID actor=subj recipient=obj|obj.de ?actor=MIL ?recipient=MIL|REB|PRM
  + L'aviation de la coalition appuie les combattants kurdes. => actor: aviation; recipient: combattants
  - Elle appuie sur le bouton.
verb protéger = AID actor=subj recipient=obj|obj.de ?actor=MIL|IGO|COP ?recipient=REF|CVL|REL
  + Des casques bleus protègent les réfugiés. => actor: casques; recipient: réfugiés
  - Le chapeau protège du soleil.
verb escorter = AID actor=subj recipient=de|obj|obj.de ?actor=MIL|IGO ?obj=convoi|navire|cargo|civil|réfugié
  + Des casques bleus escortent un convoi de réfugiés. => actor: casques
  - Deux motards escortent la mariée.
noun livraison = AID actor=par|de.par|à.par|adj|subj recipient=à|de.à ?de=@arms-supply|@relief|aide|armement|matériel ?actor
  + La livraison de missiles par le Qatar aux rebelles a été révélée. => actor: Qatar
  - La livraison d'avions de ligne a repris.
noun livraison+arme|armement = AID actor=par|de.par|à.par|adj|de|de.de|subj recipient=à|de.à
  + Des livraisons d'armes à Damas par Moscou ont eu lieu. => actor: Moscou; recipient: Damas
  - La livraison du canapé est gratuite.
noun fourniture = AID actor=par|de.par|à.par|adj recipient=à|de.à ?de=@arms-supply|@relief|armement|aide|renseignement ?recipient
  + La fourniture de missiles à l'armée syrienne par Moscou inquiète l'Europe. => recipient: armée
  - La liste de fournitures scolaires est longue.
noun formation = AID actor=par|de.par|adj recipient=de ?de=soldat|militaire|armée|policier|rebelle|combattant ?actor=GOV|MIL|IGO
  + La formation de soldats maliens par l'Union européenne a débuté. => actor: Union; recipient: soldats
  - La formation de boulanger dure deux ans.
noun soutien+militaire|financier|logistique|matériel|aérien = AID actor=de|de.de|par|de.par|à.par|adj|subj recipient=à|de.à ?recipient
  + Le soutien militaire de Moscou à Damas continue. => actor: Moscou; recipient: Damas
  - Le soutien financier des parents compte.
noun appui+aérien|militaire|logistique|feu = AID actor=de|de.de|par|de.par|à.par|adj|subj recipient=à|de.à
  + L'appui aérien de la coalition aux combattants kurdes a été décisif. => actor: coalition; recipient: combattants
  - Le point d'appui est fragile.
noun escorte = AID actor=de|par|de.par|à.par recipient=à|de.à|de ?with=convoi|navire|casque|soldat ?actor=MIL|IGO
  + L'escorte des casques bleus a protégé le convoi. => actor: casques
  - L'escorte du roi porte la livrée.

# --- Asylum, refuge ------------------------------------------------------------------------------------------------

verb accorder+asile|refuge|protection = AID actor=subj recipient=à|obj.à
  + L'Équateur a accordé l'asile à un opposant. => actor: Équateur; recipient: opposant
  - Il accorde son violon.
verb offrir+asile|refuge = AID actor=subj recipient=à|obj.à
  + Moscou a offert l'asile à un opposant. => actor: Moscou; recipient: opposant
  - Elle offre des fleurs.
verb donner+asile|refuge = AID actor=subj recipient=à|obj.à ?actor
  + Le Tchad a donné refuge à des réfugiés soudanais. => actor: Tchad; recipient: réfugiés
  - Il donne la pièce.
verb accueillir = AID actor=subj recipient=obj|obj.de count=displaced:recipient ?recipient=REF ?actor=GOV|IGO|SOC|CVL
  + L'Allemagne a accueilli des milliers de réfugiés. => actor: Allemagne; recipient: réfugiés
  - Le théâtre accueille une troupe.
verb héberger = AID actor=subj recipient=obj|obj.de ?recipient=REF|OPP ?actor=GOV|IGO|SOC
  + La Jordanie héberge des réfugiés syriens. => actor: Jordanie; recipient: réfugiés
  - Le serveur héberge le site.
verb abriter = AID actor=subj recipient=obj|obj.de ?recipient=REF ?actor=GOV|IGO
  + Le Liban abrite un million de réfugiés. => actor: Liban; recipient: réfugiés
  - Le hangar abrite des bateaux.
verb recueillir = AID actor=subj recipient=obj|obj.de ?recipient=REF ?actor
  + La marine italienne a recueilli des migrants. => actor: marine; recipient: migrants
  - Le journaliste recueille des témoignages.
verb régulariser = AID actor=subj recipient=obj|obj.de ?actor=GOV ?recipient=REF
  + Le gouvernement a régularisé des migrants. => actor: gouvernement; recipient: migrants
  - La pompe régularise le débit.
verb naturaliser = AID actor=subj recipient=obj|obj.de ?actor=GOV ?recipient
  + Le gouvernement a naturalisé des réfugiés. => actor: gouvernement; recipient: réfugiés
  - Le musée naturalise un ours.
noun octroi+asile = AID actor=par|de.par|à.par recipient=à|de.à
  + L'octroi de l'asile à un journaliste par Quito irrite Londres. => recipient: journaliste
  - L'octroi de mer est une taxe.
noun accueil = AID actor=par|de.par|adj recipient=de ?de=réfugié|migrant|déplacé ?actor=GOV|IGO|SOC
  + L'accueil de réfugiés par l'Allemagne divise. => actor: Allemagne; recipient: réfugiés
  - L'accueil du public est froid.
verb obtenir+asile|statut = AID recipient=subj actor=de|en place=en|à ?with=asile|réfugié ?recipient
  + L'opposant a obtenu l'asile en Suède. => recipient: opposant
  - Elle a obtenu un rabais.

# --- Hostages and captives freed by force --------------------------------------------------------------------------

verb libérer = AID actor=subj recipient=obj|obj.de count=released:recipient ?with=assaut|commando|raid|opération ?obj|obj.de=otage|captif|lycéenne|prisonnier|civil|équipage|marin ?actor=MIL|COP|GOV|IGO|REB
  + L'armée a libéré les otages lors d'un assaut. => actor: armée; recipient: otages
  - Le patron a libéré le bureau.
verb libérer = AID actor=subj recipient=obj|obj.de count=released:recipient ?obj|obj.de=otage|captif|équipage|ressortissant ?actor=MIL|COP
  + Les forces spéciales ont libéré deux otages. => actor: forces; recipient: otages
  - Le gendarme libère la voie.
verb délivrer = AID actor=subj recipient=obj|obj.de count=released:recipient ?recipient ?actor=MIL|COP|GOV
  + Les soldats ont délivré les otages. => actor: soldats; recipient: otages
  - La mairie délivre les passeports.
verb sauver = AID actor=subj recipient=obj|obj.de count=released:recipient ?obj|obj.de=otage|captif|lycéenne|migrant|réfugié|naufragé ?actor=MIL|COP|IGO|SOC|GOV
  + L'armée a sauvé plusieurs otages. => actor: armée; recipient: otages
  - Le gardien sauve son camp.
verb exfiltrer = AID actor=subj recipient=obj|obj.de ?recipient ?actor=MIL|SPY|GOV|COP
  + Paris a exfiltré des diplomates. => actor: Paris; recipient: diplomates
  - Le filtre retient le sable.
noun libération = AID actor=par|de.par|subj recipient=de count=released:recipient ?de=otage|captif|équipage|lycéenne ?with=assaut|commando|raid|opération|force
  + La libération des otages par un commando de l'armée a été saluée. => recipient: otages
  - La libération des toxines est lente.
noun délivrance = AID actor=par|de.par recipient=de ?de=otage|captif|ville
  + La délivrance des otages par l'armée a été fêtée. => actor: armée; recipient: otages
  - La délivrance du passeport prend un mois.
noun exfiltration = AID actor=par|de.par recipient=de ?recipient
  + L'exfiltration de deux diplomates par l'armée a réussi. => actor: armée; recipient: diplomates
  - L'infiltration d'eau abîme le mur.
