import type { Timestamp } from '@nemawashi/shared/board/ids';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import { NOBODY_SPEAKS } from '@nemawashi/shared/board/speaking';
import type { Sections } from '@nemawashi/shared/board/view';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';

/** What a device keeps of a board: what this seat was shown last, without what it said. */
export interface Copy {
  /** A page of another version may read it otherwise. */
  readonly protocol: number;
  /** The server's time when it was so. */
  readonly at: Timestamp;
  readonly sections: Sections;
  readonly own: OwnView;
  /** Own answers that are counted, without their values: a choice made on the copy replaces the right one. */
  readonly counted: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** A board that nobody opened here for so long is over, or is opened elsewhere. */
const KEPT_MS = 14 * DAY_MS;

/**
 * Left out is what would be wrong as soon as it is old (who speaks about what, the timer, who waits), what is written
 * together and has lines of its own, what lets people in, and every answer: who opens this device without a line must
 * not read there what the seat answered.
 */
export function copyOf(sections: Sections, own: OwnView, counted: Copy['counted'], at: Timestamp): Copy {
  return {
    protocol: PROTOCOL_VERSION,
    at,
    sections: {
      ...sections,
      board: { ...sections.board, documents: { ideas: null, notes: null }, lookingAt: null, timer: null },
      course: { ...sections.course, topics: sections.course.topics.map((topic) => ({ ...topic, since: null })) },
      speaking: NOBODY_SPEAKS,
      links: null,
      door: null,
      waiting: null,
    },
    own: { ...own, ballots: {} },
    counted,
  };
}

/** Whether a copy may still be shown. A device's clock that runs behind says nothing of its age. */
export const isFresh = ({ protocol, at }: Pick<Copy, 'protocol' | 'at'>, now: Timestamp): boolean =>
  protocol === PROTOCOL_VERSION && now - at < KEPT_MS;
