import type { ChecklistItem, Department } from '../checklist.ts';
import type { CriteriaWords } from '../criteria-words.ts';
import { reached, type Phase } from '../phase.ts';
import type { BoardId, RoundId, SeatId, SilenceId, SubjectId, Timestamp } from '../ids.ts';
import { seatNow } from '../participant.ts';
import type { RoundResults } from '../revealed.ts';
import type { Round } from '../round.ts';
import type { Signed } from '../signed.ts';
import type { SampleTask } from '../samples.ts';
import type { PrivacyMode, Weighing } from '../../reckoning/settings.ts';
import type { LeftOut, SlateTask } from '../slate.ts';
import { type BoardState, documentsOf } from '../state.ts';
import { notesOpen } from '../document-access.ts';
import type { Timer } from '../timer.ts';

export interface RoundView {
  readonly id: RoundId;
  readonly kind: Round['kind'];
  readonly number: number;
  readonly subjects: readonly SubjectId[];
  readonly openedAt: Timestamp;
  /** Null while people may answer. */
  readonly closedAt: Timestamp | null;
  /** Null while open, and while only the representatives' answers are shown. */
  readonly revealedAt: Timestamp | null;
  /** Of the log at its close, by which anybody can tell later that it is the same (SPEC H7). Null while open, and where there is no log. */
  readonly head: string | null;
}

export interface BoardSection {
  readonly id: BoardId;
  readonly title: string;
  readonly foundedAt: Timestamp;
  readonly phase: Phase;
  readonly phaseSince: Timestamp;
  /** In the order in which they were opened. At most one is open. */
  readonly rounds: readonly RoundView[];
  /** The shared documents' names on the line `/sync/<board>/<name>`; null while they are not open to anybody. */
  readonly documents: { readonly ideas: string | null; readonly notes: string | null };
  /** In which everybody writes alone; of what they write nothing. `each`: as many as one person may have. Null: none is open. */
  readonly silence: { readonly id: SilenceId; readonly each: number; readonly signed: Signed } | null;
  /** The candidates as frozen for scoring; null before. */
  readonly slate: readonly SlateTask[] | null;
  readonly leftOut: readonly LeftOut[];
  /** What the facilitator asks everybody to look at: an item's or a task's id; null: nothing in particular. */
  readonly lookingAt: SubjectId | null;
  readonly timer: Timer | null;
  /** Until when answers are asked for; null: no such time. */
  readonly due: Timestamp | null;
  /** When whoever runs the server last made a facilitator's link, from its command line; null: never. Everybody is told. */
  readonly operatorLinkAt: Timestamp | null;
  /** When whoever runs the server last returned the board to its last good state; null: never. Everybody is told. */
  readonly restoredAt: Timestamp | null;
}

/** Whoever wrote by two seats that were merged wrote once. */
const authorsNow = ({ participants }: BoardState, { authors }: SlateTask): readonly SeatId[] => [
  ...new Set(authors.map((seat) => seatNow(participants, seat))),
];

export function boardSection(state: BoardState, { heads }: Pick<RoundResults, 'heads'>): BoardSection {
  const { id, title, foundedAt, phase, phaseSince, silence, slate } = state;
  const names = documentsOf(state);
  return {
    id,
    title,
    foundedAt,
    phase,
    phaseSince,
    rounds: [...state.rounds.values()].map(
      ({ id: round, kind, number, subjects, openedAt, closedAt, closedSeq, revealedAt }) => ({
        id: round,
        kind,
        number,
        subjects,
        openedAt,
        closedAt,
        revealedAt,
        head: (closedSeq !== null && heads?.get(closedSeq)) || null,
      }),
    ),
    documents: { ideas: phase === 'propose' ? names.ideas : null, notes: notesOpen(phase) ? names.notes : null },
    silence: silence && { id: silence.id, each: silence.each, signed: silence.signed },
    slate: slate?.tasks.map((task) => ({ ...task, authors: authorsNow(state, task) })) ?? null,
    leftOut: slate?.leftOut ?? [],
    lookingAt: state.lookingAt,
    timer: state.timer,
    due: state.due,
    operatorLinkAt: state.links.findLast(({ byOperatorAt }) => byOperatorAt !== null)?.byOperatorAt ?? null,
    restoredAt: state.restoredAt,
  };
}

/** What is chosen while setting up and fixed from the first round on. */
export interface SetupSection {
  readonly template: string;
  readonly privacy: PrivacyMode;
  readonly departments: readonly Department[];
  readonly checklist: readonly ChecklistItem[];
  readonly weighing: Weighing;
  /** Examples offered while candidates are written. */
  readonly samples: readonly SampleTask[];
  /** The board's own words for its criteria, where it has any. */
  readonly criteria: CriteriaWords;
  /** When it was last changed; null: never since the board was made. */
  readonly weighingChangedAt: Timestamp | null;
  /** False once the first round has opened. */
  readonly open: boolean;
}

export function setupSection(state: BoardState): SetupSection {
  const { template, privacy, departments, checklist, weighing, samples, criteria, weighingChangedAt } = state;
  const open = !reached(state.phase, 'assess');
  return { template, privacy, departments, checklist, weighing, samples, criteria, weighingChangedAt, open };
}
