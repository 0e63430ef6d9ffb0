# ACCUSE: condemn, criticise, complain; accuse, sue, charge; investigate; summon an ambassador to complain.
# The recipient is the one who is blamed.

# --- disapprove: verbs
verb condamner = ACCUSE/disapprove actor=subj recipient=obj|obj.de|obj.par|obj.contre|obj.adj !actor=JUD !à !pour=@charge !with=prison|peine|amende|mois|perpétuité|sursis|réclusion|mort
  + Paris a condamné les bombardements de l'armée syrienne. => actor: Paris; recipient: armée
  - Le tribunal l'a condamné à dix ans de prison.
verb condamner = none ?obj=porte|fenêtre|entrée|rue|issue
  - Les ouvriers ont condamné la porte du sous-sol.
verb condamner = none ?subj=avalanche|blessure|crise|maladie|vieillissement
  - La crise condamne les petites librairies à fermer.
verb dénoncer = ACCUSE/disapprove actor=subj recipient=obj|obj.de|obj.par|obj.adj|clause !obj=@agreement
  + L'opposition dénonce la politique du gouvernement. => actor: opposition; recipient: gouvernement
  - Washington a dénoncé le traité signé trente ans plus tôt.
verb critiquer = ACCUSE/disapprove actor=subj recipient=obj|obj.de|obj.adj|obj.par
  + Le ministre allemand a vivement critiqué la décision de Washington. => actor: ministre; recipient: Washington
  - Elle critique les romans de la rentrée dans un mensuel.
verb critiquer = none ?obj=film|roman|livre|spectacle|album|disque|vin|restaurant
  - Ce journaliste critique les films de la semaine.
verb fustiger = ACCUSE/disapprove actor=subj recipient=obj|obj.de|obj.adj
  + Ankara fustige l'attitude de Berlin. => actor: Ankara; recipient: Berlin
  - Les vagues fustigent la digue.
verb déplorer = ACCUSE/disapprove actor=subj recipient=obj|obj.de|obj.adj|clause ?obj=@wrong
  + L'Union européenne déplore l'expulsion de ses observateurs par Minsk. => actor: Union
  - Les secours déplorent trois blessés légers.
verb déplorer = ACCUSE/disapprove actor=subj recipient=clause ?clause=que
  + Le secrétaire général de l'ONU déplore que le régime bloque les convois. => actor: secrétaire; recipient: régime
  - La commune déplore des dégâts après l'orage.
verb déplorer = none ?obj=mort|blessé|victime|dégât|perte|décès
  - On déplore deux morts et vingt blessés.
verb regretter = ACCUSE/disapprove actor=subj recipient=clause ?clause=que ?actor
  + Londres regrette que Moscou ait fermé le consulat. => actor: Londres; recipient: Moscou
  - Il regrette sa jeunesse.
verb regretter = ACCUSE/disapprove actor=subj recipient=obj.de|obj.adj|obj.par ?obj=décision|attitude|choix|refus|déclaration|propos|mesure|retrait|position|vote|annonce|absence ?actor
  + Bruxelles regrette la décision de Washington. => actor: Bruxelles; recipient: Washington
  - Les habitants regrettent le vieux marché.
verb blâmer = ACCUSE/disapprove actor=subj recipient=obj|obj.de
  + Le rapporteur a blâmé le ministère pour sa lenteur. => recipient: ministère
  - Personne ne songe à se blâmer d'un tel hiver.
verb réprouver = ACCUSE/disapprove actor=subj recipient=obj|obj.de
  + Le Vatican réprouve les méthodes du régime. => actor: Vatican; recipient: régime
  - La morale réprouve le mensonge.
verb désapprouver = ACCUSE/disapprove actor=subj recipient=obj|obj.de|obj.adj|obj.par ?actor
  + Berlin désapprouve l'intervention turque. => actor: Berlin
  - La morale désapprouve le tabac.
verb décrier = ACCUSE/disapprove actor=subj recipient=obj|obj.de
  + L'opposition décrie la réforme du gouvernement. => actor: opposition; recipient: gouvernement
  - C'est un vin longtemps décrié.
verb vilipender = ACCUSE/disapprove actor=subj recipient=obj|obj.de
  + Le président a vilipendé les médias étrangers. => actor: président; recipient: médias
  - La pièce vilipendait les avares.
verb stigmatiser = ACCUSE/disapprove actor=subj recipient=obj|obj.de ?actor
  + Le Premier ministre a stigmatisé l'opposition. => actor: ministre; recipient: opposition
  - Cette maladie stigmatise encore les malades.
verb pourfendre = ACCUSE/disapprove actor=subj recipient=obj|obj.de
  + Le sénateur pourfend la Commission européenne. => actor: sénateur; recipient: Commission
  - Le chevalier pourfend le dragon.
verb éreinter = ACCUSE/disapprove actor=subj recipient=obj|obj.de ?recipient
  + L'opposition éreinte le gouvernement. => actor: opposition; recipient: gouvernement
  - La marche a éreinté les randonneurs.
verb tacler = ACCUSE/disapprove actor=subj recipient=obj|obj.de ?recipient !with=@contest
  + La députée a taclé le ministre de l'Intérieur. => actor: députée; recipient: ministre
  - Le défenseur tacle son adversaire en plein match.
verb railler = ACCUSE/disapprove actor=subj recipient=obj|obj.de ?recipient
  + Le président a raillé son homologue ukrainien. => actor: président; recipient: homologue
  - Les écoliers raillent sa coiffure.
verb étriller = ACCUSE/disapprove actor=subj recipient=obj|obj.de ?recipient
  + La Cour des comptes étrille le ministère de la Défense. => actor: Cour; recipient: ministère
  - Le palefrenier étrille les chevaux.
verb égratigner = ACCUSE/disapprove actor=subj recipient=obj|obj.de ?recipient ?actor
  + L'ancien ministre égratigne le chef de l'Etat. => actor: ministre; recipient: chef
  - Une branche a égratigné la portière.
verb insulter = ACCUSE/disapprove actor=subj recipient=obj ?recipient ?actor
  + Le dirigeant vénézuélien a insulté son homologue colombien. => actor: dirigeant; recipient: homologue
  - Ce décor insulte le bon goût.
verb invectiver = ACCUSE/disapprove actor=subj recipient=obj ?recipient
  + Un député a invectivé la ministre. => actor: député; recipient: ministre
  - Les supporters invectivent l'écran.
verb désavouer = ACCUSE/disapprove actor=subj recipient=obj|obj.de ?recipient
  + Le chef du parti a désavoué le candidat. => actor: chef; recipient: candidat
  - Le peintre a désavoué ses premières toiles.
verb contester = ACCUSE/disapprove actor=subj recipient=obj.de|obj.par ?obj=résultat|victoire|élection|légitimité|décision|réélection|légalité|scrutin|autorité
  + L'opposition conteste la victoire du président sortant. => actor: opposition; recipient: président
  - Le joueur conteste un penalty.
verb réprimander = ACCUSE/disapprove actor=subj recipient=obj ?recipient
  + La Commission européenne a réprimandé la Hongrie. => actor: Commission; recipient: Hongrie
  - Ce règlement réprimande la paresse.
verb tancer = ACCUSE/disapprove actor=subj recipient=obj ?recipient
  + Le président tance ses ministres. => actor: président; recipient: ministres
  - Une voix tance le retardataire.
verb admonester = ACCUSE/disapprove actor=subj recipient=obj ?recipient !with=@contest
  + Bruxelles a admonesté Budapest. => actor: Bruxelles; recipient: Budapest
  - Le juge de ligne admoneste le capitaine en plein match.
verb sermonner = ACCUSE/disapprove actor=subj recipient=obj ?recipient
  + La chancelière a sermonné le gouvernement grec. => actor: chancelière; recipient: gouvernement
  - La grand-tante sermonne tout le quartier.
verb se_indigner = ACCUSE/disapprove actor=subj|obj recipient=de|de.de|contre|clause ?actor
  + L'ONG s'indigne du silence de Bruxelles. => actor: ONG; recipient: Bruxelles
  - Il s'indigne du prix des cerises.
verb se_offusquer = ACCUSE/disapprove actor=subj|obj recipient=de|de.de|clause ?actor
  + Pékin s'offusque des propos du sénateur. => actor: Pékin
  - Nul ne s'offusque plus du bruit des cloches.
verb se_insurger = ACCUSE/disapprove actor=subj|obj recipient=contre|contre.de ?actor !subj=province|région|population|garnison
  + Le syndicat s'insurge contre le projet du gouvernement. => actor: syndicat; recipient: gouvernement
  - La province s'insurgea contre le roi en 1648.
verb se_élever = ACCUSE/disapprove actor=subj|obj recipient=contre|contre.de ?actor ?contre
  + Le Conseil de l'Europe s'élève contre la politique de la Hongrie. => actor: Conseil; recipient: Hongrie
  - La facture s'élève à mille euros.
verb se_plaindre = ACCUSE/disapprove actor=subj|obj recipient=de|de.de|clause ?actor
  + L'Ukraine se plaint du comportement de la Russie. => actor: Ukraine; recipient: Russie
  - Le patient se plaint de maux de tête.
verb reprocher = ACCUSE/disapprove actor=subj recipient=à|obj.à
  + Le Sénat reproche au ministre son silence. => actor: Sénat; recipient: ministre
  - Ce plat est sans reproche.
verb protester = ACCUSE/disapprove actor=subj recipient=auprès_de|contre.de|contre.par ?actor=GOV|IGO
  + Le Japon a protesté contre la décision de la Chine. => actor: Japon; recipient: Chine
  - Des milliers d'étudiants ont protesté dans la rue.
verb récriminer = ACCUSE/disapprove actor=subj recipient=contre
  + Les élus récriminent contre le préfet. => actor: élus; recipient: préfet
  - Il passe ses journées à récriminer.
verb se_prendre+en = ACCUSE/disapprove actor=subj|obj recipient=à ?actor=GOV|PTY|OPP|LEG|ELI|REL|SOC|IGO
  + Le candidat s'en est pris à la chancelière. => actor: candidat; recipient: chancelière
  - Des casseurs s'en sont pris à une vitrine.
verb attaquer = ACCUSE/disapprove actor=subj recipient=obj ?actor=PTY|OPP|LEG ?recipient ?with=discours|verbalement|vivement|bilan|tribune|virulemment|interview|débat
  + L'opposition a vivement attaqué le Premier ministre sur son bilan. => actor: opposition; recipient: ministre
  - Les rebelles ont attaqué une caserne.
verb pointer+doigt = ACCUSE/disapprove actor=subj recipient=obj|obj.de
  + L'ONU a pointé du doigt le gouvernement rwandais. => actor: ONU; recipient: gouvernement
  - Elle pointe du doigt la plus haute étoile.
verb montrer+doigt = ACCUSE/disapprove actor=subj recipient=obj|obj.de
  + L'opposition montre du doigt le ministère. => actor: opposition; recipient: ministère
  - Il montre le chemin.
verb clouer+pilori = ACCUSE/disapprove actor=subj recipient=obj
  + Les syndicats ont cloué le ministre au pilori. => actor: syndicats; recipient: ministre
  - Le menuisier cloue une planche.
verb tirer+boulet = ACCUSE/disapprove actor=subj recipient=sur
  + L'ancien président tire à boulets rouges sur le gouvernement. => actor: président; recipient: gouvernement
  - Le bateau tire une barge.
verb hausser+ton = ACCUSE/disapprove actor=subj recipient=contre|envers|avec|face_à ?actor
  + Bruxelles hausse le ton contre Varsovie. => actor: Bruxelles; recipient: Varsovie
  - Elle hausse les épaules.
verb crier+scandale = ACCUSE/disapprove actor=subj
  + L'opposition crie au scandale. => actor: opposition
  - Les enfants crient de joie.
verb jeter+opprobre = ACCUSE/disapprove actor=subj recipient=sur
  + Le régime jette l'opprobre sur les avocats. => actor: régime; recipient: avocats
  - Il jette un regard sur la mer.
verb exprimer+indignation|colère|désapprobation|mécontentement|réprobation|consternation|déception|désaccord|exaspération|irritation = ACCUSE/disapprove actor=subj recipient=contre|envers|face_à|à|devant ?actor
  + Le gouvernement libanais a exprimé son indignation. => actor: gouvernement
  - Le visage du comédien exprime la joie.
verb exprimer+inquiétude|préoccupation|regret|réserve = ACCUSE/disapprove actor=subj recipient=de|de.de|devant.de ?actor=GOV|IGO|SOC|NGO
  + L'Union européenne a exprimé sa préoccupation devant l'attitude de Bakou. => actor: Union
  - Les parents expriment leur inquiétude pour le concours.
verb dire+indignation|colère|désapprobation|mécontentement|réprobation|consternation|désaccord = ACCUSE/disapprove actor=subj recipient=contre|envers|face_à
  + La maire a dit son indignation. => actor: maire
  - Il dit la vérité.
verb manifester+indignation|colère|désapprobation|mécontentement|réprobation|désaccord = ACCUSE/disapprove actor=subj recipient=contre|envers|à
  + Athènes a manifesté son mécontentement. => actor: Athènes
  - Les lycéens ont manifesté hier.
verb faire+part+indignation|colère|désapprobation|mécontentement|déception|consternation|désaccord|préoccupation = ACCUSE/disapprove actor=subj recipient=à ?actor
  + Tunis a fait part de son indignation. => actor: Tunis
  - Le couple fait part de la naissance de Jules.
verb juger+inacceptable|inadmissible|scandaleux|illégal|irresponsable|intolérable|injustifiable|honteux = ACCUSE/disapprove actor=subj recipient=obj|obj.de|obj.par
  + L'Iran a jugé inacceptables les propos du ministre. => actor: Iran; recipient: ministre
  - Le jury juge ce vin excellent.
verb qualifier = ACCUSE/disapprove actor=subj recipient=obj|obj.de|obj.par|obj.adj ?de|obj.de=@blame-word
  + Le Venezuela a qualifié le sénateur américain de menteur. => actor: Venezuela; recipient: sénateur
  - Ce but qualifie l'équipe pour la finale.
verb qualifier+inacceptable|inadmissible|scandaleux|illégal|irresponsable|honteux|dangereux = ACCUSE/disapprove actor=subj recipient=obj|obj.de|obj.par
  + Le ministre a qualifié d'irresponsable la position de Londres. => actor: ministre; recipient: Londres
  - Elle s'est qualifiée hier soir.
verb traiter = ACCUSE/disapprove actor=subj recipient=obj ?de|obj.de=@blame-word
  + Le président a traité le sénateur de menteur. => actor: président; recipient: sénateur
  - Le médecin traite la fièvre.
verb comparer = ACCUSE/disapprove actor=subj recipient=obj ?à=dictateur|nazi|terroriste|Hitler
  + Un élu a comparé le président à un dictateur. => actor: élu; recipient: président
  - Il compare les prix à ceux du marché.
verb remettre+cause = ACCUSE/disapprove actor=subj recipient=obj.de ?actor ?obj=légitimité|impartialité|intégrité|indépendance|crédibilité|résultat|neutralité
  + L'opposition remet en cause la légitimité du président. => actor: opposition; recipient: président
  - La météo remet en cause la sortie scolaire.
verb se_dire+indigné|indigner|choqué|choquer|scandalisé|scandaliser|consterné|consterner|révolté|révolter|outré|outrer|horrifié|horrifier|préoccupé|préoccuper|déçu|décevoir = ACCUSE/disapprove actor=subj|obj recipient=par|par.de|de|de.de ?actor
  + Le ministre se dit indigné. => actor: ministre
  - Le vainqueur se dit comblé.
verb dévoiler = ACCUSE/disapprove actor=subj recipient=obj.de|obj.par ?actor=SOC|NGO|IGO ?obj=@wrong
  + Une ONG a dévoilé les exactions de la milice. => actor: ONG; recipient: milice
  - Le peintre dévoile sa fresque.
verb documenter = ACCUSE/disapprove actor=subj recipient=obj.de|obj.par ?actor=SOC|NGO|IGO ?obj=@wrong
  + L'ONU documente les abus de la police. => actor: ONU; recipient: police
  - L'archiviste documente la collection.
verb persifler = ACCUSE/disapprove actor=subj recipient=obj ?recipient
  + L'ancien ministre persifle le gouvernement. => actor: ministre; recipient: gouvernement
  - Un merle persifle au loin.

# --- disapprove: summoned envoys
verb convoquer = ACCUSE/disapprove actor=subj recipient=obj|obj.de|obj.adj ?obj=@envoy
  + Berlin a convoqué l'ambassadeur de Turquie. => actor: Berlin; recipient: ambassadeur
  - Le directeur convoque les parents d'élèves.
noun convocation = ACCUSE/disapprove actor=par|adj|subj|de.par recipient=de ?de=@envoy
  + La convocation de l'ambassadeur iranien par Paris a été confirmée. => actor: Paris; recipient: ambassadeur
  - La convocation au baccalauréat arrive en mai.
noun note+protestation = ACCUSE/disapprove actor=de|subj|adj|de.de recipient=à|de.à
  + Athènes a adressé une note de protestation à Ankara. => actor: Athènes; recipient: Ankara
  - Il a eu une mauvaise note.
noun protestation+officiel|formel|diplomatique|vif = ACCUSE/disapprove actor=de|subj|adj|de.de recipient=auprès_de|à|contre|de.à|de.contre
  + La Chine a adressé une protestation officielle au Japon. => actor: Chine; recipient: Japon
  - Une foule en protestation bloque le pont.
noun protestation = ACCUSE/disapprove actor=de|subj|adj recipient=auprès_de|contre.de ?actor=GOV|IGO
  + Les protestations du gouvernement japonais n'ont rien changé. => actor: gouvernement
  - La protestation des agriculteurs dure depuis lundi.

# --- disapprove: nouns
noun condamnation = ACCUSE/disapprove actor=par|subj|adj|de.par recipient=de.de|de.par|de.adj ?actor !actor=JUD !à !with=prison|peine|amende|mois|sursis|ferme|tribunal|mort
  + La condamnation unanime de l'attentat par la communauté internationale n'a pas tardé. => actor: communauté
  - Sa condamnation à cinq ans de prison est définitive.
noun condamnation = ACCUSE/disapprove actor=de|adj ?actor=GOV|IGO|SOC|NGO|PTY|OPP|REL ?det=plur !à
  + L'attaque a provoqué les condamnations de l'Union africaine. => actor: Union
  - Ses condamnations pour vol ne se comptent plus.
noun dénonciation = ACCUSE/disapprove actor=par|subj|adj|de.par recipient=de|de.de|contre|de.contre !de=@agreement
  + La dénonciation des exactions du régime par les ONG se poursuit. => recipient: régime
  - La dénonciation du traité prendra effet en mars.
noun critique = ACCUSE/disapprove actor=de|subj|adj recipient=contre|envers|à_l'encontre_de|à|à_l'égard_de|sur|de.contre|de.envers|de.à|de.sur ?recipient
  + La critique de l'ONU contre le gouvernement birman a été remarquée. => actor: ONU; recipient: gouvernement
  - La critique a aimé ce premier roman.
noun critique = ACCUSE/disapprove actor=de|adj recipient=contre|envers|à_l'encontre_de|à_l'égard_de|sur|de.contre ?det=plur ?actor
  + La loi suscite les critiques de l'opposition. => actor: opposition
  - Les critiques du festival ont primé ce film.
noun critique+littéraire|film|cinéma|gastronomique|théâtre|musical|art|roman|dramatique = none
  - Le critique littéraire tient une chronique.
noun critique+situation|état|seuil|moment|point|phase = none
  - Le moment critique approche.
noun diatribe = ACCUSE/disapprove actor=de|subj|adj recipient=contre|envers|de.contre|de.envers
  + La diatribe du sénateur contre la Commission européenne a surpris. => actor: sénateur; recipient: Commission
  - Il aime les longues tirades.
noun réquisitoire = ACCUSE/disapprove actor=de|subj recipient=contre|de.contre ?contre|de.contre
  + Le réquisitoire du sénateur contre le président a surpris. => actor: sénateur; recipient: président
  - Le réquisitoire du procureur a duré trois heures.
noun réprobation = ACCUSE/disapprove actor=de|adj|subj recipient=de|envers|de.envers
  + L'exécution a suscité la réprobation de l'Union européenne. => actor: Union
  - Un murmure parcourut la salle.
noun indignation = ACCUSE/disapprove actor=de|adj ?actor
  + Le vote a provoqué l'indignation des ONG. => actor: ONG
  - Il écrit un essai sur l'indignation.
noun grief = ACCUSE/disapprove actor=de|subj recipient=contre|de.contre ?contre|de.contre
  + Les griefs de la Turquie contre l'Union européenne sont anciens. => actor: Turquie; recipient: Union
  - L'avocat soulève un grief de procédure.
noun reproche = ACCUSE/disapprove actor=de|subj recipient=à|contre|envers|de.à|de.contre|de.envers ?recipient
  + Le premier reproche du Sénat au gouvernement vise le budget. => actor: Sénat; recipient: gouvernement
  - Sa conduite est sans reproche.
noun récrimination = ACCUSE/disapprove actor=de|subj recipient=contre|de.contre
  + Les récriminations des maires contre l'Etat s'accumulent. => actor: maires; recipient: Etat
  - Assez de discours.
noun invective = ACCUSE/disapprove actor=de|subj recipient=contre|à|de.contre|de.à
  + Les invectives du sénateur contre la chancelière ont choqué. => actor: sénateur; recipient: chancelière
  - Le ton reste courtois.
noun volée+bois = ACCUSE/disapprove actor=de|de.de recipient=subj|obj|contre|à|de.contre|de.à
  + Le ministre a reçu une volée de bois vert. => recipient: ministre
  - Il monte une volée de marches.
noun désaveu = ACCUSE/disapprove actor=de|par|adj|subj|de.par recipient=pour
  + Ce vote est un désaveu pour le gouvernement. => recipient: gouvernement
  - L'action en désaveu de paternité est prescrite.
noun tollé = ACCUSE/disapprove actor=de|dans|chez|adj ?actor
  + Le tollé de l'opposition a surpris. => actor: opposition
  - La salle se tait.
noun motion+censure = ACCUSE/disapprove actor=de|subj|de.de recipient=contre|à_l'encontre_de|de.contre
  + L'opposition a déposé une motion de censure contre le gouvernement. => actor: opposition; recipient: gouvernement
  - La motion de synthèse a été lue.
noun motion+défiance = ACCUSE/disapprove actor=de|subj|de.de recipient=contre|de.contre
  + Les sociaux-démocrates préparent une motion de défiance contre la chancelière. => recipient: chancelière
  - Il règne un climat de défiance.
noun passe+arme = ACCUSE/disapprove both=entre
  + La passe d'armes entre le ministre et la députée a duré. => actor: ministre; actor: députée
  - La passe du milieu de terrain fut décisive.
noun pique = ACCUSE/disapprove actor=de|subj recipient=contre|à|envers|de.contre|de.à|de.envers ?recipient
  + Le maire a lancé une pique au préfet. => actor: maire; recipient: préfet
  - Elle joue la dame de pique.
adj inacceptable = ACCUSE/disapprove actor=source recipient=subj.par|subj.de|subj.adj ?recipient
  + La décision de la Pologne est inacceptable, a déclaré la Commission européenne. => actor: Commission; recipient: Pologne
  - Un retard inacceptable du courrier agace les clients.
adj inadmissible = ACCUSE/disapprove actor=source recipient=subj.par|subj.de|subj.adj ?recipient
  + « Les propos du ministre sont inadmissibles », a affirmé le syndicat. => actor: syndicat; recipient: ministre
  - Cette preuve est inadmissible en droit.
adj intolérable = ACCUSE/disapprove actor=source recipient=subj.par|subj.de|subj.adj ?recipient
  + L'attitude du régime est intolérable, a déclaré le Royaume-Uni. => actor: Royaume-Uni; recipient: régime
  - La chaleur devient intolérable.
adj scandaleux = ACCUSE/disapprove actor=source recipient=subj.par|subj.de|subj.adj ?recipient
  + La mesure du gouvernement est scandaleuse, selon l'opposition. => actor: opposition; recipient: gouvernement
  - Le roman scandaleux fut un succès.
adj honteux = ACCUSE/disapprove actor=source recipient=subj.par|subj.de|subj.adj ?recipient
  + « Le silence du gouvernement est honteux », a dit le sénateur. => actor: sénateur; recipient: gouvernement
  - L'enfant avait l'air honteux.
adj irresponsable = ACCUSE/disapprove actor=source recipient=subj|subj.par|subj.de|subj.adj ?recipient
  + La politique des Etats-Unis est irresponsable, a estimé l'Iran. => actor: Iran; recipient: Etats-Unis
  - Un conducteur irresponsable roulait sans phares.
adj injustifiable = ACCUSE/disapprove actor=source recipient=subj.par|subj.de|subj.adj ?recipient
  + La décision de la Biélorussie est injustifiable, selon la Pologne. => actor: Pologne; recipient: Biélorussie
  - Une marge injustifiable gonfle le prix.
adj contraire+droit = ACCUSE/disapprove actor=source recipient=subj.par|subj.de ?recipient
  + La colonisation menée par Israël est contraire au droit international, a rappelé l'ONU. => actor: ONU; recipient: Israël
  - Il tient l'avis contraire.

# --- allege: verbs
verb accuser = ACCUSE/allege actor=subj recipient=obj ?recipient
  + Kiev accuse la Russie d'avoir tiré sur le convoi. => actor: Kiev; recipient: Russie
  - Le secteur accuse une baisse de trois points.
verb accuser = none ?obj=baisse|retard|coup|recul|perte|déficit|réception|repli|choc|fatigue
  - L'indice accuse un net repli.
verb imputer = ACCUSE/allege actor=subj recipient=à|obj.à
  + L'Irak impute l'attentat aux jihadistes. => actor: Irak; recipient: jihadistes
  - Le comptable impute la dépense à l'exercice.
verb imputer = none ?à=exercice|budget|compte|dépense|poste
  - La somme est imputée au budget annexe.
verb attribuer = ACCUSE/allege actor=subj recipient=à|obj.à ?obj=attaque|attentat|assassinat|meurtre|responsabilité|enlèvement|tir|massacre|bombardement|explosion|raid|violence|frappe
  + Le gouvernement attribue l'attaque à la guérilla. => actor: gouvernement; recipient: guérilla
  - Le jury attribue le prix à une romancière.
verb soupçonner = ACCUSE/allege actor=subj recipient=obj ?recipient
  + Washington soupçonne Téhéran de livrer des armes. => actor: Washington; recipient: Téhéran
  - Elle ne soupçonnait pas l'heure tardive.
verb suspecter = ACCUSE/allege actor=subj recipient=obj ?recipient
  + La justice suspecte l'ancien ministre de corruption. => actor: justice; recipient: ministre
  - Le médecin suspecte une angine.
verb incriminer = ACCUSE/allege actor=subj recipient=obj|obj.de ?recipient
  + Le rapport incrimine l'armée. => recipient: armée
  - Le mécanicien incrimine un joint.
verb inculper = ACCUSE/allege actor=subj recipient=obj
  + Un juge a inculpé l'ancien président de corruption. => actor: juge; recipient: président
  - La sécheresse est la seule coupable.
verb mettre+examen = ACCUSE/allege actor=subj recipient=obj
  + L'ancien ministre a été mis en examen pour fraude fiscale. => recipient: ministre
  - L'étudiant se met à préparer l'examen.
verb mettre+cause = ACCUSE/allege actor=subj recipient=obj|obj.de ?recipient
  + L'ONG met en cause l'armée birmane. => actor: ONG; recipient: armée
  - La pluie est mise en cause dans la perte de la récolte.
verb mettre+accusation = ACCUSE/allege actor=subj recipient=obj
  + Le Parlement a mis en accusation le président. => actor: Parlement; recipient: président
  - Il met de l'eau dans son vin.
verb poursuivre+justice = ACCUSE/allege actor=subj recipient=obj
  + L'association poursuit le ministère en justice. => actor: association; recipient: ministère
  - Elle poursuit ses études.
verb poursuivre = ACCUSE/allege actor=subj recipient=obj ?recipient ?pour=@charge|fait|propos|menace
  + Le journaliste est poursuivi pour diffamation. => recipient: journaliste
  - Il poursuit sa route vers le nord.
verb traduire+justice = ACCUSE/allege actor=subj recipient=obj
  + Les putschistes seront traduits en justice. => recipient: putschistes
  - Il traduit des romans russes.
verb déférer = ACCUSE/allege actor=subj recipient=obj ?devant|à
  + Les deux suspects ont été déférés au parquet. => recipient: suspects
  - Il défère aux usages de la maison.
verb renvoyer+procès|assises|correctionnel|jugement = ACCUSE/allege actor=subj recipient=obj
  + L'ancien préfet a été renvoyé en correctionnelle. => recipient: préfet
  - Il renvoie la balle.
verb porter+plainte = ACCUSE/allege actor=subj recipient=contre
  + La journaliste a porté plainte contre le ministre. => actor: journaliste; recipient: ministre
  - Il porte un manteau.
verb déposer+plainte = ACCUSE/allege actor=subj recipient=contre
  + L'ONG a déposé une plainte contre l'Etat. => actor: ONG; recipient: Etat
  - Il dépose ses enfants à l'école.
verb déposer+recours = ACCUSE/allege actor=subj recipient=contre|contre.de
  + L'opposition a déposé un recours contre le décret du gouvernement. => actor: opposition; recipient: gouvernement
  - Le fleuve dépose du limon.
verb saisir = ACCUSE/allege actor=subj recipient=contre|à_l'encontre_de ?obj=justice|tribunal|cour|juge|CPI|CEDH|CIJ|Cour|parquet|prud'homme
  + Le syndicat a saisi la justice contre le ministère. => actor: syndicat; recipient: ministère
  - Il saisit la rampe.
verb attaquer+justice = ACCUSE/allege actor=subj recipient=obj
  + Le géant américain attaque en justice la Commission européenne. => recipient: Commission
  - La rouille attaque le métal.
verb intenter+procès|action = ACCUSE/allege actor=subj recipient=à|contre
  + Vingt Etats ont intenté une action contre l'administration. => recipient: administration
  - Il raconte l'action du film.
verb engager+poursuite = ACCUSE/allege actor=subj recipient=contre|à_l'encontre_de
  + Le procureur a engagé des poursuites contre deux policiers. => actor: procureur; recipient: policiers
  - La course-poursuite a duré une heure.
verb citer+comparaître = ACCUSE/allege actor=subj recipient=obj
  + L'ancien chef de la police a été cité à comparaître.
  - Il cite un poète.
verb assigner+justice|tribunal = ACCUSE/allege actor=subj recipient=obj
  + L'association a assigné l'Etat en justice. => actor: association; recipient: Etat
  - Le chef assigne une tâche à chacun.
verb comparaître = ACCUSE/allege recipient=subj ?devant
  + L'ancien président comparaît devant la Cour pénale internationale. => recipient: président
  - Le témoin n'avait rien vu.
verb juger = ACCUSE/allege actor=subj recipient=obj ?pour=@charge
  + Trois opposants sont jugés pour terrorisme. => recipient: opposants
  - Le public juge le film trop long.
verb tenir+responsable = ACCUSE/allege actor=subj recipient=obj
  + Paris tient Damas pour responsable de l'attaque. => actor: Paris; recipient: Damas
  - Le responsable tient la caisse.
verb rendre+responsable = ACCUSE/allege actor=subj recipient=obj
  + Islamabad rend New Delhi responsable des tirs. => actor: Islamabad; recipient: Delhi
  - Ce métier rend responsable.
verb juger+responsable = ACCUSE/allege actor=subj recipient=obj ?recipient
  + L'ONU a jugé l'armée responsable du massacre. => actor: ONU; recipient: armée
  - L'assureur juge le conducteur distrait.
verb rejeter+responsabilité|faute = ACCUSE/allege actor=subj recipient=sur
  + Le général rejette la responsabilité du drame sur les rebelles. => actor: général
  - La mer rejette des algues.
verb faire+porter+responsabilité = ACCUSE/allege actor=subj recipient=à|sur
  + L'Arabie saoudite fait porter la responsabilité au gouvernement iranien. => actor: Arabie
  - Il fait porter ses bagages.
verb se_rejeter+responsabilité = ACCUSE/allege both=subj both=obj
  + Les rebelles et l'armée se rejettent la responsabilité de l'attaque. => actor: rebelles
  - Le nageur se rejette en arrière.
verb prétendre = ACCUSE/allege actor=subj recipient=clause ?clause=que ?recipient ?clause=attaquer|tuer|bombarder|tirer|violer|détourner|mentir|soutenir|financer|armer|provoquer|frauder|utiliser
  + Les rebelles prétendent que l'armée a bombardé l'hôpital. => actor: rebelles; recipient: armée
  - Il prétend que la soupe est bonne.
verb insinuer = ACCUSE/allege actor=subj recipient=clause ?clause=que ?recipient
  + Le candidat insinue que le gouvernement a triché. => actor: candidat; recipient: gouvernement
  - L'eau s'insinue sous la porte.
verb alléguer = ACCUSE/allege actor=subj recipient=clause ?clause=que ?recipient
  + L'opposition allègue que le parti au pouvoir a acheté des voix. => actor: opposition; recipient: parti
  - Il allègue une migraine.
verb reprocher = ACCUSE/allege actor=subj recipient=à|obj.à ?clause=de ?clause=soutenir|armer|financer|tuer|violer|bafouer|détourner|mentir|attaquer|abriter
  + Kaboul reproche à Islamabad de soutenir les talibans. => actor: Kaboul; recipient: Islamabad
  - On lui reproche d'arriver en retard.
verb taxer = ACCUSE/allege actor=subj recipient=obj ?de|obj.de=@blame-word|laxisme|trahison|racisme|complicité
  + L'opposition a taxé le gouvernement de laxisme. => actor: opposition; recipient: gouvernement
  - L'Etat taxe le tabac.
verb voir+main = ACCUSE/allege actor=subj recipient=obj.de
  + La Turquie voit la main de la Syrie derrière l'attentat. => actor: Turquie; recipient: Syrie
  - Il voit sa main trembler.
verb crier+fraude|complot|trahison|coup = ACCUSE/allege actor=subj
  + L'opposition crie à la fraude. => actor: opposition
  - Le vendeur crie ses prix.
verb requérir = ACCUSE/allege actor=subj recipient=contre|à_l'encontre_de ?contre|à_l'encontre_de
  + Le procureur a requis dix ans de prison contre l'ancien ministre. => actor: procureur; recipient: ministre
  - Ce métier requiert de la patience.
verb retenir+charge = ACCUSE/allege actor=subj recipient=contre
  + La justice a retenu trois charges contre l'opposant. => actor: justice; recipient: opposant
  - Elle retient sa leçon.
verb impliquer = ACCUSE/allege actor=subj recipient=obj ?recipient ?dans=@affair|@charge
  + Le rapport implique l'armée dans le massacre. => recipient: armée
  - Ce poste implique des voyages.
verb imputer+responsabilité = ACCUSE/allege actor=subj recipient=à
  + L'Ethiopie impute aux rebelles la responsabilité des combats. => recipient: rebelles
  - Le comptable impute des frais.
verb démasquer = ACCUSE/allege actor=subj recipient=obj ?recipient
  + Londres dit avoir démasqué des espions russes. => recipient: espions
  - Le carnaval fini, on se démasque.
verb épingler = ACCUSE/disapprove actor=subj recipient=obj|obj.de ?recipient
  + La Cour des comptes épingle le ministère. => actor: Cour; recipient: ministère
  - Elle épingle une broche à sa veste.

# --- allege: nouns
noun accusation = ACCUSE/allege actor=de|subj|adj recipient=contre|envers|à_l'encontre_de|visant|de.contre|de.envers ?recipient
  + Les accusations de Kiev contre Moscou se précisent. => actor: Kiev; recipient: Moscou
  - Le banc de l'accusation est vide.
noun accusation = ACCUSE/allege actor=de|subj|adj ?actor
  + Le ministre a répondu aux accusations de l'opposition. => actor: opposition
  - L'acte d'accusation compte cent pages.
noun accusation = ACCUSE/allege actor=par|adj|de.par recipient=contre|de.contre ?de=@charge|@wrong !recipient
  + Des accusations de fraude sont apparues lundi.
  - Il plaide devant la chambre.
noun mise+examen = ACCUSE/allege actor=par|de.par recipient=de
  + La mise en examen du maire a été annoncée lundi. => recipient: maire
  - La mise en scène est sobre.
noun mise+cause = ACCUSE/allege actor=par|de.par recipient=de !with=remise
  + La mise en cause de l'armée par l'ONU a fait réagir. => actor: ONU; recipient: armée
  - La cause est entendue.
noun mise+accusation = ACCUSE/allege actor=par|de.par recipient=de
  + La mise en accusation du président par les députés est votée. => actor: députés; recipient: président
  - La mise de départ est de dix euros.
noun inculpation = ACCUSE/allege actor=par|de.par recipient=de|contre|de.contre
  + L'inculpation de l'ancien président par la justice a surpris. => actor: justice; recipient: président
  - Le chef cuisinier plaide coupable de gourmandise.
noun plainte = ACCUSE/allege actor=de|subj|adj recipient=contre|visant|de.contre ?recipient
  + La plainte de l'association contre l'Etat a été jugée recevable. => actor: association; recipient: Etat
  - On entend la plainte du vent.
noun poursuite = ACCUSE/allege actor=de|subj|adj recipient=contre|à_l'encontre_de|de.contre ?contre|à_l'encontre_de|de.contre
  + Les poursuites contre le journaliste ont été étendues. => recipient: journaliste
  - La poursuite des travaux coûtera cher.
noun poursuite+judiciaire|pénal = ACCUSE/allege actor=de|subj|par|de.par|de.de recipient=contre|de|de.contre
  + Les poursuites judiciaires contre les opposants ont repris. => recipient: opposants
  - La poursuite du match est incertaine.
noun procès = ACCUSE/allege actor=par|de.par recipient=de|contre|de.contre ?recipient
  + Le procès de l'ancien ministre s'est ouvert lundi. => recipient: ministre
  - Ce n'est qu'un procès d'intention.
noun procès+intention|verbal|sorcellerie = none
  - Il y voit un procès d'intention.
noun réquisition = ACCUSE/allege actor=de recipient=contre|de.contre ?contre|de.contre ?actor=JUD
  + Les réquisitions du parquet contre l'ancien maire sont lourdes. => actor: parquet; recipient: maire
  - La réquisition des grévistes est levée.
noun acte+accusation = ACCUSE/allege actor=de|de.de recipient=contre|visant|de.contre
  + Un acte d'accusation contre le général a été rendu public. => recipient: général
  - Le premier acte de la pièce est long.
noun soupçon = ACCUSE/allege actor=de recipient=contre|envers|sur|de.contre|de.envers|de.sur ?recipient
  + Les soupçons des Etats-Unis contre la Chine grandissent. => actor: Etats-Unis; recipient: Chine
  - Ajoutez un soupçon de muscade.
noun allégation = ACCUSE/allege actor=de|adj recipient=contre|à_l'encontre_de|de.contre ?recipient
  + Les allégations de l'ONG contre la police sont graves. => actor: ONG; recipient: police
  - L'étiquette porte une allégation de santé.
noun implication = ACCUSE/allege actor=source recipient=de ?recipient ?dans=@affair|@charge
  + L'implication de la Russie dans l'empoisonnement est avérée, selon le gouvernement britannique. => recipient: Russie
  - L'implication des parents améliore la classe.
noun saisine = ACCUSE/allege actor=par|de.par recipient=contre|de.contre ?de=justice|tribunal|cour|juge|parquet|CPI
  + La saisine de la justice par l'association vise le préfet. => actor: association
  - La saisine en ligne est simple.
noun procédure+destitution = ACCUSE/allege actor=de|par|subj|de.par|de.de recipient=contre|de|de.contre
  + Les députés ont lancé une procédure de destitution contre le président. => actor: députés; recipient: président
  - La procédure d'atterrissage est connue.
noun procédure+infraction = ACCUSE/allege actor=de|par|subj|de.par|de.de recipient=contre|de.contre
  + La Commission européenne a ouvert une procédure d'infraction contre la Pologne. => actor: Commission; recipient: Pologne
  - Il connaît la procédure.

# --- investigate
verb enquêter = ACCUSE/investigate actor=subj recipient=sur ?sur !actor=JRN
  + Le parquet enquête sur l'ancien ministre. => actor: parquet; recipient: ministre
  - Le romancier enquête sur ses aïeux.
verb enquêter = none actor=subj ?actor=JRN ?sur
  - La journaliste enquête sur les pesticides.
verb ouvrir+enquête|information|instruction = ACCUSE/investigate actor=subj recipient=contre|sur|visant|à_l'encontre_de
  + Le parquet a ouvert une enquête contre le maire. => actor: parquet; recipient: maire
  - Il ouvre la fenêtre.
verb diligenter+enquête = ACCUSE/investigate actor=subj recipient=contre|sur
  + Le ministère a diligenté une enquête sur la police locale. => actor: ministère; recipient: police
  - Un élève diligent rend son devoir.
verb mener+enquête = ACCUSE/investigate actor=subj recipient=sur|contre !actor=JRN !actor=EDU !actor=BUS
  + La gendarmerie mène l'enquête sur les militants. => actor: gendarmerie; recipient: militants
  - L'institut mène une enquête d'opinion.
verb lancer+enquête|investigation = ACCUSE/investigate actor=subj recipient=sur|contre
  + La Cour pénale internationale lance une enquête sur l'armée. => actor: Cour; recipient: armée
  - Il lance le javelot.
verb confier+enquête = ACCUSE/investigate recipient=sur|contre
  + L'enquête sur les deux policiers a été confiée à l'inspection. => recipient: policiers
  - Elle confie ses clés au voisin.
noun ouverture+enquête|information|instruction = ACCUSE/investigate actor=par|de|subj|de.par|de.de recipient=sur|contre|visant|de.sur|de.contre
  + L'ouverture d'une enquête contre le préfet a été annoncée. => recipient: préfet
  - L'ouverture du musée est avancée.
verb conduire+enquête = ACCUSE/investigate actor=subj recipient=sur|contre !actor=JRN !actor=EDU !actor=BUS
  + La police fédérale conduit l'enquête sur le sénateur. => actor: police; recipient: sénateur
  - L'institut conduit une enquête auprès des ménages.
verb investiguer = ACCUSE/investigate actor=subj recipient=sur
  + La police investigue sur les milices. => actor: police; recipient: milices
  - La rivière divague en plaine.
verb instruire = ACCUSE/investigate actor=subj ?actor=JUD ?obj=affaire|dossier|plainte
  + Le juge instruit l'affaire depuis un an. => actor: juge
  - Le maître instruit ses élèves.
verb auditionner = ACCUSE/investigate actor=subj recipient=obj ?actor=COP|JUD|LEG
  + Les sénateurs ont auditionné le préfet. => actor: sénateurs; recipient: préfet
  - Le metteur en scène auditionne vingt comédiens.
verb interroger = ACCUSE/investigate actor=subj recipient=obj ?actor=COP|JUD
  + La police a interrogé l'ancien Premier ministre. => actor: police; recipient: ministre
  - La presse a interrogé le ministre.
verb entendre = ACCUSE/investigate actor=subj recipient=obj ?recipient ?actor=COP|JUD
  + Le ministre a été entendu par la police. => actor: police; recipient: ministre
  - On entend les cloches.
verb convoquer = ACCUSE/investigate actor=subj recipient=obj ?actor=COP|JUD ?recipient
  + La police a convoqué l'opposante. => actor: police; recipient: opposante
  - Le proviseur convoque un élève.
verb saisir = ACCUSE/investigate actor=subj recipient=contre|sur ?obj=inspection|IGPN|parquet|juge|brigade|procureur|défenseur
  + Le préfet a saisi l'inspection générale. => actor: préfet
  - La cuisson saisit la viande.
verb se_saisir = ACCUSE/investigate actor=subj|obj ?actor=JUD|COP ?de=enquête|affaire|dossier
  + Le parquet antiterroriste s'est saisi de l'enquête. => actor: parquet
  - Le gardien se saisit du ballon.
verb soumettre+interrogatoire = ACCUSE/investigate actor=subj recipient=obj
  + Le diplomate a été soumis à un interrogatoire. => recipient: diplomate
  - Il soumet son manuscrit.
noun enquête = ACCUSE/investigate actor=de|par|subj|adj|de.par recipient=sur|contre|visant|à_l'encontre_de|de.sur|de.contre ?recipient !actor=JRN
  + L'enquête du procureur spécial sur le président avance. => actor: procureur; recipient: président
  - Selon une enquête auprès des ménages, la confiance remonte.
noun enquête = ACCUSE/investigate actor=de|par|subj|adj|de.par recipient=sur|de.sur ?actor=COP|JUD|GOV|IGO|LEG
  + L'enquête de la police a permis d'établir les faits. => actor: police
  - L'enquête des journalistes est publiée jeudi.
noun enquête = ACCUSE/investigate actor=de|par|subj|adj|de.par recipient=sur.de|sur.par ?sur=@affair
  + L'enquête sur l'attentat a débuté lundi.
  - L'enquête sur le goût des enfants amuse.
noun enquête+opinion|satisfaction|public|ménage|consommation|terrain|sociologique|conjoncture = none
  - L'enquête publique sur le contournement routier est close.
noun enquête+journaliste|presse|journal|journalistique = none
  - Une enquête de presse raconte la chute du club.
noun commission+enquête = ACCUSE/investigate actor=de|subj|adj|de.de recipient=sur|sur.de|de.sur
  + Une commission d'enquête du Sénat sur la police a été créée. => recipient: police
  - La commission des finances s'est réunie.
noun information+judiciaire = ACCUSE/investigate actor=de|par|subj|de.par|de.de recipient=contre|visant|sur|de.contre|de.sur
  + L'information judiciaire contre l'ancien préfet est close. => recipient: préfet
  - L'information a circulé vite.
noun instruction = ACCUSE/investigate actor=de|par|de.par recipient=contre|sur|de.contre|de.sur ?actor=JUD
  + L'instruction du juge contre le député est close. => actor: juge; recipient: député
  - L'instruction est obligatoire jusqu'à seize ans.
noun investigation = ACCUSE/investigate actor=de|par|subj|adj|de.par recipient=sur|contre|de.sur|de.contre ?actor=COP|JUD|GOV|IGO
  + Les investigations de la gendarmerie se poursuivent. => actor: gendarmerie
  - L'investigation est un genre du journalisme.
noun interrogatoire = ACCUSE/investigate actor=par|adj|de.par recipient=de ?recipient
  + L'interrogatoire de l'ancien ministre par la police a duré dix heures. => actor: police; recipient: ministre
  - L'interrogatoire précède l'examen.
noun audition = ACCUSE/investigate actor=par|adj|de.par recipient=de ?recipient ?actor=COP|JUD|LEG
  + L'audition du préfet par les sénateurs a tourné court. => actor: sénateurs; recipient: préfet
  - L'audition baisse avec l'âge.
noun mission+établissement|enquête = ACCUSE/investigate actor=de|subj|adj|de.de recipient=sur|contre|de.sur|de.contre
  + La mission d'établissement des faits sur l'armée a commencé lundi. => recipient: armée
  - La mission spatiale a réussi.
noun inspection = ACCUSE/investigate actor=de|par|adj|de.par recipient=de ?actor=IGO
  + L'inspection du site par l'ONU a débuté. => actor: ONU
  - L'inspection du véhicule est gratuite.

# --- the one who is blamed as subject
verb essuyer+critique|reproche|tir = ACCUSE/disapprove actor=de recipient=subj ?recipient
  + Le gouvernement essuie les critiques de l'opposition. => actor: opposition; recipient: gouvernement
  - Elle essuie la vaisselle.
verb se_attirer+critique|foudre|reproche|colère = ACCUSE/disapprove actor=de recipient=subj ?recipient
  + Le ministre s'est attiré les foudres de l'Union européenne. => actor: Union; recipient: ministre
  - Les aimants s'attirent.
verb subir+critique|foudre = ACCUSE/disapprove actor=de|par recipient=subj ?recipient
  + La Pologne subit les critiques de la Commission européenne. => actor: Commission; recipient: Pologne
  - La ville subit la pluie.
verb faire+objet+critique|condamnation = ACCUSE/disapprove actor=de recipient=subj ?recipient
  + Le préfet fait l'objet de vives critiques. => recipient: préfet
  - L'objet fait du bruit.
verb faire+objet+enquête|information|instruction = ACCUSE/investigate actor=de|par recipient=subj ?recipient
  + L'ancien ministre fait l'objet d'une enquête. => recipient: ministre
  - Cet objet fait rire.
verb faire+objet+plainte|poursuite|accusation = ACCUSE/allege actor=de|par recipient=subj ?recipient
  + Le député fait l'objet de plusieurs plaintes. => recipient: député
  - L'objet trouvé fait débat.
verb viser+enquête|information|instruction = ACCUSE/investigate actor=par.de recipient=obj ?recipient
  + Le maire est visé par une enquête du parquet. => recipient: maire
  - L'enquête vise juste.
verb viser+plainte|accusation|poursuite = ACCUSE/allege actor=par.de recipient=obj ?recipient
  + Le général est visé par une plainte. => recipient: général
  - Il vise la cible.
verb viser+critique = ACCUSE/disapprove actor=subj.de recipient=obj ?recipient
  + Les critiques de l'opposition visent le préfet. => actor: opposition; recipient: préfet
  - La flèche vise le cœur.
noun feu+critique = ACCUSE/disapprove actor=de|de.de recipient=subj ?recipient
  + Le ministre est sous le feu des critiques. => recipient: ministre
  - Le feu couve.
noun coup+enquête|inculpation|poursuite = ACCUSE/investigate recipient=subj ?recipient
  + L'ancien préfet est sous le coup d'une enquête. => recipient: préfet
  - Le coup était bien préparé.
verb désigner = ACCUSE/allege actor=subj recipient=obj ?comme=responsable|coupable|auteur|commanditaire
  + Bagdad a désigné la milice comme responsable de l'attaque. => actor: Bagdad; recipient: milice
  - Le jury la désigne comme lauréate.
verb mettre+compte = ACCUSE/allege actor=subj recipient=sur.de|de ?actor ?obj=attaque|attentat|assassinat|violence|explosion|enlèvement
  + L'Afghanistan met l'attentat sur le compte des talibans. => actor: Afghanistan; recipient: talibans
  - Il met le compte à jour.
verb pointer = ACCUSE/disapprove actor=subj recipient=obj.de ?recipient ?obj=responsabilité|rôle|manquement|faille|silence|inaction|complicité
  + Le rapport pointe la responsabilité de l'armée. => recipient: armée
  - Le chien pointe les oreilles.
verb renvoyer+dos = ACCUSE/disapprove actor=subj recipient=obj ?actor
  + L'évêque a renvoyé dos à dos le pouvoir et l'opposition. => actor: évêque
  - Il renvoie le colis.
verb se_accuser = ACCUSE/allege both=subj both=obj ?actor=GOV|IGO|PTY|OPP|REB|LEG|MIL|COP|PRM|ELI|LAB
  + Les rebelles et l'armée s'accusent d'avoir rompu la trêve. => actor: rebelles
  - Le pécheur s'accuse d'un péché.
noun échange+accusation = ACCUSE/allege both=entre both=de ?actor
  + Les échanges d'accusations entre Kiev et Moscou continuent. => actor: Kiev; actor: Moscou
  - L'échange des maillots clôt le match.
