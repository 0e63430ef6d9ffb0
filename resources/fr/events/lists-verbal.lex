# Lists shared by the entries of verbal deeds: accuse, request, reject, threaten, concede, agree, consult, support.

# What parties sign, ratify, conclude or break.
@agreement = accord traité convention pacte protocole armistice trêve charte mémorandum compromis partenariat entente contrat avenant accord-cadre cessez-le-feu concordat
# Talks and gatherings of parties.
@meeting = rencontre réunion entretien entrevue visite sommet dialogue négociation discussion pourparler consultation médiation conférence concertation audience tête-à-tête rendez-vous assemblée
# Who represents a state to another.
@envoy = ambassadeur ambassadrice consul diplomate nonce chargé attaché
# What is put to a decision.
@proposal = projet résolution motion texte proposition amendement loi plan requête recours offre candidature budget référendum initiative réforme pétition ultimatum directive traité accord compromis
# What ends somebody's time in office.
@departure = départ démission destitution éviction limogeage abdication renvoi révocation tête
# What sets people free.
@release = libération élargissement relaxe remise extradition
# What helps.
@help = aide soutien assistance renfort secours appui asile fonds don protection argent arme munition armement vivre moyen médicament financement crédit prêt subvention intervention parrainage coopération
# What changes the rules or the holders of power.
@reform = réforme changement élection scrutin référendum vote annulation abrogation modification révision report indépendance autonomie dissolution amendement suspension hausse augmentation baisse création adoption tenue réexamen recomptage
# What one side gives up.
@yielding = libération retrait arrêt fin cessation levée cessez-le-feu trêve désarmement désescalade retenue apaisement calme armistice restitution évacuation retour ouverture départ reddition excuse clémence grâce
# Acts of one who gives up something.
@yield-act = libérer relâcher retirer cesser arrêter lever quitter partir démissionner rendre désarmer déposer renoncer évacuer épargner stopper restituer relaxer gracier capituler abandonner autoriser laisser excuser fin
# Acts of one who helps.
@help-act = aider soutenir secourir fournir envoyer accueillir intervenir protéger financer assister contribuer collaborer coopérer armer livrer verser former équiper appuyer participer
# Acts of one who changes rules, plans or rulers.
@change-act = réformer modifier changer annuler adopter abroger organiser reconnaître reporter réviser amender voter ratifier supprimer suspendre rejeter réexaminer dissoudre convoquer appliquer respecter durcir renforcer
# Acts of those who meet.
@meet-act = négocier dialoguer rencontrer discuter réunir asseoir parler recevoir entretenir concerter
# Acts that harm by force.
@harm-act = attaquer frapper tuer bombarder détruire envahir exécuter riposter venger écraser anéantir raser abattre intervenir égorger décapiter viser répliquer assassiner incendier
# Harm by force, as nouns.
@harm = représaille vengeance attaque attentat mort guerre frappe bombardement invasion intervention offensive riposte assaut exécution décapitation enfer
# Acts of political or economic restriction.
@restrict-act = sanctionner interdire bloquer boycotter fermer couper geler restreindre taxer priver limiter suspendre dissoudre saisir bannir confisquer réduire
# Economic and political restriction, as nouns.
@restriction = sanction embargo boycott blocus mesure pénalité taxe restriction interdiction fermeture amende gel surtaxe droit
# Acts that worsen relations.
@relations-act = rompre expulser rappeler quitter retirer dénoncer claquer boycotter
# Acts and deeds for which somebody is blamed.
@wrong = violation crime attaque violence atrocité massacre répression agression attentat abus exaction torture arrestation détention politique bombardement frappe assassinat meurtre complot fraude corruption ingérence provocation manœuvre décision propos attitude occupation annexion colonisation enlèvement tir raid terrorisme dérive coup atteinte condamnation expulsion loi accord invasion offensive essai discrimination fermeture intervention pratique inaction silence
# Words that blame.
@blame-word = inacceptable inadmissible intolérable scandaleux honteux criminel illégal injustifiable irresponsable absurde raciste antisémite provocateur dictateur terroriste fasciste traître ingérence provocation mascarade agression violation trahison crime mensonge fiasco farce déni scandale honte faute erreur menteur lâche barbare odieux abject ignoble illégitime dangereux complot inique coup
# Courts and those who charge.
# Who inquires.
# What one inquires into, in public matters.
@affair = attentat attaque meurtre assassinat corruption fraude crime mort disparition violence financement soupçon accusation ingérence abus torture fusillade explosion empoisonnement détournement massacre blanchiment allégation exaction fuite violation émeute trafic enlèvement terrorisme
# Grave crimes of which somebody is charged.
@charge = meurtre terrorisme corruption assassinat fraude complot trahison espionnage blanchiment détournement crime génocide viol violence rébellion sédition escroquerie abus homicide association complicité torture attentat diffamation outrage favoritisme recel trafic enlèvement incitation apologie
# Contests of sport, where parties meet without consulting.
@contest = finale match championnat demi-finale tournoi coupe quart huitième barrage amical ligue stade journée éliminatoire poule
# Weather and nature, which threaten without speaking.
@weather = pluie orage tempête cyclone sécheresse avalanche inondation crue neige ouragan tsunami volcan éruption incendie grêle canicule gel verglas
# Restrictions of public order that can be lifted.
@curb = couvre-feu interdiction état blocus embargo sanction censure siège restriction barrage ban mesure immunité saisie confinement suspension moratoire
# Facts of the future.
@coming = prochain futur prochainement bientôt venir demain
# Services and goods that a market asks for.
@consumer-good = logement emploi consommateur énergie pétrole gaz crédit électricité produit marché viande billet brevet visa passeport carburant blé travail acier voiture
# What authorities or bodies are asked to do.
@measure = enquête explication justice ouverture création formation mise application respect intervention vérification expertise sanction déploiement publication prolongation examen fermeture convocation interdiction traduction poursuite garantie clarification transparence réparation indemnisation mandat constitution construction maintien reprise organisation nomination envoi renforcement gel rupture extension démantèlement
