import type { seals as ja } from '../ja/seals.ts';

export const seals = {
  'seals.before': 'to an earlier version',
} satisfies Record<keyof typeof ja, string>;
