import type { inviting as ja } from '../ja/inviting.ts';

export const inviting = {
  'inviting.expected': 'Expected people',
  'inviting.expected.help': 'List who should come to see who is still missing.',
  'inviting.expected.add': 'Add to list',
  'inviting.expected.came': 'joined',
  'inviting.expected.open': 'not joined yet',
  'inviting.expected.absent': 'absent',
  'inviting.expected.excuse': 'Mark absent',
  'inviting.expected.expect-again': 'Expect again',
  'inviting.expected.forget': 'Remove from list',
  'inviting.invite.help':
    'A personal invitation is a link for one person. Name and job title are filled in; they only have to join.',
  'inviting.invite.make': 'Create {count, plural, one {# personal invitation} other {# personal invitations}}',
  'inviting.invite.copy': 'Copy',
  'inviting.invite.copy-of': 'Copy: invitation link of {name}',
  'inviting.invite.text': 'Message',
  'inviting.invite.text-of': 'Message for {name}: copy',
  'inviting.invite.mail-of': 'Email: {name}',
  'inviting.invite.copy-all': 'Copy all (names and links)',
  'inviting.invite.anew': 'Replace the invitation',
  'inviting.invite.more-of': 'More: {name}',
  'inviting.list': 'Expected: {all, number} ({open, number} not joined yet)',
  'inviting.list.none': 'Expected people',
  'inviting.list.one': 'Add one by one',
  'inviting.enter.title': 'Answer on someone’s behalf',
  'inviting.enter': 'Start',
  'inviting.enter.help':
    'Their seat opens in this browser and you enter what they say. Everyone sees that you answered on their behalf.',
  'inviting.enter.executives-only':
    'Only executives are named on this board, so you can answer only on an executive’s behalf.',
  'inviting.enter.not-here':
    'On a board without names you can’t answer on someone’s behalf. Hand them a device and let them answer by an invitation link.',
  'inviting.vote-too': 'I answer too',
  'inviting.vote-too.help': 'You can answer at your own seat while you facilitate.',
  'inviting.vote-too.as': 'Answer as',
  'inviting.vote-too.of': 'Representative ({department})',
  'inviting.vote-too.do': 'Answer in this role',
  'inviting.vote-too.now': 'You answer as {role} and continue to facilitate.',
  'inviting.vote-too.now-of': 'You answer as {role} ({department}) and continue to facilitate.',
  'inviting.vote-too.end': 'Stop answering, only facilitate',
} satisfies Record<keyof typeof ja, string>;
