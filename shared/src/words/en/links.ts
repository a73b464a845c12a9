import type { links as ja } from '../ja/links.ts';

export const links = {
  'links.title': 'Invitation links',
  'links.help': 'Each role has its own link. Send it to people, or let them scan the QR code.',
  'links.for': 'Link for: {role}',
  'links.for-department': 'Link for: {role}, {department}',
  'links.joined': '{count, plural, one {# person} other {# people}} joined',
  'links.copy': 'Copy link',
  'links.qr': 'QR code',
  'links.qr.for': 'QR code. {title}',
  'links.unkept':
    'This device can’t keep the invitation links (storage full, or private mode). Copy them before you close this page.',
  'links.unknown':
    'Links can be shown only in the browser that created them. Create new ones here to use QR codes and reminders. Earlier links work until you revoke them.',
  'links.unknown.make': 'Create new invitation links',
  'links.invite.none': 'new links needed',
  'links.every-department': 'Create a link for every department',
  'links.copy-all': 'Copy all links',
  'links.sheet': 'Print all QR codes',
  'links.sheet.title': 'Invitation links',
  'links.sheet.none':
    'Links can be shown only in the browser that created them. Create new ones under “Invite” on the board.',
  'links.sheet.print': 'Print',
  'links.revoke': 'Revoke',
  'links.revoke.title': 'Revoke this link?',
  'links.revoke.help': 'Nobody can join with this link any more. People who have already joined aren’t affected.',
  'links.elsewhere': 'This link can be shown only in the browser that created it. Create a new one if you need it.',
  'links.new': 'Create link',
  'links.new.role': 'Role',
  'links.new.department': 'Department',
  'links.new.any-department': 'Each person chooses',
  'links.invite': 'Invite',
} satisfies Record<keyof typeof ja, string>;
