import { expect, it } from 'vitest';
import { ja } from '../ja.ts';
import { jaBehind } from '../ja-behind.ts';
import { jaEarly } from '../ja-early.ts';
import { jaLater } from '../ja-later.ts';
import { anyCatalogue, catalogueOf, loadBehind, loadCatalogue, loadFront, loadWhole } from './on-demand.ts';

it('L31 holds the words of the language that was loaded, and of no other; the later ones once something needs them', async () => {
  expect(() => catalogueOf('ja')).toThrow();
  await loadCatalogue('ja');
  expect(catalogueOf('ja')).toEqual(jaEarly);
  expect(anyCatalogue()).toEqual(jaEarly);
  await loadWhole();
  expect(catalogueOf('ja')).toEqual({ ...jaEarly, ...jaLater });
  await loadBehind();
  expect(catalogueOf('ja')).toEqual({ ...jaEarly, ...jaLater, ...jaBehind });
  await loadFront();
  expect(catalogueOf('ja')).toEqual(ja);
  expect(() => catalogueOf('en')).toThrow();
  // Whoever reads on in another language has all of it at once.
  await loadCatalogue('en');
  expect(Object.keys(catalogueOf('en')).toSorted()).toEqual(Object.keys(ja).toSorted());
});
