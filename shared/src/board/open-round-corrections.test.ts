import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { Command } from './command.ts';
import type { DepartmentId, SeatId } from './ids.ts';
import { ownView } from './own-view.ts';
import type { Role } from './participant.ts';
import { countedAgain } from '../testing/one-round.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { sectionsFor } from './view.ts';

const sales = 'sales' as DepartmentId;

function assessing(privacy: PrivacyMode = 'named') {
  const story = new Story({ privacy, items: 3 });
  const exec = story.join('exec', 'executive');
  const rep = story.join('rep', 'representative', sales);
  story.do(LEADER, { type: 'startAssessment' });
  return { story, exec, rep, one: story.round.subjects[0] ?? '' };
}
const answerAll = (story: Story, seat: SeatId, value: number) => {
  for (const subject of story.round.subjects) story.answer(seat, subject, value);
};

const threes = (n: number) => ({ numbers: [0, 0, n, 0, 0], unknown: 0 });

describe('a correction while a round is open', () => {
  const to = (seat: SeatId, role: Role, department: DepartmentId | null = null): Command => ({
    type: 'correctPerson',
    seat,
    person: { name: 'x', jobTitle: '', reading: '' },
    role,
    department,
  });
  const become = (story: Story, ...who: Parameters<typeof to>) => story.do(LEADER, to(...who));

  it('S65 leaves no way from a role without names to one with names', () => {
    for (const privacy of PRIVACY_MODES) {
      const { story, rep, one } = assessing(privacy);
      story.answer(rep, one, 5);
      become(story, rep, 'observer');
      if (privacy === 'executives-named') given(story).when(LEADER, to(rep, 'executive')).isRefused('promise-given');
      else become(story, rep, 'executive');
    }
  });

  it('S65 nor for who joined while it was open, nor back from names to none', () => {
    const { story, exec } = assessing('executives-named');
    const late = story.join('late', 'representative', sales);
    become(story, late, 'observer');
    given(story).when(LEADER, to(late, 'executive')).isRefused('promise-given');
    become(story, exec, 'observer');
    given(story)
      .when(LEADER, to(exec, 'representative', sales))
      .isRefused('promise-given');
    become(story, exec, 'executive');
  });

  it('S66 keeps what somebody answered, out of the count while they don’t vote, and in it again when they do', () => {
    const { story, exec, rep } = assessing();
    answerAll(story, rep, 5);
    const before = story.round.ballots.toJS();
    become(story, rep, 'observer');
    expect(story.round.ballots.has(rep)).toBe(false);
    expect(Object.keys(ownView(story.state, rep)?.ballots ?? {})).toHaveLength(1);
    become(story, rep, 'representative', sales);
    expect(story.round.ballots.toJS()).toEqual(before);
    expect(story.round.finished.has(rep)).toBe(true);
    become(story, rep, 'observer');
    answerAll(story, exec, 3);
    story.close();
    expect(story.round.electorate?.map(({ seat }) => seat)).toEqual([exec]);
    const counts = countedAgain(story.state, story.round);
    for (const subject of story.round.subjects)
      expect(counts[subject]?.tally).toEqual({ executive: threes(1), departments: {} });
  });

  it('S66 in the log of an earlier version went with the vote, and goes with it still', () => {
    const { story, rep, one } = assessing();
    story.answer(rep, one, 5);
    const person = { name: 'rep', jobTitle: '', reading: '' };
    const corrected = { type: 'corrected', seat: rep, person } as const;
    story.happened(
      LEADER,
      { ...corrected, role: 'observer', department: null },
      { ...corrected, role: 'representative', department: sales },
    );
    expect(story.round.ballots.has(rep)).toBe(false);
  });
});

describe('how many have finished a later round', () => {
  it('S64 doesn’t change with one person who is removed or corrected, whether they had finished or not', () => {
    for (const privacy of ['executives-named', 'anonymous'] as const)
      for (const has of [true, false])
        for (const what of ['removed', 'observer', 'department'] as const) {
          const { story, exec, rep } = assessing(privacy);
          const others = ['a', 'b', 'c'].map((name) => story.join(name, 'representative', sales));
          const late = story.join('late', 'observer');
          for (const seat of [exec, rep, ...others]) answerAll(story, seat, 3);
          story.close();
          const items = story.state.checklist.slice(0, 1).map(({ id }) => id);
          story.do(LEADER, { type: 'openRound', kind: 'checklist', items });
          // Somebody who had no part in the first round can still be corrected.
          const person = { name: 'late', jobTitle: '', reading: '' };
          const duty = { seat: late, person, role: 'representative', department: sales } as const;
          story.do(LEADER, { type: 'correctPerson', ...duty });
          answerAll(story, others[0] ?? exec, 4);
          if (has) answerAll(story, late, 4);
          const numbers = () => {
            const view = sectionsFor(story.state, 'facilitator', {
              online: new Set(),
              waiting: [],
              results: story.results(),
            });
            return { finished: view.progress.finishedCount, voters: view.progress.voters };
          };
          const shown = numbers();
          expect(shown).toEqual({ finished: 0, voters: 6 });
          if (what === 'removed') story.do(LEADER, { type: 'removePerson', seat: late, revokeLink: false });
          else if (what === 'observer')
            story.do(LEADER, { type: 'correctPerson', ...duty, role: 'observer', department: null });
          else story.do(LEADER, { type: 'correctPerson', ...duty, department: 'field' as DepartmentId });
          expect(numbers()).toEqual(shown);
        }
  });
});
