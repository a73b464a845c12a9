import { CANDIDATE_LIMITS } from '@nemawashi/shared/board/slate';
import { say } from '@nemawashi/shared/words/say';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { expect, it } from 'vitest';
import { assess, gather, propose, value } from '../support/acts.ts';
import { violations } from './house/axe.ts';
import { gatherHere } from './house/gather.ts';
import { ja, PHONE, says, saysNot, show, unfold } from './house/mount.ts';

const WRITTEN = { title: '議事録の下書き', detail: '毎週2時間かかっている' };

/** Up to where candidates are written; one of them by each of two. */
async function proposing() {
  const gathering = gatherHere({ items: 3 });
  const voters = await gather(gathering);
  await assess(gathering, voters, (who, index) => value(who + index));
  await propose(gathering);
  const [one, other] = [voters[3] ?? gathering.leader, voters[4] ?? gathering.leader];
  await gathering.write(one, [WRITTEN]);
  return { ...gathering, one, other };
}

it('B22 what somebody removed, whoever leads puts back with every word; nobody else is shown it', async () => {
  const { leader, other } = await proposing();
  const theirs = await show(other);
  await theirs.getByRole('button', { name: ja('ideas.delete', { title: WRITTEN.title }) }).click();
  await says(theirs, ja('ideas.none'));
  await saysNot(theirs, ja('ideas.removed', { count: 1 }));

  const mine = await show(leader, { beside: true });
  await unfold(mine, ja('ideas.removed', { count: 1 }));
  await says(mine, WRITTEN.detail);
  const list = mine.getByRole('list').filter({ hasText: WRITTEN.detail });
  expect(await violations(list.element())).toEqual([]);
  await mine.getByRole('button', { name: ja('ideas.put-back.label', { title: WRITTEN.title }) }).click();
  await expect.poll(() => theirs.getByRole('textbox').elements().length).toBeGreaterThan(0);
  await saysNot(mine, ja('ideas.removed', { count: 1 }));
  await expect.element(theirs.getByLabelText(ja('ideas.field.detail'))).toHaveValue(WRITTEN.detail);
});

it.each(LANGUAGES)(
  'B22 B20 on a phone: what was removed, and more candidates than a slate takes (%s)',
  async (language) => {
    const { leader, one, write, other } = await proposing();
    await write(
      one,
      Array.from({ length: 45 }, (_, at) => `候補 ${String(at)}`),
    );
    await write(other, ['一つだけの案']);
    const page = await show(leader, { language, size: PHONE });
    await says(page, say(language, 'ideas.by-turns', { max: CANDIDATE_LIMITS.count }));
    // Of 47 the last seven of whoever wrote many are left out, and not the only one of somebody else.
    await expect.poll(() => page.getByText(say(language, 'ideas.over')).elements()).toHaveLength(7);
    const last = page.getByRole('listitem').filter({ hasText: other.own.person.name }).first();
    await saysNot(last, say(language, 'ideas.over'));
  },
);

it('Y30 what somebody emptied or wrote anew, whoever leads puts back in one press, and can undo it; nobody else is shown it', async () => {
  const { leader, one, other, write } = await proposing();
  await write(one, [{ title: '日報の要約', detail: '読む人が少ない' }]);
  const theirs = await show(other);
  const details = theirs.getByLabelText(ja('ideas.field.detail'));
  await expect.poll(() => details.elements()).toHaveLength(2);
  await details.nth(0).clear();
  await details.nth(1).fill('要らない');
  await theirs.getByLabelText(ja('ideas.field.title')).nth(0).clear();
  await saysNot(theirs, ja('ideas.earlier', { count: 2 }));

  const mine = await show(leader, { beside: true });
  await unfold(mine, ja('ideas.earlier', { count: 2 }));
  await says(mine, WRITTEN.detail);
  const list = mine.getByRole('list').filter({ hasText: ja('ideas.earlier.put-back') });
  expect(await violations(list.element())).toEqual([]);
  const press = (title: string) =>
    mine.getByRole('button', { name: ja('ideas.earlier.put-back.label', { title }) }).click();
  await press(WRITTEN.title);
  await expect.element(details.nth(0)).toHaveValue(WRITTEN.detail);
  await expect.element(theirs.getByLabelText(ja('ideas.field.title')).nth(0)).toHaveValue(WRITTEN.title);
  await says(mine, ja('ideas.earlier', { count: 1 }));
  await press('日報の要約');
  await expect.element(details.nth(1)).toHaveValue('読む人が少ない');
  await saysNot(mine, ja('ideas.earlier', { count: 1 }));
  await mine.getByRole('button', { name: ja('ideas.undo') }).click();
  await expect.element(details.nth(1)).toHaveValue('要らない');
  await says(mine, ja('ideas.earlier', { count: 1 }));
});

it.each(LANGUAGES)('Y30 on a phone: what was emptied and removed besides comes back whole (%s)', async (language) => {
  const { leader, other } = await proposing();
  const theirs = await show(other);
  await theirs.getByLabelText(ja('ideas.field.detail')).clear();
  await theirs.getByLabelText(ja('ideas.field.title')).clear();
  await theirs.getByRole('button', { name: ja('ideas.delete', { title: ja('ideas.untitled') }) }).click();
  await says(theirs, ja('ideas.none'));

  const page = await show(leader, { language, size: PHONE, beside: true });
  await unfold(page, say(language, 'ideas.earlier', { count: 1 }));
  await says(page, WRITTEN.detail);
  await page
    .getByRole('button', { name: say(language, 'ideas.earlier.put-back.label', { title: WRITTEN.title }) })
    .click();
  await expect.element(page.getByLabelText(say(language, 'ideas.field.detail'))).toHaveValue(WRITTEN.detail);
  await saysNot(page, say(language, 'ideas.earlier', { count: 1 }));
});
