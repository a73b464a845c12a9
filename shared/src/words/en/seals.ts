import type { seals as ja } from '../ja/seals.ts';

export const seals = {
  'seals.before': 'to an earlier version',
  'seals.title': 'Seals',
} satisfies Record<keyof typeof ja, string>;
