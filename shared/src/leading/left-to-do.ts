import type { Sections } from '../board/view.ts';
import { concernsOf } from '../documents/parts/concerns.ts';

/** What a facilitator settles before concluding, in the order in which the page has it. */
export const LEFT = ['wave', 'pilots', 'warnings', 'meaning', 'consents', 'concerns', 'decider'] as const;
export interface LeftToDo {
  readonly what: (typeof LEFT)[number];
  /** How many are open; 0: settled. */
  readonly open: number;
}

/** All of it, settled or not; concerns only where somebody has one. */
export function leftToDo({ plan }: Pick<Sections, 'plan'>): readonly LeftToDo[] {
  const { pilots, warnings, meaning, steps, silent, minutes } = plan;
  const { decider, on } = minutes.decision;
  const concerns = concernsOf(plan).filter(({ outdated }) => !outdated);
  const one = (settled: boolean): number => (settled ? 0 : 1);
  return [
    { what: 'wave', open: one(pilots.length > 0) },
    { what: 'pilots', open: pilots.length === 0 ? 1 : pilots.filter(({ missing }) => missing.length > 0).length },
    { what: 'warnings', open: warnings.filter(({ answer }) => answer === null).length },
    { what: 'meaning', open: one(meaning !== '' && steps.length > 0) },
    { what: 'consents', open: silent.length },
    ...(concerns.length === 0
      ? []
      : [{ what: 'concerns' as const, open: concerns.filter(({ followUp }) => !concernAnswered(followUp)).length }]),
    { what: 'decider', open: one(decider !== '' && on !== null) },
  ];
}

/** Somebody said what is done about it, or who does. */
export const concernAnswered = (followUp: { readonly remark: string; readonly owner: string } | null): boolean =>
  followUp !== null && (followUp.remark !== '' || followUp.owner !== '');
