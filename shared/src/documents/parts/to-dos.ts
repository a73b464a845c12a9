import type { ToDo } from '../../board/to-do.ts';
import { calendarDay, day } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { fiscalWords } from '../../sentences/fiscal.ts';
import type { Block, PartSource } from '../part.ts';

/** Things to be done, with owner, date, the fiscal quarter it falls into, and who said when that it is done. */
export function toDoTable({ language, names, sections, timeZone }: PartSource, toDos: readonly ToDo[]): Block {
  const column = (name: 'text' | 'owner' | 'due' | 'fiscal' | 'done') => say(language, `plan.column.${name}`);
  const open = say(language, 'plan.pilot.open');
  return {
    kind: 'table',
    columns: [column('text'), column('owner'), column('due'), column('fiscal'), column('done')],
    rows: toDos.map(({ text, owner, due, done }) => [
      text,
      owner === '' ? open : names.titled(owner),
      due === null ? open : calendarDay(language, due),
      fiscalWords(language, due, sections.plan.fiscalStart),
      done === null
        ? ''
        : say(language, 'to-dos.done.by', { day: day(language, done.at, timeZone), name: names.person(done.by) }),
    ]),
  };
}
