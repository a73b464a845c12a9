import { namesIn } from '../../sentences/names.ts';
import { list } from '../../words/format.ts';
import { departmentStrengths } from '../department-strength.ts';
import type { GuideSource } from '../source.ts';
import { more, MOST_NAMED } from './short.ts';
import { taskWords } from './task-words.ts';

/** Of a level 0 … 1: a quarter of a point on the scale of five. Below it nobody should read an order out of it. */
const ALIKE = 1 / 16;

/** Which department: what was chosen, else what is proposed; and where the answers say people are readiest. */
export const ownDepartment = (source: GuideSource): string[] => [...firstTasks(source), ...readiest(source)];

function firstTasks(source: GuideSource): string[] {
  const { language, say, sections } = source;
  const { pilots, wave } = sections.plan;
  if (pilots.length > 0) {
    const tasks = pilots.slice(0, MOST_NAMED).map(({ task, department }) => taskWords(source, task, department));
    return [say('own.department.pilots', { wave, tasks: list(language, tasks) }), ...more(say, pilots.length)];
  }
  // In a later wave the first proposal is long done.
  const task = wave === 1 ? (sections.ranking?.proposed.start ?? null) : null;
  if (task === null) return [];
  const department = sections.board.slate?.find(({ id }) => id === task)?.department ?? null;
  return [say('own.department.proposed', { task: taskWords(source, task, department) })];
}

function readiest({ language, say, sections }: GuideSource): string[] {
  const [best, second, ...others] = departmentStrengths(sections);
  if (best === undefined || second === undefined) return [];
  const last = others.at(-1) ?? second;
  if (best.field - last.field < ALIKE) return [say('own.department.alike')];
  const names = namesIn(language, sections);
  const top = [best, second, ...others].filter(({ field }) => best.field - field < ALIKE);
  return [
    say('own.department.ready', {
      department: list(
        language,
        top.map(({ department }) => names.department(department)),
      ),
    }),
  ];
}
