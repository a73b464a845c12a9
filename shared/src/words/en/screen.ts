import type { screen as ja } from '../ja/screen.ts';

export const screen = {
  'screen.title': 'Projector page',
  'screen.join': 'Scan with your phone to join',
  'screen.no-link': 'The QR code appears when a facilitator opens this screen.',
  'screen.waiting': 'Waiting for people to join',
  'screen.answering': 'Please answer on your own screen',
  'screen.scoring': 'Please score on your own screen',
  'screen.proposing': 'Please add candidate tasks on your own screen',
  'screen.fullscreen': 'Full screen',
  'screen.more': '{count, number} more',
  'screen.more.people': '{count, plural, one {1 more person} other {{count, number} more people}}',
  'screen.more.tasks': '{count, plural, one {1 more task} other {{count, number} more tasks}}',
  'screen.preview.checklist.low': 'No',
  'screen.preview.checklist.high': 'Yes',
  'screen.ideas.count':
    '{count, plural, one {1 candidate} other {{count, number} candidates}} · {departments, plural, one {1 department} other {{departments, number} departments}}',
  'screen.ideas.total':
    '{count, plural, one {1 candidate} other {{count, number} candidates}} · {departments, plural, one {1 department} other {{departments, number} departments}} · {hours, number, ::.#} hours a month now',
  'screen.speaks': 'Speaking: {name}',
  'screen.next': 'Next: {names}',
} satisfies Record<keyof typeof ja, string>;
