import { type GenericSchema, getDotPath, safeParse } from 'valibot';

/** What of a command can be complained about: `shape`, `shape.people`. */
export type PathOf<Value> = Value extends string | number | boolean | null | undefined | readonly unknown[]
  ? never
  : { [Key in keyof Value & string]: Key | `${Key}.${PathOf<Value[Key]>}` }[keyof Value & string];

interface Complaint {
  /** Of what is wrong, within the command: `shape.people.1`. */
  readonly path: string;
  readonly message: string;
}

/** Why the server wouldn't take this command, by its own schema. Empty: it would. */
export function complaintsOn(schema: GenericSchema, command: unknown): readonly Complaint[] {
  const { issues = [] } = safeParse(schema, command);
  return issues.map((issue) => ({ path: getDotPath(issue) ?? '', message: issue.message }));
}

/** Whether a complaint is about this part of the command, or about something within it. */
export const isAbout = ({ path }: Complaint, part: string): boolean => path === part || path.startsWith(`${part}.`);

/** A number that may be left open: null where nothing is written, NaN (which no schema takes) where it can't be read. */
export const openNumber = (text: string, read: (text: string) => number | null): number | null =>
  text.trim() === '' ? null : (read(text) ?? Number.NaN);
