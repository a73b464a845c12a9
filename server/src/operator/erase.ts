import { createInterface } from 'node:readline/promises';
import type { BoardId } from '@nemawashi/shared/board/ids';
import type { Operator } from './ask.ts';
import type { Erasable } from './erasable.ts';

const GOES = `What goes: name, job title and reading, wherever they stand on this board; what they wrote by name: reasons,
reservations, objections, remarks, questions and replies, remarks of pilot logs, and, where answers are named, notes that nobody
else wrote in; their seat on every device; and what they answered or drafted that is still sealed.
What stays: their answers in closed rounds, which go on counting as a seat without a name; candidates, plan, minutes and
agreements, with ■■ where the name stood; reasons that are shown without names, as one that went would be known for theirs.
Backups made before, exported files, prints, and what repair and restore kept beside the database still hold it all.`;

const lineOf = ({ id, name, jobTitle, role, department, here }: Erasable): string =>
  [id, name, jobTitle, role, department, here ? 'on the board' : 'not on it now'].join('\t');

/** Answers the exit code, as the operator's other commands do. */
export async function erase(operator: Operator, board: BoardId, called: string, sure: boolean): Promise<0 | 1> {
  const people = await operator.people(board, called);
  if (people === null) return refused('There is no such board here; `boards` lists those there are.');
  const [person, another] = people;
  if (person === undefined) return refused(`Nobody on board ${board} is called so, or not any more.`);
  if (another !== undefined) {
    for (const each of people) console.log(lineOf(each));
    return refused(
      'Several people are called so: give the id at the beginning of the line instead. Nothing was erased.',
    );
  }
  if (person.erased) return done(person.id, board, 'was erased before');
  console.error(`${lineOf(person)}\n${GOES}`);
  if (!sure && !(await means())) return refused('Nothing was erased.');
  const erased = await operator.erasePerson(board, person.id);
  if (erased === 'nobody' || erased === 'several') return refused('The board has changed meanwhile: ask again.');
  return done(person.id, board, erased === 'erased' ? 'is erased' : 'was erased before');
}

function done(id: string, board: BoardId, what: string): 0 {
  console.log(`${id} ${what} from board ${board}. Whoever has it open sees it without them.`);
  return 0;
}

function refused(why: string): 1 {
  console.error(why);
  return 1;
}

async function means(): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question('Erase this person for good? Type yes: ')).trim().toLowerCase() === 'yes';
  } finally {
    lines.close();
  }
}
