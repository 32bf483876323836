/** A date to come is recorded: an appointment, a reminder, a limit. */
export const deadlineAdd = `
ajoute une échéance
ajoute une échéance {jour}
ajouter une échéance pour {nom}
ajoute une échéance {nom} {jour} css
ajoute une échéance pour la famille {nom} : titre de séjour {jour}
nouvelle échéance
nouvelle échéance {nom} {jour}
nouvelle échéance pour {nom} : assurance habitation {jour}
crée une échéance {jour} pour {nom}
crée un rappel
crée un rappel pour {jour}
créer un rappel {nom}
créer un rdv
créer un rendez-vous pour {nom} {jour}
ajoute un rappel
ajouter un rappel pour {nom} {jour}
ajoute un rdv
ajoute un rdv {jour} avec {nom}
ajouter un rendez-vous
ajoute un rendez-vous à la caf {jour} pour {nom}
rajoute un rdv {nom} {jour}
rajoute une échéance fuhl pour {nom} {jour}
mets un rappel
mets un rappel {jour}
mets un rappel {jour} pour {nom}
mets moi un rappel pour la css de {nom} {jour}
mets un rdv {jour} avec {nom}
mets un rendez vous {nom} {jour}
mets une échéance {jour} pour le titre de {nom}
mets une alerte {jour}
mets une alarme {jour} pour appeler {nom}
mets dans l'agenda rdv {nom} {jour}
mets dans mon agenda la commission de {nom} {jour}
mets-moi la visite chez {nom} {jour}
programme un rappel {jour}
programme un rdv avec {nom} {jour}
programmer une visite à domicile {nom} {jour}
planifie un rdv {nom} {jour}
planifier un entretien avec {nom} {jour}
planifie le bilan de {nom} {jour}
prévois un rdv avec {nom} {jour}
prévoir un rappel {jour} pour {nom}
prévoir visite à domicile {nom} {jour}
prévois le bilan à 3 mois de {nom}
pose un rdv {nom} {jour}
poser un rendez-vous avec {nom} {jour}
cale un rdv {jour} avec {nom}
cale moi un point avec {nom} {jour}
fixe un rdv avec {nom} {jour}
fixer une échéance pour {nom}
note un rdv {jour} avec {nom}
note le rdv préfecture de {nom} {jour}
note rdv caf {nom} {jour}
note une échéance {jour} pour {nom}
note que {nom} a rdv à la cpam {jour}
inscris un rdv {jour} pour {nom}
enregistre un rdv {nom} {jour}
enregistre un rappel {jour}
enregistre une échéance pour {nom}
rappelle-moi
rappelle-moi d'appeler {nom} {jour}
rappelle moi d'appeler le bailleur {jour}
rappelle moi {jour} de renvoyer le dossier de {nom}
rappelle moi {jour} pour la css de {nom}
rappelle-moi de relancer la préfecture pour {nom} {jour}
rappelle moi de faire la dtr de {nom} {avant}
rappelle-moi le rdv de {nom} {jour}
rappelle moi l'anniversaire du contrat de {nom}
rappelle moi qu'il faut renouveler la dls de {nom} {avant}
rappel {jour}
rappel {nom} {jour}
rappel {jour} : relancer la CAF pour {nom}
rappel dtr {nom} {jour}
rappel appeler {nom} {jour}
rappel css {nom} {jour}
rappel pour {nom} {jour} envoyer attestation d'assurance
fais moi penser à appeler {nom} {jour}
fais-moi penser à relancer le fuhl {jour}
pense à me faire rappeler {nom} {jour}
n'oublie pas de me rappeler la dtr de {nom} {jour}
n'oublie pas le rdv de {nom} {jour}
ne me laisse pas oublier le titre de {nom}
préviens moi {jour} pour le titre de {nom}
préviens-moi quand l'api de {nom} arrive à échéance
alerte moi {jour} pour {nom}
alerte {jour} fin de css {nom}
tu me rappelles {jour} d'envoyer le dossier de {nom} ?
tu peux me rappeler {jour} d'appeler {nom} ?
tu peux ajouter un rdv {jour} avec {nom}
tu peux noter un rdv {jour} pour {nom} ?
peux-tu ajouter une échéance {jour} pour la famille {nom}
peux tu me mettre un rappel {jour}
pourrais-tu créer un rappel pour {nom} {jour} ?
Pouvez-vous programmer un rappel {jour} pour le dossier de {nom} ?
Merci d'ajouter une échéance {jour} pour le renouvellement de titre de {nom}
je veux ajouter un rdv
je veux créer une échéance
je voudrais mettre un rappel pour {nom}
je voudrais ajouter une échéance {jour}
il faut que je pense à rappeler {nom} {jour}
il faut que j'appelle la préfecture pour {nom} {jour}
il faut appeler le bailleur de {nom} {jour}
il faut envoyer le dossier fuhl de {nom} {avant}
il faut faire la dtr de {nom} {avant}
il faut renouveler la css de {nom} {avant}
il faut déposer le renouvellement de titre de {nom} {avant}
il faudra relancer l'ofpra pour {nom} {jour}
je dois appeler {nom} {jour}
je dois envoyer l'attestation de {nom} {avant}
je dois voir {nom} {jour}
je vois {nom} {jour} à 10h, ajoute le
on doit rendre le dossier de {nom} {avant}
on doit voir {nom} {jour} pour le budget
{nom} doit renvoyer sa déclaration {avant}
{nom} doit fournir son rib {avant}
{nom} doit payer l'assurance {avant}
{nom} doit s'actualiser {avant}
{nom} a rdv à la préfecture {jour} 9h
{nom} a rdv chez le médecin {jour}
{nom} a un rdv caf {jour} à 14h
{nom} rdv {jour}
{nom} rdv caf {jour}
{nom} rdv cpam {jour} 9h30
{nom} rendez-vous préfecture {jour} à 8h45
{nom} échéance {jour}
{nom} : rappel {jour}
{nom} rappel dtr {jour}
rdv {nom} {jour}
rdv {nom} {jour} 14h
rdv avec {nom} {jour} à 15h
rdv avec lui {jour} 14h
rdv avec elle {jour}
rdv {jour} 14h avec lui
rdv préfecture {nom} {jour}
rdv caf {nom} {jour}
rdv cpam {jour} pour {nom}
rdv ofii {nom} {jour} 9h
rdv banque {nom} {jour}
rdv mission locale {nom} {jour} à 10h
rdv dentiste {nom} {jour}
rdv hopital {nom} {jour} 11h
rdv école {nom} {jour}
rdv assistante sociale {jour} {nom}
rdv bailleur {jour} pour la famille {nom}
rdv impots {nom} {jour}
rdv bureau {nom} {jour} 16h
rendez-vous {jour} à 9h préfecture {nom}
rendez vous avec la famille {nom} {jour}
{jour} rdv {nom}
{jour} 10h rdv caf {nom}
{jour} 14h {nom} préfecture
{jour} visite à domicile {nom}
{jour} : bilan avec {nom}
visite à domicile {nom} {jour}
vad {nom} {jour}
vad chez {nom} {jour} 10h
entretien {nom} {jour} 14h
entretien avec mme {nom} {jour} à 9h
bilan {nom} {jour}
bilan à mi parcours {nom} {jour}
point {nom} {jour} 11h
synthèse {nom} {jour} avec le cms
réunion partenaires pour {nom} {jour}
échéance css {nom} {jour}
échéance titre {nom} {jour}
échéance {jour} dossier fuhl {nom}
échéance assurance habitation {nom} {jour}
échéance loyer {nom} {jour}
date limite dossier {nom} {jour}
date butoir fuhl {nom} {jour}
deadline {nom} {jour}
dernier délai pour {nom} {jour}
à faire {avant} : dls {nom}
à faire pour {nom} {avant} : déclaration trimestrielle
à rappeler {jour} : {nom}
à relancer {jour} : cpam de {nom}
relancer {nom} {jour}
relancer la caf {jour} pour {nom}
appeler {nom} {jour}
appeler le bailleur de {nom} {jour}
envoyer le bail de {nom} {avant}
renouveler css {nom} {avant}
déposer le titre de {nom} {avant}
la css de {nom} se termine {jour}, mets un rappel
l'api de {nom} finit {jour} rappelle le moi
le contrat de {nom} finit {jour}, crée une échéance
la réponse à l'offre de logement de {nom} est {avant}, ajoute une échéance
{nom} passe en commission {jour}, rappelle-moi la veille
rappel la veille du rdv de {nom}
rappelle moi 15 jours avant la fin de css de {nom}
rappelle moi une semaine avant le rdv de {nom}
alerte 2 mois avant l'expiration du titre de {nom}
rapel {nom} {jour}
rapelle moi d'appeler {nom} {jour}
rappele moi {jour} de voir {nom}
ajoue un rdv {nom} {jour}
ajoute rdv {nom} {jour}
ajout échéance {nom} {jour}
ajouter rappel {jour}
new rdv {nom} {jour}
nv rdv caf {nom} {jour}
nouveau rdv {nom} {jour}
nouveau rdv
nouveau rendez-vous
prise de rdv {nom} {jour}
j'ai rdv avec {nom} {jour} à 14h
j'ai pris rdv à la préfecture pour {nom} {jour}
jai un rdv avec {nom} {jour} note le
j'ai une visite chez {nom} {jour}
on a rdv avec {nom} {jour}
on se voit {jour} avec {nom} pour le cer
{nom} doit passer signer le cer {jour} à 11h
bloque {jour} 14h pour {nom}
mets moi un pense bête pour {jour} rappeler la cpam au sujet de {nom}
j'emmène {nom} à la banque {jour}
convoc tribunal {nom} {jour}
{jour} 9h caf avec {nom}
relance bailleur {nom} à faire {jour}
dans 10 jours il faut que je vérifie le dossier de {nom}
crée une alerte pour l'expiration du passeport de {nom} {jour}
ajoute au calendrier le conseil de classe du fils {nom} {jour}
rv {nom} {jour} 15h30
je dois rappeler l'assurance de {nom} {jour}
on se voit {jour} à 10h avec {nom} et l'interprète
crée rdv {nom} maison des solidarités {jour}
alerte moi {jour} pour la dls de {nom}
j'ai oublié de noter le rdv de {nom} {jour} 9h
inscris au calendrier l'edl de {nom} {jour} 10h30
fais un rappel {jour} pour l'envoi du cerfa de {nom}
il y a une audience pour {nom} {jour}
la réponse à donner pour {nom} c'est {avant}
mets une échéance au {jour} : attestation {nom}
dans deux semaines rappeler {nom}
accompagnement physique {nom} à la cpam {jour}
pose moi un rappel {jour} au sujet de {nom}
entretien ofii {nom} convocation {jour} à 13h45, note dans l'agenda
penser à demander l'avis d'imposition à {nom} {avant}
rdv CMS {nom} {jour} 9h
rdv {nom} {jour} bureau
rappelle moi {jour} : css {nom}
échéance {nom} : fin récépissé {jour}
ajouter rdv médecin {nom} {jour} 11h
{nom} bilan {jour} 14h
mettre un rappel pour {nom}
créer échéance DTR {nom} {jour}
note rdv {nom} {jour}
rappel {jour} 9h relance DAH
rdv avec {nom} et l'interprète {jour}
{nom} à rappeler {jour}
prévoir rdv {nom}
rappel dans 15 jours pour {nom}
pense bête {jour} {nom}
fin de titre {nom} {jour} mets un rappel
échéance contrat {nom} {jour}
il faut que {nom} dépose son dossier {avant}
rdv visite médicale {nom} {jour} 8h
programme visite {nom} {jour}
{nom} audience CNDA {jour}
appel à passer à {nom} {jour}
nouveau rdv {jour} à 9h avec {nom} au cms
mets le rdv gynéco de mme {nom} {jour}
je veux être rappelé {jour} pour {nom}
faire la css de {nom} {avant}
{nom} : titre à renouveler {avant}, crée l'échéance
rendez vous à poser avec {nom} {jour}
on a un point avec le bailleur de {nom} {jour} 11h
à ne pas oublier : assurance de {nom} {jour}
réserve moi {jour} 14h avec la famille {nom}
la convention de {nom} se termine {jour}, préviens moi
agenda : {nom} {jour} 9h30
fais moi signe {jour} pour relancer {nom}
programme un appel à {nom} {jour}
{jour} : {nom} au commissariat, note
rappelle-moi {jour} de contacter DAH
rappelle moi {jour} d'envoyer le mail au bailleur de {nom}
rdv {jour} à 11h pour {nom} à la mairie
{nom} passe au bureau {jour}
{nom} vient {jour} à 10h
je reçois {nom} {jour} à 9h30
je rencontre {nom} {jour}
permanence avec {nom} {jour}
visio avec {nom} {jour} 14h
appel téléphonique prévu avec {nom} {jour}
convocation de {nom} à la préfecture {jour} 8h30 à noter
alerte renouvellement css {nom} {jour}
échéance à créer {nom}
échéance préavis {nom} {jour}
limite pour le recours de {nom} : {jour}
deadline dossier css {nom} {jour}
penser à la dtr de {nom} {avant}
ne pas oublier {nom} {jour}
mets-moi {nom} {jour} à 14h
ajoute la commission de {nom} {jour}
ajoute à mon agenda rdv {nom}
bilan avec {nom} {jour} 10h à ajouter
programme la relance de l'ofpra pour {nom} {jour}
prends un rdv avec {nom} {jour}
crée une tâche pour {nom} {jour}
nouvelle tâche : appeler {nom} {jour}
to do {jour} : css {nom}
il faut relancer le bailleur de {nom} {avant}
faut pas oublier l'assurance de {nom} {avant}
je voudrais planifier un rdv avec {nom}
rdv {jour} 10h à la caf pour {nom}
rappelle moi {jour} d'appeler {nom}
mets une échéance {jour} pour la dls de {nom}
{nom} rdv préfecture {jour} à 9h
ajoute un rappel {jour} fuhl {nom}
faut que je rappelle {nom} {jour}
note un rdv avec {nom} {jour} à 14h30
échéance {jour} pour {nom} : avis d'imposition
l'api de {nom} finit {jour}, rappel 1 mois avant
visite à domicile chez {nom} {jour} 10h
programme moi un point avec {nom} {jour}
pourrais-tu me rappeler {jour} qu'il faut appeler la caf pour {nom}
je te demande de me rappeler {jour} le dossier de {nom}
on a pris rendez-vous à la banque {jour} pour madame {nom}
alors {jour} à 14 heures j'ai rendez-vous avec {nom} tu le notes
la famille {nom} est convoquée {jour} à 9h à la mission locale ajoute le
il faudra penser à renouveler l'assurance de {nom} {jour}
préviens-moi deux semaines avant la fin du titre de {nom}
tu peux me mettre un rappel pour demain matin
je souhaite programmer un rappel concernant {nom} {jour}
dis à {collegue} d'appeler le bailleur {jour}
dis à {collegue} de relancer la cpam pour {nom}
dis à {collegue} de renvoyer le mail {jour}
demande à {collegue} de voir {nom} {jour}
rappelle à {collegue} de faire la dtr de {nom}
rappelle à {collegue} la réunion {jour}
préviens {collegue} {jour} pour le titre de {nom}
préviens {collegue} {jour} que {nom} vient
pense-bête : rappeler la mairie
pense-bête : acheter des enveloppes
pense-bête : imprimer les attestations
pense-bête {jour} : clés de l'appartement
pense bête {jour} prendre les photos
pense bête rendre les clés {jour}
{jour} rdv préfecture
{jour} rdv cpam
{jour} caf
rdv préfecture {jour}
rdv france travail {nom} {jour}
rdv france travail avec {nom} {jour}
rdv pôle emploi pour {nom} {jour}
rdv ft {nom} {jour}
rdv dentiste {jour}
rdv {jour}
rappelle-moi l'assurance {jour}
rappelle moi le bail {jour}
rappelle moi la dtr {jour}
rappelle-moi {jour}
note moi un rdv {jour}
fais moi penser {jour} à appeler {nom}
deadline {jour} dossier fuhl {nom}
deadline {jour} demande de logement {nom}
préviens {collegue} que la commission est reportée
préviens {collegue} {jour} que la visite est décalée
pense-bête : acheter du papier
`;
