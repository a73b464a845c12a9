import type { consent as ja } from '../ja/consent.ts';

export const consent = {
  'consent.title': 'Where do you stand on this plan?',
  'consent.help': 'Your answer is recorded with your name. A reservation or an objection needs a reason.',
  'consent.reason': 'Reason',
  'consent.send': 'Give this answer',
  'consent.change': 'Change my answer',
  'consent.yours': 'Your answer: {stance}',
  'consent.outdated': 'The plan has changed since you answered. Please answer again.',
  'consent.all': 'Everybody’s answers',
  'consent.empty': 'Nobody has answered yet.',
  'consent.needs-plan': 'You can answer as soon as the tasks to try are chosen.',
} satisfies Record<keyof typeof ja, string>;
