/** Once asked for, it is at hand also without a line. */
export const loadDialogBox = () => import('./DialogBox.svelte');
