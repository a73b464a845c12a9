import type { reasons as ja } from '../ja/reasons.ts';

export const reasons = {
  'reasons.title': 'Reasons given',
  'reasons.add': 'Add a reason',
  'reasons.change': 'Edit the reason',
  'reasons.own': 'Reason: {text}',
  'reasons.offer': 'Add a one-line reason (optional, {count, plural, one {# item} other {# items}})',
  'reasons.offer.help': 'It gives the discussion something to start from. You can write until the round closes.',
  'reasons.your-answer': 'Your answer: {answer}',
  'reasons.text': 'Reason',
  'reasons.from': 'From',
  'reasons.save': 'Add',
  'reasons.drop': 'Delete the reason',
  'reasons.promise.named': 'After the reveal, everyone sees it with your name.',
  'reasons.promise.unnamed':
    'After the reveal it is listed without name or score, and only if at least three people gave a reason for this item. Your wording may still give you away.',
  'reasons.with-answer': 'It is sealed with your answer. If you change the answer, the reason is deleted.',
  'reasons.unsigned': 'Listed without names, in alphabetical order.',
  'reasons.rest': '{count, plural, one {# more reason} other {# more reasons}}',
  'reasons.more': '{count, number} more',
} satisfies Record<keyof typeof ja, string>;
