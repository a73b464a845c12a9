import { describe, expect, it } from 'vitest';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { moveSeat } from '../testing/move-seat.ts';
import { LEADER, Story } from '../testing/story.ts';
import { COMMANDS } from './command.ts';
import * as v from 'valibot';
import type { SeatId } from './ids.ts';
import { ownView } from './own-view.ts';
import type { ShownReasons } from './reasons.ts';
import { ownBallot } from './round.ts';
import { sectionsFor } from './view.ts';

/** So many executives, and four representatives of two departments, with the first round open on three items. */
function room(privacy: PrivacyMode, executives = 3) {
  const story = new Story({ privacy, items: 3 });
  const e = Array.from({ length: executives }, (_, n) => story.join(`e${String(n)}`, 'executive'));
  const r = ['sales', 'sales', 'hr', 'hr'].map((department, n) =>
    story.join(`r${String(n)}`, 'representative', department),
  );
  story.do(LEADER, { type: 'startAssessment' });
  return { story, e, r, all: [...e, ...r] };
}
type Room = ReturnType<typeof room>;

const subject = ({ story }: Pick<Room, 'story'>) => story.round.subjects[0] ?? '';
const sections = (story: Story) =>
  sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
const shown = (story: Story): ShownReasons | undefined => sections(story).assessment?.items[0]?.reasons;
const texts = (story: Story) => shown(story)?.unsigned.map(({ of, texts }) => [of, ...texts]);

/** Everybody answers 5, and those who say why do so. */
function explain({ story, all }: Room, why: Readonly<Record<string, string>>) {
  for (const seat of all) {
    story.answer(seat, subject({ story }), 5);
    const reason = why[seat];
    if (reason !== undefined) story.explain(seat, subject({ story }), 5, reason);
  }
}

describe('a reason beside an answer', () => {
  it('J1 J3 is part of the answer: given after it as its next revision, and gone with it when it changes', () => {
    const { story, e } = room('named');
    const [one = LEADER] = e;
    const said = () => ownBallot(story.round, one)[story.round.subjects[0] ?? ('' as never)];
    story.answer(one, subject({ story }), 5);
    expect(story.explain(one, subject({ story }), 5, '規程がもうある').ok).toBe(true);
    expect(said()).toMatchObject({ value: 5, revision: 2, reason: '規程がもうある' });
    story.answer(one, subject({ story }), 1);
    expect(said()).toMatchObject({ value: 1, revision: 3 });
    expect(said()).not.toHaveProperty('reason');
  });

  it.each([
    ['a strong answer', 1, true],
    ['another strong answer', 5, true],
    ['an answer in the middle', 3, false],
    ['don’t know', null, false],
  ])('J2 is kept beside %s in the first round: %s %s', (_which, value, kept) => {
    const { story, e } = room('named');
    story.explain(e[0] ?? LEADER, subject({ story }), value, '理由');
    const answer = story.round.ballots.get(e[0] ?? LEADER)?.[story.round.subjects[0] ?? ('' as never)];
    expect(answer?.value).toBe(value);
    expect(answer?.reason).toBe(kept ? '理由' : undefined);
  });

  it('J2 is kept beside any number in a later round, and beside no score', () => {
    const { story, e, all } = room('named');
    for (const seat of all) story.answer(seat, subject({ story }), 3);
    story.close();
    const items = story.state.checklist.slice(0, 1).map(({ id }) => id);
    story.do(LEADER, { type: 'openRound', kind: 'checklist', items });
    story.explain(e[0] ?? LEADER, subject({ story }), 3, '話を聞いて');
    story.close();
    expect(shown(story)?.named).toEqual([{ seat: e[0], text: '話を聞いて' }]);
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    story.openScoring(['議事録']);
    story.explain(e[0] ?? LEADER, subject({ story }), 5, '面倒');
    expect(JSON.stringify(story.round.ballots)).not.toContain('面倒');
  });

  it.each([
    ['two lines are one', 'はい\nいいえ', 'はい いいえ'],
    ['what turns directions round is gone', 'a\u202Eb\u0000', 'ab'],
    ['nothing but blanks is none', ' \u3000\u200B', ''],
  ])('J4 K5 is one line of visible text: %s', (_which, typed, kept) => {
    const command = { type: 'answer', round: 'r', subject: 's', value: 5, replaces: 0 };
    expect(v.parse(COMMANDS.answer, { ...command, reason: typed }).reason).toBe(kept);
    expect(v.safeParse(COMMANDS.answer, { ...command, reason: 'あ'.repeat(140) }).success).toBe(true);
    expect(v.safeParse(COMMANDS.answer, { ...command, reason: 'あ'.repeat(141) }).success).toBe(false);
  });

  it('J5 S61 is never seen by who holds the seat after it was moved, and stays with the answer that counts', () => {
    const { story, r, all } = room('named');
    const [one = LEADER] = r;
    for (const seat of all) story.answer(seat, subject({ story }), 5);
    story.explain(one, subject({ story }), 5, '前の人の言葉');
    moveSeat(story, one);
    expect(JSON.stringify(ownView(story.state, one))).not.toContain('前の人の言葉');
    story.close();
    expect(shown(story)?.named).toEqual([{ seat: one, text: '前の人の言葉' }]);
    expect(JSON.stringify(ownView(story.state, one))).not.toContain('前の人の言葉');
  });
});

describe('which reasons are shown', () => {
  it('J10 by name on a named board, those of both groups', () => {
    const here = room('named');
    explain(here, { e0: '急ぎたい', r1: '現状で足りる' });
    here.story.close();
    expect(shown(here.story)).toEqual({
      named: [
        { seat: 'e0', text: '急ぎたい' },
        { seat: 'r1', text: '現状で足りる' },
      ],
      unsigned: [],
      more: 0,
    });
  });

  it.each([
    ['two representatives', { r0: 'い', r1: 'あ' }, undefined],
    ['three representatives', { r0: 'う', r1: 'あ', r3: 'い' }, [['representative', 'あ', 'い', 'う']]],
    ['two of each group', { e0: 'あ', e1: 'い', r0: 'う', r1: 'え' }, undefined],
    [
      'three executives and two others',
      { e0: 'う', e1: 'い', e2: 'あ', r0: 'か', r1: 'き' },
      [['executive', 'あ', 'い', 'う']],
    ],
  ])('J11 S75 without names only where three of a shown group wrote one, by their text: %s', (_who, why, expected) => {
    const here = room('anonymous');
    explain(here, why);
    here.story.close();
    expect(texts(here.story)).toEqual(expected);
  });

  it('J11 S75 where everybody is one pool they are one list', () => {
    const here = room('anonymous', 2);
    explain(here, { e0: 'う', r0: 'い', r2: 'あ' });
    here.story.close();
    expect(texts(here.story)).toEqual([['everyone', 'あ', 'い', 'う']]);
  });

  it('J10 J11 with executives named theirs have names, and the others’ have none', () => {
    const here = room('executives-named', 2);
    explain(here, { e1: '進める', r0: 'う', r1: 'い', r2: 'あ' });
    here.story.close();
    expect(shown(here.story)).toMatchObject({
      named: [{ seat: 'e1', text: '進める' }],
      unsigned: [{ of: 'representative', texts: ['あ', 'い', 'う'] }],
    });
  });

  it('J12 S43 the first half of a reveal shows the representatives’ alone', () => {
    const here = room('named');
    explain(here, { e0: '上の言葉', r0: '下の言葉' });
    here.story.do(LEADER, { type: 'closeRound', round: here.story.round.id, reveal: 'representatives' });
    expect(sections(here.story).preview?.subjects[0]?.reasons?.named).toEqual([{ seat: 'r0', text: '下の言葉' }]);
    expect(JSON.stringify(sections(here.story))).not.toContain('上の言葉');
  });

  it('J13 S78 a later round shows its own or, where it doesn’t count, those of the round that does', () => {
    const here = room('anonymous');
    const { story, r } = here;
    explain(here, { r0: '一', r1: '二', r2: '三' });
    story.close();
    const items = story.state.checklist.slice(0, 1).map(({ id }) => id);
    const again = (seats: readonly SeatId[]) => {
      story.do(LEADER, { type: 'openRound', kind: 'checklist', items });
      for (const seat of seats) story.explain(seat, subject(here), 4, `またも${seat}`);
      story.close();
    };
    again(r.slice(0, 2));
    expect(texts(story)).toEqual([['representative', '一', '三', '二']]);
    again([...r.slice(0, 2), ...here.e]);
    // Two representatives beside three executives: their groups merge, as their answers do.
    expect(texts(story)).toEqual([['everyone', ...['e0', 'e1', 'e2', 'r0', 'r1'].map((seat) => `またも${seat}`)]]);
  });

  it('J14 of more than thirty a page holds thirty, and says how many more there are', () => {
    const story = new Story({ privacy: 'named', items: 1 });
    const seats = Array.from({ length: 33 }, (_, n) => story.join(`v${String(n)}`, 'executive'));
    story.do(LEADER, { type: 'startAssessment' });
    for (const seat of seats) story.explain(seat, subject({ story }), 1, seat);
    story.close();
    expect(shown(story)?.named).toHaveLength(30);
    expect(shown(story)?.more).toBe(3);
  });
});
