/** A text that many are told: its bytes are made once. */
export class SharedPiece {
  readonly text: string;
  #bytes: Buffer | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get bytes(): Buffer {
    return (this.#bytes ??= Buffer.from(this.text));
  }
}

/** What somebody is told, part of which others are told too. */
export type Pieces = readonly (string | SharedPiece)[];

/** Put together without being copied: who only asks how long it is pays nothing. */
export const textOf = (pieces: Pieces): string =>
  pieces.reduce<string>((text, piece) => text + (typeof piece === 'string' ? piece : piece.text), '');
