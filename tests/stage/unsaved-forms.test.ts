import { expect, it } from 'vitest';
import { untilRanked } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { goTo, PART, there } from './house/hands.ts';
import { ja, show } from './house/mount.ts';

it('M158 what whoever leads half-typed stands there when they come back from another step, and from another phase', async () => {
  const gathering = gatherHere({ privacy: 'named' });
  const { leader } = gathering;
  const { first } = await untilRanked(gathering);
  await leader.do({
    type: 'chooseWave',
    plan: leader.sections.plan.version,
    pilots: [{ task: first, reason: '社長が見守るため' }],
  });
  const shown = await show(leader);
  const measure = shown.getByLabelText(ja('plan.pilot.measure'), PART).first();
  const meaning = shown.getByLabelText(ja('frame.meaning'), PART).first();

  goTo('shape');
  await shown
    .getByRole('button', { name: ja('wave.shape') })
    .first()
    .click();
  await measure.fill('議事録の作成時間');
  goTo('meaning');
  await shown.getByRole('button', { name: ja('frame.edit') }).click();
  await meaning.fill('部門が先に試す');
  goTo('shape');
  await expect.element(measure).toHaveValue('議事録の作成時間');
  location.hash = '#phase=discuss';
  await there(shown.getByRole('button', { name: ja('board.look-back.return') }));
  await expect.element(measure).not.toBeInTheDocument();
  location.hash = '#phase=&tab=meaning';
  await expect.element(meaning).toHaveValue('部門が先に試す');

  // Given up, it is as if nobody had begun.
  await shown
    .getByRole('button', { name: ja('common.cancel') })
    .first()
    .click();
  await shown.getByRole('button', { name: ja('frame.edit') }).click();
  await expect.element(meaning).toHaveValue('');
});
