import type { explainedPlan as ja } from '../ja/explained-plan.ts';

export const explainedPlan = {
  'explained-plan.task.score': 'Each criterion’s level (its average converted to 0–1) times its weight, added up.',
  'explained-plan.task.weighted': 'Each criterion’s figure times its weight, added up.',
  'explained-plan.task.normalised': 'The criteria’s weights are scaled to add up to 100%.',
  'explained-plan.task.each-opens':
    'Each criterion’s figures open under “More”, down to who counted with which weight.',
  'explained-plan.rank.title': 'Rank',
  'explained-plan.rank': 'By score. Ties go by average pain, then agreement, then the task that was written first.',
  'explained-plan.rank.task': '{rank, number}. {task}',
  'explained-plan.rank.unranked': 'A task with no numbers on a criterion has no rank and comes last.',
  'explained-plan.firmness.title': 'How certain is the rank?',
  'explained-plan.firmness.value': 'first in {first, number, percent}, ranks {best, number}–{worst, number}',
  'explained-plan.firmness':
    'We replay the meeting {draws, number} times and rank the tasks each time. People and answers vary as for the stability of the result; the criteria’s weights vary too, around those set (Dirichlet, concentration 30; a weight of 0 stays 0).',
  'explained-plan.firmness.first': 'Came first',
  'explained-plan.firmness.best': 'Came among the best (three at most)',
  'explained-plan.firmness.top-three': 'Came in the top three',
  'explained-plan.firmness.rank5': '5th percentile of its rank',
  'explained-plan.firmness.rank95': '95th percentile of its rank',
  'explained-plan.shift.title': 'Change of: {figure}',
  'explained-plan.shift':
    'The figure after the round minus the one before. Answers in earlier rounds stay as they were.',
  'explained-plan.shift.worked':
    '{after, number, ::.00} − {before, number, ::.00} = {change, number, ::sign-except-zero .00}',
  'explained-plan.shift.after': 'After round {number, number}',
  'explained-plan.shift.before': 'Before',
  'explained-plan.shift.privacy':
    'A change is shown only where three or more unnamed people answered again. Others aren’t counted.',
  'explained-plan.moved':
    'The size of each change in agreement, averaged. Below {pays, number, ::.00}, another round is unlikely to bring much.',
  'explained-plan.moved.counts': 'Questions that too few people answered again are left out.',
  'explained-plan.worth': 'Today’s hours times the expected saving.',
  'explained-plan.worth.worked':
    '{today, number, ::.#} hours a month × {saving, number, ::percent .#} = {hours, number, ::.#} hours a month',
  'explained-plan.worth.yen': '{hours, number, ::.#} hours × {cost, number} yen an hour',
  'explained-plan.worth.licence': 'Licences a month',
  'explained-plan.worth.estimate':
    'Hours and saving are estimates by the people who wrote the candidate; nothing was measured.',
  'explained-plan.worth.no-cost': 'No hourly cost is set, so there is no figure in yen.',
  'explained-plan.worth.no-licence': 'The licence cost isn’t known and isn’t deducted.',
  'explained-plan.saved': 'Over all entries: hours saved divided by hours without AI.',
  'explained-plan.saved.worked':
    '1 − {with, number, ::.#} hours ÷ {before, number, ::.#} hours = {saved, number, ::percent .#}',
  'explained-plan.saved.longer': 'Below 0, the work took longer with AI.',
  'explained-plan.quality': 'The average of all entries that rate quality (1 to 5), with equal weight.',
  'explained-plan.use.title': 'Use after {days, number} days',
  'explained-plan.use': 'People who used it every week divided by people who could.',
  'explained-plan.use.worked': '{weekly, number} ÷ {people, number} = {share, number, percent}',
  'explained-plan.use.weekly': 'Used it every week',
  'explained-plan.use.not': 'Didn’t use it every week',
  'explained-plan.use.stuck':
    'A new count replaces the old one. The share of weekly users after three months is the usual measure of whether use sticks.',
  'explained-plan.next.title': 'Expected hours saved',
  'explained-plan.next': 'Today’s hours times the expected saving, adjusted by pilot results.',
  'explained-plan.next.worked':
    '{today, number, ::.#} hours a month × {saving, number, ::percent .#} × {factor, number, ::percent .#} = {hours} hours a month',
  'explained-plan.next.order':
    'The order is that of the scores. Among tasks within 5 points (of 100) of the best one, the one that saves more of these hours comes first. Tasks with a warning sign come after the others.',
  'explained-plan.learnt.title': 'Measured vs expected',
  'explained-plan.learnt':
    'For each measured pilot, the measured saving divided by the expected one. Two pilots that went just as expected are added before averaging, so that one lucky result does not decide.',
  'explained-plan.learnt.assumed': 'Two pilots taken as expected',
  'explained-plan.learnt.few': 'Until three pilots are measured, it is at most 100%.',
  'explained-plan.learnt.least': 'It is never less than 0%.',
} satisfies Record<keyof typeof ja, string>;
