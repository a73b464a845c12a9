import type { ChecklistItem } from '../board/checklist.ts';
import type { Sections } from '../board/view.ts';
import { criterionWord, isCriterion } from '../board/criteria-words.ts';
import { isErased } from '../board/erasure/person.ts';
import { foldPerson } from '../board/fold.ts';
import { aside } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { meanInWords } from '../words/level-words.ts';
import { say } from '../words/say.ts';
import { textIn } from '../words/texts.ts';
import type { Names } from './warnings.ts';

export interface PlanNames extends Names {
  /** An item or a task. */
  readonly topic: (subject: string) => string;
  readonly criterion: (id: string) => string;
  readonly person: (seat: string) => string;
  /** A person of the board with the job title they came with. */
  readonly titledPerson: (seat: string) => string;
  /** The same beside what that person said: marked where a facilitator said it for them. */
  readonly speaker: (seat: string) => string;
  /** A name that somebody typed, with the job title of the one person at the board who bears it. */
  readonly titled: (name: string) => string;
}

/** However the space between family and given name was typed; only then as `foldPerson` would. */
const bare = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '');

/** What the ids of a view are called, in a language. */
export function namesIn(
  language: Language,
  { setup, board, people }: Pick<Sections, 'setup' | 'board' | 'people'>,
): PlanNames {
  const items = new Map<string, string>(setup.checklist.map(({ id, text }) => [id, textIn(text, language)]));
  const levelled = new Map<string, ChecklistItem>(setup.checklist.map((item) => [item.id, item]));
  const tasks = new Map<string, string>((board.slate ?? []).map(({ id, title }) => [id, title]));
  const departments = new Map<string, string>(setup.departments.map(({ id, name }) => [id, textIn(name, language)]));
  const called = people.map((person) =>
    isErased(person) ? { ...person, name: say(language, 'people.erased') } : person,
  );
  const persons = new Map<string, string>(called.map(({ seat, name }) => [seat, name]));
  const withTitle = (name: string, title: string): string =>
    name === '' || title === '' ? name : say(language, 'people.titled', { name, title });
  const titledPersons = new Map<string, string>(
    called.map(({ seat, name, jobTitle }) => [seat, withTitle(name, jobTitle)]),
  );
  const speakers = new Map<string, string>(
    called.map(({ seat, name, jobTitle, entered }) => [
      seat,
      withTitle(name, jobTitle) + (entered ? aside(language, say(language, 'people.entered')) : ''),
    ]),
  );
  const titles = new Map<string, string>();
  const folded = new Map<string, string>();
  // Of two people with one name nobody knows which was meant.
  for (const { name, jobTitle, removed } of people) {
    if (removed) continue;
    titles.set(bare(name), titles.has(bare(name)) ? '' : jobTitle);
    folded.set(foldPerson(name), folded.has(foldPerson(name)) ? '' : jobTitle);
  }
  const from = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? id;
  return {
    item: from(items),
    task: from(tasks),
    topic: (subject) => items.get(subject) ?? tasks.get(subject) ?? subject,
    department: from(departments),
    criterion: (id) => (isCriterion(id) ? criterionWord(language, setup, id) : id),
    level: (id, mean) => meanInWords(language, levelled.get(id), mean),
    person: from(persons),
    titledPerson: from(titledPersons),
    speaker: from(speakers),
    titled: (name) => withTitle(name, titles.get(bare(name)) ?? folded.get(foldPerson(name)) ?? ''),
  };
}
