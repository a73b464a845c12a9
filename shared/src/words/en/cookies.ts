import type { cookies as ja } from '../ja/cookies.ts';

export const cookies = {
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
} satisfies Record<keyof typeof ja, string>;
