import { twoDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import type { About, Part } from './explanation.ts';
import { part } from './part.ts';
import type { Voice } from './voices.ts';

const departmentName = ({ language, sections }: About, id: string): string =>
  sections.setup.departments.find((department) => department.id === id)?.name[language] ?? id;

/** A person with where they speak from, or a group with how many they are. */
export function voiceName(about: About, { person, group, department, n }: Voice): string {
  const { language } = about;
  const place =
    department !== null
      ? departmentName(about, department)
      : say(language, group === 'everyone' ? 'results.overall' : `people.group.${group}`);
  return person === null
    ? say(language, 'explained.who.group', { group: place, count: n })
    : say(language, 'explained.who.person', { name: person.name, group: place });
}

const answerOf = ({ language }: About, { person, mean }: Voice): string =>
  person === null ? say(language, 'explained.answer.mean', { mean: twoDecimals(language, mean) }) : String(mean);

/** Who counted with which weight of all, and what each adds to the mean. */
export const voicesPart = (about: About, all: readonly Voice[], mean: number): Part =>
  part(
    about,
    'who',
    [
      ['who', 'text'],
      ['answer', 'text'],
      ['weight', 'percent'],
      ['adds', 'part'],
    ],
    all.map((voice) => [voiceName(about, voice), answerOf(about, voice), voice.weight, voice.weight * voice.mean]),
    mean,
  );

/** The same inside one group. */
export function groupPart(
  about: About,
  all: readonly Voice[],
  group: 'executive' | 'representative',
  mean: number,
): Part {
  const own = all.filter((voice) => voice.group === group);
  return part(
    about,
    group,
    [
      ['who', 'text'],
      ['answer', 'text'],
      ['weight-within', 'percent'],
      ['adds', 'part'],
    ],
    own.map((voice) => [voiceName(about, voice), answerOf(about, voice), voice.within, voice.within * voice.mean]),
    mean,
  );
}
