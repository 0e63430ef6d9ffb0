# SUPPORT: praise, endorse, recognise; sign, ratify, conclude an agreement; open diplomatic ties; pay homage officially.

# --- agreements
verb signer = SUPPORT both=subj both=avec both=obj.avec ?actor ?obj=@agreement
  + Le Japon a signé un accord avec l'Australie. => actor: Japon; actor: Australie
  - Le joueur a signé un contrat avec Lyon.
verb signer = SUPPORT both=subj both=avec ?actor ?obj=déclaration|communiqué|document|texte|lettre|feuille ?with=commun|conjoint|accord|ensemble
  + Les deux ministres ont signé une déclaration commune. => actor: ministres
  - Le romancier signe ses livres.
verb signer = SUPPORT both=subj both=avec both=entre ?obj=document|texte ?actor=GOV|IGO|REB
  + Les deux présidents ont signé le document. => actor: présidents
  - L'élève signe le document.
verb signer = none ?obj=contrat|but|pétition|décret|chèque|autographe|retour|victoire|performance|album|roman|article|bail|loi
  - L'attaquant a signé un contrat de trois ans.
verb cosigner = SUPPORT both=subj both=avec ?actor ?obj=@agreement|texte|déclaration|résolution|lettre
  + Vingt Etats ont cosigné la déclaration. => actor: Etats
  - Il a cosigné un roman.
verb parapher = SUPPORT both=subj both=avec ?actor
  + Kaboul et Washington ont paraphé le pacte. => actor: Kaboul; actor: Washington
  - Il paraphe chaque page.
verb ratifier = SUPPORT both=subj both=avec
  + Le Parlement grec a ratifié l'accord. => actor: Parlement
  - Il rectifie le tir.
verb conclure = SUPPORT both=subj both=avec both=obj.avec ?actor ?obj=@agreement|alliance|trêve|paix|partenariat|marché
  + Ankara a conclu un accord avec Bruxelles. => actor: Ankara; actor: Bruxelles
  - Il conclut son discours.
verb sceller = SUPPORT both=subj both=avec ?actor ?obj=@agreement|alliance|paix|réconciliation|union
  + Les deux partis ont scellé leur alliance. => actor: partis
  - La cire scelle la lettre.
verb parvenir+accord|compromis|trêve|entente = SUPPORT both=subj both=avec ?actor
  + Téhéran est parvenu à un accord avec les grandes puissances. => actor: Téhéran; actor: puissances
  - La lettre lui est parvenue.
verb trouver+accord|compromis|entente = SUPPORT both=subj both=avec ?actor
  + Le Royaume-Uni et l'Irlande ont trouvé un compromis. => actor: Royaume-Uni; actor: Irlande
  - Il trouve un terrain à bâtir.
verb aboutir+accord|compromis|trêve|entente = SUPPORT both=subj both=entre both=subj.entre both=subj.avec ?actor
  + Les négociations entre Séoul et Tokyo ont abouti à un accord. => actor: Séoul; actor: Tokyo
  - La ruelle aboutit au port.
verb passer+accord|alliance|pacte = SUPPORT both=subj both=avec ?actor
  + Damas a passé un accord avec les insurgés. => actor: Damas; actor: insurgés
  - Il passe le sel.
verb nouer+alliance|partenariat = SUPPORT both=subj both=avec ?actor
  + Le parti a noué une alliance avec les centristes. => actor: parti; actor: centristes
  - Il noue ses lacets.
verb forger+alliance = SUPPORT both=subj both=avec ?actor
  + Asmara a forgé une alliance avec Riyad. => actor: Asmara; actor: Riyad
  - Le forgeron forge une lame.
verb se_allier = SUPPORT both=subj both=obj both=à ?actor ?à=GOV|REB|PTY|OPP|MIL|PRM
  + La milice s'est alliée aux rebelles. => actor: milice; actor: rebelles
  - Le goût s'allie au parfum.
verb adhérer = SUPPORT actor=subj recipient=à|obj.à ?actor ?à=@agreement|convention|OTAN|union|alliance|statut
  + Le Monténégro a adhéré au traité. => actor: Monténégro
  - La colle adhère au mur.
verb rallier = SUPPORT actor=subj recipient=obj ?actor ?obj ?recipient
  + Le général a rallié la rébellion. => actor: général; recipient: rébellion
  - Le voilier rallie le port.
verb se_rallier = SUPPORT actor=subj|obj recipient=à|à.de|obj.à ?actor ?à
  + Les centristes se sont ralliés au président. => actor: centristes; recipient: président
  - Le mot se rallie à la règle.
verb adopter = SUPPORT actor=subj recipient=obj.de ?obj=résolution|déclaration|convention|traité ?actor=IGO|GOV
  + Le Conseil de sécurité a adopté une résolution. => actor: Conseil
  - Le couple a adopté un chat.
verb approuver = SUPPORT actor=subj recipient=obj|obj.de|obj.avec|avec|obj.adj ?actor !obj=aide|prêt|envoi|déploiement|don|crédit|financement|livraison|vente|budget|loi|projet|réforme|amendement|article|texte
  + Le Sénat a approuvé l'accord avec la Tunisie. => actor: Sénat; recipient: Tunisie
  - Ce silence approuve la couleur.
verb entériner = SUPPORT actor=subj recipient=obj.de|obj.avec ?actor ?obj=@agreement|décision|plan|résultat|choix
  + Le Parlement a entériné l'accord avec la Norvège. => actor: Parlement
  - L'usage entérine ce mot.
verb avaliser = SUPPORT actor=subj recipient=obj.de|obj ?actor
  + L'Union européenne a avalisé le plan de la Grèce. => actor: Union; recipient: Grèce
  - Ce sceau avalise une traite.
verb valider = SUPPORT actor=subj recipient=obj.de ?actor ?obj=@agreement|victoire|candidature|plan|résultat
  + La Cour a validé la victoire de l'opposant. => actor: Cour; recipient: opposant
  - Il valide son billet.

# --- endorsement
verb soutenir = SUPPORT actor=subj recipient=obj|obj.de ?actor ?recipient !clause !as=participle|relative
  + Moscou soutient Damas. => actor: Moscou; recipient: Damas
  - Le mur soutient le toit.
verb soutenir = SUPPORT actor=subj recipient=obj.de|obj.adj ?actor ?obj=@proposal|@agreement|effort|candidat|politique|décision|idée|position|cause|appel|intervention|indépendance|démarche|action
  + La France soutient les efforts de paix. => actor: France
  - Le fer soutient la voûte.
verb soutenir = none ?obj=thèse|comparaison|croissance|regard|rythme|cours|activité|demande|mémoire
  - Elle a soutenu sa thèse.
verb soutenir = none ?clause=que
  - Il soutient que la Terre est plate.
verb appuyer = SUPPORT actor=subj recipient=obj|obj.de ?actor ?obj=@proposal|candidature|demande|effort|démarche|médiation|candidat|initiative
  + Berlin appuie la demande de Varsovie. => actor: Berlin; recipient: Varsovie
  - Il appuie sur le bouton.
verb défendre = SUPPORT actor=subj recipient=obj|obj.de ?actor=GOV|PTY|LEG|IGO|ELI ?recipient !with=@contest|arme
  + Le Premier ministre a défendu le préfet. => actor: ministre; recipient: préfet
  - Il défend son but.
verb apporter+soutien|appui|caution = SUPPORT actor=subj recipient=à ?actor
  + Ottawa a apporté son soutien à Kiev. => actor: Ottawa; recipient: Kiev
  - Il apporte le pain.
verb exprimer+soutien|solidarité|confiance|gratitude|admiration|appui|sympathie|satisfaction|reconnaissance = SUPPORT actor=subj recipient=à|envers|avec|de|pour|auprès_de ?actor
  + Tokyo a exprimé sa solidarité avec Ankara. => actor: Tokyo; recipient: Ankara
  - Le tableau exprime la douceur.
verb exprimer+condoléance = SUPPORT actor=subj recipient=à|auprès_de
  + Le roi a exprimé ses condoléances au peuple libanais. => actor: roi; recipient: peuple
  - Il exprime une idée.
verb présenter+condoléance = SUPPORT actor=subj recipient=à
  + Le Maroc a présenté ses condoléances au gouvernement libanais. => actor: Maroc; recipient: gouvernement
  - Il présente le journal.
verb afficher+soutien|solidarité = SUPPORT actor=subj recipient=à|avec|pour|envers
  + Les évêques affichent leur soutien aux mineurs. => actor: évêques; recipient: mineurs
  - La mairie affiche les horaires.
verb réaffirmer+soutien|solidarité|attachement = SUPPORT actor=subj recipient=à|avec|envers
  + Washington a réaffirmé son soutien à Taïwan. => actor: Washington
  - Il réaffirme son goût du sel.
verb réitérer+soutien|confiance = SUPPORT actor=subj recipient=à|envers
  + La Chine a réitéré son soutien au gouvernement pakistanais. => actor: Chine; recipient: gouvernement
  - Il réitère son essai.
verb renouveler+confiance|soutien = SUPPORT actor=subj recipient=à
  + Le président a renouvelé sa confiance au Premier ministre. => actor: président; recipient: ministre
  - Il renouvelle son abonnement.
verb accorder+confiance|soutien = SUPPORT actor=subj recipient=à ?actor
  + Les députés ont accordé leur confiance au gouvernement. => actor: députés; recipient: gouvernement
  - Il accorde sa guitare.
verb témoigner+soutien|solidarité|sympathie = SUPPORT actor=subj recipient=à|envers|avec|de
  + Le maire a témoigné son soutien aux policiers. => actor: maire; recipient: policiers
  - Il témoigne au procès.
verb manifester+soutien|solidarité = SUPPORT actor=subj recipient=à|avec|envers
  + Le Sénégal a manifesté son soutien au gouvernement malien. => actor: Sénégal; recipient: gouvernement
  - La foule manifeste dans la rue.
verb dire+soutien|solidarité|confiance|gratitude = SUPPORT actor=subj recipient=à|avec|envers ?actor
  + Le pape a dit sa solidarité avec les migrants. => actor: pape; recipient: migrants
  - Il dit bonjour.
verb assurer+soutien|solidarité = SUPPORT actor=subj recipient=obj|à ?actor ?recipient
  + Le roi a assuré le sultan de son soutien. => actor: roi; recipient: sultan
  - Il assure son soutien au mât.
verb se_solidariser = SUPPORT actor=subj|obj recipient=avec|de
  + Le syndicat s'est solidarisé avec les mineurs. => actor: syndicat; recipient: mineurs
  - Le béton se solidifie.
verb se_ranger = SUPPORT actor=subj|obj recipient=derrière|à|de|obj.à ?actor ?derrière|côté
  + Trois partis se sont rangés derrière le président. => actor: partis; recipient: président
  - La voiture se range derrière le camion.
verb prendre+parti|défense|fait = SUPPORT actor=subj recipient=pour|de ?actor ?recipient
  + La Turquie a pris la défense du Qatar. => actor: Turquie; recipient: Qatar
  - Il prend le train.
verb faire+bloc = SUPPORT actor=subj recipient=derrière|avec|autour_de ?actor
  + Les élus font bloc derrière la maire. => actor: élus; recipient: maire
  - La glace fait bloc.
verb faire+allégeance = SUPPORT actor=subj recipient=à
  + Le groupe armé a fait allégeance à l'Etat islamique. => actor: groupe; recipient: islamique
  - Il fait ses courses.
verb prêter+allégeance|serment = SUPPORT actor=subj recipient=à ?recipient
  + La milice a prêté allégeance à al-Qaïda. => actor: milice; recipient: Qaïda
  - Il prête sa voiture.
verb apporter+voix = SUPPORT actor=subj recipient=à ?actor
  + Les centristes apportent leurs voix au candidat. => actor: centristes; recipient: candidat
  - Le vent apporte des voix.
verb adouber = SUPPORT actor=subj recipient=obj ?recipient
  + Le parti a adoubé le sénateur. => actor: parti; recipient: sénateur
  - Le roi adoube un chevalier dans la fresque.
verb plébisciter = SUPPORT actor=subj recipient=obj ?recipient
  + Les militants ont plébiscité le ministre. => actor: militants; recipient: ministre
  - Le public plébiscite ce fromage.
verb cautionner = SUPPORT actor=subj recipient=obj|obj.de ?actor
  + Londres cautionne la politique de Manama. => actor: Londres; recipient: Manama
  - Il cautionne le bail de son fils.
verb endosser = SUPPORT actor=subj recipient=obj|obj.de ?obj=candidature|candidat|politique|plan|responsabilité ?recipient
  + Le sénateur a endossé la candidature du gouverneur. => actor: sénateur; recipient: gouverneur
  - Il endosse une veste.

# --- praise, thanks, homage
verb saluer = SUPPORT actor=subj recipient=obj|obj.de|obj.par|obj.adj ?actor !obj=foule|drapeau|public
  + L'ONU a salué la décision de Colombo. => actor: ONU; recipient: Colombo
  - L'acteur salue le public.
verb louer = SUPPORT actor=subj recipient=obj|obj.de|obj.adj ?actor ?obj=effort|courage|action|rôle|décision|travail|coopération|qualité|sagesse|relation|engagement|professionnalisme|président|leadership
  + Washington loue les efforts de la Jordanie. => actor: Washington; recipient: Jordanie
  - Il loue un appartement.
verb féliciter = SUPPORT actor=subj recipient=obj ?recipient
  + Le roi a félicité le nouveau président. => actor: roi; recipient: président
  - Le guide se félicite du beau temps.
verb se_féliciter = SUPPORT actor=subj|obj recipient=de|de.de|clause ?actor
  + Bruxelles se félicite de la décision de Skopje. => actor: Bruxelles; recipient: Skopje
  - Il se félicite de son choix de vin.
verb se_réjouir = SUPPORT actor=subj|obj recipient=de.de|de|clause ?actor=GOV|IGO|PTY|OPP|SOC|NGO|LEG
  + L'Elysée se réjouit de la libération annoncée par Ankara. => actor: Elysée
  - Les enfants se réjouissent de Noël.
verb applaudir = SUPPORT actor=subj recipient=obj|obj.de|à.de ?actor ?recipient
  + Les députés ont applaudi le ministre. => actor: députés; recipient: ministre
  - Le public applaudit la chanteuse.
verb acclamer = SUPPORT actor=subj recipient=obj ?recipient
  + La foule a acclamé le nouveau président. => actor: foule; recipient: président
  - Le stade acclame le buteur.
verb ovationner = SUPPORT actor=subj recipient=obj ?recipient
  + Le Congrès a ovationné le président ukrainien. => actor: Congrès; recipient: président
  - La salle ovationne le ténor.
verb remercier = SUPPORT actor=subj recipient=obj ?actor ?recipient
  + Le chef rebelle a remercié Téhéran. => actor: chef; recipient: Téhéran
  - Elle remercie son voisin.
verb remercier = none ?with=licencier|entraîneur|poste
  - L'entraîneur a été remercié.
verb rendre+hommage = SUPPORT actor=subj recipient=à
  + Le président a rendu hommage aux soldats tués. => actor: président; recipient: soldats
  - Il rend ses livres.
verb se_incliner = SUPPORT actor=subj|obj recipient=devant|devant.de ?devant ?with=mémoire|monument|tombe|dépouille|cercueil|victime
  + Le roi s'est incliné devant la mémoire des victimes. => actor: roi; recipient: victimes
  - L'arbre s'incline.
verb se_recueillir = SUPPORT actor=subj|obj recipient=sur.de|devant.de|devant ?actor=GOV|IGO|REL|PTY
  + La chancelière s'est recueillie devant le mémorial. => actor: chancelière
  - La famille se recueille.
verb commémorer = SUPPORT actor=subj recipient=obj.de ?actor=GOV|IGO
  + Le président a commémoré le massacre des insurgés. => actor: président; recipient: insurgés
  - Le village commémore sa fondation.
verb décorer = SUPPORT actor=subj recipient=obj ?actor=GOV ?recipient
  + Le roi a décoré le général. => actor: roi; recipient: général
  - Elle décore le sapin.
verb déposer+gerbe = SUPPORT actor=subj recipient=devant|sur|à ?actor
  + Le Premier ministre a déposé une gerbe au mémorial. => actor: ministre
  - Il dépose un colis.
verb observer+minute|silence = SUPPORT actor=subj recipient=pour ?actor=GOV|LEG|IGO
  + Les députés ont observé une minute de silence. => actor: députés
  - Il observe les étoiles.
verb honorer = SUPPORT actor=subj recipient=obj|obj.de ?actor=GOV|IGO ?recipient
  + Le roi a honoré les pompiers. => actor: roi; recipient: pompiers
  - Il honore ses dettes.
verb encenser = SUPPORT actor=subj recipient=obj|obj.de ?recipient
  + Le ministre a encensé le dictateur. => actor: ministre; recipient: dictateur
  - La critique encense le film.
verb vanter = SUPPORT actor=subj recipient=obj.de|obj.adj|obj ?actor ?obj=effort|mérite|courage|rôle|action|relation|coopération|bilan ?recipient
  + Le président vante les mérites de l'Arabie saoudite. => actor: président; recipient: Arabie
  - La publicité vante une lessive.
verb souligner = SUPPORT actor=subj recipient=obj.de ?actor ?recipient ?obj=rôle|effort|courage|importance|qualité|engagement
  + L'ONU souligne les efforts du Rwanda. => actor: ONU; recipient: Rwanda
  - Il souligne un mot.
verb célébrer = SUPPORT actor=subj recipient=obj.de|obj.avec|avec ?actor=GOV|PTY|IGO ?recipient ?obj=victoire|relation|amitié|alliance|anniversaire|accord
  + Le roi a célébré l'amitié avec la Tunisie. => actor: roi; recipient: Tunisie
  - Le couple célèbre ses noces.

# --- recognition and ties
verb reconnaître = SUPPORT actor=subj recipient=obj.de|obj ?actor ?obj=indépendance|souveraineté|état|gouvernement|légitimité|victoire|président|génocide|autorité|passeport
  + Paris a reconnu l'indépendance du Kosovo. => actor: Paris; recipient: Kosovo
  - Il reconnaît son erreur.
verb reconnaître = SUPPORT actor=subj recipient=obj ?actor=GOV|IGO ?recipient ?comme|obj.comme
  + L'Italie a reconnu l'opposant comme président. => actor: Italie; recipient: opposant
  - Elle est reconnue comme peintre.
verb reconnaître = SUPPORT actor=subj recipient=obj ?actor=GOV|IGO ?recipient=GOV|OPP|REB
  + Berlin a reconnu le Conseil national syrien. => actor: Berlin; recipient: Conseil
  - Le témoin a reconnu la voiture.
verb établir+relation = SUPPORT both=subj both=avec ?actor
  + Le Bhoutan a établi des relations diplomatiques avec Israël. => actor: Bhoutan; actor: Israël
  - Il établit un devis.
verb rétablir+relation|lien = SUPPORT both=subj both=avec ?actor
  + Riyad et Téhéran rétablissent leurs relations. => actor: Riyad; actor: Téhéran
  - Il rétablit le courant.
verb normaliser+relation|lien = SUPPORT both=subj both=avec ?actor
  + Rabat a normalisé ses relations avec Israël. => actor: Rabat; actor: Israël
  - L'atelier normalise les vis.
verb nouer+relation|lien = SUPPORT both=subj both=avec ?actor
  + Panama a noué des relations avec Pékin. => actor: Panama; actor: Pékin
  - Il noue un ruban.
verb renouer = SUPPORT both=subj both=avec ?actor=GOV ?avec
  + Ankara renoue avec Le Caire. => actor: Ankara; actor: Caire
  - Le club renoue avec la victoire.
verb renforcer+relation|lien|partenariat|coopération = SUPPORT both=subj both=avec ?actor
  + Pékin a renforcé ses liens avec Moscou. => actor: Pékin; actor: Moscou
  - Il renforce la digue.
verb resserrer+lien = SUPPORT both=subj both=avec ?actor
  + L'Inde a resserré ses liens avec le Japon. => actor: Inde; actor: Japon
  - Il resserre le boulon.
verb ouvrir = SUPPORT actor=subj recipient=à|en|dans|obj.à ?actor ?obj=ambassade|consulat|représentation
  + La Turquie a ouvert une ambassade en Somalie. => actor: Turquie
  - Il ouvre un restaurant à Mogadiscio.
verb se_réconcilier = SUPPORT both=subj both=obj both=avec ?actor
  + Le Fatah et le Hamas se sont réconciliés. => actor: Fatah; actor: Hamas
  - Le couple s'est réconcilié.
verb faire+paix = SUPPORT both=subj both=avec ?actor
  + Asmara a fait la paix avec Addis-Abeba. => actor: Asmara; actor: Addis
  - Le silence fait la paix du soir.

# --- nouns
noun signature = SUPPORT both=par both=entre both=de.entre both=de.avec both=avec both=subj ?de=@agreement
  + La signature de l'accord entre Kiev et Bruxelles a eu lieu. => actor: Kiev; actor: Bruxelles
  - Sa signature est illisible.
noun ratification = SUPPORT both=par both=de.par both=de.entre both=de.avec both=adj both=subj
  + La ratification du traité par le Sénat est acquise. => actor: Sénat
  - La rectification du journal est tardive.
noun conclusion = SUPPORT both=par both=entre both=de.entre both=de.avec both=subj ?de=@agreement
  + La conclusion d'un accord entre Rome et Tunis rassure. => actor: Rome; actor: Tunis
  - La conclusion du livre déçoit.
noun accord = SUPPORT both=entre ?actor ?entre
  + L'accord entre le Royaume-Uni et l'Union européenne entre en vigueur. => actor: Royaume-Uni; actor: Union
  - L'accord entre le nom et l'adjectif est une règle.
noun accord+paix|cessez-le-feu|trêve|commercial|association|libre-échange|coopération|bilatéral|historique|nucléaire|partage|politique|réconciliation = SUPPORT both=entre both=avec both=adj both=de both=subj both=de.avec both=de.entre
  + L'accord de paix avec la guérilla a été salué. => actor: guérilla
  - La coopération des élèves suppose leur accord.
noun accord = SUPPORT both=subj both=avec both=de both=de.avec ?actor ?avec|de.avec
  + La Grèce a annoncé un accord avec les syndicats. => actor: Grèce; actor: syndicats
  - Il est d'accord avec sa femme.
noun accord+participe|verbe|adjectif|sujet|guitare|piano|mineur|majeur|parental|commun|collectif|entreprise = none
  - L'accord du participe est une règle difficile.
noun accord+de+être = none
  - Le ministre est d'accord avec le maire.
noun accord+en = none
  - La couleur est choisie en accord avec le décor.
noun traité = SUPPORT both=entre ?actor ?entre
  + Le traité entre Paris et Rome a été paraphé. => actor: Paris; actor: Rome
  - Ce traité de physique date de 1700.
noun pacte = SUPPORT both=entre both=avec both=de both=de.avec both=de.entre ?actor ?entre|avec
  + Le pacte entre Moscou et Pékin inquiète. => actor: Moscou; actor: Pékin
  - Le pacte avec le diable est un thème d'opéra.
noun soutien = SUPPORT actor=de|adj|subj recipient=à|pour|envers|en_faveur_de|de.à|de.envers ?recipient ?actor
  + Le soutien de Moscou à Damas ne faiblit pas. => actor: Moscou; recipient: Damas
  - Le soutien scolaire aide les enfants.
noun soutien = SUPPORT actor=de|adj recipient=à|subj|de.à ?actor ?with=recevoir|apporter|exprimer|total|plein|indéfectible|ferme
  + Kiev a reçu le soutien indéfectible de Varsovie. => actor: Varsovie
  - Un soutien-gorge sèche au soleil.
noun soutien+scolaire|psychologique|famille|gorge|prix|financier|logistique|aérien|militaire = none
  - Le soutien scolaire est gratuit.
noun appui = SUPPORT actor=de|adj|subj recipient=à|de.à ?actor ?recipient
  + L'appui du Maroc au gouvernement gabonais est constant. => actor: Maroc; recipient: gouvernement
  - L'appui de la fenêtre est en pierre.
noun solidarité = SUPPORT actor=de|adj|subj recipient=avec|envers|à_l'égard_de|de.avec|de.envers ?recipient ?actor
  + La solidarité de la Grèce avec Chypre est totale. => recipient: Chypre
  - La solidarité entre voisins est précieuse.
noun félicitation = SUPPORT actor=de|adj|subj recipient=à|de.à ?actor !actor=JUD
  + Les félicitations du roi au nouveau président sont arrivées. => actor: roi; recipient: président
  - Les félicitations du jury honorent l'étudiant.
noun hommage = SUPPORT actor=de|adj|subj recipient=à|de.à ?actor=GOV|IGO|REL|LEG
  + L'hommage du président aux victimes a ému. => actor: président; recipient: victimes
  - Ce film est un hommage au cinéma muet.
noun hommage+national|officiel|solennel = SUPPORT actor=de|adj|subj|de.de recipient=à|de.à
  + L'hommage national au policier a eu lieu lundi. => recipient: policier
  - Le film rend un hommage discret aux marins.
noun éloge = SUPPORT actor=subj|de recipient=de|à|envers|de.à|de.envers ?recipient ?actor
  + Le sénateur a fait l'éloge du président. => actor: sénateur; recipient: président
  - Un éloge de la paresse paraît en librairie.
noun louange = SUPPORT actor=de|subj recipient=à|de|de.à ?actor ?recipient
  + Les louanges du ministre au roi ont surpris. => actor: ministre
  - Les louanges du chœur s'élèvent.
noun reconnaissance = SUPPORT actor=par|adj|subj|de.par recipient=de.de|de ?de=indépendance|état|souveraineté|gouvernement|génocide|victoire|légitimité
  + La reconnaissance de l'indépendance du Kosovo par la France a irrité la Serbie. => actor: France; recipient: Kosovo
  - La reconnaissance vocale progresse.
noun reconnaissance = SUPPORT actor=par|adj|de.par recipient=de ?actor=GOV|IGO ?recipient=GOV|OPP|REB
  + La reconnaissance de l'Etat palestinien par la Norvège est officielle. => actor: Norvège; recipient: Etat
  - Un vol de reconnaissance de l'armée a eu lieu.
noun approbation = SUPPORT actor=par|de|adj|de.par recipient=de.de|de.avec ?actor !actor=CVL
  + L'approbation du plan par le Sénat est acquise. => actor: Sénat
  - Ce projet cherche l'approbation du public.
noun adoption = SUPPORT actor=par|adj|subj|de.par recipient=de.de ?de=résolution|déclaration|convention|traité
  + L'adoption de la résolution par l'ONU est un tournant. => actor: ONU
  - L'adoption d'un chien demande réflexion.
noun ralliement = SUPPORT actor=de|adj|subj recipient=à|de.à ?recipient
  + Le ralliement des centristes au président change la donne. => actor: centristes; recipient: président
  - Le point de ralliement est la gare.
noun allégeance = SUPPORT actor=de|adj|subj recipient=à|de.à ?recipient
  + L'allégeance du groupe à l'Etat islamique est récente. => actor: groupe; recipient: islamique
  - Les seigneurs vivaient d'allégeances.
noun applaudissement = SUPPORT actor=de recipient=pour|à|subj|de.à ?actor=LEG|PTY|GOV|OPP
  + Le roi est sorti sous les applaudissements des sénateurs. => actor: sénateurs
  - Les applaudissements du public saluent le ténor.
noun condoléance = SUPPORT actor=de|adj|subj recipient=à|de.à ?actor=GOV|IGO|REL
  + Les condoléances du pape au peuple turc sont parvenues. => actor: pape; recipient: peuple
  - Un registre de condoléances est ouvert.
noun normalisation = SUPPORT both=entre both=de.entre both=de.avec both=avec ?de=relation|lien
  + La normalisation des relations entre Riyad et Téhéran avance. => actor: Riyad; actor: Téhéran
  - La normalisation des vis date de 1900.
noun rétablissement = SUPPORT both=entre both=de.entre both=de.avec both=avec ?de=relation|lien
  + Le rétablissement des relations entre Cuba et Washington est acté. => actor: Cuba; actor: Washington
  - On souhaite un prompt rétablissement au malade.
noun ouverture = SUPPORT actor=par|de.de|de.adj|subj|de.par recipient=à|en|de.à ?de=ambassade|consulat|représentation
  + L'ouverture d'une ambassade par la Turquie en Somalie est un signe. => actor: Turquie
  - L'ouverture du bal est à dix heures.
noun réconciliation = SUPPORT both=entre both=de both=avec both=de.avec both=de.entre ?actor
  + La réconciliation entre le Fatah et le Hamas tient. => actor: Fatah; actor: Hamas
  - La réconciliation du couple clôt le film.
noun vote+confiance = SUPPORT actor=de|subj|de.de recipient=à|en_faveur_de|de.à
  + Le vote de confiance au gouvernement est acquis. => recipient: gouvernement
  - Le vote a lieu dimanche.
noun minute+silence = SUPPORT actor=de|subj|de.de recipient=pour ?actor
  + Les députés ont fait une minute de silence. => actor: députés
  - Une minute de cuisson suffit.
adj favorable = SUPPORT actor=subj recipient=à.de ?actor ?à=@proposal|candidature|candidat
  + L'Italie est favorable au projet de l'Allemagne. => actor: Italie; recipient: Allemagne
  - Un temps favorable attire les baigneurs.
adj reconnaissant = SUPPORT actor=subj recipient=à|envers ?actor ?recipient
  + Kiev est reconnaissante envers Varsovie. => actor: Kiev; recipient: Varsovie
  - Un élève reconnaissant remercie son maître.
adj solidaire = SUPPORT actor=subj recipient=de|avec ?actor ?recipient
  + Paris est solidaire d'Athènes. => actor: Paris; recipient: Athènes
  - Un jardin solidaire a ouvert.
adj historique = SUPPORT actor=source recipient=subj.de ?subj=accord|vote|victoire|décision ?recipient
  + Cette décision de la Cour est historique, a salué l'opposition. => recipient: Cour
  - Le centre historique est piéton.

verb se_prononcer = SUPPORT actor=subj|obj recipient=pour.de|pour|en_faveur_de|en_faveur_de.de|en.de ?actor ?pour|en_faveur_de|en=faveur
  + Le maire s'est prononcé en faveur du candidat. => actor: maire; recipient: candidat
  - Ce mot se prononce à l'anglaise.
verb tresser+laurier|louange = SUPPORT actor=subj recipient=à ?actor
  + Le ministre a tressé des lauriers au préfet. => actor: ministre; recipient: préfet
  - La fillette tresse ses cheveux.
verb tirer+chapeau = SUPPORT actor=subj recipient=à ?actor
  + La chancelière tire son chapeau au gouvernement grec. => actor: chancelière; recipient: gouvernement
  - Il tire le rideau.
verb souhaiter+bienvenue|bienvenu = SUPPORT actor=subj recipient=à ?actor=GOV|IGO ?recipient
  + Le roi a souhaité la bienvenue à l'ambassadeur. => actor: roi; recipient: ambassadeur
  - L'hôtesse souhaite la bienvenue aux voyageurs.
verb donner+bénédiction = SUPPORT actor=subj recipient=à|à.de ?actor
  + Washington a donné sa bénédiction au plan de l'Afghanistan. => actor: Washington; recipient: Afghanistan
  - Le prêche donne une bénédiction à la foule.
verb se_joindre = SUPPORT actor=subj|obj recipient=à|à.de|obj.à ?actor ?à=coalition|accord|appel|déclaration|initiative|alliance
  + La Norvège se joint à l'appel de l'ONU. => actor: Norvège; recipient: ONU
  - Des amis se joignent à la fête.
verb adresser+félicitation|hommage|remerciement|condoléance|salut = SUPPORT actor=subj recipient=à ?actor
  + Le Kremlin a adressé ses félicitations au vainqueur du scrutin. => actor: Kremlin
  - Il adresse un paquet à son frère.
verb apposer+signature = SUPPORT actor=subj recipient=à|sur ?actor
  + Le président a apposé sa signature au traité. => actor: président
  - Le vendeur appose un tampon.
verb accueillir+favorablement|positivement = SUPPORT actor=subj recipient=obj.de|obj.adj ?actor
  + Londres accueille favorablement la proposition de Dublin. => actor: Londres; recipient: Dublin
  - La plage accueille des tortues.
verb accueillir+satisfaction|faveur|soulagement = SUPPORT actor=subj recipient=obj.de|obj.adj ?actor
  + Rome a accueilli avec satisfaction la décision de Tripoli. => actor: Rome; recipient: Tripoli
  - Le musée accueille une toile.
verb dire+oui = SUPPORT actor=subj recipient=à|à.de ?actor=GOV|LEG|IGO|PTY
  + Le Parlement a dit oui au traité. => actor: Parlement
  - La mariée a dit oui.
