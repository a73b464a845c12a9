export const minutes = {
  'minutes.title': 'Minutes',
  'minutes.what': 'What',
  'minutes.owner': 'Owner',
  'minutes.drop': 'Delete “{text}”',
  'minutes.homework.add': 'Add action item',
  'minutes.homework.none': 'No action items.',
  'minutes.concerns': 'Responses to reservations and objections',
  'minutes.remark': 'Response',
  'minutes.concern.open': 'No response yet.',
  'minutes.concern.answer': 'Respond',
  'minutes.edit': 'Edit minutes',
} as const;
