export const deletion = {
  'deletion.title': 'Delete this board',
  'deletion.lost':
    '{count, plural, one {The one person here loses} other {All # people lose}} this board. This can’t be undone.',
  'deletion.lost.what':
    'Answers, candidates, notes, the plan, agreements and sign-offs, and invitation links are all erased from the server.',
  'deletion.export-first': 'Export what you want to keep first.',
  'deletion.type': 'To confirm, type the board’s name: “{title}”',
  'deletion.backups': 'Backups made by whoever runs the server keep it until they are removed.',
  'deletion.do': 'Delete for good',
} as const;
