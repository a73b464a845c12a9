import { again } from './en/again.ts';
import { reasons } from './en/reasons.ts';
import { silence } from './en/silence.ts';
import { whatIf } from './en/what-if.ts';

/** As `jaBehind`. */
export const enBehind = { ...again, ...reasons, ...silence, ...whatIf } as const;
