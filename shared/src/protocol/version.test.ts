import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { COMMANDS } from '../board/command.ts';
import { ALL } from './schemas/all.ts';
import { shapeOf } from './testing/shape.ts';
import { PROTOCOL_VERSION } from './version.ts';

const hashOf = (schemas: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(shapeOf(schemas)))
    .digest('base64url')
    .slice(0, 16);

it('P1 the version goes up whenever what crosses the line changes', () => {
  // Changed on purpose? Raise PROTOCOL_VERSION if a page of the last release would misread it, then put the new pair here.
  expect({ version: PROTOCOL_VERSION, wire: hashOf(ALL) }).toEqual({ version: 8, wire: '4GTHhbMMobYo3dW8' });
});

describe('P1 the hash is another one', () => {
  const before = { said: v.strictObject({ kind: v.picklist(['a', 'b']), n: v.pipe(v.number(), v.maxValue(3)) }) };
  it.each([
    ['a field more', { kind: v.picklist(['a', 'b']), n: v.pipe(v.number(), v.maxValue(3)), more: v.string() }],
    ['a field less', { kind: v.picklist(['a', 'b']) }],
    ['another name', { sort: v.picklist(['a', 'b']), n: v.pipe(v.number(), v.maxValue(3)) }],
    ['another choice', { kind: v.picklist(['a', 'c']), n: v.pipe(v.number(), v.maxValue(3)) }],
    ['another limit', { kind: v.picklist(['a', 'b']), n: v.pipe(v.number(), v.maxValue(4)) }],
    ['what may be missing', { kind: v.picklist(['a', 'b']), n: v.optional(v.pipe(v.number(), v.maxValue(3))) }],
    ['what may be null', { kind: v.picklist(['a', 'b']), n: v.nullable(v.pipe(v.number(), v.maxValue(3))) }],
    ['another pattern', { kind: v.pipe(v.string(), v.regex(/a|b/)), n: v.pipe(v.number(), v.maxValue(3)) }],
  ])('with %s', (_what, entries) => {
    expect(hashOf({ said: v.strictObject(entries) })).not.toBe(hashOf(before));
  });

  it('with a command more, though the envelope that holds it looks the same', () => {
    expect(Object.keys(ALL['commands'] ?? {})).toEqual(Object.keys(COMMANDS));
    const commands = { ...COMMANDS, wave: v.object({ type: v.literal('wave') }) };
    expect(hashOf({ ...ALL, commands })).not.toBe(hashOf(ALL));
  });

  it('but not by the order in which fields are written down', () => {
    const turned = { said: v.strictObject({ n: v.pipe(v.number(), v.maxValue(3)), kind: v.picklist(['a', 'b']) }) };
    expect(hashOf(turned)).toBe(hashOf(before));
  });
});
