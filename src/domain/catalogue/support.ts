import { theDay } from '../day';
import { days, months, type Row } from './rule';

const verifiedOn = theDay('2026-11-01');

/** What the service itself owes: its answer to whoever referred the household, and the contract. */
export const support = {
  REFERRER_ANSWER: {
    field: 'SUPPORT',
    organisations: ['PRESCRIPTEUR'],
    rules: {
      answer: {
        kind: 'EVENT',
        from: 'admission',
        due: { setting: 'answerReferrerDays' },
        remind: days(-1),
        closedBy: 'filingOrGrant',
      },
    },
    sources: ['PRATIQUE'],
    verifiedOn,
    status: 'assumption',
  },
  SUPPORT_CONTRACT: {
    field: 'SUPPORT',
    organisations: ['SERVICE'],
    rules: {
      sign: {
        kind: 'EVENT',
        from: 'admission',
        due: { setting: 'signContractDays' },
        remind: days(-7, -1),
        closedBy: 'answer',
      },
      firstReview: {
        kind: 'REVIEW',
        from: 'contractStart',
        due: { months: 3 },
        remind: days(-15),
        closedBy: 'mark',
      },
      termReview: { kind: 'REVIEW', from: 'contractEnd', due: { months: -3 }, remind: months(-3), closedBy: 'mark' },
      decision: {
        kind: 'REVIEW',
        from: 'contractEnd',
        due: { months: -1 },
        remind: days(-45, -37, -31),
        closedBy: 'mark',
        leadFrom: { months: -1 },
        consequence: 'supportEnds',
      },
    },
    sources: ['SERVICE', 'PRATIQUE'],
    verifiedOn,
    status: 'verified',
  },
} as const satisfies Record<string, Row>;
