import { axisHelp } from './ja/axis-help.ts';
import { candidate } from './ja/candidate.ts';
import { charts } from './ja/charts.ts';
import { checklist } from './ja/checklist.ts';
import { chooseSeat } from './ja/choose-seat.ts';
import { controls } from './ja/controls.ts';
import { discuss } from './ja/discuss.ts';
import { doubles } from './ja/doubles.ts';
import { doubts } from './ja/doubts.ts';
import { exports } from './ja/export.ts';
import { figures } from './ja/figures.ts';
import { firmness } from './ja/firmness.ts';
import { fit } from './ja/fit.ts';
import { founding } from './ja/founding.ts';
import { grounds } from './ja/grounds.ts';
import { half } from './ja/half.ts';
import { inviting } from './ja/inviting.ts';
import { items } from './ja/items.ts';
import { lead } from './ja/lead.ts';
import { lobby } from './ja/lobby.ts';
import { menu } from './ja/menu.ts';
import { ownLink } from './ja/own-link.ts';
import { paste } from './ja/paste.ts';
import { pattern } from './ja/pattern.ts';
import { plan } from './ja/plan.ts';
import { preview } from './ja/preview.ts';
import { radar } from './ja/radar.ts';
import { reminder } from './ja/reminder.ts';
import { results } from './ja/results.ts';
import { reveal } from './ja/reveal.ts';
import { scoring } from './ja/scoring.ts';
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
  ...axisHelp,
  ...candidate,
  ...charts,
  ...checklist,
  ...chooseSeat,
  ...controls,
  ...discuss,
  ...doubles,
  ...doubts,
  ...exports,
  ...figures,
  ...firmness,
  ...fit,
  ...founding,
  ...grounds,
  ...half,
  ...inviting,
  ...items,
  ...lead,
  ...lobby,
  ...menu,
  ...ownLink,
  ...paste,
  ...pattern,
  ...plan,
  ...preview,
  ...radar,
  ...reminder,
  ...results,
  ...reveal,
  ...scoring,
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
