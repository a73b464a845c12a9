import { PAYS, type Moved, type RoundStep } from '../board/view/history.ts';
import { signed, twoDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';

/** What a later round changed about one figure. Null: there was nothing before, or after. */
export function explainShift(
  about: About,
  number: number,
  figure: { readonly title: string; readonly of: string },
  { before, after }: Moved,
): Explanation | null {
  const { language, sections } = about;
  if (before === null || after === null) return null;
  return {
    title: say(language, 'explained-plan.shift.title', { figure: figure.title }),
    about: figure.of,
    value: signed(language, after - before),
    formula: say(language, 'explained-plan.shift'),
    worked: say(language, 'explained-plan.shift.worked', { before, after, change: after - before }),
    parts: [
      part(
        about,
        'rounds',
        [
          ['round', 'text'],
          ['value', 'number'],
          ['adds', 'part'],
        ],
        [
          [say(language, 'explained-plan.shift.after', { number }), after, after],
          [say(language, 'explained-plan.shift.before'), before, -before],
        ],
        after - before,
      ),
    ],
    notes: sections.setup.privacy === 'named' ? [] : [say(language, 'explained-plan.shift.privacy')],
    sources: [ownRule(about, 'R10', 'R11', 'S40')],
  };
}

/** How far agreement moved in a round, on average. Null: nothing that counts was answered again. */
export function explainMoved(
  about: About,
  step: RoundStep<string>,
  nameOf: (id: string) => string,
): Explanation | null {
  const { language } = about;
  const { moved, shifts, number } = step;
  if (moved === null) return null;
  const changes = shifts.flatMap(({ id, counts, consensus: { before, after } }) =>
    counts && before !== null && after !== null ? [{ id, before, after }] : [],
  );
  return {
    title: say(language, 'shifts.moved.title'),
    about: say(language, 'shifts.number', { number }),
    value: twoDecimals(language, moved),
    formula: say(language, 'explained-plan.moved', { pays: PAYS }),
    worked: null,
    parts: [
      part(
        about,
        'moved',
        [
          ['item', 'text'],
          ['before', 'number'],
          ['after', 'number'],
          ['adds', 'part'],
        ],
        changes.map(({ id, before, after }): Cell[] => [
          nameOf(id),
          before,
          after,
          Math.abs(after - before) / changes.length,
        ]),
        moved,
      ),
    ],
    notes: [say(language, 'explained-plan.moved.counts')],
    sources: [ownRule(about, 'R12')],
  };
}
