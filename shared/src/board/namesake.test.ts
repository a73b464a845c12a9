import { describe, expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import type { Join } from './commands/server.ts';
import type { Decision } from './decision.ts';
import { enterSeat, join, letIn } from './found.ts';
import type { DepartmentId, ExpectedId, LinkId, SeatId } from './ids.ts';
import { marked, unmarked } from './name-mark.ts';
import type { Role } from './participant.ts';
import { LIMITS } from './text.ts';

const said = (name: string) => ({ name, jobTitle: '', reading: '' });
const comes = (story: Story, name: string, change: Partial<Join> & { link?: LinkId } = {}): Decision =>
  join(story.state, {
    type: 'join',
    link: 'representative' as LinkId,
    seat: 'comer' as SeatId,
    person: said(name),
    department: 'sales' as DepartmentId,
    expected: null,
    ...change,
  });
const nameOf = (decision: Decision): string | null => {
  const [event] = decision.ok ? decision.events : [];
  return event !== undefined && 'person' in event ? event.person.name : null;
};

function withTanaka() {
  const story = new Story({ items: 1 });
  const tanaka = story.join('tanaka', 'representative', 'sales', '田中 太郎');
  return { story, tanaka };
}

describe('whoever comes by the name of somebody who is here', () => {
  it.each(['田中 太郎', '田中太郎', '田中　太郎', ' 田中 太郎 '])('D23 is asked whether that’s them: %s', (name) => {
    const { story } = withTanaka();
    expect(comes(story, name)).toMatchObject({
      ok: false,
      refusal: { kind: 'already-here', values: { name: '田中 太郎' } },
    });
  });

  it('D23 isn’t asked of another role or department, nor of somebody who has left', () => {
    const { story, tanaka } = withTanaka();
    expect(comes(story, '田中 太郎', { department: 'hr' as DepartmentId }).ok).toBe(true);
    expect(comes(story, '田中 太郎', { link: 'executive' as LinkId, department: null }).ok).toBe(true);
    expect(comes(story, '田中 次郎').ok).toBe(true);
    story.do(LEADER, { type: 'removePerson', seat: tanaka, revokeLink: false });
    expect(nameOf(comes(story, '田中 太郎'))).toBe('田中 太郎');
  });

  it('D24 and is somebody else joins by a name that can be told apart', () => {
    const { story } = withTanaka();
    expect(nameOf(comes(story, '田中太郎', { another: true }))).toBe('田中太郎（2）');
    story.join('second', 'representative', 'sales', '田中 太郎');
    expect(story.state.participants.get('second' as SeatId)?.name).toBe('田中 太郎（2）');
    expect(nameOf(comes(story, '田中 太郎', { another: true }))).toBe('田中 太郎（3）');
    // Whoever writes a first name or a title beside it needs no number.
    expect(nameOf(comes(story, '田中 太郎（課長）', { another: true }))).toBe('田中 太郎（課長）');
  });

  it('D24 is told apart when let in from the door, and entered by nobody under the same name', () => {
    const { story } = withTanaka();
    const comer = {
      seat: 'comer' as SeatId,
      person: said('田中 太郎'),
      role: 'representative' as Role,
      department: 'sales' as DepartmentId,
    };
    expect(nameOf(letIn(story.state, LEADER, comer))).toBe('田中 太郎（2）');
    expect(enterSeat(story.state, LEADER, comer)).toMatchObject({ ok: false, refusal: { kind: 'already-here' } });
  });

  it('D24 a mark fits the longest name, and goes as it came', () => {
    const long = '髙'.repeat(LIMITS.name);
    expect(marked(long, 2)).toHaveLength(LIMITS.name);
    expect(marked('𠮷'.repeat(LIMITS.name / 2), 12)).toMatch(/^𠮷+（12）$/u);
    expect(marked('Tanaka', 2)).toBe('Tanaka (2)');
    for (const name of ['田中 太郎', 'Tanaka', 'علی‌رضا', '👩‍💻']) expect(unmarked(marked(name, 7))).toBe(name);
    expect(unmarked('田中（課長）')).toBe('田中（課長）');
  });

  it('D24 of two of one name who are expected both, both have come', () => {
    const story = new Story({ items: 1 });
    const department = 'sales' as DepartmentId;
    for (const expected of ['one', 'two'] as ExpectedId[])
      story.do(LEADER, {
        type: 'expectPerson',
        expected,
        person: said('田中 太郎'),
        role: 'representative',
        department,
      });
    const seats = ['a', 'b'].map((seat) => story.join(seat, 'representative', 'sales', '田中太郎'));
    expect([...story.state.expected.values()].map(({ seat }) => seat)).toEqual(seats);
  });
});
