import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { Decision } from './decision.ts';
import { enterSeat } from './found.ts';
import { recognised } from './expected.ts';
import type { DepartmentId, ExpectedId, LinkId, SeatId } from './ids.ts';
import type { Role } from './participant.ts';
import { ownView } from './own-view.ts';
import { countedAgain } from '../testing/one-round.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { timerAfter } from './timer.ts';

const kind = (decision: Decision): string => (decision.ok ? 'accepted' : decision.refusal.kind);
const person = (name: string) => ({ name, jobTitle: '', reading: '' });
const sales = 'sales' as DepartmentId;

function voting(privacy: PrivacyMode = 'named'): { story: Story; exec: SeatId; rep: SeatId } {
  const story = new Story({ privacy, items: 2 });
  const exec = story.join('exec', 'executive');
  const rep = story.join('rep', 'representative', sales);
  story.do(LEADER, { type: 'startAssessment' });
  return { story, exec, rep };
}
const everything = (story: Story, seat: SeatId) => {
  for (const subject of story.round.subjects) story.answer(seat, subject, 5);
};

const fives = (n: number) => ({ numbers: [0, 0, 0, 0, n], unknown: 0 });

describe('removing a person', () => {
  it('B10 takes their sealed answers out, leaves closed rounds as they are, and ends what they may do', () => {
    const { story, exec, rep } = voting();
    everything(story, exec);
    everything(story, rep);
    story.do(LEADER, { type: 'removePerson', seat: rep, revokeLink: true });
    expect(story.round.finished.has(rep)).toBe(false);
    given(story)
      .whenAnswering(rep, story.round.subjects[0] ?? '', 1)
      .isRefused('removed');
    story.close();
    const counted = countedAgain(story.state, story.round);
    for (const subject of story.round.subjects)
      expect(counted[subject]?.tally).toEqual({ executive: fives(1), departments: {} });
    expect(story.round.electorate?.map(({ seat }) => seat)).toEqual([exec]);
    expect(story.state.links.get('representative' as LinkId)?.revokedAt).not.toBeNull();
    const closed = story.round;
    story.do(LEADER, { type: 'removePerson', seat: exec, revokeLink: false });
    expect(story.state.rounds.get(closed.id)).toBe(closed);
    expect(ownView(story.state, exec)).toBeNull();
  });

  it('B11 never leaves the board without somebody who leads it', () => {
    const { story, exec } = voting();
    given(story).when(LEADER, { type: 'removePerson', seat: LEADER, revokeLink: false }).isRefused('last-facilitator');
    given(story).when(LEADER, { type: 'shareLead', seat: LEADER, leads: false }).isRefused('last-facilitator');
    story.do(LEADER, { type: 'shareLead', seat: exec, leads: true });
    story.do(exec, { type: 'shareLead', seat: LEADER, leads: false });
    given(story)
      .when(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'everyone' })
      .isRefused('not-allowed');
    expect(story.state.participants.get(LEADER)?.role).toBe('observer');
    given(story)
      .whenAnswering(exec, story.round.subjects[0] ?? '', 3)
      .follows({ type: 'answered', value: 3 });
    story.answer(exec, story.round.subjects[0] ?? '', 3);
    story.do(exec, { type: 'closeRound', round: story.round.id, reveal: 'everyone' });
  });
});

describe('correcting a person', () => {
  const change = (seat: SeatId, role: Role, department: DepartmentId | null) =>
    ({ type: 'correctPerson', seat, person: person('高橋'), role, department }) as const;

  it('B12 is possible until a round in which they could vote has closed', () => {
    const { story, rep } = voting();
    given(story)
      .when(rep, change(rep, 'executive', null))
      .isRefused('not-allowed');
    story.do(rep, change(rep, 'representative', sales));
    given(story)
      .when(LEADER, change(rep, 'executive', sales))
      .isRefused('department-unknown');
    story.do(LEADER, change(rep, 'executive', null));
    everything(story, rep);
    story.close();
    given(story)
      .when(LEADER, change(rep, 'representative', sales))
      .isRefused('has-voted');
  });

  it('S56 tells nobody whether they have begun to answer, and takes along what they answered', () => {
    for (const privacy of PRIVACY_MODES)
      for (const [role, department] of [
        ['representative', 'field' as DepartmentId],
        ['executive', null],
        ['observer', null],
      ] as const) {
        const [begun, not] = [true, false].map((answers) => {
          const { story, exec, rep } = voting(privacy);
          everything(story, exec);
          if (answers) everything(story, rep);
          const said = kind(story.try(LEADER, change(rep, role, department)));
          story.close();
          const counted = countedAgain(story.state, story.round);
          const asExecutive = said === 'accepted' && role === 'executive';
          const counts = !answers || (said === 'accepted' && role === 'observer') ? 0 : 1;
          const where = said === 'accepted' ? department : sales;
          for (const subject of story.round.subjects)
            expect(counted[subject]?.tally).toEqual({
              executive: fives(asExecutive ? 1 + counts : 1),
              departments: asExecutive || counts === 0 ? {} : { [where ?? '']: fives(counts) },
            });
          return said;
        });
        expect(begun).toBe(not);
        // What was answered unnamed doesn't come to be shown by name.
        expect(begun).toBe(privacy === 'executives-named' && role === 'executive' ? 'promise-given' : 'accepted');
      }
  });

  it('B13 makes a facilitator an executive who leads and votes', () => {
    const { story } = voting();
    const change = {
      type: 'correctPerson',
      seat: LEADER,
      person: person('社長'),
      role: 'executive',
      department: null,
    } as const;
    story.do(LEADER, change);
    given(story)
      .whenAnswering(LEADER, story.round.subjects[0] ?? '', 3)
      .follows({ type: 'answered', value: 3 });
    story.answer(LEADER, story.round.subjects[0] ?? '', 3);
    story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'everyone' });
  });
});

describe('somebody without a device', () => {
  it('S44 is entered only where their answers would be open by name', () => {
    const entering = (privacy: PrivacyMode, role: Role, department: DepartmentId | null) =>
      given(new Story({ privacy })).whenServer((state) =>
        enterSeat(state, LEADER, { seat: 'new' as SeatId, person: person('常務'), role, department }),
      );
    const entered = { type: 'entered', seat: 'new' } as const;
    entering('named', 'executive', null).follows(entered);
    entering('named', 'representative', sales).follows(entered);
    entering('executives-named', 'executive', null).follows(entered);
    entering('executives-named', 'representative', sales).isRefused('proxy-not-allowed');
    entering('anonymous', 'executive', null).isRefused('proxy-not-allowed');
    entering('anonymous', 'representative', sales).isRefused('proxy-not-allowed');
  });
});

describe('those who are expected', () => {
  it('B14 are recognised by name and role when they come, however the name is written', () => {
    const story = new Story();
    const expect1 = 'x1' as ExpectedId;
    story.do(LEADER, {
      type: 'expectPerson',
      expected: expect1,
      person: person('山田 太郎'),
      role: 'representative',
      department: sales,
    });
    story.do(LEADER, { type: 'excuseExpected', expected: expect1, absent: true });
    const seat = story.join('yamada', 'representative', sales, '山田　太郎');
    expect(story.state.expected.get(expect1)).toMatchObject({ seat, absent: false });
    expect(
      recognised(story.state.expected.values(), { name: '山田太郎', role: 'representative', department: sales }),
    ).toBeNull();
  });

  const listed = (story: Story, name: string) => {
    const expected = name as ExpectedId;
    story.do(LEADER, { type: 'expectPerson', expected, person: person(name), role: 'executive', department: null });
    return () => story.state.expected.get(expected)?.seat;
  };

  it('B14 are recognised when a mistyped name is put right, and when they are listed after they came', () => {
    const story = new Story();
    const yamada = listed(story, '山田 太郎');
    const seat = story.join('yamada', 'executive', null, '山田');
    expect(yamada()).toBeNull();
    story.do(LEADER, { type: 'correctPerson', seat, person: person('山田太郎'), role: 'executive', department: null });
    expect(yamada()).toBe(seat);
    const early = story.join('ito', 'executive', null, '伊藤 由美');
    expect(listed(story, '伊藤由美')()).toBe(early);
    expect(listed(story, '伊藤　由美')()).toBeNull();
  });

  it('B14 are waited for again when who came under their name is taken off the board before having a say', () => {
    const { story, exec } = voting();
    const yamada = listed(story, '山田 太郎');
    const wrong = story.join('wrong', 'executive', null, '山田 太郎');
    const right = story.join('right', 'executive', null, '山田 太郎');
    expect(yamada()).toBe(wrong);
    story.do(LEADER, { type: 'removePerson', seat: wrong, revokeLink: false });
    expect(yamada()).toBe(right);
    story.do(LEADER, { type: 'removePerson', seat: right, revokeLink: false });
    expect(yamada()).toBeNull();
    const real = story.join('real', 'executive', null, '山田 太郎');
    everything(story, exec);
    story.close();
    story.do(LEADER, { type: 'removePerson', seat: real, revokeLink: false });
    expect(yamada()).toBe(real);
  });
});

describe('the due date', () => {
  it('B19 stays when the round it was set for opens, and goes with its close', () => {
    const story = new Story({ items: 1 });
    const exec = story.join('exec', 'executive');
    story.do(LEADER, { type: 'setDue', at: 1_900_000_000_000 });
    story.do(LEADER, { type: 'startAssessment' });
    expect(story.state.due).toBe(1_900_000_000_000);
    everything(story, exec);
    story.close();
    expect(story.state.due).toBeNull();
    story.do(LEADER, { type: 'setDue', at: 1_950_000_000_000 });
    story.do(LEADER, { type: 'openRound', kind: 'checklist', items: story.state.checklist.map(({ id }) => id) });
    expect(story.state.due).toBe(1_950_000_000_000);
  });
});

describe('the timer', () => {
  it('B15 pauses, goes on where it stood, and takes a minute more', () => {
    const running = timerAfter(null, 'start', 60_000, 1_000);
    const paused = timerAfter(running, 'pause', 0, 31_000);
    expect(paused).toMatchObject({ kind: 'paused', remaining: 30_000 });
    const more = timerAfter(paused, 'extend', 60_000, 99_000);
    expect(timerAfter(more, 'resume', 0, 100_000)).toMatchObject({ kind: 'running', endsAt: 190_000 });
    expect(timerAfter(running, 'extend', 60_000, 200_000)).toMatchObject({ endsAt: 260_000 });
    expect(timerAfter(running, 'stop', 0, 2_000)).toBeNull();
  });
});
