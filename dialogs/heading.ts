import { addDays, type Day } from '../src/domain/day';
import { type Due, type DueQuery, foremostOfEach } from '../src/domain/due';
import { givenName, type Worker } from '../src/domain/worker';
import { asking as words } from '../src/words/fr/asking';
import type { Asked } from './asking';

/** What an answer is about, in one line: whose, of which subject, when; before it, the households where one asks « qui ? ». */
export function headingOf(asked: Asked, found: readonly Due[], team: readonly Worker[], today: Day): string {
  const { whose, query, perHousehold } = asked;
  const isByHousehold = perHousehold === true && found.length > 0;
  return words.heading([
    ...(isByHousehold ? [householdsLine(found, today)] : []),
    ...(isByHousehold && whose.kind === 'team' ? [perWorker(found, team)] : whoseLine(asked, team)),
    ...subjectLine(query),
    ...(query.households ?? []),
    ...whenLine(query, today),
  ]);
}

function householdsLine(found: readonly Due[], today: Day): string {
  const nearest = foremostOfEach(found).map(({ household, deadline }) => ({
    ref: household._id,
    on: deadline.dueAt,
    isCritical: deadline.severity === 'critical',
  }));
  return words.households(nearest, today);
}

function whoseLine({ whose, query }: Asked, team: readonly Worker[]): string[] {
  switch (whose.kind) {
    case 'mine':
      return [];
    case 'covered':
      return [words.covered];
    case 'team':
      return query.households ? [] : [words.team];
    case 'colleague':
      return team.filter(({ _id }) => _id === whose.id).map(({ displayName }) => displayName);
  }
}

/** How many households each colleague has among those found. */
function perWorker(found: readonly Due[], team: readonly Worker[]): string {
  const first = foremostOfEach(found);
  return words.perWorker(
    team
      .map(
        (worker) =>
          [givenName(worker), first.filter(({ household }) => household.referentId === worker._id).length] as const,
      )
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a),
  );
}

function subjectLine({ code, field, organisation, appointments, critical, onlyLate }: DueQuery): string[] {
  return [
    ...(code ? [words.step(code)] : []),
    ...(field ? [words.field(field)] : []),
    ...(organisation ? [words.organisation(organisation)] : []),
    ...(appointments ? [words.appointments] : []),
    ...(critical ? [words.critical] : []),
    ...(onlyLate ? [words.late] : []),
  ];
}

function whenLine({ from, before }: DueQuery, today: Day): string[] {
  if (!from && !before) return [];
  const isFromToday = before && (!from || from === today) && before > addDays(today, 1);
  return [
    isFromToday ? words.until(before) : words.range({ ...(from ? { from } : {}), ...(before ? { before } : {}) }),
  ];
}
