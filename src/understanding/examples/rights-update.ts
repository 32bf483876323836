/** Something happened, or is to be recorded, about a right: residence, health, family benefits, civil status. */
export const rightsUpdate = `
mettre à jour les droits de {nom}
mise à jour droits {nom}
maj droits
modifier les droits de {nom}
actualise les droits de la famille {nom}
droits {nom} à mettre à jour
tous les droits de {nom} sont ouverts
droits ouverts {nom}
{nom} a reçu son titre de séjour
{nom} a eu son titre
{nom} a son titre de séjour jusqu'au {jour}
titre de séjour reçu {nom}
titre de séjour {nom} valable {avant}
titre {nom} renouvelé
renouvellement du titre de séjour déposé {nom}
renouvellement titre {nom} envoyé sur l'anef {jour}
demande de titre déposée {nom}
première demande de titre faite pour {nom}
carte de résident reçue {nom}
carte de résident 10 ans {nom} expire {jour}
carte de séjour pluriannuelle reçue pour {nom}
carte de séjour de {nom} à retirer en préfecture {jour}
ts {nom} ok
ts renouvelé {nom}
le TS de {nom} expire {jour}
le titre de {nom} est expiré
titre de séjour de mme {nom} valable du {jour} au {jour}
{nom} a déposé son renouvellement
{nom} convoqué en préfecture {jour}
convocation préfecture {nom} {jour}
rdv préfecture pris pour {nom} {jour}
préfecture : dossier {nom} complet
la préfecture demande des pièces pour {nom}
complément demandé par l'anef {nom}
pièces manquantes ANEF {nom}
récépissé reçu {nom}
récépissé {nom} jusqu'au {jour}
récépissé de {nom} renouvelé
nouveau récépissé {nom} valable {avant}
api reçue {nom}
API {nom} valable {avant}
api de {nom} expire {jour}
nouvelle API pour {nom} jusqu'au {jour}
l'API de mme {nom} est renouvelée 6 mois
attestation de prolongation reçue pour {nom}
API demandée {nom}
{nom} a eu son api {jour}
titre de séjour du fils {nom} demandé, il a 18 ans
titre jeune majeur {nom} déposé
ofpra {nom} acte de mariage reçu
état civil reçu {nom}
actes de naissance reçus pour {nom}
ofpra a répondu pour {nom}
OFPRA demande un complément pour {nom}
livret de famille OFPRA reçu {nom}
état civil ofpra en attente {nom}
reconstitution d'état civil demandée {nom}
titre de voyage reçu {nom}
titre de voyage de {nom} déposé en préfecture
TVR demandé pour la famille {nom}
réunification familiale en cours {nom}
réunification {nom} visa accordé
visa refusé pour la femme de {nom}
demande de visa déposée pour les enfants de {nom}
les enfants de {nom} arrivent {jour} par la réunification
réunif {nom} : rdv au consulat {jour}
CIR signé {nom} {jour}
CIR {nom} ok
convocation ofii {nom} {jour}
{nom} a signé le contrat d'intégration républicaine
formation civique terminée {nom}
journée civique 3 faite {nom}
{nom} a fini la formation civique
visite médicale ofii faite {nom}
RSA ouvert {nom}
rsa accordé {nom}
rsa demandé pour {nom}
demande de rsa déposée {nom}
RSA refusé {nom}
rsa {nom} versé depuis {jour}
rsa suspendu {nom}
rsa coupé pour {nom}
le RSA de {nom} est rétabli
{nom} touche le RSA
{nom} perçoit le rsa depuis {jour}
{nom} sort du rsa
{nom} a reçu un courrier de sanction RSA
caf ouverte {nom}
dossier caf déposé {nom}
CAF ok {nom}
caf {nom} dossier incomplet
la CAF demande une pièce pour {nom}
numéro allocataire reçu {nom}
droits caf suspendus {nom}
allocations familiales ouvertes {nom}
af versées {nom}
allocation de rentrée reçue {nom}
dtr faite {nom}
dtr {nom} validée
DTR envoyée pour {nom}
déclaration trimestrielle faite {nom}
déclaration trimestrielle de {nom} validée {jour}
dtr oubliée {nom}
trop perçu caf {nom}
prime d'activité accordée {nom}
prime d'activité {nom} demandée {jour}
prime d'activité refusée {nom}
CSS accordée {nom}
css {nom} ok jusqu'au {jour}
css renouvelée {nom}
renouvellement css envoyé {nom}
demande de css faite pour la famille {nom}
CSS refusée {nom}
la css de {nom} se termine {jour}
cmu renouvelée {nom}
CMU-C ok {nom}
complémentaire santé accordée {nom}
c2s {nom} envoyée
mutuelle prise pour {nom}
puma ouverte {nom}
PUMA {nom} accordée
dossier cpam envoyé {nom}
cpam {nom} droits ouverts
cpam réclame l'acte de naissance {nom}
sécu ouverte pour {nom}
{nom} a son numéro de sécu
numéro de sécu provisoire {nom}
NIR définitif reçu {nom}
carte vitale {nom} demandée
carte vitale commandée pour {nom}
{nom} a reçu sa carte vitale
compte ameli créé {nom}
médecin traitant déclaré {nom}
msa droits ouverts {nom}
msa {nom} ok
compte bancaire ouvert {nom}
compte ouvert {nom} à la banque postale
{nom} a un compte en banque
rib reçu {nom}
droit au compte demandé {nom}
déclaration d'impôts faite {nom}
impôts {nom} ok
avis d'imposition reçu {nom}
avis de non imposition {nom} reçu
première déclaration de revenus envoyée {nom}
numéro fiscal obtenu {nom}
changement d'adresse fait {nom} caf et cpam
changement d'adresse déclaré en préfecture {nom}
nouvelle adresse de {nom} transmise à la caf
recours déposé {nom}
recours CAF {nom} envoyé {jour}
recours accepté {nom}
refus de titre pour {nom}
refus cpam {nom}
rapo envoyé {nom}
naissance chez {nom} {jour}
{nom} a eu un bébé
{nom} s'est mariée
{nom} est séparée de son mari, prévenir la caf
déclaration de grossesse envoyée à la CAF {nom}
ada arrêtée {nom}
ADA {nom} terminée
ada versée {avant} {nom}
ass accordée {nom}
are ouverte {nom}
aah demandée {nom}
mdph {nom} accordée
dossier mdph déposé pour le fils {nom}
enfants {nom} inscrits à l'école
inscription scolaire faite {nom}
la petite {nom} est scolarisée
les enfants {nom} sont à la cantine
bourse collège demandée {nom}
mot de passe anef récupéré {nom}
compte france connect créé {nom}
accès caf débloqué {nom}
boite mail créée pour {nom}
défenseur des droits saisi pour {nom}
toujours pas de réponse de la préfecture pour {nom}, relance faite
relance préfecture faite pour {nom}
{nom} css ok
{nom} dtr ok
{nom} caf ok
{nom} rsa ouvert
{nom} api ok
{nom} titre reçu
{nom} carte vitale ok
{nom} : CSS accordée {avant}
{nom} : API du {jour} au {jour}
{nom} dossier complet en prefecture
ca y est {nom} a sa carte de resident
ca y est la css de {nom} est accordée
jai fait la dtr de {nom}
jai déposé le titre de séjour de mme {nom} sur l'anef
j'ai fait la demande de css pour {nom}
j'ai envoyé le dossier caf de {nom}
j'ai renouvelé la css des {nom} ce matin
on a fait la déclaration d'impots avec {nom}
on a ouvert le compte de mr {nom}
on a reçu l'api de {nom}
titre de sejour {nom} recu
recepise {nom} recu
carte vital {nom} reçu
demande rsa {nom} envoyer
cs s {nom} renouveler
Bonjour, le titre de séjour de Mme {nom} a été renouvelé jusqu'au {jour}
Pour information, la CSS de la famille {nom} est accordée
Merci d'enregistrer la nouvelle API de M. {nom}, valable {avant}
Je vous informe que le RSA de {nom} est ouvert depuis {jour}
{nom} enfin la carte de 10 ans !
api prolongée pour {nom} {avant}
droits cpam coupés pour {nom}
la css de {nom} est passée
pièce manquante pour la caf de {nom} : acte de naissance du petit
{nom} a reçu ses actes de l'ofpra
ok pour la déclaration trimestrielle de {nom} je l'ai faite avec elle
le visa du mari de mme {nom} est accepté
{nom} : carte vitale arrivée
anef : dossier {nom} clôturé pour pièce illisible
rendez-vous en préfecture confirmé pour {nom} {jour} à 9h15
ouverture compte nickel pour {nom}
l'ada de {nom} s'arrête {periode}
{nom} indemnisé par france travail depuis {jour}
renouvellement de récépissé pour {nom} {jour}
carte de séjour de {nom} valable 4 ans
{nom} attend toujours sa carte vitale définitive
{nom} : rsa versé ce mois
accord css {nom}
{nom} est affilié à la msa
demande de titre de voyage pour la fille {nom}
l'ofpra a envoyé les actes d'état civil de {nom}
{nom} a passé sa visite ofii
déclaration caf de {nom} validée en ligne
le livret de famille est arrivé pour {nom}
aah refusée pour mr {nom}
la caf réclame un trop perçu à {nom}
{nom} a fait opposition sur sa carte bancaire, nouveau rib
demande de regroupement pour les parents {nom}
impôts : déclaration en ligne de {nom} ok
inscription des enfants {nom} au collège faite
le titre de madame {nom} est arrivé à la préfecture
titre séjour {nom} reçu
récépissé {nom} renouvelé 6 mois
css {nom} refusée
RSA {nom} ok
caf {nom} droits suspendus
CPAM {nom} affiliation ok
carte vitale {nom} en fabrication
AAH {nom} accordée
scolarisation enfants {nom} faite
CIR {nom} 2e jour fait
ofpra {nom} en attente
livret A ouvert {nom}
prime activité {nom} versée
titre voyage {nom} reçu
DTR {nom} envoyée
impôts {nom} déclarés
réunification {nom} refus visa
API {nom} valable 6 mois
allocation rentrée {nom}
MDPH {nom} notification reçue
{nom} dossier MSA envoyé
ASPA {nom} demandée
ARE {nom} ouverte par france travail
naturalisation {nom} dossier déposé
rdv ofii {nom} honoré, CIR signé
paje {nom} accordée
chèque énergie reçu {nom}
première demande css {nom}
{nom} titre valable {avant}
préfecture : {nom} convoquée pour retirer sa carte
les papiers de {nom} sont arrivés
mme {nom} a enfin ses droits à la sécu
css de la famille {nom} ouverte pour un an
{nom} va toucher le rsa à partir de {periode}
{nom} a validé sa déclaration de ressources
pas de rsa pour {nom}, moins de 25 ans
{nom} a perdu son titre de séjour, déclaration faite
la caf a recalculé les droits de {nom}
prestation d'accueil du jeune enfant demandée {nom}
{nom} a signé son CIR à l'OFII de Grenoble
{nom} a eu ses 4 jours de formation civique
certificat de naissance ofpra de la fille {nom} reçu
duplicata demandé pour le récépissé de {nom}
banque : compte de {nom} bloqué
avis d'impôt de {nom} arrivé
recours gracieux rédigé pour {nom}
la femme de {nom} a obtenu son visa
le petit {nom} est né {jour}
inscription à l'école des enfants {nom}
carte d'invalidité pour {nom}
changement d'adresse {nom} signalé à la préfecture
attestation de droits imprimée pour {nom}
{nom} titre
{nom} carte reçue
{nom} api renouvelée
rdv préf {nom} obtenu {jour}
dépôt anef {nom} fait
{nom} titre refusé
{nom} OQTF reçue recours à faire
{nom} css en cours
complémentaire {nom} ok
cpam {nom} carte reçue
{nom} immatriculé
{nom} NIR provisoire reçu
rsa {nom} en attente
caf {nom} affiliée
caf {nom} changement situation déclaré
{nom} allocs ok
ofpra {nom} certificats reçus
{nom} fin ADA {jour}
{nom} école ok
{nom} crédit agricole compte ouvert
{nom} impots ok
{nom} prime activité ok
visa {nom} ok
{nom} titre de voyage demandé
{nom} ass ouverte
{nom} a reçu son récépissé
css {nom} accordée jusqu'au {jour}
rsa de {nom} ouvert
dtr {nom} faite en ligne
titre de séjour {nom} renouvelé
carte vitale de {nom} reçue hier
{nom} a signé le cir {jour}
acte de naissance ofpra de {nom} reçu
compte ouvert à la banque postale pour {nom}
prime d'activité de {nom} refusée
la caf a coupé les droits de {nom}
mdph de {nom} déposée
réunification de {nom} acceptée
déclaration impôts de {nom} faite
anef {nom} dossier accepté
je t'informe que {nom} a reçu sa carte de résident ce matin
bonne nouvelle la css de {nom} est renouvelée
mauvaise nouvelle le rsa de {nom} est suspendu
on a enfin l'attestation de prolongation de {nom}
madame {nom} a accouché déclaration à la caf faite
les enfants {nom} ont leur carte vitale
nous avons fait la demande de titre de voyage pour les {nom}
la préfecture a délivré un récépissé de 3 mois à {nom}
{nom} n'a plus de droits à la sécu
{nom} a déclaré ses ressources à la caf
le dossier de réunification de {nom} est parti
actes d'état civil de la famille {nom} reçus de l'ofpra ce jour
pas concernée par la mission locale
la caf demande les fiches de paie
pas concernés
ils ne sont pas concernés par la PMI
orienté par le département, courrier du {jour}
contrat d'engagement rsa signé {jour}
il n'a plus le rsa
la PUMa ne les concerne pas
la css ne la concerne pas
démarche reformulée par monsieur
sanction levée
on reprend le suivi de la CSS
elle sort du rsa, elle a un travail
la CAF demande l'attestation de paiement
pas concernés par la CAF
elle fait sa dtr toute seule
la démarche a été reformulée par la famille
orientation RSA reçue, courrier du {jour}
sans objet pour la CSS
ils gèrent seuls leurs démarches caf
la caf réclame un papier
ils ne touchent plus le RSA
ils ont changé d'adresse à la cpam
monsieur gère seul sa DTR
on reprend la dtr, ils n'y arrivent plus
DTR pas encore validée
carte à retirer {jour}
nouveau titre transmis à la cpam
dtr faite {jour} avec {nom}
mot de passe réinitialisé {jour}
numéro provisoire reçu
accès ameli récupéré
recours rejeté, décision du {jour}
pas besoin de recours
titre refusé, recours à faire {avant}
fiche familiale renvoyée à l'OFPRA
première demande déposée {jour}
l'anef demande une pièce
la famille fait ses déclarations seule
DTR validée avec madame {jour}
il manque un justificatif pour la CSS
dossier css incomplet, il manque le RIB
convoqué à l'ofii {jour}
elle s'est mariée {jour}
récépissé renouvelé 3 mois
orientation RSA notifiée {jour}
lettre d'orientation RSA reçue {jour}
complémentaire santé en cours d'étude
CSS en cours d'instruction
le visa de sa femme est accordé
le visa du fils est refusé
`;
