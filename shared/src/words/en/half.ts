export const half = {
  'half.items': 'Items ({count, number})',
  'half.tasks': 'Tasks ({count, number})',
  'half.through': 'Go through the results',
  'half.place': '{at, number} of {count, number}',
} as const;
