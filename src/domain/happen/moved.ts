import { catalogue } from '../catalogue';
import type { Day } from '../day';
import type { Happening, Move } from '../happening';
import type { Household, Period, Step, StepDetail } from '../household';
import { type LapseEvent, withTasks } from '../lapse-tasks';
import { appealOf, withAppealFiled } from './appeal';
import { type Applied, objected, type Setting, withStep } from './applied';
import { findStep } from './find-step';
import { withLease, withOfferTaken } from './home';
import { marksOf } from './marks';
import { type Course, moveStep, type News, newsOf, ownsLetter } from './move-step';
import { withNote } from './noted';
import { remarksOn } from './remarks-on';
import { apiOf, isNewDocument, isResidence, withApi, withDocument } from './residence';
import { withRsaOpened } from './rsa';

type Moved = Extract<Happening, { kind: 'moved' }>;

/** A step has moved: it is found or made, and what the move tells of the household and of other steps follows. */
export function applyMoved({ step: ref, move, detail, note, understood }: Moved, setting: Setting): Applied {
  const { household, how } = setting;
  const before = findStep(household, ref, how.today, move);
  const said = before && newsOf(move, before, how.today);
  if (!before || !said) return objected({ kind: 'unknownStep' });
  const api = apiOf(before, said);
  const { period: _, ...stageAlone } = said;
  const news: News = api ? stageAlone : said;
  const marks = marksOf(before, news, household, setting.rules);
  const step: Step = {
    ...moveStep(before, news),
    ...marks,
    ...(understood === undefined ? {} : { understood }),
  };
  const moved = withFollowUps({ ...setting, household: withStep(household, step) }, { before, step, move, news });
  const told = withDetail(api ? withApiAndTasks(moved, step, api, setting) : moved, step.id, detail);
  return {
    kind: 'applied',
    about: step.id,
    household: note ? withNote(told, { text: note, isPrivate: false, step: step.id }, how) : told,
    remarks: remarksOn({ before, step, move, news }, setting),
  };
}

function withFollowUps({ household, how: { today } }: Setting, course: Course): Household {
  const { before, step, news } = course;
  const period = periodOf(course);
  let so = withOfferTaken(withLease(household, course), course);
  if (period && isResidence(step.code)) so = withDocument(so, step, period, news.on);
  if (step.code === 'RSA_OPENING' && step.state === 'GRANTED') so = withRsaOpened(so, news.on);
  if (step.state === 'APPEAL' && before.state !== 'APPEAL') so = withAppealFiled(so, step, news.on);
  return eventsOf(course, household, today).reduce((known, event) => withTasks(known, event, today), so);
}

function withApiAndTasks(household: Household, step: Step, api: Period, setting: Setting): Household {
  const { today } = setting.how;
  return withTasks(withApi(household, step, api, today), { kind: 'documentRecorded', known: whose(step) }, today);
}

/** What a move sets off. */
function eventsOf(course: Course, household: Household, today: Day): LapseEvent[] {
  const { before, step, move, news } = course;
  const period = periodOf(course);
  const events: LapseEvent[] = [];
  if (period && isResidence(step.code) && isNewDocument(before, period, news.on, today)) {
    events.push({ kind: 'documentRecorded', known: whose(step) });
  }
  if (step.code === 'JOB' && step.state === 'GRANTED' && before.state !== 'GRANTED') {
    events.push({ kind: 'jobStarted', known: { notifiedOn: startOf(move) ?? news.on } });
  }
  const isNewHome = isAwarded(step) ? !isAwarded(before) : isUnannouncedLease(step, before, household);
  if (isNewHome) {
    events.push({ kind: 'housingAwarded', known: {}, ...(step.organisation ? { route: step.organisation } : {}) });
  }
  if (step.state === 'REFUSED' && (move.kind === 'refused' || move.kind === 'stage')) {
    const appeal = appealOf(step, move);
    if (appeal) events.push(appeal);
  }
  if (step.state !== 'NOT_APPLICABLE' && move.kind === 'missingDocs' && move.before && ownsLetter(step.code)) {
    events.push({ kind: 'papersAsked', known: { ...whose(step), ...officeOf(step), dueAt: move.before } });
  }
  return events;
}

/** From the offer on, a home is to be prepared: its letter has come, or it is accepted. */
function isAwarded({ code, state, notifiedOn }: Step): boolean {
  return code === 'HOUSING_POSITIONING' && (state === 'GRANTED' || notifiedOn !== undefined);
}

/** A lease whose offer was never recorded: what it needs is prepared all the same. */
function isUnannouncedLease(lease: Step, before: Step, { steps }: Household): boolean {
  if (lease.code !== 'LEASE' || !isDated(lease) || isDated(before)) return false;
  return !steps.some(isAwarded);
}

function isDated({ state }: Step): boolean {
  return state === 'GRANTED' || state === 'APPOINTMENT';
}

/** The period that the move has brought. */
function periodOf({ before, step }: Course): Period | undefined {
  return step.periods.length > before.periods.length ? step.periods.at(-1) : undefined;
}

function startOf(move: Move) {
  return 'from' in move ? move.from : undefined;
}

function whose({ member }: Step): Pick<Step, 'member'> {
  return member ? { member } : {};
}

function officeOf({ code, organisation }: Step): Pick<Step, 'organisation'> {
  const office = organisation ?? catalogue[code].organisations[0];
  return office ? { organisation: office } : {};
}

function withDetail(household: Household, step: string, detail: Omit<StepDetail, 'step'> | undefined): Household {
  if (!detail) return household;
  const details = household.details ?? [];
  const known = details.find((one) => one.step === step);
  const others = details.filter((one) => one !== known);
  return { ...household, details: [...others, { ...known, ...detail, step }] };
}
