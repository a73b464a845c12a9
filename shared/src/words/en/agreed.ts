import type { agreed as ja } from '../ja/agreed.ts';

export const agreed = {
  'agreed.tabs': 'The agreed plan',
  'agreed.tab.plan': 'Plan',
  'agreed.tab.grounds': 'Evidence',
  'agreed.tab.items': 'Items',
  'agreed.tab.minutes': 'Minutes',
  'agreed.open': 'Still open',
  'agreed.open.none': 'Nothing is open.',
  'agreed.numbered': '{number, number}. {name}',
  'agreed.details': 'The plan in detail',
  'agreed.take.excel': 'Excel',
  'agreed.take.calendar': 'Calendar',
  'agreed.take.others': 'Other formats',
} satisfies Record<keyof typeof ja, string>;
