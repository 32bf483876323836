/** Another language. */
export const language = `
parle anglais
parle en anglais stp
parle moi en anglais
parle français
parle moi en français
parlez français
parle en arabe
tu parles anglais ?
tu parles arabe ?
tu parles quelle langue
tu parles espagnol
tu sais parler anglais
est-ce que tu parles anglais
est-ce que tu comprends l'arabe ?
vous parlez anglais ?
quelles langues tu parles
quelles langues comprends-tu
dans quelles langues tu peux répondre
quelle langue
langue
langues disponibles
langue anglaise
langue française
langue : anglais
langue anglais
langue français
anglais
anglais svp
en anglais
en anglais s'il te plait
en arabe
en espagnol svp
en pachto
en farsi
en ukrainien
français svp
français
en français
reviens en français
repasse en français
remets en français
réponds en anglais
réponds moi en anglais
réponds en français
répondre en français
passe en français
passe en arabe
passe à l'anglais
mets toi en anglais
mets en anglais
mets le bot en anglais
mets l'interface en anglais
mets en français
bascule en anglais
changer de langue
changer la langue
change la langue
change la langue en anglais
changement de langue
modifier la langue
choisir la langue
choisir une autre langue
choix de la langue
paramètre de langue
je veux parler anglais
je veux changer de langue
je veux l'application en anglais
je veux que tu répondes en anglais
je préfère l'anglais
je préfère en anglais
je ne parle pas bien français
je parle pas français
je comprends mieux l'anglais
on peut parler anglais ?
on peut passer en anglais ?
peux-tu répondre en anglais ?
peux tu parler en arabe
tu peux parler anglais ?
tu peux répondre en anglais
tu peux passer en anglais ?
pouvez-vous répondre en anglais ?
english
english version
english language
in english
in english please
speak english
please speak english
speak english please
do you speak english
do you speak english?
do you speak french
can you answer in english
can we speak english
can i use english
i don't speak french
i do not understand french
i want english
change language
change language to english
change to english
switch language
switch to french
set language to english
language
language english
use english
answer in english
french please
back to french
español
habla español
hablas español
arabic please
deutsch bitte
version anglaise
autre langue
une autre langue
traduis l'interface en anglais
parle en langlais
englich
inglish please
can we switch to english
repasse au français
tu comprends le dari ?
anglais stp
i'd prefer english
parles tu russe
english version please
on parle en français
je voudrais l'anglais
mode anglais
en espagnol
parle arabe
langue ?
tu réponds en anglais ?
mets l'anglais
on peut écrire en arabe ?
je préfère le français
english ?
parle moi arabe
tu peux parler anglais
est-ce que tu peux passer en anglais
je ne comprends pas bien le français, anglais ?
`;
