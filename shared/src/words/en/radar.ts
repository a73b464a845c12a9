import type { radar as ja } from '../ja/radar.ts';

export const radar = {
  'radar.title': 'Failure radar',
  'radar.unknown': 'Nobody has given a number yet: whether there are warning signs can’t be said.',
  'radar.none': 'No warning signs found.',
  'radar.purposeless-rollout.name': 'Rollout without a purpose',
  'radar.purposeless-rollout.help':
    'When everyone starts at once without knowing what for, the able run ahead and the rest are left behind. No return can be seen, and “I don’t know how” is heard and dropped.',
  'radar.purposeless-rollout.todo': 'Pick the one task that hurts most, and settle what the first step should show.',
  'radar.left-to-the-field.name': 'Left to the field',
  'radar.left-to-the-field.help':
    'When each department uses its own tools in its own way, know-how does not add up and data cannot be protected.',
  'radar.left-to-the-field.todo': 'Name someone in management, set shared rules, and make a place to share what works.',
  'radar.uneven-use.name': 'Uneven use',
  'radar.uneven-use.help':
    'If the distance between those at ease and those who are not stays wide, it becomes a tool for a few.',
  'radar.uneven-use.todo': 'Plan a first step for newcomers, and someone to ask in each department.',
  'radar.unsafe.name': 'Unsafe',
  'radar.unsafe.help':
    'While it is unclear what may be entered and who checks, leaks and wrong output cannot be prevented.',
  'radar.unsafe.todo': 'Settle the rules on the following items before starting.',
  'radar.evidence.item-low': '“{item}” has a mean of {mean, number, ::.00}, below 3.',
  'radar.evidence.item-low-level': '“{item}”: {level}, short of 3.',
  'radar.evidence.item-low-reversed':
    '“{item}” is worded the other way round; turned to the desired direction its mean is {mean, number, ::.00}, below 3.',
  'radar.evidence.item-divided': 'Executives and representatives see “{item}” the opposite way.',
  'radar.evidence.item-split': 'Answers to “{item}” are split into two camps.',
  'radar.evidence.no-painful-task': 'No candidate task has a mean for pain of 3 or more.',
  'radar.evidence.wave-too-large':
    '{count, plural, one {# pilot} other {# pilots}} would start together. Up to three can be looked after well.',
  'radar.evidence.wave-everywhere': 'The pilots start in every department at once.',
  'radar.evidence.executive-low': 'Management’s involvement is {score, number, ::.00}, below 0.40.',
  'radar.evidence.no-sponsor': '“{task}” has no executive sponsor.',
  'radar.evidence.talent-no-consensus':
    'Agreement on people at ease with IT is {consensus, number, ::.00}, below 0.50.',
  'radar.evidence.departments-apart':
    'On people at ease with IT, the highest and the lowest department means lie {difference, number, ::.00} points apart.',
  'radar.evidence.departments-apart-named':
    'On people at ease with IT, {high} and {low} lie {difference, number, ::.00} points apart.',
  'radar.answer': 'Answer this warning',
  'radar.answer.change': 'Change the answer',
  'radar.answer.resolved': 'We act on it',
  'radar.answer.accepted': 'We accept it knowingly',
  'radar.answer.resolved.reason': 'What will be done',
  'radar.answer.accepted.reason': 'Why it is accepted',
  'radar.answer.take-back': 'Take the answer back',
} satisfies Record<keyof typeof ja, string>;
