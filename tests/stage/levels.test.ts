import type { SubjectId } from '@nemawashi/shared/board/ids';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import { closeRound, gather } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { gatherHere } from './house/gather.ts';
import { answerByKeys, count, goTo, openTopic, PART, there } from './house/hands.ts';
import { ja, ROOM, said, show } from './house/mount.ts';

const CHECKLIST = templateById('short')?.items ?? [];
const STATEMENTS = CHECKLIST.map(({ text }) => text.ja);
const [FACT] = CHECKLIST;
const levels = FACT?.levels ?? [];
const SMALL_PHONE = { width: 390, height: 664 } as const;
/** From the statement to the last answer, in CSS pixels: what a small phone shows of a page below its bars. */
const IN_SIGHT = 600;

it('C1 a fact is answered by its five levels, on a phone at one sight, and told by their words ever after', async () => {
  const gathering = gatherHere({ privacy: 'named' });
  const { leader } = gathering;
  const voters = await gather(gathering, [
    ['山本 健一'],
    ['伊藤 由美'],
    ['小林 さくら', 'sales'],
    ['渡辺 千夏', 'general-affairs'],
  ]);
  const [, , sales = leader, affairs = leader] = voters;
  await leader.do({ type: 'startAssessment' });

  // In English too.
  const english = await show(affairs, { language: 'en', size: SMALL_PHONE });
  await there(english.getByRole('radio', { name: `4 ${levels[3]?.en ?? ''}` }));
  await there(english.getByRole('radio', { name: say('en', 'common.answer.dont-know'), exact: false }));

  // Each radio is called by its number and its level, and all fit.
  const shown = await show(sales, { size: SMALL_PHONE });
  const scale = shown.getByRole('radiogroup', { name: STATEMENTS[0] ?? '', exact: false });
  for (const [at, level] of levels.entries())
    await there(scale.getByRole('radio', { name: `${String(at + 1)} ${level.ja}` }));
  const { top } = shown
    .getByRole('heading', { name: STATEMENTS[0] ?? '' })
    .element()
    .getBoundingClientRect();
  const { bottom } = scale.getByText(ja('common.answer.dont-know'), PART).element().getBoundingClientRect();
  expect(bottom - top).toBeLessThan(IN_SIGHT);

  // Looked through again, the answer stands on its level.
  await answerByKeys(shown, 0, STATEMENTS.length, STATEMENTS, () => 2);
  await shown.getByRole('button', { name: ja('ballot.review'), exact: false }).click();
  await expect.element(shown.getByRole('radio', { name: `2 ${levels[1]?.ja ?? ''}` })).toBeChecked();
  for (const voter of voters.slice(0, 2)) await answerAll(voter, () => 4);
  await answerAll(affairs, () => 2);
  expect(leader.sections.progress.finishedCount).toBe(4);
  await closeRound(leader);

  // The results say it of both groups, and by name.
  goTo('topics');
  const topic = await openTopic(shown, STATEMENTS[0] ?? '');
  for (const level of [4, 2, 3] as const) await there(topic.css('dd').getByText(said(FACT, level)));
  await count(topic.getByRole('list', { name: ja('levels.title'), exact: false }).getByRole('listitem'), 5);
  await topic.getByText(ja('results.who-said'), PART).click();
  await there(
    topic
      .css('dt')
      .filter({ hasText: said(FACT, 4) })
      .last(),
  );

  // So does the room's screen, with the whole ladder in sight.
  const screen = await show(leader, { page: 'screen', size: ROOM });
  const item = leader.sections.setup.checklist[0]?.id;
  if (item === undefined) throw new Error('No item');
  await leader.do({ type: 'lookAt', subject: item as string as SubjectId });
  await count(screen.getByRole('list', { name: ja('levels.title'), exact: false }).getByRole('listitem'), 5);
  await expect
    .element(
      screen
        .getByRole('list', { name: ja('levels.title'), exact: false })
        .getByRole('listitem')
        .last(),
    )
    .toBeInViewport({ ratio: 1 });
});
