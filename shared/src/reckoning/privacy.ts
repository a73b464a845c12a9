import { PATTERN_AXES } from './axis.ts';
import { isNamed, NAMED_BY, type PrivacyMode } from './settings.ts';
import type { Disclosed, NamedAnswer, OpenBallot, Reckonable, RolesFinished } from './disclosed.ts';
import { type Electorate, electorateOf, representativesIn, votersIn } from './electorate.ts';
import type { NumberOrUnknown, ReckoningInput, Voter } from './input.ts';
import type { Finest } from './finest.ts';
import { own, ownAnswer } from './own.ts';
import {
  eachSubject,
  mergedTally,
  openSubjects,
  type Subject,
  type Subjects,
  withheld,
  withoutDepartments,
} from './subjects.ts';
import { allRepresentatives, answered, type Counts, everyone, type Tally } from './tally.ts';

/** The smallest group, department or set of answers that may be shown where people aren't named. */
export const FEWEST_SHOWN = 3;

/**
 * What the privacy of small groups leaves of this electorate and these answers (SPEC S20–S25). `finest`: where something
 * was shown before against which this could be held (SPEC S80).
 */
export function disclose(input: ReckoningInput, mode: PrivacyMode, finest?: Finest): Disclosed {
  const named = NAMED_BY[mode];
  const raw = { ...input, settings: { ...input.settings, named } };
  switch (mode) {
    case 'named':
      return openly(raw);
    case 'executives-named':
      return published(raw, executivesNamed(raw, finest));
    case 'anonymous':
      return anonymous(raw, finest);
  }
}

/** What of it is reckoned with: what a bundle holds, and gives again. */
export const reckonable = ({ named: _told, ...rest }: Disclosed): Reckonable => rest;

/** Nothing merged or held back: for a reckoning file, and for boards on which everybody is named. */
export const openly = (input: ReckoningInput): Disclosed => published(input, openSubjects(input));

function published(raw: ReckoningInput, subjects: Subjects): Disclosed {
  const { settings, checklist, tasks, voters } = raw;
  return {
    input: { settings, checklist, tasks },
    subjects,
    electorate: electorateOf(voters),
    finished: rolesFinished(raw),
    ...byName(raw),
  };
}

/** What is told of those whose answers are open by name, and of nobody else. */
export const byName = (raw: ReckoningInput): Pick<Disclosed, 'open' | 'named'> => ({
  open: openBallots(raw),
  named: namedAnswers(raw),
});

const openVoters = ({ settings, voters }: ReckoningInput): Voter[] =>
  voters.filter(({ role }) => isNamed(settings.named, role));

export const openBallots = (raw: ReckoningInput): OpenBallot[] =>
  openVoters(raw)
    .map((voter) => ({ voter, answers: own(raw.answers, voter.id) ?? {} }))
    .sort((a, b) => (a.voter.id < b.voter.id ? -1 : 1));

function namedAnswers(raw: ReckoningInput): Disclosed['named'] {
  const named = new Map<string, NamedAnswer[]>();
  const add = (subject: string, voter: string, value: NumberOrUnknown) => {
    const before = named.get(subject);
    if (before === undefined) named.set(subject, [{ voter, value }]);
    else before.push({ voter, value });
  };
  for (const { id } of openVoters(raw)) {
    for (const [item, value] of Object.entries(own(raw.answers, id) ?? {})) add(item, id, value);
    for (const [task, scores] of Object.entries(own(raw.scores, id) ?? {}))
      for (const [criterion, value] of Object.entries(scores))
        if (value !== undefined) add(`${task}/${criterion}`, id, value);
  }
  return Object.fromEntries(named);
}

function rolesFinished({ checklist, voters, answers }: ReckoningInput): RolesFinished {
  const items = checklist.filter(({ axis }) => PATTERN_AXES.some((each) => each === axis));
  const finished = ({ id, finished }: Voter): boolean =>
    finished ?? items.filter((item) => ownAnswer(own(answers, id), item.id) !== undefined).length * 2 >= items.length;
  const one = (role: Voter['role']): boolean => {
    const all = voters.filter((voter) => voter.role === role);
    return all.length === 0 || all.some(finished);
  };
  return { executive: one('executive'), representative: one('representative') };
}

/** None, or enough of them that nobody's answer shows. */
const enough = (n: number): boolean => n === 0 || n >= FEWEST_SHOWN;

const mayShow = (counts: Counts): boolean => enough(answered(counts));

/** Of people who aren't named *don't know* isn't told from silence: beside who finished it would say who left what blank. */
const numbersOnly = ({ numbers }: Counts): Counts => ({ numbers, unknown: null });
const unnamedDepartments = ({ departments }: Tally): Tally['departments'] =>
  Object.fromEntries(
    Object.entries(departments).flatMap(([name, counts]) =>
      answered(counts) === 0 ? [] : [[name, numbersOnly(counts)]],
    ),
  );

/** Both groups apart; departments too where each of them is large enough, and on this subject each that answered. */
function inGroups(tally: Tally, { departments: sizes }: Electorate, finest?: Finest): Subject {
  const coarser = finest !== undefined && finest !== 'departments';
  const departments = !coarser && Object.values(sizes).every(enough) && Object.values(tally.departments).every(mayShow);
  return { shown: 'groups', departments, tally: departments ? tally : withoutDepartments(tally) };
}

/**
 * Executives are public, so whatever is shown of all together shows the representatives by subtraction: where only one
 * or two of them answered, their answers don't enter. Where there are no more of them, they never do: that none of them
 * gave a number would say so of each.
 */
function executivesNamed(raw: ReckoningInput, finest?: Finest): Subjects {
  const electorate = electorateOf(raw.voters);
  const several = finest !== 'nothing' && enough(representativesIn(electorate));
  return eachSubject(raw, (all): Subject => {
    const tally = { ...all, departments: unnamedDepartments(all) };
    if (!several || !mayShow(allRepresentatives(tally)))
      return { shown: 'executives-only', departments: false, tally: { ...tally, departments: {} } };
    return raw.settings.groups ? inGroups(tally, electorate, finest) : merged(tally);
  });
}

const merged = (tally: Tally): Subject => ({ shown: 'merged', departments: false, tally: mergedTally(tally) });

function anonymous(raw: ReckoningInput, finest?: Finest): Disclosed {
  const electorate = electorateOf(raw.voters);
  // One or two of a role: nobody is told apart by role at all, in any figure.
  const groups =
    raw.settings.groups &&
    finest !== 'merged' &&
    enough(electorate.executives) &&
    enough(representativesIn(electorate));
  const subjects = eachSubject(raw, (all): Subject => {
    const tally = { executive: numbersOnly(all.executive), departments: unnamedDepartments(all) };
    // Of one or two people, that nobody gave a number is as much about each of them as a number is.
    if (finest === 'nothing' || !enough(votersIn(electorate)) || !mayShow(everyone(tally))) return withheld;
    if (!groups) return merged(tally);
    if (!mayShow(tally.executive) || !mayShow(allRepresentatives(tally)))
      // Against what one group said before, all together would tell the other's (SPEC S81).
      return finest === undefined ? merged(tally) : withheld;
    return inGroups(tally, electorate, finest);
  });
  return published({ ...raw, settings: { ...raw.settings, groups } }, subjects);
}
