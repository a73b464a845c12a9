/** The chapters of the story whose views a file judges, by the file's name: two files run side by side. */
export const PARTS = {
  'acceptance-setup': ['before', 'gathered'],
  'acceptance-assess': ['assess', 'answered'],
  'acceptance-preview': ['preview'],
  'acceptance-discuss': ['revealed'],
  'acceptance-topic': ['topic'],
  'acceptance-rounds': ['round-two', 'shifted'],
  'acceptance-silence': ['proposing', 'silence'],
  'acceptance-propose': ['propose'],
  'acceptance-score': ['score'],
  'acceptance-score-preview': ['score-preview'],
  'acceptance-agree': ['ranked', 'shaped'],
  'acceptance-agreed': ['agreed'],
  'acceptance-follow-up': ['follow-up'],
  'acceptance-taken-over': ['taken-over'],
  'acceptance-again': ['coming-back'],
  'acceptance-then-and-now': ['then-and-now'],
} as const;

export type Part = keyof typeof PARTS;
