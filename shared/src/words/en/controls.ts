import type { controls as ja } from '../ja/controls.ts';

export const controls = {
  'controls.title': 'Facilitator',
  'controls.start': 'Start the assessment',
  'controls.start.title': 'Start the assessment?',
  'controls.start.help':
    'Who can see answers: {mode}. Once started, this cannot be changed, nor the departments or the checklist. Late arrivals can still join.',
  'controls.start.few':
    'Here now: {executives, plural, one {# executive} other {# executives}}, {representatives, plural, one {# representative} other {# representatives}}.',
  'controls.close': 'Close and reveal',
  'controls.close.title': 'Close the round and reveal the answers to everyone?',
  'controls.close.help': 'Answers cannot be changed afterwards. Everybody sees the results at the same moment.',
  'controls.close.everybody': 'Everyone has finished.',
  'controls.close.waiting': '{count, plural, one {# person has} other {# people have}} not finished: {names}',
  'controls.to-propose': 'Go on to proposals',
  'controls.to-discuss': 'Back to the discussion',
  'controls.score': 'Start scoring',
  'controls.score.title': 'Settle the candidates and start scoring?',
  'controls.score.help': 'The candidates are scored as they stand now. They cannot be changed afterwards.',
  'controls.conclude': 'Settle the agreement',
  'controls.conclude.title': 'Settle this plan as agreed?',
  'controls.conclude.help': 'The plan cannot be changed afterwards. You can export it at any time.',
  'controls.conclude.silent':
    '{count, plural, one {# person has} other {# people have}} not taken a stand on the present plan: {names}',
  'controls.conclude.everybody': 'Everyone has taken a stand on the present plan.',
  'controls.conclude.no-pilot': 'No task has been chosen to be tried.',
  'controls.working': 'Sending',
  'controls.close.waiting-unnamed': '{count, plural, one {One person hasn’t} other {# people haven’t}} finished yet.',
  'controls.reveal-rest': 'Reveal the executives’ results too',
  'controls.close.representatives-first': 'Reveal the representatives’ results first',
  'controls.close.representatives-first.help': 'The executives’ answers stay hidden until you reveal them.',
  'controls.follow-up': 'Start the follow-up',
  'controls.next-wave': 'Plan the next wave',
  'controls.next-wave.title': 'Plan the next wave?',
  'controls.next-wave.help':
    'The board goes back to agreeing, to choose the next pilots from the tasks not tried yet. All records stay.',
} satisfies Record<keyof typeof ja, string>;
