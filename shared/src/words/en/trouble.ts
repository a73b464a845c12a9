import type { trouble as ja } from '../ja/trouble.ts';

export const trouble = {
  'trouble.title': 'Not connected to the board',
  'trouble.offline': 'This device has no network connection.',
  'trouble.offline.next': 'Check Wi-Fi or mobile data.',
  'trouble.unreachable': 'The server doesn’t answer.',
  'trouble.unreachable.next': 'Check whether other pages open, and whether you are on the company network or VPN.',
  'trouble.failing': 'The server, or a device in front of it, can’t answer right now.',
  'trouble.failing.next': 'It may be restarting. If this lasts for more than a few minutes, tell your IT department.',
  'trouble.not-ours': 'Something else answered at this address.',
  'trouble.not-ours.next':
    'It may be the sign-in page or the block page of your network. Open this page in a new tab to see it.',
  'trouble.line': 'The server can be reached, but the connection to the board is cut on the way.',
  'trouble.line.next':
    'A company proxy or a security product may be the cause. Pass the following on to your IT department.',
  'trouble.again': 'We keep trying. Answers you sent, or that wait to be sent, aren’t lost.',
  'trouble.asking-again': 'We’ll try again automatically.',
  'trouble.for-it': 'For your IT department',
  'trouble.for-it.ask': 'Please let this traffic through to {origin} without interrupting it.',
  'trouble.for-it.http': 'HTTP GET and POST (/api/ and /socket.io/). A response can take up to about 30 seconds.',
  'trouble.for-it.websocket': 'If possible WebSocket (/socket.io/ and /sync/). It is faster, but not required.',
  'trouble.for-it.more': 'For details, see docs/running.md, which comes with the program.',
} satisfies Record<keyof typeof ja, string>;
