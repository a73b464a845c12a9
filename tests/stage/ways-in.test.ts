import { type Refusal, type RefusalKind, REFUSALS } from '@nemawashi/shared/board/refusal';
import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { type Key, say } from '@nemawashi/shared/words/say';
import type { Door } from '@nemawashi/web/src/lib/arriving/doors.ts';
import { describe, expect, it } from 'vitest';
import { faultsOfText } from './acceptance/faults.ts';
import { lookAs, NARROW, SHORT_PHONE, SMALL_LAPTOP } from './acceptance/looks.ts';
import { violations } from './house/axe.ts';
import { gatherHere } from './house/gather.ts';
import { there } from './house/hands.ts';
import { ja, says } from './house/mount.ts';
import { comeBy, doorsThere, refuseFirst, type Way } from './house/ways.ts';

const CANT: Key = 'board.closed-to-you';
const LINK: Key = 'join.failed.title';
const ORIGIN = { page: 'http://nemawashi.example', server: 'http://192.0.2.7:3000' };

const DELETED = { kind: 'board-deleted', values: { at: Date.UTC(2026, 10, 27) } } as const;

/** Every refusal that the server may answer to each way in: what the page is called, and which doors it offers but that to the home page. */
const REFUSED: readonly (readonly [Way, Refusal, Key, readonly Door[]])[] = [
  ['link', { kind: 'not-found' }, CANT, ['link']],
  ['link', { kind: 'link-unknown' }, LINK, ['link', 'seat']],
  ['link', { kind: 'link-revoked' }, LINK, ['link', 'seat']],
  ['link', { kind: 'malformed' }, LINK, ['link', 'seat']],
  ['link', { kind: 'removed' }, CANT, []],
  ['link', { kind: 'board-damaged' }, CANT, []],
  ['link', DELETED, CANT, []],
  ['link', { kind: 'origin-refused', values: ORIGIN }, CANT, ['address']],
  ['personal link', { kind: 'not-found' }, CANT, ['link']],
  ['personal link', { kind: 'link-unknown' }, LINK, ['link', 'seat']],
  ['personal link', { kind: 'link-used' }, LINK, ['back', 'link', 'seat']],
  ['personal link', { kind: 'only-themselves' }, LINK, ['back', 'link', 'seat']],
  ['personal link', { kind: 'board-damaged' }, CANT, []],
  ['personal link', DELETED, CANT, []],
  ['personal link', { kind: 'origin-refused', values: ORIGIN }, CANT, ['address']],
  ['code', { kind: 'code-unknown' }, 'door.go', ['code']],
  ['code', { kind: 'removed' }, CANT, []],
  ['code', { kind: 'board-damaged' }, CANT, []],
  ['code', { kind: 'origin-refused', values: ORIGIN }, CANT, ['address']],
  ['board', { kind: 'not-found' }, CANT, ['link']],
  ['board', { kind: 'no-session' }, CANT, ['link', 'back', 'seat']],
  ['board', { kind: 'not-your-seat' }, CANT, ['link', 'back', 'seat']],
  ['board', { kind: 'merged' }, CANT, ['back', 'seat']],
  ['board', { kind: 'seat-moved' }, CANT, ['link', 'seat']],
  ['board', { kind: 'removed' }, CANT, []],
  ['board', { kind: 'board-damaged' }, CANT, []],
  ['board', { kind: 'board-deleted' }, CANT, []],
  ['board', { kind: 'protocol-outdated' }, CANT, ['reload']],
  ['board', { kind: 'malformed' }, CANT, ['link', 'seat']],
  ['board without a seat', { kind: 'board-damaged' }, CANT, []],
];

const AGAIN = /読み込み直|もう一度お試し|reload|try again/i;

/** Each refusal once, by the first way that meets it. */
const ONCE = REFUSED.filter(([, { kind }], at) => REFUSED.findIndex(([, refusal]) => refusal.kind === kind) === at);

async function refused(
  way: Way,
  refusal: Refusal,
  { language = 'ja', held = true }: { language?: Language; held?: boolean } = {},
) {
  const meeting = gatherHere();
  if (held) meeting.house.held = [meeting.leader.seat];
  refuseFirst(meeting, way, refusal);
  const shown = await comeBy(way, meeting, language);
  await there(shown.getByRole('heading', { level: 1 }));
  return shown;
}

describe('M111 a page that says what can’t be had offers the ways on that help, and no other', () => {
  for (const language of LANGUAGES)
    it.each(REFUSED)(`$0, $1.kind (${language})`, async (way, refusal, title, doors) => {
      const shown = await refused(way, refusal, { language });
      await expect
        .element(shown.getByRole('heading', { level: 1 }))
        .toHaveTextContent(say(language, title), { normalizeWhitespace: true });
      await there(shown.getByRole('alert'));
      // Nor does the reason ask for what can't help.
      if (!doors.includes('reload')) expect(shown.getByRole('alert').element().textContent).not.toMatch(AGAIN);
      await expect.poll(() => doorsThere(shown, language)).toEqual(doors.toSorted());
      // Nothing else to press but a form's own button, and a way that is always there.
      const pressed = doors.filter((door) => ['link', 'code', 'reload'].includes(door));
      expect(shown.css('main button').elements()).toHaveLength(pressed.length);
      await there(shown.getByRole('link', { name: say(language, 'page.to-home') }));
    });

  it.each(LANGUAGES)('is read on every screen (%s)', async (language) => {
    for (const [way, refusal] of ONCE) {
      await refused(way, refusal, { language });
      for (const [at, size] of [NARROW, SHORT_PHONE, SMALL_LAPTOP].entries()) {
        await lookAs({ size, theme: at === 1 ? 'dark' : 'light' });
        expect([...faultsOfText(), ...(await violations(document.documentElement))], refusal.kind).toEqual([]);
      }
    }
  });

  it('offers no seat where this browser holds none', async () => {
    const shown = await refused('link', { kind: 'link-revoked' }, { held: false });
    await there(shown.getByRole('alert'));
    expect(doorsThere(shown, 'ja')).toEqual(['link']);
  });

  it('leads to the right address with all that the link holds', async () => {
    const shown = await refused('link', { kind: 'origin-refused', values: ORIGIN });
    const { pathname, search, hash } = location;
    const door = shown.getByRole('link', { name: ja('page.right-address') });
    await expect.element(door).toHaveAttribute('href', ORIGIN.server + pathname + search + hash);
  });
});

describe('M111 what may pass is asked again by itself, and by one press', () => {
  const passing = Object.entries(REFUSALS).flatMap(([kind, { retry }]) => (retry ? [kind as RefusalKind] : []));
  const asks = (['link', 'personal link', 'code', 'board without a seat'] as const).flatMap((way) =>
    passing.map((kind) => [way, kind] as const),
  );
  it.each(asks)('%s, %s', async (way, kind) => {
    const meeting = gatherHere();
    refuseFirst(meeting, way, { kind });
    const shown = await comeBy(way, meeting);
    await there(shown.getByRole('heading', { level: 1 }));
    await there(shown.getByRole('button', { name: ja('common.retry') }));
    expect(doorsThere(shown, 'ja')).toEqual(way === 'code' ? ['code'] : []);
  });

  it.each(['link', 'code'] as const)('a press leads in as soon as it may (%s)', async (way) => {
    const meeting = gatherHere();
    refuseFirst(meeting, way, { kind: 'internal' });
    const shown = await comeBy(way, meeting);
    const again = shown.getByRole('button', { name: ja('common.retry') });
    await there(again);
    meeting.house.refuses.clear();
    // At once: in two seconds the page asks by itself.
    (again.element() as HTMLElement).click();
    await says(shown.css('h1'), ja('join.title', { board: meeting.house.story.state.title }));
  });
});
