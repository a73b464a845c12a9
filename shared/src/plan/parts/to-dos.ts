import type { ToDo } from '../../board/plan.ts';
import { calendarDay } from '../../words/format.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import type { Block } from '../part.ts';

/** Things to be done, with owner and date. */
export const toDoTable = (language: Language, toDos: readonly ToDo[]): Block => ({
  kind: 'table',
  columns: [say(language, 'plan.column.text'), say(language, 'plan.column.owner'), say(language, 'plan.column.due')],
  rows: toDos.map(({ text, owner, due }) => [
    text,
    owner === '' ? say(language, 'plan.pilot.open') : owner,
    due === null ? say(language, 'plan.pilot.open') : calendarDay(language, due),
  ]),
});
