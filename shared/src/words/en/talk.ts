import type { talk as ja } from '../ja/talk.ts';

export const talk = {
  'talk.title': 'What to discuss',
  'talk.help': 'Most worth discussing first.',
  'talk.gate': 'There are warning signs on “{axis}”, so this comes first.',
  'talk.pivotal': 'The result depends on how this item is seen.',
  'talk.if-representatives': 'If the representatives are right, the result changes to: {pattern}.',
  'talk.if-executives': 'If the executives are right, the result changes to: {pattern}.',
  'talk.impact': 'Effect of the difference on the result: {impact, number, ::.000}',
  'talk.by-agreement': 'Most mixed views first.',
  'talk.look-here': 'Show on all screens',
  'talk.look-here.end': 'Stop showing',
  'talk.following': 'The facilitator opened: {title}',
  'talk.showing': 'On all screens: {title}',
  'talk.step-aside': 'Look around on my own',
  'talk.follow-again': 'Follow the facilitator',
  'talk.aside': 'You aren’t following the facilitator, who opened: {title}',
} satisfies Record<keyof typeof ja, string>;
