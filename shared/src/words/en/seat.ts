export const seat = {
  'seat.return.title': 'Return to your seat',
  'seat.return.loading': 'Checking the link',
  'seat.entered.banner': 'This is {name}’s seat. Enter what they say.',
  'seat.reissued.banner':
    'A personal link was created for this seat. Once it is used, the seat moves and can’t be continued on this device. If you didn’t ask for it, talk to the facilitator; a personal link that you create yourself ends that one.',
  'seat.moved.banner':
    'This seat was moved by a personal link that a facilitator made. Answers given before the move still count and aren’t shown here. Where an item had been answered before, that answer counts even if you answer it again.',
  'seat.hand-on': 'Hand this device to someone else',
  'seat.hand-on.help': 'This seat’s answers disappear from the screen (they still count).',
} as const;
