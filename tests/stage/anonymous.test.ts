import type { Seated } from '../support/gathering.ts';
import { answerBut, answerRest } from '../support/gathering.ts';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { it } from 'vitest';
import { gather } from '../support/acts.ts';
import { takesApart } from '../support/taking.ts';
import { gatherHere } from './house/gather.ts';
import { count, gone, goTo, openTopic, PART, press, seePeople, step, there } from './house/hands.ts';
import { ja, said, says, saysNot, show } from './house/mount.ts';

const CHECKLIST = templateById('short')?.items ?? [];
const STATEMENTS = CHECKLIST.map(({ text }) => text.ja);
/** One that everybody answers, one that only two executives do, and one that only two people do at all. */
const [ALL = '', TWO_EXECUTIVES = '', TWO_IN_ALL = ''] = STATEMENTS;
const GUEST = '高橋 窓口';
const VOTERS = 6;

it('J17 D87 an anonymous meeting: what is promised, and what is shown of it', async () => {
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
  goTo('privacy');
  await there(leader.getByText(ja('fit.fits', { mode: ja('privacy.anonymous.name') }), PART));
  goTo('people');
  await leader.getByText(ja('inviting.enter.title'), PART).click();
  await there(leader.getByText(ja('inviting.enter.not-here'), PART));
  await gone(leader.getByRole('button', { name: ja('inviting.enter'), exact: false }));
  await step(leader, 'controls.start');

  // The ballot says what was promised, also to somebody who came late.
  const promised = phone.getByText(ja('privacy.yours.unnamed'), PART);
  await there(promised);
  await promised.click();
  for (const key of [
    'privacy.anonymous.promise',
    'privacy.anonymous.reasons',
    'privacy.until-reveal',
    // D87: not behind anything that would have to be opened first.
    'privacy.operator',
    'privacy.not-evaluation',
  ] as const)
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
  goTo('topics');
  const [executive, representative] = [ja('roles.executive.name'), ja('roles.representative.name')];
  const topic = (statement: string) => openTopic(phone, statement);
  await there((await topic(ALL)).css('figure').filter({ hasText: representative }));
  const merged = await topic(TWO_EXECUTIVES);
  await there(merged.getByText(ja('privacy.merged'), PART));
  for (const group of [executive, representative]) await count(merged.css('figure').filter({ hasText: group }), 0);
  const withheld = await topic(TWO_IN_ALL);
  await there(withheld.getByText(ja('privacy.withheld'), PART));
  await count(withheld.css('figure'), 0);

  // No name stands beside an answer, on nobody’s page.
  for (const shown of [phone, leader]) {
    await count(shown.getByText(ja('results.who-said'), PART), 0);
    for (const name of [GUEST, '山本 健一', '小林 さくら']) await saysNot(shown.css('main'), name);
  }

  // A second round tells how many have finished, never who; two alone change nothing.
  await leader.getByRole('button', { name: ja('opening.title') }).click();
  const dialog = leader.getByRole('dialog');
  await there(dialog.getByText(ja('opening.privacy'), PART));
  await dialog.getByRole('button', { name: ja('opening.choose-none'), exact: false }).click();
  for (const statement of [ALL, TWO_EXECUTIVES])
    await dialog.getByRole('checkbox', { name: statement, exact: false }).click();
  await dialog.getByRole('button', { name: ja('opening.start'), exact: false }).click();
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
    const people = await seePeople(shown);
    await there(people.getByText(ja('people.names-hidden'), PART));
    await count(shown.getByText(ja('people.finished')), 0);
    await press('Escape');
    await gone(people);
  }
  const wall = leader.getByRole('region', { name: ja('lead.wall.title') });
  await there(wall.getByText(ja('standing.open.not-told')));
  await count(wall.getByText(ja('ballot.finished-count', { voters: VOTERS, finished: 2 }), PART), 0);
  await leader.getByRole('button', { name: ja('controls.close') }).click();
  await there(dialog.getByText(ja('standing.open.not-told'), PART));
  await saysNot(dialog, GUEST);
  await dialog.getByRole('button', { name: takesApart() }).click();
  // The representatives’ half stands before what the round before had shown; the rest is one press away.
  await there(phone.getByText(ja('preview.help')));
  await there(phone.getByRole('heading', { name: TWO_EXECUTIVES }));
  await gone(phone.getByRole('heading', { name: ALL }));
  goTo('overall');
  await there(phone.getByText(ja('preview.below'), PART));
  await leader.getByRole('button', { name: ja('controls.reveal-rest'), exact: false }).click();
  goTo('changes');
  const rows = phone.getByRole('row');
  await says(rows.filter({ hasText: ALL }), ja('shifts.too-few'));
  await says(rows.filter({ hasText: TWO_EXECUTIVES }), '3.0');
});
