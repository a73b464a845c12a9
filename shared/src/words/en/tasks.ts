import type { tasks as ja } from '../ja/tasks.ts';

export const tasks = {
  'tasks.title': 'Ranked tasks',
  'tasks.rank': 'No. {rank, number}',
  'tasks.unranked': 'Not ranked, because one of the criteria has no scores.',
  'tasks.score.name': 'Score',
  'tasks.score.help': 'The levels on the four criteria, each times its weight, added up (0 to 1).',
  'tasks.because': 'What adds most to this score: {criterion}.',
  'tasks.flag.no-felt-pain.name': 'Little pain',
  'tasks.flag.no-felt-pain.help':
    'The mean for pain is {mean, number, ::.00}, below 3. Where nothing hurts, use rarely sticks.',
  'tasks.flag.risky.name': 'Risky',
  'tasks.flag.risky.help':
    'The mean for safety is {mean, number, ::.00}, below 2.5. Settle which data is used and who checks before starting.',
  'tasks.flag.reason': 'To choose a flagged task, write down why.',
  'tasks.wave.proposed': 'Proposed first wave',
  'tasks.wave.help': 'Drawn from the highest-ranked tasks without a flag.',
  'tasks.firmness.first': 'First in {share, number, percent} of the runs with varied weights and answers.',
  'tasks.firmness.top-three': 'Among the first three in {share, number, percent} of the runs.',
  'tasks.firmness.range': 'In nine out of ten runs the rank lay between {best, number} and {worst, number}.',
  'tasks.firmness.fixed': 'In nine out of ten runs the rank stayed at {rank, number}.',
  'tasks.firmness.meaning': 'This shows how steady the rank is, not how likely success is.',
} satisfies Record<keyof typeof ja, string>;
