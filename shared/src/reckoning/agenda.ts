import { below, descending } from './equal.ts';
import type { CountsInput, ReckoningItem } from './input.ts';
import type { ItemFigures } from './item.ts';
import { decides } from './pattern-subjects.ts';
import type { TalkEntry } from './talk.ts';

/** What the room does with each answered item: talk about it, decide it without a debate, or leave it. Item ids. */
export interface Agenda {
  readonly discuss: readonly string[];
  /** All say that it isn't in place: it needs an owner and a date. */
  readonly prepare: readonly string[];
  readonly settled: readonly string[];
}

const MIDDLE = 3;

/** Where talking matters, in the order in which to talk (SPEC T37). `talk`: as `talk()` orders it. */
export function agenda(
  { checklist }: Pick<CountsInput, 'checklist'>,
  figures: Readonly<Record<string, ItemFigures>>,
  talk: readonly TalkEntry[],
): Agenda {
  const answered = checklist.flatMap((item, order) => {
    const of = figures[item.id];
    return of === undefined || of.mean === null ? [] : [{ item, of, mean: of.mean, order }];
  });
  const gates = answered.filter(({ item }) => !decides(item));
  const axes = answered.filter(({ item }) => decides(item));
  const impact = new Map(talk.map((entry) => [entry.id, entry.impact ?? 0]));
  const state = (id: string) => figures[id]?.state;
  const stirring = axes.sort(
    (a, b) =>
      descending(Math.abs(a.of.gap ?? 0), Math.abs(b.of.gap ?? 0)) ||
      descending(impact.get(a.item.id) ?? 0, impact.get(b.item.id) ?? 0) ||
      descending(1 - (a.of.consensus ?? 1), 1 - (b.of.consensus ?? 1)) ||
      a.order - b.order,
  );
  const discuss = unique([
    ...talk.flatMap(({ id, pivotal }) => (pivotal === true && state(id) !== 'thin' ? [id] : [])),
    ...gates.flatMap(({ item, of }) => (DISPUTED.has(of.state) ? [item.id] : [])),
    ...stirring.flatMap(({ item, of }) => (of.state === 'agreed' || of.state === 'thin' ? [] : [item.id])),
    ...stirring.flatMap(({ item, of }) => (of.state === 'thin' ? [item.id] : [])),
  ]);
  const spoken = new Set(discuss);
  const prepare = gates.flatMap(({ item, mean }) =>
    !spoken.has(item.id) && below(turned(mean, item), MIDDLE) ? [item.id] : [],
  );
  const done = new Set([...discuss, ...prepare]);
  return { discuss, prepare, settled: answered.map(({ item }) => item.id).filter((id) => !done.has(id)) };
}

const DISPUTED: ReadonlySet<string> = new Set(['divided', 'split', 'apart']);

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const turned = (mean: number, { direction }: ReckoningItem): number => (direction === 1 ? mean : 2 * MIDDLE - mean);
