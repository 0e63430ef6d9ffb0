# CONCEDE: a verbal concession: lift a ban or a curfew, pardon, apologise, announce a future
# retreat or release, declare a ceasefire, drop a demand.

# --- apologies and pardons
verb se_excuser = CONCEDE actor=subj|obj recipient=auprès_de|devant|à|obj.à ?actor
  + Le Premier ministre s'est excusé auprès des victimes. => actor: ministre
  - Le joueur s'excuse d'un mauvais geste auprès du public.
verb se_excuser = none ?with=@contest
  - Le gardien s'est excusé après le match.
verb présenter+excuse = CONCEDE actor=subj recipient=à|auprès_de
  + Le Japon a présenté ses excuses au gouvernement coréen. => actor: Japon; recipient: gouvernement
  - Il présente une pièce d'identité.
verb faire+excuse = CONCEDE actor=subj recipient=à
  + La ministre a fait ses excuses aux habitants. => actor: ministre; recipient: habitants
  - Il fait le pain.
verb adresser+excuse = CONCEDE actor=subj recipient=à
  + Le roi a adressé ses excuses au peuple congolais. => actor: roi; recipient: peuple
  - Il adresse une carte à son oncle.
verb formuler+excuse = CONCEDE actor=subj recipient=à|envers
  + Berlin a formulé des excuses envers la Namibie. => actor: Berlin; recipient: Namibie
  - Il formule un vœu.
verb demander+pardon = CONCEDE actor=subj recipient=à
  + Le maire a demandé pardon aux familles. => actor: maire; recipient: familles
  - Le touriste demande son chemin.
verb faire+amende+honorable = CONCEDE actor=subj recipient=auprès_de|devant
  + Le ministre a fait amende honorable devant le Parlement. => actor: ministre; recipient: Parlement
  - L'amende est payée.
verb faire+mea-culpa = CONCEDE actor=subj
  + Le Pentagone a fait son mea-culpa. => actor: Pentagone
  - Le prêtre récite le mea-culpa.
verb exprimer+remords|repentir|contrition = CONCEDE actor=subj recipient=à|envers
  + Le général a exprimé ses remords aux victimes. => actor: général; recipient: victimes
  - Le remords le ronge.
verb exprimer+regret+victime|famille|peuple = CONCEDE actor=subj recipient=à|envers|auprès_de ?actor=GOV|MIL|REB
  + L'armée a exprimé ses regrets aux familles. => actor: armée
  - La chanson exprime le regret.
verb se_repentir = CONCEDE actor=subj|obj ?actor
  + Le chef rebelle se repent de ses actes. => actor: chef
  - Qui se marie vite se repent à loisir.
verb reconnaître+tort|erreur|faute|responsabilité|torts = CONCEDE actor=subj recipient=auprès_de|à|envers ?actor
  + Paris a reconnu ses torts. => actor: Paris
  - Il reconnaît la voix de sa sœur.
verb reconnaître+défaite = CONCEDE actor=subj recipient=face_à|contre ?actor !with=@contest
  + Le président sortant a reconnu sa défaite. => actor: président
  - L'équipe a reconnu sa défaite après le match.
verb admettre+tort|erreur|faute|défaite|responsabilité = CONCEDE actor=subj ?actor
  + Le ministère admet une erreur. => actor: ministère
  - Le cercle admet trois membres.
verb concéder+défaite|victoire = CONCEDE actor=subj recipient=à ?actor !with=@contest
  + Le candidat a concédé la victoire à l'opposition. => actor: candidat; recipient: opposition
  - L'équipe a concédé une défaite en championnat.
verb concéder = CONCEDE actor=subj recipient=à|obj.à ?actor ?recipient !obj=but|penalty|point|corner|nul
  + L'Union européenne a concédé un délai au gouvernement britannique. => actor: Union; recipient: gouvernement
  - Le club a concédé un but.
verb gracier = CONCEDE actor=subj recipient=obj
  + Le roi a gracié quarante détenus. => actor: roi; recipient: détenus
  - Une gracieuse danseuse entre.
verb amnistier = CONCEDE actor=subj recipient=obj
  + Le Parlement a amnistié les rebelles. => actor: Parlement; recipient: rebelles
  - L'administration oublie les retards.
verb pardonner = CONCEDE actor=subj recipient=à|obj.à ?actor ?recipient
  + Le président a pardonné aux putschistes. => actor: président; recipient: putschistes
  - La montagne ne pardonne pas.
verb accorder+grâce|amnistie|pardon = CONCEDE actor=subj recipient=à
  + Le gouverneur a accordé sa grâce au condamné. => actor: gouverneur; recipient: condamné
  - Il accorde son violon.
verb commuer = CONCEDE actor=subj recipient=obj.de ?obj=peine|condamnation|sentence
  + Le président a commué la peine de la militante. => actor: président; recipient: militante
  - Le train remue.
verb alléger = CONCEDE actor=subj recipient=obj.contre|obj.de|obj.sur|contre ?obj=sanction|peine|restriction|embargo|condition|mesure|contrôle|blocus
  + Washington allège les sanctions contre Cuba. => actor: Washington; recipient: Cuba
  - Elle allège sa valise.
verb assouplir = CONCEDE actor=subj recipient=obj.contre|obj.de|obj.sur|envers ?obj=@restriction|@curb|règle|condition|position|censure|contrôle|politique
  + L'Arabie saoudite assouplit les restrictions de voyage. => actor: Arabie
  - Il assouplit ses jambes.
verb réhabiliter = CONCEDE actor=subj recipient=obj ?recipient
  + Le Kremlin a réhabilité le général. => actor: Kremlin; recipient: général
  - La mairie réhabilite un quartier.

# --- lifted bans
verb lever = CONCEDE actor=subj recipient=obj.contre|obj.sur|obj.de|obj.à_l'encontre_de|contre ?obj=@curb
  + Le gouvernement a levé le couvre-feu dans la capitale. => actor: gouvernement
  - Il lève les yeux.
verb lever+séance|armée|fonds|verre|main|voile|impôt|rideau|doute|tête = none
  - Le juge a levé la séance.
verb abolir = CONCEDE actor=subj ?obj=censure|peine|interdiction|esclavage|couvre-feu|restriction|monopole|visa
  + Le Tchad a aboli la peine de mort. => actor: Tchad
  - Le temps abolit la distance.
verb autoriser = CONCEDE actor=subj recipient=obj|à ?actor=GOV|JUD|MIL ?recipient=OPP|CVL|SOC|NGO|JRN|REB|PTY|LAB|MED|REL ?clause
  + La junte a autorisé les partis à revenir. => actor: junte; recipient: partis
  - L'assurance autorise ce sport.
verb autoriser = CONCEDE actor=subj recipient=obj.de|à|obj.à ?actor=GOV|JUD|MIL ?obj=retour|manifestation|rassemblement|reprise|réouverture|convoi|visite|parti|observateur
  + Téhéran autorise le retour des inspecteurs. => actor: Téhéran; recipient: inspecteurs
  - Le ministère autorise un médicament.
verb légaliser = CONCEDE actor=subj recipient=obj ?obj=parti|syndicat|opposition|association|manifestation
  + Le régime a légalisé le parti d'opposition. => actor: régime; recipient: parti
  - Le notaire légalise une signature.
verb rouvrir = CONCEDE actor=subj recipient=avec|à|obj.à ?actor=GOV|MIL|REB ?obj=frontière|passage|poste|pont|port|route
  + Le Maroc a rouvert sa frontière avec l'Espagne. => actor: Maroc; recipient: Espagne
  - Le café rouvre lundi.
verb rétablir = CONCEDE actor=subj recipient=à|dans|de|obj.à ?actor=GOV ?obj=internet|accès|réseau|liberté|droit|électricité
  + Khartoum a rétabli l'accès à internet. => actor: Khartoum
  - Le malade se rétablit.
verb dégeler = CONCEDE actor=subj recipient=obj.de ?actor ?obj=avoir|fonds|compte|crédit
  + Londres a dégelé les avoirs libyens. => actor: Londres
  - Le lac dégèle.
verb débloquer = CONCEDE actor=subj recipient=obj.de ?actor ?obj=compte|site|avoir|route|négociation
  + Ankara a débloqué le site du journal. => actor: Ankara; recipient: journal
  - Le serrurier débloque la porte.
verb mettre+fin+couvre-feu|censure|blocus|embargo|interdiction|urgence = CONCEDE actor=subj
  + Le président a mis fin au couvre-feu. => actor: président
  - La pluie met fin à la fête.
verb suspendre = CONCEDE actor=subj recipient=obj.contre|obj.de|contre ?actor=GOV|JUD|IGO ?obj=sanction|loi|décret|réforme|mesure|taxe|expulsion|exécution|moratoire|hausse
  + Le gouvernement suspend la réforme. => actor: gouvernement
  - Le lustre est suspendu au plafond.

# --- concessions, dropped demands
verb céder = CONCEDE actor=subj recipient=à|à.de|devant|face_à|obj.à ?actor ?à !obj
  + Le gouvernement cède aux syndicats. => actor: gouvernement; recipient: syndicats
  - La branche cède au vent.
verb céder = none ?obj=place|part|action|terrain|passage|maison|filiale|usine|club
  - Le groupe cède une filiale.
verb céder+panique|tentation|sirène|facilité = none
  - Le ministre ne cède pas à la panique.
verb plier = CONCEDE actor=subj recipient=devant|face_à|à|obj.à ?actor ?devant
  + La Grèce a plié devant l'Union européenne. => actor: Grèce; recipient: Union
  - Elle plie le linge.
verb se_plier = CONCEDE actor=subj|obj recipient=à|à.de|obj.à ?actor ?à
  + La Serbie se plie aux exigences de l'Union européenne. => actor: Serbie; recipient: Union
  - Le roseau se plie.
verb se_incliner = CONCEDE actor=subj|obj recipient=devant|face_à ?actor ?devant !with=@contest|mémoire|monument|tombe|dépouille|cercueil
  + Le gouvernement s'incline devant le Parlement. => actor: gouvernement; recipient: Parlement
  - L'équipe s'est inclinée en finale.
verb reculer = CONCEDE actor=subj recipient=devant|face_à|sur.de ?actor=GOV|PTY|LEG ?with=face_à|devant|réforme|projet|loi
  + Le gouvernement recule devant les étudiants. => actor: gouvernement
  - Le chômage recule.
verb faire+marche+arrière = CONCEDE actor=subj recipient=devant|face_à|sur.de
  + Londres fait marche arrière sur la taxe. => actor: Londres
  - La voiture recule.
verb faire+machine+arrière = CONCEDE actor=subj recipient=devant|face_à
  + Le ministère a fait machine arrière face aux lycéens. => actor: ministère; recipient: lycéens
  - La machine à café est en panne.
verb revenir = CONCEDE actor=subj ?actor ?sur=décision|projet|réforme|annonce|loi|décret|refus|mesure
  + Le président est revenu sur sa décision. => actor: président
  - Le facteur revient sur ses pas.
verb renoncer = CONCEDE actor=subj recipient=à.contre|à.de ?actor ?à=@proposal|@restriction|arme|programme|poursuite|hausse|taxe|revendication|exigence|territoire|violence|lutte|construction|plainte|candidature|immunité
  + Le gouvernement renonce à la hausse des carburants. => actor: gouvernement
  - Il renonce au sucre.
verb renoncer = CONCEDE actor=subj recipient=clause.obj ?actor ?clause=@harm-act|@restrict-act|expulser|construire|poursuivre|augmenter|privatiser
  + Washington renonce à bombarder la Syrie. => actor: Washington; recipient: Syrie
  - Elle renonce à courir.
verb abandonner = CONCEDE actor=subj recipient=obj.contre|obj.de ?actor ?obj=@proposal|exigence|revendication|poursuite|charge|plainte|programme|lutte|demande
  + La justice abandonne les poursuites contre l'ancien ministre. => actor: justice
  - Le coureur abandonne la course.
verb retirer = CONCEDE actor=subj recipient=obj.contre|obj.de|contre ?actor ?obj=plainte|projet|loi|texte|candidature|demande|accusation|exigence|motion|veto|réforme|décret|préavis|menace|mandat
  + Le gouvernement retire son projet de loi. => actor: gouvernement
  - Il retire son manteau.
verb enterrer+hache = CONCEDE both=subj both=avec
  + Ankara et Athènes enterrent la hache de guerre. => actor: Ankara; actor: Athènes
  - Le bûcheron aiguise sa hache.
verb faire+concession = CONCEDE actor=subj recipient=à
  + L'Union européenne a fait des concessions au gouvernement britannique. => actor: Union; recipient: gouvernement
  - La concession au cimetière expire.
verb faire+geste = CONCEDE actor=subj recipient=envers|à|vis-à-vis_de ?actor=GOV|MIL|REB|IGO ?recipient
  + La junte a fait un geste envers l'opposition. => actor: junte; recipient: opposition
  - Le chef d'orchestre fait un geste.
verb lâcher+lest = CONCEDE actor=subj recipient=à|face_à ?actor
  + Le gouvernement a lâché du lest face aux infirmiers. => actor: gouvernement; recipient: infirmiers
  - Le ballon a lâché son lest.
verb mettre+eau+vin = CONCEDE actor=subj
  + Madrid met de l'eau dans son vin. => actor: Madrid
  - Il met de l'eau à bouillir.
verb jeter+éponge = CONCEDE actor=subj ?actor !with=@contest
  + Le gouvernement a jeté l'éponge. => actor: gouvernement
  - Elle jette une vieille éponge.
verb obtempérer = CONCEDE actor=subj recipient=à|obj.à ?actor
  + La rédaction a obtempéré aux ordres du préfet. => actor: rédaction
  - Le chauffard a refusé d'obtempérer.
verb consentir = CONCEDE actor=subj recipient=à|obj.à ?actor ?obj=concession|effort|délai|rabais|sacrifice
  + La Grèce a consenti des concessions aux syndicats. => actor: Grèce; recipient: syndicats
  - Qui ne dit mot consent.
verb accepter = CONCEDE actor=subj recipient=obj.de ?actor=GOV|MIL|REB|PTY ?obj=défaite|résultat|condition|exigence|cessez-le-feu|trêve|reddition|ultimatum|retrait|revendication
  + Les rebelles ont accepté le cessez-le-feu. => actor: rebelles
  - Il accepte un café.
verb accepter = CONCEDE actor=subj recipient=clause.obj|clause.avec ?actor=GOV|MIL|REB|PTY|JUD|IGO ?clause=@yield-act
  + La junte accepte de libérer les députés. => actor: junte; recipient: députés
  - Le chien accepte de lâcher la balle.
verb tempérer = CONCEDE actor=subj recipient=envers|à_l'égard_de ?actor=GOV|MIL|REB ?obj=propos|menace|position|discours
  + Ankara tempère ses menaces envers Athènes. => actor: Ankara; recipient: Athènes
  - L'océan tempère le climat.

# --- ceasefires and announced retreats or releases
verb décréter+cessez-le-feu|trêve = CONCEDE actor=subj recipient=avec
  + Les rebelles ont décrété une trêve de trois jours. => actor: rebelles
  - Le maire décrète un jour férié.
verb déclarer+cessez-le-feu|trêve = CONCEDE actor=subj recipient=avec
  + Le gouvernement a déclaré un cessez-le-feu unilatéral. => actor: gouvernement
  - Il déclare sa flamme.
verb annoncer+cessez-le-feu|trêve = CONCEDE actor=subj recipient=avec
  + La guérilla a annoncé un cessez-le-feu. => actor: guérilla
  - Le ciel annonce la pluie.
verb proclamer+cessez-le-feu|trêve = CONCEDE actor=subj recipient=avec
  + Kiev a proclamé une trêve. => actor: Kiev
  - Le jury proclame le résultat.
verb prolonger+cessez-le-feu|trêve = CONCEDE actor=subj recipient=avec|de
  + Kaboul prolonge la trêve avec les talibans. => actor: Kaboul; recipient: talibans
  - La trêve des confiseurs passe vite.
verb annoncer+retrait = CONCEDE actor=subj recipient=de|obj.de|obj.de.de ?actor=GOV|MIL|REB
  + Le président a annoncé le retrait de deux mille soldats. => actor: président
  - La banque annonce un retrait gratuit.
verb ordonner+retrait = CONCEDE actor=subj recipient=de|obj.de ?actor
  + Le chef de l'Etat a ordonné le retrait des troupes du village. => actor: chef
  - Le retrait du colis est ordonné par la poste.
verb annoncer+libération = CONCEDE actor=subj recipient=obj.de|de ?actor
  + Caracas a annoncé la libération prochaine des opposants. => actor: Caracas; recipient: opposants
  - Le plan annonce la libération des prix.
verb ordonner+libération|remise = CONCEDE actor=subj recipient=obj.de|de ?actor
  + La Cour suprême a ordonné la libération du militant. => actor: Cour; recipient: militant
  - Il ordonne ses souvenirs.
verb annoncer+levé|levée = CONCEDE actor=subj recipient=contre|obj.contre|obj.de ?actor ?with=@curb
  + Washington annonce la levée de l'embargo contre le Vietnam. => actor: Washington
  - La poste annonce la dernière levée.
verb annoncer+fin+frappe|bombardement|offensive|opération|raid|hostilité|guerre|mission = CONCEDE actor=subj ?actor
  + Riyad annonce la fin de l'offensive. => actor: Riyad
  - Un carillon annonce la fin du cours.
verb annoncer+abandon = CONCEDE actor=subj ?actor
  + Le Premier ministre annonce l'abandon de la taxe. => actor: ministre
  - Le journal raconte l'abandon du bateau.
verb annoncer = CONCEDE actor=subj recipient=clause.obj ?actor=GOV|MIL|REB|IGO ?clause=@yield-act|rapatrier|gracier
  + La guérilla annonce qu'elle libérera dix otages. => actor: guérilla; recipient: otages
  - Le magasin annonce qu'il fermera tôt.
verb promettre = CONCEDE actor=subj recipient=à|clause.obj|obj.à ?actor=GOV|MIL|REB|JUD ?clause=@yield-act|rapatrier|gracier
  + Le général promet de rendre le pouvoir aux civils. => actor: général
  - Il promet de rendre le livre.
verb promettre = CONCEDE actor=subj recipient=à|obj.de|obj.à ?actor ?obj=@release|retrait|amnistie|grâce|cessez-le-feu|trêve|levée
  + Le président promet une amnistie aux insurgés. => actor: président; recipient: insurgés
  - La soirée promet du bruit.
verb se_engager = CONCEDE actor=subj|obj recipient=auprès_de|envers|à|obj.à ?actor ?clause=@yield-act|rapatrier|gracier|geler|démanteler
  + La Syrie s'est engagée à évacuer la zone. => actor: Syrie
  - Il s'engage à rendre la clé.
verb prévoir = CONCEDE actor=subj recipient=clause.obj ?actor=GOV|MIL|IGO ?clause=retirer|rapatrier|libérer|évacuer|quitter
  + L'ONU prévoit d'évacuer ses observateurs en mai. => actor: ONU
  - Il prévoit de quitter tôt le bureau.
verb compter = CONCEDE actor=subj recipient=clause.obj ?actor=GOV|MIL|IGO ?clause=retirer|rapatrier|libérer|évacuer
  + La Grèce compte rapatrier ses soldats. => actor: Grèce
  - Il compte retirer de l'argent.
verb décider = CONCEDE actor=subj recipient=clause.obj ?actor ?clause=libérer|retirer|lever|gracier|évacuer|amnistier
  + La Birmanie a décidé de libérer des prisonniers. => actor: Birmanie; recipient: prisonniers
  - Elle décide de retirer ses bottes.

# --- nouns
noun excuse = CONCEDE actor=de|adj|subj recipient=à|auprès_de|de.à ?det=plur ?actor
  + Les excuses du Premier ministre aux victimes ont été saluées. => actor: ministre; recipient: victimes
  - Il cherche des excuses à son retard.
noun excuse+officiel|public|présentation = CONCEDE actor=de|adj|subj|de.de recipient=à|auprès_de|de.à
  + Des excuses officielles du Japon au gouvernement coréen sont attendues. => actor: Japon
  - L'excuse de l'élève est datée.
noun mea-culpa = CONCEDE actor=de|subj
  + Le mea-culpa du ministre a surpris. => actor: ministre
  - Le chœur chante le mea-culpa.
noun repentance = CONCEDE actor=de|adj|subj recipient=envers|auprès_de|de.envers ?actor
  + La repentance de l'Eglise envers les victimes est réelle. => actor: Eglise; recipient: victimes
  - La repentance est un thème de sermon.
noun grâce+présidentiel|royal = CONCEDE actor=de|subj|de.de recipient=à|de|pour|de.à
  + La grâce royale du roi a surpris l'opposition. => actor: roi
  - Le pont tient grâce à ses câbles.
noun amnistie = CONCEDE actor=par|adj|subj|de.par recipient=pour|à|de|de.à ?recipient
  + L'amnistie des rebelles par le gouvernement est contestée. => actor: gouvernement; recipient: rebelles
  - L'amnistie fiscale attire les épargnants.
noun pardon = CONCEDE actor=de|subj recipient=à|de.à ?recipient
  + Le pardon du président aux mutins est officiel. => actor: président; recipient: mutins
  - Le pardon est une vertu.
noun levé = CONCEDE actor=par|adj|subj|de.par recipient=de.contre|contre|de.sur ?de=@curb
  + La levée des sanctions contre l'Iran par les Etats-Unis est confirmée. => actor: Etats-Unis; recipient: Iran
  - La levée du courrier a lieu à midi.
noun levé+fonds|bouclier|courrier|corps|rideau|séance = none
  - La start-up réussit sa levée de fonds.
noun abolition = CONCEDE actor=par|adj|subj|de.par ?de=censure|peine|interdiction|restriction|visa|couvre-feu
  + L'abolition du couvre-feu par la junte a surpris. => actor: junte
  - L'abolition des distances fait rêver.
noun assouplissement = CONCEDE actor=par|adj|subj|de.par recipient=contre|de.contre ?de=@restriction|@curb|règle|condition|contrôle
  + L'assouplissement des sanctions par Washington contre Cuba est timide. => actor: Washington; recipient: Cuba
  - L'assouplissement des jambes précède la course.
noun allègement = CONCEDE actor=par|adj|subj|de.par recipient=contre|de.contre|de.de ?de=sanction|peine|restriction|embargo|blocus
  + L'allègement du blocus par Israël est partiel. => actor: Israël
  - L'allègement des cartables est réclamé.
noun cessez-le-feu+unilatéral = CONCEDE actor=de|par|adj|subj|de.par|de.de
  + Le cessez-le-feu unilatéral de la guérilla débute lundi. => actor: guérilla
  - Le feu passe au vert.
noun annonce+cessez-le-feu|trêve|retrait|libération = CONCEDE actor=de|par|adj|subj|de.par|de.de recipient=de.de
  + L'annonce d'une trêve par les rebelles a été saluée. => actor: rebelles
  - L'annonce de la vente est en ligne.
noun concession = CONCEDE actor=de|adj|subj recipient=à|envers|de.à|de.envers ?actor ?recipient
  + Les concessions de l'Union européenne au gouvernement britannique continuent. => actor: Union; recipient: gouvernement
  - Les concessions de l'autoroute sont vendues.
noun concession+automobile|minier|autoroute|cimetière|service|perpétuité = none
  - La concession minière expire.
noun reculade = CONCEDE actor=de|adj recipient=devant|face_à
  + La reculade du ministère face aux lycéens a été raillée. => actor: ministère
  - Le recul de la mer est lent.
noun volte-face = CONCEDE actor=de|adj ?actor=GOV|PTY
  + La volte-face du gouvernement a surpris. => actor: gouvernement
  - Le danseur fait volte-face.
noun revirement = CONCEDE actor=de|adj|subj ?actor=GOV|PTY
  + Le revirement des Etats-Unis rassure la Corée du Sud. => actor: Etats-Unis
  - Un revirement du vent surprend les voiliers.
noun abandon = CONCEDE actor=par|adj|subj|de.par recipient=de.contre|contre ?de=poursuite|charge|projet|plainte|exigence|revendication|réforme
  + L'abandon des poursuites par le parquet est définitif. => actor: parquet
  - L'abandon d'animaux augmente l'été.
noun retrait = CONCEDE actor=par|subj|adj|de.par recipient=de.contre ?de=plainte|projet|réforme|loi|candidature|texte
  + Le retrait du projet par le gouvernement apaise la rue. => actor: gouvernement
  - Le retrait du colis se fait au guichet.
noun geste+apaisement|volonté|ouverture|clémence = CONCEDE actor=de|subj|adj|de.de recipient=envers|à_l'égard_de|à|de.envers|de.à
  + L'Espagne a fait un geste d'apaisement. => actor: Espagne
  - Un geste de la main suffit.
noun aveu = CONCEDE actor=de|adj|subj|de.de ?de=échec|défaite|faiblesse|erreur|impuissance ?actor
  + L'aveu d'échec du gouvernement est remarqué. => actor: gouvernement
  - L'aveu du tueur a été enregistré.
noun remise+peine = CONCEDE actor=par|subj|adj|de.par recipient=à|de|de.à
  + Le roi a accordé une remise de peine aux détenus. => actor: roi; recipient: détenus
  - La remise des prix a lieu ce soir.
