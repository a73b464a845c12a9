import type { slate as ja } from '../ja/slate.ts';

export const slate = {
  'slate.left-out.title': 'Not included',
  'slate.left-out.no-title': '“{excerpt}” has no title, so it was not included.',
  'slate.left-out.title-too-long': '“{excerpt}…” has too long a title, so it was not included.',
  'slate.left-out.detail-too-long': '“{excerpt}” has too long a description, so it was not included.',
  'slate.left-out.unreadable': 'One candidate could not be read, so it was not included.',
  'slate.left-out.too-many': 'There were too many candidates, so “{excerpt}” was not included.',
  'slate.left-out.double-id': '“{excerpt}” was there twice, so only one of them was included.',
  'slate.late-text': 'What was written too late for the start of scoring is not included.',
} satisfies Record<keyof typeof ja, string>;
