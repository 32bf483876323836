import { catalogue } from '../../src/domain/catalogue';
import type { Day } from '../../src/domain/day';
import { parseDay } from '../../src/domain/day';
import type { BarrierKind, Household } from '../../src/domain/household';
import { shortName } from '../../src/domain/household';
import { stepNames } from '../../src/words/fr/catalogue';
import { fullDay, fullHour } from '../../src/words/fr/day';
import { barrierNames } from '../../src/words/fr/update';
import { actNames, updateQuestions as words } from '../../src/words/fr/update-form';
import { beforeWords, onLabel, outcomeName } from './outcome-names';
import type { UpdateAnswers } from './update-answers';
import type { Duty } from './update-duty';
import { memberName } from './update-members';
import { recordedOf } from './update-moves';

type Line = readonly [title: string, value: string];

/** What is known of an update, one fact a line, every date in full. */
export function summaryOf(answers: UpdateAnswers, household: Household | null, duty: Duty | null): readonly Line[] {
  const a = recordedOf(answers);
  const lines: (Line | null)[] = [
    household ? [words.household.label, `${household._id}, ${shortName(household.referenceName)}`] : null,
    a.code && a.outcome !== 'MOVED_IN' ? [words.code.label, stepNames[a.code]] : null,
    a.member && a.code && catalogue[a.code].perMember ? [words.member.label, memberName(a.member, household)] : null,
    a.code && a.outcome ? [words.outcome.label, outcomeName(a.code, a.outcome)] : null,
    duty?.kind === 'turn' ? day(words.turn, duty.deadline.dueAt) : null,
    a.barriers
      ? [words.barriers.label, a.barriers.map((kind) => barrierNames[kind]).join(', ') || words.noBarrier]
      : null,
    a.barriers ? line(words.lifted, liftedBy(a.barriers, household)) : null,
    a.act && a.code ? [words.act.label, actNames[a.act] ?? a.act] : null,
    line(isHome(a.code) ? words.organisation.landlord : words.organisation.label, a.organisation),
    line(isHome(a.code) ? words.what.dwelling : words.what.label, a.what),
    day(a.code === 'LEASE' ? words.from.lease : words.from.label, a.from),
    day(words.until.short, a.until),
    day(onLabel(a.code ?? null, a.outcome ?? null), a.on),
    a.appointment
      ? [meetingLabel(a), a.at ? `${fullDay(a.appointment)} à ${fullHour(a.at)}` : fullDay(a.appointment)]
      : null,
    day(beforeWords(a.code ?? null, a.outcome ?? null).label, a.before),
    a.rank ? [words.rank.label, String(a.rank)] : null,
    line(words.reason.label, a.reason),
    a.movedIn ? [words.movedIn, words.yes] : null,
    a.leftRsa && a.code !== 'INCOME_SWITCH' ? [words.leftRsa, words.yes] : null,
    line(words.note.short, a.note),
  ];
  return lines.filter((one) => one !== null);
}

function meetingLabel({ code, outcome }: UpdateAnswers): string {
  const { short, shortCommission, shortVisit } = words.appointment;
  if (code !== 'HOUSING_POSITIONING') return short;
  return outcome === 'stage:VISITED' ? shortVisit : shortCommission;
}

/** The obstacles noted before that are not found any more. */
function liftedBy(present: readonly BarrierKind[], household: Household | null): string {
  const running = household?.barriers?.filter(({ kind, liftedOn }) => !liftedOn && !present.includes(kind)) ?? [];
  return running.map(({ kind }) => barrierNames[kind]).join(', ');
}

function isHome(code: UpdateAnswers['code']): boolean {
  return code === 'HOUSING_POSITIONING' || code === 'LEASE';
}

function line(title: string, value: string | null | undefined): Line | null {
  return value ? [title, value] : null;
}

function day(title: string, value: Day | null | undefined): Line | null {
  return value && parseDay(value) ? [title, fullDay(value)] : null;
}
