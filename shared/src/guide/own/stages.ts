import type { GuideSource } from '../source.ts';
import { short } from './short.ts';

/** More than these nobody looks after (SPEC T50). */
const MOST_AT_ONCE = 3;

/** All at once or in stages: what the wave comes to, without contradicting the warning signs. */
export function ownStages({ say, sections: { plan, setup } }: GuideSource): string[] {
  const { pilots, wave, steps } = plan;
  if (pilots.length === 0) return [];
  const departments = new Set(pilots.flatMap(({ department }) => department ?? []));
  const open = pilots.some(({ department }) => department === null);
  const everywhere = setup.departments.length > 1 && setup.departments.every(({ id }) => departments.has(id));
  const [next] = steps;
  return [
    ...(pilots.length > MOST_AT_ONCE
      ? [say('own.stages.many', { wave, count: pilots.length })]
      : open || everywhere
        ? []
        : [say('own.stages.few', { wave, count: pilots.length, departments: departments.size })]),
    ...(everywhere ? [say('own.stages.everywhere', { wave })] : []),
    ...(next === undefined ? [] : [say('own.stages.next', { step: short(next.text) })]),
  ];
}
