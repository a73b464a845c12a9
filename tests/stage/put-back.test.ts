import { CANDIDATE_LIMITS } from '@nemawashi/shared/board/slate';
import { say } from '@nemawashi/shared/words/say';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { assess, gather, propose, value } from '../support/acts.ts';
import { violations } from './house/axe.ts';
import { gatherHere } from './house/gather.ts';
import { ja, PHONE, says, saysNot, show, unfold } from './house/mount.ts';

const WRITTEN = { title: '議事録の下書き', detail: '毎週2時間かかっている' };

type Shown = Awaited<ReturnType<typeof show>>;
const open = (page: Shown, title: string) => page.getByRole('button', { name: title, exact: true }).first().click();
const close = () => userEvent.keyboard('{Escape}');

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
  await open(theirs, WRITTEN.title);
  await theirs.getByRole('button', { name: ja('ideas.delete', { title: WRITTEN.title }) }).click();
  await says(theirs, ja('ideas.none'));
  await saysNot(theirs, ja('ideas.removed', { count: 1 }));

  const mine = await show(leader, { beside: true });
  await unfold(mine, ja('ideas.removed', { count: 1 }));
  await says(mine, WRITTEN.detail);
  const list = mine.getByRole('list').filter({ hasText: WRITTEN.detail });
  expect(await violations(list.element())).toEqual([]);
  await mine.getByRole('button', { name: ja('ideas.put-back.label', { title: WRITTEN.title }) }).click();
  await saysNot(mine, ja('ideas.removed', { count: 1 }));
  await open(theirs, WRITTEN.title);
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
    await expect.poll(() => page.getByText(say(language, 'ideas.over.short')).elements()).toHaveLength(7);
    const last = page.getByRole('listitem').filter({ hasText: other.own.person.name }).first();
    await saysNot(last, say(language, 'ideas.over.short'));
  },
);

it('Y30 what somebody emptied or wrote anew, whoever leads puts back in one press, and can undo it; nobody else is shown it', async () => {
  const { leader, one, other, write } = await proposing();
  await write(one, [{ title: '日報の要約', detail: '読む人が少ない' }]);
  const theirs = await show(other);
  const field = (of: 'title' | 'detail') => theirs.getByLabelText(ja(`ideas.field.${of}`));
  await open(theirs, '日報の要約');
  await field('detail').fill('要らない');
  await close();
  await open(theirs, WRITTEN.title);
  await field('detail').clear();
  await field('title').clear();
  await close();
  await saysNot(theirs, ja('ideas.earlier', { count: 2 }));

  const mine = await show(leader, { beside: true });
  await unfold(mine, ja('ideas.earlier', { count: 2 }));
  await says(mine, WRITTEN.detail);
  const list = mine.getByRole('list').filter({ hasText: ja('ideas.earlier.put-back') });
  expect(await violations(list.element())).toEqual([]);
  const press = (title: string) =>
    mine.getByRole('button', { name: ja('ideas.earlier.put-back.label', { title }) }).click();
  const card = (title: string) => theirs.getByRole('listitem').filter({ hasText: title }).first();
  await press(WRITTEN.title);
  await says(card(WRITTEN.title), WRITTEN.detail);
  await says(mine, ja('ideas.earlier', { count: 1 }));
  await press('日報の要約');
  await says(card('日報の要約'), '読む人が少ない');
  await saysNot(mine, ja('ideas.earlier', { count: 1 }));
  await mine.getByRole('button', { name: ja('candidate.undo') }).click();
  await says(card('日報の要約'), '要らない');
  await says(mine, ja('ideas.earlier', { count: 1 }));
});

it.each(LANGUAGES)('Y30 on a phone: what was emptied and removed besides comes back whole (%s)', async (language) => {
  const { leader, other } = await proposing();
  const theirs = await show(other);
  await open(theirs, WRITTEN.title);
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
  await open(page, WRITTEN.title);
  await expect.element(page.getByLabelText(say(language, 'ideas.field.detail'))).toHaveValue(WRITTEN.detail);
  await saysNot(page, say(language, 'ideas.earlier', { count: 1 }));
});
