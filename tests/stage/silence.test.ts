import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { assess, propose } from '../support/acts.ts';
import { judgePage, judgeWall } from './acceptance/judge.ts';
import { gatherHere } from './house/gather.ts';
import { PART, press, pressOn, step, there } from './house/hands.ts';
import { ja, says, saysNot, show } from './house/mount.ts';

async function proposing(privacy: PrivacyMode) {
  const gathering = gatherHere({ privacy, items: 2 });
  const voters = [
    await gathering.join('executive', '山本 健一'),
    await gathering.join('representative', '小林 さくら', 'sales'),
    await gathering.join('representative', '渡辺 千夏', 'general-affairs'),
  ] as const;
  await assess(gathering, voters, () => 3);
  await propose(gathering);
  return { ...gathering, voters };
}
type Shown = Awaited<ReturnType<typeof show>>;

/** The one field, a name and Enter. */
async function writes(page: Shown, title: string): Promise<void> {
  await page.getByRole('textbox', { name: ja('ideas.new'), exact: true }).fill(title);
  await press('Enter');
  await there(page.getByRole('button', { name: title, exact: true }));
}

it('I1 I3 I15 everybody writes alone, on two devices of one person too; then all appear, with who wrote them', async () => {
  const { leader, voters } = await proposing('named');
  const desk = await show(leader);
  await desk.getByRole('button', { name: ja('silence.open'), exact: true }).click();
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: ja('silence.begin') })
    .click();
  await there(desk.getByRole('heading', { name: ja('silence.title') }));
  const sales = await show(voters[1], { beside: true });
  const phone = await show(voters[1], { beside: true });
  const affairs = await show(voters[2], { beside: true });

  await writes(sales, '見積もりの下書き');
  await there(phone.getByRole('button', { name: '見積もりの下書き', exact: true }));
  // What is begun on one device goes on on the other.
  await phone.getByRole('button', { name: '見積もりの下書き', exact: true }).click();
  await phone
    .getByRole('dialog')
    .getByRole('spinbutton', { name: ja('ideas.hours') })
    .fill('20');
  await press('Escape');
  await says(sales, ja('ideas.bar.now', { hours: 20 }));
  await writes(affairs, '議事録の作成');
  for (const page of [desk, affairs]) await saysNot(page, '見積もりの下書き');
  await saysNot(sales, '議事録の作成');

  await desk.getByRole('button', { name: ja('controls.show-ideas') }).click();
  for (const page of [desk, sales, affairs]) {
    const card = page.getByRole('listitem').filter({ hasText: '見積もりの下書き' }).first();
    await says(card, ja('ideas.author', { name: '小林 さくら' }));
    await says(card, ja('ideas.bar.now', { hours: 20 }));
  }
  await step(desk, 'controls.score');
  expect(leader.sections.board.slate?.map(({ title }) => title).sort()).toEqual(
    ['見積もりの下書き', '議事録の作成'].sort(),
  );
});

it('I3 I12 where nobody is named the page says so beforehand, and an idea stands there as nobody’s', async () => {
  const { leader, voters } = await proposing('anonymous');
  await leader.do({ type: 'openSilence', ms: 60_000 });
  const sales = await show(voters[1]);
  await says(sales, ja('silence.without-name'));
  await writes(sales, '見積もりの下書き');
  await leader.do({ type: 'endSilence', silence: leader.sections.board.silence?.id ?? ('' as never) });
  const card = sales.getByRole('listitem').filter({ hasText: '見積もりの下書き' }).first();
  await says(card, ja('ideas.author.unsigned'));
  await saysNot(card, '小林');
});

it('I16 what is typed and not yet an idea when the time is over stands in the one field of the list', async () => {
  const { leader, voters } = await proposing('named');
  await leader.do({ type: 'openSilence', ms: 60_000 });
  const sales = await show(voters[1]);
  const field = () => sales.getByRole('textbox', { name: ja('ideas.new'), exact: true });
  await field().fill('書きかけ');
  await leader.do({ type: 'endSilence', silence: leader.sections.board.silence?.id ?? ('' as never) });
  await there(sales.getByText(ja('ideas.none')));
  await expect.element(field()).toHaveValue('書きかけ');
});

it('I18 an idea that was being changed in the last moment is its writer’s to copy', async () => {
  const { leader, voters } = await proposing('named');
  await leader.do({ type: 'openSilence', ms: 60_000 });
  const sales = await show(voters[1]);
  await writes(sales, '見積もり');
  await pressOn(sales.getByRole('button', { name: '見積もり', exact: true }), 'Enter');
  await sales
    .getByRole('dialog')
    .getByRole('textbox', { name: ja('ideas.field.title'), exact: false })
    .fill('見積もりの下書き');
  await leader.do({ type: 'endSilence', silence: leader.sections.board.silence?.id ?? ('' as never) });
  await there(sales.getByText(ja('silence.late'), PART));
  await says(sales, '見積もりの下書き');
  await userEvent.keyboard('{Escape}');
});

it('I19 what didn’t appear, as too few who write were left, is told to its writer alone, who may copy it', async () => {
  const { leader, voters } = await proposing('anonymous');
  await leader.do({ type: 'openSilence', ms: 60_000 });
  const sales = await show(voters[1], { beside: true });
  const desk = await show(leader, { beside: true });
  await writes(sales, '見積もりの下書き');
  for (const { seat } of [voters[0], voters[2]]) await leader.do({ type: 'removePerson', seat, revokeLink: false });
  await leader.do({ type: 'endSilence', silence: leader.sections.board.silence?.id ?? ('' as never) });
  await there(sales.getByText(ja('silence.withheld.why', { min: 3, count: 1 })));
  await says(sales, '見積もりの下書き');
  await there(sales.getByRole('button', { name: ja('common.copy') }));
  await there(desk.getByText(ja('ideas.none')));
  await saysNot(desk, ja('silence.withheld'));
  const anew = await show(voters[1], { beside: true });
  await says(anew, ja('silence.withheld.gone'));
});

it(
  'I17 M93 while everybody writes alone each page and the wall say one thing, and hold all of it',
  { timeout: 240_000 },
  async () => {
    const { leader, voters } = await proposing('anonymous');
    await leader.do({ type: 'openSilence', ms: 300_000 });
    const how = { unseen: false, languages: ['ja', 'en'] } as const;
    for (const seat of [leader, voters[1]]) expect(await judgePage(seat, how)).toEqual([]);
    expect(await judgeWall(leader)).toEqual([]);
  },
);
