import type { Sections } from '@nemawashi/shared/board/view';
import type { ShownAnswers } from '@nemawashi/shared/board/view/assessment-section';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { aside } from '@nemawashi/shared/words/format';
import type { Language } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { textIn } from '@nemawashi/shared/words/texts';

export interface NamedGroup {
  readonly role: 'executive' | 'representative';
  /** The highest answer first, *don't know* (null) last. */
  readonly lines: readonly { readonly value: AnswerValue; readonly names: readonly string[] }[];
}

const ORDER: readonly AnswerValue[] = [5, 4, 3, 2, 1, null];

/** Whose answers are open by name, group by group and answer by answer; representatives with their department, and marked where it was said for them. */
export function namedByAnswer(
  { named }: Pick<ShownAnswers, 'named'>,
  { people, setup }: Pick<Sections, 'people'> & { readonly setup: Pick<Sections['setup'], 'departments'> },
  language: Language,
): NamedGroup[] {
  const persons = new Map(people.map((person) => [person.seat, person]));
  const departments = new Map(setup.departments.map(({ id, name }) => [id, textIn(name, language)]));
  return (['executive', 'representative'] as const).flatMap((role): NamedGroup[] => {
    const said = named.flatMap(({ seat, value }) => {
      const person = persons.get(seat);
      if (person?.role !== role) return [];
      const department = person.department === null ? undefined : departments.get(person.department);
      const place = department === undefined ? '' : aside(language, department);
      const mark = person.entered ? aside(language, say(language, 'people.entered')) : '';
      return [{ value, name: `${person.name}${place}${mark}` }];
    });
    if (said.length === 0) return [];
    const lines = ORDER.map((value) => ({
      value,
      names: said.filter((each) => each.value === value).map(({ name }) => name),
    }));
    return [{ role, lines: lines.filter(({ names }) => names.length > 0) }];
  });
}
