import { type Block, heading, type PartSource } from '../part.ts';
import { toDoTable } from './to-dos.ts';

/** How it goes on after the first success, in order. */
export function stepBlocks(source: PartSource): Block[] {
  const { steps } = source.sections.plan;
  return steps.length === 0 ? [] : [heading(source.language, 'steps'), toDoTable(source, steps)];
}
