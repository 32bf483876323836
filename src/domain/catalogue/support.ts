import { theDay } from '../day';
import { days, type Row, usualLeads } from './rule';

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
        status: 'assumption',
      },
      firstReview: { kind: 'REVIEW', from: 'firstReview', remind: usualLeads, closedBy: 'mark' },
      termReview: { kind: 'REVIEW', from: 'termReview', remind: usualLeads, closedBy: 'mark' },
      decision: {
        kind: 'REVIEW',
        from: 'contractDecision',
        remind: usualLeads,
        closedBy: 'mark',
        leadFrom: { days: -7 },
        consequence: 'supportEnds',
      },
    },
    sources: ['SERVICE', 'PRATIQUE'],
    verifiedOn,
    status: 'verified',
  },
  CONTACT: {
    field: 'SUPPORT',
    organisations: ['SERVICE'],
    rules: {
      nudge: {
        kind: 'EVENT',
        from: 'lastContact',
        due: { days: 45 },
        remind: days(45, 90),
        leadFrom: { days: 90 },
        closedBy: 'mark',
        notWhileSuspended: true,
      },
    },
    sources: ['PRATIQUE'],
    verifiedOn,
    status: 'assumption',
  },
} as const satisfies Record<string, Row>;
