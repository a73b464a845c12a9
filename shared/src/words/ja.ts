import { axes } from './ja/axes.ts';
import { ballot } from './ja/ballot.ts';
import { board } from './ja/board.ts';
import { checklist } from './ja/checklist.ts';
import { common } from './ja/common.ts';
import { consent } from './ja/consent.ts';
import { controls } from './ja/controls.ts';
import { criteria } from './ja/criteria.ts';
import { decision } from './ja/decision.ts';
import { door } from './ja/door.ts';
import { doubles } from './ja/doubles.ts';
import { doubts } from './ja/doubts.ts';
import { explained } from './ja/explained.ts';
import { explainedPattern } from './ja/explained-pattern.ts';
import { explainedPlan } from './ja/explained-plan.ts';
import { exports } from './ja/export.ts';
import { figures } from './ja/figures.ts';
import { firmness } from './ja/firmness.ts';
import { followUp } from './ja/follow-up.ts';
import { frame } from './ja/frame.ts';
import { gettingIn } from './ja/getting-in.ts';
import { guide } from './ja/guide.ts';
import { home } from './ja/home.ts';
import { ideas } from './ja/ideas.ts';
import { items } from './ja/items.ts';
import { join } from './ja/join.ts';
import { levels } from './ja/levels.ts';
import { links } from './ja/links.ts';
import { minutes } from './ja/minutes.ts';
import { page } from './ja/page.ts';
import { pattern } from './ja/pattern.ts';
import { people } from './ja/people.ts';
import { phases } from './ja/phases.ts';
import { plan } from './ja/plan.ts';
import { privacy } from './ja/privacy.ts';
import { radar } from './ja/radar.ts';
import { readiness } from './ja/readiness.ts';
import { refusals } from './ja/refusals.ts';
import { remarks } from './ja/remarks.ts';
import { reminder } from './ja/reminder.ts';
import { reopen } from './ja/reopen.ts';
import { results } from './ja/results.ts';
import { roles } from './ja/roles.ts';
import { template } from './ja/template.ts';
import { timer } from './ja/timer.ts';
import { rounds } from './ja/rounds.ts';
import { screen } from './ja/screen.ts';
import { seat } from './ja/seat.ts';
import { share } from './ja/share.ts';
import { slate } from './ja/slate.ts';
import { talk } from './ja/talk.ts';
import { tasks } from './ja/tasks.ts';
import { toDos } from './ja/to-dos.ts';
import { trouble } from './ja/trouble.ts';
import { agree } from './ja/agree.ts';
import { wave } from './ja/wave.ts';
import { whatIf } from './ja/what-if.ts';
import { weights } from './ja/weights.ts';

/** The reference catalogue: its keys are the keys. One line an area, in alphabetical order. */
export const ja = {
  ...axes,
  ...ballot,
  ...board,
  ...checklist,
  ...common,
  ...consent,
  ...controls,
  ...criteria,
  ...decision,
  ...door,
  ...doubles,
  ...doubts,
  ...explained,
  ...explainedPattern,
  ...explainedPlan,
  ...exports,
  ...figures,
  ...firmness,
  ...followUp,
  ...frame,
  ...gettingIn,
  ...guide,
  ...home,
  ...ideas,
  ...items,
  ...join,
  ...levels,
  ...links,
  ...minutes,
  ...page,
  ...pattern,
  ...people,
  ...phases,
  ...plan,
  ...privacy,
  ...radar,
  ...readiness,
  ...refusals,
  ...remarks,
  ...reminder,
  ...reopen,
  ...results,
  ...roles,
  ...template,
  ...timer,
  ...rounds,
  ...screen,
  ...seat,
  ...share,
  ...slate,
  ...talk,
  ...tasks,
  ...toDos,
  ...trouble,
  ...agree,
  ...wave,
  ...whatIf,
  ...weights,
} as const;
