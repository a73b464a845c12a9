import type { candidate as ja } from '../ja/candidate.ts';

export const candidate = {
  'candidate.whole-company': 'Whole company / undecided',
  'candidate.undo': 'Undo',
  'candidate.late': 'Not included in scoring',
  'candidate.hours': '{hours, number, ::.#} h a month now',
  'candidate.saving': '{saving, number, ::.#}% expected saving',
  'candidate.both':
    '{hours, number, ::.#} h a month now, {saving, number, ::.#}% expected saving (about {saved, number, ::.#} h)',
} satisfies Record<keyof typeof ja, string>;
