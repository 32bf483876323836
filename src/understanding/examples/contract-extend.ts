/** The support contract goes on: renewal, extension, derogation beyond 18 months. */
export const contractExtend = `
prolonge {nom}
prolonge {nom} de 3 mois
prolonge {nom} de 6 mois
prolonge le contrat {nom}
prolonge le contrat de {nom} jusqu'au {jour}
prolonge le contrat de la famille {nom} {avant}
prolonge l'accompagnement de {nom}
prolonge l'accompagnement de {nom} de trois mois
prolonge le suivi de {nom} de 6 mois
prolonger le contrat
prolonger le contrat de {nom} {avant}
prolonger l'accompagnement de la famille {nom}
prolonger un contrat
prolongation {nom}
prolongation {nom} 6 mois
prolongation {nom} {avant}
prolongation contrat {nom}
prolongation du contrat de {nom} de 3 mois
prolongation de l'accompagnement de {nom}
prolongation du suivi {nom} accordée
prolongation validée {nom}
prolongation validée en équipe pour {nom} 6 mois
prolongation demandée pour {nom}
demande de prolongation {nom}
demande de prolongation de contrat {nom}
demander une prolongation pour {nom}
demande de renouvellement du contrat de {nom}
demande de renouvellement {nom} 6 mois
renouvelle {nom}
renouvelle le contrat {nom}
renouvelle le contrat de {nom} pour 6 mois
renouvelle le contrat de la famille {nom} {avant}
renouvelle l'accompagnement de {nom} de 6 mois
renouveler le contrat
renouveler le contrat {nom}
renouveler l'accompagnement de {nom}
renouveler {nom} 6 mois
renouvellement {nom}
renouvellement {nom} 6 mois
renouvellement contrat {nom}
renouvellement du contrat {nom} 3 mois
renouvellement du contrat d'accompagnement de {nom}
renouvellement de l'accompagnement {nom} {avant}
renouvellement validé {nom}
renouvellement accordé par la cheffe pour {nom}
contrat {nom} renouvelé
contrat {nom} renouvelé 6 mois
contrat de {nom} renouvelé {avant}
contrat {nom} prolongé
contrat {nom} prolongé {avant}
contrat {nom} prolongé de 3 mois
contrat {nom} +6 mois
contrat de {nom} à prolonger
contrat de {nom} à renouveler pour 6 mois
le contrat de {nom} est renouvelé
le contrat de {nom} est prolongé {avant}
le contrat de {nom} va jusqu'à 18 mois
le contrat de {nom} passe à 15 mois
passe {nom} à 18 mois
passe l'accompagnement de {nom} à 18 mois
passer le contrat {nom} de 12 à 18 mois
porte le contrat de {nom} à 18 mois
pousse le contrat de {nom} jusqu'à {jour}
étends le contrat de {nom} de 6 mois
étendre le contrat {nom}
étendre l'accompagnement de {nom} {avant}
extension contrat {nom}
extension du contrat de {nom} de 3 mois
extension accompagnement {nom} 18 mois
rallonge le contrat de {nom}
rallonge {nom} de 3 mois
rallonger le contrat de {nom} de deux mois
rallonge de 6 mois pour {nom}
allonge le contrat de {nom}
reconduis le contrat de {nom}
reconduis {nom} pour 6 mois
reconduire l'accompagnement de {nom}
reconduction {nom}
reconduction du contrat {nom} 6 mois
reconduction accompagnement famille {nom}
contrat reconduit {nom} {avant}
avenant {nom}
avenant au contrat de {nom}
avenant de 3 mois pour {nom}
avenant signé {nom} {avant}
avenant contrat {nom} +3 mois
fais un avenant pour {nom}
ajoute 6 mois à {nom}
ajoute 3 mois au contrat de {nom}
ajouter six mois d'accompagnement à {nom}
6 mois de plus pour {nom}
6 mois supplémentaires pour la famille {nom}
trois mois de plus d'accompagnement pour {nom}
encore 6 mois pour {nom}
on continue avec {nom} 6 mois
on continue l'accompagnement de {nom}
on continue l'accompagnement de {nom} {avant}
on garde {nom} 6 mois de plus
on garde la famille {nom} dans le dispositif {avant}
on prolonge {nom}
on prolonge {nom} de 3 mois
on prolonge l'accompagnement des {nom}
on repart pour 6 mois avec {nom}
on renouvelle {nom}
on renouvelle le contrat de {nom} {avant}
on reconduit {nom} pour six mois
on va prolonger {nom} jusqu'à fin juin
poursuite de l'accompagnement {nom}
poursuite de l'accompagnement de {nom} 6 mois
poursuivre l'accompagnement de {nom} {avant}
maintien de l'accompagnement {nom} {avant}
maintenir {nom} dans le dispositif 6 mois de plus
dérogation {nom}
dérogation au delà de 18 mois pour {nom}
dérogation demandée pour {nom} 2 mois après les 18 mois
demande de dérogation pour {nom}
accord dérogation {nom} {avant}
accord de la cheffe pour renouveler {nom}
accord pour 6 mois de plus {nom}
accord prolongation {nom}
ok pour prolonger {nom}
ok pour renouveler {nom} 6 mois
je prolonge {nom}
je prolonge le contrat de {nom} de 6 mois
je renouvelle le contrat des {nom}
je valide la prolongation de {nom}
j'aimerais prolonger {nom}
je voudrais prolonger le contrat de {nom} de 3 mois
je souhaite renouveler l'accompagnement de {nom}
je veux renouveler un contrat
il faut prolonger {nom}
il faut renouveler le contrat de {nom}
il faudrait prolonger l'accompagnement de la famille {nom} de 6 mois
{nom} prolongé
{nom} prolongation 6 mois
{nom} prolongée {avant}
{nom} renouvelé 6 mois
{nom} renouvellement de contrat
{nom} a besoin de 3 mois de plus
{nom} a encore besoin d'accompagnement, prolonge de 6 mois
{nom} +3 mois
{nom} avenant 6 mois
{nom} continue jusqu'au {jour}
{nom} reste accompagné {avant}
{nom} contrat à prolonger {avant}
la famille {nom} est prolongée de 6 mois
la famille {nom} est renouvelée
les {nom} sont prolongés {avant}
prolong {nom} 6m
prolonge contrat {nom} 6 moi
renouvelement contrat {nom}
renouvellemnt {nom} 6 mois
prolongat° {nom}
avnant {nom} 3 mois
tu peux prolonger {nom} de 6 mois ?
tu peux renouveler le contrat de {nom}
peux-tu prolonger l'accompagnement de {nom} jusqu'au {jour} ?
Pouvez-vous enregistrer la prolongation du contrat de Mme {nom} pour 6 mois ?
La prolongation de l'accompagnement de la famille {nom} a été validée {avant}
Merci de renouveler le contrat d'accompagnement de {nom} pour une durée de six mois
{nom} repart pour 6 mois
on ajoute 3 mois à {nom}
{nom} pas prêt à sortir, on prolonge
la cheffe est d'accord pour 6 mois de plus {nom}
prolonger jusqu'à {jour} la famille {nom}
deuxième période de 6 mois pour {nom}
maintien {nom} +4 mois
dérog pour {nom} svp
{nom} : on remet 6 mois
validation du renouvellement {nom} jusqu'au {jour}
le contrat {nom} doit être prolongé
proposer une prolongation de 3 mois à {nom}
on va jusqu'aux 18 mois avec {nom}
{nom} renouvelle pour un semestre
accompagnement de {nom} prolongé à titre exceptionnel
prolongation {nom} 3 mois
renouveler {nom}
contrat {nom} jusqu'au {jour}
avenant {nom} {avant}
{nom} prolongé 6 mois
renouvellement accompagnement {nom}
prolonger le suivi de {nom} {avant}
+6 mois pour {nom}
contrat {nom} 12 à 18 mois
prolonger de 3 mois {nom}
{nom} : renouvellement 6 mois ok cheffe
on repousse la fin du contrat de {nom} de 6 mois
prolongement de l'accompagnement {nom}
contrat de {nom} : ajouter 3 mois
le suivi de {nom} continue {avant}
accompagnement {nom} renouvelé pour un an
renouvelle pour 6 mois la famille {nom}
contrat {nom} renouvelé pour 3 mois
prolonge {nom} {avant}
renouvellement {nom} accepté
on continue {nom}
prolonger {nom} de 6 mois
le contrat de {nom} est renouvelé 6 mois
avenant de 6 mois {nom}
on prolonge l'accompagnement de {nom} {avant}
passer {nom} à 18 mois
il faudrait reconduire le contrat de {nom} pour six mois
nous prolongeons l'accompagnement de {nom} {avant}
la cheffe a validé trois mois de plus pour {nom}
je demande une dérogation pour la famille {nom}
`;
