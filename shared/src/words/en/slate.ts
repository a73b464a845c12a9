import type { slate as ja } from '../ja/slate.ts';

export const slate = {
  'slate.left-out.title': 'Not included',
  'slate.left-out.no-title': '“{excerpt}” has no title, so it was not included.',
  'slate.left-out.title-too-long': 'The title of “{excerpt}…” is too long, so it was not included.',
  'slate.left-out.detail-too-long': 'The description of “{excerpt}” is too long, so it was not included.',
  'slate.left-out.unreadable': 'One candidate could not be read, so it was not included.',
  'slate.left-out.too-many': 'There were too many candidates, so “{excerpt}” was not included.',
  'slate.left-out.double-id': '“{excerpt}” appeared twice, so only one was included.',
  'slate.late-text': 'Text written after scoring started is not included.',
} satisfies Record<keyof typeof ja, string>;
