import type { gettingIn as ja } from '../ja/getting-in.ts';

export const gettingIn = {
  'cookies.title': 'Your seat can’t be kept here',
  'cookies.why':
    'This browser keeps no cookies, the small records that remember your seat. A seat would be lost right away. Nothing has been registered yet.',
  'cookies.why.in-app':
    'The window inside an app may keep no cookies, the small records that remember your seat. A seat would be lost. Nothing has been registered yet.',
  'cookies.why.app':
    'The window inside {app} may keep no cookies, the small records that remember your seat. A seat would be lost. Nothing has been registered yet.',
  'cookies.ways': 'Ways to continue',
  'cookies.way.browser': 'Open the same link in your usual browser (Safari, Chrome, Edge or another).',
  'cookies.way.ios':
    'Choose “Open in Safari” or “Open in browser” behind the “⋯” or share button in a corner of the screen.',
  'cookies.way.android': 'Choose “Open in Chrome” or “Open in browser” behind the “⋮” in a corner of the screen.',
  'cookies.way.allow': 'Allow cookies for this site ({site}) in your browser’s settings, then press “Try again”.',
  'cookies.link': 'Link to this page',
  'cookies.share': 'Send the link',
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
  'here.way.move': 'They can create a personal link for you.',
  'here.way.merge':
    'Join again, and they can merge both seats. What you answered at the earlier seat no longer counts in a round that is still open.',
  'here.way.again': 'Join again',
  'here.way.invitation': 'If none of this works, join again by the invitation link.',
  'here.held': 'Open a seat of this browser',
  'here.told-apart':
    'Someone has the same name. Add a first name or job title so that others can tell you apart; otherwise a number is added to your name.',
} satisfies Record<keyof typeof ja, string>;
