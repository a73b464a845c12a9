import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Participant } from '@nemawashi/shared/board/participant';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenBoard } from '../boards/open-board.ts';
import { toStored } from '../boards/log.ts';
import { createExportDesk, type ExportDesk } from './desk.ts';
import type { Waiter } from './maker.ts';
import type { Choice } from './order.ts';
import { orderOf } from './testing/order-of.ts';

const patient: Waiter = { report: () => undefined, abandoned: () => false };
const CHOICE: Choice = { format: 'csv', table: 'log', annex: true, language: 'ja', timeZone: 'Asia/Tokyo' };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

let story: Story;
let desk: ExportDesk;
let now = 0;
beforeEach(() => {
  story = new Story({ items: 1 });
  now = 0;
  const board = {
    room: { state: story.state },
    publisher: {
      forFile: () => {
        const { view } = orderOf(story, CHOICE);
        return Promise.resolve({ state: story.state, results: story.results(), text: view, lasting: view });
      },
    },
  } as unknown as OpenBoard;
  desk = createExportDesk({
    boards: { with: async (id, use) => (id === story.state.id ? use(board) : null) },
    events: {
      told: (id, after, through) =>
        Promise.resolve(
          toStored(
            id,
            story.log.filter(({ seq, event }) => seq > after && seq <= through && event.type !== 'answered'),
          ),
        ),
    },
    text: { freeze: refuse, thaw: () => Promise.resolve(), read: refuse, recheck: () => Promise.resolve() },
    now: () => now,
  });
});
afterEach(() => desk.close());
const refuse = () => Promise.reject(new Error('Nobody wrote a note yet'));

const person = (seat: SeatId): Participant => {
  const found = story.state.participants.get(seat);
  if (found === undefined) throw new Error(`${seat} isn’t there`);
  return found;
};
const make = (by: SeatId = LEADER, choice: Partial<Choice> = {}) =>
  desk.make(story.state.id, person(by), { ...CHOICE, ...choice }, patient);

describe('a file that is ordered', () => {
  it('X34 is made once for what it shows, and handed out again', async () => {
    const first = await make();
    now += 59_000;
    expect(await make()).toBe(first);
    story.join('voter', 'executive', null, '経営 花子');
    const later = await make();
    expect(text(first.bytes)).not.toContain('経営 花子');
    expect(text(later.bytes)).toContain('経営 花子');
  });

  it('X34 is another one for another clock, table or language, and when the time on it is another', async () => {
    const first = await make();
    for (const choice of [{ timeZone: 'Europe/London' }, { table: 'people' }, { language: 'en' }] as const)
      expect((await make(LEADER, choice)).bytes).not.toEqual(first.bytes);
    now += 60_000;
    const { name, bytes } = await make();
    expect(name).not.toBe(first.name);
    expect(bytes).toEqual(first.bytes);
  });

  it('S72 is the same one whether somebody has answered meanwhile or not', async () => {
    const voter = story.join('voter', 'executive');
    story.do(LEADER, { type: 'startAssessment' });
    story.answer(voter, story.round.subjects[0] ?? '', 2);
    const bundle = { format: 'bundle' } as const;
    const before = [await make(), await make(LEADER, bundle)];
    now += 7;
    story.answer(voter, story.round.subjects[0] ?? '', 4);
    expect([await make(), await make(LEADER, bundle)]).toEqual(before);
    now += 7;
    story.join('another', 'executive');
    expect((await make(LEADER, bundle)).bytes).not.toEqual(before[1]?.bytes);
  });

  it('X36 is nobody’s who was taken off the board meanwhile, or whose seat is somebody else’s', async () => {
    const seat = story.join('leaving', 'executive');
    const before = person(seat);
    story.do(LEADER, { type: 'removePerson', seat, revokeLink: false });
    await expect(desk.make(story.state.id, before, CHOICE, patient)).rejects.toMatchObject({
      refusal: { kind: 'removed' },
    });
    const earlier = { ...person(LEADER), epoch: 7 };
    await expect(desk.make(story.state.id, earlier, CHOICE, patient)).rejects.toMatchObject({
      refusal: { kind: 'seat-moved' },
    });
  });
});
