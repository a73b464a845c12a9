import type { ShownFinding } from '@nemawashi/shared/figures/finding';
import type { Pattern } from '@nemawashi/shared/reckoning/lean';
import type { GroupPlaces } from '@nemawashi/shared/reckoning/places';
import type { Counts } from '@nemawashi/shared/reckoning/tally';
import type { Told } from '@nemawashi/shared/sentences/sides';

// What the pictures are given: nothing but what may be shown.

/** An item in the strip. */
export interface Cell {
  readonly id: string;
  /** The item's text. */
  readonly name: string;
  readonly finding: ShownFinding;
}

export interface Bar {
  readonly group: Told;
  readonly counts: Counts;
  /** The reader's own answer, where it is in this group; null is *don't know*. */
  readonly own?: 1 | 2 | 3 | 4 | 5 | null | undefined;
}

export interface HeatColumn {
  readonly id: string;
  readonly name: string;
  /** A department is of the representatives. */
  readonly group: Told;
}
export interface HeatRow {
  readonly id: string;
  readonly name: string;
  readonly finding: ShownFinding;
  /** Agreeing is no good news. */
  readonly reversed: boolean;
  /** By column: a mean of 1 … 5; `hidden` where so few may not be told apart, null where nobody gave a number. */
  readonly cells: readonly (number | 'hidden' | null)[];
}

export interface Slope {
  readonly group: Told;
  /** Means, 1 … 5. */
  readonly before: number;
  readonly after: number;
}

/** Both 0 … 1; null: unanswered. */
interface Spot {
  readonly top: number | null;
  readonly field: number | null;
}
/** Where room and groups stood after an earlier round. */
export interface StoodAt {
  readonly all: Spot;
  readonly groups: GroupPlaces | null;
}
/** Somebody whose answers are open by name; both 0 … 1. */
export interface PersonMark {
  readonly seat: string;
  readonly name: string;
  readonly role: 'executive' | 'representative';
  readonly top: number;
  readonly field: number;
  readonly leading: Pattern;
}

/** A task on the map: what it hurts today, and how easily it starts, both means of 1 … 5. */
export interface Bubble {
  readonly id: string;
  readonly name: string;
  readonly pain: number;
  readonly ease: number;
  /** A month, today; null: not estimated. */
  readonly hours: number | null;
  /** It is tried. */
  readonly taken: boolean;
}

/** Where the room would be, what if: who says so brings the words for it. */
export interface Imagined {
  readonly top: number;
  readonly field: number;
  /** Beside its mark. */
  readonly name: string;
  /** For who doesn't see it. */
  readonly description: string;
}

/** Weekly use, so many days on. */
export interface UseStep {
  readonly days: 30 | 60 | 90;
  /** On which it is counted, YYYY-MM-DD; null: the pilot has no last day. */
  readonly day: string | null;
  /** Null: nobody has counted. */
  readonly count: { readonly weekly: number; readonly people: number } | null;
}

/** A group on a line from 0 to 1, or everybody; null: nowhere. */
export interface TrackMark {
  readonly of: 'executives' | 'representatives' | 'everyone';
  readonly at: number | null;
}

/** How much of the time the work took on a day; `x` and `y` in percent of the picture. */
export interface HoursSpot {
  readonly on: string;
  readonly share: number;
  readonly x: number;
  readonly y: number;
}
