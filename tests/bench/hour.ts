/**
 * What the pages of a long meeting hold: a phone, the laptop of whoever leads, and the wall, on a named board of 200. Again
 * and again everybody follows through all topics, tabs and drawers are opened and shut, somebody's line goes and comes; after
 * each time it is told what each page holds once it has tidied up. A meeting's hour sees each topic once or twice; the last
 * line is what a whole time through added in the middle. `npm run bench hour [people] [times]`
 */
import type { SubjectId } from '@nemawashi/shared/board/ids';
import { say } from '@nemawashi/shared/words/say';
import { value } from '../support/acts.ts';
import { atOnce } from '../support/at-once.ts';
import { openChromium } from '../support/browser.ts';
import { openMeeting } from '../support/meeting.ts';
import { pageAs } from '../support/page-as.ts';
import { crowd, startAssessment } from './support/crowd.ts';
import { type HeldByPage, HeldPage } from './support/held-page.ts';
import { startMeasured } from './support/measured-server.ts';

const [people = 200, times = 8] = process.argv.slice(2).map(Number);
/** So many come at a time. */
const UNDER_WAY = 20;
/** Whatever a page makes once and keeps, it has made by then. */
const WARM = 2;
const SIZES = {
  phone: { width: 390, height: 664 },
  laptop: { width: 1366, height: 768 },
  wall: { width: 1920, height: 1080 },
} as const;
type Device = keyof typeof SIZES;
const DEVICES = Object.keys(SIZES) as Device[];
const ja = (key: Parameters<typeof say>[1]): string => say('ja', key);
const FIGURES = [
  ['heap', (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`],
  ['nodes', (count: number) => count.toFixed(0)],
  ['listeners', (count: number) => count.toFixed(0)],
] as const;

const told = (held: HeldByPage): string =>
  FIGURES.map(([figure, written]) => `${written(held[figure]).padStart(9)} ${figure}`).join(' ');

const middle = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;

const server = await startMeasured();
const chromium = await openChromium();
try {
  const meeting = await openMeeting(server, { privacy: 'named' });
  const { leader } = meeting;
  const voter = await meeting.join('executive', '山本 健一');
  const others = await crowd(server, meeting, people - 1, UNDER_WAY);
  const round = await startAssessment(meeting);
  for (const [item, subject] of round.subjects.entries())
    await voter.do({ type: 'answer', round: round.id, subject, value: value(item), replaces: 0 });
  await atOnce(UNDER_WAY, others.length, async (who) => {
    for (const [item, subject] of round.subjects.entries())
      await others[who]?.do({
        type: 'answer',
        round: round.id,
        subject,
        value: value(who * 7 + item * 3),
        replaces: 0,
      });
  });
  await leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
  await leader.until(({ assessment }) => assessment !== null);

  const pages: Record<Device, HeldPage> = {
    phone: await HeldPage.of(await pageAs(chromium, voter)),
    laptop: await HeldPage.of(await pageAs(chromium, leader)),
    wall: await HeldPage.of(await pageAs(chromium, leader, '/screen')),
  };
  for (const device of DEVICES) await pages[device].page.setViewportSize(SIZES[device]);
  const topics = leader.sections.setup.checklist;

  /** Everybody's screen goes through all topics. */
  async function talk(): Promise<void> {
    for (const { id, text } of topics) {
      await leader.do({ type: 'lookAt', subject: id as string as SubjectId });
      await Promise.all(
        DEVICES.map((device) =>
          pages[device].page
            .getByText(text.ja ?? text.en ?? '')
            .first()
            .waitFor(),
        ),
      );
    }
    await leader.do({ type: 'lookAt', subject: null });
  }

  /** Somebody looks at everything there is on their device. */
  async function look({ page }: HeldPage): Promise<void> {
    const tabs = page.getByRole('tab');
    for (let at = (await tabs.count()) - 1; at >= 0; at -= 1) await tabs.nth(at).click();
    for (const name of [ja('people.title'), ja('grounds.title')]) {
      await page.getByRole('button', { name }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
  }

  console.log(`${String(people)} people, ${String(topics.length)} topics`);
  const held: Record<Device, HeldByPage[]> = { phone: [], laptop: [], wall: [] };
  for (let time = 0; time < times; time += 1) {
    await talk();
    await look(pages.phone);
    await look(pages.laptop);
    for (const device of DEVICES) {
      const now = await pages[device].held();
      held[device].push(now);
      console.log(`${String(time + 1).padStart(2)} ${device.padEnd(6)} ${told(now)}`);
    }
  }
  for (const device of DEVICES) {
    const after = held[device].slice(WARM);
    const added = FIGURES.map(([figure, written]) => {
      const steps = after.slice(1).map((each, at) => each[figure] - (after[at]?.[figure] ?? Number.NaN));
      return `${written(middle(steps))} ${figure}`;
    });
    console.log(`each time through, ${device}: ${added.join(', ')}`);
  }
  for (const client of others) client.close();
  meeting.close();
} finally {
  await chromium.close();
  await server.stop();
}
