import type { firmness as ja } from '../ja/firmness.ts';

export const firmness = {
  'firmness.title': 'How firmly it stands',
  'firmness.support.title': 'Each person’s own view',
  'firmness.support.all': 'One by one, {count, number} of {all, number} people lean {pattern}.',
  'firmness.support.group': '{group}: {count, number} of {all, number} lean {pattern}.',
  'firmness.support.group.everyone': '{group}: all {all, number} lean {pattern}.',
  'firmness.support.unknown': 'Individual views are shown only for people who answer by name.',
  'firmness.one-voter.none': 'The result stays the same if any one person’s answers are missing.',
  'firmness.one-voter.might': 'If one person’s answers were missing, the result might change.',
  'firmness.interval.all': 'The conclusion is the same whatever weight executives’ answers are given.',
  'firmness.interval.some':
    'The conclusion stays while executives’ answers weigh between {low, number, percent} and {high, number, percent} (now {share, number, percent}).',
  'firmness.sensitivity.title': 'Sensitivity',
  'firmness.sensitivity.same': 'Asked again, the result would almost surely be the same.',
  'firmness.sensitivity.mostly': 'Asked again, the result would mostly be the same.',
  'firmness.sensitivity.might': 'Asked again, the result might change.',
  'firmness.sensitivity.unlikely': 'Asked again, the result would more likely change.',
  'firmness.sensitivity.meaning': 'It measures stability, not the chance of success.',
  'firmness.small-groups':
    'With few people, chance alone makes gaps. With two executives and five representatives who don’t really differ, 35% of items still look like opposite views or two camps; with three and twelve, 23%. A gap is a reason to talk, not a finding.',
  'firmness.by-head':
    'So that nobody’s answers can be worked out, everyone is counted as one group, each person equally. Executives and representatives are therefore not compared.',
  'firmness.recompute': 'The random seed is {seed}. With the exported file, anyone can recompute these numbers.',
} satisfies Record<keyof typeof ja, string>;
