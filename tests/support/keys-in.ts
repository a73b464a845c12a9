/** Which of these words' keys a piece of code names, or puts together (`axes.${axis}.name`). */
export function keysIn(code: string, keys: readonly string[]): Set<string> {
  const literal = new Set([...code.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key));
  const made = [...code.matchAll(/`([\w.-]*(?:\$\{[^}`]*\}[\w.-]*)+)`/g)].flatMap(([, template = '']) => {
    const fixed = template.split(/\$\{[^}]*\}/);
    return fixed.join('').length < 3
      ? []
      : [new RegExp(`^${fixed.map((each) => each.replaceAll('.', '\\.')).join('[\\w.-]+')}$`)];
  });
  return new Set(keys.filter((key) => literal.has(key) || made.some((each) => each.test(key))));
}
