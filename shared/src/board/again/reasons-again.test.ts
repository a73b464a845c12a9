import { describe, expect, it } from 'vitest';
import { everyWayOut } from '../../export/testing/every-way-out.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../../reckoning/settings.ts';
import { agreedBoard, answerAll, answerAnew, comes } from '../../testing/assessed-again.ts';
import { viewOf } from '../../testing/room.ts';
import { LEADER, type Story } from '../../testing/story.ts';
import type { SeatId } from '../ids.ts';

const five = () => 5 as const;
/** As many of each role as it says, who all said why the first time. */
const explained = (privacy: PrivacyMode, people: { executives?: number; representatives?: number } = {}): Story =>
  agreedBoard(privacy, { ...people, items: 2 }, five, (seat) => `はじめ${seat}`);
const leaves = (story: Story, seat: string) =>
  story.do(LEADER, { type: 'removePerson', seat: seat as SeatId, revokeLink: false });

/** As in a log of before it was refused (S63). */
const isMoved = (story: Story, seat: string): void => {
  const { participants } = story.state;
  const person = participants.get(seat as SeatId);
  if (person === undefined) throw new Error('Nobody there');
  story.state = { ...story.state, participants: participants.set(person.seat, { ...person, epoch: 1 }) };
};

/** Of the first item in the newest assessment: the lists that are shown, named ones by their seats. */
function shown(story: Story): Readonly<Record<string, readonly string[]>> {
  const reasons = viewOf(story).again.assessments.at(-1)?.items[0]?.reasons;
  return Object.fromEntries([
    ...(reasons?.named.length ? [['named', reasons.named.map(({ seat }) => seat)]] : []),
    ...(reasons?.unsigned ?? []).map(({ of, texts }) => [of, texts]),
  ]) as Record<string, string[]>;
}
/** Everybody is asked again, and these say why. */
function explainAnew(story: Story, ...seats: readonly string[]) {
  answerAnew(story, five, (seat) => (seats.includes(seat) ? `のちに${seat}` : ''));
  return shown(story);
}
const later = (...seats: readonly string[]) => seats.map((seat) => `のちに${seat}`);
const ALL = ['e1', 'e2', 'e3', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

it('J2 U2 an assessment after the first asks why beside a strong answer alone, however many there were', () => {
  const story = explained('named');
  for (const _time of [1, 2]) {
    answerAnew(
      story,
      (seat) => (seat === 'e1' ? 5 : seat === 'e2' ? 4 : null),
      () => 'わけ',
    );
    expect(shown(story)).toEqual({ named: ['e1'] });
  }
});

describe('S75 J13 its reasons are its own', () => {
  it.each([
    ['named', { named: ['e1', 'r1', 'r2'] }],
    ['anonymous', {}],
    ['executives-named', { named: ['e1'] }],
  ] as const)('and shown by name, or where three of the shown group wrote one: %s', (privacy, few) => {
    const story = explained(privacy);
    expect(explainAnew(story, 'e1', 'r1', 'r2')).toEqual(few);
    expect(JSON.stringify(viewOf(story).again)).not.toContain('はじめ');
  });

  it('S78 and those of the first stay as they were, as do they when there is another', () => {
    const story = explained('anonymous');
    const first = JSON.stringify(viewOf(story).assessment);
    explainAnew(story, ...ALL);
    const [second] = viewOf(story).again.assessments;
    explainAnew(story);
    expect(viewOf(story).again.assessments[0]).toEqual(second);
    expect(JSON.stringify(viewOf(story).assessment)).toBe(first);
  });
});

describe('S80 reasons are told no finer than the answers they came with', () => {
  it('by group where nobody changed', () => {
    expect(explainAnew(explained('anonymous'), ...ALL)).toEqual({
      executive: later('e1', 'e2', 'e3'),
      representative: later('r1', 'r2', 'r3'),
    });
  });

  it('S83 without those of newcomers of a role who are fewer than three, and as without them', () => {
    const story = explained('anonymous', { representatives: 5 });
    comes(story, 'e4', 'executive');
    comes(story, 'r6', 'representative');
    comes(story, 'r7', 'representative', 1);
    expect(explainAnew(story, ...ALL, 'e4', 'r7')).toEqual({
      executive: later('e1', 'e2', 'e3'),
      representative: later('r1', 'r2', 'r3', 'r4', 'r5'),
    });
  });

  it('S83 with theirs once they are three', () => {
    const story = explained('executives-named', { representatives: 4 });
    for (const seat of ['r5', 'r6', 'r7']) comes(story, seat, 'representative');
    expect(explainAnew(story, 'r5', 'r6', 'r7')).toEqual({ representative: later('r5', 'r6', 'r7') });
  });

  it.each([
    ['one left', (story: Story) => leaves(story, 'r1')],
    ['a seat was moved', (story: Story) => isMoved(story, 'r1')],
  ])('not at all where %s, but those that have a name', (_what, change) => {
    const anonymous = explained('anonymous', { representatives: 5 });
    change(anonymous);
    expect(explainAnew(anonymous, ...ALL)).toEqual({});
    const named = explained('executives-named', { representatives: 5 });
    change(named);
    expect(explainAnew(named, ...ALL)).toEqual({ named: ['e1', 'e2', 'e3'] });
  });

  it('S81 not where one or two of a role gave a number', () => {
    const story = explained('anonymous', { executives: 4, representatives: 4 });
    answerAnew(
      story,
      (seat) => (['e1', 'e2'].includes(seat) ? null : 5),
      (seat) => `のちに${seat}`,
    );
    expect(shown(story)).toEqual({});
  });
});

describe.each(PRIVACY_MODES)('until the reveal (%s)', (privacy) => {
  it('S76 U1 nothing depends on whether there are reasons, nor on what they say', () => {
    const sealed = (why: string) => {
      const story = explained(privacy);
      story.do(LEADER, { type: 'assessAgain' });
      answerAll(story, five, () => why);
      return everyWayOut(story);
    };
    expect(sealed('これは長い理由です')).toEqual(sealed(''));
  });

  it('J12 S43 its first half shows the representatives’ alone', () => {
    const story = explained(privacy);
    story.do(LEADER, { type: 'assessAgain' });
    answerAll(story, five, (seat) => `のちに${seat}`);
    story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
    expect(JSON.stringify(viewOf(story).preview)).toContain('のちにr1');
    expect(Object.values(everyWayOut(story)).join('')).not.toContain('のちにe');
  });
});

it.each([
  ['anonymous', 'e1', 'e2'],
  ['anonymous', 'r1', 'r3'],
  ['executives-named', 'r2', 'r3'],
] as const)(
  'S77 S4 two unnamed people who say what the other would have said change nothing that leaves the board: %s',
  (privacy, one, other) => {
    const values = { e1: 1, e2: 5, e3: 5, r1: 5, r2: 1, r3: 4 } as Readonly<Record<string, 1 | 4 | 5>>;
    const played = (as: (seat: string) => string) => {
      const story = explained(privacy);
      answerAnew(
        story,
        (seat) => values[as(seat)] ?? 3,
        (seat) => `のちに${as(seat)}`,
      );
      return everyWayOut(story);
    };
    expect(played((seat) => (seat === one ? other : seat === other ? one : seat))).toEqual(played((seat) => seat));
  },
);
