import type { axes as ja } from '../ja/axes.ts';

export const axes = {
  'axes.culture.name': 'Culture',
  'axes.culture.help': 'Do people try new ways of working on their own?',
  'axes.talent.name': 'People at ease with IT',
  'axes.talent.help': 'Are people who are at ease with IT close to the work?',
  'axes.executive.name': 'Management drive',
  'axes.executive.help': 'Does management itself own the aim, the budget and the message?',
  'axes.purpose.name': 'Purpose',
  'axes.purpose.help': 'Is it clear what this is for, which task comes first, and who supports it?',
  'axes.safety.name': 'Safety and shared rules',
  'axes.safety.help': 'Do rules and safeguards make everyday use safe?',
} satisfies Record<keyof typeof ja, string>;
