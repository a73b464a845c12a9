import { agree } from './en/agree.ts';
import { agreed } from './en/agreed.ts';
import { charts } from './en/charts.ts';
import { checklist } from './en/checklist.ts';
import { consent } from './en/consent.ts';
import { controls } from './en/controls.ts';
import { decision } from './en/decision.ts';
import { doubles } from './en/doubles.ts';
import { doubts } from './en/doubts.ts';
import { explained } from './en/explained.ts';
import { explainedPattern } from './en/explained-pattern.ts';
import { explainedPlan } from './en/explained-plan.ts';
import { exports } from './en/export.ts';
import { figures } from './en/figures.ts';
import { firmness } from './en/firmness.ts';
import { followUp } from './en/follow-up.ts';
import { founding } from './en/founding.ts';
import { frame } from './en/frame.ts';
import { gantt } from './en/gantt.ts';
import { half } from './en/half.ts';
import { ideas } from './en/ideas.ts';
import { items } from './en/items.ts';
import { lead } from './en/lead.ts';
import { minutes } from './en/minutes.ts';
import { pattern } from './en/pattern.ts';
import { plan } from './en/plan.ts';
import { radar } from './en/radar.ts';
import { readiness } from './en/readiness.ts';
import { remarks } from './en/remarks.ts';
import { reopen } from './en/reopen.ts';
import { results } from './en/results.ts';
import { reveal } from './en/reveal.ts';
import { screen } from './en/screen.ts';
import { seals } from './en/seals.ts';
import { setup } from './en/setup.ts';
import { share } from './en/share.ts';
import { slate } from './en/slate.ts';
import { standing } from './en/standing.ts';
import { tasks } from './en/tasks.ts';
import { template } from './en/template.ts';
import { toDos } from './en/to-dos.ts';
import { wave } from './en/wave.ts';
import type { jaLater as ja } from './ja-later.ts';

export const enLater = {
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
} satisfies Record<keyof typeof ja, string>;
