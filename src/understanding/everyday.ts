import { examples } from './examples/all';
import { fold } from './text';

/**
 * Words of the trade and of every day, folded: none of them is taken for a name unless something else says so. A word
 * counts with its endings (plurals, feminines, conjugations), so that stems are enough.
 */
const everydayWords = `
a abord absence absent accord accueil acte actif adresse adulte age agence agenda aide ailleurs ainsi alerte alors ami amie an
ancien anglais annee annexe antenne anti aout api apl appart appartement appel appui apres aprem arabe ars art ascenseur asile
assez assistant association assurance atelier attente attention attestation au aucun aucune aujourd auquel aussi autant auto
autour autre autrement autrui aux auxquels avance avant avec avenant avenir avenue avis avocat avril baby bac bail bailleur bal
balcon bande banque bas base bateau bati batiment baux bcp beau beaucoup bebe bel belle ben besoin bien bientot bienvenue bilan
blanc blanche bleu bnj boite bon bonne bonjour bonsoir bord boulot bourg bourse bout boutique bras bravo bref brouillon bruit
bureau bus but ca cab caf cafe caisse cal cantine cap capacite car carnet carte cas case cause caution cave ce ceci cela celle
celles celui cent centre cer cerfa ces cesse cet cette ceux ch chacun chacune chambre champ chantier chaque charge chat chaud
chauffage chef cheffe chemin cher chere cheque chez chien chiffre choix chose chouette chu ci ciel cinq cir cite civil civique
classe cle clef clair claire code coeur coin college collegue collectif colloc colis combien commandement comme comment
commentaire commission commun commune compagne compagnon compet complement complementaire complet complete composition compris
compte compteur conference confiance conge conges conjoint conseil consigne contact content contingent contre convention
convocation convocations copie copain copine coordonnees correct correspondant cote cotisation coucou couleur coup couple cour
courage courant courrier cours course court courte cout couvert creche credit crise critique croix cuisine cv cuisinier
dans danger date de debut dec decembre decision dedans defaut degat dehors deja delai deleg demain demande demarche demi depart
departement depense depot depuis dernier derniere derriere des desaccord desormais desole dessous dessus dette deux deuxieme
devant devis devoir diag diagnostic difference difficile difficulte digital dimanche diplome direct directeur direction
dispo disponible dispositif distance dit divers divorce dix doc document dois doit domaine domicile dommage donc donnee dont
dossier double doublon douche doute doux douze drole droit droite du duplicata dur duree dedie eau ebauche ecart echange
echeance echeancier ecole economie ecran ecrit edf edl effet effort egal egalement electricite element elementaire eleve elle
elles email embauche emploi employeur en enceinte encore endroit enfant enfin enfance engagement ennui enquete ensemble ensuite
entier entiere entourage entre entree entreprise entretien envers environ envie epoux epouse equipe equipement erreur espace
especes espoir essai est et etage etape etat ete etranger etrangere etre etude etudiant eu euro euros eux eventuel evenement
exact examen excel exclu exemple export externe extra extrait fac face facile facon facture faible fait famille famillial fatigue
faute faux favorable femme fenetre ferme fete feu feuille fev fevrier fiche fichier fille filles fils fin final finance fixe fle
foi fois fonction fond fonds force forfait formation forme formulaire fort forte forum foyer frais francais france franchement
frein frequent frere froid fruit fuite fuhl futur garage garant garantie garcon garde gardien gauche gaz general genre gens gentil
gestion glissement gosse grace grand grande gratuit grave gros grosse groupe guichet guide habitat habitation habituel haut
hebergement hebdo helas help hello heure heureux heureusement hier hiver hlm homme honoraire hopital horaire hors hotel hui huit
huitaine humeur hyper ici idee identite il ils image immediat immeuble impaye important impot impots imprimante incident inconnu
indemnite index indicateur indu info infirmier informatique infos insertion installation instant instruction insuffisant
interet interieur interim interimaire interne internet interprete interpretariat interpreter intervention invite isole itw jamais
janv janvier jardin je jeudi jeu jeune jeunes job joie joli jour journal journee juge juil juillet juin jus jusqu jusque juste
justice justificatif kit la laborieux laquelle large las le lecture leger legume les lequel lequels lesquels lettre leur leurs
levee liaison libre licence lien lieu ligne limite linge liste lit litige livre livret local locale locataire location logement
loi loin loisir long longue longtemps lors lorsque lot loto lourd loyer lui lundi lunette ma machine madame magasin mai mail
main maintenant maire mairie mais maison maitre maj majeur majeure majoration mal malade maladie malheureusement maman manager
mandat maniere manque marchand marche mardi mari mariage mars matin matinee maternelle maternite mauvais maxi maximum me medecin
medical meilleur membre meme memes memo menage mensuel mensualite mention menu merci mercredi mere mes message mesure metier metro
meuble meubles mi microbe midi mien mienne mieux milieu mille mini minimum minute mise mission mixte ml mme mnc mobile mobilier
mode modele modif modification moi moindre moins mois moitie moment mon monde monsieur montage montant moral morale mot motif moto
mouvement moyen moyenne mur mutation mutuelle naissance national nature navette naturel ne neanmoins necessaire necessite negatif
neige net neuf ni niveau nom nombre nombreux non nord normal normalement nos notaire note notes notif notion notre notres nous
nouveau nouvel nouvelle nov novembre nuit nul nulle numero numerique objectif objet obligation obligatoire occasion occupation oct
octobre oeil office officiel offre oh ok on oncle ont onze option or oral ordi ordinateur ordre organisation organisme orientation
orig original ose ou oubli oui outil ouvert ouverture page paie paiement paix panier panne papa papier papiers par parc parce
parcours pardon pareil parent parents parfait parfois parking parole parrain part partage partenaire parti particulier partie
partiel partout pas passage passe passeport patience patient patron pause pauvre pays peine pendant penible pension perception
pere periode permanence permis perso personne personnel perspective perte petit petite peu peur peut peux photo photocopie phrase
pied piece pieces pilote pire piscine place placard plafond plainte plaisir plan planning plat plateforme plein pleine plomberie
plombier pluie plupart plus plusieurs plutot poids point pole police politique pont porte porteur portable portefeuille pos
positif position possible possibilite poste postal potentiel pour pourquoi pourtant poussette pratique preavis precaution precis
precarite preference prefecture prefet premier premiere presence present presque presse prestation pret preuve prevention
previsionnel prime principal priorite prioritaire prison prise prive prix probable probleme procedure procuration prochain prochaine
prochainement produit professionnel professeur profil programme progres projet promesse promotion propos proposition propre
proprietaire proprio protection prov provenance province provisoire puis puisque public puma quai qualite quand quart quartier
quasi quatorze quatre que quel quelle quelles quelque quelques quels quelqu question qui quinzaine quinze quittance quoi quota
quotidien quotient radiateur raison rang rapide rapport rapprochement rare rassurant rdc rdv recap recent recepisse reception
recours rectificatif recto reduction reel ref referent reference refus regard regie region regle reglement regulier relation
releve relogement remarque remboursement remise rendez renfort renouvellement renseignement rentree repas repere reponse report
repos reportee representant reserve resiliation residence resident resolution respect responsable reste resto result resultat
resume retard retour retraite reunion reussite reveil revenu reveur rib ricochet rien risque rond rose rouge route rsa rue
rupture rural sa sac sachant saison salaire sale salle salon salut samedi sans sante sauf savoir scolaire scolarite se seance
sec second seconde secours secretaire secretariat secteur section securite secu sejour selon semaine semestre sens sensible
sept septembre serieux serrure service ses seul seule seulement si siege siao sien signal signalement signature simple sinistre
sinon site situation six snooze social societe soeur soi soin soins soir soiree soit solde soleil solidaire solidarite solution
somme sommeil son sorte sortie souci soudain souhait sous soutien souvent special specialise sport stage stagiaire standard stat
station statut stats stop stp strict studio style sud suffisant suis suite suivi suivant sujet super sur surtout surveillance
svp sympa syndic systeme ta table tableau tache taille tant tante tard tarif tas taux tel telephone tele teletravail telle
telle tellement temoin temps tendu tente terme terminal terrain tes test tete texte tiens tiers titre titulaire toi toilette toit
ton tot total totalement toujours tour tous tout toute toutefois toutes train transfert transport travail travaux travers
travailleur treize tres tribunal tri trimestre triste trois troisieme trop trou trousseau tu tuteur tutelle type un une union
unique unite univers universite urgence urgent usage utile vacance vacances vague vaisselle val valable valeur valise vehicule
veille velo vendredi vent vente vers version verso vert vestiaire viande victime vide vie vieille vieux vif vigilance ville vingt
virement vis visa visio visite vitale vite voeu voici voie voila voir voisin voisinage voiture voix vol volet volontaire vos votre
vous voyage vrai vraiment vu vue vulnerable web week weekend yes zero zone
abime abonne abricot acces accident accroc achat acier acquis actualite adulte affaire afin agression air alcool aliment allee allemand
alinea ambiance amende amenagement ampleur amour analyse anciennete angle angoisse animal animation antecedent apatride apparence
approche aptitude arbre argent armoire arriere article artisan aspect assemblee assiette astuce attitude autonomie avantage aveu axe
bagage baignoire baisse balai ballon banal bain barre barriere base bassin bebe benefice biais bibliotheque bijou bloc bois boisson
bonheur bonnet bouche boucle bougie boulanger boulangerie bouton branche bras bref brique brosse brusque budget bulletin bulle but
cabinet cadeau cadre cafard cafe camion camp campagne canape canal candidat capital caractere carrefour carriere cartable carton
casier casque catastrophe categorie cauchemar causes centre cerveau chaine chaise chaleur champion chance chanson chapeau chapitre
chariot chaussure chemise chenil cheval cheveu chiffon chimique chute cigarette cimetiere cinema circonstance citoyen claque clavier
client climat cloison club cocon coffre cohesion colere colline colonne comble comedie comite commerce communaute comportement
comptoir concept condition conduite conflit confort congelateur conjugal connaissance conscience consequence consommation contexte
contrainte contraste controle conversation corps correction costume coton couche coude couloir courbe couronne couscous coutume
couverture crainte crayon creneau creux crime critere cuillere cuir cube culture cumul curieux cycle
debat debris dechet declic decor degre dejeuner delit demeure dense dent departementale dessert dessin destination destin detail
detresse deuil dialogue dictee dieu dignite diner discours discret dispute distinct document doigt domestique dos doyen drap
drapeau drogue dynamique eclair eclairage ecole ecoute ecrou effectif efficace eglise egout elan elections element eleve eloge email
emission emotion empreinte encadrement encre energie engin enjeu enseigne entente entorse enveloppe environnement epargne epaule
epicerie epoque epreuve equivalence escalier escroc espece esprit estime estomac etabli etagere etang eternel etoffe etoile etroit
evasion eveil evidence evolution exces exercice exigence exode expert expert fabrique facade faillite faim famine farine faveur feminin
ferme festival ficelle fidele fierte fievre filet film fleur fleuve flux foire folie fondation fontaine foot forage foret forgeron
formalite fortune fossile foule four fourchette fourmi fraiche fraise frange frigo fromage front frontiere fumee furieux fusee
galere galerie gamin gant garderie gateau gendarme gendarmerie geste gilet glace gorge gout goutte grade graine gramme grand-mere
grandeur graphique greffe greve grille grippe groupement guerre guitare gymnase habile haine halte handicape harcelement hasard haie
hectare herbe heritage heros hesitation histoire honneur honte horizon horloge horreur huile huissier humanitaire humide humidite
hygiene hypothese ideal idiot immigre impasse impact imparfait impression imprevu incendie inconvenient incroyable indice individu
infirmiere infraction injure injuste inquiet insecte instance institut instituteur insulte integral integrite interessant intime
intrus inutile isolation jalousie jambe jouet jugement juriste kilo kilometre laine lait lampe langage langue larme lavabo laverie
lenteur lessive levre lexique lieu limite linguistique liquide litre litterature local logique loyal lunettes lutte luxe lycee
maillot maigre main-d majorite malaise malentendu malheur mammouth manche manege manteau manuel marbre marge marraine marteau masque
masse materiel matiere maturite mecanicien melange menace mensonge mentalite mercerie merite meteo methode micro miel migrant migration
militaire ministere minorite miracle miroir mobilite mode modeste moisissure monnaie montagne monument moquette morceau mort mosquee
moteur motivation mouchoir moule mousse moustique mouton muet muscle musee musique mystere nappe navire neglige neveu nez niece nocif
noel noeud noir norme nostalgie nourrice nourriture noyau nuage nuance nuisance obeissance obstacle ocean odeur oeuf oiseau ombre
opinion opposition optique orage orange ordonnance ordure oreille orientation origine orteil ouest outil ovale oxygene pacte paille
pain palier panne pansement pantalon paperasse paquet paradis paragraphe parapluie parasite parc pardessus paresse parfum parquet
partenariat passion patate pathologie patience patrie patte peau pelle pelouse penurie perle perplexe perturbation peuple phase
philosophie phrase physique piano pile pilule pince piqure piste pitie placement plage plaine plainte planete plante plastique
pneu poche poele poesie poing poisson poitrine polemique pomme pompe pompier population porc portail portion posture pot poubelle
pouce poudre poule poumon poupee pousse pouvoir prairie precarite prejuge preoccupation pression prestige pretexte priere primaire
princesse principe printemps privilege proche proces prochain profane profit profondeur proie prolongement promenade prononciation
proportion proprete prospectus protege proverbe province proximite psychologue publicite puits pull punition purge pyjama quantite
quereller queue quiz rabais race racine racisme radio rage raison rame rampe rayon rebond recette reception recherche recit recolte
recueil refrigerateur refuge regime regret reine remede remords renoncement rente repas repli repression republique reseau resistance
responsabilite ressource restaurant retouche reve revolution rideau riviere riz robe robinet roche roi roman rond-point rond ronde
roue rouille route ruban rue rumeur rythme sable sagesse saint saison salade salete saleur sang sanitaire sapin sauce savon scandale
scene schema science scolarisation scooter score scrupule sculpture seau secheresse secret seducteur seigneur sein sel selection
semblable sentiment separation serment serpent serrurier serveur serviette seuil sexe sieste silence singe sinistre sobre socle soie
soldat sole solitude sombre sommet sonnette sorciere souffle souffrance soupe source sourire souris souvenir spectacle sphere splendide
squat stable stade stand stock strategie stylo substance succes sucre sueur suicide sujet superieur superficie suspicion symbole
sympathie symptome syndrome tabac tabou tache talent tapis tapisserie tasse taxi technique temoignage tempete temple tendance tendre
tension tente terrain terrasse terre territoire texture theatre theme theorie thermometre ticket tige timbre timide tissu tomate
tonnerre torchon torture touche tourisme trace tradition trafic trahison trait traite trajet tranche transition transparence trappe
traumatisme travaux tresor tresse tribu tricot trimestre tristesse trottoir trouble troupe tube tuile tunnel turbulent uniforme union
urgences usine utilite vaccin vague vaine valise vallee vapeur variete vase vecteur vedette vegetal velours vendeur vengeance ventre
verdict verger verite verre vertige veste veto viaduc victoire vigueur village vinaigre violence virage virus visage viseur vitre
vitesse vitrine vivant vocation voile voisine voix volonte volume vote voyageur voyelle vrac wagon zebre zele zinc
mademoiselle messieurs mesdames demoiselle
cada cao huda caes cph prahda spada pada ccas cms cpam msa ofpra ofii cnda caf css cmu aah ada ass are apl als alf siao dalo daho
dls nur sne fsl fuhl iml ft ml cej pacea fle asl delf dilf tcf cap bts bep cdi cdd cddi iae siae pmsmp greta afpa caces vae poei
dtr tre anef ants tvr tiv pec cr edl vad rqth mdph aeeh paje aspa ame ppa visale dah adis adil ddets ddcs adls cidff planning
pmi ase udaf tgi ta tj oqtf aps api nir iban rib pdf ics csv excel word teams sms mms mail tel num adr ref obs rem nb ok dsl pb
pbs qq qqn qqch qd tjs tjrs ts tt tte ttes ds bjr slt cc vs pr pcq rv rvs mdp asap fyi app appli wifi sim box gps ter tgv sncf
sacs citea bla etc ie ex env aprem auj ajd dem sem trim sept janv fevr avr juil dec oct
zut mince ouais nan nope yep hey hop bof nickel impec cool genial chouette magnifique formidable parfaitement
amazon lidl carrefour leclerc auchan intermarche decathlon adecco manpower randstad crit proman synergie enedis engie veolia
google facebook whatsapp zoom microsoft gretas emmaus cimade croix adoma coallia diaconat valdo entraide
drome ardeche isere vaucluse rhone drome drac region auvergne alpes france europe paris
afghan afghane syrien syrienne erythreen erythreenne somalien soudanais soudanaise congolais congolaise guineen guineenne
ivoirien malien turc turque kurde armenien armenienne albanais albanaise kosovar ukrainien ukrainienne russe arabe arabophone
pachto pashto dari farsi persan tigrinya amharique peul malinke soussou bambara lingala swahili tamoul bengali ourdou hindi
espagnol portugais italien anglais allemand vietnamien chinois georgien georgienne
ai as suis es ait sois soient top no ne yes can you spam qu jusqu lorsqu puisqu suisse belgique espagne italie allemagne angleterre canada syrie turquie afghanistan
muet muette sourd aveugle enceinte accouchee
`;

/** Stems of verbs and adjectives: any ending below may follow. */
const stems = `
abandonn abouti absent accept access accompagn accord accueill achet acquitt actionn activ actualis ador adress affect affich agac
agress aid aim ajout ajourn alert allai allong allum amelior amen amen amus ancr annonc annul anticip appar appart appel appell
appliqu apport apprend apprenn appri approch approuv appuy archiv argument arrang arret arriv assign assist assoc assum assur attach
atteind attend attest attir attribu augment autoris avanc avert avis aval bais balad bas batt bavard benefici bloqu boug bouscul
bris brul cach calcul cal cass caus ced cess chang charg chass chauff cherch chois circul cit clarifi class cliqu clor clot clotur coch
coinc coll command commenc communiqu compar compens complet complet compliqu compos comprend comprenn compri compt concern conclu
conclur condamn condui confi confirm connai connaiss consacr conseill conserv consid consider consist consol constat constitu construi
consult contact contest contin continu contract contrari control conven convien convoqu coordonn copi corrig correspond cot couch
coul coup cour cousin couvr crain cré cre cri critiqu crois croy cumul debarqu debloqu debord debout debut decal decevr decid declar
declench decouvr decri deduir defend defini degager delivr demand demarr demenag demission demont denonc depann depass depech depend
deplac depos depann derang descend desactiv desir desist dessin destin detach detaill determin detest deven devien devoil devr dict
differ diffus digner dimin diminu dir dis diskut discut dispar dispos distribu divis divorc domicili donn dormi dout dress dur echang
echapp echou eclair ecout ecri ecriv ecroul edit effac effectu eloign embauch embet emett emmen emmenag empech emporter emprunt
encaiss encadr encourag endett endorm enerv engag enlev ennuy enregistr enseign entam entend entour entr entrain entrepr entreten
envisag envoi envoy epuis equilibr equip espac esper essai essay estim etabl etal eteind etend etendr etonn etudi evalu evit evolu
exager examin excus execut exig exist expir expliqu exploit export expos exprim expuls extrai fabriqu facilit factur fai fass fatigu
faudr faut ferm fet fich figur fil fin finaliser finan financ finir fini fix fonctionn fond form formul forc fourni fournir
frapp fum gagn garant gard gar gen gel ger gliss grand grond group guett guid habill habit habitu hait heberg heri hesit heurt honor
hospitalis humili identifi ignor imagin impayes impliqu import impos impress imprim inclu inclur incomb indiqu inform inquiet inscri
inscriv insist inspir install instrui insult integr interess interpell interpret interroger interven interview invent invers invit
isol jet jou jouer joind joint juge jumel jur justifi laiss lanc lav leg lev libér liber licenci li lir livr loc log lou lout maintien mainten
mang manifest manqu marqu mari maintiend materni mefi melang menac menag men mensualis mentionn merit mesur mett met mis mobilis modifi
mont montr motiv mour mouvement mut navigu necessit neglig negoci neig nettoy nomm not notifi nourri obey objet oblig observ obten obtien occup
occup offert offr omett oppos orden organis orient os oubli ouvr paiement pai pay pardonn par parl parrain partag parti particip pass
patient pein pench pend pens percev perd permett permut perturb peux peuvent pes pilot piqu plac plain plaisant plan planifi plant pleur
plac pli port pos position poss possed post postul pouss pouv pourr pourrai poursui pratiqu preced precis prefer prelev prend prenn
prepar prescri prescript presen present preserv press prêt pret preten preven previ previen prevoi prevoy prevu prim priv proced procur
produi profit programm progress promen promett prolong pronon propos proteg prouv provoqu publi puni qualifi quitt raccompagn raccroch
racont radi ragot raisonn rajout ralent ralong rallong ramass ramen rang rapatri rappel rappell rapport rapproch rassembl rassur rat
rattach rattrap re réactiv reactiv realis reattrib reattribu recal recap receptionn recevr recevoir recevoir rechang recharg recherch
reclam recoi recoiv recommand recommenc recompt reconduir reconnai reconstitu recontact recru recuper recu redemarr redemand redevabl
redevr redig redir redi redonn redress reduir redui refair refai refer referm reflech refus regard regist regl regler regrett regroup regular
regularis rejoi rejet relanc reli reloc relog remark remarqu rembours remerci remett remis remobilis remont rempl rempli remplac
remplir renc rencontr rend renommer renonc renouvel renouvell rens renseign rentr renvers renvoi renvoy repar repart repass reper
repet repond repondr report repos repouss repren reprend represent reprendr reproch requi reserv resid resili resist resolu resoudr
respect respir ressembl ressort rest restitu resum retabl retard retent retir retomb retourn retrouv reun reuni reuss rev revalid reven revien
revel reveill revendiqu rigol risqu roul sais sanction satisf sauv sav savoi scolaris secou seme semb sembl sent sentir separ sera serai seron
serv servir sign signal signifi simplifi situ soign solicit sollicit song sonn sort sorti souci souffr souhait souleng soulign soumett
soupçonn souscri soutien souten souven souvien specifi stabilis stagn statu stock stress subi subsist suffi suggér sugger sui suiv supprim supplement
support suppos surcharg surpren surveill suspect suspend tach tap tard tarif taxe telecharg telephon temoign tend ten tent termin test
tien tir tomb touch tourn traduc tradui train trait tranch tranquil transfer transform transmett transmis transport travaill travers
trembl trich tri trier trouv tromp tu tut urg utilis valid valoris vari vaudr vend veng veni venir venu verif verifi vers verr vien viend
vir viv vivr voi voir voudr voudrai voul voy voyag veul veu vot
administrat alphabetis alimentair annuel antérieur artisan automat autonom bancair boulang caris chomag civil collaborat commercia
communal communicat compar competen comptabl concr conform constr confident contemporain contraignant culturel definit
departemental dernier differen dimension direct divers econom educat electri electron elementair energi essentiel eventuel exception
excellent exceptionnel experienc extern familial feminin financ fiscal forma format fragil functionnel general gratui historiq humain
hebdomadair immediat immobili incomplet individuel industri inform insuffis integr intelligen intens interieur internat internation juridi
legal linguist local logisti manuel mecani medical menager mental militair mensuel minor moral multipl municip musical natal nation
natur neutr normal numeri obligatoir occasion officiel optimis organ original parental partenar particuli partiel patholog penal
perman personn pertinen physiq plombi plurian polit ponctuel popul pratiq précair preciai preoccup prestat primair princip priorit prive
probabl profession programmat progress prud psycholog pubertair quotid rapid realist recent reciproq regional regulier relationn
religi remuner rural saisonni sanitair satisfais scolair secondair securis sensib serieu sexuel signific similair simultan
social sociolog sociaux solid specialis sportif stabl structurel subsid substant succes suffis suppl supplementair technic techn
temporair terminal territorial theoriq total tradition transitoir trimestriel typiq universel urbain utilitair valabl veritabl
vestiment volontair vulnerab citoyen citoyennet parentalit scolarit mobilit domiciliat alloc allocat beneficiair locatair
proprietair conducteu chauffeu cuisinier macon soudeu peintr jardini nettoyag menuisi electrici agent ouvrier couturi coiffeu
aidesoignant infirmi medecin dentist kine ophtalm psycholog pediatr gynec sage orthophon
`;

const endings =
  /^(?:e|s|es|x|ee|ees|er|ez|ent|ons|ons|ant|ante|antes|ants|ait|ais|aient|ai|a|as|ions|iez|era|eras|erai|eront|erait|erions|eraient|i|ie|ies|is|it|ir|ira|irait|issent|u|ue|us|ues|re|ra|ras|rait|t|te|ts|tes|ns|ment|ement|ements|ation|ations|ition|ion|ions|tion|tions|eur|eurs|euse|euses|rice|rices|age|ages|ance|ances|ence|ences|ure|ures|if|ifs|ive|ives|able|ables|ible|ibles|al|ale|ales|aux|el|elle|els|elles|ien|ienne|iens|iennes|iste|istes|ite|ites|ique|iques|aire|aires|oire|oires|eux|que|ques|erie|erer)$/;

/** Said, and names all the same. */
const namesToo = new Set(['bah', 'julie', 'louis', 'marie', 'noel', 'paul', 'pierre', 'salam']);

let vocabulary: { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> } | undefined;

/** Whether a folded word is an everyday French word of the trade, in some form. */
export function isEveryday(folded: string): boolean {
  vocabulary ??= readVocabulary();
  const { words, stems } = vocabulary;
  if (namesToo.has(folded)) return false;
  if (words.has(folded) || words.has(folded.replace(/[sx]$/, '')) || words.has(folded.replace(/es$/, ''))) return true;
  for (let length = folded.length; length >= 3; length -= 1) {
    if (stems.has(folded.slice(0, length)) && (length === folded.length || endings.test(folded.slice(length))))
      return true;
  }
  return false;
}

function readVocabulary(): { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> } {
  const said =
    fold(
      Object.values(examples)
        .join(' ')
        .replace(/\{\p{L}+\}/gu, ' '),
    ).match(/\p{L}+/gu) ?? [];
  const own = everydayWords.split(/\s+/);
  return {
    words: new Set([...own, ...said.filter((word) => word.length > 1)]),
    stems: new Set(fold(stems).split(/\s+/)),
  };
}

const frenchEnding =
  /(?:tion|sion|ment|ite|age|eur|euse|able|ible|ique|isme|iste|ance|ence|oire|aire|eux|ees?|er|ais|ait|aient|ant|ons|if|ive|elle|ette|ure|ail|euil)s?$/;

/** Whether an unknown folded word has the look of a French one: long, with an ending that few foreign names have. */
export function looksFrench(folded: string): boolean {
  return folded.length >= 7 && frenchEnding.test(folded);
}
