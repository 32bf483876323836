/** How the service stands: places, waiting list, load, figures of the team. */
export const statusTeam = `
combien de places
combien de places ?
combien de places libres
combien de places restent
combien de places disponibles
combien de places dispo {jour}
combien de places il reste en iml
combien de places IML ?
combien de places occupées
reste-t-il des places ?
il reste des places ?
il reste combien de places
il reste de la place ?
y a encore de la place en iml
est-ce qu'il reste des places IML
est-ce qu'on a de la place
on a de la place pour une famille de 5 ?
on a combien de places libres
on a encore des places ?
on peut encore prendre une famille ?
on peut accueillir combien de familles encore
places
places libres
places disponibles
places IML
places restantes
les places
état des places
nombre de places libres
nb de places iml
nb places dispo
capacité
capacité restante
capacité d'accueil
capacité IML
quelle est la capacité du service
quelle est notre capacité actuelle
taux d'occupation
taux d'occupation du service
taux de remplissage
taux de remplissage iml
occupation des places
combien sur 60
combien sur 20 en IML
on en est à combien sur les 60
on est combien sur 20 en iml
on est complet ?
on est plein ?
est-ce qu'on est complet
liste d'attente
la liste d'attente
montre la liste d'attente
affiche la liste d'attente
voir la liste d'attente
qui est sur la liste d'attente
qui est en liste d'attente ?
combien en liste d'attente
combien de familles en attente
combien de ménages sur la liste d'attente
qui est le prochain sur la liste d'attente
ordre de la liste d'attente
file d'attente
les familles en attente
les orientations en attente
liste des orientations
orientations en attente
orientations reçues {periode}
combien d'orientations {periode}
combien d'orientations reçues depuis janvier
combien d'orientations à traiter
quelles orientations sont en cours
nombre d'orientations {periode}
nombre d'orientations par CADA
combien de familles
combien de familles accompagnées
combien de familles on accompagne
combien de familles suivies {jour}
combien de familles dans le service
combien de ménages
combien de ménages suivis
combien de ménages accompagnés {periode}
combien de ménages en IML
combien de personnes accompagnées
combien d'enfants dans le dispositif
nombre de ménages
nombre de familles suivies
nombre de ménages par référent
nombre de dossiers par collègue
nombre d'entrées {periode}
nombre de sorties {periode}
combien d'entrées {periode}
combien de sorties positives
combien de contrats signés {periode}
combien de contrats finissent {periode}
combien de relogements {periode}
combien de familles relogées {periode}
combien de cdi {periode}
combien de personnes en emploi
combien de personnes en formation
combien de css ouvertes
combien de fuhl accordés {periode}
combien de familles ont un logement
combien de familles sans logement
combien de familles sans référent
quelles familles n'ont pas de référent
combien de retards dans l'équipe
combien de retards par personne
combien d'échéances en retard
combien d'échéances en retard dans l'équipe
nombre de retards par référent
combien de dossiers a {collegue}
combien de familles a {collegue} ?
combien de familles suit {collegue}
combien de ménages chez {collegue}
combien de dossiers par personne
{collegue} a combien de familles ?
{collegue} suit combien de ménages
charge de {collegue}
charge de l'équipe
charge de travail
charge de travail de l'équipe
charge par travailleur social
charge des collègues
répartition des dossiers
répartition des familles par référent
répartition de la charge
qui a combien de familles
qui a de la place pour une nouvelle famille
qui a le moins de dossiers
qui est le plus chargé
qui peut prendre une nouvelle famille ?
qui est absent {periode}
qui est en congé {periode} ?
qui suit combien de ménages
point équipe {periode}
point d'équipe
point de l'équipe
point sur l'équipe
point service
point du service
point global
point général
point hebdo de l'équipe
le point de la semaine pour l'équipe
fais moi le point sur le service
fais un point équipe
fais le point de l'équipe
où en est l'équipe
où en est l'équipe ?
où en est le service
où en est-on ?
où en sommes-nous
où en sommes nous ce mois-ci
on en est où dans l'équipe
comment va le service
comment va l'équipe niveau dossiers
situation du service
situation de l'équipe
situation globale
état du service
état de l'équipe
état des lieux du service
état général
vue d'ensemble
vue d'ensemble du service
vue équipe
vue globale
synthèse du service
synthèse de l'équipe
synthèse {periode}
tableau de bord équipe
tableau de bord du service
le tableau de bord de l'équipe
dashboard
dashboard équipe
statut de l'équipe
statut du service
status équipe
stats
stats du service
stats {periode}
statistiques
statistiques de l'équipe
statistiques {periode}
les statistiques du service
les chiffres
les chiffres {periode}
les chiffres du service
quels sont les chiffres {periode}
chiffres clés
chiffres de l'année
indicateurs
indicateurs du service
les indicateurs d'autonomie
indicateurs logement et emploi
taux de sortie positive
taux de relogement
taux d'accès à l'emploi
pourcentage de familles relogées
bilan {periode}
bilan du service
bilan de l'équipe
bilan de l'année
bilan du trimestre
bilan mensuel de l'équipe
activité du service
activité de l'équipe {periode}
activité {periode}
résumé de la semaine pour l'équipe
récap équipe
récap du service
le lundi de la cheffe
liste des ménages du service
liste de toutes les familles
toutes les familles
toutes les familles en iml
tous les ménages accompagnés
quelles familles suit {collegue} ?
les familles de {collegue}
les dossiers de {collegue}
les ménages de {collegue}
montre les familles de {collegue}
quels sont les dossiers de {collegue}
portefeuille de {collegue}
Pouvez-vous me donner le nombre de places disponibles en IML ?
Je souhaite connaître le taux d'occupation {periode}
Bonjour, où en est l'équipe {periode} ?
Bonjour, combien de ménages sont accompagnés à ce jour ?
je voudrais les stats {periode}
je veux voir la liste d'attente
je veux le point de l'équipe
donne moi les chiffres {periode}
donne moi les stats de l'équipe
donne-moi l'état des places
dis moi combien de places il reste
montre moi l'activité {periode}
peux tu me donner la charge de chacun
tu peux me dire combien de familles on a
cb de places
cb de places iml reste
cb de familles en attente
conbien de places
combien de place
liste dattente
listes d'attente
taux occupation
capacitée du service
statistique equipe
on en est où niveau places
l'iml est pleine ?
qui attend une place
donne la répartition par référent
taux de sorties vers l'emploi {periode}
tous les dossiers du service
combien de gens on suit
{collegue} a trop de dossiers non ?
les chiffres pour le comité de pilotage
combien d'impayés dans le service
nombre de familles par commune
effectif actuel
il nous reste combien en intermédiation ?
état des effectifs du service
nombre de places occupées
combien de familles sortent {periode}
vision globale de l'équipe
combien {collegue} a de ménages
chez {collegue} il y a combien de dossiers
bilan chiffré {periode}
sur 60 on est à combien
montre moi qui attend
familles en attente d'admission
nos résultats {periode}
places iml dispo
combien de familles par référent
stats du mois
point de l'équipe {periode}
capacité actuelle
liste d'attente ?
combien de contrats en cours
combien de familles en IML
tableau de bord service
bilan de la semaine équipe
nombre d'orientations reçues
combien de places reste-t-il
dossiers par travailleur social
situation de la liste d'attente
indicateurs du mois
combien de retards au total
nos places libres
est-ce qu'on peut prendre un couple en IML
état de l'occupation
comment on est niveau capacité
combien d'admissions {periode}
quelle est la charge de {collegue}
bilan de {periode} pour le service
combien de familles ont un emploi
qui a encore de la marge dans l'équipe
donne moi la file d'attente
les familles du service sans logement
total des ménages accompagnés
places ?
places restantes iml
combien de dossiers ouverts
bilan service
combien en attente
stats {periode} équipe
nb familles
où en est la liste d'attente
combien de départs {periode}
qui a combien de dossiers
combien de places il nous reste
combien de ménages a {collegue}
liste d'attente stp
point équipe stp
on est à combien de familles
combien de places iml
qui a le plus de retard
charge de chacun
combien de sorties depuis janvier
j'aimerais connaître le nombre de places encore disponibles
est-ce qu'il y a de la place pour une famille de six
où en est le service {periode}
combien de familles sont sur la liste d'attente
qui dans l'équipe peut prendre un dossier de plus
peux-tu me donner la répartition des ménages entre collègues
fais-moi un état des lieux du service
où en est-on dans le service ?
on en est où au global ?
globalement ça donne quoi dans l'équipe ?
les critiques
montre les critiques
liste des critiques
les critiques de l'équipe
tout ce qui est critique dans le service
les familles critiques
les dossiers critiques de l'équipe
situations critiques
qui est débordé
qui est surchargé {periode}
qui est la plus chargée ?
kes ki a le plus de dossiers
ki est le plus charge
le point du {jour}
point du lundi matin
voir le tableau de bord
un tableau de bord
combien d'échéances en retard par collègue
nombre d'échéances en retard par référent
qui est surchargé en ce moment
qui est le moins chargé en ce moment
`;
