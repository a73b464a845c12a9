import type { ToDo } from '../../board/plan.ts';
import { calendarDay } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { fiscalWords } from '../fiscal.ts';
import type { Block, PartSource } from '../part.ts';

/** Things to be done, with owner, date, and the fiscal quarter it falls into. */
export function toDoTable({ language, names, sections }: PartSource, toDos: readonly ToDo[]): Block {
  const column = (name: 'text' | 'owner' | 'due' | 'fiscal') => say(language, `plan.column.${name}`);
  const open = say(language, 'plan.pilot.open');
  return {
    kind: 'table',
    columns: [column('text'), column('owner'), column('due'), column('fiscal')],
    rows: toDos.map(({ text, owner, due }) => [
      text,
      owner === '' ? open : names.titled(owner),
      due === null ? open : calendarDay(language, due),
      fiscalWords(language, due, sections.plan.fiscalStart),
    ]),
  };
}
