import { guide as words } from '@nemawashi/shared/words/guide/ja';
import { say } from '@nemawashi/shared/words/say';
import GuidePage from '@nemawashi/web/src/lib/guide/GuidePage.svelte';
import { expect, it, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { agree, untilRanked } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { count, gone, goTo, PART, press, there } from './house/hands.ts';
import { ja, mount, PHONE, says, show } from './house/mount.ts';

const columns = (shown: Locator) => shown.getByRole('columnheader');
const column = (shown: Locator, name: string) => columns(shown).filter({ hasText: name });
const patterns = (['topDown', 'hybrid', 'bottomUp'] as const).map((pattern) => ja(`pattern.${pattern}.name`));
const LICENCES = 'ライセンス費は、合わせて月9,000円です。';

it('G8 G11 G12 who has no board reads it on a laptop, on a phone and on paper, in both languages', async () => {
  const shown = await mount(GuidePage, { board: null }, { size: { width: 1280, height: 800 } });
  await there(shown.getByRole('heading', { level: 1, name: ja('guide.title') }));
  for (const name of patterns) await there(column(shown, name));
  await count(shown.getByText(words['questions.own'], PART), 0);
  for (const question of ['department', 'stages', 'pattern', 'long', 'cost', 'fail'] as const)
    await there(shown.getByRole('heading', { name: words[`ask.${question}`], exact: false }));

  await page.viewport(PHONE.width, PHONE.height);
  await there(column(shown, patterns[1] ?? ''));
  await gone(column(shown, patterns[2] ?? ''));
  await shown.getByRole('button', { name: patterns[2] ?? '', exact: false }).click();
  await there(shown.getByText(words['bottomUp.start'], PART));
  await gone(shown.getByText(words['hybrid.start'], PART));
  // Paper has room for all three, whatever was chosen on the phone.
  await emulate({ 'prefers-color-scheme': 'dark' }, 'print');
  await page.viewport(680, 900);
  for (const name of patterns) await there(column(shown, name));

  await emulate({});
  await shown.getByRole('button', { name: say('en', 'common.language.en') }).click();
  await there(shown.getByRole('heading', { level: 1, name: say('en', 'guide.title') }));
});

it('G10 who waits for the others reads it over the board, and comes back to all answers as they were', async () => {
  const meeting = gatherHere();
  const early = await meeting.join('representative', '総務 次郎', 'general-affairs');
  await meeting.join('executive', '社長 太郎');
  const opens = (of: Locator) => of.getByRole('button', { name: ja('guide.open'), exact: false });
  // In the lobby already.
  await there(opens(await show(early)));

  await meeting.leader.do({ type: 'startAssessment' });
  await answerAll(early, () => 4);
  const shown = await show(early);
  const open = opens(shown);
  const finished = shown.getByRole('heading', { name: ja('ballot.finished.title'), exact: false });
  await there(finished);
  await open.click();
  const dialog = shown.getByRole('dialog', { name: ja('guide.title'), exact: false });
  await there(dialog.getByText(words['failures.all.avoid'], PART));
  await count(dialog.getByText(words['mark.recommended'], PART), 0);
  await press('Escape');
  await gone(dialog);
  await expect.element(open).toHaveFocus();
  await there(finished);
  await shown.getByRole('button', { name: ja('ballot.review'), exact: false }).click();
  const answers = shown.getByRole('radio', { name: /^4/ });
  await count(answers, meeting.leader.sections.setup.checklist.length);
  for (const answer of answers.elements()) expect((answer as HTMLInputElement).checked).toBe(true);
});

it('G5 G6 beside the result this company’s pattern is marked, and the questions are answered from the board', async () => {
  const meeting = gatherHere({ privacy: 'named' });
  const { leader } = meeting;
  await agree(meeting, await untilRanked(meeting));
  const recommended = leader.sections.assessment?.pattern.recommended ?? null;
  if (recommended === null) throw new Error('Nothing is recommended');
  const shown = await show(leader);
  goTo('grounds');
  await shown.getByRole('button', { name: ja('grounds.title') }).click();
  await shown.getByRole('button', { name: ja('guide.open'), exact: false }).click();
  const dialog = shown.getByRole('dialog', { name: ja('guide.title'), exact: false });
  await says(column(dialog, words['mark.recommended']), ja(`pattern.${recommended}.name`));
  await there(dialog.getByRole('img', { name: new RegExp(words['band.place'].slice(0, 4)) }));
  await there(dialog.getByText(LICENCES, PART));
  await there(dialog.getByText(/までの11日間です。$/));

  // Its page of its own says the same, and leads back to the board.
  const own = dialog.getByRole('link', { name: ja('guide.print-view'), exact: false });
  await expect.element(own).toHaveAttribute('href', `/b/${leader.board}/guide?seat=${leader.seat}`);
  await expect.element(own).toHaveAttribute('target', '_blank');
  const paper = await show(leader, { page: 'guide' });
  await there(paper.getByText(LICENCES, PART));
  await expect
    .element(paper.getByRole('link', { name: ja('export.print.back'), exact: false }))
    .toHaveAttribute('href', `/b/${leader.board}?seat=${leader.seat}`);
});

it('X22 whoever takes the plan home chooses whether the guide comes along', async () => {
  const shown = await show(gatherHere().leader);
  await shown.getByRole('button', { name: ja('board.menu') }).click();
  await shown.getByRole('button', { name: ja('menu.export'), exact: false }).click();
  const dialog = shown.getByRole('dialog', { name: ja('menu.export'), exact: false });
  const print = dialog.getByRole('link', { name: ja('export.print.open'), exact: false });
  await expect.element(print).toHaveAttribute('href', expect.not.stringMatching(/annex/));
  await dialog.getByRole('checkbox', { name: ja('guide.annex'), exact: false }).click();
  await expect.element(print).toHaveAttribute('href', expect.stringMatching(/annex=0/));
  const asked: string[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    asked.push(address as string);
    return Promise.reject(new TypeError('No line on the stage'));
  });
  await dialog
    .getByRole('button', { name: ja('export.get-named', { name: '文書（Markdown）' }), exact: false })
    .click();
  await expect.poll(() => asked).toHaveLength(1);
  vi.restoreAllMocks();
  const address = new URL(asked[0] ?? '', location.origin);
  expect(address.pathname).toMatch(/\/export\/markdown$/);
  expect(address.searchParams.get('annex')).toBe('0');
});
