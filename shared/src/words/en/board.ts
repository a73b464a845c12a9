import type { board as ja } from '../ja/board.ts';

export const board = {
  'board.loading': 'Opening the board',
  'board.phases': 'Phases',
  'board.phase.now': 'Current phase: {phase}',
  'board.phase.done': 'done',
  'board.phase.place': '{position, number}/{all, number} {name}',
  'board.phase.place.all': '{position, number}/{all, number} {name}. See all phases',
  'board.phase.readable': 'Everyone can read finished phases again.',
  'board.phase.dismiss': 'Close this explanation',
  'board.menu': 'Menu',
  'board.look-back': 'You are reading {shown}. Now: {now}.',
  'board.look-back.return': 'Go back',
  'board.look-back.none': 'Nothing of this phase has been revealed yet. Once it is, you can read it here.',
  'board.look-back.assess': 'The results of the assessment are in Discuss.',
  'board.projector': 'Open projector page',
  'board.line.live': 'Connected',
  'board.line.polled': 'Connected (over HTTP)',
  'board.line.polled.help':
    'WebSockets don’t get through here, so the connection uses HTTP. It can be a little slower; everything works.',
  'board.line.connecting': 'Connecting',
  'board.line.lost': 'Connection lost. Your answers are kept and will be sent when it is back.',
  'board.line.lost.unkept':
    'Connection lost. This device can’t keep your answers: leave this page open until the connection is back.',
  'board.closed-to-you': 'You can’t open this board',
  'board.observing': 'You are watching as an observer.',
  'board.setup.waiting': 'Please wait until the assessment starts',
  'board.setup.waiting.help': 'This page updates when the facilitator starts the assessment.',
  'board.setup.checklist': 'Checklist ({count, plural, one {# item} other {# items}})',
  'board.setup.waiting.length':
    '{count, plural, one {# question} other {# questions}}, about {minutes, plural, one {# minute} other {# minutes}}',
  'board.setup.waiting.people': '{count, plural, one {# person has} other {# people have}} joined',
  'board.due-at': 'Answers due by {time}.',
} satisfies Record<keyof typeof ja, string>;
