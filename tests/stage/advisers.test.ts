import { bundleBytes, madeCompanies, type MadeCompany } from '@nemawashi/shared/comparing/testing/made-bundle';
import { advisers as deskEn } from '@nemawashi/shared/words/advisers/en';
import { advisers as desk } from '@nemawashi/shared/words/advisers/ja';
import type { Language } from '@nemawashi/shared/words/languages';
import { written } from '@nemawashi/shared/words/say';
import AdvisersPage from '@nemawashi/web/src/lib/advisers/AdvisersPage.svelte';
import { expect, it, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import { violations } from './house/axe.ts';
import { LAPTOP, mount, PHONE, ROOM, says } from './house/mount.ts';

const fileOf = (company: MadeCompany): File => new File([bundleBytes(company)], `${company.title}.json`);
const words = (key: keyof typeof desk, values: Readonly<Record<string, string | number>> = {}, of: Language = 'ja') =>
  written(of, (of === 'ja' ? desk : deskEn)[key], values);

async function opened(files: readonly File[], look: Parameters<typeof mount>[2] = {}): Promise<Locator> {
  const shown = await mount(AdvisersPage, {}, look);
  await expect.element(shown.getByRole('heading', { level: 1 })).toBeVisible();
  give(shown, files);
  return shown;
}

/** As the browser gives what somebody chose. */
function give(shown: Locator, files: readonly File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const input = shown.element().querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('No place for files');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const rows = (shown: Locator): string[] =>
  [...shown.element().querySelectorAll('.screen-only tbody th')].map(({ textContent }) => textContent.trim());

it('N1 N2 two boards stand side by side, and a file that is none is told by its name', async () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  const [one, other] = madeCompanies(2);
  if (one === undefined || other === undefined) throw new Error('No companies');
  const shown = await opened([fileOf(one), new File(['{"a":'], '見積.json'), fileOf(other)]);
  await says(shown, words('open.opened', { count: 2 }));
  const wrong = shown.getByRole('alert');
  await says(wrong, '見積.json');
  await says(wrong, desk['wrong.not-json']);
  expect(rows(shown)).toEqual([`A ${one.title}`, `B ${other.title}`]);
  expect(asked).not.toHaveBeenCalled();
  expect(Object.values(localStorage).join()).not.toContain(one.title);
  vi.restoreAllMocks();
});

it('N3 the table is sorted by any column, and names give way to letters', async () => {
  const companies = madeCompanies(5);
  const shown = await opened(companies.map(fileOf));
  await says(shown, words('open.opened', { count: 5 }));
  const pilots = shown.getByRole('columnheader', { name: desk['column.pilots'] });
  await pilots.getByRole('button').click();
  await expect.element(pilots).toHaveAttribute('aria-sort', 'descending');
  expect(rows(shown)[0]).toContain(companies[3]?.title);
  await shown.getByRole('checkbox', { name: desk['companies.hide'], exact: false }).click();
  await expect.poll(() => rows(shown)[0]).toBe(`D ${words('hidden', { letter: 'D' })}`);
  expect(shown.element().textContent).not.toContain(companies[3]?.title);
});

it('N3 a company is renamed on this page alone, and taken away again', async () => {
  const companies = madeCompanies(3);
  const shown = await opened(companies.map(fileOf));
  await says(shown, words('open.opened', { count: 3 }));
  await shown.getByText(desk['companies.title']).click();
  await shown.getByRole('textbox', { name: words('companies.name', { letter: 'B' }) }).fill('取引先');
  await shown.getByRole('button', { name: words('companies.remove', { name: companies[0]?.title ?? '' }) }).click();
  await expect.poll(() => rows(shown)).toEqual(['B 取引先', `C ${companies[2]?.title ?? ''}`]);
});

it('N5 N6 a benchmark is offered from eight boards up, and shown beside boards once it is opened', async () => {
  const companies = madeCompanies(8);
  const shown = await opened(companies.slice(0, 7).map(fileOf));
  await says(shown, words('benchmark.few', { fewest: 8, count: 7 }));
  expect(shown.getByRole('button', { name: desk['benchmark.make'] }).elements()).toEqual([]);
  let made: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob;
    return '#';
  });
  give(shown, companies.slice(7).map(fileOf));
  await shown.getByRole('button', { name: desk['benchmark.make'] }).click();
  vi.restoreAllMocks();
  if (made === null) throw new Error('No file was made');
  const text = await (made as Blob).text();
  for (const { title, id } of companies) expect(text).not.toMatch(new RegExp(`${title}|"${id}"`));

  give(shown, [new File([text], 'benchmark.json')]);
  await says(shown, words('benchmark.opened', { boards: 8 }));
  await expect.element(shown.getByRole('rowheader', { name: desk['benchmark.title'] })).toBeVisible();
});

it.each([
  ['a phone', PHONE, 2],
  ['a laptop', LAPTOP, 8],
  ['a projector', ROOM, 50],
] as const)('N1 on %s nothing is wider than the page, and axe finds nothing', async (_where, size, count) => {
  for (const language of ['ja', 'en'] as const) {
    const shown = await opened(madeCompanies(count).map(fileOf), { size, language });
    await says(shown, words('open.opened', { count }, language));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(size.width);
    expect(await violations(shown.element())).toEqual([]);
  }
});
