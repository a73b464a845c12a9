/** The chapters of the story whose views a file judges, by the file's name: two files run side by side. */
export const PARTS = {
  'acceptance-setup': ['before', 'gathered'],
  'acceptance-assess': ['assess', 'answered'],
  'acceptance-preview': ['preview'],
  'acceptance-discuss': ['revealed'],
  'acceptance-topic': ['topic'],
  'acceptance-rounds': ['round-two', 'shifted'],
  'acceptance-propose': ['propose'],
  'acceptance-score': ['score'],
  'acceptance-score-preview': ['score-preview'],
  'acceptance-agree': ['ranked', 'shaped'],
  'acceptance-follow-up': ['follow-up'],
} as const;

export type Part = keyof typeof PARTS;

/** What a meeting goes on to, judged by measures of its own. */
export const LATER = ['agreed', 'taken-over', 'coming-back', 'then-and-now'] as const;
