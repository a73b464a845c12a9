import { describe, expect, it } from 'vitest';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { LEADER, Story } from '../testing/story.ts';
import { audit } from './view/audit.ts';
import type { DepartmentId, DraftId, SeatId, SilenceId } from './ids.ts';
import { replay } from './evolve.ts';
import { ownView } from './own-view.ts';
import type { DraftContent } from './silence.ts';
import { AUDIENCES, sectionsFor } from './view.ts';

const FIRST = 'w1' as SilenceId;
const content = (title: string): DraftContent => ({ title, detail: '', department: null, hours: null, saving: null });

function writing(privacy: PrivacyMode, representatives = 4) {
  const story = new Story({ privacy, items: 1 });
  const boss = story.join('boss', 'executive');
  const reps = Array.from({ length: representatives }, (_, at) =>
    story.join(`rep${String(at)}`, 'representative', 'sales'),
  );
  story.do(LEADER, { type: 'startAssessment' });
  for (const seat of [boss, ...reps]) story.answer(seat, story.round.subjects[0] ?? '', 3);
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  return { story, boss, reps };
}

const open = (story: Story) => story.try(LEADER, { type: 'openSilence', ms: 60_000 });
const write = (story: Story, seat: SeatId, draft: string, title: string | null, replaces = 0) =>
  story.try(seat, {
    type: 'writeDraft',
    silence: FIRST,
    draft: draft as DraftId,
    replaces,
    content: title === null ? null : content(title),
  });
const end = (story: Story, draw = 5) => story.do(LEADER, { type: 'endSilence', silence: FIRST }, { draw });
const titlesOf = (story: Story) => story.state.silences[0]?.ideas.map(({ title }) => title) ?? [];
const seen = (story: Story) =>
  JSON.stringify(
    AUDIENCES.map((audience) =>
      sectionsFor(story.state, audience, { online: new Set(), waiting: [], results: story.results() }),
    ),
  );

it.each(PRIVACY_MODES)('I1 S1 %s: what others write, and how much, shows in nobody’s view and in no log', (privacy) => {
  const [quiet, busy] = [writing(privacy), writing(privacy)];
  for (const { story } of [quiet, busy]) expect(open(story).ok).toBe(true);
  const [one = LEADER, other = LEADER] = busy.reps;
  for (let at = 0; at < 5; at += 1) expect(write(busy.story, one, `d${String(at)}`, `案${String(at)}`).ok).toBe(true);
  expect(write(busy.story, one, 'd1', null, 1).ok).toBe(true);
  expect(seen(busy.story)).toBe(seen(quiet.story));
  expect(ownView(busy.story.state, other)).toEqual(ownView(quiet.story.state, other));
  expect(ownView(busy.story.state, one)?.silence?.drafts.map((each) => each.content.title)).toEqual([
    ...['案0', '案2', '案3', '案4'],
  ]);
  const told = (story: Story) => audit(story.log).map(({ event }) => event);
  expect(told(busy.story)).toEqual(told(quiet.story));
});

it('I2 a draft names the revision that it replaces, and a late one is refused as such', () => {
  const { story, reps } = writing('named');
  const [one = LEADER] = reps;
  expect(open(story).ok).toBe(true);
  write(story, one, 'd', '一');
  expect(write(story, one, 'd', '古い端末')).toMatchObject({
    refusal: { kind: 'superseded', values: { revision: 1 } },
  });
  expect(write(story, one, 'd', '二', 1).ok).toBe(true);
  end(story);
  expect(write(story, one, 'd', '三', 2)).toMatchObject({ refusal: { kind: 'silence-over' } });
  expect(titlesOf(story)).toEqual(['二']);
});

it('I19 what is withheld at the end is told to its writer alone, and nothing of what it said', () => {
  const played = (writes: boolean) => {
    const { story, boss, reps } = writing('anonymous', 2);
    const watcher = story.join('watcher', 'observer');
    open(story);
    write(story, boss, 'd', '社長の案');
    write(story, boss, 'd', writes ? '社長の別の案' : null, 1);
    write(story, reps[0] ?? LEADER, 'd', '部門の案');
    write(story, reps[0] ?? LEADER, 'd', null, 1);
    // Whoever leads writes too.
    for (const seat of reps) story.do(LEADER, { type: 'removePerson', seat, revokeLink: false });
    end(story);
    return { story, boss, others: [LEADER, watcher] };
  };
  const [some, none] = [played(true), played(false)];
  expect(ownView(some.story.state, some.boss)?.withheld).toEqual(['d']);
  expect(ownView(none.story.state, none.boss)).not.toHaveProperty('withheld');
  for (const seat of some.others) {
    expect(ownView(some.story.state, seat)).toEqual(ownView(none.story.state, seat));
    expect(ownView(some.story.state, seat)).not.toHaveProperty('withheld');
  }
  expect(seen(some.story)).toBe(seen(none.story));
  const told = (story: Story) => audit(story.log).map(({ event }) => event);
  expect(told(some.story)).toEqual(told(none.story));
  // Not to who holds the seat afterwards.
  const person = some.story.state.participants.get(some.boss);
  if (person === undefined) throw new Error('Nobody there');
  const participants = some.story.state.participants.set(some.boss, { ...person, epoch: 1 });
  expect(ownView({ ...some.story.state, participants }, some.boss)).not.toHaveProperty('withheld');
});

describe('I3 whose name stands beside an idea', () => {
  const authors = (privacy: PrivacyMode, representatives?: number) => {
    const { story, boss, reps } = writing(privacy, representatives);
    open(story);
    write(story, boss, 'd', '社長の案');
    write(story, reps[0] ?? LEADER, 'd', '部門の案');
    end(story);
    return Object.fromEntries((story.state.silences[0]?.ideas ?? []).map(({ title, author }) => [title, author]));
  };
  it('everybody’s where all are named', () => {
    expect(authors('named')).toEqual({ 社長の案: 'boss', 部門の案: 'rep0' });
  });
  it('the executives’ alone where they are named, and nobody’s with fewer than three representatives', () => {
    expect(authors('executives-named')).toEqual({ 社長の案: 'boss', 部門の案: null });
    expect(authors('executives-named', 2)).toEqual({ 社長の案: null, 部門の案: null });
  });
  it('nobody’s where nobody is named', () => {
    expect(authors('anonymous')).toEqual({ 社長の案: null, 部門の案: null });
  });
});

it('I4 without names it opens for three writers or more, and with fewer left at its end nothing appears', () => {
  const few = writing('anonymous', 1);
  few.story.do(LEADER, { type: 'removePerson', seat: few.boss, revokeLink: false });
  expect(open(few.story)).toMatchObject({ refusal: { kind: 'too-few-writers' } });
  const { story, boss, reps } = writing('anonymous', 2);
  expect(open(story).ok).toBe(true);
  write(story, boss, 'd', '社長の案');
  for (const seat of reps) story.do(LEADER, { type: 'removePerson', seat, revokeLink: false });
  end(story);
  expect(titlesOf(story)).toEqual([]);
});

it('I5 S4 the order, and all that is kept to be shown, follows neither from who wrote nor from when', () => {
  const of = (turn: number) => {
    const { story, reps } = writing('anonymous');
    open(story);
    const titles = ['議事録', '日報', '見積もり', '問い合わせ'];
    reps.forEach((seat, at) => write(story, seat, `d${String(at)}`, titles[(at + turn) % titles.length] ?? ''));
    end(story);
    return story.state.silences;
  };
  expect(of(1)).toEqual(of(0));
  expect(of(3)).toEqual(of(0));
});

it('I6 nobody else does anything to the list meanwhile, and the meeting goes on only after it', () => {
  const { story } = writing('named');
  open(story);
  expect(story.try(LEADER, { type: 'moveTo', from: 'propose', to: 'discuss' })).toMatchObject({
    refusal: { kind: 'silence-open' },
  });
  expect(story.try(LEADER, { type: 'openScoring' }, { slate: { tasks: [], leftOut: [] } })).toMatchObject({
    refusal: { kind: 'silence-open' },
  });
  expect(open(story)).toMatchObject({ refusal: { kind: 'already-done' } });
  end(story);
  expect(story.state.timer).toBeNull();
  expect(story.try(LEADER, { type: 'endSilence', silence: FIRST })).toMatchObject({
    refusal: { kind: 'already-done' },
  });
});

it('I7 S60 who takes a seat over can’t see, count or replace what was written before; it appears all the same', () => {
  const { story, reps } = writing('named');
  const [seat = LEADER] = reps;
  open(story);
  for (let at = 0; at < 12; at += 1) write(story, seat, `d${String(at)}`, `前${String(at)}`);
  story.happened(
    LEADER,
    { type: 'personalLinkMade', seat, link: 'p' as never, hash: 'h', moves: true },
    { type: 'seatMoved', seat, by: LEADER },
  );
  expect(ownView(story.state, seat)?.silence?.drafts).toEqual([]);
  // As if nothing had been: neither the id nor the number of drafts is taken.
  expect(write(story, seat, 'd0', '後').ok).toBe(true);
  end(story);
  expect(new Set(titlesOf(story))).toEqual(
    new Set(['後', ...Array.from({ length: 12 }, (_, at) => `前${String(at)}`)]),
  );
});

it('I8 as many drafts as one may have follow from how many there are to write, and drafts taken back are bounded too', () => {
  const { story, reps } = writing('named');
  const [one = LEADER] = reps;
  open(story);
  const each = story.state.silence?.each ?? 0;
  for (let at = 0; at < each; at += 1) expect(write(story, one, `d${String(at)}`, 'x').ok).toBe(true);
  expect(write(story, one, 'more', 'x')).toMatchObject({ refusal: { kind: 'board-full', values: { max: each } } });
  expect(write(story, one, 'd0', null, 1).ok).toBe(true);
  expect(write(story, one, 'more', 'x').ok).toBe(true);
  let begun = each + 1;
  for (; begun < 1000; begun += 1) {
    write(story, one, begun === each + 1 ? 'more' : `m${String(begun - 1)}`, null, 1);
    if (!write(story, one, `m${String(begun)}`, 'x').ok) break;
  }
  expect(begun).toBe(4 * each);
});

it('I9 R1 a board with a silence, open or over, is the same when it is read again', () => {
  const { story, reps } = writing('named');
  open(story);
  write(story, reps[0] ?? LEADER, 'd', '案');
  expect(JSON.stringify(replay(story.log))).toBe(JSON.stringify(story.state));
  end(story);
  expect(JSON.stringify(replay(story.log))).toBe(JSON.stringify(story.state));
});

it('I10 a department that the board doesn’t have is refused, and who only watches writes nothing', () => {
  const { story, boss } = writing('named');
  const watches = story.join('watches', 'observer');
  open(story);
  const command = {
    type: 'writeDraft',
    silence: FIRST,
    draft: 'd' as DraftId,
    replaces: 0,
    content: { ...content('案'), department: 'nowhere' as DepartmentId },
  } as const;
  expect(story.try(boss, command)).toMatchObject({ refusal: { kind: 'department-unknown' } });
  expect(write(story, watches, 'd', '案')).toMatchObject({ refusal: { kind: 'not-allowed' } });
});
