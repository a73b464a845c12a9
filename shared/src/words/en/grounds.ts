import type { grounds as ja } from '../ja/grounds.ts';

export const grounds = {
  'grounds.title': 'Grounds',
  'grounds.all': 'Back to all grounds',
  'grounds.figures': 'What the figures are made of',
  'grounds.none': 'No figure on this screen has parts to show.',
  'grounds.open': 'Details',
  'grounds.open.of': 'Details: {title}',
} satisfies Record<keyof typeof ja, string>;
