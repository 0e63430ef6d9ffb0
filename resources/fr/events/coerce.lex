# COERCE: arrest, seizure, bans, censorship, curfew, exception, deportation, deprivation, false news, hacking.

# --- Words of coercion that tell none ------------------------------------------------------------------------------

noun arrêt+bus|tram|autobus|cardiaque|jeu|maladie|travail|image|production|activité|cour|tabac|tir = none
  - L'arrêt de bus est en panne d'affichage.
noun saisie+donnée|texte|manuel = none
  - La saisie des données a pris deux jours.
verb saisir = none ?obj=occasion|chance|balle|opportunité|sens|main|ballon|perche|enjeu
  - Le candidat a saisi l'occasion de parler.
verb arrêter = none ?clause=de
  - Elle a arrêté de fumer.
verb arrêter = none ?obj=date|liste|décision|calendrier|programme|production|usine|match|carrière|travail|jeu|combat|guerre|massacre|violence|réacteur|horloge|principe|mesure|position|tabac|étude|hostilité
  - Les ministres ont arrêté la date du sommet.
verb se_arrêter = none
  - Le train s'est arrêté en rase campagne.
verb arrêter = none ?with=@sport|penalty|tir
  - Le gardien a arrêté le penalty.
verb interpeller = none ?subj=question|fait|chiffre|titre|image|situation
  - Cette question interpelle les électeurs.
verb détenir+record|titre|capital|part|action|clé|pouvoir|preuve|information|secret|monopole|majorité|arme|permis = none
  - Elle détient le record du monde.
verb fouiller+ruine|décombre|archive|site|sol|mémoire = none
  - Les archéologues fouillent le site.
noun fouille+archéologique|décombre|site = none
  - Les fouilles archéologiques reprennent.
verb expulser = none ?with=@sport|arbitre|carton|match|rouge|air|tribune
  - L'arbitre a expulsé le défenseur avant la mi-temps.
noun expulsion = none ?with=@sport|arbitre|carton
  - L'expulsion du défenseur a coûté le match à l'équipe.
noun rafle = none ?with=prix|titre|médaille|record
  - Une rafle de médailles pour la délégation.
noun coup+balai = none
  - Le nouveau directeur donne un coup de balai.
verb suspendre+audience|séance|vol|cotation|circulation|match = none
  - Le juge a suspendu l'audience.
verb interdire = none ?with=mineur|moins|fumer|fumeur|@sport|stationnement|dopage
  - Le film est interdit aux moins de seize ans.
verb confisquer = none ?obj=débat|parole|victoire|jouet|ballon
  - Les experts confisquent le débat.
verb boucler+valise|budget|dossier|boucle|tour|saison|ceinture|mois = none
  - Les négociateurs ont bouclé le dossier.
noun restriction+budgétaire|mental|calorique = none
  - Les restrictions budgétaires touchent les musées.
noun quarantaine = none ?with=année|personne|âge|pays|kilomètre
  - Une quarantaine de personnes attendaient le bus.
noun rétention+eau|information = none
  - La rétention d'eau est un symptôme.
noun rappel+ordre|produit|loi = none
  - Le constructeur procède au rappel de produits.

# --- Arrest and detention ------------------------------------------------------------------------------------------

verb arrêter = none ?with=@common-crime
  - Un conducteur a été arrêté pour excès de vitesse.
verb arrêter = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient ?actor=COP|MIL|GOV|SPY|JUD ?recipient
  + La police a arrêté trois opposants à Minsk. => actor: police; recipient: opposants
  - La police a arrêté la circulation.
verb arrêter = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient place=à ?recipient
  + Deux journalistes ont été arrêtés dans la capitale. => recipient: journalistes
  - Le moteur s'arrête.
verb interpeller = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient ?recipient !clause !subj=député|sénateur|élu|opposition|association|maire|public|auditeur|ministre|président !with=question|sujet|propos|lettre|courrier|twitter
  + Les gendarmes ont interpellé dix manifestants. => actor: gendarmes; recipient: manifestants
  - La situation des hôpitaux interpelle.
verb appréhender = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient ?recipient
  + Les policiers ont appréhendé deux suspects. => actor: policiers; recipient: suspects
  - Il appréhende la rentrée.
verb capturer = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient ?actor=COP|SPY ?recipient
  + La police a capturé un militant basque en fuite. => actor: police; recipient: militant
  - La caméra capture la lumière.
verb détenir = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient ?recipient
  + Les autorités détiennent cinq opposants. => actor: autorités; recipient: opposants
  - Elle détient un brevet.
verb incarcérer = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient
  + Le juge a incarcéré trois militants. => actor: juge; recipient: militants
  - Le cheval s'est échappé.
verb emprisonner = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient ?recipient
  + Le régime a emprisonné des dizaines d'opposants. => actor: régime; recipient: opposants
  - La glace emprisonne le navire.
verb écrouer = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient
  + Deux militants ont été écroués dimanche. => recipient: militants
  - L'écrou est rouillé.
verb interner = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient ?recipient
  + Le régime a interné plusieurs opposants. => actor: régime; recipient: opposants
  - Le dossier est interne au parti.
verb embastiller = COERCE/arrest actor=subj recipient=obj|obj.de
  + Le pouvoir a embastillé ses opposants. => actor: pouvoir; recipient: opposants
  - La Bastille attire les visiteurs.
verb coffrer = COERCE/arrest actor=subj recipient=obj|obj.de ?recipient
  + La police a coffré deux activistes. => actor: police; recipient: activistes
  - Le maçon coffre le béton.
verb menotter = COERCE/arrest actor=subj recipient=obj|obj.de
  + Les policiers ont menotté un avocat. => actor: policiers; recipient: avocat
  - La marmotte hiberne.
verb rafler = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient ?actor=COP|MIL|GOV ?recipient
  + La police a raflé des dizaines de migrants. => actor: police; recipient: migrants
  - Le film a raflé cinq prix.
verb embarquer = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient ?actor=COP|MIL|SPY ?recipient
  + Les policiers ont embarqué une vingtaine de manifestants. => actor: policiers; recipient: manifestants
  - Les passagers embarquent à midi.
verb placer+garde|vue = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient
  + Deux suspects ont été placés en garde à vue. => recipient: suspects
  - Elle a placé ses économies.
verb mettre+garde+vue|vu = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient
  + La police a mis trois militants en garde à vue. => actor: police; recipient: militants
  - Le maire met en garde les baigneurs.
verb placer+détention = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient
  + Le juge a placé l'opposant en détention. => actor: juge; recipient: opposant
  - Le club est bien placé.
verb placer+rétention = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient
  + Dix migrants ont été placés en rétention. => recipient: migrants
  - Les gradins sont bien placés.
verb placer+résidence = COERCE/arrest actor=subj recipient=obj|obj.de
  + L'armée a placé le président en résidence surveillée. => actor: armée; recipient: président
  - La résidence est bien placée.
verb mettre+détention|écrou|prison|arrêt|cellule = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient ?recipient
  + Les autorités ont mis en prison deux syndicalistes. => actor: autorités; recipient: syndicalistes
  - La firme a mis le moteur à l'arrêt.
verb jeter+prison|cachot = COERCE/arrest actor=subj recipient=obj|obj.de count=arrested:recipient
  + Le régime a jeté en prison trois blogueurs. => actor: régime; recipient: blogueurs
  - Elle a jeté les restes.
verb envoyer+prison = COERCE/arrest actor=subj recipient=obj|obj.de
  + Le pouvoir a envoyé en prison un opposant. => actor: pouvoir; recipient: opposant
  - Il a envoyé une lettre.
verb maintenir+détention|prison = COERCE/arrest actor=subj recipient=obj|obj.de
  + Le juge a maintenu l'opposant en détention. => actor: juge; recipient: opposant
  - La banque maintient ses taux.
verb croupir+prison|cellule|geôle = COERCE/arrest recipient=subj|subj.de
  + Des centaines d'opposants croupissent en prison. => recipient: opposants
  - L'eau croupit dans la mare.
verb assigner+résidence = COERCE/arrest actor=subj recipient=obj|obj.de
  + Les autorités ont assigné l'opposant à résidence. => actor: autorités; recipient: opposant
  - Il a assigné le journal en justice.
verb mettre+main = COERCE/arrest actor=subj recipient=sur ?actor=COP|MIL ?with=suspect|fugitif|trafiquant|terroriste|collet
  + La police a mis la main sur un suspect. => actor: police; recipient: suspect
  - Le musée a mis la main sur un tableau.
verb cueillir = COERCE/arrest actor=subj recipient=obj|obj.de ?actor=COP ?recipient
  + Les policiers ont cueilli deux militants basques. => actor: policiers; recipient: militants
  - Les enfants cueillent des mûres.
verb intercepter = COERCE/arrest actor=subj|subj.adj|subj.de recipient=obj|obj.adj|obj.de count=arrested:recipient ?recipient=REF|CVL|CRM|REB|OPP
  + Les garde-côtes libyens ont intercepté des migrants. => actor: garde-côtes; recipient: migrants
  - Le défenseur a intercepté la passe.
verb retenir = COERCE/arrest actor=subj recipient=obj|obj.de ?actor=COP|MIL|GOV ?recipient=JRN|SOC|CVL|OPP
  + La police a retenu un journaliste pendant trois heures. => actor: police; recipient: journaliste
  - Le jury a retenu trois projets.
verb tomber+filet = COERCE/arrest recipient=subj actor=de ?recipient
  + Trois trafiquants sont tombés dans les filets de la police. => recipient: trafiquants
  - La balle est tombée dans le filet.
verb démanteler = COERCE/arrest actor=subj recipient=obj|obj.de ?obj=cellule|réseau|filière|groupe|organisation|gang
  + La police a démantelé une cellule djihadiste. => actor: police
  - L'usine a été démantelée en 1990.
noun démantèlement = COERCE/arrest actor=par|de.par recipient=de ?de=cellule|réseau|filière|groupe|gang
  + Le démantèlement d'un réseau terroriste par la police a été annoncé. => actor: police
  - Le démantèlement de la centrale prendra vingt ans.
noun arrestation = COERCE/arrest actor=par|de.par|adj|subj recipient=de count=arrested:recipient place=à
  + L'arrestation de dix manifestants par la police a choqué le pays. => actor: police; recipient: manifestants
  - La prestation du chanteur a plu.
noun interpellation = COERCE/arrest actor=par|de.par|adj|subj recipient=de count=arrested:recipient !with=parlementaire|député|question
  + L'interpellation de deux militants par les gendarmes a eu lieu à l'aube. => actor: gendarmes; recipient: militants
  - L'interpellation du ministre par les députés sur le budget a été vive.
noun rafle = COERCE/arrest actor=par|de.par|adj|subj recipient=de|contre|de.contre|parmi count=arrested:recipient
  + Une rafle contre les opposants a été menée par la police. => actor: police; recipient: opposants
  - Le raffut a réveillé le quartier.
noun coup+filet = COERCE/arrest actor=par|de.par|de|de.de|adj|subj recipient=contre|de.contre|parmi
  + Un coup de filet de la police contre les islamistes a eu lieu. => actor: police; recipient: islamistes
  - Le coup de fil a duré dix minutes.
noun vague+arrestation|interpellation = COERCE/arrest actor=par|de.par|adj|subj recipient=parmi|contre|de.contre
  + Une vague d'arrestations contre les opposants a commencé. => recipient: opposants
  - Une vague de chaleur arrive.
noun détention = COERCE/arrest actor=par|de.par|adj recipient=de ?recipient
  + La détention de deux journalistes par les autorités inquiète l'ONU. => actor: autorités; recipient: journalistes
  - La détention d'un animal sauvage est réglementée.
noun garde+vue|vu = COERCE/arrest actor=par|de.par recipient=de|de.de
  + La garde à vue de l'opposant a été prolongée. => recipient: opposant
  - La garde des enfants est partagée.
noun incarcération = COERCE/arrest actor=par|de.par recipient=de count=arrested:recipient
  + L'incarcération d'un opposant par le régime a été dénoncée. => actor: régime; recipient: opposant
  - L'incarnation du personnage est réussie.
noun emprisonnement = COERCE/arrest actor=par|de.par recipient=de count=arrested:recipient ?recipient !with=condamner|an
  + L'emprisonnement de journalistes par le régime a été dénoncé. => actor: régime; recipient: journalistes
  - Il encourt un an d'emprisonnement.
noun internement = COERCE/arrest actor=par|de.par|adj recipient=de ?recipient
  + Le régime a ordonné l'internement de dix opposants.
  - L'internat du lycée est complet.
noun placement+détention|garde|rétention = COERCE/arrest actor=par|de.par recipient=de|de.de
  + Le placement en détention de l'opposant a été critiqué. => recipient: opposant
  - Le placement en bourse a rapporté.
noun mise+détention|écrou|vue = COERCE/arrest actor=par|de.par recipient=de|de.de
  + La mise en détention du militant a été confirmée. => recipient: militant
  - La mise en scène est sobre.
noun assignation+résidence = COERCE/arrest actor=par|de.par recipient=de|de.de
  + L'assignation à résidence du journaliste par les autorités a été dénoncée. => recipient: journaliste
  - L'assignation en justice du journal est connue.
noun mandat+dépôt|amener = COERCE/arrest ?recipient actor=par|de.par|de|de.de recipient=contre|de.contre|à_l'encontre_de|de.à_l'encontre_de
  + Un mandat de dépôt contre le militant a été signé par le juge. => actor: juge; recipient: militant
  - Le mandat du maire s'achève.
noun chasse+homme = COERCE/arrest actor=par|de.par|de|de.de|subj recipient=contre|de.contre ?with=police|policier|suspect|fugitif|terroriste
  + Une chasse à l'homme de la police est en cours. => actor: police
  - La chasse au sanglier ouvre demain.
noun traque = COERCE/arrest actor=par|de.par|de recipient=de ?with=police|policier|armée|djihadiste|terroriste|fugitif|suspect
  + La traque des terroristes par la police continue. => actor: police
  - La traque des bonnes affaires commence.
verb traquer = COERCE/arrest actor=subj recipient=obj|obj.de ?actor=COP|MIL|SPY
  + La police traque deux suspects. => actor: police; recipient: suspects
  - Le photographe traque la lumière.
verb pourchasser = COERCE/arrest actor=subj recipient=obj|obj.de ?actor=COP|MIL
  + La police pourchasse les assaillants. => actor: police; recipient: assaillants
  - Le chien pourchasse le lièvre.
noun arrestation+massif|arbitraire = COERCE/arrest actor=par|de.par|adj|subj recipient=de|de.de
  + Des arrestations arbitraires de militants par la police ont été rapportées. => actor: police; recipient: militants
  - Le meuble massif pèse lourd.

# --- Search and seizure --------------------------------------------------------------------------------------------

verb saisir = COERCE/seize actor=subj recipient=de|à|chez|obj.à|obj.de ?obj|obj.de=@goods|passeport|navire|bateau|compte|propriété|villa|yacht|exemplaire ?actor
  + La police a saisi des armes chez des militants. => actor: police; recipient: militants
  - Le lecteur saisit l'ironie du titre.
verb saisir = COERCE/seize recipient=chez|de|obj.de ?obj|obj.de=@goods|exemplaire|yacht|villa !with=@market
  + Des documents ont été saisis chez un journaliste. => recipient: journaliste
  - La question est difficile à saisir.
verb confisquer = COERCE/seize actor=subj recipient=à|de|obj.à|obj.de
  + Les autorités ont confisqué le passeport de l'opposant. => actor: autorités; recipient: opposant
  - La mer a pris le sable.
verb réquisitionner = COERCE/seize actor=subj recipient=obj|à|obj.à|obj.de
  + Le gouvernement a réquisitionné les grévistes. => actor: gouvernement; recipient: grévistes
  - Le réquisitoire a duré une heure.
verb perquisitionner = COERCE/seize actor=subj recipient=chez|obj|obj.de place=à|dans
  + La police a perquisitionné le siège du parti. => actor: police
  - La reine a visité le musée.
verb fouiller = COERCE/seize actor=subj recipient=obj|de|obj.de ?actor=COP|MIL|JUD
  + Les policiers ont fouillé le domicile du journaliste. => actor: policiers; recipient: journaliste
  - Elle fouille dans son sac.
verb exproprier = COERCE/seize actor=subj recipient=obj|obj.de
  + Le gouvernement a exproprié les habitants du quartier. => actor: gouvernement; recipient: habitants
  - La propriété est à vendre.
verb nationaliser = COERCE/seize actor=subj recipient=obj|de|obj.de ?actor=GOV ?with=étranger|filiale|espagnol|force|exproprier
  + Le gouvernement bolivien a nationalisé la filiale d'un groupe espagnol. => actor: gouvernement
  - Le débat national est lancé.
verb spolier = COERCE/seize actor=subj recipient=obj|obj.de
  + Le régime a spolié des familles juives. => actor: régime; recipient: familles
  - Le terrain est pollué.
verb arraisonner = COERCE/seize actor=subj|subj.adj|subj.de recipient=de|obj|obj.adj|obj.de
  + La marine israélienne a arraisonné une flottille. => actor: marine
  - Le propos est raisonné.
verb intercepter = COERCE/seize actor=subj|subj.adj|subj.de recipient=de|obj|obj.adj|obj.de ?obj|obj.de=@ship|@goods|cargaison ?actor
  + La marine a intercepté un navire des trafiquants. => actor: marine
  - L'antenne intercepte le signal.
verb accaparer = COERCE/seize actor=subj recipient=de|obj.de ?obj=terre|champ|bien
  + Des miliciens ont accaparé les terres des villageois. => actor: miliciens; recipient: villageois
  - Le travail accapare ses journées.
verb faire+irruption = COERCE/seize actor=subj recipient=chez place=dans|à ?actor=COP|MIL
  + La police a fait irruption dans les locaux du journal. => actor: police
  - Le printemps fait irruption.
verb effectuer+descente|perquisition = COERCE/seize actor=subj recipient=chez place=dans|à ?actor
  + La police a effectué une descente dans les locaux du parti. => actor: police
  - Le skieur effectue sa descente.
noun perquisition = COERCE/seize actor=par|de.par|adj|de|subj recipient=chez|contre|de.contre place=à|dans
  + Une perquisition de la police chez un journaliste a eu lieu. => actor: police; recipient: journaliste
  - L'exposition a ouvert.
noun descente+police|policier = COERCE/seize recipient=chez|contre|de.contre place=dans|à
  + Une descente de police chez un opposant a eu lieu à l'aube. => recipient: opposant
  - La descente du col est rapide.
noun descente = COERCE/seize actor=par|de.par|de recipient=chez place=dans|à ?actor=COP|MIL
  + La descente des gendarmes dans la rédaction a choqué. => actor: gendarmes
  - La descente de ski est annulée.
noun saisie = COERCE/seize actor=par|de.par|adj|subj recipient=chez ?de=@goods|journal|exemplaire|yacht|passeport|navire
  + La saisie d'armes par la police a été annoncée. => actor: police
  - La saisie immobilière suit son cours.
noun confiscation = COERCE/seize actor=par|de.par|adj|subj recipient=à|de.à|de
  + La confiscation de terres par le régime a ruiné des fermiers. => actor: régime
  - La confection d'un gâteau prend du temps.
noun réquisition = COERCE/seize actor=par|de.par recipient=de ?actor=GOV|MIL|COP
  + La réquisition de grévistes par le gouvernement a été contestée. => actor: gouvernement; recipient: grévistes
  - Le procureur a présenté ses réquisitions.
noun expropriation = COERCE/seize actor=par|de.par|adj|subj recipient=de|contre|de.contre
  + L'expropriation d'habitants par le gouvernement a été dénoncée. => actor: gouvernement; recipient: habitants
  - L'appropriation du geste est lente.
noun arraisonnement = COERCE/seize actor=par|de.par|adj recipient=de
  + L'arraisonnement d'un navire par la marine a fait du bruit. => actor: marine
  - Le raisonnement est juste.
noun fouille = COERCE/seize actor=par|de.par|adj|subj recipient=de|chez ?actor=COP|MIL
  + La fouille du domicile par la police a duré trois heures. => actor: police
  - La fouille du site romain commence.
noun opération+police|policier|antiterroriste|anti-terroriste = COERCE/arrest actor=par|de.par|adj|de|de.de recipient=contre|de.contre place=à|dans
  + Une opération antiterroriste contre des islamistes a eu lieu à Bruxelles. => recipient: islamistes
  - L'opération commerciale commence.
noun spoliation = COERCE/seize actor=par|de.par recipient=de
  + La spoliation de familles juives par le régime est documentée. => actor: régime; recipient: familles
  - La pollution recule.

# --- Bans, blockades, restrictions ---------------------------------------------------------------------------------

verb interdire = COERCE/restrict actor=subj recipient=à|obj.à ?obj=manifestation|rassemblement|marche|parti|réunion|activité|cortège|voile|importation|association|congrès|drone|circulation|sortie|survol|meeting|exportation|burqa|niqab
  + Le préfet a interdit la manifestation. => actor: préfet
  - Le règlement interdit de courir.
verb interdire = COERCE/censor actor=subj recipient=à|de|obj.à|obj.de ?obj=@press|publication ?actor
  + Le gouvernement a interdit un journal. => actor: gouvernement
  - Rien n'interdit l'espoir.
verb interdire = COERCE/restrict actor=subj recipient=à|obj.à ?actor=GOV|COP|MIL|REB|JUD ?clause=de
  + Le préfet a interdit de manifester lundi. => actor: préfet
  - La fatigue lui interdit de courir.
verb interdire = COERCE/restrict actor=subj recipient=à|obj.à|obj|obj.de ?actor=GOV|COP|MIL|REB|JUD|IGO ?recipient
  + Les talibans ont interdit l'université aux étudiants. => actor: talibans; recipient: étudiants
  - Le médecin interdit le sel au patient.
verb prohiber = COERCE/restrict actor=subj recipient=à|obj.à ?actor=GOV|REB|JUD
  + Les islamistes ont prohibé la musique. => actor: islamistes
  - L'alcool est prohibé au volant.
verb proscrire = COERCE/restrict actor=subj recipient=obj|obj.de ?actor=GOV|REB|JUD
  + Le gouvernement a proscrit une milice. => actor: gouvernement; recipient: milice
  - Le médecin proscrit les graisses.
verb bannir = COERCE/restrict actor=subj recipient=obj|obj.de ?actor=GOV|REB|JUD|MIL
  + Les talibans ont banni les journalistes. => actor: talibans; recipient: journalistes
  - Il a banni le sucre de ses repas.
verb dissoudre = COERCE/restrict actor=subj recipient=obj|obj.de ?recipient=REB|PTY|OPP|SOC|PRM|REL|LAB
  + Le gouvernement a dissous une milice. => actor: gouvernement; recipient: milice
  - Le sucre se dissout dans l'eau.
verb dissoudre = COERCE/restrict actor=subj recipient=obj|obj.de ?obj=parti|groupuscule|association|mouvement|confrérie|ong|milice
  + Le gouvernement a dissous un groupuscule. => actor: gouvernement
  - L'acide dissout le calcaire.
verb mettre+loi = COERCE/restrict actor=subj recipient=obj|obj.de ?with=hors
  + Le régime a mis hors la loi la confrérie. => actor: régime
  - Il a mis la loi à jour.
verb fermer = COERCE/restrict actor=subj recipient=à|avec|de|obj.à|obj.avec|obj.de ?obj=frontière|mosquée|église|espace|université|passage|détroit|ambassade|poste|ong|bureau|camp|point ?actor=GOV|MIL|COP|REB|IGO
  + Le gouvernement a fermé la frontière avec la Serbie. => actor: gouvernement; recipient: Serbie
  - La boutique ferme à midi.
verb bloquer = COERCE/restrict actor=subj recipient=à|de|obj.à|obj.de place=obj ?actor=MIL|COP|GOV|REB ?obj=accès|port|route|frontière|convoi|aide|passage|enclave|bande|détroit|ville
  + L'armée a bloqué l'accès des réfugiés au camp. => actor: armée
  - Un camion en panne bloque la route.
verb barrer = COERCE/restrict actor=subj recipient=à|obj.à ?actor=COP|MIL ?obj=route|accès|chemin|entrée|passage
  + La police a barré l'accès aux manifestants. => actor: police; recipient: manifestants
  - Un arbre barre la route.
verb boucler = COERCE/restrict actor=subj place=obj ?actor=COP|MIL ?obj=quartier|ville|zone|secteur|périmètre|territoire|centre|frontière|accès
  + La police a bouclé le quartier. => actor: police
  - L'éditeur boucle le numéro.
verb restreindre = COERCE/restrict actor=subj recipient=de|à|obj.à|obj.de ?actor ?obj=liberté|accès|circulation|droit|déplacement|mouvement|importation|visa
  + Le gouvernement a restreint la liberté des ONG. => actor: gouvernement
  - Il restreint son alimentation.
verb imposer+blocus|embargo|restriction|quarantaine|confinement = COERCE/restrict actor=subj recipient=à|contre|sur|obj.à|obj.contre ?actor
  + Israël a imposé un blocus à Gaza. => actor: Israël
  - La situation impose la prudence.
verb instaurer+blocus|zone|restriction|confinement|quarantaine = COERCE/restrict actor=subj recipient=à|contre|obj.à|obj.contre place=sur|à
  + L'armée a instauré un blocus contre les rebelles. => actor: armée; recipient: rebelles
  - Le club instaure un nouveau tarif.
verb confiner = COERCE/restrict actor=subj recipient=obj|obj.de place=obj ?actor=GOV|COP|MIL
  + Les autorités ont confiné les habitants de la ville. => actor: autorités; recipient: habitants
  - Son audace confine à la folie.
verb quadriller = COERCE/restrict actor=subj place=obj ?actor=COP|MIL
  + La police quadrille le quartier. => actor: police
  - La feuille est quadrillée.
verb affamer = COERCE/withhold actor=subj recipient=obj|obj.de ?actor=MIL|GOV|REB
  + Le régime affame les habitants de l'enclave. => actor: régime; recipient: habitants
  - La marche l'a affamé.
verb empêcher = COERCE/restrict actor=subj recipient=obj|clause|obj.de ?actor=COP|MIL|REB ?recipient
  + La police a empêché les manifestants de défiler. => actor: police; recipient: manifestants
  - La pluie empêche les enfants de sortir.
verb évacuer = COERCE/restrict actor=subj recipient=obj|obj.de place=obj ?actor=COP|MIL|GOV ?with=squat|migrant|campement|occupant|place|gréviste|zad|manifestant|rom|roms
  + La police a évacué un campement de migrants. => actor: police
  - Les pompiers ont évacué les clients de l'hôtel.
verb démanteler = COERCE/restrict actor=subj recipient=de|obj.de place=obj ?obj=camp|campement|bidonville|barricade|squat|jungle
  + Les policiers ont démantelé un camp de Roms. => actor: policiers
  - Le moteur a été démonté.
noun démantèlement = COERCE/restrict actor=par|de.par recipient=de ?de=camp|campement|bidonville|jungle|squat|barricade
  + Le démantèlement du campement par la police a commencé. => actor: police
  - Le démantèlement du manège prend une journée.
noun évacuation = COERCE/restrict actor=par|de.par recipient=de ?de=campement|squat|camp|zad|bidonville|jungle|manifestant|occupant
  + L'évacuation du campement par la police a commencé. => actor: police
  - L'évacuation des eaux usées est difficile.
noun interdiction = COERCE/restrict actor=par|de.par|adj|de recipient=à|de.à ?de=manifestation|manifester|rassemblement|parti|voile|burqa|niqab|survol|importation|marche|circulation|territoire|sortie|meeting|association
  + L'interdiction de la manifestation par le préfet a été critiquée. => actor: préfet
  - L'interdiction de fumer s'applique partout.
noun interdiction+voyager|voyage|sortie|territoire|entrée|séjour = COERCE/restrict actor=par|de.par|adj recipient=à|de.à|contre|de.contre
  + Une interdiction de voyager contre l'opposant a été décidée. => recipient: opposant
  - Le voyage a duré six heures.
noun dissolution = COERCE/restrict actor=par|de.par|subj recipient=de ?de=parti|association|groupuscule|milice|confrérie|mouvement|ong|organisation
  + La dissolution du parti par le tribunal a été confirmée. => actor: tribunal
  - La dissolution du sel est rapide.
noun fermeture = COERCE/restrict actor=par|de.par|adj recipient=avec|de.avec|à|de.à ?de=frontière|mosquée|espace|ambassade|passage|détroit|université|église
  + La fermeture de la frontière par la Hongrie bloque les réfugiés. => actor: Hongrie
  - La fermeture du magasin est prévue à midi.
noun blocus = COERCE/restrict actor=par|de.par|adj|de|subj recipient=contre|de.contre|de|à|de.à place=de
  + Le blocus de Gaza par Israël est dénoncé. => actor: Israël
  - Le bloc opératoire est prêt.
noun blocus = PROTEST/obstruct actor=par|de.par|adj|de place=de ?with=lycéen|étudiant|lycée|université
  + Un blocus du lycée par des élèves a débuté lundi. => actor: élèves
  - Le blocus continental date de 1806.
noun bouclage = COERCE/restrict actor=par|de.par place=de ?with=quartier|territoire|ville|cisjordanie|zone|police|armée
  + Le bouclage du quartier par la police a duré deux heures. => actor: police
  - Le bouclage du journal a lieu à minuit.
noun quadrillage = COERCE/restrict actor=par|de.par place=de ?with=police|policier|armée|soldat
  + Le quadrillage de la ville par la police est serré. => actor: police
  - Le quadrillage de la nappe est bleu.
noun confinement = COERCE/restrict actor=par|de.par|subj recipient=de place=de|à !with=réacteur|enceinte|nucléaire
  + Le confinement de la ville par les autorités a commencé. => actor: autorités
  - L'enceinte du réacteur est étanche.
noun restriction = COERCE/restrict actor=par|de.par|adj|subj recipient=à|de.à|contre|de.contre|envers|de.envers ?with=liberté|visa|voyage|circulation|déplacement|importation|entrée
  + Des restrictions de visa contre des responsables russes ont été annoncées par Washington.
  - Sans restriction de sel, le plat est trop relevé.
noun zone+exclusion|interdit = COERCE/restrict actor=par|de.par|subj
  + Une zone d'exclusion a été imposée par l'armée. => actor: armée
  - La zone piétonne plaît.
noun décret+migratoire|anti-immigration = COERCE/restrict actor=par|de.par|de|de.de recipient=contre|de.contre
  + Le décret migratoire du gouvernement américain bloque des voyageurs. => actor: gouvernement
  - Le flux migratoire des oiseaux change.
noun détention+administratif = COERCE/arrest actor=par|de.par recipient=de|de.de
  + La détention administrative d'un Palestinien par Israël a été prolongée. => actor: Israël
  - La gestion administrative est lente.

# --- Censorship ----------------------------------------------------------------------------------------------------

verb censurer = none ?with=motion|gouvernement|conseil
  - Les députés ont censuré le gouvernement.
verb censurer = COERCE/censor actor=subj recipient=obj|de|obj.de
  + Le régime censure les journalistes. => actor: régime; recipient: journalistes
  - Le capteur mesure la chaleur.
verb se_censurer = none
  - L'humoriste refuse de se censurer.
verb museler = COERCE/censor actor=subj recipient=obj|obj.de ?actor
  + Le pouvoir muselle l'opposition. => actor: pouvoir; recipient: opposition
  - Le maître muselle son chien.
verb bâillonner = COERCE/censor actor=subj recipient=obj|obj.de ?actor
  + Le régime bâillonne la presse. => actor: régime
  - L'élève bâille en classe.
verb bloquer = COERCE/censor actor=subj recipient=de|obj|obj.de ?obj=@network
  + Les autorités ont bloqué le site d'une ONG. => actor: autorités
  - Le logiciel bloque les publicités.
verb couper+internet|réseau|signal|téléphone = COERCE/censor actor=subj recipient=à|de|obj.à|obj.de ?actor=GOV|MIL|COP|REB
  + Le gouvernement a coupé internet. => actor: gouvernement
  - L'orage a coupé le téléphone.
verb fermer = COERCE/censor actor=subj recipient=de|obj|obj.de ?obj=@press|rédaction|imprimerie ?actor=GOV|MIL|COP|JUD|REB
  + Le gouvernement a fermé une radio indépendante. => actor: gouvernement
  - Le journal a fermé faute de lecteurs.
verb suspendre = COERCE/censor actor=subj recipient=de|obj|obj.de ?obj=@press|diffusion|parution|publication|twitter|compte ?actor=GOV|MIL|JUD|COP
  + Les autorités ont suspendu la diffusion d'une chaîne. => actor: autorités
  - Le lustre est suspendu au plafond.
verb retirer+accréditation|licence = COERCE/censor actor=subj recipient=à|obj.à
  + Le gouvernement a retiré son accréditation à une journaliste. => actor: gouvernement; recipient: journaliste
  - Il a retiré son manteau.
verb brouiller = COERCE/censor actor=subj recipient=de|obj.de ?obj=signal|émission|radio|diffusion|chaîne|fréquence|communication
  + Le régime a brouillé les émissions d'une radio étrangère. => actor: régime
  - La pluie brouille la vue.
verb réduire+silence = COERCE/censor actor=subj recipient=obj|obj.de ?actor
  + Le régime a réduit au silence les journalistes. => actor: régime; recipient: journalistes
  - Le défenseur a réduit l'écart.
noun censure = COERCE/censor actor=par|de.par|adj|de|subj recipient=de|contre|de.contre ?actor=GOV|MIL|REB
  + La censure du régime frappe les quotidiens. => actor: régime
  - Le vote de la motion de censure aura lieu jeudi.
noun censure = COERCE/censor actor=par|de.par|adj|subj recipient=de|contre|de.contre ?with=@press|@network|internet|journaliste
  + La censure de la presse a été dénoncée lundi.
  - La censure du gouvernement par les députés est improbable.
noun blocage = COERCE/censor actor=par|de.par|subj recipient=de ?de=@network
  + Le blocage de Twitter par les autorités a irrité les internautes. => actor: autorités
  - Le blocage du frein a causé la chute.
noun coupure+internet|réseau = COERCE/censor actor=par|de.par
  + Une coupure d'internet par le gouvernement a isolé le pays. => actor: gouvernement
  - La coupure au doigt est légère.
noun fermeture = COERCE/censor actor=par|de.par|subj recipient=de ?actor ?de=@press|rédaction
  + La fermeture d'une chaîne par le gouvernement a été dénoncée. => actor: gouvernement
  - La fermeture du magazine est due à la crise.
noun suspension = COERCE/censor actor=par|de.par|subj recipient=de ?de=@press|diffusion|parution
  + La suspension d'un quotidien par les autorités a été levée en appel. => actor: autorités
  - La suspension du vélo est souple.
noun autodafé = COERCE/censor actor=par|de.par|de recipient=de
  + Un autodafé de livres par les islamistes a été filmé. => actor: islamistes
  - L'autobus est en retard.
noun interdiction = COERCE/censor actor=par|de.par|adj recipient=de|à|de.à ?de=@press|publier|diffusion
  + L'interdiction d'un livre par le gouvernement a fait scandale. => actor: gouvernement
  - L'interdiction de stationner est affichée.
noun atteinte+liberté+presse = COERCE/censor actor=par|de.par|de|de.de recipient=contre|de.contre
  + Des atteintes à la liberté de la presse par le régime ont été relevées. => actor: régime
  - L'atteinte du genou est légère.

# --- Curfew, martial law -------------------------------------------------------------------------------------------

noun couvre-feu = COERCE/curfew actor=par|de.par|subj|de place=à|dans|sur
  + Le couvre-feu est entré en vigueur lundi à Bagdad.
  - Le couvre-lit est brodé.
noun état+urgence = COERCE/martial-law actor=par|de.par|subj place=à|dans|en !with=climatique|social
  + L'état d'urgence a été instauré par le président. => actor: président
  - Le service des urgences est plein.
noun état+exception|siège|guerre = COERCE/martial-law actor=par|de.par|subj place=à|dans|en ?with=décréter|proclamer|instaurer|déclarer|prolonger|imposer
  + L'état de siège a été décrété par le gouvernement dans deux provinces. => actor: gouvernement
  - L'état du siège arrière est bon.
verb imposer+couvre-feu = COERCE/curfew actor=subj recipient=à|obj.à place=à|dans|sur
  + L'armée a imposé un couvre-feu aux habitants. => actor: armée; recipient: habitants
  - Le règlement impose le port du casque.
verb décréter+couvre-feu = COERCE/curfew actor=subj recipient=à|obj.à place=à|dans|sur
  + Le gouverneur a décrété un couvre-feu dans la ville. => actor: gouverneur
  - Le maire décrète un jour de fête.
noun loi+martial = COERCE/martial-law actor=par|de.par|subj|de|de.de place=à|dans|sur
  + La loi martiale a été instaurée par l'armée. => actor: armée
  - L'art martial attire les jeunes.
verb prolonger+état|urgence = COERCE/martial-law actor=subj place=dans|à|en
  + Le gouvernement a prolongé l'état d'urgence. => actor: gouvernement
  - Le musée prolonge l'exposition.
verb suspendre+constitution|garantie|parlement|assemblée = COERCE/martial-law actor=subj ?actor=MIL|GOV
  + Les militaires ont suspendu la Constitution. => actor: militaires
  - Le lustre est suspendu dans l'assemblée.
noun suspension+constitution|parlement = COERCE/martial-law actor=par|de.par|subj ?actor
  + La suspension de la Constitution par les militaires a été condamnée. => actor: militaires
  - La suspension du véhicule grince.

# --- Deportation ---------------------------------------------------------------------------------------------------

verb expulser = COERCE/deport actor=subj recipient=obj|obj.de count=displaced:recipient place=de|vers ?recipient !recipient=REB|MIL|PRM !obj=@diplomat !with=parti|membre|appartement|immeuble|logement|squat|terrain|gymnase
  + La France a expulsé dix Tchétchènes. => actor: France; recipient: Tchétchènes
  - Le parti a expulsé un membre.
verb expulser = COERCE/restrict actor=subj recipient=obj|obj.de place=de ?with=appartement|immeuble|logement|squat|terrain|gymnase
  + La police a expulsé des familles d'un squat. => actor: police; recipient: familles
  - Le moteur expulse les gaz brûlés.
verb déporter = COERCE/deport actor=subj recipient=obj|obj.de count=displaced:recipient ?recipient
  + Le régime a déporté des milliers d'habitants. => actor: régime; recipient: habitants
  - Le vent a déporté la voiture.
verb refouler = COERCE/deport actor=subj recipient=obj|obj.de count=displaced:recipient place=à ?recipient=REF|CVL|JRN|SOC
  + La Grèce a refoulé des migrants vers la Turquie. => actor: Grèce; recipient: migrants
  - Il refoule ses larmes.
verb reconduire+frontière = COERCE/deport actor=subj recipient=obj|obj.de count=displaced:recipient
  + La police a reconduit à la frontière vingt migrants. => actor: police
  - Le maire est reconduit dans ses fonctions.
verb renvoyer = COERCE/deport actor=subj recipient=obj|obj.de count=displaced:recipient place=vers|à|dans|en ?recipient=REF ?actor=GOV|IGO|COP
  + L'Allemagne a renvoyé des réfugiés vers la Turquie. => actor: Allemagne; recipient: réfugiés
  - Le gardien a renvoyé la balle.
verb exiler = COERCE/deport actor=subj recipient=obj|obj.de ?actor=GOV|MIL
  + Le régime a exilé ses opposants. => actor: régime; recipient: opposants
  - L'écrivain s'est exilé à Londres.
verb forcer+exil = COERCE/deport actor=subj recipient=obj|obj.de
  + Le régime a forcé des opposants à l'exil. => actor: régime; recipient: opposants
  - Le voleur a forcé la serrure.
verb contraindre+exil = COERCE/deport actor=subj recipient=obj|obj.de
  + Le pouvoir a contraint l'opposant à l'exil. => actor: pouvoir
  - Le règlement contraint les clubs.
verb déchoir+nationalité = COERCE/deport actor=subj recipient=obj|obj.de
  + Le gouvernement a déchu un opposant de sa nationalité. => actor: gouvernement; recipient: opposant
  - L'ange déchu du roman se repent.
verb déplacer+force = COERCE/deport actor=subj recipient=obj|obj.de count=displaced:recipient
  + L'armée a déplacé de force plusieurs habitants. => actor: armée; recipient: habitants
  - La réunion est déplacée à mardi.
verb éloigner = COERCE/deport actor=subj recipient=obj|obj.de ?recipient=REF ?actor=GOV|COP
  + Les autorités ont éloigné douze migrants. => actor: autorités; recipient: migrants
  - Le bruit éloigne les oiseaux.
noun expulsion = COERCE/deport actor=par|de.par|adj|subj recipient=de count=displaced:recipient place=vers|de ?recipient !de=@diplomat|espion
  + L'expulsion de réfugiés par la Turquie a été critiquée. => actor: Turquie; recipient: réfugiés
  - L'expulsion des gaz refroidit le moteur.
noun déportation = COERCE/deport actor=par|de.par|adj|subj recipient=de count=displaced:recipient !with=mémorial|musée|mémoire
  + La déportation d'habitants par l'armée a été dénoncée. => actor: armée; recipient: habitants
  - Le mémorial de la déportation rouvre.
noun refoulement = COERCE/deport actor=par|de.par|adj|subj recipient=de place=vers|à ?recipient=REF
  + Le refoulement de migrants par la Grèce a été dénoncé. => actor: Grèce; recipient: migrants
  - Le refoulement est un mécanisme de défense.
noun reconduite+frontière = COERCE/deport actor=par|de.par recipient=de|de.de
  + La reconduite à la frontière d'une famille a ému le village. => recipient: famille
  - La conduite de nuit fatigue.
noun renvoi = COERCE/deport actor=par|de.par|adj recipient=de place=vers|en|à ?recipient=REF
  + Le renvoi de réfugiés vers la Turquie par la Grèce a commencé. => actor: Grèce; recipient: réfugiés
  - Le renvoi du procès est demandé.
noun déchéance+nationalité = COERCE/deport actor=par|de.par recipient=de|de.de
  + La déchéance de nationalité de l'opposant a été prononcée. => recipient: opposant
  - La déchéance du héros clôt le roman.
noun déplacement+forcé|forcer = COERCE/deport actor=par|de.par|adj recipient=de|de.de ?recipient
  + Le déplacement forcé de réfugiés par l'armée a été dénoncé.
  - Le déplacement du ministre est annulé.
noun transfert+population = COERCE/deport actor=par|de.par|adj
  + Un transfert de population par le régime est dénoncé. => actor: régime
  - Le transfert du joueur est officiel.

# --- Deprivation ---------------------------------------------------------------------------------------------------

verb couper+eau|électricité|courant|gaz|ravitaillement|approvisionnement|robinet|vivre = COERCE/withhold actor=subj recipient=à|de|obj.à|obj.de ?actor=GOV|MIL|REB|BUS
  + La Russie a coupé le gaz aux autorités ukrainiennes. => actor: Russie; recipient: autorités
  - Le cuisinier coupe l'eau du bain-marie.
verb priver = COERCE/withhold actor=subj recipient=obj|obj.de ?actor=GOV|MIL|REB|COP ?de=eau|électricité|gaz|nourriture|soin|droit|passeport|salaire|visite|vivre
  + L'armée a privé d'eau les habitants de l'enclave. => actor: armée; recipient: habitants
  - La blessure prive le club de son capitaine.
verb rationner = COERCE/withhold actor=subj recipient=à|obj.à ?actor=GOV|MIL|REB
  + Les autorités ont rationné l'essence. => actor: autorités
  - Le raisonnement est rationnel.
verb confisquer+aide = COERCE/withhold actor=subj recipient=à|de|obj.à|obj.de
  + Les miliciens ont confisqué l'aide des réfugiés. => actor: miliciens
  - L'aide a été bienvenue.
noun coupure = COERCE/withhold actor=par|de.par|adj recipient=à|de.à|de ?de=gaz|électricité|eau|approvisionnement ?actor=GOV|MIL|REB
  + La coupure du gaz par la Russie inquiète Kiev. => actor: Russie
  - La coupure d'électricité est due à l'orage.
noun privation = COERCE/withhold actor=par|de.par recipient=de ?de=eau|nourriture|soin|sommeil|liberté ?actor
  + La privation de nourriture par le régime a été dénoncée. => actor: régime
  - La privation de sommeil nuit à la mémoire.

# --- False news, hacking -------------------------------------------------------------------------------------------

noun désinformation = COERCE/misinformation actor=par|de.par|adj|de|subj recipient=contre|de.contre ?actor
  + La désinformation russe contre la Lituanie inquiète Vilnius. => actor: russe; recipient: Lituanie
  - Le cours sur la désinformation est suivi.
noun campagne+désinformation|propagande = COERCE/misinformation actor=par|de.par|adj|de|de.de|subj recipient=contre|de.contre
  + Une campagne de désinformation du régime russe contre l'Ukraine a été révélée. => actor: régime; recipient: Ukraine
  - La campagne de vaccination a commencé.
noun ingérence+électoral|numérique = COERCE/misinformation actor=par|de.par|adj|de|de.de|subj recipient=dans|contre|de.contre
  + L'ingérence électorale de Moscou a été prouvée. => actor: Moscou
  - La liste électorale est close.
verb désinformer = COERCE/misinformation actor=subj recipient=obj|obj.de
  + Le régime désinforme la population. => actor: régime; recipient: population
  - Le guide informe les visiteurs.
verb propager+rumeur|mensonge|fausse|faux = COERCE/misinformation actor=subj recipient=sur|contre|obj.contre ?actor=GOV|MIL|REB|PTY
  + Le régime propage des mensonges sur l'opposition. => actor: régime
  - Le vent propage le feu.
verb pirater = COERCE/cyber actor=subj recipient=de|obj|obj.de
  + Des espions russes ont piraté les serveurs du parti. => actor: espions
  - Le pirate borgne amuse les enfants.
verb paralyser+site|serveur|réseau = COERCE/cyber actor=subj recipient=de|obj.de ?with=informatique|pirate|cyberattaque|virus
  + Des pirates ont paralysé le site du gouvernement par une cyberattaque. => actor: pirates
  - La neige paralyse le réseau routier.
verb espionner = COERCE/cyber actor=subj recipient=obj|obj.de ?recipient ?actor=GOV|SPY|MIL
  + La NSA a espionné des diplomates. => actor: NSA; recipient: diplomates
  - La voisine espionne le facteur.
noun piratage = COERCE/cyber actor=par|de.par|adj|subj recipient=de ?with=site|serveur|parti|ministère|messagerie|compte|ordinateur|informatique|courriel
  + Le piratage d'un ministère par des espions a été découvert. => actor: espions
  - Le piratage des chansons recule.
noun cyberattaque = COERCE/cyber actor=par|de.par|adj|de|subj recipient=contre|de.contre|sur|de
  + Une cyberattaque contre l'Estonie a été attribuée à Moscou. => recipient: Estonie
  - Le cybercafé a fermé.
noun cyber-attaque = COERCE/cyber actor=par|de.par|adj|de|subj recipient=contre|de.contre|sur|de
  + Une cyber-attaque contre le ministère a été déjouée.
  - Le cyclisme séduit.
noun attaque+informatique|cybernétique|déni = COERCE/cyber actor=par|de.par|adj|de|de.de|subj recipient=contre|de.contre|sur
  + Une attaque informatique contre l'Estonie a bloqué des banques. => recipient: Estonie
  - Le cours d'informatique est complet.
noun cyberespionnage = COERCE/cyber actor=par|de.par|adj|de|subj recipient=contre|de.contre
  + Le cyberespionnage chinois contre Washington a été dénoncé. => actor: chinois; recipient: Washington
  - L'espion du film est élégant.
noun espionnage = COERCE/cyber actor=par|de.par|adj|de|subj recipient=de|contre|de.contre ?recipient ?actor
  + L'espionnage de dirigeants européens par la NSA a choqué Berlin. => actor: NSA; recipient: dirigeants
  - Le roman d'espionnage est réédité.
noun rançongiciel = COERCE/cyber actor=par|de.par|de recipient=contre|de.contre ?with=attaque|contre|paralyser|hôpital
  + Un rançongiciel a paralysé lundi un hôpital de Rouen.
  - Le logiciel est gratuit.
