/** To take back what was just recorded. */
export const undo = `
annule le dernier enregistrement
annule la dernière saisie
annule la dernière modification
annule la dernière orientation
annule ma dernière action
annule ma dernière saisie
annule ce que je viens d'enregistrer
annule ce que j'ai fait
annule ce qui vient d'être enregistré
annule ça je me suis trompée
annule je me suis trompé
annule je me suis trompé de famille
annule c'était une erreur
annule c'est une erreur
annule cet enregistrement
annule l'enregistrement
annule l'enregistrement précédent
annule l'action précédente
annule le changement
annule la modification
annule la modif
annule la mise à jour
annuler la dernière action
annuler le dernier enregistrement
annuler l'enregistrement
annuler la dernière saisie
annuler la modification
annuler cet enregistrement
défais
défais la dernière action
défais ce que je viens de faire
défais la modif
défaire
défaire la dernière action
défaire l'enregistrement
retour en arrière
reviens en arrière
reviens à avant
reviens à la version précédente
revenir en arrière
revenir à l'état précédent
revenir en arrière sur la dernière modif
fais marche arrière
marche arrière
on revient en arrière
retire ce que je viens d'ajouter
retire la dernière note
retire le dernier enregistrement
enlève ce que je viens de mettre
enlève la dernière saisie
enlève ce que je viens d'enregistrer
efface la dernière saisie
efface ce que je viens d'écrire
efface la dernière note
efface ça c'était une erreur
supprime ce que je viens d'enregistrer
supprime ce que je viens de saisir
supprime la dernière action
supprime la dernière saisie
supprime la dernière note
supprime la dernière échéance que j'ai créée
supprime l'orientation que je viens de créer
supprime ce que j'ai fait c'est pas le bon dossier
remets comme c'était
remets comme c'était avant
remets l'ancienne valeur
remets l'ancien référent
remets l'état d'avant
restaure l'état précédent
restaure
rétablis
rétablis la version précédente
undo
undo stp
ctrl z
ctrl+z
control z
oups
oups erreur
oups je me suis trompé
oups mauvais dossier
oups pas la bonne personne
oups c'était pas {nom}
oups annule
erreur annule
erreur de saisie
erreur de saisie annule
erreur de manip
erreur de ma part, annule
c'est une erreur
c'est une erreur annule l'enregistrement
c'était une erreur
c'était une erreur supprime
c'était pas la bonne date, annule
c'était pas {nom}, annule la saisie que je viens de faire
c'était pas pour cette famille
c'était pas le bon dossier
ce n'était pas la bonne famille
ce n'est pas la bonne personne annule ce que tu as enregistré
mauvaise famille annule
mauvais dossier, annule
mauvaise manip
mauvaise manipulation
je me suis trompé
je me suis trompée
je me suis trompé de famille
je me suis trompée de dossier annule
je me suis trompé annule tout ce que je viens de faire
je me suis planté annule
j'ai fait une erreur
j'ai fait une bêtise
j'ai fait une fausse manip
j'ai cliqué trop vite
j'ai cliqué au mauvais endroit, annule
j'ai validé trop vite
j'ai validé par erreur
j'ai enregistré par erreur
j'ai enregistré la mauvaise famille
j'aurais pas dû enregistrer, annule
je voulais pas enregistrer ça
je ne voulais pas valider
fausse manip
non c'était une erreur, enlève
peux-tu annuler la dernière action ?
peux tu annuler ce que je viens de faire
tu peux annuler le dernier enregistrement ?
tu peux revenir en arrière
tu peux défaire ?
tu peux effacer ce que je viens d'enregistrer
Pouvez-vous annuler la dernière modification ?
Merci d'annuler l'enregistrement précédent, il s'agit d'une erreur
je veux annuler la dernière action
je voudrais annuler mon dernier enregistrement
je voudrais revenir en arrière
il faut annuler la dernière saisie
anule la derniere action
anule ce que je vien de faire
reviens en ariere
defait ca
enlève ce que je viens de faire
j'ai mis la mauvaise date, annule l'enregistrement
reviens sur la dernière modif
mince mauvaise famille, supprime
rétablis comme avant
c'était pas elle, annule ce que t'as enregistré
retire ma dernière saisie
erreur, reviens en arrière stp
annule l'orientation que je viens d'enregistrer
j'ai cliqué par erreur
efface le dernier truc
remets l'ancienne date
annule la dernière
oups annule ça
reviens en arrière stp
supprime ce que je viens d'ajouter
erreur de famille annule
je me suis gourée
c'est pas ce que je voulais enregistrer, annule
reviens en arrière d'une étape
efface mon dernier enregistrement
annule ma saisie de tout à l'heure
annuler ce que je viens de faire
pas la bonne famille annule l'enregistrement
je me suis trompé, annule
je viens de me tromper de famille, il faut annuler
peux-tu supprimer ce que je viens d'enregistrer par erreur
annule mon dernier enregistrement stp
`;
