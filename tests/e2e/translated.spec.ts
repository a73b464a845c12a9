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

interface Seat {
  readonly name: string;
  readonly client: Parameters<typeof pageAs>[1];
  readonly at: '' | '/screen';
  /** How the browsers translate that have the seat open. */
  readonly manners: readonly Manner[];
}

test('D62 a page that its browser translates shows what is true, in every phase, for everybody and on the projector', async ({
  browser,
  meet,
}) => {
  test.setTimeout(500_000);
  const story = new Story(await meet(BOARD));
  const thrown: string[] = [];
  await story.gather();
  const { leader } = story;
  const voter = story.voter('representative');
  const open = async (name: string, { client, at }: Seat) => {
    const page = await pageAs(browser, client, at);
    page.on('pageerror', (error) => thrown.push(`${name}: ${error.message}`));
    // A page that hasn't begun shows nothing either, and would be told only of what came before it.
    await expect(page.getByText(BOARD.title).filter({ visible: true }).first()).toBeVisible();
    return page;
  };
  const pairsOf = async (seat: Seat): Promise<readonly Pair[]> => {
    const plain = await open(`${seat.name}, plain`, seat);
    return Promise.all(
      seat.manners.map(async (manner) => {
        const name = `${seat.name}, ${manner}`;
        const translated = await open(name, seat);
        await translate(translated, manner);
        return { name, translated, plain };
      }),
    );
  };
  const seats: readonly Seat[] = [
    { name: 'leader', client: leader, at: '', manners: ['replace'] },
    { name: 'voter', client: voter, at: '', manners: ['insert-then-remove', 'wrap', 'merge'] },
    { name: 'projector', client: leader, at: '/screen', manners: ['replace'] },
  ];
  const pairs = (await Promise.all(seats.map(pairsOf))).flat();
  const same = async (when: string) => {
    await Promise.all(
      pairs.map(async ({ name, translated, plain }) => {
        await expect(plain.getByText(ja('common.loading'))).toHaveCount(0, { timeout: 60_000 });
        await expect
          .poll(async () => firstDifference(await shownOn(translated), await shownOn(plain)), {
            message: `${when}: ${name}`,
            timeout: 20_000,
          })
          .toBeNull();
      }),
    );
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
  await story.beginProposing();
  await story.writeAlone();
  await same('everybody writes alone');
  await story.showIdeas();
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
