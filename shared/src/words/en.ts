import { common } from './en/common.ts';
import { phases } from './en/phases.ts';
import { roles } from './en/roles.ts';
import type { ja } from './ja.ts';

/** One line an area, in alphabetical order. A key that Japanese has and English lacks doesn't compile. */
export const en = {
  ...common,
  ...phases,
  ...roles,
} satisfies Record<keyof typeof ja, string>;
