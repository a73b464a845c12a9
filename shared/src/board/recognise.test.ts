import { describe, expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import type { LoggedEvent } from './event.ts';
import { replay } from './evolve.ts';
import { alreadyHere, enterSeat } from './found.ts';
import type { ExpectedId, SeatId } from './ids.ts';
import { toldApart } from './namesake.ts';

const person = (name: string) => ({ name, jobTitle: '', reading: '' });

function awaiting(...names: string[]) {
  const story = new Story();
  for (const name of names)
    story.do(LEADER, {
      type: 'expectPerson',
      expected: name as ExpectedId,
      person: person(name),
      role: 'executive',
      department: null,
    });
  let seats = 0;
  return {
    story,
    come: (name: string): SeatId => story.join(`s${String((seats += 1))}`, 'executive', null, name),
    seatOf: (name: string) => story.state.expected.get(name as ExpectedId)?.seat ?? null,
  };
}

describe('those who are expected', () => {
  it.each([
    ['髙橋 一郎', '高橋 一郎'],
    ['山崎 花子', '山﨑花子'],
    ['𠮷田 茂', '吉田 茂'],
    ['渡邉 恵', '渡辺恵'],
    ['\uFA19田 守', '\u795E\uFE00田 守'],
    ['佐藤 次郎 様', '佐藤 次郎'],
    ['佐藤 次郎', '佐藤次郎さん'],
    ['Ms. Ann Lee', 'ann lee'],
  ])('B14 D52 %s is recognised in %s', (listed, came) => {
    const { come, seatOf } = awaiting(listed);
    const seat = come(came);
    expect(seatOf(listed)).toBe(seat);
  });

  it('B14 D52 are not guessed at where two of them fold alike; who is written as listed still is', () => {
    const { come, seatOf } = awaiting('斎藤', '斉藤');
    come('齋藤');
    expect([seatOf('斎藤'), seatOf('斉藤')]).toEqual([null, null]);
    const seat = come('斉 藤');
    expect([seatOf('斎藤'), seatOf('斉藤')]).toEqual([null, seat]);
    come('齊藤');
    expect(seatOf('斎藤')).toBeNull();
  });

  it('B14 D52 are recognised among who is here already, after a correction, and instead of who is removed', () => {
    const { story, come, seatOf } = awaiting('高橋');
    const first = come('髙橋');
    const second = come('髙 橋');
    expect(seatOf('高橋')).toBe(first);
    story.do(LEADER, { type: 'removePerson', seat: first, revokeLink: false });
    expect(seatOf('高橋')).toBe(second);
    story.do(LEADER, { type: 'removePerson', seat: second, revokeLink: false });
    const third = come('たかはし');
    story.do(LEADER, {
      type: 'correctPerson',
      seat: third,
      person: person('髙橋様'),
      role: 'executive',
      department: null,
    });
    expect(seatOf('高橋')).toBe(third);
    const early = come('濵田');
    story.do(LEADER, {
      type: 'expectPerson',
      expected: '浜田' as ExpectedId,
      person: person('浜田'),
      role: 'executive',
      department: null,
    });
    expect(seatOf('浜田')).toBe(early);
  });

  it('B14 D52 are recognised in who is entered by a facilitator', () => {
    const { story } = awaiting('渡辺');
    const entered = enterSeat(story.state, LEADER, {
      seat: 'new' as SeatId,
      person: person('渡邊'),
      role: 'executive',
      department: null,
    });
    expect(entered).toMatchObject({ ok: true, events: [{ type: 'entered', expected: '渡辺' }] });
  });

  it('D23 D52 are asked whether they are who is here under a name that folds alike; a facilitator enters somebody of another writing', () => {
    const { story, come } = awaiting();
    come('斎藤');
    const comer = { person: person('齊藤 様'), role: 'executive', department: null } as const;
    expect(alreadyHere(story.state, comer)).toMatchObject({
      refusal: { kind: 'already-here', values: { name: '斎藤' } },
    });
    expect(toldApart(story.state, { ...comer, person: person('斉藤') }).name).toBe('斉藤');
    const enter = (name: string) =>
      enterSeat(story.state, LEADER, { seat: 'new' as SeatId, ...comer, person: person(name) });
    expect([enter('斉藤').ok, enter('斎 藤').ok]).toEqual([true, false]);
  });

  it('R1 R20 D52 a log that says who came means that, and one that doesn’t means what it once did', () => {
    const { story, come, seatOf } = awaiting('高橋');
    come('髙橋');
    const log: readonly LoggedEvent[] = story.log;
    expect(replay(log)?.expected.get('高橋' as ExpectedId)?.seat).toBe(seatOf('高橋'));
    const before = log.map((logged): LoggedEvent => {
      if (logged.event.type !== 'joined') return logged;
      const { expected: _unknown, ...event } = logged.event;
      return { ...logged, event };
    });
    expect(replay(before)?.expected.get('高橋' as ExpectedId)?.seat).toBeNull();
  });
});
