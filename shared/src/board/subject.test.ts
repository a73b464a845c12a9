import { expect, it } from 'vitest';
import { replay } from './evolve.ts';
import { sectionsFor } from './view.ts';
import { given } from '../testing/given.ts';
import { agreeing, printedBy } from '../testing/agreeing.ts';
import { LEADER } from '../testing/story.ts';
import { MOST_SIGN_OFFS } from './plan.ts';
import { PLAN_COMMANDS } from './commands/plan.ts';
import { safeParse } from 'valibot';

const FRAME = { meaning: '', steps: [], hourlyCost: null };

it('X38 a plan’s subject is what people consent to, and the usual one where nobody wrote any', () => {
  const { story, exec } = agreeing();
  const subject = (language: 'ja' | 'en') => printedBy(story, language).fields[0]?.value;
  expect(subject('ja')).toBe('生成AIのPoC 1件の実施について');
  expect(subject('en')).toBe('Running a generative AI pilot');
  story.do(exec, { type: 'consent', plan: 1, stance: 'agree', reason: '' });
  story.do(LEADER, { type: 'framePlan', plan: 1, frame: { ...FRAME, subject: '議事録づくりの試行について' } });
  const { plan } = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
  expect(plan).toMatchObject({ version: 2, subject: '議事録づくりの試行について' });
  expect(plan.consents.map(({ outdated }) => outdated)).toEqual([true]);
  expect(subject('ja')).toBe('議事録づくりの試行について');
  // From a page of before: nothing of it is lost.
  story.do(LEADER, { type: 'framePlan', plan: 2, frame: FRAME });
  expect(story.state.plan.subject).toBe('議事録づくりの試行について');
  story.do(LEADER, { type: 'framePlan', plan: 3, frame: { ...FRAME, subject: '' } });
  expect(subject('ja')).toBe('生成AIのPoC 1件の実施について');
  expect(replay(story.log)).toEqual(story.state);
});

it('X39 the offices that sign are the company’s, up to six, and ask nobody to consent again', () => {
  const { story, exec } = agreeing();
  const boxes = () => printedBy(story, 'ja').seals.map(({ office, name }) => [office, name]);
  const decision = { decider: '社長 太郎', decision: null, on: null, remark: '' };
  story.do(exec, { type: 'consent', plan: 1, stance: 'agree', reason: '' });
  story.do(LEADER, { type: 'recordDecision', minutes: 0, decision });
  expect(boxes()).toEqual([
    ['起案', '進行 役子'],
    ['部門長', ''],
    ['経営層', ''],
    ['決裁者', '社長 太郎'],
  ]);
  const signOff = ['起案', '課長', '部長', '本部長', '決裁者'];
  story.do(LEADER, { type: 'recordDecision', minutes: 1, decision, signOff });
  expect(boxes()).toEqual([
    ['起案', '進行 役子'],
    ['課長', ''],
    ['部長', ''],
    ['本部長', ''],
    ['決裁者', '社長 太郎'],
  ]);
  story.do(LEADER, { type: 'recordDecision', minutes: 2, decision });
  expect(story.state.minutes.signOff).toEqual(signOff);
  const { plan } = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
  expect(plan.consents.map(({ outdated }) => outdated)).toEqual([false]);
  story.do(LEADER, { type: 'recordDecision', minutes: 3, decision, signOff: [] });
  expect(boxes()).toHaveLength(4);
  const asked = (offices: number) =>
    safeParse(PLAN_COMMANDS.recordDecision, {
      type: 'recordDecision',
      minutes: 4,
      decision,
      signOff: Array.from({ length: offices }, () => '印'),
    }).success;
  expect([asked(MOST_SIGN_OFFS), asked(MOST_SIGN_OFFS + 1)]).toEqual([true, false]);
  given(story).when(exec, { type: 'recordDecision', minutes: 4, decision, signOff }).isRefused('not-allowed');
});

it('X42 people stand role by role and department by department, each by reading', () => {
  const { story } = agreeing();
  const present = printedBy(story, 'ja').sections.at(-1);
  expect(present?.blocks).toEqual([
    {
      kind: 'fields',
      fields: [
        { name: '進行役', value: '進行 役子' },
        { name: '経営層', value: '社長 太郎' },
        { name: '部門代表（営業）', value: '加藤 大輔、小林 さくら' },
        { name: '部門代表（製造・現場）', value: '林 浩二' },
      ],
    },
  ]);
});
