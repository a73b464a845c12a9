import { axes } from './ja/axes.ts';
import { ballot } from './ja/ballot.ts';
import { board } from './ja/board.ts';
import { common } from './ja/common.ts';
import { cookies } from './ja/cookies.ts';
import { criteria } from './ja/criteria.ts';
import { door } from './ja/door.ts';
import { guide } from './ja/guide.ts';
import { here } from './ja/here.ts';
import { join } from './ja/join.ts';
import { kept } from './ja/kept.ts';
import { levels } from './ja/levels.ts';
import { links } from './ja/links.ts';
import { page } from './ja/page.ts';
import { people } from './ja/people.ts';
import { phases } from './ja/phases.ts';
import { privacy } from './ja/privacy.ts';
import { refusals } from './ja/refusals.ts';
import { roles } from './ja/roles.ts';
import { rounds } from './ja/rounds.ts';
import { seat } from './ja/seat.ts';
import { timer } from './ja/timer.ts';
import { trouble } from './ja/trouble.ts';
import { weights } from './ja/weights.ts';

/** What is said on the way to one’s first answer (`early-words.test.ts`). */
export const jaEarly = {
  ...axes,
  ...ballot,
  ...board,
  ...common,
  ...cookies,
  ...criteria,
  ...door,
  ...guide,
  ...here,
  ...join,
  ...kept,
  ...levels,
  ...links,
  ...page,
  ...people,
  ...phases,
  ...privacy,
  ...refusals,
  ...roles,
  ...rounds,
  ...seat,
  ...timer,
  ...trouble,
  ...weights,
} as const;
