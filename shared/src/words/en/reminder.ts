export const reminder = {
  'reminder.open': 'Due date and reminder',
  'reminder.title': 'A reminder to send',
  'reminder.due': 'Answers are due by',
  'reminder.copy': 'Copy the reminder',
  'reminder.text': 'Please answer “{board}”. No account is needed: open the link below and enter your name.',
  'reminder.until': 'Please answer by {time}.',
  'reminder.due-at': 'Answers are due by {time}.',
  'reminder.over': 'The due date is past. Until the round is closed, people can still answer.',
  'reminder.no-link':
    'There is no invitation link that can be used, so the text holds none. Make new ones under “Invite” and they are put in.',
  'reminder.back': 'If you have begun already, open the same link on the same device to go on.',
} as const;
