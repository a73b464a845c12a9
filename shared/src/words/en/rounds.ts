export const rounds = {
  'rounds.open': 'Ask again',
  'rounds.open.items': 'Choose the items to answer again',
  'rounds.open.tasks': 'Choose the tasks to score again',
  'rounds.open.help': 'The next round is sealed until it closes too. The results of earlier rounds stay as they are.',
  'rounds.open.privacy':
    'A change is shown only where at least three people answered again. Who has finished isn’t shown.',
  'rounds.chosen': '{chosen, number} of {all, number} chosen',
  'rounds.choose-all': 'Choose all',
  'rounds.choose-none': 'Choose none',
  'rounds.suggested': 'Opinions differ',
  'rounds.start': 'Start the round',
  'rounds.title': 'What changed from round to round',
  'rounds.shift.title': 'What round {number, number} changed',
  'rounds.shift.pattern': 'The leading pattern changed from {before} to {after}.',
  'rounds.shift.pattern-same': 'The leading pattern is still {pattern}.',
  'rounds.shift.too-few': 'Too few people answered for a change to be shown; the round before goes on to count.',
  'rounds.moved': 'Agreement moved by {moved, number, ::.00} on average (0.05 is the mark).',
  'rounds.pays': 'Another round may bring opinions closer still.',
  'rounds.pays-no-more':
    'Agreement hardly moved in the last round. Talking it through is likely to help more than answering again.',
  'rounds.shift.lean': 'The field’s strength less management’s involvement went from {before} to {after}.',
  'rounds.shift.lean-same': 'The field’s strength less management’s involvement is still {lean}.',
  'rounds.moved-apart': 'Opinions moved apart in the last round. Talk about the reasons before answering again.',
  'rounds.preview.title': 'The representatives’ results',
  'rounds.preview.help': 'The representatives’ answers are shown first. Nobody can see the executives’ answers yet.',
  'rounds.preview.none':
    'With so few people the representatives’ answers can’t be shown apart. Revealing the rest shows the result of all together.',
  'rounds.preview.below': 'What stands below is the result of the rounds before.',
  'rounds.again.checklist':
    'Round {number, number}: {count, plural, one {one chosen item is} other {# chosen items are}} answered anew. The results so far stay as they are.',
  'rounds.again.scores':
    'Round {number, number}: {count, plural, one {one chosen task is} other {# chosen tasks are}} scored anew. The results so far stay as they are.',
  'rounds.keep-all': 'Answer the rest as last time ({count, number})',
  'rounds.last-answer': 'Last time: {answer}',
  'rounds.number': 'Round {number, number}',
} as const;
