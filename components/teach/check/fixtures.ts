import {
  assignmentQuery,
  DEFAULT_WEIGHTS,
  studentSeed,
  type Assignment,
  type HandIn,
} from '@/lib/assignments';

export const ASSIGNMENT: Assignment = {
  exercise: 'rfm/guided',
  rulesVersion: '1',
  case: 'spring-tea',
  seedRule: { kind: 'each', salt: 'K7Q2M9' },
  weights: DEFAULT_WEIGHTS,
  opens: '',
  due: '',
  resubmit: true,
  title: '',
};

/** A hand-in with one decision, the right one. */
export const handIn = (number: string, name = '林一'): HandIn => ({
  form: 1,
  assignment: assignmentQuery(ASSIGNMENT),
  student: { name, number },
  attempt: {
    exercise: 'rfm/guided',
    rulesVersion: '1',
    scenario: { case: 'spring-tea' },
    seed: studentSeed(ASSIGNMENT, number),
    decisions: [
      {
        step: 'definitions',
        asOf: 'file-end',
        recency: 'since-last',
        frequency: 'order-days',
        monetary: 'total',
        refunds: 'lower-money',
      },
    ],
  },
  claimed: { reportHash: '', begun: '', handedIn: '' },
});
