import { MOST_DEPARTMENTS } from '../board/departments.ts';
import {
  type FollowUp,
  MOST_LOGS,
  MOST_QUESTIONS,
  MOST_TAKEN_OVER,
  MOST_WRITTEN,
  USE_DAYS,
} from '../board/follow-up.ts';
import type { DepartmentId, LogId, QuestionId, RemarkId, SeatId, TaskId, ToDoId } from '../board/ids.ts';
import type { Pilot } from '../board/pilot.ts';
import { MOST_REMARKS } from '../board/remark.ts';
import { CANDIDATE_LIMITS } from '../board/slate.ts';
import type { BoardState } from '../board/state.ts';
import { LIMITS } from '../board/text.ts';
import { MOST_TO_DOS, type ToDo } from '../board/to-do.ts';
import { many } from './largest-board.ts';
import { LEADER } from './story.ts';

const at = Date.UTC(2999, 11, 31);
const by = many<SeatId>(1, 'seat')[0] ?? LEADER;
const tasks = many<TaskId>(CANDIDATE_LIMITS.count, 'task');
const departments = many<DepartmentId>(MOST_DEPARTMENTS, 'department');
const long = (length: number): string => '試'.repeat(length);

/** Every task was tried; as many departments as may have taken a success over. */
const taken = Array.from({ length: MOST_TAKEN_OVER }, (_, n) => ({
  task: tasks[n % tasks.length] ?? ('' as TaskId),
  department: departments[Math.floor(n / tasks.length)] ?? ('' as DepartmentId),
}));
const trials = [...tasks.map((task) => ({ task })), ...taken];
const trialAt = (n: number) => trials[n % trials.length] ?? trials[0] ?? { task: '' as TaskId };

/** As much of everything as the rules take; all that may be written stands in a few texts, and the rest is empty. */
function largest(): FollowUp {
  let left = MOST_WRITTEN - MOST_QUESTIONS;
  const text = (): string => {
    const length = Math.min(LIMITS.remark, left);
    left -= length;
    return long(length);
  };
  return {
    logs: many<LogId>(MOST_LOGS, 'log').map((id, n) => ({
      ...{ id, ...trialAt(n), on: '2999-12-31', hoursBefore: 9999.25, hoursWith: 9999.75, quality: 5 as const },
      ...{ usesAWeek: 1000, remark: text(), by, at },
    })),
    verdicts: trials.map((trial) => ({ ...trial, verdict: 'success', lesson: text(), by, at })),
    takenOver: taken.map((card) => ({ ...card, by, at })),
    use: trials.flatMap((trial) =>
      USE_DAYS.map((days) => ({ ...trial, days, people: 99_999, weekly: 99_999, by, at })),
    ),
    questions: many<QuestionId>(MOST_QUESTIONS, 'question').map((id, n) => ({
      ...{ id, ...trialAt(n), text: '問', by, at, answer: { text: '', by, at } },
    })),
  };
}

const shaped = (task: TaskId): Pilot => ({
  ...{
    department: departments[0] ?? null,
    start: '2999-12-01',
    end: '2999-12-31',
    licenceCost: 999_999,
    task,
    reason: long(LIMITS.reason),
    owner: long(LIMITS.name),
    sponsor: long(LIMITS.name),
  },
  ...{
    people: Array<string>(10).fill(long(LIMITS.name)),
    measure: long(LIMITS.measure),
    baseline: long(LIMITS.measure),
  },
  ...{ target: long(LIMITS.measure), data: long(LIMITS.measure), checker: long(LIMITS.name) },
});

const toDos = (of: string): ToDo[] =>
  many<ToDoId>(MOST_TO_DOS, of).map((id) => ({
    ...{ id, text: long(LIMITS.task), owner: long(LIMITS.name), due: '2999-12-31', done: { by, at } },
    ...{ wave: 4, item: null },
  }));
/** Ten a wave, the last of them as it was agreed. */
const WAVES = [1, 2, 3, 4] as const;
const waves = WAVES.map((wave) => ({ wave, pilots: tasks.slice(10 * (wave - 1), 10 * wave).map(shaped) }));

/** The same board with everything in its plan and its follow-up that the rules take. */
export const followedUp = (state: BoardState): BoardState => ({
  ...state,
  followUp: largest(),
  pastWaves: waves.slice(0, -1),
  plan: {
    ...state.plan,
    ...{ wave: 4, pilots: waves.at(-1)?.pilots ?? [], meaning: long(LIMITS.meaning), steps: toDos('step') },
    ...{ caretaker: long(LIMITS.name), subject: long(LIMITS.title) },
  },
  minutes: { ...state.minutes, homework: toDos('homework') },
  remarks: many<RemarkId>(MOST_REMARKS, 'remark').map((id) => ({
    ...{ id, text: long(LIMITS.reason), adviser: long(LIMITS.name), by, at, plan: 1 },
  })),
});
