const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A new id of 22 letters and digits (131 bits): what ends with `_` or `-` loses it in a chat. `crypto.randomUUID` doesn't
 * exist on plain http in an office's network. Of whatever kind the caller makes.
 */
export function makeId<Id extends string = string>(): Id {
  let id = '';
  // Of 32 bits a letter: none is likelier than another by more than one in sixty million.
  for (const value of crypto.getRandomValues(new Uint32Array(22))) id += LETTERS.charAt(value % LETTERS.length);
  return id as Id;
}
