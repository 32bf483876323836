/** When and how reminders come. */
export const remindersSettings = `
régler les rappels
régler mes rappels
régler l'heure des rappels
réglages
réglages des rappels
réglage des notifications
réglages notifications
paramètres
paramètres des rappels
paramètres des notifications
paramètres notifications
paramétrer mes rappels
paramétrer les notifications
configurer les rappels
configurer mes notifications
configuration des rappels
options de rappel
préférences
préférences de rappel
mes préférences de notification
modifier mes rappels
modifier l'heure de mes rappels
modifier mes préférences
changer l'heure du rappel
changer l'heure du digest
change l'heure de mon récap
changer la fréquence des rappels
changer les réglages
changer mes notifications
mets mes rappels à 9h
mets les rappels à 8h15
mets mon récap à 8h
mets le digest à 9h30
mets le rappel du matin à 8h45
passe mes rappels à 9h
passe le récap à 10h
décale l'heure de mes rappels à 9h
envoie moi les rappels à 9h
envoie-moi mes rappels le matin
envoie moi le récap à 8h
envoie le point à 9h au lieu de 8h30
je veux mes rappels à 9h
je veux mes rappels le matin
je veux mes rappels plus tôt
je veux mes rappels plus tard dans la matinée
je veux recevoir le récap à 8h
je veux recevoir mes échéances tous les lundis
je veux recevoir les alertes le matin uniquement
je veux un seul message par jour
je veux être prévenu 2 semaines avant
je veux être prévenue plus tôt
je voudrais recevoir mes rappels à 10h
je voudrais changer l'heure des rappels
je voudrais moins de notifications
je préfère les rappels à 9h
je préfère recevoir mes rappels l'après-midi
je préfère être prévenue une semaine avant
je préfère un récap par semaine
je ne veux plus de rappels
je ne veux plus de notifications
je ne veux plus recevoir de rappels le soir
je ne veux pas de rappel le vendredi
je ne veux pas être dérangé après 17h
j'aimerais ne plus recevoir d'alertes
j'en reçois trop, moins de rappels stp
ne me dérange pas
ne me dérange pas {avant}
ne pas déranger {avant}
ne m'envoie plus de notifications
ne m'envoie plus rien {periode}
ne m'envoie rien le mercredi
n'envoie plus de rappels le soir
plus de rappels le week-end
plus de rappel {periode} svp
plus de notifs stp
pas de rappel le mercredi, je ne travaille pas
pas de notification pendant mes congés
pas de rappel {periode}
arrête de m'envoyer des rappels
arrête les notifications
arrête les rappels
arrête les notifs {periode}
stop aux notifications
stop les rappels
stoppe les notifications {avant}
désactive les notifications
désactive mes rappels
désactive le récap du matin
désactive les alertes {avant}
désactiver les notifs
désactiver mes rappels {periode}
active les rappels
active les notifications
active le digest
active le résumé du lundi
activer les alertes
activer le récap quotidien
réactive mes notifications
réactive le récap
réactiver les rappels
remets les notifications
remets les rappels en route
coupe les rappels
coupe les notifications
coupe mes notifs {periode}
coupe les alertes jusqu'à {jour}
suspends mes rappels
suspends les rappels {periode}
suspendre les notifications {periode}
mets mes rappels en pause
mets les notifications en pause {avant}
mets en pause les alertes {periode}
pause des rappels
pause des notifications {avant}
mode silencieux
mode silencieux {avant}
mode ne pas déranger
mode vacances
mets toi en silencieux
mute
mute les notifs
moins de notifications
moins de rappels
trop de rappels
trop de rappels, un par semaine suffit
trop de notifs
trop d'alertes
beaucoup trop de messages, une fois par jour ça suffit
un rappel par jour maximum
un seul rappel par jour
un récap par semaine
un récap le lundi et le jeudi
récap hebdomadaire
récap quotidien
récap tous les lundis à 8h
rappels à 9h
rappels à 8h
rappels tous les matins à 8h30
rappels le matin
rappels le lundi seulement
rappels uniquement les jours ouvrés
rappels désactivés pendant mes congés
rappel hebdomadaire plutôt que quotidien
rappels j-15 et j-7
rappels 1 mois avant
notifications à 9h
notifications le matin
notifications on
notifications off
notif
notifs
notifs à 8h30
notifs off
alertes 15 jours avant
alerte moi une semaine avant chaque échéance
alerte moi 1 mois avant les fins de titre
préviens-moi une semaine avant les échéances
préviens moi 3 jours avant chaque rdv
préviens moi plus tôt
préviens moi plus tôt pour les titres de séjour
préviens moi la veille de chaque rdv
prévenir 10 jours avant au lieu de 7
avertis moi 2 semaines avant les échéances
rappelle moi toujours une semaine avant
rappelle moi les échéances 15 jours avant
rappelle moi tous les lundis mes échéances
délai de rappel
délai de rappel 10 jours
délai d'alerte à 30 jours
avancer les rappels d'une semaine
fréquence des rappels
heure des rappels
heure du digest
à quelle heure tu envoies les rappels ?
à quelle heure sont mes rappels
quels sont mes réglages
comment changer l'heure des rappels
comment désactiver les notifications
comment régler les rappels ?
tu peux m'envoyer les rappels à 9h ?
tu peux arrêter les rappels pendant mes congés ?
tu peux me prévenir plus tôt
peux-tu désactiver les rappels {periode}
peux tu m'envoyer le récap à 8h plutôt
Pouvez-vous suspendre mes notifications {periode} ?
Je souhaite modifier l'heure d'envoi de mon récapitulatif quotidien
Merci de ne plus m'envoyer de rappels {periode}
je suis en congé {periode}, pas de rappels
je suis en congés {periode} coupe les notifications
je ne travaille pas le mercredi, pas de rappels
rapels a 9h
reglage rapels
desactive rappels
notification a 8h
envoie tout à 9h pile
arrête de me spammer
je ne veux le récap que le lundi
mettre le rappel à J-10
pas de message avant 9h
rappels off {periode}
rends moi les rappels
à partir de quand tu préviens pour un titre ?
rappelle moi plutôt le matin
mets la notification quotidienne à 8h
je pars en vacances {periode}, coupe tout
désabonne moi du récap
je souhaite être alertée 20 jours avant l'échéance
reprends l'envoi des rappels
change le jour du récap
ne plus m'alerter pour les rdv
heure d'envoi 7h45
rappels à 7h30
désactiver notifications
changer l'heure de rappel à 10h
notification une semaine avant
pas de rappel le samedi
pause rappels {periode}
activer rappel quotidien
paramètre notif
fais moi un seul rappel groupé
je veux les alertes 2 mois avant pour les titres
supprime le récap du vendredi
baisse la fréquence
remets mes rappels à l'heure normale
plus tôt les rappels, à 8h
bloque les notifications {periode}
gérer mes alertes
rappel tous les jours à 9h
un récap par jour
plus de rappels
rappels 3 jours avant
mets les rappels à 8h
désactive les rappels {periode}
je veux être prévenue 15 jours avant
change l'heure de mes rappels
moins de notifications svp
je souhaite recevoir mon récapitulatif à neuf heures
ne m'envoyez plus de rappels pendant mes vacances
je préférerais un seul message par semaine
tes rappels arrivent trop tard, avance les
`;
