import fc from 'fast-check';
import type { Command } from '../../board/command.ts';
import { makePersonalLink, openDoor } from '../../board/found.ts';
import type { LinkId, SubjectId } from '../../board/ids.ts';
import { type AnswerValue, itemSubject, taskSubject } from '../../board/round.ts';
import type { PrivacyMode } from '../../reckoning/settings.ts';
import { LEADER, Story } from '../../testing/story.ts';

/** What has to stay hidden, planted, for the tests that look for it in all that leaves the server. */

/** Modes in which somebody’s answers have no name. */
export const UNNAMED = ['executives-named', 'anonymous'] as const satisfies readonly PrivacyMode[];
const ITEMS = 2;
/** Three executives, two departments of three: both groups are shown apart, and so are the departments. */
const VOTERS = 9;
/** Of one shown group each, and unnamed in both modes. */
export const GROUPS = [
  [3, 5],
  [6, 8],
] as const;
const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null);
export const aRound = (subjects: number) =>
  fc.array(fc.array(value, { minLength: subjects, maxLength: subjects }), { minLength: VOTERS, maxLength: VOTERS });
/** What everybody answers, round by round; `open` is the one that stays sealed. */
export const rounds = fc.record({ first: aRound(ITEMS), again: aRound(1), scores: aRound(8), open: aRound(4) });
export type Rounds = typeof rounds extends fc.Arbitrary<infer Given> ? Given : never;

/**
 * A meeting with later rounds, halves of reveals, topics and their times, scores, and a round that is still sealed. `see`:
 * told of every revision worth a look.
 */
export function played(
  privacy: PrivacyMode,
  { first, again, scores, open }: Rounds,
  see: (story: Story) => void = () => undefined,
): Story {
  const story = new Story({ privacy, items: ITEMS });
  const seats = Array.from({ length: VOTERS }, (_, voter) =>
    story.join(
      `v${String(voter)}`,
      voter < 3 ? 'executive' : 'representative',
      voter < 3 ? null : voter < 6 ? 'sales' : 'hr',
      `参加者${String(voter)}`,
    ),
  );
  const all = (given: readonly (readonly AnswerValue[])[]) => {
    see(story);
    seats.forEach((seat, voter) => {
      story.round.subjects.forEach((subject, at) => story.answer(seat, subject, given[voter]?.[at] ?? null));
      see(story);
    });
  };
  const lead = (...commands: readonly Command[]) => {
    for (const command of commands) {
      story.do(LEADER, command);
      see(story);
    }
  };
  const close = () => lead({ type: 'closeRound', round: story.round.id, reveal: 'everyone' });
  const closeByHalves = () =>
    lead(
      { type: 'closeRound', round: story.round.id, reveal: 'representatives' },
      { type: 'revealRest', round: story.round.id },
    );
  /** The room talks about it, is done with it, and takes it up again. */
  const talk = (subject: SubjectId) =>
    lead(
      { type: 'lookAt', subject },
      { type: 'finishTopic', subject, next: null },
      { type: 'resumeTopic', subject },
      { type: 'lookAt', subject },
    );
  const once = story.state.checklist.slice(0, 1).map(({ id }) => id);
  const plan = { setup: 1, assess: 2, discuss: 3, propose: 4, score: 5, agree: 6 };
  lead({ type: 'planTime', plan }, { type: 'startAssessment' });
  all(first);
  closeByHalves();
  for (const item of once) talk(itemSubject(item));
  lead({ type: 'openRound', kind: 'checklist', items: once });
  all(again);
  close();
  lead({ type: 'openRound', kind: 'checklist', items: once });
  all(again);
  closeByHalves();
  lead({ type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録', '日報']);
  all(scores);
  closeByHalves();
  for (const { id } of story.state.slate?.tasks.slice(0, 1) ?? []) talk(taskSubject(id));
  story.do(LEADER, {
    type: 'openRound',
    kind: 'scores',
    tasks: story.state.slate?.tasks.slice(0, 1).map(({ id }) => id) ?? [],
  });
  all(open);
  return story;
}

/** The same, but that two of them gave each other’s answers. */
export const swapped = (given: Rounds, a: number, b: number): Rounds => {
  const swap = (answers: readonly AnswerValue[][]) => answers.with(a, answers[b] ?? []).with(b, answers[a] ?? []);
  return { first: swap(given.first), again: swap(given.again), scores: swap(given.scores), open: swap(given.open) };
};

/** A board with what only its holders may know: a personal link, and the code of the door. */
export function withSecrets(privacy: PrivacyMode): Story {
  const story = new Story({ privacy });
  const seat = story.join('r1', 'representative', 'sales');
  const link = { seat, link: 'link-of-r1' as LinkId, hash: 'hash-of-r1' };
  story.carryOut(seat, makePersonalLink(story.state, seat, link));
  story.carryOut(LEADER, openDoor(story.state, LEADER, { code: CODE }));
  return story;
}
/** The hash of a link, or the id of one that only its holder knows: they stand nowhere. */
export const NOWHERE = /hash-|link-of-r1/;
/** For facilitators and the screen alone. */
export const CODE = 'ABCD2345';
