import * as v from 'valibot';
import { isDay, isMoment } from '../days.ts';
import type {
  BoardId,
  CommandId,
  DepartmentId,
  ExpectedId,
  ItemId,
  LinkId,
  LogId,
  RemarkId,
  RoundId,
  SeatId,
  SubjectId,
  TaskId,
  ToDoId,
} from './ids.ts';
import { id } from './text.ts';

/** An id of that brand; the shape is the same for all. */
const branded = <Id extends string>() =>
  v.pipe(
    id(),
    v.transform((text) => text as Id),
  );

export const boardId = branded<BoardId>();
export const departmentId = branded<DepartmentId>();
export const expectedId = branded<ExpectedId>();
export const itemId = branded<ItemId>();
export const linkId = branded<LinkId>();
export const logId = branded<LogId>();
export const remarkId = branded<RemarkId>();
export const roundId = branded<RoundId>();
export const seatId = branded<SeatId>();
export const taskId = branded<TaskId>();
export const toDoId = branded<ToDoId>();
export const subjectId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_/-]{1,129}$/),
  v.transform((text) => text as SubjectId),
);

/** Made by a client, longer than other ids at the least: nobody else's command has it by chance. */
export const commandId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{8,64}$/),
  v.transform((text) => text as CommandId),
);

/** A count, or a version that counts changes. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A calendar day as people enter it. Logs of earlier versions may hold others: who reckons with one asks `isDay`. */
export const day = v.pipe(v.string(), v.check(isDay));
/** A moment as people enter it, in milliseconds since 1970. */
export const moment = v.pipe(v.number(), v.check(isMoment));
