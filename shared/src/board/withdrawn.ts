import type { TaskId, ToDoId } from './ids.ts';
import type { BoardState } from './state.ts';
import type { ToDo } from './to-do.ts';

/** Days that the plan once held and holds no more: a calendar that read them must hear that they are off. */
export interface Withdrawn {
  readonly of:
    | { readonly kind: 'pilot'; readonly task: TaskId }
    | { readonly kind: 'to-do'; readonly toDo: ToDoId; readonly text: string };
  readonly start: string;
  /** The last day. */
  readonly end: string;
}

/** As many as a board keeps, the oldest forgotten first: nobody waits for an entry of so many changes ago. */
const MOST = 200;

type Dated = Pick<BoardState, 'plan' | 'minutes' | 'pastWaves'>;

function withDates({ plan, minutes, pastWaves }: Dated): ReadonlyMap<string, Withdrawn> {
  const pilots = [...pastWaves.flatMap((wave) => wave.pilots), ...plan.pilots].flatMap(
    ({ task, start, end }): [string, Withdrawn][] =>
      start === null || end === null ? [] : [[`pilot ${task}`, { of: { kind: 'pilot', task }, start, end }]],
  );
  const toDos = [...minutes.homework, ...plan.steps].flatMap(({ id, text, due }: ToDo): [string, Withdrawn][] =>
    due === null ? [] : [[`to-do ${id}`, { of: { kind: 'to-do', toDo: id, text }, start: due, end: due }]],
  );
  return new Map([...pilots, ...toDos]);
}

const keyOf = ({ of }: Withdrawn): string => `${of.kind} ${of.kind === 'pilot' ? of.task : of.toDo}`;

/** What a step of the log took out of the plan's days, beside what earlier ones did; what is back isn't withdrawn. */
export function withdrawnAfter(before: BoardState, after: Dated): readonly Withdrawn[] {
  const { plan, minutes, pastWaves, withdrawn } = before;
  if (plan === after.plan && minutes === after.minutes && pastWaves === after.pastWaves) return withdrawn;
  const now = withDates(after);
  const gone = [...withDates(before)].flatMap(([key, dated]) => (now.has(key) ? [] : [dated]));
  const still = withdrawn.filter((each) => !now.has(keyOf(each)));
  if (gone.length === 0 && still.length === withdrawn.length) return withdrawn;
  return [...still, ...gone].slice(-MOST);
}
