/** Something happened, or is to be recorded, about language, training or work. */
export const employmentUpdate = `
mettre à jour l'emploi de {nom}
mise à jour emploi {nom}
maj emploi
maj formation {nom}
mettre à jour la situation professionnelle de {nom}
modifier la situation emploi {nom}
actualise l'emploi de mme {nom}
{nom} a trouvé un travail
{nom} a trouvé du boulot
{nom} a trouvé un emploi chez Carrefour
{nom} a décroché un CDI
{nom} a été embauchée
{nom} est embauché en cdd
{nom} commence à travailler {jour}
{nom} commence lundi chez Leclerc
{nom} travaille depuis {jour}
{nom} travaille en intérim
{nom} reprend le travail {jour}
{nom} a signé son contrat de travail
{nom} a signé un cdd de 3 mois
{nom} a signé un CDI à temps partiel dans un hôtel
cdi signé {nom}
cdi pour mr {nom} dans une usine
cdd {nom} jusqu'au {jour}
cdd 2 mois {nom} chez Intermarché
cdd prolongé {nom} {avant}
cdd renouvelé pour {nom}
fin de contrat de travail {nom} {jour}
fin de mission intérim {nom} {jour}
le cdd de {nom} se termine {jour}
le contrat de travail de {nom} s'arrête {jour}
{nom} a démissionné
{nom} a été licencié
{nom} a perdu son travail
{nom} a arrêté de travailler
période d'essai validée {nom}
période d'essai rompue {nom}
promesse d'embauche pour {nom}
embauche de {nom} {jour}
intérim {nom} {periode}
mission d'intérim pour {nom} chez Adecco
{nom} inscrit en agence d'intérim
entretien d'embauche {nom} {jour}
{nom} a un entretien d'embauche {jour}
{nom} a passé un entretien chez un boulanger
essai en cuisine pour {nom} {jour}
{nom} fait un essai dans un restaurant
chantier d'insertion {nom} {jour}
{nom} entre en chantier d'insertion
{nom} embauchée en ACI
PASS IAE obtenu {nom}
pass iae demandé pour {nom}
{nom} a son pass iae
{nom} crée sa micro-entreprise
{nom} est passé auto-entrepreneur
{nom} est à temps plein maintenant
{nom} passe à mi temps
{nom} a commencé sa formation
{nom} a commencé sa formation soudure au GRETA {jour}, {avant}
{nom} commence une formation d'aide à domicile {jour}
{nom} entre en formation {jour}
{nom} en formation {periode}
formation {nom} GRETA {jour}
formation maçonnerie pour {nom} à l'AFPA {periode}
formation validée {nom}
formation terminée pour {nom}
fin de formation {nom} {jour}
{nom} a fini sa formation
{nom} a arrêté la formation
{nom} n'est pas retenu pour la formation
{nom} retenue pour la formation ADVF
{nom} inscrit en formation qualifiante
{nom} a réussi le CACES
caces obtenu {nom}
titre pro validé {nom}
{nom} a eu son CAP
{nom} commence un apprentissage
contrat d'apprentissage signé {nom}
alternance trouvée {nom}
le fils {nom} a trouvé un patron en boulangerie
POEI pour {nom} avec France Travail
information collective AFPA {jour} pour {nom}
{nom} a assisté à l'info coll du greta
stage {nom} {periode}
stage en garage pour {nom} {jour}
stage terminé {nom}
{nom} commence un stage {jour}
{nom} a trouvé un stage
convention de stage signée {nom}
pmsmp {nom} {periode}
PMSMP terminée {nom}
pmsmp signée avec un restaurant pour {nom}
immersion faite {nom}
immersion professionnelle de {nom} chez un peintre {periode}
{nom} a commencé les cours de français
cours de français {nom} commence {jour}
cours de français {nom} arrêtés
{nom} suit des cours de FLE au centre social
{nom} inscrite en FLE
fle {nom} 2 fois par semaine
inscription cours de français faite {nom}
{nom} a validé le A2
{nom} a le niveau B1
niveau A1 {nom}
niveau B1 obtenu pour {nom}
delf a2 réussi {nom}
delf {nom} {jour}
{nom} passe le DELF {jour}
{nom} a raté le tcf
{nom} inscrit au DELF A2
test de langue {nom} {jour}
évaluation linguistique {nom} : A1.1
positionnement linguistique fait pour {nom}
{nom} a fini ses heures de français
permis {nom} demandé
échange de permis {nom} déposé sur ANTS
échange de permis {nom} accepté
échange de permis refusé {nom}
demande d'échange de permis faite avec {nom}
{nom} a eu son permis
{nom} a réussi le code
{nom} a raté le permis
{nom} inscrit à l'auto-école
{nom} passe le permis {jour}
{nom} a eu le code
{nom} a acheté une voiture
garage solidaire pour {nom} dossier accepté
aide mobilité accordée à {nom}
{nom} a un vélo maintenant
abonnement de bus pris pour {nom}
reconnaissance de diplôme demandée {nom}
ENIC NARIC dossier déposé pour {nom}
attestation de comparabilité reçue {nom}
diplôme reconnu {nom}
equivalence de diplôme {nom} ok
{nom} inscrit à france travail
inscription FT {nom} ok
inscription pole emploi {nom} faite
{nom} inscrit à pole emploi
actualisation faite {nom}
actualisation FT ok {nom}
{nom} s'est actualisé
{nom} a oublié de s'actualiser
{nom} radiée de pôle emploi
{nom} réinscrit à france travail
{nom} a vu son conseiller france travail
rdv France Travail fait {nom}
entretien tripartite {nom} fait
{nom} suivi par Cap emploi
{nom} orienté vers la mission locale
inscription mission locale {nom}
{nom} inscrit à la ML
ml {nom} CEJ signé
CEJ signé {nom}
{nom} entre en PACEA
{nom} a rendez vous à la mission locale {jour}
cer signé {nom}
CER renouvelé {nom}
contrat d'engagement signé pour {nom}
contrat d'engagement réciproque fait avec {nom}
cer {nom} à jour
{nom} a signé son CER avec le cms
diagnostic emploi {nom} fait
diagnostic des freins réalisé avec {nom}
diag {nom} fait : mobilité et garde d'enfants
freins à l'emploi {nom} : langue et permis
{nom} a trouvé une nounou
place en crèche pour le petit {nom}
mode de garde trouvé {nom}
garde d'enfant ok pour {nom}
projet pro {nom} : cuisinier
projet professionnel de {nom} défini
{nom} veut devenir chauffeur
{nom} veut faire une formation de soudeur
{nom} souhaite travailler dans le bâtiment
{nom} cherche un emploi de ménage
cv fait {nom}
CV et lettre de motivation faits avec {nom}
cv de {nom} à jour
{nom} a participé à l'atelier TRE
{nom} absent à l'atelier emploi
atelier cv {nom} fait
tre {nom} présente
{nom} est venu à l'atelier recherche d'emploi
entretien de remobilisation fait {nom}
remobilisation {nom} {jour}
{nom} a un parrain à la chambre des métiers
parrainage emploi mis en place pour {nom}
rencontre employeur {nom} {jour}
{nom} fait du bénévolat aux restos du cœur
forum emploi {nom} y est allé
mme {nom} a commencé le ménage chez des particuliers 10h par semaine
mr {nom} CDD 6 mois chez un maraicher
{nom} cdi ok
{nom} cdd {jour}
{nom} formation ok
{nom} fle ok
{nom} permis ok
{nom} boulot trouvé
{nom} taf en restauration
{nom} : stage validé du {periode}
ca y est {nom} a un cdi
jai inscrit {nom} a france travail
j'ai inscrit {nom} au cours de français
j'ai fait le cv de {nom}
j'ai déposé l'échange de permis de {nom}
on a envoyé le diplome de {nom} à l'enic
on a fait le diagnostic emploi avec les {nom}
formtion cariste {nom}
formation cuisne {nom} {jour}
{nom} a trouver un travail
inscripton france travail {nom}
Bonjour, M. {nom} a débuté une formation au GRETA {jour}
Je vous informe que Mme {nom} a signé un CDI {jour}
Merci d'enregistrer l'inscription de {nom} à la mission locale
Pouvez-vous noter le nouveau contrat de travail de {nom} ?
{nom} est pris chez Amazon en CDD
{nom} reprend une formation en {periode}
{nom} pas retenu pour le poste
mme {nom} fait des ménages 15h par semaine
oral du delf réussi pour {nom}
{nom} a rendez-vous avec sa conseillère FT {jour}
contrat saisonnier pour {nom} dans les pêches
bilan de compétences démarré {nom}
{nom} arrive plus à suivre les cours de français à cause du bébé
dossier enic de {nom} complété
le permis de {nom} est parti à l'ants
{nom} inscrite à la formation auxiliaire de vie {jour}
signature du cer de {nom} au cms
fin d'intérim pour {nom}
il a trouvé du travail {nom}, chez un maçon
{nom} a fait deux jours d'intérim à la plateforme logistique
{nom} démarre le FLE {jour} au centre social
{nom} suit une formation de {jour} à {jour}
la mission locale propose un service civique à {nom}
contrat d'avenir signé par le fils {nom}
{nom} a eu la certification CléA
évaluation de français de {nom} : niveau a2 oral
prolongation du cdd de {nom}
{nom} passe en cdi {jour}
{nom} a obtenu son attestation de comparabilité
auto école inscription {nom} avec l'aide de la région
{nom} veut monter son entreprise de couture
{nom} n'a plus de garde pour son bébé
{nom} s'est inscrit au salon de l'emploi
{nom} radiée pour absence de réponse
le stage de {nom} s'est bien passé
{nom} entame un parcours avec le GRETA
inscription ML faite {nom}
{nom} CDD 4 mois Lidl
contrat de travail {nom} signé chez Leclerc
{nom} inscrit cours du soir français
delf b1 raté {nom}
cap petite enfance {nom} {periode}
formation FLE terminée {nom}
PMSMP {nom} boulangerie {periode}
{nom} reçu à l'AFPA
entretien embauche {nom} {jour} 10h
{nom} licenciement
niveau B2 {nom}
permis {nom} échangé
code raté {nom}
crèche trouvée pour {nom}
CEJ {nom} renouvelé
{nom} candidature envoyée à Amazon
stage {nom} mairie de Crest
apprentissage {nom} plomberie
actualisation {nom} pas faite
{nom} n'est plus inscrit à France travail
atelier TRE {nom} absent
interim {nom} semaine prochaine
{nom} serveur en extra
bilan emploi {nom} fait
diplome d'infirmière {nom} reconnu
{nom} vient de signer un contrat de 20h au collège
{nom} travaille la nuit maintenant
le patron de {nom} renouvelle son contrat
{nom} est en période d'essai
{nom} a commencé à apprendre la soudure
{nom} a déposé son cv chez Décathlon
{nom} s'est présenté à la réunion du GRETA
rdv mission locale de {nom} passé, inscription ok
{nom} progresse bien en français, niveau a2
{nom} a décroché son titre professionnel
inscription au permis pour {nom} avec financement
{nom} a repassé le code, réussi
{nom} peut faire garder ses enfants le mercredi
dossier IAE de {nom} validé
{nom} a refusé le poste
{nom} est en arrêt de travail
la formation de {nom} est repoussée à {jour}
{nom} bénévole à emmaüs
entretien avec un employeur pour {nom} {jour}
{nom} parrainée par une entreprise
l'échange du permis de {nom} est refusé
demande d'équivalence pour le diplôme de {nom}
{nom} en emploi
{nom} demandeur d'emploi
{nom} a un contrat de 6 mois
{nom} embauche {jour}
{nom} CDI confirmé
contrat {nom} usine 35h
{nom} mission intérim 2 semaines
{nom} cours alpha 3 fois semaine
FLE {nom} arrêté
test niveau {nom} A2
tcf {nom} {jour}
{nom} inscription faculté
{nom} formation vente {periode}
formation {nom} abandonnée
{nom} poursuit sa formation
{nom} pmsmp restaurant {periode}
convention stage {nom} à signer
{nom} alternance trouvée
ML {nom} rdv fait
ft {nom} inscription validée
france travail {nom} actualisé
{nom} désinscrit de FT
CER {nom} signé 6 mois
{nom} nounou trouvée
permis {nom} en cours
{nom} conduite accompagnée
{nom} vélo électrique
diplôme {nom} envoyé pour équivalence
{nom} a signé un cdd de trois mois chez un arboriculteur
inscription à france travail de {nom} ok
{nom} a réussi son delf a2
stage pour {nom} dans un garage {periode}
{nom} commence les cours de français {jour}
échange permis {nom} dossier déposé ants
{nom} a eu un entretien chez carrefour
{nom} en formation greta {periode}
la mission locale suit le fils {nom}
cer {nom} renouvelé
place en crèche obtenue par {nom}
{nom} a perdu son boulot
enic naric diplôme de {nom} envoyé
{nom} a validé son caces
je t'informe que {nom} a été pris en apprentissage
bonne nouvelle {nom} a été embauchée à l'hôpital
{nom} ne va plus en cours de français
monsieur {nom} a commencé ce matin comme agent d'entretien
madame {nom} a terminé son stage à la crèche
{nom} a été orienté vers le chantier d'insertion de Romans
france travail a radié {nom} sans prévenir
le fils de {nom} entre en CAP mécanique à la rentrée
nous avons fait son cv avec {nom}
{nom} a obtenu l'équivalence de son diplôme d'ingénieur
le permis de {nom} vient d'être échangé
{nom} voudrait apprendre à conduire
elle a eu son code
ils s'actualisent seuls
elle commence {jour} comme femme de ménage
le code raté {jour}
permis : il manque la traduction
api remise à l'employeur
il a trouvé un travail
code de la route réussi {jour}
elle commence une formation {jour}
l'ANTS demande une traduction du permis
titre de séjour donné à l'employeur {jour}
elle a trouvé un CDD
récépissé transmis à son patron
la fille est inscrite à la mission locale
la famille gère seule l'actualisation
place en crèche trouvée
il a commencé sa formation {jour}
candidature refusée
elle a trouvé un stage
pas concernés par la formation
pas concerné par l'emploi
radié de france travail, courrier du {jour}
parrain trouvé
info coll {jour}
CER signé avec la référente {jour}
cer renouvelé {jour}
CER renouvelé {jour} au cms
orienté mission locale pour le CER
équivalence obtenue
formation soudure {periode}
contrat d'engagement signé {avant}
examen du delf {jour}
il passe le delf b1 {jour}
formation arrêtée
il s'actualise tout seul
inscrit à l'auto-école
dossier ENIC déposé {jour}
`;
