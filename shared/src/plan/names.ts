import type { Sections } from '../board/view.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import type { Names } from './sentences/warnings.ts';

export interface PlanNames extends Names {
  readonly person: (seat: string) => string;
  /** The name beside what that person said: marked where a facilitator said it for them. */
  readonly speaker: (seat: string) => string;
}

/** What the ids of a view are called, in a language. */
export function namesIn(language: Language, { setup, board, people }: Sections): PlanNames {
  const items = new Map<string, string>(setup.checklist.map(({ id, text }) => [id, text[language]]));
  const tasks = new Map<string, string>((board.slate ?? []).map(({ id, title }) => [id, title]));
  const departments = new Map<string, string>(setup.departments.map(({ id, name }) => [id, name[language]]));
  const persons = new Map<string, string>(people.map(({ seat, name }) => [seat, name]));
  const speakers = new Map<string, string>(
    people.map(({ seat, name, entered }) => [seat, entered ? `${name}${say(language, 'people.entered')}` : name]),
  );
  const from = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? id;
  return {
    item: from(items),
    task: from(tasks),
    department: from(departments),
    person: from(persons),
    speaker: from(speakers),
  };
}
