import { type Block, heading, type PartSource } from '../part.ts';
import { toDoTable } from './to-dos.ts';

/** What the meeting left to be done. */
export function homeworkBlocks(source: PartSource): Block[] {
  const { homework } = source.sections.plan.minutes;
  return homework.length === 0 ? [] : [heading(source.language, 'homework'), toDoTable(source, homework)];
}
