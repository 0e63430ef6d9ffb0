# CONSULT: meet, visit, host, phone, negotiate, hold talks. Where nobody is clearly the visitor, all are actors.

# --- meet
verb rencontrer = CONSULT both=subj both=obj ?actor !with=@contest
  + Angela Merkel a rencontré Emmanuel Macron à Berlin. => actor: Merkel; actor: Macron
  - Le projet rencontre un vif succès.
verb rencontrer = none ?obj=difficulté|succès|obstacle|problème|résistance|opposition|écho|hostilité|échec|âme|adversaire
  - Le gouvernement rencontre des difficultés.
verb rencontrer+finale|match|championnat|demi-finale|quart|coupe|tournoi = none
  - Lyon rencontre Lille en finale.
verb se_rencontrer = CONSULT both=subj both=obj both=avec ?actor !with=@contest
  + Les deux présidents se sont rencontrés à l'Autriche. => actor: présidents
  - Les deux clubs se rencontrent en finale.
verb se_rencontrer+finale|match|championnat|demi-finale|coupe = none
  - Nantes et Lens se rencontrent en demi-finale.
verb se_voir = CONSULT both=subj both=obj both=avec ?actor=GOV|OPP|REB|MIL|IGO ?with=premier|tête-à-tête|marge|entretien|sommet|dirigeant|fois
  + Les deux dirigeants se voient pour la première fois. => actor: dirigeants
  - La tour se voit de loin.
verb se_entretenir = CONSULT both=subj both=obj both=avec
  + Le pape s'est entretenu avec le patriarche. => actor: pape; actor: patriarche
  - Le jardin s'entretient sans peine.
verb se_entretenir+téléphone = CONSULT/phone both=subj both=obj both=avec
  + Vladimir Poutine s'est entretenu par téléphone avec Recep Tayyip Erdogan. => actor: Poutine; actor: Erdogan
  - Le téléphone s'entretient avec un chiffon.
verb se_entretenir+téléphoniquement = CONSULT/phone both=subj both=obj both=avec
  + La chancelière s'est entretenue téléphoniquement avec le roi. => actor: chancelière; actor: roi
  - La pelouse s'entretient seule.
verb se_réunir = CONSULT both=subj both=obj both=avec ?actor !subj=famille|club|public
  + Les ministres européens se réunissent à Luxembourg. => actor: ministres
  - La famille se réunit à Noël.
verb réunir = CONSULT both=subj both=obj ?subj=GOV|IGO|PTY|MIL|REB ?obj=GOV|MIL|PTY|IGO|LEG|OPP|REB
  + Le président a réuni ses ministres. => actor: président
  - Le concert a réuni mille personnes.
verb réunir = CONSULT both=obj ?actor ?subj=@meeting|table
  + Le sommet a réuni les chefs d'Etat africains. => actor: chefs
  - L'album réunit dix chansons.
verb recevoir = CONSULT actor=subj recipient=obj ?actor ?recipient !with=@contest
  + Le roi a reçu le secrétaire général de l'ONU. => actor: roi; recipient: secrétaire
  - Il a reçu une lettre.
verb recevoir = none ?obj=lettre|prix|coup|médaille|balle|soutien|aide|plainte|ordre|appel|message|salaire|colis|menace
  - Le maire a reçu une médaille.
verb recevoir+match|championnat|coupe|stade = none
  - Paris reçoit Lyon en championnat.
verb accueillir = CONSULT/visit actor=obj recipient=subj ?actor=GOV|IGO|REL|LEG ?recipient=GOV|IGO|REL|MIL
  + Le président chinois a accueilli son homologue russe. => actor: homologue; recipient: président
  - L'hôtel accueille des congrès.
verb accueillir = CONSULT actor=subj both=obj.entre both=obj.de ?actor ?obj=@meeting
  + La Suisse a accueilli les pourparlers entre la Syrie et l'opposition. => actor: Suisse
  - La ville accueille une exposition.
verb héberger = CONSULT actor=subj both=obj.entre ?actor ?obj=@meeting
  + Doha héberge les négociations entre Kaboul et les talibans. => actor: Kaboul
  - La tour héberge un musée.
verb croiser+sommet|marge|couloir = CONSULT both=subj both=obj ?actor
  + Le ministre turc a croisé son homologue grec en marge du sommet. => actor: ministre; actor: homologue
  - Les deux routes se croisent.
verb serrer+main = CONSULT both=subj both=de both=à ?actor
  + Le président a serré la main du dirigeant cubain. => actor: dirigeant
  - Le frein à main est serré.
verb se_serrer+main = CONSULT both=subj both=obj ?actor
  + Les deux dirigeants se sont serré la main. => actor: dirigeants
  - Ils se serrent sur le banc.
verb retrouver = CONSULT both=subj both=obj ?subj=GOV|IGO ?obj=GOV|IGO
  + La chancelière a retrouvé le président français à Aix-la-Chapelle. => actor: chancelière
  - La police a retrouvé la voiture.
verb se_retrouver = CONSULT both=subj both=obj both=avec ?actor=GOV|IGO|MIL ?with=sommet|réunion|discuter|négociation|table|dîner|entretien|évoquer
  + Les ministres des Finances se retrouvent pour un sommet à l'Union européenne. => actor: ministres
  - Il se retrouve sans argent.
verb dîner = CONSULT both=subj both=avec ?actor=GOV|IGO|PTY ?avec
  + Le Premier ministre a dîné avec le chancelier. => actor: ministre; actor: chancelier
  - Ils dînent au port.
verb déjeuner = CONSULT both=subj both=avec ?actor=GOV|IGO|PTY ?avec
  + Le président a déjeuné avec le roi. => actor: président; actor: roi
  - La classe déjeune à midi.
verb siéger+sommet|table = CONSULT both=subj both=avec ?actor
  + Les deux délégations siègent à la même table. => actor: délégations
  - Il siège au bureau du club.
verb échanger = CONSULT both=subj both=avec ?actor=GOV|IGO|OPP|PTY|REB ?avec !obj
  + Le ministre a échangé avec les maires. => actor: ministre; actor: maires
  - Il échange une bille contre un crayon.
verb échanger = CONSULT both=subj both=avec ?actor ?obj=vue|point
  + Les deux ministres ont échangé leurs points de vue. => actor: ministres
  - Les enfants échangent des images.
verb prendre+contact = CONSULT both=subj both=avec ?actor ?avec
  + Washington a pris contact avec la guérilla. => actor: Washington; actor: guérilla
  - Le métal prend contact.
verb entrer+contact = CONSULT both=subj both=avec ?actor
  + Séoul est entrée en contact avec Pyongyang. => actor: Séoul; actor: Pyongyang
  - La lame entre en contact avec la pierre.
noun contact+en = CONSULT both=subj both=avec ?actor
  + Paris est en contact avec Bamako. => actor: Paris; actor: Bamako
  - Le fil est en contact avec le métal.
verb nouer+contact|dialogue = CONSULT both=subj both=avec ?actor
  + La junte a noué un dialogue avec l'opposition. => actor: junte; actor: opposition
  - Il noue sa cravate.
verb contacter = CONSULT both=subj both=obj ?actor ?obj=GOV|REB|OPP|MIL|IGO
  + Le gouvernement a contacté les rebelles. => actor: gouvernement; actor: rebelles
  - Le journal a contacté son imprimeur.
verb consulter = CONSULT actor=subj recipient=obj ?actor=GOV|IGO|PTY|MIL ?recipient
  + Le roi a consulté les chefs de parti. => actor: roi; recipient: chefs
  - Le patient consulte un médecin.
verb se_concerter = CONSULT both=subj both=obj both=avec ?actor
  + La France et l'Allemagne se sont concertés. => actor: France; actor: Allemagne
  - Un pianiste concertiste entre.

# --- visit
verb rendre+visite = CONSULT/visit actor=subj recipient=à
  + Le ministre a rendu visite au roi. => actor: ministre; recipient: roi
  - Il rend la monnaie.
verb visiter = CONSULT/visit actor=subj recipient=obj|obj.de ?actor=GOV|IGO|MIL|REL|LEG|SOC
  + Le secrétaire général de l'ONU a visité le Mali. => actor: secrétaire; recipient: Mali
  - Les touristes visitent le château.
verb visiter = none ?obj=musée|château|appartement|exposition|maison|grotte|cathédrale|site|zoo
  - La classe visite le musée.
verb se_rendre = CONSULT/visit actor=subj|obj recipient=à|en|dans|chez|obj.à ?actor=GOV|IGO|LEG|REL ?à !à=police|évidence|travail|urne|bureau
  + Le ministre s'est rendu à Alger. => actor: ministre
  - Les rebelles se sont rendus.
verb se_rendre = CONSULT/visit actor=subj|obj recipient=en|chez ?actor=GOV|IGO|LEG|REL ?en|chez !en=voiture|train
  + La chancelière s'est rendue en Turquie. => actor: chancelière
  - Elle s'est rendue en ville à pied.
verb se_rendre+évidence|compte|urne|police|tombe = none
  - Le maire s'est rendu à l'évidence.
verb arriver = CONSULT/visit actor=subj recipient=à|en|dans|obj.à ?actor=GOV|IGO ?with=visite|entretien|rencontrer|sommet|pourparler|négociation|tête-à-tête|rencontre
  + Le président est arrivé en Russie pour un entretien avec son allié. => actor: président
  - Le train arrive à Moscou.
verb se_envoler = CONSULT/visit actor=subj|obj recipient=pour|vers ?actor=GOV|IGO ?pour|vers
  + Le Premier ministre s'est envolé pour Pékin. => actor: ministre; recipient: Pékin
  - Les oiseaux s'envolent.
noun visite+en = CONSULT/visit actor=subj|de|de.de recipient=à|en|chez|dans|de.à ?actor
  + Le roi est en visite chez le sultan. => actor: roi; recipient: sultan
  - La visite est gratuite.
verb effectuer+visite|déplacement|voyage|tournée = CONSULT/visit actor=subj recipient=à|en|chez|dans ?actor
  + Le ministre effectue une visite en Irak. => actor: ministre
  - Le train effectue le trajet en une heure.
verb entamer+visite|tournée = CONSULT/visit actor=subj recipient=à|en|chez|dans ?actor=GOV|IGO|REL|LEG
  + Le pape a entamé une visite en Irak. => actor: pape
  - Le chanteur entame une tournée.
verb achever+visite|tournée = CONSULT/visit actor=subj recipient=à|en|chez|dans ?actor=GOV|IGO|REL
  + L'émissaire a achevé sa visite au Soudan. => actor: émissaire
  - Il achève son repas.
verb faire+escale = CONSULT/visit actor=subj recipient=à|en|chez ?actor=GOV
  + Le secrétaire d'Etat a fait escale en Turquie. => actor: secrétaire
  - Le paquebot fait escale à Nice.
verb voyager = CONSULT/visit actor=subj recipient=à|en|vers|obj.à ?actor=GOV|IGO ?à|en
  + Le vice-président a voyagé en Pologne. => actor: président
  - Il voyage en train.
verb se_déplacer = CONSULT/visit actor=subj|obj recipient=à|en|chez|obj.à ?actor=GOV|IGO ?à|en|chez
  + Le ministre s'est déplacé à Nouméa. => actor: ministre
  - La dune se déplace.
verb séjourner = CONSULT/visit actor=subj recipient=à|en|chez|obj.à ?actor=GOV|IGO|MIL
  + Une délégation de l'ONU séjourne à Goma. => actor: délégation
  - Des touristes séjournent à Goma.
verb dépêcher = CONSULT/visit actor=obj|subj recipient=à|en|auprès_de|chez|obj.à ?obj=émissaire|délégation|ministre|représentant|médiateur|négociateur|envoyé|mission
  + L'Italie a dépêché un émissaire en Libye. => actor: émissaire
  - Dépêche-toi de finir.
verb envoyer = CONSULT/visit actor=obj|subj recipient=à|en|auprès_de|chez|obj.à ?obj=émissaire|délégation|médiateur|négociateur|envoyé|représentant
  + Le Vatican a envoyé un représentant au Venezuela. => actor: représentant
  - Il envoie un colis à Caracas.
verb aller+rencontre = CONSULT/visit actor=subj recipient=de ?actor=GOV ?recipient
  + Le préfet est allé à la rencontre des agriculteurs. => actor: préfet; recipient: agriculteurs
  - Le chien va à la rencontre du vent.

# --- phone
verb téléphoner = CONSULT/phone both=subj both=à ?actor ?à
  + Le président a téléphoné au roi. => actor: président; actor: roi
  - Le standard téléphone aux abonnés.
verb appeler = CONSULT/phone both=subj both=obj recipient=obj ?actor ?recipient ?with=téléphone|téléphoner|téléphoniquement
  + La chancelière a appelé au téléphone le président. => actor: chancelière
  - Il appelle un taxi par téléphone.
verb joindre+téléphone = CONSULT/phone both=subj both=obj ?actor=GOV|IGO
  + Le ministre a joint le président par téléphone. => actor: ministre; actor: président
  - Notre journal l'a joint par téléphone.
verb parler+téléphone = CONSULT/phone both=subj both=à both=avec ?actor
  + Le président a parlé au téléphone avec le roi. => actor: président; actor: roi
  - On parle trop au téléphone.
verb discuter+téléphone = CONSULT/phone both=subj both=avec ?actor
  + Ankara et Moscou ont discuté par téléphone. => actor: Ankara; actor: Moscou
  - Deux amies discutent au téléphone.
verb se_parler = CONSULT both=subj both=obj both=avec ?actor
  + Le président et le chef rebelle se sont parlé. => actor: président
  - Cette langue se parle au nord.

# --- negotiate, talk
verb négocier = CONSULT both=subj both=avec ?actor
  + Le gouvernement négocie avec les rebelles. => actor: gouvernement; actor: rebelles
  - Le pilote négocie le virage.
verb négocier = none ?obj=virage|prix|salaire|titre|contrat|tournant|action
  - Le cycliste négocie un virage.
verb renégocier = CONSULT both=subj both=avec ?actor
  + Londres renégocie le traité avec Bruxelles. => actor: Londres; actor: Bruxelles
  - Elle renégocie son crédit.
verb dialoguer = CONSULT both=subj both=avec ?actor
  + Le président a dialogué avec l'opposition. => actor: président; actor: opposition
  - Le piano dialogue avec la flûte.
verb discuter = CONSULT both=subj both=avec ?actor ?avec
  + Washington discute avec les talibans. => actor: Washington; actor: talibans
  - On discute du match.
verb discuter = CONSULT both=subj ?actor=GOV|IGO|REB|MIL
  + Les ministres ont discuté du budget à Bruxelles. => actor: ministres
  - Les voisins discutent sur le palier.
verb débattre = CONSULT both=subj both=avec ?actor=GOV|IGO
  + Les Vingt-Sept débattent des sanctions. => actor: Vingt
  - La presse débat du film.
verb parlementer = CONSULT both=subj both=avec ?actor
  + La police parlemente avec les mutins. => actor: police; actor: mutins
  - Le régime parlementaire dure.
verb tenir+réunion|pourparler|consultation|conférence|sommet|conciliabule|négociation = CONSULT both=subj both=avec ?actor !with=presse
  + Le gouvernement et les rebelles ont tenu des pourparlers. => actor: gouvernement; actor: rebelles
  - Il tient un café.
verb tenir+conférence+presse = none
  - Le ministre a tenu une conférence de presse.
verb mener+négociation|pourparler|discussion|dialogue|consultation|médiation = CONSULT both=subj both=avec ?actor
  + Lomé mène des négociations avec le FMI. => actor: Lomé; actor: FMI
  - Le sentier mène au lac.
verb engager+négociation|pourparler|discussion|dialogue = CONSULT both=subj both=avec ?actor
  + Athènes a engagé des discussions avec Tirana. => actor: Athènes; actor: Tirana
  - Il engage la clé.
verb entamer+négociation|pourparler|discussion|dialogue = CONSULT both=subj both=avec ?actor
  + Bogota a entamé un dialogue avec la guérilla. => actor: Bogota; actor: guérilla
  - Elle entame un livre.
verb ouvrir+négociation|pourparler|discussion|dialogue = CONSULT both=subj both=avec ?actor
  + Skopje a ouvert des négociations avec Bruxelles. => actor: Skopje; actor: Bruxelles
  - La boutique ouvre.
verb reprendre+négociation|pourparler|discussion|dialogue = CONSULT both=subj both=avec ?actor
  + Le Pakistan a repris le dialogue avec l'Inde. => actor: Pakistan; actor: Inde
  - La vie reprend.
verb poursuivre+négociation|pourparler|discussion|dialogue = CONSULT both=subj both=avec ?actor
  + Djouba poursuit les pourparlers avec les insurgés. => actor: Djouba; actor: insurgés
  - Il poursuit un papillon.
verb participer = CONSULT/multilateral both=subj both=à.avec ?actor !with=presse|salon ?à=@meeting
  + Le ministre participe au sommet du G20. => actor: ministre
  - La classe participe au concours.
verb assister = CONSULT/multilateral both=subj ?actor=GOV|IGO ?à=sommet|réunion|conférence|négociation
  + Le roi assiste au sommet de la Ligue arabe. => actor: roi
  - Le public assiste à la conférence du savant.
verb présider = CONSULT/multilateral actor=subj recipient=obj.de ?actor ?obj=@meeting
  + Le président russe préside la réunion du Conseil. => actor: président
  - Il préside le club d'échecs.
verb présider+conseil+ministre|défense|sécurité = CONSULT both=subj
  + Le président a présidé un conseil de défense. => actor: président
  - Elle préside le jury.
verb organiser = CONSULT actor=subj both=obj.entre both=obj.avec ?actor=GOV|IGO !with=@contest ?obj=pourparler|négociation|sommet|rencontre|réunion
  + Helsinki organise une rencontre entre Moscou et Washington. => actor: Moscou
  - Le club organise une rencontre amicale.
verb remettre = CONSULT both=subj both=à ?obj=lettre ?with=créance
  + L'ambassadrice a remis ses lettres de créance au roi. => actor: ambassadrice; actor: roi
  - Le facteur remet la lettre.
verb présenter+lettre+créance = CONSULT both=subj both=à
  + Le nonce a présenté ses lettres de créance au président. => actor: nonce; actor: président
  - Elle présente une lettre.
verb négocier = CONSULT/third-party both=subj both=avec ?actor ?with=médiation|médiateur|égide|parrainage
  + Les rebelles et l'armée négocient sous l'égide de l'ONU. => actor: rebelles; actor: armée
  - Il négocie un rabais sous le porche.
verb jouer+médiateur = CONSULT/third-party actor=subj recipient=entre ?actor
  + Mascate joue les médiateurs entre Washington et Téhéran. => actor: Mascate; recipient: Washington
  - Il joue du violon.
verb servir+médiateur|intermédiaire = CONSULT/third-party actor=subj recipient=entre ?actor
  + Le Qatar sert de médiateur entre Israël et le Hamas. => actor: Qatar; recipient: Israël
  - Il sert la soupe.
verb parrainer = CONSULT/third-party actor=subj recipient=obj.entre|obj.avec|obj.de ?actor ?obj=@meeting
  + Moscou parraine les pourparlers entre Damas et l'opposition. => actor: Moscou; recipient: Damas
  - La marque parraine un tournoi.
verb se_entremettre = CONSULT/third-party actor=subj|obj recipient=entre ?actor
  + Alger s'entremet entre Bamako et les rebelles. => actor: Alger; recipient: Bamako
  - Le tissu s'entremêle.
verb intercéder = CONSULT/third-party actor=subj recipient=auprès_de|pour|en_faveur_de
  + L'évêque a intercédé auprès de la junte. => actor: évêque
  - Le saint est prié d'aider.
verb arbitrer = CONSULT/third-party actor=subj recipient=obj.entre|entre ?actor ?obj=conflit|différend|crise|dispute
  + L'ONU a arbitré le différend entre les Philippines et la Chine. => actor: ONU
  - Il arbitre la finale.
verb assurer+médiation = CONSULT/third-party actor=subj recipient=entre|de.entre
  + Oslo assure la médiation entre Colombo et les rebelles. => actor: Oslo; recipient: Colombo
  - Il assure sa voiture.

# --- nouns
noun visite = CONSULT/visit actor=de|adj|subj recipient=à|chez|en|dans|auprès_de|de.à ?actor !with=guidé|médical|scolaire|domicile|libre|@coming
  + La visite du pape à Bagdad est historique. => actor: pape
  - La visite guidée du château est gratuite.
noun visite+officiel|état|diplomatique = CONSULT/visit actor=de|adj|subj|de.de recipient=à|chez|en|dans|de.à
  + La visite officielle du roi commence lundi. => actor: roi
  - La visite est libre.
noun visite+guidé|médical|scolaire|libre|domicile|musée|technique|parloir|virtuel = none
  - La visite médicale est obligatoire.
noun déplacement = CONSULT/visit actor=de|adj|subj recipient=à|en|chez|dans|de.à ?actor=GOV|IGO|REL ?à|en|dans|chez|de.à|de.en
  + Le déplacement du Premier ministre en Algérie a été bref. => actor: ministre
  - Le déplacement du club à Nice est annulé.
noun tournée = CONSULT/visit actor=de|adj|subj recipient=à|en|dans|de.à ?actor=GOV|IGO|REL|MIL
  + La tournée du chef de la diplomatie en Afrique s'achève. => actor: chef
  - La tournée du facteur commence tôt.
noun voyage = CONSULT/visit actor=de|adj|subj recipient=à|en|chez|dans|de.à ?actor=GOV|IGO|REL ?à|en|dans|chez|de.à|de.en
  + Le voyage du pape en Turquie dure trois jours. => actor: pape
  - Le voyage en Grèce coûte cher.
noun venue = CONSULT/visit actor=de recipient=à|en|chez|de.à ?actor=GOV|IGO|REL
  + La venue du roi en Espagne a été discrète. => actor: roi
  - La venue du printemps ravit.
noun arrivée = CONSULT/visit actor=de recipient=à|en|de.à ?actor=GOV|IGO|REL ?with=visite|entretien|sommet|pourparler|médiation
  + L'arrivée de l'émissaire à Juba pour un entretien a surpris. => actor: émissaire
  - L'arrivée des coureurs est jugée à Nice.
noun rencontre = CONSULT both=entre both=avec both=de both=subj both=adj both=de.avec both=de.entre ?actor !with=@contest|@coming
  + La rencontre entre Vladimir Poutine et Xi Jinping a duré une heure. => actor: Poutine; actor: Jinping
  - La rencontre a tourné à l'avantage des visiteurs.
noun rencontre+sportif|amical|championnat|football|littéraire|amoureux|équipe|club|finale|match = none
  - La rencontre amicale est reportée.
noun réunion = CONSULT both=entre both=de both=avec both=subj both=adj both=de.avec both=de.entre ?actor !with=famille|parent|concours|hippique
  + La réunion des ministres de l'OTAN s'est ouverte. => actor: ministres
  - La réunion de famille est joyeuse.
noun réunion = CONSULT/multilateral both=de both=de.de both=entre both=avec both=subj both=de.avec both=de.entre ?with=ministre|conseil|sécurité|G7|G20|sommet|OTAN|crise|diplomate
  + Une réunion de crise de l'Union européenne s'est tenue lundi. => actor: Union
  - La réunion des deux branches forme un fleuve.
noun entretien = CONSULT both=entre both=avec both=de both=subj both=adj both=de.avec both=de.entre ?actor !with=embauche|route|jardin|bâtiment|journal|exclusif|publié|magazine|chaîne|quotidien
  + L'entretien du président avec le roi a porté sur la dette. => actor: président; actor: roi
  - L'entretien de la chaudière est annuel.
noun entretien+embauche|route|jardin|chaudière|journal|quotidien|magazine|télévisé|véhicule|voirie|presse = none
  - L'entretien des routes coûte cher.
noun entretien+téléphonique = CONSULT/phone both=entre both=avec both=de both=subj both=de.avec both=de.entre
  + L'entretien téléphonique entre le pape et le patriarche fut bref. => actor: pape; actor: patriarche
  - L'entretien du réseau est annuel.
noun conversation+téléphonique = CONSULT/phone both=entre both=avec both=de both=subj both=de.avec both=de.entre
  + Une conversation téléphonique entre Paris et Ankara a eu lieu. => actor: Paris; actor: Ankara
  - La conversation roule sur le vin.
noun appel+téléphonique = CONSULT/phone both=entre both=avec both=de both=à both=subj both=de.avec both=de.entre both=de.à ?actor
  + Un appel téléphonique du président au roi a dissipé le malentendu. => actor: président; actor: roi
  - Un appel téléphonique a prévenu les pompiers.
noun coup+téléphone|fil = CONSULT/phone both=de both=à both=entre both=subj both=de.entre both=de.à ?actor=GOV|IGO
  + Le coup de fil du chancelier au ministre a tout réglé. => actor: ministre
  - Un coup de vent claque la porte.
noun visioconférence = CONSULT both=entre both=de both=avec both=subj both=de.avec both=de.entre ?actor=GOV|IGO
  + La visioconférence des dirigeants européens a duré cinq heures. => actor: dirigeants
  - Le cours a lieu en visioconférence.
noun entrevue = CONSULT both=entre both=avec both=de both=subj both=de.avec both=de.entre ?actor
  + L'entrevue du ministre avec les syndicats a été tendue. => actor: ministre; actor: syndicats
  - Une entrevue parue dans la presse l'évoque.
noun tête-à-tête = CONSULT both=entre both=avec both=de both=subj both=de.avec both=de.entre ?actor
  + Le tête-à-tête du président avec la chancelière s'est tenu à huis clos. => actor: président; actor: chancelière
  - Le tête-à-tête amoureux est servi aux chandelles.
noun aparté = CONSULT both=entre both=avec both=de both=subj both=de.avec both=de.entre ?actor=GOV|IGO
  + L'aparté entre les deux présidents a duré dix minutes. => actor: présidents
  - L'acteur récite un aparté.
noun poignée+main = CONSULT both=entre both=de both=avec both=de.avec both=de.entre ?actor=GOV|REB|IGO|MIL
  + La poignée de main entre le roi et le rebelle restera. => actor: roi; actor: rebelle
  - La poignée de la porte casse.
noun audience = CONSULT actor=de|subj recipient=à|avec|par|de.à|de.avec ?actor=GOV|REL|IGO ?recipient
  + L'audience du pape avec le roi a été cordiale. => actor: pape; recipient: roi
  - L'audience de la chaîne progresse.
noun sommet = CONSULT/multilateral both=entre both=de both=avec both=adj both=subj both=de.avec both=de.entre ?actor
  + Le sommet de la Cédéao s'est ouvert à Abuja. => actor: Cédéao
  - Le sommet de la montagne est enneigé.
noun sommet+mondial|extraordinaire|bilatéral|régional|européen|africain|climat|état|informel|tripartite = CONSULT/multilateral both=entre both=de both=avec both=adj both=subj both=de.avec both=de.entre
  + Le sommet extraordinaire des Vingt-Sept a débuté. => actor: Vingt
  - Du sommet, la vue est belle.
noun sommet = none ?de=montagne|colline|tour|arbre|vague|col|chaîne|crâne|escalier|pyramide|art|forme
  - Le sommet de la tour est fermé.
noun négociation = CONSULT both=entre both=avec both=de both=adj both=subj both=de.avec both=de.entre ?actor
  + Les négociations entre l'Iran et les Etats-Unis durent depuis un an. => actor: Iran
  - La négociation du virage est délicate.
noun négociation+paix|nucléaire|cessez-le-feu|trêve|adhésion|libre-échange|commercial|diplomatique = CONSULT both=entre both=avec both=de both=adj both=subj both=de.avec both=de.entre
  + Les négociations de paix avec les rebelles durent depuis un an. => actor: rebelles
  - Chaque négociation de prix fatigue le vendeur.
noun négociation+salarial|prix|tarif|annuel|immobilier = none
  - La négociation salariale est close.
noun pourparler = CONSULT both=entre both=avec both=de both=adj both=subj both=de.avec both=de.entre
  + Les pourparlers entre le Soudan et les rebelles ont échoué. => actor: Soudan
  - Les pour et les contre parlent.
noun discussion = CONSULT both=entre both=avec both=de both=subj both=adj both=de.avec both=de.entre ?actor
  + Les discussions entre Rome et Bruxelles avancent. => actor: Rome; actor: Bruxelles
  - La discussion porte sur le film.
noun dialogue = CONSULT both=entre both=avec both=de both=subj both=adj both=de.avec both=de.entre ?actor
  + Le dialogue entre Belgrade et Pristina a repris. => actor: Belgrade; actor: Pristina
  - Les dialogues du film sont drôles.
noun dialogue+national|inclusif|politique|stratégique = CONSULT both=entre both=avec both=de both=subj both=de.avec both=de.entre ?actor
  + Le dialogue politique entre le pouvoir et l'opposition débute. => actor: pouvoir; actor: opposition
  - Le dialogue de sourds est un jeu.
noun consultation = CONSULT both=entre both=avec both=de both=adj both=subj both=de.avec both=de.entre ?actor=GOV|IGO|PTY|OPP !with=médecin|médical|électoral|populaire
  + Les consultations du roi avec les partis se poursuivent. => actor: roi; actor: partis
  - La consultation du médecin coûte trente euros.
noun concertation = CONSULT both=entre both=avec both=de both=subj both=de.avec both=de.entre ?actor
  + La concertation entre Paris et Londres est étroite. => actor: Paris; actor: Londres
  - La concertation publique sur la piscine s'ouvre.
noun contact = CONSULT both=entre both=avec both=de both=adj both=de.avec both=de.entre ?actor ?det=plur
  + Les contacts entre Washington et Pyongyang ont repris. => actor: Washington; actor: Pyongyang
  - Les contacts de la prise sont usés.
noun contact+téléphonique = CONSULT/phone both=entre both=avec both=de both=de.avec both=de.entre ?actor
  + Un contact téléphonique entre Paris et Téhéran a eu lieu. => actor: Paris; actor: Téhéran
  - Le contact du métal est froid.
noun conférence = CONSULT/multilateral both=de both=entre both=subj both=de.entre ?actor=GOV|IGO !with=presse|téléphonique
  + La conférence des chefs d'Etat africains s'est ouverte. => actor: chefs
  - La conférence du savant attire la foule.
noun conférence+international|donateur|paix|désarmement|ministériel = CONSULT/multilateral both=de both=entre both=subj both=de.entre
  + Une conférence internationale des donateurs s'est tenue en Norvège.
  - La conférence sur l'art est annulée.
noun conférence+presse = none
  - La conférence de presse débute à midi.
noun médiation = CONSULT/third-party actor=de|par|adj|subj|de.par recipient=entre|auprès_de|de.entre ?actor
  + La médiation de l'ONU entre les rebelles et le gouvernement piétine. => actor: ONU; recipient: rebelles
  - La médiation culturelle anime le musée.
noun médiation+culturel|familial|scientifique|animal = none
  - La médiation familiale aide les couples.
noun office+bon = CONSULT/third-party actor=de|adj|de.de recipient=entre|auprès_de
  + Les bons offices de la Norvège ont ramené le calme. => actor: Norvège
  - C'est un bon devoir.
noun table+rond = CONSULT/multilateral both=entre both=avec both=de both=subj both=de.avec both=de.entre ?actor=GOV|OPP|REB|IGO|LAB
  + Une table ronde entre le gouvernement et les syndicats s'est tenue. => actor: gouvernement; actor: syndicats
  - La table ronde du salon est en chêne.
noun round+négociation|discussion|pourparler = CONSULT both=entre both=avec both=de both=de.avec both=de.entre
  + Un nouveau round de négociations entre Londres et Bruxelles débute. => actor: Londres; actor: Bruxelles
  - Le boxeur perd au premier round.
noun cycle+négociation|discussion|pourparler = CONSULT both=entre both=avec both=de both=de.avec both=de.entre
  + Le troisième cycle de pourparlers entre Kiev et Moscou s'ouvre. => actor: Kiev; actor: Moscou
  - Le cycle des saisons continue.
noun conclave = CONSULT/multilateral both=de both=entre both=de.entre ?actor=GOV|IGO
  + Le conclave des ministres européens a duré toute la nuit. => actor: ministres
  - Le conclave a élu le pape.
noun dîner+état|officiel|travail = CONSULT both=entre both=avec both=de both=de.avec both=de.entre ?actor
  + Un dîner d'Etat entre le roi et le président s'est tenu. => actor: roi; actor: président
  - Le dîner est servi.
noun échange = CONSULT both=entre both=avec ?actor=GOV|IGO|OPP|REB ?entre ?with=téléphonique|vue|diplomatique|direct
  + Un échange téléphonique entre le roi et le président a eu lieu. => actor: roi; actor: président
  - L'échange de maisons séduit les vacanciers.
noun trilogue = CONSULT/multilateral both=entre both=de both=de.entre ?actor
  + Le trilogue entre le Parlement et la Commission européenne a abouti. => actor: Parlement; actor: Commission
  - Un trio joue du jazz.
noun navette+diplomatique = CONSULT/third-party actor=de|adj|subj|de.de recipient=entre|de.entre
  + La navette diplomatique de l'émissaire entre l'Arabie saoudite et le Qatar continue. => actor: émissaire; recipient: Arabie
  - La navette part toutes les heures.
noun retrouvaille = CONSULT both=entre both=de both=avec both=de.avec both=de.entre ?actor=GOV|IGO
  + Les retrouvailles du roi avec le président ont été chaleureuses. => actor: roi; actor: président
  - Les retrouvailles du groupe de rock émeuvent.

noun négociation = CONSULT both=entre both=avec both=de both=adj both=subj both=de.avec both=de.entre ?det=plur !with=salarial|prix|tarif
  + Les négociations sur le tracé de la frontière ont repris hier.
  - La négociation d'un prix amuse les touristes.
noun conférence+téléphonique = CONSULT/phone both=entre both=avec both=de both=subj both=de.avec both=de.entre ?actor
  + Une conférence téléphonique entre les deux ministres a eu lieu. => actor: ministres
  - La conférence du peintre est gratuite.
verb coprésider = CONSULT/multilateral both=subj both=avec ?actor ?obj=@meeting
  + Paris et Le Caire coprésident la conférence. => actor: Paris; actor: Caire
  - Deux sœurs coprésident le club.
verb se_assoir+table = CONSULT both=subj both=obj both=avec ?actor
  + Le gouvernement s'est assis à la table avec les rebelles. => actor: gouvernement; actor: rebelles
  - Les convives s'assoient à table.
verb faire+étape = CONSULT/visit actor=subj recipient=à|en|chez ?actor=GOV|IGO|REL
  + Le pape a fait étape à Chypre. => actor: pape
  - Les cyclistes font étape à Gap.
verb atterrir = CONSULT/visit actor=subj recipient=à|en|obj.à ?actor=GOV|REL
  + Le président américain a atterri au Vietnam. => actor: président
  - L'avion a atterri à Hanoï.
verb fouler+sol = CONSULT/visit actor=subj recipient=de|adj ?actor=GOV|REL
  + Le pape a foulé le sol irakien. => actor: pape
  - La vigneronne foule le raisin.
verb tenir+tête-à-tête = CONSULT both=subj both=avec ?actor
  + Le roi a tenu un tête-à-tête avec le sultan. => actor: roi; actor: sultan
  - Il tient la tête du cheval.
verb avoir+entretien|discussion|entrevue|tête-à-tête = CONSULT both=subj both=avec ?actor
  + Le ministre a eu un entretien avec le roi. => actor: ministre; actor: roi
  - Elle a eu un entretien d'embauche.
verb avoir+entretien+embauche = none
  - Il a eu un entretien d'embauche.
verb avoir+conversation|entretien+téléphonique = CONSULT/phone both=subj both=avec ?actor
  + La chancelière a eu une conversation téléphonique avec le tsar des finances russe. => actor: chancelière
  - Il a un répondeur téléphonique.
verb faire+point = CONSULT both=subj both=avec ?actor=GOV|IGO ?avec=GOV|IGO|MIL
  + Le président a fait le point avec ses ministres. => actor: président; actor: ministres
  - Le marin fait le point.
