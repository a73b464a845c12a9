import type { tasks as ja } from '../ja/tasks.ts';

export const tasks = {
  'tasks.title': 'Ranked tasks',
  'tasks.rank': 'No. {rank, number}',
  'tasks.unranked': 'Not ranked: one of the criteria has no scores.',
  'tasks.score.name': 'Score',
  'tasks.score.help': 'Weighted score out of 100.',
  'tasks.flag.no-felt-pain.name': 'Little pain',
  'tasks.flag.no-felt-pain.help':
    'Pain averages {mean, number, ::.0}, below 3. Where nothing hurts, use rarely sticks.',
  'tasks.flag.no-felt-pain.own':
    '{department}, whose task it is, averages {mean, number, ::.0} ({count, plural, one {# person} other {# people}}).',
  'tasks.flag.risky.name': 'Risky',
  'tasks.flag.risky.help':
    'Safety averages {mean, number, ::.0}, below 2.5. Decide which data is used and who checks before you start.',
  'tasks.flag.reason': 'Write down why you choose a flagged task.',
  'tasks.wave.proposed': 'Proposed first wave',
  'tasks.wave.help': 'One task without a flag: from the best tier, and there the one expected to save most time.',
  'tasks.wave.start': 'Proposed to start with: {task}.',
  'tasks.wave.next': 'Next in line: {tasks}.',
  'tasks.wave.in-line': 'Next in line',
  'tasks.firmness.first': 'First in {share, number, percent} of the varied runs.',
  'tasks.firmness.top-three': 'In the top three in {share, number, percent} of the runs.',
  'tasks.firmness.range': 'In nine out of ten runs the rank was between {best, number} and {worst, number}.',
  'tasks.firmness.fixed': 'In nine out of ten runs the rank stayed at {rank, number}.',
  'tasks.firmness.meaning': 'It measures how certain the rank is, not the chance of success.',
} satisfies Record<keyof typeof ja, string>;
