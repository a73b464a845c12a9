import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import { assess, gather, value } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { PART, there } from './house/hands.ts';
import { ja, LAPTOP, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { inSight } from './measure/in-sight.ts';

const SHORT_PHONE = { width: 390, height: 664 } as const;
/** What a button of one line is high, and how far from its window’s edge a phone’s bar has it. */
const [TOUCH, EDGE] = [45, 16];

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

it.each(LANGUAGES)('M166 while nobody speaks, asking to is the button alone, on one line: %s', async (language) => {
  const gathering = gatherHere({ privacy: 'named' });
  const voters = await gather(gathering);
  await assess(gathering, voters, (who, index) => value(who + index));
  const [voter] = voters;
  if (voter === undefined) throw new Error('Nobody came');
  for (const size of [LAPTOP, SHORT_PHONE]) {
    const shown = await show(voter, { language, size });
    const ask = shown.getByRole('button', { name: say(language, 'lead.speak.ask') });
    await there(ask);
    await rest(size);
    const bar = shown.getByRole('region', { name: say(language, 'lead.speak.title') }).element();
    const { width, height, right } = ask.element().getBoundingClientRect();
    expect(height).toBeLessThanOrEqual(TOUCH);
    const beside = bar.clientWidth - width;
    if (size === LAPTOP) expect(beside).toBeLessThanOrEqual(1);
    else expect(bar.getBoundingClientRect().right - right).toBeLessThanOrEqual(EDGE);
  }
});
