import type { BoardId, CommandId, SeatId } from '@nemawashi/shared/board/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, firstHead, headAfter, sameBytes, seal, verifies, WITH_THE_BOARD } from './chain.ts';
import type { StoredEvent } from './store.ts';

const board = 'board' as BoardId;
const start = firstHead(board, WITH_THE_BOARD);
const event: StoredEvent = {
  board,
  seq: 1,
  at: 1_700_000_000_000,
  command: 'command' as CommandId,
  seat: 'seat' as SeatId,
  body: '{"type":"answered","value":4}',
};

describe('the chain over a log', () => {
  it('H1 an event verifies after the head that it was sealed after, and after no other', () => {
    const sealed = seal(start, event);
    expect(verifies(start, event, sealed)).toBe(true);
    expect(verifies(sealed.head, event, sealed)).toBe(false);
    expect(verifies(firstHead(board, { before: 1, at: 0 }), event, sealed)).toBe(false);
  });

  it.each<[string, Partial<StoredEvent>]>([
    ['what happened', { body: event.body.replace('4', '5') }],
    ['when', { at: event.at + 1 }],
    ['whose it was', { seat: 'other' as SeatId }],
    ['by which command', { command: null }],
    ['its number', { seq: 2 }],
    ['its board', { board: 'other' as BoardId }],
  ])('H1 nor when %s is changed', (_what, change) => {
    expect(verifies(start, { ...event, ...change }, seal(start, event))).toBe(false);
  });

  it('H1 no two contents are written alike', () => {
    const salt = new Uint8Array(16);
    const content = fc.record({
      at: fc.integer(),
      command: fc.option(fc.string() as fc.Arbitrary<CommandId>),
      seat: fc.option(fc.string() as fc.Arbitrary<SeatId>),
      body: fc.string(),
    });
    fc.assert(
      fc.property(content, content, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(sameBytes(contentHash(salt, one), contentHash(salt, other))).toBe(same);
      }),
    );
  });

  it('H2 the same event never has the same hash twice: no guess of a ballot can be tried', () => {
    const seals = Array.from({ length: 50 }, () => seal(start, event));
    const shown = (part: 'salt' | 'hash' | 'head') => new Set(seals.map((each) => Buffer.from(each[part]).toString('hex')));
    expect([shown('salt').size, shown('hash').size, shown('head').size]).toEqual([50, 50, 50]);
    expect(seals[0]?.salt).toHaveLength(16);
  });

  it('H2 what is erased still links: the next head follows from the hash alone', () => {
    const erased = seal(start, event);
    const next = { ...event, seq: 2, body: '{"type":"answered","value":1}' };
    const kept = seal(erased.head, next);
    const heads = [headAfter(start, event, erased.hash), headAfter(erased.head, next, kept.hash)];
    expect(heads.map((each, index) => sameBytes(each, [erased, kept][index]?.head ?? start))).toEqual([true, true]);
  });
});
