import { agree } from './ja/agree.ts';
import { agreed } from './ja/agreed.ts';
import { charts } from './ja/charts.ts';
import { checklist } from './ja/checklist.ts';
import { consent } from './ja/consent.ts';
import { controls } from './ja/controls.ts';
import { decision } from './ja/decision.ts';
import { doubles } from './ja/doubles.ts';
import { doubts } from './ja/doubts.ts';
import { explained } from './ja/explained.ts';
import { explainedPattern } from './ja/explained-pattern.ts';
import { explainedPlan } from './ja/explained-plan.ts';
import { exports } from './ja/export.ts';
import { figures } from './ja/figures.ts';
import { firmness } from './ja/firmness.ts';
import { followUp } from './ja/follow-up.ts';
import { founding } from './ja/founding.ts';
import { frame } from './ja/frame.ts';
import { gantt } from './ja/gantt.ts';
import { half } from './ja/half.ts';
import { ideas } from './ja/ideas.ts';
import { items } from './ja/items.ts';
import { lead } from './ja/lead.ts';
import { minutes } from './ja/minutes.ts';
import { pattern } from './ja/pattern.ts';
import { plan } from './ja/plan.ts';
import { radar } from './ja/radar.ts';
import { readiness } from './ja/readiness.ts';
import { remarks } from './ja/remarks.ts';
import { reopen } from './ja/reopen.ts';
import { results } from './ja/results.ts';
import { reveal } from './ja/reveal.ts';
import { screen } from './ja/screen.ts';
import { seals } from './ja/seals.ts';
import { setup } from './ja/setup.ts';
import { share } from './ja/share.ts';
import { slate } from './ja/slate.ts';
import { standing } from './ja/standing.ts';
import { tasks } from './ja/tasks.ts';
import { template } from './ja/template.ts';
import { toDos } from './ja/to-dos.ts';
import { wave } from './ja/wave.ts';

/** What is said only by parts of the pages that are fetched when they are needed. */
export const jaLater = {
  ...agree,
  ...agreed,
  ...charts,
  ...checklist,
  ...consent,
  ...controls,
  ...decision,
  ...doubles,
  ...doubts,
  ...explained,
  ...explainedPattern,
  ...explainedPlan,
  ...exports,
  ...figures,
  ...firmness,
  ...followUp,
  ...founding,
  ...frame,
  ...gantt,
  ...half,
  ...ideas,
  ...items,
  ...lead,
  ...minutes,
  ...pattern,
  ...plan,
  ...radar,
  ...readiness,
  ...remarks,
  ...reopen,
  ...results,
  ...reveal,
  ...screen,
  ...seals,
  ...setup,
  ...share,
  ...slate,
  ...standing,
  ...tasks,
  ...template,
  ...toDos,
  ...wave,
} as const;
