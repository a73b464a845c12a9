import type { Department } from '@nemawashi/shared/board/checklist';

interface Group<Of> {
  /** Null: of the whole company, or of none that the board has. */
  readonly department: Department | null;
  readonly candidates: readonly Of[];
}

/** In the board's order of departments, the whole company's last; without those that have none. */
export function byDepartment<Of extends { readonly department: string | null }>(
  candidates: readonly Of[],
  departments: readonly Department[],
): readonly Group<Of>[] {
  const known = new Set<string>(departments.map(({ id }) => id));
  const of = (department: Department | null): Group<Of> => ({
    department,
    candidates: candidates.filter((each) =>
      department === null ? each.department === null || !known.has(each.department) : each.department === department.id,
    ),
  });
  return [...departments.map(of), of(null)].filter((group) => group.candidates.length > 0);
}
