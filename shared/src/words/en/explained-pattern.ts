import type { explainedPattern as ja } from '../ja/explained-pattern.ts';

export const explainedPattern = {
  'explained-pattern.axis': 'Average of the items’ levels (each average converted to 0–1), by item weight.',
  'explained-pattern.axis.ends': '0: {low}; 1: {high}',
  'explained-pattern.axis.reversed': '↓ {item}',
  'explained-pattern.axis.reversed.help':
    'Level is (average − 1) ÷ 4. ↓ marks an item worded the other way round; it counts as 1 minus its level.',
  'explained-pattern.axis.silent':
    '{count, plural, one {# item without numbers is left out.} other {# items without numbers are left out.}}',
  'explained-pattern.axis.each-opens':
    'Each item’s average and agreement open on the agenda, down to who counted with which weight.',
  'explained-pattern.axis-consensus':
    'Average of the items’ agreement, by item weight. An axis below 0.55 is listed as a point of doubt.',
  'explained-pattern.lean':
    'Team readiness minus management drive. Team readiness is the weighted average of culture and talent. Above 0 the departments are ahead, below 0 management is.',
  'explained-pattern.lean.axis': '{axis} ({of})',
  'explained-pattern.lean.worked':
    'Team readiness {field, number, ::.00} − management drive {top, number, ::.00} = {lean, number, ::sign-except-zero .00}',
  'explained-pattern.lean.bands':
    'Below -{band, number, ::.00} the pattern is top-down, above +{band, number, ::.00} bottom-up, in between hybrid. Here: {pattern}.',
  'explained-pattern.lean.square':
    'In the square, management drive ({top}) runs across and team readiness ({field}) runs up.',
  'explained-pattern.recommended':
    'First we check that there are enough answers, then take the pattern from the difference between the two sides. With any point of doubt, or when neither side is ahead, hybrid is recommended.',
  'explained-pattern.recommended.bottom-up':
    'Executives tend to rate their own involvement high, so bottom-up shows less often than it is true. Nothing is corrected for this.',
  'explained-pattern.recommended.doubt':
    'The first two are conditions for any recommendation. Anything marked △ is a point of doubt.',
  'explained-pattern.check.turnout': 'Answers in',
  'explained-pattern.check.turnout.rule': '{quorum, number, percent} or more',
  'explained-pattern.check.roles': 'Both groups took part',
  'explained-pattern.check.roles.rule': 'Both executives and representatives answered',
  'explained-pattern.check.no-consensus': 'Agreement on each axis',
  'explained-pattern.check.no-consensus.rule': '0.55 or more on every axis',
  'explained-pattern.check.axis-unanswered': 'Axes with answers',
  'explained-pattern.check.axis-unanswered.rule': 'All three',
  'explained-pattern.check.axis-unanswered.here': '{count, plural, one {# axis} other {# axes}}',
  'explained-pattern.check.no-carrier': 'Someone to drive it',
  'explained-pattern.check.no-carrier.rule': 'Management drive or team readiness at 0.45 or more',
  'explained-pattern.check.no-carrier.here': 'management {top}, departments {field}',
  'explained-pattern.check.one-sided': 'Both roles',
  'explained-pattern.check.one-sided.rule': 'There are executives and representatives',
  'explained-pattern.check.flat-answers': 'Variety of answers',
  'explained-pattern.check.flat-answers.rule': 'No number makes up 80% or more',
  'explained-pattern.check.unstable': 'Runs with the same pattern',
  'explained-pattern.check.unstable.rule': '80% or more',
  'explained-pattern.check.axis': '{axis} {value}',
  'explained-pattern.turnout.title': 'Answers in',
  'explained-pattern.turnout':
    'The numbers given on the {items, number} items of the three axes, divided by what there would be if everyone answered all of them.',
  'explained-pattern.turnout.worked': '{given, number} ÷ {all, number} = {turnout, number, percent}',
  'explained-pattern.turnout.given': 'Numbers',
  'explained-pattern.turnout.missing': '“Don’t know” and not answered',
  'explained-pattern.turnout.quorum':
    'A pattern is recommended if this is {quorum, number, percent} or more and both executives and representatives answered.',
  'explained-pattern.support':
    'For everyone with numbers on all three axes: the pattern their own answers lead to, and the share of each pattern.',
  'explained-pattern.support.groups':
    'Shares inside each group, weighted {executives, number, ::percent .#} for executives and {representatives, number, ::percent .#} for representatives. An empty group’s weight goes to the other.',
  'explained-pattern.support.by-head': 'The groups aren’t separated; everyone has the same weight.',
  'explained-pattern.one-voter.title': 'Without one person’s answers',
  'explained-pattern.one-voter':
    'For the executives and each department, we leave out the number that matters most on every item and check whether {pattern} still leads.',
  'explained-pattern.one-voter.might': 'The result might change',
  'explained-pattern.one-voter.none': 'The result stays',
  'explained-pattern.one-voter.bound':
    'This uses counts alone. “Stays” is certain; “might change” doesn’t mean that there is such a person.',
  'explained-pattern.interval':
    'We move the executives’ weight in steps of 1% and note the range in which the pattern ({pattern}) stays.',
  'explained-pattern.interval.value': '{low, number, percent}–{high, number, percent}',
  'explained-pattern.interval.now': '{share} (now)',
  'explained-pattern.interval.line':
    'The difference changes in a straight line with the executives’ weight. The pattern changes where it passes ±{band, number, ::.00}.',
  'explained-pattern.sensitivity':
    'Item by item, we draw answers again {draws, number} times from the counts alone, and each run gives a pattern. Executives, departments and as many answers as each has people are drawn again (an answer may come up twice). Each answer moves up by 1 with a chance of 10% and down by 1 with another 10%, never beyond 1 or 5. Who gave which answers together plays no part.',
  'explained-pattern.sensitivity.none': 'No pattern',
  'explained-pattern.sensitivity.seed':
    'The generator is {generator}, the seed {seed}. With the same seed, anyone gets the same figures.',
  'explained-pattern.impact.title': 'Effect on the result',
  'explained-pattern.impact':
    'Roughly how far the result would move if one group’s view prevailed: the item’s weight on its axis × the axis’s weight × the size of the gap. The largest come first.',
  'explained-pattern.impact.worked':
    '{inAxis, number, ::percent .#} × {axisPart, number, ::percent .#} × {gap, number, ::.00} = {impact, number, ::.000}',
  'explained-pattern.impact.now': 'As it is',
  'explained-pattern.impact.pivotal': 'Items that would change the pattern either way are marked on the agenda.',
} satisfies Record<keyof typeof ja, string>;
