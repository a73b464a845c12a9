import type { screen as ja } from '../ja/screen.ts';

export const screen = {
  'screen.title': 'Projector page',
  'screen.join': 'Scan with your phone to join',
  'screen.join.role': '{role}',
  'screen.no-link': 'The QR code appears when a facilitator opens this screen.',
  'screen.waiting': 'Waiting for people to join',
  'screen.answering': 'Please answer on your own screen',
  'screen.scoring': 'Please score on your own screen',
  'screen.proposing': 'Please add candidate tasks on your own screen',
  'screen.fullscreen': 'Full screen',
  'screen.more': '{count, number} more',
} satisfies Record<keyof typeof ja, string>;
