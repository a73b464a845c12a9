import type { person as ja } from '../ja/person.ts';

export const person = {
  'person.correct': 'Correct name, role or department',
  'person.lead': 'Share or hand over the facilitator role',
  'person.lead.help': 'A board can have several facilitators. People who answer can facilitate too.',
  'person.lead.give': 'Make facilitator',
  'person.lead.take': 'Remove as facilitator',
  'person.lead.leave': 'Stop facilitating',
  'person.lead.hand-over': 'Hand over to this person',
  'person.lead.hand-over.help': 'You lose the facilitator’s controls once you hand over.',
  'person.lead.hand-over.sure': 'Hand over to {name}',
  'person.remove': 'Remove from the board',
  'person.remove.help':
    'Their connection closes at once and they can’t return. Sealed answers don’t count; closed results stay.',
  'person.remove.link': 'Also revoke the invitation link they used',
  'person.remove.sure': 'Remove {name}',
} satisfies Record<keyof typeof ja, string>;
