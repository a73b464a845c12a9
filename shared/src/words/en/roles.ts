import type { roles as ja } from '../ja/roles.ts';

export const roles = {
  'roles.facilitator.name': 'Facilitator',
  'roles.facilitator.help': 'Sets up the board and leads the room. Does not vote.',
  'roles.executive.name': 'Executive',
  'roles.executive.help': 'Answers from management’s point of view.',
  'roles.representative.name': 'Representative',
  'roles.representative.help': 'Answers on behalf of one department.',
  'roles.observer.name': 'Observer',
  'roles.observer.help': 'Sees what the room sees. Does not vote.',
  'roles.decider.name': 'Decider',
  'roles.proxy': 'Proxy',
  'roles.absent': 'Absent',
  'roles.late': 'Came late',
  'roles.entered-by-facilitator': 'Entered by the facilitator',
} satisfies Record<keyof typeof ja, string>;
