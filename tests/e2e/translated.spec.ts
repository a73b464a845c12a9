/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { pageAs } from '../support/page-as.ts';
import { ja } from '../support/room.ts';
import { firstDifference, type Manner, shownOn, translate } from '../support/translator.ts';
import { BOARD, Story } from '../tour/story.ts';

interface Pair {
  readonly name: string;
  readonly translated: Page;
  /** The same seat in a browser that translates nothing. */
  readonly plain: Page;
}

test('D62 a page that its browser translates shows what is true, in every phase, for everybody and on the projector', async ({
  browser,
  meet,
}) => {
  test.setTimeout(500_000);
  const story = new Story(await meet(BOARD));
  const thrown: string[] = [];
  await story.gather();
  const pair = async (name: string, who: 'leader' | 'representative', manner: Manner, at: '' | '/screen' = '') => {
    const client = who === 'leader' ? story.leader : story.voter(who);
    const [translated, plain] = [await pageAs(browser, client, at), await pageAs(browser, client, at)];
    for (const page of [translated, plain]) {
      page.on('pageerror', (error) => thrown.push(`${name}: ${error.message}`));
      await expect(page.getByText(ja('board.loading'))).toBeHidden();
    }
    await translate(translated, manner);
    return { name, translated, plain };
  };
  const pairs: readonly Pair[] = [
    await pair('leader', 'leader', 'replace'),
    await pair('voter', 'representative', 'insert-then-remove'),
    await pair('voter, wrapped', 'representative', 'wrap'),
    await pair('voter, merged', 'representative', 'merge'),
    await pair('projector', 'leader', 'replace', '/screen'),
  ];
  const same = async (when: string) => {
    for (const { name, translated, plain } of pairs) {
      await expect(plain.getByText(ja('common.loading'))).toHaveCount(0, { timeout: 60_000 });
      await expect
        .poll(async () => firstDifference(await shownOn(translated), await shownOn(plain)), {
          message: `${when}: ${name}`,
          timeout: 20_000,
        })
        .toBeNull();
    }
    expect(thrown).toEqual([]);
  };
  await same('setup');
  for (const { translated } of pairs) await expect(translated.locator('font').first()).toBeAttached();
  await story.startAssessment();
  await same('assess');
  await story.answer(0, 3);
  await same('three have answered');
  await story.answer(3, 10);
  await same('ten have answered');
  await story.close('representatives');
  await same('half revealed');
  await story.revealRest();
  await same('discuss');
  await story.secondRound();
  await same('a second round');
  await story.answer();
  await story.close();
  await same('discuss again');
  await story.propose();
  await same('propose');
  await story.openScoring();
  await same('score');
  await story.answer(0, 4);
  await same('four have scored');
  await story.answer(4);
  await story.close();
  await story.shape();
  await same('agree');
  await story.consent();
  await same('everybody has consented');
  await story.conclude();
  await same('agreed');
  await story.followUp();
  await same('follow-up');
});
