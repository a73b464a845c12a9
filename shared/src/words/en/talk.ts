import type { talk as ja } from '../ja/talk.ts';

export const talk = {
  'talk.title': 'What to talk about',
  'talk.help': 'Most worth discussing first.',
  'talk.list.discuss': 'Discuss ({count, number})',
  'talk.list.prepare': 'Just decide ({count, number})',
  'talk.list.prepare.help':
    'Everyone sees much the same: not in place yet. Name an owner and a date instead of debating it.',
  'talk.list.settled': 'No need to discuss ({count, number})',
  'talk.list.settled.help': 'Views are close here. Open one only if you want to.',
  'talk.list.unanswered': 'No answers ({count, number})',
  'talk.list.unanswered.help': 'Nobody gave these a number.',
  'talk.gate': 'Views on purpose or safety differ, so this is worth discussing.',
  'talk.pivotal': 'The conclusion depends on how this item is seen.',
  'talk.if-representatives': 'If the representatives are right, the conclusion changes to: {pattern}.',
  'talk.if-executives': 'If the executives are right, the conclusion changes to: {pattern}.',
  'talk.impact': 'How far the difference moves the conclusion: {impact, number, ::.000}',
  'talk.by-agreement': 'Items on which people agree least come first.',
  'talk.look-here': 'Show on all screens',
  'talk.look-here.end': 'Stop showing it',
  'talk.following': 'The facilitator has opened: {title}',
  'talk.showing': 'On all screens: {title}',
  'talk.step-aside': 'Look around by myself',
  'talk.follow-again': 'Follow the facilitator',
  'talk.aside': 'You are not following the facilitator, who has opened: {title}',
} satisfies Record<keyof typeof ja, string>;
