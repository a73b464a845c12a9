import type { controls as ja } from '../ja/controls.ts';

export const controls = {
  'controls.title': 'Facilitator',
  'controls.start': 'Start the assessment',
  'controls.start.title': 'Start the assessment?',
  'controls.start.help':
    'Who can see answers: {mode}. Once you start, you can’t change this, the departments or the checklist. Late arrivals can still join.',
  'controls.start.few':
    'Here now: {executives, plural, one {# executive} other {# executives}}, {representatives, plural, one {# representative} other {# representatives}}.',
  'controls.close': 'Close and reveal',
  'controls.close.title': 'Close the round and reveal the answers to everyone?',
  'controls.close.help': 'Answers can’t be changed afterwards. Everyone sees the results at the same moment.',
  'controls.to-propose': 'Continue to proposals',
  'controls.to-discuss': 'Back to discussion',
  'controls.show-ideas': 'Show all ideas',
  'controls.score': 'Start scoring',
  'controls.score.title': 'Freeze the candidates and start scoring?',
  'controls.score.help': 'The candidates are scored as they are now. They can’t be changed afterwards.',
  'controls.conclude': 'Finalise',
  'controls.conclude.title': 'Finalise this plan?',
  'controls.conclude.help': 'To change the plan later, reopen it with a reason. You can export it at any time.',
  'controls.reveal-rest': 'Reveal the executives’ results too',
  'controls.follow-up': 'Start follow-up',
  'controls.next-wave': 'Plan the next wave',
  'controls.next-wave.title': 'Plan the next wave?',
  'controls.next-wave.help':
    'The board returns to Agree so you can choose the next pilots from tasks not tried yet. All records stay.',
  'controls.check': '{count, plural, one {# thing} other {# things}} to check',
  'controls.open.title': 'Not done yet',
  'controls.nothing-open': 'Everything is done.',
  'controls.start.anyway': 'Start the assessment as it is',
  'controls.close.anyway': 'Close and reveal as it is',
  'controls.close.apart': 'Representatives first',
  'controls.close.apart.anyway': 'Representatives first, as it is',
  'controls.close.together': 'Reveal together',
  'controls.close.together.anyway': 'Reveal together, as it is',
  'controls.score.anyway': 'Start scoring as it is',
  'controls.conclude.anyway': 'Finalise with these left open',
  'controls.next-wave.anyway': 'Plan the next wave as it is',
  'controls.close.apart.why':
    'With representatives first, nobody defers to rank: the executives’ answers stay hidden until you reveal them.',
  'controls.near-end':
    'If nothing happens, this board is deleted after {day}. Export what you want to keep; any change keeps it longer.',
} satisfies Record<keyof typeof ja, string>;
