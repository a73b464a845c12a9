export const rounds = {
  'rounds.comes-new':
    'You joined after the earlier rounds. Your answers count only if at least three new people in the same position answer, so that nobody’s answers can be guessed.',
  'rounds.open': 'Answer items again…',
  'rounds.open.scores': 'Score again…',
  'rounds.open.items': 'Choose the items to answer again',
  'rounds.open.tasks': 'Choose the tasks to score again',
  'rounds.open.help': 'The next round stays sealed until it closes. Results of earlier rounds stay as they are.',
  'rounds.open.privacy':
    'A change is shown only where at least three people answered again. This round doesn’t show who has finished.',
  'rounds.chosen': '{chosen, number} of {all, number} selected',
  'rounds.choose-all': 'Select all',
  'rounds.choose-none': 'Clear all',
  'rounds.suggested': 'Views differ',
  'rounds.start': 'Start round',
  'rounds.title': 'Changes from round to round',
  'rounds.shift.title': 'Changes in round {number, number}',
  'rounds.shift.pattern': 'The pattern changed from {before} to {after}.',
  'rounds.shift.pattern-same': 'The pattern is still {pattern}.',
  'rounds.shift.too-few': 'Too few people answered to show a change. The previous round’s result stays.',
  'rounds.pays': 'Views moved noticeably closer. You could answer again, or move on.',
  'rounds.pays-no-more': 'Views hardly changed in the last round. Talking will help more than another round.',
  'rounds.moved-apart': 'Views moved further apart in the last round. Talk about the reasons before you answer again.',
  'rounds.preview.title': 'The representatives’ results',
  'rounds.preview.help': 'The representatives’ answers come first. Nobody can see the executives’ answers yet.',
  'rounds.preview.none':
    'With so few people, the representatives’ answers can’t be shown separately. Reveal the rest to see everyone’s result together.',
  'rounds.preview.below': 'The results below are from the earlier rounds.',
  'rounds.again.checklist':
    'Round {number, number}: answer {count, plural, one {one selected item} other {# selected items}} again. The results so far stay as they are.',
  'rounds.again.scores':
    'Round {number, number}: score {count, plural, one {one selected task} other {# selected tasks}} again. The results so far stay as they are.',
  'rounds.keep-all': 'Keep my last answers for the rest ({count, number})',
  'rounds.last-answer': 'Last time: {answer}',
  'rounds.number': 'Round {number, number}',
} as const;
