import type { consent as ja } from '../ja/consent.ts';

export const consent = {
  'consent.title': 'Do you agree with this plan?',
  'consent.help': 'Your response is recorded with your name. Please give a reason for a reservation or an objection.',
  'consent.reason': 'Reason',
  'consent.send': 'Submit',
  'consent.change': 'Change my response',
  'consent.yours': 'Your response: {stance}',
  'consent.outdated': 'The plan has changed since you responded. Please respond again.',
  'consent.all': 'All responses',
  'consent.needs-plan': 'You can respond once the pilots are chosen.',
  'consent.reason.of': '{stance}: your reason',
} satisfies Record<keyof typeof ja, string>;
