import type { Envelope } from '@nemawashi/shared/board/command';
import type { CommandId } from '@nemawashi/shared/board/ids';
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
});
