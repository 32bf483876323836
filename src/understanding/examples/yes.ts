/** Agreement. */
export const yes = `
oui
oui oui
oui merci
oui stp
oui svp
oui c'est ça
oui c'est bon
oui c'est bien ça
oui exact
oui exactement
oui tout à fait
oui bien sûr
oui je confirme
oui je valide
oui vas-y
oui vas y enregistre
oui enregistre
oui parfait
oui d'accord
oui ok
oui absolument
oui allez
ouais
ouais vas y
ouaip
ouep
yep
yes oui
yup
ui
ok ça marche
ok vas-y
ok c'est bon
ok c'est ça
ok pour moi
ok parfait enregistre
ok d'accord
okay
oki
okey
k
d'acc
dac
dacc
d'ac
daccord
entendu
absolument
affirmatif
bien sûr
bien entendu
évidemment
certainement
carrément
tout à fait
c'est exact
c'est correct
c'est juste
c'est bien ça
c'est bien elle
c'est bien lui
c'est bien cette famille
c'est la bonne
c'est le bon
c'est bon pour moi
c'est bon tu peux enregistrer
c'est bon tu peux y aller
c'est cela
exact
exactement ça
correct
juste
voilà
voila c'est ça
vas-y
vas y
allez-y
allez
allons-y
go
let's go
fais-le
fais le
je confirme oui
je valide
je suis d'accord
confirme
confirmer
confirmé
validé
valider
on valide
on fait ça
on y va
ça me va
ça me convient
ça marche
ca marche
ca me va
parfait vas-y
très bien vas-y
très bien enregistre
enregistre
enregistrer
enregistre comme ça
tu peux enregistrer
tu peux y aller
positif
pourquoi pas oui
si
si si
mais oui
ben oui
bah oui
👍
✅
👌
oui 👍
ok vas y enregistre
ouiii
tout bon
je suis ok
oui c'est correct
ok c'est parfait enregistre
c'est tout bon
oui c'est elle
banco
validé merci
oui valide
c'est exact oui
parfait oui
oui impeccable
c'est correct enregistre
oui vas y go
confirmé oui
yes please
yes yes
yeah
that's it
of course
c'est ça oui
oui c'est bien cela
tout à fait exact
oui tu peux valider
`;
