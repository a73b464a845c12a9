import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '@nemawashi/shared/words/languages';
import { type Key, say } from '@nemawashi/shared/words/say';

/** What somebody does on the way, as whoever films it hears of it. */
export interface FirstStep {
  readonly who: Who;
  readonly what: string;
  readonly pressed: boolean;
  /** An answer that the server has on its disk. */
  readonly counted: boolean;
  /** After what was done. */
  readonly page: Page;
}
type Who = 'leader' | 'executive' | 'representative';

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const WORDS = {
  ja: { title: '生成AIの進め方', leader: '進行 役子', executive: '山田 花子', representative: '田中 太郎' },
  en: { title: 'How we use AI', leader: 'Robin Lead', executive: 'Alex Chief', representative: 'Sam Sales' },
} as const;

/**
 * Whoever has just started the server, until people answer: a board by the short form, two who come by its codes, and the
 * first answer of each. Answers how often each of them pressed something; what is typed and scanned isn't pressed.
 */
export async function firstTime(
  browser: Browser,
  origin: string,
  language: Language = 'ja',
  seen: (step: FirstStep) => Promise<void> = () => Promise.resolve(),
): Promise<Readonly<Record<Who, number>>> {
  const presses = { leader: 0, executive: 0, representative: 0 };
  const words = WORDS[language];
  const t = (key: Key, values: Record<string, string> = {}) => say(language, key, values);

  const comes = async (who: Who, address: string, viewport: typeof LAPTOP) => {
    const context = await browser.newContext({ locale: language === 'ja' ? 'ja-JP' : 'en-GB', viewport });
    const page = await context.newPage();
    await page.goto(address);
    const told = (what: string, { pressed = false, counted = false } = {}) =>
      seen({ who, what, pressed, counted, page });
    const press = async (what: string, doing: () => Promise<unknown>, shows: Locator) => {
      await doing();
      presses[who] += 1;
      await expect(shows.filter({ visible: true }).first()).toBeVisible();
      await told(what, { pressed: true });
    };
    const type = async (label: string, text: string) => {
      await page.getByLabel(label, { exact: true }).fill(text);
      await told(`${label}: ${text}`);
    };
    return { page, told, press, type };
  };
  const button = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).filter({ visible: true });

  const leader = await comes('leader', origin, LAPTOP);
  const create = button(leader.page, t('home.create.submit'));
  await expect(create).toBeVisible();
  await leader.told(origin);
  await leader.type(t('founding.board-title'), words.title);
  await leader.type(t('home.create.name'), words.leader);
  await leader.press(
    t('home.create.submit'),
    () => create.click(),
    leader.page.getByRole('heading', { name: t('links.title') }),
  );
  const linkOf = (role: 'executive' | 'representative') =>
    leader.page.getByLabel(t('links.for', { role: t(`roles.${role}.name`) }), { exact: true }).inputValue();

  const join = async (who: 'executive' | 'representative') => {
    const comer = await comes(who, await linkOf(who), PHONE);
    const submit = button(comer.page, t('join.submit'));
    await expect(submit).toBeVisible();
    await comer.told('QR');
    await comer.type(t('join.name'), words[who]);
    if (who === 'representative') {
      const department = comer.page.getByLabel(t('join.department'));
      await comer.press(t('join.department'), () => department.selectOption({ index: 1 }), department);
    }
    await comer.press(t('join.submit'), () => submit.click(), comer.page.getByText(t('board.setup.waiting')));
    return comer;
  };
  const people = [await join('executive'), await join('representative')];

  const start = button(leader.page, t('controls.start'));
  const question = leader.page.getByRole('dialog');
  await leader.press(t('controls.start'), () => start.click(), question);
  await leader.press(
    t('controls.start.title'),
    () => question.getByRole('button').last().click(),
    leader.page.getByText(t('phases.assess.name')),
  );
  for (const { page, press, told } of people) {
    const statement = page.locator('main h2');
    const answer = page.getByRole('radio').first();
    await expect(answer).toBeVisible();
    const first = await statement.innerText();
    // The next one comes once it is answered.
    await press(first, () => answer.click(), statement.filter({ hasNotText: first }));
    // Nobody has to go back to an answer; only there it says for long that it counts.
    await page.locator('main .back').getByRole('button').click();
    await expect(statement.filter({ hasText: first })).toBeVisible();
    const counted = t('ballot.mark.counted');
    await expect(page.getByRole('main').getByText(counted, { exact: true })).toBeVisible();
    await told(counted, { counted: true });
  }
  return presses;
}
