export const door = {
  'door.code': 'Code',
  'door.code.help': 'The eight characters on the meeting screen. You can also paste a link you received.',
  'door.code.unreadable':
    'This is neither a code nor a link. A code has eight characters; paste a link from beginning to end.',
  'door.paste': 'Paste the link you received',
  'door.paste.help': 'Pasting the whole message is fine. An eight-character code works too.',
  'door.paste.go': 'Open this link',
  'door.go': 'Join with a code',
  'door.knock': 'Ask to be let in',
  'door.waiting': 'You’ll enter automatically when the facilitator lets you in. Please stay on this page.',
  'door.asking': 'Asking to be let in',
  'door.again': 'What you entered is kept. Leave this page open: it tries again automatically.',
  'door.as': 'You asked as',
  'door.change': 'Change this',
  'door.knock-again': 'Ask again',
  'door.turned-away': 'The facilitator didn’t let you in.',
  'door.screen': 'Open this address and enter the code',
} as const;
