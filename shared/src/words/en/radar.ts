import type { radar as ja } from '../ja/radar.ts';

export const radar = {
  'radar.title': 'Warning signs',
  'radar.unknown': 'There are no numbers yet, so warning signs can’t be checked.',
  'radar.none': 'No warning signs found.',
  'radar.purposeless-rollout.name': 'Rollout without a purpose',
  'radar.purposeless-rollout.help':
    'When everyone starts at once without a purpose, the able run ahead and the rest are left behind. No return can be seen, and “I don’t know how” goes unheard.',
  'radar.purposeless-rollout.todo': 'Choose the one task that hurts most, and decide what the first step should show.',
  'radar.left-to-the-field.name': 'Left to each team',
  'radar.left-to-the-field.help':
    'When each department uses its own tools in its own way, know-how doesn’t add up and data can’t be protected.',
  'radar.left-to-the-field.todo':
    'Name someone in management, set shared rules, and create a place to share what works.',
  'radar.uneven-use.name': 'Uneven use',
  'radar.uneven-use.help':
    'If the gap between people at ease with it and people who aren’t stays wide, it becomes a tool for a few.',
  'radar.uneven-use.todo': 'Plan a first step for newcomers, and someone to ask in each department.',
  'radar.unsafe.name': 'Safety rules missing',
  'radar.unsafe.help':
    'While it is unclear what may be entered and who checks, leaks and wrong output can’t be prevented.',
  'radar.unsafe.todo': 'Decide the rules on these items before you start.',
  'radar.no-follow-up.name': 'Nobody looks after use',
  'radar.no-follow-up.help':
    'When nobody watches whether people keep using it, use fades after the first weeks. Three months on, fewer than 20% weekly users is no rare result.',
  'radar.no-follow-up.todo': 'Name someone to look after use, and count users after 30, 60 and 90 days.',
  'radar.evidence.no-caretaker': 'The plan names nobody who looks after use.',
  'radar.evidence.use-uncounted':
    'Use of “{task}” after {days, number} days has not been counted (it was due on {day}, more than a week ago).',
  'radar.evidence.item-low': '“{item}” averages {mean, number, ::.0}, below 3.',
  'radar.evidence.item-low-level': '“{item}” isn’t in place yet: {level}.',
  'radar.evidence.item-low-reversed':
    '“{item}” is worded the other way round; turned the right way, it averages {mean, number, ::.0}, below 3.',
  'radar.evidence.item-divided': 'Executives and representatives see “{item}” the opposite way.',
  'radar.evidence.item-split': 'Answers to “{item}” form two camps.',
  'radar.evidence.no-painful-task': 'No candidate task averages 3 or more for pain.',
  'radar.evidence.wave-too-large':
    '{count, plural, one {# pilot} other {# pilots}} would start together. Three at most, so each gets attention.',
  'radar.evidence.wave-everywhere': 'The pilots start in every department at once.',
  'radar.evidence.executive-low': 'Management drive is {strength}.',
  'radar.evidence.no-sponsor': '“{task}” has no executive sponsor.',
  'radar.evidence.talent-no-consensus': 'Answers on people at ease with IT are all over the place.',
  'radar.evidence.departments-apart':
    'On people at ease with IT, the highest and lowest department averages are {difference, number, ::.0} points apart.',
  'radar.evidence.departments-apart-named':
    'On people at ease with IT, {high} and {low} are {difference, number, ::.0} points apart.',
  'radar.answer': 'Decide what to do',
  'radar.answer.change': 'Change the decision',
  'radar.answer.resolved': 'We act on it',
  'radar.answer.accepted': 'Accept the risk',
  'radar.answer.resolved.reason': 'What you will do',
  'radar.answer.accepted.reason': 'Why you accept it',
  'radar.answer.take-back': 'Withdraw the decision',
} satisfies Record<keyof typeof ja, string>;
