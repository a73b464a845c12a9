import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './view/audit.ts';
import { bundledRounds, bundleOf } from '../export/bundle.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { SeatId } from './ids.ts';
import { ownView } from './own-view.ts';
import type { AnswerValue } from './round.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { AUDIENCES, sectionsFor, type Sections } from './view.ts';

type Said = AnswerValue | undefined;
type Given = readonly (readonly Said[])[];

/** Everything that leaves the board for anybody but the voters' own view of themselves: views, the file, what a newcomer is told. */
function published(story: Story): string {
  const results = story.results();
  const seen = { online: new Set<never>(), waiting: [], results };
  const views = AUDIENCES.map((audience) => sectionsFor(story.state, audience, seen));
  const sections = sectionsFor(story.state, 'voter', seen);
  // When things happened and in how many steps is what the test itself makes different.
  const log = audit(story.log).map(({ seat, event }) => ({ at: 0, seat, event }));
  const bundle = bundleOf({ rounds: bundledRounds(story.state, results), sections, notes: {}, log, now: 0 });
  const told = [...story.state.participants.keys()].map((seat) => ownView(story.state, seat)?.comesNew);
  return JSON.stringify({ views, bundle, told });
}

const ITEMS = 3;

interface Cast {
  readonly privacy: PrivacyMode;
  readonly executives: number;
  readonly departments: readonly string[];
  /** Departments of those who come after the first round. */
  readonly come: readonly string[];
  readonly leaves: boolean;
  /** That one leaves while the second round is open, after having answered, instead of before it. */
  readonly late?: boolean;
  /** Who isn't told from whom, by place: executives, representatives, those who come. */
  readonly groups: readonly (readonly number[])[];
}

interface Meeting {
  readonly rounds: readonly [Given, Given, Given];
  readonly half: readonly boolean[];
}

/** Three rounds on the checklist, the last of them on two items; what everybody gets to see at each of its moments. */
function play(cast: Cast, { rounds, half }: Meeting): string[] {
  const story = new Story({ privacy: cast.privacy, items: ITEMS });
  const voters: SeatId[] = [
    ...Array.from({ length: cast.executives }, (_, n) => story.join(`e${String(n)}`, 'executive')),
    ...cast.departments.map((department, n) => story.join(`r${String(n)}`, 'representative', department)),
  ];
  const seen: string[] = [];
  const gone = cast.leaves ? voters.at(-1) : undefined;
  const remove = () => {
    if (gone !== undefined) story.do(LEADER, { type: 'removePerson', seat: gone, revokeLink: false });
  };
  const hold = (given: Given, byHalves: boolean) => {
    const first = story.round.number === 1;
    story.round.subjects.forEach((subject, index) => {
      voters.forEach((seat, voter) => {
        const said = given[voter]?.[index];
        const there = first || seat !== gone || (cast.late === true && story.round.number === 2);
        if (said !== undefined && there) story.answer(seat, subject, said);
      });
    });
    if (cast.late === true && story.round.number === 2) remove();
    seen.push(published(story));
    const { id: round } = story.round;
    story.do(LEADER, { type: 'closeRound', round, reveal: byHalves ? 'representatives' : 'everyone' });
    if (byHalves) {
      seen.push(published(story));
      story.do(LEADER, { type: 'revealRest', round });
    }
    seen.push(published(story));
  };
  story.do(LEADER, { type: 'startAssessment' });
  hold(rounds[0], half[0] === true);
  if (cast.late !== true) remove();
  voters.push(...cast.come.map((department, n) => story.join(`new${String(n)}`, 'representative', department)));
  const items = story.state.checklist.map(({ id }) => id);
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items });
  hold(rounds[1], half[1] === true);
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: items.slice(0, 2) });
  hold(rounds[2], half[2] === true);
  const timeless = (text: string) =>
    text.replace(/("at"|"[a-zA-Z]+(?:At|Since)"):\d+/g, '$1:0').replace(/"phaseMs":\{[^}]*\}/g, '"phaseMs":{}');
  return seen.map(timeless);
}

/** In another order, which depends on the seed. */
function turned<Each>(all: readonly Each[], seed: number): Each[] {
  const by = all.length === 0 ? 0 : seed % all.length;
  const moved = [...all.slice(by), ...all.slice(0, by)];
  return seed % 2 === 0 ? moved : moved.reverse();
}

/**
 * The same counts, joined otherwise: of each item the answers go round among those who gave any. Who finished stays the
 * same, and in a later round, where nobody is told who, whole ballots change hands besides.
 */
function joinedAnew({ groups, leaves, executives, departments }: Cast, meeting: Meeting, seeds: readonly number[]) {
  const met = executives + departments.length;
  const seed = (n: number) => seeds[n % seeds.length] ?? 0;
  const rounds = meeting.rounds.map((given, round) => {
    const after = given.map((each) => [...each]);
    for (const group of groups) {
      const here = group.filter((voter) => (round === 0 ? voter < met : !leaves || voter !== met - 1));
      for (let item = 0; item < ITEMS; item += 1) {
        const askers = here.filter((voter) => after[voter]?.[item] !== undefined);
        const said = turned(
          askers.map((voter) => after[voter]?.[item]),
          seed(round * ITEMS + item),
        );
        askers.forEach((voter, place) => after[voter]?.splice(item, 1, said[place]));
      }
      if (round === 0) continue;
      const whole = turned(
        here.map((voter) => after[voter] ?? []),
        seed(20 + round),
      );
      here.forEach((voter, place) => (after[voter] = whole[place] ?? []));
    }
    return after;
  });
  return { ...meeting, rounds: rounds as unknown as Meeting['rounds'] };
}

const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null);
const often = fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constant<Said>(undefined) });
const PEOPLE = 12;
const ballots = fc.array(fc.array(often, { minLength: ITEMS, maxLength: ITEMS }), {
  minLength: PEOPLE,
  maxLength: PEOPLE,
});
const anyMeeting = fc.record({
  rounds: fc.tuple(ballots, ballots, ballots),
  half: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
});
const seeds = fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 });

const FOUR = ['sales', 'field', 'hr', 'planning'];
const THREES = ['sales', 'sales', 'sales', 'hr', 'hr', 'hr'];
const CASTS: Record<string, Cast> = {
  'anonymous, one person a department, one leaves and one comes': {
    privacy: 'anonymous',
    executives: 3,
    departments: FOUR,
    come: ['sales'],
    leaves: true,
    groups: [
      [0, 1, 2],
      [3, 4, 5, 6],
    ],
  },
  'anonymous, departments of three, three come': {
    privacy: 'anonymous',
    executives: 3,
    departments: THREES,
    come: ['hr', 'hr', 'hr'],
    leaves: false,
    groups: [
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8, 9, 10, 11],
    ],
  },
  'anonymous in one pool of three, one comes': {
    privacy: 'anonymous',
    executives: 1,
    departments: ['sales', 'hr'],
    come: ['sales'],
    leaves: false,
    groups: [[0, 1, 2]],
  },
  'executives named, one person a department, one leaves': {
    privacy: 'executives-named',
    executives: 2,
    departments: FOUR,
    come: [],
    leaves: true,
    groups: [[2, 3, 4, 5]],
  },
  'executives named, two representatives': {
    privacy: 'executives-named',
    executives: 2,
    departments: ['sales', 'hr'],
    come: ['hr'],
    leaves: false,
    groups: [[2, 3]],
  },
};

/** Item by item as told, ballot by ballot; `change` is asked for each answer. */
const changed = (
  meeting: Meeting,
  change: (said: Said, voter: number, ballot: readonly Said[], round: number) => Said,
): Meeting => ({
  ...meeting,
  rounds: meeting.rounds.map((given, round) =>
    given.map((ballot, voter) => ballot.map((said) => change(said, voter, ballot, round))),
  ) as unknown as Meeting['rounds'],
});

const aVoterAnswers = ({ rounds: [first] }: Meeting, cast: Cast) =>
  first.slice(0, cast.executives + cast.departments.length).some((ballot) => ballot.some((said) => said !== undefined));

describe('three rounds, some revealed by halves', { timeout: 120_000 }, () => {
  it.each(Object.entries(CASTS))(
    'S33 S42 S43 the same counts send everybody the same, however answers are joined, item by item and round by round: %s',
    (_name, cast) => {
      fc.assert(
        fc.property(anyMeeting, seeds, (meeting, how) => {
          fc.pre(aVoterAnswers(meeting, cast));
          const here = play(cast, meeting);
          const there = play(cast, joinedAnew(cast, meeting, how));
          expect(there).toEqual(here);
        }),
        { numRuns: 12 },
      );
    },
  );

  it.each(Object.entries(CASTS))(
    'S35 of the unnamed who haven’t finished, don’t know and silence send everybody the same: %s',
    (_name, cast) => {
      const named = cast.privacy === 'executives-named' ? cast.executives : 0;
      const silent = (meeting: Meeting) =>
        changed(meeting, (said, voter, ballot, round) => {
          const asked = ballot.slice(0, round === 2 ? 2 : ITEMS);
          return voter >= named && said === null && asked.includes(undefined) ? undefined : said;
        });
      fc.assert(
        fc.property(anyMeeting, (meeting) => {
          fc.pre(aVoterAnswers(silent(meeting), cast));
          expect(play(cast, silent(meeting))).toEqual(play(cast, meeting));
        }),
        { numRuns: 12 },
      );
    },
  );

  it.each(Object.entries(CASTS).filter(([, { leaves }]) => leaves))(
    'S46 S64 whoever is removed, before a later round or while it is open and whatever they had answered, changes no figure of those who stay: %s',
    (_name, cast) => {
      const last = cast.executives + cast.departments.length - 1;
      const figures = (text: string): unknown => {
        const { views } = JSON.parse(text) as { views: Sections[] };
        return views.map(({ assessment, preview }) => ({ assessment, preview }));
      };
      fc.assert(
        fc.property(anyMeeting, (meeting) => {
          fc.pre(aVoterAnswers(meeting, cast));
          const silent = changed(meeting, (said, voter, _ballot, round) =>
            round > 0 && voter === last ? undefined : said,
          );
          const stays = play({ ...cast, leaves: false }, silent).map(figures);
          expect(play(cast, meeting).map(figures)).toEqual(stays);
          expect(play({ ...cast, late: true }, meeting).map(figures)).toEqual(stays);
        }),
        { numRuns: 8 },
      );
    },
  );

  it.each<[string, Cast, number]>([
    [
      'executives named, two representatives',
      { privacy: 'executives-named', executives: 2, departments: ['sales', 'hr'], come: [], leaves: false, groups: [] },
      2,
    ],
    [
      'executives named, one representative, who leaves',
      { privacy: 'executives-named', executives: 3, departments: ['sales'], come: [], leaves: true, groups: [] },
      3,
    ],
    [
      'anonymous, two people',
      { privacy: 'anonymous', executives: 1, departments: ['sales'], come: [], leaves: false, groups: [] },
      0,
    ],
  ])(
    'S70 where there are no three of the unnamed, nothing they say shows, nor that they gave no number: %s',
    (_name, cast, from) => {
      fc.assert(
        fc.property(anyMeeting, fc.array(value, { minLength: 20, maxLength: 20 }), (meeting, other) => {
          fc.pre(aVoterAnswers(meeting, cast));
          let next = 0;
          const otherwise = changed(meeting, (said, voter) =>
            voter < from || said === undefined ? said : (other[next++ % other.length] ?? null),
          );
          expect(play(cast, otherwise)).toEqual(play(cast, meeting));
        }),
        { numRuns: 12 },
      );
    },
  );
});
