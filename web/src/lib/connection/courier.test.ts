import type { Envelope } from '@nemawashi/shared/board/command';
import type { CommandId, RemarkId } from '@nemawashi/shared/board/ids';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { describe, expect, it } from 'vitest';
import { Courier } from './courier.ts';

const envelope = (id: string): Envelope => ({ id: id as CommandId, command: { type: 'startAssessment' } });
const counted: Ack = { ok: true, reply: { at: 1 } };

function setUp() {
  const emitted: { id: string; answered: (ack: Ack) => void }[] = [];
  const timers = new Set<() => void>();
  const courier = new Courier({
    emit: ({ id }, answered) => emitted.push({ id, answered }),
    after(_ms, callback) {
      timers.add(callback);
      return () => timers.delete(callback);
    },
  });
  const ring = () => {
    for (const callback of [...timers]) {
      timers.delete(callback);
      callback();
    }
  };
  return { courier, emitted, timers, ring, ids: () => emitted.map(({ id }) => id) };
}

describe('a command', () => {
  it('waits until there is a line, and goes out in the order in which it was given', () => {
    const { courier, ids } = setUp();
    void courier.send(envelope('first'));
    void courier.send(envelope('second'));
    expect(ids()).toEqual([]);
    courier.open();
    expect(ids()).toEqual(['first', 'second']);
  });

  it('is asked again with the same id when no answer comes', async () => {
    const { courier, emitted, ring, ids } = setUp();
    courier.open();
    const answer = courier.send(envelope('one'));
    ring();
    expect(ids()).toEqual(['one', 'one']);
    emitted[1]?.answered(counted);
    expect(await answer).toEqual(counted);
    ring();
    expect(ids()).toEqual(['one', 'one']);
  });

  it('is asked again on the next line, and a late first answer changes nothing', async () => {
    const { courier, emitted, timers, ids } = setUp();
    courier.open();
    const answer = courier.send(envelope('one'));
    courier.lost();
    expect(timers.size).toBe(0);
    courier.open();
    expect(ids()).toEqual(['one', 'one']);
    emitted[1]?.answered(counted);
    emitted[0]?.answered({ ok: false, refusal: { kind: 'internal' } });
    expect(await answer).toEqual(counted);
  });

  it('given twice with one id is one errand with two listeners', async () => {
    const { courier, emitted, ids } = setUp();
    courier.open();
    const answers = Promise.all([courier.send(envelope('one')), courier.send(envelope('one'))]);
    expect(ids()).toEqual(['one']);
    emitted[0]?.answered(counted);
    expect(await answers).toEqual([counted, counted]);
  });

  it('D33 that came too soon is handed in again by itself, with the same id, when its time has come', async () => {
    const { courier, emitted, ring, ids } = setUp();
    courier.open();
    const answer = courier.send(envelope('one'));
    emitted[0]?.answered({ ok: false, refusal: { kind: 'too-many-requests', values: { seconds: 2 } } });
    ring();
    expect(ids()).toEqual(['one', 'one']);
    emitted[1]?.answered(counted);
    expect(await answer).toEqual(counted);
  });

  it('D33 that has to wait for long is given back instead', async () => {
    const { courier, emitted } = setUp();
    courier.open();
    const answer = courier.send(envelope('one'));
    const refused: Ack = { ok: false, refusal: { kind: 'too-many-requests', values: { seconds: 3600 } } };
    emitted[0]?.answered(refused);
    expect(await answer).toEqual(refused);
  });
});

const remark = (id: string, text: string): Envelope => ({
  id: id as CommandId,
  command: { type: 'remark', remark: { id: 'r1' as RemarkId, text, adviser: '' } },
});

describe('what can’t be sent', () => {
  it('D32 for being too large is never sent; its writer is told what to shorten, and has it to keep', async () => {
    const { courier, emitted } = setUp();
    courier.open();
    const text = `長い話です。${'長'.repeat(300_000)}`;
    expect(await courier.send(remark('one', text))).toMatchObject({
      ok: false,
      refusal: { kind: 'too-large', values: { text, longest: expect.stringMatching(/^長い話です。/) as string } },
    });
    expect(emitted).toEqual([]);
  });

  it('D32 because the line ends whenever it goes out is given up, and what came with it arrives', async () => {
    const { courier, emitted, ids } = setUp();
    const sent = Promise.all([
      courier.send(envelope('first')),
      courier.send(remark('poison', '送れない文章')),
      courier.send(envelope('last')),
    ]);
    for (let line = 0; line < 12; line += 1) {
      courier.open();
      // Whatever stands between lets everything through but this.
      for (let next = emitted.pop(); next !== undefined && next.id !== 'poison'; next = emitted.pop())
        next.answered(counted);
      if (ids().length === 0) courier.lost();
    }
    const [first, poison, last] = await sent;
    expect([first, last]).toEqual([counted, counted]);
    expect(poison).toMatchObject({ ok: false, refusal: { kind: 'not-delivered', values: { text: '送れない文章' } } });
  });

  it('D32 but a line that ends now and then loses nothing', async () => {
    const { courier, emitted, ids } = setUp();
    const answer = courier.send(envelope('one'));
    for (let line = 0; line < 3; line += 1) {
      courier.open();
      courier.lost();
    }
    courier.open();
    expect(ids()).toEqual(['one', 'one', 'one', 'one']);
    emitted[3]?.answered(counted);
    expect(await answer).toEqual(counted);
  });
});
