import { charts } from './ja/charts.ts';
import { checklist } from './ja/checklist.ts';
import { controls } from './ja/controls.ts';
import { doubles } from './ja/doubles.ts';
import { doubts } from './ja/doubts.ts';
import { explained } from './ja/explained.ts';
import { explainedPlan } from './ja/explained-plan.ts';
import { exports } from './ja/export.ts';
import { figures } from './ja/figures.ts';
import { firmness } from './ja/firmness.ts';
import { fit } from './ja/fit.ts';
import { founding } from './ja/founding.ts';
import { half } from './ja/half.ts';
import { ideas } from './ja/ideas.ts';
import { inviting } from './ja/inviting.ts';
import { items } from './ja/items.ts';
import { lead } from './ja/lead.ts';
import { lobby } from './ja/lobby.ts';
import { paste } from './ja/paste.ts';
import { pattern } from './ja/pattern.ts';
import { plan } from './ja/plan.ts';
import { preview } from './ja/preview.ts';
import { radar } from './ja/radar.ts';
import { reminder } from './ja/reminder.ts';
import { results } from './ja/results.ts';
import { reveal } from './ja/reveal.ts';
import { setup } from './ja/setup.ts';
import { share } from './ja/share.ts';
import { shifts } from './ja/shifts.ts';
import { slate } from './ja/slate.ts';
import { standing } from './ja/standing.ts';
import { talk } from './ja/talk.ts';
import { tasks } from './ja/tasks.ts';
import { template } from './ja/template.ts';
import { weighing } from './ja/weighing.ts';

/** What is said only by parts of the pages that are fetched when they are needed. */
export const jaLater = {
  ...charts,
  ...checklist,
  ...controls,
  ...doubles,
  ...doubts,
  ...explained,
  ...explainedPlan,
  ...exports,
  ...figures,
  ...firmness,
  ...fit,
  ...founding,
  ...half,
  ...ideas,
  ...inviting,
  ...items,
  ...lead,
  ...lobby,
  ...paste,
  ...pattern,
  ...plan,
  ...preview,
  ...radar,
  ...reminder,
  ...results,
  ...reveal,
  ...setup,
  ...share,
  ...shifts,
  ...slate,
  ...standing,
  ...talk,
  ...tasks,
  ...template,
  ...weighing,
} as const;
