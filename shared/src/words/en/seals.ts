import type { seals as ja } from '../ja/seals.ts';

export const seals = {
  'seals.agree': 'Agrees',
  'seals.reserve': 'Reservation',
  'seals.object': 'Objection',
  'seals.before': 'to an earlier version',
} satisfies Record<keyof typeof ja, string>;
