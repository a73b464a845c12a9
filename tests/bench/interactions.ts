/**
 * What a press costs on a slow device: 200 people on a named board, from the press until two frames have been drawn. It is
 * the processor time of the page's main thread in Chromium times four, so that whatever else runs on the machine isn't
 * counted; what looking costs by itself is taken off. `npm run bench interactions [people]`
 */
import type { Locator } from '@playwright/test';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { say } from '@nemawashi/shared/words/say';
import { closeRound, propose } from '../support/acts.ts';
import { atOnce } from '../support/at-once.ts';
import { openChromium } from '../support/browser.ts';
import { answerRest } from '../support/gathering.ts';
import type { LightClient } from '../support/light-client.ts';
import { openMeeting } from '../support/meeting.ts';
import { pageAs } from '../support/page-as.ts';
import { crowd } from './support/crowd.ts';
import { startMeasured } from './support/measured-server.ts';
import { type Measured, SlowPage } from './support/slow-page.ts';

const [people = 200] = process.argv.slice(2).map(Number);
/** How often something is looked up before it counts as missing. */
const LOOKS = 5;
const AGAIN = 9;
/** So many come at a time. */
const UNDER_WAY = 20;
const PHONE = { width: 390, height: 664 };
const LAPTOP = { width: 1366, height: 768 };
const TASKS = Array.from({ length: 12 }, (_, at) => `候補 ${String(at + 1)}：毎月の報告書の下書き`);
const ja = (key: Parameters<typeof say>[1]): string => say('ja', key);

function tell(what: string, { median, worst, times, parts }: Measured): void {
  const [scripts, styles, layout] = parts.map((part) => part.toFixed(0));
  console.log(
    `${what.padEnd(34)} median ${median.toFixed(0).padStart(4)} ms, worst ${worst.toFixed(0).padStart(4)} ms (${String(times)}); scripts ${scripts ?? ''}, styles ${styles ?? ''}, layout ${layout ?? ''}`,
  );
}

/** Where it is pressed, looked up before anything is measured. */
async function middle(of: Locator): Promise<[number, number]> {
  for (let look = 0; look < LOOKS; look += 1) {
    // A question that gives way to the next takes what was found with it: then it is looked up anew.
    const box = await of
      .scrollIntoViewIfNeeded()
      .then(() => of.boundingBox())
      .catch(() => null);
    if (box !== null) return [box.x + box.width / 2, box.y + box.height / 2];
  }
  throw new Error('Nothing to press');
}

/** The same so often that neither the first time nor what the browser tidies up meanwhile is in the middle. */
const again = (of: Locator): readonly Locator[] => Array.from({ length: AGAIN }, () => of);

/** Presses each of them once. */
async function presses(slow: SlowPage, targets: readonly Locator[], after?: () => Promise<unknown>): Promise<Measured> {
  let at: [number, number] = [0, 0];
  return slow.each(
    targets.length,
    () => slow.page.mouse.click(...at),
    async (target) => {
      if (target > 0) await after?.();
      at = await middle(targets[target] as Locator);
    },
  );
}

const server = await startMeasured();
const chromium = await openChromium();
try {
  const meeting = await openMeeting(server, { privacy: 'named' });
  const { leader } = meeting;
  const voter = await meeting.join('executive', '山本 健一');
  const others = await crowd(server, meeting, people - 1, UNDER_WAY);
  /** Everybody but those with a page answers the open round; `wanted`: only the people of these places. */
  const answer = async (wanted: readonly LightClient[] = others): Promise<void> => {
    const round = leader.sections.board.rounds.find(({ closedAt }) => closedAt === null);
    if (round === undefined) throw new Error('No open round');
    await atOnce(UNDER_WAY, wanted.length, async (who) => {
      for (const [item, subject] of round.subjects.entries()) {
        const value = (((who * 7 + item * 3) % 5) + 1) as AnswerValue;
        await wanted[who]?.do({ type: 'answer', round: round.id, subject, value, replaces: 0 });
      }
    });
  };

  const phone = await SlowPage.of(await pageAs(chromium, voter));
  await phone.page.setViewportSize(PHONE);
  const laptop = await SlowPage.of(await pageAs(chromium, leader));
  await laptop.page.setViewportSize(LAPTOP);
  await laptop.page.getByRole('heading', { level: 1 }).waitFor();
  await leader.do({ type: 'startAssessment' });
  await phone.page.getByRole('radiogroup').first().waitFor();

  console.log(`${String(people)} people; a processor four times as slow`);
  const question = phone.page.getByRole('radiogroup');
  const nextQuestion = await phone.other(question);
  tell(
    'answer by key, and the next question',
    await phone.each(
      10,
      (at) => phone.page.keyboard.press(`Digit${String((at % 5) + 1)}`),
      (at) => (at === 0 ? phone.rest() : nextQuestion()),
    ),
  );
  await nextQuestion();
  tell(
    'one question back',
    await presses(
      phone,
      Array.from({ length: 5 }, () => phone.page.getByRole('button', { name: ja('ballot.previous') })),
      nextQuestion,
    ),
  );
  await nextQuestion();
  tell(
    'answer by thumb',
    await presses(
      phone,
      Array.from({ length: 5 }, (_, at) =>
        phone.page.locator('label:has(input[type=radio]), [role=radiogroup] label').nth(at),
      ),
      nextQuestion,
    ),
  );
  await nextQuestion();
  const chip = (slow: SlowPage) => slow.page.getByRole('button', { name: ja('people.title') }).first();
  const shut = async (slow: SlowPage) => {
    await slow.page.keyboard.press('Escape');
    await slow.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await slow.rest();
  };
  tell('people, on a phone', await presses(phone, again(chip(phone)), () => shut(phone)));
  await shut(phone);
  tell(
    'somebody finishes, on the wall',
    await laptop.each(
      5,
      async (at) => {
        await answer(others.slice(at, at + 1));
        await leader.until(({ progress }) => progress.finishedCount === at + 1);
      },
      async (at) => {
        await leader.until(({ progress }) => progress.finishedCount === at);
        await laptop.rest();
      },
    ),
  );
  await answer(others.slice(5));
  await answerRest(voter, () => 4);
  await leader.until(({ progress }) => progress.finishedCount === people);
  await closeRound(leader);
  for (const slow of [phone, laptop]) {
    await slow.page.getByRole('tab').first().waitFor();
    await slow.rest();
  }
  const tab = (slow: SlowPage, at: number) => slow.page.getByRole('tab').nth(at);
  for (const [name, slow] of [
    ['phone', phone],
    ['laptop', laptop],
  ] as const) {
    tell(`people, discussing, ${name}`, await presses(slow, again(chip(slow)), () => shut(slow)));
    await shut(slow);
    for (const at of [1, 2, 3, 0])
      tell(
        `tab ${(await tab(slow, at).textContent()) ?? ''}, ${name}`,
        await presses(slow, again(tab(slow, at)), async () => {
          await tab(slow, at === 0 ? 1 : 0).click();
          await slow.rest();
        }),
      );
    const grounds = slow.page.getByRole('button', { name: ja('grounds.title'), exact: true });
    tell(`grounds, ${name}`, await presses(slow, again(grounds), () => shut(slow)));
    await shut(slow);
  }
  await tab(laptop, 1).click();
  const topic = (slow: SlowPage) => slow.page.locator('[data-subject] h2');
  await topic(laptop).focus();
  const nextLed = await laptop.other(topic(laptop));
  tell(
    'next topic, who leads',
    await laptop.each(
      6,
      () => laptop.page.keyboard.press('Enter'),
      (at) => (at === 0 ? laptop.rest() : nextLed()),
    ),
  );
  await nextLed();
  const topics = leader.sections.setup.checklist.slice(3, 8);
  await leader.do({ type: 'lookAt', subject: leader.sections.setup.checklist[1]?.id as never });
  await topic(phone).waitFor();
  const nextFollowed = await phone.other(topic(phone));
  tell(
    'next topic, who follows',
    await phone.each(
      5,
      async (at) => {
        const subject = topics[at]?.id as never;
        await leader.do({ type: 'lookAt', subject });
        // The seat's own line, which hears it when its page does.
        await voter.until(({ board }) => board.lookingAt === subject);
      },
      (at) => (at === 0 ? phone.rest() : nextFollowed()),
    ),
  );

  await propose({ leader });
  await meeting.write(leader, TASKS);
  await phone.page.setViewportSize(LAPTOP);
  await leader.do({ type: 'openScoring' });
  await question.nth(10).waitFor();
  await phone.rest();
  const counted = phone.page.getByText(ja('ballot.mark.counted'));
  let answered = 0;
  tell(
    'score in the table',
    await presses(
      phone,
      Array.from({ length: 8 }, (_, at) =>
        question
          .nth(at)
          .getByRole('radio')
          .nth(at % 5),
      ),
      async () => {
        await counted.nth(answered).waitFor();
        answered += 1;
        await phone.rest();
      },
    ),
  );
  for (const client of others) client.close();
  meeting.close();
} finally {
  await chromium.close();
  await server.stop();
}
