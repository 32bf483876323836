/** To see a household: its file, its situation, one fact of it. */
export const householdShow = `
fiche {nom}
fiche de {nom}
fiche famille {nom}
la fiche de mme {nom}
fiche du ménage {nom} svp
voir la fiche {nom}
voir {nom}
voir le dossier {nom}
affiche la fiche de {nom}
affiche moi le dossier {nom}
affiche la situation de {nom}
montre {nom}
montre-moi {nom}
montre moi le dossier de la famille {nom}
ouvre {nom}
ouvre la fiche de {nom}
ouvre moi la fiche {nom} stp
ouvrir le dossier de mr {nom}
où en est {nom} ?
où en est la famille {nom} ?
ou en est mme {nom}
où en sont les {nom} ?
ou en sont ils les {nom}
où on en est avec la famille {nom}
on en est où pour {nom}
tu peux me dire où en est {nom} ?
dis moi où en est {nom}
c'est quoi la situation de {nom}
c quoi la situation de {nom}
quelle est la situation de {nom} ?
quelle est la situation actuelle de la famille {nom} ?
situation {nom}
situation de la famille {nom}
situation actuelle {nom}
état du dossier {nom}
état d'avancement {nom}
avancement du dossier {nom}
point sur {nom}
point sur la situation de {nom}
fais le point sur {nom}
fais moi un point de situation {nom}
un point sur mme {nom} stp
résumé {nom}
résume-moi la situation des {nom}
résume {nom}
synthèse de la famille {nom}
synthese dossier {nom}
récap {nom}
récapitulatif de la situation {nom}
infos {nom}
infos sur {nom}
donne-moi les informations sur la famille {nom}
donne moi le dossier {nom}
je cherche le dossier de {nom}
je cherche la famille {nom}
cherche {nom}
cherche moi {nom} stp
recherche {nom}
recherche famille {nom}
trouve {nom}
trouve moi la fiche {nom}
retrouve le dossier {nom}
rappelle moi la situation de {nom}
je veux voir {nom}
je veux la fiche de {nom}
je veux consulter le dossier {nom}
je souhaite consulter la fiche de la famille {nom}
je voudrais la situation de {nom}
consulter {nom}
consulter le dossier {nom}
consultation fiche {nom}
peux-tu m'afficher la famille {nom} ?
peux tu me sortir le dossier de {nom} à l'écran
pourrais-tu me montrer où en est Mme {nom} ?
Bonjour, pouvez-vous m'ouvrir le dossier de la famille {nom} ?
bonjour je voudrais voir {nom}
{nom}
famille {nom}
la famille {nom}
les {nom}
mme {nom}
m. {nom}
monsieur {nom}
{nom} situation
{nom} infos
{nom} ça en est où
{nom} on en est ou ?
{nom} : où en est-on ?
et {nom} ?
et la famille {nom} ?
et pour {nom} ?
qui est le référent de {nom} ?
c'est qui le référent de {nom}
qui est la référente de la famille {nom}
qui s'occupe de {nom} ?
qui accompagne la famille {nom}
qui a le dossier {nom} ?
quel est le numéro de téléphone de {nom} ?
tel {nom}
téléphone {nom}
le num de {nom} stp
t'as le numéro de mme {nom} ?
quelle est l'adresse de {nom}
adresse {nom}
où habite {nom} ?
ils habitent où les {nom}
elle habite où {nom}
combien sont-ils chez les {nom} ?
combien de personnes dans la famille {nom}
composition familiale {nom}
composition du ménage {nom}
combien d'enfants a {nom} ?
quel âge ont les enfants {nom}
quelle langue parle {nom}
il faut un interprète pour {nom} ?
{nom} est au RSA ?
est-ce que {nom} est en IML ?
est ce que {nom} a son titre de séjour
est-ce que la famille {nom} a déjà l'APL ?
{nom} a encore ses droits CAF ?
{nom} est bien inscrit à france travail ?
quelles démarches sont en cours pour {nom} ?
quelles sont les démarches en cours chez {nom}
démarches {nom}
démarches en cours {nom}
il reste quoi à faire pour {nom} ?
qu'est-ce qu'il reste à faire pour la famille {nom}
que reste t il à faire pour {nom}
qu'est ce qui est fait pour {nom}
qu'est ce qu'on a déjà fait avec {nom}
historique {nom}
historique du dossier {nom}
montre l'historique de {nom}
dernières notes sur {nom}
les notes de {nom}
quelles sont les dernières nouvelles de {nom}
c'est quand le dernier contact avec {nom}
quand est-ce qu'on a vu {nom} pour la dernière fois
quels droits sont ouverts pour {nom} ?
les droits de {nom} sont à jour ?
où en est le logement de {nom} ?
où en est la demande de logement de {nom}
ou en est le dossier fuhl de {nom} ?
où en est la CSS de {nom} ?
où en sont les droits de la famille {nom}
où en est l'emploi de mr {nom}
et le titre de séjour de {nom} ça en est où ?
il en est où {nom} dans sa recherche d'emploi
bilan de la famille {nom}
depuis quand {nom} est accompagné ?
depuis quand est suivie la famille {nom} ?
{nom} est suivi depuis combien de temps
fich {nom}
dosier {nom}
ouvr la fiche {nom}
ou en es {nom}
afich {nom}
sitation de {nom}
vois {nom} stp
détails {nom}
détail de la situation {nom}
tout sur {nom}
dis-moi tout sur la famille {nom}
j'ai besoin de la fiche {nom}
j'ai besoin du dossier de {nom} pour la synthèse
je reçois {nom} {jour}, montre moi sa situation
je vois {nom} tout à l'heure, rappelle-moi où on en est
avant mon rdv avec {nom} fais moi un récap
affiche l'orientation {nom}
où en est l'orientation {nom} ?
où en est la candidature de {nom}
que sait-on de {nom}
rappelle moi un peu l'histoire de {nom}
qu'est-ce qu'on sait de {nom}
je voudrais savoir où en sont les démarches de {nom}
sors la fiche {nom}
c'est qui déjà {nom}
{nom} ils ont eu leur logement finalement ?
est-ce que mme {nom} touche les APL
le dossier {nom} il avance ?
ouvrir {nom}
je peux voir la famille {nom} ?
elle en est où {nom} avec la préfecture
mail de {nom}
redonne moi les éléments sur {nom}
dis donc {nom} ils en sont à quelle étape
sa situation à {nom} ?
{nom} stp
je veux relire le dossier de {nom}
remontre moi {nom}
qui est-ce qui a {nom} en ce moment ?
{nom} il a combien d'enfants ?
la famille {nom} elle est à Valence ou à Romans ?
est ce qu'on a les coordonnées de {nom}
les {nom} ils parlent quelle langue
qu'a-t-on fait pour {nom} depuis l'entrée
les droits des {nom} c'est bon ou pas ?
c'est bon le logement de {nom} ?
dossier {nom} svp
je veux la situation de mme {nom}
c'est quoi la composition de la famille {nom}
où loge {nom}
date d'entrée de {nom}
infos famille {nom}
fiche ménage {nom}
montrer {nom}
qui est le ts de {nom}
{nom} ça donne quoi
quel bailleur pour {nom} ?
historique des démarches {nom}
accéder au dossier de {nom}
mme {nom} a-t-elle un emploi ?
{nom} est suivi par qui
tu te souviens de la situation de {nom} ? redis moi
alors {nom} ça avance ?
qu'est-ce qui bloque pour {nom}
elle habite toujours au CADA {nom} ?
j'ouvre le dossier {nom}
les {nom} sont combien dans le logement
est-ce que {nom} a le permis
{nom} elle a la css ou pas encore
quelles aides a eu {nom}
rappelle moi qui est {nom}
point rapide {nom}
affiche tout le dossier de la famille {nom}
à quelle étape est {nom} pour son logement
donne le numéro de mme {nom} stp
je prépare la synthèse de {nom}, montre
{nom} a un logement ?
est-ce que {nom} travaille
{nom} il bosse ou pas
{nom} est inscrite où ?
ils ont l'apl les {nom} ?
{nom} paie combien de loyer
quel est le loyer de {nom}
le fuhl de {nom} a été accordé ?
est-ce que le bail de {nom} est signé
est ce que {nom} a fait sa css
la css de {nom} est ouverte ?
{nom} a déjà son api ?
{nom} elle a passé le delf ?
quel niveau de français a {nom} ?
{nom} il suit une formation ?
chez quel bailleur est {nom}
quelle adresse pour les {nom}
combien d'adultes chez {nom}
{nom} il est arrivé quand chez nous
statut de {nom} ?
réfugié ou subsidiaire {nom} ?
qui sont les membres de la famille {nom}
prénom de mme {nom} ?
tel de {nom} stp
fais moi voir {nom}
balance la fiche de {nom}
besoin infos {nom}
quoi de neuf chez {nom}
des nouvelles de {nom} ?
comment va la famille {nom}
comment ça se passe pour {nom}
{nom} dossier
le dossier {nom}
récapitule la situation {nom}
on a fait quoi avec {nom} ces derniers temps
quelles sont les dernières démarches de {nom}
les démarches logement de {nom}
suivi de {nom}
fiche n° {nom}
{nom} ?
montre la situation des {nom}
c'est quoi le numéro de {nom}
où on en est pour {nom} ?
dossier de la famille {nom} stp
j'ai besoin de voir {nom}
qui est référent sur {nom} ?
combien ils sont chez {nom}
récap {nom} stp
ouvre fiche {nom}
que reste t'il comme démarches pour la famille {nom}
pourriez-vous m'indiquer où en est l'accompagnement de la famille {nom}
j'ai rendez-vous avec {nom} dans dix minutes fais moi un résumé
dis moi tout ce que tu sais sur {nom}
c'est la famille {nom} que je veux voir
je voudrais vérifier l'adresse de {nom}
est-ce que la famille {nom} est encore suivie
je reprends le dossier {nom}, montre moi où on en est
qu'est-ce qu'il manque à {nom} comme papiers
il leur manque quoi aux {nom}
quels documents manquent pour {nom}
le rsa de {nom} est ouvert ?
le titre de {nom} est renouvelé ?
l'apl de {nom} est versée ?
le bail de {nom} est signé ?
la dtr de {nom} est faite ?
{nom} est inscrite à france travail ?
le contrat de travail de {nom} est signé ?
{nom} a obtenu son titre ?
est-ce que la demande de logement de {nom} est partie ?
fuhl déposé pour {nom} ?
css ok pour {nom} ?
dls renouvelée pour {nom} ?
le permis de {nom} est échangé ?
{nom} a reçu sa carte vitale ?
{nom} est positionné quelque part ?
la formation de {nom} a commencé ?
{nom} touche les apl ?
{nom} a commencé à travailler ?
le dossier caf de {nom} est complet ?
les impôts de {nom} sont faits ?
{nom} a une assurance habitation ?
compteurs ouverts chez {nom} ?
{nom} a signé son cir ?
{nom} a eu l'ofpra ?
et le logement de {nom} ?
et la css de {nom} ?
et le fuhl des {nom} ?
`;
