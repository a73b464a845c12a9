import { axes } from './en/axes.ts';
import { ballot } from './en/ballot.ts';
import { board } from './en/board.ts';
import { common } from './en/common.ts';
import { cookies } from './en/cookies.ts';
import { criteria } from './en/criteria.ts';
import { door } from './en/door.ts';
import { guide } from './en/guide.ts';
import { here } from './en/here.ts';
import { join } from './en/join.ts';
import { kept } from './en/kept.ts';
import { levels } from './en/levels.ts';
import { links } from './en/links.ts';
import { page } from './en/page.ts';
import { people } from './en/people.ts';
import { phases } from './en/phases.ts';
import { privacy } from './en/privacy.ts';
import { refusals } from './en/refusals.ts';
import { roles } from './en/roles.ts';
import { rounds } from './en/rounds.ts';
import { seat } from './en/seat.ts';
import { timer } from './en/timer.ts';
import { trouble } from './en/trouble.ts';
import { weights } from './en/weights.ts';
import type { jaEarly as ja } from './ja-early.ts';

export const enEarly = {
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
} satisfies Record<keyof typeof ja, string>;
