/** The support ends: exit, closing, breach. */
export const contractEnd = `
fin d'accompagnement {nom}
fin d'accompagnement de {nom} {jour}
fin de l'accompagnement de la famille {nom}
fin de contrat {nom}
fin de contrat {nom} {jour}
fin du contrat d'accompagnement {nom} {jour}
fin de suivi {nom}
fin de suivi {nom} {jour}
fin du suivi de {nom}
fin de prise en charge {nom} par le service
fin de prise en charge de {nom}, autonome
fin des 18 mois pour {nom}
termine l'accompagnement de {nom}
termine le contrat {nom}
terminer le suivi de {nom}
terminer un accompagnement
arrête l'accompagnement de {nom}
arrête le contrat de {nom} {jour}
arrête le suivi {nom}
arrêter l'accompagnement de la famille {nom}
arrêt de l'accompagnement {nom}
arrêt du suivi {nom} {jour}
arrêt du contrat {nom} à leur demande
clôture {nom}
clôture le contrat de {nom}
clôture le dossier de {nom}
clôture le suivi de la famille {nom}
clôturer {nom}
clôturer le dossier {nom} {jour}
clôturer l'accompagnement {nom}
clôture du dossier {nom} relogement définitif
clos le dossier {nom}
clos le contrat {nom}
clos l'accompagnement de {nom} {jour}
clore le dossier de {nom}
clore l'accompagnement de {nom}
cloture dossier {nom}
cloturer la famille {nom}
ferme le dossier {nom}
ferme le dossier de la famille {nom}
fermer le dossier de {nom}
fermer le suivi {nom}
fermeture du dossier {nom}
fermeture dossier {nom} {jour}
archive {nom}
archive le dossier de {nom}
archiver le dossier {nom}
archiver la famille {nom}
sortie {nom}
sortie de {nom}
sortie {nom} {jour}
sortie de la famille {nom} {jour}
sortie du dispositif {nom}
sortie du dispositif de la famille {nom} {jour}
sortie positive {nom} CDI et logement
sortie {nom} vers le droit commun
sortie {nom} bail direct
sortie anticipée {nom}
sortie {nom} déménagement hors drôme
enregistre la sortie de {nom}
enregistre la sortie de la famille {nom} {jour}
enregistrer une sortie
saisir la sortie de {nom}
prépare la sortie de {nom}
préparer la sortie de {nom} {jour}
bilan de sortie {nom}
bilan de fin d'accompagnement {nom} fait
bilan final {nom} on clôture
mets fin à l'accompagnement de {nom}
mets fin au contrat de {nom}
mets fin au suivi de {nom} {jour}
mettre fin à l'accompagnement
mettre fin au contrat de {nom}
met fin au contrat {nom}
rompre le contrat de {nom}
rupture {nom}
rupture du contrat de {nom}
rupture de contrat {nom} non respect des engagements
rupture d'accompagnement {nom} à l'initiative de la famille
résilie le contrat d'accompagnement de {nom}
résiliation du contrat d'accompagnement {nom}
{nom} sort du dispositif
{nom} sort du dispositif {jour}
{nom} sort de l'accompagnement {jour}
{nom} sort {jour}
{nom} est sorti du dispositif
{nom} est sortie de l'accompagnement {jour}
{nom} est sorti
{nom} sortie du dispositif autonomie
{nom} quitte le dispositif
{nom} quitte le dispositif {jour}
{nom} quitte l'accompagnement
{nom} quitte la Drôme, fin d'accompagnement
{nom} quitte le département {jour}
{nom} part vivre à Lyon, on arrête
{nom} a déménagé à Paris on clôture
{nom} a déménagé hors département
{nom} a quitté la drôme
{nom} est parti s'installer à Grenoble, sortie
{nom} est partie sans laisser d'adresse, clôture
{nom} ne donne plus de nouvelles on ferme le dossier
{nom} ne souhaite plus être accompagné
{nom} ne veut plus de l'accompagnement
{nom} arrête l'accompagnement
{nom} a mis fin à l'accompagnement
{nom} abandonne l'accompagnement
{nom} est autonome, fin de l'accompagnement
{nom} est autonome on peut arrêter le suivi
{nom} est autonome, sortie {jour}
{nom} n'est plus suivi
{nom} n'est plus suivie par le service depuis {jour}
{nom} n'est plus accompagnée
{nom} plus suivi depuis {jour}
{nom} passe au droit commun
{nom} passage de relais au CMS, fin pour nous
{nom} relais AVDL, sortie {jour}
{nom} orienté vers AGIR on clôture
{nom} décédé, clôture du dossier
{nom} fin de contrat
{nom} fin d'accompagnement {jour}
{nom} fin de suivi
{nom} fini
{nom} c'est fini l'accompagnement
{nom} dossier clos
{nom} à clôturer
{nom} à archiver
{nom} à sortir du dispositif
{nom} rupture de contrat
{nom} contrat terminé
{nom} contrat fini pas de renouvellement
le contrat de {nom} est terminé
le contrat de {nom} s'arrête {jour}, pas de prolongation
le contrat de {nom} est rompu
le contrat de {nom} prend fin {jour}
l'accompagnement de {nom} est terminé
l'accompagnement de {nom} s'arrête {jour}
l'accompagnement de la famille {nom} prend fin {jour}
le suivi de {nom} est terminé
le dossier {nom} est clos
le dossier {nom} peut être clôturé
le dossier de {nom} peut être archivé
la famille {nom} a quitté le dispositif {jour}
la famille {nom} sort {jour}
la famille {nom} n'est plus dans le dispositif
la famille {nom} est sortie {jour} bail direct
les {nom} sortent du dispositif {jour}
les {nom} sont autonomes, on clôture
les {nom} ont quitté le département
pas de renouvellement pour {nom}, sortie {jour}
on arrête avec {nom}
on arrête l'accompagnement de {nom}
on arrête le suivi de la famille {nom} {jour}
on clôture {nom}
on clôture le dossier des {nom}
on ferme {nom}
on peut clôturer {nom}
on peut fermer le dossier de {nom}
on peut sortir {nom} du dispositif
on sort {nom} {jour}
on met fin au contrat de {nom} {jour}
on ne suit plus {nom}
sors {nom} du dispositif
sors la famille {nom} {jour}
sortir {nom}
sortir {nom} du dispositif
sortir la famille {nom} de l'accompagnement
retire {nom} du dispositif
retire {nom} de mes suivis elle a déménagé
je clôture {nom}
je clos le dossier {nom}
je veux clôturer le dossier de {nom}
je veux mettre fin à un contrat
je voudrais clôturer un accompagnement
j'arrête de suivre {nom}
il faut clôturer le dossier {nom}
il faut sortir {nom}
tu peux clôturer {nom}
tu peux archiver le dossier de {nom} ?
tu peux fermer le dossier {nom}
peux-tu enregistrer la sortie de {nom} {jour}
Pouvez-vous clôturer l'accompagnement de Mme {nom} {jour} ?
Merci de procéder à la clôture du dossier de la famille {nom}
La famille {nom} quittera le dispositif {jour}, logement autonome
cloturé {nom}
fin acompagnement {nom}
sorti {nom} {jour}
arret suivi {nom}
{nom} c'est terminé, ils sont partis à Nantes
dernier rdv avec {nom}, on arrête là
les {nom} volent de leurs propres ailes, on sort
passer {nom} en sorti
fin pour {nom} {jour} motif autonomie
clôturer accompagnement {nom} logement pérenne et cdi
la famille {nom} a rompu le contrat
retrait de {nom} du dispositif
{nom} a trouvé un cdi et un logement, on peut clore
{nom} part rejoindre sa famille en Allemagne, fin du suivi
accompagnement terminé pour {nom}
notre mission s'arrête avec {nom}
enregistre le départ de {nom} {jour}
motif de sortie {nom} : déménagement
plus d'accompagnement pour {nom} {depuis}
{nom} exclue du dispositif
sortie {nom} {jour} relogé
fin contrat {nom}
clôture {nom} déménagement
{nom} sortie autonomie
arrêt accompagnement {nom}
fin de suivi famille {nom} {jour}
{nom} parti à Lyon fin d'accompagnement
clore {nom}
dossier {nom} terminé
rupture {nom} absence aux rdv
{nom} sort, relogement ok
on met un terme à l'accompagnement de {nom}
{nom} a fini son contrat, sortie
départ de {nom} {jour}, fin de contrat
fermeture {nom}
solde le dossier {nom}
{nom} exclu pour non respect du contrat
fin de parcours pour la famille {nom}
{nom} ne répond plus depuis 3 mois, on clôture
sortie positive {nom}
fin {nom}
{nom} sort {jour} bail direct
clôture dossier famille {nom}
{nom} quitte l'accompagnement {jour}
clôturer la famille {nom}
fin du suivi de {nom}, autonome
on arrête l'accompagnement {nom}
{nom} a quitté le département, clôture
nous mettons fin à l'accompagnement de {nom} {jour}
la famille {nom} est désormais autonome, merci de clôturer
je souhaite enregistrer la sortie de {nom}
{nom} nous quitte, ils partent à Toulouse
on a fait le bilan final avec {nom}, dossier à fermer
`;
