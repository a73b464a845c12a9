import type { results as ja } from '../ja/results.ts';

export const results = {
  'results.title': 'Results of the assessment',
  'results.pattern.title': 'Where this points',
  'results.items.title': 'Item by item',
  'results.reckoning': 'Working out the results…',
  'results.who-said': 'Who answered what',
  'results.by-department': 'Department by department',
  'results.more': 'More',
  'results.weighted': 'Weighted mean',
  'results.overall': 'Everyone',
  'results.distribution': '{group}: {counts}',
  'results.count': '{count, number} × {answer}',
  'results.level': 'Level',
  'results.no-numbers': 'Nobody gave a number.',
  'results.agenda.rest': 'Other items',
  'results.agenda.item': 'Topic {number, number}',
  'results.square.description':
    'Across: how far management carries it. Up: how far the field carries it. Towards the bottom right is top-down, towards the top left bottom-up, and the band along the diagonal is hybrid. {place} The point lies at {name}.',
  'results.axes.title': 'The three axes',
  'results.why': 'Why',
  'results.how-firm': 'How firmly this stands',
  'results.turnout':
    '{share, number, percent} of voters gave a number on at least half of the items on the three axes.',
  'results.ranking.parts': 'What the score is made of',
  'results.ranking.contribution': '{criterion}: {points, number, ::.00}',
  'results.ranking.range': 'Range of ranks',
  'results.ranking.by-group': 'Mean by criterion',
  'results.executives-mean': 'Executives {mean, number, ::.00}',
  'results.representatives-mean': 'Representatives {mean, number, ::.00}',
  'results.electorate':
    'Voters: {executives, plural, one {# executive} other {# executives}}, {representatives, plural, one {# representative} other {# representatives}}',
  'results.closed': 'Closed at {time}.',
} satisfies Record<keyof typeof ja, string>;
