#include "text/language_words.h"

namespace tact::text {
namespace {

/// Grammatical and chatting words.
constexpr std::u16string_view kEnglish =
    u"the and of to in is it you that for with this are be was were have has had at from they we our your my he "
    u"she his her their them us not but or so if just now get got will would can can't don't i'm it's we're "
    u"you're i've we've i'll we'll isn't didn't doesn't that's there's let's what's about who what when where why "
    u"how which there here than then these those been being do does did am up out over off into by no yes new all "
    u"any some more most very too also only every today tonight tomorrow yesterday please thanks thank you'll "
    u"they're he's she's wasn't won't couldn't should could y'all gonna wanna gotta lol omg because while after "
    u"before through until though still always never ever again back down own much many few hers yours ours mine "
    u"its let make made see come know think want need going good great best happy love like people really";

/// Grammatical and chatting words, Québec's own included.
constexpr std::u16string_view kFrench =
    u"le la les un une des du de au aux et est sont être était c'est dans sur pour par avec sans pas ne que qui "
    u"quoi dont où ou mais donc car si je tu il elle nous vous ils elles mon ma mes ton ta tes son sa ses notre "
    u"nos votre vos leur leurs ce cet cette ces ça cela ai avons avez ont suis es sommes êtes faire plus très "
    u"trop bien aussi encore toujours jamais déjà tout tous toute toutes en y à chez vers entre depuis pendant "
    u"avant après quand comme comment pourquoi parce lorsque aujourd'hui demain hier soir matin ici là bonjour "
    u"bonsoir merci oui non chu pis faque coudonc ben tsé icitte moé toé y'a y'en pantoute tabarnak câlisse ouin "
    u"dispo venez découvrez mdr ptdr svp stp wesh jsuis chuis ouais quel quelle quels quelles même moi toi lui "
    u"eux se te peu beaucoup peut doit va vont quelqu'un jusqu'à parfois voici voilà grâce veuillez bienvenue "
    u"bravo félicitations salut";

/// Common in the corpus' English posts and at least ten times rarer in the French ones.
constexpr std::u16string_view kEnglishContent =
    u"one two first three day years free last year go bit days night time put till under since open old each "
    u"month say left thing look tell five morning said same whole next half hours right says goes ask ten team "
    u"you've read water line nobody th home asked nine second work take came shop use call months pm number run "
    u"full name nothing way small phone sorry without once weeks gets hand keep done check things gone ones hour "
    u"room leave list went anything other away told stop link i pay something live top already little everyone "
    u"ring cut book school even took third round kids box door big fine card takes called twice weekend bring "
    u"anyone man dry times person someone else cold side behind start give dog app both order buy drop set price "
    u"somebody wait below wrong find send hot pick help kitchen money share better online write bag you'd walk "
    u"found less well between office eleven show winter words seconds per asking paid coffee family bank sign "
    u"real house works tea talk looking desk doing sold hear email season eat hold around late noon eight means "
    u"hit single across front paper report inside count short light comes worth oil built him early head flat "
    u"turned form coming who's gave blue proud lost salt press comments win within green word running closes "
    u"midnight white try above may move bought outside seen wrote starts yet rest size later fix spring opened "
    u"board moved nights everything forty another company turn near makes needs sat add cat costs tap welcome "
    u"store close counter tiny mean ago wall glass w used straight summer cost crew co chair tip colour enough "
    u"til fixed save often mins miss group skin nearly folks tin window shift red shows writing looks numbers wet "
    u"seat fridge lines lab watch past bottom runs floor jar heat instead mostly quiet stay shut van boxes kind "
    u"saying notice clean getting aren't hat town sit keeps included account walked fire rain sugar step "
    u"overnight quarter written warm clear results ice ends lift here's credit carry guy data working answer "
    u"reading leaves won hi corner different dogs volunteers milk stuck letter feet rules beer bottle safe "
    u"library named twenty high kept hands roll fee changed ready news looked food pair video names closed cover "
    u"yourself opens eyes gate touch seven class black cards pls business one's branch dark finally breakfast "
    u"zero remember broken far row brown knows lovely lose alone text usually print everybody road slow actually "
    u"map seats nice lady thread hard street together bad uk low shelf market pan anybody twelve loud passed "
    u"taste sleep worked taught lid prices drive woman meet bed smell teams longer fall survey thin address spent "
    u"gas soup gold feel students they'll needed butter whoever shops north wants sound care tells life hundred "
    u"cheese saw asks button empty it'll stick started ran opening mother evening manager park friends boots "
    u"hello whether finish update bin thirty stores bags field fill stays thought idea he'd making turns wash "
    u"bath powder rule women key sentence garden worst tax stopped fell roof review stuff rd calls who'd click "
    u"brand signed colleagues building piece power flight feed camera drops families moving coat county gap mix "
    u"wedding along taken cake law eggs must cried bell whatever quote picture cream customers mum block wanted "
    u"draw sister staff driver wife doors finished boat smells lead wear girls watching sheet ground choose mind "
    u"neighbours yellow fresh yard bill counts hospital apply wood friend average ow myself channel hate fast "
    u"girl favourite socks screen covers spot heard battery waiting st student kit reason pump soap winner break "
    u"recipe degrees sea city skip return having shed held wins standing pulled stops biggest toast copy switch "
    u"star stars noticed against shoes teach posted sizes sun colours split bird eye holiday cup vet pinned dad "
    u"anyway river uncle least brought year's sell lights shipped reach they've hrs trust missed beats filter "
    u"daily checked living we'd died customer fifth play gift washing website meals giving soil bike might mill "
    u"drink birthday cry spend wind nose shower explain picked trial tool state bench delete vinegar deep coats "
    u"meeting honestly pint fancy tested anywhere believe damp rather dinner happened cheap join homes learned "
    u"talking trying thinking band owner walking moon pencil fund stood kettle none nurse missing dead quick "
    u"hiring level sitting grab problem exactly smoke edge bottles hasn't throw song covered beat helped rinse "
    u"chairs em hair project goat ladies middle taking laughed yr properly tired agree loan";

/// Common in the corpus' French posts and at least ten times rarer in the English ones.
constexpr std::u16string_view kFrenchContent =
    u"deux ans fait trois mois dit fois rien jours semaine eau jour juste personne année samedi sous reste équipe "
    u"moins premier dimanche nuit ligne monde avait prix été petit première chaque personnes semaines heures "
    u"quatre gratuit vendredi heure dire demande café autre dix mère autres mardi passe jeudi fin écrit avoir "
    u"besoin seul dessus voir grand demandé temps compte maison bon vient côté lundi ceux seule passé lien "
    u"souvent porte enfants mis prend gens nom cherche midi devant mot salle commentaire parle garde carte hiver "
    u"dès livre puis faut bas ouvert appelle papier petite cinq mars mai beau suite rue téléphone chose janvier "
    u"boîte sinon vrai bout journée bois gars numéro veut partir moitié père surtout secondes vu neuf gros eu "
    u"fais complet donne bonne décembre er fond juin frais celui seulement marche gagner bord dernier atelier "
    u"travail pris ouvre mieux reçu allez compris lieu avril mal pain froid lire dedans perdu presque vidéo "
    u"mercredi passer belle petits nouvelle vieux dernière chien liste maintenant arrive pièce sait regarde neige "
    u"retour tête vie novembre haut droit voit libre nouveau avis tient pouvez ferme monsieur zéro derrière "
    u"bureau dessous contre deuxième mots acheter ni sol vite revient fille fini septembre coûte école coup lait "
    u"faites cœur pieds feu onze abord frigo aide cuisine noir envoie chaud sera terre coupe alors métier laisse "
    u"celle meilleure dame huit tard vingt aime avais parler plein meilleur savoir dites aucun sais voix rouge "
    u"caisse blanc cher appris sept demandez demander réponse verre sac marché pied fermé debout rendez dos pluie "
    u"près chambre argent soupe lu soit quelque bleu sortie facture comptoir payer lettre tour fils appelez poste "
    u"cours voulait février douze mise propre ordre attend jeu famille manque sucre voisin payé sel prenez aller "
    u"chaîne entrée gratuite règle fil arrête vaut livres magasin peux voulez raison saison demi beurre bénévoles "
    u"partout veux prendre passez ouverte phrase mettre aurait partie voisins enfin dis importe gagne laissez "
    u"vendre printemps couleur peur bruit suffit camion bottes privé formulaire fenêtre mains offre troisième "
    u"vide octobre dehors changé histoire arrivé conseil fête juillet signé écrire vais pu courriel celles gardez "
    u"soleil vert vélo mangé prochaine pareil regardez fort lumière froide vraiment crème sauf prends pire avance "
    u"voiture enfant donné repas patron mètres autour cas commence équipes gratuitement choses journal ville "
    u"plutôt rendu gagné automne retraite répond montre joue haute abonnés étais portes trouvé mets achat appelé "
    u"tirage clé entreprise loin adresse ensemble madame peau ouverture arrière pouce tableau livraison mettez "
    u"lignes répondu prochain grande aucune départ mur donner assez moyenne vend partage bras boutique huile "
    u"minuit annonce toit dossier projet chiffres ri dort acheté recette filles mort femme mange tiède familles "
    u"panne ailleurs écrivez garder sèche suivi vue pleuré pose glace obligatoire tourne venir soirée soirs "
    u"groupe série concours micro délai visite commune feuilles étaient affiche chaude combien secteur vente "
    u"taille ci cartes usine thé août miel carton nuits vent premiers regarder selon lendemain connaît "
    u"bibliothèque servi avaient chiffre existe réseau bébé char raconte doigts odeur années retard parlé accueil "
    u"affaires écris chacun épisode français cour vraie quai vôtre laissé permis tasse écoute petites abonnez "
    u"pense loi tôt paie euros œil yeux mariage poêle écran formation sens produit laisser région rapport feuille "
    u"jeunes monté cuillère erreur essai remis bain commande plat savon ouvertes attente accès faisait sortir "
    u"devient sorti milieu assis arrivée travaille changer signe trouve fleurs carnet touche fiers posé kilo "
    u"quart nouvelles lampe réunion parti appli boîtes cliente devis linge chaleur fromage envoyé assurance "
    u"chocolat pleine grands vaisselle contrat refusé pâte crédit inscription explique vendu étoiles chauffage "
    u"environ bouton chaises lave mêmes chercher montré crayon affaire panier droite disent tapis quarante gauche "
    u"faux parmi chiens chemin laine prêt y'est trou amis entend filtre vétérinaire arrêt cheveux commencé jaune "
    u"tombe salon repart complète viennent pousse disait envoi réponses farine maman vin billet partent lève "
    u"oublié pont longtemps robe partagez piasses ouvrir calendrier colis douche collègues directeur prénom "
    u"balles poche œufs couverture offert chantier mairie taux mer gâteau terrain inclus rayon parc voulu forme "
    u"fermée reçoit quelques banque confiance coupez recommence longue différence mesure sert proche rentrée "
    u"croûte voisine église heureux abonnement titre plafond billets travaux modèle signer exemplaires hôpital "
    u"plupart élèves scène vieille lin cloche autobus lis passent passage mémoire pièces bouteille humide gris "
    u"goût dormir attendre dure coton doux viens appel femmes niveau nez valeur outil entreprises endroit "
    u"quartier veille sourire électrique lisez étiquette lecture connais mi dormi souper vinaigre tenu résultats "
    u"degrés pneus chaudière bière collègue chaise oreilles finit début hors fichier pression boit chauffe aura "
    u"comprise plaisir refait maisons colle prête texte gardé rond truc retrouvé mien arrêté facteur bons envoyez "
    u"genoux perdre revenu frère";

/// Grammatical words and greetings of the neighbours, by hand.
constexpr std::u16string_view kSpanish =
    u"el los las una unos unas que del por para con su sus es está están son fue ser hay muy más pero como cuando "
    u"donde dónde qué quién porque todo todos toda todas este esta estos estas ese esa eso nuestro nuestra "
    u"nuestros nuestras hoy mañana ahora gracias hola buenos buenas días feliz si sí ya no lo le les se y o "
    u"también mejor nuevo nueva año años día aquí al usted ustedes tu tus mi mis nos vamos tiene tienen hacer "
    u"puede pueden cada sin sobre entre desde hasta disfruta gente quiero estoy estamos eres soy somos tengo ven "
    u"ofertas descuento";

constexpr std::u16string_view kItalian =
    u"il lo gli i uno una di del della dei delle degli nel nella nei dal dalla sul sulla con per che non è sono "
    u"era siamo più anche come quando dove perché questo questa questi queste nostro nostra nostri nostre oggi "
    u"domani ieri grazie ciao buongiorno buona buono tutti tutto tutte ha hanno fare fatto molto bene se ma e ed "
    u"o al alla alle ai mi ti si ci vi suo sua tuo tua mio mia cosa chi anni anno giorno sempre ancora nuovo "
    u"nuova vieni scopri ogni solo senza dopo prima così già fino negozio le la sabato domenica";

constexpr std::u16string_view kPortuguese =
    u"o os as um uma uns umas de do da dos das no na nos nas em por para com que não é são foi ser está estão "
    u"muito mais mas como quando onde porque este esta esse essa isso nosso nossa nossos nossas hoje amanhã agora "
    u"obrigado obrigada olá bom boa dia dias tudo todos todas você vocês seu sua seus suas meu minha ao à pelo "
    u"pela também já se e ou até sem sobre entre desde ano anos novo nova aqui tem temos ter fazer pode vem gente "
    u"só pra então ainda melhor sábado domingo sexta";

constexpr std::u16string_view kGerman =
    u"der die das den dem des ein eine einen einem einer und oder aber ist sind war waren nicht mit von zu zum "
    u"zur im in auf für bei nach aus an am als auch wie was wer wo wenn dass wir ihr sie er es ich du uns euch "
    u"unser unsere unseren mein dein sein heute morgen gestern jetzt danke bitte guten alle alles mehr sehr noch "
    u"nur schon haben hat habe hatte kann können wird werden über unter durch gegen ohne um bis neu neue neuen "
    u"immer hier da so ab frohe freitag samstag sonntag montag uhr euro freuen liebe schöne schönen tag jahr "
    u"jahre gibt kommt einfach vielen";

constexpr std::u16string_view kDutch =
    u"de het een en van in op te dat die is zijn was niet met voor aan er om bij als ook maar of naar uit over "
    u"door we wij je jij jullie ik hij ze ons onze hun mijn jouw vandaag morgen gisteren nu dank bedankt goed "
    u"goede alle alles meer heel nog wel geen hebben heeft heb had kan kunnen wordt worden deze dit daar hier "
    u"waar wat wie hoe waarom welkom nieuwe nieuw dag dagen jaar weer gaan komen kom maak leuke mooie vrijdag "
    u"zaterdag zondag uur winkel lekker fijne graag";

constexpr std::u16string_view kCatalan =
    u"el els la les un una uns unes de del dels al als i o que amb per és són era no més molt molta però com quan "
    u"on perquè aquest aquesta aquests aquestes nostre nostra nostres avui demà ara gràcies hola bon bona dia "
    u"dies tot tots tota totes també ja ens us em et es hi ho si sí fins des sense sobre entre any anys nou nova "
    u"ser fer tenim teniu vine botiga gaudeix cada seva seu vostre vostra va han hem heu";

constexpr std::u16string_view kHaitian =
    u"mwen ou li nou yo ak pou nan se pa gen te ap pral kap sou anpil tout moun jodi jodia demen mèsi bonjou "
    u"bonswa kijan kote poukisa lè ki sa sak fè bay pran vin ale konnen renmen travay peyi ayisyen kreyòl zanmi "
    u"fanmi timoun lakay isit avèk epi men paske konsa yon menm chak ane jou bèl bon";

/// Swedish, Danish, Norwegian, Polish, Romanian, Turkish, Indonesian, Tagalog, Hungarian, Finnish, Czech,
/// Vietnamese, Swahili.
constexpr std::u16string_view kAnother =
    u"och att det som är en ett på för med av den till har inte vi ni jag du idag tack alla från nya hos eller "
    u"men var kan ska så og er til ikke fra alle et af jeg dag tak nye kom takk også na w z i że się nie jest dla "
    u"do to jak o po za od dziś dzisiaj jutro dziękujemy zapraszamy nowe czy już tylko și în la cu de pe pentru "
    u"este sunt nu mai un care din să astăzi mulțumim vă noi ve bir bu için çok ile da ne yok bugün teşekkürler "
    u"gibi daha her biz siz mi merhaba yeni yang dan di ini itu untuk dengan dari kami kita anda ada tidak akan "
    u"bisa juga hari terima kasih saya selamat ang ng sa mga ay at ko mo namin kayo salamat ngayon lang naman "
    u"para ito a az és hogy nem egy van ma köszönjük magyar jó ja on ei se että hyvää tänään kiitos meidän uusi "
    u"ovat kanssa mutta myös je v s že jsou dnes děkujeme nové pro ale nebo và của là có không cho được một các "
    u"với này chúng tôi bạn ya wa kwa katika hii leo asante sana karibu";

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
