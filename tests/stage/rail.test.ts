import { openSentence } from '@nemawashi/shared/leading/open-words';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { leading as leadingJa } from '@nemawashi/shared/words/leading/ja';
import { leading as leadingEn } from '@nemawashi/shared/words/leading/en';
import { say } from '@nemawashi/shared/words/say';
import { standing } from '@nemawashi/shared/leading/standing';
import LeadingGuidePage from '@nemawashi/web/src/lib/leading/LeadingGuidePage.svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { answerAll } from '../support/gathering.ts';
import { takesApart } from '../support/taking.ts';
import { violations } from './house/axe.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { count, gone, PART, press, there } from './house/hands.ts';
import { mount, show } from './house/mount.ts';

const LOW_LAPTOP = { width: 1366, height: 768 } as const;
const LOW_PHONE = { width: 390, height: 664 } as const;
/** What margins leave of a sheet, in CSS pixels. */
const A4 = { width: 680, height: 1000 } as const;
const SIZES = [LOW_LAPTOP, LOW_PHONE] as const;
const WORDS = { ja: leadingJa, en: leadingEn };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** On the whole page: what sticks to an edge would cover what only has to be scrolled to. The head is another's. */
async function unfit(): Promise<string[]> {
  if (document.querySelector('dialog') === null)
    await page.viewport(innerWidth, Math.max(innerHeight, document.documentElement.scrollHeight));
  return violations({ include: [document.documentElement], exclude: ['header'] }, { type: 'tag', values: RULES });
}

type Gathered = ReturnType<typeof gatherHere>;

/** Two executives and two representatives, who answer. */
async function assessing(): Promise<{ meeting: Gathered; voters: Awaited<ReturnType<Gathered['join']>>[] }> {
  const meeting = gatherHere({ privacy: 'named' });
  const voters = [
    await meeting.join('executive', '山本 健一'),
    await meeting.join('executive', '佐藤 由紀子'),
    await meeting.join('representative', '小林 誠', 'sales'),
    await meeting.join('representative', '加藤 恵', 'general-affairs'),
  ];
  await meeting.leader.do({ type: 'startAssessment' });
  return { meeting, voters };
}

const bar = (language: 'ja' | 'en') => page.getByRole('region', { name: say(language, 'controls.title'), exact: true });
const main = (language: 'ja' | 'en') =>
  bar(language).getByRole('button', { name: say(language, 'controls.close'), exact: true });
const filled = (button: Element) => getComputedStyle(button).backgroundColor === getComputedStyle(button).borderColor;

/** How many lines of buttons the bar has. */
function barRows(language: 'ja' | 'en'): number {
  const buttons = [...bar(language).element().querySelectorAll('button')].filter((each) => each.checkVisibility());
  return new Set(buttons.map((each) => Math.round(each.getBoundingClientRect().top))).size;
}

afterEach(async () => {
  await emulate({});
});

describe.each(LANGUAGES)('whoever leads, in %s', (language) => {
  const t = ((key, ...values) => say(language, key, ...values)) as typeof say extends (
    l: never,
    ...r: infer R
  ) => string
    ? (...r: R) => string
    : never;

  it('M53 the main button waits with its reason, then is ready; the wall fills, and nobody is missing in the end', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const { meeting, voters } = await assessing();
    const [first, ...others] = voters;
    if (first === undefined) throw new Error('Nobody there');
    await answerAll(first, () => 4);
    for (const size of SIZES) {
      await show(meeting.leader, { language, size });
      await there(page.getByRole('region', { name: t('lead.wall.title') }));
      await expect
        .element(main(language))
        .toHaveAccessibleDescription(say(language, 'standing.reason.answering', { count: 3 }));
      expect(filled(main(language).element())).toBe(false);
      await expect.element(main(language)).toBeInViewport({ ratio: 1 });
      await count(page.getByRole('button', { name: say(language, 'lead.call.of', { name: '小林 誠' }) }), 1);
      await count(page.getByRole('button', { name: say(language, 'lead.call.of', { name: '山本 健一' }) }), 0);
      expect(await unfit()).toEqual([]);
    }
    for (const voter of others) await answerAll(voter, () => 2);
    for (const size of SIZES) {
      await show(meeting.leader, { language, size });
      await there(page.getByText(t('lead.wall.all'), PART));
      await there(main(language));
      expect(filled(main(language).element())).toBe(true);
      await expect.element(main(language)).not.toHaveAttribute('aria-describedby');
      expect(await unfit()).toEqual([]);
    }
    meeting.close();
  });

  it('M54 M55 the question lists everything that is open, says so on its buttons, and offers the representatives first', async () => {
    const { meeting, voters } = await assessing();
    const { leader } = meeting;
    for (const size of SIZES) {
      await show(leader, { language, size });
      await main(language).click();
      const dialog = page.getByRole('dialog');
      const names = { task: (id: string) => id, department: (id: string | null) => id ?? '' };
      for (const open of standing(leader.sections, { candidates: null }).open)
        await there(dialog.getByText(openSentence(language, open, names)));
      await there(dialog.getByRole('button', { name: t('controls.close.together.anyway') }));
      const apart = dialog.getByRole('button', { name: t('controls.close.apart.anyway') });
      expect(filled(apart.element())).toBe(true);
      for (const button of dialog.getByRole('button').elements())
        expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth);
      expect(await unfit()).toEqual([]);
      await press('Escape');
      await gone(dialog);
    }
    for (const voter of voters) await answerAll(voter, () => 4);
    await main(language).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('controls.close.apart') })
      .click();
    await expect.poll(() => leader.sections.preview !== null).toBe(true);
    expect(leader.sections.assessment).toBeNull();
    meeting.close();
  });

  it('M56 the rail says the time, two sentences, what to do and what is missing; on a phone behind one button', async () => {
    const { meeting } = await assessing();
    const { leader } = meeting;
    for (const size of SIZES) {
      await show(leader, { language, size });
      if (size === LOW_PHONE) {
        await gone(page.getByText(WORDS[language]['assess.say.1']));
        await bar(language)
          .getByRole('button', { name: t('lead.title'), exact: true })
          .click();
      }
      for (const text of [
        WORDS[language]['assess.say.1'],
        WORDS[language]['assess.say.2'],
        WORDS[language]['assess.do.1'],
      ])
        await there(page.getByText(text).last());
      const minutes = { used: 0, planned: leader.sections.course.plan.assess };
      await there(page.getByText(say(language, 'lead.minutes', minutes)).last());
      await there(page.getByText(t('lead.next')).last());
      expect(await unfit()).toEqual([]);
      if (size === LOW_PHONE) await press('Escape');
    }
    meeting.close();
  });

  it('M57 whoever leads plans other minutes', async () => {
    const { meeting } = await assessing();
    const { leader } = meeting;
    await show(leader, { language, size: LOW_LAPTOP });
    await page.getByText(t('lead.plan'), { exact: true }).click();
    const field = page.getByRole('spinbutton', {
      name: say(language, 'lead.plan.minutes', { phase: t('phases.assess.name') }),
    });
    await field.fill('17');
    await page.getByRole('button', { name: t('common.save'), exact: true }).click();
    await expect.poll(() => leader.sections.course.plan.assess).toBe(17);
    await there(page.getByText(say(language, 'lead.minutes', { used: 0, planned: 17 })));
    meeting.close();
  });

  it('M58 one press asks to speak; whoever leads sees the queue, gives the floor and clears', async () => {
    const { meeting, voters } = await assessing();
    const { leader } = meeting;
    for (const voter of voters) await answerAll(voter, () => 4);
    const [, , sales, affairs] = voters;
    if (sales === undefined || affairs === undefined) throw new Error('Nobody there');
    await leader.do({
      type: 'closeRound',
      round: leader.sections.board.rounds[0]?.id ?? ('' as never),
      reveal: 'everyone',
    });
    for (const who of [sales, affairs]) {
      await show(who, { language, size: LOW_PHONE });
      const ask = page.getByRole('button', { name: t('lead.speak.ask'), exact: true });
      await expect.element(ask).toBeInViewport({ ratio: 1 });
      expect(await unfit()).toEqual([]);
      await ask.click();
      await there(page.getByRole('button', { name: t('lead.speak.withdraw'), exact: true }));
    }
    expect(leader.sections.speaking.queue).toEqual([sales.seat, affairs.seat]);
    for (const size of SIZES) {
      await show(leader, { language, size });
      await there(bar(language).getByText('小林 誠', PART).first());
      expect(await unfit()).toEqual([]);
    }
    await bar(language)
      .getByRole('button', { name: say(language, 'lead.speak.give', { name: '小林 誠' }) })
      .click();
    await expect.poll(() => leader.sections.speaking.speaker).toBe(sales.seat);
    await show(sales, { language, size: LOW_PHONE });
    await there(page.getByText(t('lead.speak.yours')));
    await show(leader, { language, size: LOW_LAPTOP });
    await bar(language)
      .getByRole('button', { name: t('lead.speak.clear'), exact: true })
      .click();
    await expect.poll(() => leader.sections.speaking).toEqual({ speaker: null, queue: [] });
    meeting.close();
  });

  it('M59 who waits at the door is let in over the bar', async () => {
    const { meeting } = await assessing();
    const { leader } = meeting;
    await meeting.openDoor();
    await meeting.knock({ name: '三浦 陽子', jobTitle: '', reading: '' }, 'representative', 'sales');
    for (const size of SIZES) {
      await show(leader, { language, size });
      const door = bar(language).getByRole('button', { name: say(language, 'lead.door', { count: 1 }) });
      await there(door);
      expect(barRows(language)).toBeLessThanOrEqual(size === LOW_PHONE ? 2 : 1);
      await door.click();
      await expect
        .element(bar(language).getByRole('button', { name: t('lobby.let-in'), exact: true }))
        .toBeInViewport({ ratio: 1 });
      expect(await unfit()).toEqual([]);
    }
    meeting.close();
  });

  it('M62 the guide for facilitators is one page, made of the rail’s texts', async () => {
    for (const size of SIZES) {
      await mount(LeadingGuidePage, {}, { language, size });
      await there(page.getByRole('heading', { level: 1, name: t('lead.guide.title') }));
      for (const key of ['guide.before.1', 'half.say.1', 'agree.do.3', 'guide.after.4'] as const)
        await there(page.getByText(WORDS[language][key]));
      expect(await unfit()).toEqual([]);
    }
    await emulate({}, 'print');
    await page.viewport(A4.width, A4.height);
    await expect
      .poll(() => document.querySelector('main')?.getBoundingClientRect().height)
      .toBeLessThanOrEqual(A4.height);
  });
});

it('S41 M61 in a later round where people aren’t named neither seat, count nor readiness shows who has finished', async () => {
  const meeting = gatherHere({ privacy: 'anonymous' });
  const { leader } = meeting;
  const voters = [];
  for (const name of ['一', '二', '三']) voters.push(await meeting.join('executive', `経営 ${name}`));
  for (const name of ['四', '五', '六']) voters.push(await meeting.join('representative', `部門 ${name}`, 'sales'));
  await leader.do({ type: 'startAssessment' });
  for (const voter of voters) await answerAll(voter, () => 4);
  await leader.do({
    type: 'closeRound',
    round: leader.sections.board.rounds[0]?.id ?? ('' as never),
    reveal: 'everyone',
  });
  const items = leader.sections.setup.checklist.slice(0, 2).map(({ id }) => id);
  await leader.do({ type: 'openRound', kind: 'checklist', items });
  const drawn = async () => {
    await show(leader, { size: LOW_LAPTOP });
    const wall = page.getByRole('region', { name: say('ja', 'lead.wall.title') });
    await there(wall);
    await there(main('ja'));
    return [wall.element().innerHTML, bar('ja').element().innerHTML].map((html) =>
      html.replaceAll(/\b(?:c|id)?\d+-\w+|s\d+/g, ''),
    );
  };
  const before = await drawn();
  for (const voter of voters.slice(0, 5)) await answerAll(voter, () => 3);
  expect(await drawn()).toEqual(before);
  await main('ja').click();
  await there(page.getByRole('dialog').getByText(say('ja', 'standing.open.not-told')));
  await count(page.getByRole('dialog').getByRole('button', { name: takesApart() }), 1);
  meeting.close();
});
