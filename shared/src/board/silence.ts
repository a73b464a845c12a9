import type { Map as ImmutableMap } from 'immutable';
import * as v from 'valibot';
import { hours } from '../values/number.ts';
import { departmentId } from './id-schemas.ts';
import type { DraftId, SeatId, SilenceId, Timestamp } from './ids.ts';
import { type Participant, writes } from './participant.ts';
import type { Signed } from './signed.ts';
import { CANDIDATE_LIMITS } from './slate.ts';
import type { BoardState } from './state.ts';
import { line, paragraph } from './text.ts';

/** What somebody writes of an idea while everybody writes alone: what a candidate begins with. */
export const draftContentSchema = v.object({
  title: line(CANDIDATE_LIMITS.title),
  detail: paragraph(CANDIDATE_LIMITS.detail),
  department: v.nullable(departmentId),
  hours: v.nullable(hours),
  saving: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(CANDIDATE_LIMITS.saving))),
});
export type DraftContent = Readonly<v.InferOutput<typeof draftContentSchema>>;

/** An idea that only its writer sees. */
export interface Draft {
  readonly id: DraftId;
  /** Counts from 1 with every change; a change names the revision it replaces. */
  readonly revision: number;
  readonly content: DraftContent;
}

/** As it is kept: with what was taken back, so that a stale device can't bring it again. */
export interface KeptDraft extends Omit<Draft, 'content'> {
  /** Of the seat when it was written. */
  readonly epoch: number;
  /** It was written by somebody who was told that their name will stand beside it, at each change. */
  readonly byName: boolean;
  /** Null: its writer took it back. */
  readonly content: DraftContent | null;
}

/** Some minutes in which everybody writes alone. At most one is open. */
export interface Silence {
  readonly id: SilenceId;
  readonly openedAt: Timestamp;
  /** As many as one person may have. By how many there are to write, so that nobody's number tells of another's. */
  readonly each: number;
  readonly signed: Signed;
  /** By seat, in order of creation. What a person may see of it is `ownDrafts`. */
  readonly drafts: ImmutableMap<SeatId, readonly KeptDraft[]>;
}

/** An idea as it appears. `author` null: for good nobody's. */
export interface Idea extends DraftContent {
  readonly author: SeatId | null;
}

/** An idea that didn’t appear, as too few who write without a name were left; only its writer is told. */
export interface Withheld {
  readonly seat: SeatId;
  /** Of the seat when it was written. */
  readonly epoch: number;
  readonly draft: DraftId;
}

/** What a silence brought. */
export interface EndedSilence {
  readonly id: SilenceId;
  readonly ideas: readonly Idea[];
  readonly withheld: readonly Withheld[];
  /** Nobody could foresee it: of it follow the ids under which the shared document takes them. */
  readonly draw: number;
}

/** Of ideas whose author isn't told: fewer people than this would be told by their ideas. */
export const FEWEST_UNSIGNED = 3;
/** As many silences as one board keeps. */
export const MOST_SILENCES = 20;
/** As many drafts as one person may have, and as all together may. */
const [MOST_EACH, MOST_TOGETHER] = [12, 400];
/** What one person may ever begin, in drafts that they may have. */
export const BEGUN_TIMES = 4;

export const mostEach = (writers: number): number =>
  Math.max(1, Math.min(MOST_EACH, Math.floor(MOST_TOGETHER / Math.max(1, writers))));

/** Whom others have to guess among; not those without a device, who write nothing. */
export const silentWriters = ({ participants }: Pick<BoardState, 'participants'>): readonly Participant[] =>
  [...participants.values()].filter((person) => writes(person) && (person.enteredBy === null || person.epoch > 0));

/**
 * Whose ideas a silence that opens now would show by name. Where executives are named and representatives aren't, too few
 * representatives would be known by having no name: then nobody's is told.
 */
export function signedNow(state: Pick<BoardState, 'privacy' | 'participants'>): Signed {
  if (state.privacy === 'named') return 'all';
  const hidden = silentWriters(state).filter(({ role }) => role === 'representative');
  return state.privacy === 'executives-named' && hidden.length >= FEWEST_UNSIGNED ? 'executives' : 'none';
}

/** Whether there are enough of those whose names aren't told. */
export const canHide = (state: Pick<BoardState, 'participants'>, signed: Signed): boolean =>
  signed === 'all' ||
  silentWriters(state).filter(({ role }) => signed === 'none' || role === 'representative').length >= FEWEST_UNSIGNED;

/** What the seat's present holder wrote, with what they took back. */
export const keptBy = (
  { drafts }: Silence,
  { seat, epoch }: Pick<Participant, 'seat' | 'epoch'>,
): readonly KeptDraft[] => (drafts.get(seat) ?? []).filter((draft) => draft.epoch === epoch);

/** All that the seat's present holder may see. */
export const ownDrafts = (silence: Silence, person: Pick<Participant, 'seat' | 'epoch'>): readonly Draft[] =>
  keptBy(silence, person).flatMap(({ id, revision, content }) => (content === null ? [] : [{ id, revision, content }]));

/** Those of the last silence that the seat’s present holder wrote and that didn’t appear. */
export const ownWithheld = (
  { silence, silences }: Pick<BoardState, 'silence' | 'silences'>,
  { seat, epoch }: Pick<Participant, 'seat' | 'epoch'>,
): readonly DraftId[] =>
  silence === null
    ? (silences.at(-1)?.withheld ?? []).flatMap((each) =>
        each.seat === seat && each.epoch === epoch ? [each.draft] : [],
      )
    : [];
