import type { ToDo } from '../../board/to-do.ts';
import type { PlanSection } from '../../board/view/plan-section.ts';
import { aside, calendarDay, day } from '../../words/format.ts';
import type { Language } from '../../words/languages.ts';
import { carriedFrom } from '../../following/to-dos.ts';
import { say } from '../../words/say.ts';
import { fiscalWords } from '../../sentences/fiscal.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** What the meeting left to be done. */
export const homeworkBlocks = (source: PartSource): Block[] =>
  toDoBlocks(source, 'homework', source.sections.plan.minutes.homework);

/** How it goes on after the first success, in order. */
export const stepBlocks = (source: PartSource): Block[] => toDoBlocks(source, 'steps', source.sections.plan.steps);

const toDoBlocks = (source: PartSource, of: 'homework' | 'steps', toDos: readonly ToDo[]): Block[] =>
  toDos.length === 0 ? [] : [heading(source.language, of), toDoTable(source, toDos)];

/** What is to be done, and from which earlier wave it was carried on. */
export function toDoWords(
  language: Language,
  toDo: Pick<ToDo, 'text' | 'wave' | 'done'>,
  plan: Pick<PlanSection, 'wave'>,
): string {
  const wave = carriedFrom(toDo, plan);
  return wave === null ? toDo.text : toDo.text + aside(language, say(language, 'to-dos.carried', { wave }));
}

/** Things to be done, with owner, date, the fiscal quarter it falls into, and who said when that it is done. */
function toDoTable({ language, names, sections, timeZone }: PartSource, toDos: readonly ToDo[]): Block {
  const column = (name: 'text' | 'owner' | 'due' | 'fiscal' | 'done') => say(language, `plan.column.${name}`);
  const open = say(language, 'plan.pilot.open');
  return {
    kind: 'table',
    columns: [column('text'), column('owner'), column('due'), column('fiscal'), column('done')],
    rows: toDos.map(({ text, owner, due, done, wave }) => [
      toDoWords(language, { text, wave, done }, sections.plan),
      owner === '' ? open : names.titled(owner),
      due === null ? open : calendarDay(language, due),
      fiscalWords(language, due, sections.plan.fiscalStart),
      done === null
        ? ''
        : say(language, 'to-dos.done.by', { day: day(language, done.at, timeZone), name: names.person(done.by) }),
    ]),
  };
}
