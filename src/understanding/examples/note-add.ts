/** Words to keep in a household's file. */
export const noteAdd = `
ajoute une note
ajouter une note
ajoute une note pour {nom}
ajoute une note sur {nom} : la famille cherche un canapé
ajoute une note au dossier {nom} elle a changé de téléphone
ajoute en note que {nom} ne mange pas à la cantine
ajoute au dossier {nom} que le père est parti à Lyon
ajoute un commentaire {nom} le chauffage ne marche plus
ajoute un mémo pour {nom}
nouvelle note
nouvelle note {nom}
nouvelle note pour la famille {nom} : les enfants aiment le foot
note
note {nom}
note {nom} : rappeler l'importance du tri
note {nom} madame préfère être appelée le matin
note {nom} monsieur a mal au dos
note de suivi {nom} : bonne dynamique
note interne {nom} tension dans le couple
note interne : la famille n'avait pas reçu le mail
note privée sur {nom} : à aborder en équipe
note d'entretien {nom} : très motivée
note dans le dossier de {nom} que l'école a appelé
note dans la fiche {nom} qu'il faut un interprète
note sur {nom} il a l'air inquiet pour ses parents restés au pays
note que {nom} est partie voir sa famille
note que {nom} a un nouveau numéro
note que {nom} préfère les sms
note que mme {nom} est très isolée
note que la famille {nom} n'avait pas reçu le courrier
note que le fils {nom} a des difficultés à l'école
note que la famille n'avait pas reçu le mail
note que je n'ai pas réussi à joindre {nom}
note bien que {nom} ne lit pas le français
note moi que {nom} a appelé
note pour le dossier {nom} : contact pris avec l'école
note stp que {nom} viendra avec son cousin
noter que {nom} a bien compris la démarche
noter dans {nom} : monsieur absent, madame seule à la maison
noter pour {nom} : prévoir un interprète dari
à noter {nom} a changé de numéro
à noter : {nom} part en vacances {periode}
à noter dans le dossier {nom}
a noter pr {nom} elle parle bien anglais
prends une note
prends une note pour {nom}
prends note que {nom} est injoignable
prends note : {nom} a rencontré une bénévole
prends en note {nom} problème avec les voisins
prendre une note sur {nom}
garde en mémoire que {nom} n'aime pas le téléphone
retiens que {nom} est en conflit avec son frère
à retenir sur {nom} : très à l'aise à l'oral
info {nom} : la voisine les aide beaucoup
info à noter {nom} elle attend un bébé
info pour le dossier {nom} : ils ont adopté un chat
pour info {nom} est parti à paris quelques jours
infos complémentaires {nom} : allergie arachides
mémo {nom} il faut lui rendre ses photocopies
memo : {nom} viendra récupérer ses papiers
pense-bête {nom} demander les photos
commentaire {nom}
commentaire {nom} : entretien difficile
commentaire sur {nom} rien à signaler
un commentaire pour la famille {nom} logement un peu humide
observation {nom} : enfant souvent malade
observations visite {nom} rien à signaler
remarque {nom} : a besoin d'être rassurée
remarque sur la famille {nom} beaucoup de visites le soir
compte rendu {nom}
compte rendu d'entretien {nom} : le projet avance bien
compte-rendu de visite chez {nom} : appartement propre
compte rendu du rdv avec {nom} : il hésite entre deux métiers
compte rendu d'appel {nom} : pas de réponse, message laissé
CR {nom} échange sur le budget, ok
CR visite {nom} tout va bien
cr vad {nom} appart nickel
cr entretien {nom} {jour} monsieur fatigué moral bas
cr tel {nom} elle rappelle {jour}
résumé d'entretien à garder pour {nom} : envie de s'installer à Crest
écris dans le dossier {nom} que l'interprète était absent
écris une note pour {nom}
écris que {nom} a un souci avec sa box
écris sur la fiche de {nom} : contacter la marraine
écrire une note
inscris dans la fiche {nom} que monsieur conduit
inscris dans le dossier de {nom} le passage de l'assistante sociale
mets une note
mets une note à {nom}
mets une note dans le dossier {nom} : pas dispo le vendredi
mets dans le dossier de {nom} que la mère est arrivée
mets dans la fiche {nom} : parle anglais et arabe
mets en commentaire {nom} a refusé l'aide alimentaire
mets un mot dans le dossier {nom} : il a été agressé dans le bus
rajoute une note {nom} : rdv raté car bus en grève
rajoute dans la fiche de {nom} son nouveau mail
rajoute au dossier {nom} le nom du médecin
consigne dans le dossier {nom} : entretien tendu
consigner une observation pour {nom}
enregistre une note pour {nom}
enregistre une note : {nom} ne veut pas de T3 en rez de chaussée
enregistre un commentaire {nom}
saisir une note
saisis une note pour {nom} : la grand-mère garde les enfants
j'ai vu {nom} ce matin, tout va bien, note le
j'ai vu {nom} {jour}, elle est inquiète
j'ai eu {nom} au téléphone, il est débordé
j'ai eu {nom} au tel note qu'elle rappelle {jour}
j'ai croisé {nom} elle va mieux
j'ai rencontré la famille {nom} hier, bonne ambiance, à noter
appel de {nom} : elle demande une aide alimentaire
appel {nom} ce matin : inquiet pour sa femme restée au pays
visite chez {nom} : logement propre, enfants présents
visite {nom} RAS
rencontre avec {nom} note que tout se passe bien à l'école
{nom} note
{nom} : note, pas de nouvelles depuis {jour}
{nom} note que le frigo est en panne
{nom} à noter elle a une amie à Valence
{nom} commentaire : préfère qu'on se voie à domicile
{nom} info : nouvelle voiture du voisin devant la porte, conflit
{nom} a un nouveau numéro 07 00 00 00 00
nouveau numéro de téléphone pour {nom} 06 00 00 00 00
{nom} ne répond pas depuis {jour}, note
{nom} se sent seule, à noter
{nom} ne comprend pas le courrier de la mairie, note ça
la voisine de {nom} a appelé pour se plaindre, note
l'école a appelé pour le fils {nom} note le dans le dossier
la référente CADA de {nom} s'appelle Julie, à garder
pour {nom} note qu'il est allergique
pour le dossier {nom} : père très impliqué
dossier {nom} note : ok pour partager les infos avec le cms
fiche {nom} ajoute : parle soninké
je veux noter quelque chose sur {nom}
je veux laisser un commentaire sur {nom}
je voudrais ajouter une note
je souhaite ajouter une observation au dossier de {nom}
tu peux noter que {nom} est en vacances {periode} ?
tu peux noter dans le dossier {nom} que l'avocate a appelé
tu peux ajouter une note à {nom}
tu peux écrire que {nom} a oublié ses papiers
peux-tu ajouter un commentaire au dossier de {nom}
peux-tu noter que Mme {nom} souhaite changer d'école pour sa fille
Pouvez-vous consigner dans le dossier de M. {nom} que l'entretien a été bref
Merci de noter que la famille {nom} sera absente {periode}
Merci d'ajouter au dossier de {nom} : rencontre avec le bénévole référent
je note que {nom} va bien
je note pour {nom} : besoin de vêtements d'hiver
not {nom} tout va bien
nota {nom} : doit apporter ses papiers
notte que {nom} est malade
comentaire {nom} ras
ajoute note {nom} fille très bonne à l'école
laisse une note pour {nom}
laisser un mot sur le dossier {nom}
journal {nom} : échange avec la bénévole
suivi {nom} : échange téléphonique, moral bas
suivi du {jour} {nom} : on a parlé de l'école
trace écrite pour {nom} : refus de signer
{nom} : la petite a été hospitalisée, la maman est épuisée, à noter
entretien {nom} ce jour : il veut reprendre les études
consigne : ne pas appeler {nom} avant 10h
il faut écrire dans le dossier {nom} que la sœur arrive {periode}
ajoute à {nom} qu'il y a des cafards dans l'immeuble
petit mot sur {nom} : elle a souri pour la première fois
garde ça pour {nom} : code portail 4512B
note perso sur {nom} attention au voisin
transmission pour {collegue} concernant {nom} : penser au traducteur
je viens de voir {nom}, il est content de son logement, garde une trace
sur {nom} : le frère dort chez eux en ce moment
note confidentielle {nom} situation de couple compliquée
rajoute que {nom} est suivie par le centre de santé
il faut garder en tête que {nom} ne peut pas le mercredi
compte rendu rapide : {nom} démotivé, veut changer de ville
écris : {nom} a perdu son téléphone
j'ai eu le bailleur au sujet de {nom}, il est inquiet, mets une note
transmission {nom} : la bénévole passe le mardi
pour mémoire {nom} ne supporte pas le bruit
mets en note pour les {nom} qu'on a parlé des charges
note {nom} : rappeler l'école
note pour {nom} madame fatiguée
commentaire {nom} très motivé
CR rdv {nom} ok pour le projet
ajouter note {nom} a changé d'adresse mail
mémo {nom} : interprète albanais
observation {nom} enfants absents
{nom} note : problème de voisinage
noter {nom} ne lit pas
visite à domicile {nom} : logement encombré
info {nom} nouveau tel 07 11 22 33 44
à noter, {nom} part au pays {periode}
compte rendu entretien {nom} projet cuisine
prends note que {nom} attend son frère
pour le dossier de {nom} : elle ne veut pas qu'on appelle son mari
{nom} m'a dit que sa fille avait eu son brevet, note le
note rapide {nom} rdv écourté
ajoute que {nom} a apporté ses bulletins de salaire
suite à l'entretien avec {nom} : moral en berne
échange téléphonique avec {nom}, RAS
dans les notes de {nom} mets qu'il préfère le matin
rajouter un commentaire sur le dossier {nom}
note pour l'équipe {nom} : ne pas laisser de message vocal
je veux consigner un échange avec {nom}
mets un commentaire : {nom} attend un canapé
{nom} nouveau mail
{nom} a un nouveau téléphone 06 98 76 54 32
note : {nom} ne vient plus aux cours
{nom} très angoissée ce matin, note
ajoute : {nom} a deux chats
fiche {nom} : commentaire, préfère l'oral
vad {nom} : bon état, voisins ok, note
écris dans {nom} qu'on a fait le point budget
cr visite {nom}
compte rendu pour {nom}
noter observation {nom}
note pour {nom} : la maman est fatiguée
ajoute une note sur {nom}, les enfants sont suivis au cmp
{nom} a changé de numéro : 06 11 11 11 11
à noter que {nom} refuse l'interprète
compte rendu de vad {nom} : logement propre
j'ai vu {nom}, elle est très contente de son logement, note stp
commentaire pour {nom} retard aux rdv
note dans le dossier {nom} appel de l'école
je voudrais que tu gardes une trace de mon échange avec {nom}
tu peux écrire dans le dossier de {nom} qu'il a rencontré l'avocat
petite note pour {nom} ne pas oublier de parler du chauffage
je viens de raccrocher avec {nom} elle pleurait, à noter
mentionner au dossier de {nom} que l'école demande un certificat
pour info dans le dossier de {nom} la grand mère est arrivée
note : pas de réponse au téléphone
note : le bailleur rappelle {jour}
note privée : il hésite encore
note perso : à revoir avec la cheffe
note pour {nom} : message laissé
appelé {nom}, messagerie, note-le
{nom} appelé, pas de réponse, à noter
cr rdv {nom} permis en cours, content
cr entretien {nom} projet formation, motivé
je verrai {jour}, note que la famille n'a pas répondu
`;
