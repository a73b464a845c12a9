import type { ja } from './ja.ts';
import { axes } from './en/axes.ts';
import { ballot } from './en/ballot.ts';
import { board } from './en/board.ts';
import { checklist } from './en/checklist.ts';
import { common } from './en/common.ts';
import { consent } from './en/consent.ts';
import { controls } from './en/controls.ts';
import { criteria } from './en/criteria.ts';
import { decision } from './en/decision.ts';
import { door } from './en/door.ts';
import { doubles } from './en/doubles.ts';
import { doubts } from './en/doubts.ts';
import { explained } from './en/explained.ts';
import { explainedPattern } from './en/explained-pattern.ts';
import { explainedPlan } from './en/explained-plan.ts';
import { exports } from './en/export.ts';
import { figures } from './en/figures.ts';
import { firmness } from './en/firmness.ts';
import { followUp } from './en/follow-up.ts';
import { frame } from './en/frame.ts';
import { gettingIn } from './en/getting-in.ts';
import { guide } from './en/guide.ts';
import { home } from './en/home.ts';
import { ideas } from './en/ideas.ts';
import { items } from './en/items.ts';
import { join } from './en/join.ts';
import { levels } from './en/levels.ts';
import { links } from './en/links.ts';
import { minutes } from './en/minutes.ts';
import { page } from './en/page.ts';
import { pattern } from './en/pattern.ts';
import { people } from './en/people.ts';
import { phases } from './en/phases.ts';
import { plan } from './en/plan.ts';
import { privacy } from './en/privacy.ts';
import { radar } from './en/radar.ts';
import { readiness } from './en/readiness.ts';
import { refusals } from './en/refusals.ts';
import { remarks } from './en/remarks.ts';
import { reminder } from './en/reminder.ts';
import { reopen } from './en/reopen.ts';
import { results } from './en/results.ts';
import { roles } from './en/roles.ts';
import { template } from './en/template.ts';
import { timer } from './en/timer.ts';
import { rounds } from './en/rounds.ts';
import { screen } from './en/screen.ts';
import { seat } from './en/seat.ts';
import { share } from './en/share.ts';
import { slate } from './en/slate.ts';
import { talk } from './en/talk.ts';
import { tasks } from './en/tasks.ts';
import { toDos } from './en/to-dos.ts';
import { trouble } from './en/trouble.ts';
import { agree } from './en/agree.ts';
import { wave } from './en/wave.ts';
import { whatIf } from './en/what-if.ts';
import { weights } from './en/weights.ts';

/** One line an area, in alphabetical order. A key that Japanese has and English lacks doesn't compile. */
export const en = {
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
} satisfies Record<keyof typeof ja, string>;
