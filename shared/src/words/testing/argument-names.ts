import { IntlMessageFormat } from 'intl-messageformat';

/** All argument names in a message, however deep: every node of the syntax tree that stands for an argument has a type above 0. */
export function argumentNames(message: string): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      // 0 is literal text and 7 the # of a plural; both carry no name of their own.
      if ('type' in node && node.type !== 0 && node.type !== 7 && 'value' in node) names.add(String(node.value));
      if ('options' in node) Object.values(node.options as object).forEach(visit);
      if ('value' in node) visit(node.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}
