import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COMMANDS, envelopeSchema } from '../board/command.ts';
import { jsonBytes, largest } from '../testing/largest-value.ts';
import * as door from './door.ts';
import * as http from './http.ts';
import { LARGEST } from './largest.ts';
import { handshakeSchema } from './live.ts';

type Named = readonly [string, v.GenericSchema];
const schemasOf = (module: object): Named[] =>
  Object.entries(module).filter((entry): entry is [string, v.GenericSchema] => entry[0].endsWith('Schema'));

describe('D32 the largest that a schema allows is sent and taken', () => {
  it.each(Object.entries(COMMANDS) as [string, v.GenericSchema][])('the command %s', (_name, schema) => {
    const envelope = { id: 'A'.repeat(64), command: largest(schema) };
    expect(v.safeParse(envelopeSchema, envelope).success).toBe(true);
    expect(jsonBytes(envelope)).toBeLessThan(LARGEST.command);
  });

  it.each([...schemasOf(http), ...schemasOf(door), ['handshakeSchema', handshakeSchema]] as Named[])(
    'the body %s',
    (name, schema) => {
      const body = largest(schema);
      expect(v.safeParse(schema, body).success).toBe(true);
      expect(jsonBytes(body)).toBeLessThan(name === 'createBoardSchema' ? LARGEST.newBoard : LARGEST.request);
    },
  );

  it('a message has room for a command too large to be taken, so that it is answered', () => {
    expect(LARGEST.message).toBeGreaterThan(LARGEST.command + 100_000);
  });
});
