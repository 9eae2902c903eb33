#include "text/language_words.h"

namespace tact::text {
namespace {

/// Grammatical and chatting words.
constexpr std::string_view kEnglish =
    "the and of to in is it you that for with this are be was were have has had at from they we our your my me "
    "he she his her their them us not but or so if just now get got will would can can't don't i'm it's we're "
    "you're i've we've i'll we'll isn't didn't doesn't that's there's let's what's about who what when where why "
    "how which there here than then these those been being do does did am up out over off into by no yes new all "
    "any some more most very too also only every today tonight tomorrow yesterday please thanks thank you'll "
    "they're he's she's wasn't won't couldn't should could y'all gonna wanna gotta lol omg because while after "
    "before through until though still always never ever again back down own much many few hers yours ours mine "
    "its let make made see come know think want need going good great best happy love like people really a on as "
    "an yep nope yeah hey hi hello wow aww congrats till til ur u ya w thx ta";

/// Grammatical and chatting words, Québec's own included.
constexpr std::string_view kFrench =
    "le la les un une des du de au aux et est sont être était c'est dans sur pour par avec sans pas ne que qui "
    "quoi dont où ou mais donc car si je tu il elle nous vous ils elles mon ma mes ton ta tes son sa ses notre "
    "nos votre vos leur leurs ce cet cette ces ça cela ai as a avons avez ont suis es sommes êtes fait faire "
    "plus très trop bien aussi encore toujours jamais déjà tout tous toute toutes en y à chez vers entre depuis "
    "pendant avant après quand comme comment pourquoi parce lorsque aujourd'hui demain hier soir matin ici là "
    "bonjour bonsoir merci oui non chu pis faque coudonc ben tsé icitte moé toé y'a y'en pantoute tabarnak "
    "câlisse ouin dispo venez découvrez mdr ptdr svp stp wesh jsuis chuis ouais quel quelle quels quelles même "
    "moi toi lui eux se me te on peu beaucoup peut doit va vont quelqu'un jusqu'à parfois voici voilà grâce "
    "veuillez bienvenue bravo félicitations salut ah hein allô ayoye osti mettons";

/// Common in the English posts of core/corpus and at least ten times rarer in the French ones.
constexpr std::string_view kEnglishContent =
    "one two first three day years free last year bit days night time put under since open old each month say "
    "left thing look tell five morning said same whole next half hours right says goes ask ten team you've read "
    "water line nobody home asked nine second work take came shop use call months number run full name nothing "
    "way small phone sorry without once weeks gets hand keep done check things gone ones hour room leave list "
    "went anything other away told stop link pay something live top already little everyone ring cut book school "
    "even took third round kids box door big fine card takes called twice weekend bring anyone man dry times "
    "person someone else cold side behind start give dog app both order buy drop set price somebody wait below "
    "wrong find send hot pick help kitchen money share better online write bag you'd walk found less well "
    "between office eleven show winter words seconds per asking paid coffee family bank sign real house works "
    "tea talk looking desk doing sold hear email season eat hold around late noon eight means hit single across "
    "front paper report inside count short light comes worth oil built him early head flat turned form coming "
    "who's gave blue proud lost salt press comments win within green word running midnight closes white try "
    "above may move bought outside seen wrote starts yet rest size later fix spring opened board moved nights "
    "everything forty another company turn near makes needs sat add cat costs tap welcome store close counter "
    "tiny mean ago wall glass used straight summer cost crew chair tip colour enough fixed save often mins miss "
    "group skin nearly folks tin shift window red shows writing looks numbers wet seat fridge lines lab watch "
    "past bottom runs floor jar heat instead mostly quiet stay shut van boxes kind saying notice getting clean "
    "aren't hat town sit keeps included account walked fire rain sugar step overnight quarter written warm clear "
    "results ice ends lift here's credit carry guy data working answer reading leaves won corner different dogs "
    "volunteers milk stuck letter feet rules beer bottle safe library named twenty high kept hands roll fee "
    "changed ready news looked food pair video names closed cover yourself opens eyes gate touch seven class "
    "black cards pls business one's branch dark finally breakfast zero remember broken far row brown knows "
    "lovely lose alone text usually print everybody road slow actually map seats nice lady thread hard street "
    "together bad low shelf market pan anybody twelve loud passed taste sleep worked taught lid prices drive "
    "woman meet bed smell teams longer fall survey thin address spent gas soup gold feel students they'll needed "
    "butter whoever shops north wants sound care tells life hundred cheese saw asks button empty it'll stick "
    "started ran opening mother evening manager park friends boots whether finish update bin thirty stores bags "
    "field fill stays thought idea he'd making turns wash bath powder rule women key sentence garden worst tax "
    "stopped fell roof review stuff calls who'd click brand signed colleagues building piece power flight feed "
    "camera drops families moving coat county gap mix wedding along taken cake law eggs must cried bell whatever "
    "quote picture cream customers mum block wanted draw sister staff wife driver doors finished boat smells "
    "lead wear girls watching sheet ground choose mind neighbours yellow fresh yard bill counts hospital apply "
    "wood friend average myself channel fast hate girl favourite socks screen covers spot heard battery waiting "
    "st student kit reason soap pump winner break recipe degrees sea city skip return having shed held wins "
    "standing pulled stops biggest toast copy switch star stars noticed against shoes teach posted sizes sun "
    "colours split bird eye holiday cup vet pinned dad anyway river uncle least brought year's sell lights "
    "shipped reach they've hrs trust missed beats filter daily checked living we'd died customer fifth play gift "
    "washing website meals giving soil bike might mill drink birthday cry spend wind nose shower explain picked "
    "trial tool state bench delete vinegar coats deep meeting honestly pint fancy tested anywhere believe damp "
    "rather dinner happened cheap join homes learned talking trying thinking band walking owner moon pencil fund "
    "stood kettle none nurse missing dead quick hiring level sitting grab problem exactly smoke edge bottles "
    "hasn't throw song covered beat helped rinse chairs hair project goat ladies middle taking laughed properly "
    "tired agree loan push beans mid using reads honey appointment happens answers slowly saved engine daughter "
    "young storm books cupboard talks profile yrs today's leg balm posting degree members shot beach tree model "
    "mug alarm spoon oven pies build landed gloves brush learn insurance ships flood luck crying lighthouse "
    "launch retired soft jars body brother forget advice haven't fifteen calendar paint reply miles spare "
    "contract firm drove afternoon towel network sock filled flour cider others matter talked telly proper "
    "search mate matters ate release land sticker roughly countries shelves true fish kid pocket wool freeze "
    "heart plastic laptop happen helps joined checks sink lower guess area tab nan refund loose promise safety "
    "rent holds fair selling bridge finger claim sure nurses odd telling gives parcel decide pressure itself "
    "cuts watched sticks shout delivered printed bun honest trade lock sand leaf airport worse allowed maybe "
    "charged tried stall stayed download enter pairs lads grey eats slides faster bigger waited lands pre "
    "dropped nails planted strong shipping dock somewhere supper trip deck limit apple cool eating finds track "
    "soon porch special fly keys felt square teacher blanket mirror ways peel iron chocolate tank wine farm "
    "frost nail speed due unit approved they'd hurt hole clothes including space older cancelled cant fan trick "
    "council followers fits sending sunday states collect sorted pictures whose starting length lets cleaning "
    "led plug frozen repair roast poured sharp shade wearing crews cook reader clock tent pretty showed entry "
    "software delivery driving ginger sour wouldn't o'clock history drag tray flip swap founder drawn details "
    "engineers rings raised prints cancel turning clinic candle breathe buying tastes rise emails legs pressed "
    "world walks theirs oldest series chapter bunch poll flu gran visit carried rooms guests program cable "
    "electric dull trained grateful otherwise child thick receipts nineteen autumn during known bowl given "
    "who've dentist hire fourth ceiling experience thousand subs ears borrow towns ward ended community oat "
    "packet chart listen arm wheels leaving orders east sub register health hang views fully meant themselves "
    "drivers hotel steps files award seed bits prize pleased packed travel cats ins liked grew husband evenings "
    "church schools mom typed sponge apart login certified invoice changing bright sits lemon putting landlord "
    "sofa sick fit jump ladder boy flights lay played cheaper purpose tight exit owe tick fault lasts demo "
    "failed teaspoon everyone's pipe optional voice supply offer weight payment actual fifty knew freezer";

/// Common in the French posts of core/corpus and at least ten times rarer in the English ones.
constexpr std::string_view kFrenchContent =
    "deux ans trois mois dit fois rien jours semaine eau jour juste personne année samedi sous reste équipe "
    "moins premier dimanche nuit ligne monde avait prix été petit première chaque personnes semaines heures "
    "quatre gratuit vendredi heure dire demande café autre dix mère autres mardi passe jeudi fin écrit avoir "
    "besoin seul dessus voir grand demandé temps compte maison bon vient côté lundi ceux seule passé lien "
    "souvent porte enfants mis prend gens nom cherche midi devant mot salle commentaire parle garde carte hiver "
    "dès livre puis faut bas ouvert appelle papier petite cinq mars mai beau suite rue chose téléphone janvier "
    "boîte sinon vrai bout journée bois gars numéro veut partir moitié père surtout secondes neuf gros fais "
    "complet donne bonne décembre fond juin frais celui seulement marche gagner bord dernier atelier travail "
    "pris ouvre mieux reçu allez compris lieu avril mal pain froid lire dedans perdu presque vidéo mercredi "
    "passer belle petits nouvelle vieux dernière chien liste maintenant arrive pièce sait regarde neige retour "
    "tête vie novembre haut droit voit libre nouveau avis tient pouvez ferme monsieur zéro derrière bureau "
    "dessous contre deuxième mots acheter sol vite revient fille fini septembre coûte école coup lait faites "
    "cœur pieds feu onze abord frigo aide cuisine noir envoie chaud sera terre coupe alors métier laisse celle "
    "meilleure dame huit tard vingt aime avais parler plein meilleur savoir dites aucun sais voix rouge caisse "
    "blanc appris cher sept demandez demander réponse verre sac marché pied fermé debout rendez dos pluie près "
    "chambre argent soupe soit quelque bleu sortie facture comptoir payer lettre tour fils appelez poste cours "
    "voulait février douze mise ordre propre attend jeu famille manque sucre voisin payé sel prenez aller chaîne "
    "entrée gratuite règle fil arrête vaut livres magasin peux voulez raison saison demi beurre bénévoles "
    "partout veux prendre passez ouverte phrase mettre aurait partie voisins enfin dis importe gagne laissez "
    "vendre printemps peur couleur bruit suffit camion bottes privé formulaire fenêtre mains offre troisième "
    "vide octobre dehors changé histoire arrivé conseil fête juillet signé écrire vais courriel celles gardez "
    "soleil vert vélo mangé prochaine pareil regardez fort lumière froide vraiment crème sauf prends pire avance "
    "voiture enfant donné repas patron mètres autour cas commence équipes gratuitement choses journal ville "
    "plutôt rendu gagné automne retraite répond montre joue haute abonnés étais portes trouvé mets achat appelé "
    "tirage clé entreprise loin adresse ensemble madame peau ouverture arrière pouce tableau livraison lignes "
    "mettez répondu prochain grande aucune départ mur donner assez moyenne vend partage bras boutique huile "
    "minuit annonce toit dossier projet chiffres dort acheté recette filles mort femme tiède mange familles "
    "ailleurs panne écrivez garder sèche suivi vue pleuré pose glace obligatoire tourne venir soirée soirs "
    "groupe série concours micro visite délai commune feuilles étaient affiche chaude combien secteur vente "
    "taille cartes usine thé août miel carton nuits vent premiers regarder selon lendemain connaît bibliothèque "
    "servi avaient chiffre existe réseau bébé char raconte doigts odeur années retard parlé accueil affaires "
    "écris chacun épisode français cour vraie quai vôtre laissé permis tasse écoute petites abonnez pense loi "
    "tôt paie euros œil yeux mariage poêle écran formation sens produit laisser région rapport feuille jeunes "
    "monté cuillère erreur essai remis bain commande plat savon ouvertes attente accès faisait sortir devient "
    "sorti milieu assis arrivée travaille changer signe trouve fleurs carnet touche fiers posé kilo quart "
    "nouvelles lampe réunion parti appli boîtes cliente devis linge chaleur fromage envoyé assurance chocolat "
    "grands pleine vaisselle contrat refusé pâte crédit inscription vendu explique étoiles chauffage environ "
    "bouton chaises lave chercher mêmes montré crayon affaire panier droite disent tapis quarante gauche faux "
    "parmi chiens chemin laine prêt y'est trou amis entend filtre arrêt vétérinaire cheveux commencé jaune tombe "
    "salon repart complète viennent pousse disait envoi réponses farine maman vin billet partent lève oublié "
    "pont longtemps robe partagez piasses ouvrir calendrier colis douche collègues directeur prénom balles poche "
    "œufs couverture offert chantier mairie taux mer gâteau terrain inclus rayon parc voulu forme fermée reçoit "
    "quelques banque confiance coupez recommence longue mesure différence sert proche rentrée croûte voisine "
    "église heureux abonnement titre plafond billets travaux modèle signer exemplaires hôpital plupart élèves "
    "scène vieille lin cloche autobus lis passent passage mémoire pièces bouteille humide goût gris dormir dure "
    "attendre coton doux viens appel femmes niveau nez valeur outil entreprises endroit quartier veille sourire "
    "électrique lisez étiquette lecture connais dormi souper vinaigre résultats tenu degrés pneus chaudière "
    "bière collègue chaise oreilles finit début hors fichier pression boit chauffe aura comprise plaisir refait "
    "maisons colle prête texte gardé rond truc retrouvé mien arrêté facteur bons envoyez genoux perdre revenu "
    "frère manteau payez rappel prise blanche oublie contrôle dépôt savez monte viande directrice nord tige "
    "ouvrez problème mienne rentre manger assiette cahier plaque goûter annoncer mérite comptes repris épicerie "
    "ensuite édition amour mauvais regardé promis cru enquête médecin nôtre donnez tenir accord paye salaire "
    "exactement grosse cadeau ouverts tomates rabais peine stationnement entretien adulte température réponds "
    "couche premières autant sœur propres notez comité chaussures gare apprend nombre séances dents voulais "
    "trente profil vacances générale paire chats don comprend arbre bleue suivre plancher ail presse papa réglé "
    "plusieurs classe vues tante joué membres employés p'tit aurais méthode goutte voyage mouillé noms cuit "
    "tarte honte coupé clés fera restent pompiers évite coule fruits lac façon idée occasion achète étage quinze "
    "emploi éditeur publié venu soins carottes marque remet champ pleut tiers musique banc sondage fonds "
    "médaille choisi vendeur ancien sécher livré nouveaux jeux franchement gèle aider envoyer gratis tranche "
    "prises chante mousse affiché pommes poids vitrine envers bouteilles agence image croit pleurer anciens "
    "pleure citron jus rappelle télé couper raté bac frites autrement noix respire grille juge serré partager "
    "ombre étapes tirer abonne certificat relu préférée tellement choisir suffisent clinique répondre gratuits "
    "déjeuner urgence seront connaissez chapeau écoles commentaires monter étudiants tente virement achetez "
    "érable pouces faute écouter maximum attendez santé tiroir fleur clair état loyer publication jeune doigt "
    "noire directement grange expérience cassé lunettes rire trouver sirop phrases courant passée utile paiement "
    "courage envie prof casse batterie jardin campagne fenêtres choix couches baisse devrait cent plateau aimé "
    "appareil sacs hausse anniversaire recrute recherche préféré bail résultat dessin blonde infolettre dur "
    "robinet comprendre voie siège fermés couvercle changez forfait rapide peinture hasard fiche erreurs "
    "ancienne arrivent savent sauvé couleurs données plastique rester continue goûte finir travers fêtes parfait "
    "brosse commente humidité fou foin outils espace millions bilan droits carré domicile verte décidé limite "
    "voyez scolaire tombé testé armoire prime ados rouges tant content danse étude imprimé sécurité bonnes "
    "partis serait inscrire anonyme enveloppe fière lever traite réunions garantie montrer ami factures appeler "
    "chum pêche roman entrevue tablette doucement liquide objet tiens cherchent gras bancs touché vallée lâche "
    "interdit identité exprès publier moteur logiciel étoile général technique collecte plié pomme meilleurs "
    "fournisseur parlez quatorze finale basse prêté engagement électricité propose compté piscine répète poser "
    "tournée échange écoutez sud demie savait arriver publique groupes pompe libres discours cabane sauvegarde "
    "enlève tarif vache salariés mille rivière annuel couteau règlement suivez plante";

/// Grammatical words and greetings of the neighbours, by hand.
constexpr std::string_view kSpanish =
    "el los las una unos unas que del por para con su sus es está están son fue ser hay muy más pero como cuando "
    "donde dónde qué quién porque todo todos toda todas este esta estos estas ese esa eso nuestro nuestra "
    "nuestros nuestras hoy mañana ahora gracias hola buenos buenas días feliz si sí ya no lo le les se y o "
    "también mejor nuevo nueva año años día aquí al usted ustedes tu tus mi mis nos vamos tiene tienen hacer "
    "puede pueden cada sin sobre entre desde hasta disfruta gente quiero estoy estamos eres soy somos tengo ven "
    "ofertas descuento";

constexpr std::string_view kItalian =
    "il lo gli i uno una di del della dei delle degli nel nella nei dal dalla sul sulla con per che non è sono "
    "era siamo più anche come quando dove perché questo questa questi queste nostro nostra nostri nostre oggi "
    "domani ieri grazie ciao buongiorno buona buono tutti tutto tutte ha hanno fare fatto molto bene se ma e ed "
    "o al alla alle ai mi ti si ci vi suo sua tuo tua mio mia cosa chi anni anno giorno sempre ancora nuovo "
    "nuova vieni scopri ogni solo senza dopo prima così già fino negozio le la sabato domenica";

constexpr std::string_view kPortuguese =
    "o os as um uma uns umas de do da dos das no na nos nas em por para com que não é são foi ser está estão "
    "muito mais mas como quando onde porque este esta esse essa isso nosso nossa nossos nossas hoje amanhã agora "
    "obrigado obrigada olá bom boa dia dias tudo todos todas você vocês seu sua seus suas meu minha ao à pelo "
    "pela também já se e ou até sem sobre entre desde ano anos novo nova aqui tem temos ter fazer pode vem gente "
    "só pra então ainda melhor sábado domingo sexta";

constexpr std::string_view kGerman =
    "der die das den dem des ein eine einen einem einer und oder aber ist sind war waren nicht mit von zu zum "
    "zur im in auf für bei nach aus an am als auch wie was wer wo wenn dass wir ihr sie er es ich du uns euch "
    "unser unsere unseren mein dein sein heute morgen gestern jetzt danke bitte guten alle alles mehr sehr noch "
    "nur schon haben hat habe hatte kann können wird werden über unter durch gegen ohne um bis neu neue neuen "
    "immer hier da so ab frohe freitag samstag sonntag montag uhr euro freuen liebe schöne schönen tag jahr "
    "jahre gibt kommt einfach vielen";

constexpr std::string_view kDutch =
    "de het een en van in op te dat die is zijn was niet met voor aan er om bij als ook maar of naar uit over "
    "door we wij je jij jullie ik hij ze ons onze hun mijn jouw vandaag morgen gisteren nu dank bedankt goed "
    "goede alle alles meer heel nog wel geen hebben heeft heb had kan kunnen wordt worden deze dit daar hier "
    "waar wat wie hoe waarom welkom nieuwe nieuw dag dagen jaar weer gaan komen kom maak leuke mooie vrijdag "
    "zaterdag zondag uur winkel lekker fijne graag";

constexpr std::string_view kCatalan =
    "el els la les un una uns unes de del dels al als i o que amb per és són era no més molt molta però com quan "
    "on perquè aquest aquesta aquests aquestes nostre nostra nostres avui demà ara gràcies hola bon bona dia "
    "dies tot tots tota totes també ja ens us em et es hi ho si sí fins des sense sobre entre any anys nou nova "
    "ser fer tenim teniu vine botiga gaudeix cada seva seu vostre vostra va han hem heu";

constexpr std::string_view kHaitian =
    "mwen ou li nou yo ak pou nan se pa gen te ap pral kap sou anpil tout moun jodi jodia demen mèsi bonjou "
    "bonswa kijan kote poukisa lè ki sa sak fè bay pran vin ale konnen renmen travay peyi ayisyen kreyòl zanmi "
    "fanmi timoun lakay isit avèk epi men paske konsa yon menm chak ane jou bèl bon";

/// Swedish, Danish, Norwegian, Polish, Romanian, Turkish, Indonesian, Tagalog, Hungarian, Finnish, Czech,
/// Vietnamese, Swahili.
constexpr std::string_view kAnother =
    "och att det som är en ett på för med av den till har inte vi ni jag du idag tack alla från nya hos eller "
    "men var kan ska så og er til ikke fra alle et af jeg dag tak nye kom takk også na w z i że się nie jest dla "
    "do to jak o po za od dziś dzisiaj jutro dziękujemy zapraszamy nowe czy już tylko și în la cu de pe pentru "
    "este sunt nu mai un care din să astăzi mulțumim vă noi ve bir bu için çok ile da ne yok bugün teşekkürler "
    "gibi daha her biz siz mi merhaba yeni yang dan di ini itu untuk dengan dari kami kita anda ada tidak akan "
    "bisa juga hari terima kasih saya selamat ang ng sa mga ay at ko mo namin kayo salamat ngayon lang naman "
    "para ito a az és hogy nem egy van ma köszönjük magyar jó ja on ei se että hyvää tänään kiitos meidän uusi "
    "ovat kanssa mutta myös je v s že jsou dnes děkujeme nové pro ale nebo và của là có không cho được một các "
    "với này chúng tôi bạn ya wa kwa katika hii leo asante sana karibu";

constexpr std::array<WordList, 12> kLists = {{{tongue::english, kEnglish},
                                              {tongue::french, kFrench},
                                              {tongue::english_content, kEnglishContent},
                                              {tongue::french_content, kFrenchContent},
                                              {tongue::spanish, kSpanish},
                                              {tongue::italian, kItalian},
                                              {tongue::portuguese, kPortuguese},
                                              {tongue::german, kGerman},
                                              {tongue::dutch, kDutch},
                                              {tongue::catalan, kCatalan},
                                              {tongue::haitian, kHaitian},
                                              {tongue::another, kAnother}}};

}  // namespace

const std::array<WordList, 12>& word_lists() noexcept { return kLists; }

}  // namespace tact::text
