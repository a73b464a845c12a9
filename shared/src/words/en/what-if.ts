import type { whatIf as ja } from '../ja/what-if.ts';

export const whatIf = {
  'what-if.title': 'What if the weights were different?',
  'what-if.mark': 'What if',
  'what-if.band': 'This is a trial. The board’s result stays as it is.',
  'what-if.help':
    'The weights of revealed results are fixed. Here you can try how the result would have moved with others. It moves on this screen alone: nobody else sees it, and neither the agreement nor any export holds it.',
  'what-if.controls': 'Weights to try',
  'what-if.reset': 'Back to the board’s settings',
  'what-if.boards': 'Board: {value}',
  'what-if.exec-share.value':
    'Executives {executives, number, percent}, representatives {representatives, number, percent}',
  'what-if.exec-share.pooled':
    'So that nobody’s answers can be guessed, everybody is counted as one group. The executives’ share has no part in the result and can’t be tried.',
  'what-if.exec-share.still':
    '{count, plural, one {One result counts} other {# results count}} everybody together and won’t move with this weight.',
  'what-if.departments.pooled': 'Departments aren’t told apart either, so their weight can’t be tried.',
  'what-if.departments.together':
    'So that nobody’s answers can be guessed, departments are counted together. Their weight has no part in the result and can’t be tried.',
  'what-if.departments.one-department': 'Only one department answered, so departments’ weight can’t be tried.',
  'what-if.criteria': 'Weights of the criteria',
  'what-if.field': 'What makes the field’s strength',
  'what-if.field.help':
    'Which of the two counts for more in what the field can carry: culture, or people at ease with IT.',
  'what-if.field.label': 'Share of culture',
  'what-if.field.value': 'Culture {culture, number, percent}, people {talent, number, percent}',
  'what-if.untouched': 'These are the board’s own settings. Move a slider and the result follows at once.',
  'what-if.pattern.same': 'The pattern stays {pattern}.',
  'what-if.pattern.other': 'The pattern changes from {before} to {after}.',
  'what-if.ranks.same': 'The ranks stay the same.',
  'what-if.ranks.other': '{count, plural, one {One task changes} other {# tasks change}} rank.',
  'what-if.wave.same': 'The proposed first wave stays the same.',
  'what-if.wave.other': 'The proposed first wave changes too.',
  'what-if.pattern.title': 'Where it points',
  'what-if.ranks.title': 'Ranking of the tasks',
  'what-if.column.figure': 'Figure',
  'what-if.column.board': 'Board’s result',
  'what-if.leading': 'Pattern by the numbers alone',
  'what-if.square.board': 'Board',
  'what-if.square.description':
    'In the what-if management carries {top, number, ::.00} and the field {field, number, ::.00}: the point moves to {name}.',
  'what-if.turns': 'Where the pattern would change',
  'what-if.turn.up': 'From an executives’ share of {share, number, percent} up, the pattern would be {pattern}.',
  'what-if.turn.down': 'At an executives’ share of {share, number, percent} or less, the pattern would be {pattern}.',
  'what-if.turn.never': 'Whatever the executives’ share, the pattern stays {pattern}.',
  'what-if.turn.unknown':
    'Some items count executives and representatives together, so the share at which the pattern would change isn’t shown.',
  'what-if.doubts': 'Doubts that follow from the counts',
  'what-if.doubts.none': 'No doubt follows from the counts.',
  'what-if.doubts.new': 'New',
  'what-if.doubts.gone': 'Gone',
  'what-if.gained': '{places, plural, one {up one place} other {up # places}}',
  'what-if.lost': '{places, plural, one {down one place} other {down # places}}',
  'what-if.before': 'from No. {rank, number}',
  'what-if.unmoved': 'unchanged',
  'what-if.score': 'Score {before, number, ::.00} → {after, number, ::.00}',
  'what-if.wave.in': 'Enters the proposed wave',
  'what-if.wave.out': 'Leaves the proposed wave',
  'what-if.no-ranks': 'No criterion has any weight, so nothing can be ranked.',
  'what-if.not-reckoned':
    'Only figures that follow from the published counts are worked out again. The recommendation, the sensitivity, the range of ranks, turnout and support aren’t: for these, look at the board’s result.',
} satisfies Record<keyof typeof ja, string>;
