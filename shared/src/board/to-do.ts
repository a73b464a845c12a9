import * as v from 'valibot';
import { itemId, toDoId } from './id-schemas.ts';
import type { ItemId, SeatId, Timestamp, ToDoId } from './ids.ts';
import { LIMITS, line, optionalLine } from './text.ts';
import { day } from '../values/date.ts';

const written = {
  text: line(LIMITS.task),
  owner: optionalLine(LIMITS.name),
  due: v.nullable(day),
};

/** Something to be done, as it is written down. `id`: of one on the list; without it, it is a new one. */
const toDoDraftSchema = v.object({ id: v.optional(toDoId), ...written });
export type ToDoDraft = v.InferOutput<typeof toDoDraftSchema>;

/** As many as one list keeps. */
export const MOST_TO_DOS = 30;
export const toDoDrafts = v.pipe(v.array(toDoDraftSchema), v.maxLength(MOST_TO_DOS));

/** What is done about an item of the checklist: somebody's, by a day. */
export const preparationSchema = v.object({
  item: itemId,
  text: line(LIMITS.task),
  owner: line(LIMITS.name),
  due: day,
});
export type Preparation = v.InferOutput<typeof preparationSchema>;

/** Who said that it is done, and when. */
export interface Done {
  readonly by: SeatId;
  readonly at: Timestamp;
}

/** Something to be done, by whom and until when. */
export interface ToDo extends Omit<ToDoDraft, 'id'> {
  readonly id: ToDoId;
  /** The item of the checklist that it prepares; null: none. */
  readonly item: ItemId | null;
  /** In which wave it was written down: what is open still in a later one was carried into it. */
  readonly wave: number;
  /** Null: not yet. */
  readonly done: Done | null;
}
