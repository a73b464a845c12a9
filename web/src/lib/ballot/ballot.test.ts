import type { AnswerValue } from '@nemawashi/shared/board/round';
import { describe, expect, it } from 'vitest';
import { readWaiting } from './waiting-answer.ts';
import { A, B, FakeServer, FakeStorage, setUp } from './testing/fake-line.ts';

describe('an answer', () => {
  it('is pending until the server has it, then counted, and no longer kept', async () => {
    const { ballot, line, storage } = setUp();
    line.open();
    ballot.answer(A, 4);
    expect(ballot.mark(A)).toEqual({ kind: 'pending', value: 4 });
    await line.deliver();
    expect(ballot.mark(A)).toEqual({ kind: 'counted', value: 4 });
    expect(storage.entries.size).toBe(0);
  });

  it('given without a line arrives when it is back, only the newest of each, in the order of choosing', async () => {
    const { ballot, line, server } = setUp();
    ballot.answer(A, 1);
    ballot.answer(B, 5);
    ballot.answer(A, 2);
    expect(line.sent).toEqual([]);
    line.open();
    expect(line.sent.map(({ command }) => [command.subject, command.value])).toEqual([
      ['b', 5],
      ['a', 2],
    ]);
    await line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 2, revision: 1 });
    expect(ballot.pending()).toBe(0);
  });

  it('survives a reload without a line', async () => {
    const { ballot, storage, server } = setUp();
    ballot.answer(A, 3);
    const again = setUp({ storage, server });
    expect(again.ballot.mark(A)).toEqual({ kind: 'pending', value: 3 });
    again.line.open();
    await again.line.deliver();
    expect(again.ballot.mark(A)).toEqual({ kind: 'counted', value: 3 });
  });

  it('whose acknowledgement was lost is asked for again under the same id, and counts once', async () => {
    const { ballot, line, storage, server } = setUp();
    line.open();
    ballot.answer(A, 3);
    const [first] = line.sent;
    line.arriveUnanswered();
    const again = setUp({ storage, server });
    again.line.open();
    expect(again.line.sent.map(({ id }) => id)).toEqual([first?.id]);
    await again.line.deliver();
    expect(again.ballot.mark(A)).toEqual({ kind: 'counted', value: 3 });
    expect(server.answers.get(A)?.revision).toBe(1);
  });

  it('changed while an earlier one is under way goes out after it, as its replacement', async () => {
    const { ballot, line, server } = setUp();
    line.open();
    ballot.answer(A, 3);
    ballot.answer(A, 4);
    ballot.answer(A, 5);
    expect(line.sent).toHaveLength(1);
    expect(ballot.mark(A)).toEqual({ kind: 'pending', value: 5 });
    await line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 5, revision: 2 });
    expect(ballot.mark(A)).toEqual({ kind: 'counted', value: 5 });
  });

  it('taken back to what is under way sends nothing more', async () => {
    const { ballot, line, server } = setUp();
    line.open();
    ballot.answer(A, 3);
    ballot.answer(A, 4);
    ballot.answer(A, 3);
    await line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 3, revision: 1 });
  });

  it('that the server could not save stays pending and is tried again', async () => {
    const { ballot, line, server, later } = setUp();
    server.trouble = 'not-saved';
    line.open();
    ballot.answer(A, 2);
    await line.deliver();
    expect(ballot.mark(A)).toEqual({ kind: 'pending', value: 2 });
    later.shift()?.();
    await line.deliver();
    expect(ballot.mark(A)).toEqual({ kind: 'counted', value: 2 });
  });

  it('that comes after the close is refused, and the receipt outlives a reload until it is dismissed', async () => {
    const { ballot, line, server, storage } = setUp();
    ballot.answer(A, 2);
    server.closedAt = 1042;
    line.open();
    await line.deliver();
    const receipt = {
      kind: 'refused',
      value: 2,
      refusal: { kind: 'round-closed', values: { at: 1042 } },
      counted: undefined,
    };
    expect(ballot.mark(A)).toEqual(receipt);
    const again = setUp({ storage, server });
    again.line.open();
    expect(again.line.sent).toEqual([]);
    expect(again.ballot.mark(A)).toEqual(receipt);
    again.ballot.dismiss(A);
    expect(again.ballot.refused()).toEqual([]);
    expect(storage.entries.size).toBe(0);
  });
});

describe('D77 on a copy, where answers are known to be counted but not what they say', () => {
  it('they are marked as such, and a new choice replaces the very revision that counts', async () => {
    const { ballot, line, server } = setUp();
    server.answers.set(A, { value: 2, revision: 3 });
    ballot.seeUnseen({ a: 3 });
    expect(ballot.mark(A)).toEqual({ kind: 'unseen' });
    ballot.answer(A, 5);
    ballot.answer(B, 1);
    line.open();
    await line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 5, revision: 4 });
    expect(ballot.mark(A)).toEqual({ kind: 'counted', value: 5 });
    expect(server.answers.get(B)).toEqual({ value: 1, revision: 1 });
  });

  it('they show themselves as soon as the server says what they are', () => {
    const { ballot, server } = setUp();
    server.answers.set(A, { value: 2, revision: 3 });
    ballot.seeUnseen({ a: 3 });
    ballot.see(server.seen());
    expect(ballot.mark(A)).toEqual({ kind: 'counted', value: 2 });
  });
});

describe('two devices', () => {
  async function conflict(theirs: AnswerValue, mine: AnswerValue) {
    const server = new FakeServer();
    const phone = setUp({ server });
    phone.ballot.answer(A, mine);
    const laptop = setUp({ server });
    laptop.line.open();
    laptop.ballot.answer(A, theirs);
    await laptop.line.deliver();
    // The welcome that comes before anything goes out again.
    phone.ballot.see(server.seen());
    phone.line.open();
    await phone.line.deliver();
    return phone;
  }

  it('do not undo each other: the older choice is refused and both are shown', async () => {
    const { ballot, server } = await conflict(5, 1);
    expect(ballot.mark(A)).toMatchObject({ kind: 'refused', value: 1, refusal: { kind: 'superseded' }, counted: 5 });
    expect(server.answers.get(A)?.value).toBe(5);
  });

  it('let the person keep theirs', async () => {
    const { ballot, server, line } = await conflict(5, 1);
    ballot.answer(A, 1);
    await line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 1, revision: 2 });
    expect(ballot.mark(A)).toEqual({ kind: 'counted', value: 1 });
  });

  it('let the person keep the other', async () => {
    const { ballot, line } = await conflict(5, 1);
    ballot.dismiss(A);
    expect(line.sent).toEqual([]);
    expect(ballot.mark(A)).toEqual({ kind: 'counted', value: 5 });
  });

  it('that say the same are no conflict', async () => {
    const { ballot } = await conflict(5, 5);
    expect(ballot.mark(A)).toEqual({ kind: 'counted', value: 5 });
  });

  it('that say the same are no conflict, also when the newer answer is seen last', async () => {
    const server = new FakeServer();
    const phone = setUp({ server });
    phone.ballot.answer(A, 4);
    server.answers.set(A, { value: 4, revision: 1 });
    phone.line.open();
    await phone.line.deliver();
    expect(phone.ballot.mark(A).kind).toBe('refused');
    phone.ballot.see(server.seen());
    expect(phone.ballot.mark(A)).toEqual({ kind: 'counted', value: 4 });
  });
});

describe('two tabs', () => {
  it('send one answer once in effect, and both come to know that it counts', async () => {
    const server = new FakeServer();
    const storage = new FakeStorage();
    const one = setUp({ server, storage });
    const two = setUp({ server, storage });
    one.ballot.answer(A, 3);
    expect(two.ballot.mark(A)).toEqual({ kind: 'pending', value: 3 });
    one.line.open();
    two.line.open();
    await one.line.deliver();
    await two.line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 3, revision: 1 });
    expect(one.ballot.mark(A)).toEqual({ kind: 'counted', value: 3 });
    expect(two.ballot.mark(A)).toEqual({ kind: 'counted', value: 3 });
  });

  it('take over what a closed one left', async () => {
    const server = new FakeServer();
    const storage = new FakeStorage();
    const one = setUp({ server, storage });
    const two = setUp({ server, storage });
    one.line.open();
    one.ballot.answer(A, 3);
    one.ballot.close();
    two.line.open();
    await two.line.deliver();
    expect(server.answers.get(A)?.value).toBe(3);
  });
});

it('an older view does not undo what was acknowledged', async () => {
  const { ballot, line } = setUp();
  line.open();
  ballot.answer(A, 3);
  await line.deliver();
  ballot.answer(A, 4);
  await line.deliver();
  ballot.see({ [A]: { value: 3, revision: 1, at: 1 } });
  expect(ballot.mark(A)).toEqual({ kind: 'counted', value: 4 });
});

it('R10 knows what it answered itself, which no view brings back to it, for the round after', async () => {
  const { ballot, line } = setUp();
  line.open();
  ballot.answer(A, 3);
  expect(ballot.counted()).toEqual({});
  await line.deliver();
  expect(ballot.counted()).toEqual({ [A]: { value: 3, revision: 1 } });
});

it.each(['', '{', '[]', '{"id":1}', '{"id":"x","value":9,"at":1,"replaces":0,"sent":true,"next":null,"refusal":null}'])(
  'rubbish in the storage is no answer: %s',
  (text) => {
    expect(readWaiting(text)).toBeNull();
  },
);
