import type { Timestamp } from '@nemawashi/shared/board/ids';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { Elapsed } from '../elapsed.ts';
import type { EventLog } from '../store/store.ts';
import type { Turns } from '../turns.ts';
import type { Beat } from './beat.ts';

export interface RoomOptions {
  readonly events: Pick<EventLog, 'append' | 'slices' | 'check'>;
  /** The time of day. */
  readonly now: () => Timestamp;
  readonly elapsed: Elapsed;
  /** At which what was decided goes to disk, with that of other boards. */
  readonly beat: Beat;
  /** In which those go on who were answered together. */
  readonly turns: Turns;
  /** Called after each commit, with the state that is now on disk. */
  readonly onCommit: (state: BoardState, events: readonly LoggedEvent[], whose: Whose) => void;
  readonly onFailure: (error: unknown) => void;
  /** The state with all that is known only once its whole log is verified: nothing is answered before. Missing: it is whole. */
  readonly rest?: (() => Promise<BoardState>) | null;
  /** Another server was first, and has to know that this one waits. */
  readonly onLost?: () => void;
  /** Other servers write to its log: nothing is refused without a look at what they wrote. */
  readonly isShared?: boolean;
}

/** Whether it was decided here, or on another server. */
export type Whose = 'own' | 'others';
