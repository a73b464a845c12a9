import { expect, it } from 'vitest';
import { assess, gather, value } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { PART, there } from './house/hands.ts';
import { ja, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { inSight } from './measure/in-sight.ts';

const SHORT_PHONE = { width: 390, height: 664 } as const;

it('M99 what the promise opens comes into sight above what stays at the foot', async () => {
  const { leader, join } = gatherHere({ privacy: 'named' });
  const sales = await join('representative', '小林 さくら', 'sales');
  await leader.do({ type: 'startAssessment' });
  const shown = await show(sales, { size: SHORT_PHONE });
  const line = shown.getByText(ja('privacy.yours.named'), PART);
  await line.click();
  const promise = shown.getByText(ja('privacy.named.promise'));
  await there(promise);
  await rest(SHORT_PHONE);
  expect(inSight(promise.element())).toBe(true);
});

it('M99 asking to speak is as wide as a phone, and on a laptop a button at the end', async () => {
  const gathering = gatherHere({ privacy: 'named' });
  const voters = await gather(gathering);
  await assess(gathering, voters, (who, index) => value(who + index));
  const [voter] = voters;
  if (voter === undefined) throw new Error('Nobody came');
  const phone = await show(voter, { size: SHORT_PHONE });
  const bar = (shown: typeof phone) =>
    shown
      .getByRole('region', { name: ja('lead.speak.title') })
      .element()
      .getBoundingClientRect();
  await rest(SHORT_PHONE);
  const { left, right, bottom } = bar(phone);
  expect(left).toBeLessThanOrEqual(0);
  expect(right).toBeGreaterThanOrEqual(document.documentElement.clientWidth);
  expect(Math.round(bottom)).toBe(SHORT_PHONE.height);
  const laptop = await show(voter);
  await rest();
  expect(bar(laptop).width).toBeLessThan(200);
});
