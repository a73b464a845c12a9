import { estimate } from './en/estimate.ts';
import { merging } from './en/merging.ts';
import { silence } from './en/silence.ts';

/** As `jaBehind`. */
export const enBehind = { ...estimate, ...merging, ...silence } as const;
