import type { exports as ja } from '../ja/exports.ts';

export const exports = {
  'exports.title': 'Take it with you',
  'exports.markdown': 'Plan (Markdown)',
  'exports.bundle': 'Data for checking (JSON)',
  'exports.help': 'Writes what the board shows now to a file. The file says which phase it is from.',
} satisfies Record<keyof typeof ja, string>;
