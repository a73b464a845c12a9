import * as ws from 'ws';
import { expect, it } from 'vitest';
import { textFrame } from './frame.ts';

/** Its types leave it out. */
const { Sender } = ws as unknown as {
  readonly Sender: { frame(data: Buffer, options: object): readonly Buffer[] };
};

it.each([0, 1, 125, 126, 127, 65_535, 65_536, 200_000])(
  'P7 a frame of %i letters is as the library makes it',
  (length) => {
    for (const letter of ['x', '票']) {
      const text = letter.repeat(length);
      const made = Sender.frame(Buffer.from(text), { opcode: 1, fin: true, mask: false, readOnly: true, rsv1: false });
      expect(textFrame(text).equals(Buffer.concat(made))).toBe(true);
    }
  },
);
