import type { whatIf as ja } from '../ja/what-if.ts';

export const whatIf = {
  'what-if.title': 'Try other weights',
  'what-if.mark': 'Trial',
  'what-if.band': 'This is a trial. The board’s result doesn’t change.',
  'what-if.help':
    'The weights of revealed results are fixed. Here you can see how the result would change with others. Only your screen changes; it isn’t part of the agreement or any export.',
  'what-if.controls': 'Weights to try',
  'what-if.reset': 'Reset',
  'what-if.boards': 'Board: {value}',
  'what-if.exec-share.value':
    'Executives {executives, number, percent}, representatives {representatives, number, percent}',
  'what-if.exec-share.pooled':
    'To protect individual answers, everyone counts as one group. The executives’ weight doesn’t affect the result, so it can’t be changed here.',
  'what-if.exec-share.still':
    '{count, plural, one {One result counts everyone together and doesn’t} other {# results count everyone together and don’t}} change with this weight.',
  'what-if.departments.pooled': 'Departments aren’t separated either, so their weight can’t be changed here.',
  'what-if.departments.together':
    'To protect individual answers, departments are counted together. Their weight doesn’t affect the result, so it can’t be changed here.',
  'what-if.departments.one-department': 'Only one department answered, so department weights can’t be changed here.',
  'what-if.criteria': 'Criteria weights',
  'what-if.field': 'What makes up team readiness',
  'what-if.field.help': 'Which counts for more: culture, or people at ease with IT.',
  'what-if.field.label': 'Share of culture',
  'what-if.field.value': 'Culture {culture, number, percent}, people {talent, number, percent}',
  'what-if.untouched': 'These are the board’s own settings. Move a slider to see the result change.',
  'what-if.pattern.same': 'The pattern stays {pattern}.',
  'what-if.pattern.other': 'The pattern changes from {before} to {after}.',
  'what-if.ranks.same': 'The ranks stay the same.',
  'what-if.ranks.other': '{count, plural, one {One task changes} other {# tasks change}} rank.',
  'what-if.wave.other': 'The proposed first wave changes too.',
  'what-if.pattern.title': 'Pattern',
  'what-if.ranks.title': 'Ranking of the tasks',
  'what-if.column.figure': 'Figure',
  'what-if.column.board': 'Board’s result',
  'what-if.leading': 'Pattern by the numbers alone',
  'what-if.square.description':
    'In the trial, management drive is {top} and team readiness {field}: the point moves to {name}.',
  'what-if.turns': 'Where the pattern would change',
  'what-if.turn.up': 'With executives at {share, number, percent} or more, the pattern would be {pattern}.',
  'what-if.turn.down': 'With executives at {share, number, percent} or less, the pattern would be {pattern}.',
  'what-if.turn.never': 'The pattern stays {pattern}, whatever the executives’ weight.',
  'what-if.turn.unknown':
    'Some items count executives and representatives together, so the weight at which the pattern would change isn’t shown.',
  'what-if.doubts': 'Points of doubt',
  'what-if.doubts.none': 'None.',
  'what-if.doubts.new': 'New',
  'what-if.doubts.gone': 'Gone',
  'what-if.gained': '{places, plural, one {up one place} other {up # places}}',
  'what-if.lost': '{places, plural, one {down one place} other {down # places}}',
  'what-if.before': 'from No. {rank, number}',
  'what-if.unmoved': 'unchanged',
  'what-if.score': 'Score {before, number} → {after, number}',
  'what-if.wave.in': 'Joins the proposed wave',
  'what-if.wave.out': 'Leaves the proposed wave',
  'what-if.no-ranks': 'No criterion has a weight, so nothing can be ranked.',
  'what-if.not-reckoned':
    'Only figures that follow from published counts are recalculated. For the recommendation, its stability, rank ranges, answers in and person-by-person views, see the board’s result.',
} satisfies Record<keyof typeof ja, string>;
