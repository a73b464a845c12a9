import { reasons } from './en/reasons.ts';
import { whatIf } from './en/what-if.ts';

/** As `jaBehind`. */
export const enBehind = { ...reasons, ...whatIf } as const;
