import type { Day } from '../src/domain/day';
import { rangeBeside } from '../src/domain/day-range';
import type { DueQuery } from '../src/domain/due';
import type { Worker } from '../src/domain/worker';
import type { Facets } from '../src/understanding/facets';
import { type Asked, everyones, rangeOf, type Whose } from './asking';

/** What is asked when only « la semaine d’après ? » or « et le logement ? » is said: the question before, with that changed. */
export function askedAgain(asked: Asked, facets: Facets, speaker: Worker, today: Day): Asked {
  const { colleague, household, mine, team, ...narrowing } = facets;
  const isElsewhere = colleague !== undefined || mine === true || team === true;
  const isNarrowed = household !== undefined || Object.keys(narrowing).length > 0;
  const { households: _, ...everywhere } = asked.query;
  const query = isElsewhere ? everywhere : household ? { ...asked.query, households: [household] } : asked.query;
  return {
    topic: topicOf(asked, isElsewhere, isNarrowed),
    whose: whoseNow(asked, facets, speaker),
    query: withPeriod(withSubject(query, facets), facets, today),
    ...(asked.perHousehold && !household ? { perHousehold: true } : {}),
  };
}

/** « et Karim ? » after who carries most: what Karim has to do. Contracts stay contracts, but for a subject. */
function topicOf({ topic }: Asked, isElsewhere: boolean, isNarrowed: boolean): Asked['topic'] {
  switch (topic) {
    case 'due':
      return 'due';
    case 'loads':
      return isElsewhere || isNarrowed ? 'due' : 'loads';
    case 'ending':
      return 'ending';
  }
}

function whoseNow({ whose }: Asked, { colleague, household, mine, team }: Facets, speaker: Worker): Whose {
  if (colleague) return colleague === speaker._id ? { kind: 'mine' } : { kind: 'colleague', id: colleague };
  if (mine) return { kind: 'mine' };
  if (team) return { kind: 'team' };
  return household ? everyones(speaker) : whose;
}

/** A step, a field or an office takes the place of the one before: « et le logement ? » is no longer about the CSS. */
function withSubject(query: DueQuery, { code, field, organisation, critical }: Facets): DueQuery {
  if (!code && !field && !organisation && !critical) return query;
  const { from, before, households, onlyLate } = query;
  return {
    ...(from ? { from } : {}),
    ...(before ? { before } : {}),
    ...(households ? { households } : {}),
    ...(onlyLate && !critical ? { onlyLate } : {}),
    ...(code ? { code } : {}),
    ...(field ? { field } : {}),
    ...(organisation ? { organisation } : {}),
    ...(critical ? { critical } : {}),
  };
}

function withPeriod(query: DueQuery, { date, shift, by, onlyLate }: Facets, today: Day): DueQuery {
  if (!date && !shift && !onlyLate) return query;
  const { from, before, onlyLate: _, ...rest } = query;
  if (onlyLate) return { ...rest, onlyLate };
  const range = { ...(from ? { from } : {}), ...(before ? { before } : {}) };
  return { ...rest, ...(date ? rangeOf(date, today) : shift ? rangeBeside(range, shift, today, by) : {}) };
}
