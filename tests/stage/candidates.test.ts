import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { assess, propose } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { gone, press, pressOn, PART, step, there } from './house/hands.ts';
import { ja, says, show } from './house/mount.ts';

it('two people write the same task, estimate it, and merge it by keyboard', async () => {
  const gathering = gatherHere({ privacy: 'named', title: '候補' });
  const voters = [
    await gathering.join('representative', '小林 さくら', 'sales'),
    await gathering.join('representative', '渡辺 千夏', 'general-affairs'),
  ] as const;
  await assess(gathering, voters, () => 3);
  await propose(gathering);
  const leader = await show(gathering.leader);
  const sales = await show(voters[0], { beside: true });
  const affairs = await show(voters[1], { beside: true });

  // One takes an example of their own department, the other writes the same in other words.
  await affairs.getByRole('button', { name: ja('ideas.samples'), exact: false }).click();
  const samples = affairs.getByRole('dialog');
  await says(samples.getByRole('heading', { level: 3 }).first(), '総務');
  const minutes = samples.getByRole('listitem').filter({ hasText: '議事録の作成' });
  await minutes.getByRole('button', { name: ja('common.add'), exact: false }).click();
  await there(minutes.getByRole('button', { name: ja('ideas.samples.added'), exact: false }));
  await press('Escape');
  await sales.getByRole('button', { name: ja('ideas.add'), exact: false }).click();
  await userEvent.keyboard('議事録作成');
  await there(sales.getByText(ja('merging.alike', { title: '議事録の作成' }), PART));
  await says(
    leader.getByRole('listitem').filter({ hasText: '議事録作成' }).first(),
    ja('ideas.editing', { names: '小林 さくら' }),
  );

  // Full-width digits, steps by keyboard, and the check on hope.
  const own = sales.getByRole('dialog');
  const hours = own.getByRole('spinbutton', { name: ja('ideas.hours'), exact: false });
  await hours.fill('４０');
  const measured = (40 * 16.7) / 100;
  await there(own.getByText(ja('estimate.measured', { hours: 40, saved: measured, saving: 16.7 }), PART));
  await says(
    leader.getByRole('listitem').filter({ hasText: '議事録作成' }).first(),
    ja('ideas.bar.measured', { left: 33 }),
  );
  await pressOn(hours, 'Tab');
  for (let presses = 0; presses < 6; presses += 1) await press('ArrowUp');
  await there(own.getByText(ja('estimate.expected', { hours: 40, saved: 12, saving: 30 }), PART));
  await there(own.getByText(ja('estimate.hopeful-hours', { saved: measured, saving: 16.7 }), PART));
  await expect.element(hours).toHaveValue('40');
  await press('Escape');
  await says(
    leader.getByRole('listitem').filter({ hasText: '議事録作成' }).first(),
    ja('ideas.bar.expected', { hours: 40, left: 28 }),
  );

  // Merged: one candidate with both writers; undone and merged again from the keyboard.
  const merge = sales.getByRole('button', { name: ja('merging.label', { title: '議事録作成' }) });
  const into = sales
    .getByRole('dialog')
    .getByRole('button', { name: ja('merging.into', { title: '議事録の作成' }), exact: false });
  const merges = async () => {
    await pressOn(sales.getByRole('button', { name: '議事録作成', exact: true }), 'Enter');
    await pressOn(merge, 'Enter');
    await pressOn(into, 'Enter');
  };
  await merges();
  const both = affairs.getByText(ja('ideas.author', { name: '渡辺 千夏、小林 さくら' }), PART);
  await there(both);
  await there(sales.getByText(ja('ideas.count', { count: 1 }), PART));
  await expect.element(sales.getByRole('button', { name: ja('candidate.undo'), exact: false })).toHaveFocus();
  await press('Enter');
  await gone(both);
  await merges();
  await there(both);
  await affairs.getByRole('button', { name: '議事録の作成', exact: true }).click();
  await expect.element(affairs.getByRole('spinbutton', { name: ja('ideas.saving'), exact: false })).toHaveValue('30');
  // Whoever looks at it can let the double stand for itself again.
  await affairs.getByRole('button', { name: ja('merging.separate.label', { title: '議事録作成' }) }).click();
  await press('Escape');
  await there(sales.getByText(ja('ideas.count', { count: 2 }), PART));
  await merges();

  await step(leader, 'controls.score');
  await there(sales.getByRole('heading', { name: '議事録の作成', exact: false }));
  await sales.getByRole('heading', { name: '議事録の作成', exact: false }).click();
  await there(sales.getByText(ja('candidate.both', { hours: 40, saving: 30, saved: 12 }), PART));
  await there(sales.getByText('+ 議事録作成', PART));
  await gone(sales.getByText(ja('candidate.late'), PART));
});
