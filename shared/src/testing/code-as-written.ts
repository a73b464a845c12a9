import type { CodeOf } from '../board/door.ts';

/** Codes where no key is: what they are made of stands for them. */
export const codeAsWritten: CodeOf = (mark) => ('code' in mark ? mark.code : mark.draw);
