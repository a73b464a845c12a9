import { expect, type Locator } from '@playwright/test';
import type { ItemId } from '@nemawashi/shared/board/ids';
import { START_CONDITION } from '@nemawashi/shared/reckoning/readiness';
import { END, START } from '../support/acts.ts';
import { test } from '../support/browser-test.ts';
import type { Seated } from '../support/gathering.ts';
import { lend, pageAs } from '../support/page-as.ts';
import { ja, newPage } from '../support/room.ts';

const RULES = '入力してよい情報が決まっている';
const part = (page: Locator, title: string): Locator =>
  page.locator('section').filter({ has: page.page().getByRole('heading', { level: 2, name: title, exact: true }) });

/** One start condition, and no other: whatever the template has. */
async function setUp(leader: Seated): Promise<void> {
  for (const [at, item] of leader.sections.setup.checklist.entries())
    if (item.tags.includes(START_CONDITION))
      await leader.do({
        type: 'putItem',
        item: { ...item, tags: item.tags.filter((tag) => tag !== START_CONDITION) },
        at,
      });
  const text = { ja: RULES, en: 'It is settled what may be entered' };
  const item = { id: 'start-rules' as ItemId, axis: 'safety', direction: 1, weight: 1, text } as const;
  await leader.do({
    type: 'putItem',
    item: { ...item, tags: [START_CONDITION], source: { ja: '', en: '' } },
    at: leader.sections.setup.checklist.length,
  });
  await leader.until(({ setup }) => setup.checklist.some(({ id }) => id === item.id));
}
/** All say that it isn't there yet. */
const answer = (leader: Seated, index: number) =>
  leader.sections.setup.checklist[index]?.id === 'start-rules' ? (2 as const) : null;

test('T57 A20–A23 a pilot may not begin, then on conditions, then at once; an adviser’s remark reaches the printed plan', async ({
  browser,
  server,
  ranked,
}) => {
  const held = await ranked('named', { setUp, answer });
  const { leader, voters, first } = held;
  const change = async (command: Parameters<Seated['do']>[0]) => {
    const before = leader.sections.plan.version;
    await leader.do(command);
    await leader.until(({ plan }) => plan.version > before);
  };
  const version = () => leader.sections.plan.version;
  await change({ type: 'chooseWave', plan: version(), pilots: [{ task: first, reason: '全員で選んだ' }] });
  const [pilot] = leader.sections.plan.pilots;
  if (pilot === undefined) throw new Error('No pilot');
  const { missing: _m, readiness: _r, worth: _w, task: _t, reason: _why, ...unshaped } = pilot;
  await change({
    type: 'shapePilot',
    plan: version(),
    task: first,
    shape: {
      ...unshaped,
      department: leader.sections.setup.departments[0]?.id ?? null,
      owner: '営業 花子',
      sponsor: '社長 太郎',
      people: ['営業 花子', '営業 四郎'],
      start: START,
      end: END,
      measure: '議事録の作成時間',
      baseline: '60分',
      target: '30分',
    },
  });

  const page = await pageAs(browser, leader);
  const main = page.locator('main');
  const readiness = part(main, ja('plan.heading.wave')).getByRole('group', { name: ja('readiness.title') });
  await expect(readiness).toContainText(ja('readiness.not-yet'));
  await expect(readiness).toContainText(ja('readiness.condition-open', { item: RULES }));
  await expect(readiness).toContainText(ja('readiness.warning', { warning: ja('radar.no-follow-up.name') }));

  // Somebody is named to look after use, with an aim in full-width digits.
  const frame = part(main, ja('frame.title'));
  await frame.getByRole('button', { name: ja('frame.edit') }).click();
  await frame.getByLabel(ja('frame.caretaker'), { exact: false }).fill('総務 次郎');
  await frame.getByLabel(ja('frame.weekly-aim'), { exact: false }).fill('１２０');
  await expect(frame.getByText(ja('frame.weekly-aim.wrong'))).toBeVisible();
  await frame.getByLabel(ja('frame.weekly-aim'), { exact: false }).fill('６０％');
  await frame.getByRole('button', { name: ja('common.save') }).click();
  await expect(frame.getByText('使える人の60%')).toBeVisible();
  await expect(readiness).not.toContainText(ja('radar.no-follow-up.name'));

  // The other warnings are answered; what is left is the item.
  for (const { kind, answer: said } of leader.sections.plan.warnings)
    if (said === null && kind !== 'no-follow-up')
      await change({
        type: 'answerWarning',
        plan: version(),
        warning: kind,
        answer: 'accepted',
        reason: '承知のうえ',
      });
  await expect(readiness.getByRole('listitem')).toHaveText([ja('readiness.condition-open', { item: RULES })]);

  // It becomes a to-do in one step, its text at hand.
  const list = part(main, ja('to-dos.prepare.title'));
  await list.getByRole('button', { name: ja('to-dos.prepare.make', { item: RULES }) }).click();
  await expect(list.getByLabel(ja('minutes.what'))).toHaveValue(ja('to-dos.prepare.text', { item: RULES }));
  await list.getByLabel(ja('minutes.owner'), { exact: false }).fill('総務 次郎');
  await list.getByLabel(ja('plan.column.due'), { exact: false }).fill('2026-12-02');
  await list.getByRole('button', { name: ja('to-dos.prepare.save') }).click();
  await expect(readiness).toContainText(ja('readiness.condition-late', { item: RULES }));

  // After the first day is too late: the minutes hold it, and there it is put right.
  const minutes = part(main, ja('minutes.title'));
  await minutes.getByRole('button', { name: ja('minutes.edit') }).click();
  await minutes.getByLabel(ja('plan.column.due')).fill(START);
  await minutes.getByRole('button', { name: ja('common.save') }).click();
  await expect(readiness).toContainText(ja('readiness.conditional'));
  await expect(readiness.getByRole('listitem')).toContainText(['総務 次郎']);

  // Whoever did it says so, and nobody is asked to agree again.
  const [, , , , affairs] = held.voters;
  if (affairs === undefined) throw new Error('Nobody there');
  const done = { text: ja('to-dos.prepare.text', { item: RULES }) };
  const before = version();
  const doer = await pageAs(browser, affairs);
  await doer
    .getByRole('button', { name: ja('to-dos.tick', done) })
    .first()
    .click();
  await expect(minutes.getByText(`✓ ${ja('to-dos.done')}`)).toBeVisible();
  await expect(readiness).toContainText(ja('readiness.ready'));
  expect(version()).toBe(before);

  // An adviser looks on and says something; it counts for no consent.
  const adviser = await held.join('observer', '顧問 修');
  const watching = await pageAs(browser, adviser);
  const remarks = part(watching.locator('main'), ja('remarks.title'));
  await remarks.getByLabel(ja('remarks.text')).fill('費用の上限を先に決めるとよい');
  await remarks.getByRole('button', { name: ja('remarks.add') }).click();
  await expect(part(main, ja('remarks.title')).getByText('費用の上限を先に決めるとよい')).toBeVisible();
  await expect(watching.getByRole('radio')).toHaveCount(0);

  await leader.do({ type: 'concludeAgreement', plan: version() });
  await voters[0]?.until(({ board }) => board.phase === 'agreed');
  const paper = await newPage(browser);
  await lend(paper.context(), leader);
  await paper.goto(`${server.origin}/b/${leader.board}/print?seat=${leader.seat}`);
  for (const text of [
    '費用の上限を先に決めるとよい',
    '顧問 修',
    ja('plan.heading.remarks'),
    '使える人の60%',
    ja('readiness.ready'),
  ])
    await expect(paper.getByText(text).first()).toBeVisible();
});
