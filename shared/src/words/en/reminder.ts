export const reminder = {
  'reminder.open': 'Due date and reminder',
  'reminder.title': 'A reminder to send',
  'reminder.due': 'Answers due',
  'reminder.copy': 'Copy the reminder',
  'reminder.text': 'Please answer “{board}”. No account is needed: open the link below and enter your name.',
  'reminder.until': 'Please answer by {time}.',
  'reminder.over': 'The due date has passed. People can still answer until the round closes.',
  'reminder.no-link':
    'There is no usable invitation link, so the text contains none. Create new ones under “Invite” to include them.',
  'reminder.back': 'If you have already started, open the same link on the same device to continue.',
} as const;
