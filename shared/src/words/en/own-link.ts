import type { ownLink as ja } from '../ja/own-link.ts';

export const ownLink = {
  'own-link.title': 'Continue on another device',
  'own-link.make': 'Create personal link',
  'own-link.qr': 'QR code for another device',
  'own-link.mine.help': 'Scan it with a phone or another device to continue with the same seat. Both stay in sync.',
  'own-link.other.help':
    'For someone who lost their device, for instance. Once it is used, the seat moves: earlier devices can’t continue, earlier answers still count and aren’t shown on the new device. Everyone sees that it was created, and that the seat moved.',
  'own-link.secret': 'Anyone with this link can answer at that seat. Give it to that person only.',
  'own-link.hand-on': 'Someone who hasn’t joined yet',
  'own-link.hand-on.help': 'Scan the invitation’s QR code, or enter the code the facilitator gives you.',
} satisfies Record<keyof typeof ja, string>;
