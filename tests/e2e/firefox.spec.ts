import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import type { BoardClient } from '@nemawashi/server/demo/client';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { agreesUnseen, cameByLink } from '../support/came-by-link.ts';
import { findFirefox, FirefoxPerson, mayLackFirefox, openFirefox } from '../support/firefox.ts';
import { answerAll } from '../support/gathering.ts';
import { ja } from '../support/room.ts';
import { type AskedKey, takes } from '../support/taking.ts';

const firefox = findFirefox();
const short = TEMPLATES.find(({ id }) => id === 'short');
if (short === undefined) throw new Error('The short template is gone');
const ITEMS = short.items.length;

type Closing = (opening: Promise<BoardClient>) => Promise<BoardClient>;

const step = async (person: FirefoxPerson, key: AskedKey): Promise<void> => {
  // Other buttons say more than this.
  await person.click(new RegExp(`^${ja(key)}$`));
  await person.confirm(takes(key));
};

/** Answers the items from `from` to before `to` by number keys, each when it is there to be read. */
async function answer(
  person: FirefoxPerson,
  from: number,
  to: number,
  say: (item: number) => 1 | 2 | 3 | 4 | 5,
): Promise<void> {
  for (let item = from; item < to; item += 1) {
    await person.sees(short?.items[item]?.text.ja ?? '');
    await person.press(`Digit${say(item)}`);
    await person.sees(ja('ballot.progress', { answered: item + 1, all: ITEMS }));
  }
}

/** Scores every task by clicking. */
async function score(person: FirefoxPerson, tasks: number, say: (task: number, criterion: number) => number) {
  for (let task = 0; task < tasks; task += 1) {
    for (let criterion = 0; criterion < 4; criterion += 1) {
      // Five numbers and “don't know” for each criterion.
      await person.tick('[role=radiogroup] input[type=radio]', (task * 4 + criterion) * 6 + say(task, criterion) - 1);
      await person.sees(ja('ballot.progress', { answered: task * 4 + criterion + 1, all: tasks * 4 }));
    }
  }
  await person.click(ja('ballot.next'));
}

test('a whole meeting in Firefox: link, sealed answers, reveal, notes, scores, consent and plan', async ({
  server,
  closing,
}) => {
  test.skip(firefox === null && mayLackFirefox(), 'no Firefox on this machine; NEMAWASHI_FIREFOX may name one');
  if (firefox === null) throw new Error('No Firefox, and none could be installed. NEMAWASHI_FIREFOX may name one.');
  test.setTimeout(300_000);
  const browser = await closing(openFirefox(firefox));
  await hold(browser, server.origin, closing);
});

async function hold(browser: Browser, origin: string, closing: Closing): Promise<void> {
  const people = await Promise.all(Array.from({ length: 3 }, () => FirefoxPerson.open(browser)));
  const [leader, president, sales] = people as [FirefoxPerson, FirefoxPerson, FirefoxPerson];

  await leader.goto(origin);
  await leader.fill(ja('founding.board-title'), '生成AIの進め方');
  await leader.fill(ja('home.create.name'), '進行 役子');
  await leader.choose(ja('home.create.template'), short?.name.ja ?? '');
  await leader.pick(ja('privacy.named.name'));
  await leader.click(ja('home.create.submit'));
  await leader.sees(ja('links.title'));
  const linkOf = (role: string) => leader.valueOf(ja('links.for', { role }));
  const executive = await linkOf(ja('roles.executive.name'));
  const representative = await linkOf(ja('roles.representative.name'));

  for (const [person, link, name, department] of [
    [president, executive, '山本 健一', null],
    [sales, representative, '小林 さくら', '営業'],
  ] as const) {
    await person.goto(link);
    await person.fill(ja('join.name'), name);
    if (department !== null) await person.choose(ja('join.department'), department);
    await person.click(ja('join.submit'));
    await person.sees(ja('board.setup.waiting'));
  }
  const lines = await Promise.all([
    closing(cameByLink(executive, '伊藤 由美')),
    closing(cameByLink(representative, '渡辺 千夏', 'general-affairs')),
  ]);
  await leader.click(ja('setup.tab.people'), '[role=tablist]');
  await leader.sees('渡辺 千夏');

  // Sealed: everybody by keys; one reloads in the middle and goes on where they were.
  await step(leader, 'controls.start');
  await answer(president, 0, ITEMS, (item) => ((item % 4) + 2) as 2);
  await answer(sales, 0, 4, (item) => ((item % 3) + 1) as 1);
  await sales.reload();
  await sales.sees(ja('ballot.progress', { answered: 4, all: ITEMS }));
  await answer(sales, 4, ITEMS, (item) => ((item % 3) + 1) as 1);
  await Promise.all(lines.map((line, who) => answerAll(line, (item) => ((item % (3 - who)) + 2) as AnswerValue)));
  await leader.sees(ja('ballot.finished-count', { voters: 4, finished: 4 }));
  await step(leader, 'controls.close');
  for (const person of people) await person.sees(ja('results.pattern.title'));

  // The projector's page, and a note that the others read while it is written.
  const screen = await leader.open(leader.url.replace(/(\/b\/[^/?]+)/, '$1/screen'));
  await screen.sees(ja('pattern.title'));
  for (const person of people) await person.click(ja('discuss.tab.topics'));
  await president.clickAt('[data-subject] textarea');
  await president.type('責任者を今月中に決める');
  await sales.sees(ja('ideas.editing', { names: '山本 健一' }));
  await expect.poll(() => sales.textIn('textarea')).toContain('責任者を今月中に決める');

  // Candidates, written by two and read by all.
  await leader.click(ja('controls.to-propose'));
  for (const [person, title] of [
    [sales, '提案書のたたき台'],
    [president, '議事録の下書き'],
  ] as const) {
    await person.click(ja('ideas.add'));
    await person.fillLast(ja('ideas.field.title'), title);
    await person.press('Escape');
    await leader.sees(title);
  }
  await step(leader, 'controls.score');
  for (const [who, person] of [president, sales].entries())
    await score(person, 2, (task, criterion) => 1 + ((who + task * 2 + criterion) % 5));
  await Promise.all(
    lines.map((line, who) => answerAll(line, (subject) => (1 + ((who + 2 + subject) % 5)) as AnswerValue)),
  );
  await leader.sees(ja('ballot.finished-count', { voters: 4, finished: 4 }));
  await step(leader, 'controls.close');
  await screen.sees(ja('tasks.title'));

  // The first wave, everybody by name, and the plan.
  await leader.sees(ja('wave.help'));
  await leader.tick('input[type=checkbox]');
  if ((await leader.text()).includes(ja('wave.reason'))) await leader.fill(ja('wave.reason'), '社長が責任を持つため');
  await leader.click(ja('wave.save'));
  await leader.sees(ja('wave.saved'));
  for (const person of [president, sales]) {
    await person.click(new RegExp(`^${ja('plan.stance.agree')}$`));
    await person.sees(ja('consent.yours', { stance: ja('plan.stance.agree') }));
  }
  await Promise.all(lines.map(agreesUnseen));
  await step(leader, 'controls.conclude');
  for (const person of people) await person.sees(ja('phases.plan-version', { version: 1 }));
  await leader.click(ja('agreed.take.others'));
  const plan = await leader.downloaded(() =>
    leader.click(ja('export.get-named', { name: ja('export.format.markdown.name') })),
  );
  for (const text of ['生成AIの進め方', '提案書のたたき台', '議事録の下書き', '責任者を今月中に決める'])
    expect(plan).toContain(text);

  expect([...people, screen].flatMap(({ errors }) => errors)).toEqual([]);
  await screen.leave();
  for (const person of people) await person.leave();
}
