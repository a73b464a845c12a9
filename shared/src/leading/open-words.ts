import { missingSentence } from '../sentences/warnings.ts';
import type { PlanNames } from '../sentences/names.ts';
import { list, sentences } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import type { Open, Standing } from './open.ts';

/** So that a full room's sentence is read at a glance: whoever wants all names finds them on the seats. */
const MOST_NAMED = 5;

function listFew(language: Language, names: readonly string[]): string {
  if (names.length <= MOST_NAMED + 1) return list(language, names);
  const others = say(language, 'lead.wall.others', { count: names.length - MOST_NAMED });
  return list(language, [...names.slice(0, MOST_NAMED), others]);
}

/** Something open, as the question before a step lists it. */
export function openSentence(language: Language, open: Open, names: Pick<PlanNames, 'task' | 'department'>): string {
  switch (open.kind) {
    case 'departments':
      return say(language, 'standing.open.departments', {
        departments: list(language, open.departments.map(names.department)),
      });
    case 'not-come':
    case 'away':
    case 'silent':
    case 'objections':
      return say(language, `standing.open.${open.kind}`, { names: listFew(language, open.names) });
    case 'licences':
      return say(language, 'standing.open.licences', { tasks: listFew(language, open.tasks.map(names.task)) });
    case 'answering':
    case 'consenting':
      return open.names === null
        ? say(language, 'standing.open.answering.unnamed', { count: open.count })
        : say(language, `standing.open.${open.kind}`, { names: listFew(language, open.names) });
    case 'topics':
    case 'prepare':
    case 'concerns':
    case 'unjudged':
      return say(language, `standing.open.${open.kind}`, { count: open.count });
    case 'pilot':
      return say(language, 'standing.open.pilot', {
        task: names.task(open.task),
        missing: sentences(
          language,
          open.missing.map((each) => missingSentence(language, each)),
        ),
      });
    case 'warning':
      return say(language, 'standing.open.warning', { warning: say(language, `radar.${open.warning}.name`) });
    default:
      return say(language, `standing.open.${open.kind}`);
  }
}

/** Why the room waits, short enough for a button; null: it doesn't. */
export function reasonWords(language: Language, standing: Standing): string | null {
  if (standing.state !== 'waiting') return null;
  const { reason } = standing;
  switch (reason.kind) {
    case 'answering':
    case 'consenting':
    case 'topics':
      return say(language, `standing.reason.${reason.kind}`, { count: reason.count });
    case 'no-items':
    case 'nobody-here':
    case 'no-candidate':
    case 'writing-alone':
      return say(language, `standing.reason.${reason.kind}`);
    default:
      return null;
  }
}
