import { lazily } from '#lib/lazily.ts';

/** Once asked for, it is at hand also without a line. */
export const loadDialogBox = lazily(() => import('./DialogBox.svelte'));
