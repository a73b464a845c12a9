import type { items as ja } from '../ja/items.ts';

export const items = {
  'items.level.name': 'Level',
  'items.level.help':
    'Whether answers lean towards disagree or agree on average. A high level doesn’t mean that people agree with each other.',
  'items.agreement.name': 'Agreement',
  'items.agreement.help': 'How alike the answers are: 1 means everyone gave the same answer, 0 half at each end.',
  'items.gap.name': 'Executives vs representatives',
  'items.gap.help':
    'How much higher the executives’ average is than the representatives’, from -1 to +1. Below zero, the representatives’ is higher.',
  'items.gap.higher': 'Executives rated it higher (gap {gap, number, ::sign-except-zero .00}).',
  'items.gap.lower': 'Representatives rated it higher (gap {gap, number, ::sign-except-zero .00}).',
  'items.gap.equal': 'Executives and representatives have the same average.',
  'items.gap.unknown': 'One side gave no numbers, so there is nothing to compare.',
  'items.mean.name': 'Average',
  'items.mean.help': 'The average, with groups and departments weighted.',
  'items.pooled-mean.name': 'Average by head',
  'items.pooled-mean.help': 'The average with everyone counted equally.',
  'items.cliffs-delta.name': 'Cliff’s delta',
  'items.cliffs-delta.help':
    'Over all pairs of an executive and a representative: the share where the executive is higher minus the share where they are lower.',
  'items.distribution.name': 'Distribution',
  'items.counts': '{answered, number} answered, {unknown, number} don’t know, {missing, number} not answered',
  'items.reversed': 'Worded the other way round: agreeing lowers the axis.',
  'items.source': 'Source: {source}',
  'items.state.thin.name': 'Too few answers',
  'items.state.thin.help': 'Fewer than three people gave a number, so it’s too early to tell.',
  'items.state.divided.name': 'Opposite views',
  'items.state.divided.help': 'Executives and representatives see this the opposite way. Ask what each side sees.',
  'items.state.split.name': 'Two camps',
  'items.state.split.help':
    'At least three in ten agree and at least three in ten disagree. An average alone would hide this.',
  'items.state.agreed.name': 'Aligned',
  'items.state.agreed.help': 'People see this much the same way.',
  'items.state.mixed.name': 'Mixed views',
  'items.state.mixed.help': 'Views vary, without clear camps.',
  'items.state.none.name': 'No answers',
  'items.state.none.help': 'Nobody gave a number.',
} satisfies Record<keyof typeof ja, string>;
