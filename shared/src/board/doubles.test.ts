import { describe, expect, it } from 'vitest';
import { audit } from './view/audit.ts';
import { namesIn } from '../sentences/names.ts';
import { peopleBlocks } from '../documents/parts/people.ts';
import { logSentence } from '../sentences/log.ts';
import { given } from '../testing/given.ts';
import { LEADER } from '../testing/story.ts';
import { replay } from './evolve.ts';
import type { ExpectedId, RemarkId, SeatId, TaskId } from './ids.ts';
import { ownView } from './own-view.ts';
import { goneAs, seatNow } from './participant.ts';
import { refusal, sectionsOf, twice, answerAll } from '../testing/twice.ts';

describe('a double is merged in one step', () => {
  it('D26 it is out and told so, awaited no more, and stands on the list of the expected as who stays', () => {
    const { story, double, person, merge } = twice();
    story.do(LEADER, {
      type: 'expectPerson',
      expected: 'x' as ExpectedId,
      person: { name: '田中 太郎', jobTitle: '', reading: '' },
      role: 'representative',
      department: null,
    });
    expect(story.state.expected.first()?.seat).toBe(double);
    story.do(LEADER, { type: 'startAssessment' });
    expect(sectionsOf(story).progress.voters).toBe(8);
    expect(merge().ok).toBe(true);
    expect(sectionsOf(story).progress.voters).toBe(7);
    expect(story.state.expected.first()?.seat).toBe(person);
    expect(refusal(story.answer(double, story.round.subjects[0] ?? '', 3))).toBe('merged');
    expect(ownView(story.state, double)).toBeNull();
    answerAll(story, person, 3);
    story.close();
    expect(story.round.electorate?.map(({ seat }) => seat)).not.toContain(double);
  });

  it('D26 only a facilitator does it, once, of two people who are here', () => {
    const { story, double, person, merge, others } = twice();
    const [other = LEADER] = others;
    given(story).when(person, { type: 'mergePerson', seat: double, into: person }).isRefused('not-allowed');
    given(story).when(LEADER, { type: 'mergePerson', seat: person, into: person }).isRefused('person-unknown');
    given(story)
      .when(LEADER, { type: 'mergePerson', seat: 'x' as SeatId, into: person })
      .isRefused('person-unknown');
    expect(merge().ok).toBe(true);
    expect(refusal(merge())).toBe('already-done');
    given(story).when(LEADER, { type: 'mergePerson', seat: other, into: double }).isRefused('person-unknown');
    given(story).when(LEADER, { type: 'mergePerson', seat: double, into: other }).isRefused('person-unknown');
  });

  it('D26 who led by either seat goes on leading, also the last one who does', () => {
    const { story, person } = twice();
    story.do(LEADER, { type: 'mergePerson', seat: LEADER, into: person });
    expect(story.state.participants.get(person)).toMatchObject({ facilitates: true, role: 'representative' });
    story.do(person, { type: 'startAssessment' });
  });

  it('D26 a merge of merges leads to the seat that is left, and a log without merges means what it meant', () => {
    const { story, double, person, merge, others } = twice();
    merge();
    const [other = LEADER, gone = LEADER] = others;
    story.do(LEADER, { type: 'mergePerson', seat: person, into: other });
    expect(seatNow(story.state.participants, double)).toBe(other);
    story.do(LEADER, { type: 'removePerson', seat: gone, revokeLink: false });
    const { participants } = replay(story.log) ?? story.state;
    expect([double, person, gone].map((seat) => goneAs(participants.get(seat) ?? { mergedInto: null }))).toEqual([
      'merged',
      'merged',
      'removed',
    ]);
  });
});

describe('what the double said is the one person’s', () => {
  const agreeing = () => {
    const meeting = twice();
    const { story, others, double, person } = meeting;
    const everybody = [...others, double, person];
    story.do(LEADER, { type: 'startAssessment' });
    for (const seat of everybody) answerAll(story, seat, 4);
    story.close();
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    const task = { detail: '', department: null, hours: null, saving: null };
    story.do(
      LEADER,
      { type: 'openScoring' },
      { slate: { tasks: [{ ...task, id: 't' as TaskId, title: '日報', authors: [double, person] }], leftOut: [] } },
    );
    for (const seat of everybody) answerAll(story, seat, 4);
    story.close();
    const consents = (seat: SeatId, stance: 'agree' | 'reserve' | 'object', reason = '') =>
      story.do(seat, { type: 'consent', plan: story.state.plan.version, stance, reason });
    const stance = () => sectionsOf(story).plan.consents.find(({ seat }) => seat === person);
    return { ...meeting, consents, stance };
  };

  it('D27 a reservation goes over unless they said something later; to agree is asked again', () => {
    const reserved = agreeing();
    reserved.consents(reserved.person, 'agree');
    reserved.consents(reserved.double, 'reserve', '端末が足りない');
    reserved.merge();
    expect(reserved.stance()).toMatchObject({ stance: 'reserve', reason: '端末が足りない' });
    expect(ownView(reserved.story.state, reserved.person)?.consent).toMatchObject({ stance: 'reserve' });

    const later = agreeing();
    later.consents(later.double, 'object', '早すぎる');
    later.consents(later.person, 'agree');
    later.merge();
    expect(later.stance()).toMatchObject({ stance: 'agree' });

    const agreed = agreeing();
    agreed.consents(agreed.double, 'agree');
    agreed.merge();
    expect(agreed.stance()).toBeUndefined();
    expect(sectionsOf(agreed.story).plan.silent).toContain(agreed.person);
    expect(sectionsOf(agreed.story).plan.silent).not.toContain(agreed.double);
  });

  it('D27 what is done about their concern, and what they ticked off, goes with them', () => {
    const { story, double, person, consents, merge } = agreeing();
    consents(double, 'reserve', '端末が足りない');
    const concern = { owner: '総務 花子', due: null, remark: '10台を借りる' };
    const written = { text: '端末を借りる', owner: '総務 花子', due: null };
    story.do(LEADER, {
      type: 'keepMinutes',
      minutes: story.state.minutes.version,
      content: { homework: [written], concerns: [{ ...concern, seat: double }] },
    });
    const toDo = story.state.minutes.homework[0]?.id;
    if (toDo === undefined) throw new Error('No to-do');
    story.do(double, { type: 'tickToDo', toDo, done: true });
    merge();
    expect(story.state.minutes.concerns).toEqual([{ ...concern, seat: person }]);
    story.do(person, { type: 'tickToDo', toDo, done: false });
  });

  it('D27 an adviser’s remarks are theirs to put right', () => {
    const { story } = agreeing();
    const [one, two] = ['one', 'two'].map((seat) => story.join(seat, 'observer', null, '顧問'));
    if (one === undefined || two === undefined) throw new Error('Nobody');
    const remark = { id: 'remark' as RemarkId, text: '費用が抜けています', adviser: '' };
    story.do(one, { type: 'remark', remark });
    story.do(LEADER, { type: 'mergePerson', seat: one, into: two });
    story.do(two, { type: 'remark', remark: { ...remark, text: '費用の欄がありません' } });
    expect(story.state.remarks).toMatchObject([{ by: two }]);
  });

  it('D27 everything is told by the name of who stays, also when it is corrected later; candidates once', () => {
    const { story, double, person, merge } = agreeing();
    merge();
    const sections = sectionsOf(story);
    expect(sections.board.slate?.[0]?.authors).toEqual([person]);
    const names = namesIn('ja', sections);
    expect(names.person(double)).toBe('田中 太郎');
    const told = audit(story.log).map((entry) => logSentence('ja', entry, names));
    expect(told.at(-1)).toBe('田中 太郎さんの二つの席を一つにまとめました。');
    // Both were counted in a closed round: the record says which of them is no more.
    const blocks = peopleBlocks({ sections, language: 'ja', names } as Parameters<typeof peopleBlocks>[0]);
    const rows = blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .filter(([name]) => name === '田中 太郎');
    expect(rows.map((row) => row.at(-1))).toEqual(expect.arrayContaining(['出席', '同じ人の別の席（まとめる前）']));
    const fresh = twice();
    fresh.merge();
    const correct = { type: 'correctPerson', seat: fresh.person, role: 'executive', department: null } as const;
    fresh.story.do(LEADER, { ...correct, person: { name: '田中 一郎', jobTitle: '部長', reading: '' } });
    expect(namesIn('ja', sectionsOf(fresh.story)).titledPerson(fresh.double)).toContain('田中 一郎');
  });
});

describe('several who never answered', () => {
  it('D29 are taken off the board in one step, and whoever is gone already is passed over', () => {
    const { story, others, double } = twice();
    const [first = LEADER, ...rest] = others;
    story.do(LEADER, { type: 'removePerson', seat: first, revokeLink: false });
    story.do(LEADER, { type: 'startAssessment' });
    const act = { type: 'removePeople', seats: [first, ...rest, double, double] } as const;
    given(story)
      .when(double, { ...act, seats: [...act.seats] })
      .isRefused('not-allowed');
    const decision = story.try(LEADER, { ...act, seats: [...act.seats] });
    expect(decision.ok && decision.events.map((event) => event.type)).toEqual(
      Array.from({ length: 6 }, () => 'removed'),
    );
    expect(sectionsOf(story).progress.voters).toBe(1);
    given(story)
      .when(LEADER, { ...act, seats: [...act.seats] })
      .isRefused('already-done');
  });

  it('D29 leave somebody who leads', () => {
    const { story, double, person } = twice();
    story.do(LEADER, { type: 'shareLead', seat: person, leads: true });
    given(story)
      .when(LEADER, { type: 'removePeople', seats: [LEADER, person] })
      .isRefused('last-facilitator');
    story.do(LEADER, { type: 'removePeople', seats: [LEADER, double] });
  });
});
