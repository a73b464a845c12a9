import type { Participant } from './participant.ts';
import { type BoardState, documentsOf } from './state.ts';

export type DocumentAccess = 'write' | 'read' | 'none';

/**
 * Who may read or write a shared document now. Candidates are open while proposing, notes while talking and agreeing;
 * neither during a sealed vote. A name of an earlier generation is nobody's: that document is frozen.
 */
export function documentAccess(state: BoardState, person: Participant, document: string): DocumentAccess {
  const { ideas, notes } = documentsOf(state);
  const open =
    document === ideas
      ? state.phase === 'propose'
      : document === notes && (state.phase === 'discuss' || state.phase === 'propose' || state.phase === 'agree');
  if (!open) return 'none';
  return person.role === 'observer' ? 'read' : 'write';
}

/** True for every name a board ever had or could have; the others don't exist. */
export const isDocumentName = (name: string): boolean => /^(ideas|notes)-[12]$/.test(name);
