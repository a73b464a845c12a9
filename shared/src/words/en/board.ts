import type { board as ja } from '../ja/board.ts';

export const board = {
  'board.loading': 'Opening the board',
  'board.phases': 'Phases',
  'board.phase.now': 'Current phase: {phase}',
  'board.phase.done': 'done',
  'board.you': '{name} ({role})',
  'board.you-of': '{name} ({role}, {department})',
  'board.projector': 'Open projector page',
  'board.export': 'Export',
  'board.export.help': 'Exports the board as it is now, without sealed answers.',
  'board.line.live': 'Connected',
  'board.line.polled': 'Connected (over HTTP)',
  'board.line.polled.help':
    'WebSockets don’t get through here, so the connection uses HTTP. It can be a little slower; everything works.',
  'board.line.connecting': 'Connecting',
  'board.line.lost': 'Connection lost. Your answers are kept and will be sent when it is back.',
  'board.line.lost.unkept':
    'Connection lost. This device can’t keep your answers: leave this page open until the connection is back.',
  'board.choose-seat.title': 'Which seat do you want to open?',
  'board.choose-seat.entered': 'People you answer for',
  'board.choose-seat.none':
    'This browser has no seat on this board. To join, open the link you received or paste it here.',
  'board.closed-to-you': 'You can’t open this board',
  'board.observing': 'You are watching as an observer.',
  'board.setup.waiting': 'Starting soon',
  'board.setup.waiting.help': 'This page updates when the facilitator starts the assessment.',
  'board.setup.checklist': 'Checklist ({count, plural, one {# item} other {# items}})',
  'board.setup.checklist.help':
    'In the assessment you say how far you agree with each statement, or which of five levels you have reached.',
  'board.setup.empty': 'This board has no checklist items.',
  'board.setup.departments': 'Departments',
  'board.notes.open': 'Add a note',
} satisfies Record<keyof typeof ja, string>;
