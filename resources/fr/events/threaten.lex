# THREATEN: threaten, warn of a hostile act, issue an arrest warrant in absentia, ultimatum.

# --- menacer
verb menacer = THREATEN/violence actor=subj recipient=obj ?actor ?clause=@harm-act
  + Pyongyang menace de frapper Séoul. => actor: Pyongyang
  - L'orage menace de frapper la côte.
verb menacer = THREATEN/violence actor=subj recipient=obj ?actor ?de|obj.de=@harm
  + Les jihadistes ont menacé la France d'une attaque. => actor: jihadistes; recipient: France
  - La maison menace ruine.
verb menacer = THREATEN/restrict actor=subj recipient=obj ?actor ?de|obj.de=@restriction
  + Washington menace la Turquie de sanctions. => actor: Washington; recipient: Turquie
  - La pluie menace la récolte.
verb menacer = THREATEN/restrict actor=subj recipient=obj|clause.de ?actor ?clause=@restrict-act
  + Alger menace de couper le gaz à Madrid. => actor: Alger
  - Le magasin menace de fermer.
verb menacer = THREATEN/expel actor=subj recipient=clause.obj|obj ?actor ?clause=expulser|renvoyer|exclure|bannir|chasser
  + Le Pakistan menace d'expulser les réfugiés afghans. => actor: Pakistan; recipient: réfugiés
  - Le toit menace de s'écrouler.
verb menacer = THREATEN/relations actor=subj recipient=obj|clause.avec ?actor ?clause=@relations-act
  + Manille menace de rompre avec Washington. => actor: Manille; recipient: Washington
  - Le fil menace de rompre.
verb menacer = THREATEN/expel actor=subj recipient=obj ?actor ?de|obj.de=expulsion|renvoi|exclusion|bannissement
  + Le Kenya menace les réfugiés d'expulsion. => actor: Kenya; recipient: réfugiés
  - L'hiver menace les fruits.
verb menacer = THREATEN/arrest actor=subj recipient=obj ?actor ?de|obj.de=prison|arrestation|poursuite|procès|emprisonnement
  + Le procureur menace les grévistes de poursuites. => actor: procureur; recipient: grévistes
  - Le mur menace de tomber.
verb menacer = THREATEN/arrest actor=subj recipient=clause.obj|obj ?actor ?clause=arrêter|emprisonner|juger|poursuivre|inculper
  + Le ministre menace d'arrêter les grévistes. => actor: ministre; recipient: grévistes
  - La panne menace d'arrêter l'usine.
verb menacer = THREATEN/territory actor=subj recipient=obj|clause.obj ?actor ?clause=annexer|occuper|envahir|conquérir|reprendre
  + Le président menace d'annexer la province. => actor: président
  - Le lierre menace d'envahir le mur.
verb menacer = THREATEN/violence actor=subj recipient=obj ?actor ?recipient ?de|obj.de=mort
  + Un groupe armé a menacé le journaliste de mort. => actor: groupe; recipient: journaliste
  - Le panda est menacé d'extinction.
verb menacer = THREATEN/territory actor=subj recipient=obj ?actor=REB|MIL|UAF ?obj=ville|capitale|capital|région|province
  + Les rebelles menacent la capitale. => actor: rebelles
  - La crue menace la ville.
verb menacer = THREATEN actor=subj recipient=obj ?actor ?recipient
  + Le général a menacé les députés. => actor: général; recipient: députés
  - Le chien menace le facteur.
verb menacer = THREATEN actor=subj recipient=obj ?actor ?clause=de
  + Le parti menace de voter un autre texte. => actor: parti
  - La grève menace de durer.
verb menacer = none ?subj=@weather
  - Un cyclone menace Cuba.
verb menacer = none ?obj=ruine|équilibre|espèce|emploi|paix|croissance|stabilité|santé|climat|survie|biodiversité|avenir
  - Ce conflit menace la stabilité de la région.
verb menacer = none ?de|obj.de=extinction|disparition|effondrement|faillite|famine|démolition
  - L'espèce est menacée d'extinction.

# --- other verbs
verb avertir = THREATEN actor=subj recipient=obj ?actor=GOV|MIL|REB|IGO|UAF ?recipient ?clause
  + La Russie a averti l'Ukraine que ses troupes riposteraient.
  - La météo avertit les marins.
verb avertir = THREATEN/violence actor=subj recipient=obj|clause.à ?actor=GOV|MIL|REB|UAF ?clause=@harm-act
  + Le général avertit que l'armée frappera les insurgés. => actor: général
  - Un panneau avertit du danger.
verb avertir = none ?de=danger|risque|arrivée|retard
  - La voisine avertit du danger.
verb mettre+garde = THREATEN actor=subj recipient=obj ?actor=GOV|MIL|REB|IGO ?recipient=GOV|MIL|REB|IGO|OPP|CVL|PTY
  + L'Iran met en garde les Etats-Unis contre toute attaque. => actor: Iran; recipient: Etats-Unis
  - Les médecins mettent en garde les fumeurs.
verb mettre+garde+soleil|baigneur|consommateur|canicule|verglas|arnaque = none
  - La préfecture met en garde contre le verglas.
verb prévenir = none ?obj=police|pompier|secours|maladie|risque|crise|accident|conflit|attentat
  - Un passant a prévenu les pompiers.
verb promettre = THREATEN/violence actor=subj recipient=à|obj.à ?actor ?obj=@harm|châtiment|punition|mort|enfer|guerre|chaos
  + Le chef rebelle promet la mort aux soldats. => actor: chef; recipient: soldats
  - La météo promet du soleil.
verb promettre = THREATEN/violence actor=subj recipient=clause.obj|à|obj.à ?actor ?clause=@harm-act|punir|traquer|éliminer
  + Le président a promis d'écraser les insurgés. => actor: président; recipient: insurgés
  - Il promet d'arriver à l'heure.
verb jurer = THREATEN/violence actor=subj recipient=obj.de|à|obj.à ?actor ?obj=perte|vengeance|mort|fin|destruction
  + Le chef rebelle a juré la perte du sultan. => actor: chef; recipient: sultan
  - Ces deux couleurs jurent.
verb jurer = THREATEN/violence actor=subj recipient=clause.obj|à|obj.à ?actor ?clause=@harm-act|punir|traquer|poursuivre|éliminer|chasser
  + Le groupe rebelle jure de venger son chef. => actor: groupe
  - Elle jure de ne plus fumer.
verb crier+vengeance = THREATEN/violence actor=subj recipient=contre
  + La foule crie vengeance contre le général. => actor: foule; recipient: général
  - La vengeance est un plat froid.
verb brandir+menace = THREATEN actor=subj recipient=contre|à_l'encontre_de|à
  + Pékin brandit la menace de sanctions contre Taipei. => actor: Pékin; recipient: Taipei
  - La statue brandit une torche.
verb agiter+menace|spectre = THREATEN actor=subj recipient=contre ?actor
  + La Russie agite la menace nucléaire contre l'Ukraine. => actor: Russie; recipient: Ukraine
  - Elle agite son mouchoir.
verb proférer+menace = THREATEN actor=subj recipient=contre|à_l'encontre_de|envers
  + Le colonel a proféré des menaces contre un juge. => actor: colonel; recipient: juge
  - Il profère des sottises.
verb adresser+avertissement|ultimatum|menace = THREATEN actor=subj recipient=à
  + Ankara adresse un avertissement à Bagdad. => actor: Ankara; recipient: Bagdad
  - L'arbitre adresse un carton au joueur.
verb lancer+ultimatum|avertissement|menace = THREATEN actor=subj recipient=à|contre ?actor
  + L'armée lance un ultimatum aux manifestants. => actor: armée; recipient: manifestants
  - Elle lance une mode.
verb fixer+ultimatum = THREATEN actor=subj recipient=à
  + La Cédéao a fixé un ultimatum aux putschistes. => actor: Cédéao; recipient: putschistes
  - Il fixe une étagère.
verb poser+ultimatum = THREATEN actor=subj recipient=à
  + Les syndicats posent un ultimatum au gouvernement. => actor: syndicats; recipient: gouvernement
  - Il pose un carrelage.
verb donner+heure|jour = THREATEN actor=subj recipient=à ?actor=GOV|MIL|REB|IGO ?recipient ?clause=pour
  + L'armée donne 48 heures aux rebelles pour se rendre. => actor: armée; recipient: rebelles
  - L'horloge donne l'heure.
verb intimider = THREATEN actor=subj recipient=obj ?actor ?recipient
  + La milice intimide les électeurs. => actor: milice; recipient: électeurs
  - Le public intimide le pianiste.
verb faire+chanter = THREATEN actor=subj recipient=obj ?actor ?recipient
  + Minsk fait chanter Bruxelles. => actor: Minsk; recipient: Bruxelles
  - Le chef fait chanter la chorale.
verb viser+mandat = THREATEN/arrest recipient=obj
  + L'ancien ministre est visé par un mandat d'arrêt. => recipient: ministre
  - Le tireur vise la cible.
verb lancer+mandat = THREATEN/arrest actor=subj recipient=contre|à_l'encontre_de
  + La Cour pénale internationale a lancé un mandat d'arrêt contre le général. => actor: Cour; recipient: général
  - Le mandat du maire expire.
verb émettre+mandat = THREATEN/arrest actor=subj recipient=contre|à_l'encontre_de
  + La justice libanaise a émis un mandat d'arrêt contre le banquier. => actor: justice; recipient: banquier
  - La radio émet en ondes courtes.
verb délivrer+mandat = THREATEN/arrest actor=subj recipient=contre|à_l'encontre_de
  + Un juge libanais a délivré un mandat d'arrêt contre l'homme d'affaires. => actor: juge; recipient: homme
  - Le guichet délivre un mandat postal.
verb mettre+tête+prix = THREATEN/arrest actor=subj recipient=obj.de
  + Washington a mis à prix la tête du chef jihadiste. => actor: Washington; recipient: chef
  - Il met le prix pour une belle table.
verb se_réserver+droit = THREATEN actor=subj|obj recipient=contre|envers ?actor ?with=@harm-act|@restrict-act|agir
  + La Syrie se réserve le droit de riposter. => actor: Syrie
  - Le club se réserve une table.
verb considérer = THREATEN/violence actor=subj recipient=obj ?actor ?comme=cible
  + Moscou considère les avions étrangers comme des cibles. => actor: Moscou
  - Il considère le tableau.
verb se_exposer = THREATEN actor=source recipient=subj ?recipient ?à=@restriction|@harm|poursuite|conséquence
  + L'Iran s'expose à des sanctions, a averti les Etats-Unis. => actor: Etats-Unis; recipient: Iran
  - Il s'expose au soleil.
verb montrer+dent|muscle = THREATEN actor=subj recipient=contre|à|face_à ?actor
  + La Chine montre les muscles face à l'armée japonaise. => actor: Chine; recipient: armée
  - Le chien montre les dents.
verb durcir+ton = THREATEN actor=subj recipient=contre|envers|avec|face_à|à_l'égard_de ?actor
  + Paris durcit le ton envers Alger. => actor: Paris; recipient: Alger
  - Le soleil durcit l'argile.
verb sommer+peine = THREATEN actor=subj recipient=obj
  + Le sultan a sommé les rebelles, sous peine de mort, de partir. => actor: sultan; recipient: rebelles
  - La somme est lourde.

# --- nouns
noun menace = THREATEN/violence actor=de|adj|subj recipient=contre|à_l'encontre_de|à|de.contre|de.à ?de=@harm
  + Les menaces de mort contre la magistrate se multiplient. => recipient: magistrate
  - La menace de pluie plane sur la fête.
noun menace = THREATEN/restrict actor=adj|subj|de recipient=contre|à_l'encontre_de|sur|de.contre|de.sur ?de=@restriction
  + Les menaces de sanctions américaines contre Moscou inquiètent. => recipient: Moscou
  - La menace d'orage se précise.
noun menace = THREATEN actor=de|adj|subj recipient=contre|à_l'encontre_de|envers|sur|de.contre|de.envers|de.sur ?actor ?recipient
  + Les menaces de Pyongyang contre Séoul sont prises au sérieux. => actor: Pyongyang; recipient: Séoul
  - La menace du chômage pèse sur la ville.
noun menace = THREATEN actor=de|adj ?actor ?det=plur
  + Les menaces de la Russie ont inquiété l'Ukraine. => actor: Russie
  - Des menaces pèsent sur la forêt.
noun menace = none ?de=@weather
  - La menace d'avalanche est forte.
noun menace+terroriste|climatique|sanitaire|grandissant|sérieux|nucléaire|espèce|principal = none
  - La menace terroriste reste élevée.
noun avertissement = THREATEN actor=de|adj|subj recipient=à|contre|de.à|de.contre ?actor=GOV|MIL|REB|IGO ?recipient
  + L'avertissement de Moscou à Kiev est clair. => actor: Moscou; recipient: Kiev
  - Le joueur a reçu un avertissement.
noun coup+semonce = THREATEN actor=de|adj|subj|de.de recipient=à|contre|de.à|de.contre
  + Ce vote est un coup de semonce au gouvernement hongrois. => recipient: gouvernement
  - Un coup de vent ouvre la porte.
noun mise+garde = THREATEN actor=de|adj|subj|de.de recipient=à|contre|de.à|de.contre ?actor=GOV|MIL|REB|IGO
  + La mise en garde de l'Iran au gouvernement américain est ferme. => actor: Iran; recipient: gouvernement
  - La mise en garde figure sur le paquet.
noun ultimatum = THREATEN actor=de|adj|subj recipient=à|contre|de.à|de.contre
  + L'ultimatum de la coalition aux miliciens expire dimanche. => actor: coalition; recipient: miliciens
  - Sa femme lui pose un choix.
noun mandat+arrêt|international = THREATEN/arrest actor=de|par|adj|subj|de.par|de.de recipient=contre|à_l'encontre_de|visant|de.contre
  + Un mandat d'arrêt international contre l'ancien président circule. => recipient: président
  - Le mandat du maire s'achève.
noun mandat+amener|dépôt|électif|parlementaire|présidentiel|postal = none
  - Son mandat parlementaire s'achève.
noun avis+recherche = THREATEN/arrest actor=de|par|subj|de.par|de.de recipient=contre|visant|de.contre
  + Interpol a émis un avis de recherche contre l'opposant. => actor: Interpol; recipient: opposant
  - L'avis du public compte.
noun notice+rouge = THREATEN/arrest actor=de|par|subj|de.par|de.de recipient=contre|visant|de.contre
  + Moscou a obtenu une notice rouge contre l'homme d'affaires. => recipient: homme
  - La notice du lave-linge est rouge.
noun chantage = THREATEN actor=de|adj|subj recipient=contre|envers|sur|à_l'égard_de|de.contre|de.envers|de.sur ?actor
  + Le chantage de la Biélorussie envers la Pologne continue. => actor: Biélorussie; recipient: Pologne
  - Le chantage affectif épuise.
noun intimidation = THREATEN actor=par|de.par|adj|subj recipient=contre|de|à_l'encontre_de|de.contre ?recipient
  + L'intimidation des électeurs par les milices continue. => actor: milices; recipient: électeurs
  - La cérémonie intimide les invités.
noun manœuvre+intimidation = THREATEN actor=de|par|adj|de.par|de.de recipient=contre|envers|de.contre|de.envers
  + Les manœuvres d'intimidation contre Taïwan se répètent. => recipient: Taïwan
  - La manœuvre du camion est lente.
noun rhétorique+guerrier|belliqueux|menaçant = THREATEN/violence actor=de|adj|de.de recipient=envers|contre|de.envers|de.contre
  + La rhétorique guerrière de la Corée du Nord inquiète le Japon. => actor: Corée
  - La rhétorique antique s'apprend.
noun sommation+dernier|ultime = THREATEN actor=de|subj|de.de recipient=à|de.à
  + La dernière sommation de la junte aux grévistes est tombée. => actor: junte; recipient: grévistes
  - La dernière somme est versée.
noun lettre+menace = THREATEN actor=de|de.de recipient=à|contre|de.à|de.contre
  + Une lettre de menaces au maire a été saisie lundi.
  - La lettre du facteur est en retard.
noun fatwa = THREATEN/violence actor=de|par|subj|de.par recipient=contre|à_l'encontre_de|de.contre ?recipient
  + La fatwa de l'imam contre le journaliste a choqué. => actor: imam; recipient: journaliste
  - Une fatwa autorise ce commerce.
noun appel+meurtre|jihad|djihad|attentat = THREATEN/violence actor=de|adj|subj|de.de recipient=contre|de.contre
  + L'appel au meurtre du prédicateur contre le ministre est jugé. => actor: prédicateur; recipient: ministre
  - Le roman raconte un meurtre.
verb appeler+meurtre|djihad|jihad = THREATEN/violence actor=subj recipient=obj.de|contre
  + Le prédicateur appelle au jihad contre Paris. => actor: prédicateur; recipient: Paris
  - La pièce rappelle une affaire de meurtre.
adj prêt = THREATEN/violence actor=subj recipient=à ?actor=GOV|MIL|REB|UAF ?clause=@harm-act
  + Les rebelles sont prêts à attaquer. => actor: rebelles
  - Le plat est prêt à servir.

verb faire+planer+menace = THREATEN actor=subj recipient=sur|contre ?actor
  + Ankara fait planer la menace d'une offensive sur la région kurde. => actor: Ankara
  - Le vautour plane.
verb laisser+planer+menace = THREATEN actor=subj recipient=sur|contre ?actor
  + La Russie laisse planer la menace d'une coupure. => actor: Russie
  - L'aigle plane.
verb faire+objet+mandat = THREATEN/arrest actor=de|par recipient=subj ?recipient
  + L'opposant fait l'objet d'un mandat d'arrêt. => recipient: opposant
  - Le mandat du maire fait débat.
noun coup+mandat = THREATEN/arrest recipient=subj ?recipient
  + Le général est sous le coup d'un mandat d'arrêt. => recipient: général
  - Le coup du mandat fut rude.
verb placer = THREATEN/arrest actor=subj recipient=obj ?with=recherché|rechercher ?sur=liste ?actor
  + La Russie a placé l'écrivain sur la liste des personnes recherchées. => actor: Russie
  - Il place un livre sur la liste.
