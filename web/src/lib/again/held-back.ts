import type { AgainSection } from '@nemawashi/shared/board/view/again-section';

/** Why an assessment is told more coarsely than by itself it could be; null: it isn't. */
export const heldBackKey = (heldBack: AgainSection['heldBack']) =>
  heldBack === null || heldBack === 'departments' ? null : (`again.finest.${heldBack}` as const);
