import { reasons } from './en/reasons.ts';

/** As `jaBehind`. */
export const enBehind = { ...reasons } as const;
