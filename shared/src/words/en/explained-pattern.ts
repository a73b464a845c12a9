import type { explainedPattern as ja } from '../ja/explained-pattern.ts';

export const explainedPattern = {
  'explained-pattern.axis': 'The items’ levels (their means put on a scale of 0 to 1), averaged by the items’ weights.',
  'explained-pattern.axis.ends': '0: {low}; 1: {high}',
  'explained-pattern.axis.reversed': '↓ {item}',
  'explained-pattern.axis.reversed.help':
    'Level is (mean − 1) ÷ 4. ↓ marks an item worded the other way round: it enters as 1 less its level.',
  'explained-pattern.axis.silent':
    '{count, plural, one {# item without a number is left out.} other {# items without a number are left out.}}',
  'explained-pattern.axis.each-opens':
    'Each item’s mean and agreement open on the agenda, down to who counted with which weight.',
  'explained-pattern.axis-consensus':
    'The items’ agreement, averaged by the items’ weights. An axis below 0.55 is named as a doubt.',
  'explained-pattern.lean':
    'What the field carries less what management carries. The field is culture and talent, averaged by their weights. Above 0 the field pulls, below 0 management does.',
  'explained-pattern.lean.axis': '{axis} ({of})',
  'explained-pattern.lean.worked':
    'Field {field, number, ::.00} − management {top, number, ::.00} = {lean, number, ::sign-except-zero .00}',
  'explained-pattern.lean.bands':
    'Below -{band, number, ::.00} it is top-down, above +{band, number, ::.00} bottom-up, between them hybrid. Here: {pattern}.',
  'explained-pattern.lean.square': 'In the square, management ({top}) runs across and the field ({field}) upwards.',
  'explained-pattern.recommended':
    'First whether there are enough answers, then the pattern that the difference points to. With any doubt, or where neither side is ahead, hybrid is recommended.',
  'explained-pattern.recommended.doubt':
    'The first two are conditions for recommending anything. Below them, each △ is a doubt.',
  'explained-pattern.check.turnout': 'Turnout',
  'explained-pattern.check.turnout.rule': '{quorum, number, percent} or more',
  'explained-pattern.check.roles': 'Both groups took part',
  'explained-pattern.check.roles.rule': 'Every role that has voters took part',
  'explained-pattern.check.no-consensus': 'Agreement on each axis',
  'explained-pattern.check.no-consensus.rule': '0.55 or more on every axis',
  'explained-pattern.check.axis-unanswered': 'Axes with answers',
  'explained-pattern.check.axis-unanswered.rule': 'All three',
  'explained-pattern.check.axis-unanswered.here': '{count, plural, one {# axis} other {# axes}}',
  'explained-pattern.check.no-carrier': 'Somebody to carry it',
  'explained-pattern.check.no-carrier.rule': 'Management or the departments at 0.45 or more',
  'explained-pattern.check.no-carrier.here': 'management {top}, departments {field}',
  'explained-pattern.check.one-sided': 'Both roles',
  'explained-pattern.check.one-sided.rule': 'There are executives and representatives',
  'explained-pattern.check.flat-answers': 'Variety of answers',
  'explained-pattern.check.flat-answers.rule': 'No number makes up 80% or more',
  'explained-pattern.check.unstable': 'Draws with the same pattern',
  'explained-pattern.check.unstable.rule': '80% or more',
  'explained-pattern.check.axis': '{axis} {value}',
  'explained-pattern.turnout.title': 'Turnout',
  'explained-pattern.turnout':
    'The numbers given on the {items, number} items of the three axes, out of as many as there would be if everyone had answered all of them.',
  'explained-pattern.turnout.worked': '{given, number} ÷ {all, number} = {turnout, number, percent}',
  'explained-pattern.turnout.given': 'Numbers',
  'explained-pattern.turnout.missing': '“Don’t know” and not answered',
  'explained-pattern.turnout.quorum':
    'Something is recommended if turnout is {quorum, number, percent} or more and both executives and representatives took part.',
  'explained-pattern.support':
    'For everybody with a number on all three axes: the pattern that their own answers alone lead to, and the share of each pattern.',
  'explained-pattern.support.groups':
    'Shares inside the groups, with {executives, number, ::percent .#} for executives and {representatives, number, ::percent .#} for representatives. A group with nobody to count gives its weight to the other.',
  'explained-pattern.support.by-head': 'The groups aren’t told apart; everybody weighs the same.',
  'explained-pattern.one-voter.title': 'If one person’s answers were missing',
  'explained-pattern.one-voter':
    'For the executives and for each department, the number that matters most is left out of every item in turn, to see whether {pattern} still leads.',
  'explained-pattern.one-voter.might': 'The result might change',
  'explained-pattern.one-voter.none': 'The result stays',
  'explained-pattern.one-voter.bound':
    'This is made of counts alone: “stays” is certain; “might change” doesn’t mean that there is such a person.',
  'explained-pattern.interval':
    'The executives’ weight is moved in steps of 1%: the range in which the leading pattern ({pattern}) stays.',
  'explained-pattern.interval.value': '{low, number, percent}–{high, number, percent}',
  'explained-pattern.interval.now': '{share} (now)',
  'explained-pattern.interval.line':
    'Lean changes in a straight line with the executives’ weight; the pattern changes where it passes ±{band, number, ::.00}.',
  'explained-pattern.sensitivity':
    'Item by item, answers are drawn again {draws, number} times from the counts alone, and each time leads to a pattern. Executives, departments and as many answers as each has people are drawn anew (an answer may come twice); each moves up by 1 with a chance of 10% and down by 1 with another 10%, but never beyond 1 or 5. Who gave which answers together isn’t used.',
  'explained-pattern.sensitivity.none': 'No pattern',
  'explained-pattern.sensitivity.seed':
    'The generator is {generator}, the seed {seed}. With the same seed anybody comes to the same figures.',
  'explained-pattern.impact.title': 'How far it moves the conclusion',
  'explained-pattern.impact':
    'About how far lean would move if the groups’ difference were settled one way: the item’s weight on its axis × the axis’s weight in lean × the size of the gap. The largest are talked about first.',
  'explained-pattern.impact.worked':
    '{inAxis, number, ::percent .#} × {axisPart, number, ::percent .#} × {gap, number, ::.00} = {impact, number, ::.000}',
  'explained-pattern.impact.now': 'As it is',
  'explained-pattern.impact.pivotal':
    'Where settling it either way would change the pattern, the agenda says so on the item.',
} satisfies Record<keyof typeof ja, string>;
