import type { gantt as ja } from '../ja/gantt.ts';

export const gantt = {
  'gantt.year': 'FY{year}',
  'gantt.quarter': 'Q{quarter}',
  'gantt.range': '{start} – {end}',
  'gantt.open': 'Dates undecided',
  'gantt.start': 'from {start} (end undecided)',
  'gantt.end': 'until {end} (start undecided)',
  'gantt.decision': 'Approval {day}',
  'gantt.checks': 'Use is checked on {days}',
  'gantt.key': 'Hatched: the 90 days after the pilot. Use is checked after the numbers of days shown.',
  'gantt.row': '{name}: {dates}',
} satisfies Record<keyof typeof ja, string>;
