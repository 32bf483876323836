/**
 * The communes of the Drôme by postcode, the town of the post office first, then by population. Sources, under an open
 * licence: INSEE, code officiel géographique; La Poste, base des codes postaux. Villebois-les-Pins has a postcode of
 * the Hautes-Alpes.
 */
const drome = `
26000 Valence
26100 Romans-sur-Isère
26110 Nyons, Mirabel-aux-Baronnies, Vinsobres, Saint-Maurice-sur-Eygues, Venterol, Condorcet, Aubres, Sainte-Jalle,
      Piégon, Saint-Ferréol-Trente-Pas, Les Pilles, Curnier, Saint-Sauveur-Gouvernet, Le Poët-Sigillat,
      Châteauneuf-de-Bordette, Montaulieu, Bellecombe-Tarendol, Bésignan, Arpavon, Chaudebonne, Rochebrune, Valouse,
      Eyroles
26120 Chabeuil, Montélier, Malissard, Montmeyran, Upie, Montvendre, Châteaudouble, Peyrus, Combovin,
      La Baume-Cornillane, Barcelonne, Ourches
26130 Saint-Paul-Trois-Châteaux, Saint-Restitut, Montségur-sur-Lauzon, Clansayes, Solérieux
26140 Saint-Rambert-d’Albon, Anneyron, Albon, Andancette
26150 Die, Solaure en Diois, Romeyer, Marignac-en-Diois, Pontaix, Saint-Julien-en-Quint, Barsac,
      Ponet-et-Saint-Auban, Chamaloc, Laval-d’Aix, Sainte-Croix, Montmaur-en-Diois, Saint-Andéol, Vachères-en-Quint
26160 La Bégude-de-Mazenc, Saint-Gervais-sur-Roubion, La Bâtie-Rolland, Le Poët-Laval, Pont-de-Barret,
      Portes-en-Valdaine, Bonlieu-sur-Roubion, Puygiron, Rochefort-en-Valdaine, La Touche, Manas, Eyzahut, Salettes,
      Rochebaudin, Souspierre, Félines-sur-Rimandoule
26170 Buis-les-Baronnies, Mollans-sur-Ouvèze, La Roche-sur-le-Buis, Pierrelongue, Plaisians, Mérindol-les-Oliviers,
      Saint-Auban-sur-l’Ouvèze, Beauvoisin, Eygaliers, Propiac, Vercoiran, Montauban-sur-l’Ouvèze,
      La Penne-sur-l’Ouvèze, Sainte-Euphémie-sur-Ouvèze, Bénivay-Ollon, La Rochette-du-Buis, Montguers, Rioms,
      Le Poët-en-Percip
26190 Saint-Jean-en-Royans, Saint-Laurent-en-Royans, Saint-Nazaire-en-Royans, Saint-Thomas-en-Royans,
      Sainte-Eulalie-en-Royans, Oriol-en-Royans, Saint-Martin-le-Colonel, Bouvante, La Motte-Fanjas, Rochechinard,
      Échevis, Léoncel, Le Chaffal
26200 Montélimar, Ancône
26210 Saint-Sorlin-en-Valloire, Épinouze, Lapeyrouse-Mornay, Lens-Lestang, Manthes, Moras-en-Valloire
26220 Dieulefit, Montjoux, Vesc, Comps, Teyssières, Orcinas
26230 Grignan, Valaurie, Chamaret, Colonzelle, Roussas, Réauville, Montjoyer, Chantemerle-lès-Grignan
26240 Saint-Vallier, Saint-Uze, Saint-Barthélemy-de-Vals, Beausemblant, Laveyron, Saint-Jean-de-Galaure, Claveyson,
      Ponsas, Fay-le-Clos
26250 Livron-sur-Drôme
26260 Saint-Donat-sur-l’Herbasse, Clérieux, Margès, Charmes-sur-l’Herbasse, Chavannes, Marsaz, Bren, Arthémonay,
      Saint-Bardoux, Bathernay
26270 Loriol-sur-Drôme, Saulce-sur-Rhône, Cliousclat, Mirmande
26290 Donzère, Les Granges-Gontardes
26300 Bourg-de-Péage, Chatuzange-le-Goubet, Châteauneuf-sur-Isère, Alixan, Charpey, Bésayes, Barbières,
      Rochefort-Samson, Jaillans, Beauregard-Baret, Marches, Saint-Vincent-la-Commanderie
26310 Luc-en-Diois, Recoubeau-Jansac, Barnave, Montlaur-en-Diois, Valdrôme, Beaumont-en-Diois, Poyols, Beaurières,
      Miscon, Lesches-en-Diois, Val-Maravel, Saint-Dizier-en-Diois, Charens, Les Prés, Jonchères, La Bâtie-des-Fonds
26320 Saint-Marcel-lès-Valence
26330 Châteauneuf-de-Galaure, Saint-Martin-d’Août, Saint-Avit, Ratières
26340 Saillans, Vercheny, Aurel, Saint-Nazaire-le-Désert, Espenel, Aubenasson, Saint-Sauveur-en-Diois,
      Chastel-Arnaud, Saint-Benoit-en-Diois, Brette, Pradelle, La Chaudière, Rimon-et-Savel, Pennes-le-Sec, Aucelon,
      Rochefourchat
26350 Valherbasse, Montchenu, Crépol, Saint-Christophe-et-le-Laris, Le Chalon, Saint-Laurent-d’Onay
26380 Peyrins
26390 Hauterives, Tersanne
26400 Crest, Aouste-sur-Sye, Allex, Grane, Eurre, Mirabel-et-Blacons, Piégros-la-Clastre, Chabrillan, Divajeu,
      Vaunaveys-la-Rochette, Saou, Beaufort-sur-Gervanne, Soyans, Suze, La Répara-Auriples, Gigors-et-Lozeron,
      Montclar-sur-Gervanne, La Roche-sur-Grane, Francillon-sur-Roubion, Cobonne, Plan-de-Baix, Autichamp,
      Eygluy-Escoulin, Omblèze
26410 Châtillon-en-Diois, Menglon, Saint-Roman, Boulc, Glandage
26420 La Chapelle-en-Vercors, Saint-Martin-en-Vercors, Saint-Agnan-en-Vercors, Vassieux-en-Vercors,
      Saint-Julien-en-Vercors
26450 Cléon-d’Andran, Charols, Puy-Saint-Martin, Roynac
26460 Bourdeaux, Bouvières, Le Poët-Célard, Truinas, Crupies, Mornans, Bézaudun-sur-Bîne, Les Tonils
26470 La Motte-Chalancon, Bellegarde-en-Diois, Chalancon, Volvent, Arnayon, Establet, Rottier, La Charce, Gumiane,
      Pommerol
26500 Bourg-lès-Valence
26510 Rémuzat, Sahune, Villeperdrix, Cornillac, Cornillon-sur-l’Oule, Verclause, Chauvac-Laux-Montaux, Lemps,
      Saint-May, Montferrand-la-Fare, Montréal-les-Sources, Roussieux, Pelonne
26530 Le Grand-Serre
26540 Mours-Saint-Eusèbe
26560 Séderon, Mévouillon, Lachau, Laborel, Montfroc, Eygalayes, Ballons, Vers-sur-Méouge, Villefranche-le-Château,
      Izon-la-Bruisse
26570 Montbrun-les-Bains, Ferrassières, Reilhanette, Barret-de-Lioure, Aulan
26600 Tain-l’Hermitage, Pont-de-l’Isère, La Roche-de-Glun, Mercurol-Veaunes, Beaumont-Monteux, Chantemerle-les-Blés,
      Chanos-Curson, Larnage, Granges-les-Beaumont, Érôme, Serves-sur-Rhône, Crozes-Hermitage, Gervans
26620 Lus-la-Croix-Haute
26700 Pierrelatte, La Garde-Adhémar
26730 Eymeux, Hostun, La Baume-d’Hostun
26740 Montboucher-sur-Jabron, Sauzet, Savasse, Marsanne, La Coucourde, Saint-Marcel-lès-Sauzet, Les Tourrettes,
      La Laupie, Condillac
26750 Génissieux, Saint-Paul-lès-Romans, Châtillon-Saint-Jean, Geyssans, Parnans, Montmiral, Triors,
      Saint-Michel-sur-Savasse
26760 Beaumont-lès-Valence, Montéléger
26770 Taulignan, Roche-Saint-Secret-Béconne, Saint-Pantaléon-les-Vignes, Le Pègue, Rousset-les-Vignes,
      Montbrison-sur-Lez, Salles-sous-Bois, Aleyrac
26780 Châteauneuf-du-Rhône, Malataverne, Allan, Espeluche
26790 Suze-la-Rousse, Tulette, Rochegude, Bouchet, La Baume-de-Transit
26800 Portes-lès-Valence, Étoile-sur-Rhône, Montoison, Beauvallon, Ambonil
05700 Villebois-les-Pins
`;

export const dromeByPostcode: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  drome
    .trim()
    .split(/\n(?=\d)/)
    .map((row) => [row.slice(0, 5), listOf(row.slice(6))]),
);

/** Cities that people name and that are not in the Drôme: its neighbours, and the large ones. */
export const elsewhere: readonly string[] = listOf(`
Guilherand-Granges, Tournon-sur-Rhône, Saint-Péray, Cornas, Soyons, Charmes-sur-Rhône, Privas, Aubenas, Annonay,
Le Teil, Le Pouzin, La Voulte-sur-Rhône, Le Cheylard, Lamastre, Viviers, Rochemaure, Cruas, Bourg-Saint-Andéol,
Vals-les-Bains, Mauves, Toulaud, Bollène, Orange, Avignon, Carpentras, Valréas, Vaison-la-Romaine, Grillon, Visan,
Saint-Marcellin, Voiron, Grenoble, Vienne, Beaurepaire, Bourgoin-Jallieu, Échirolles, Fontaine, Roussillon,
Le Péage-de-Roussillon, Villard-de-Lans, Pont-en-Royans, Gap, Serres, Veynes, Lyon, Villeurbanne, Vénissieux,
Saint-Étienne, Saint-Chamond, Clermont-Ferrand, Chambéry, Annecy, Paris, Marseille, Aix-en-Provence, Nîmes,
Montpellier, Toulouse, Bordeaux, Nantes, Rennes, Lille, Strasbourg, Nice, Toulon, Dijon, Besançon, Le Puy-en-Velay,
Alès, Bourg-en-Bresse, Mâcon, Roanne, Perpignan, Metz, Nancy
`);

/** What people say for a commune, where it is more or less than the official name. */
export const shortNames: Readonly<Record<string, readonly string[]>> = {
  'Romans-sur-Isère': ['romans'],
  'Bourg-lès-Valence': ['bourg', 'bourg les v', 'bourg lv', 'blv'],
  'Bourg-de-Péage': ['peage', 'bourg peage'],
  'Portes-lès-Valence': ['portes', 'portes les v', 'plv'],
  'Livron-sur-Drôme': ['livron'],
  'Loriol-sur-Drôme': ['loriol'],
  'Tain-l’Hermitage': ['tain', 'tain hermitage'],
  'Saint-Rambert-d’Albon': ['saint rambert'],
  'Saint-Donat-sur-l’Herbasse': ['saint donat'],
  'Saint-Marcel-lès-Valence': ['saint marcel'],
  'Saint-Paul-Trois-Châteaux': ['saint paul'],
  'Saint-Sorlin-en-Valloire': ['saint sorlin'],
  'Buis-les-Baronnies': ['buis'],
  'Étoile-sur-Rhône': ['etoile'],
  'La Bégude-de-Mazenc': ['begude'],
  'Beaumont-lès-Valence': ['beaumont les v'],
  'Chatuzange-le-Goubet': ['chatuzange'],
  'Mours-Saint-Eusèbe': ['mours'],
  'Montboucher-sur-Jabron': ['montboucher'],
  'Saulce-sur-Rhône': ['saulce'],
  'Mercurol-Veaunes': ['mercurol'],
  Montélimar: ['montelimart', 'montelimard', 'monteli'],
  Pierrelatte: ['pierrelate', 'pierelatte'],
  Valence: ['valance'],
  'Guilherand-Granges': ['guilherand'],
  'Tournon-sur-Rhône': ['tournon'],
};

/** Towns that need no « à » to be heard: their names are hardly anything else. */
export const towns: ReadonlySet<string> = new Set(
  listOf(`
Valence, Romans-sur-Isère, Montélimar, Pierrelatte, Bourg-lès-Valence, Bourg-de-Péage, Portes-lès-Valence,
Livron-sur-Drôme, Loriol-sur-Drôme, Crest, Nyons, Chabeuil, Saint-Paul-Trois-Châteaux, Saint-Vallier, Donzère,
Tain-l’Hermitage, Saint-Rambert-d’Albon, Saint-Marcel-lès-Valence, Dieulefit, Grenoble, Lyon, Marseille, Paris,
Guilherand-Granges, Tournon-sur-Rhône, Privas, Annonay, Aubenas, Saint-Péray, Avignon, Montpellier, Toulouse
`),
);
/** But for these short names, which are words. */
export const alsoWords: ReadonlySet<string> = new Set(
  'bourg peage portes etoile buis begude orange fontaine vienne nice gap'.split(' '),
);

function listOf(text: string): string[] {
  return text.trim().split(/,\s+/);
}
