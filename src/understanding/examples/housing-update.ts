/** Something happened, or is to be recorded, about a household's housing. */
export const housingUpdate = `
mettre à jour le logement de {nom}
mise à jour logement {nom}
maj logement
mettre à jour un logement
modifier le logement de {nom}
actualise la situation logement de {nom}
logement {nom} à mettre à jour
point logement {nom} à saisir
{nom} a trouvé un logement
{nom} a trouvé un appart dans le privé
{nom} a été relogé
{nom} est logée depuis {jour}
{nom} a signé le bail
{nom} a signé son bail {jour}
{nom} signe son bail {jour}
bail signé {nom}
bail signé hier pour la famille {nom}
signature du bail {nom} {jour}
signature bail le {jour} pour {nom} chez ADIS
le bail de {nom} est signé
on a signé le bail de la famille {nom} ce matin
les {nom} signent le bail {jour}
bail glissant signé pour {nom}
glissement de bail pour {nom} {jour}
glissement de bail validé {nom}
convention d'occupation signée {nom}
renouvellement de la convention d'occupation de {nom}
{nom} est positionné
{nom} positionnée sur un T4 à Valence
{nom} a été positionné par la DDETS
positionnement de {nom} sur un T3 à Portes
positionnement {nom} DAH T4
positionnement fait pour {nom} chez Habitat Dauphinois
nouveau positionnement pour la famille {nom} avec ADIS
on a positionné {nom} sur un logement à romans
j'ai positionné les {nom} sur un t2
dah propose un t4 à la famille {nom}
proposition de logement pour {nom}
proposition d'un T3 à Crest pour {nom}
proposition bailleur reçue pour {nom}
{nom} a reçu une proposition de logement
{nom} a accepté le T3
{nom} accepte le logement
{nom} a accepté la proposition de DAH
{nom} refuse le logement, trop loin des écoles
{nom} a refusé le T2
{nom} a visité l'appartement {jour}
visite du T3 {jour} avec {nom}
visite logement faite avec {nom}
la visite de l'appart s'est bien passée pour {nom}
caleol {jour} pour {nom}
caleol favorable {nom}
caleol défavorable pour {nom}
commission d'attribution {nom} {jour}
la commission a attribué le logement à {nom}
la commission a refusé {nom}
la CAL a donné un avis favorable pour la famille {nom}
{nom} rang 2 en commission
{nom} passe en caleol {jour}
{nom} est passé en commission, en attente du résultat
logement attribué à {nom}
attribution d'un T4 à {nom}
{nom} attribué rang 1
avis négatif du bailleur pour {nom}
le bailleur a refusé le dossier de {nom}
le bailleur a accepté {nom}
drôme habitat a répondu favorablement pour {nom}
habitat dauphinois refuse {nom}, ressources insuffisantes
état des lieux d'entrée {nom} {jour}
état des lieux fait {nom}
edl {nom} {jour} 10h
edl d'entrée ok pour les {nom}
edl sortie {nom} ok
remise des clés {nom} {jour}
{nom} a eu les clés
{nom} a récupéré ses clés
{nom} a rendu les clés de l'ancien logement
{nom} emménage {jour}
{nom} a emménagé {jour}
emménagement de la famille {nom} {jour}
entrée dans les lieux {nom} {jour}
{nom} entre dans son logement {jour}
{nom} déménage dans un t4 {jour}
déménagement {nom} {jour}
{nom} quitte le CADA {jour}
{nom} sort du cada {jour}
fin de prise en charge CADA {nom} {jour}
fin d'hébergement {nom} au {jour}
prolongation au CADA accordée pour {nom}
demande de maintien au CADA envoyée à l'OFII pour {nom}
l'ofii a accepté le maintien de {nom} 3 mois de plus
{nom} est à l'hôtel avec le 115
{nom} est hébergé chez un ami
{nom} dort dehors, 115 appelé
{nom} entre en IML {jour}
entrée IML {nom} {jour}
{nom} en IML depuis {jour}
place iml trouvée pour {nom}
{nom} sort de l'IML, bail direct
IML validée pour {nom}
demande de logement social faite pour {nom}
demande de logement social déposée {nom}
demande de logement renouvelée {nom}
dls faite {nom}
DLS renouvelée pour la famille {nom} {jour}
dls {nom} renouvelé
nur obtenu {nom}
NUR reçu pour {nom}
numéro unique reçu {nom}
le numéro unique de {nom} a été renouvelé {jour}
siao fait pour {nom}
demande SIAO envoyée pour {nom}
dossier DALO {nom} envoyé
recours dalo accepté {nom}
dossier FUHL envoyé {nom}
fuhl déposé {nom}
FUHL accepté pour la famille {nom}
fuhl refusé {nom}
le FUHL est accordé pour {nom}
fuhl en attente de pièces {nom}
aide fsl accordée {nom}
fuhl maintien demandé pour {nom}
garantie visale obtenue {nom}
visale accepté pour {nom}
visale demandé {nom}
caution payée {nom}
dépôt de garantie versé pour {nom} par le fuhl
{nom} a un garant
assurance habitation faite {nom}
assurance habitation ok {nom}
{nom} a pris une assurance habitation
{nom} a envoyé son attestation d'assurance
attestation d'assurance de {nom} transmise au bailleur
assurance logement renouvelée {nom}
compteurs ouverts {nom}
ouverture compteurs faite pour {nom}
élec ouverte chez {nom}
contrat engie ouvert {nom}
le gaz est ouvert chez les {nom}
eau ouverte à son nom {nom}
abonnement internet pris pour {nom}
edf coupé chez {nom}
apl demandée {nom}
APL accordée à {nom}
apl ok famille {nom}
l'APL de {nom} est versée au bailleur
demande d'apl faite en ligne pour {nom}
apl suspendue {nom}
attestation de loyer envoyée à la caf pour {nom}
prêt caf accordé {nom}
prêt équipement demandé pour {nom}
prêt mobilier caf refusé {nom}
aide mobilier accordée {nom} 600€
{nom} a acheté un frigo et une machine à laver avec le prêt caf
allocation d'insertion demandée pour {nom}
aide du département accordée {nom} pour l'installation
{nom} a des impayés
{nom} n'a pas payé son loyer
{nom} a un retard de loyer de 2 mois
impayé {nom}
impayés de loyer {nom} 640 €
dette de loyer chez {nom}
{nom} a réglé son impayé
le loyer de {nom} est à jour
loyer {nom} ok
loyer payé {nom}
loyer {nom} 410 €
commandement de payer reçu par {nom}
{nom} a reçu un commandement de payer {jour}
plan d'apurement signé {nom}
plan d'apurement mis en place avec le bailleur pour {nom}
échéancier accepté par le bailleur {nom}
préavis envoyé {nom}
{nom} a donné son préavis
{nom} donne congé de son logement pour {jour}
congé donné au propriétaire {nom}
problème de voisinage chez {nom} signalé par le bailleur
le bailleur signale des nuisances chez {nom}
visite à domicile faite chez {nom} logement bien entretenu
dégât des eaux chez {nom}
domiciliation clôturée {nom}
fin de domiciliation {nom}
radiation domiciliation demandée pour {nom}
point fait avec le bailleur pour {nom}
rdv bailleur fait avec {nom}
famille {nom} maintenant T4 à Montélimar
famille {nom} logement ok
les {nom} ont enfin leur logement
ça y est {nom} a son appart
ca y est les {nom} ont les cles
jai depose le dossier fuhl de {nom}
j'ai fait la demande d'apl avec mme {nom}
j'ai ouvert les compteurs pour {nom}
j'ai renouvelé la demande de logement de {nom}
j'ai rempli la dls avec {nom}
j'ai eu DAH, ils prennent {nom} sur le T3
on a fait l'état des lieux avec {nom}
on a envoyé la demande visale pour {nom}
{nom} bail ok edl {jour}
{nom} t3 dah accepté
{nom} fuhl ok
{nom} apl faite
{nom} dls ok
{nom} assurance hab ok
{nom} compteurs à ouvrir
{nom} : FUHL déposé ce matin
{nom} : bail signé, clés {jour}
{nom} caution versée
{nom} déposé au fuhl
positionement {nom} dah
batail signé {nom}
bai signé {nom}
asurance habitation {nom} faite
emmenagement {nom} {jour}
Bonjour, la famille {nom} a signé son bail {jour} avec Drôme Habitat
Pour information, la CALEOL a émis un avis favorable pour le ménage {nom}
Merci de noter que le logement de {nom} a été attribué en commission
Merci d'enregistrer la demande de FUHL de Mme {nom}
{nom} a dit oui pour le T4 de Bourg
remise de clés effectuée pour {nom}
on a eu la réponse de la CAL c'est non pour {nom}
frigo et gazinière livrés chez {nom}
le propriétaire de {nom} vend l'appartement
{nom} loyer de {periode} non payé
DDETS : {nom} labellisé contingent préfectoral
pièces complémentaires envoyées au fonds unique pour {nom}
l'attestation d'assurance de {nom} a été donnée au gardien
{nom} quitte son appart {jour} pour un plus grand
engie : contrat activé {nom}
visite du T2 rue des Alpes avec {nom}, elle hésite
{nom} accepté en commission ce matin !!
le bail de mr {nom} passe à son nom
j'ai relancé DAH pour {nom}, toujours en attente de réponse
{nom} : bail + edl {jour}, pensez assurance
fuhl {nom} : accord pour la caution et le premier loyer
{nom} s'installe {jour} à Portes-lès-Valence
changement de logement pour {nom}, T3 vers T4
mme {nom} a reçu le numéro unique
la demande HLM de {nom} est renouvelée
la famille {nom} est sortie du HUDA, hébergée chez un cousin
une offre de logement est arrivée pour {nom}, T3 à Chabeuil
{nom} n'a pas donné suite au logement proposé
le bailleur attend l'attestation d'assurance de {nom}
{nom} doit 2 loyers
mise en place d'un échéancier de 50 euros par mois pour {nom}
caf : apl calculée pour {nom} 312 euros
eau et électricité au nom de {nom} c'est fait chez le fournisseur
état des lieux de {nom} : rien à signaler
dossier logement {nom} incomplet chez ADIS
entretien avec le bailleur de {nom}, tout se passe bien
edl sortie {nom} {jour}
{nom} refus de la commission
commission {nom} {jour}
positionnée DAH T2 {nom}
attestation de loyer reçue {nom}
congé reçu du propriétaire {nom}
bail {nom} signé ce jour
FUHL {nom} 380€ accordés
clés récupérées {nom}
assurance habitation à renouveler {nom}
loyer {nom} 520 charges comprises
{nom} T3 Romans attribué
déménagement {nom} prévu {jour}
demande logement social {nom} faite, NUR en attente
fin de bail {nom} {jour}
visite logement {nom} {jour} 16h
prêt caf {nom} accordé 600 €
caution {nom} récupérée
compteur gaz ouvert {nom}
sous location {nom} terminée
impayé {nom} régularisé
logement {nom} insalubre signalement fait
visale obtenu {nom}
demande de mutation {nom}
{nom} sort de son IML {jour}
ADIS a validé le dossier de {nom} pour le T3
{nom} a eu une réponse négative du bailleur
le logement de {nom} est prêt, entrée {jour}
{nom} a payé son premier loyer
{nom} a ouvert sa ligne internet
chauffage réparé chez {nom}
le dossier APL de {nom} est incomplet
le FUHL demande le RIB du bailleur pour {nom}
remboursement du prêt caf de {nom} commencé
{nom} a un dégât des eaux, déclaré à l'assurance
{nom} inscrite au SIAO
proposition T4 Loriol pour {nom}, visite {jour}
les {nom} ont refusé, logement trop petit
la dls de {nom} arrive à terme, renouvelée ce matin
{nom} change de logement {periode}
le propriétaire de {nom} est d'accord pour le bail glissant
mme {nom} a quitté l'hébergement {jour}
plainte des voisins chez {nom}
{nom} a retrouvé un studio
garantie visale validée pour le bail de {nom}
le loyer de {nom} augmente de 12 euros
aide du CCAS pour la facture d'électricité de {nom}
on attend la réponse du bailleur pour {nom}
{nom} est sur liste pour un T3 à Valence
{nom} dossier CALEOL {jour}
{nom} accepte la proposition
{nom} rdv signature bail {jour}
{nom} a versé la caution
locapass accordé {nom}
{nom} plus de dette de loyer
expulsion suspendue {nom}
commandement de payer {nom} {jour}
IML {nom} convention signée
iml {nom} fin de convention {jour}
logement {nom} : fuite d'eau signalée au bailleur
{nom} dort chez des amis en attendant
{nom} quitte l'IML pour un bail direct
{nom} logement trouvé !
bailleur {nom} : ADIS
type de logement {nom} T4
date d'entrée logement {nom} {jour}
{nom} n'a pas de garant
apl {nom} versées
caf : apl suspendue {nom} impayé
équipement : aide caf versée {nom}
mobilier livré {nom}
{nom} a l'électricité
{nom} a eu son bail
edl {nom} fait hier
positionnement T3 Romans pour {nom} chez DAH
la commission a dit oui pour {nom}
dossier fuhl {nom} déposé ce matin
{nom} a pas payé son loyer de novembre
assurance logement ok pour {nom}
apl {nom} demandées en ligne
{nom} déménage {jour} à Loriol
visite d'un T2 avec {nom} {jour}
compteur edf ouvert pour la famille {nom}
demande de logement social de {nom} renouvelée
prêt caf mobilier de {nom} accepté
préavis de {nom} envoyé en recommandé
{nom} a refusé l'appart de DAH
je t'informe que {nom} a finalement eu le logement de Portes
bonne nouvelle pour {nom} le T4 est attribué
mauvaise nouvelle la commission a rejeté {nom}
on a fait l'ouverture des compteurs avec monsieur {nom} ce matin
madame {nom} a bien envoyé l'attestation d'assurance à son bailleur
la famille {nom} a déménagé samedi ils sont contents
{nom} a trois mois de loyer en retard ça craint
le bailleur menace {nom} d'expulsion
dossier de logement de {nom} transmis à la DDETS ce jour
pour la famille {nom} le fonds unique logement a accepté 450 euros
{nom} a rendu le studio
les meubles de {nom} sont arrivés
visite {jour} à 10h
la prise en charge se termine {jour}
visite {jour}
offre refusée, trop loin de l'école
la CAF demande une attestation de loyer
l'offre est refusée
prolongation au HUDA accordée {avant}
l'offre de logement est refusée, trop chère
assurance valable {avant}
fin de prise en charge au HUDA {jour}
le FUHL est à l'étude
prolongation HUDA demandée {jour}
ils déménagent {jour}
la caf attend l'attestation de loyer du bailleur
pas concernés par l'IML
pas concerné par le FUHL
le FUHL est en attente
dossier dalo en instruction
dossier fuhl incomplet, il manque le RIB
APL en attente, pas de réponse de la CAF
FUHL en cours d'instruction
apl en cours, toujours rien
elle a refusé la proposition car trop loin de son travail
ils refusent le logement parce que c'est trop petit
le bailleur a refusé, taux d'effort trop élevé
passe en commission {jour}
le bail est signé
le fonds unique demande une pièce
ils refusent l'appartement, pas d'ascenseur
ils sont installés depuis {jour}
compteur de gaz à ouvrir
la famille gère seule son assurance habitation
aide du département accordée
remise des clés {jour}
commandement de payer, courrier du {jour}
fuhl déposé {jour}
refus de la famille, trop cher
refus du logement par la famille, trop loin
lettre de congé remise {jour}
congé envoyé {jour}
le CADA prolonge {avant}
hébergement prolongé par le HUDA {avant}
domiciliation radiée
domiciliation asile.com clôturée
`;
