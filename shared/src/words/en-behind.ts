import { again } from './en/again.ts';
import { agree } from './en/agree.ts';
import { agreed } from './en/agreed.ts';
import { approval } from './en/approval.ts';
import { axisEnds } from './en/axis-ends.ts';
import { consent } from './en/consent.ts';
import { decision } from './en/decision.ts';
import { deletion } from './en/deletion.ts';
import { estimate } from './en/estimate.ts';
import { explained } from './en/explained.ts';
import { explainedPattern } from './en/explained-pattern.ts';
import { explainedPlan } from './en/explained-plan.ts';
import { followUp } from './en/follow-up.ts';
import { frame } from './en/frame.ts';
import { gantt } from './en/gantt.ts';
import { ideas } from './en/ideas.ts';
import { merging } from './en/merging.ts';
import { minutes } from './en/minutes.ts';
import { opening } from './en/opening.ts';
import { person } from './en/person.ts';
import { readiness } from './en/readiness.ts';
import { reasons } from './en/reasons.ts';
import { remarks } from './en/remarks.ts';
import { reopen } from './en/reopen.ts';
import { screen } from './en/screen.ts';
import { seals } from './en/seals.ts';
import { silence } from './en/silence.ts';
import { toDos } from './en/to-dos.ts';
import { wave } from './en/wave.ts';
import { whatIf } from './en/what-if.ts';
import { workbook } from './en/workbook.ts';

/** As `jaBehind`. */
export const enBehind = {
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
