# RETREAT: withdrawals, releases, disarmament, ceasefires kept, access granted, resignations.

noun retrait+permis|argent|produit|vente|liquide|bagage|colis = none
  - Le retrait du permis dure six mois.
verb retirer+argent|permis|vente|produit|marché|bénéfice|avantage|mot = none
  - La firme a retiré le produit du marché.
verb se_retirer+course|compétition|tournoi|match|projet|vie|chambre|délibérer = none
  - Le champion s'est retiré de la compétition.
verb libérer+prix|énergie|place|espace|parole|chaleur|temps|potentiel|chambre|logement|fonds|carbone = none
  - Le gouvernement libère les prix.
noun libération+prix|parole|énergie|capital|sexuel|femme|mœurs|loyer = none
  - La libération des prix a été décidée en 1986.
noun retraite+âge|pension|réforme|caisse|complémentaire|anticiper|spirituel|flambeau|maison|régime = none
  - La réforme de la retraite divise le pays.
verb démissionner = none ?with=@sport
  - L'entraîneur du club a démissionné après le match.
noun démission = none ?with=@sport
  - La démission de l'entraîneur du club est actée.
verb quitter+route|piste|sol|scène|lit|domicile = none
  - La voiture a quitté la route.
verb évacuer+question|sujet|problème|eau|stress|tension|blessé = none
  - Le rapport évacue la question du coût.
noun évacuation+eau|sanitaire|médical|blessé|fumée = none
  - L'évacuation des eaux est bouchée.
verb rendre+arme = none ?with=@sport|finale|set
  - Le joueur a rendu les armes au troisième set.
noun repli+identitaire|cac|bourse|vente|communautaire = none
  - Le repli identitaire inquiète le sociologue.
verb se_replier = none ?with=@market|valeur|indice
  - L'indice s'est replié en bourse.
verb reculer = none ?subj=@market|chômage|vente|pauvreté|prix|chiffre|glacier|production|criminalité
  - Le chômage recule pour le troisième mois.
noun recul+chômage|prix|vente|bourse|pauvreté|date|âge|glacier|temps = none
  - Le recul du chômage se confirme.

# --- Withdrawal ----------------------------------------------------------------------------------------------------

verb retirer = RETREAT/withdraw actor=subj place=de ?obj|obj.de=@troops|homme|char|artillerie|lourd|mission|présence
  + La France a retiré ses soldats du Mali. => actor: France
  - Le marin retire ses bottes.
verb retirer = RETREAT/withdraw actor=subj place=de ?obj=arme|missile|batterie ?actor=GOV|MIL|REB
  + Les rebelles ont retiré leurs armes lourdes du front. => actor: rebelles
  - Le douanier retire l'étiquette.
verb se_retirer = RETREAT/withdraw actor=subj|obj place=de recipient=de ?actor=MIL|REB|PRM|UAF|COP
  + Les rebelles se sont retirés de la ville. => actor: rebelles
  - La mer se retire.
verb se_retirer = RETREAT/withdraw actor=subj|obj place=de ?actor=GOV|IGO ?de=@territory
  + Israël s'est retiré du territoire en 2005. => actor: Israël
  - Il s'est retiré à la campagne.
verb se_retirer = RETREAT/withdraw actor=subj|obj place=de ?subj|obj=@troops|@warship
  + Les chars se sont retirés lundi de la ville.
  - Le glacier se retire.
verb se_replier = RETREAT/withdraw actor=subj|obj place=de|vers|sur|à ?actor=MIL|REB|PRM|COP
  + Les rebelles se sont repliés vers le sud. => actor: rebelles
  - Il se replie sur lui-même.
verb replier = RETREAT/withdraw actor=subj place=de|vers ?obj|obj.de=@troops ?actor
  + L'armée a replié ses troupes derrière le fleuve. => actor: armée
  - Elle replie la carte.
verb évacuer = RETREAT/withdraw actor=subj place=obj ?obj=@stronghold|position|colonie|territoire|poste ?actor=MIL|REB|PRM|GOV
  + Les soldats ont évacué la base. => actor: soldats
  - Les pompiers évacuent l'immeuble.
verb évacuer = RETREAT/withdraw actor=subj place=de !with=feu|incendie|alerte|bombe ?actor=GOV|IGO|BUS ?obj|obj.de=ressortissant|personnel|ambassade|diplomate|expatrié|employé
  + La Chine a évacué ses ressortissants de Libye. => actor: Chine
  - L'hôtel a évacué son personnel lors de l'alerte au feu.
verb rapatrier = RETREAT/withdraw actor=subj place=de ?obj|obj.de=@troops|ressortissant|personnel|diplomate|homme ?actor=GOV|IGO|MIL
  + Le Tchad a rapatrié ses soldats. => actor: Tchad
  - La firme rapatrie ses bénéfices.
verb quitter = RETREAT/withdraw actor=subj place=obj ?actor=MIL|REB|PRM|IGO
  + Les derniers soldats ont quitté la base. => actor: soldats
  - Le train quitte la gare.
verb abandonner = RETREAT/withdraw actor=subj place=obj recipient=à|obj.à ?obj=@stronghold|position|terrain ?actor=MIL|REB|PRM
  + Les rebelles ont abandonné la ville. => actor: rebelles
  - Le maire abandonne son projet.
verb reculer = RETREAT/withdraw actor=subj recipient=devant place=de|vers ?actor=MIL|REB|PRM
  + Les rebelles ont reculé devant l'armée. => actor: rebelles
  - Le camion recule.
verb battre+retraite|retrait = RETREAT/withdraw actor=subj recipient=devant place=de|vers
  + Les insurgés ont battu en retraite. => actor: insurgés
  - Il prend sa retraite.
verb fuir = RETREAT/withdraw actor=subj recipient=devant place=de|obj ?actor=MIL|REB|PRM
  + Les soldats ont fui devant les djihadistes. => actor: soldats
  - Le tuyau fuit.
verb déserter = RETREAT/withdraw actor=subj recipient=de|obj|obj.de place=de ?actor=MIL|COP
  + Des soldats ont déserté l'armée. => actor: soldats; recipient: armée
  - Les clients désertent les magasins.
verb faire+défection = RETREAT/withdraw actor=subj recipient=de|obj.de
  + Un général de l'armée syrienne a fait défection. => actor: général
  - Le garagiste fait la réfection du moteur.
noun défection = RETREAT/withdraw actor=de|par|de.par ?actor=MIL|GOV|PTY|SPY
  + La défection d'un général affaiblit le régime. => actor: général
  - La défection d'un invité retarde le dîner.
noun désertion = RETREAT/withdraw actor=de|par|de.par ?actor=MIL|COP
  + La désertion de soldats se multiplie dans le nord. => actor: soldats
  - La désertification avance.
verb céder = RETREAT/withdraw actor=subj recipient=à|obj.à place=obj ?obj=@stronghold|terrain|territoire|position|îlot ?actor=MIL|REB|GOV
  + L'armée a cédé du terrain aux rebelles. => actor: armée; recipient: rebelles
  - Le barrage a cédé.
verb restituer = RETREAT/withdraw actor=subj recipient=à|obj.à place=obj ?obj=@territory|terre|territoire ?actor=GOV|MIL
  + Israël a restitué le territoire au gouvernement égyptien. => actor: Israël; recipient: gouvernement
  - Le musée restitue un tableau.
verb rétrocéder = RETREAT/withdraw actor=subj recipient=à|obj.à place=obj ?actor=GOV
  + Londres a rétrocédé Hong Kong aux autorités chinoises. => actor: Londres; recipient: autorités
  - Le club rétrograde en deuxième division.
verb transférer = RETREAT/withdraw actor=subj recipient=à|obj.à place=de ?obj=contrôle|base|commandement|responsabilité|souveraineté ?actor=MIL|GOV|IGO
  + L'OTAN a transféré la base à l'armée afghane. => actor: OTAN; recipient: armée
  - Le club a transféré son gardien.
verb lever+siège|blocus = RETREAT/withdraw actor=subj recipient=de|obj.de place=de ?actor=MIL|REB|GOV|PRM
  + L'armée a levé le siège de la ville. => actor: armée
  - Il lève son verre.
verb lever+camp = RETREAT/withdraw actor=subj place=de ?actor=MIL|REB|CVL|OPP
  + Les rebelles ont levé le camp. => actor: rebelles
  - Le soleil se lève sur le camp.
verb plier+bagage = RETREAT/withdraw actor=subj place=de ?actor=MIL|GOV|IGO|REB
  + L'armée américaine a plié bagage. => actor: armée
  - Le roseau plie.
verb démanteler = RETREAT/withdraw actor=subj place=de ?obj=base|colonie|avant-poste|poste ?actor=GOV|MIL
  + L'armée israélienne a démantelé un avant-poste. => actor: armée
  - L'usine démantèle ses machines.
noun retrait = RETREAT/withdraw actor=par|de.par|adj|de|subj place=de ?de=@troops|char|artillerie|@weapon|homme
  + Le retrait des troupes par Moscou a commencé. => actor: Moscou
  - Le retrait des déchets est payant.
noun retrait = RETREAT/withdraw actor=de|par|de.par|adj recipient=devant|de.devant place=de ?actor=MIL|REB|PRM
  + Le retrait des rebelles est achevé. => actor: rebelles
  - Le retrait du candidat a surpris.
noun retrait = RETREAT/withdraw actor=adj|par|de.par place=de ?actor=GOV|IGO !de=@body|@market|marché|projet|produit|loi|plainte|candidature
  + Le retrait américain d'Irak s'est achevé. => actor: américain
  - Le retrait français du marché automobile se confirme.
noun retrait+militaire = RETREAT/withdraw actor=adj|par|de.par|de|de.de place=de
  + Le retrait militaire russe de la région a commencé. => actor: russe
  - Le camion militaire est vendu.
noun départ = RETREAT/withdraw actor=de|adj place=de ?de=@troops|casque ?with=base|pays|territoire|quitter|retrait|afghanistan|irak|mali|région
  + Le départ des soldats américains de la base est achevé. => actor: soldats
  - Le départ du train est annoncé.
noun repli = RETREAT/withdraw actor=de|par|de.par|adj place=de|vers|sur ?actor=MIL|REB|PRM
  + Le repli des rebelles vers le sud se poursuit. => actor: rebelles
  - Le repli du dollar se poursuit.
noun évacuation = RETREAT/withdraw actor=par|de.par|adj|subj place=de ?de=base|colonie|position|territoire|poste|ressortissant|personnel|ambassade|enclave|combattant|rebelle|civil
  + L'évacuation de la base par les soldats est achevée. => actor: soldats
  - L'évacuation des fumées est obligatoire.
noun rapatriement = RETREAT/withdraw actor=par|de.par|adj|subj place=de ?de=@troops|ressortissant|personnel|diplomate|casque
  + Le rapatriement des soldats par le Tchad a débuté. => actor: Tchad
  - Le rapatriement des bénéfices est taxé.
noun désengagement = RETREAT/withdraw actor=par|de.par|adj|de place=de ?actor=MIL|GOV|REB|IGO ?with=@troops|militaire|territoire|gaza|front|afghanistan|irak
  + Le désengagement militaire de la France au Sahel continue. => actor: France
  - Le désengagement de la banque du capital est total.
noun rétrocession = RETREAT/withdraw actor=par|de.par|adj recipient=à|de.à place=de ?recipient
  + La rétrocession du canal au gouvernement panaméen date de 1999. => recipient: gouvernement
  - La rétrocession d'honoraires est fixée.
# "la levée": the analyser gives it this lemma.
noun levé+siège|blocus = RETREAT/withdraw actor=par|de.par recipient=de|de.de place=de
  + La levée du siège par l'armée soulage la ville. => actor: armée
  - La levée du courrier est à midi.

# --- Release -------------------------------------------------------------------------------------------------------

verb libérer = RETREAT/release actor=subj recipient=obj|obj.de count=released:recipient place=de ?recipient !obj=@stronghold !with=raid|assaut|commando|opération
  + Les rebelles ont libéré deux otages. => actor: rebelles; recipient: otages
  - Le patron a libéré le local.
verb relâcher = RETREAT/release actor=subj recipient=obj|obj.de count=released:recipient ?recipient !obj=effort|pression|attention|surveillance
  + La police a relâché dix manifestants. => actor: police; recipient: manifestants
  - Le biologiste relâche une tortue.
verb remettre+liberté = RETREAT/release actor=subj recipient=obj|obj.de count=released:recipient
  + Le juge a remis en liberté un opposant. => actor: juge; recipient: opposant
  - Il a remis sa veste.
verb élargir = RETREAT/release actor=subj recipient=obj|obj.de count=released:recipient ?recipient ?with=prison|détention|détenu|prisonnier
  + Le régime a élargi des opposants après des mois de prison. => actor: régime; recipient: opposants
  - La ville élargit la rue.
verb laisser+partir|aller = RETREAT/release actor=subj recipient=obj|clause|obj.de count=released:recipient ?recipient ?with=otage|prisonnier|ravisseur|détenu|captif
  + Les ravisseurs ont laissé partir deux otages. => actor: ravisseurs; recipient: otages
  - Elle laisse partir le bus.
verb sortir+prison = RETREAT/release recipient=subj count=released:recipient ?recipient
  + L'opposant est sorti de prison lundi. => recipient: opposant
  - Le film sort mercredi.
verb quitter+prison = RETREAT/release recipient=subj count=released:recipient
  + Le journaliste a quitté la prison après un an. => recipient: journaliste
  - Le directeur quitte la scène.
verb recouvrer+liberté = RETREAT/release recipient=subj count=released:recipient
  + Trois otages ont recouvré la liberté. => recipient: otages
  - Le fisc recouvre l'impôt.
verb retrouver+liberté = RETREAT/release recipient=subj count=released:recipient ?recipient
  + Les deux journalistes ont retrouvé la liberté. => recipient: journalistes
  - Il a retrouvé ses clés.
verb échanger = RETREAT/release both=subj|entre recipient=contre|obj.contre count=released:obj ?obj|obj.de=prisonnier|otage|détenu|captif|espion
  + Moscou et Kiev ont échangé des prisonniers. => actor: Moscou
  - Les deux clubs ont échangé des joueurs.
verb remettre = RETREAT/release actor=subj recipient=à|obj.à count=released:obj ?obj|obj.de=otage|prisonnier|corps|dépouille|captif
  + Les rebelles ont remis deux prisonniers à la Croix-Rouge. => actor: rebelles
  - L'élève remet sa copie.
verb rendre = RETREAT/release actor=subj recipient=à|obj.à count=released:obj ?obj|obj.de=otage|prisonnier|corps|dépouille ?actor
  + Le Hamas a rendu un otage à sa famille. => actor: Hamas
  - Le prêteur rend la monnaie.
noun libération = RETREAT/release actor=par|de.par|adj|subj recipient=de count=released:recipient ?recipient !with=assaut|commando|raid
  + La libération de deux otages par les rebelles a été saluée. => actor: rebelles; recipient: otages
  - La libération des loyers effraie les locataires.
noun remise+liberté = RETREAT/release actor=par|de.par|subj recipient=de|de.de count=released:recipient
  + La remise en liberté de l'opposant a été ordonnée puis effectuée. => recipient: opposant
  - La remise des prix a lieu demain.
noun élargissement = RETREAT/release actor=par|de.par recipient=de count=released:recipient ?de=opposant|détenu|prisonnier|militant
  + L'élargissement de l'opposant a été fêté. => recipient: opposant
  - L'élargissement de la route gêne les riverains.
noun échange+prisonnier|otage|détenu = RETREAT/release both=entre|de.entre actor=par|de.par count=released:de
  + Un échange de prisonniers entre Kiev et Moscou a eu lieu. => actor: Kiev
  - L'échange d'appartements est simple.
noun sortie+prison = RETREAT/release recipient=de|de.de count=released:recipient
  + La sortie de prison de l'opposant a été fêtée. => recipient: opposant
  - La sortie du disque est reportée.

# --- Disarmament, surrender ----------------------------------------------------------------------------------------

verb déposer+arme = RETREAT/disarm actor=subj recipient=devant
  + Les guérilleros ont déposé les armes. => actor: guérilleros
  - L'avocat dépose un recours.
verb rendre+arme = RETREAT/disarm actor=subj recipient=à|obj.à
  + Les rebelles ont rendu leurs armes à l'ONU. => actor: rebelles; recipient: ONU
  - Le caissier rend la monnaie.
verb remettre+arme = RETREAT/disarm actor=subj recipient=à|obj.à ?actor=REB|MIL|PRM
  + Les guérilleros ont remis leurs armes à l'ONU. => actor: guérilleros; recipient: ONU
  - Le club remet une médaille.
verb désarmer = RETREAT/disarm actor=subj recipient=obj|obj.de ?actor=MIL|COP|REB|PRM|IGO|GOV
  + Les rebelles ont désarmé près de la frontière. => actor: rebelles
  - Son sourire désarme le jury.
verb démobiliser = RETREAT/disarm actor=subj recipient=obj|obj.de ?recipient=REB|PRM|MIL
  + Le gouvernement a démobilisé des miliciens. => actor: gouvernement; recipient: miliciens
  - La chaleur démobilise l'équipe.
verb se_démobiliser = RETREAT/disarm actor=subj|obj ?actor=REB|PRM
  + Des miliciens se sont démobilisés. => actor: miliciens
  - Les électeurs se démobilisent.
verb se_rendre = RETREAT/disarm actor=subj|obj recipient=à|obj.à ?actor=REB|MIL|UAF|PRM|CRM !à !dans !en !sur !chez
  + Dix rebelles se sont rendus dimanche. => actor: rebelles
  - Le général se rend à Paris.
verb se_rendre = RETREAT/disarm actor=subj|obj recipient=à|obj.à ?à=police|autorité|armée|soldat|ennemi|gendarme|justice
  + Le rebelle s'est rendu à l'armée. => recipient: armée
  - Le roi s'est rendu à l'opéra.
verb capituler = RETREAT/disarm actor=subj recipient=devant ?subj ?actor=MIL|REB|GOV|PRM
  + Les rebelles ont capitulé devant l'armée. => actor: rebelles; recipient: armée
  - Le Parlement a rédigé un chapitre.
verb démanteler = RETREAT/disarm actor=subj recipient=de|obj.de ?obj=arsenal|missile|centrifugeuse|site|arme|réacteur ?actor=GOV|REB|IGO
  + Téhéran a démantelé son arsenal. => actor: Téhéran
  - L'opérateur démantèle la vieille ligne.
verb détruire = RETREAT/disarm actor=subj ?obj=arsenal|stock|arme|mine ?actor=GOV|IGO ?with=chimique|accord|traité|convention|stock|nucléaire
  + La Syrie a détruit son arsenal chimique. => actor: Syrie
  - Le feu a détruit le stock du magasin.
verb déminer = RETREAT/disarm actor=subj place=obj ?actor=MIL|GOV|IGO
  + L'armée a déminé la route. => actor: armée
  - Le professeur domine son sujet.
noun désarmement = RETREAT/disarm actor=de|par|de.par recipient=de ?with=@attacker|milice|rebelle|groupe|farc|eta|hezbollah|irlandais|guérilla|accord ?with=commencer|achever|début|processus|poursuivre|remise
  + Le désarmement des rebelles a commencé lundi. => actor: rebelles
  - La conférence du désarmement se tient à Genève.
noun démobilisation = RETREAT/disarm actor=de|par|de.par ?de=rebelle|milicien|combattant|guérillero|soldat|milice
  + La démobilisation des miliciens a commencé. => actor: miliciens
  - La démobilisation des électeurs inquiète.
noun reddition = RETREAT/disarm actor=de|par|de.par|adj recipient=à|de.à
  + La reddition de cent rebelles a été annoncée par l'armée. => actor: rebelles
  - La réédition du livre est prévue.
noun capitulation = RETREAT/disarm actor=de|par|de.par|adj recipient=devant ?actor=MIL|REB|GOV
  + La capitulation des rebelles a été signée. => actor: rebelles
  - Le chapitre est long.
noun démantèlement = RETREAT/disarm actor=par|de.par|adj ?de=arsenal|centrifugeuse|missile|arme
  + Le démantèlement de l'arsenal par Damas est achevé. => actor: Damas
  - Le démantèlement du paquebot est prévu.
noun déminage = RETREAT/disarm actor=par|de.par place=de ?actor
  + Le déminage de la route par l'armée est achevé. => actor: armée
  - Une opération de déminage a lieu à cause d'une bombe de 1944.
noun destruction = RETREAT/disarm actor=par|de.par ?de=arsenal|stock ?with=chimique|nucléaire|mine|sous-munition
  + La destruction de l'arsenal chimique par la Syrie est vérifiée. => actor: Syrie
  - La destruction du stock de farine est un accident.

# --- Ceasefire kept ------------------------------------------------------------------------------------------------

verb cesser+feu|hostilité|combat|tir|bombardement = RETREAT/ceasefire actor=subj recipient=contre|obj.contre
  + Les rebelles ont cessé le combat. => actor: rebelles
  - La pluie a cessé.
verb observer+trêve|cessez-le-feu = RETREAT/ceasefire actor=subj
  + Les deux armées observent une trêve. => actor: armées
  - L'astronome observe le ciel.
verb respecter+trêve|cessez-le-feu = RETREAT/ceasefire actor=subj|obj.entre
  + Les rebelles respectent le cessez-le-feu. => actor: rebelles
  - Il respecte la loi.
verb suspendre+bombardement|frappe|raid|attaque|offensive|tir = RETREAT/ceasefire actor=subj|obj.entre recipient=contre|sur|obj.contre ?actor
  + L'armée a suspendu ses frappes. => actor: armée
  - Le juge suspend l'audience.
verb interrompre+bombardement|frappe|offensive|combat = RETREAT/ceasefire actor=subj recipient=contre|sur|obj.contre ?actor
  + L'armée a interrompu son offensive. => actor: armée
  - La pluie a interrompu le match.
verb arrêter+bombardement|offensive|attaque = RETREAT/ceasefire actor=subj recipient=contre|sur|obj.contre ?actor=MIL|REB|GOV|IGO
  + L'armée a arrêté ses bombardements. => actor: armée
  - Elle arrête la télévision.
noun cessez-le-feu = RETREAT/ceasefire both=entre|de.entre actor=par|de.par|de|subj recipient=avec|de.avec place=à|dans|en ?with=vigueur|entrer|respecter|tenir|observer|instaurer|violation|fragile|effectif|règne
  + Le cessez-le-feu entre l'armée et les rebelles est fragile. => actor: armée
  - Paris demande un cessez-le-feu.
noun trêve = RETREAT/ceasefire both=entre|de.entre actor=par|de.par|de|subj recipient=avec|de.avec place=à|dans|en ?with=vigueur|entrer|respecter|tenir|observer|instaurer|précaire|fragile|humanitaire !with=hivernal|@sport|confiseur
  + La trêve entre l'armée et les rebelles est fragile. => actor: armée
  - La trêve hivernale protège les locataires.
noun accalmie = RETREAT/ceasefire place=à|dans|sur ?with=combat|bombardement|front|tir
  + Une accalmie des combats est observée lundi sur le front.
  - Une accalmie est attendue après l'orage.
noun suspension+frappe|bombardement|hostilité|raid|opération = RETREAT/ceasefire actor=par|de.par|adj recipient=contre|de.contre
  + La suspension des frappes par l'armée est effective. => actor: armée
  - La suspension du camion est usée.
noun cessation+hostilité|combat = RETREAT/ceasefire both=entre|de.entre ?with=vigueur|entrer|effectif|respecter|observer
  + La cessation des hostilités est entrée en vigueur lundi.
  - La cessation d'activité est proche.

# --- Access --------------------------------------------------------------------------------------------------------

verb laisser+entrer|passer|accéder = RETREAT/access actor=subj recipient=obj|clause|obj.de place=dans|à|en ?with=aide|convoi|humanitaire|observateur|inspecteur|secours|vivre|enquêteur|casque ?actor
  + Damas a laissé entrer des inspecteurs. => actor: Damas; recipient: inspecteurs
  - Le videur laisse entrer les clients.
verb autoriser+entrée|accès|passage|inspection = RETREAT/access actor=subj recipient=de|à|obj.à|obj.de place=à|dans ?with=aide|convoi|humanitaire|observateur|inspecteur|secours|ong|vivre
  + Le régime a autorisé l'entrée d'un convoi humanitaire. => actor: régime
  - Le maire autorise l'accès au parc.
verb ouvrir+couloir|corridor = RETREAT/access actor=subj recipient=à|pour|obj.à place=à
  + L'armée a ouvert un couloir aux civils. => actor: armée; recipient: civils
  - Elle ouvre la fenêtre du couloir.
verb ouvrir = RETREAT/access actor=subj recipient=à|obj.à ?obj=frontière|passage|site ?actor=GOV|MIL ?with=réfugié|migrant|aide|inspecteur|inspection|humanitaire
  + La Turquie a ouvert sa frontière aux réfugiés. => actor: Turquie; recipient: réfugiés
  - Le site ouvre aux visiteurs.
verb admettre = RETREAT/access actor=subj recipient=obj|obj.de place=à|dans ?obj=observateur|inspecteur|enquêteur ?actor=GOV|MIL
  + L'Iran a admis des inspecteurs sur ses sites. => actor: Iran; recipient: inspecteurs
  - L'élève admet son erreur.
noun réouverture = RETREAT/access actor=par|de.par|adj recipient=avec|de.avec ?de=frontière|passage|poste|espace
  + La réouverture de la frontière par l'Égypte soulage Gaza. => actor: Égypte
  - La réouverture du café est fêtée.
noun ouverture = RETREAT/access actor=par|de.par|adj recipient=à|de.à|avec|de.avec ?de=frontière|couloir|corridor|passage ?actor
  + L'ouverture de la frontière par la Hongrie a fait date. => actor: Hongrie
  - L'ouverture du magasin est à dix heures.
noun couloir+humanitaire = RETREAT/access actor=par|de.par|de|de.de place=à|vers ?with=ouvrir|ouverture|mettre|instaurer
  + Un couloir humanitaire a été instauré par l'armée.
  - Le couloir du métro est long.

# --- Resignation ---------------------------------------------------------------------------------------------------

verb démissionner = RETREAT/resign actor=subj recipient=de|obj.de ?actor
  + Le premier ministre a démissionné. => actor: ministre
  - La caissière a rendu son tablier de cuisine.
verb présenter+démission = RETREAT/resign actor=subj recipient=à|obj.à ?actor
  + Le ministre a présenté sa démission au président. => actor: ministre
  - Il présente le journal.
verb remettre+démission = RETREAT/resign actor=subj recipient=à|obj.à
  + La ministre a remis sa démission au président. => actor: ministre
  - Le juré remet la médaille.
verb donner+démission = RETREAT/resign actor=subj recipient=à|obj.à
  + Le gouverneur a donné sa démission. => actor: gouverneur
  - Elle donne un cours.
verb annoncer+démission = RETREAT/resign actor=subj|de recipient=à|obj.à
  + Le ministre a annoncé sa démission. => actor: ministre
  - La radio annonce la pluie.
verb abdiquer = RETREAT/resign actor=subj
  + Le roi a abdiqué. => actor: roi
  - Le traducteur explique son choix.
verb quitter+pouvoir|fonction|gouvernement|poste|présidence|parti|ministère = RETREAT/resign actor=subj ?actor=GOV|LEG|PTY|OPP|MIL|COP|JUD
  + Le président a quitté le pouvoir. => actor: président
  - L'enfant quitte le jardin.
verb renoncer+pouvoir|fonction|mandat|trône|poste = RETREAT/resign actor=subj ?actor=GOV|LEG|PTY
  + Le président a renoncé au pouvoir. => actor: président
  - Il renonce au dessert.
verb se_démettre = RETREAT/resign actor=subj|obj ?actor ?de=fonction|mandat|charge|poste|commandement|gouvernement
  + Le ministre s'est démis de ses fonctions. => actor: ministre
  - Le nouveau commis a démarré lundi.
verb rendre+tablier = RETREAT/resign actor=subj ?actor=GOV|LEG|PTY|MIL|COP
  + Le ministre a rendu son tablier. => actor: ministre
  - Le cuisinier lave son tablier.
verb céder+pouvoir = RETREAT/resign actor=subj recipient=à|obj.à ?actor=GOV|MIL
  + Le président a cédé le pouvoir à l'opposition. => actor: président; recipient: opposition
  - La branche cède.
verb claquer+porte = RETREAT/resign actor=subj recipient=de|obj.de ?de=gouvernement|parti|coalition ?actor
  + Le ministre a claqué la porte du gouvernement. => actor: ministre
  - La porte claque au vent.
verb passer+main = RETREAT/resign actor=subj recipient=à|obj.à ?actor=GOV|PTY
  + Le chef du parti a passé la main à son adjoint. => actor: chef
  - Le masseur passe la main sur le dos.
verb se_retirer+pouvoir|vie|politique = RETREAT/resign actor=subj|obj ?actor=GOV|PTY|LEG
  + Le président s'est retiré du pouvoir. => actor: président
  - L'eau se retire.
noun démission = RETREAT/resign actor=de|par|de.par|adj|subj recipient=à|de.à ?actor
  + La démission du ministre a surpris. => actor: ministre
  - L'émission du soir est annulée.
noun démission+collectif = RETREAT/resign actor=de|de.de|par|de.par ?actor
  + La démission collective de députés a bloqué la chambre. => actor: députés
  - Le transport collectif est gratuit.
noun abdication = RETREAT/resign actor=de|par|de.par|adj recipient=pour|de.pour|en_faveur_de
  + L'abdication du roi est officielle. => actor: roi
  - L'addition du restaurant est salée.
adj démissionnaire = RETREAT/resign actor=subj|obj ?actor=GOV|LEG|PTY|JUD|MIL
  + Le ministre démissionnaire a fait ses adieux. => actor: ministre
  - Le missionnaire écrit ses souvenirs.
