import type { talk as ja } from '../ja/talk.ts';

export const talk = {
  'talk.title': 'What to talk about',
  'talk.help': 'Items that weigh most on the conclusion and are seen most differently come first.',
  'talk.gate': 'This comes first because of a warning: {axis}.',
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
