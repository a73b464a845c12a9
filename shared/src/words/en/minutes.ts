export const minutes = {
  'minutes.title': 'Minutes',
  'minutes.what': 'What',
  'minutes.owner': 'Owner',
  'minutes.drop': 'Delete “{text}”',
  'minutes.homework.add': 'Add homework',
  'minutes.homework.none': 'No homework.',
  'minutes.concerns': 'Answers to reservations and objections',
  'minutes.remark': 'Answer',
  'minutes.concern.open': 'No answer decided yet.',
  'minutes.concern.answer': 'To be answered',
  'minutes.edit': 'Write the minutes',
} as const;
