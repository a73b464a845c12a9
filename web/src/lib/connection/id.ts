const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A new id of 22 characters (132 bits). `crypto.randomUUID` doesn't exist on plain http in an office's network. */
export function makeId(): string {
  let id = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(22))) id += ALPHABET.charAt(byte & 63);
  return id;
}
