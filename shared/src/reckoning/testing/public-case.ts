import { readFileSync } from 'node:fs';
import type { ReckoningInput } from '../input.ts';
import { parseReckoning } from '../parse-input.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));

/** One of the public cases, 1 … 8: the question, and the outcome published for it. */
export function publicCase(number: number): { readonly input: ReckoningInput; readonly published: unknown } {
  const parsed = parseReckoning(read(`reckoning-${String(number)}`));
  if (!parsed.ok) throw new Error(parsed.problem);
  return { input: parsed.input, published: read(`outcome-${String(number)}`) };
}
