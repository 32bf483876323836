/** What can Jalon do, how does one ask it. */
export const help = `
aide
aide moi
aide-moi
aide stp
j'ai besoin d'aide
besoin d'un coup de main
un peu d'aide svp
peux-tu m'aider
peux tu m'aider ?
tu peux m'aider ?
vous pouvez m'aider ?
aidez-moi
au secours
sos
help me
help please
?
??
que peux-tu faire ?
que peux tu faire pour moi
que fais-tu
tu sais faire quoi
tu sais faire quoi ?
tu fais quoi
tu fais quoi exactement
tu sers à quoi
tu sers à quoi ?
à quoi tu sers
à quoi sers-tu ?
à quoi ça sert
tu peux faire quoi pour moi
qu'est-ce que tu sais faire ?
qu'est ce que tu sais faire
qu'est-ce que tu peux faire
qu'est ce que tu fais
qu'est-ce que je peux te demander
qu'est-ce que je peux faire ici ?
qu'est ce que je peux faire avec toi
quoi te demander
je peux te demander quoi
je peux faire quoi
je peux faire quoi ici
comment ça marche
comment ca marche
comment tu marches
comment tu fonctionnes
comment fonctionnes-tu ?
comment fonctionne le bot
comment ça fonctionne
comment on fait
comment on fait ?
comment faire
comment faire ?
comment je fais
comment je fais pour ajouter une famille ?
comment faire pour enregistrer une orientation ?
comment enregistrer une orientation
comment ajouter une échéance
comment ajouter un rappel ?
comment on ajoute une note
comment on ajoute un rappel
comment créer une famille
comment on crée un contrat ?
comment on prolonge un contrat
comment on change de référent ?
comment on clôture un dossier
comment je mets à jour un logement
comment je fais pour voir mes familles
comment corriger une erreur
comment modifier une fiche
comment modifier un dossier
comment supprimer une échéance ?
comment te parler
comment t'utiliser
comment utiliser jalon
comment utiliser le bot
comment utiliser cet outil
comment exporter un dossier ?
comment on fait un export
comment on fait pour annuler
où est-ce que je peux voir les échéances
où est le menu
où sont les commandes
c'est quoi jalon
c'est quoi ce bot
c'est quoi ce truc
c'est quoi les commandes possibles
tu es qui
qui es-tu
qui es tu ?
présente toi
explique moi
explique moi comment ça marche
explique-moi comment tu fonctionnes
explique comment ajouter une orientation
je comprends pas
je ne comprends pas
je comprends rien
je comprends pas comment ça marche
je ne sais pas comment faire
je ne sais pas quoi faire
je sais pas quoi taper
je sais pas comment te parler
je suis perdu
je suis perdue
je suis nouvelle comment ça marche
je suis nouveau, comment on s'en sert ?
je débute, tu peux m'expliquer ?
première fois que j'utilise, comment faire
je n'y arrive pas
j'y arrive pas
ça marche pas
commandes
les commandes
liste des commandes
quelles sont les commandes
quelles commandes je peux utiliser
commandes disponibles
fonctions
fonctionnalités
quelles sont les fonctionnalités
tes fonctionnalités
options
menu principal
affiche le menu
montre le menu
afficher l'aide
ouvre l'aide
voir l'aide
guide
guide d'utilisation
le guide
le mode d'emploi
notice
tuto
tutoriel
un tuto svp
documentation
doc
exemples
donne moi des exemples
exemples de phrases
donne-moi un exemple de phrase
des exemples de ce que je peux dire ?
instructions
démo
faq
support
assistance
aid
aidde
hepl
comen ca marche
coment on fait
ke sais tu faire
bonjour comment ça marche
bonjour, que pouvez-vous faire ?
Pourriez-vous m'expliquer votre fonctionnement ?
Quelles sont vos fonctionnalités ?
what can you do
how does it work
tu peux m'expliquer comment tu marches
c'est quoi tes fonctions
comment je fais pour prolonger quelqu'un
qu'est ce que je peux te dire
je suis bloqué
montre moi ce que tu sais faire
par où je commence
aide moi stp je suis nouveau
je tape quoi pour ajouter un rappel
c'est possible de faire quoi ici
donne la liste de ce que tu peux faire
comment on s'y prend pour sortir une famille
j'ai pas compris comment faire
à quoi je peux t'utiliser
aide svp
comment faire une orientation
liste commandes
je fais comment
que peux tu faire ?
comment je note un rdv
comment on ajoute un collègue ?
montre les commandes
tu m'aides ?
quels mots je dois utiliser
comment ça se passe pour enregistrer une famille
je peux faire quoi avec ce bot
?? aide
commande ?
bonjour j'ai besoin d'aide
qu'est-ce que tu sais faire
comment ajouter une famille
tu fonctionnes comment
je viens d'arriver dans le service, comment on utilise cet outil
pouvez-vous m'expliquer ce que vous savez faire
qu'est-ce que je peux taper
je ne sais pas comment enregistrer une famille
`;
