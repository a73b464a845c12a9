import type { ToDo, ToDoDraft } from '@nemawashi/shared/board/to-do';

/** What can be written of each; whether it is done isn't written but ticked. */
export const draftsOf = (toDos: readonly ToDo[]): ToDoDraft[] =>
  toDos.map(({ id, text, owner, due }) => ({ id, text, owner, due }));

/** Lines that say nothing are left out. */
export const saidIn = (drafts: readonly ToDoDraft[]): ToDoDraft[] => drafts.filter(({ text }) => text.trim() !== '');
