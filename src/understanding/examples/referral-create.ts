/** A structure or a person refers a household, or a new household is to be recorded. */
export const referralCreate = `
le {nom} nous est orienté par le CADA
le CADA de Valence m'oriente mme {nom}, un couple avec 2 enfants
le CADA de Valence m'oriente Mme {nom}, un couple avec 2 enfants, fin de prise en charge {jour}, ils veulent bien une IML
nouvelle orientation
une orientation à enregistrer
orientation à saisir
j'ai une orientation
j'ai reçu une orientation ce matin
on vient de m'orienter une famille
on nous oriente un monsieur seul, {nom}
je voudrais enregistrer une orientation
je souhaite saisir une nouvelle orientation du HUDA
enregistrer la famille {nom} orientée par le HUDA de Montélimar
nouvelle demande d'accompagnement : {nom}, 5 personnes, CADA
nouvelle demande du cada de romans pour {nom}
nouveau ménage orienté : famille {nom}
nouveau ménage à saisir
créer une orientation
crée une orientation pour {nom}
crée la fiche de {nom}, orienté par Asile.com
création d'une orientation {nom}
création d'un nouveau ménage
inscris la famille {nom}, elle arrive du CAES
ajoute un nouveau ménage : {nom}, 3 enfants
ajouter une famille
ajouter un ménage
ajoute une nouvelle famille
rajoute {nom} dans les orientations
saisis l'orientation de m. {nom}
saisie orientation {nom}
le HUDA m'a transmis la fiche de la famille {nom}
le HUDA de Romans m'envoie une famille de 6
le CAO nous envoie m. {nom} 27 ans seul
le CCAS nous signale une famille réfugiée à accompagner
asile.com nous oriente {nom}
asile.com oriente mr {nom}, homme isolé, réfugié statutaire
asile com m'a orienté une dame avec 3 enfants
la domiciliation nous adresse monsieur {nom}
orientation domiciliation : {nom}, 1 adulte
orientation service social {nom}, hébergée chez un tiers
l'assistante sociale du secteur de Nyons nous oriente {nom} hébergée chez sa sœur
l'AS de secteur m'adresse une famille hébergée chez des tiers
le centre médico-social nous oriente une femme seule avec un bébé
cms de Crest famille {nom} 4 pers hébergée par un cousin
reçu ce jour une fiche d'orientation du CADA pour la famille {nom}
reçu fiche orientation huda {nom} 3p
reçu un mail du CADA pour {nom}, 2 adultes 4 enfants
mail du cada : mme {nom} 2 enfants statut obtenu en août
appel du HUDA : ils ont une famille {nom} à nous confier
le cada nous appelle pour une famille de 5 qui a eu son statut
une famille du cada vient d'avoir le statut, {nom}, 4 personnes, à enregistrer
famille {nom} sort du CADA {jour}, on nous l'oriente
on nous adresse la famille {nom} 6 personnes dont 4 enfants
on nous a orienté {nom}, couple sans enfant
prescription CADA {nom} 2 adultes 1 enfant
prescription reçue pour {nom}
candidature {nom} pour l'accompagnement global
nouvelle candidature à l'accompagnement : {nom}
demande d'admission famille {nom}
demande d'entrée dans le dispositif pour {nom}, cada de die
dossier d'orientation {nom} reçu, à créer
nvelle orientation
nvl orient cada {nom} 4p
new orientation huda {nom} couple + 1 bb
orient asile.com {nom} seul
orienta° cada valence {nom} 2a 3e
orientation cada {nom} parents + 4 gosses
orientation {nom} 5 personnes cada de valence
orientation {nom} cada
orientation famille {nom} ada coupée {jour}
orientation huda 2 adultes 1 enfant {nom} veulent une iml
orientation pour {nom} svp
orientation pr iml famille {nom}
orientation d un couple {nom} bénéficiaires de la protection subsidiaire
orientation d'une personne isolée {nom}
orientation reçu du caes pour un jeune homme {nom} refugie
jai une orientation du cada c'est la famille {nom} ils sont quatre
jai recu une orientation pour mr {nom}
je dois enregistrer une orientation du huda de montelimar famille {nom} cinq personnes dont trois enfants
alors j'ai une nouvelle famille qui arrive du cada ils s'appellent {nom} il y a deux adultes et trois enfants
je viens d'avoir le cada au téléphone ils veulent nous orienter une maman seule avec deux enfants
bonjour, je souhaiterais enregistrer l'orientation de la famille {nom}, adressée par le CADA de Valence
Bonjour, pouvez-vous créer une fiche d'orientation pour Monsieur {nom} ?
Bonjour Jalon, le HUDA nous oriente Mme {nom}
merci d'enregistrer l'orientation suivante : {nom}, 3 personnes, HUDA
merci de créer le ménage {nom}, adressé par le service social
peux tu créer une orientation
peux-tu saisir {nom} orienté par l'OFII
tu peux enregistrer une nouvelle famille ?
tu peux créer la famille {nom} ?
comment saisir {nom} orientée par le CADA ? enregistre la
il faut créer la famille {nom}, 4 personnes, envoyée par le 115
il faut saisir une orientation
il y a une nouvelle famille {nom} 7 personnes
il y a une famille à ajouter
on a une nouvelle famille
on a une nouvelle orientation du cada pour {nom} , couple
on a un nouveau monsieur {nom} orienté par la domiciliation
on accueille une nouvelle famille du CADA, {nom}
oriantation cada famille {nom}
orientatoin huda {nom} 3 pers
nouvele orientation {nom}
nouvelle orientaton cada mme {nom} seule
enregistrment orientation {nom} cada
enregistre {nom} 4 personnes CADA Valence
enregistre la famille {nom} du cada, 2 parents et 3 enfants
enregistre mme {nom} et ses 3 enfants, cada de crest
enregistre un nouveau ménage
entre une orientation du CPH : {nom}
note une nouvelle orientation : {nom}, 3 personnes, du CADA
noter une orientation du HUDA pour {nom}
famille {nom} 4 personnes orientée par le CADA {jour}
famille {nom}, cada, 2 adultes et 3 enfants, réfugiés, statut en septembre
mme {nom} seule avec 2 enfants huda de valence
mr {nom} isolé orienté par asile.com
couple {nom} + 2 enfants, CADA, fin de prise en charge {jour}
{nom} orienté par le CADA
{nom} orientée par Asile.com {jour}
{nom} 3 personnes orientation spada
{nom} nouvelle orientation
{nom}, femme seule, CADA de Die, à enregistrer
les {nom} nous sont adressés par le HUDA
la famille {nom} nous est orientée par le CADA de Romans
la famille {nom} est orientée par la préfecture, 6 personnes
la famille {nom} a été orientée chez nous par le CMS
un couple avec un bébé orienté par le CAES
un jeune de 26 ans réfugié orienté par la mission locale {nom}
une dame seule orientée par le huda, {nom}
une nouvelle situation à enregistrer {nom} 5 pers
primo orientation {nom} cada 2 ad 2 enf
fiche d'orientation {nom} à saisir
fiche de liaison huda {nom}
ouvre une nouvelle orientation
ouvrir une fiche orientation
démarrer une orientation
je commence une nouvelle orientation
saisir un nouveau dossier de famille
nouvelle fiche famille {nom}
nouvelle fiche
nouveau dossier {nom} du CADA
nouveau dossier famille
créer un dossier pour mme {nom} orientée par le cada
ouvrir un dossier pour la famille {nom} envoyée par le HUDA
l'ofii nous oriente une famille de réinstallés {nom} 6 personnes
la DDETS nous oriente {nom}
l'association Diaconat nous adresse {nom} avec 2 enfants
un collègue du CADA m'oriente {nom}, refugié, 3 enfants à charge
préinscription famille {nom} cada de valence
on me propose une famille du HUDA, {nom}, 5 personnes
je veux inscrire une famille réfugiée
je veux proposer une famille pour l'accompagnement global
bjr g une orientation du cada famille {nom} ils st 5
on m'a envoyé le dossier d'une dame de 34 ans avec deux petits, elle est au HUDA, faut la rentrer dans l'outil
je dois rentrer la famille {nom} dans le logiciel, c'est le CADA qui les envoie
la collègue d'Asile.com vient de me transmettre un nouveau monsieur
intégrer {nom} suite à orientation CAES
une nouvelle demande vient d'arriver du service social de Pierrelatte pour {nom}
nouvelle arrivée : {nom}, couple, sort du CADA {jour}
le ccas de livron demande si on peut suivre mme {nom} et ses 4 enfants
inscrire un ménage sur la liste, {nom}, 2 adultes
à enregistrer svp : {nom}, protection subsidiaire, HUDA de Die
bonjour, le CADA vient de nous adresser un couple et leurs 3 enfants du nom de {nom}
je viens d'avoir un appel de la plateforme asile pour un monsieur isolé {nom} tu peux créer
intégration d'une nouvelle famille dans la liste, {nom} 5 personnes
{nom} 4 p CADA statut refugie
reception d'une orientation pour {nom}
faut que je saisisse les nouveaux du HUDA, {nom}
une femme seule avec trois enfants, sortante de CADA, nous est proposée
monsieur {nom} se présente de la part du service social, hébergé chez son frère, on l'enregistre
fiche orient à faire pour {nom}
création dossier {nom}, vient du CPH
on m'adresse {nom}, réfugié depuis septembre, seul
le directeur du HUDA de Saint-Vallier propose la famille {nom}, 6 pers
orientation du SIAO famille {nom} 4 pers
famille {nom} orientée par ADOMA , 5 personnes
le HUDA Coallia nous oriente Mr {nom} célibataire
nouvelle famille à saisir
enregistrement famille {nom} , source HUDA
orientation de la mission locale pour un jeune {nom}
reçu orientation pour {nom} 2 adultes 3 enfants cada de crest
Bonjour, je souhaite enregistrer la famille {nom} orientée par l'UDAF
créer orientation
ajouter {nom} comme nouvelle famille, 3 enfants, CAO de Die
une famille de réinstallés arrive {jour}, {nom} 7 personnes, OFII
on m'a transmis une fiche d'orientation
nouveau : {nom} couple 1 enfant spada
{nom} madame et 2 enfants orientée par le CHRS
le service asile de la préfecture nous adresse {nom}
salut, j'ai la fiche d'un couple du CADA de Saint-Paul, famille {nom}, je te la donne
le 115 a appelé, ils ont une maman réfugiée avec deux enfants à l'hôtel, on la prend en orientation
est-ce que tu peux ouvrir un dossier pour {nom}, il nous arrive de la plateforme
saisie nouvelle orientation, AS de l'hôpital, {nom}, hébergé chez un tiers
on nous propose un jeune de 25 ans réfugié hébergé chez son oncle
{nom} arrive du HUDA avec femme et 4 enfants
le CADA vient de m'envoyer trois dossiers, on commence par {nom}
pré-inscrire {nom} orientée par une assistante sociale
j'enregistre la famille {nom}, orientée {jour}
mail de l'assistante sociale du collège : famille {nom} réfugiée à accompagner
demande d'accompagnement de la part du CCAS pour mr {nom}
une orientation de plus ! {nom}, 2 personnes
nouvelle orientation IML {nom}
orientation reçue {jour} famille {nom}
orientation DDETS {nom} 5 pers
cada {nom} 3 pers
huda valence famille {nom}
mme {nom} + 3 enfants, CADA
asile.com : {nom}, seul
orienter {nom}
demande accompagnement {nom}
dossier reçu du CADA pour {nom}
famille à enregistrer
Le CADA Est-Vallées nous adresse M. {nom}, 31 ans, isolé
jai une nvelle famille {nom} 6 pers cada
orientation reçue par mail d'asile.com pour un couple {nom}
enregistrer orientation HUDA : {nom} , 2 adultes, 1 bébé
une dame seule orientée par le CMS de Romans, {nom}, hébergée chez sa cousine
peux-tu créer l'orientation de {nom} stp ?
famille {nom} du CAES de Valence, cinq personnes, à saisir
nouveau ménage {nom} 3 pers orienté service social
le HUDA de Bourg me transmet le dossier {nom}
je rentre une orientation
Madame, Monsieur, je vous prie de bien vouloir enregistrer l'orientation de la famille {nom} par le CADA de Valence
alors voilà le CADA m'appelle pour une famille qui s'appelle {nom} ils sont cinq il faut les mettre dans l'outil
on a une famille qui sort du CADA le mois prochain et qui cherche un accompagnement
comment je fais pour te donner la famille {nom} que le HUDA nous oriente
ils sont deux adultes et trois enfants orientés par asile.com nom de famille {nom}
une nouvelle personne isolée {nom} arrive par la domiciliation
nous avons été sollicités par le CMS de Tain pour Mme {nom}, hébergée chez une amie
première orientation de la semaine {nom}
`;
