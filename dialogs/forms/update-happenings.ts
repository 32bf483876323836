import { catalogue } from '../../src/domain/catalogue';
import type { Day } from '../../src/domain/day';
import { freeId } from '../../src/domain/happen/members';
import type { Happening, StepRef } from '../../src/domain/happening';
import type { Household, Member } from '../../src/domain/household';
import type { Answers } from '../form';
import { type OutcomeChoice, of, UNNAMED, type UpdateAnswers } from './update-answers';
import { type Duty, dutyOf } from './update-duty';
import { detailOf, given, mayMeet, moveOf } from './update-moves';

/** Which turn of a duty the answers say is done; `null` when they say something else. */
export function dutyIn(answers: Answers, household: Household | null, today: Day): Duty | null {
  const a = of(answers);
  if (a.outcome !== 'DONE' || !a.code || !household) return null;
  const { member } = whose(a, household);
  return dutyOf({ code: a.code, ...(member ? { member } : {}) }, a.on ?? today, household, today);
}

/** What the answers say has happened, in the order in which it is recorded; `null` while something is missing. */
export function happeningsOf(answers: Answers, household: Household | null, today: Day): readonly Happening[] | null {
  const a = of(answers);
  if (!a.household || !a.code) return null;
  if (a.code === 'BARRIERS_DIAGNOSIS' && a.barriers) return [{ kind: 'barriers', present: a.barriers }];
  if (!a.outcome) return null;
  const { naming, member } = whose(a, household);
  if (a.outcome === 'MOVED_IN') return [{ kind: 'movedIn', on: a.on ?? today }, ...noteOf(a)];
  const step = { code: a.code, ...(member ? { member } : {}), ...given('organisation', a.office) };
  if (a.outcome === 'DONE') {
    const duty = dutyIn(answers, household, today);
    return duty?.kind === 'turn' ? [...duty.happenings, ...noteOf(a)] : null;
  }
  if (a.outcome === 'FAMILY' || a.outcome === 'SERVICE') {
    const by = a.outcome === 'FAMILY' ? 'FAMILLE' : 'SERVICE';
    return [...naming, { kind: 'followedBy', step, by }, ...noteOf(a)];
  }
  const detail = { ...detailOf(a), ...(a.note ? { note: a.note } : {}) };
  const first: Happening = { kind: 'moved', step, move: moveOf(a, a.outcome, today), ...detail };
  return [
    ...naming,
    first,
    ...meetingOf(a, a.outcome, step),
    ...(a.movedIn ? [{ kind: 'movedIn', on: a.on ?? a.from ?? today } as const] : []),
    ...(a.leftRsa ? [{ kind: 'rsa', onRsa: 'NON', on: a.on ?? today } as const] : []),
  ];
}

function noteOf({ note }: UpdateAnswers): readonly Happening[] {
  return note ? [{ kind: 'noted', text: note, isPrivate: false }] : [];
}

/** « Déposé hier, rendez-vous le 3 »: the meeting is news of its own. */
function meetingOf({ appointment, at }: UpdateAnswers, outcome: OutcomeChoice, step: StepRef): readonly Happening[] {
  if (!appointment || !mayMeet(outcome)) return [];
  return [{ kind: 'moved', step, move: { kind: 'appointment', on: appointment, ...given('at', at) } }];
}

/** Whose step it is. Adults without a name become members, to be named later. */
function whose(
  { member, code }: UpdateAnswers,
  household: Household | null,
): { naming: readonly Happening[]; member?: string } {
  if (!member || member === 'ALL' || !code || !catalogue[code].perMember) return { naming: [] };
  if (!household || !UNNAMED.some((one) => one === member)) return { naming: [], member };
  const { members: known, referenceName, _id: ref } = household;
  const members = UNNAMED.filter((one) => !known.some(({ relation }) => relation === one)).map((relation) => ({
    relation,
    firstName: relation === 'REFERENCE' ? referenceName.first : '',
    isAdult: true,
  }));
  const named = members.reduce<readonly Member[]>((so, one) => so.concat({ ...one, id: freeId(so, ref) }), known);
  const theirs = named.find(({ relation }) => relation === member);
  return { naming: members.length > 0 ? [{ kind: 'members', members }] : [], ...(theirs ? { member: theirs.id } : {}) };
}
