import type { chooseSeat as ja } from '../ja/choose-seat.ts';

export const chooseSeat = {
  'choose-seat.title': 'Which seat do you want to open?',
  'choose-seat.entered': 'People you answer for',
  'choose-seat.none': 'This browser has no seat on this board. To join, open the link you received or paste it here.',
} satisfies Record<keyof typeof ja, string>;
