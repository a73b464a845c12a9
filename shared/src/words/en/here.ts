import type { here as ja } from '../ja/here.ts';

export const here = {
  'here.question': '{name} has already joined this board. Is that you?',
  'here.question-of': '{name} from {department} has already joined this board. Is that you?',
  'here.yes': 'Yes, that’s me',
  'here.no': 'No, I’m someone else',
  'here.back': 'Back',
  'here.ways': 'To continue with your own seat',
  'here.way.there':
    'Open the board on the device and in the browser you joined with (perhaps a window inside an app) and continue there.',
  'here.way.link':
    'To continue on this device, press your own name on the device you joined with, create a personal link or QR code under “Continue on another device”, and open it here.',
  'here.way.ask': 'If you can’t get to that device, tell the facilitator.',
  'here.way.ask-whom': 'If you can’t get to that device, tell the facilitator ({leaders}).',
  'here.way.move': 'They can create a personal link for you, or merge your two seats after you join again.',
  'here.way.merge':
    'Join again, and they can merge both seats. What you answered at the earlier seat no longer counts in a round that is still open.',
  'here.way.again': 'Join again',
  'here.way.invitation': 'If none of this works, join again with the invitation link.',
  'here.held': 'Open a seat held by this browser',
  'here.told-apart':
    'Someone has the same name. Add a first name or job title so that others can tell you apart; otherwise a number is added to your name.',
} satisfies Record<keyof typeof ja, string>;
