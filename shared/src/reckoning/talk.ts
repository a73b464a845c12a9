import { descending } from './equal.ts';
import type { CountsInput, ReckoningItem, ReckoningSettings } from './input.ts';
import type { ItemFigures } from './item.ts';
import { leadingFrom, type Means } from './leading.ts';
import type { Pattern } from './lean.ts';
import { decides } from './pattern-subjects.ts';

/** One entry of the list of what moves the pattern most (SPEC T35). */
export interface TalkEntry {
  readonly id: string;
  /** How far lean would move if the groups' difference were settled one way; null where groups aren't compared, or nothing leads. */
  readonly impact: number | null;
  /** Settling the item at one group's mean would change the leading pattern; null as impact is. */
  readonly pivotal: boolean | null;
  /** The pattern if the executives, or the representatives, were right about this item. */
  readonly ifExecutives: Pattern | null;
  readonly ifRepresentatives: Pattern | null;
}

/** How far an item's level reaches: its part of its axis, and that axis's part of field or top. Both 0 … 1. */
export interface Reach {
  readonly inAxis: number;
  readonly axisPart: number;
}

/** Lean moves by inAxis × axisPart per unit of an item's level. `means`: of all items; null: unanswered. */
export function reach(
  { checklist, settings: { fieldWeights } }: { checklist: readonly ReckoningItem[]; settings: FieldWeights },
  item: ReckoningItem,
  means: Means,
): Reach {
  const answered = checklist.filter(({ id }) => means[id] !== null && means[id] !== undefined);
  const weightOf = (items: readonly ReckoningItem[]) => items.reduce((sum, { weight }) => sum + weight, 0);
  const onAxis = weightOf(answered.filter(({ axis }) => axis === item.axis));
  const inAxis = onAxis > 0 ? item.weight / onAxis : 0;
  if (item.axis !== 'culture' && item.axis !== 'talent') return { inAxis, axisPart: 1 };
  const fields = (['culture', 'talent'] as const).filter(
    (axis) => weightOf(answered.filter((each) => each.axis === axis)) > 0,
  );
  const total = fields.reduce((sum, axis) => sum + fieldWeights[axis], 0);
  return { inAxis, axisPart: total > 0 ? fieldWeights[item.axis] / total : 0 };
}

type FieldWeights = Pick<ReckoningSettings, 'fieldWeights'>;

export function talk(
  input: CountsInput,
  figures: Readonly<Record<string, ItemFigures>>,
  means: Means,
  leading: Pattern | null,
): TalkEntry[] {
  const entries = input.checklist.flatMap((item, order) => {
    const of = figures[item.id];
    if (of === undefined || of.mean === null || !decides(item)) return [];
    const settledAt = (mean: number | null) =>
      mean === null ? null : leadingFrom(input, { ...means, [item.id]: mean });
    const compared = of.gap !== null && leading !== null;
    const ifExecutives = compared ? settledAt(of.executiveMean) : null;
    const ifRepresentatives = compared ? settledAt(of.representativeMean) : null;
    const { inAxis, axisPart } = reach(input, item, means);
    const impact = compared ? inAxis * axisPart * Math.abs(of.gap ?? 0) : null;
    const pivotal = compared ? ifExecutives !== leading || ifRepresentatives !== leading : null;
    return [
      {
        entry: { id: item.id, impact, pivotal, ifExecutives, ifRepresentatives },
        doubt: 1 - (of.consensus ?? 1),
        order,
      },
    ];
  });
  entries.sort(
    (a, b) => descending(a.entry.impact ?? 0, b.entry.impact ?? 0) || descending(a.doubt, b.doubt) || a.order - b.order,
  );
  return entries.map(({ entry }) => entry);
}
