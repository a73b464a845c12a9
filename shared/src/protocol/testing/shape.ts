/** What a schema accepts, as plain data: two that accept the same the same way look the same. What a function does can't be seen. */
export function shapeOf(schema: unknown): unknown {
  if (schema instanceof RegExp) return `/${schema.source}/${schema.flags}`;
  if (typeof schema === 'bigint') return String(schema);
  if (typeof schema === 'function') return 'function';
  if (schema instanceof Set) return [...schema].map(shapeOf);
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !SAYS_NOTHING.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, shapeOf(value)]),
  );
}

/** Valibot's own machinery, and what it would say of the same in words. */
const SAYS_NOTHING = new Set(['~standard', '~run', 'reference', 'async', 'message', 'expects']);
