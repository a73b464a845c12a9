export const seat = {
  'seat.link': 'Go on with another device',
  'seat.link.make': 'Make a personal link',
  'seat.link.qr': 'QR code for another device',
  'seat.link.mine.help': 'Scan it with a phone or another device and go on with the same seat. Both stay in step.',
  'seat.link.other.help':
    'For somebody who has lost their device, for instance. Once it is used, the seat moves: earlier devices can’t continue, earlier answers still count and aren’t shown on the new device. Everybody sees that it was made, and that the seat moved.',
  'seat.link.secret': 'Whoever holds this link can answer at that seat. Give it to that person only.',
  'seat.return.title': 'Back to your seat',
  'seat.return.loading': 'Checking the link',
  'seat.entered.banner': 'This is {name}’s seat. Enter what they say.',
  'seat.reissued.banner':
    'A personal link was made for this seat. Once it is used, the seat moves and can’t be continued on this device. If you didn’t ask for it, talk to the facilitator; a personal link that you make yourself ends that one.',
  'seat.moved.banner':
    'This seat was moved by a personal link that a facilitator made. Answers given before the move still count and aren’t shown here. Where an item had been answered before, that answer counts even if you answer it again.',
  'seat.hand-on': 'Hand this device to somebody else',
  'seat.hand-on.help': 'This seat’s answers leave the screen (they still count).',
  'seat.hand-on.new': 'Somebody who hasn’t joined yet',
  'seat.hand-on.new.help': 'Scan the invitation’s QR code, or type the code that the facilitator gives you.',
} as const;
