import type { figures as ja } from '../ja/figures.ts';

export const figures = {
  'figures.consensus.one-voice': 'Nearly one voice',
  'figures.consensus.close': 'Close together',
  'figures.consensus.varied': 'Varied',
  'figures.consensus.scattered': 'All over the place',

  'figures.lean.none': 'No real difference between management and the departments',
  'figures.lean.management.slightly': 'Management slightly ahead',
  'figures.lean.management.clearly': 'Management clearly ahead',
  'figures.lean.management.far': 'Management far ahead',
  'figures.lean.field.slightly': 'The departments slightly ahead',
  'figures.lean.field.clearly': 'The departments clearly ahead',
  'figures.lean.field.far': 'The departments far ahead',

  'figures.gap.same': 'About the same',
  'figures.gap.slight': 'Slightly apart (under a point)',
  'figures.gap.apart': 'A point or more apart',
  'figures.gap.opposite': 'Opposite views',
  'figures.difference.none': 'About the same',
  'figures.difference.executives': 'Executives {points, number, ::.0} points higher',
  'figures.difference.executives.slightly': 'Executives slightly higher (under a point)',
  'figures.difference.representatives': 'Representatives {points, number, ::.0} points higher',
  'figures.difference.representatives.slightly': 'Representatives slightly higher (under a point)',

  'figures.strength.very-weak': 'very weak ({points, number})',
  'figures.strength.weak': 'fairly weak ({points, number})',
  'figures.strength.medium': 'medium ({points, number})',
  'figures.strength.fairly-strong': 'fairly strong ({points, number})',
  'figures.strength.strong': 'strong ({points, number})',
  'figures.points': '{points, number} points',

  'figures.tier.front': 'Front-runner',
  'figures.tier.level': 'Neck and neck',
  'figures.tier.later': 'Another time',

  'figures.pattern.topDown': 'top-down',
  'figures.pattern.hybrid': 'hybrid',
  'figures.pattern.bottomUp': 'bottom-up',
  'figures.support.all.whole': 'Person by person, all {count, number} lean {pattern}.',
  'figures.support.all.some':
    'Person by person, {heads, number} of {count, number} {heads, plural, one {leans} other {lean}} {pattern}.',
  'figures.support.all.tied': 'Person by person, {count, number} people are split ({parts}).',
  'figures.support.executive.whole':
    '{count, plural, =1 {The one executive leans} other {All # executives lean}} {pattern}.',
  'figures.support.executive.some':
    '{heads, number} of {count, number} executives {heads, plural, one {leans} other {lean}} {pattern}.',
  'figures.support.executive.tied': 'The {count, number} executives are split ({parts}).',
  'figures.support.representative.whole':
    '{count, plural, =1 {The one representative leans} other {All # representatives lean}} {pattern}.',
  'figures.support.representative.some':
    '{heads, number} of {count, number} representatives {heads, plural, one {leans} other {lean}} {pattern}.',
  'figures.support.representative.tied': 'The {count, number} representatives are split ({parts}).',
  'figures.support.part': '{heads, number} {pattern}',
  'figures.places': 'Executives lean {executives}, representatives {representatives}.',

  'figures.rank.fixed': 'Almost always number {rank, number}.',
  'figures.rank.between': 'Anywhere from number {best, number} to {worst, number}.',

  'figures.shift.same': 'The difference between management and the departments has hardly changed.',
  'figures.shift.closer': 'Management and the departments moved slightly closer.',
  'figures.shift.much-closer': 'Management and the departments moved much closer.',
  'figures.shift.apart': 'Management and the departments moved slightly apart.',
  'figures.shift.much-apart': 'Management and the departments moved far apart.',
} as const satisfies Record<keyof typeof ja, string>;
