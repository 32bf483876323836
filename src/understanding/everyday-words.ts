/** Words of every day and of the trade, folded and without their plural: none of them alone is a name. */
export const everydayWords = `
a aah abime abonne abord abricot absence acces accident accouchee accroc accueil achat acier acquis acte actif
actualite ada adecco adis adls adoma adr adulte aeeh affaire afghan afghane afghanistan afin afpa age agence
agenda ai ailleurs ainsi air ait ajd albanais albanaise alcool alf aliment alinea allee allemagne allemand alors alpes
als amazon ambiance ame amenagement amende amharique ami amie amour ampleur an analyse ancien anciennete anef anglais
angle angleterre angoisse animal animation annee annexe antecedent antenne anti ants aout apatride api apl app appli
appui aprem apres aps aptitude arabe arabophone arbre ardeche are argent armenien armenienne armoire arriere ars art
article asap ascenseur ase asile asl aspa aspect assemblee assez assiette association astuce atelier attente attention
attitude au auchan aucun aucune auj aujourd auquel aussi autant auto autour autre autrement autrui auvergne auxquels
avant avantage avec avenant avenir avenue aveu aveugle avocat avr avril axe baby bac bagage baignoire bail bailleur
bain baisse bal balai balcon ballon bambara banal bande banque barre barriere bassin bateau bati batiment baux bcp
beau beaucoup bebe bel belgique belle ben benefice bengali bep besoin biais bibliotheque bien bientot bienvenue bijou
bilan bjr bla blanc blanche bleu bloc bnj bof bois boisson boite bon bonheur bonjour bonne bonnet bonsoir bord bouche
boucle boulot bourg bourse bout boutique bouton box branche bras bravo bref brique brosse brouillon bruit brusque bts
budget bulle bulletin bureau bus but ca cab cabinet caces cada cadeau cadre caf cafard cafe caisse camion camp
campagne can canada canal canape candidat cantine cao cap capacite capital car caractere carnet carrefour carriere
cartable carte carton case casier casque catastrophe categorie cauchemar caution cave cc ccas cdd cddi cdi ce ceci cej
cela celle celui cent centre cer cerfa cerveau cet cette ceux ch chacun chacune chaine chaise chaleur chambre champ
champion chance chanson chantier chapeau chapitre chaque chariot chat chaud chaussure chef cheffe chemin chemise
chenil cheque cher chere cheval cheveu chez chien chiffon chiffre chimique chinois choix chose chouette chu chute ci
cidff ciel cigarette cimade cimetiere cinema cinq cir circonstance citea civique clair claire claque clavier cle clef
client climat cloison club cms cmu cnda coallia cocon code coeur coffre cohesion coin colere colis collectif college
collegue colline colloc colonne combien comble comedie comite comme comment commentaire commerce commission commun
communaute commune compagne compagnon compet complement complementaire comportement comptoir concept condition
conference conflit confort conge congelateur congolais congolaise conjoint conjugal conscience conseil consequence
consigne consommation content contexte contingent contrainte contraste contre conversation convocation cool copain
copine corps correct correction costume cotisation coton coucou coude couloir couple courbe couronne courrier course
couscous cout coutume couvert couverture cpam cph cr crayon creche credit creneau creux crime crise critere croix css
csv cube cuillere cuir cuisine culture curieux cv cycle dah daho dalo danger dans dari date ddcs ddets de debat debris
dec decathlon decembre dechet decision declic decor dedans dedie defaut degat degre dehors deja dejeuner delai deleg
delf delit dem demain demarche demeure demi demoiselle dense dent depart departement depense depot depuis derriere
desaccord desole desormais dessert dessous dessus detail detresse dette deuil deux deuxieme devant devis devoir
diaconat diag diagnostic dialogue dieu difficile difficulte digital dignite dilf dimanche diner diplome discours
discret dispo disponible dispositif dispute distance distinct dit dix dls doc document doigt dois doit domaine
domestique domicile dommage donc dont dos dossier double doublon douche doux douze doyen drac drap drapeau drogue
droit droite drole drome ds dsl dtr du duplicata dynamique eau ebauche ecart echeance echeancier ecole ecran ecrou edf
edl effectif effet efficace effort egal egalement eglise egout elan elections element eleve elle eloge email emission
emmaus emotion emploi employeur empreinte en enceinte encore encre endroit enedis enfance enfant enfin engie engin
enjeu ennui enquete ensemble ensuite entente entier entiere entorse entraide entreprise entretien env enveloppe envers
envie environ environnement epargne epaule epicerie epoque epouse epoux epreuve equivalence erreur erythreen
erythreenne escalier escroc espagne espagnol espece espoir esprit est estomac et etage etagere etang etape etat etc
ete eternel etoffe etoile etranger etrangere etre etroit etude eu euro europe evasion eveil evenement evidence ex
exact examen excel exces exclu exemple exercice exode expert extra fac facade face facebook facile facon faible
faillite faim famille famillial famine farine farsi faux faveur favorable femme fenetre festival feu feuille fev fevr
fevrier ficelle fichier fidele fierte fievre filet fille film fle fleur fleuve flux foi foire folie fonction fontaine
foot forage foret forfait forgeron formalite formidable fort forte fortune forum fossile foule four fourchette fourmi
foyer fraiche frais fraise francais france franchement frange frein frequent frere frigo froid fromage front frontiere
fruit fsl ft fuhl fuite furieux fusee futur fyi galere galerie gamin gant garcon gateau gauche gaz gendarme
gendarmerie genial gentil georgien georgienne geste gestion gilet glace google gorge gosse gout goutte gps grace grade
graine gramme graphique grave greffe greta greve grille grippe gros grosse guerre guichet guineen guineenne guitare
gymnase habile habitat haie haine halte handicape harcelement hasard haut hebdo hectare helas hello help herbe
heritage heros heure heureusement heureux hey hier hindi histoire hiver hlm homme honneur honte hop hopital horaire
horizon horloge horreur hors hotel huda hui huile huissier huit huitaine humanitaire humeur humide humidite hygiene
hyper hypothese iae iban ici ics ideal idee identite idiot ie il image iml immeuble immigre impact imparfait impasse
impaye impec impot imprevu incendie incident inconnu inconvenient incroyable indemnite index indicateur indice
individu indu infirmiere info informatique infraction injure injuste insecte insertion instance instant institut
instituteur instruction interet interim interimaire intermarche interne internet interpretariat intime intrus inutile
isere italie italien itw ivoirien jalousie jamais jambe janv janvier jardin je jeu jeudi jeune job joie joli jouet
jour journal journee juil juillet juin jus jusqu jusque juste justice justificatif kilo kilometre kit kosovar kurde la
laborieux laine lait lampe langage langue laquelle large larme lavabo le leclerc lecture legume lenteur lequel
lesquels lessive lettre leur lexique liaison libre licence lidl lien lieu ligne limite lingala linge liquide liste lit
litige litre litterature livret loi loin loisir long longtemps longue lors lorsqu lorsque lot loto lourd loyal loyer
lui lundi lunette lutte luxe lycee ma machine madame mademoiselle magasin magnifique mai maigre mail maillot main
maire mairie maison maitre maj majeur majeure majoration majorite mal malade maladie malaise malentendu malheur
malheureusement malien malinke maman mammouth manager manche mandat manege maniere manpower manteau marbre marchand
marche mardi marge marraine mars marteau masque masse materiel maternelle matiere matin matinee maturite mauvais maxi
maximum mdp mdph me mecanicien meilleur membre meme memo mensonge mensualite mercerie merci mercredi mere mesdames
message messieurs meteo methode metier metro meuble mi micro microbe microsoft midi miel mien mienne mieux migrant
migration milieu mille mince mini minimum ministere minute miracle miroir mission mixte ml mme mms mnc mobile mobilier
mode modele modeste modif modification moi moindre moins moisissure moitie moment mon monde monnaie monsieur montagne
monument moquette morceau mort mosquee mot moteur motif moto mouchoir moule mousse moustique mouton moyen moyenne msa
muet muette mur muscle musee musique mutuelle mystere naissance nan nappe navette navire nb ne neanmoins necessaire
negatif net neuf neveu nez ni nickel niece nir niveau no nocif noel noeud noir nom nombre nombreux non nope nord norme
nostalgie nourrice nourriture nous nouveau nouvel nouvelle nov novembre noyau nuage nuance nuisance nuit nul nulle num
numero nur obeissance objectif obs obstacle ocean oct octobre odeur oeil oeuf office ofii ofpra oh oiseau ok ombre on
oncle ont onze opinion option optique oqtf or orage oral orange ordi ordinateur ordonnance ordre ordure oreille
organisme orig origine orteil ose ou ouais ouest oui ourdou outil ouvert ouverture ovale oxygene pacea pachto pacte
pada page paille pain paje palier panier panne pansement pantalon papa paperasse papier paquet paradis paragraphe
parapluie parasite parc parce parcours pardessus pardon pareil paresse parfait parfaitement parfois parfum parking
parole parquet partenaire partenariat partout pas pashto passeport patate patience patrie patron patte pause pauvre pb
pcq pdf peau pec pelle pelouse penible penurie perception pere periode perle permis perplexe persan perso perspective
perte petit petite peu peul peuple peur peut phase philosophie photo photocopie phrase piano piece pied pile pilule
pince pire piscine piste pitie placard plafond plage plaisir planete planning plastique plat plateforme plein pleine
plomberie pluie plupart plus plusieurs plutot pmi pmsmp pneu poche poei poele poesie poids poing point poisson
poitrine pole polemique police pomme pompe pompier pont porc portail portefeuille portugais positif possibilite pot
potentiel poubelle pouce poudre poule poumon poupee pour pourquoi pourtant poussette pouvoir ppa pr prahda prairie
preavis precarite precaution prefecture prefet prejuge premier premiere presence presque prestige pretexte preuve
previsionnel priere princesse printemps prise prison privilege prix probleme proces prochain prochaine prochainement
proche profane professeur professionnel profil profondeur progres proie projet proman promenade promesse promotion
prononciation proportion propre proprete proprio prospectus protection prov provenance proverbe province provisoire
proximite public publicite puis puisqu puisque puits pull puma purge pyjama qd qq qqch qqn qu quai qualite quand
quantite quart quartier quasi quatorze quatre que quel quelle quelqu quelque quereller question queue qui quinzaine
quinze quiz quoi quota quotient rabais race racine racisme radiateur radio rage raison rame rampe randstad rare rayon
rdc rdv rebond recepisse reception recette recit recolte recours rectificatif recto recueil reduction reel ref
refrigerateur refuge regie regime region regret reine relation releve rem remede remords renfort rente repas repli
reponse repression republique reseau responsabilite responsable ressource restaurant resto result resultat retouche
retour retraite reveil revolution rhone rib ricochet rideau rien riviere riz robe robinet roche roi roman rond ronde
rose roue rouge rouille route rqth rsa ruban rue rumeur rupture russe rv rythme sa sable sac sachant sagesse saint
saison salade salaire sale salete saleur salle salon salut samedi sang sans sante sapin sauce sauf savoir savon
scandale scene schema science scooter score scrupule sculpture se seance seau sec secheresse second seconde secours
secret secretaire secretariat secteur section secu securite seducteur seigneur sein sejour sel selection selon sem
semaine semestre sens sensible sentiment sept septembre serment serpent serrure serrurier service serviette seuil seul
seule seulement sexe si siae siao siege sien sieste signature silence sim simple singe sinistre sinon site slt sms
sncf sne snooze sobre societe socle soeur soi soie soient soin soir soiree soit soldat solde sole soleil solidarite
solitude solution somalien sombre somme sommeil sommet son sonnette sorciere soudain soudanais soudanaise souffle
soupe source sourd sourire souris sous soussou spada spam special spectacle sphere splendide sport squat stade stage
stagiaire stand standard stat station stop stp strategie strict studio style stylo substance sucre sud sueur suicide
suisse sujet super superficie superieur sur surtout suspicion svp swahili symbole sympa sympathie symptome syndic
syndrome synergie syrie syrien syrienne systeme ta tabac table tableau tabou taille talent tamoul tant tante
tapisserie tasse taux taxi tcf teams tel tele teletravail telle tellement temoin tempete temple temps tension ter
terme terrain terrasse terre territoire tes tete texte texture tgi tgv theatre theme theorie thermometre ticket tiers
tige tigrinya timbre timide tissu titre titulaire tiv tj tjrs toi toilette toit tomate ton tonnerre top torchon
torture tot toujours tour tourisme tous tout toute toutefois trace trafic trahison trajet transition transparence
trappe traumatisme travail travaux tre treize tresor tresse tribu tribunal tricot trim trimestre triste tristesse
trois troisieme trop trottoir trou trouble troupe trousseau ts tt tte tu tube tuile tunnel turbulent turc turque
turquie tvr type udaf ukrainien ukrainienne un une uniforme union unique unite univers universite usage usine utile
utilite vacance vaccin vad vae vague vaine vaisselle val valdo valeur valise vallee vapeur variete vase vaucluse
vecteur vedette vegetal vehicule veille velo velours vendredi vengeance vent vente ventre veolia verdict verger verite
verso vert vertige veste vestiaire veto viaduc viande victime victoire vide vie vieille vietnamien vieux vif vigilance
vigueur village ville vinaigre vingt violence vis visa visage visale viseur visio visite vitale vite vitesse vitre
vitrine vocation voeu voici voila voile voisin voisinage voisine voiture vol volet volonte volume vos vous vrac vrai
vraiment vs vu vue vulnerable wagon web week weekend whatsapp wifi word yep yes you zebre zele zero zinc zone zoom zut
`;

/** Beginnings of verbs, nouns and adjectives, to which an ending is added. */
export const everydayStems = `
abandonn abouti absent accept access accompagn accord accueill achet acquitt actionn activ actualis administrat ador
adress affect affich agac agent agress aid aidesoignant aim ajourn ajout alert alimentair allai alloc allocat allong
allum alphabetis amelior amen amus ancr annonc annuel annul anterieur anticip appar appel appell appliqu apport
apprend apprenn appri approch approuv appuy archiv argument arrang arret arriv artisan assign assist assoc assum assur
attach atteind attend attest attir attribu augment automat autonom autoris aval avanc avert avis bais balad bancair
bas batt bavard benefici beneficiair bloqu boug boulang bouscul bris brul cach cal calcul caris cass caus ced cess
chang charg chass chauff chauffeu cherch chois chomag circul cit citoyen citoyennet civil clarifi class cliqu clor
clot clotur coch coiffeu coinc coll collaborat command commenc commercia communal communicat communiqu compar compens
competen complet compliqu compos comprend comprenn compri compt comptabl concern conclu conclur concr condamn
conducteu condui confi confident confirm conform connai connaiss consacr conseill conserv consid consist consol
constat constitu constr construi consult contact contemporain contest contin contract contraignant contrari control
conven convien convoqu coordonn copi correspond corrig cot couch coul coup cour cousin couturi couvr crain cre cri
critiqu crois croy cuisinier culturel cumul debarqu debloqu debord debout debut decal decevr decid declar declench
decouvr decri deduir defend defini degager delivr demand demarr demenag demission demont denonc dentist depann
departemental depass depech depend deplac depos derang dernier desactiv descend desir desist dessin destin detach
detaill determin detest deven devien devoil devr dict differ differen diffus digner dimension dimin dir direct dis
discut diskut dispar dispos distribu divers divis divorc domicili domiciliat donn dormi dout dress dur echang echapp
echou eclair econom ecout ecri ecriv ecroul edit educat effac effectu electri electrici electron elementair eloign
embauch embet emett emmen emmenag empech emporter emprunt encadr encaiss encourag endett endorm energi enerv engag
enlev ennuy enregistr enseign entam entend entour entr entrain entrepr entreten envisag envoi envoy epuis equilibr
equip espac esper essai essay essentiel estim etabl etal eteind etend etendr etonn etudi evalu eventuel evit evolu
exager examin excellent exception exceptionnel excus execut exig exist experienc expir expliqu exploit export expos
exprim expuls extern extrai fabriqu facilit factur fai familial fass fatigu faudr faut feminin ferm fet fich figur fil
fin finaliser finan financ fiscal fix fonctionn fond forc form formul fourni fournir fragil frapp fum functionnel gagn
gar gard gel gen general ger gliss grand gratui grond group guett guid gynec habill habit hait hebdomadair heberg heri
hesit heurt historiq honor hospitalis humain humili identifi ignor imagin immediat immobili impayes impliqu import
impos impress imprim inclu inclur incomb incomplet indiqu individuel industri infirmi inform inquiet inscri inscriv
insist inspir install instrui insuffis insult integr intelligen intens interess interieur internat interpell interpret
interroger interven interview invent invers invit isol jardini jet joind joint jou juge jumel jur juridi justifi kine
laiss lanc lav leg lev li liber licenci linguist lir livr loc locatair log logisti lou macon mainten maintien
maintiend mang manifest manqu manuel mari marqu materni mecani medecin medical mefi melang men menac menag mensualis
mensuel mental mentionn menuisi merit mesur met militair minor mis mobilis mobilit modifi mont montr moral motiv mour
mouvement multipl municip musical mut natal nation natur navigu necessit neglig negoci neig nettoy nettoyag neutr nomm
normal not notifi nourri numeri obey objet oblig obligatoir observ obten obtien occasion occup offert officiel offr
omett ophtalm oppos optimis orden organ orient original orthophon os oubli ouvr ouvrier pai par pardonn parental parl
parrain partag partenar parti particip particuli pass patholog patient pay pediatr pein peintr penal pench pend pens
percev perd perman permett permut personn pertinen perturb pes peuvent peux physiq pilot piqu plac plain plaisant plan
planifi pleur pli plombi plurian polit ponctuel popul port pos possed postul pourr poursui pouss pouv pratiq precair
preced preciai precis prefer prelev prend prenn preoccup prepar prescri prescript presen preserv press prestat pret
preten preven previ previen prevoi prevoy prevu prim primair princip priorit priv probabl proced procur produi
profession profit programm programmat progress prolong promen promett pronon propos proprietair proteg prouv provoqu
prud psycholog pubertair publi puni qualifi quitt quotid raccompagn raccroch racont radi ragot raisonn rajout ralent
rallong ralong ramass ramen rang rapatri rapid rappel rappell rapport rapproch rassembl rassur rat rattach rattrap re
reactiv realis reattrib recal recap recent receptionn recevoir recevr rechang recharg recherch reciproq reclam recoi
recoiv recommand recommenc recompt reconduir reconnai reconstitu recontact recru recu recuper redemand redemarr
redevabl redevr redi redig redir redonn redress redui reduir refai refair refer referm reflech refus regard regional
regist regl regrett regroup regular regulier rejet rejoi relanc relationn reli religi reloc relog remark remarqu
rembours remerci remett remis remobilis remont rempl remplac remuner renc rencontr rend renommer renonc renouvel
renouvell rens renseign rentr renvers renvoi renvoy repar repass reper repet repond repondr report repos repouss
repren reprend reprendr represent reproch requi reserv resid resili resist resolu resoudr respect respir ressembl
ressort rest restitu resum retabl retard retent retir retomb retourn retrouv reun reuss rev revalid reveill reven
revendiqu rigol risqu roul rural sage sais saisonni sanction sanitair satisf sauv sav savoi scolair scolaris scolarit
secondair secou securis semb sembl seme sensib sent separ sera serieu seron serv sexuel sign signifi signific similair
simplifi simultan situ social sociaux sociolog soign solicit solid sollicit song sonn sort souci soudeu souffr souhait
souleng soulign soumett soupconn souscri souten soutien souven souvien specialis specifi sportif stabilis stabl stagn
statu stock stress structurel subi subsid subsist substant succes suffi sugger sui suiv suppl supplementair support
suppos supprim surcharg surpren surveill suspect suspend tach tap tard tarif taxe techn technic telecharg telephon
temoign temporair ten tend termin territorial test theoriq tien tir tomb total touch tourn tradition traduc tradui
train trait tranch tranquil transfer transform transitoir transmett transmis transport travaill travers trembl tri
trich trimestriel tromp trouv tu tut typiq universel urbain urg utilis utilitair valabl valid valoris vari vaudr vend
veng veni venir venu verif veritabl verr vers vestiment veu veul vien viend vir viv vivr voi voir volontair vot voudr
voul voy voyag vulnerab
`;
