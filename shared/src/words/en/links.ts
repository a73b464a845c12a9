import type { links as ja } from '../ja/links.ts';

export const links = {
  'links.title': 'Invitation links',
  'links.help': 'There is a link for each role. Send it to people, or have them scan the QR code.',
  'links.for': 'Link for: {role}',
  'links.for-department': 'Link for: {role}, {department}',
  'links.joined': '{count, plural, one {# person} other {# people}} joined',
  'links.copy': 'Copy link',
  'links.qr': 'QR code',
  'links.qr.of': 'QR code for joining as: {role}',
  'links.revoke': 'Revoke',
  'links.revoke.title': 'Revoke this link?',
  'links.revoke.help': 'Nobody can join with this link any more. Those who already have are not affected.',
  'links.elsewhere': 'Only the browser that made this link knows it. Make a new one if you need it.',
  'links.new': 'Make a new link',
  'links.new.role': 'Role',
  'links.new.department': 'Department',
  'links.new.any-department': 'Each person chooses',
  'links.invite': 'Invite',
} satisfies Record<keyof typeof ja, string>;
