const SLACK = 1;
const CONTROLS = 'input:not([type=radio], [type=checkbox]), select, textarea';

/** Labels of fields that stand beside each other, and don't begin on one line; by their words. */
export function raggedLabels(within: ParentNode = document): string[] {
  const rows = new Map<number, HTMLLabelElement[]>();
  for (const field of within.querySelectorAll<HTMLInputElement>(CONTROLS)) {
    const label = field.labels?.[0];
    if (label === undefined || !field.checkVisibility()) continue;
    const bottom = Math.round(field.getBoundingClientRect().bottom);
    rows.set(bottom, [...(rows.get(bottom) ?? []), label]);
  }
  return [...rows.values()].flatMap((labels) => {
    const tops = labels.map((label) => label.getBoundingClientRect().top);
    return Math.max(...tops) - Math.min(...tops) > SLACK
      ? [`Ragged: ${labels.map(({ textContent }) => textContent.trim()).join(' | ')}`]
      : [];
  });
}
