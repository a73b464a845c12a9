import { lazily } from '#lib/parts/lazily.ts';

/** Once asked for, it is at hand also without a line. */
export const loadDialogBox = lazily(() => import('./DialogBox.svelte'));
