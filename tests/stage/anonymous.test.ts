import type { Seated } from '../support/gathering.ts';
import { answerBut, answerRest } from '../support/gathering.ts';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { gather } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { count, gone, PART, step, there } from './house/hands.ts';
import { ja, said, says, saysNot, show } from './house/mount.ts';

const CHECKLIST = templateById('short')?.items ?? [];
const STATEMENTS = CHECKLIST.map(({ text }) => text.ja);
/** One that everybody answers, one that only two executives do, and one that only two people do at all. */
const [ALL = '', TWO_EXECUTIVES = '', TWO_IN_ALL = ''] = STATEMENTS;
const GUEST = '高橋 窓口';
const VOTERS = 6;

const oneSeen = (of: Locator): Promise<void> =>
  expect.poll(() => of.elements().some((each) => each.checkVisibility())).toBe(true);

it('an anonymous meeting: what is promised, and what is shown of it', async () => {
  const meeting = gatherHere({ privacy: 'anonymous' });
  const voters: readonly Seated[] = await gather(meeting, [
    ['山本 健一'],
    ['伊藤 由美'],
    ['中村 浩'],
    ['小林 さくら', 'sales'],
    ['渡辺 千夏', 'general-affairs'],
  ]);
  const executives = voters.slice(0, 3);
  const [sales = meeting.leader, affairs = meeting.leader] = voters.slice(3);
  const guest = await meeting.join('representative', GUEST, 'field');
  const leader = await show(meeting.leader);
  const phone = await show(guest, { beside: true });

  // The choice suits the people, and nobody can be entered without a device.
  await there(leader.getByText(ja('privacy.fit.fits', { mode: ja('privacy.anonymous.name') }), PART));
  await leader.getByText(ja('people.enter.title'), PART).click();
  await there(leader.getByText(ja('people.enter.not-here'), PART));
  await gone(leader.getByRole('button', { name: ja('people.enter'), exact: false }));
  await step(leader, 'controls.start');

  // The ballot says what was promised, also to somebody who came late.
  const promised = phone.getByText(ja('privacy.yours.unnamed'), PART);
  await there(promised);
  await promised.click();
  for (const key of ['privacy.anonymous.promise', 'privacy.until-reveal', 'privacy.not-evaluation'] as const)
    await there(phone.getByText(ja(key), PART));
  await promised.click();
  await phone.getByRole('button', { name: ja('ballot.as-list'), exact: false }).click();
  for (const [item, statement] of STATEMENTS.entries()) {
    if (statement === TWO_IN_ALL) continue;
    const scale = phone.getByRole('radiogroup', { name: statement, exact: false });
    await scale.getByRole('radio').nth(1).click({ force: true });
    await there(
      phone.getByText(ja('ballot.progress', { answered: item > 2 ? item : item + 1, all: STATEMENTS.length }), PART),
    );
  }
  for (const [who, client] of executives.entries()) await answerBut(client, who === 0 ? [1] : [2], () => 4);
  await answerBut(sales, [], () => 1);
  await answerBut(affairs, [2], () => 3);
  await step(leader, 'controls.close');

  // Groups where three answered, all together where they didn’t, nothing where two did.
  await there(phone.getByRole('heading', { name: ja('talk.title'), exact: false }));
  for (const details of phone.element().querySelectorAll<HTMLDetailsElement>('[data-subject] > details'))
    if (!details.open) details.querySelector('summary')?.click();
  const topic = (statement: string) => phone.css('[data-subject]').filter({ hasText: statement });
  const [executive, representative] = [ja('roles.executive.name'), ja('roles.representative.name')];
  await there(topic(ALL).getByRole('img', { name: new RegExp(`^${representative}`) }));
  await there(topic(TWO_EXECUTIVES).getByText(ja('privacy.merged'), PART));
  await count(topic(TWO_EXECUTIVES).getByRole('img', { name: new RegExp(`^(${executive}|${representative})`) }), 0);
  await there(topic(TWO_IN_ALL).getByText(ja('privacy.withheld'), PART));
  await count(topic(TWO_IN_ALL).getByRole('img'), 0);

  // No name stands beside an answer, on nobody’s page.
  for (const shown of [phone, leader]) {
    await count(shown.getByText(ja('results.who-said'), PART), 0);
    for (const name of [GUEST, '山本 健一', '小林 さくら']) await saysNot(shown.css('main'), name);
  }

  // A second round tells how many have finished, never who; two alone change nothing.
  await leader.getByRole('button', { name: ja('rounds.open') }).click();
  const dialog = leader.getByRole('dialog');
  await there(dialog.getByText(ja('rounds.open.privacy'), PART));
  await dialog.getByRole('button', { name: ja('rounds.choose-none'), exact: false }).click();
  for (const statement of [ALL, TWO_EXECUTIVES])
    await dialog.getByRole('checkbox', { name: statement, exact: false }).click();
  await dialog.getByRole('button', { name: ja('rounds.start'), exact: false }).click();
  await there(phone.getByText(ja('rounds.last-answer', { answer: said(CHECKLIST[0], 2) }), PART));
  // Everybody answers the second item again, only two the first.
  for (const client of executives) await answerBut(client, [0], () => 3);
  for (const client of [sales, affairs]) await answerRest(client, () => 3);
  await phone.getByRole('button', { name: ja('ballot.as-list'), exact: false }).click();
  await phone
    .getByRole('radiogroup', { name: TWO_EXECUTIVES, exact: false })
    .getByRole('radio')
    .nth(2)
    .click({ force: true });
  await there(phone.getByText(ja('ballot.progress', { answered: 1, all: 2 }), PART));
  for (const shown of [phone, leader]) {
    await there(shown.getByText(ja('people.names-hidden'), PART));
    await count(shown.getByText(ja('people.finished')), 0);
  }
  await oneSeen(leader.getByText(ja('ballot.finished-count', { voters: VOTERS, finished: 2 }), PART));
  await leader.getByRole('button', { name: ja('controls.close') }).click();
  await there(dialog.getByText(ja('controls.close.waiting-unnamed', { count: VOTERS - 2 }), PART));
  await saysNot(dialog, GUEST);
  await dialog.getByRole('checkbox', { name: ja('controls.close.representatives-first'), exact: false }).click();
  await dialog.getByRole('button', { name: ja('controls.close') }).click();
  // The representatives’ half stands above what the round before had shown; the rest is one press away.
  await there(phone.getByText(ja('rounds.preview.below'), PART));
  await leader.getByRole('button', { name: ja('controls.reveal-rest'), exact: false }).click();
  const rows = phone.getByRole('row');
  await says(rows.filter({ hasText: ALL }), ja('rounds.shift.too-few'));
  await says(rows.filter({ hasText: TWO_EXECUTIVES }), '3.0');
});
