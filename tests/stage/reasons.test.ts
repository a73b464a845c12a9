import type { SubjectId } from '@nemawashi/shared/board/ids';
import { LIMITS } from '@nemawashi/shared/board/text';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { closeRound, gather } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { gatherHere } from './house/gather.ts';
import { count, gone, goTo, openTopic, PART, there } from './house/hands.ts';
import { ja, ROOM, says, saysNot, show, unfold } from './house/mount.ts';
import { rest } from './house/rest.ts';
import type { HouseSeat } from './house/seat.ts';
import { inSight } from './measure/in-sight.ts';
import { sideways } from './measure/sideways.ts';

const SHORT_PHONE = { width: 390, height: 664 } as const;
const WHY = '決裁の基準がまだ書かれていない';

async function begun(privacy: PrivacyMode) {
  const meeting = gatherHere({ privacy, template: 'generative-ai' });
  const voters = await gather(meeting);
  await meeting.leader.do({ type: 'startAssessment' });
  return { ...meeting, voters };
}
const nth = (voters: readonly HouseSeat[], at: number): HouseSeat => {
  const voter = voters[at];
  if (voter === undefined) throw new Error('Nobody there');
  return voter;
};
const first = ({ sections }: HouseSeat) => {
  const [item] = sections.setup.checklist;
  if (item === undefined) throw new Error('Nothing asked');
  return item;
};
const subjectOf = (voter: HouseSeat): SubjectId => first(voter).id as string as SubjectId;
/** What the board holds of this person's answer to the first item. */
const held = (voter: HouseSeat) => Object.values(voter.own.ballots)[0]?.[subjectOf(voter)];

const answer = (shown: Locator, value: number): Promise<void> =>
  shown
    .getByRole('radiogroup')
    .first()
    .getByRole('radio')
    .nth(value - 1)
    .click({ force: true });
const back = (shown: Locator): Promise<void> =>
  shown.getByRole('button', { name: ja('ballot.previous'), exact: false }).click();

/** Says why, in the dialog that the line opens. */
async function explain(shown: Locator, text: string, door: 'reasons.add' | 'reasons.change' = 'reasons.add') {
  await shown
    .getByRole('button', { name: ja(door) })
    .first()
    .click();
  const dialog = shown.getByRole('dialog');
  await dialog.getByRole('textbox').fill(text);
  await dialog.getByRole('button', { name: ja('reasons.save') }).click();
  await gone(shown.getByRole('dialog'));
}

it.each(LANGUAGES)(
  'J7 M31 who comes back to a strong answer may say why; nothing moved on the way: %s',
  async (language) => {
    const { voters } = await begun('anonymous');
    const voter = nth(voters, 3);
    const shown = await show(voter, { language, size: SHORT_PHONE });
    await rest(SHORT_PHONE);
    const places = () =>
      [...document.querySelectorAll('[role=radiogroup] .numbers label, article h2, .foot > *')].map((each) =>
        Math.round(each.getBoundingClientRect().top),
      );
    const before = places();
    await answer(shown, 5);
    await there(shown.getByText('2/', PART));
    await gone(shown.getByRole('button', { name: say(language, 'reasons.add') }));
    await shown.getByRole('button', { name: say(language, 'ballot.previous'), exact: false }).click();
    const line = shown.getByRole('button', { name: say(language, 'reasons.add') });
    await there(line);
    expect(places()).toEqual(before);
    for (const each of document.querySelectorAll('[role=radiogroup] .numbers label, .foot > *'))
      expect(inSight(each)).toBe(true);
    expect(inSight(line.element())).toBe(true);
  },
);

it('J1 J3 J8 a reason is written, changed and deleted, and goes with another answer', async () => {
  const { voters } = await begun('anonymous');
  const voter = nth(voters, 3);
  const shown = await show(voter, { size: SHORT_PHONE });
  await answer(shown, 5);
  await there(shown.getByText('2/', PART));
  await back(shown);
  await shown.getByRole('button', { name: ja('reasons.add') }).click();
  const dialog = shown.getByRole('dialog');
  await says(dialog, ja('reasons.promise.unnamed'));
  await says(dialog, ja('reasons.with-answer'));
  await dialog.getByRole('textbox').fill('あ'.repeat(LIMITS.answerReason + 1));
  await dialog.getByRole('button', { name: ja('reasons.save') }).click();
  // Too long: it stays to be shortened.
  await there(dialog);
  expect(held(voter)).not.toHaveProperty('reason');
  await dialog.getByRole('textbox').fill(WHY);
  await dialog.getByRole('button', { name: ja('reasons.save') }).click();
  await gone(shown.getByRole('dialog'));
  await there(shown.getByText(ja('reasons.own', { text: WHY })));
  await expect.poll(() => held(voter)).toMatchObject({ value: 5, reason: WHY, revision: 2 });

  await explain(shown, '急ぎたい', 'reasons.change');
  await expect.poll(() => held(voter)).toMatchObject({ reason: '急ぎたい' });
  await shown.getByRole('button', { name: ja('reasons.change') }).click();
  await shown.getByRole('button', { name: ja('reasons.drop') }).click();
  await expect.poll(() => held(voter)?.reason).toBeUndefined();

  await explain(shown, WHY);
  await expect.poll(() => held(voter)).toMatchObject({ reason: WHY });
  await answer(shown, 1);
  await expect.poll(() => held(voter)).toMatchObject({ value: 1 });
  expect(held(voter)).not.toHaveProperty('reason');
});

it('J2 J7 once all is answered the strong answers are offered, and no others; however long a reason is, the page is as wide as before', async () => {
  const { voters } = await begun('named');
  const voter = nth(voters, 3);
  const longest = 'あ'.repeat(LIMITS.answerReason);
  await answerAll(voter, (index) => (index === 0 ? 5 : index === 1 ? 1 : 3));
  const shown = await show(voter, { size: SHORT_PHONE });
  await unfold(shown, ja('reasons.offer', { count: 2 }));
  await count(shown.getByRole('button', { name: ja('reasons.add') }), 2);
  await shown
    .getByRole('button', { name: ja('reasons.add') })
    .first()
    .click();
  await says(shown.getByRole('dialog'), ja('reasons.promise.named'));
  await shown.getByRole('dialog').getByRole('textbox').fill(longest);
  await shown
    .getByRole('dialog')
    .getByRole('button', { name: ja('reasons.save') })
    .click();
  await there(shown.getByText(ja('reasons.own', { text: longest })));
  await expect.poll(() => held(voter)).toMatchObject({ reason: longest });
  expect(sideways()).toBe(0);
});

/** Everybody answers 5, and of these places everybody says why, each in words of their own. */
async function revealed(privacy: PrivacyMode, who: readonly number[], reveal: 'everyone' | 'representatives') {
  const meeting = await begun(privacy);
  for (const [at, voter] of meeting.voters.entries()) {
    await answerAll(voter, () => 5);
    if (!who.includes(at)) continue;
    const round = voter.sections.progress.round;
    if (round === null) throw new Error('No open round');
    const reason = `${WHY}（${String(9 - at)}）`;
    await voter.do({ type: 'answer', round, subject: subjectOf(voter), value: 5, replaces: 1, reason });
  }
  await closeRound(meeting.leader, reveal);
  return meeting;
}

it('J10 in the topic they stand by name on a named board', async () => {
  const { voters, leader } = await revealed('named', [0, 4], 'everyone');
  const shown = await show(leader);
  goTo('topics');
  const topic = await openTopic(shown, first(leader).text.ja ?? '');
  await says(topic, `${WHY}（9）社長 太郎`);
  await says(topic, `${WHY}（5）総務 次郎`);
  const phone = await show(nth(voters, 3), { size: SHORT_PHONE });
  goTo('topics');
  await says(await openTopic(phone, first(leader).text.ja ?? ''), `${WHY}（9）`);
});

it('J11 S75 without names they are lists of three and more, in the order of their text, and nobody’s', async () => {
  const { leader } = await revealed('anonymous', [0, 1, 3, 4, 5], 'everyone');
  const shown = await show(leader);
  goTo('topics');
  const topic = await openTopic(shown, first(leader).text.ja ?? '');
  await says(topic, `${WHY}（4）${WHY}（5）${WHY}（6）`);
  // Two executives wrote one: that tells nobody anything.
  await saysNot(topic, `${WHY}（9）`);
  await saysNot(topic, '総務 次郎');
});

it('J12 J15 the first half shows the representatives’ alone; on the wall reasons stand without names', async () => {
  const { leader } = await revealed('named', [0, 4], 'representatives');
  const item = first(leader).text.ja ?? '';
  const half = await show(leader);
  await says(half, `${WHY}（5）`);
  await saysNot(half, `${WHY}（9）`);
  await leader.do({ type: 'revealRest', round: leader.sections.preview?.round ?? ('' as never) });
  await leader.do({ type: 'lookAt', subject: subjectOf(leader) });
  const wall = await show(leader, { page: 'screen', size: ROOM });
  await there(wall.getByRole('heading', { name: item }));
  await says(wall, `${WHY}（9）`);
  await saysNot(wall, '総務 次郎');
  await rest(ROOM);
  const cut = [...document.querySelectorAll('main, main *')].filter(
    (each) =>
      each.checkVisibility() &&
      each.scrollHeight > each.clientHeight + 24 &&
      getComputedStyle(each).overflow === 'hidden',
  );
  expect(cut).toEqual([]);
});
