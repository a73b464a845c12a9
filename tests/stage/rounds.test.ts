import { templateById } from '@nemawashi/shared/template/catalogue';
import { expect, it } from 'vitest';
import { gather } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { takesApart } from '../support/taking.ts';
import { gatherHere } from './house/gather.ts';
import { gone, goTo, PART, press, seePeople, step, there } from './house/hands.ts';
import { ja, said, says, show } from './house/mount.ts';

const [FIRST, ...OTHERS] = templateById('short')?.items ?? [];
const ITEMS = 1 + OTHERS.length;

it('M107 a split room sees the representatives first, looks at one item together, and answers it again', async () => {
  const gathering = gatherHere({ privacy: 'executives-named' });
  const voters = await gather(gathering, [
    ['山本 健一'],
    ['伊藤 由美'],
    ['小林 さくら', 'sales'],
    ['渡辺 千夏', 'general-affairs'],
    ['林 浩二', 'field'],
  ]);
  const [executives, representatives] = [voters.slice(0, 2), voters.slice(2)];
  const [sales = gathering.leader] = representatives;
  // The facilitator's page and one representative's; nobody looks at the others'.
  const leader = await show(gathering.leader);
  const phone = await show(sales, { beside: true });

  await step(leader, 'controls.start');
  for (const client of executives) await answerAll(client, () => 5);
  for (const client of representatives) await answerAll(client, () => 2);

  // Rank doesn't lead: first the representatives, then the rest.
  await leader.getByRole('button', { name: ja('controls.close') }).click();
  const dialog = leader.getByRole('dialog');
  await dialog.getByRole('button', { name: takesApart() }).click();
  // On the page that goes on, too: what comes late beside its button moves it under a press.
  for (const page of [leader, phone])
    await there(page.getByRole('heading', { name: ja('preview.title'), exact: false }));
  await gone(phone.getByRole('heading', { name: ja('results.pattern.title'), exact: false }));
  await leader.getByRole('button', { name: ja('controls.reveal-rest'), exact: false }).click();
  await there(phone.getByRole('heading', { name: ja('results.pattern.title'), exact: false }));

  // Everybody's page follows to what the facilitator opens, until one steps aside.
  goTo('topics');
  await leader
    .getByRole('button', { name: ja('talk.look-here'), exact: false })
    .first()
    .click();
  await there(phone.getByText(ja('talk.following', { title: '' }), PART));
  await phone.getByRole('button', { name: ja('talk.step-aside'), exact: false }).click();
  await there(phone.getByText(ja('talk.aside', { title: '' }), PART));

  // A timer that all see.
  await leader.getByRole('button', { name: ja('timer.title') }).click();
  await dialog.getByRole('button', { name: ja('timer.start') }).click();
  await there(phone.getByRole('timer'));
  await dialog.getByRole('button', { name: ja('timer.pause') }).click();
  await says(phone.getByRole('timer'), ja('timer.paused'));
  await press('Escape');

  // Another round: the last answer is at hand, one press confirms it, and nobody is told who has finished.
  await leader.getByRole('button', { name: ja('opening.title') }).click();
  await dialog.getByRole('button', { name: ja('opening.start') }).click();
  await there(phone.getByText(ja('rounds.last-answer', { answer: said(FIRST, 2) }), PART).first());
  await phone.getByRole('button', { name: ja('rounds.keep-all', { count: ITEMS }), exact: false }).click();
  await there(phone.getByText(ja('ballot.progress', { answered: ITEMS, all: ITEMS }), PART));
  const people = await seePeople(phone);
  await there(people.getByText(ja('people.names-hidden'), PART));
  await press('Escape');
  for (const client of voters.filter((each) => each !== sales)) await answerAll(client, () => 3);
  expect(gathering.leader.sections.board.rounds.find(({ closedAt }) => closedAt === null)?.number).toBe(2);
  // Whoever leads isn't told how many have finished (S41).
  await there(leader.getByText(ja('standing.open.not-told')).first());
  await step(leader, 'controls.close');
  // The verdict says whether views came closer, and leads to what changed.
  goTo('overall');
  await there(phone.getByText(ja('shifts.pays-no-more')).or(phone.getByText(ja('shifts.pays'))));
  await phone.getByRole('button', { name: ja('shifts.round', { number: 2 }), ...PART }).click();
  await there(phone.getByRole('tab', { name: ja('discuss.tab.changes'), selected: true, ...PART }));
  const row = phone.getByRole('row').filter({ hasText: FIRST?.text.ja ?? '' });
  await there(row);
  // From what changed about an item one press leads to it.
  await row.getByRole('button').first().click();
  await there(phone.getByRole('tab', { name: ja('discuss.tab.topics'), selected: true, ...PART }));
});
