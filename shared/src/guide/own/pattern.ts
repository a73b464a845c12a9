import { place } from '../place.ts';
import type { GuideSource } from '../source.ts';

export function ownPattern(source: GuideSource): string[] {
  const here = place(source);
  return here === null ? [] : [here.sentence];
}
