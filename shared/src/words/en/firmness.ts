import type { firmness as ja } from '../ja/firmness.ts';

export const firmness = {
  'firmness.title': 'How firmly it stands',
  'firmness.support.title': 'Each person’s own view',
  'firmness.support.all':
    'Taken one by one, {share, number, percent} of voters point to this pattern: {pattern} (weighted share).',
  'firmness.support.group': '{group}: {share, number, percent} point to {pattern}.',
  'firmness.support.unknown': 'Too few people gave a number on all three axes to show where each of them stands.',
  'firmness.leave-one-out.none': 'The conclusion stays the same if any one person’s answers are left out.',
  'firmness.leave-one-out.some':
    '{count, plural, one {There is # person whose absence alone would change the conclusion.} other {There are # people, any one of whose absence would change the conclusion.}}',
  'firmness.interval.all': 'The conclusion is the same whatever weight executives’ answers are given.',
  'firmness.interval.some':
    'The conclusion stays while executives’ answers weigh between {low, number, percent} and {high, number, percent} (now {share, number, percent}).',
  'firmness.sensitivity.title': 'Sensitivity',
  'firmness.sensitivity.shares':
    'In {draws, number} runs with slightly varied answers: top-down {topDown, number, percent}, hybrid {hybrid, number, percent}, bottom-up {bottomUp, number, percent}.',
  'firmness.sensitivity.meaning':
    'Sensitivity shows whether the conclusion would hold with slightly different people and answers. It says nothing about being right or about the chance of success.',
  'firmness.small-groups':
    'With few people, chance alone makes gaps. With two executives and six representatives who do not really differ, 18% of items still look divided. Take a gap as a reason to talk, not as a finding.',
  'firmness.by-head':
    'So that nobody’s answers can be worked out, everyone is counted as one group, each person equally. Executives and representatives are therefore not compared.',
  'firmness.recompute': 'The random seed is {seed}. With the exported file, anyone can recompute these numbers.',
} satisfies Record<keyof typeof ja, string>;
