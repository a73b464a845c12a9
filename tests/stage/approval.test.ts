import { afterEach, expect, it, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { type Key, say, type Values } from '@nemawashi/shared/words/say';
import { agree, untilRanked } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { there } from './house/hands.ts';
import { ja, PHONE, says, show } from './house/mount.ts';

afterEach(() => vi.restoreAllMocks());

/** The agreed plan as text for the fields of an approval form, on a phone. */
async function opened(language: Language): Promise<{ dialog: Locator; copied: string[] }> {
  const words = (key: Key, values: Values = {}) => say(language, key, values);
  const gathering = gatherHere({ privacy: 'named' });
  await agree(gathering, await untilRanked(gathering));
  const shown = await show(gathering.leader, { language, size: PHONE });
  await shown.getByRole('button', { name: words('agreed.take.others') }).click();
  const dialog = shown.getByRole('dialog', { name: words('menu.export'), exact: false });
  await dialog.getByRole('button', { name: words('export.approval.show'), exact: true }).click();
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  return { dialog, copied };
}

it.each(LANGUAGES)('X46 each field of an approval form is copied by itself, or all of them: %s', async (language) => {
  const { dialog, copied } = await opened(language);
  const title = say(language, 'approval.block.pilots');
  const field = dialog.getByRole('region', { name: title });
  await says(field, '営業 花子');
  await dialog.getByRole('button', { name: say(language, 'approval.copy', { title }) }).click();
  await expect.poll(() => copied).toHaveLength(1);
  expect(field.element().textContent).toContain(copied[0]);
  expect(copied[0]).toContain('営業 花子');
  await dialog.getByRole('button', { name: say(language, 'approval.copy-all') }).click();
  await expect.poll(() => copied).toHaveLength(2);
  expect(copied[1]).toContain(copied[0]);
  expect(copied[1]).toContain(say(language, 'approval.heading', { title: say(language, 'approval.block.consent') }));
  const sideways = dialog.element().scrollWidth - dialog.element().clientWidth;
  expect(sideways).toBeLessThanOrEqual(0);
});

it('X46 where the browser lets no page copy, the text is selected, and the page says so', async () => {
  const { dialog } = await opened('ja');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Not allowed', 'NotAllowedError'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  const title = ja('approval.block.consent');
  const region = dialog.getByRole('region', { name: title });
  await dialog.getByRole('button', { name: ja('approval.copy', { title }) }).click();
  await there(region.getByText(ja('page.copy-by-hand')));
  expect(getSelection()?.toString()).toContain('営業 花子');
  expect(region.element().textContent).toContain(getSelection()?.toString().split('\n')[0]);
  await dialog.getByRole('button', { name: ja('approval.copy-all') }).click();
  for (const of of ['subject', 'consent'] as const)
    await expect.poll(() => getSelection()?.toString()).toContain(ja(`approval.block.${of}`));
});
