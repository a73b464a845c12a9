import type { Department } from '@nemawashi/shared/board/checklist';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { fold } from '@nemawashi/shared/board/fold';
import type { DepartmentId, ExpectedId } from '@nemawashi/shared/board/ids';
import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { Of, PastedPeople, PastedRow } from '@nemawashi/shared/pasted/people';
import type { BoardConnection } from '#lib/connection/board-connection.svelte.ts';
import { makeId } from '#lib/connection/id.ts';

/** As many as are on their way at a time: a slow line carries them together, and nobody's quota is used up at once. */
const AT_ONCE = 20;

export interface TakenIn {
  readonly listed: readonly ExpectedId[];
  /** Rows that weren't added, in their order. */
  readonly left: readonly PastedRow[];
  /** Why some of those that could be taken weren't; null: all were. */
  readonly refusal: Refusal | null;
}

/** Lists whoever can be taken of a pasted list, and makes the departments that they need first. */
export async function takeIn(
  send: BoardConnection['send'],
  { rows }: Pick<PastedPeople, 'rows'>,
  departments: readonly Department[],
  named: (name: string) => Department['name'],
): Promise<TakenIn> {
  const made = new Map<string, Department>();
  for (const { who } of rows)
    if (who?.department != null && 'made' in who.department && !made.has(fold(who.department.made)))
      made.set(fold(who.department.made), { id: makeId<DepartmentId>(), name: named(who.department.made) });
  if (made.size > 0) {
    const ack = await send({ type: 'changeSetup', departments: [...departments, ...made.values()] });
    if (!ack.ok) return { listed: [], left: rows, refusal: ack.refusal };
  }
  const idOf = (of: Of): DepartmentId | null =>
    of === null ? null : 'id' in of ? of.id : (made.get(fold(of.made))?.id ?? null);

  const listed: ExpectedId[] = [];
  const left: PastedRow[] = rows.filter(({ who }) => who === null);
  let refusal: Refusal | null = null;
  const taken = rows.filter(({ who }) => who !== null);
  for (let from = 0; from < taken.length; from += AT_ONCE) {
    const some = taken.slice(from, from + AT_ONCE);
    if (refusal !== null) {
      left.push(...some);
      continue;
    }
    const sent = some.map(async ({ who }): Promise<{ id: ExpectedId; ack: Ack | null }> => {
      const id = makeId<ExpectedId>();
      if (who === null) return { id, ack: null };
      const { person, role, department } = who;
      const ack = await send({ type: 'expectPerson', expected: id, person, role, department: idOf(department) });
      return { id, ack };
    });
    for (const [at, { id, ack }] of (await Promise.all(sent)).entries()) {
      const row = some[at];
      if (ack?.ok === true) listed.push(id);
      else if (row !== undefined) left.push(row);
      if (ack?.ok === false) refusal ??= ack.refusal;
    }
  }
  const places = new Map(rows.map((row, at) => [row, at]));
  left.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return { listed, left, refusal };
}
