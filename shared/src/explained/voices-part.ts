import { aside, twoDecimals } from '../words/format.ts';
import { type Levelled, meanInWords, numberInWords } from '../words/level-words.ts';
import { say } from '../words/say.ts';
import { textIn } from '../words/texts.ts';
import type { About, Part } from './explanation.ts';
import { part } from './part.ts';
import type { Voice } from './voices.ts';

function departmentName({ language, sections }: About, id: string): string {
  const known = sections.setup.departments.find((department) => department.id === id);
  return known === undefined ? id : textIn(known.name, language);
}

/** A person with where they speak from, or a group with how many they are. */
function voiceName(about: About, { person, group, department, n }: Voice): string {
  const { language } = about;
  const place =
    department !== null
      ? departmentName(about, department)
      : say(language, group === 'everyone' ? 'results.overall' : `people.group.${group}`);
  return person === null
    ? say(language, 'explained.who.group', { group: place, count: n })
    : say(language, 'explained.who.person', { name: person.name, group: place });
}

function answerOf({ language }: About, { person, mean }: Voice, asked: Levelled): string {
  if (person !== null) return numberInWords(language, asked, mean);
  const words = meanInWords(language, asked, mean);
  const number = say(language, 'explained.answer.mean', { mean: twoDecimals(language, mean) });
  return words === null ? number : number + aside(language, words);
}

/** Who counted with which weight of all, and what each adds to the mean. */
export const voicesPart = (about: About, all: readonly Voice[], mean: number, asked: Levelled): Part =>
  part(
    about,
    'who',
    [
      ['who', 'text'],
      ['answer', 'text'],
      ['weight', 'percent'],
      ['adds', 'part'],
    ],
    all.map((voice) => [
      voiceName(about, voice),
      answerOf(about, voice, asked),
      voice.weight,
      voice.weight * voice.mean,
    ]),
    mean,
  );

/** The same inside one group. */
export function groupPart(
  about: About,
  all: readonly Voice[],
  group: 'executive' | 'representative',
  mean: number,
  asked: Levelled,
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
    own.map((voice) => [
      voiceName(about, voice),
      answerOf(about, voice, asked),
      voice.within,
      voice.within * voice.mean,
    ]),
    mean,
  );
}
