import { jaBehind } from './ja-behind.ts';
import { jaEarly } from './ja-early.ts';
import { jaFront } from './ja-front.ts';
import { jaLater } from './ja-later.ts';

/** Every sentence, by its key. */
export const ja = { ...jaEarly, ...jaLater, ...jaBehind, ...jaFront } as const;
