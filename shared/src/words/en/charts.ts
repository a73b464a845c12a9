import type { charts as ja } from '../ja/charts.ts';

export const charts = {
  'charts.headline.apart': 'Executives lean {executives}, representatives {representatives}',
  'charts.headline.same': 'Executives and representatives both lean {pattern}',
  'charts.headline.all': 'Overall, the answers lean {pattern}',
  'charts.headline.none': 'No approach can be named yet',
  'charts.leaning.topDown': 'top-down',
  'charts.leaning.hybrid': 'hybrid',
  'charts.leaning.bottomUp': 'bottom-up',

  'charts.strip.title': 'All items',
  'charts.strip.sentence': '{all, number} items: {parts}',
  'charts.strip.part': '{finding} {count, number}',
  'charts.strip.cell': '{item}: {finding}',

  'charts.sides.whole': '{group}: {count, plural, =1 {1 person} other {all #}} {side}',
  'charts.sides.some': '{group}: {heads, number} of {count, number} {side}',
  'charts.sides.tied': '{group}: {count, number} answers, split ({parts})',
  'charts.sides.none': '{group}: no numbers given',
  'charts.sides.part': '{heads, number} {side}',
  'charts.side.yes': 'on the agree side',
  'charts.side.middle': 'in the middle',
  'charts.side.no': 'on the disagree side',
  'charts.side.levels.yes': 'on levels 4–5',
  'charts.side.levels.middle': 'on level 3',
  'charts.side.levels.no': 'on levels 1–2',

  'charts.bars.no': 'Disagree',
  'charts.bars.yes': 'Agree',
  'charts.bars.towards': 'Better this way',
  'charts.bars.own': 'Your answer',
  'charts.bars.own.is': 'Your answer: {answer}',
  'charts.bars.departments': 'Where each department’s average lies',
  'charts.bars.unknown': 'Don’t know: {count, number}',

  'charts.square.group': '{group}: management drive {top}, team readiness {field}',
  'charts.square.people': 'In the {pattern} region: {names}',
  'charts.square.halo': 'The dotted ring shows where slightly different answers would end up.',
  'charts.square.trail': 'The line shows the way from the round before.',
  'charts.square.person': 'Each person',

  'charts.heatmap.title': 'Item by department',
  'charts.heatmap.hidden': 'Hidden: too few people',
  'charts.heatmap.none': 'No numbers given',
  'charts.heatmap.low': 'Near 1',
  'charts.heatmap.high': 'Near 5',
  'charts.heatmap.reversed': 'Reversed item (nearer to 1 is better)',

  'charts.slope.before': 'Round {number, number}',
  'charts.slope.moved': '{group}: from {before, number, ::.0} to {after, number, ::.0} points',
  'charts.slope.stayed': '{group}: still {after, number, ::.0} points',
} satisfies Record<keyof typeof ja, string>;
