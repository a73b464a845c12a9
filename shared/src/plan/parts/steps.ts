import { type Block, heading, type PartSource } from '../part.ts';
import { toDoTable } from './to-dos.ts';

/** How it goes on after the first success, in order. */
export function stepBlocks({ sections: { plan }, language }: PartSource): Block[] {
  return plan.steps.length === 0 ? [] : [heading(language, 'steps'), toDoTable(language, plan.steps)];
}
