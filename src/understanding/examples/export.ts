/** A file to take away: spreadsheet, PDF, report, calendar. */
export const exportFile = `
exporter
exporte
exporte tout
exporte les données
exporte mes dossiers
exporte mes familles
exporte la liste
exporte la liste des ménages
exporte la liste d'attente
exporte les échéances
exporte les échéances {periode}
exporte le dossier {nom}
exporte la fiche {nom}
exporte le dossier de la famille {nom} en pdf
exporte en excel
exporte en csv
exporte en pdf
exporter les données du service
exporter le dossier {nom}
exporter la liste en excel
exporter les statistiques {periode}
exporter toutes les orientations
export excel
export pdf
export csv
export xls
export des données
export des ménages
export des familles
export des échéances
export de la liste d'attente
export du dossier {nom}
export fiche {nom}
export complet
export {periode}
export mensuel
export pour la ddets
export pour le rapport d'activité
un export svp
je veux un export
je voudrais un export des dossiers
fais moi un export
fais un export excel des familles
fais moi un excel
fais moi un tableau excel de mes dossiers
fais-moi un csv des orientations
fais moi un pdf de la fiche {nom}
excel
excel des familles
excel des orientations {periode}
excel de mes ménages
fichier excel
fichier csv des ménages
un fichier excel avec toutes les familles
un excel avec les échéances {periode}
tableau excel
tableau excel des échéances
tableur des ménages
sors moi un excel
sors moi un fichier des familles
sors la liste en pdf
sors moi le rapport {periode}
sors-moi les chiffres en excel
sors moi la fiche {nom} en pdf
télécharge la liste des familles
télécharge le dossier {nom}
télécharge mes données
télécharger
télécharger le tableau
télécharger la fiche de {nom}
télécharger les statistiques
téléchargement de la liste
extrais les données
extrais la liste des ménages
extraire les échéances {periode}
extraire les données {periode}
extraction
extraction des données
extraction excel
extraction pour le financeur
extraction des familles en iml
imprimer
imprime
imprime la fiche de {nom}
imprime le dossier {nom}
imprime la liste d'attente
imprime mes échéances {periode}
imprimer la fiche {nom}
imprimer la liste des échéances
impression du dossier {nom}
version imprimable de la fiche {nom}
version pdf du dossier {nom}
pdf
pdf {nom}
pdf de la fiche {nom}
pdf du dossier {nom} stp
mets moi ça en pdf
mets ça dans un excel
en excel svp
en pdf
en csv
envoie moi la liste en excel
envoie moi le dossier {nom} en pdf
envoie-moi un fichier avec les ménages
envoie moi le fichier des familles
envoie moi l'export
donne moi un fichier excel
donne moi la fiche {nom} en pdf
donne moi un tableau de toutes les échéances en excel
donne-moi l'export {periode}
génère un rapport
génère le rapport {periode}
génère un pdf pour {nom}
génère le rapport d'activité
génère un excel
générer un export
générer le bilan en pdf
générer le fichier pour la préfecture
générer le tableau de suivi
rapport
rapport d'activité
rapport d'activité {periode}
rapport annuel
rapport mensuel
rapport trimestriel
rapport pour la DDETS
rapport pour le département
rapport {periode}
rapport excel
le rapport {periode} svp
prépare le rapport d'activité
prépare moi un export pour le comité de pilotage
produire le rapport d'activité {periode}
j'ai besoin d'un export
j'ai besoin d'un fichier excel des ménages pour la réunion
j'ai besoin du rapport d'activité
j'ai besoin d'un tableau pour le financeur
j'ai besoin de la liste en excel
il me faut un export
il me faut un export des familles {periode}
il me faut le fichier pour la ddets
il me faut le tableau des indicateurs en excel
je veux le fichier excel
je veux télécharger la liste
je veux imprimer la fiche {nom}
je veux récupérer mes données
je veux un pdf du dossier {nom}
je voudrais le rapport {periode} en pdf
je souhaite exporter la liste des ménages accompagnés
récupérer les données en csv
récupérer la liste des familles en excel
copie du dossier {nom} pour la famille
la famille {nom} demande une copie de ses données
droit d'accès {nom} export du dossier
fichier ics de mes échéances
export ics
export agenda
export calendrier outlook
exporte mon calendrier
mets mes échéances dans outlook
synchronise les échéances avec mon agenda outlook
tu peux exporter les familles ?
tu peux me faire un excel des échéances
tu peux m'imprimer la fiche {nom} ?
tu peux sortir un pdf de {nom}
peux-tu générer le rapport {periode}
peux tu me sortir un tableau excel
Pouvez-vous m'extraire la liste des ménages en IML au format Excel ?
Pouvez-vous générer le rapport d'activité {periode} ?
Merci de m'envoyer l'export des indicateurs {periode}
exel
exel des familles
exporte en exel
ficher excel
export xcel des menages
exporter liste
telecharger liste familles
un pdf du dossier {nom} pour l'avocat
sors le listing des ménages
je voudrais récupérer tout ça dans un tableur
rapport pour le COPIL
télécharge les échéances
liste des familles en csv
mets moi la liste d'attente dans un excel
document récapitulatif {nom} à imprimer
fais moi une extraction des retards
le fichier des familles en IML
donne le csv
prépare un document pdf pour {nom}
je dois envoyer les indicateurs au département, sors le fichier
tableau récapitulatif à télécharger
imprime moi la liste de mes ménages
sauvegarde la liste en excel
export mes familles
extraction excel ménages
imprimer fiche {nom}
fichier csv échéances
rapport trimestriel pdf
télécharger fiche {nom}
tableau de suivi excel
export orientations {periode}
tire moi un pdf du dossier {nom}
je veux la liste des échéances dans excel
export complet du dossier {nom}
version papier de la fiche {nom}
sors les statistiques au format csv
fais un fichier pour le conseil départemental
récupère moi toutes les données {periode}
tout exporter
export fiche
liste en pdf
tableau csv
exporte la liste des familles en excel
pdf de la fiche {nom} stp
rapport d'activité {periode} en pdf
imprime le dossier de {nom}
je veux un csv des échéances
pourriez-vous générer un export excel des ménages accompagnés
il me faudrait le rapport d'activité {periode}
je voudrais imprimer la situation de {nom}
sors moi un document avec toutes mes échéances
`;
