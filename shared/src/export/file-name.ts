import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import type { Sections } from '../board/view.ts';
import { wallClockText } from '../documents/wall-clock.ts';
import { plainName } from './plain-name.ts';

/** `<board>_<phase>_<yyyymmdd-hhmm>[_<what>].<ending>`, on the reader's clock: two exports never look the same. */
export function exportFileName(
  source: { sections: Pick<Sections, 'board'>; language: Language; timeZone: string; now: number },
  ending: string,
  what = '',
): string {
  const { sections, language, timeZone, now } = source;
  const phase = say(language, `phases.${sections.board.phase}.name`);
  const stamp = wallClockText(now, timeZone).replaceAll('-', '').replace(' ', '-').replace(':', '');
  return plainName(sections.board.title, [phase, stamp, what], ending);
}

/** Of a board's set-up, saved as a file. */
export const templateFileName = (title: string): string => plainName(title, [], 'nemawashi.json');
