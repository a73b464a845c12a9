import { silence } from './en/silence.ts';

/** As `jaBehind`. */
export const enBehind = { ...silence } as const;
