/** Hello. */
export const greeting = `
bonjour
bonjour !
bonjour jalon
bonjour à toi
bonjour tout le monde
bonjour l'équipe
bonjour bonjour
bonjour, comment allez-vous ?
bonjour ça va ?
bonjour comment vas-tu
bonjour à toutes et à tous
bonjour monsieur le robot
bonjour bot
bon matin
bonsoir
bonsoir à tous
bonsoir jalon
salut
salut !
salut jalon
salut à tous
salut ça va ?
salut toi
salut le bot
salutations
coucou
coucou !
coucou jalon
coucou toi
coucou ça va
coucou me revoilà
hello
hello !
hello jalon
hello ça va ?
hello tout le monde
hey
hey jalon
hé
hi
hi there
yo
yop
wesh
bjr
bjour
bonjours
bonjou
bnjr
bsr
slt
slt ça va
cc
cc ça va
kikou
re
rebonjour
re bonjour
re coucou
re salut
rebonsoir
bonne journée jalon
ça va ?
ça va
ca va ?
comment ça va ?
comment vas-tu
comment vas-tu ?
comment allez-vous
comment tu vas
tu vas bien ?
tu es là ?
t'es là ?
vous êtes là ?
il y a quelqu'un ?
good morning
me voilà
me revoilà
enchanté
enchantée
ravi de te rencontrer
bien le bonjour
bonjour, bonne année
👋
bonjour 👋
salam
salam aleykoum
bonjour jalon, prêt ?
salut salut
hello c'est {collegue}
bonjour c'est moi
bonjour jalon comment ça va aujourd'hui
hey salut
bonjour et bonne semaine
salutations à tous
bonjour bonjour !
salut l'équipe
bonjour, une belle journée
coucou jalon ça roule ?
bonjour jalon j'espère que tu vas bien
`;
