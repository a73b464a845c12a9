import { describe, expect, it } from 'vitest';
import { A, setUp } from './testing/fake-line.ts';

describe('a reason beside an answer', () => {
  it('J1 is given with the answer once more, and stays while the answer does', async () => {
    const { ballot, line, server } = setUp();
    line.open();
    ballot.answer(A, 5);
    await line.deliver();
    ballot.answer(A, 5, 'もうできている');
    await line.deliver();
    ballot.answer(A, 5);
    await line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 5, reason: 'もうできている', revision: 2 });
    expect(ballot.mark(A)).toEqual({ kind: 'counted', value: 5, reason: 'もうできている' });
  });

  it('J3 goes with another answer, and by itself when it is emptied', async () => {
    const { ballot, line, server } = setUp();
    line.open();
    ballot.answer(A, 5, 'もうできている');
    ballot.answer(A, 1);
    await line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 1, revision: 2 });
    ballot.answer(A, 1, 'まだ');
    await line.deliver();
    ballot.answer(A, 1, '');
    await line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 1, revision: 4 });
  });

  it('J6 written without a line is kept over a reload and goes out, once, when the line is back', async () => {
    const { ballot, storage, server } = setUp();
    ballot.answer(A, 5);
    ballot.answer(A, 5, '電車の中で');
    const again = setUp({ storage, server });
    expect(again.ballot.mark(A)).toEqual({ kind: 'pending', value: 5, reason: '電車の中で' });
    again.line.open();
    await again.line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 5, reason: '電車の中で', revision: 1 });
  });

  it('J6 written while the answer is under way goes out after it', async () => {
    const { ballot, line, server } = setUp();
    line.open();
    ballot.answer(A, 5);
    ballot.answer(A, 5, 'すぐに');
    expect(line.sent).toHaveLength(1);
    await line.deliver();
    expect(server.answers.get(A)).toEqual({ value: 5, reason: 'すぐに', revision: 2 });
  });

  it('J6 is seen on a second device, and one of two that differ is never lost without a word', async () => {
    const phone = setUp();
    const laptop = setUp({ server: phone.server });
    phone.line.open();
    laptop.line.open();
    phone.ballot.answer(A, 5, '電話から');
    await phone.line.deliver();
    laptop.ballot.answer(A, 5, '机から');
    await laptop.line.deliver();
    laptop.ballot.see(phone.server.seen());
    expect(laptop.ballot.mark(A)).toMatchObject({ kind: 'refused', value: 5, reason: '机から', counted: 5 });
    laptop.ballot.answer(A, 5, '机から');
    await laptop.line.deliver();
    expect(phone.server.answers.get(A)).toEqual({ value: 5, reason: '机から', revision: 2 });
    phone.ballot.see(phone.server.seen());
    expect(phone.ballot.mark(A)).toEqual({ kind: 'counted', value: 5, reason: '机から' });
  });
});
