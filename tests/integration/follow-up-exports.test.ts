import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DepartmentId, LogId, QuestionId } from '@nemawashi/shared/board/ids';
import { agreedPlan, type Held } from '../support/agreed-plan.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { exported, workbook } from '../support/workbook.ts';

const DEPARTMENT = 'general-affairs' as DepartmentId;
let server: TestServer;
let held: Held;

beforeEach(async () => {
  server = await startServer({ now: () => Date.parse('2026-12-14T10:00:00+09:00') });
  held = await agreedPlan(server, 'named');
});
afterEach(async () => {
  held.close();
  await server.stop();
});

it('F12 F14 F18 F24 every way out tells of questions, of what was taken over, and of the days on which people are at work', async () => {
  const { leader, first: task } = held;
  const department = leader.sections.setup.departments.at(-1)?.id ?? DEPARTMENT;
  await leader.do({ type: 'beginFollowUp' });
  await leader.do({ type: 'judgePilot', verdict: { task, verdict: 'success', lesson: '型を作る' } });
  await leader.do({ type: 'takeOver', card: { task, department } });
  const entry = { on: '2026-12-14', hoursBefore: 8, hoursWith: 2, quality: null, usesAWeek: null, remark: '別の部署' };
  await leader.do({ type: 'logPilot', entry: { id: 'log-other' as LogId, task, department, ...entry } });
  await leader.do({ type: 'countUse', use: { task, department, days: 30, people: 8, weekly: 6 } });
  for (const [id, text] of [
    ['q1', '表の数字が合わない'],
    ['q2', '使い方が分からない'],
  ] as const)
    await leader.do({ type: 'askQuestion', question: { id: id as QuestionId, task, text } });
  await leader.do({ type: 'answerQuestion', answer: { question: 'q1' as QuestionId, text: '元の表を渡す' } });
  await leader.until(({ followUp }) => followUp.questions.some(({ answer }) => answer !== null));
  await leader.do({ type: 'planNextWave' });
  await leader.until(({ plan }) => plan.wave === 2);

  const name = leader.sections.setup.departments.find(({ id }) => id === department)?.name.ja ?? '';
  const title = leader.sections.board.slate?.find(({ id }) => id === task)?.title ?? '';
  const [step] = leader.sections.plan.steps;
  const text = async (format: string) => (await exported(leader, format)).text();

  const markdown = await text('markdown');
  // What waits for an answer comes first.
  expect(markdown).toMatch(/使い方が分からない[^\n]*未回答[^\n]*\n[^\n]*表の数字が合わない[^\n]*元の表を渡す/);
  expect(markdown).toContain(`${title}（${name}）`);
  expect(markdown).toContain(`${step?.text ?? ''}（第1弾から持ち越し）`);

  const calendar = (await text('calendar')).replaceAll('\r\n ', '');
  const of = (uid: string) => calendar.split('BEGIN:VEVENT').find((each) => each.includes(`UID:${uid}@`)) ?? '';
  const { board } = leader;
  // 10 January 2027 is a Sunday, the 11th a holiday; 13 January a Wednesday.
  expect(of(`${board}-${task}-30d`)).toContain('DTSTART;VALUE=DATE:20270112');
  expect(of(`${board}-${task}-${department}-30d`)).toContain('DTSTART;VALUE=DATE:20270113');
  expect(of(`${board}-todo-${step?.id ?? ''}`)).toContain('第1弾から持ち越し');

  const sheets = [...(await workbook(leader))].flat(3).map(String);
  for (const said of ['使う人からの質問', '元の表を渡す', `${title}（${name}）`]) expect(sheets).toContain(said);

  const bundle = JSON.parse(await text('bundle')) as { view: { followUp: Record<string, unknown> } };
  expect(bundle.view.followUp).toMatchObject({
    questions: [
      { id: 'q1', answer: { text: '元の表を渡す' } },
      { id: 'q2', answer: null },
    ],
    adopted: [{ taken: { department }, result: { entries: 1, saved: 0.75 } }],
  });
});
