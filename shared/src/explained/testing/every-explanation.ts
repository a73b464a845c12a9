import { PATTERN_AXES } from '../../reckoning/axis.ts';
import type { Sections } from '../../board/view.ts';
import type { Language } from '../../words/languages.ts';
import { explainAxis, explainAxisConsensus } from '../axis-score.ts';
import { explainExecShareInterval } from '../exec-share-interval.ts';
import type { About, Explanation } from '../explanation.ts';
import { explainConsensus } from '../item-consensus.ts';
import { explainGap } from '../item-gap.ts';
import { explainImpact } from '../item-impact.ts';
import { explainMean } from '../item-mean.ts';
import { explainPooledMean } from '../item-pooled-mean.ts';
import { explainState } from '../item-state.ts';
import { explainLean } from '../lean.ts';
import { explainOneVoterMight } from '../one-voter-might.ts';
import { explainRecommended } from '../recommended.ts';
import { explainSensitivity } from '../sensitivity.ts';
import { explainMoved, explainShift } from '../shift.ts';
import { subjectOfCriterion, subjectOfItem, type Subject } from '../subject.ts';
import { explainSupport } from '../support.ts';
import { explainTaskConsensus, explainTaskGap, explainTaskScore } from '../task-figure.ts';
import { explainTaskFirmness } from '../task-firmness.ts';
import { explainTaskRank } from '../task-rank.ts';
import { explainTurnout } from '../turnout.ts';

const present = (all: readonly (Explanation | null)[]): Explanation[] => all.filter((each) => each !== null);

const ofSubject = (about: About, subject: Subject): (Explanation | null)[] => [
  explainMean(about, subject),
  explainPooledMean(about, subject),
  explainConsensus(about, subject),
  explainGap(about, subject),
  explainState(about, subject),
];

/** All that a page could open of a board's results, up to the ranking. */
export function everyExplanation(language: Language, sections: Sections): Explanation[] {
  const about: About = { language, sections };
  const { assessment, ranking } = sections;
  const shift = { title: 'figure', of: 'subject' };
  return present([
    ...(assessment === null
      ? []
      : [
          explainRecommended(about, assessment),
          explainLean(about, assessment),
          explainTurnout(about, assessment),
          explainSupport(about, assessment),
          explainOneVoterMight(about, assessment),
          explainExecShareInterval(about, assessment),
          explainSensitivity(about, assessment),
          ...PATTERN_AXES.flatMap((axis) => [
            explainAxis(about, assessment, axis),
            explainAxisConsensus(about, assessment, axis),
          ]),
          ...assessment.items.flatMap((result) => [
            ...ofSubject(about, subjectOfItem(about, result)),
            explainImpact(about, assessment, result.item),
          ]),
          ...assessment.history.flatMap((step) => [
            explainMoved(about, step, (id) => id),
            ...step.shifts.map(({ value }) => explainShift(about, step.number, shift, value)),
          ]),
        ]),
    ...(ranking === null
      ? []
      : ranking.tasks.flatMap((task) => [
          explainTaskScore(about, task),
          explainTaskConsensus(about, task),
          explainTaskGap(about, task),
          explainTaskRank(about, ranking, task),
          explainTaskFirmness(about, task),
          ...task.details.flatMap((detail) => ofSubject(about, subjectOfCriterion(about, ranking, task, detail))),
        ])),
  ]);
}
