# COOPERATE: mutual material cooperation: joint exercises and operations, trade, extradition, shared intelligence.

verb coopérer = none ?with=enquête|@sport|témoin
  - Le témoin coopère avec les enquêteurs.
verb échanger+regard|poignée|politesse|numéro|sourire|maillot = none
  - Les deux voisins échangent un regard.
noun échange+étudiant|scolaire|appartement|maison = none
  - Un échange scolaire a lieu au printemps.
noun exercice+fiscal|comptable|pouvoir|style|fonction|physique|évacuation|droit|culte|mandat = none
  - L'exercice fiscal se clôt en décembre.
verb vendre+mèche|peau|âme|billet|livre|exemplaire|maison = none
  - Le complice a vendu la mèche.
verb acheter+pain|maison|billet|voiture|temps|silence = none
  - Elle achète une maison au bord du lac.
noun contrat+mariage|travail|confiance|bail|joueur|assurance = none
  - Le contrat de travail est signé.
noun vente+enchère|privé|libre|détail|billet|maison|volume|pâtisserie = none
  - La vente aux enchères a lieu jeudi.
verb collaborer = none ?with=album|film|chanson|journal|revue|couturier|musicien
  - Le chanteur collabore à l'album.
noun collaboration = none ?with=album|film|chanson|musicien|styliste|marque
  - Leur collaboration sur l'album est un succès.

# --- Joint exercises and operations --------------------------------------------------------------------------------

verb mener+exercice|manœuvre = COOPERATE actor=subj recipient=avec|obj.avec both=subj place=à|en|dans ?avec
  + Séoul a mené des exercices avec Washington. => actor: Séoul; recipient: Washington
  - Le professeur mène l'exercice au tableau.
verb mener+exercice|manœuvre = COOPERATE both=subj recipient=avec|obj.avec place=à|en|dans ?with=conjoint|commun
  + Séoul et Tokyo ont mené des manœuvres conjointes. => actor: Séoul
  - Le coach mène un exercice de groupe.
verb organiser+exercice|manœuvre = COOPERATE both=subj recipient=avec|obj.avec place=à|en ?with=conjoint|commun|avec
  + Moscou et Pékin ont organisé des manœuvres conjointes. => actor: Moscou
  - L'école organise un exercice d'alerte.
verb participer+exercice|manœuvre = COOPERATE actor=subj recipient=avec|obj.avec ?with=militaire|conjoint|naval ?actor
  + Des soldats polonais ont participé à des manœuvres conjointes. => actor: soldats
  - Les élèves participent à l'exercice.
verb patrouiller = COOPERATE both=subj recipient=avec|obj.avec place=à|dans|en ?with=conjointement|ensemble|commun|mixte
  + Soldats turcs et soldats russes patrouillent ensemble dans le nord. => actor: soldats
  - Les gardes patrouillent de nuit.
verb combattre = COOPERATE actor=subj recipient=à|de|obj.à|obj.de ?with=côté|ensemble|allié ?actor=MIL|REB|PRM
  + Des miliciens combattent aux côtés de l'armée. => actor: miliciens
  - Le nageur combat les vagues.
verb se_battre = COOPERATE actor=subj|obj recipient=de ?with=côté ?actor=MIL|REB|PRM
  + Des miliciens se battent aux côtés des soldats. => actor: miliciens
  - Il se bat pour sa place.
verb participer = COOPERATE actor=subj recipient=à|avec|obj.à|obj.avec ?à=coalition|opération|intervention|frappe|offensive|force|mission ?actor=GOV|MIL
  + Le Danemark participe à la coalition contre les djihadistes. => actor: Danemark
  - Le musée participe à la fête.
verb rejoindre = COOPERATE actor=subj recipient=obj|obj.de ?obj=coalition|alliance|opération|force|offensive ?actor=GOV|MIL|REB|PRM
  + La Belgique a rejoint la coalition. => actor: Belgique
  - Le fleuve rejoint la mer.
verb se_allier = COOPERATE both=subj|obj actor=subj|obj recipient=avec|à|obj.à|obj.avec ?actor=REB|MIL|GOV|PTY|PRM|OPP
  + Les deux partis se sont alliés. => actor: partis
  - Le vin s'allie au fromage.
verb se_allier = COOPERATE both=subj|obj recipient=avec ?recipient ?avec=REB|MIL|PTY|OPP|PRM|groupe|milice
  + Le mouvement s'est allié avec les rebelles. => recipient: rebelles
  - Le maire s'est allié avec un voisin.
verb fusionner = COOPERATE both=subj recipient=avec ?avec=REB|PTY|OPP|PRM
  + Le parti a fusionné avec les rebelles. => recipient: rebelles
  - La banque a fusionné avec une rivale.
verb se_joindre = COOPERATE actor=subj|obj recipient=à|obj.à ?à=coalition|offensive|rébellion|combat|opération ?actor
  + Des miliciens se sont joints à l'offensive. => actor: miliciens
  - Le voisin se joint à nous.
verb faire+cause|front = COOPERATE both=subj recipient=avec|contre|obj.avec|obj.contre ?with=commun ?actor
  + Les deux milices font cause commune avec l'armée. => actor: milices
  - Les frères ont un jardin commun.
verb unir+force|effort = COOPERATE both=subj recipient=contre|avec|obj.avec|obj.contre ?actor=REB|MIL|GOV|PTY|OPP
  + Les deux partis ont uni leurs forces contre la junte. => actor: partis
  - Le pont unit les deux rives.
verb se_coordonner = COOPERATE both=subj|obj recipient=avec|obj.avec ?actor=MIL|COP|GOV|REB
  + Les deux armées se coordonnent près de la frontière. => actor: armées
  - Les danseurs se coordonnent.
verb coordonner = COOPERATE actor=subj recipient=avec|obj.avec ?avec ?actor=MIL|COP|GOV|REB
  + L'armée coordonne ses opérations avec la milice. => actor: armée; recipient: milice
  - Elle coordonne les bénévoles.
noun exercice+conjoint|conjoindre|commun = COOPERATE both=entre|de.entre|de actor=par|de.par|adj|subj recipient=avec|de.avec place=à|en|dans
  + Un exercice conjoint de Séoul avec Washington a débuté. => recipient: Washington
  - L'exercice du jour est facile.
noun exercice+militaire|naval|aérien = COOPERATE both=entre|de.entre actor=par|de.par|de|de.de|adj|subj recipient=avec|de.avec place=à|en|dans ?avec
  + L'exercice militaire de l'armée sud-coréenne avec Washington a débuté. => actor: armée; recipient: Washington
  - Le port militaire ouvre au public.
noun exercice+militaire = COOPERATE both=entre|de.entre place=à|en|dans ?entre
  + Un exercice militaire entre Moscou et Pékin a débuté. => actor: Moscou
  - L'art militaire se lit chez les anciens.
noun manœuvre+conjoint|conjoindre|commun = COOPERATE both=entre|de.entre|de actor=par|de.par|adj|subj recipient=avec|de.avec place=à|en|dans
  + Des manœuvres conjointes entre Moscou et Pékin ont débuté. => actor: Moscou
  - La manœuvre du cargo est lente.
noun manœuvre+militaire|naval = COOPERATE actor=par|de.par|de|de.de|adj|subj recipient=avec|de.avec place=à|en|dans ?avec
  + Les manœuvres navales de la marine japonaise avec Washington continuent. => actor: marine; recipient: Washington
  - La manœuvre du voilier est fine.
noun patrouille+conjoint|conjoindre|mixte|commun = COOPERATE both=entre|de.entre|de actor=par|de.par|adj recipient=avec|de.avec place=à|dans|en
  + Des patrouilles conjointes entre soldats russes et turcs ont repris. => actor: soldats
  - L'école mixte est récente.
noun opération+conjoint|conjoindre|commun = COOPERATE both=entre|de.entre|de actor=par|de.par|contre.par|adj|subj recipient=avec|de.avec|contre|de.contre place=à|en|dans
  + Une opération conjointe entre soldats nigériens et tchadiens a débuté. => actor: soldats
  - L'opération promotionnelle commence.
noun force+conjoint|conjoindre|mixte|commun = COOPERATE both=entre|de.entre actor=de|de.de|par|de.par|contre.par recipient=contre|de.contre ?with=créer|former|lancer|opération|patrouille
  + Une force conjointe entre le Mali et le Niger a été créée. => actor: Mali
  - Le joint de la machine a cédé.
noun enquête+conjoint|conjoindre|commun = COOPERATE both=entre|de.entre ?entre
  + Une enquête conjointe entre Paris et Rome avance. => actor: Paris
  - L'enquête du dimanche passe à la radio.
noun coordination = COOPERATE actor=de|adj|par|de.par recipient=avec|de.avec ?actor=MIL|COP|GOV|REB ?recipient
  + La coordination de l'armée avec la milice est réelle. => actor: armée; recipient: milice
  - La coordination des gestes est difficile.
noun alliance+militaire = COOPERATE both=entre|de.entre recipient=avec|de.avec ?entre
  + L'alliance militaire entre Moscou et Damas tient. => actor: Moscou
  - L'alliance d'or est perdue.
noun alliance = COOPERATE actor=de|adj|par|de.par recipient=avec|de.avec ?actor=REB|PTY|OPP|PRM ?recipient
  + L'alliance du parti avec l'opposition est scellée. => actor: parti; recipient: opposition
  - L'alliance du sucre et du sel surprend.
noun participation = COOPERATE actor=de|adj|par|de.par|à.par recipient=à|de.à ?à=coalition|opération|intervention|frappe|force|mission ?actor=GOV|MIL
  + La participation du Danemark à la coalition a été votée. => actor: Danemark
  - La participation aux frais est libre.

# --- General cooperation -------------------------------------------------------------------------------------------

verb coopérer = COOPERATE actor=subj both=subj recipient=avec|obj.avec ?actor=GOV|IGO|MIL|COP|SPY|JUD
  + Ankara coopère avec Berlin contre les passeurs. => actor: Ankara; recipient: Berlin
  - Le malade coopère mal.
verb collaborer = COOPERATE actor=subj recipient=avec|à|obj.à|obj.avec ?actor=GOV|IGO|MIL|COP|SPY|JUD ?recipient
  + La police turque collabore avec Interpol. => actor: police; recipient: Interpol
  - Le dessinateur collabore à la revue.
verb travailler+ensemble = COOPERATE both=subj ?actor=GOV|MIL|COP|IGO
  + Les deux gouvernements travaillent ensemble sur ce dossier. => actor: gouvernements
  - Le couple travaille à la ferme.
noun coopération = COOPERATE both=entre|de.entre recipient=avec|de.avec ?entre
  + La coopération entre Paris et Alger a repris. => actor: Paris
  - La coopération est le thème du salon.
noun coopération = COOPERATE actor=de|adj|par|de.par recipient=avec|de.avec ?recipient ?actor
  + La coopération du gouvernement iranien avec l'AIEA continue. => actor: gouvernement; recipient: AIEA
  - La coopération du patient aide le médecin.
noun coopération+militaire|policier|judiciaire|sécuritaire|antiterroriste|nucléaire = COOPERATE both=entre|de.entre actor=de|de.de|adj|par|de.par recipient=avec|de.avec
  + La coopération militaire de l'armée biélorusse avec Moscou est étroite. => actor: armée; recipient: Moscou
  - Le roman policier se vend bien.
noun collaboration = COOPERATE actor=de|adj|par|de.par recipient=avec|de.avec ?recipient ?actor=GOV|IGO|MIL|COP
  + La collaboration de la police avec Interpol est ancienne. => actor: police; recipient: Interpol
  - La collaboration du peintre avec son frère est fructueuse.
noun partenariat = COOPERATE both=entre|de.entre recipient=avec|de.avec ?actor=GOV|IGO|MIL
  + Le partenariat entre Moscou et Pékin s'étend. => actor: Moscou
  - Le partenariat entre deux écoles est fêté.

# --- Extradition, justice ------------------------------------------------------------------------------------------

verb extrader = COOPERATE actor=subj recipient=vers|à|en|obj.à place=vers|en
  + Le Mexique a extradé un trafiquant vers les États-Unis. => actor: Mexique
  - Le parc protège le grand tétras.
verb livrer = COOPERATE actor=subj recipient=à|obj.à ?obj=suspect|fugitif|accusé|criminel|terroriste|ancien|président|trafiquant|général|dirigeant ?actor=GOV|IGO
  + Belgrade a livré un général au tribunal international. => actor: Belgrade; recipient: tribunal
  - Le général a livré ses souvenirs.
verb remettre = COOPERATE actor=subj recipient=à|obj.à ?obj=suspect|fugitif|accusé|criminel|terroriste ?actor=GOV|COP|JUD ?recipient=GOV|JUD|COP|IGO
  + Tunis a remis un suspect aux autorités libyennes. => actor: Tunis; recipient: autorités
  - Le médecin a remis un certificat au suspect.
verb transférer = COOPERATE actor=subj recipient=à|devant|obj.à place=à ?obj=suspect|accusé|détenu|criminel|général|président ?with=haye|tpiy|cpi|tribunal|cour|justice
  + Le gouvernement ivoirien a transféré l'ancien président à la cour de La Haye. => actor: gouvernement
  - L'hôpital transfère un patient.
noun extradition = COOPERATE actor=par|de.par|à.par|adj|subj recipient=vers|à|de.à place=vers|en ?actor
  + L'extradition du trafiquant vers les États-Unis par le Mexique a eu lieu. => actor: Mexique
  - Rome demande une extradition.
noun transfèrement = COOPERATE actor=par|de.par|à.par recipient=à|de.à place=à ?with=haye|cpi|tpiy|tribunal|cour
  + Le transfèrement de l'accusé à la cour a été salué. => recipient: cour
  - Le transfèrement au dépôt est prévu à midi.
noun remise = COOPERATE actor=par|de.par|à.par recipient=à|de.à ?de=suspect|fugitif|accusé|criminel ?recipient=GOV|JUD|COP|IGO
  + La remise du suspect par Paris aux autorités belges a eu lieu. => recipient: autorités
  - La remise du prix a ému.
verb se_entraider = COOPERATE both=subj|obj ?actor=GOV|COP|MIL
  + Les deux polices s'entraident contre les passeurs. => actor: polices
  - Les voisins s'entraident.
noun entraide+judiciaire|policier = COOPERATE both=entre|de.entre actor=de|de.de|adj recipient=avec|de.avec|à|de.à
  + L'entraide judiciaire entre Berne et Rome a permis l'envoi du dossier. => actor: Berne
  - L'entraide entre voisins est précieuse.

# --- Intelligence --------------------------------------------------------------------------------------------------

verb partager = COOPERATE actor=subj both=subj recipient=avec|obj.avec ?obj=renseignement|donnée|information ?actor=GOV|SPY|MIL|COP|IGO ?recipient
  + Londres a partagé des renseignements avec Washington. => actor: Londres; recipient: Washington
  - Le site partage des données avec les annonceurs.
verb échanger = COOPERATE actor=subj both=subj recipient=avec|obj.avec ?obj=renseignement|information|donnée ?actor=GOV|SPY|MIL|COP|IGO
  + Paris et Alger ont échangé des renseignements. => actor: Paris
  - Les jardiniers échangent des graines.
verb transmettre = COOPERATE actor=subj recipient=à|obj.à ?obj=renseignement|information|dossier ?actor=SPY|GOV|COP|MIL ?recipient=GOV|SPY|COP|MIL|JUD
  + Ankara a transmis des renseignements à Paris. => actor: Ankara; recipient: Paris
  - Le moustique transmet la fièvre.
noun partage = COOPERATE both=entre|de.entre actor=par|de.par|de recipient=avec|de.avec ?de=renseignement|information|donnée ?with=entre|avec
  + Le partage de renseignements entre Londres et Washington continue. => actor: Londres
  - Le partage du gâteau tourne mal.
noun échange = COOPERATE both=entre|de.entre recipient=avec|de.avec ?de=renseignement|information ?entre
  + L'échange de renseignements entre Paris et Alger a repris. => actor: Paris
  - L'échange de balles a duré.

# --- Trade ---------------------------------------------------------------------------------------------------------

verb vendre = COOPERATE actor=subj recipient=à|obj.à ?obj|obj.de=@arms-supply|chasseur|gaz|pétrole|frégate|sous-marin|avion|rafale|réacteur|centrale|armement ?actor=GOV|BUS ?recipient=GOV|MIL
  + Paris a vendu des avions à l'Inde. => actor: Paris; recipient: Inde
  - Le marchand vend du gaz au détail.
verb acheter = COOPERATE actor=subj recipient=à|auprès_de|obj.à ?obj|obj.de=@arms-supply|chasseur|gaz|pétrole|frégate|sous-marin|avion|rafale|armement ?actor=GOV|MIL
  + L'Inde a acheté des avions au gouvernement français. => actor: Inde; recipient: gouvernement
  - Le couple achète du gaz.
verb exporter = COOPERATE actor=subj recipient=vers|à|en|obj.à ?actor=GOV ?obj|obj.de=gaz|pétrole|arme|armement|blé|uranium|céréale|électricité|missile
  + Moscou a exporté du gaz vers l'Allemagne. => actor: Moscou
  - Le logiciel exporte un fichier.
verb importer = COOPERATE actor=subj recipient=de|obj.de ?actor=GOV ?recipient
  + Pékin importe du pétrole d'Iran. => actor: Pékin; recipient: Iran
  - Le jardinier importe des bulbes.
verb commercer = COOPERATE actor=subj both=subj recipient=avec|obj.avec ?recipient
  + Les États-Unis ont commercé avec l'Iran. => actor: États-Unis; recipient: Iran
  - Le commerce du centre ferme.
verb approvisionner = COOPERATE actor=subj recipient=obj|obj.de ?actor=GOV|BUS ?recipient=GOV
  + L'Algérie approvisionne l'Italie en gaz. => actor: Algérie; recipient: Italie
  - Le maraîcher approvisionne le marché.
verb commander = COOPERATE actor=subj recipient=à|auprès_de|obj.à ?obj=avion|chasseur|frégate|sous-marin|rafale|missile|hélicoptère ?actor=GOV|MIL
  + L'Égypte a commandé des avions au gouvernement français. => actor: Égypte; recipient: gouvernement
  - La compagnie commande des avions de ligne.
verb investir = COOPERATE actor=subj recipient=en|dans|à|obj.à place=en|à ?actor=GOV ?en|à ?with=milliard|million
  + Pékin a investi deux milliards en Zambie. => actor: Pékin
  - Elle investit dans la pierre.
verb construire = COOPERATE actor=subj recipient=pour|avec|obj.avec ?obj=gazoduc|oléoduc|centrale|central|barrage|port|réacteur|voie ?actor=GOV ?recipient=GOV
  + Moscou construit une centrale pour le gouvernement égyptien. => actor: Moscou; recipient: gouvernement
  - Le castor construit un barrage.
verb lancer = COOPERATE both=subj recipient=avec|obj.avec ?obj=projet|gazoduc|programme|satellite ?with=conjoint|commun|conjointement ?actor=GOV
  + Paris et Rome ont lancé un programme commun. => actor: Paris
  - La radio lance un programme matinal.
noun vente+arme|armement = COOPERATE actor=par|de.par|à.par|adj|de|de.de|subj recipient=à|de.à both=entre|de.entre
  + Une vente d'armes du gouvernement américain à l'armée saoudienne a été approuvée. => actor: gouvernement
  - La vente de muguet est libre.
noun vente = COOPERATE actor=par|de.par|à.par|adj recipient=à|de.à ?de=chasseur|avion|frégate|sous-marin|rafale|missile|navire|char|hélicoptère ?recipient
  + La vente de chasseurs à l'Inde par Paris est conclue. => actor: Paris; recipient: Inde
  - La vente d'avions d'occasion est rare.
noun achat = COOPERATE actor=par|de.par|à.par|adj recipient=à|de.à ?de=chasseur|avion|frégate|sous-marin|rafale|missile|arme|char|pétrole|gaz ?actor=GOV|MIL
  + L'achat de chasseurs par l'Inde au gouvernement français est conclu. => actor: Inde; recipient: gouvernement
  - L'achat d'avions en papier amuse les enfants.
noun échange+commercial = COOPERATE both=entre|de.entre recipient=avec|de.avec actor=de|de.de|adj
  + Les échanges commerciaux entre Pékin et Moscou ont doublé. => actor: Pékin
  - Le centre commercial s'agrandit.
noun commerce = COOPERATE both=entre|de.entre ?entre
  + Le commerce entre Pékin et Moscou a doublé. => actor: Pékin
  - Le commerce du quartier ferme.
noun exportation = COOPERATE actor=de|adj|par|de.par|à.par recipient=vers|à|de.à ?actor=GOV ?vers|à
  + Les exportations russes vers la Chine ont doublé. => actor: russes
  - L'exportation du fichier a échoué.
noun importation = COOPERATE actor=par|de.par|adj recipient=de ?actor=GOV ?recipient
  + Les importations chinoises d'Iran ont doublé. => actor: chinoises; recipient: Iran
  - L'importation du carnet d'adresses échoue.
noun contrat+armement|arme|gazier|militaire = COOPERATE both=entre|de.entre actor=par|de.par|de|de.de|adj|subj recipient=avec|de.avec
  + Un contrat d'armement entre Paris et Moscou a été confirmé lundi. => actor: Paris
  - Le contrat de bail expire.
# "la reprise": the analyser gives it this lemma.
noun chantier+commun|conjoint = COOPERATE both=entre|de.entre ?entre
  + Un chantier commun entre Paris et Rome a débuté. => actor: Paris
  - Le chantier naval recrute.
