# Words that the conditions of the material deeds name: arms, places, troops, crowds, goods, and what is not political.

# Arms, by the mode of assault that they tell.
@weapon = arme missile roquette obus bombe mortier artillerie canon char blindé fusil grenade mine munition drone explosif kalachnikov mitrailleuse lance-roquette lance-roquettes torpille
@firearm = balle fusil fusil-mitrailleur kalachnikov mitraillette pistolet mitrailleuse tireur sniper fusillade
@explosive = bombe mine grenade explosif engin dynamite explosion ied
@suicide = kamikaze attentat-suicide suicide
@drone = drone
@aircraft = avion hélicoptère chasseur bombardier aviation aérien
@heavy = missile roquette obus mortier artillerie char katioucha lance-roquette lance-roquettes
@blade = couteau machette hache poignard sabre pierre bâton gourdin batte pavé
@chemical = sarin chlore moutarde novitchok poison toxique chimique neurotoxique ypérite
@warhead = missile roquette obus torpille
@vehicle = voiture véhicule camion camionnette fourgon fourgonnette bus autobus autocar convoi moto train
@ship = navire bateau cargo pétrolier tanker frégate corvette destroyer vedette chalutier paquebot flottille sous-marin porte-avion porte-avions patrouilleur
@warship = frégate destroyer croiseur sous-marin porte-avion porte-avions patrouilleur corvette escadre flotte marine

# Deeds of force, those who do them, and the nouns that count their victims.
@attack = attaque attentat attentat-suicide assaut offensive contre-offensive raid frappe bombardement pilonnage tir fusillade embuscade combat affrontement bataille explosion accrochage heurt incursion massacre violence répression tuerie échauffourée émeute invasion
@clash = affrontement combat accrochage bataille heurt escarmouche échauffourée fusillade
@blast = explosion attentat attentat-suicide bombe attaque déflagration engin
@attacker = kamikaze assaillant terroriste djihadiste jihadiste insurgé rebelle milicien combattant tireur taliban islamiste guérillero maquisard séparatiste mutin putschiste

# Those who bear arms, and those who keep order.
@troops = troupe force armée soldat militaire contingent bataillon brigade régiment division unité renfort commando parachutiste para garnison légionnaire légion blindé char casque colonne réserviste conscrit
@police-word = police policier gendarme gendarmerie crs patrouille agent
@crowd = foule manifestant manifestation contestataire protestataire rassemblement cortège émeutier gréviste étudiant opposant sit-in
@force = attaquer viser cibler bombarder pilonner arrêter interpeller détenir incarcérer emprisonner tuer abattre blesser tirer frapper matraquer disperser charger repousser réprimer asperger évacuer embarquer libérer relâcher inculper condamner juger accuser arrestation interpellation

# Ground and what stands on it.
@territory = territoire pays région province zone ville village quartier localité capitale capital île enclave frontière plateau bande colonie vallée secteur péninsule district camp
@stronghold = ville village localité bastion fief position quartier colline aéroport base territoire province capitale capital région pont port place poste caserne île enclave forteresse verrou carrefour fort
@building = immeuble bâtiment maison école hôpital mosquée église temple synagogue palais ambassade consulat siège commissariat caserne usine dépôt marché hôtel mairie préfecture pont raffinerie entrepôt local bureau centrale
@state-building = parlement ministère palais ambassade consulat commissariat caserne mairie télévision préfecture poste prison aéroport présidence
@traffic = route autoroute rue circulation pont voie axe carrefour rond-point accès port entrée raffinerie dépôt lycée université faculté usine train tramway

# What is given, taken, bought, or shut.
@money = euro dollar million milliard franc livre yuan rouble fonds crédit prêt subvention don somme financement aide
@relief = vivre nourriture médicament eau tente couverture ravitaillement céréale blé secours vaccin riz
@arms-supply = arme munition missile char avion hélicoptère drone armement fusil canon blindé
@goods = marchandise cargaison arme bien ordinateur document avoir matériel explosif munition stock
@press = journal chaîne site quotidien hebdomadaire magazine radio télévision film livre article émission blog média presse roman publication revue ouvrage
@network = site internet web réseau téléphone twitter facebook youtube whatsapp telegram messagerie
@body = organisation union alliance traité accord convention cour statut pacte conseil coalition commission ligue protocole
@ties = collaboration relation lien contact coopération dialogue partenariat échange négociation
@diplomat = ambassadeur diplomate consul attaché chargé
@public-office = ministre premier président gouvernement secrétaire général maire gouverneur directeur chef député ambassadeur ministre-président chancelier procureur commandant préfet vice-président

# What looks like a deed and is not: sport, accidents, nature, trade, play.
@sport = match championnat tournoi joueur entraîneur football footballeur rugby tennis basket handball cyclisme cycliste coureur peloton penalty sélectionneur finale demi-finale mi-temps club coupe ballon maillot médaille arbitre athlète épreuve athlétisme natation relais podium quart-de-finale ligue joueuse mètre sprint marathon étape nageur olympique jeux set manche raquette
@accident = grisou charbon chaudière volcan accident crash collision naufrage avalanche déraillement carambolage noyade chute chavirement
@nature = séisme tremblement tsunami inondation ouragan cyclone typhon tempête tornade foudre glissement éruption canicule crue sécheresse tremblement-de-terre intempérie
@illness = maladie cancer infarctus virus épidémie grippe choléra covid paludisme sida vieillesse pneumonie coronavirus leucémie
@common-crime = cambriolage escroquerie dopage conjugal ivresse vitesse héritage drogue stupéfiant cocaïne divorce braquage
@market = prix marché bourse action titre dette monnaie cours taux inflation croissance banque actionnaire
