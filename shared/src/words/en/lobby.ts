import type { lobby as ja } from '../ja/lobby.ts';

export const lobby = {
  'lobby.title': 'Let people join with a short code',
  'lobby.help': 'People who enter the code wait until you let them in.',
  'lobby.open': 'Show a code',
  'lobby.open.help': 'Ask people to enter this code at {address}. The projector shows it too.',
  'lobby.close': 'Close the code',
  'lobby.waiting.title': '{count, plural, one {One person is} other {# people are}} waiting',
  'lobby.line': 'Waiting: {count, number}',
  'lobby.twice': '{count, number} requests have this name. If it’s one person, let in only one.',
  'lobby.here': 'A person with this name has already joined. It may be the same person.',
  'lobby.let-in': 'Let in',
  'lobby.everybody': 'Let in all {count, number}',
  'lobby.everybody.help': 'Check the list for names you don’t know. Everyone you let in counts as a participant.',
  'lobby.turn-away': 'Turn away',
} satisfies Record<keyof typeof ja, string>;
