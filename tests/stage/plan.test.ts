import { expect, it } from 'vitest';
import { untilRanked } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { goTo, part, PART, there, titled } from './house/hands.ts';
import { ja, says, saysNot, show } from './house/mount.ts';

it('the page leads to the agreement: a pilot is shaped, a warning answered, and a voter reads what they agree to', async () => {
  const gathering = gatherHere({ privacy: 'named' });
  const { voters } = await untilRanked(gathering);
  const [, , , sales] = voters;
  if (sales === undefined) throw new Error('Nobody from sales');
  const leader = await show(gathering.leader);
  const step = (key: Parameters<typeof ja>[0]) => leader.getByRole('tab', { name: ja(key), exact: false });
  await expect.element(step('agree.step.choose')).toHaveAttribute('aria-selected', 'true');

  // The ranking's proposal, or its first task with a reason.
  const chooser = part(leader, 'wave.title');
  await chooser.getByRole('checkbox').first().click();
  const reason = chooser.getByLabelText(ja('wave.reason'), PART);
  if (reason.elements().length > 0) await reason.fill('社長が見守るため');
  await chooser.getByRole('button', { name: ja('wave.save'), exact: false }).click();
  await there(chooser.getByText(ja('wave.saved'), PART));

  // A step that is settled says so; the next one shapes the pilot.
  await says(step('agree.step.choose'), ja('agree.lead.done'));
  await step('agree.step.shape').click();
  const pilots = part(leader, 'plan.heading.wave');
  await pilots.getByRole('button', { name: ja('wave.shape'), exact: false }).click();
  await pilots.getByLabelText(ja('plan.pilot.department'), PART).selectOptions('営業');
  for (const [name, text] of [
    ['owner', '営業 花子'],
    ['sponsor', '社長 太郎'],
    ['people', '営業 花子'],
    ['measure', '議事録の作成時間'],
    ['baseline', '1件あたり６０分'],
    ['target', '1件あたり３０分'],
    ['data', '社外秘を含まないメモまで'],
    ['checker', '総務 次郎'],
    ['licence', 'たくさん'],
  ] as const)
    await pilots
      .getByLabelText(ja(`plan.pilot.${name}`), PART)
      .first()
      .fill(text);
  await pilots.getByLabelText(ja('wave.start'), PART).fill('2026-12-05');
  await pilots.getByLabelText(ja('wave.end'), PART).fill('2026-12-07');
  // What is unusual is said; what can't be meant isn't saved.
  await there(pilots.getByText(ja('plan.missing.people', { count: 1 }), PART));
  await there(pilots.getByText(ja('plan.missing.days', { days: 3 }), PART));
  await there(pilots.getByText('2026年12月5日(土)', PART));
  await there(pilots.getByText(ja('wave.licence.wrong'), PART));
  await pilots.getByRole('button', { name: ja('common.save') }).click();
  await there(pilots.getByText(ja('wave.licence.wrong'), PART));
  await pilots.getByLabelText(ja('plan.pilot.licence'), PART).fill('９，０００円');
  await pilots.getByLabelText(ja('plan.pilot.people'), PART).fill('営業 花子、営業 四郎');
  await pilots.getByLabelText(ja('wave.start'), PART).fill('2026-12-01');
  await pilots.getByLabelText(ja('wave.end'), PART).fill('2026-12-11');
  await pilots.getByRole('button', { name: ja('common.save') }).click();
  // All of it is settled; what keeps it from beginning are warnings that nobody has answered.
  const readiness = pilots.getByRole('group', { name: ja('readiness.title') });
  await says(readiness, ja('readiness.not-yet'));
  await saysNot(readiness, ja('plan.missing.people', { count: 1 }));
  await there(pilots.getByText('2026年12月1日(火)〜2026年12月11日(金)', PART).last());
  await there(pilots.getByText(ja('plan.pilot.yen-a-month', { yen: 9000 }), PART));

  await says(step('agree.step.shape'), ja('agree.lead.done'));

  // A warning is knowingly accepted, with a reason that everybody reads.
  await step('agree.step.prepare').click();
  const radar = part(leader, 'radar.title');
  await radar
    .getByRole('button', { name: ja('radar.answer'), exact: false })
    .first()
    .click();
  await radar.getByText(ja('radar.answer.accepted')).click();
  await radar.getByLabelText(ja('radar.answer.accepted.reason'), PART).fill('期限を切って小さく確かめる');
  await radar.getByRole('button', { name: ja('common.save') }).click();
  await there(radar.getByText('期限を切って小さく確かめる', PART));

  // A voter finds what they are asked about at the top, and answers there.
  const voter = await show(sales, { beside: true });
  goTo('plan');
  const asked = titled(voter, ja('agree.plan.title', { version: 3 }));
  await says(asked, '営業 花子');
  await says(asked, '1件あたり３０分');
  await voter.getByRole('button', { name: ja('plan.stance.object'), exact: true }).click();
  const reasoned = voter.getByRole('dialog');
  await reasoned.getByLabelText(ja('consent.reason'), PART).fill('費用の上限を決めたい');
  await reasoned.getByRole('button', { name: ja('consent.send'), exact: false }).click();
  await there(voter.getByText(ja('consent.yours', { stance: ja('plan.stance.object') }), PART));
  goTo('stance');
  await there(leader.getByText('費用の上限を決めたい', PART).first());
});
