import { again } from './en/again.ts';
import { estimate } from './en/estimate.ts';
import { merging } from './en/merging.ts';
import { reasons } from './en/reasons.ts';
import { silence } from './en/silence.ts';
import { whatIf } from './en/what-if.ts';

/** As `jaBehind`. */
export const enBehind = { ...again, ...estimate, ...merging, ...reasons, ...silence, ...whatIf } as const;
