import { codeAsWritten } from '@nemawashi/shared/testing/code-as-written';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BoardId, ExpectedId, SeatId, TaskId } from '@nemawashi/shared/board/ids';
import { type Audience, AUDIENCES, sectionsFor, type Sections } from '@nemawashi/shared/board/view';
import type { ViewChange } from '@nemawashi/shared/protocol/live';
import { HeardView } from '@nemawashi/shared/protocol/wire/heard-view';
import type { SentSections } from '@nemawashi/shared/protocol/wire/sections';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Turns } from '../turns.ts';
import { type ShownBoard, settled } from './open-board.ts';
import { Presence } from './presence.ts';
import { PresencePace } from './presence-pace.ts';
import { textOf } from './pieces.ts';
import { type Broadcast, Publisher } from './publisher.ts';
import { Results } from './results.ts';
import { SpeakingRoom } from './speaking-room.ts';
import { WaitingRoom } from './waiting-room.ts';

/** A page with a line to the board. */
class Page {
  readonly audience: Audience;
  readonly seat: SeatId;
  readonly view = new HeardView();
  /** Everything it was sent, as it came. */
  readonly heard: string[] = [];
  sections: Sections | null = null;

  constructor(audience: Audience, seat: SeatId) {
    this.audience = audience;
    this.seat = seat;
  }

  welcome(text: string): void {
    this.sections = this.view.welcome(JSON.parse(text) as SentSections);
  }

  hear(text: string): void {
    this.heard.push(text);
    if (!this.view.begun) return;
    const sections = this.view.change(JSON.parse(text) as ViewChange);
    if (sections === null) throw new Error('Something was missed');
    this.sections = sections;
  }
}

const person = (name: string) => ({ name, jobTitle: '', reading: '' });

/** A board with its pages, and a way to them that takes two turns of the event loop. */
class Room {
  readonly story = new Story({ items: 3 });
  readonly presence = new Presence();
  readonly waitingRoom = new WaitingRoom(() => 0);
  readonly results = new Results();
  readonly speaking = new SpeakingRoom(this.story.state);
  readonly pages = new Set<Page>();
  now = 0;
  readonly #due: (() => void)[] = [];
  readonly publisher: Publisher;

  constructor() {
    const to = async (wanted: (page: Page) => boolean, change: string) => {
      const pages = [...this.pages].filter(wanted);
      for (const page of pages.splice(0, Math.ceil(pages.length / 2))) page.hear(change);
      await nextTurn();
      for (const page of pages) if (this.pages.has(page)) page.hear(change);
    };
    const broadcast: Broadcast = {
      readers: (_board, audience) => [...this.pages].filter((page) => page.audience === audience).length,
      toAll: (_board, change) => to(() => true, change),
      toAudience: (_board, audience, change) => to((page) => page.audience === audience, change),
    };
    const pace = new PresencePace({
      elapsed: () => this.now,
      after: (_ms, callback) => {
        this.#due.push(callback);
        return () => undefined;
      },
      due: () => undefined,
    });
    this.publisher = new Publisher('board' as BoardId, broadcast, pace, new Turns());
  }

  get board(): ShownBoard {
    const { presence, waitingRoom, results, speaking } = this;
    return { presence, waitingRoom, results, speaking, codeOf: codeAsWritten, room: { state: this.story.state } };
  }

  publish(): Promise<void> {
    return this.publisher.publish(this.board);
  }

  /** First into the room, then the welcome, as the line does it. */
  async open(audience: Audience, seat: SeatId = LEADER): Promise<Page> {
    const page = new Page(audience, seat);
    this.pages.add(page);
    this.presence.came(seat);
    await this.publisher.welcome(this.board, audience, (pieces) => page.welcome(textOf(pieces)));
    return page;
  }

  close(page: Page): void {
    if (this.pages.delete(page)) this.presence.left(page.seat);
  }

  /** What an audience ought to see now. */
  async right(audience: Audience): Promise<unknown> {
    const { state, results } = await settled(this.board);
    const surroundings = {
      online: this.presence.online,
      waiting: this.waitingRoom.list,
      codeOf: codeAsWritten,
      speaking: this.speaking.now,
      results,
    };
    return asSent(sectionsFor(state, audience, surroundings));
  }
}

/** What isn't there isn't sent. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const expected = (id: string, name: string) =>
  ({
    type: 'expectPerson',
    expected: id as ExpectedId,
    person: person(name),
    role: 'executive',
    department: null,
  }) as const;

/** A meeting in small steps. */
const STEPS: readonly ((room: Room) => void)[] = [
  ({ story }) => story.do(LEADER, expected('x1', '来客一')),
  ({ story }) => story.do(LEADER, expected('x2', '来客二')),
  ({ story }) => void story.join('e1', 'executive'),
  ({ story }) => void story.join('r1', 'representative', 'sales'),
  ({ speaking, story }) => void speaking.act(story.state, LEADER, { type: 'askToSpeak', asks: true }),
  ({ story }) => void story.join('r2', 'representative', 'hr'),
  ({ story }) => void story.join('x1', 'executive', null, '来客一'),
  ({ waitingRoom }) =>
    void waitingRoom.knock({
      ticket: 'a-ticket-of-sixteen',
      session: 's',
      person: person('待人'),
      role: 'observer',
      department: null,
      since: 1,
    }),
  ({ waitingRoom }) => waitingRoom.answer('a-ticket-of-sixteen', { kind: 'turned-away' }),
  ({ story }) => story.do(LEADER, { type: 'forgetExpected', expected: 'x2' as ExpectedId }),
  // The phase changes while who has just come is still to be told.
  ({ story }) => {
    story.join('late', 'representative', 'hr');
    story.do(LEADER, { type: 'startAssessment' });
  },
  ...(['e1', 'r1', 'r2', 'x1'] as const).map((seat, who) => ({ story }: Room) => {
    for (const subject of story.round.subjects) story.answer(seat as SeatId, subject, 1 + who);
  }),
  ({ story }) => void story.join('double', 'representative', 'sales', 'r1'),
  ({ story }) => story.do(LEADER, { type: 'mergePerson', seat: 'double' as SeatId, into: 'r1' as SeatId }),
  ({ story }) => story.do(LEADER, { type: 'removePerson', seat: 'late' as SeatId, revokeLink: false }),
  ({ story }) => story.close(),
  ({ story }) => story.do(LEADER, { type: 'lookAt', subject: story.round.subjects[0] ?? null }),
  ({ story }) => story.do(LEADER, { type: 'lookAt', subject: null }),
  ({ story }) => story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' }),
  ({ story }) => story.openScoring(['議事録', '日報']),
  ({ story }) => {
    for (const subject of story.round.subjects) story.answer('e1' as SeatId, subject, 4);
    for (const subject of story.round.subjects) story.answer('r1' as SeatId, subject, null);
  },
  ({ story }) => story.close(),
  ({ story }) => story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: 't1' as TaskId, reason: '' }] }),
  ...(['r1', 'e1'] as const).map((seat) => ({ story }: Room) => {
    const plan = story.state.plan.version;
    story.do(seat as SeatId, { type: 'consent', plan, stance: 'reserve', reason: '時期を見たい' });
  }),
  ({ story }) => {
    const plan = story.state.plan.version;
    story.do(LEADER, { type: 'answerWarning', plan, warning: 'no-follow-up', answer: 'accepted', reason: '理由' });
  },
  ({ story }) => story.do(LEADER, { type: 'removePerson', seat: 'e1' as SeatId, revokeLink: false }),
  ({ story }) => story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version }, { notes: {} }),
];

const everyTurn = async (room: Room) => {
  for (let turn = 0; turn < 4; turn += 1) await nextTurn();
  await room.publish();
};

describe('what a board tells its pages', () => {
  it('P7 P8 P9 is all that there is, whoever comes, goes and returns in between, in every audience', async () => {
    const happenings = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constant({ kind: 'step' } as const) },
        { weight: 3, arbitrary: fc.record({ kind: fc.constant('publish' as const), waits: fc.boolean() }) },
        {
          weight: 3,
          arbitrary: fc.record({
            kind: fc.constant('open' as const),
            audience: fc.constantFrom(...AUDIENCES),
            waits: fc.boolean(),
          }),
        },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), which: fc.nat(9) }) },
      ),
      { minLength: 40, maxLength: 90 },
    );
    await fc.assert(
      fc.asyncProperty(happenings, async (all) => {
        const room = new Room();
        const steps = [...STEPS];
        const under: Promise<unknown>[] = [];
        let publishing: Promise<unknown> = Promise.resolve();
        for (const each of all) {
          if (each.kind === 'step') steps.shift()?.(room);
          else if (each.kind === 'close') {
            const page = [...room.pages][each.which];
            if (page !== undefined) room.close(page);
          } else {
            // One publication after another, as the pace has it; who comes may come in the middle of one.
            const done =
              each.kind === 'open' ? room.open(each.audience) : (publishing = publishing.then(() => room.publish()));
            under.push(done);
            if (each.waits) await done;
          }
        }
        for (const step of steps) step(room);
        await Promise.all(under);
        await everyTurn(room);
        for (const page of room.pages) expect(asSent(page.sections)).toEqual(await room.right(page.audience));
        const told = [...room.pages].map(({ heard }) => heard.length);
        await room.publish();
        expect([...room.pages].map(({ heard }) => heard.length)).toEqual(told);
      }),
      { numRuns: 30 },
    );
  });

  it('P7 is the same bytes for every audience, but for what only those who lead may see', async () => {
    const room = new Room();
    const pages = await Promise.all(AUDIENCES.map((audience) => room.open(audience)));
    await room.publish();
    for (const page of pages) page.heard.length = 0;
    for (const step of STEPS) {
      step(room);
      await room.publish();
    }
    const common = (page: Page | undefined) => page?.heard.filter((text) => !/^\{"(links|door|waiting)"/.test(text));
    const [facilitator, voter, observer, projector] = pages;
    expect(observer?.heard).toEqual(voter?.heard);
    expect(common(facilitator)).toEqual(voter?.heard);
    expect(common(projector)).toEqual(voter?.heard);
    expect(facilitator?.heard.join('')).toContain('待人');
    expect(voter?.heard.join('')).not.toMatch(/待人|"(links|door|waiting)"/);
  });

  it('P8 of one who comes tells one row, however many are there', async () => {
    const room = new Room();
    for (let who = 0; who < 200; who += 1) room.story.join(`r${String(who)}`, 'representative', 'sales');
    const page = await room.open('voter');
    await room.publish();
    page.heard.length = 0;
    room.story.join('new', 'representative', 'hr', '新任');
    await room.publish();
    expect(page.heard).toHaveLength(1);
    expect(page.heard[0]?.length).toBeLessThan(150);
    expect(page.sections?.people.at(-1)).toMatchObject({ seat: 'new', name: '新任', department: 'hr' });
    expect(page.sections?.progress.voters).toBe(201);
  });

  it('P9 a value that went and came back while somebody was welcomed is told to them', async () => {
    const room = new Room();
    await room.open('voter');
    room.story.do(LEADER, { type: 'startAssessment' });
    await room.publish();
    room.story.do(LEADER, { type: 'setTimer', action: 'start', ms: 60_000 });
    const page = await room.open('voter');
    room.story.do(LEADER, { type: 'setTimer', action: 'stop', ms: 0 });
    await room.publish();
    expect(page.sections?.board.timer).toBeNull();
  });

  it('sends nothing where nobody listens, and everything to whoever comes next', async () => {
    const room = new Room();
    const first = await room.open('voter');
    room.close(first);
    room.story.join('e1', 'executive');
    await room.publish();
    expect(first.heard).toEqual([]);
    const next = await room.open('observer');
    await room.publish();
    expect(next.heard).toEqual([]);
    expect(asSent(next.sections)).toEqual(await room.right('observer'));
  });
});
