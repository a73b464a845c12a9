import { describe, expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import type { InvitePeople, Join } from './commands/server.ts';
import { evolve } from './evolve.ts';
import { join, makeLink } from './found.ts';
import type { DepartmentId, ExpectedId, LinkId, SeatId } from './ids.ts';
import { invitePeople } from './invite.ts';
import type { Role } from './participant.ts';
import { linksSection } from './view/links-section.ts';

const sales = 'sales' as DepartmentId;
const person = (name: string, more = {}) => ({ name, jobTitle: '', reading: '', ...more });

/** A board whose list holds one executive, 山本, and one representative, 小林. */
class Invited extends Story {
  #count = 0;
  constructor() {
    super();
    this.expects('yamamoto', '山本 健一', 'executive');
    this.expects('kobayashi', '小林 さくら', 'representative', sales);
  }
  expects(id: string, name: string, role: Role, department: DepartmentId | null = null) {
    this.do(LEADER, {
      type: 'expectPerson',
      expected: id as ExpectedId,
      person: person(name, { jobTitle: '役' }),
      role,
      department,
    });
  }
  invites(people: readonly string[], { anew = false, by = LEADER } = {}) {
    const links: InvitePeople['links'] = people.map((expected) => {
      const link = `link-${String(++this.#count)}` as LinkId;
      return { link, expected: expected as ExpectedId, hash: link };
    });
    const decision = invitePeople(this.state, by, { type: 'invitePeople', links, anew });
    if (decision.ok) this.carryOut(by, decision);
    return decision;
  }
  comes(by: string, name: string, more: Partial<Join> = {}) {
    const seat = `seat-${String(++this.#count)}` as SeatId;
    const decision = join(this.state, {
      type: 'join',
      link: by as LinkId,
      seat,
      person: person(name),
      department: null,
      expected: null,
      ...more,
    });
    if (decision.ok) this.carryOut(LEADER, decision);
    return decision.ok ? seat : decision.refusal;
  }
  living() {
    return linksSection(this.state)
      .filter(({ revokedAt, expected }) => revokedAt === null && expected !== null)
      .map(({ id, expected }) => [id, expected]);
  }
}

describe('M75 a personal invitation', () => {
  it('lets in the one whom it names, by whatever name they write, as what the list says of them now', () => {
    const story = new Invited();
    story.invites(['yamamoto', 'kobayashi']);
    story.expects('kobayashi', '小林 さくら', 'executive');
    const seat = story.comes('link-2', '小林 桜');
    expect(story.state.expected.get('kobayashi' as ExpectedId)?.seat).toBe(seat);
    expect(story.state.participants.get(seat as SeatId)).toMatchObject({
      name: '小林 桜',
      role: 'executive',
      department: null,
    });
  });

  it('once taken asks whoever comes whether that’s them, and lets in nobody of another name', () => {
    const story = new Invited();
    story.invites(['yamamoto']);
    story.comes('link-1', '山本 健一');
    expect(story.comes('link-1', '鈴木 守')).toMatchObject({ kind: 'already-here', values: { name: '山本 健一' } });
    expect(story.comes('link-1', '鈴木 守', { another: true })).toMatchObject({ kind: 'link-used' });
    expect(story.comes('link-1', '山本健一', { another: true })).toMatch(/^seat/);
  });

  it('is made once for each, made anew instead of the one before, and for nobody who has come', () => {
    const story = new Invited();
    story.invites(['yamamoto', 'kobayashi', 'nobody']);
    expect(story.living()).toEqual([
      ['link-1', 'yamamoto'],
      ['link-2', 'kobayashi'],
    ]);
    story.invites(['yamamoto']);
    expect(story.living()).toHaveLength(2);
    story.comes('link-1', '山本 健一');
    story.invites(['yamamoto', 'kobayashi'], { anew: true });
    expect(story.living()).toEqual([['link-7', 'kobayashi']]);
  });

  it('ends when its person is taken off the list', () => {
    const story = new Invited();
    story.invites(['yamamoto', 'kobayashi']);
    story.do(LEADER, { type: 'forgetExpected', expected: 'yamamoto' as ExpectedId });
    expect(story.living()).toEqual([['link-2', 'kobayashi']]);
    expect(story.comes('link-1', '山本 健一')).toMatchObject({ kind: 'link-revoked' });
  });

  it('is made by whoever leads and nobody else, and takes no room from the links for everybody', () => {
    const story = new Invited();
    const seat = story.comes('executive', '森 一');
    expect(story.invites(['yamamoto'], { by: seat as SeatId })).toMatchObject({ ok: false });
    for (let at = 0; at < 300; at += 1) story.expects(`e${String(at)}`, `人 ${String(at)}`, 'observer');
    expect(story.invites(Array.from({ length: 300 }, (_, at) => `e${String(at)}`))).toMatchObject({ ok: true });
    const made = makeLink(story.state, LEADER, {
      type: 'makeLink',
      link: 'one-more' as LinkId,
      role: 'observer',
      department: null,
      hash: 'hash',
    });
    expect(made.ok).toBe(true);
  });

  it('of an earlier log none is personal, and what was made means the same when it is read again', () => {
    const story = new Invited();
    story.invites(['yamamoto']);
    const [first] = story.state.links.valueSeq();
    expect(first?.expected).toBeNull();
    let again = null as Story['state'] | null;
    for (const logged of story.log) again = evolve(again, logged);
    expect(again?.links.toJS()).toEqual(story.state.links.toJS());
  });
});
