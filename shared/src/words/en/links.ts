import type { links as ja } from '../ja/links.ts';

export const links = {
  'links.title': 'Invitation links',
  'links.for': 'Link for: {role}',
  'links.for-department': 'Link for: {role}, {department}',
  'links.others': 'Other roles and departments',
  'links.manage': 'Replace or revoke links',
  'links.none': 'There is no link for this role.',
  'links.make-for': 'Create link',
  'links.replace-of': 'Replace: {title}',
  'links.revoke-of': 'Revoke: {title}',
  'links.joined': '{count, plural, one {# person} other {# people}} joined',
  'links.copy': 'Copy link',
  'links.qr': 'QR code',
  'links.qr.for': 'QR code. {title}',
  'links.unknown':
    'Links created by an earlier version or with another key can’t be shown. Create new ones to use QR codes and reminders. Earlier links work until you revoke them.',
  'links.unknown.make': 'Create new invitation links',
  'links.invite.none': 'new links needed',
  'links.every-department': 'Create a link for every department',
  'links.copy-all': 'Copy all links',
  'links.sheet': 'Print all QR codes',
  'links.sheet.title': 'Invitation links',
  'links.sheet.none': 'There are no links to show. Create new ones under “Invite” on the board.',
  'links.sheet.print': 'Print',
  'links.revoke': 'Revoke',
  'links.revoke.title': 'Revoke this link?',
  'links.revoke.help': 'Nobody can join with this link any more.',
  'links.revoke.stay': 'People who have already joined aren’t affected.',
  'links.revoke.both': 'Revoke, and remove {count, plural, one {one person} other {# people}}',
  'links.revoke.people': 'Also remove the people who joined with this link',
  'links.revoke.people.help':
    'For when a link has spread and many strangers have joined. Facilitators stay. Anyone removed can join again with another link. Closed rounds don’t change.',
  'links.elsewhere':
    'Created by an earlier version or with another key: it can’t be shown. “Replace” gives you one that can.',
  'links.replace': 'Replace',
  'links.replace.title': 'Replace this link?',
  'links.replace.help':
    'You get a new link, and nobody can join with the present one any more. People who have already joined aren’t affected.',
  'links.replace-all': 'Replace all links',
  'links.replace-all.title': 'Replace all links?',
  'links.replace-all.help':
    'Every link becomes a new one, the facilitator’s too, and nobody can join with the present ones. People who no longer lead can’t use the links they knew. People who have already joined aren’t affected.',
  'links.known-to':
    'Everyone who leads can see these links. Replace all links if a person who no longer leads shouldn’t use them.',
  'links.new': 'Create link',
  'links.new.role': 'Role',
  'links.new.department': 'Department',
  'links.new.any-department': 'Each person chooses',
  'links.invite': 'Invite',
  'links.operator': 'The server’s operator created a new facilitator link on {time}.',
  'links.operator.help': 'If nobody asked for it, a facilitator can revoke it under “Invite”. Check with the operator.',
  'links.restored':
    'The server’s operator returned this board to its last good state on {time}. What was done just before may be missing: check your answers and what the page shows.',
  'links.operator.seen': 'Got it',
  'links.cut-off':
    'The end of this link is missing. Copy the whole link from the message and paste it below. If that doesn’t work, ask whoever sent it for a new link.',
} satisfies Record<keyof typeof ja, string>;
