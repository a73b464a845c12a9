export const seat = {
  'seat.link': 'Continue on another device',
  'seat.link.make': 'Create personal link',
  'seat.link.qr': 'QR code for another device',
  'seat.link.mine.help': 'Scan it with a phone or another device to continue with the same seat. Both stay in sync.',
  'seat.link.other.help':
    'For someone who lost their device, for instance. Once it is used, the seat moves: earlier devices can’t continue, earlier answers still count and aren’t shown on the new device. Everyone sees that it was created, and that the seat moved.',
  'seat.link.secret': 'Anyone with this link can answer at that seat. Give it to that person only.',
  'seat.return.title': 'Return to your seat',
  'seat.return.loading': 'Checking the link',
  'seat.entered.banner': 'This is {name}’s seat. Enter what they say.',
  'seat.reissued.banner':
    'A personal link was created for this seat. Once it is used, the seat moves and can’t be continued on this device. If you didn’t ask for it, talk to the facilitator; a personal link that you create yourself ends that one.',
  'seat.moved.banner':
    'This seat was moved by a personal link that a facilitator made. Answers given before the move still count and aren’t shown here. Where an item had been answered before, that answer counts even if you answer it again.',
  'seat.hand-on': 'Hand this device to someone else',
  'seat.hand-on.help': 'This seat’s answers disappear from the screen (they still count).',
  'seat.hand-on.new': 'Someone who hasn’t joined yet',
  'seat.hand-on.new.help': 'Scan the invitation’s QR code, or enter the code the facilitator gives you.',
} as const;
