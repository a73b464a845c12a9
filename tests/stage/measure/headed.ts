/** A column of seats: how far left it begins, to a pixel. */
const leftOf = (element: Element): number => Math.round(element.getBoundingClientRect().left);

/**
 * Whose the seats are is said at the top of each column of them: seats whose column begins without its group's heading
 * right above. `groupOf`: the name of the group that a seat belongs to, by what the seat says.
 */
export function unheaded(seats: readonly Element[], groupOf: (said: string) => string): string[] {
  const said: string[] = [];
  const headings = [...document.querySelectorAll('h3')];
  for (const left of new Set(seats.map(leftOf))) {
    const column = seats.filter((seat) => leftOf(seat) === left);
    const [top] = column.toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    if (top === undefined) continue;
    const name = top.querySelector('.name')?.textContent ?? '';
    const above = headings
      .filter((heading) => leftOf(heading) === left)
      .filter((heading) => heading.getBoundingClientRect().bottom <= top.getBoundingClientRect().top + 1)
      .at(-1);
    if (above?.textContent.includes(groupOf(name)) !== true)
      said.push(`${name}: below ${above?.textContent ?? 'nothing'}, not ${groupOf(name)}`);
  }
  return said;
}
