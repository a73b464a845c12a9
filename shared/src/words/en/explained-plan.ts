import type { explainedPlan as ja } from '../ja/explained-plan.ts';

export const explainedPlan = {
  'explained-plan.task.score':
    'The criteria’s levels (their means put on a scale of 0 to 1), each times the criterion’s weight, added up.',
  'explained-plan.task.weighted': 'The criteria’s figures, each times the criterion’s weight, added up.',
  'explained-plan.task.normalised': 'The criteria’s weights are made to add up to 100%.',
  'explained-plan.task.each-opens':
    'Each criterion’s figures open under “More”, down to who counted with which weight.',
  'explained-plan.rank.title': 'Rank',
  'explained-plan.rank':
    'By score. Equal scores go by mean pain, then by agreement; if all are equal, the task that was written first comes first.',
  'explained-plan.rank.task': '{rank, number}. {task}',
  'explained-plan.rank.unranked': 'A task with a criterion nobody gave a number to has no rank and comes last.',
  'explained-plan.firmness.title': 'How firmly the rank stands',
  'explained-plan.firmness.value': 'first in {first, number, percent}, ranks {best, number}–{worst, number}',
  'explained-plan.firmness':
    'The meeting is drawn again {draws, number} times, and the tasks are ranked each time. People and answers vary as for the sensitivity, and so do the criteria’s weights, around those that are set (Dirichlet, concentration 30; a weight of 0 stays 0).',
  'explained-plan.firmness.first': 'Came first',
  'explained-plan.firmness.best': 'Came among the best (three at most)',
  'explained-plan.firmness.top-three': 'Came among the first three',
  'explained-plan.firmness.rank5': '5th percentile of its rank',
  'explained-plan.firmness.rank95': '95th percentile of its rank',
  'explained-plan.shift.title': 'Change of: {figure}',
  'explained-plan.shift':
    'The figure after the round less the one before. Answers of earlier rounds stay as they were.',
  'explained-plan.shift.worked':
    '{after, number, ::.00} − {before, number, ::.00} = {change, number, ::sign-except-zero .00}',
  'explained-plan.shift.after': 'After round {number, number}',
  'explained-plan.shift.before': 'Before it',
  'explained-plan.shift.privacy':
    'A change is shown only where three or more unnamed people answered again. Those who didn’t answer again aren’t counted.',
  'explained-plan.moved.title': 'Mean change of agreement',
  'explained-plan.moved':
    'The size of each change of agreement, averaged. Under {pays, number, ::.00} another round is thought to bring little.',
  'explained-plan.moved.counts': 'What too few answered again for a change to be shown is left out.',
  'explained-plan.worth': 'Today’s hours times the expected saving.',
  'explained-plan.worth.worked':
    '{today, number, ::.#} hours a month × {saving, number, ::percent .#} = {hours, number, ::.#} hours a month',
  'explained-plan.worth.yen': '{hours, number, ::.#} hours × {cost, number} yen an hour',
  'explained-plan.worth.licence': 'Licences a month',
  'explained-plan.worth.estimate':
    'Hours and saving are estimates by those who wrote the candidate; nothing was measured.',
  'explained-plan.worth.no-cost': 'The cost of an hour isn’t set, so there is no figure in yen.',
  'explained-plan.worth.no-licence': 'The cost of the licences isn’t known and isn’t taken off.',
  'explained-plan.saved': 'Over all entries: the hours saved, divided by the hours without AI.',
  'explained-plan.saved.worked':
    '1 − {with, number, ::.#} hours ÷ {before, number, ::.#} hours = {saved, number, ::percent .#}',
  'explained-plan.saved.longer': 'Below 0 the work took longer with AI.',
  'explained-plan.quality': 'The mean of all entries that judge quality (1 to 5), each with the same weight.',
  'explained-plan.use.title': 'Use after {days, number} days',
  'explained-plan.use': 'Those who used it every week, divided by those who could.',
  'explained-plan.use.worked': '{weekly, number} ÷ {people, number} = {share, number, percent}',
  'explained-plan.use.weekly': 'Used it every week',
  'explained-plan.use.not': 'Didn’t use it every week',
  'explained-plan.use.stuck':
    'Counting again replaces the figure. The share of weekly users three months on is a usual measure of use that sticks.',
  'explained-plan.next.title': 'Hours it is expected to save',
  'explained-plan.next': 'Today’s hours times the expected saving, corrected by what the pilots brought.',
  'explained-plan.next.worked':
    '{today, number, ::.#} hours a month × {saving, number, ::percent .#} × {factor, number, ::percent .#} = {hours} hours a month',
  'explained-plan.next.order':
    'The order is that of the scores. Among tasks whose scores fall into the same step of 0.05, the one that saves more of these hours comes first.',
  'explained-plan.learnt.title': 'Measured against hoped',
  'explained-plan.learnt':
    'For each pilot the measured saving divided by the hoped one, averaged. Each ratio is kept between 0 and 2.',
} satisfies Record<keyof typeof ja, string>;
