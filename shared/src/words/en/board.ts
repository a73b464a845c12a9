import type { board as ja } from '../ja/board.ts';

export const board = {
  'board.loading': 'Opening the board',
  'board.phases': 'Phases',
  'board.phase.now': 'Current phase: {phase}',
  'board.phase.done': 'done',
  'board.you': '{name} ({role})',
  'board.you-of': '{name} ({role}, {department})',
  'board.projector': 'Open the projector page',
  'board.export': 'Export',
  'board.export.help': 'Exports the present state. Sealed answers are not in it.',
  'board.line.live': 'Connected',
  'board.line.connecting': 'Connecting',
  'board.line.lost': 'The connection is lost. Your answers are kept and arrive by themselves when it is back.',
  'board.choose-seat.title': 'Which participant are you?',
  'board.choose-seat.none': 'This browser has not joined this board yet. Open the link you were given to join.',
  'board.closed-to-you': 'You cannot open this board',
  'board.observing': 'You are watching as an observer.',
  'board.setup.waiting': 'It starts soon',
  'board.setup.waiting.help': 'This page changes by itself when the facilitator starts the assessment.',
  'board.setup.checklist': 'Checklist ({count, plural, one {# item} other {# items}})',
  'board.setup.checklist.help':
    'In the assessment you say how far you agree with each statement, or which of five levels you have reached.',
  'board.setup.empty': 'This board has no checklist items.',
  'board.setup.departments': 'Departments',
  'board.notes.open': 'Write a note',
} satisfies Record<keyof typeof ja, string>;
