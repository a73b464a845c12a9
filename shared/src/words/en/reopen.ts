export const reopen = {
  'reopen.title': 'Reopen the agreement',
  'reopen.help':
    'The plan goes back to being agreed and everybody is asked again. The earlier agreement and your reason stay on record.',
  'reopen.reason': 'Why it is reopened',
  'reopen.do': 'Reopen',
} as const;
