import type { scoring as ja } from '../ja/scoring.ts';

export const scoring = {
  'scoring.next': 'Next: all scores open at once, and you choose the first tasks.',
  'scoring.task-more': 'About this task and the criteria',
  'scoring.task-position': 'Task {position, number} of {all, number}',
  'scoring.task': 'Task',
  'scoring.matrix-how': 'Number keys answer and go on; ↑ ↓ move between tasks.',
} satisfies Record<keyof typeof ja, string>;
