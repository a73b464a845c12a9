import type { Map as ImmutableMap, OrderedMap, Set as ImmutableSet } from 'immutable';
import type { ChecklistItem, Department } from './checklist.ts';
import type { Consent } from './consent.ts';
import type { CriteriaWords } from './criteria-words.ts';
import type { Expected } from './expected.ts';
import type { FollowUp } from './follow-up.ts';
import type {
  BoardId,
  CommandId,
  DepartmentId,
  ExpectedId,
  LinkId,
  RoundId,
  SeatId,
  SubjectId,
  Timestamp,
} from './ids.ts';
import type { Participant, Role } from './participant.ts';
import type { Phase } from './phase.ts';
import type { Agreement, Minutes, PastWave, Plan } from './plan.ts';
import { isHalfRevealed, isOpen, type Round } from './round.ts';
import type { Remark } from './remark.ts';
import type { SampleTask } from './samples.ts';
import type { PrivacyMode, Weighing } from '../reckoning/settings.ts';
import type { EndedSilence, Silence } from './silence.ts';
import type { Slate } from './slate.ts';
import type { TimePlan } from './time-plan.ts';
import type { Timer } from './timer.ts';
import type { Topic } from './topic.ts';
import type { Withdrawn } from './withdrawn.ts';
import type { OpenDoor } from './door.ts';

export interface Link {
  readonly id: LinkId;
  readonly role: Role;
  readonly department: DepartmentId | null;
  /** Of the secret; the secret itself is known only to those who hold the link. */
  readonly hash: string;
  readonly revokedAt: Timestamp | null;
  /** When whoever runs the server made it, from its command line; null: somebody who leads made it, or the board came with it. */
  readonly byOperatorAt: Timestamp | null;
  /** Whom alone it invites; null: whoever has it. */
  readonly expected: ExpectedId | null;
}

/** Brings its holder to one seat. A new one for the same seat ends the one before. */
export interface PersonalLink {
  readonly id: LinkId;
  readonly hash: string;
  /** Who made it. One's own only adds a device, and may be used again; one made by somebody else moves the seat, once. */
  readonly by: SeatId;
  readonly used: boolean;
}

/** What a repeated command is answered with: the same as the first time. */
export interface Reply {
  readonly at: Timestamp;
  /** Of an answer: its revision. */
  readonly revision?: number;
  /** Of joining, or of being let in: the seat given. */
  readonly seat?: SeatId;
}

/**
 * All that a board is, as its log says. Immutable: a step makes a new one and shares what didn't change, so the cost of
 * a vote doesn't grow with the number of voters, and committed and tentative state can be held side by side.
 */
export interface BoardState {
  readonly id: BoardId;
  /** The number of the last event. */
  readonly seq: number;
  /** When it happened. */
  readonly at: Timestamp;
  /** Of the last event that isn't somebody's sealed word: what anybody may know of when something happened last. */
  readonly toldAt: Timestamp;
  readonly foundedAt: Timestamp;
  readonly title: string;
  readonly template: string;
  readonly privacy: PrivacyMode;
  readonly departments: readonly Department[];
  readonly checklist: readonly ChecklistItem[];
  readonly weighing: Weighing;
  /** Examples offered while candidates are written. */
  readonly samples: readonly SampleTask[];
  readonly criteria: CriteriaWords;
  /** Null: never since it was founded. */
  readonly weighingChangedAt: Timestamp | null;
  /** When whoever runs the server last returned it to its last good state; null: never. */
  readonly restoredAt: Timestamp | null;
  readonly seed: number;
  readonly phase: Phase;
  readonly phaseSince: Timestamp;
  /** Also those who were removed. */
  readonly participants: OrderedMap<SeatId, Participant>;
  readonly expected: OrderedMap<ExpectedId, Expected>;
  readonly links: OrderedMap<LinkId, Link>;
  readonly personalLinks: ImmutableMap<SeatId, PersonalLink>;
  /** Of seats that were moved: the closed rounds in which somebody answered before, whom the present holder may not be. */
  readonly notOwn: ImmutableMap<SeatId, ImmutableSet<RoundId>>;
  readonly door: OpenDoor | null;
  readonly rounds: OrderedMap<RoundId, Round>;
  /** In which everybody writes alone; null: none is open. */
  readonly silence: Silence | null;
  /** Those that are over, in order. */
  readonly silences: readonly EndedSilence[];
  readonly slate: Slate | null;
  /** What everybody's screen follows to. */
  readonly lookingAt: SubjectId | null;
  /** What it ever followed to, or is talked through, in that order. */
  readonly topics: OrderedMap<SubjectId, Topic>;
  /** Milliseconds in each phase, but for the present visit; without visits longer than a meeting. */
  readonly phaseMs: ImmutableMap<Phase, number>;
  /** Null: nobody planned it. */
  readonly timePlan: TimePlan | null;
  readonly timer: Timer | null;
  readonly due: Timestamp | null;
  readonly plan: Plan;
  readonly minutes: Minutes;
  /** Of advisers, in the order in which they came. */
  readonly remarks: readonly Remark[];
  readonly consents: ImmutableMap<SeatId, Consent>;
  /** The one in force; null while there is none, or it was reopened. */
  readonly agreement: Agreement | null;
  /** All there ever were, the one in force included. */
  readonly agreements: readonly Agreement[];
  readonly pastWaves: readonly PastWave[];
  /** Days that plan and minutes once held and hold no more. */
  readonly withdrawn: readonly Withdrawn[];
  readonly followUp: FollowUp;
  /** Replies to commands already carried out, by `commandKey`. */
  readonly replies: ImmutableMap<string, Reply>;
}

/** One person's command ids can't collide with another's, nor with those of who held the same seat before. */
export function commandKey({ participants }: BoardState, seat: SeatId | null, command: CommandId): string {
  return replyKey(seat, seat === null ? 0 : (participants.get(seat)?.epoch ?? 0), command);
}

/** As `commandKey`, of an event that says the epoch in which it happened. */
export function replyKey(seat: SeatId | null, epoch: number, command: CommandId): string {
  return `${seat ?? ''}${epoch === 0 ? '' : `~${String(epoch)}`}:${command}`;
}

/** The closed rounds of this kind, in the order in which they were opened. */
export const closedRounds = ({ rounds }: Pick<BoardState, 'rounds'>, kind: Round['kind']): readonly Round[] =>
  [...rounds.values()].filter((round) => round.kind === kind && !isOpen(round));

/** The last closed round of this kind. */
export const lastClosed = (state: BoardState, kind: Round['kind']): Round | null =>
  closedRounds(state, kind).at(-1) ?? null;

export const openRound = ({ rounds }: BoardState): Round | null => rounds.findLast(isOpen) ?? null;

export const halfRevealed = ({ rounds }: BoardState): Round | null => rounds.findLast(isHalfRevealed) ?? null;

/** The shared documents' current names. A frozen one gets a new generation, so that late text never comes back by itself. */
export const documentsOf = (state: BoardState): { ideas: string; notes: string } => ({
  ideas: `ideas-${state.slate === null ? 1 : 2}`,
  notes: `notes-${String(state.agreements.length + 1)}`,
});

/** Notes that were agreed with, by item; those written since stand in the document. */
export const notesBefore = (state: BoardState): Readonly<Record<string, string>> =>
  state.agreements.at(-1)?.notes ?? {};
