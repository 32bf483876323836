import type { Row } from '../../src/domain/catalogue/rule';
import { type Source, sources } from '../../src/domain/catalogue/sources';
import { linkKinds } from '../../src/words/fr/catalogue-page';
import { rule as words } from '../../src/words/fr/catalogue-rule';

type LinkKind = keyof typeof linkKinds;

/** What the link of a source opens: an official text, a page, or only the front page of a site. */
export function linkKind(link: string): LinkKind {
  const { hostname, pathname } = new URL(link);
  if (hostname === 'www.legifrance.gouv.fr') return 'article';
  return pathname === '/' ? 'home' : 'page';
}

/** Where a row was read, and when. */
export function sourcesLine(row: Pick<Row, 'sources' | 'verifiedOn'>): string {
  const cited = row.sources.map((id) => cite(sources[id]));
  return words.sources(row.verifiedOn, cited);
}

function cite({ title, link }: Source): string {
  return link === undefined ? title : `[${title}](${link}) (${linkKinds[linkKind(link)]})`;
}
