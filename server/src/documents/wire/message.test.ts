import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMessage, askMessage, awarenessMessage, readMessage, updateMessage } from './message.ts';
import { readAwareness, writeAwareness, writeAwarenessEntry } from './awareness.ts';
import { readStateVector } from './state-vector.ts';

describe('messages', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (block) => {
        expect(readMessage(askMessage(block))).toEqual({ kind: 'ask', stateVector: block });
        expect(readMessage(answerMessage(block))).toEqual({ kind: 'answer', update: block });
        expect(readMessage(updateMessage(block))).toEqual({ kind: 'update', update: block });
        expect(readMessage(awarenessMessage(block))).toEqual({ kind: 'awareness', states: block });
      }),
    );
  });

  it('of random bytes are answers, never exceptions', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        readMessage(bytes);
        readStateVector(bytes);
        readAwareness(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  it('about awareness carry any number of people, also none', () => {
    expect(readAwareness(writeAwareness([]))).toEqual([]);
    const entries = readAwareness(
      writeAwareness([writeAwarenessEntry(7, 3, { at: '案' }), writeAwarenessEntry(8, 1, null)]),
    );
    expect(entries).toMatchObject([
      { client: 7, clock: 3 },
      { client: 8, clock: 1 },
    ]);
  });

  it('with a state vector tell for each client where it stands', () => {
    expect(readStateVector(Uint8Array.of(2, 1, 5, 2, 6))).toEqual(
      new Map([
        [1, 5],
        [2, 6],
      ]),
    );
    expect(readStateVector(Uint8Array.of(0x80, 0x80, 0x80, 0x10, 1, 1))).toMatchObject({ kind: 'malformed' });
  });
});
