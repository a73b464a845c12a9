import { common } from './ja/common.ts';
import { phases } from './ja/phases.ts';
import { roles } from './ja/roles.ts';

/** The reference catalogue: its keys are the keys. One line an area, in alphabetical order. */
export const ja = {
  ...common,
  ...phases,
  ...roles,
} as const;
