import * as v from 'valibot';

/** What of a command can be complained about: `shape`, `shape.people`. */
export type PathOf<Value> = Value extends string | number | boolean | null | undefined | readonly unknown[]
  ? never
  : { [Key in keyof Value & string]: Key | `${Key}.${PathOf<Value[Key]>}` }[keyof Value & string];

/** The paths of what the server would not understand of this command, as its own schema has it. Empty: nothing is wrong. */
export function complaintsOn(schema: v.GenericSchema, command: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(schema, command);
  return issues.map((issue) => v.getDotPath(issue) ?? '');
}

/** Whether one of the complaints is about this, or about something within it. */
export const isWrong = (complaints: readonly string[], path: string): boolean =>
  complaints.some((complaint) => complaint === path || complaint.startsWith(`${path}.`));

/** A number that may be left open: null where nothing is written, NaN (which no schema takes) where it can't be read. */
export const openNumber = (text: string, read: (text: string) => number | null): number | null =>
  text.trim() === '' ? null : (read(text) ?? Number.NaN);
