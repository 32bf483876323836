/** How my own households stand. */
export const statusMine = `
mes ménages
mes familles
mes familles en IML
mes familles sans emploi
mes familles sans logement
mes familles à Valence
mes familles {periode}
mes dossiers
mes dossiers en cours
mes dossiers actifs
mes suivis
mes suivis en cours
mes situations
mes accompagnements
mes accompagnements en cours
mes personnes accompagnées
mes ménages en cours
mes ménages en iml
mes contrats en cours
mes gens
mes usagers
mes bénéficiaires
mon portefeuille de familles
mon portefeuille de dossiers
mon tableau
mon tableau de suivi
mon tableau de bord perso
mon point
mon point de la semaine
mon point hebdo
mon point {jour}
mon bilan
mon bilan {periode}
mon activité {periode}
mon résumé
mon résumé du jour
mon récap
mon récap de la semaine
mon statut
mon état
mes stats
mes statistiques
mes chiffres
mes indicateurs
ma liste
ma liste de familles
ma liste de ménages
ma file active
ma charge
ma charge de travail
ma situation
ma vue d'ensemble
ma journée en un coup d'œil
liste mes familles
liste mes dossiers
liste de mes familles
liste de mes dossiers
liste de mes suivis
liste des familles que je suis
liste des ménages que j'accompagne
la liste de mes accompagnements
montre mes familles
montre-moi mes dossiers
montre moi mes ménages
montre mon portefeuille
affiche mes ménages
affiche mes dossiers
affiche mes suivis
affiche mon tableau de bord
voir mes familles
voir mes ménages
voir mes dossiers
voir mon tableau de bord
donne moi mes familles
donne moi la liste de mes dossiers
donne-moi mon point
fais moi mon point
fais moi le point sur mes familles
fais le point sur mes dossiers
un point sur mes suivis
point sur mes dossiers
point sur mes familles
point perso
où j'en suis
où j'en suis ?
où en suis-je
où en suis-je avec mes familles ?
ou jen suis
où en sont mes familles
où en sont mes dossiers
où en sont mes suivis
ou en sont mes accompagnements
je suis qui en ce moment
je suis quelles familles ?
je suis quelles familles en ce moment
quelles familles je suis
quelles familles je suis ?
quelles familles j'accompagne
quelles sont mes familles
quelles sont mes situations
quels sont mes dossiers
quels sont mes ménages
quels sont mes accompagnements en cours
quels ménages j'ai
quels dossiers j'ai
qui est ce que je suis
qui est-ce que j'accompagne ?
qui j'accompagne
qui sont mes familles
qui sont mes ménages
j'ai quelles familles
j'ai qui dans mon portefeuille
j'ai combien de familles
j'ai combien de familles ?
j'ai combien de ménages
j'ai combien de dossiers en ce moment
combien j'ai de familles
combien j'ai de dossiers
combien de familles j'ai
combien de familles je suis
combien de familles j'accompagne
combien de ménages je suis ?
combien de ménages ai-je
combien de suivis j'ai
combien de mes familles ont un logement
combien de mes ménages sont en emploi
combien de dossiers à mon nom
les familles que je suis
les familles que j'accompagne
les familles dont je m'occupe
les familles dont j'ai la charge
les dossiers que je suis
les dossiers à mon nom
les dossiers dont je suis référent
les ménages que je suis
les miens
les ménages à mon nom
familles dont je suis la référente
tous mes dossiers
tous mes ménages
toutes mes familles
toutes mes situations
lesquelles de mes familles sont en iml
lesquels de mes ménages cherchent un logement
parmi mes familles qui n'a pas de logement
mes familles qui n'ont pas la css
mes familles au rsa
mes familles que je n'ai pas vues depuis longtemps
mes dossiers sans nouvelles
mes nouveaux dossiers
mes dernières familles
mes orientations
mes orientations en cours
mes brouillons
résume moi mes dossiers
résumé de mes suivis
synthèse de mes suivis
synthèse de mes familles
récap de mes dossiers
récapitulatif de mes ménages
état de mes dossiers
état de mes suivis
situation de mes familles
situation de mes dossiers
bilan de mes accompagnements
vue d'ensemble de mes familles
tableau de mes suivis
je veux voir mes familles
je veux voir mes dossiers
je voudrais la liste de mes familles
je voudrais voir mes ménages
je souhaite voir mon portefeuille
j'aimerais voir mes dossiers
tu peux me montrer mes familles ?
tu peux me lister mes dossiers
peux-tu m'afficher mes ménages
Pouvez-vous m'afficher la liste de mes accompagnements ?
mes menage
mes famille
mes dossier
mé familles
mes fammilles
mes doss
mes menages stp
bonjour mes familles svp
je débute, quelles sont mes familles ?
je viens d'arriver, quels dossiers me sont attribués ?
quels dossiers me sont attribués
quelles familles me sont confiées
qu'est-ce qu'on m'a attribué
je m'occupe de qui
où j'en suis avec mes dossiers
liste moi mes ménages
mes situations les plus fragiles
combien de familles sur mon nom
donne mon tableau
résume ma semaine
affiche les miens
mes familles en cours de suivi
combien je suis de ménages
ma liste à moi
quelles sont les familles qui me sont attribuées
fais moi un topo de mes dossiers
le résumé de mes familles
mon récapitulatif
mes ménages en attente
mes familles logées
combien de ménages j'accompagne
mon suivi
liste de mes situations
mes accompagnements actifs
voir mon portefeuille
point sur mes suivis
combien de familles ai-je
mes dossiers à jour ?
situation de mes ménages
montre mes suivis en IML
mon nombre de dossiers
je voudrais faire le point sur mes situations
mes cas
mes situations en cours
mon point hebdomadaire
tous mes suivis
mes familles svp
je suis combien de ménages
mes dossiers en cours stp
mon tableau de bord stp
quelles familles je suis en ce moment
je voudrais voir toutes les familles que j'accompagne
quelles sont les familles dont je suis référent
fais moi le point sur mes accompagnements
j'en suis à combien de familles
mes dossiers critiques
mes familles critiques
`;
