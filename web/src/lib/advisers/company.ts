import type { Compared } from '@nemawashi/shared/comparing/compared';
import { COMPARED, type ComparedName } from '@nemawashi/shared/comparing/figures';

/** A board on the desk, under the name by which it is shown. */
export interface Company {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly exportedAt: number;
  readonly compared: Compared;
}

export type SortedBy = 'company' | 'recommended' | ComparedName;
export interface Order {
  readonly by: SortedBy;
  readonly down: boolean;
}

const PATTERN_ORDER = ['topDown', 'hybrid', 'bottomUp'] as const;

/** Null: not known. */
function valueOf({ compared }: Company, by: Exclude<SortedBy, 'company'>): number | null {
  if (by !== 'recommended') return COMPARED[by].of(compared);
  return compared.recommended === null ? null : PATTERN_ORDER.indexOf(compared.recommended);
}

/** In this order; whose figure isn't known stands last either way, and of equals who was opened first is first. */
export function sorted(companies: readonly Company[], { by, down }: Order): readonly Company[] {
  if (by === 'company') return down ? [...companies].reverse() : companies;
  return [...companies].sort((a, b) => {
    const [one, other] = [valueOf(a, by), valueOf(b, by)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return down ? other - one : one - other;
  });
}
