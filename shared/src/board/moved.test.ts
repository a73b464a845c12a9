import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { moveSeat } from '../testing/move-seat.ts';
import { LEADER, Story } from '../testing/story.ts';
import { decide } from './decide.ts';
import { replay } from './evolve.ts';
import { makePersonalLink, useSeatLink } from './found.ts';
import type { CommandId, DepartmentId, LinkId, SeatId, SubjectId } from './ids.ts';
import { ownView } from './own-view.ts';
import type { AnswerValue } from './round.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { type BoardState, commandKey } from './state.ts';
import { AUDIENCES, sectionsFor } from './view.ts';
import { listedPeople } from './view/people-section.ts';
import { whileHeld } from './while-held.ts';

const ITEMS = 3;
const sales = 'sales' as DepartmentId;
const linkFor = (maker: SeatId, seat: SeatId) => (state: BoardState) =>
  makePersonalLink(state, maker, { seat, link: 'p' as LinkId, hash: 'h' });
/** Somebody comes by a personal link, with a hold on the seat of that epoch, or with none. */
const comingBy = (seat: SeatId, hash: string, epoch: number | null) => (state: BoardState) =>
  useSeatLink(state, seat, hash, epoch);

function assessing(privacy: PrivacyMode = 'named') {
  const story = new Story({ privacy, items: ITEMS });
  const exec = story.join('exec', 'executive');
  const rep = story.join('rep', 'representative', sales);
  story.do(LEADER, { type: 'startAssessment' });
  const [one = '', two = '', three = ''] = story.round.subjects;
  return { story, exec, rep, one, two, three };
}
const answerAll = (story: Story, seat: SeatId, value: number) => {
  for (const subject of story.round.subjects) story.answer(seat, subject, value);
};
const counted = (story: Story, seat: SeatId, subject: string) =>
  story.round.ballots.get(seat)?.[subject as SubjectId]?.value;
/** Everything that the seat's holder is sent. */
const seenBy = (story: Story, seat: SeatId): string =>
  JSON.stringify([
    ownView(story.state, seat),
    AUDIENCES.map((audience) =>
      sectionsFor(story.state, audience, { online: new Set(), waiting: [], results: story.results() }),
    ),
  ]);

describe('a seat that was moved by somebody else’s personal link', () => {
  it('S60 shows its new holder nothing of what was answered, nor how often, and lets them replace none of it', () => {
    const { story, exec, rep, one, two } = assessing();
    story.answer(rep, one, 5);
    story.answer(rep, one, 4);
    moveSeat(story, rep);
    expect(ownView(story.state, rep)?.ballots).toEqual({});
    // Revisions begin anew, so that none tells of those before.
    expect(story.answer(rep, one, 1)).toMatchObject({ ok: true, events: [{ revision: 1 }] });
    story.answer(rep, one, 2);
    story.answer(rep, two, 2);
    expect(counted(story, rep, one)).toBe(4);
    expect(counted(story, rep, two)).toBe(2);
    expect(ownView(story.state, rep)?.ballots[story.round.id]).toMatchObject({ [one]: { value: 2, revision: 2 } });
    answerAll(story, exec, 3);
    story.close();
    expect(story.results().assessment?.outcome.items[one]?.mean).toBe(3.5);
  });

  it('S60 shows closed rounds of before neither, and those of after', () => {
    const { story, exec, rep, one } = assessing();
    for (const seat of [exec, rep]) answerAll(story, seat, 5);
    story.close();
    const closed = story.round;
    moveSeat(story, rep);
    expect(story.round).toBe(closed);
    expect(ownView(story.state, rep)?.ballots).toEqual({});
    story.do(LEADER, { type: 'openRound', kind: 'checklist', items: [story.state.checklist[0]?.id ?? ('' as never)] });
    story.answer(rep, one, 2);
    expect(Object.keys(ownView(story.state, rep)?.ballots ?? {})).toEqual([story.round.id]);
    story.close();
    expect(Object.keys(ownView(story.state, rep)?.ballots ?? {})).toEqual([story.round.id]);
  });

  it('S61 has finished if it had before, or if its new holder has answered everything; never by both together', () => {
    const before = assessing();
    answerAll(before.story, before.rep, 3);
    moveSeat(before.story, before.rep);
    expect(before.story.round.finished.has(before.rep)).toBe(true);
    const { story, rep, one, two, three } = assessing();
    story.answer(rep, one, 3);
    moveSeat(story, rep);
    story.answer(rep, two, 3);
    story.answer(rep, three, 3);
    expect(story.round.finished.has(rep)).toBe(false);
    story.answer(rep, one, 3);
    expect(story.round.finished.has(rep)).toBe(true);
  });

  it('S61 states that differ only in what was answered before the move give its new holder the same view', () => {
    const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null);
    /** Fewer than all: whether they had finished is known to everybody. */
    const before = fc.array(fc.record({ subject: fc.nat(ITEMS - 2), value }), { maxLength: 6 });
    const after = fc.array(fc.record({ subject: fc.nat(ITEMS - 1), value, replaces: fc.nat(3), moves: fc.nat(9) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(before, before, after, fc.constantFrom('exec', 'rep'), (first, other, later, seat) => {
        const play = (given: typeof first): string[] => {
          const { story, ...who } = assessing();
          const mine = seat === 'exec' ? who.exec : who.rep;
          for (const each of given) story.answer(mine, story.round.subjects[each.subject] ?? '', each.value);
          moveSeat(story, mine);
          const heard: string[] = [];
          for (const { subject, value: said, replaces, moves } of later) {
            if (moves === 0) moveSeat(story, mine);
            const at = story.round.subjects[subject] ?? ('' as SubjectId);
            const decision = story.try(mine, {
              type: 'answer',
              round: story.round.id,
              subject: at,
              value: said,
              replaces,
            });
            heard.push(JSON.stringify(decision), untimed(seenBy(story, mine)));
          }
          return heard;
        };
        expect(play(first)).toEqual(play(other));
      }),
      { numRuns: 60 },
    );
  });

  it('S61 a repeated command is answered to whoever gave it only', () => {
    const { story, rep, one } = assessing();
    const id = 'asked-before-move' as CommandId;
    story.try(rep, story.answering(rep, one, 5), {}, id);
    expect(story.state.replies.get(commandKey(story.state, rep, id))).toMatchObject({ revision: 1 });
    moveSeat(story, rep);
    expect(story.state.replies.get(commandKey(story.state, rep, id))).toBeUndefined();
  });

  it('S62 what an old device had under way comes too late, by the order of the log', () => {
    const { story, rep, one } = assessing();
    const old = story.state.participants.get(rep) ?? { seat: rep, epoch: 0 };
    const vote = whileHeld(old, (state) =>
      decide(state, rep, { type: 'answer', round: story.round.id, subject: one as SubjectId, value: 5, replaces: 0 }),
    );
    given(story).whenServer(vote).follows({ type: 'answered', value: 5 });
    moveSeat(story, rep);
    given(story).whenServer(vote).isRefused('seat-moved');
  });

  it('S62 is told to everybody, and the link that moved it is spent', () => {
    const { story, rep } = assessing();
    story.carryOut(LEADER, linkFor(LEADER, rep)(story.state));
    const seen = () => listedPeople(story.state).find(({ seat }) => seat === rep);
    expect(seen()).toMatchObject({ reissued: { by: LEADER }, moved: null });
    story.carryOut(LEADER, useSeatLink(story.state, rep, 'h', null));
    expect(seen()).toMatchObject({ reissued: null, moved: { by: LEADER } });
    given(story)
      .whenServer(comingBy(rep, 'h', null))
      .isRefused('link-used');
    given(story)
      .whenServer(comingBy(rep, 'h', 0))
      .isRefused('link-used');
    // The browser that it was moved to may ask again.
    given(story)
      .whenServer(comingBy(rep, 'h', 1))
      .follows();
    given(story).whenServer(linkFor(rep, LEADER)).isRefused('not-allowed');
    expect(JSON.stringify(replay(story.log))).toBe(JSON.stringify(story.state));
  });

  it('S62 a link of one’s own ends one that somebody else made and nobody has used', () => {
    const { story, rep } = assessing();
    story.carryOut(LEADER, makePersonalLink(story.state, LEADER, { seat: rep, link: 'p' as LinkId, hash: 'h' }));
    story.carryOut(rep, makePersonalLink(story.state, rep, { seat: rep, link: 'q' as LinkId, hash: 'own' }));
    expect(story.state.participants.get(rep)?.reissued).toBeNull();
    given(story)
      .whenServer(comingBy(rep, 'h', null))
      .isRefused('link-unknown');
  });

  it('S62 a link of one’s own only adds a device, until somebody else’s moves the seat', () => {
    const { story, rep, one } = assessing();
    story.answer(rep, one, 5);
    story.carryOut(rep, makePersonalLink(story.state, rep, { seat: rep, link: 'p' as LinkId, hash: 'own' }));
    given(story)
      .whenServer(comingBy(rep, 'own', null))
      .follows();
    expect(Object.keys(ownView(story.state, rep)?.ballots[story.round.id] ?? {})).toEqual([one]);
    moveSeat(story, rep);
    given(story)
      .whenServer(comingBy(rep, 'own', 0))
      .isRefused('link-unknown');
  });
});

describe('who may move a seat', () => {
  it('S63 only the person themselves where their answers have no name, also by a link made before that was so', () => {
    const made = { type: 'personalLinkMade' } as const;
    const asking = (privacy: PrivacyMode) => {
      const { story: here, exec: above, rep } = assessing(privacy);
      given(here).whenServer(linkFor(rep, rep)).follows(made);
      return [above, rep].map((seat) => given(here).whenServer(linkFor(LEADER, seat)));
    };
    for (const link of asking('named')) link.follows(made);
    const [ofExecutive, ofRepresentative] = asking('executives-named');
    ofExecutive?.follows(made);
    ofRepresentative?.isRefused('only-themselves');
    for (const link of asking('anonymous')) link.isRefused('only-themselves');
    const story = new Story({ privacy: 'named', items: ITEMS });
    const exec = story.join('exec', 'executive');
    story.carryOut(LEADER, makePersonalLink(story.state, LEADER, { seat: exec, link: 'p' as LinkId, hash: 'h' }));
    story.do(LEADER, { type: 'changeSetup', privacy: 'anonymous' });
    given(story)
      .whenServer(comingBy(exec, 'h', null))
      .isRefused('only-themselves');
  });

  it('S63 making them an observer meanwhile changes nothing', () => {
    const { story, rep } = assessing('executives-named');
    const person = { name: 'rep', jobTitle: '', reading: '' };
    story.do(LEADER, { type: 'correctPerson', seat: rep, person, role: 'observer', department: null });
    given(story).whenServer(linkFor(LEADER, rep)).isRefused('only-themselves');
  });
});

describe('a personal link in the log of an earlier version', () => {
  it('S60 hid what was answered before it was made, and let whoever held the seat replace it: the log still says so', () => {
    const { story, rep, one, two } = assessing();
    story.answer(rep, one, 5);
    story.answer(rep, two, 5);
    const answered = {
      type: 'answered',
      round: story.round.id,
      subject: one as SubjectId,
      value: 2,
      revision: 2,
    } as const;
    story.happened(LEADER, { type: 'personalLinkMade', seat: rep, link: 'p' as LinkId, hash: 'h' });
    story.happened(rep, answered);
    expect(counted(story, rep, one)).toBe(2);
    expect(ownView(story.state, rep)?.ballots[story.round.id]).toMatchObject({ [one]: { value: 2 } });
    expect(Object.keys(ownView(story.state, rep)?.ballots[story.round.id] ?? {})).toEqual([one]);
    // Whoever holds it goes on holding it, but replaces no more.
    story.answer(rep, two, 1);
    expect(counted(story, rep, two)).toBe(5);
    expect(story.state.participants.get(rep)).toMatchObject({ epoch: 0, moved: { by: LEADER } });
    // Used now, it moves the seat as every other does.
    story.carryOut(LEADER, useSeatLink(story.state, rep, 'h', 0));
    expect(story.state.participants.get(rep)?.epoch).toBe(1);
    expect(ownView(story.state, rep)?.ballots).toEqual({});
  });
});

/** As it crosses the line, without what time it was: steps of the stories stand at different places of the clock. */
const untimed = (text: string): string => text.replace(/17640000\d{5}/g, '0');
