import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { KnockState } from '@nemawashi/shared/protocol/door';
import { describe, expect, it } from 'vitest';
import type { Result } from '#lib/connection/request.ts';
import type { Who } from '#lib/people/who.ts';
import type { KeptKnock } from './kept-knock.ts';
import { Knocking } from './knocking.svelte.ts';

const who: Who = {
  person: { name: '林 浩二', jobTitle: '課長', reading: 'はやし こうじ' },
  role: 'representative',
  department: 'sales' as Who['department'],
};
const waiting: Result<KnockState> = { ok: true, value: { kind: 'waiting' } };
const refused = (kind: Refusal['kind'], values: Refusal['values'] = {}): Result<KnockState> => ({
  ok: false,
  refusal: { kind, values },
});
const nobody: Result<KnockState> = { ok: false, refusal: null };

/** A door that answers as the test says; `pass` lets time go on to the next question. */
function before(answers: Result<KnockState>[], given: KeptKnock | null = null) {
  const asked: { who: Who; ticket: string }[] = [];
  const waits: number[] = [];
  let kept: KeptKnock | null = given;
  let ring: (() => void) | null = null;
  const knocking = new Knocking(
    {
      knock(person, ticket) {
        asked.push({ who: person, ticket });
        return Promise.resolve(answers.shift() ?? waiting);
      },
      makeTicket: () => `ticket-${String(asked.length)}`,
      keep: (knock) => (kept = knock),
      after(ms, callback) {
        waits.push(ms);
        ring = callback;
        return () => (ring = null);
      },
      random: () => 0.5,
    },
    given,
  );
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const pass = async () => {
    const next = ring;
    ring = null;
    next?.();
    await settled();
  };
  return { knocking, asked, waits, settled, pass, kept: () => kept };
}

describe('D30 somebody before the door', () => {
  it.each([
    ['too many requests', refused('too-many-requests', { seconds: 7 })],
    ['an error of the server', refused('internal')],
    ['a full waiting room', refused('waiting-room-full')],
    ['no line', nobody],
  ])('keeps name, department and place through %s, is told, and tries again by itself', async (_what, answer) => {
    const { knocking, asked, settled, pass } = before([waiting, answer, waiting]);
    knocking.begin(who);
    await settled();
    expect(knocking.standing).toEqual({ kind: 'waiting' });
    await pass();
    expect(knocking).toMatchObject({ asking: true, who, standing: { kind: 'waiting' } });
    expect(knocking.problem).toEqual({ refusal: answer.ok ? undefined : answer.refusal });
    await pass();
    expect(knocking).toMatchObject({ asking: true, problem: null });
    expect(new Set(asked.map(({ ticket }) => ticket)).size).toBe(1);
  });

  it('asks less often with each failure, and never before the server said', async () => {
    const { knocking, waits, settled, pass } = before([
      nobody,
      nobody,
      nobody,
      nobody,
      nobody,
      nobody,
      refused('too-many-requests', { seconds: 90 }),
      waiting,
    ]);
    knocking.begin(who);
    await settled();
    for (let n = 0; n < 7; n += 1) await pass();
    expect(waits).toEqual([1_500, 3_000, 6_000, 12_000, 22_500, 22_500, 97_500, 3_000]);
  });

  it('gets the form back as it was filled in where trying again can’t help', async () => {
    const { knocking, settled, kept } = before([refused('code-unknown')]);
    knocking.begin(who);
    await settled();
    expect(knocking).toMatchObject({
      asking: false,
      standing: null,
      who,
      problem: { refusal: { kind: 'code-unknown' } },
    });
    expect(kept()).toBeNull();
  });

  it('is still the same one in the same place after the page was loaded again', async () => {
    const first = before([waiting]);
    first.knocking.begin(who);
    await first.settled();
    const kept = first.kept();
    const second = before([waiting], kept);
    expect(second.knocking.who).toEqual(who);
    second.knocking.begin(who);
    await second.settled();
    expect(second.asked[0]?.ticket).toBe(first.asked[0]?.ticket);
  });

  it('may correct what they said and keep their place; turned away, they ask anew', async () => {
    const { knocking, asked, settled, pass } = before([waiting, waiting, { ok: true, value: { kind: 'turned-away' } }]);
    knocking.begin(who);
    await settled();
    knocking.stop();
    const corrected = { ...who, person: { ...who.person, name: '林 浩一' } };
    knocking.begin(corrected);
    await settled();
    expect(asked.map(({ ticket }) => ticket)).toEqual(['ticket-0', 'ticket-0']);
    await pass();
    expect(knocking).toMatchObject({ asking: false, standing: { kind: 'turned-away' }, who: corrected });
    knocking.stop();
    knocking.begin(corrected);
    await settled();
    expect(asked.at(-1)?.ticket).toBe('ticket-3');
  });

  it('asks no more once they are in', async () => {
    const seat = 'seat-1' as SeatId;
    const { knocking, asked, settled, pass } = before([{ ok: true, value: { kind: 'let-in', seat } }]);
    knocking.begin(who);
    await settled();
    await pass();
    expect(knocking.standing).toEqual({ kind: 'let-in', seat });
    expect(asked).toHaveLength(1);
  });
});
