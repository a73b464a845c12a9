import { describe, expect, it } from 'vitest';
import type { Reveal } from '../board/commands/room.ts';
import type { SeatId } from '../board/ids.ts';
import type { AnswerValue } from '../board/round.ts';
import { sectionsFor } from '../board/view.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { LEADER, Story } from '../testing/story.ts';
import { everyWayOut } from './testing/every-way-out.ts';

/** To the one question that is attacked; undefined: silent. */
type Said = AnswerValue | undefined;
type Who = 'executive' | 'representative';

/** A small board that asks twice, and all that whoever leads can do to find out who said what. */
interface Attack {
  readonly privacy: PrivacyMode;
  readonly reveal: Reveal;
  /** Those whose answers are all tried out: one shown group. */
  readonly group: readonly Who[];
  /** When the first of them is taken off the board: between the rounds, or having answered, in the second. */
  readonly leaves: 'between' | 'during';
  readonly others: readonly Who[];
  /** What the others say when they are asked again. */
  readonly othersAgain: Said;
  /** One of the group's kind comes between the rounds. */
  readonly comes: boolean;
}

interface Secret {
  readonly first: readonly Said[];
  /** Of those who stayed. */
  readonly again: readonly Said[];
  /** Of who came, and of who was removed having answered: it never counts. */
  readonly lost: Said;
}

const DEPARTMENTS = ['sales', 'hr', 'field', 'planning'];

/** All that could be written down: at each moment, with the one who is here, and each file after each step. */
function heard({ privacy, reveal, group, leaves, others, othersAgain, comes }: Attack, secret: Secret): string {
  const story = new Story({ privacy, items: 2 });
  const notes: string[] = [];
  const join = (role: Who, index: number) =>
    story.join(`v${String(index)}`, role, role === 'executive' ? null : (DEPARTMENTS[index % 4] ?? null));
  /** One after the other, each alone in the room; as many events whether they answer the first question or are silent. */
  const ask = (people: readonly (readonly [SeatId, Said])[]) => {
    const [one = '', other = ''] = story.round.subjects;
    for (const [seat, said] of people) {
      story.answer(seat, other, 3);
      if (said === undefined) story.answer(seat, other, 3);
      else story.answer(seat, one, said);
      const seen = { online: new Set([LEADER, seat]), waiting: [], results: story.results() };
      notes.push(JSON.stringify(sectionsFor(story.state, 'facilitator', seen)));
    }
  };
  const close = () => {
    story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal });
    notes.push(...Object.values(everyWayOut(story)));
    if (reveal === 'everyone') return;
    story.do(LEADER, { type: 'revealRest', round: story.round.id });
    notes.push(...Object.values(everyWayOut(story)));
  };
  const seats = [...group, ...others].map(join);
  const [gone = LEADER, ...stay] = seats;
  story.do(LEADER, { type: 'startAssessment' });
  ask(seats.map((seat, index) => [seat, index < group.length ? secret.first[index] : 4]));
  close();
  const remove = () => story.do(LEADER, { type: 'removePerson', seat: gone, revokeLink: false });
  if (leaves === 'between') remove();
  const came = comes ? [join(group[0] ?? 'executive', seats.length)] : [];
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: story.state.checklist.map(({ id }) => id) });
  ask([
    ...stay.map((seat, index) => [seat, index < group.length - 1 ? secret.again[index] : othersAgain] as const),
    ...[...came, ...(leaves === 'during' ? [gone] : [])].map((seat) => [seat, secret.lost] as const),
  ]);
  if (leaves === 'during') remove();
  close();
  return notes.join('\n');
}

const combined = <Value>(values: readonly Value[], length: number): Value[][] =>
  length === 0 ? [[]] : combined(values, length - 1).flatMap((rest) => values.map((value) => [value, ...rest]));
const turned = <Value>(values: readonly Value[]): Value[][] =>
  values.map((_, at) => [...values.slice(at), ...values.slice(0, at)]);
/** As if they were told apart by how many of them said what: who of them it was makes no difference. */
const counted = (said: readonly Said[]): string =>
  said
    .map((each) => each ?? 0)
    .sort()
    .join('');

/** One said 5 and the others 1, in the first round; then everybody who stayed says 1, 5 or nothing. */
function secretsOf({ group, leaves, comes }: Attack): Secret[] {
  const one: Said[] = group.map((_, index) => (index === 0 ? 5 : 1));
  const lost: Said[] = comes || leaves === 'during' ? [undefined, 5] : [undefined];
  // Whoever said it first: the one who leaves, or another.
  return (lost.length > 1 ? turned(one).slice(0, 2) : turned(one)).flatMap((first) =>
    combined<Said>([1, 5, undefined], group.length - 1).flatMap((again) =>
      lost.map((said) => ({ first, again, lost: said })),
    ),
  );
}

/** How many different things are heard where the rules leave no difference; 1: nothing can be told apart. */
function toldApart(attack: Attack): Map<string, number> {
  const alike = Map.groupBy(secretsOf(attack), ({ again }) => {
    // Fewer than three confirmed or changed: not even how many is told (SPEC S40).
    const answered = again.filter((said) => said !== undefined).length;
    const others = attack.othersAgain === undefined || attack.privacy !== 'anonymous' ? 0 : attack.others.length;
    return answered + others < 3 ? 'too few' : counted(again);
  });
  return new Map(
    [...alike].map(([what, secrets]) => [what, new Set(secrets.map((secret) => heard(attack, secret))).size]),
  );
}

const E = 'executive';
const R = 'representative';
const POOL = {
  privacy: 'anonymous',
  reveal: 'everyone',
  leaves: 'between',
  othersAgain: undefined,
  comes: false,
} as const;

describe('row 7: whoever tries all answers of a small board, one by one, against all that can be heard of it', () => {
  it.each<[string, Attack]>([
    ['one pool of five, of whom one leaves', { ...POOL, group: [E, R, R, R], others: [E] }],
    [
      'one pool, of whom one leaves and another comes',
      { ...POOL, group: [R, R, R], others: [E, E], othersAgain: 4, comes: true },
    ],
    [
      'one pool, of whom one is taken off having answered again',
      { ...POOL, group: [R, E, R], others: [E, R], othersAgain: 4, leaves: 'during' },
    ],
    [
      'three executives and four representatives, revealed in halves',
      { ...POOL, reveal: 'representatives', group: [R, R, R, R], others: [E, E, E] },
    ],
    [
      'named executives and four representatives, revealed in halves',
      {
        ...POOL,
        privacy: 'executives-named',
        reveal: 'representatives',
        group: [R, R, R, R],
        others: [E],
        othersAgain: 4,
      },
    ],
  ])('S74 S33 S40 S41 S42 S46 S73 finds nobody’s answer, nor whether they gave one: %s', (_name, attack) => {
    for (const [what, different] of toldApart(attack)) expect([what, different]).toEqual([what, 1]);
  });

  it('S74 the attack bites: by name every answer of each of them shows', () => {
    const attack: Attack = { ...POOL, privacy: 'named', group: [R, R, R], others: [E] };
    const all = secretsOf(attack);
    expect(new Set(all.map((secret) => heard(attack, secret))).size).toBe(all.length);
  });
});
