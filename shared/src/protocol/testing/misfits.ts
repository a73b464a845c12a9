import * as v from 'valibot';

/** Why a message fits none of these schemas, a line each; empty: it fits one. */
export function misfits(schemas: readonly v.GenericSchema[], message: unknown): string[] {
  const all = schemas.map((schema) => v.safeParse(schema, message));
  if (all.some(({ success }) => success)) return [];
  const [{ issues = undefined } = {}, ...others] = all;
  if (others.length > 0) return [`none of ${String(all.length)}: ${JSON.stringify(message).slice(0, 200)}`];
  return (issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
