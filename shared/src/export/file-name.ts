import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import type { Sections } from '../board/view.ts';
import { wallClockText } from '../plan/tables/wall-clock.ts';

const LONGEST_TITLE = 60;

/** What no file system refuses: no separators, no control or invisible characters, no dots or spaces at the ends. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu, '_')
    .replace(/\s+/gu, ' ');
const trimmed = (text: string): string => text.replace(/^[. _]+|[. _]+$/g, '');

/** `<board>_<phase>_<yyyymmdd-hhmm>[_<what>].<ending>`, on the reader's clock: two exports never look the same. */
export function exportFileName(
  source: { sections: Pick<Sections, 'board'>; language: Language; timeZone: string; now: number },
  ending: string,
  what = '',
): string {
  const { sections, language, timeZone, now } = source;
  const title =
    trimmed(
      Array.from(trimmed(plain(sections.board.title)))
        .slice(0, LONGEST_TITLE)
        .join(''),
    ) || 'nemawashi';
  const phase = say(language, `phases.${sections.board.phase}.name`);
  const stamp = wallClockText(now, timeZone).replaceAll('-', '').replace(' ', '-').replace(':', '');
  return `${[title, phase, stamp, what]
    .filter((part) => part !== '')
    .map(plain)
    .join('_')}.${ending}`;
}
