# AGREE: offer, promise, agree to, plan a cooperative act; future meetings, visits, support,
# cooperation and aid; invitations; calls by a party to a conflict to end it.

# --- offers and promises
verb offrir = AGREE actor=subj recipient=à|obj.à ?actor ?obj=@help|médiation|coopération|aide|service|hospitalité|asile|récompense|dialogue|négociation
  + La Norvège offre sa médiation au Sri Lanka. => actor: Norvège; recipient: Lanka
  - Il offre des fleurs à sa mère.
verb offrir = AGREE actor=subj recipient=à|clause.obj|obj.à ?actor ?clause=@help-act|@meet-act
  + Pékin a offert d'aider Manille. => actor: Pékin; recipient: Manille
  - Elle s'offre un voyage.
verb proposer = AGREE actor=subj recipient=à|obj.à ?actor ?obj=@help|@meeting|médiation|service|coopération|partenariat|accord|trêve|cessez-le-feu|échange|paix
  + Bagdad propose un dialogue aux Kurdes. => actor: Bagdad; recipient: Kurdes
  - Le restaurant propose un menu.
verb proposer = AGREE actor=subj recipient=à|clause.obj|clause.avec|obj.à ?actor ?clause=@help-act|@meet-act|@yield-act
  + Rome propose d'accueillir les blessés. => actor: Rome; recipient: blessés
  - Il propose de partir à pied.
verb se_proposer = AGREE actor=subj|obj recipient=clause.obj ?actor ?clause=@help-act|servir|jouer
  + Ankara se propose d'accueillir le sommet. => actor: Ankara
  - L'ouvrage se propose de décrire l'île.
verb promettre = AGREE actor=subj recipient=à|obj.à ?actor ?obj=@help|coopération|justice|réforme|élection|dialogue|milliard|million|investissement|euro|dollar
  + L'Union européenne promet un milliard d'euros à Kiev. => actor: Union; recipient: Kiev
  - La météo promet un beau dimanche.
verb promettre = AGREE actor=subj recipient=à|clause.obj|obj.à ?actor ?clause=@help-act|@meet-act|@change-act
  + Le ministre a promis d'aider les réfugiés. => actor: ministre; recipient: réfugiés
  - Il promet d'arriver à l'heure.
verb promettre = AGREE actor=subj recipient=à|obj.à ?actor ?recipient !obj=@harm|@restriction|@release|châtiment|enfer|mort|retrait|amnistie|grâce|cessez-le-feu|trêve|levée !clause=@harm-act|@yield-act
  + Le président a promis aux enseignants une hausse de salaire. => actor: président; recipient: enseignants
  - Le film promet.
verb promettre = none ?obj=@harm|châtiment|enfer|mort
  - Le chef rebelle promet l'enfer aux soldats.
verb se_engager = AGREE actor=subj|obj recipient=envers|auprès_de|à|clause.obj|obj.à ?actor ?clause=à !clause=@yield-act|rapatrier|gracier|geler|démanteler
  + Berlin s'est engagé à soutenir Vilnius. => actor: Berlin; recipient: Vilnius
  - La voiture s'engage dans le tunnel.
verb se_engager = AGREE actor=subj|obj recipient=envers|auprès_de ?actor ?recipient
  + Les Etats-Unis se sont engagés envers le gouvernement coréen. => actor: Etats; recipient: gouvernement
  - Il s'engage dans la marine.
verb prendre+engagement = AGREE actor=subj recipient=envers|auprès_de|devant|à_l'égard_de ?actor
  + Le ministre a pris l'engagement devant les maires de financer la digue. => actor: ministre; recipient: maires
  - Il prend le bus.
verb garantir = AGREE actor=subj recipient=à|obj.de|obj.à ?actor=GOV|IGO|MIL ?obj=sécurité|protection|accès|aide|droit|passage|soutien
  + Washington garantit la sécurité de la Corée du Sud. => actor: Washington; recipient: Corée
  - Le fabricant garantit ses pneus.
verb tendre+main = AGREE actor=subj recipient=à ?actor=GOV|PTY|OPP|REB|MIL ?recipient
  + Le président tend la main à l'opposition. => actor: président; recipient: opposition
  - Le gagnant tend la main au perdant.
verb tendre+rameau+olivier = AGREE actor=subj recipient=à
  + La Turquie tend un rameau d'olivier au gouvernement grec. => actor: Turquie; recipient: gouvernement
  - Le rameau d'olivier plie.
verb ouvrir+porte = AGREE actor=subj recipient=à|à.avec ?actor=GOV|REB|MIL|IGO ?à=@meeting|adhésion|compromis|@reform|accord
  + Moscou ouvre la porte à une négociation avec Kiev. => actor: Moscou; recipient: Kiev
  - Elle ouvre la porte au chat.
verb se_dire+prêt|disposé|disposer|ouvert = AGREE actor=subj|obj recipient=à.avec|avec|clause.obj|clause.avec ?actor
  + Pyongyang se dit prêt à négocier avec Séoul. => actor: Pyongyang; recipient: Séoul
  - Le cuisinier dit que le plat est prêt.
verb se_déclarer+prêt|disposé|disposer|ouvert|favorable = AGREE actor=subj|obj recipient=à.avec|avec|clause.obj|clause.avec ?actor
  + La guérilla se déclare prête au dialogue avec la Colombie. => actor: guérilla; recipient: Colombie
  - Un incendie s'est déclaré.
verb se_montrer+prêt|disposé|disposer|ouvert = AGREE actor=subj|obj recipient=à.avec|avec|clause.obj|clause.avec ?actor ?clause
  + L'Iran se montre prêt à discuter avec la France. => actor: Iran
  - Le soleil se montre.
verb proposer+office = AGREE actor=subj recipient=à|entre
  + Mascate propose ses bons offices à Téhéran. => actor: Mascate; recipient: Téhéran
  - Le bon élève propose un exposé.

# --- acceptances
verb accepter = AGREE actor=subj recipient=obj.de|obj.avec|obj.adj ?actor ?obj=@meeting|@help|invitation|offre|proposition|demande|plan|médiation|compromis|accord|observateur|principe|feuille
  + Le Soudan accepte la médiation du Soudan du Sud. => actor: Soudan; recipient: Sud
  - La machine accepte les pièces.
verb accepter = AGREE actor=subj recipient=clause.avec|clause.obj|clause.à ?actor ?clause=de !clause=@yield-act
  + Les rebelles acceptent de négocier avec Bamako. => actor: rebelles; recipient: Bamako
  - Le moteur accepte de démarrer.
verb accepter = none ?obj=défaite|carte|monnaie|pièce|paiement|chèque|poste|prix|rôle
  - Le guichet accepte la carte.
verb consentir = AGREE actor=subj recipient=clause.avec|clause.obj ?actor ?clause=à
  + La junte consent à recevoir l'émissaire. => actor: junte; recipient: émissaire
  - Le patient consent à l'opération.
verb approuver = AGREE actor=subj recipient=obj.à|obj.pour|à|pour ?actor ?obj=aide|prêt|envoi|déploiement|don|crédit|financement|livraison|vente|budget
  + Le Congrès a approuvé une aide à Kiev. => actor: Congrès
  - La mère approuve ce mariage.
verb donner+feu+vert = AGREE actor=subj recipient=à ?actor
  + Berlin a donné son feu vert à l'envoi de chars. => actor: Berlin
  - Le feu passe au vert.
verb donner+accord|aval|assentiment|consentement = AGREE actor=subj recipient=à ?actor
  + Ankara a donné son accord à la délégation. => actor: Ankara; recipient: délégation
  - Le pianiste donne un accord.
verb donner+suite = AGREE actor=subj recipient=à|à.de ?actor
  + La Cour a donné une suite favorable à la demande de l'opposition. => actor: Cour
  - Le film aura une suite.
verb répondre+favorablement|positivement = AGREE actor=subj recipient=à|à.de
  + Moscou répond favorablement à la demande de Caracas. => actor: Moscou; recipient: Caracas
  - Il répond au téléphone.
verb accéder = AGREE actor=subj recipient=à.de|à.adj ?actor ?à=demande|requête|exigence|revendication
  + Londres a accédé à la demande de Dublin. => actor: Londres; recipient: Dublin
  - Le sentier accède au lac.
verb acquiescer = AGREE actor=subj recipient=à|à.de|obj.à ?actor
  + Le ministre a acquiescé à la demande des maires. => actor: ministre; recipient: maires
  - Elle acquiesce d'un signe.
verb convenir = AGREE both=subj both=avec ?actor ?clause=de|que
  + Paris et Rome sont convenus de se concerter. => actor: Paris; actor: Rome
  - Cette robe lui convient.
verb convenir = AGREE both=subj both=avec ?actor ?de=@meeting|trêve|cessez-le-feu|mesure|calendrier|date|échange|principe|plan
  + Les rebelles et l'armée ont convenu d'un calendrier. => actor: rebelles; actor: armée
  - Le prix convient à tous.
verb se_accorder = AGREE both=subj both=obj both=avec ?actor ?sur
  + Les ministres se sont accordés sur un plan commun. => actor: ministres
  - L'adjectif s'accorde avec le nom.
verb se_entendre = AGREE both=subj both=obj both=avec ?actor ?sur|pour
  + Washington et la Russie se sont entendus sur une trêve. => actor: Washington; actor: Russie
  - Les deux sœurs s'entendent bien.
verb tomber+accord = AGREE both=subj both=avec ?actor
  + Berlin et Athènes sont tombés d'accord. => actor: Berlin; actor: Athènes
  - Le livre est tombé.
verb se_mettre+accord = AGREE both=subj both=obj both=avec ?actor
  + Les Vingt-Sept se sont mis d'accord sur le budget. => actor: Vingt
  - Le violon se met en accord.
verb décider = AGREE actor=subj recipient=clause.obj|clause.avec ?actor ?clause=coopérer|collaborer|aider|dialoguer|négocier|rencontrer|reprendre|renouer
  + La France et l'Italie ont décidé de coopérer. => actor: France; actor: Italie
  - Il décide de reprendre du pain.
verb acter = AGREE actor=subj recipient=obj.de|obj.avec ?actor
  + Les ministres ont acté la création d'un fonds commun. => actor: ministres
  - Le greffier lit les actes.
verb planifier = AGREE actor=subj recipient=obj.avec ?actor ?obj=@meeting|coopération|aide|échange|opération
  + L'Inde planifie une rencontre avec le Pakistan. => actor: Inde; recipient: Pakistan
  - Le couple planifie ses vacances.
verb envisager = AGREE actor=subj recipient=obj.avec|obj.de|obj.à|avec ?actor ?obj=@meeting|@help|coopération|rapprochement|accord|partenariat
  + Belgrade envisage un rapprochement avec Pristina. => actor: Belgrade; recipient: Pristina
  - Elle envisage un voyage en mer.
verb envisager = AGREE actor=subj recipient=clause.obj|clause.avec ?actor ?clause=@help-act|@meet-act
  + Ottawa envisage d'accueillir mille réfugiés. => actor: Ottawa; recipient: réfugiés
  - Il envisage de peindre le salon.
verb vouloir = AGREE actor=subj recipient=clause.obj|clause.avec ?actor ?clause=@help-act|@meet-act
  + Le nouveau président veut dialoguer avec l'opposition. => actor: président; recipient: opposition
  - Elle veut rencontrer l'âme sœur.
verb souhaiter = AGREE actor=subj recipient=clause.obj|clause.avec ?actor ?clause=@help-act|@meet-act
  + Tbilissi souhaite négocier avec Bruxelles. => actor: Tbilissi; recipient: Bruxelles
  - Il souhaite participer au tirage.

# --- future visits, meetings, aid
verb annoncer+rencontre|sommet|entretien|entrevue = AGREE actor=subj recipient=avec|obj.avec ?actor
  + Le Kremlin a annoncé une rencontre avec le président turc. => actor: Kremlin; recipient: président
  - Le club annonce une rencontre amicale.
verb annoncer+visite|venue|arrivée|déplacement|voyage = AGREE actor=obj.de|subj recipient=obj.à|à|obj.en|obj.chez
  + La France a annoncé la visite du chancelier au Mali. => actor: chancelier
  - Une hirondelle annonce l'arrivée du printemps.
verb annoncer = AGREE actor=subj recipient=à|pour|obj.à|obj.pour|en_faveur_de ?actor=GOV|IGO|SOC|NGO ?obj=@help|milliard|million|investissement|livraison|envoi
  + La Norvège annonce une aide de deux millions pour le Liban. => actor: Norvège
  - La banque annonce un crédit facile.
verb annoncer = AGREE actor=subj recipient=clause.obj|clause.à|clause.avec|à|obj.à ?actor ?clause=@help-act|@meet-act|reprendre|renouer|réparer|indemniser
  + Tokyo annonce qu'il aidera Manille. => actor: Tokyo; recipient: Manille
  - Il annonce qu'il va se réunir en famille.
verb prévoir = AGREE actor=subj recipient=obj.avec|avec|obj.à|pour ?actor ?obj=@meeting|@help|visite|aide|réunion|indemnisation
  + Le ministre prévoit une rencontre avec les syndicats. => actor: ministre; recipient: syndicats
  - La météo prévoit du vent.
verb compter = AGREE actor=subj recipient=clause.obj|clause.avec|clause.de ?actor ?clause=@help-act|@meet-act|poursuivre|continuer|former
  + La Pologne compte aider la Lituanie. => actor: Pologne; recipient: Lituanie
  - Il compte rencontrer des amis.
verb fixer+rendez-vous = AGREE both=subj both=avec both=à ?actor
  + Les deux négociateurs ont fixé un rendez-vous. => actor: négociateurs
  - Le dentiste fixe un rendez-vous au patient.
verb programmer = AGREE actor=subj recipient=obj.avec|avec|obj.entre ?obj=@meeting
  + Une réunion avec les rebelles a été programmée par l'ONU. => actor: ONU; recipient: rebelles
  - Elle programme le four.
verb prévoir+rencontre|réunion|sommet|entretien|visite = AGREE both=obj.entre both=obj.de ?actor
  + Un sommet entre Séoul et Pyongyang est prévu en avril. => actor: Séoul; actor: Pyongyang
  - Une visite du verger est prévue.
verb inviter = AGREE actor=subj recipient=obj ?actor=GOV|IGO|PTY|MIL|REL|REB ?recipient=GOV|IGO|PTY|OPP|REB|MIL|LEG|REL !clause=à
  + Le président américain a invité son homologue turc à la Maison-Blanche. => actor: président; recipient: homologue
  - Elle invite ses voisins au mariage.
verb inviter = AGREE actor=subj recipient=obj ?actor ?recipient ?clause=venir|rendre|visiter|participer|assister
  + Rabat invite le pape à venir. => actor: Rabat; recipient: pape
  - La brise invite à rendre visite au port.
verb convier = AGREE actor=subj recipient=obj ?actor ?recipient
  + Astana convie les rebelles aux pourparlers. => actor: Astana; recipient: rebelles
  - Elle convie la famille à la fête.
verb se_apprêter = AGREE actor=subj|obj recipient=clause.obj|clause.avec ?actor ?clause=@help-act|@meet-act
  + Berlin s'apprête à accueillir mille réfugiés. => actor: Berlin; recipient: réfugiés
  - Il s'apprête à recevoir un colis.
verb appeler = AGREE actor=subj recipient=à.avec|obj|à.de ?actor=REB|MIL ?à=paix|cessez-le-feu|réconciliation|fin
  + Les rebelles appellent à la paix avec Bogota. => actor: rebelles; recipient: Bogota
  - Elle appelle à la rescousse ses voisins.
verb vouloir = AGREE actor=subj recipient=obj.avec|avec ?actor=REB|MIL|GOV ?obj=paix|dialogue|négociation|accord|compromis|réconciliation
  + Les insurgés veulent la paix avec le gouvernement. => actor: insurgés; recipient: gouvernement
  - Il veut un café.

# --- nouns
noun offre = AGREE actor=de|adj|subj|de.de recipient=à|de.à ?de ?de=@help|@meeting|médiation|paix|négociation|coopération|trêve|service
  + L'offre de médiation de la Norvège aux rebelles tient toujours. => recipient: rebelles
  - L'offre d'emploi est en ligne.
noun offre = AGREE actor=de|adj|subj|de.de recipient=à|de.à ?actor=GOV|IGO|REB|MIL ?recipient
  + L'offre de l'Espagne aux séparatistes est généreuse. => actor: Espagne; recipient: séparatistes
  - L'offre du magasin expire lundi.
noun offre+emploi|spécial|promotionnel|marché|stage|abonnement|commercial|demande = none
  - L'offre d'abonnement expire.
noun promesse = AGREE actor=de|adj|subj recipient=à|envers|de.à|de.envers ?actor=GOV|IGO|PTY|MIL|REB
  + Les promesses du ministre aux infirmiers tardent. => actor: ministre; recipient: infirmiers
  - Les promesses du printemps charment.
noun promesse+don|aide|vente = AGREE actor=de|adj|subj|de.de recipient=à|pour|envers|de.à|de.envers ?actor
  + Le ministre a fait une promesse de don. => actor: ministre
  - La promesse de vente est signée.
noun promesse+vente|embauche|campagne|électoral = none
  - La promesse de vente lie l'acheteur.
noun engagement = AGREE actor=de|adj|subj recipient=envers|auprès_de|à_l'égard_de|à|de.envers|de.à ?actor=GOV|IGO|PTY|MIL|REB ?recipient
  + L'engagement de Washington envers Séoul est ferme. => actor: Washington; recipient: Séoul
  - L'engagement des joueurs plaît au public.
noun invitation = AGREE actor=de|par|adj|subj|de.par recipient=à|pour|de.à ?recipient
  + L'invitation de la Chine au président kényan a été acceptée. => actor: Chine; recipient: président
  - Ce paysage est une invitation au voyage.
noun invitation = AGREE actor=de|adj recipient=à|subj|de.à ?actor=GOV|IGO|PTY|REL
  + L'invitation du roi a surpris le président. => actor: roi
  - Une invitation au bal traîne sur la table.
noun visite = AGREE actor=de|adj recipient=à|chez|en|dans|de.à ?actor ?with=@coming
  + La visite prochaine du chancelier est confirmée. => actor: chancelier
  - La prochaine visite du musée part à midi.
noun rencontre = AGREE both=entre both=de both=avec ?actor !with=@contest ?with=@coming
  + Une prochaine rencontre entre Ankara et Athènes est évoquée. => actor: Ankara; actor: Athènes
  - La prochaine rencontre du championnat est samedi.
noun sommet = AGREE both=entre both=de|adj both=avec ?with=@coming
  + Le prochain sommet entre Paris et Berlin est fixé. => actor: Paris; actor: Berlin
  - Le prochain sommet de la chaîne culmine plus haut.
noun arrivée = AGREE actor=de|adj recipient=à|en|dans|de.à ?actor=GOV|IGO ?with=@coming
  + L'arrivée prochaine de l'émissaire américain a surpris. => actor: émissaire
  - L'arrivée du train est imminente.
noun feu+vert = AGREE actor=de|adj|par|subj|de.par|de.de recipient=à|de.à
  + Le feu vert de l'Allemagne au gouvernement ukrainien était attendu. => actor: Allemagne; recipient: gouvernement
  - Un feu vert clignote.
noun aval = AGREE actor=de|adj|subj recipient=à|de.à ?actor
  + L'aval du Congrès à la vente d'avions est acquis. => actor: Congrès
  - Le village est en aval du barrage.
noun main+tendre|tendu = AGREE actor=de|adj|subj|de.de recipient=à|envers|de.à|de.envers
  + La main tendue au gouvernement espagnol est un geste rare. => recipient: gouvernement
  - Il marche, une main tendue devant lui.
noun rapprochement = AGREE both=entre both=avec both=adj both=de
  + Le rapprochement entre Riyad et Téhéran surprend. => actor: Riyad; actor: Téhéran
  - Le rapprochement des deux rives est impossible.
noun accord+principe = AGREE both=entre both=de both=avec both=adj both=subj
  + Un accord de principe entre Londres et Bruxelles est trouvé. => actor: Londres; actor: Bruxelles
  - Le principe de l'accord du verbe est simple.
noun volonté+dialogue|coopération|coopérer|dialoguer|négocier = AGREE actor=de|adj|de.de recipient=avec|de.avec
  + La volonté de dialogue de Kaboul avec les talibans est réelle. => recipient: talibans
  - Sa volonté de vaincre impressionne.
noun plan+aide|paix|sauvetage = AGREE actor=de|par|adj|subj|de.par|de.de recipient=pour|à|en_faveur_de|de.à ?actor
  + Le ministre a présenté un plan de sauvetage. => actor: ministre
  - Le plan de la ville est affiché.
noun appel+paix|réconciliation|fin = AGREE actor=de|adj|de.de recipient=à|de.à ?actor=REB|MIL
  + L'appel à la paix des rebelles surprend Bogota. => actor: rebelles
  - Le roman dit l'appel de la mer.
noun acceptation = AGREE actor=par|de|adj|de.par recipient=de.de ?actor ?de=@help|@meeting|offre|plan|médiation|invitation|accord|principe|proposition
  + L'acceptation du plan par les rebelles est une étape. => actor: rebelles
  - L'acceptation de soi prend du temps.
adj prêt = AGREE actor=subj recipient=à.avec ?actor ?à=@meeting|compromis|paix|coopération|concession
  + Erevan est prêt au dialogue avec Bakou. => actor: Erevan
  - Le coureur est prêt au départ.
adj favorable = AGREE actor=subj recipient=à.avec|à.de ?actor ?à=@meeting|@help|adhésion|accord|coopération|compromis|trêve
  + La République tchèque est favorable à l'adhésion de la Macédoine. => actor: tchèque; recipient: Macédoine
  - Le vent est favorable à la régate.
