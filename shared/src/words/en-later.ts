import { axisHelp } from './en/axis-help.ts';
import { candidate } from './en/candidate.ts';
import { charts } from './en/charts.ts';
import { checklist } from './en/checklist.ts';
import { chooseSeat } from './en/choose-seat.ts';
import { controls } from './en/controls.ts';
import { discuss } from './en/discuss.ts';
import { doubles } from './en/doubles.ts';
import { doubts } from './en/doubts.ts';
import { exports } from './en/export.ts';
import { figures } from './en/figures.ts';
import { firmness } from './en/firmness.ts';
import { fit } from './en/fit.ts';
import { founding } from './en/founding.ts';
import { grounds } from './en/grounds.ts';
import { half } from './en/half.ts';
import { inviting } from './en/inviting.ts';
import { items } from './en/items.ts';
import { lead } from './en/lead.ts';
import { lobby } from './en/lobby.ts';
import { menu } from './en/menu.ts';
import { ownLink } from './en/own-link.ts';
import { paste } from './en/paste.ts';
import { pattern } from './en/pattern.ts';
import { plan } from './en/plan.ts';
import { preview } from './en/preview.ts';
import { radar } from './en/radar.ts';
import { reminder } from './en/reminder.ts';
import { results } from './en/results.ts';
import { reveal } from './en/reveal.ts';
import { scoring } from './en/scoring.ts';
import { setup } from './en/setup.ts';
import { share } from './en/share.ts';
import { shifts } from './en/shifts.ts';
import { slate } from './en/slate.ts';
import { standing } from './en/standing.ts';
import { talk } from './en/talk.ts';
import { tasks } from './en/tasks.ts';
import { template } from './en/template.ts';
import { weighing } from './en/weighing.ts';
import type { jaLater as ja } from './ja-later.ts';

export const enLater = {
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
} satisfies Record<keyof typeof ja, string>;
