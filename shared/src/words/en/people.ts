import type { people as ja } from '../ja/people.ts';

export const people = {
  'people.title': 'Participants',
  'people.online': '{online, number} of {all, number} connected',
  'people.here': 'connected',
  'people.away': 'not connected',
  'people.finished': 'finished',
  'people.not-finished': 'answering',
  'people.you': 'you',
  'people.none': 'Nobody yet',
  'people.missing': 'Not here yet: {departments}',
  'people.group.facilitator': 'Facilitator',
  'people.group.executive': 'Executives',
  'people.group.observer': 'Observers',
  'people.names-hidden': 'Who has finished isn’t shown in this round.',
} satisfies Record<keyof typeof ja, string>;
