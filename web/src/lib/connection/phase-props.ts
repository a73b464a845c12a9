import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { Sections } from '@nemawashi/shared/board/view';

/** What every phase of the board is shown from. */
export interface PhaseProps {
  readonly sections: Sections;
  readonly own: OwnView;
}
