import type { results as ja } from '../ja/results.ts';

export const results = {
  'results.pattern.title': 'Recommended approach',
  'results.benchmark': 'Compare with a benchmark',
  'results.items.title': 'Item by item',
  'results.reckoning': 'Calculating the results…',
  'results.who-said': 'Who answered what',
  'results.by-department': 'By department',
  'results.more': 'More',
  'results.overall': 'Everyone',
  'results.no-numbers': 'Nobody gave a number.',
  'results.square.description':
    'Across: management drive. Up: team readiness. Bottom right is top-down, top left bottom-up, the diagonal band hybrid. {place} The point is in: {name}.',
  'results.axes.title': 'The three axes',
  'results.why': 'Why',
  'results.how-firm': 'How certain is this?',
  'results.turnout': '{share, number, percent} of answers on the three axes are in.',
  'results.ranking.parts': 'What makes up the score',
  'results.ranking.contribution': '{criterion}: {points, number}',
  'results.electorate':
    'People asked: {executives, plural, one {# executive} other {# executives}}, {representatives, plural, one {# representative} other {# representatives}}',
} satisfies Record<keyof typeof ja, string>;
