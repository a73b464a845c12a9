import type { SeatId } from '@nemawashi/shared/board/ids';
import { MOST_WAITING } from '@nemawashi/shared/protocol/door';
import { describe, expect, it } from 'vitest';
import { type Knocking, WaitingRoom } from './waiting-room.ts';

const MINUTE = 60_000;
const LET_IN = { kind: 'let-in', seat: 'seat' as SeatId } as const;

const knocking = (ticket: string, change: Partial<Knocking> = {}): Knocking => ({
  ticket,
  session: `browser of ${ticket}`,
  person: { name: `人 ${ticket}`, jobTitle: '', reading: '' },
  role: 'representative',
  department: null,
  since: 1000,
  ...change,
});

function room() {
  const clock = { now: 0 };
  return { clock, waiting: new WaitingRoom(() => clock.now) };
}
const fill = (waiting: WaitingRoom) => {
  for (let at = 0; at < MOST_WAITING; at += 1) expect(waiting.knock(knocking(`t${String(at)}`))).toBe(true);
};
const names = (waiting: WaitingRoom) => waiting.list.map(({ ticket }) => ticket);

describe('who waits', () => {
  it('stands in the row in the order of knocking, without what tells their browser', () => {
    const { waiting } = room();
    waiting.knock(knocking('b'));
    waiting.knock(knocking('a'));
    expect(names(waiting)).toEqual(['b', 'a']);
    expect(JSON.stringify(waiting.list)).not.toContain('browser of');
  });

  it('keeps their place when their page asks again, and the list stays the same one', () => {
    const { waiting } = room();
    waiting.knock(knocking('a'));
    waiting.knock(knocking('b'));
    const { list } = waiting;
    expect(waiting.knock(knocking('a'))).toBe(true);
    expect(waiting.list).toBe(list);
  });

  it('may correct what they said of themselves, from their own browser, keeping place and time', () => {
    const { waiting } = room();
    waiting.knock(knocking('a'));
    waiting.knock(knocking('b'));
    const person = { name: '直した名前', jobTitle: '', reading: '' };
    expect(waiting.correct(knocking('a', { person, session: 'another', since: 9 }))).toBe(false);
    expect(waiting.correct(knocking('a', { since: 9 }))).toBe(false);
    expect(waiting.correct(knocking('a', { person, since: 9 }))).toBe(true);
    expect(waiting.list[0]).toMatchObject({ ticket: 'a', person, since: 1000 });
  });

  it('is corrected no more while a facilitator answers them', () => {
    const { waiting } = room();
    waiting.knock(knocking('a'));
    waiting.take('a');
    expect(waiting.correct(knocking('a', { role: 'executive' }))).toBe(false);
  });
});

describe('an answer', () => {
  it('is given by one facilitator at a time', () => {
    const { waiting } = room();
    waiting.knock(knocking('a'));
    expect(waiting.take('nobody')).toBeNull();
    expect(waiting.take('a')).toMatchObject({ ticket: 'a' });
    expect(waiting.take('a')).toBeNull();
    waiting.letGo('a');
    expect(waiting.take('a')).not.toBeNull();
  });

  it('reaches the browser that knocked, and no other', () => {
    const { waiting } = room();
    waiting.knock(knocking('a'));
    expect(waiting.stateOf('a', 'browser of a')).toEqual({ kind: 'waiting' });
    expect(waiting.stateOf('a', 'another')).toBeNull();
    waiting.answer('a', LET_IN);
    expect(waiting.stateOf('a', 'browser of a')).toEqual(LET_IN);
    expect(waiting.stateOf('a', 'another')).toBeNull();
    expect(names(waiting)).toEqual([]);
  });

  it('to nobody is nothing', () => {
    const { waiting } = room();
    waiting.answer('a', LET_IN);
    expect(waiting.stateOf('a', 'browser of a')).toBeNull();
  });

  it('is known for as long as its page may still ask: the oldest of very many go first', () => {
    const { waiting } = room();
    const all = Array.from({ length: 10 * MOST_WAITING + 1 }, (_, at) => `t${String(at)}`);
    for (const ticket of all) {
      waiting.knock(knocking(ticket));
      waiting.answer(ticket, LET_IN);
    }
    expect(waiting.stateOf('t0', 'browser of t0')).toBeNull();
    const last = all.at(-1) ?? '';
    expect(waiting.stateOf(last, `browser of ${last}`)).toEqual(LET_IN);
  });
});

describe('a full room', () => {
  it('takes nobody more while the pages of those who wait still ask', () => {
    const { waiting, clock } = room();
    fill(waiting);
    clock.now += 2 * MINUTE - 1;
    expect(waiting.knock(knocking('late'))).toBe(false);
    expect(waiting.knock(knocking('t0'))).toBe(true);
  });

  it('gives away the places of those whose pages were silent for two minutes', () => {
    const { waiting, clock } = room();
    fill(waiting);
    clock.now += 2 * MINUTE;
    waiting.stateOf('t5', 'browser of t5');
    expect(waiting.knock(knocking('late'))).toBe(true);
    expect(names(waiting)).toEqual(['t5', 'late']);
  });

  it('never gives away the place of somebody who is just being answered', () => {
    const { waiting, clock } = room();
    fill(waiting);
    waiting.take('t7');
    clock.now += 2 * MINUTE;
    waiting.knock(knocking('late'));
    expect(names(waiting)).toEqual(['t7', 'late']);
  });
});

it('a page that was silent for ten minutes has gone, however empty the room is', () => {
  const { waiting, clock } = room();
  waiting.knock(knocking('slept'));
  clock.now += 10 * MINUTE - 1;
  waiting.knock(knocking('first'));
  expect(names(waiting)).toEqual(['slept', 'first']);
  clock.now += 1;
  waiting.knock(knocking('second'));
  expect(names(waiting)).toEqual(['first', 'second']);
  // A telephone that wakes stands at the end of the row.
  waiting.knock(knocking('slept'));
  expect(names(waiting)).toEqual(['first', 'second', 'slept']);
});

describe('Z45 several servers', () => {
  it('have one row, in which a page that asks at either keeps its place', () => {
    const [here, there] = [room(), room()];
    here.waiting.knock(knocking('a'));
    there.clock.now = 5 * MINUTE;
    there.waiting.load(here.waiting.dump(), 0);
    expect(there.waiting.list).toEqual(here.waiting.list);
    expect(there.waiting.stateOf('a', 'browser of a')).toEqual({ kind: 'waiting' });
    const { list } = there.waiting;
    // Their page hasn't asked there since, and here it has.
    there.clock.now += 9 * MINUTE;
    there.waiting.stateOf('a', 'browser of a');
    there.waiting.load(here.waiting.dump(), 9 * MINUTE);
    expect(there.waiting.list).toBe(list);
    there.clock.now += 5 * MINUTE;
    there.waiting.knock(knocking('b'));
    expect(names(there.waiting)).toEqual(['a', 'b']);
  });

  it('keep who was let in from being turned away, whichever is said last', () => {
    const { waiting } = room();
    for (const ticket of ['a', 'b']) waiting.knock(knocking(ticket));
    waiting.answer('a', { kind: 'turned-away' });
    waiting.answer('a', LET_IN);
    waiting.answer('b', LET_IN);
    waiting.answer('b', { kind: 'turned-away' });
    for (const ticket of ['a', 'b']) expect(waiting.stateOf(ticket, `browser of ${ticket}`)).toEqual(LET_IN);
  });
});
