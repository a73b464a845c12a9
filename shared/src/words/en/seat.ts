export const seat = {
  'seat.link': 'Continue on another device',
  'seat.link.make': 'Create personal link',
  'seat.link.qr': 'QR code for another device',
  'seat.link.mine.help': 'Scan it with a phone or another device to continue with the same seat. Both stay in sync.',
  'seat.link.other.help':
    'For someone who lost their device, for instance. Everyone sees that you created it, and earlier answers are no longer shown at that seat (they still count).',
  'seat.link.secret': 'Anyone with this link can answer at that seat. Give it to that person only.',
  'seat.return.title': 'Return to your seat',
  'seat.return.loading': 'Checking the link',
  'seat.entered.banner': 'This is {name}’s seat. Enter what they say.',
  'seat.reissued.banner':
    'A facilitator created a personal link for this seat. Answers given before it count but aren’t shown here.',
  'seat.hand-on': 'Hand this device to someone else',
  'seat.hand-on.help': 'This seat’s answers disappear from the screen (they still count).',
  'seat.hand-on.new': 'Someone who hasn’t joined yet',
  'seat.hand-on.new.help': 'Scan the invitation’s QR code, or enter the code the facilitator gives you.',
} as const;
