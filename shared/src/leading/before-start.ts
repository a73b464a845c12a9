import type { ChecklistItem } from '../board/checklist.ts';
import type { DepartmentId } from '../board/ids.ts';
import { listedVotes } from '../board/view/people-section.ts';
import type { Sections } from '../board/view.ts';
import { type Language, LANGUAGES } from '../words/languages.ts';
import { awaitedVoters } from './awaited.ts';
import type { Open } from './open.ts';

/** `done`: settled; `check`: somebody should look at it; `waits`: it comes by itself, when people come. */
export type LineState = 'done' | 'check' | 'waits';

/** A line of what to look at before the start, with what a sentence needs to say it. */
export type StartLine = { readonly state: LineState } & (
  | { readonly kind: 'executives'; readonly here: number; readonly expected: number }
  | {
      readonly kind: 'departments';
      readonly spoken: number;
      readonly all: number;
      readonly missing: readonly DepartmentId[];
    }
  /** `names`: of those who haven't come; `listed`: how many were to come at all. */
  | { readonly kind: 'awaited'; readonly names: readonly string[]; readonly listed: number }
  | { readonly kind: 'items'; readonly count: number }
  /** The language that items lack, and how many do; null: every item says what it says in the same languages. */
  | {
      readonly kind: 'languages';
      readonly lacking: { readonly language: Language; readonly count: number } | null;
      readonly in: readonly Language[];
    }
);

/** Items that say something in one language alone, among others that say it in both, were forgotten there. */
function lackingIn(checklist: readonly ChecklistItem[]): { language: Language; count: number } | null {
  const counts = LANGUAGES.map((language) => ({
    language,
    count: checklist.filter(({ text }) => (text[language] ?? '') === '').length,
  }));
  return counts.find(({ count }) => count > 0 && count < checklist.length) ?? null;
}

/** What stands on the card before the start. `open`: what `standing` found of these sections; nothing is judged twice. */
export function beforeStart(
  { people, expected, setup }: Pick<Sections, 'people' | 'expected' | 'setup'>,
  open: readonly Open[],
): readonly StartLine[] {
  const found = <Kind extends Open['kind']>(kind: Kind) =>
    open.find((each): each is Extract<Open, { kind: Kind }> => each.kind === kind) ?? null;
  const executives = people.filter((person) => listedVotes(person) && person.role === 'executive').length;
  const coming = awaitedVoters(expected).filter(({ role }) => role === 'executive').length;
  const none = found('no-representative') !== null;
  const missing = none ? setup.departments.map(({ id }) => id) : (found('departments')?.departments ?? []);
  const names = found('not-come')?.names ?? [];
  const lacking = lackingIn(setup.checklist);
  return [
    {
      kind: 'executives',
      state: found('no-executive') !== null ? 'check' : coming > 0 ? 'waits' : 'done',
      here: executives,
      expected: executives + coming,
    },
    {
      kind: 'departments',
      state: missing.length > 0 ? 'check' : 'done',
      spoken: setup.departments.length - missing.length,
      all: setup.departments.length,
      missing,
    },
    {
      kind: 'awaited',
      state: names.length > 0 || expected.length === 0 ? 'waits' : 'done',
      names,
      listed: expected.length,
    },
    { kind: 'items', state: found('no-items') === null ? 'done' : 'check', count: setup.checklist.length },
    {
      kind: 'languages',
      state: lacking === null ? 'done' : 'check',
      lacking,
      in: LANGUAGES.filter((language) => setup.checklist.some(({ text }) => (text[language] ?? '') !== '')),
    },
  ];
}

/** Minutes that a checklist takes, told to whoever waits for it: five to six seconds an item. */
export const minutesFor = (items: number): number => Math.max(1, Math.round((items * 5.5) / 60));
