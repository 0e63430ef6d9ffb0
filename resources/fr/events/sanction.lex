# SANCTION: convictions, dismissals and exclusions, treaties left and diplomats recalled, ties and aid cut, economic sanctions.

noun sanction+sportif|marché|urne|électoral = none
  - La sanction des urnes a été rude.
verb sanctionner = none ?with=@sport|arbitre|carton|électeur|urne|diplôme|radar|amende|examen
  - L'arbitre a sanctionné le défenseur d'un carton.
verb condamner+porte|fenêtre|accès|route|issue|passage = none
  - La neige a condamné l'accès au refuge.
verb rompre+silence|glace|pain|jeûne|monotonie|charme|équilibre|négligence|amarre|rang|ligament|digue = none
  - Le ministre a rompu le silence.
noun rupture+stock|ligament|anévrisme|canalisation|barrage|jeûne|digue|conventionnel|couple|câble = none
  - La pharmacie est en rupture de stock.
verb exclure = none ?with=@sport|carton|match
  - Le joueur a été exclu après un carton rouge.
noun exclusion = none ?with=@sport|carton|social|pauvreté
  - La lutte contre l'exclusion sociale continue.
verb rappeler+ordre|souvenir|mémoire|principe|date|règle|nécessité|loi = none
  - Le président l'a rappelé à l'ordre.
verb renvoyer+balle|ascenseur|procès|audience|date|image|dos|appel|question = none
  - L'audience a été renvoyée à mai.
verb suspendre+plafond|fil|respiration|souffle|prix|vol|trafic = none
  - Le trafic est suspendu sur la ligne.
noun suspension = none ?with=@sport|match|voiture|véhicule|dopage|pneu|permis
  - La suspension de la voiture est neuve.
verb geler = none ?obj=eau|lac|prix|fleuve|tarif|rivière|sol|salaire|canalisation|loyer|vigne
  - Le gouvernement gèle les loyers.
noun gel = none ?with=prix|salaire|loyer|température|vigne|verglas|récolte|tarif|hydroalcoolique|douche
  - Le gel a touché les vignes.
verb sortir+crise|ombre|rang|ordinaire|silence|impasse|récession|hôpital|eau|affaire = none
  - Le pays sort de la crise.
noun sortie+crise|secours|route|piste|film|école|récession|hôpital|album|livre|terrain = none
  - Une sortie de crise est possible.
verb révoquer+permis|abonnement|testament = none
  - Le notaire a révoqué le testament.
verb licencier = none ?with=usine|plan|économique|entreprise|effectif|groupe|filiale
  - L'usine licencie cent salariés.

# --- Conviction ----------------------------------------------------------------------------------------------------

verb condamner = SANCTION/convict actor=subj recipient=obj|obj.de ?à|obj.à=an|mois|jour|prison|mort|perpétuité|réclusion|amende|peine|détention|emprisonnement|sursis|euro|million|travail|travaux|coup|pendaison|exil|vie
  + Le tribunal a condamné le journaliste à dix ans de prison. => actor: tribunal; recipient: journaliste
  - L'Église condamne le divorce.
verb condamner = SANCTION/convict actor=subj recipient=obj|obj.de ?subj=tribunal|cour|juge|jury|magistrat
  + La cour a condamné trois militants. => actor: cour; recipient: militants
  - La presse condamne ce retard.
verb condamner = SANCTION/convict actor=subj recipient=obj|obj.de ?recipient ?pour=crime|génocide|corruption|fraude|meurtre|terrorisme|trahison|espionnage|blasphème|complicité|diffamation|détournement|complot|assassinat|outrage|incitation|appartenance|apologie|propagande
  + L'ancien ministre a été condamné pour corruption par un tribunal. => recipient: ministre
  - Le prêtre a condamné la corruption en chaire.
verb écoper+an|mois|peine|prison|amende = SANCTION/convict recipient=subj ?recipient
  + L'opposant a écopé de six ans de prison. => recipient: opposant
  - Le marin écope l'eau de la cale.
verb infliger+peine|amende|an = SANCTION/convict actor=subj recipient=à|obj.à ?subj=tribunal|cour|juge|justice|commission|régulateur
  + La cour a infligé une peine de cinq ans au général. => actor: cour; recipient: général
  - La chaleur inflige une peine aux marcheurs.
verb déclarer+coupable = SANCTION/convict actor=subj recipient=obj|obj.de
  + Le jury a déclaré le général coupable. => actor: jury; recipient: général
  - Le ministre a déclaré la séance ouverte.
verb reconnaître+coupable = SANCTION/convict actor=subj recipient=obj|obj.de ?subj=tribunal|cour|juge|jury|justice
  + Le tribunal a reconnu l'ancien président coupable. => actor: tribunal; recipient: président
  - Le voisin se reconnaît sur la photo.
verb juger+coupable = SANCTION/convict actor=subj recipient=obj|obj.de
  + La cour a jugé les accusés coupables. => actor: cour; recipient: accusés
  - Le public juge le film trop long.
verb punir = SANCTION/convict actor=subj recipient=obj|obj.de ?with=prison|amende|mort|fouet|coup ?recipient
  + Le tribunal a puni de prison deux blogueurs. => actor: tribunal; recipient: blogueurs
  - La maîtresse punit un élève.
verb purger = none ?obj=peine|an|condamnation
  - Il purge une peine de trois ans.
noun condamnation = SANCTION/convict actor=par|de.par|adj|subj recipient=de ?à|de.à=an|mois|jour|prison|mort|perpétuité|réclusion|amende|peine|détention|emprisonnement|vie
  + La condamnation du journaliste à dix ans de prison par un tribunal est contestée. => recipient: journaliste
  - La condamnation de l'attentat par les capitales est unanime.
noun condamnation = SANCTION/convict actor=par|de.par|adj recipient=de ?recipient=OPP|JRN|ELI|MIL|REB|SOC
  + La condamnation d'un journaliste a choqué ses confrères. => recipient: journaliste
  - La condamnation de la porte a surpris les locataires.
noun verdict = SANCTION/convict actor=de|par|de.par recipient=contre|de.contre ?with=coupable|culpabilité|condamner|an|mort|prison|perpétuité
  + Le verdict de culpabilité contre l'ancien président est tombé. => recipient: président
  - Le verdict est attendu vendredi.
noun sentence+mort = SANCTION/convict actor=par|de.par|de|de.de recipient=contre|de.contre
  + Une sentence de mort contre le dissident a été rendue par le tribunal. => actor: tribunal; recipient: dissident
  - La sentence du sage est célèbre.
verb prononcer+peine|condamnation = SANCTION/convict actor=subj recipient=contre|à_l'encontre_de|obj.contre
  + La cour a prononcé une lourde peine contre l'accusé. => actor: cour; recipient: accusé
  - Il prononce mal ce mot.
verb excommunier = SANCTION/expel actor=subj recipient=obj|obj.de
  + Le Vatican a excommunié un évêque. => actor: Vatican; recipient: évêque
  - Le prêtre communie.

# --- Dismissal and exclusion ---------------------------------------------------------------------------------------

verb limoger = SANCTION/expel actor=subj recipient=obj|obj.de
  + Le président a limogé son ministre. => actor: président; recipient: ministre
  - Les Limougeauds aiment la porcelaine.
verb destituer = SANCTION/expel actor=subj recipient=obj|obj.de
  + Le parlement a destitué le président. => actor: parlement; recipient: président
  - L'étudiant constitue son dossier.
verb révoquer = SANCTION/expel actor=subj recipient=obj|obj.de ?recipient
  + Le roi a révoqué le gouverneur. => actor: roi; recipient: gouverneur
  - La banque révoque la carte.
verb démettre = SANCTION/expel actor=subj recipient=obj|obj.de ?recipient
  + Le président a démis le général de ses fonctions. => actor: président; recipient: général
  - Le choc lui a démis l'épaule.
verb renvoyer = SANCTION/expel actor=subj recipient=obj|obj.de ?obj=@public-office|ministre|général|juge|fonctionnaire|enseignant|policier ?actor
  + Le président a renvoyé son premier ministre. => actor: président; recipient: ministre
  - L'hôtel renvoie ses clients vers le voisin.
verb congédier = SANCTION/expel actor=subj recipient=obj|obj.de ?actor=GOV|MIL|LEG
  + Le roi a congédié le gouvernement. => actor: roi; recipient: gouvernement
  - La patronne congédie un serveur.
verb remercier = SANCTION/expel actor=subj recipient=obj|obj.de ?with=fonction|remplacer|poste ?obj=@public-office|ministre|général ?actor=GOV
  + Le président a remercié le général, remplacé à son poste. => actor: président; recipient: général
  - Le maire remercie les bénévoles.
verb écarter = SANCTION/expel actor=subj recipient=obj|obj.de ?recipient=GOV|MIL|PTY|JUD|LEG|OPP ?actor
  + Le président a écarté le chef de l'armée. => actor: président; recipient: chef
  - L'enquêteur écarte cette piste.
verb évincer = SANCTION/expel actor=subj recipient=obj|obj.de ?with=pouvoir|fonction|poste|gouvernement|tête|parti|direction ?recipient
  + L'armée a évincé le président du pouvoir. => actor: armée; recipient: président
  - Le club a évincé son rival.
verb relever+fonction|commandement = SANCTION/expel actor=subj recipient=obj|obj.de
  + Le ministre a relevé le général de ses fonctions. => actor: ministre; recipient: général
  - Il relève la tête.
verb suspendre = SANCTION/expel actor=subj recipient=obj|obj.de ?recipient=GOV|COP|MIL|JUD|LEG|EDU ?with=fonction|poste|enquête|faute
  + Le ministère a suspendu deux policiers de leurs fonctions. => actor: ministère; recipient: policiers
  - Le jambon est suspendu au crochet.
verb suspendre = SANCTION/expel actor=subj recipient=obj|obj.de ?subj=union|ligue|organisation|cédéao|commonwealth|ua|uefa|parti|francophonie ?recipient
  + L'Union africaine a suspendu le Mali. => actor: Union; recipient: Mali
  - L'organisation suspend la course.
verb suspendre = SANCTION/expel actor=subj recipient=obj|obj.de ?de=@body|instance
  + Le Niger a été suspendu de l'organisation. => recipient: Niger
  - Le pont est suspendu au-dessus du vide.
verb licencier = SANCTION/expel actor=subj recipient=obj|obj.de ?recipient=COP|MIL|JRN|EDU|JUD|GOV ?actor=GOV|MIL
  + Le gouvernement a licencié des milliers d'enseignants. => actor: gouvernement; recipient: enseignants
  - Le magasin licencie deux vendeurs.
verb purger = SANCTION/expel actor=subj recipient=obj|obj.de ?obj=armée|police|administration|justice|parti|état-major
  + Le président a purgé l'armée. => actor: président; recipient: armée
  - Le plombier purge le radiateur.
verb exclure = SANCTION/expel actor=subj recipient=obj|obj.de ?de|obj.de ?recipient !clause
  + Le parti a exclu deux députés du groupe. => actor: parti; recipient: députés
  - Le tarif exclut les boissons.
verb radier = SANCTION/expel actor=subj recipient=obj|obj.de ?recipient
  + L'armée a radié trois officiers. => actor: armée; recipient: officiers
  - Le radiateur chauffe.
verb déchoir = SANCTION/expel actor=subj recipient=obj|obj.de ?de|obj.de=mandat|titre|fonction|droit|grade ?recipient
  + Le parlement a déchu le président de son mandat. => actor: parlement; recipient: président
  - Le quartier est déchu de sa splendeur.
verb bannir+jeu|compétition|instance = SANCTION/expel actor=subj recipient=obj|obj.de ?recipient
  + Le comité a banni la Russie des Jeux olympiques. => recipient: Russie
  - Il bannit le sel.
verb expulser = SANCTION/expel actor=subj recipient=obj|obj.de ?obj=@diplomat|ambassadrice|espion ?actor
  + La Pologne a expulsé deux diplomates russes. => actor: Pologne; recipient: diplomates
  - Le chat a été expulsé du salon.
verb expulser = SANCTION/expel actor=subj recipient=obj|obj.de ?recipient ?subj|de|obj.de=parti|syndicat|conseil|organisation
  + Le parti a expulsé un sénateur. => actor: parti; recipient: sénateur
  - La presse expulse le jus.
verb renvoyer = SANCTION/expel actor=subj recipient=obj|obj.de ?obj=@diplomat
  + Moscou a renvoyé dix diplomates britanniques. => actor: Moscou; recipient: diplomates
  - La diplomate renvoie un courriel.
verb chasser = SANCTION/expel actor=subj recipient=obj|obj.de ?obj=@diplomat
  + Caracas a chassé l'ambassadeur américain. => actor: Caracas; recipient: ambassadeur
  - L'ambassadeur chasse le cerf.
verb déclarer+persona|grata|indésirable = SANCTION/expel actor=subj recipient=obj|obj.de
  + Bamako a déclaré l'ambassadeur persona non grata. => actor: Bamako; recipient: ambassadeur
  - Il a déclaré ses revenus.
verb mettre+fin = SANCTION/expel actor=subj recipient=à.de|de|à|obj.à|obj.de ?à=fonction ?actor=GOV|LEG
  + Le président a mis fin aux fonctions du ministre. => actor: président; recipient: ministre
  - La pluie a mis fin au match.
verb mettre+pied = SANCTION/expel actor=subj recipient=obj|obj.de ?recipient=COP|MIL|GOV|EDU
  + Le ministère a mis à pied trois policiers. => actor: ministère; recipient: policiers
  - Elle a mis le pied dans la flaque.
verb dissoudre = SANCTION/expel actor=subj recipient=obj|obj.de ?obj=parlement|assemblée|gouvernement|chambre|conseil|knesset|cabinet
  + Le président a dissous le parlement. => actor: président; recipient: parlement
  - Le cachet se dissout dans l'eau.
noun limogeage = SANCTION/expel actor=par|de.par|adj|subj recipient=de
  + Le limogeage du ministre par le président a surpris. => actor: président; recipient: ministre
  - Le limonadier est parti.
noun destitution = SANCTION/expel actor=par|de.par|adj|subj recipient=de
  + La destitution du président par le parlement est confirmée. => actor: parlement; recipient: président
  - La restitution des œuvres est lente.
noun révocation = SANCTION/expel actor=par|de.par recipient=de ?recipient
  + La révocation du gouverneur par le roi est officielle. => actor: roi; recipient: gouverneur
  - La révocation de l'édit date de 1685.
noun éviction = SANCTION/expel actor=par|de.par|adj|subj recipient=de ?recipient
  + L'éviction du premier ministre par le président a été critiquée. => actor: président; recipient: ministre
  - L'éviction scolaire protège de la varicelle.
noun renvoi = SANCTION/expel actor=par|de.par recipient=de ?de=@public-office|ministre|diplomate|ambassadeur|général ?actor
  + Le renvoi du ministre par le président a surpris. => actor: président; recipient: ministre
  - Le renvoi de bas de page est faux.
noun purge = SANCTION/expel actor=par|de.par|adj|subj recipient=dans|de|contre|de.contre ?with=armée|parti|administration|police|justice|fonctionnaire|militaire|magistrat
  + Une purge de l'armée par le président est en cours. => actor: président; recipient: armée
  - La purge du radiateur est conseillée.
noun mise+pied|écart = SANCTION/expel actor=par|de.par recipient=de|de.de ?recipient
  + La mise à l'écart du général par le ministre a surpris. => actor: ministre; recipient: général
  - La mise en scène est soignée.
noun exclusion = SANCTION/expel actor=par|de.par|adj recipient=de ?de=@body|parti|député|membre|pays|militant|sénateur|groupe ?actor
  + L'exclusion d'un député par le parti a été votée. => actor: parti; recipient: député
  - L'exclusion des mineurs est affichée.
noun suspension = SANCTION/expel actor=par|de.par|adj|subj recipient=de ?recipient=GOV|COP|MIL|JUD|LEG ?actor
  + La suspension du Mali par l'Union africaine a été annoncée. => actor: Union; recipient: Mali
  - La suspension du lustre a lâché.
noun dissolution = SANCTION/expel actor=par|de.par|subj recipient=de ?de=parlement|assemblée|gouvernement|chambre
  + La dissolution du parlement par le président ouvre une crise. => actor: président; recipient: parlement
  - La dissolution du sucre est lente.
noun expulsion = SANCTION/expel actor=par|de.par|adj|subj recipient=de ?de=@diplomat|espion
  + L'expulsion de l'ambassadeur par Caracas a été annoncée. => actor: Caracas; recipient: ambassadeur
  - L'expulsion du locataire est prévue au printemps.
noun radiation = SANCTION/expel actor=par|de.par recipient=de ?recipient
  + La radiation de deux officiers par l'armée a été confirmée. => actor: armée; recipient: officiers
  - La radiation solaire est forte.

# --- Treaties and bodies left, diplomats recalled ------------------------------------------------------------------

verb rappeler = SANCTION/withdraw actor=subj recipient=à|en|auprès_de|obj.à place=à|en ?obj|obj.de=@diplomat|personnel|consultation|ambassadrice ?actor
  + Paris a rappelé son ambassadeur à Ankara. => actor: Paris
  - L'ambassadeur rappelle les faits.
verb retirer = SANCTION/withdraw actor=subj recipient=de|à|obj.à|obj.de place=de ?obj=@diplomat|ambassadrice ?actor
  + Paris a retiré son ambassadeur de Damas. => actor: Paris
  - Le diplomate retire son chapeau.
verb rappeler+consultation = SANCTION/withdraw actor=subj recipient=obj|obj.de
  + Rabat a rappelé son ambassadeur pour consultations. => actor: Rabat
  - Le médecin rappelle le patient.
verb se_retirer = SANCTION/withdraw actor=subj|obj recipient=de ?de=@body|otan|unesco|ue|onu|gouvernement|alliance ?actor
  + Washington s'est retiré du traité. => actor: Washington
  - Le juré se retire pour délibérer.
verb quitter = SANCTION/withdraw actor=subj recipient=obj|obj.de ?obj=@body|ue|otan|unesco|onu|opep|cpi|cédéao|union ?actor=GOV|IGO|PTY|OPP
  + Les États-Unis ont quitté l'accord. => actor: États-Unis
  - Les élèves quittent le conseil de classe.
verb quitter = SANCTION/withdraw actor=subj recipient=obj|obj.de ?obj=gouvernement|coalition|parti|majorité ?actor=PTY|LEG|GOV
  + Le parti centriste a quitté le gouvernement. => actor: parti
  - La vedette quitte le parti des rieurs, plaisante-t-il.
verb sortir = SANCTION/withdraw actor=subj recipient=de|obj.de ?de=@body|euro|otan|ue|unesco|union ?actor=GOV|PTY
  + Les États-Unis sont sortis de l'accord. => actor: États-Unis
  - Le public sort du conseil.
verb dénoncer = SANCTION/withdraw actor=subj recipient=avec|obj.avec ?obj=accord|traité|convention|pacte ?actor=GOV ?with=officiellement|unilatéralement|retirer|sortir|dénonciation
  + Moscou a officiellement dénoncé le traité. => actor: Moscou
  - Les éleveurs dénoncent un accord injuste.
verb se_désengager = SANCTION/withdraw actor=subj|obj recipient=de ?de=@body|accord|traité ?actor
  + L'Iran s'est désengagé du traité. => actor: Iran
  - La pince se désengage.
verb fermer = SANCTION/withdraw actor=subj recipient=à|en|obj.à place=à|en ?obj=ambassade|consulat|représentation ?actor=GOV
  + La Chine a fermé le consulat américain. => actor: Chine
  - Le guichet du consulat ferme à midi.
noun rappel = SANCTION/withdraw actor=par|de.par|adj|subj recipient=à|de.à|en place=à|en ?de=@diplomat|ambassadrice
  + Le rappel de l'ambassadeur par Paris marque la crise. => actor: Paris
  - Le rappel des acteurs a duré dix minutes.
noun retrait = SANCTION/withdraw actor=par|de.par|adj|subj recipient=de|de.de ?de=@body|unesco|otan|cpi|onu
  + Le retrait américain du traité a été notifié. => actor: américain
  - Le retrait de l'accord du menu est une erreur.
noun sortie = SANCTION/withdraw actor=par|de.par|adj|subj recipient=de ?de=@body|euro|ue|otan|unesco ?actor
  + La sortie britannique de l'Union a été actée. => actor: britannique
  - La sortie du conseil de classe est bruyante.
noun dénonciation = SANCTION/withdraw actor=par|de.par|adj ?de=accord|traité|convention|pacte ?actor
  + La dénonciation du traité par Moscou inquiète. => actor: Moscou
  - La dénonciation d'un voisin est anonyme.
noun brexit = SANCTION/withdraw ?with=vigueur|entrer|effectif|effectuer|sortie
  + Le Brexit est entré en vigueur lundi.
  - Le Brexit fait débat.
noun fermeture = SANCTION/withdraw actor=par|de.par|adj place=à|en ?de=ambassade|consulat ?actor
  + La fermeture de l'ambassade par Ottawa a été annoncée. => actor: Ottawa
  - La fermeture de la piscine est annuelle.

# --- Ties, aid and trade cut; economic sanctions -------------------------------------------------------------------

verb rompre+relation|lien|contact|alliance|négociation|pourparlers|pourparler|dialogue|accord|trêve = SANCTION/discontinue actor=subj recipient=avec|obj.avec
  + Paris a rompu ses relations avec Téhéran. => actor: Paris; recipient: Téhéran
  - La corde a rompu.
verb rompre = SANCTION/discontinue actor=subj recipient=avec|obj.avec ?avec ?actor=GOV|PTY|REB|OPP ?recipient
  + Le Tchad a rompu avec Taïwan. => actor: Tchad; recipient: Taïwan
  - Le peintre a rompu avec l'académisme.
verb couper+pont|lien|relation|contact = SANCTION/discontinue actor=subj recipient=avec|obj.avec ?actor
  + Doha a coupé les liens avec Damas. => actor: Doha; recipient: Damas
  - La crue a coupé le pont.
verb suspendre = SANCTION/discontinue actor=subj recipient=avec|à|de|obj.à|obj.avec|obj.de ?obj=@ties|aide|accord|livraison|participation|adhésion|exportation|importation|prêt|financement|versement|assistance ?actor
  + Washington a suspendu son aide à l'Égypte. => actor: Washington
  - L'école suspend son programme de chant.
verb geler = SANCTION/discontinue actor=subj recipient=de|avec|à|obj.à|obj.avec|obj.de ?obj=@ties|avoir|aide|compte|fonds|actif|bien|adhésion ?actor
  + La Suisse a gelé les avoirs du dictateur. => actor: Suisse; recipient: dictateur
  - La mare a gelé.
verb interrompre = SANCTION/discontinue actor=subj recipient=avec|à|obj.à|obj.avec ?obj=@ties|aide|livraison|coopération|exportation|négociation|pourparlers|pourparler|approvisionnement ?actor
  + Moscou a interrompu les livraisons aux autorités ukrainiennes. => actor: Moscou; recipient: autorités
  - L'orateur est interrompu.
verb cesser = SANCTION/discontinue actor=subj recipient=avec|à|obj.à|obj.avec ?obj|obj.de=@ties|aide|livraison|exportation|financement|négociation ?actor=GOV|IGO|BUS
  + Ankara a cessé toute coopération avec Damas. => actor: Ankara; recipient: Damas
  - L'aide de son père a cessé.
verb réduire = SANCTION/discontinue actor=subj recipient=avec|à|obj.à|obj.avec ?obj=relation|aide|représentation|contribution|coopération|présence ?actor=GOV|IGO ?recipient
  + Washington a réduit son aide au gouvernement pakistanais. => actor: Washington; recipient: gouvernement
  - La loi réduit l'aide au logement.
verb couper = SANCTION/discontinue actor=subj recipient=à|obj.à ?obj=aide|vivre|financement|crédit|subvention ?actor=GOV|IGO
  + Washington a coupé son aide aux Palestiniens. => actor: Washington; recipient: Palestiniens
  - Le coiffeur coupe les pointes.
verb abroger = SANCTION/discontinue actor=subj recipient=avec|obj.avec ?obj=accord|traité|pacte ?actor
  + Kiev a abrogé le traité avec Moscou. => actor: Kiev; recipient: Moscou
  - Le parlement abroge un vieux décret.
verb annuler = SANCTION/discontinue actor=subj recipient=avec|à|obj.à|obj.avec ?obj=accord|contrat|traité|vente|livraison|commande ?actor=GOV ?recipient
  + Paris a annulé la livraison de navires à l'armée russe. => actor: Paris; recipient: armée
  - Le client annule sa commande.
verb résilier = SANCTION/discontinue actor=subj recipient=avec|obj.avec ?obj=accord|contrat|traité|bail ?actor=GOV
  + Canberra a résilié le contrat avec le groupe français. => actor: Canberra
  - Le locataire résilie son bail.
verb se_retirer = SANCTION/discontinue actor=subj|obj recipient=avec|obj.avec ?de=négociation|pourparlers|pourparler|dialogue|discussion ?actor
  + L'opposition s'est retirée des négociations avec le régime. => actor: opposition
  - Il se retire discrètement.
verb sanctionner = SANCTION/discontinue actor=subj recipient=obj|obj.de ?actor=GOV|IGO ?recipient
  + L'Union européenne a sanctionné des dirigeants russes. => actor: Union; recipient: dirigeants
  - Le jury sanctionne les fautes.
verb imposer+sanction|embargo|droit|boycott|pénalité = SANCTION/discontinue actor=subj recipient=à|contre|sur|obj.à|obj.contre
  + Washington a imposé des sanctions à l'Iran. => actor: Washington; recipient: Iran
  - Le champion impose son rythme.
verb adopter+sanction|embargo = SANCTION/discontinue actor=subj recipient=contre|obj.contre
  + L'Union européenne a adopté des sanctions contre Minsk. => actor: Union; recipient: Minsk
  - Ils ont adopté un chien.
verb prendre+sanction = SANCTION/discontinue actor=subj recipient=contre|à_l'encontre_de|obj.contre ?actor=GOV|IGO
  + Londres a pris des sanctions contre Harare. => actor: Londres; recipient: Harare
  - Le proviseur a pris une sanction.
verb infliger+sanction = SANCTION/discontinue actor=subj recipient=à|obj.à ?actor=GOV|IGO
  + L'ONU a infligé des sanctions au régime nord-coréen. => actor: ONU; recipient: régime
  - Le règlement inflige une sanction au fautif.
verb durcir+sanction|embargo = SANCTION/discontinue actor=subj recipient=contre|à_l'encontre_de|obj.contre
  + Bruxelles a durci ses sanctions contre Damas. => actor: Bruxelles; recipient: Damas
  - Le ciment durcit.
verb renforcer+sanction|embargo = SANCTION/discontinue actor=subj recipient=contre|à_l'encontre_de|obj.contre
  + L'ONU a renforcé les sanctions contre Pyongyang. => actor: ONU; recipient: Pyongyang
  - La couture renforce le col.
verb prolonger+sanction|embargo = SANCTION/discontinue actor=subj recipient=contre|obj.contre
  + L'Union européenne a prolongé ses sanctions contre Moscou. => actor: Union; recipient: Moscou
  - Le club prolonge son contrat.
verb décréter+embargo|sanction = SANCTION/discontinue actor=subj recipient=contre|sur|obj.contre
  + Moscou a décrété un embargo sur les fruits polonais. => actor: Moscou
  - Le maire décrète un jour férié.
verb placer+liste|noir = SANCTION/discontinue actor=subj recipient=obj|obj.de ?actor=GOV|IGO ?with=noir|terroriste|sanction
  + Washington a placé la milice sur sa liste noire. => actor: Washington; recipient: milice
  - Il place le livre sur la liste de lecture.
verb inscrire+liste = SANCTION/discontinue actor=subj recipient=obj|obj.de ?with=noir|terroriste|sanction ?actor
  + L'ONU a inscrit le groupe rebelle sur la liste noire. => actor: ONU
  - Elle inscrit son fils sur la liste d'attente.
verb taxer = SANCTION/discontinue actor=subj recipient=de|obj.de ?obj=acier|importation|produit|vin|aluminium ?actor=GOV ?with=chinois|européen|américain|représailles|étranger|canadien
  + Washington a taxé l'acier chinois. => actor: Washington
  - Il taxe son voisin de naïf.
verb isoler = SANCTION/discontinue actor=subj recipient=obj|obj.de ?actor=GOV|IGO ?recipient=GOV
  + Washington a isolé l'Iran. => actor: Washington; recipient: Iran
  - La laine isole le toit.
noun rupture = SANCTION/discontinue actor=par|de.par|adj|subj both=entre|de.entre recipient=avec|de.avec ?with=relation|lien|diplomatique|négociation|pourparlers|pourparler|contact|dialogue|alliance|coalition
  + La rupture des relations entre Paris et Téhéran inquiète. => actor: Paris
  - La rupture du câble a causé la panne.
noun coupure = SANCTION/discontinue actor=par|de.par|adj|subj both=de.entre recipient=avec|de.avec ?de=@ties
  + La coupure des relations avec Téhéran a été annoncée par Paris. => recipient: Téhéran
  - La coupure du courant a duré une heure.
noun suspension = SANCTION/discontinue actor=par|de.par|adj|subj recipient=à|de.à|avec|de.avec|de ?de=@ties|aide|accord|livraison|participation|adhésion|assistance|exportation|importation|financement
  + La suspension de l'aide à l'Égypte par Washington a été annoncée. => actor: Washington
  - La suspension de la séance dure dix minutes.
noun gel = SANCTION/discontinue actor=par|de.par|adj|subj recipient=de|à|de.à ?de=avoir|aide|relation|fonds|compte|actif|adhésion
  + Le gel des avoirs russes par la Suisse a été confirmé. => actor: Suisse
  - Le gel du lac ravit les patineurs.
noun arrêt = SANCTION/discontinue actor=par|de.par|adj recipient=à|de.à|avec|de.avec ?de=livraison|aide|coopération|exportation|financement|négociation|pourparlers|pourparler
  + L'arrêt des livraisons à Kiev par Moscou inquiète l'Europe. => actor: Moscou; recipient: Kiev
  - L'arrêt du tramway est déplacé.
noun interruption = SANCTION/discontinue actor=par|de.par|adj recipient=à|de.à|avec|de.avec ?de=livraison|aide|coopération|négociation|relation
  + L'interruption de l'aide au Soudan par Washington a été critiquée. => actor: Washington; recipient: Soudan
  - L'interruption du programme a agacé.
noun réduction = SANCTION/discontinue actor=par|de.par|adj recipient=à|de.à|avec|de.avec ?de=aide|contribution|coopération ?recipient ?actor
  + La réduction de l'aide au Pakistan par Washington est confirmée. => actor: Washington; recipient: Pakistan
  - La réduction du prix attire.
noun sanction+économique|international|financier|commercial = SANCTION/discontinue actor=par|de.par|adj|de|de.de|subj recipient=contre|de.contre|sur|à|de.à|à_l'encontre_de|de.à_l'encontre_de|envers|de.envers
  + Des sanctions économiques contre Damas ont été annoncées par Bruxelles. => recipient: Damas
  - Le centre commercial est plein.
noun sanction = SANCTION/discontinue actor=par|de.par|adj|de|subj recipient=contre|de.contre|sur|à|de.à|à_l'encontre_de|de.à_l'encontre_de|envers|de.envers ?recipient ?det=plur
  + Les sanctions américaines contre l'Iran ont été étendues. => actor: américaines; recipient: Iran
  - Les sanctions du barème sont publiées.
noun embargo = SANCTION/discontinue actor=par|de.par|adj|de|subj recipient=contre|de.contre|sur|à|de.à|à_l'encontre_de|de.à_l'encontre_de|envers|de.envers
  + L'embargo américain contre Cuba est total. => actor: américain; recipient: Cuba
  - La barge est à quai.
noun guerre+commercial = SANCTION/discontinue actor=par|de.par|de|de.de|adj|subj both=entre|de.entre recipient=contre|de.contre ?actor
  + La guerre commerciale du gouvernement américain contre Pékin continue. => actor: gouvernement; recipient: Pékin
  - Le bail commercial expire.
noun droit+douane = SANCTION/discontinue actor=par|de.par|adj|subj recipient=sur|contre|de.contre ?with=imposer|relever|hausse|représailles|augmenter|punitif|supplémentaire
  + Les droits de douane punitifs contre Pékin inquiètent l'Europe. => recipient: Pékin
  - Le droit de douane figure sur la facture.
noun taxe+punitif|douanier = SANCTION/discontinue actor=par|de.par|adj|subj recipient=sur|contre|de.contre
  + Des taxes punitives contre Pékin ont été décidées par Washington. => actor: Washington; recipient: Pékin
  - La taxe foncière augmente.
noun liste+noir = SANCTION/discontinue actor=par|de.par|de|de.de|adj recipient=sur ?with=inscrire|inscription|placer|ajouter|terroriste
  + L'inscription sur la liste noire américaine a été confirmée. => actor: américaine
  - La liste des courses est longue.
noun mesure+rétorsion|représailles = SANCTION/discontinue actor=par|de.par|de|de.de|adj|subj recipient=contre|de.contre|à_l'encontre_de|de.à_l'encontre_de ?actor
  + Des mesures de rétorsion du gouvernement russe contre Riga ont été annoncées. => actor: gouvernement
  - La mesure du salon est fausse.
noun mesure+restrictif = SANCTION/discontinue actor=par|de.par|de|de.de|adj|subj recipient=contre|de.contre|à_l'encontre_de|de.à_l'encontre_de ?recipient
  + Des mesures restrictives de l'Union européenne contre Minsk ont été prorogées. => actor: Union; recipient: Minsk
  - La mesure du salon est prise.
noun boycott = SANCTION/discontinue actor=par|de.par|adj|de|subj recipient=de|contre|de.contre ?with=économique|commercial|produit|pétrole|gaz ?actor=GOV|IGO
  + Le boycott économique de l'Iran par Washington se durcit. => actor: Washington
  - Le boycott des huîtres amuse.
noun isolement+diplomatique = SANCTION/discontinue actor=par|de.par recipient=de|de.de ?actor
  + L'isolement diplomatique du Qatar par Paris dure. => actor: Paris
  - L'isolement thermique est bon.
