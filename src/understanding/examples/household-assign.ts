/** Who follows a household, or covers for a colleague. */
export const householdAssign = `
attribue {nom} à {collegue}
attribuer la famille {nom} à {collegue}
attribue le dossier {nom} à {collegue} stp
attribution de la famille {nom} à {collegue}
affecte {nom} à {collegue}
affecte le ménage {nom} à {collegue}
affectation {nom} {collegue}
assigne {nom} à {collegue}
assigner le dossier de {nom} à {collegue}
confie {nom} à {collegue}
confie la famille {nom} à {collegue} à partir de {jour}
donne {nom} à {collegue}
donne le dossier {nom} à {collegue}
donne moi la famille {nom} en suivi
transfère {nom} à {collegue}
transfere la famille {nom} vers {collegue}
transférer le suivi de {nom} à {collegue}
transfert de {nom} à {collegue}
transfert dossier {nom} de {collegue} à {collegue}
bascule {nom} sur {collegue}
bascule tous mes dossiers sur {collegue}
passe le dossier {nom} à {collegue}
passe la famille {nom} chez {collegue}
passe moi {nom}
je passe {nom} à {collegue}
je passe le relais à {collegue} pour {nom}
passer le relais {nom} à {collegue}
relais {nom} : {collegue}
relais de {collegue} pour mes familles {periode}
je laisse {nom} à {collegue}
je confie mes dossiers à {collegue} {periode}
je prends {nom}
je prends la famille {nom}
je prends le suivi de {nom}
je récupère {nom}
je récupère le dossier {nom} de {collegue}
je reprends {nom}
je reprends le dossier de {nom} à la place de {collegue}
je serai la référente de {nom}
je suis le nouveau référent de {nom}
c'est moi qui suis {nom} maintenant
c'est moi qui m'occupe de {nom} désormais
mets {nom} sur mon portefeuille
mets {nom} à mon nom
mets {nom} au nom de {collegue}
mets {collegue} sur {nom}
mets {collegue} sur le dossier {nom}
mets {collegue} référente de {nom}
mets {collegue} en référent pour {nom}
mets moi comme référent {nom}
nomme {collegue} référente de la famille {nom}
désigne {collegue} comme référente de {nom}
désigner {collegue} référent pour {nom}
change le référent de {nom} : {collegue}
changer le référent de {nom}
changer de référent pour {nom}
changement de référent {nom}
change la référente de la famille {nom}, c'est {collegue}
changement de référente {nom} -> {collegue}
{nom} -> {collegue}
nouveau référent pour {nom} : {collegue}
nouvelle référente {nom} {collegue}
la nouvelle référente de {nom} est {collegue}
référent {nom} {collegue}
référente de {nom} : {collegue}
réf {nom} {collegue}
coréférent pour {nom} : {collegue}
ajoute {collegue} en co-référente sur {nom}
mets {collegue} co-référent de la famille {nom}
{collegue} reprend {nom}
{collegue} reprend le suivi de la famille {nom}
{collegue} prend {nom}
{collegue} prend le relais pour {nom}
{collegue} récupère la famille {nom}
{collegue} suivra {nom}
{collegue} suit désormais {nom}
{collegue} va suivre la famille {nom}
{collegue} s'occupera de {nom}
{collegue} s'occupe de {nom} {periode}
{collegue} sera référente de {nom}
{collegue} devient référent de {nom}
{collegue} remplace {collegue} sur {nom}
{collegue} remplace {collegue} {periode}
{collegue} me remplace {periode}
{collegue} me remplace pour {nom}
c'est {collegue} qui suit {nom} maintenant
c'est {collegue} qui prend {nom}
c'est {collegue} le référent de {nom}
ce sera {collegue} pour {nom}
{nom} c'est {collegue} maintenant
{nom} c'est pour {collegue}
{nom} passe chez {collegue}
{nom} à {collegue}
{nom} pour {collegue}
{nom} sera suivie par {collegue}
{nom} est maintenant suivi par {collegue}
{nom} doit être réattribué à {collegue}
{nom} n'a plus de référent, mets {collegue}
la famille {nom} sera accompagnée par {collegue}
la famille {nom} change de référent
réaffecte {nom} à {collegue}
réattribuer {nom}
réattribue {nom} de {collegue} vers {collegue}
répartis les dossiers de {collegue}
répartir les familles de {collegue} entre {collegue} et {collegue}
réparti les dossiers de {collegue} qui part {jour}
{collegue} quitte l'équipe {jour}, répartis ses dossiers
{collegue} part en congé maternité, répartis ses familles
{collegue} est en arrêt, donne ses dossiers à {collegue}
{collegue} est absente {periode}, {collegue} reprend ses dossiers
pendant l'absence de {collegue}, {nom} est suivi par {collegue}
pendant mes congés c'est {collegue} qui suit mes familles
{collegue} sauf les {nom}, plutôt {collegue}
je suis en congé {periode}, {collegue} me remplace
je suis absente {periode} {collegue} prend mes dossiers
qui peut reprendre {nom} ? {collegue} ?
est-ce que {collegue} pourrait prendre la famille {nom} ?
tu peux mettre {collegue} sur la famille {nom} ?
peux-tu attribuer {nom} à {collegue}
peux tu transférer tous les dossiers de {collegue} à {collegue} stp
pouvez-vous affecter la famille {nom} à {collegue}, merci
Merci d'attribuer le suivi de la famille {nom} à {collegue} à compter du {jour}
Je souhaite que {collegue} reprenne l'accompagnement de Mme {nom}
je souhaite attribuer {nom} à {collegue}
je voudrais changer le référent d'une famille
je veux attribuer une famille
attribuer un dossier
attribuer une famille à un collègue
assigner un référent
désigner un référent
changement de référent
changer de référent
atribue {nom} a {collegue}
atribuer {nom} a {collegue}
transfer {nom} {collegue}
asigne {nom} à {collegue}
referent {nom} = {collegue}
affecte moi {nom}
attribue moi la famille {nom}
attribue-moi {nom} et {nom}
on donne {nom} à {collegue}
on confie la famille {nom} à {collegue}
on va mettre {collegue} sur {nom}
il faut que {collegue} prenne {nom}
il faudrait donner {nom} à {collegue}
{nom} bascule chez {collegue} à partir de {jour}
on me demande de suivre {nom}
à partir de {jour} c'est {collegue} qui gère {nom}
file {nom} à {collegue}
{collegue} va récupérer mes familles {periode}
remplace {collegue} par {collegue} sur le dossier {nom}
{collegue} démissionne il faut redistribuer ses situations
rends {nom} à {collegue}
je te confirme que {collegue} est la nouvelle référente des {nom}
partage {nom} entre {collegue} et moi
{collegue} accepte de prendre {nom}
met {nom} dans la liste de {collegue}
je voudrais que {nom} soit suivi par {collegue}
{nom} change de main, c'est {collegue} maintenant
donne à {collegue} les dossiers {nom} et {nom}
inscris moi comme référente pour {nom}
échange {nom} contre {nom} entre {collegue} et {collegue}
rattache {nom} à {collegue}
{collegue} sera le nouveau référent de la famille {nom} à compter de {jour}
suivi {nom} : {collegue}
co référence {nom} avec {collegue}
{collegue} pour {nom} svp
merci de transférer {nom} à {collegue}
j'attribue {nom} à {collegue}
on change le référent de {nom} : {collegue}
la famille {nom} va à {collegue}
{nom} réaffecté à {collegue}
je laisse le dossier {nom} à {collegue} pendant mon absence
{collegue} en référent sur {nom}
attribution {nom} -> {collegue}
qui est dispo pour {nom} ? donne le à {collegue}
tous les dossiers de {collegue} passent à {collegue} {depuis}
reprise du dossier {nom} par {collegue}
on se partage les dossiers de {collegue} : {nom} pour moi
{nom}, tu la mets à {collegue}
mets toutes les familles de {collegue} chez moi
dorénavant {collegue} suit {nom}
{collegue} s'en occupe de {nom}
référence {nom} à donner à {collegue}
transfert de référence {nom}
enlève moi {nom} et donne la à {collegue}
prise de relais {collegue} sur {nom}
je ne suis plus référente de {nom}, c'est {collegue}
{collegue} assure mon remplacement {periode}
absence de {collegue} {periode}, relais {collegue}
référent {nom} : moi
je m'occupe de {nom} maintenant
je vais suivre {nom}
{nom} pour moi
donne moi {nom}
{collegue} sur {nom}
affectation {nom}
mettre {nom} à {collegue}
{nom} et {nom} à {collegue}
mets {nom} à {collegue} stp
la famille {nom} c'est {collegue} qui la suit maintenant
affecte la famille {nom} à {collegue}
{collegue} reprend le dossier de {nom} lundi
transférer tous les ménages de {collegue} vers {collegue}
nouvelle référente pour {nom}, {collegue}
à la demande de la cheffe, {nom} est confié à {collegue}
je souhaiterais que le suivi de {nom} soit transféré à {collegue}
{collegue} et moi on échange, je prends {nom}
du coup c'est {collegue} qui s'occupe des {nom} maintenant
peux-tu noter que {collegue} est référente de {nom}
{collegue} n'est plus référent de {nom}
veuillez affecter le ménage {nom} à {collegue}
passe {nom} à {collegue}
passe le à {collegue}
passe-les à {collegue}
donne-le à {collegue}
attribue-la à {collegue}
confie ce ménage à {collegue}
`;
