import { again } from './ja/again.ts';
import { agree } from './ja/agree.ts';
import { agreed } from './ja/agreed.ts';
import { approval } from './ja/approval.ts';
import { axisEnds } from './ja/axis-ends.ts';
import { consent } from './ja/consent.ts';
import { decision } from './ja/decision.ts';
import { deletion } from './ja/deletion.ts';
import { estimate } from './ja/estimate.ts';
import { explained } from './ja/explained.ts';
import { explainedPattern } from './ja/explained-pattern.ts';
import { explainedPlan } from './ja/explained-plan.ts';
import { followUp } from './ja/follow-up.ts';
import { frame } from './ja/frame.ts';
import { gantt } from './ja/gantt.ts';
import { ideas } from './ja/ideas.ts';
import { merging } from './ja/merging.ts';
import { minutes } from './ja/minutes.ts';
import { opening } from './ja/opening.ts';
import { person } from './ja/person.ts';
import { readiness } from './ja/readiness.ts';
import { reasons } from './ja/reasons.ts';
import { remarks } from './ja/remarks.ts';
import { reopen } from './ja/reopen.ts';
import { screen } from './ja/screen.ts';
import { seals } from './ja/seals.ts';
import { silence } from './ja/silence.ts';
import { toDos } from './ja/to-dos.ts';
import { wave } from './ja/wave.ts';
import { whatIf } from './ja/what-if.ts';
import { workbook } from './ja/workbook.ts';

/** What is said only by parts of a board that nobody waits for, neither for a first answer nor for the verdict. */
export const jaBehind = {
  ...again,
  ...agree,
  ...agreed,
  ...approval,
  ...axisEnds,
  ...consent,
  ...decision,
  ...deletion,
  ...estimate,
  ...explained,
  ...explainedPattern,
  ...explainedPlan,
  ...followUp,
  ...frame,
  ...gantt,
  ...ideas,
  ...merging,
  ...minutes,
  ...opening,
  ...person,
  ...readiness,
  ...reasons,
  ...remarks,
  ...reopen,
  ...screen,
  ...seals,
  ...silence,
  ...toDos,
  ...wave,
  ...whatIf,
  ...workbook,
} as const;
