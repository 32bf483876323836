/** A due thing, a reminder or an appointment is moved to later (or to another day). */
export const deadlineSnooze = `
reporte
reporte à {jour}
reporte d'une semaine
reporte de 2 jours
reporte de trois jours
reporte ça à {jour}
reporte le rappel
reporte le rappel à {jour}
reporte le rappel de {nom}
reporte l'échéance de {nom} à {jour}
reporte l'échéance css de {nom} au {jour}
reporte le rdv de {nom} au {jour}
reporte le rdv de {nom} {jour} à 14h
reporter
reporter le rendez-vous de {nom}
reporter à {jour}
reporter l'échéance
report du rdv {nom} au {jour}
report rdv caf {nom} {jour}
report {nom} {jour}
repousse
repousse à {jour}
repousse le rappel {nom} à {jour}
repousse l'échéance de {nom} d'un mois
repousse l'échéance fuhl {nom}
repousse de 3 jours
repousse ça de deux semaines
repousser le rdv avec {nom}
repousser de 15 jours
décale
décale à {jour}
décale d'un jour
décale de 2 semaines
décale le rdv de {nom} à {jour}
décale le rdv préfecture de {nom} au {jour}
décale l'échéance {nom}
décale le rappel à {jour}
décale la visite chez {nom} à {jour}
décaler
décaler le rdv {nom}
décaler rdv {nom} {jour} 10h
décaler à {jour}
décalage du rdv de {nom}
déplace le rdv de {nom} à {jour}
déplace l'échéance {nom} {jour}
déplace le rappel à {jour}
déplacer le rendez-vous de {nom} au {jour}
bouge le rdv de {nom} à {jour}
change la date du rdv de {nom}
change la date du rappel
change l'échéance de {nom} au {jour}
change le rdv de {nom} pour {jour}
changer la date de l'échéance {nom}
changement de date pour le rdv de {nom} : {jour}
modifie la date du rappel {nom}
modifie la date de l'échéance de {nom} : {jour}
modifier le rdv de {nom} : {jour} à 10h
mets le rappel à {jour} plutôt
mets plutôt {jour}
mets le rdv de {nom} {jour} à la place
plutôt {jour}
plutôt {jour} pour le rdv de {nom}
finalement le rdv de {nom} est {jour}
finalement le rdv avec {nom} c'est {jour}
finalement ce sera {jour}
le rdv de {nom} est décalé à {jour}
le rdv de {nom} est repoussé
le rdv de {nom} passe à {jour}
le rdv caf de {nom} est repoussé au {jour}
le rdv préfecture de {nom} a été déplacé au {jour}
le rdv ofii de {nom} est reporté {jour}
la commission de {nom} est reportée au {jour}
la commission de {nom} est décalée à {jour}
la visite chez {nom} est reportée
la visite est décalée à {jour}
l'entretien de {nom} est repoussé à {jour}
l'entretien est reporté
l'échéance de {nom} est repoussée au {jour}
{nom} rdv reporté
{nom} rdv reporté au {jour}
{nom} rdv décalé {jour}
{nom} a demandé à décaler son rdv à {jour}
{nom} ne peut pas venir {jour}, reporte à {jour}
{nom} reporter au {jour}
{nom} : décaler à {jour}
rdv {nom} reporté au {jour}
rdv {nom} décalé
rdv {nom} repoussé {jour} 14h
rdv caf {nom} déplacé au {jour}
rdv préfecture {nom} décalé {jour}
rdv reporté
rdv reporté à {jour}
vad {nom} décalée à {jour}
visite {nom} reportée {jour}
plus tard
plus tard stp
pas maintenant
pas maintenant plus tard
pas le temps, plus tard
pas le temps maintenant
pas le temps aujourd'hui, rappelle moi {jour}
pas aujourd'hui
pas {jour}, {jour}
pas cette semaine
on verra plus tard
on verra {jour}
on voit ça {jour}
on verra ça la semaine prochaine
je regarde ce soir
je regarde ça {jour}
je regarderai {jour}
je m'en occupe {jour}
je m'en occupe aujourd'hui
je m'en occupe plus tard
je le ferai {jour}
je ferai ça {jour}
je vois ça {jour}
je verrai {jour}
rappelle plus tard
rappelle moi ça {jour}
rappelle-le moi {jour}
rappelle moi ça dans 2 heures
rappelle-moi ça plus tard dans la journée
rappelle moi dans 1h
rappelle moi dans une demi-heure
rappelle moi {jour} plutôt
rappelle moi ça {periode}
redemande moi {jour}
redemande-moi plus tard
relance moi {jour}
relance-moi plus tard
reviens vers moi {jour}
reviens me voir {jour}
repose moi la question {jour}
remets à {jour}
remets le rappel à {jour}
remets ça à plus tard
remets {nom} à {jour}
remets à la semaine prochaine
remettre à plus tard
remettre à {jour}
renvoie moi le rappel {jour}
renvoie le rappel plus tard
mets en attente jusqu'à {jour}
mets ce rappel en pause
mets ce rappel de côté jusqu'à {jour}
mets l'échéance de {nom} en pause
suspends le rappel {nom} jusqu'à {jour}
mets ça de côté
laisse en attente {nom}
laisse moi 3 jours
laisse moi jusqu'à {jour}
donne moi encore une semaine
encore 2 jours
dans 2 jours plutôt
dans une semaine
dans une heure
+1 semaine
+ 3 jours
+2j
une semaine de plus
un jour de plus
un mois de plus pour le rappel {nom}
avance le rdv de {nom} à {jour}
avance l'échéance de {nom} au {jour}
snooze
snooze {nom}
snooze jusqu'à {jour}
snooze 1 semaine
reporté
décalé à {jour}
report 1 sem
decale {nom} {jour}
reporte {nom} {jour}
repouse à {jour}
reportr le rdv {nom}
decaller le rdv de {nom}
tu peux décaler le rdv de {nom} ?
tu peux repousser à {jour} ?
tu peux reporter l'échéance de {nom} à {jour} ?
peux-tu déplacer le rendez-vous de {nom} à {jour} ?
peux tu reporter ça
Pouvez-vous reporter l'échéance de la famille {nom} au {jour} ?
Merci de décaler le rendez-vous de Mme {nom} au {jour}
je voudrais reporter une échéance
je veux décaler un rappel
je souhaite déplacer un rdv
il faut décaler le rdv de {nom}
il faut reporter {nom} à {jour}
on décale {nom} à {jour}
on reporte à {jour}
on repousse le bilan de {nom} à {jour}
j'aurai pas le temps {periode}, décale à {jour}
pousse le rdv {nom} à {jour}
recale {nom} {jour} 10h
on remet le rdv de {nom} à {jour}
pas le temps là, on en reparle {jour}
l'échéance de {nom} passe au {jour}
retarde le rappel de deux jours
mets la relance à {jour} plutôt
rdv préf de {nom} repoussé par eux au {jour}
laisse moi une semaine de plus pour {nom}
reprogramme la visite chez {nom} {jour}
je n'ai pas pu, remets le rappel à {jour}
{nom} absent, on décale le rdv à {jour}
déplace au {jour} la visite de {nom}
reporte tout à {jour}
mets l'échéance css de {nom} une semaine plus tard
le bilan de {nom} glisse à {jour}
attends {jour} pour me le rappeler
redonne moi ça {jour}
rdv de {nom} avancé à {jour} 9h
finalement {nom} c'est {jour} pas {jour}
report rdv {nom}
rdv {nom} décalé au {jour}
repousse {nom} de 2 semaines
décale l'échéance d'une semaine
rappelle moi ça lundi
dans 3 jours
plus tard dans la semaine
remettre le rdv de {nom} à {jour}
reporter l'échéance DTR {nom} au {jour}
change le rdv {nom} {jour} 15h
à {jour} plutôt
échéance {nom} au {jour} à la place
rdv france travail {nom} reporté {jour}
décaler de 10 jours
je peux pas {jour}, mets {jour}
{nom} pas venu, nouveau rdv {jour}
décale tout d'une semaine
redis moi ça dans une heure
l'entretien avec {nom} est déplacé
la caf a reporté le rdv de {nom} au {jour}
attendre {jour} avant de relancer {nom}
reporte la relance
rappelle moi quand je reviens de pause
remets moi le rappel pour {jour}
pas prêt, à revoir {jour}
on repart sur {jour} pour {nom}
nouvelle date pour le rdv de {nom} : {jour}
le rdv de {nom} c'est {jour} finalement
rdv {nom} pas {jour} mais {jour}
mets le rdv de {nom} au {jour} au lieu du {jour}
remets le rdv {nom} une semaine après
change la date de la visite chez {nom}
change l'heure du rdv de {nom}
avance le rappel d'un jour
recule l'échéance de {nom} au {jour}
repousse à la semaine prochaine
repousse à demain matin
renvoie à {jour}
réessaie {jour}
revoir {jour}
on reporte le rdv de {nom}
on décale le bilan
la préfecture a décalé {nom} au {jour}
le rendez vous est remis à {jour}
rdv remis au {jour}
échéance à décaler {nom} {jour}
date à changer pour {nom} : {jour}
je verrai ça demain
je m'en occuperai {jour}
demain plutôt
pas tout de suite
tout à l'heure
un peu plus tard
dans une semaine plutôt
rappelle moi dans 3 jours
rappelle dans une semaine
attends 2 jours
décale le rappel de {nom} à {jour}
reporte le rdv de {nom} à {jour} 14h
repousse de 2 jours
le rdv préfecture de {nom} est décalé {jour}
plus tard merci
remets l'échéance de {nom} au {jour}
je n'aurai pas le temps {jour} peux-tu me le rappeler {jour}
madame {nom} ne peut pas venir {jour} on décale à {jour}
la commission de {nom} a été reportée à {jour}
est-ce que tu peux me redemander ça {jour}
il faudrait déplacer le rendez-vous de {nom} à {jour}
en fait c'est plutôt {jour} pour le rdv de {nom}
reporte les deux premiers à {jour}
reporte la première à {jour}
repousse la 3 au {jour}
remets la 1 à {jour}
décale tout à {jour}
rappelle moi ça {jour}, pas {jour}
laisse-moi un jour de plus
`;
