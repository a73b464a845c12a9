/** Every place in which `found` isn't what `published` says, e.g. `items.c1.mean`. Numbers may differ by `tolerance`. */
export function differences(published: unknown, found: unknown, tolerance = 1e-9, path = ''): string[] {
  if (typeof published === 'number' && typeof found === 'number')
    return Math.abs(published - found) <= tolerance ? [] : [path];
  if (typeof published !== 'object' || published === null || typeof found !== 'object' || found === null)
    return published === found ? [] : [path];
  const keys = new Set([...Object.keys(published), ...Object.keys(found)]);
  const at = (of: object, key: string): unknown =>
    Object.hasOwn(of, key) ? (of as Record<string, unknown>)[key] : undefined;
  return [...keys].flatMap((key) =>
    differences(at(published, key), at(found, key), tolerance, path === '' ? key : `${path}.${key}`),
  );
}
