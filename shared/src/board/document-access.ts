import { isHere, type Participant, writes } from './participant.ts';
import type { Phase } from './phase.ts';
import { type BoardState, documentsOf } from './state.ts';

export type DocumentAccess = 'write' | 'read' | 'none';

/** Notes are open while people talk and agree. */
export const notesOpen = (phase: Phase): boolean => phase === 'discuss' || phase === 'propose' || phase === 'agree';

/** Whether anybody may have the document open now. */
export function documentOpen(state: BoardState, document: string): boolean {
  const { ideas, notes } = documentsOf(state);
  return document === ideas ? state.phase === 'propose' : document === notes && notesOpen(state.phase);
}

/**
 * Who may read or write a shared document now. Candidates are open while proposing, notes while talking and agreeing;
 * neither during a sealed vote. A name of an earlier generation is nobody's: that document is frozen.
 */
export function documentAccess(state: BoardState, person: Participant, document: string): DocumentAccess {
  if (!documentOpen(state, document) || !isHere(person)) return 'none';
  // While everybody writes alone, what was there before is read.
  const alone = document === documentsOf(state).ideas && state.silence !== null;
  return writes(person) && !alone ? 'write' : 'read';
}

/** True for every name a board ever had or could have; the others don't exist. */
export const isDocumentName = (name: string): boolean => /^(ideas-[12]|notes-[1-9]\d{0,2})$/.test(name);
