import type { share as ja } from '../ja/share.ts';

export const share = {
  'share.send': 'Share',
  'share.mail': 'Email',
  'share.failed': 'Sharing didn’t work. Copy the link and send it instead.',
  'share.subject': 'Invitation: {board}',
  'share.subject.personal': 'Your personal link: {board}',
  'share.as': 'Please join “{board}”. Your role: {role}.',
  'share.as-of': 'Please join “{board}”. Your role: {role}, {department}.',
  'share.until': 'Please answer by {time}.',
  'share.how': 'No account is needed: open this link and enter your name.',
  'share.to': 'Dear {name},',
  'share.how.alone': 'No account is needed. This link is for you alone: open it and press “Join”.',
  'share.door': 'Please join “{board}”. The code is {code}.',
  'share.door.how':
    'No account is needed: open this link, enter your name, and wait for the facilitator to let you in.',
  'share.personal':
    'This is the personal link of {name} for “{board}”. It continues that seat on the device that opens it.',
  'share.personal.how': 'No account is needed. Please don’t pass this link on to anyone.',
} satisfies Record<keyof typeof ja, string>;
