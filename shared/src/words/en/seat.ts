export const seat = {
  'seat.link': 'Go on with another device',
  'seat.link.make': 'Make a personal link',
  'seat.link.qr': 'QR code for another device',
  'seat.link.mine.help': 'Scan it with a phone or another device and go on with the same seat. Both stay in step.',
  'seat.link.other.help':
    'For somebody who has lost their device, for instance. Everybody sees that it was made, and earlier answers are no longer shown at that seat (they still count).',
  'seat.link.secret': 'Whoever holds this link can answer at that seat. Give it to that person only.',
  'seat.return.title': 'Back to your seat',
  'seat.return.loading': 'Checking the link',
  'seat.entered.banner': 'This is {name}’s seat. Enter what they say.',
  'seat.reissued.banner':
    'A facilitator made a personal link for this seat. Answers given before it count but aren’t shown here.',
  'seat.hand-on': 'Hand this device to somebody else',
  'seat.hand-on.help': 'This seat’s answers leave the screen (they still count).',
  'seat.hand-on.new': 'Somebody who hasn’t joined yet',
  'seat.hand-on.new.help': 'Scan the invitation’s QR code, or type the code that the facilitator gives you.',
} as const;
