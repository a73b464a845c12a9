/** The chapters of the story whose views a file judges, by the file's name: two files run side by side. */
export const PARTS = {
  'acceptance-setup': ['before', 'gathered'],
  'acceptance-assess': ['assess', 'answered'],
  'acceptance-preview': ['preview'],
  'acceptance-discuss': ['revealed'],
  'acceptance-topic': ['topic'],
  'acceptance-rounds': ['round-two', 'shifted'],
  'acceptance-score': ['score'],
  'acceptance-score-preview': ['score-preview'],
  'acceptance-follow-up': ['follow-up'],
} as const;

export type Part = keyof typeof PARTS;

/** What a meeting goes on to, judged by measures of its own. */
export const LATER = ['propose', 'ranked', 'shaped', 'agreed', 'taken-over'] as const;
