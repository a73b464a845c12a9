/**
 * As many of a list as there is room for, by turns: everybody's first, in the order of the list, then everybody's second,
 * and so on; so that nobody's many leave no room for the others' few. Those whose writer isn't known stand as one writer's.
 */
export function fairShare<One>(
  list: readonly One[],
  writerOf: (one: One) => string | null | undefined,
  room: number,
): ReadonlySet<One> {
  if (list.length <= room) return new Set(list);
  const turns = new Map<string, number>();
  const placed = list.map((one, place) => {
    const writer = writerOf(one) ?? '';
    const turn = (turns.get(writer) ?? 0) + 1;
    turns.set(writer, turn);
    return { one, turn, place };
  });
  placed.sort((a, b) => a.turn - b.turn || a.place - b.place);
  return new Set(placed.slice(0, room).map(({ one }) => one));
}
