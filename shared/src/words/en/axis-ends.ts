import type { axisEnds as ja } from '../ja/axis-ends.ts';

export const axisEnds = {
  'axis-ends.culture.low': 'People wait for instructions',
  'axis-ends.culture.high': 'Departments try things on their own',
  'axis-ends.talent.low': 'Nobody close to the work is at ease with IT',
  'axis-ends.talent.high': 'Every department has someone at ease with IT',
  'axis-ends.executive.low': 'Management looks on',
  'axis-ends.executive.high': 'Management owns aim, budget and message',
  'axis-ends.purpose.low': 'The purpose is unclear',
  'axis-ends.purpose.high': 'The painful task and the question to answer are clear',
  'axis-ends.safety.low': 'No rules or safeguards',
  'axis-ends.safety.high': 'Rules and safeguards are known and in place',
} satisfies Record<keyof typeof ja, string>;
