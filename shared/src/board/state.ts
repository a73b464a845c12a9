import type { Map as ImmutableMap, OrderedMap } from 'immutable';
import type { ChecklistItem, Department } from './checklist.ts';
import type { Consent } from './consent.ts';
import type { BoardId, CommandId, DepartmentId, LinkId, RoundId, SeatId, Timestamp } from './ids.ts';
import type { Participant, Role } from './participant.ts';
import type { Phase } from './phase.ts';
import type { Pilot } from './pilot.ts';
import type { Round } from './round.ts';
import type { PrivacyMode, Weighing } from './settings.ts';
import type { Slate } from './slate.ts';

export interface Link {
  readonly id: LinkId;
  readonly role: Role;
  readonly department: DepartmentId | null;
  /** Of the secret; the secret itself is known only to those who hold the link. */
  readonly hash: string;
  readonly revokedAt: Timestamp | null;
}

/** What a repeated command is answered with: the same as the first time. */
export interface Reply {
  readonly at: Timestamp;
  /** Of an answer: its revision. */
  readonly revision?: number;
  /** Of joining: the seat given. */
  readonly seat?: SeatId;
}

export interface Plan {
  /** Counts every change, so that consent can name what it agrees to. */
  readonly version: number;
  readonly pilots: readonly Pilot[];
}

export interface Agreement {
  readonly at: Timestamp;
  readonly by: SeatId;
  readonly plan: number;
  readonly silent: readonly SeatId[];
  readonly notes: Readonly<Record<string, string>>;
}

/**
 * All that a board is, as its log says. Immutable: a step makes a new one and shares what didn't change, so the cost of
 * a vote doesn't grow with the number of voters, and committed and tentative state can be held side by side.
 */
export interface BoardState {
  readonly id: BoardId;
  /** The number of the last event. */
  readonly seq: number;
  readonly foundedAt: Timestamp;
  readonly title: string;
  readonly template: string;
  readonly privacy: PrivacyMode;
  readonly departments: readonly Department[];
  readonly checklist: readonly ChecklistItem[];
  readonly weighing: Weighing;
  readonly seed: number;
  readonly phase: Phase;
  readonly phaseSince: Timestamp;
  readonly participants: OrderedMap<SeatId, Participant>;
  readonly links: OrderedMap<LinkId, Link>;
  readonly rounds: OrderedMap<RoundId, Round>;
  readonly slate: Slate | null;
  readonly plan: Plan;
  readonly consents: ImmutableMap<SeatId, Consent>;
  readonly agreement: Agreement | null;
  /** Replies to commands already carried out, by `commandKey`. */
  readonly replies: ImmutableMap<string, Reply>;
}

/** One person's command ids can't collide with another's. */
export const commandKey = (seat: SeatId | null, command: CommandId): string => `${seat ?? ''}:${command}`;

/** The round of this kind that counts: the last closed one. */
export function lastClosed(state: BoardState, kind: Round['kind']): Round | null {
  return state.rounds.findLast((round) => round.kind === kind && round.closedAt !== null) ?? null;
}

export const openRound = (state: BoardState): Round | null =>
  state.rounds.findLast((round) => round.closedAt === null) ?? null;

/** The shared documents' current names. A frozen one gets a new generation, so that late text never comes back by itself. */
export const documentsOf = (state: BoardState): { ideas: string; notes: string } => ({
  ideas: `ideas-${state.slate === null ? 1 : 2}`,
  notes: `notes-${state.agreement === null ? 1 : 2}`,
});
