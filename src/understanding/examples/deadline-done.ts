/** Something that was due is done, or no longer needed. */
export const deadlineDone = `
c'est fait
fait pour {nom}
fait hier
fait ce matin
c'est fait {jour}
c'est fait pour la famille {nom}
c'est fait la css de {nom}
c'est bon c'est fait
c'est bon pour {nom}
c'est bon pour le rdv de {nom}
c'est réglé
c'est réglé pour {nom}
c'est terminé
c'est traité
c'est ok pour l'échéance
c'est envoyé
c'est en ordre pour {nom}
réglé
traité
terminé
déjà fait
déjà fait pour {nom}
je l'ai fait
je l'ai fait {jour}
je l'ai déjà fait
j'ai fait le nécessaire
j'ai fait le nécessaire pour {nom}
j'ai traité l'échéance de {nom}
j'ai traité le rappel
j'ai terminé la tâche {nom}
j'ai relancé la caf pour {nom}, c'est fait
j'ai appelé {nom}, rappel à clore
j'ai appelé le bailleur, c'est fait
j'ai fini
c'est plus la peine de me rappeler {nom}
marque comme fait
marque comme fait l'échéance de {nom}
marque la css de {nom} comme faite
marque la dtr de {nom} comme traitée
marque l'échéance comme terminée
marquer fait {nom}
mets en fait l'échéance {nom}
mets le rappel de {nom} en terminé
mets l'échéance css de {nom} comme faite
passe l'échéance de {nom} en fait
passe le rappel en terminé
coche
coche le rappel
coche la dtr de {nom}
coche l'échéance {nom}
coche comme fait
valide
valide l'échéance
valide l'échéance de {nom}
valide la tâche de {nom}
valider l'échéance css {nom}
clos l'échéance
clos le rappel {nom}
clos l'échéance css de {nom}
clore le rappel
clôture l'échéance de {nom}
clôture le rappel dtr {nom}
cloturer echeance {nom}
ferme le rappel
ferme l'échéance {nom}
termine l'échéance {nom}
termine la tâche
supprime l'échéance de {nom}
supprime le rappel
supprime le rappel de {jour}
supprime le rdv de {nom}
supprimer l'échéance {nom} plus d'actualité
supprime l'alerte {nom}
enlève le rappel {nom}
enlève l'échéance de {nom}
enlève le rdv de {nom} {jour}
retire le rappel de {nom}
annule le rdv de {nom} {jour}
annule le rappel css de {nom}
annule l'échéance de {nom}
efface le rappel {nom}
le rappel de {nom} est traité
le rappel est traité
le rappel n'est plus utile
le rdv de {nom} a eu lieu
le rdv de {nom} est fait
le rdv préfecture de {nom} est passé
le rdv a été honoré
le rdv avec {nom} s'est tenu
rdv {nom} fait
rdv fait
rdv caf {nom} fait
rdv préfecture {nom} honoré
rdv préfecture {nom} ok c'est fait
rdv annulé {nom}
rdv {nom} annulé par la préfecture
rdv honoré
{nom} est venu au rdv
{nom} est venue
{nom} venu
{nom} s'est présenté au rdv préfecture
{nom} n'est pas venu au rdv
venu, dossier envoyé
il est venu
présent au rdv
absent au rdv
visite faite chez {nom}
visite à domicile {nom} faite
vad {nom} faite
bilan {nom} fait
bilan fait avec {nom}
entretien fait avec {nom}
entretien {nom} terminé
échéance faite
échéance {nom} faite
échéance {nom} ok
échéance css {nom} ok
échéance css {nom} traitée
échéance titre {nom} réglée
échéance terminée
échéance 1 faite
échéance 3 ok
la 2 est faite
la première c'est fait
le premier rappel est fait
la deuxième est traitée
les deux sont faites
tout est fait
tout est fait pour {nom}
tout est traité
tâche faite
tâche terminée {nom}
tâche {nom} ok
l'échéance de {nom} est faite
l'échéance css {nom} est faite
l'échéance du {jour} est réglée
l'échéance logement de {nom} est traitée
l'appel à {nom} est fait
l'appel est passé
la relance de {nom} est faite
la relance est faite
la dtr de {nom} est faite tu peux cocher
la css de {nom} est renouvelée, tu peux fermer l'échéance
le dossier fuhl de {nom} est parti tu peux clore
le titre de {nom} est déposé, clos le rappel
relance faite pour {nom}
relance caf faite
appel passé à {nom}
appel caf {nom} fait
mail envoyé au bailleur pour {nom}, fait
courrier envoyé pour {nom} c'est fait
dossier {nom} envoyé, échéance faite
déposé ce matin, c'est fait {nom}
{nom} c'est fait
{nom} c'est réglé
{nom} c'est bon
{nom} ok fait
{nom} fait
{nom} réglé
{nom} traité
{nom} déposé ce matin
{nom} css c'est fait
{nom} dtr faite tu peux enlever
{nom} rappel fait
{nom} rdv fait
css {nom} c'est fait
css {nom} c'est réglé
dtr {nom} c'est fait
dtr {nom} réglée
titre {nom} c'est fait
fuhl {nom} terminé
assurance {nom} fait
ok c'est fait
ok fait
ok réglé pour {nom}
c fait
c fait pr {nom}
c bon {nom}
c reglé
cest fait
cest bon cest envoyé
cé fait
tu peux cocher
tu peux cocher {nom}
tu peux cocher le rappel de {nom}
tu peux enlever le rappel de {nom}
tu peux supprimer le rdv de {nom}
tu peux clore
tu peux clôturer le rappel
tu peux fermer l'échéance dtr de {nom}
tu peux valider
tu peux valider le rdv de {nom}
peux-tu marquer l'échéance de {nom} comme faite ?
peux tu clore le rappel {nom}
Pouvez-vous clôturer l'échéance CSS de la famille {nom} ?
Merci de marquer comme réalisée l'échéance de Mme {nom}
Merci de supprimer le rappel concernant {nom}, il n'est plus d'actualité
plus besoin du rappel pour {nom}
plus besoin de me rappeler
plus nécessaire pour {nom}
pas la peine de me rappeler {nom} c'est fait
sans objet pour {nom}
échéance sans objet {nom}
l'échéance n'a plus lieu d'être pour {nom}
c'est caduc le rappel de {nom}
c'était déjà fait {jour}
c'était déjà renouvelé {jour}, je l'avais pas saisi
c'était fait j'avais oublié de le noter
fait {jour}
effectué
réalisé
effectué {jour} pour {nom}
rappel {nom} ok, appelé ce matin
tu peux barrer le rdv de {nom}
c'est bon pour la dtr de {nom} tu peux l'enlever de la liste
le truc de {nom} est fait
rdv de {jour} avec {nom} : fait
mission accomplie pour {nom}
j'ai appelé la caf pour {nom}, réglé
enlève moi l'échéance assurance de {nom}, ils ont envoyé
considère que c'est fait
{nom} s'est bien présentée à la convocation
ça c'est fait
j'ai bouclé la css de {nom}
échéance {nom} à supprimer
on a vu {nom}, rdv terminé
la tâche sur {nom} est finie
rappel numéro 3 traité
la dtr des {nom} ok cochée
plus la peine de relancer {nom}
valide la relance bailleur de {nom}
le rendez-vous de {nom} s'est bien passé, clos le
tu peux retirer l'alerte de {nom}
visite {nom} réalisée {jour}
rdv cpam {nom} fait
échéance css {nom} faite
rappel {nom} fait
c'est fait pour le rdv
dossier {nom} envoyé c'est bon
clôturer l'échéance titre {nom}
rdv {nom} ok
valider échéance {nom}
tache {nom} faite
j'ai envoyé, tu peux cocher
déclaration {nom} faite clos le rappel
rendez vous {nom} passé
supprimer rappel {nom}
la première échéance est faite
relance {nom} effectuée
relancé ce matin
{nom} : dossier parti, ok
j'ai vu {nom} comme prévu
plus besoin de relancer, {nom} a répondu
ok pour le rappel de {nom}, traité
rdv honoré par {nom}
échéance de {jour} faite
le rdv n'a plus lieu d'être
c'est noté comme fait pour {nom} ?
marque fait
on peut enlever le rappel {nom}
ça y est c'est envoyé pour {nom}
annule le rappel de {nom}, plus utile
c'est ok pour {nom}
c'est bon j'ai appelé
j'ai fait le rappel
je m'en suis occupé
je m'en suis chargée {jour}
on l'a fait
on l'a fait avec {nom} ce matin
tâche accomplie
coché
rdv passé
rdv terminé {nom}
entretien passé {nom}
visite effectuée {nom}
dossier déposé, rappel à fermer {nom}
plus d'actualité
plus valable le rappel {nom}
efface l'échéance de {nom}
enlève ça de ma liste
le rappel caf {nom} c'est fait
échéance remplie
échéance {nom} annulée
rdv de {nom} annulé, supprime
valide la 1
la 3 est traitée
les échéances de {nom} sont toutes faites
j'ai fait la relance pour {nom}
c'est fait pour la dtr de {nom}
le rdv caf de {nom} est passé
coche l'échéance css de {nom}
tu peux enlever le rappel pour {nom}
c'est réglé la carte vitale de {nom}
rappel {nom} terminé
je viens d'appeler la cpam pour {nom} c'est réglé
tu peux considérer que le dossier de {nom} est envoyé, enlève le rappel
le rendez-vous de ce matin avec {nom} s'est bien passé
ça y est j'ai fait la déclaration de {nom} tu peux cocher
je confirme que l'échéance de {nom} est traitée
plus la peine pour {nom} c'est réglé
la première est faite
les deux premières sont faites
les trois premiers sont réglés
les 2 premiers c fait
la 1 et la 2 c'est bon
le premier et le troisième sont faits
toutes faites
tout est fait sauf la dernière
fait sauf la 3
coche titre {nom}
coche la css {nom}
coche le titre de séjour de {nom}
coche l'api {nom}
coche carte vitale {nom}
terminé pour {nom} l'assurance
terminé pour {nom} le logement
terminé {nom} la caleol
on l'a fait ensemble avec {nom}
on l'a fait {jour} avec {nom}
je l'ai fait avec {nom} {jour}
css renouvelée tu peux cocher
c'était déjà déposé {jour}
c'était déjà envoyé {jour}, j'avais oublié de cocher
pas venue au rdv {nom}
`;
