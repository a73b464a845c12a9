import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';

export interface Part {
  readonly name: string;
  readonly role: 'executive' | 'representative';
  readonly department: string | null;
}

const executive = (name: string): Part => ({ name, role: 'executive', department: null });
const representative = (name: string, department: string): Part => ({ name, role: 'representative', department });

/** Who meets, and within which groups people may change places without anybody else noticing. */
export interface Cast {
  readonly privacy: PrivacyMode;
  readonly people: readonly Part[];
  /** Comes while the first round is open. */
  readonly late: string;
  /** Answers something in the first round and is removed before it closes. */
  readonly removed: string;
  /** Removed after the first round. */
  readonly leaves: string | null;
  /** Never finishes anything. */
  readonly stuck: string | null;
  /** Moves to a second device, and answers there. */
  readonly moves: string;
  /** Names of those who are shown as one; everybody else answers the same in every meeting. */
  readonly groups: readonly (readonly string[])[];
}

const SALES = ['営業一子', '営業二郎', '営業三枝', '営業四朗'];
const HR = ['人事一恵', '人事二平', '人事三奈'];
const departments = [
  ...SALES.map((name) => representative(name, 'sales')),
  ...HR.map((name) => representative(name, 'hr')),
  representative('人事詰子', 'hr'),
  representative('営業去男', 'sales'),
];
const EXECUTIVES = ['社長甲太', '専務乙美', '常務丙介', '取締丁代'];

export const ANONYMOUS: Cast = {
  privacy: 'anonymous',
  people: [...EXECUTIVES.map(executive), ...departments],
  late: '営業四朗',
  removed: '営業去男',
  leaves: '取締丁代',
  stuck: '人事詰子',
  moves: '人事三奈',
  groups: [EXECUTIVES, SALES, HR],
};

export const EXECUTIVES_NAMED: Cast = {
  ...ANONYMOUS,
  privacy: 'executives-named',
  people: [...EXECUTIVES.slice(0, 2).map(executive), ...departments],
  leaves: null,
  groups: [SALES, HR],
};

/** One person a department and two executives: everybody is one pool. */
export const POOLED: Cast = {
  privacy: 'anonymous',
  people: [
    ...EXECUTIVES.slice(0, 2).map(executive),
    representative('営業一子', 'sales'),
    representative('人事一恵', 'hr'),
    representative('現場一朗', 'field'),
    representative('現場去男', 'field'),
  ],
  late: '現場一朗',
  removed: '現場去男',
  leaves: null,
  stuck: null,
  moves: '営業一子',
  groups: [['社長甲太', '専務乙美', '営業一子', '人事一恵', '現場一朗']],
};

/** Two representatives beside named executives: whatever they answer, it shows nowhere. */
export const TWO_REPRESENTATIVES: Cast = {
  ...POOLED,
  privacy: 'executives-named',
  people: POOLED.people.filter(({ name }) => name !== '人事一恵'),
  groups: [['営業一子', '現場一朗']],
};

/** The rounds of every meeting: two on the checklist, two on the tasks, and the whole checklist once more. */
export const FIRST = 'c1';
export const AGAIN = 'a1';
export const ROUNDS = [FIRST, 'c2', 's1', 's2', AGAIN] as const;

/** What is different about a meeting that nobody may tell from another. */
export interface Play {
  /** 0: everybody as they are. Otherwise the members of a group change places, anew in each round. */
  readonly places: number;
  /** What people answer first and take back before the close, and in which order they do. */
  readonly drafts: number;
  /** Added to what the groups' members answer in the end; for those whose answers show nowhere. */
  readonly turn: number;
}

export const AS_IT_IS: Play = { places: 0, drafts: 0, turn: 0 };

/** A number from 0 that depends on nothing but these; spread well enough. */
function mixed(...parts: readonly (number | string)[]): number {
  let hash = 2166136261;
  for (const char of parts.join('|')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Now and then somebody doesn't know. */
const ANSWERS: readonly AnswerValue[] = [1, 2, 3, 4, 5, 2, 4, 5, 1, 3, null];
const answer = (...parts: readonly (number | string)[]): AnswerValue =>
  ANSWERS[mixed(...parts) % ANSWERS.length] ?? null;

/** In an order that depends on the seed; as they stand for 0. */
export const shuffled = <Each>(all: readonly Each[], seed: number | string, keyOf: (each: Each) => string): Each[] =>
  seed === 0 ? [...all] : [...all].sort((a, b) => mixed(seed, keyOf(a)) - mixed(seed, keyOf(b)));

/** Which of so many subjects whoever has this place in their group answers. */
export function answeredFrom(cast: Cast, round: string, place: number, group: readonly string[], subjects: number) {
  const all = Array.from({ length: subjects }, (_, index) => index);
  if (round === FIRST || round === 's1') return all;
  // Again, but not everybody, and two of them alone on everything.
  if (place === group.length - 1 && group.length > 3) return [];
  return group === cast.groups.at(-1) && place < 2 ? all : all.slice(0, -1);
}

/**
 * Who gives the answer to a subject that this place has in the meeting as it is. Subject by subject in another order: the
 * same counts, but nobody's ballot holds together what it held.
 */
function joined(cast: Cast, play: Play, round: string, name: string, subject: number, subjects: number): string {
  const group = cast.groups.find((each) => each.includes(name));
  const placed = placeOf(cast, play, round, name);
  if (group === undefined || play.places === 0) return placed;
  const askedOf = group.filter((each, place) => {
    const here = round === FIRST || each !== cast.leaves;
    return here && answeredFrom(cast, round, place, group, subjects).includes(subject);
  });
  const order = shuffled(askedOf, `${String(play.places)}/${round}/${String(subject)}`, (each) => each);
  return order[askedOf.indexOf(placed)] ?? placed;
}

/** Whose ballot somebody hands in. Who has left by then has no place to change. */
export function placeOf(cast: Cast, play: Play, round: string, name: string): string {
  const group = cast.groups
    .find((each) => each.includes(name))
    ?.filter((each) => round === FIRST || each !== cast.leaves);
  if (group === undefined || play.places === 0) return name;
  return shuffled(group, `${String(play.places)}/${round}`, (each) => each)[group.indexOf(name)] ?? name;
}

/** What somebody answers in the end. */
export function meant(
  cast: Cast,
  play: Play,
  round: string,
  name: string,
  subject: number,
  subjects: number,
): AnswerValue {
  const said = answer(round, joined(cast, play, round, name, subject, subjects), subject);
  const turned = play.turn > 0 && cast.groups.some((each) => each.includes(name));
  return turned ? answer(round, name, subject, play.turn) : said;
}

/** Why somebody answers so, in the end; it goes where the answer goes. Some of a group say the same. */
export function meantReason(cast: Cast, play: Play, round: string, name: string, subject: number, subjects: number) {
  const from = joined(cast, play, round, name, subject, subjects);
  const turned = play.turn > 0 && cast.groups.some((each) => each.includes(name));
  const which = turned ? mixed('reason', round, name, subject, play.turn) : mixed('reason', round, from, subject);
  return which % 5 === 0 ? '' : `理由その${String(which % 40)}`;
}

/** Of what somebody takes back before the close; nobody else may ever hear of it. */
export const takenBack = (name: string): string => `${name}が撤回した理由`;
export const draftReason = (play: Play, round: string, name: string, subject: number): string =>
  takenBack(name).repeat(mixed('draft reason', play.drafts, round, name, subject) % 4);

export const draft = (play: Play, round: string, name: string, subject: number): AnswerValue =>
  answer('draft', play.drafts, round, name, subject);
