import axe from 'axe-core';

/** What axe finds there, each as a line: rule, and the elements. */
export async function violations(where: axe.ElementContext, runOnly?: axe.RunOptions['runOnly']): Promise<string[]> {
  const { violations: found } = await axe.run(where, {
    ...(runOnly !== undefined && { runOnly }),
    resultTypes: ['violations'],
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
