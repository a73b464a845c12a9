import { expect, it } from 'vitest';
import type { DepartmentId, ItemId, SubjectId, TaskId } from '../board/ids.ts';
import { replay } from '../board/evolve.ts';
import type { LoggedEvent } from '../board/event.ts';
import { ofToday } from '../earlier/events.ts';
import { EVERY_OBJECTS } from '../values/id.ts';
import { LEADER, Story } from '../testing/story.ts';
import { recompute } from './recompute.ts';
import { everyWayOut } from './testing/every-way-out.ts';

const day = '2026-02-03';
/** As the reader of logs calls them. */
const PLAIN = EVERY_OBJECTS.map((name) => `${name}-1`);

/** A whole meeting whose items, departments and tasks have those ids. */
function played(privacy: 'named' | 'anonymous'): Story {
  const story = new Story({ privacy });
  const [first, second, third, ...others] = PLAIN;
  const departments = [first, second].map((id, at) => ({ id: id as DepartmentId, name: { ja: `部署${String(at)}` } }));
  const { weighing, checklist } = story.state;
  story.happened(LEADER, { type: 'setupChanged', title: '会議', privacy, departments, weighing });
  for (const { id } of checklist) story.happened(LEADER, { type: 'itemDropped', item: id });
  const items = checklist.map((item, at) => ({ ...item, id: (PLAIN[at] ?? item.id) as ItemId }));
  for (const [at, item] of items.entries()) story.happened(LEADER, { type: 'itemPut', item, at });
  const voters = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((who) =>
    who < 3
      ? story.join(`v${String(who)}`, 'executive')
      : story.join(`v${String(who)}`, 'representative', who < 6 ? first : second),
  );
  const answer = (seed: number) => {
    for (const [who, voter] of voters.entries())
      for (const [at, subject] of story.round.subjects.entries())
        // The last one leaves the first subject out: what every object has is no answer.
        if (who < 8 || at > 0) story.answer(voter, subject, ((who * 7 + at * 3 + seed) % 5) + 1);
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  answer(0);
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: items.slice(0, 3).map(({ id }) => id) });
  answer(1);
  story.do(LEADER, { type: 'lookAt', subject: third as SubjectId });
  const toDo = { item: second as ItemId, text: '規程を書く', owner: '田中', due: day };
  story.do(LEADER, { type: 'prepareItem', toDo });
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  const tasks = others.slice(0, 4).map((id, at) => ({
    id: id as TaskId,
    title: `業務${String(at)}`,
    detail: '',
    department: first as DepartmentId,
    authors: [LEADER],
    hours: 10,
    saving: 30,
  }));
  story.do(LEADER, { type: 'openScoring' }, { slate: { tasks, leftOut: [] } });
  answer(2);
  const pilots = tasks.slice(0, 1).map(({ id }) => ({ task: id, reason: '' }));
  story.do(LEADER, { type: 'chooseWave', plan: story.state.plan.version, pilots });
  const notes = Object.fromEntries(items.map(({ id }, at) => [id, `メモ${String(at)}`]));
  story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version }, { notes });
  story.do(LEADER, { type: 'beginFollowUp' });
  return story;
}

it.each(['named', 'anonymous'] as const)(
  'K3 R20 a log whose ids every object has means the same as one with ids of its own, on every page and in every file: %s',
  (privacy) => {
    const plain = played(privacy);
    const written = JSON.stringify(plain.log);
    const old = JSON.parse(
      PLAIN.reduce((text, id, at) => text.replaceAll(id, EVERY_OBJECTS[at] ?? ''), written),
    ) as LoggedEvent[];
    const log = old.map(ofToday);
    const state = replay(log);
    expect(written).toContain('"constructor-1"');
    expect(JSON.stringify(old)).not.toContain('"constructor-1"');
    if (state === null) throw new Error('No board');
    const shown = everyWayOut(Object.assign(new Story(), { state, log }));
    expect(shown).toEqual(everyWayOut(plain));
    expect(recompute(JSON.parse(shown['bundle'] ?? ''))).toMatchObject({ ok: true, check: { differences: [] } });
  },
);

const NEVER_SHOWN = /[\0\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;

it('K5 whatever a log holds, no page and no file shows what turns others round or is never seen', () => {
  const story = new Story({ items: 1, title: '計画' });
  const hidden = '料\u202E金\0表\u200B（\u2066案\u2069）👩‍💻';
  const [item] = story.state.checklist;
  if (item === undefined) throw new Error('No item');
  const { privacy, departments, weighing } = story.state;
  story.happened(
    LEADER,
    { type: 'setupChanged', title: hidden, privacy, departments, weighing },
    { type: 'itemPut', at: 0, item: { ...item, id: 'x' as ItemId, text: { ja: hidden } } },
    { type: 'planFramed', frame: { meaning: hidden, steps: [], hourlyCost: null } },
  );
  expect(story.state.title).toBe('料金表（案）👩‍💻');
  for (const [way, told] of Object.entries(everyWayOut(story)))
    expect([way, NEVER_SHOWN.exec(told.replaceAll(/^\uFEFF/gm, ''))?.[0]]).toEqual([way, undefined]);
});
