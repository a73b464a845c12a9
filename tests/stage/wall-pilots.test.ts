import { expect, it } from 'vitest';
import { ENGLISH } from '../tour/english.ts';
import { ROOM, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { tellChapters } from './house/tell-chapters.ts';
import { faultsOfWall } from './measure/wall.ts';

tellChapters(
  ['agreed'],
  (_, told) => {
    it('M44 M179 the pilots that were agreed stand on the wall, also in words that are longer than a line', async () => {
      await show(told().leader, { language: 'en', page: 'screen', size: ROOM });
      await rest(ROOM);
      const rows = [...document.querySelectorAll('.wall ol > li[data-row]')].filter((row) => row.checkVisibility());
      expect(rows.map((row) => row.querySelector('h3')?.textContent)).toEqual(
        ENGLISH.pilots.map(({ title }, at) => `${String(at + 1)}. ${title}`),
      );
      // What is aimed at stands at the end of its line.
      const said = rows.flatMap((row) => [...row.querySelectorAll('dd')].map(({ textContent }) => textContent));
      expect(said.length).toBeGreaterThan(rows.length);
      expect(said.filter((text) => text.endsWith('…'))).toEqual([]);
      expect(faultsOfWall()).toEqual([]);
    });
  },
  ENGLISH,
);
