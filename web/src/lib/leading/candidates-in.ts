import type { Documents } from '#lib/ideas/documents.svelte.ts';

/** How many candidates are written; null while the page doesn't know. */
export const candidatesIn = ({ ideas }: Pick<Documents, 'ideas'>): number | null =>
  ideas === null || ideas.status === 'connecting' ? null : ideas.candidates.length;
