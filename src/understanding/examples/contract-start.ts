/** The support contract begins: the household enters the service. */
export const contractStart = `
contrat signé {nom}
contrat signé avec {nom}
contrat signé avec la famille {nom} {jour}
contrat d'accompagnement signé {nom} {jour}
contrat d'accompagnement {nom} 12 mois
le contrat de {nom} est signé
le contrat d'accompagnement de {nom} démarre {jour}
le contrat de {nom} commence {jour}
le contrat de la famille {nom} débute {jour} pour 12 mois
on a signé le contrat avec {nom}
on a signé le contrat d'accompagnement des {nom} ce matin
on signe le contrat de {nom} {jour}
j'ai signé le contrat avec mme {nom}
j'ai fait signer le contrat à {nom}
{nom} a signé le contrat d'accompagnement
{nom} a signé son contrat avec nous {jour}
{nom} ont signé le contrat pour 12 mois
{nom} signe son contrat d'accompagnement {jour}
{nom} contrat signé
{nom} contrat 12 mois {depuis}
{nom} contrat démarre {jour}
{nom} entre dans le dispositif
{nom} entre dans l'accompagnement {jour}
{nom} entre en accompagnement global {jour}
{nom} intègre le dispositif {jour}
{nom} intègre le service
{nom} rejoint le dispositif {jour}
{nom} rentre dans l'accompagnement {depuis}
{nom} démarre l'accompagnement {jour}
{nom} débute son accompagnement {jour}
{nom} commence l'accompagnement {jour}
{nom} est admis, on signe {jour}
{nom} est admise à partir du {jour}
{nom} admis contrat 12 mois
{nom} est accompagné depuis {jour}
la famille {nom} est admise dans le service
la famille {nom} démarre {jour}
la famille {nom} entre dans le service {jour}
la famille {nom} a signé pour 12 mois
les {nom} commencent l'accompagnement {jour}
les {nom} ont signé leur contrat
signature du contrat {nom}
signature contrat {nom} {jour}
signature du contrat d'accompagnement avec {nom} {jour}
signature prévue {jour} pour {nom}, contrat de 12 mois
signer le contrat de {nom}
signer un contrat d'accompagnement
démarre le contrat de {nom}
démarrer le contrat {nom}
démarre l'accompagnement de {nom} {jour}
démarrage accompagnement {nom} {jour}
démarrage du contrat {nom}
débute le contrat de {nom} {jour}
début du contrat {nom} {jour}
début de contrat {nom} {depuis}
début d'accompagnement {nom}
début accompagnement {nom} {jour} 12 mois
début de prise en charge {nom} {jour}
début du suivi {nom} {jour}
commence le contrat de {nom} {jour}
commencer l'accompagnement de {nom}
commencer un contrat
lance le contrat {nom}
lancer l'accompagnement de {nom} {depuis}
lancement du contrat de {nom}
ouvre le contrat de {nom}
ouvre un contrat pour {nom}
ouvrir un contrat d'accompagnement pour {nom} {jour}
ouverture du contrat {nom} {jour}
ouverture de l'accompagnement {nom}
créer le contrat de {nom}
crée un contrat de 12 mois pour {nom}
création contrat {nom} {jour}
établir le contrat d'accompagnement de {nom}
nouveau contrat
nouveau contrat {nom}
nouveau contrat d'accompagnement pour {nom} 18 mois
nouveau contrat 12 mois {nom} {depuis}
enregistre le contrat de {nom} signé {jour}
enregistre la signature du contrat {nom}
enregistrer un contrat
saisir le contrat de {nom}
saisis le contrat {nom} : 12 mois {depuis}
mets en place le contrat de {nom}
active le contrat {nom} {depuis}
active l'accompagnement de {nom}
entrée dans le dispositif {nom} {jour}
entrée {nom} {jour}
entrée en accompagnement {nom} {jour}
entrée effective de {nom} {jour}
admission {nom} {jour}
admission de la famille {nom} {jour} contrat signé
admission validée {nom}
admission validée pour {nom}, démarrage {jour}
admets {nom}
admettre {nom}
admettre la famille {nom} dans le service
prise en charge {nom} {depuis}
prise d'effet du contrat {nom} {jour}
contrat {nom} {depuis}
contrat {nom} à partir du {jour}
contrat {nom} 12 mois {jour}
contrat {nom} 18 mois signé
contrat {nom} signé ce jour
contrat initial {nom} 12 mois
contrat 12 mois {nom} c'est signé
contrat pour {nom} 15 mois
contrat remis et signé {nom} avec interprète
premier contrat {nom} {jour}
on démarre avec {nom} {jour}
on commence avec {nom} {jour}
on accueille {nom} dans le dispositif {jour}
on accompagne {nom} à partir du {jour}
on prend {nom} en accompagnement {depuis}
on fait entrer {nom} {jour}
contra signé {nom}
contrat signer {nom} {jour}
signatur contrat {nom}
demare le contrat {nom}
debut contrat {nom} {jour}
tu peux démarrer le contrat de {nom} ?
tu peux enregistrer le contrat de {nom} signé {jour}
peux-tu lancer l'accompagnement de {nom} {jour}
Pouvez-vous enregistrer le démarrage de l'accompagnement de Mme {nom} {jour} ?
Le contrat d'accompagnement global de la famille {nom} a été signé {jour} pour une durée de 12 mois
je veux démarrer un contrat
je voudrais commencer le contrat de {nom}
{nom} : contrat ok signé à 10h
on a accueilli et signé avec les {nom} {jour}
l'accompagnement de {nom} débute {jour}
nouvelle entrée {nom} contrat de 15 mois
mets en route le suivi de {nom}
date de début du contrat de {nom} : {jour}
{nom} démarre {jour} avec nous pour un an
signature effective avec {nom}
le contrat des {nom} prend effet {jour}
ça y est {nom} est entré
formaliser l'entrée de {nom}
signé ce matin le contrat d'accompagnement de {nom} pour un an
{nom} entrée effective {jour}
saisir un contrat
accompagnement global {nom} : top départ {jour}
contrat de la famille {nom} signé en présence de l'interprète
contrat {nom} signé {jour} 12 mois
début contrat {nom} {jour}
entrée dispositif {nom} {jour}
démarrage {nom} {jour}
{nom} admis {jour}
signature contrat {nom}
ouverture contrat 18 mois {nom}
nouvel accompagnement {nom} {depuis}
{nom} a signé, 12 mois
accompagnement {nom} commence {jour}
la famille {nom} entre {jour}, contrat à faire
accompagnement de {nom} lancé {jour}
validé en commission, {nom} démarre {jour}
contrat de 12 mois signé par {nom}
c'est parti pour {nom}, début {jour}
on débute avec les {nom}
crée le contrat d'accompagnement {nom} {depuis}
premier jour d'accompagnement {nom} {jour}
admission {nom}
entrée {nom}
contrat {nom} ok signé
contrat {nom} début {jour} durée 12 mois
{nom} intègre l'accompagnement global
contrat signé avec {nom} {jour}
démarrer l'accompagnement de {nom} le {jour}
{nom} entre dans le service {jour}
début du contrat de {nom}, 12 mois
signature contrat {nom} hier
la famille {nom} a signé son contrat d'accompagnement ce matin
nous démarrons l'accompagnement de {nom} {jour}
je souhaite enregistrer la signature du contrat de {nom}
{nom} rentre officiellement dans le dispositif {jour}
on signe avec {nom} pour douze mois
`;
