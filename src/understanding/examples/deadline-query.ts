/** What is due, when, for whom. */
export const deadlineQuery = `
mes échéances
mes échéances du jour
mes prochaines échéances
les prochaines échéances
quelles sont les prochaines échéances
quelles échéances {periode}
quelles échéances {avant}
échéances {periode}
échéances du jour
échéances de l'équipe {periode}
échéances de la semaine
liste des échéances
liste mes échéances
montre moi les échéances
montre mes échéances {periode}
affiche les échéances {periode}
affiche le calendrier
donne moi mes échéances
donne-moi les échéances de {nom}
échéances de la famille {nom}
les échéances de {nom}
quelles échéances pour {nom} ?
prochaine échéance {nom}
quelle est la prochaine échéance de {nom} ?
quels sont les rappels prévus pour {nom}
c'est quand le prochain rdv de {nom} ?
quand est le rdv de {nom}
prochain rendez-vous {nom}
mes rendez-vous {periode}
mes rdv {jour}
mes rdv
mes rdv de la semaine
quels rendez vous j'ai {jour} ?
j'ai des rdv {jour} ?
est-ce que j'ai des rendez-vous {jour}
qu'est-ce que j'ai {periode} ?
j'ai quoi à faire {jour}
j'ai quoi {periode}
que dois-je faire {jour} ?
qu'est-ce que je dois faire {periode}
qu'est ce que j'ai à faire {periode}
qu'est-ce qui est prévu {jour} ?
qu'est ce qu'il y a de prévu {periode}
il y a quoi {jour}
y'a quoi de prévu {periode}
quoi {jour}
quoi de neuf à faire {jour}
c'est quoi le programme {jour}
programme {jour}
programme {periode}
planning {periode}
planning de la semaine
mon planning
mon agenda {jour}
mon agenda
agenda {periode}
agenda de {collegue} {periode}
calendrier {periode}
calendrier des échéances
à faire {jour}
à faire {periode}
ma todo
ma liste de tâches
les tâches à faire
tâches {periode}
quelles tâches me restent {periode}
que me reste-t-il à faire {avant} ?
que reste-t-il à faire {periode}
il me reste quoi à faire {avant}
qu'est-ce qui urge
qu'est ce qui presse ?
les urgences
les urgences du jour
urgences {periode}
qu'est-ce qui est urgent {periode}
quoi d'urgent
y a-t-il des urgences ?
priorités {periode}
mes priorités
qu'est-ce qui est critique
échéances critiques
les échéances critiques {periode}
mes retards
retards
les échéances en retard
mes échéances en retard
qu'est-ce qui est en retard ?
qui est en retard
qui est en retard dans l'équipe
qui a du retard ?
qui a pris du retard
qu'est ce que j'ai en retard
est-ce que j'ai du retard
suis-je en retard sur quelque chose ?
j'ai des retards ?
quelles échéances sont dépassées
échéances dépassées
échéances dépassées {nom}
qu'est ce qu'on a loupé
qu'est-ce que j'ai raté {periode}
liste des retards de l'équipe
les retards de {collegue}
qui est en retard ?
quelles familles sont en retard
échéances {collegue}
échéances de {collegue} {periode}
les échéances de {collegue}
qu'est-ce que {collegue} doit faire {periode}
qu'a {collegue} à faire {periode} ?
quels sont les rdv de {collegue} {jour}
rdv de {collegue} {periode}
échéances logement
échéances emploi {periode}
échéances droits {periode}
échéances préfecture {periode}
les échéances caf {periode}
les css à renouveler
css à renouveler
CSS à renouveler ?
les api à renouveler
api à renouveler {periode}
titres à renouveler
DLS à renouveler {avant}
assurances à renouveler
dtr à valider
les CSS à renouveler {avant}
quelles css se terminent {periode} ?
quels titres de séjour expirent {periode}
titres de séjour à renouveler {avant}
les titres qui arrivent à expiration
quelles API expirent {periode} ?
les api à renouveler {periode}
api qui expirent {avant}
récépissés qui expirent {periode}
qui a un récépissé qui expire {periode} ?
qui a une css qui se termine {periode}
qui a un titre qui expire {avant}
qui a une dtr à faire {periode}
qui doit faire sa déclaration trimestrielle {periode} ?
qui doit s'actualiser {periode}
qui a encore un permis à échanger ?
c'est qui qui a encore un permis à échanger ?
qui n'a pas renouvelé sa demande de logement
qui a un contrat qui finit {periode}
quels contrats se terminent {periode} ?
contrats qui se terminent {avant}
les contrats à renouveler {periode}
quelles familles arrivent en fin de contrat {avant}
quelles familles ont une échéance {periode}
quelles familles ont un rdv {jour} ?
les demandes de logement à renouveler {periode}
dls à renouveler {avant}
dtr à faire {periode}
les DTR du mois
actualisations à faire
assurances habitation à renouveler {periode}
fins de prise en charge {avant}
fins d'hébergement {periode}
bilans à faire {periode}
les bilans de contrat à prévoir
ce qui expire {periode}
ce qui expire {avant}
qu'est-ce qui expire {periode} ?
qu'est-ce qui tombe {periode}
quoi comme échéance {avant}
quand expire le titre de {nom} ?
quand expire l'api de {nom}
quand expire la css de {nom} ?
quand finit la css de {nom}
quand se termine la CSS de la famille {nom} ?
c'est quand la fin de CSS des {nom} ?
c'est quand la fin du contrat de {nom}
c'est quand la dtr de {nom}
c'est quand la caleol de {nom} ?
c'est quand le rdv préfecture de {nom}
c'est pour quand le fuhl de {nom} ?
quand est la commission de {nom} ?
quand est-ce que {nom} doit renouveler sa css
quand doit-on renouveler le titre de {nom} ?
jusqu'à quand est valable le titre de {nom}
jusqu'à quand est valable l'API de mme {nom} ?
jusqu'à quand {nom} a la css
jusqu'à quand {nom} peut rester au cada ?
quand finit le cdd de {nom} ?
quand finit la formation de {nom}
quand est ce que {nom} emménage
quand se termine l'accompagnement de {nom} ?
quel jour passe {nom} en commission ?
à quelle heure est le rdv de {nom} {jour}
date de fin du contrat {nom}
date d'expiration du titre {nom}
date limite pour la dls de {nom} ?
combien de temps il reste à {nom} pour échanger son permis
il reste combien de jours pour la css de {nom} ?
est-ce qu'on a un rdv de prévu avec {nom}
dates à retenir {periode}
dates importantes {nom}
dates clés de la famille {nom}
prochaines dates {nom}
mes rappels
mes rappels {periode}
quels rappels j'ai {periode} ?
liste des rappels
les rappels à venir
rappels {jour}
montre les rappels de {nom}
pourquoi ce retard ?
statut des rappels
mes visites à domicile {periode}
quelles visites {jour}
qui je vois {jour} ?
qui est-ce que je vois {jour} ?
echeance {nom}
echeances {periode}
echeances de la semaine stp
écheances {jour}
prochaines echeance
g quoi {jour}
jai quoi comme rdv {jour}
jai koi demain
kes qui est en retard
quelles sont les echeance de {nom}
rdv ce matin
rdv {periode} avec {nom} ?
Bonjour, quelles sont les échéances de l'équipe {periode} ?
Pouvez-vous me lister les titres de séjour arrivant à expiration {avant} ?
Je souhaiterais connaître les échéances {periode} pour le service
je voudrais savoir ce que j'ai à faire {jour}
je veux voir mes échéances
je veux la liste des échéances de {collegue}
peux tu me dire ce que j'ai {jour}
tu peux me donner mes rdv de {jour}
dis moi ce qui est urgent {periode}
rien d'urgent {jour} ?
rien à faire {jour} ?
j'ai oublié quelque chose ?
est-ce que j'ai oublié quelque chose {periode}
est ce qu'il y a des dtr à faire
est-ce qu'il y a des titres à renouveler bientôt
y a des échéances pour {nom} ?
y a t il des choses en retard chez {collegue}
c'est quand déjà le rdv à l'ofii de {nom} ?
j'ai du monde {jour} ?
fais moi la liste de ce qu'il y a à faire {periode}
y a quoi qui brûle
tu peux me redonner l'heure du rdv de {nom} {jour}
combien de jours avant la fin de l'api de {nom}
les prochains trucs à faire pour {nom}
les titres qui tombent {periode}
qui a sa css qui finit {avant}
on a quoi {jour} matin
qu'est-ce que j'ai loupé pendant mes congés
{collegue} a quoi {jour} ?
les baux qui démarrent {periode}
il reste des dtr à valider ?
des urgences pour {nom} ?
c'est quoi la date limite pour renouveler la css de {nom}
montre moi tout ce qui expire {periode}
qui est convoqué en préfecture {periode} ?
mon emploi du temps {jour}
rappelle moi ce que j'ai {jour}
t'as quoi de prévu pour moi {jour}
quelles sont les dates butoir {periode}
y a t il un rendez vous avec {nom} bientôt ?
combien de temps avant la fin du contrat de {nom}
liste ce qui est dépassé
qu'est ce que je dois pas oublier {periode}
les renouvellements à prévoir {avant}
est-ce qu'il y a une visite prévue chez {nom} {periode}
prochain rdv préfecture ?
ai-je quelque chose {jour} après-midi
échéances à venir pour les familles de {collegue}
les échéances de {nom} svp
mes rappels du jour
échéances {avant}
rendez-vous {periode}
quels rdv {jour}
échéances emploi
échéances droits {nom}
quoi de prévu {periode} ?
qu'y a t il {jour} ?
retards de {collegue}
échéances non faites
récépissés qui expirent bientôt
css à renouveler {periode}
qui passe en commission {periode}
quand finit le contrat de {nom}
prochaine actualisation {nom}
la liste des rdv de la semaine
date du bilan de {nom}
à faire aujourd'hui
mes urgences
échéances par famille
les titres à renouveler pour mes familles
j'ai un rdv avec {nom} quand déjà
qu'est ce que je dois faire pour {nom} {periode}
je fais quoi {jour} ?
tu me rappelles ce qu'il y a {jour}
dis moi les échéances de la famille {nom}
c'est pour quand la visite chez {nom}
quand est-ce que je revois {nom}
il y a quelque chose pour {nom} {periode} ?
qu'est-ce que l'équipe a {periode}
quelles démarches sont en retard
les permis à échanger {avant}
tous les récépissés qui se terminent {periode}
ma journée de {jour}
est ce que j'ai raté un rappel
échéances proches
quelles assurances habitation expirent {periode}
donne moi le planning {periode}
quel est le prochain rendez-vous
{nom} a rdv quand
combien d'échéances j'ai {periode}
fin de css {nom} c'est quand
y a-t-il urgence quelque part
mes tâches
j'ai quelque chose de prévu {jour} ?
c'est quoi mes rdv {jour}
c'est quoi les prochaines dates
quelles dates pour {nom}
rdv à venir {nom}
il y a des rdv {jour} ?
qu'est ce qu'on a {periode}
on a quoi comme échéance {periode}
qui a rdv {jour}
qui est en fin de contrat {periode}
qui doit renouveler son titre {periode}
combien de titres expirent {periode}
quelles apl à demander {periode}
liste des titres de séjour à renouveler
liste des css à renouveler
liste des rdv préfecture {periode}
mes visites à domicile à venir
mes bilans {periode}
montre le calendrier de {collegue}
planning de {collegue} {jour}
rappels de la semaine
rappels en attente
retards logement
retards {nom}
tâches en retard
tout ce qui est en retard
trucs urgents
urgent ?
à quand le prochain rdv avec {nom}
date de la caleol {nom} ?
échéance dtr {nom} ?
expiration titre {nom} ?
fin de droits {nom} quand
jusqu'à quand court le contrat de {nom}
la css de {nom} finit quand
le titre de {nom} expire quand
le prochain rendez-vous préfecture de {nom} c'est quel jour
où en sont les échéances de {collegue}
je veux voir les rappels
vérifie ce que j'ai {jour}
c'est quoi mes échéances {periode}
quels rdv j'ai {jour}
les échéances de la famille {nom} ?
qu'est-ce qui est en retard chez {collegue}
quand finit la css de la famille {nom}
les titres de séjour qui arrivent à échéance {periode}
j'ai quoi à faire {periode} ?
prochain rdv de {nom}
y a quoi d'urgent {periode}
les css qui finissent {avant}
on a des trucs en retard ?
agenda {jour}
quand est la caleol pour {nom}
les rappels de {periode}
qu'est-ce qui m'attend {periode}
est-ce que j'ai des choses urgentes à traiter
pouvez-vous me communiquer les échéances de l'équipe {periode}
rappelle moi la date du rdv préfecture de {nom}
à quelle date se termine le contrat de la famille {nom}
je voudrais savoir quand expire l'api de {nom}
est-ce que quelqu'un passe en commission {periode}
on a combien de titres à renouveler {periode}
sors moi la liste des échéances de {collegue}
il y a combien de retards chez {collegue}
dis moi ce que j'ai oublié
tout ce qui est préfecture
tout ce qui est css {periode}
tout ce qui concerne la cpam
tout ce qui est france travail
ce qui est ofpra
échéances caf
échéances pôle emploi
échéances france travail {periode}
échéances mission locale
les échéances ofii
ce qu'il y a à la préfecture {periode}
qu'est-ce qu'on a à la caf
quoi à la cpam {periode}
quels permis doivent encore être échangés
il reste quels permis à échanger
qui a encore sa dtr à valider
qui a la dls à renouveler {avant}
qui a l'assurance à renouveler
c'est qui qui doit renouveler sa css
c'est qui qui a pas fait sa dtr
kel titre expire {periode}
kelles api finisse {periode}
les échéances que je couvre
ceux que je couvre ont quoi {periode}
ce que je remplace {periode}
échéances des collègues absents
mes relais {periode}
en retard chez {collegue}
qui a du retard chez {collegue}
g koi {periode}
jai koi {periode}
demandes de logement à renouveler {avant}
contrats qui finissent {periode}
contrats bientôt finis {periode}
échéances critiques de {collegue}
mes échéances critiques
et {periode} ?
et {jour} ?
et {avant} ?
et pour {collegue} ?
et {collegue} ?
et la caf ?
et les retards ?
et la css ?
et côté logement ?
les cartes de séjour à renouveler {avant}
`;
