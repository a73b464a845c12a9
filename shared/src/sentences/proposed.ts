import type { Sections } from '../board/view.ts';
import { list } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** Which task a first wave is proposed to start with, and which stand next in line; null once that is no question. */
export function proposedSentences(
  language: Language,
  { ranking, plan }: Pick<Sections, 'ranking' | 'plan'>,
  taskName: (task: string) => string,
): readonly string[] {
  if (ranking === null || plan.wave > 1 || plan.agreement !== null) return [];
  const { start, next } = ranking.proposed;
  if (start === null) return [];
  const quoted = (task: string) => say(language, 'export.print.task', { task: taskName(task) });
  return [
    say(language, 'tasks.wave.start', { task: quoted(start) }),
    ...(next.length === 0 ? [] : [say(language, 'tasks.wave.next', { tasks: list(language, next.map(quoted)) })]),
  ];
}
