import { expect, it } from 'vitest';
import { ja } from '../ja.ts';
import { anyCatalogue, catalogueOf, loadCatalogue } from './on-demand.ts';

it('holds the words of the language that was loaded, and of no other', async () => {
  expect(() => catalogueOf('ja')).toThrow();
  await loadCatalogue('ja');
  expect(catalogueOf('ja')).toEqual(ja);
  expect(anyCatalogue()).toEqual(ja);
  expect(() => catalogueOf('en')).toThrow();
  await loadCatalogue('en');
  expect(Object.keys(catalogueOf('en')).toSorted()).toEqual(Object.keys(ja).toSorted());
});
