import type { DepartmentId, TaskId } from '../../board/ids.ts';
import { namesIn } from '../../sentences/names.ts';
import type { GuideSource } from '../source.ts';
import { short } from './short.ts';

/** A task with the department that tries it, as far as it is said. */
export function taskWords({ language, say, sections }: GuideSource, task: TaskId, department: DepartmentId | null) {
  const names = namesIn(language, sections);
  return department === null
    ? say('own.task', { task: short(names.task(task)) })
    : say('own.task-of', { task: short(names.task(task)), department: names.department(department) });
}
