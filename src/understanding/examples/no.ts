/** Disagreement. */
export const no = `
non
non non
non non non
non pas ça
non pas du tout
non c'est pas ça
non c'est pas bon
non ce n'est pas ça
non ce n'est pas la bonne
non pas cette famille
non pas celle-là
non pas lui
non pas elle
non une autre
non c'est une autre famille
non c'est faux
non surtout pas
non je ne veux pas
non ça va
non ça ira
non c'est bon merci
non pas maintenant merci
non merci ça ira
non pas la peine
non jamais
nan
nan nan
nan pas ça
nan c'est pas ça
nan merci
nope
nop
naan
nn
mais non
ben non
bah non
certainement pas
sûrement pas
absolument pas
pas du tout ça
pas d'accord
pas vraiment
pas ça
pas ça du tout
pas celui-là
pas celle-là
pas lui
pas elle
pas cette famille
pas celui la
pas question
pas le bon
pas la bonne
pas bon
pas exactement
hors de question
jamais
jamais de la vie
c'est pas lui
c'est pas elle
c'est pas eux
c'est pas bon
c'est pas le bon
c'est pas la bonne
c'est pas la bonne famille
c'est pas la bonne personne
c'est pas celle là
c'est pas ce que je veux
c'est pas ce que j'ai demandé
c'est pas ce que j'ai dit
ce n'est pas ça
ce n'est pas correct
ce n'est pas la bonne famille
ce n'est pas lui
ce n'est pas exact
c'est faux
c'est incorrect
c'est inexact
c'est une autre
faux
incorrect
inexact
erroné
je ne suis pas d'accord
je ne confirme pas
je ne valide pas
je ne veux pas
je veux pas
je refuse
refuse
refuser
négatif
aucun
aucune
aucun des trois
aucune de ces propositions
ni l'un ni l'autre
rien de tout ça
du tout
no way
not at all
👎
❌
non 👎
non c'est l'autre
pas celui là non
mauvaise personne
nooon
non ce n'est pas elle
non pas du tout c'est un autre
c'est pas correct
non, laisse comme ça
non merci
c'est non
pas correct
non faux
non, ce n'est pas la bonne famille
non non pas celle là
ah non
no no
no thanks
not this one
wrong one
non c'est pas elle
non ce n'est pas du tout ça
non je parle d'une autre famille
`;
