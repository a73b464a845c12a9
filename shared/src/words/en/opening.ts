import type { opening as ja } from '../ja/opening.ts';

export const opening = {
  'opening.title': 'Answer items again…',
  'opening.scores': 'Score again…',
  'opening.items': 'Choose the items to answer again',
  'opening.tasks': 'Choose the tasks to score again',
  'opening.help': 'The next round stays sealed until it closes. Results of earlier rounds stay as they are.',
  'opening.privacy':
    'A change is shown only where at least three people answered again. This round doesn’t show who has finished.',
  'opening.chosen': '{chosen, number} of {all, number} selected',
  'opening.choose-all': 'Select all',
  'opening.choose-none': 'Clear all',
  'opening.suggested': 'Views differ',
  'opening.start': 'Start round',
} satisfies Record<keyof typeof ja, string>;
