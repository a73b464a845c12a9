import * as v from 'valibot';
import { FOLLOW_UP_COMMANDS } from './commands/follow-up.ts';
import { PEOPLE_COMMANDS } from './commands/people.ts';
import { PLAN_COMMANDS } from './commands/plan.ts';
import { ROOM_COMMANDS } from './commands/room.ts';
import { SETUP_COMMANDS } from './commands/setup.ts';
import { SILENCE_COMMANDS } from './commands/silence.ts';
import { commandId } from './id-schemas.ts';

/** What a person at the board may ask for, over the live line. `decide` says whether it happens. */
export const COMMANDS = {
  ...SETUP_COMMANDS,
  ...PEOPLE_COMMANDS,
  ...ROOM_COMMANDS,
  ...SILENCE_COMMANDS,
  ...PLAN_COMMANDS,
  ...FOLLOW_UP_COMMANDS,
} as const;

type Schemas = typeof COMMANDS;
export type Command = { [Type in keyof Schemas]: v.InferOutput<Schemas[Type]> }[keyof Schemas];
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

const kinds: ReadonlyMap<string, v.GenericSchema<unknown, Command>> = new Map(Object.entries(COMMANDS));
const typed = v.looseObject({ type: v.string() });

/** Reads the type first and then only what that type is made of. */
const commandSchema = v.pipe(
  typed,
  v.rawTransform<v.InferOutput<typeof typed>, Command>(({ dataset, addIssue, NEVER }) => {
    const schema = kinds.get(dataset.value.type);
    const parsed = schema === undefined ? null : v.safeParse(schema, dataset.value);
    if (parsed?.success === true) return parsed.output;
    addIssue({ message: parsed === null ? 'unknown command' : parsed.issues[0].message });
    return NEVER;
  }),
);

/** A command with the id its client made for it: a retry carries the same id and has one effect. */
export const envelopeSchema = v.object({
  id: commandId,
  command: commandSchema,
});
export type Envelope = v.InferOutput<typeof envelopeSchema>;
