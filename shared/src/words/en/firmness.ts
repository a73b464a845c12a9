import type { firmness as ja } from '../ja/firmness.ts';

export const firmness = {
  'firmness.support.title': 'Person by person',
  'firmness.one-voter.none': 'The result stays the same without any one person’s answers.',
  'firmness.one-voter.might': 'Without one person’s answers, the result might change.',
  'firmness.interval.all': 'The result is the same whatever weight executives have.',
  'firmness.interval.some':
    'The result stays the same while executives have between {low, number, percent} and {high, number, percent} of the weight (now {share, number, percent}).',
  'firmness.interval.up':
    'The result stays the same with up to {high, number, percent} of the weight on executives (now {share, number, percent}).',
  'firmness.interval.down':
    'The result stays the same with as little as {low, number, percent} of the weight on executives (now {share, number, percent}).',
  'firmness.sensitivity.title': 'Stability',
  'firmness.sensitivity.same': 'Asked again, the result would almost surely be the same.',
  'firmness.sensitivity.mostly': 'Asked again, the result would mostly be the same.',
  'firmness.sensitivity.might': 'Asked again, the result might change.',
  'firmness.sensitivity.unlikely': 'Asked again, the result would more likely change.',
  'firmness.sensitivity.meaning': 'It measures stability, not the chance of success.',
  'firmness.small-groups':
    'With few people, chance alone creates gaps. With two executives and five representatives who don’t really differ, 35% of items still look like opposite views or two camps; with three and twelve, 23%. Treat a gap as a reason to talk, not as a finding.',
  'firmness.by-head':
    'To protect individual answers, everyone counts as one group with equal weight. Executives and representatives are therefore not compared.',
  'firmness.recompute': 'The random seed is {seed}. With the exported file, anyone can recompute these numbers.',
} satisfies Record<keyof typeof ja, string>;
