import type { firmness as ja } from '../ja/firmness.ts';

export const firmness = {
  'firmness.title': 'How certain is this?',
  'firmness.support.title': 'Person by person',
  'firmness.support.all': 'Person by person, {share, number, percent} lean {pattern} (weighted).',
  'firmness.support.group': '{group}: {share, number, percent} point to {pattern}.',
  'firmness.support.unknown':
    'Too few people answered with numbers on all three axes to show where each of them leans.',
  'firmness.leave-one-out.none': 'The result stays the same without any one person’s answers.',
  'firmness.leave-one-out.some':
    '{count, plural, one {Without # person, the result would change.} other {Without any one of # people, the result would change.}}',
  'firmness.interval.all': 'The result is the same whatever weight executives have.',
  'firmness.interval.some':
    'The result stays the same while executives have between {low, number, percent} and {high, number, percent} of the weight (now {share, number, percent}).',
  'firmness.sensitivity.title': 'Stability',
  'firmness.sensitivity.shares':
    'We varied the answers {draws, number} times: top-down {topDown, number, percent}, hybrid {hybrid, number, percent}, bottom-up {bottomUp, number, percent}.',
  'firmness.sensitivity.meaning': 'It measures stability, not the chance of success.',
  'firmness.small-groups':
    'With few people, chance alone creates gaps. Treat a gap as a reason to talk, not as a finding.',
  'firmness.by-head':
    'To protect individual answers, everyone counts as one group with equal weight. Executives and representatives are therefore not compared.',
  'firmness.recompute': 'The random seed is {seed}. With the exported file, anyone can recompute these numbers.',
} satisfies Record<keyof typeof ja, string>;
