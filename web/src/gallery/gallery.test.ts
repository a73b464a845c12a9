import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { galleryPage } from '../../gallery-page.ts';

const SOURCES = join(import.meta.dirname, '..');
const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|js|svelte)$/.test(path));

const shown = ['Gallery', 'OfABoard']
  .map((name) => readFileSync(join(SOURCES, `gallery/${name}.svelte`), 'utf8'))
  .join();
/** Components of a folder that the gallery doesn't show. */
const unshown = (folder: string): string[] =>
  sources
    .flatMap((path) => new RegExp(`^lib/${folder}/(\\w+)\\.svelte$`).exec(path)?.[1] ?? [])
    .filter((name) => !new RegExp(`<${name}\\s`).test(shown));

describe('M28 the page that shows every component costs what is built nothing', () => {
  it('is served while developing alone', () => {
    expect(galleryPage.apply).toBe('serve');
  });

  it('is known to no page, and has no route', () => {
    const knows = sources.filter(
      (path) => !path.startsWith('gallery/') && readFileSync(join(SOURCES, path), 'utf8').includes('gallery/'),
    );
    expect(knows).toEqual([]);
    expect(readdirSync(join(SOURCES, 'routes')).filter((name) => name.startsWith('components'))).toEqual([]);
  });

  it('shows every picture', () => {
    // Bar…: what DivergingBars is made of.
    const inside = /^(Square|Group|Bar|DepartmentDots|ScoreParts|HoursSpots)/;
    expect(unshown('charts').filter((name) => !inside.test(name))).toEqual([]);
  });

  it('shows the seals, and when things happen', () => {
    expect(unshown('charts/gantt').filter((name) => !/^(Track|TimeAxis|GanttKey)$/.test(name))).toEqual([]);
    // A seat of the wall.
    expect(unshown('seals').filter((name) => name !== 'SealSeat')).toEqual([]);
  });

  it('shows every beat of a reveal, and what one answers by', () => {
    // Of a scene, or what plays one on a board's page.
    const inside = /^(BallotTray|Envelope|Reveal|RevealCourse|RevealSquare|Played)$/;
    expect(unshown('reveal').filter((name) => !inside.test(name))).toEqual([]);
    // Whole pages of a ballot are the tour's.
    const whole = /(Ballot|Answers|Answer)$|^(Finished|Meanwhile|LastTime|Progress|PromiseLine|Watching)$/;
    expect(unshown('ballot').filter((name) => !whole.test(name))).toEqual([]);
  });
});
