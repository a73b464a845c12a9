export const reopen = {
  'reopen.title': 'Reopen the plan',
  'reopen.help':
    'The plan returns to Agree and everyone is asked again. The earlier agreement and your reason stay on record.',
  'reopen.reason': 'Reason for reopening',
  'reopen.do': 'Reopen',
} as const;
