/**
 * Families of words that people use for one another, in folded text: what is learnt of one helps the others. Each entry
 * is the beginning of a word, or the whole word when a full stop ends it.
 */
const families: Readonly<Record<string, string>> = {
  refer: 'orient adress transmi prescri candidat signale. nvel',
  structure:
    'cada. huda. cao. caes. asile. spada. pada. cph. ccas. cms. domiciliation. ofii. diaconat. adoma. coallia.',
  people: 'famil menage. menages. couple. enfant bebe. pers. personne adulte parent gosse',
  see: 'affich montr voir. vois. vue. ouvr consult cherch recherch retrouv trouve. fiche. fiches. situation. resum synthes recap info',
  give: 'attribu confi affect transfer assign bascul reattribu redistribu repart relais. recuper repren reaffect nomm design referent corefer',
  later: 'report decal repouss recal reprogramm retard pousse. remet differ deplac boug snooze. postpos plutot. plus.',
  finished: 'fait. faite. faits. faites. regl termin trait coch honor effectu realis accompl barr boucl',
  remove: 'supprim enlev retir effac vir. vire. clos. clore. clotur ferm',
  granted:
    'recu. recue. recus. recues. obten obtenu accord accept valid ouvert ouvr arriv attribu favorabl verse. versee. signe. signee.',
  refused: 'refus rejet coup suspen radi defavorab expir perdu. perdue. annul',
  sent: 'envoy depos demand complet renvoy fourn',
  extend: 'prolong renouvel recondu reconduc avenant rallong extens etend derog supplementair poursui',
  start: 'demarr debut commenc lanc. lance. lancer. entre. entree. integr rejoin admi accueil',
  stop: 'fin. fini. finie. arret sort. sorti. sortie. sortir. sors. quitt part. parti. partie. partis. rupt romp resili autonom archiv abandon',
  meeting: 'rdv. rdvs. rv. rendez convoc entretien visite. vad. bilan. reunion. point. commission',
  remind: 'rappel prevenir. prevoi preven previen notif avert pense. penser. oublie. deadline. echeanc alert',
  plan: 'ajout rajout met. mets. mettre. cree. creer. program planif fix. fixe. pos. pose. cal. cale. bloqu inscri enregistr saisi',
  setting: 'reglag parametr configur prefer frequenc activ desactiv reactiv silenc digest. recap notif',
  write: 'note. notes. noter. ecri comment memo. observ remarqu consign compte cr. mot. trace. retien',
  file: 'excel. exel. csv. pdf. xls. xlsx. ics. tableur. fichier export imprim telecharg extrac extrai rapport. listing. generer. genere.',
  count: 'combien. nombre. nb. taux. pourcent stat. stats. statist indicat chiffre capacit repartit effectif',
  team: 'equipe. service. global collegu dispositif.',
  mine: 'mes. mon. ma. moi. miens.',
  when: 'quand. date. dates. jusqu planning. agenda. calendrier. programme.',
  how: 'comment. expliqu aide. help. tuto mode. sert. fonction command',
  office:
    'cafe. imprimant photocopi ordi pc. wifi. parking. voiture. badge. salle. meteo. pluie. pleut. neige. vacances. conge resto. midi. match. blague. mail. mails. bureau. local. locaux. stagiaire. directrice. recette. pizza',
  law: 'montant. plafond. delai. delais. procedur condition. loi. article. difference. signifi coute. touche.',
};

const matchers = Object.entries(families).map(([family, entries]) => {
  const words = entries.split(' ');
  return {
    family,
    wholes: new Set(words.filter((word) => word.endsWith('.')).map((word) => word.slice(0, -1))),
    beginnings: words.filter((word) => !word.endsWith('.')),
  };
});

/** The families that a folded word belongs to. */
export function familiesOf(word: string): readonly string[] {
  return matchers
    .filter(({ wholes, beginnings }) => wholes.has(word) || beginnings.some((beginning) => word.startsWith(beginning)))
    .map(({ family }) => family);
}
