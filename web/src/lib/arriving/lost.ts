import type { BoardConnection } from '#lib/connection/board-connection.svelte.ts';
import { isUnkept } from '#lib/remembered/storage.ts';

/** Whether a sentence says that the line is lost. A page shown from a copy says itself that it is old, and why. */
export const saysLost = ({ status, copiedAt }: Pick<BoardConnection, 'status' | 'copiedAt'>): boolean =>
  (status.kind === 'lost' || status.kind === 'refused') && (copiedAt === null || isUnkept('answer.'));
