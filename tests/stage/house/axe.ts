import axe from 'axe-core';

/** Who speaks to a page says what stands on a button (WCAG 2.5.3): axe looks at it only where it is asked to. */
const SPOKEN: axe.RuleObject = { 'label-content-name-mismatch': { enabled: true } };

/** What axe finds there, each as a line: rule, and the elements. */
export async function violations(where: axe.ElementContext, runOnly?: axe.RunOnly): Promise<string[]> {
  const { violations: found } = await axe.run(where, {
    ...(runOnly !== undefined && { runOnly }),
    // To rules that were named none is added.
    ...(runOnly?.type !== 'rule' && { rules: SPOKEN }),
    resultTypes: ['violations'],
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
