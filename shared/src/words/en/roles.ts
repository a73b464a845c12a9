import type { roles as ja } from '../ja/roles.ts';

export const roles = {
  'roles.facilitator.name': 'Facilitator',
  'roles.facilitator.help': 'Sets up the board and leads the meeting. Doesn’t answer.',
  'roles.executive.name': 'Executive',
  'roles.executive.help': 'Answers from management’s point of view.',
  'roles.representative.name': 'Representative',
  'roles.representative.help': 'Answers for one department.',
  'roles.observer.name': 'Observer',
  'roles.observer.help': 'Sees what the room sees. Doesn’t answer.',
  'roles.decider.name': 'Approver',
} satisfies Record<keyof typeof ja, string>;
