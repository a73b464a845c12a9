import type { doubles as ja } from '../ja/doubles.ts';

export const doubles = {
  'doubles.pair': '{name} has {count, number} seats.',
  'doubles.merge': 'Merge',
  'doubles.title': 'Merge two seats of the same person',
  'doubles.other': 'The same person’s other seat',
  'doubles.other.choose': 'Choose a seat',
  'doubles.keep': 'Seat to keep',
  'doubles.place': '{place}, {state}',
  'doubles.help':
    'The other seat closes. Its answers in an open round don’t count and don’t move to the seat you keep. Closed results stay as they are.',
  'doubles.help.said':
    'Candidates, remarks, reservations and objections from that seat become those of the seat you keep. An “agree” doesn’t move: ask the person to respond again.',
  'doubles.sure': 'Merge these two',
  'doubles.absent': 'Remove unconnected seats that haven’t finished',
  'doubles.absent.help':
    'Tick the seats to remove. Whoever you remove can’t return, and their answers in an open round don’t count. If the same person is here twice, merge instead.',
  'doubles.absent.all': 'Select all',
  'doubles.absent.remove': 'Remove {count, plural, one {# seat} other {# seats}}',
} satisfies Record<keyof typeof ja, string>;
