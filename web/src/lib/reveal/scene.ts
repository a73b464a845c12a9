import type { ShownAnswers } from '@nemawashi/shared/board/view/assessment-section';
import type { Sections } from '@nemawashi/shared/board/view';
import { listedVotes } from '@nemawashi/shared/board/view/people-section';
import { scoreSubject } from '@nemawashi/shared/board/round';
import type { Beat, Moment } from '@nemawashi/shared/leading/moment';
import type { Place } from '@nemawashi/shared/reckoning/places';
import type { Told } from '@nemawashi/shared/sentences/sides';
import type { PersonMark } from '#lib/charts/data.ts';
import { squareOf } from '#lib/results/square.ts';
import { ballotsOf } from './ballots.ts';
import { previewedPlace } from './previewed-place.ts';

/** One counted ballot. */
export interface Tile {
  readonly key: string;
  /** Whose it is, where answers are open by name; null: one of so many. */
  readonly seat: string | null;
}

/** `sealed`; `turned`: open, and still where it lay; `merged`: all of a group in its one mark; `gone`: into the square. */
export type TrayState = 'sealed' | 'turned' | 'merged' | 'gone';

/** The ballots of a group in rows. */
export interface Tray {
  readonly group: Told;
  readonly tiles: readonly Tile[];
  readonly state: TrayState;
  /** How many there are is told; else they lie in one bundle. */
  readonly counted: boolean;
}

/** Where a group stands in the square, both 0 … 1. */
export interface GroupSpot {
  readonly group: Told;
  readonly top: number;
  readonly field: number;
}

/** All that a beat shows, and nothing of what comes after it. */
export interface Scene {
  readonly trays: readonly Tray[];
  /** Null: nothing of this reveal has a place in a square. */
  readonly band: number | null;
  readonly spots: readonly GroupSpot[];
  readonly people: readonly PersonMark[];
  /** Whose tiles turned over with this beat, and what their answers lean to; null: nobody's. */
  readonly opened: {
    readonly group: Told;
    readonly count: number;
    readonly leading: Place['leading'];
    readonly placed: boolean;
  } | null;
}

type Seen = Pick<Sections, 'board' | 'people' | 'setup' | 'preview' | 'assessment' | 'ranking'>;
type Group = 'executive' | 'representative';

const NOTHING: Place = { top: null, field: null, leading: null };

/** What may be shown of the round's answers; null: it isn't here yet. */
function resultsOf(seen: Seen, { round, kind }: Moment): readonly ShownAnswers[] | null {
  const asked = new Set<string>(seen.board.rounds.find(({ id }) => id === round)?.subjects);
  if (kind !== 'scores') {
    if (seen.assessment?.round !== round) return null;
    return seen.assessment.items.filter(({ item }) => asked.has(item));
  }
  if (seen.ranking?.round !== round) return null;
  return seen.ranking.tasks.flatMap(({ task, details }) =>
    details.filter(({ criterion }) => asked.has(scoreSubject(task, criterion))),
  );
}

/** As answers that may be shown: the representatives' alone. */
const previewed = (seen: Seen): readonly ShownAnswers[] | null =>
  seen.preview?.subjects.map(({ representatives }) => ({
    shown: 'groups',
    executives: null,
    representatives,
    departments: null,
    everyone: null,
    named: [],
  })) ?? null;

const tilesOf = (group: Told, seats: readonly (string | null)[]): Tile[] =>
  seats.map((seat, at) => ({ key: seat ?? `${group}-${String(at)}`, seat }));

/** Which groups are open in a beat; the newest last. */
function openIn(beat: Beat, half: Moment['half']): readonly Group[] {
  const first: readonly Group[] = half === 'rest' ? ['representative'] : [];
  if (beat === 2) return ['representative'];
  if (beat === 3 || beat === 4) return ['representative', 'executive'];
  return first;
}

/** What a beat of a reveal shows. Null: what it shows isn't here yet, or there are no ballots at all. */
export function sceneOf(seen: Seen, moment: Moment, beat: Beat): Scene | null {
  const results = moment.half === 'first' ? previewed(seen) : resultsOf(seen, moment);
  if (results === null || beat === 'still') return null;
  const roles = new Map<string, string>(seen.people.map(({ seat, role }) => [seat, role]));
  const ballots = ballotsOf(results, (seat) => roles.get(seat));
  const assessment = moment.kind !== 'scores' && moment.half !== 'first' ? seen.assessment : null;
  const square = assessment && squareOf(seen, assessment);
  if (ballots.apart === null) {
    if (ballots.everyone === 0) return null;
    return together(ballots.everyone, square, moment, beat);
  }
  const places: Record<Group, Place> = {
    executive: square?.groups?.executives ?? NOTHING,
    representative:
      square?.groups?.representatives ?? (moment.half === 'first' ? previewedPlace(seen, moment.number) : NOTHING),
  };
  const open = openIn(beat, moment.half);
  const placed = (group: Group) => places[group].top !== null && places[group].field !== null;
  const apart = ballots.apart;
  const trays = (['representative', 'executive'] as const).flatMap((group): Tray[] => {
    const seats = apart[group];
    const bundled = moment.half === 'first' && group === 'executive';
    if (bundled) {
      const here = seen.people.some((person) => person.role === group && listedVotes(person));
      return here ? [{ group, tiles: [{ key: 'bundle', seat: null }], state: 'sealed', counted: false }] : [];
    }
    if (seats.length === 0) return [];
    const named = seats.every((seat) => seat !== null);
    const state = !open.includes(group) ? 'sealed' : placed(group) ? 'gone' : named ? 'turned' : 'merged';
    return [{ group, tiles: tilesOf(group, seats), state, counted: true }];
  });
  if (trays.length === 0) return null;
  const newest = beat === 2 || beat === 3 ? open.at(-1) : undefined;
  return {
    trays,
    // Also where no group has a place in it: what it comes to stands there.
    band: square !== null || placed('representative') ? seen.setup.weighing.band : null,
    spots: open.flatMap((group): GroupSpot[] => {
      const { top, field } = places[group];
      return top === null || field === null ? [] : [{ group, top, field }];
    }),
    people: (square?.people ?? []).filter(({ role }) => open.includes(role) && placed(role)),
    opened:
      newest === undefined
        ? null
        : { group: newest, count: apart[newest].length, leading: places[newest].leading, placed: placed(newest) },
  };
}

/** Where groups may not be told apart: one heap, and one mark. */
function together(count: number, square: ReturnType<typeof squareOf>, { half }: Moment, beat: Beat): Scene {
  const group = 'everyone';
  const merged = beat === 2 || beat === 3;
  const placed = square !== null && beat === 3;
  const tiles = tilesOf(
    group,
    Array.from({ length: count }, () => null),
  );
  return {
    trays: [{ group, tiles, state: placed ? 'gone' : merged ? 'merged' : 'sealed', counted: half !== 'first' }],
    band: square?.band ?? null,
    spots: placed ? [{ group, top: square.top, field: square.field }] : [],
    people: [],
    opened: merged ? { group, count, leading: null, placed } : null,
  };
}
