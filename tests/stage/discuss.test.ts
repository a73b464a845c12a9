import type { ItemId } from '@nemawashi/shared/board/ids';
import { itemSubject } from '@nemawashi/shared/board/round';
import { shownFinding, shownFindingName } from '@nemawashi/shared/figures/finding';
import { headline } from '@nemawashi/shared/sentences/headline';
import { countFindings } from '@nemawashi/shared/sentences/strip';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { assess, gather } from '../support/acts.ts';
import { CHAPTERS } from '../tour/screens.ts';
import { BOARD, Story } from '../tour/story.ts';
import { violations } from './house/axe.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { gone, goTo, PART, press, there } from './house/hands.ts';
import { ime } from './house/ime.ts';
import { ja, PHONE, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import type { HouseSeat } from './house/seat.ts';
import { decimals } from './measure/decimals.ts';
import { inSight } from './measure/in-sight.ts';

const SMALL_LAPTOP = { width: 1366, height: 768 } as const;
/** What a browser's own bars leave of it. */
const SHORT_PHONE = { width: 390, height: 664 } as const;
const TABS = ['overall', 'topics', 'warnings', 'all'] as const;

const cellsOfStrip = () => [...document.querySelectorAll('main figure ol > li > button')];
const marks = () => [...document.querySelectorAll('main svg .mark')];
const statement = () => page.elementLocator(document.body).css('[data-subject] h2');

describe('a meeting discusses what was revealed', () => {
  let story: Story<HouseSeat>;
  const items = () => story.leader.sections.assessment?.items ?? [];
  const textOf = (id: string) =>
    story.leader.sections.setup.checklist.find((item) => item.id === id)?.text.ja ?? `no ${id}`;
  /** What the room discusses, in its order. */
  const toDiscuss = () => (story.leader.sections.assessment?.pattern.agenda.discuss ?? []) as ItemId[];
  const finished = () => story.leader.sections.course.topics.filter((topic) => topic.finished !== null);

  beforeEach(async () => {
    story = new Story(gatherHere({ ...BOARD, template: 'generative-ai' }));
    for (const { name, begin } of CHAPTERS) {
      await begin(story);
      if (name === 'revealed') break;
    }
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    localStorage.clear();
  });

  it.each(LANGUAGES)('M63 the first screen answers whether both groups see the same: %s', async (language) => {
    const assessment = story.leader.sections.assessment;
    if (assessment === null) throw new Error('Nothing revealed');
    const directions = new Map(story.leader.sections.setup.checklist.map(({ id, direction }) => [id, direction]));
    const found = items().map((result) => shownFinding(result, directions.get(result.item) ?? 1));
    for (const [who, size] of [
      [story.leader, SMALL_LAPTOP],
      [story.voter('representative'), SMALL_LAPTOP],
      [story.voter('executive'), SHORT_PHONE],
    ] as const) {
      const shown = await show(who, { language, size });
      const close = shown.getByRole('button', { name: say(language, 'board.phase.dismiss') });
      if (close.elements().length > 0) await close.click();
      await rest(size);
      const sentence = shown.getByRole('heading', { name: headline(language, assessment.pattern) });
      await there(sentence);
      expect(inSight(sentence.element())).toBe(true);
      expect(marks().map(({ firstElementChild: shape }) => shape?.tagName)).toEqual(['path', 'circle', 'rect']);
      const cells = cellsOfStrip();
      expect([...marks(), ...cells].filter((each) => !inSight(each))).toEqual([]);
      expect(cells).toHaveLength(items().length);
      for (const { finding, count } of countFindings(found)) {
        const name = shownFindingName(language, finding);
        expect(cells.filter((cell) => cell.getAttribute('aria-label')?.endsWith(name))).toHaveLength(count);
        // Counted in words below it.
        const counted = document.querySelector('main figure:has(ol) figcaption')?.textContent.replace(/\s+/g, ' ');
        expect(counted).toContain(`${name} ${String(count)}`);
      }
    }
  });

  it.each(LANGUAGES)('M63 M65 M68 no view tells decimals of the model, and axe finds nothing: %s', async (language) => {
    for (const size of [SMALL_LAPTOP, PHONE]) {
      await show(story.voter('executive'), { language, size });
      for (const tab of TABS) {
        goTo(tab);
        await rest(size);
        expect(decimals()).toEqual([]);
        expect(await violations(document.querySelector('main') ?? document)).toEqual([]);
      }
    }
  });

  it('M65 a cell of the strip opens its topic beside the list, with its note open', async () => {
    const shown = await show(story.leader, { size: SMALL_LAPTOP });
    const [cell] = cellsOfStrip();
    const id = toDiscuss().find((each) => cell?.getAttribute('aria-label')?.startsWith(textOf(each))) ?? '';
    (cell as HTMLElement).click();
    await expect.element(statement()).toHaveTextContent(textOf(id));
    expect(location.hash).toBe('#tab=topics');
    const list = shown.getByRole('navigation', { name: ja('talk.title') });
    await there(list.getByText(ja('talk.list.discuss', { count: toDiscuss().length })));
    await expect.element(list.css('[aria-current=true] .statement')).toHaveTextContent(textOf(id));
    await there(shown.getByRole('textbox', { name: ja('ideas.note.label', { item: textOf(id) }) }));
  });

  it('M66 five topics take five presses of one key, and nobody scrolls', async () => {
    const shown = await show(story.leader, { size: SMALL_LAPTOP });
    goTo('topics');
    const [first = '', ...rest] = toDiscuss();
    await expect.element(statement()).toHaveTextContent(textOf(first));
    for (const [at, next] of rest.slice(0, 5).entries()) {
      await press('Enter');
      await expect.element(statement()).toHaveTextContent(textOf(next));
      expect(finished()).toHaveLength(at + 1);
      expect(story.leader.sections.board.lookingAt).toBe(next);
      const bars = document.querySelectorAll('[data-subject] figure .track');
      expect([...bars].every(inSight)).toBe(true);
    }
    expect(window.scrollY).toBe(0);
    const list = shown.getByRole('navigation', { name: ja('talk.title') });
    expect(list.getByText(ja('talk.finished'), PART).elements()).toHaveLength(5);
    // Back to one that is done: it says so, and is taken up again.
    await press('k');
    await expect.element(statement()).toHaveTextContent(textOf(rest[3] ?? ''));
    await press('j');
    await expect.element(statement()).toHaveTextContent(textOf(rest[4] ?? ''));
    await press('k');
    await shown.getByRole('button', { name: ja('talk.resume') }).click();
    await expect.poll(() => finished().length).toBe(4);
  });

  it('M120 from topic to topic the focus goes from head to head, and what was unfolded is folded of the next', async () => {
    const shown = await show(story.leader, { size: SMALL_LAPTOP });
    goTo('topics');
    const [first = '', second = ''] = toDiscuss();
    await expect.element(statement()).toHaveTextContent(textOf(first));
    await shown.css('[data-subject] .folds summary').first().click();
    const unfolded = () => document.querySelectorAll('[data-subject] .folds details[open]').length;
    await expect.poll(unfolded).toBe(1);
    const focused: (Element | null)[] = [];
    const note = () => focused.push(document.activeElement);
    document.addEventListener('focusin', note);
    await press('j');
    await expect.element(statement()).toHaveTextContent(textOf(second));
    await expect.element(statement()).toHaveFocus();
    document.removeEventListener('focusin', note);
    expect(focused).toEqual([statement().element()]);
    expect(unfolded()).toBe(0);
  });

  it('M66 keys that write a note, or belong to the input method, lead nowhere', async () => {
    const shown = await show(story.leader, { size: SMALL_LAPTOP });
    goTo('topics');
    const [first = ''] = toDiscuss();
    const note = shown.getByRole('textbox', { name: ja('ideas.note.label', { item: textOf(first) }) });
    await note.click();
    await ime.compose('かくにん');
    await ime.press('Enter');
    await ime.take('確認');
    await press('j');
    await press('Enter');
    await expect.element(note).toHaveValue('確認j\n');
    expect(finished()).toEqual([]);
    await expect.element(statement()).toHaveTextContent(textOf(first));
  });

  it('M67 a voter sees what the facilitator shows with the own answer marked, and may look around', async () => {
    const [first = '', second = '', third = ''] = toDiscuss();
    const shown = await show(story.voter('executive'), { size: SHORT_PHONE });
    await story.leader.do({ type: 'lookAt', subject: itemSubject(second as ItemId) });
    await expect.element(statement()).toHaveTextContent(textOf(second));
    await there(shown.getByText(ja('charts.bars.own'), PART).first());
    const list = shown.getByRole('navigation', { name: ja('talk.title') });
    await gone(list);
    await shown
      .getByRole('button', { name: ja('talk.by-myself'), exact: false })
      .last()
      .click();
    await list.getByRole('button', { name: textOf(first), exact: false }).click();
    await expect.element(statement()).toHaveTextContent(textOf(first));
    await story.leader.do({ type: 'lookAt', subject: itemSubject(third as ItemId) });
    await there(shown.getByText(ja('talk.aside', { title: textOf(third) })));
    await expect.element(statement()).toHaveTextContent(textOf(first));
    await shown.getByRole('button', { name: ja('talk.follow-again') }).click();
    await expect.element(statement()).toHaveTextContent(textOf(third));
    // Nobody leads from there.
    await gone(shown.getByRole('button', { name: ja('talk.finish'), exact: false }));
  });

  it('M70 what is marked while it is talked about is chosen when the next round is opened', async () => {
    const shown = await show(story.leader, { size: SMALL_LAPTOP });
    goTo('topics');
    const [chosen = ''] = toDiscuss().slice(-1);
    await shown
      .getByRole('navigation', { name: ja('talk.title') })
      .getByRole('button', { name: textOf(chosen), exact: false })
      .click();
    await shown.getByRole('button', { name: ja('talk.again'), exact: false }).click();
    await shown.getByRole('button', { name: ja('opening.title') }).click();
    const box = shown.getByRole('dialog').getByRole('checkbox', { name: textOf(chosen), exact: false });
    await expect.element(box).toBeChecked();
  });

  it('M68 the list of all items is departments against items, and each item leads to its topic', async () => {
    const shown = await show(story.leader, { size: SMALL_LAPTOP });
    goTo('all');
    const table = shown.getByRole('table', { name: ja('charts.heatmap.title') });
    await there(table);
    await expect.poll(() => table.getByRole('rowheader').elements()).toHaveLength(items().length);
    const [first = ''] = toDiscuss();
    await table.getByRole('button', { name: textOf(first) }).click();
    await expect.element(statement()).toHaveTextContent(textOf(first));
  });
});

it('M64 M68 where groups may not be told apart, the scene speaks of all together, and the list of no department', async () => {
  const meeting = gatherHere({ privacy: 'anonymous' });
  const voters = await gather(meeting, [
    ['山本 健一'],
    ['小林', 'sales'],
    ['渡辺', 'general-affairs'],
    ['林', 'field'],
  ]);
  await assess(meeting, voters, (who) => (who === 0 ? 5 : 2));
  const shown = await show(meeting.leader, { size: SMALL_LAPTOP });
  const pattern = meeting.leader.sections.assessment?.pattern;
  if (pattern === undefined) throw new Error('Nothing revealed');
  await there(shown.getByRole('heading', { name: headline('ja', { places: null, leading: pattern.leading }) }));
  expect(marks()).toHaveLength(1);
  expect(document.querySelectorAll('main svg .person')).toHaveLength(0);
  goTo('all');
  await there(shown.getByRole('heading', { name: ja('results.items.title') }));
  expect(shown.getByRole('table').elements()).toEqual([]);
});
