import type { axisHelp as ja } from '../ja/axis-help.ts';

export const axisHelp = {
  'axis-help.culture': 'Do people try new ways of working on their own?',
  'axis-help.talent': 'Are people who are at ease with IT close to the work?',
  'axis-help.executive': 'Does management itself own the aim, the budget and the message?',
  'axis-help.purpose': 'Is it clear what this is for, which task comes first, and who supports it?',
  'axis-help.safety': 'Do rules and safeguards make everyday use safe?',
} satisfies Record<keyof typeof ja, string>;
