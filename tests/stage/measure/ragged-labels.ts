const SLACK = 1;
/** How far the lower edges of fields of one row lie apart at the most, in CSS pixels. */
const SAME_ROW = 8;
const CONTROLS = 'input:not([type=radio], [type=checkbox]), select, textarea';

/** Labels of fields that stand beside each other, and don't begin on one line; by their words. */
export function raggedLabels(within: ParentNode = document): string[] {
  const rows: { bottom: number; labels: HTMLLabelElement[] }[] = [];
  for (const field of within.querySelectorAll<HTMLInputElement>(CONTROLS)) {
    const label = field.labels?.[0];
    if (label === undefined || !field.checkVisibility()) continue;
    const { bottom } = field.getBoundingClientRect();
    const row = rows.find((each) => Math.abs(each.bottom - bottom) <= SAME_ROW);
    if (row === undefined) rows.push({ bottom, labels: [label] });
    else row.labels.push(label);
  }
  return rows.flatMap(({ labels }) => {
    const tops = labels.map((label) => label.getBoundingClientRect().top);
    return Math.max(...tops) - Math.min(...tops) > SLACK
      ? [`Ragged: ${labels.map(({ textContent }) => textContent.trim()).join(' | ')}`]
      : [];
  });
}
