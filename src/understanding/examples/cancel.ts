/** To drop what is being filled in. */
export const cancel = `
annule
annuler
annulation
annule tout
annule ça
annule la saisie
annuler la saisie
annule la demande
annule cette orientation
annuler le formulaire
annule s'il te plait
annule stp
annuler svp
j'annule
je veux annuler
je voudrais annuler
je préfère annuler
on annule
on annule tout
non annule
non laisse tomber
non arrête
stop
stop stop
stop là
arrête
arrête tout
arrête ça
arrêter
on arrête
on arrête tout
on laisse tomber
laisse
laisse tomber
laisse béton
laissez tomber
laisse ça
laisse, c'est pas grave
laisse tomber je verrai plus tard
bon laisse tomber
ok laisse tomber
finalement non
finalement non laisse
finalement pas besoin
finalement j'annule
abandonner
abandon
j'abandonne
j'abandonne la saisie
abandonne la saisie
abandonner le formulaire
quitte
quitter le formulaire
quitter la saisie
sortir
sors de là
je veux sortir
fermer
ferme
ferme ça
exit
cancel
quit
abort
oublie
oublie ça
oublie ce que j'ai dit
oublie ma demande
oubliez
ignore
ignore ça
ignore ma demande
tant pis
tant pis laisse
peu importe
rien
rien laisse tomber
rien en fait
non rien
non rien du tout laisse
en fait non
en fait laisse
en fait rien
pas la peine
pas la peine finalement
plus la peine
c'est pas la peine
c'est plus la peine
c'est bon laisse
c'est bon laisse tomber
c'est bon oublie
ne fais rien
ne fais pas ça laisse tomber
n'enregistre pas
n'enregistre rien
ne pas enregistrer
n'envoie rien
je change d'avis
j'ai changé d'avis
j'ai changé d'avis laisse
je me suis trompé de bouton
efface le brouillon
supprime le brouillon
supprime la saisie
jette le brouillon
vide le formulaire
recommence à zéro
recommencer
on recommence
je recommence tout
reset
anule
anuller
annul
annulé
laise tomber
arrete
stp arrete
stop svp
stop on laisse
non non laisse tomber
je sors
oublie c'est bon
annule j'ai plus le temps
on oublie
annule cette saisie
laisse je le ferai plus tard
non j'arrête
stop c'est bon
fais comme si j'avais rien dit
ferme le formulaire
on laisse
stop annule
quitter
non c'est bon j'annule
abandon de la saisie
je m'arrête là
pas besoin finalement
on efface tout et on arrête
annule la saisie en cours
stop stop stop
laisse tomber merci
finalement je ne veux plus enregistrer, laisse
annule ce que je suis en train de faire
on arrête la saisie
`;
