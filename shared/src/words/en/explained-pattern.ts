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
    'The items’ agreement, averaged by the items’ weights. An axis below 0.50 is named as a doubt.',
  'explained-pattern.lean':
    'What the field carries less what management carries. The field is culture and talent, averaged by their weights. Above 0 the field pulls, below 0 management does.',
  'explained-pattern.lean.axis': '{axis} ({of})',
  'explained-pattern.lean.worked':
    'Field {field, number, ::.00} − management {top, number, ::.00} = {lean, number, ::sign-except-zero .00}',
  'explained-pattern.lean.bands':
    'Below -{band, number, ::.00} it is top-down, above +{band, number, ::.00} bottom-up, between them hybrid. Here: {pattern}.',
  'explained-pattern.lean.square': 'In the square, management ({top}) runs across and the field ({field}) upwards.',
  'explained-pattern.recommended':
    'First whether there are enough answers, then the pattern that lean points to. With any doubt, hybrid is recommended.',
  'explained-pattern.recommended.doubt':
    'The first two are conditions for recommending anything. Below them, each △ is a doubt.',
  'explained-pattern.check.turnout': 'Turnout',
  'explained-pattern.check.turnout.rule': '{quorum, number, percent} or more',
  'explained-pattern.check.roles': 'Both groups took part',
  'explained-pattern.check.roles.rule': 'Every role that has voters took part',
  'explained-pattern.check.close': 'Distance from the border',
  'explained-pattern.check.close.rule': 'Lean is 0.05 or more away from ±{band, number, ::.00}',
  'explained-pattern.check.no-consensus': 'Agreement on each axis',
  'explained-pattern.check.no-consensus.rule': '0.50 or more on every axis',
  'explained-pattern.check.axis-unanswered': 'Axes with answers',
  'explained-pattern.check.axis-unanswered.rule': 'All three',
  'explained-pattern.check.axis-unanswered.here': '{count, plural, one {# axis} other {# axes}}',
  'explained-pattern.check.no-carrier': 'Somebody to carry it',
  'explained-pattern.check.no-carrier.rule': 'Management or the field at 0.40 or more',
  'explained-pattern.check.no-carrier.here': 'management {top}, field {field}',
  'explained-pattern.check.unstable': 'Draws with the same pattern',
  'explained-pattern.check.unstable.rule': '70% or more',
  'explained-pattern.check.axis': '{axis} {value}',
  'explained-pattern.turnout.title': 'Turnout',
  'explained-pattern.turnout':
    'Of {items, number} items on the three axes: everybody who gave a number on at least half of them ({half, number}), divided by the number of voters.',
  'explained-pattern.turnout.worked': '{present, number} ÷ {voters, number} = {turnout, number, percent}',
  'explained-pattern.turnout.present': 'Gave a number on half or more',
  'explained-pattern.turnout.absent': 'All other voters',
  'explained-pattern.turnout.quorum':
    'Something is recommended if turnout is {quorum, number, percent} or more and both executives and representatives took part.',
  'explained-pattern.turnout.unnamed': 'Who of the unnamed took part isn’t shown.',
  'explained-pattern.support':
    'For everybody with a number on all three axes: the pattern that their own answers alone lead to, and the share of each pattern.',
  'explained-pattern.support.groups':
    'Shares inside the groups, with {executives, number, ::percent .#} for executives and {representatives, number, ::percent .#} for representatives. A group with nobody to count gives its weight to the other.',
  'explained-pattern.support.by-head': 'The groups aren’t told apart; everybody weighs the same.',
  'explained-pattern.support.unnamed':
    'Nobody’s own pattern is shown, and no group of fewer than three is shown apart.',
  'explained-pattern.leave-one-out.title': 'People whose absence would change it',
  'explained-pattern.leave-one-out':
    'Everything is reckoned again without each voter in turn; counted are those without whom the leading pattern ({pattern}) would change.',
  'explained-pattern.leave-one-out.changes': 'Without them it changes',
  'explained-pattern.leave-one-out.stays': 'Without them it stays',
  'explained-pattern.leave-one-out.coarse':
    'Who they are isn’t shown. Answers to items that are shown only in one pool stay in, so that nobody’s can be worked out.',
  'explained-pattern.interval':
    'The executives’ weight is moved in steps of 1%: the range in which the leading pattern ({pattern}) stays.',
  'explained-pattern.interval.value': '{low, number, percent}–{high, number, percent}',
  'explained-pattern.interval.now': '{share} (now)',
  'explained-pattern.interval.line':
    'Lean changes in a straight line with the executives’ weight; the pattern changes where it passes ±{band, number, ::.00}.',
  'explained-pattern.sensitivity':
    'The meeting is drawn again {draws, number} times, and each time leads to a pattern. Executives, departments and the people within them are drawn anew (somebody may come twice); each answer moves up by 1 with a chance of 10% and down by 1 with another 10%, but never beyond 1 or 5.',
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
