/** The chapters of the story whose screens a file judges, by the file's name: two files run side by side. */
export const PARTS = {
  'until-answered': ['before', 'gathered', 'assess', 'answered'],
  'until-discussed': ['preview', 'revealed', 'topic'],
  'until-scored': ['round-two', 'shifted', 'proposing', 'silence', 'propose', 'score'],
  'until-shaped': ['score-preview', 'ranked', 'shaped'],
  'until-followed-up': ['agreed', 'follow-up', 'taken-over', 'coming-back', 'then-and-now'],
} as const;

export type Part = keyof typeof PARTS;
