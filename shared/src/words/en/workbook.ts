import type { workbook as ja } from '../ja/workbook.ts';

export const workbook = {
  'workbook.charts': 'Charts',
  'workbook.column.chart': 'Chart',
  'workbook.column.sheet': 'From sheet',
  'workbook.column.reading': 'How to read it',
  'workbook.items': 'Mean of each checklist item',
  'workbook.items.scale': 'Mean (1 to 5)',
  'workbook.items.apart': 'The more the two bars differ, the further apart executives and representatives are.',
  'workbook.items.together': 'The mean of executives and representatives together.',
  'workbook.tasks': 'Score of each candidate',
  'workbook.tasks.scale': 'Score (0 to 1)',
  'workbook.tasks.reading':
    'Tasks with nearly the same score are neck and neck: see the column “Position” of that sheet.',
  'workbook.hours': 'Hours the work takes with AI',
  'workbook.hours.scale': 'Hours without AI = 100%',
  'workbook.hours.reading': 'Below 100%, time is being saved.',
} satisfies Record<keyof typeof ja, string>;
