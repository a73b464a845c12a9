import type { figures as ja } from '../ja/figures.ts';

export const figures = {
  'figures.consensus.one-voice': 'Nearly one voice',
  'figures.consensus.close': 'Close together',
  'figures.consensus.varied': 'Varied',
  'figures.consensus.scattered': 'All over the place',

  'figures.lean.none': 'No real difference between management and the departments',
  'figures.lean.management-slightly': 'Management slightly ahead',
  'figures.lean.management-clearly': 'Management clearly ahead',
  'figures.lean.management-far': 'Management far ahead',
  'figures.lean.departments-slightly': 'The departments slightly ahead',
  'figures.lean.departments-clearly': 'The departments clearly ahead',
  'figures.lean.departments-far': 'The departments far ahead',

  'figures.gap.same': 'About the same',
  'figures.gap.slight': 'Slightly apart (under a point)',
  'figures.gap.apart': 'A point or more apart',
  'figures.gap.opposite': 'Opposite views',
  'figures.difference.none': 'No difference between executives and representatives',
  'figures.difference.executives': 'Executives {points, number, ::.0} points higher',
  'figures.difference.representatives': 'Representatives {points, number, ::.0} points higher',

  'figures.stability.almost-surely': 'Asked again, almost surely the same',
  'figures.stability.mostly': 'Asked again, mostly the same',
  'figures.stability.might-change': 'Asked again, might change',
  'figures.stability.likely-to-change': 'Asked again, more likely to change',

  'figures.strength.very-weak': 'very weak ({points, number})',
  'figures.strength.weak': 'fairly weak ({points, number})',
  'figures.strength.medium': 'medium ({points, number})',
  'figures.strength.fairly-strong': 'fairly strong ({points, number})',
  'figures.strength.strong': 'strong ({points, number})',
  'figures.points': '{points, number} points',

  'figures.tier.front': 'Front-runner',
  'figures.tier.level': 'Neck and neck',
  'figures.tier.later': 'Another time',

  'figures.basis.clear.topDown': 'Management is clearly ahead, so we recommend top-down.',
  'figures.basis.clear.bottomUp': 'The departments are clearly ahead, so we recommend bottom-up.',
  'figures.basis.clear.hybrid': 'Overall, the answers favour hybrid.',
  'figures.basis.both': 'Both management and the departments can drive this, so hybrid fits.',
  'figures.basis.even': 'Nothing speaks for one side, so hybrid is the safe choice.',
  'figures.basis.in-doubt': 'Some doubt remains. Rather than force a choice, we recommend hybrid.',
  'figures.basis.not-enough': 'There aren’t enough answers for a recommendation yet.',
  'figures.first.management': 'Management sets aim, budget and rules first, then departments try',
  'figures.first.field': 'A willing department tries first; management provides rules and room',

  'figures.state.in-place': 'Agreed: in place',
  'figures.state.not-yet': 'Agreed: not yet',
  'figures.state.undecided': 'Nobody is sure',
  'figures.state.divided': 'Opposite views',
  'figures.state.apart': 'A point or more apart',
  'figures.state.split': 'Two camps',
  'figures.state.mixed': 'Mixed views',
  'figures.state.thin': 'Too few answers',
  'figures.state.none': 'No answers',

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
  'figures.support.share.most': 'Most lean {pattern} (weighted).',
  'figures.support.share.half': 'About half lean {pattern} (weighted).',
  'figures.support.share.some': 'Some lean {pattern} (weighted).',

  'figures.rank.fixed': 'Almost always number {rank, number}.',
  'figures.rank.between': 'Anywhere from number {best, number} to {worst, number}.',
  'figures.rank.level': 'Ranks {from, number}–{to, number} are too close to call.',

  'figures.shift.same': 'The difference between management and the departments has hardly changed.',
  'figures.shift.closer': 'Management and the departments moved slightly closer.',
  'figures.shift.much-closer': 'Management and the departments moved much closer.',
  'figures.shift.apart': 'Management and the departments moved slightly apart.',
  'figures.shift.much-apart': 'Management and the departments moved far apart.',
} as const satisfies Record<keyof typeof ja, string>;
