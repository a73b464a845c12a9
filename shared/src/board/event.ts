import type { WarningKind } from '../reckoning/radar.ts';
import type { AgreedOutcome } from './agreed-outcome.ts';
import type { ChecklistItem, Department } from './checklist.ts';
import type { Person } from './commands/people.ts';
import type { Reveal } from './commands/room.ts';
import type { Stance } from './consent.ts';
import type { CriteriaWords } from './criteria-words.ts';
import type { Expected } from './expected.ts';
import type { PilotLogEntry, PilotVerdict, TakenOver, UseCount, UserQuestion } from './follow-up.ts';
import type {
  BoardId,
  CommandId,
  DepartmentId,
  DraftId,
  ExpectedId,
  ItemId,
  LinkId,
  LogId,
  QuestionId,
  RemarkId,
  RoundId,
  SeatId,
  SilenceId,
  SubjectId,
  TaskId,
  Timestamp,
  ToDoId,
} from './ids.ts';
import type { Attendance, Role } from './participant.ts';
import type { Phase } from './phase.ts';
import type { Pilot, PilotShape } from './pilot.ts';
import type { FinalDecision, Frame, MinutesContent, WarningAnswer } from './plan.ts';
import type { RemarkDraft } from './remark.ts';
import type { AnswerValue, Round } from './round.ts';
import type { SampleTask } from './samples.ts';
import type { PrivacyMode, Weighing } from '../reckoning/settings.ts';
import type { Signed } from './signed.ts';
import type { DraftContent, Idea, Withheld } from './silence.ts';
import type { Slate } from './slate.ts';
import type { TimePlan } from './time-plan.ts';
import type { TimerAction } from './timer.ts';
import type { Preparation } from './to-do.ts';
import type { DoorMark } from './door.ts';

/** Who somebody is at the board. */
interface Seated {
  seat: SeatId;
  person: Person;
  role: Role;
  department: DepartmentId | null;
}

type SetupEvent =
  | {
      type: 'boardFounded';
      board: BoardId;
      title: string;
      template: string;
      privacy: PrivacyMode;
      departments: readonly Department[];
      checklist: readonly ChecklistItem[];
      weighing: Weighing;
      samples: readonly SampleTask[];
      criteria: CriteriaWords;
      timePlan: TimePlan | null;
      seed: number;
    }
  | {
      type: 'setupChanged';
      title: string;
      privacy: PrivacyMode;
      departments: readonly Department[];
      weighing: Weighing;
    }
  | { type: 'weighingChanged'; weighing: Weighing }
  | { type: 'itemPut'; item: ChecklistItem; at: number }
  | { type: 'itemDropped'; item: ItemId }
  /** `operator`: made by whoever runs the server, from its command line; missing: by the event's seat, or with the board. */
  | {
      type: 'linkMade';
      link: LinkId;
      role: Role;
      department: DepartmentId | null;
      hash: string;
      operator?: true;
      /** A personal invitation: for this one alone. Missing: for whoever has the link. */
      expected?: ExpectedId;
    }
  | { type: 'linkRevoked'; link: LinkId }
  /** By whoever runs the server: what the log held after this point was not what was written, and was left out. */
  | { type: 'boardRestored' }
  /**
   * By whoever runs the server, because somebody asked to be forgotten: nobody is called by their name any more, and these
   * events before it stand without it and without what they wrote by it; each by its number and the hash it has since.
   */
  | {
      type: 'personErased';
      seats: readonly SeatId[];
      expected: readonly ExpectedId[];
      rewritten: readonly (readonly [seq: number, hash: string])[];
    };

/** Who of the expected somebody is goes into the event; missing: they are recognised by name, as they once were. */
type PeopleEvent =
  | (Seated & { type: 'joined'; link: LinkId | null; expected?: ExpectedId | null })
  /** Let in from the waiting room by the event's seat. */
  | (Seated & { type: 'letIn'; expected?: ExpectedId | null })
  /** Somebody without a device, entered by the event's seat. */
  | (Seated & { type: 'entered'; expected?: ExpectedId | null })
  /** `keeps` false: what was answered in the open round went with the vote, as it once did. */
  | (Seated & { type: 'corrected'; keeps: boolean; expected?: ExpectedId })
  /**
   * `into`: the same person's other seat, with which this one was merged; missing: taken off the board, as all once were.
   * `standIn`: who is the one expected instead of them. `withLink`: with everybody who came by a link that let in too many.
   */
  | { type: 'removed'; seat: SeatId; into?: SeatId; standIn?: SeatId; withLink?: true }
  | { type: 'leadShared'; seat: SeatId; leads: boolean }
  | { type: 'attendanceRecorded'; seat: SeatId; attendance: Attendance }
  /** `seat`: they are here already. */
  | { type: 'personExpected'; expected: Omit<Expected, 'seat' | 'absent'>; seat?: SeatId }
  | { type: 'expectedForgotten'; expected: ExpectedId }
  | { type: 'expectedExcused'; expected: ExpectedId; absent: boolean }
  /** `moves`: made by somebody else; it moves the seat when used. `hides`: it hid what was answered before it, as it once did. */
  | { type: 'personalLinkMade'; seat: SeatId; link: LinkId; hash: string; moves?: true; hides?: true }
  /** Somebody came by the personal link that `by` had made: from here on the seat is theirs alone. */
  | { type: 'seatMoved'; seat: SeatId; by: SeatId }
  | { type: 'doorOpened'; mark: DoorMark }
  | { type: 'doorClosed' };

type RoomEvent =
  | { type: 'phaseOpened'; phase: Phase }
  /** `byThree` missing: whoever came new counted at once, so that one or two of them held everything back. */
  | {
      type: 'roundOpened';
      round: RoundId;
      kind: Round['kind'];
      number: number;
      subjects: readonly SubjectId[];
      byThree?: boolean;
    }
  /**
   * `reason` missing: none was given. `epoch`: of the seat; null: written when a seat could be held by several people at once. `erased`: a later answer took
   * its place, and nobody knows any more what this one said; `value` is null then and means nothing.
   */
  | {
      type: 'answered';
      round: RoundId;
      subject: SubjectId;
      value: AnswerValue;
      reason?: string;
      revision: number;
      epoch: number | null;
      erased?: true;
    }
  /** `reveal` missing: to everybody. */
  | { type: 'roundClosed'; round: RoundId; electorate: readonly SeatId[]; reveal?: Reveal }
  | { type: 'restRevealed'; round: RoundId }
  | { type: 'slateFrozen'; slate: Slate }
  | { type: 'lookedAt'; subject: SubjectId | null }
  /** Talked through by the event's seat; a later round leaves it so. */
  | { type: 'topicFinished'; subject: SubjectId }
  | { type: 'topicResumed'; subject: SubjectId }
  /** Null: by the number of items again. */
  | { type: 'timePlanned'; plan: TimePlan | null }
  | { type: 'timerSet'; action: TimerAction; ms: number }
  | { type: 'dueSet'; due: Timestamp | null };

type SilenceEvent =
  | { type: 'silenceOpened'; silence: SilenceId; each: number; signed: Signed }
  /**
   * Sealed as an answer is. `epoch`: of the seat. `content` null: its writer took it back. `erased`: it no longer counts,
   * and nobody knows any more what it said; `content` is null then.
   */
  | {
      type: 'draftWritten';
      silence: SilenceId;
      draft: DraftId;
      revision: number;
      epoch: number;
      content: DraftContent | null;
      erased?: true;
    }
  /**
   * All that appears, in its order: of this event alone the shared document of candidates is filled. `withheld` missing:
   * all of it did, or nobody knows any more what didn’t.
   */
  | {
      type: 'silenceEnded';
      silence: SilenceId;
      ideas: readonly Idea[];
      draw: number;
      withheld?: readonly Withheld[];
    };

type PlanEvent =
  | { type: 'waveChosen'; pilots: readonly Pilot[] }
  | { type: 'pilotShaped'; task: TaskId; shape: PilotShape }
  | { type: 'planFramed'; frame: Frame }
  | { type: 'warningAnswered'; warning: WarningKind; answer: WarningAnswer['answer'] | null; reason: string }
  | { type: 'minutesKept'; content: MinutesContent }
  | { type: 'itemPrepared'; toDo: Preparation }
  | { type: 'toDoTicked'; toDo: ToDoId; text: string; done: boolean }
  | { type: 'remarked'; remark: RemarkDraft }
  | { type: 'remarkDropped'; remark: RemarkId }
  /** `signOff` missing: as it was. */
  | { type: 'decisionRecorded'; decision: FinalDecision; signOff?: readonly string[] }
  | { type: 'consented'; stance: Stance; reason: string; plan: number }
  /** `silent`: voters whose consent to this version of the plan is missing. `outcome` null: agreed by model 1. */
  | {
      type: 'agreed';
      plan: number;
      silent: readonly SeatId[];
      notes: Readonly<Record<string, string>>;
      outcome: AgreedOutcome | null;
    }
  | { type: 'reopened'; reason: string };

type FollowUpEvent =
  | { type: 'pilotLogged'; entry: PilotLogEntry }
  | { type: 'logDropped'; log: LogId }
  | { type: 'pilotJudged'; verdict: Omit<PilotVerdict, 'by' | 'at'> }
  | { type: 'takenOver'; card: Omit<TakenOver, 'by' | 'at'> }
  | { type: 'useCounted'; use: Omit<UseCount, 'by' | 'at'> }
  | { type: 'questionAsked'; question: Omit<UserQuestion, 'by' | 'at' | 'answer'> }
  /** `text` empty: open again. */
  | { type: 'questionAnswered'; question: QuestionId; text: string }
  | { type: 'questionDropped'; question: QuestionId }
  | { type: 'nextWavePlanned' };

/**
 * What happened, in the past tense, as this version writes it. The log holds these and what earlier versions wrote: a new
 * field gets its default in `earlier/events.ts`.
 */
export type BoardEvent = SetupEvent | PeopleEvent | RoomEvent | SilenceEvent | PlanEvent | FollowUpEvent;
export type EventOf<Type extends BoardEvent['type']> = Extract<BoardEvent, { type: Type }>;

/** An event as it stands in the log. `seat`: whose command it follows from; null: the server's. */
export interface LoggedEvent {
  readonly seq: number;
  readonly at: Timestamp;
  readonly seat: SeatId | null;
  readonly command: CommandId | null;
  readonly event: BoardEvent;
}
