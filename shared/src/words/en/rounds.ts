export const rounds = {
  'rounds.comes-new':
    'You joined after the earlier rounds. Your answers count only if at least three new people in the same position answer, so that nobody’s answers can be guessed.',
  'rounds.again.checklist':
    'Round {number, number}: answer {count, plural, one {one selected item} other {# selected items}} again. The results so far stay as they are.',
  'rounds.again.scores':
    'Round {number, number}: score {count, plural, one {one selected task} other {# selected tasks}} again. The results so far stay as they are.',
  'rounds.keep-all': 'Keep my last answers for the rest ({count, number})',
  'rounds.last-answer': 'Last time: {answer}',
} as const;
