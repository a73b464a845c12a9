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
  'controls.close.everybody': 'Everyone has finished.',
  'controls.close.waiting': '{count, plural, one {# person hasn’t} other {# people haven’t}} finished: {names}',
  'controls.close.away': 'Not connected now: {names}. You can close without waiting for them.',
  'controls.close.everybody-here': 'Everyone here has finished.',
  'controls.close.not-come': '{count, plural, one {# person hasn’t} other {# people haven’t}} joined yet: {names}',
  'controls.to-propose': 'Continue to proposals',
  'controls.to-discuss': 'Back to discussion',
  'controls.score': 'Start scoring',
  'controls.score.title': 'Freeze the candidates and start scoring?',
  'controls.score.help': 'The candidates are scored as they are now. They can’t be changed afterwards.',
  'controls.conclude': 'Finalise',
  'controls.conclude.title': 'Finalise this plan?',
  'controls.conclude.help': 'To change the plan later, reopen it with a reason. You can export it at any time.',
  'controls.conclude.silent':
    '{count, plural, one {# person hasn’t} other {# people haven’t}} responded to this version: {names}',
  'controls.conclude.everybody': 'Everyone has responded to this version.',
  'controls.conclude.no-pilot': 'No pilots are chosen.',
  'controls.working': 'Sending',
  'controls.close.waiting-unnamed': '{count, plural, one {One person hasn’t} other {# people haven’t}} finished yet.',
  'controls.reveal-rest': 'Reveal the executives’ results too',
  'controls.close.representatives-first': 'Reveal the representatives’ results first',
  'controls.close.representatives-first.help': 'The executives’ answers stay hidden until you reveal them.',
  'controls.follow-up': 'Start follow-up',
  'controls.next-wave': 'Plan the next wave',
  'controls.next-wave.title': 'Plan the next wave?',
  'controls.next-wave.help':
    'The board returns to Agree so you can choose the next pilots from tasks not tried yet. All records stay.',
} satisfies Record<keyof typeof ja, string>;
