/** As much of a candidate as merging looks at. */
export interface Mergeable {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** The candidate that this one is a double of; null: it stands for itself. */
  readonly mergedInto: string | null;
}

/** A candidate with the doubles that were merged into it, in order of creation. */
export interface Merged<Candidate> {
  readonly main: Candidate;
  readonly doubles: readonly Candidate[];
}

/** Longest detail of a candidate together with its doubles, in characters. A double that would exceed it stands alone. */
export const JOINED_LIMIT = 2000;

/**
 * Which candidates belong together. Merging only points: the double stays in the document with all its text, so that
 * whatever people do at once, nothing of it can be lost. Two who merge a pair in opposite directions make a circle, whose
 * first candidate leads; where the other one has been deleted, the double stands for itself again. Ids are unique.
 */
export function groupDoubles<Candidate extends Mergeable>(
  candidates: readonly Candidate[],
): readonly Merged<Candidate>[] {
  const leaders = leadersOf(candidates);
  const groups = new Map<Candidate, { doubles: Candidate[]; length: number }>();
  for (const candidate of candidates) {
    if (leaders.get(candidate.id) === candidate)
      groups.set(candidate, { doubles: [], length: candidate.detail.length });
  }
  const alone = new Set<Candidate>();
  for (const candidate of candidates) {
    const leader = leaders.get(candidate.id) ?? candidate;
    const group = groups.get(leader);
    if (group === undefined || leader === candidate) continue;
    const length = group.length + doubleText(candidate).length + 1;
    if (length > JOINED_LIMIT) {
      alone.add(candidate);
      continue;
    }
    group.length = length;
    group.doubles.push(candidate);
  }
  return candidates.flatMap((main) => {
    const doubles = groups.get(main)?.doubles ?? (alone.has(main) ? [] : null);
    return doubles === null ? [] : [{ main, doubles }];
  });
}

/** By id: where its pointers lead in the end. */
function leadersOf<Candidate extends Mergeable>(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const known = new Map(candidates.map((candidate, index) => [candidate.id, { candidate, index }]));
  const leaders = new Map<string, Candidate>();
  for (const start of known.values()) {
    const way = new Map<string, { candidate: Candidate; index: number }>();
    let at = start;
    let leader = leaders.get(at.candidate.id);
    while (leader === undefined) {
      way.set(at.candidate.id, at);
      const next = at.candidate.mergedInto === null ? undefined : known.get(at.candidate.mergedInto);
      if (next === undefined) leader = at.candidate;
      else if (way.has(next.candidate.id)) leader = firstOf(circleFrom(next.candidate.id, way));
      else leader = leaders.get(next.candidate.id);
      at = next ?? at;
    }
    for (const id of way.keys()) leaders.set(id, leader);
  }
  return leaders;
}

interface Placed<Candidate> {
  readonly candidate: Candidate;
  readonly index: number;
}

/** The way from this candidate on: everything before it only leads into the circle. */
function circleFrom<Candidate>(id: string, way: ReadonlyMap<string, Placed<Candidate>>): Placed<Candidate>[] {
  return [...way.values()].slice([...way.keys()].indexOf(id));
}

const firstOf = <Candidate>(placed: readonly Placed<Candidate>[]): Candidate | undefined =>
  [...placed].sort((a, b) => a.index - b.index)[0]?.candidate;

type Written = Pick<Mergeable, 'title' | 'detail'>;

const doubleText = ({ title, detail }: Written): string => {
  const text = [title, detail].map((each) => each.trim()).filter(Boolean);
  return text.length === 0 ? '' : `+ ${text.join(' – ')}`;
};

/**
 * A candidate as one text: its own, then each double marked with a plus. A candidate without a title goes by that of its
 * first double that has one.
 */
export function joinedText({ main, doubles }: Merged<Written>): Written {
  const named = main.title.trim() === '' ? doubles.find((each) => each.title.trim() !== '') : undefined;
  const parts = doubles.map((each) => doubleText(each === named ? { ...each, title: '' } : each));
  return { title: (named ?? main).title, detail: [main.detail.trim(), ...parts].filter(Boolean).join('\n') };
}

/** The figure or department of the candidate itself, else of the first double that has one. */
export function firstKnown<Candidate, Value>(
  { main, doubles }: Merged<Candidate>,
  read: (candidate: Candidate) => Value | null,
): Value | null {
  for (const candidate of [main, ...doubles]) {
    const value = read(candidate);
    if (value !== null) return value;
  }
  return null;
}
