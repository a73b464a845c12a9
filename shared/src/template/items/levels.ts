import type { Levels } from '../template.ts';

type Five = readonly [string, string, string, string, string];

/** Five levels, from worst to best, a column in each language. */
export const levels = (ja: Five, en: Five): Levels => [
  { ja: ja[0], en: en[0] },
  { ja: ja[1], en: en[1] },
  { ja: ja[2], en: en[2] },
  { ja: ja[3], en: en[3] },
  { ja: ja[4], en: en[4] },
];
