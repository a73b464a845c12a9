import { answered, heard, inOrder } from '../reckoning/tally.ts';
import { say } from '../words/say.ts';
import type { About } from './explanation.ts';
import { shownTally } from './shown-tally.ts';
import type { Subject } from './subject.ts';

/** In sentences: how these answers weigh, what didn't enter, and why nothing finer is shown. */
export function countingNotes(about: About, subject: Subject): string[] {
  return [...weighing(about, subject), ...leftOut(about, subject), ...asPrivacyAllows(about, subject)];
}

function weighing({ language, sections }: About, { answers }: Subject): string[] {
  if (answers.shown === 'merged') return [say(language, 'privacy.merged')];
  const { execShare, departmentsEqual } = sections.setup.weighing;
  const tally = shownTally(answers);
  const departments = inOrder(tally.departments).filter(([, counts]) => answered(counts) > 0);
  const silent = answered(tally.executive) === 0 || departments.length === 0;
  const notes = [
    silent
      ? say(language, 'explained.weights.one-group')
      : say(language, 'explained.weights.groups', { executives: execShare, representatives: 1 - execShare }),
  ];
  if (departments.length === 0) return notes;
  const apart = answers.departments !== null;
  const inside = !departmentsEqual ? 'heads' : apart ? 'departments' : 'heads-for-privacy';
  return [...notes, say(language, `explained.weights.${inside}`)];
}

/** *Don't know* and silence. How many were silent isn't said where it would tell about the representatives' few answers. */
function leftOut({ language }: About, { answers, voters }: Subject): string[] {
  const { everyone, shown } = answers;
  if (everyone === null) return [];
  const { unknown } = everyone;
  const missing = voters === null || shown === 'executives-only' ? null : voters - heard(everyone);
  if (unknown === null)
    return missing === null || missing < 0 ? [] : [say(language, 'explained.left-out.no-number', { count: missing })];
  if (missing === null || missing < 0) return [say(language, 'explained.left-out.unknown', { unknown })];
  return [say(language, 'explained.left-out', { unknown, missing })];
}

function asPrivacyAllows({ language, sections }: About, { answers }: Subject): string[] {
  if (answers.shown === 'executives-only') {
    const group = say(language, 'people.group.representative');
    return [say(language, 'privacy.too-few', { group }), say(language, 'explained.few-left-out', { group })];
  }
  return sections.setup.privacy === 'named' ? [] : [say(language, 'explained.unnamed')];
}
