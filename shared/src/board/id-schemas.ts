import * as v from 'valibot';
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
  ToDoId,
} from './ids.ts';
import { id, idOrPair } from '../values/id.ts';

/** An id of that brand; the shape is the same for all. */
const branded = <Id extends string>() =>
  v.pipe(
    id(),
    v.transform((text) => text as Id),
  );

export const boardId = branded<BoardId>();
export const departmentId = branded<DepartmentId>();
export const draftId = branded<DraftId>();
export const expectedId = branded<ExpectedId>();
export const itemId = branded<ItemId>();
export const linkId = branded<LinkId>();
export const logId = branded<LogId>();
export const questionId = branded<QuestionId>();
export const remarkId = branded<RemarkId>();
export const roundId = branded<RoundId>();
export const seatId = branded<SeatId>();
export const silenceId = branded<SilenceId>();
export const taskId = branded<TaskId>();
export const toDoId = branded<ToDoId>();
export const subjectId = v.pipe(
  idOrPair(),
  v.transform((text) => text as SubjectId),
);

/** Made by a client, longer than other ids at the least: nobody else's command has it by chance. */
export const commandId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{8,64}$/),
  v.transform((text) => text as CommandId),
);
