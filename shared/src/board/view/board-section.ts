import type { ChecklistItem, Department } from '../checklist.ts';
import { reached, type Phase } from '../phase.ts';
import type { BoardId, RoundId, SubjectId, Timestamp } from '../ids.ts';
import type { Round } from '../round.ts';
import type { PrivacyMode, Weighing } from '../settings.ts';
import type { LeftOut, SlateTask } from '../slate.ts';
import { type BoardState, documentsOf } from '../state.ts';

export interface RoundView {
  readonly id: RoundId;
  readonly kind: Round['kind'];
  readonly number: number;
  readonly subjects: readonly SubjectId[];
  readonly openedAt: Timestamp;
  /** Null while people may answer. */
  readonly closedAt: Timestamp | null;
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
  /** The candidates as frozen for scoring; null before. */
  readonly slate: readonly SlateTask[] | null;
  readonly leftOut: readonly LeftOut[];
}

export function boardSection(state: BoardState): BoardSection {
  const { id, title, foundedAt, phase, phaseSince, slate } = state;
  const names = documentsOf(state);
  const notesOpen = phase === 'discuss' || phase === 'propose' || phase === 'agree';
  return {
    id,
    title,
    foundedAt,
    phase,
    phaseSince,
    rounds: [...state.rounds.values()].map(({ id: round, kind, number, subjects, openedAt, closedAt }) => ({
      id: round,
      kind,
      number,
      subjects,
      openedAt,
      closedAt,
    })),
    documents: { ideas: phase === 'propose' ? names.ideas : null, notes: notesOpen ? names.notes : null },
    slate: slate?.tasks ?? null,
    leftOut: slate?.leftOut ?? [],
  };
}

/** What is chosen while setting up and fixed from the first round on. */
export interface SetupSection {
  readonly template: string;
  readonly privacy: PrivacyMode;
  readonly departments: readonly Department[];
  readonly checklist: readonly ChecklistItem[];
  readonly weighing: Weighing;
  /** False once the first round has opened. */
  readonly open: boolean;
}

export function setupSection(state: BoardState): SetupSection {
  const { template, privacy, departments, checklist, weighing } = state;
  return { template, privacy, departments, checklist, weighing, open: !reached(state.phase, 'assess') };
}
