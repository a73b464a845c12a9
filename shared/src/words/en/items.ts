import type { items as ja } from '../ja/items.ts';

export const items = {
  'items.level.name': 'Level',
  'items.level.help':
    'Which way the answers lean on average, from disagree to agree. A high level does not mean that people are of one mind.',
  'items.agreement.name': 'Agreement',
  'items.agreement.help': 'How alike the answers are: 1 is one voice, 0 is half at each end.',
  'items.gap.name': 'Gap',
  'items.gap.help':
    'How much higher executives’ mean is than representatives’, from -1 to +1; below zero, representatives’ is higher.',
  'items.gap.higher': 'Executives gave the higher marks (gap {gap, number, ::sign-except-zero .00}).',
  'items.gap.lower': 'Representatives gave the higher marks (gap {gap, number, ::sign-except-zero .00}).',
  'items.gap.equal': 'Executives and representatives have the same mean.',
  'items.gap.unknown': 'One side gave no numbers, so they cannot be compared.',
  'items.mean.name': 'Mean',
  'items.mean.help': 'The mean with groups and departments weighted.',
  'items.pooled-mean.name': 'Plain mean',
  'items.pooled-mean.help': 'The mean with everybody counted equally.',
  'items.cliffs-delta.name': 'Cliff’s delta',
  'items.cliffs-delta.help':
    'Over all pairs of an executive and a representative: the share where the executive is higher, minus the share where they are lower.',
  'items.distribution.name': 'Distribution',
  'items.counts': '{answered, number} answered, {unknown, number} don’t know, {missing, number} not answered',
  'items.reversed': 'Worded the other way round: agreeing lowers the axis.',
  'items.source': 'Source: {source}',
  'items.state.thin.name': 'Few answers',
  'items.state.thin.help': 'Fewer than three people gave a number, so nothing can be said yet.',
  'items.state.divided.name': 'Divided',
  'items.state.divided.help':
    'Executives and representatives stand on opposite sides of the middle. It is worth asking what each of them sees.',
  'items.state.split.name': 'Split',
  'items.state.split.help':
    'At least three in ten agree and at least three in ten disagree. The mean alone would hide this.',
  'items.state.agreed.name': 'Agreed',
  'items.state.agreed.help': 'People see this much the same way.',
  'items.state.mixed.name': 'Mixed',
  'items.state.mixed.help': 'Views vary, without clear camps.',
  'items.state.none.name': 'No answers',
  'items.state.none.help': 'Nobody gave a number.',
} satisfies Record<keyof typeof ja, string>;
