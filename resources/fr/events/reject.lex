# REJECT: refuse, veto, vote down, deny entry, cancel a meeting, deny an accusation.

# --- refusals: verbs
verb rejeter = REJECT actor=subj recipient=obj.de|obj.adj|obj.par|obj.avec ?obj=@proposal
  + Le Parlement a rejeté le projet du gouvernement. => actor: Parlement; recipient: gouvernement
  - L'usine rejette des fumées.
verb rejeter = REJECT/assist actor=subj recipient=obj.de|obj.adj|à|obj.à ?obj=aide|assistance|coopération|soutien|secours|don
  + Caracas rejette l'aide américaine. => actor: Caracas; recipient: américaine
  - La plage rejette les algues.
verb rejeter = REJECT/change actor=subj recipient=obj.de|obj.adj|obj.par ?obj=demande|appel|revendication|condition|exigence|pression|injonction|requête|recours|réforme|référendum|médiation
  + Madrid rejette les revendications des séparatistes. => actor: Madrid; recipient: séparatistes
  - Le corps rejette la greffe.
verb rejeter = REJECT/yield actor=subj recipient=obj.de|obj.adj ?obj=cessez-le-feu|trêve|libération|démission|retrait|ultimatum|reddition|concession
  + Les rebelles ont rejeté le cessez-le-feu de la Syrie. => actor: rebelles; recipient: Syrie
  - La machine rejette la pièce.
verb rejeter = REJECT/meet actor=subj recipient=obj.de|obj.avec|obj.adj|avec ?obj=@meeting|invitation
  + L'opposition rejette le dialogue avec le régime. => actor: opposition; recipient: régime
  - Le filet rejette les petits poissons.
verb rejeter = REJECT actor=subj recipient=obj.de|obj.adj ?obj=accusation|allégation|critique|reproche|version|insinuation|conclusion
  + Moscou rejette les accusations de Londres. => actor: Moscou; recipient: Londres
  - La mer rejette une épave.
verb rejeter = REJECT actor=subj recipient=obj.de|obj.adj|obj.par ?actor ?obj=idée|résultat|décision|solution|option|principe|hypothèse|légitimité|arrêt|verdict|jugement
  + L'opposition rejette les résultats du scrutin. => actor: opposition
  - La centrale rejette de l'eau tiède.
verb rejeter = none ?obj=eau|gaz|carbone|déchet|fumée|greffe|CO2|polluant|tonne
  - L'usine rejette des tonnes de carbone.
verb refuser = REJECT/assist actor=subj recipient=à|obj.de|obj.adj|obj.à ?obj=aide|assistance|soutien|asile|coopération|extradition|accueil|secours|protection|crédit
  + Budapest refuse l'asile au journaliste. => actor: Budapest; recipient: journaliste
  - L'arbitre refuse le but.
verb refuser = REJECT/meet actor=subj recipient=obj.de|obj.avec|avec|à|obj.adj|obj.à ?obj=@meeting|invitation
  + La Corée du Nord refuse le dialogue avec la Corée du Sud. => actor: Corée; recipient: Corée
  - Il refuse un dessert.
verb refuser = REJECT actor=subj recipient=à|obj.à ?obj=entrée|visa|accès|passage|accréditation|atterrissage|survol
  + La Russie a refusé l'entrée à trois sénateurs américains. => actor: Russie; recipient: sénateurs
  - La boîte refuse du monde.
verb refuser = REJECT/yield actor=subj recipient=à|obj.de|obj.à ?obj=@yielding|@release|@departure|concession
  + Le régime refuse toute libération aux opposants. => actor: régime; recipient: opposants
  - Le cheval refuse l'obstacle.
verb refuser = REJECT/change actor=subj recipient=à|obj.de|obj.adj|obj.à ?obj=@reform|demande|revendication|condition|exigence|ultimatum|médiation|recours|requête
  + L'Espagne refuse l'autonomie aux séparatistes. => actor: Espagne; recipient: séparatistes
  - Le vendeur refuse une remise.
verb refuser = REJECT/meet actor=subj recipient=clause.avec|avec|à|obj.à ?clause=@meet-act|recevoir|serrer ?clause=de
  + L'Afghanistan refuse de négocier avec les talibans. => actor: Afghanistan; recipient: talibans
  - L'enfant refuse de manger.
verb refuser = REJECT/yield actor=subj recipient=à|obj.à ?clause=@yield-act|céder|plier ?clause=de
  + Le président refuse de démissionner. => actor: président
  - La serrure refuse de céder.
verb refuser = REJECT/assist actor=subj recipient=à|obj.à ?actor ?clause=@help-act|extrader
  + La Serbie refuse d'extrader le général. => actor: Serbie
  - Le moteur refuse de participer à la fête.
verb refuser = REJECT/change actor=subj recipient=à|obj.à ?actor ?clause=@change-act|signer|accepter|payer|appliquer
  + Varsovie refuse d'appliquer la décision européenne. => actor: Varsovie
  - La clé refuse de tourner.
verb refuser = REJECT actor=subj recipient=à|obj.à ?actor ?clause=de !clause=croire|jouer|manger|commenter|dire|répondre
  + La Turquie refuse de montrer les documents à la Grèce. => actor: Turquie
  - Le porte-parole refuse de commenter.
verb refuser = REJECT actor=subj recipient=à|obj.de|obj.à ?actor ?obj=@proposal
  + Téhéran refuse l'offre de Bruxelles. => actor: Téhéran; recipient: Bruxelles
  - Le jury refuse la copie tardive.
verb refuser = none ?obj=but|penalty|obstacle|essai|priorité|client|dessert|copie|manuscrit
  - L'arbitre a refusé un but.
verb refuser = none ?clause=commenter|répondre|dire|préciser|croire|spéculer|manger
  - La police a refusé de préciser l'heure.
verb se_refuser = REJECT actor=subj|obj recipient=à|obj.à ?actor ?clause=à !clause=commenter|tout|dire
  + Athènes se refuse à signer. => actor: Athènes
  - Le ministère se refuse à commenter.
verb décliner = REJECT actor=subj recipient=obj.de|obj.adj ?obj=invitation|offre|proposition|demande|aide|médiation
  + Le roi a décliné l'invitation de l'Iran. => actor: roi; recipient: Iran
  - Le soleil décline.
verb repousser = REJECT actor=subj recipient=obj.de|obj.adj ?actor ?obj=@proposal|demande|appel|exigence|revendication|trêve|cessez-le-feu
  + Le Sénat a repoussé la proposition de la ministre. => actor: Sénat; recipient: ministre
  - L'armée a repoussé une attaque.
verb récuser = REJECT actor=subj recipient=obj|obj.de|obj.adj ?actor
  + Minsk récuse les accusations de Varsovie. => actor: Minsk; recipient: Varsovie
  - Le peintre récuse la perspective.
verb écarter = REJECT actor=subj recipient=obj.de|obj.adj ?actor ?obj=@proposal|idée|hypothèse|option|@meeting|@yielding|intervention|report|demande
  + L'Allemagne écarte l'idée de la France. => actor: Allemagne; recipient: France
  - Il écarte les rideaux.
verb exclure = REJECT actor=subj recipient=avec|obj.avec|obj.de ?actor ?obj=@meeting|concession|@yielding|@reform|idée|compromis|recours|option|accord
  + Kiev exclut tout dialogue avec les séparatistes. => actor: Kiev; recipient: séparatistes
  - Le parti a exclu deux membres.
verb exclure = REJECT actor=subj recipient=à|avec|obj.à ?actor ?clause=de|que
  + Le Premier ministre exclut de démissionner. => actor: ministre
  - La police n'exclut aucune piste.
verb balayer = REJECT actor=subj recipient=obj.de|obj.adj ?obj=accusation|critique|objection|argument|demande|reproche|rumeur|appel
  + Pékin balaie les critiques de Washington. => actor: Pékin; recipient: Washington
  - Le vent balaie la cour.
verb se_opposer = REJECT/change actor=subj|obj recipient=à|à.de|à.par|à.adj|obj.à ?actor ?à=@proposal|@reform|@departure|@restriction|@release|décision|livraison|adhésion|candidature|construction|nomination|intervention|idée|guerre
  + La Russie s'oppose à la résolution de la France. => actor: Russie; recipient: France
  - Les deux équipes s'opposent samedi.
verb se_opposer = REJECT/change actor=subj|obj recipient=clause ?actor ?clause=que|à
  + La Grèce s'oppose à reconnaître ce vote. => actor: Grèce
  - Leurs goûts s'opposent.
verb opposer+veto = REJECT actor=subj recipient=à|à.de
  + La Chine a opposé son veto au texte de la France. => actor: Chine; recipient: France
  - Le match oppose deux clubs voisins.
verb opposer+refus|fin = REJECT actor=subj recipient=à|à.de
  + Le ministère a opposé un refus au syndicat. => actor: ministère; recipient: syndicat
  - La finale oppose Lille à Lens.
verb mettre+veto = REJECT actor=subj recipient=à|à.de
  + Washington a mis son veto à la résolution. => actor: Washington
  - Il met son chapeau.
verb bloquer = REJECT actor=subj recipient=obj.de|obj.par ?actor=GOV|IGO|LEG|PTY|OPP ?obj=@proposal|adhésion|sanction|effort|adoption|nomination|@meeting|déclaration|enquête
  + Budapest a bloqué la déclaration des Vingt-Sept. => actor: Budapest; recipient: Vingt
  - Un camion bloque la route.
verb voter = REJECT actor=subj recipient=contre.de|contre ?contre ?contre
  + Les députés ont voté contre le projet du gouvernement. => actor: députés; recipient: gouvernement
  - Il a voté tôt.
verb enterrer = REJECT actor=subj recipient=obj.de ?actor ?obj=@proposal
  + Le Sénat a enterré la réforme du gouvernement. => actor: Sénat; recipient: gouvernement
  - Le village enterre son ancien maire.
verb retoquer = REJECT actor=subj recipient=obj.de|obj
  + Le Conseil constitutionnel a retoqué la loi du gouvernement. => actor: Conseil; recipient: gouvernement
  - Le couturier retouche une robe.
verb débouter = REJECT actor=subj recipient=obj
  + La cour a débouté l'opposant. => actor: cour; recipient: opposant
  - Il débute au piano.
verb invalider = REJECT actor=subj recipient=obj.de ?obj=candidature|élection|référendum|loi|décret|victoire|résultat|scrutin
  + La Cour a invalidé la candidature de l'opposant. => actor: Cour; recipient: opposant
  - Le test invalide la théorie.
verb éconduire = REJECT actor=subj recipient=obj
  + Le ministère a éconduit la délégation. => actor: ministère; recipient: délégation
  - Elle éconduit un soupirant timide.
verb rabrouer = REJECT actor=subj recipient=obj ?recipient
  + Berlin a rabroué le négociateur. => actor: Berlin; recipient: négociateur
  - Il se fait rabrouer par sa tante.
verb snober = REJECT/meet actor=subj recipient=obj|obj.de ?actor
  + Le président a snobé le sommet de l'OTAN. => actor: président; recipient: OTAN
  - La critique snobe ce film.
verb dire+non = REJECT actor=subj recipient=à|à.de ?actor
  + Le Danemark a dit non à Washington. => actor: Danemark; recipient: Washington
  - Il dit bonjour au facteur.
verb faire+sourd+oreille = REJECT actor=subj recipient=à|à.de
  + Le régime fait la sourde oreille aux appels de l'ONU. => actor: régime; recipient: ONU
  - Il a mal à l'oreille.
verb fermer+porte = REJECT actor=subj recipient=à ?actor ?à
  + Berlin a fermé la porte à une aide grecque. => actor: Berlin
  - Fermez la porte doucement.
verb tourner+dos = REJECT actor=subj recipient=à ?actor ?recipient
  + Le gouvernement philippin a tourné le dos à l'ONU. => actor: gouvernement; recipient: ONU
  - Il se tourne vers la mer.
verb tenir+tête = REJECT/change actor=subj recipient=à ?actor ?recipient
  + La Pologne tient tête à l'Union européenne. => actor: Pologne; recipient: Union
  - Le cycliste tient la tête de la course.
verb rester+sourd = REJECT actor=subj recipient=à|à.de ?actor
  + La Biélorussie reste sourd aux appels de l'Union européenne. => actor: Biélorussie; recipient: Union
  - Le compositeur reste sourd jusqu'à sa mort.
verb défier = REJECT/change actor=subj recipient=obj|obj.de ?actor ?recipient !with=@contest
  + Pyongyang défie l'ONU. => actor: Pyongyang; recipient: ONU
  - Le boxeur défie le champion en finale.
verb passer+outre = REJECT actor=subj recipient=à|à.de ?actor
  + La Turquie a passé outre à l'avis des Etats-Unis. => actor: Turquie
  - Il passe le pont.
verb braver = REJECT actor=subj recipient=obj.de|obj ?actor ?obj=interdiction|ordre|veto|sanction|avertissement|ultimatum
  + Le parti a bravé l'interdiction du préfet. => actor: parti; recipient: préfet
  - Les marins bravent la tempête.
verb ignorer = REJECT actor=subj recipient=obj.de|obj.adj ?actor ?obj=appel|demande|ultimatum|avertissement|injonction|résolution|protestation
  + Le général ignore les appels de l'Union africaine. => actor: général; recipient: Union
  - Il ignore la date.
verb désobéir = REJECT actor=subj recipient=à|à.de|obj.à ?actor ?à
  + Le ministre a désobéi au président. => actor: ministre; recipient: président
  - L'élève désobéit souvent.
verb objecter = REJECT actor=subj recipient=à|obj.à ?recipient ?actor
  + Le Royaume-Uni objecte à l'Union européenne que le délai est passé. => actor: Royaume-Uni; recipient: Union
  - Rien à objecter sur la couleur.
verb camper+position = REJECT/change both=subj ?actor
  + Les rebelles campent sur leurs positions. => actor: rebelles
  - Les scouts campent au bord du lac.
verb renoncer = REJECT/meet actor=subj recipient=avec|à.avec|à.de ?actor ?à=@meeting|voyage|déplacement|participation
  + Le ministre renonce à sa visite à Pékin. => actor: ministre
  - Il renonce au tabac.

# --- meetings cancelled, entry refused
verb annuler = REJECT/meet actor=subj recipient=obj.avec|avec|obj.de|obj.à ?obj=@meeting|voyage|déplacement|venue
  + Le président mexicain a annulé sa rencontre avec Donald Trump. => actor: président; recipient: Trump
  - La compagnie annule vingt vols.
verb décommander = REJECT/meet actor=subj recipient=obj.avec|avec|obj.de ?obj=@meeting|voyage
  + Le ministre a décommandé sa visite. => actor: ministre
  - Elle décommande un taxi.
verb reporter = REJECT/meet actor=subj recipient=obj.avec|avec ?obj=@meeting|voyage|déplacement ?actor=GOV|OPP|REB
  + Le roi a reporté sa visite à Madrid. => actor: roi
  - Le match est reporté à dimanche.
verb bouder = REJECT/meet actor=subj recipient=obj.de|obj.avec|avec|obj ?actor ?obj=@meeting|cérémonie|sommet
  + L'opposition boude le dialogue avec le pouvoir. => actor: opposition; recipient: pouvoir
  - Le public boude les salles.
verb interdire+territoire|entrée|séjour = REJECT actor=subj recipient=obj|à
  + Trois députés ont été interdits de séjour par Ankara. => actor: Ankara; recipient: députés
  - La mairie interdit le stationnement.

# --- denials
verb démentir = REJECT actor=subj recipient=obj.de|obj.adj ?actor
  + Moscou dément les accusations de Kiev. => actor: Moscou; recipient: Kiev
  - Les faits démentent la rumeur.
verb démentir = REJECT actor=subj ?actor ?clause
  + Le ministère dément avoir versé une rançon. => actor: ministère
  - Sa mine dément ses propos.
verb nier = REJECT actor=subj recipient=obj.de|obj.adj ?actor ?obj
  + L'armée nie toute implication dans le raid. => actor: armée
  - Nul ne nie la beauté du site.
verb nier = REJECT actor=subj ?actor ?clause
  + Les rebelles nient avoir tiré. => actor: rebelles
  - On ne peut nier que la mer monte.
verb se_défendre = REJECT actor=subj|obj ?actor ?clause=de !with=@contest
  + Téhéran se défend de vouloir la bombe. => actor: Téhéran
  - Le hérisson se défend avec ses piquants.
verb réfuter = REJECT actor=subj recipient=obj.de|obj.adj ?actor
  + Le gouvernement réfute les allégations de l'ONG. => actor: gouvernement; recipient: ONG
  - L'expérience réfute la théorie.
verb contredire = REJECT actor=subj recipient=obj|obj.de ?actor ?recipient
  + Le Pentagone contredit le président. => actor: Pentagone; recipient: président
  - Le thermomètre contredit la prévision.
verb infirmer = REJECT actor=subj recipient=obj.de ?actor
  + Le ministère infirme la version des rebelles. => actor: ministère; recipient: rebelles
  - L'analyse infirme le diagnostic.
verb clamer+innocence = REJECT actor=subj
  + L'ancien ministre clame son innocence. => actor: ministre
  - L'innocence de l'enfance le touche.
verb plaider+coupable = REJECT actor=subj ?with=non
  + Le général a plaidé non coupable. => actor: général
  - Le voleur a plaidé coupable.
verb rejeter+bloc = REJECT actor=subj recipient=obj.de|obj.adj ?actor
  + Riyad rejette en bloc les accusations d'Ankara. => actor: Riyad; recipient: Ankara
  - Un bloc de glace est rejeté par la mer.
verb apporter+démenti = REJECT actor=subj recipient=à|à.de
  + L'Elysée a apporté un démenti au journal. => actor: Elysée; recipient: journal
  - Il apporte le pain.
verb contester = REJECT actor=subj recipient=obj.de|obj.adj ?actor ?obj=accusation|fait|version|allégation|implication|chiffre|reproche
  + L'accusé conteste les faits. => actor: accusé
  - Le coureur conteste son classement.

# --- nouns
noun rejet = REJECT actor=par|adj|subj|de.par recipient=de.de|de.adj ?de=@proposal
  + Le rejet du projet par le Sénat est une surprise. => actor: Sénat
  - Les rejets polluants de l'usine inquiètent.
noun rejet = REJECT/change actor=par|adj|subj|de.par recipient=de.de|de.adj ?de=demande|revendication|exigence|condition|requête|appel|@reform
  + Le rejet de la demande de l'opposition a été confirmé. => recipient: opposition
  - Le rejet de greffe est fréquent.
noun rejet = REJECT actor=par|adj|subj|de.par recipient=de.de|de.adj ?de=accusation|allégation|critique
  + Le rejet des accusations par la Russie n'a pas convaincu. => actor: Russie
  - Le rejet d'eau chaude est limité.
noun rejet+greffe|gaz|eau|déchet|polluant|toxique|carbone|atmosphérique = none
  - Les rejets toxiques ont cessé.
noun refus = REJECT actor=de|adj|subj recipient=à|de.à ?clause=de ?actor
  + Le refus de Varsovie d'accueillir des réfugiés irrite Rome. => actor: Varsovie
  - Le refus de vieillir est humain.
noun refus = REJECT actor=par|de|adj|subj|de.par recipient=à|de.à ?de=@help|@meeting|@reform|@yielding|@release|visa|collaboration|asile|compromis|extradition
  + Le refus d'extradition de Lima a surpris. => actor: Lima
  - Un refus de priorité a causé l'accident.
noun refus = REJECT actor=de|adj|subj recipient=à|de.de|de.à ?actor !with=priorité|obtempérer|vente
  + Le refus du Parlement embarrasse la chancelière. => actor: Parlement
  - Le cheval compte deux refus.
noun refus+priorité|obtempérer|vente|soin|obstacle = none
  - Le conducteur est poursuivi pour refus de priorité.
noun fin+non-recevoir = REJECT actor=de|par|subj|de.par|de.de recipient=à|de.à
  + La fin de non-recevoir adressée par le ministère au syndicat a surpris.
  - La fin du film déçoit.
noun veto = REJECT actor=de|adj|subj recipient=à|contre|à.de|de.à|de.contre
  + Le veto de la Russie à la résolution a été critiqué. => actor: Russie
  - Le droit de veto existe depuis 1945.
noun droit+veto = none
  - Cinq pays ont un droit de veto.
noun démenti = REJECT actor=de|adj|subj|par|de.par recipient=à|de.à
  + Le démenti du ministère n'a pas tardé. => actor: ministère
  - Les faits lui ont donné un cruel démenti.
noun dénégation = REJECT actor=de|adj|subj
  + Les dénégations de Moscou n'ont convaincu personne. => actor: Moscou
  - La dénégation est une notion de Freud.
noun annulation = REJECT/meet actor=par|adj|subj|de.par recipient=de.avec|de.de ?de=@meeting|voyage|venue|déplacement
  + L'annulation de la rencontre par le président a déçu. => actor: président
  - L'annulation du vol est remboursée.
noun report = REJECT/meet actor=par|subj|de.par recipient=de.avec ?de=@meeting|voyage|déplacement ?actor
  + Le report de la visite par le roi est confirmé. => actor: roi
  - Le report du match est décidé.
noun vote+contre = REJECT actor=de|subj|de.de recipient=contre|contre.de|de.contre
  + Le vote des sénateurs contre le texte du gouvernement a surpris. => actor: sénateurs; recipient: gouvernement
  - Le vote par correspondance progresse.
noun opposition = REJECT/change actor=de|adj|subj recipient=à.de|à.adj ?actor ?à=@proposal|@reform|@release|@departure|adhésion|intervention|projet
  + L'opposition de la Russie à la résolution de la France est connue. => actor: Russie; recipient: France
  - L'opposition a remporté deux sièges.
noun récusation = REJECT actor=par|de.par|subj recipient=de
  + La récusation du juge par l'opposition a échoué. => actor: opposition
  - Le récit est long.
noun rebuffade = REJECT actor=de|adj recipient=pour
  + Cette rebuffade des Etats-Unis humilie le Canada. => actor: Etats-Unis
  - Il essuie la vaisselle.
noun objection = REJECT actor=de|adj|subj recipient=à|contre|de.à|de.contre ?actor=GOV|IGO|LEG|PTY
  + Les objections de la Pologne au texte demeurent. => actor: Pologne
  - L'objection de conscience est un droit.
adj hostile = REJECT/change actor=subj recipient=à.de|à.adj ?actor ?à=@proposal|@reform|adhésion|intervention|référendum ?à
  + La France est hostile au projet du Royaume-Uni. => actor: France; recipient: Royaume-Uni
  - Le désert est hostile à l'homme.
verb opposer = REJECT/change actor=obj|subj recipient=à.de|à.adj ?actor ?à=@proposal|@reform|@departure|adhésion|intervention|idée|guerre ?à
  + Le gouvernement allemand, opposé à l'adhésion de la Turquie, a voté. => actor: gouvernement; recipient: Turquie
  - La rive opposée est boisée.
adj irrecevable = REJECT actor=source recipient=subj.de|subj.adj ?recipient
  + L'action de l'opposition est irrecevable, a tranché la Cour. => actor: Cour; recipient: opposition
  - Un chèque irrecevable est revenu.
adj infondé = REJECT actor=source recipient=subj.de|subj.adj ?recipient
  + Les accusations de l'Ukraine sont infondées, a répondu la Russie. => recipient: Ukraine
  - Une peur infondée le retient.
adj mensonger = REJECT actor=source recipient=subj.de|subj.adj ?recipient
  + Les affirmations de l'Irak sont mensongères, selon la Turquie. => actor: Turquie; recipient: Irak
  - La publicité mensongère est punie.
noun mensonge = REJECT actor=source recipient=de ?recipient
  + Ces chiffres sont un mensonge de l'opposition, a assuré le ministre. => actor: ministre; recipient: opposition
  - Le mensonge a les jambes courtes.

verb claquer+porte+négociation|réunion|pourparler|dialogue = REJECT/meet actor=subj recipient=de.avec|avec ?actor
  + La délégation a claqué la porte des pourparlers. => actor: délégation
  - Le vent claque la porte.
verb quitter+table = REJECT/meet actor=subj recipient=de.avec|avec ?actor=GOV|REB|OPP|LAB|PTY
  + Les rebelles ont quitté la table des négociations. => actor: rebelles
  - Les enfants quittent la table.
