import type { menu as ja } from '../ja/menu.ts';

export const menu = {
  'menu.you': '{name} ({role})',
  'menu.you-of': '{name} ({role}, {department})',
  'menu.export': 'Export',
  'menu.from-this': 'Create a board from this one',
  'menu.export.help': 'Exports the board as it is now, without sealed answers.',
} satisfies Record<keyof typeof ja, string>;
