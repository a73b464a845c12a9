import { type Block, heading, type PartSource } from '../part.ts';
import { toDoTable } from './to-dos.ts';

/** What the meeting left to be done. */
export function homeworkBlocks({ sections: { plan }, language }: PartSource): Block[] {
  const { homework } = plan.minutes;
  return homework.length === 0 ? [] : [heading(language, 'homework'), toDoTable(language, homework)];
}
