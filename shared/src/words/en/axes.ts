import type { axes as ja } from '../ja/axes.ts';

export const axes = {
  'axes.culture.name': 'Culture',
  'axes.culture.help': 'Do people try new ways of working on their own?',
  'axes.culture.low': 'People wait for instructions',
  'axes.culture.high': 'Departments try things on their own',
  'axes.talent.name': 'People at ease with IT',
  'axes.talent.help': 'Are people who are at ease with IT close to the work?',
  'axes.talent.low': 'Nobody close to the work is at ease with IT',
  'axes.talent.high': 'Every department has someone at ease with IT',
  'axes.executive.name': 'Management drive',
  'axes.executive.help': 'Does management itself own the aim, the budget and the message?',
  'axes.executive.low': 'Management looks on',
  'axes.executive.high': 'Management owns aim, budget and message',
  'axes.purpose.name': 'Purpose',
  'axes.purpose.help': 'Is it clear what this is for, which task comes first, and who supports it?',
  'axes.purpose.low': 'The purpose is unclear',
  'axes.purpose.high': 'The painful task and the question to answer are clear',
  'axes.safety.name': 'Safety and shared rules',
  'axes.safety.help': 'Do rules and safeguards make everyday use safe?',
  'axes.safety.low': 'No rules or safeguards',
  'axes.safety.high': 'Rules and safeguards are known and in place',
} satisfies Record<keyof typeof ja, string>;
