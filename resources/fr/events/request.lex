# REQUEST: ask, demand, call for, order, urge. The recipient is who should act;
# of a demand to dismiss somebody, the one who should go.

# --- demander
verb demander = REQUEST/assist actor=subj recipient=à|auprès_de|obj.à ?obj=@help ?obj
  + Le gouvernement malien a demandé l'aide de la France à l'ONU. => actor: gouvernement; recipient: ONU
  - Ce plat demande deux heures de cuisson.
verb demander = REQUEST/yield actor=subj recipient=à|obj.de|obj.à ?obj=@departure ?obj
  + L'opposition demande la démission du Premier ministre. => actor: opposition; recipient: ministre
  - Il demande son chemin.
verb demander = REQUEST/yield actor=subj recipient=à|auprès_de|obj.à ?obj=@release ?obj
  + La France demande à l'Iran la libération de deux chercheurs. => actor: France; recipient: Iran
  - La recette demande trois œufs.
verb demander = REQUEST/yield actor=subj recipient=à|obj.de|obj.adj|obj.par|obj.à ?obj=@yielding !obj=@departure|@release ?obj
  + L'ONU demande l'arrêt des bombardements russes. => actor: ONU
  - Cette pente demande l'arrêt du train.
verb demander = REQUEST/change actor=subj recipient=à|obj.de|auprès_de|obj.à ?obj=@reform ?obj
  + L'opposition demande au gouvernement une réforme du code électoral. => actor: opposition; recipient: gouvernement
  - L'élève demande une gomme.
verb demander = REQUEST/meet actor=subj recipient=à|avec|obj.avec|obj.à ?obj=@meeting ?obj
  + Le négociateur a demandé une rencontre avec Washington. => actor: négociateur; recipient: Washington
  - La visite demande deux heures.
verb demander = REQUEST/yield actor=subj recipient=à|clause|obj.à ?clause=@yield-act ?clause=de|à|que
  + La Pologne demande à la Biélorussie de libérer les prisonniers. => actor: Pologne; recipient: Biélorussie
  - Le médecin demande du repos.
verb demander = REQUEST/assist actor=subj recipient=à|clause|obj.à ?clause=@help-act ?clause=de|à|que
  + Chypre a demandé à la Grèce d'envoyer des pompiers. => actor: Chypre; recipient: Grèce
  - Le chantier demandera un an.
verb demander = REQUEST/change actor=subj recipient=à|clause|obj.à ?clause=@change-act ?clause=de|à|que
  + La Commission européenne demande à la Hongrie de réformer sa justice. => actor: Commission; recipient: Hongrie
  - Ce rôle demande du souffle.
verb demander = REQUEST/meet actor=subj recipient=à|clause|obj.à ?clause=@meet-act ?clause=de|à|que
  + L'émissaire a demandé à l'Iran de négocier. => actor: émissaire; recipient: Iran
  - Apprendre demande du temps.
verb demander = REQUEST actor=subj recipient=à|clause|obj.à ?actor ?clause=de|que|à
  + Le procureur a demandé que la police vérifie les listes. => actor: procureur; recipient: police
  - Il a demandé si le train était à l'heure.
verb demander = REQUEST actor=subj recipient=à|obj.à ?actor ?recipient !obj=question|chemin|heure|avis|nouvelle|nom
  + Le ministre a demandé des explications au préfet. => actor: ministre; recipient: préfet
  - La nageuse demande son sac.
verb demander = REQUEST actor=subj recipient=à|obj.de|auprès_de|obj.à ?actor ?obj=@measure
  + Le syndicat a demandé la publication du rapport. => actor: syndicat
  - Ce geste demande de la justesse.
verb se_demander = none
  - Le ministre se demande si la loi suffit.
verb demander = none ?subj=recette|travail|métier|chantier|projet|tâche|rôle|opération|plat|sport|culture ?obj=temps|heure|patience|effort|soin|jour|précision|attention
  - Le projet demande du temps.
verb redemander = REQUEST actor=subj recipient=à|obj.à ?actor ?recipient
  + L'Ukraine a redemandé des missiles au gouvernement allemand. => actor: Ukraine; recipient: gouvernement
  - L'enfant redemande du gâteau.

# --- exiger
verb exiger = REQUEST/yield actor=subj recipient=de|à|obj.de|obj.à ?obj=@departure
  + Les manifestants exigent le départ du président. => actor: manifestants; recipient: président
  - Ce sport exige de la souplesse.
verb exiger = REQUEST/yield actor=subj recipient=de|à|obj.à ?obj=@release
  + Londres exige la libération immédiate de ses marins. => actor: Londres
  - La loi exige un extrait de naissance.
verb exiger = REQUEST/yield actor=subj recipient=de|à|obj.de|obj.adj|obj.par|obj.à ?obj=@yielding !obj=@departure|@release
  + Kiev exige le retrait des troupes russes. => actor: Kiev; recipient: troupes
  - La pâte exige du repos.
verb exiger = REQUEST/change actor=subj recipient=de|à|obj.de|obj.à ?obj=@reform
  + L'opposition exige de nouvelles élections. => actor: opposition
  - L'examen exige une photo.
verb exiger = REQUEST/yield actor=subj recipient=de|à|clause|obj.à ?clause=@yield-act
  + L'Arabie saoudite exige que le Qatar cesse de financer ce groupe. => actor: Arabie; recipient: Qatar
  - L'usage exige que l'on se taise.
verb exiger = REQUEST/change actor=subj recipient=de|à|clause|obj.à ?clause=@change-act
  + Bruxelles exige que Varsovie annule la réforme. => actor: Bruxelles; recipient: Varsovie
  - La règle exige que le dé change de main.
verb exiger = REQUEST actor=subj recipient=de|à|clause|obj.à ?actor
  + Le syndicat exige du ministre une réponse claire. => actor: syndicat; recipient: ministre
  - La situation exige du sang-froid.

# --- réclamer
verb réclamer = REQUEST/yield actor=subj recipient=à|obj.de|obj.à ?obj=@departure ?obj
  + Les députés réclament la destitution du président. => actor: députés; recipient: président
  - Le bébé réclame son biberon.
verb réclamer = REQUEST/yield actor=subj recipient=à|obj.à ?obj=@release ?obj
  + Les familles réclament au régime la libération des détenus. => actor: familles; recipient: régime
  - Il réclame sa monnaie.
verb réclamer = REQUEST/yield actor=subj recipient=à|obj.de|obj.adj|obj.par|obj.à ?obj=@yielding !obj=@departure|@release ?obj
  + La Ligue arabe réclame la fin des frappes israéliennes. => actor: Ligue
  - Le chat réclame la fin du repas.
verb réclamer = REQUEST/change actor=subj recipient=à|obj.de|obj.à ?obj=@reform ?obj
  + L'opposition réclame un scrutin au gouvernement. => actor: opposition; recipient: gouvernement
  - Le sol réclame de l'eau.
verb réclamer = REQUEST/assist actor=subj recipient=à|obj.à ?obj=@help ?obj
  + Les hôpitaux réclament des moyens au ministère. => actor: hôpitaux; recipient: ministère
  - Le jardin réclame des soins.
verb réclamer = REQUEST/meet actor=subj recipient=à|avec|obj.avec|obj.à ?obj=@meeting ?obj
  + Les rebelles réclament un dialogue avec le gouvernement. => actor: rebelles; recipient: gouvernement
  - La gare réclame une visite.
verb réclamer = REQUEST actor=subj recipient=à|clause|obj.à ?clause=que
  + L'ONG réclame que l'Etat indemnise les victimes. => actor: ONG; recipient: Etat
  - Le public réclame un bis.
verb réclamer = REQUEST actor=subj recipient=à|obj.à ?actor ?recipient
  + La Grèce réclame des réparations à l'Allemagne. => actor: Grèce; recipient: Allemagne
  - Le malade réclame de l'air.
verb réclamer = REQUEST actor=subj recipient=à|auprès_de|obj.à ?actor ?obj=@measure
  + L'ONG a réclamé une enquête. => actor: ONG
  - La plante réclame du soleil.
verb se_réclamer = none
  - Le peintre se réclame du cubisme.

# --- appeler, inviter and other verbs of urging
verb appeler = REQUEST/assist actor=subj recipient=obj ?à=aide|secours|rescousse
  + Le président a appelé la communauté internationale à l'aide. => actor: président; recipient: communauté
  - Elle appelle son chien.
verb appeler = REQUEST/yield actor=subj recipient=obj|à.de ?à=@yielding !obj=police
  + Le pape a appelé au cessez-le-feu. => actor: pape
  - Il appelle un taxi.
verb appeler = REQUEST/yield actor=subj recipient=obj|à.de ?à=@departure
  + L'opposition appelle à la démission du maire. => actor: opposition; recipient: maire
  - Le devoir appelle le marin.
verb appeler = REQUEST/meet actor=subj recipient=obj|à.avec|à.entre ?à=@meeting
  + Pékin appelle les deux pays au dialogue. => actor: Pékin; recipient: pays
  - Ce succès appelle une suite.
verb appeler = REQUEST/change actor=subj recipient=obj ?à=@reform
  + L'Union africaine appelle à la tenue du scrutin. => actor: Union
  - On appelle cela un vote.
verb appeler = REQUEST/yield actor=subj recipient=obj ?clause=@yield-act ?clause=de|à|que
  + Washington appelle la Turquie à cesser ses frappes. => actor: Washington; recipient: Turquie
  - Ils l'ont appelée Rose.
verb appeler = REQUEST/assist actor=subj recipient=obj ?clause=@help-act ?clause=de|à|que
  + L'ONU appelle la France à financer le pont aérien. => actor: ONU; recipient: France
  - Il est appelé à un brillant avenir.
verb appeler = REQUEST/meet actor=subj recipient=obj ?clause=@meet-act ?clause=de|à|que
  + L'Espagne appelle les séparatistes à dialoguer. => actor: Espagne; recipient: séparatistes
  - La mère appelle ses enfants pour dîner.
verb appeler = REQUEST/change actor=subj recipient=obj ?clause=@change-act ?clause=de|à|que
  + L'Union européenne appelle l'Italie à réviser son budget. => actor: Union; recipient: Italie
  - Une étoile qu'on appelle Sirius brille.
verb appeler = REQUEST actor=subj recipient=obj ?actor ?clause=à
  + Le maire appelle la France à rester calme. => actor: maire; recipient: France
  - Le maire appelle son adjoint.
verb appeler = REQUEST actor=subj recipient=obj ?actor ?à=grève|manifestation|rassemblement|mobilisation|vote|boycott|union|unité|rejet|vigilance|responsabilité|solidarité|résistance|désobéissance|raison|prudence|respect
  + Le syndicat a appelé à la mobilisation. => actor: syndicat
  - Cette porte appelle à la prudence.
verb appeler = REQUEST actor=subj recipient=obj|à.de ?actor ?à=@measure
  + Le ministre appelle à la création d'un fonds. => actor: ministre
  - On appelle formation un groupe de musiciens.
verb se_appeler = none
  - Le nouveau ministre s'appelle Pierre.
verb appeler = none ?clause=devenir|disparaître|jouer|grandir
  - La ville est appelée à grandir.
verb inviter = REQUEST/meet actor=subj recipient=obj ?clause=@meet-act ?clause=de|à|que
  + L'émissaire invite l'Iran à négocier. => actor: émissaire; recipient: Iran
  - Elle invite ses voisins à dîner.
verb inviter = REQUEST/yield actor=subj recipient=obj ?clause=@yield-act ?clause=de|à|que
  + L'ONU invite Israël à cesser les travaux. => actor: ONU; recipient: Israël
  - Le soleil invite à quitter ses souliers.
verb inviter = REQUEST/change actor=subj recipient=obj ?clause=@change-act ?clause=de|à|que
  + La Cour invite le Parlement à modifier la loi. => actor: Cour; recipient: Parlement
  - Le guide invite à changer de rive.
verb inviter = REQUEST actor=subj recipient=obj ?actor ?clause=à !clause=venir|rendre|visiter|dîner|participer|assister
  + Le préfet invite les riverains à couper le gaz. => actor: préfet; recipient: riverains
  - Ce banc invite à rêver.
verb exhorter = REQUEST/yield actor=subj recipient=obj ?clause=@yield-act ?clause=de|à|que
  + L'ONU exhorte les milices à déposer les armes. => actor: ONU; recipient: milices
  - Sa conduite exhorte peu.
verb exhorter = REQUEST/meet actor=subj recipient=obj ?clause=@meet-act ?clause=de|à|que
  + L'Union africaine exhorte les deux généraux à dialoguer. => actor: Union; recipient: généraux
  - Le sermon exhorte à la piété.
verb exhorter = REQUEST/assist actor=subj recipient=obj ?clause=@help-act ?clause=de|à|que
  + L'ONU exhorte les Etats à accueillir les réfugiés. => actor: ONU; recipient: Etats
  - Le poème exhorte à la joie.
verb exhorter = REQUEST/change actor=subj recipient=obj ?clause=@change-act ?clause=de|à|que
  + Le FMI exhorte le Liban à réformer ses banques. => actor: FMI; recipient: Liban
  - Le livre exhorte au voyage.
verb exhorter = REQUEST actor=subj recipient=obj
  + Le gouverneur exhorte la population à rester calme. => actor: gouverneur; recipient: population
  - Une voix intérieure parle.
verb presser = REQUEST/yield actor=subj recipient=obj ?recipient ?clause=@yield-act ?clause=de|à|que
  + Paris presse Téhéran de libérer la chercheuse. => actor: Paris; recipient: Téhéran
  - Elle presse le citron.
verb presser = REQUEST actor=subj recipient=obj ?recipient ?clause=de
  + Le Royaume-Uni presse l'Union européenne d'agir. => actor: Royaume-Uni; recipient: Union
  - Rien ne le presse de finir.
verb sommer = REQUEST/yield actor=subj recipient=obj ?clause=@yield-act ?clause=de|à|que
  + La Russie somme l'Ukraine de retirer ses chars. => actor: Russie; recipient: Ukraine
  - Il somme les colonnes du tableau.
verb sommer = REQUEST actor=subj recipient=obj ?clause=de
  + Le juge somme le ministère de répondre. => actor: juge; recipient: ministère
  - Le programme somme deux entiers.
verb enjoindre = REQUEST/yield actor=subj recipient=à|obj ?clause=@yield-act ?clause=de|à|que
  + Le Conseil de sécurité enjoint à l'Iran de cesser les tirs. => actor: Conseil; recipient: Iran
  - Aucune règle ne l'oblige.
verb enjoindre = REQUEST actor=subj recipient=à|obj
  + Le tribunal enjoint à la préfecture d'examiner le dossier. => actor: tribunal; recipient: préfecture
  - La coutume veut le silence.
verb ordonner = REQUEST/yield actor=subj recipient=à|obj.de|obj.à ?obj=cessez-le-feu|trêve|arrêt|évacuation|cessation
  + La Cour internationale de justice ordonne l'arrêt des combats. => actor: Cour
  - L'archiviste ordonne les liasses.
verb ordonner = REQUEST actor=subj recipient=à|clause|obj.à ?actor ?clause=de|que
  + Le président a ordonné à l'armée d'avancer. => actor: président; recipient: armée
  - Le médecin a ordonné un sirop.
verb ordonner = REQUEST actor=subj recipient=à|obj.à ?actor ?recipient
  + Le juge a ordonné une expertise à la police. => actor: juge; recipient: police
  - Il ordonne ses idées.
verb intimer+ordre = REQUEST actor=subj recipient=à
  + Les autorités ont intimé l'ordre aux journalistes de partir. => actor: autorités; recipient: journalistes
  - L'ordre intime des choses le touche.
verb donner+ordre = REQUEST actor=subj recipient=à ?actor
  + Le président a donné l'ordre aux troupes de tenir la ville. => actor: président; recipient: troupes
  - Cela donne un ordre de grandeur.
verb donner+consigne|instruction = REQUEST actor=subj recipient=à ?actor ?recipient
  + La ministre a donné pour consigne aux préfets d'agir. => actor: ministre; recipient: préfets
  - La notice donne les instructions de montage.
verb mettre+demeure = REQUEST actor=subj recipient=obj
  + La Commission européenne a mis la Pologne en demeure. => actor: Commission; recipient: Pologne
  - Il met sa demeure en vente.
verb prier = REQUEST actor=subj recipient=obj ?actor ?recipient ?clause=de
  + Le ministre a prié la Russie de quitter la zone. => actor: ministre; recipient: Russie
  - Les fidèles prient à la mosquée.
verb supplier = REQUEST/assist actor=subj recipient=obj ?recipient
  + Les familles supplient l'ONU d'intervenir. => actor: familles; recipient: ONU
  - L'acteur supplie le ciel.
verb implorer = REQUEST/assist actor=subj recipient=obj|obj.de
  + Le maire implore l'aide du gouvernement. => actor: maire; recipient: gouvernement
  - Le héros implore les dieux.
verb conjurer = REQUEST actor=subj recipient=obj ?recipient ?clause=de
  + L'évêque a conjuré la Russie de renoncer à ce projet. => actor: évêque; recipient: Russie
  - Il conjure le sort.
verb adjurer = REQUEST actor=subj recipient=obj
  + Le patriarche adjure les milices d'épargner la ville. => actor: patriarche; recipient: milices
  - Il abjure sa foi.
verb solliciter = REQUEST/assist actor=subj recipient=obj|auprès_de|de|obj.de ?obj=@help
  + Bamako sollicite le soutien de Moscou. => actor: Bamako; recipient: Moscou
  - L'exercice sollicite les cuisses.
verb solliciter = REQUEST/meet actor=subj recipient=auprès_de|avec|de ?obj=@meeting
  + Le négociateur sollicite un entretien auprès du roi. => actor: négociateur
  - La marche sollicite le cœur.
verb solliciter = REQUEST actor=subj recipient=obj ?recipient
  + Le Premier ministre a sollicité le Parlement. => actor: ministre; recipient: Parlement
  - Cette prise sollicite le poignet.
verb requérir = REQUEST/assist actor=subj recipient=de|obj.de|auprès_de ?obj=@help
  + Le préfet a requis l'appui de la gendarmerie. => actor: préfet; recipient: gendarmerie
  - La cuisson requiert du doigté.
verb quémander = REQUEST/assist actor=subj recipient=à|auprès_de|obj.de|obj.à
  + Le régime quémande des crédits à la Chine. => actor: régime
  - Le chien quémande un os.
verb chercher = REQUEST/assist actor=subj recipient=auprès_de|obj.de|chez ?obj=soutien|aide|appui|secours|renfort|parrainage ?actor
  + Le général cherche du soutien auprès de la Russie. => actor: général
  - Il cherche ses clés.
verb revendiquer = REQUEST/change actor=subj recipient=à|auprès_de|obj.à ?actor ?obj=indépendance|autonomie|souveraineté|droit|hausse|augmentation|reconnaissance|statut|territoire|île|réforme
  + Le parti revendique l'autonomie de l'île. => actor: parti
  - Le groupe a revendiqué l'attentat.
verb insister = REQUEST actor=subj recipient=auprès_de|clause ?actor ?clause=que
  + Le ministre insiste pour que l'Iran réponde. => actor: ministre; recipient: Iran
  - Il insiste sur la sauce.
verb plaider = REQUEST actor=subj recipient=auprès_de|clause ?pour=@meeting|@yielding|@reform|@help|@restriction|solution|dialogue|paix
  + Le pape plaide pour la paix auprès des belligérants. => actor: pape
  - L'accusé plaide coupable.
verb militer = REQUEST/change actor=subj recipient=auprès_de ?pour=@reform|@yielding|droit ?actor
  + L'ONG milite pour l'abrogation de la loi. => actor: ONG
  - Tout milite pour un départ matinal.
verb encourager = REQUEST actor=subj recipient=obj ?actor ?recipient ?clause=à
  + Berlin encourage Belgrade à signer. => actor: Berlin; recipient: Belgrade
  - La foule encourage les coureurs.
verb inciter = REQUEST actor=subj recipient=obj ?actor ?recipient
  + Washington incite l'Iran à augmenter sa production. => actor: Washington; recipient: Iran
  - Le froid incite à rester au lit.
verb pousser = REQUEST/change actor=subj recipient=obj|à.de ?actor ?à=@reform|intégration|négociation|réconciliation|paix|démission|accord|rapprochement
  + Bruxelles pousse à la réforme de la justice roumaine. => actor: Bruxelles
  - Il pousse à la roue.
verb pousser = REQUEST/change actor=subj recipient=obj ?actor ?recipient ?clause=à
  + Washington pousse Séoul à négocier. => actor: Washington; recipient: Séoul
  - Il pousse la porte.
verb engager = REQUEST actor=subj recipient=obj ?actor ?recipient ?clause=à
  + Le ministre a engagé l'Iran à signer le texte. => actor: ministre; recipient: Iran
  - Le club engage un gardien.
verb recommander = REQUEST actor=subj recipient=à|clause|obj.à ?actor ?recipient ?clause=de|que
  + La Commission européenne recommande à l'Albanie de poursuivre les réformes. => actor: Commission; recipient: Albanie
  - Le guide recommande cette table.
verb conseiller = REQUEST actor=subj recipient=à|obj.à ?actor=GOV|IGO ?recipient ?clause=de
  + Le ministère conseille à l'Albanie de quitter la zone. => actor: ministère; recipient: Albanie
  - Le libraire conseille un roman.
verb adresser+requête|pétition|supplique = REQUEST actor=subj recipient=à
  + L'opposition a adressé une requête à la Cour suprême. => actor: opposition; recipient: Cour
  - Elle adresse un sourire au portier.
verb adresser+demande = REQUEST actor=subj recipient=à
  + Kigali a adressé une demande à Bruxelles. => actor: Kigali; recipient: Bruxelles
  - Il adresse un colis à sa tante.
verb interpeller = REQUEST actor=subj recipient=obj ?actor=PTY|OPP|LEG|SOC|NGO|LAB|GOV|IGO ?recipient=GOV|IGO|LEG
  + Les élus ont interpellé le ministre de la Santé. => actor: élus; recipient: ministre
  - La police a interpellé un suspect.
verb faire+appel = REQUEST/assist actor=subj recipient=à ?recipient ?actor
  + Le gouvernement a fait appel à l'armée. => actor: gouvernement; recipient: armée
  - Ce jeu fait appel à la mémoire.
verb faire+appel+décision|jugement|condamnation|ordonnance = REQUEST/change actor=subj recipient=auprès_de|devant
  + L'ancien ministre a fait appel de sa condamnation. => actor: ministre
  - Le professeur fait l'appel.
verb interjeter+appel = REQUEST/change actor=subj recipient=devant|auprès_de
  + Le parquet a interjeté appel. => actor: parquet
  - Il a reçu un appel.
verb se_pourvoir+cassation = REQUEST/change actor=subj|obj recipient=contre
  + L'opposant s'est pourvu en cassation. => actor: opposant
  - La maison est pourvue d'un toit neuf.
verb lancer+appel = REQUEST actor=subj recipient=à|contre ?actor !with=offre|téléphonique
  + Le maire a lancé un appel aux habitants. => actor: maire; recipient: habitants
  - La mairie a lancé un appel d'offres.
verb faire+pression = REQUEST/change actor=subj recipient=sur ?recipient
  + Washington a fait pression sur le gouvernement égyptien. => actor: Washington; recipient: gouvernement
  - L'eau fait pression sur le barrage.
verb mettre+pression = REQUEST/change actor=subj recipient=sur|à ?recipient ?actor
  + L'Union européenne met la pression sur le gouvernement britannique. => actor: Union; recipient: gouvernement
  - Le buteur met la pression sur le gardien.
verb exercer+pression = REQUEST/change actor=subj recipient=sur
  + La Chine exerce des pressions sur le gouvernement vietnamien. => actor: Chine; recipient: gouvernement
  - Le pouce exerce une pression légère.
verb maintenir+pression = REQUEST/change actor=subj recipient=sur ?recipient
  + Les syndicats maintiennent la pression sur le gouvernement. => actor: syndicats; recipient: gouvernement
  - La pompe maintient la pression.
verb appeler+vote|voter = REQUEST actor=subj recipient=obj ?actor
  + Le parti appelle à voter contre le traité. => actor: parti
  - On appelle bulletin le papier du vote.
verb demander+asile = REQUEST/assist actor=subj recipient=à|auprès_de|dans|en
  + L'opposante a demandé l'asile politique à la Lituanie. => actor: opposante; recipient: Lituanie
  - L'asile de nuit ferme à huit heures.
verb demander+compte = REQUEST actor=subj recipient=à
  + Le Parlement demande des comptes au ministre. => actor: Parlement; recipient: ministre
  - Ce détail demande un compte exact.
verb demander+extradition = REQUEST/assist actor=subj recipient=à
  + La Turquie demande l'extradition du prédicateur aux Etats-Unis. => actor: Turquie
  - L'extradition reste rare.
verb réclamer+extradition = REQUEST/assist actor=subj recipient=à
  + Kinshasa réclame à Bruxelles l'extradition du colonel. => actor: Kinshasa; recipient: Bruxelles
  - Le guichet réclame une pièce.
verb réclamer+justice = REQUEST actor=subj recipient=à
  + Les familles réclament justice à l'Etat. => actor: familles; recipient: Etat
  - Justice lui est rendue.
verb attendre = REQUEST actor=subj recipient=de|clause ?clause=que ?actor ?recipient
  + L'Allemagne attend que la Russie coopère. => actor: Allemagne; recipient: Russie
  - Il attend le bus.
verb souhaiter = REQUEST actor=subj recipient=clause ?actor=GOV|IGO|OPP|PTY ?recipient ?clause=que
  + Paris souhaite que Bamako organise un scrutin. => actor: Paris; recipient: Bamako
  - Il souhaite un bon voyage.
verb vouloir = REQUEST actor=subj recipient=clause ?actor ?recipient ?clause=que
  + Riyad veut que Doha rompe avec Téhéran. => actor: Riyad; recipient: Doha
  - Le ministre veut partir tôt.
verb préconiser = REQUEST actor=subj recipient=clause ?actor ?clause=que ?recipient
  + L'OMS préconise que les Etats ferment ces marchés. => actor: OMS; recipient: Etats
  - Le médecin préconise la marche.
verb rappeler+ordre = REQUEST actor=subj recipient=obj ?recipient
  + Bruxelles a rappelé Rome à l'ordre. => actor: Bruxelles; recipient: Rome
  - Le maître rappelle l'ordre des mots.
verb saisir = REQUEST actor=subj recipient=obj ?obj=conseil|onu|commission|assemblée|IGO ?actor
  + Le Liban a saisi le Conseil de sécurité. => actor: Liban; recipient: Conseil
  - Il saisit la balle au bond.
verb mandater = REQUEST actor=subj recipient=obj ?actor ?recipient
  + Les Vingt-Huit ont mandaté la Commission européenne. => recipient: Commission
  - Il mandate un notaire.
verb battre+rappel = REQUEST actor=subj recipient=de ?actor
  + Le parti bat le rappel de ses militants. => actor: parti; recipient: militants
  - Le public réclame un rappel.
verb crier+aide|secours = REQUEST/assist actor=subj ?actor
  + Les réfugiés crient à l'aide. => actor: réfugiés
  - Un enfant crie dans la cour.
verb intervenir+auprès = REQUEST actor=subj recipient=auprès_de|de ?recipient
  + L'évêque est intervenu auprès du général pour les détenus. => actor: évêque; recipient: général
  - Les pompiers interviennent près du quai.

# --- nouns
noun demande = REQUEST/assist actor=de|adj|subj|de.de recipient=à|auprès_de|de.à ?de=@help ?de
  + La demande d'aide du Mali a surpris le président. => actor: Mali
  - La demande de crédit des ménages recule.
noun demande+asile = REQUEST/assist actor=de|subj|de.de recipient=à|en|de.à
  + La demande d'asile de l'opposant a été enregistrée lundi. => actor: opposant
  - Le nombre de demandes d'asile varie selon les saisons.
noun demande+extradition = REQUEST/assist actor=de|adj|subj|de.de recipient=à|de.à
  + La demande d'extradition de la Turquie à la Grèce est à l'étude. => actor: Turquie; recipient: Grèce
  - Le juge ignore toute demande tardive.
noun demande = REQUEST/change actor=de|adj|subj|de.de recipient=à|auprès_de|de.à ?de=@reform ?de
  + La demande d'annulation de l'opposition a surpris. => actor: opposition
  - La demande d'électricité culmine en hiver.
noun demande = REQUEST/yield actor=de|adj|subj|de.de recipient=à|auprès_de|de.à ?de=@yielding|@release|@departure ?de
  + La demande de libération de la Pologne à la Biélorussie reste sans suite. => recipient: Biélorussie
  - La demande de logements en hausse inquiète les promoteurs.
noun demande = REQUEST/meet actor=de|adj|subj|de.de recipient=à|auprès_de|de.à ?de=@meeting ?de
  + La demande d'audience du syndicat a surpris le ministère.
  - La demande touristique explose.
noun demande = REQUEST actor=de|adj|de.de recipient=à|auprès_de|de.à ?actor ?recipient
  + La demande du procureur à la police fédérale est restée lettre morte. => actor: procureur; recipient: police
  - La demande de gaz baisse au printemps.
noun demande = REQUEST actor=de|adj|de.de recipient=à|de.à ?actor ?det=sing !with=intérieur|mondial|consommateur|ménage
  + La loi a été revue à la demande du Sénat. => actor: Sénat
  - La demande des consommateurs faiblit.
noun demande = none ?de=@consumer-good
  - La demande de logements progresse.
noun demande+intérieur|mondial|chinois|offre|croissance|produit = none
  - La demande intérieure soutient l'activité.
noun demande+mariage|emploi|brevet|inscription|renseignement = none
  - Sa demande en mariage a ému la salle.
noun demandeur+emploi = none
  - Le nombre de demandeurs d'emploi recule.
noun appel+aide|secours|don|solidarité = REQUEST/assist actor=de|subj|adj|de.de recipient=à|de.à
  + L'appel à l'aide de Port-au-Prince a été entendu. => actor: Port-au-Prince
  - L'appel de la forêt le fascine.
noun appel+calme|retenue|cessez-le-feu|trêve|désescalade|apaisement|paix|reddition = REQUEST/yield actor=de|subj|adj|de.de recipient=à|de.à
  + L'appel au calme du ministre n'a pas suffi. => actor: ministre
  - La mer est calme à l'appel du soir.
noun appel+dialogue|négociation|réconciliation = REQUEST/meet actor=de|subj|adj|de.de recipient=à|de.à
  + L'appel au dialogue du roi reste sans réponse. => actor: roi
  - Le dialogue de la pièce est vif.
noun appel+démission|départ|libération|retrait = REQUEST/yield actor=de|subj|adj|de.de recipient=à.de|à|de.à
  + Les appels de l'opposition à la démission du ministre se multiplient. => actor: opposition
  - Le départ est donné après l'appel.
noun appel+grève|mobilisation|manifestation|boycott|rassemblement|désobéissance|vote|soulèvement = REQUEST actor=de|subj|adj|de.de recipient=à|de.à
  + L'appel à la grève du syndicat est peu suivi. => actor: syndicat
  - Après l'appel, la classe commence.
noun appel = REQUEST actor=de|adj|subj recipient=à|de.à ?actor ?recipient
  + L'appel du président aux généraux a été diffusé hier. => actor: président; recipient: généraux
  - Le concert a lieu en appel d'air.
noun appel+offre|candidature|projet|air|note|urgence = none
  - L'appel d'offres est clos.
noun appel+cour|jugement|procès|instance = none
  - La cour d'appel siège à Rouen.
noun exigence = REQUEST actor=de|adj recipient=envers|à|à_l'égard_de|vis-à-vis_de|de.envers|de.à ?actor ?det=plur
  + L'Ukraine repousse les exigences de la Russie. => actor: Russie
  - L'exigence du métier forme le caractère.
noun requête = REQUEST actor=de|adj|subj recipient=à|auprès_de|devant|de.à ?actor
  + La requête de l'opposition devant la Cour sera jugée. => actor: opposition
  - Le serveur traite mille requêtes.
noun pression = REQUEST/change actor=de|adj|subj recipient=sur|de.sur ?actor ?recipient
  + Les pressions des Etats-Unis sur le gouvernement coréen continuent. => actor: Etats-Unis; recipient: gouvernement
  - La pression atmosphérique baisse sur Londres.
noun pression+atmosphérique|artériel|artérielle|eau|démographique|fiscal|bière|médiatique = none
  - Sa pression artérielle monte.
noun injonction = REQUEST actor=de|adj recipient=à|de.à ?actor
  + La Pologne ignore les injonctions de l'Union européenne. => actor: Union
  - L'injonction au bonheur fatigue.
noun sommation = REQUEST actor=de|adj recipient=à|de.à ?recipient
  + La sommation de l'armée aux rebelles expire à midi. => actor: armée; recipient: rebelles
  - L'huissier délivre une sommation de payer.
noun mise+demeure = REQUEST actor=de|adj|subj|de.de|en.de recipient=à|contre|de.à|de.contre
  + La mise en demeure au ministère porte sur les déchets. => recipient: ministère
  - La mise aux enchères de la demeure est prévue.
noun ordre = REQUEST actor=de|adj|subj recipient=à|de.à ?clause=de ?actor
  + L'ordre du général d'évacuer la base est tombé. => actor: général
  - Les mots sont rangés par ordre alphabétique.
noun ordre+évacuation = REQUEST actor=de|adj|subj|de.de recipient=à|de.à
  + L'ordre d'évacuation aux habitants vient du préfet. => recipient: habitants
  - L'ordre du jour est long.
noun revendication = REQUEST actor=de|adj recipient=à|auprès_de|de.à ?actor ?det=plur
  + Les revendications des enseignants ont surpris le ministre. => actor: enseignants
  - La revendication de l'attentat n'est pas authentifiée.
noun sollicitation = REQUEST/assist actor=de|adj recipient=à|auprès_de|de.à ?actor
  + L'Allemagne répond aux sollicitations de l'Ukraine. => actor: Ukraine
  - La sollicitation du genou provoque une douleur.
noun exhortation = REQUEST actor=de|adj recipient=à|de.à ?actor
  + Les exhortations de l'ONU aux milices restent vaines. => actor: ONU; recipient: milices
  - L'exhortation finale du livre est belle.
noun supplique = REQUEST/assist actor=de recipient=à|de.à
  + La supplique des familles au roi a été publiée. => actor: familles; recipient: roi
  - Il chante une supplique.
noun pétition = REQUEST/change actor=de|subj recipient=à|contre|de.à|de.contre
  + La pétition des étudiants au ministère a été remise lundi. => actor: étudiants; recipient: ministère
  - Ce raisonnement est une pétition de principe.
noun consigne+vote|évacuation|confinement = REQUEST actor=de|subj|de.de recipient=à|de.à ?actor
  + La consigne de vote du parti surprend. => actor: parti
  - La consigne de la gare est pleine.
noun réclamation = REQUEST actor=de|adj recipient=à|auprès_de|de.à ?actor ?recipient
  + Les réclamations de la Grèce au gouvernement allemand datent de la guerre. => actor: Grèce; recipient: gouvernement
  - Le service des réclamations ferme à midi.
noun saisine = REQUEST actor=par|de|de.par ?de=conseil|onu|commission|IGO
  + La saisine de l'ONU par le Liban a surpris. => actor: Liban
  - La saisine par courriel est possible.
noun cri+alarme = REQUEST/assist actor=de|subj|de.de recipient=à|de.à
  + Le cri d'alarme de l'ONG aux donateurs a été relayé. => actor: ONG
  - Un cri retentit dans la nuit.

verb appeler+en = REQUEST/assist actor=subj recipient=à ?actor ?recipient
  + Le maire en appelle au président. => actor: maire; recipient: président
  - Il en a appelé trois hier.
verb se_tourner = REQUEST/assist actor=subj|obj recipient=vers ?actor=GOV|REB|OPP|IGO ?vers=GOV|IGO|REB|MIL ?with=aide|soutien|secours|demander|obtenir|financement
  + La Biélorussie se tourne vers le gouvernement russe pour obtenir un soutien. => actor: Biélorussie; recipient: gouvernement
  - Le tournesol se tourne vers le soleil.
verb frapper+porte = REQUEST/assist actor=subj recipient=de|à ?actor=GOV ?recipient
  + La Grèce frappe à la porte du FMI. => actor: Grèce; recipient: FMI
  - Un voisin frappe à la porte.
verb prôner = REQUEST actor=subj recipient=obj.avec|obj.entre ?actor ?obj=@meeting|@yielding|paix|modération
  + Pékin prône le dialogue entre Kiev et Moscou. => actor: Pékin
  - Le sage prône le silence.
verb imposer+condition = REQUEST actor=subj recipient=à ?actor
  + La banque centrale impose ses conditions à Athènes. => recipient: Athènes
  - Le froid impose sa loi.
verb poser+condition = REQUEST actor=subj recipient=à ?actor
  + La Turquie pose ses conditions au gouvernement suédois. => actor: Turquie; recipient: gouvernement
  - Elle pose un carrelage.
verb rappeler = REQUEST actor=subj recipient=obj ?actor ?recipient ?à=obligation|engagement|devoir|raison
  + La Commission européenne rappelle la Hongrie à ses obligations. => actor: Commission; recipient: Hongrie
  - Ce parfum rappelle la rose.
