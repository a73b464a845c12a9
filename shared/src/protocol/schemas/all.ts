/** Everything that crosses the line, in either direction, by a name of its own. */
import type * as v from 'valibot';
import { actSchema } from '../../board/act.ts';
import { COMMANDS, envelopeSchema } from '../../board/command.ts';
import * as door from '../door.ts';
import * as bodies from '../http.ts';
import { handshakeSchema, lineQuerySchema } from '../live.ts';
import * as documents from './documents.ts';
import * as replies from './http.ts';
import * as live from './live.ts';

type Schemas = Readonly<Record<string, v.GenericSchema>>;

const schemasOf = (module: object): Schemas =>
  Object.fromEntries(Object.entries(module).filter(([name]) => name.endsWith('Schema')));

export const ALL: Readonly<Record<string, Schemas>> = {
  asked: { command: envelopeSchema, act: actSchema, handshake: handshakeSchema, line: lineQuerySchema },
  // The envelope chooses among them by a function, into which no hash can see.
  commands: COMMANDS,
  bodies: { ...schemasOf(bodies), ...schemasOf(door) },
  live,
  replies,
  documents,
};
