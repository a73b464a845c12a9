import type { ChecklistItem, Department } from './checklist.ts';
import type { Person } from './command.ts';
import type { Stance } from './consent.ts';
import type { BoardId, CommandId, DepartmentId, LinkId, RoundId, SeatId, SubjectId, TaskId, Timestamp } from './ids.ts';
import type { Role } from './participant.ts';
import type { Phase } from './phase.ts';
import type { Pilot, PilotShape } from './pilot.ts';
import type { AnswerValue, Round } from './round.ts';
import type { PrivacyMode, Weighing } from './settings.ts';
import type { Slate } from './slate.ts';

/** What happened, in the past tense. The log holds these and nothing else; a new field must have a default on reading. */
export type BoardEvent =
  | {
      type: 'boardFounded';
      board: BoardId;
      title: string;
      template: string;
      privacy: PrivacyMode;
      departments: readonly Department[];
      checklist: readonly ChecklistItem[];
      weighing: Weighing;
      seed: number;
    }
  | {
      type: 'setupChanged';
      title: string;
      privacy: PrivacyMode;
      departments: readonly Department[];
      weighing: Weighing;
    }
  | { type: 'linkMade'; link: LinkId; role: Role; department: DepartmentId | null; hash: string }
  | { type: 'linkRevoked'; link: LinkId }
  | { type: 'joined'; seat: SeatId; person: Person; role: Role; department: DepartmentId | null; link: LinkId | null }
  | { type: 'phaseOpened'; phase: Phase }
  | { type: 'roundOpened'; round: RoundId; kind: Round['kind']; number: number; subjects: readonly SubjectId[] }
  | { type: 'answered'; round: RoundId; subject: SubjectId; value: AnswerValue; revision: number }
  | { type: 'roundClosed'; round: RoundId; electorate: readonly SeatId[] }
  | { type: 'slateFrozen'; slate: Slate }
  | { type: 'waveChosen'; pilots: readonly Pilot[] }
  | { type: 'pilotShaped'; task: TaskId; shape: PilotShape }
  | { type: 'consented'; stance: Stance; reason: string; plan: number }
  /** `silent`: voters whose consent to this version of the plan is missing. */
  | { type: 'agreed'; plan: number; silent: readonly SeatId[]; notes: Readonly<Record<string, string>> };

export type EventOf<Type extends BoardEvent['type']> = Extract<BoardEvent, { type: Type }>;

/** An event as it stands in the log. `seat`: whose command it follows from; null: the server's. */
export interface LoggedEvent {
  readonly seq: number;
  readonly at: Timestamp;
  readonly seat: SeatId | null;
  readonly command: CommandId | null;
  readonly event: BoardEvent;
}
