import { LANGUAGES, type Language } from '@nemawashi/shared/words/languages';
import { CROWD } from './crowd.ts';
import { ENGLISH } from './english.ts';
import { JAPANESE } from './japanese.ts';
import { pasted, type Screen } from './screen.ts';
import type { Chapter } from './chapter.ts';
import { CHAPTERS } from './screens.ts';
import type { Tale } from './tale.ts';

/** A board of the tour, and what is looked at on it. */
export interface TourBoard {
  readonly tale: Tale;
  readonly languages: readonly Language[];
  readonly chapters: readonly Chapter[];
  /** How its server is set up, where it isn't as usual. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Nobody's screens, errors and dialogs look the same on every board. */
const ELSEWHERE =
  /^(home|sample|guide|join-returning|door|error|return|setup-(export|person|timer)|assess-(menu|delete|lost)|print)/;
/** Where many people, many tasks and long names meet, and where it is said until when a board is kept. */
const CROWDED =
  /^(join-representative|door|setup|setup-people|setup-other|assess-menu|setup-pasted|setup-voter|assess|assess-people|assess-close|assess-described|assess-answering|assess-all|assess-finished|assess-watching|read-(assess|topics|score)|discuss-grounds|discuss|discuss-all|topic|topic-voter|reveal-[13]-.*|propose|propose-voter|score|score-voter|agree-empty|agree|agree-voter|.*-projector)$/;

/** What nobody's name stands beside. */
const UNNAMED =
  /^(setup-voter|assess-voter|silence(-voter|-projector)?|propose(-voter|-projector)?|discuss(-all)?|then-and-now(-voter|-projector)?)$/;

/** People who were pasted stay on the board's list: where nobody minds. */
const ADDED: Screen = pasted('setup-pasted', true);

/** The same chapters on another board, of whose screens only some are looked at. */
const on = (board: string, keep: (screen: Screen) => boolean): Chapter[] =>
  CHAPTERS.map((chapter) => ({
    ...chapter,
    screens: [...chapter.screens, ...(chapter.name === 'gathered' ? [ADDED] : [])]
      .filter(keep)
      .map((screen) => ({ ...screen, name: `${board}-${screen.name}` })),
  }));

export const BOARDS: readonly TourBoard[] = [
  { tale: JAPANESE, languages: LANGUAGES, chapters: CHAPTERS },
  { tale: ENGLISH, languages: ['en'], chapters: on('english', ({ name }) => !ELSEWHERE.test(name)) },
  {
    tale: CROWD,
    languages: LANGUAGES,
    chapters: on('crowd', ({ name }) => CROWDED.test(name)),
    env: { KEEP_DAYS: '400' },
  },
  {
    tale: { ...JAPANESE, board: { ...JAPANESE.board, privacy: 'anonymous' } },
    languages: LANGUAGES,
    chapters: on('unnamed', ({ name }) => UNNAMED.test(name)),
  },
];
