import type { Message } from './message.ts';

/** What mail programs take of an address; a letter of Japanese is nine characters of it. */
export const LONGEST_MAILTO = 2000;

/** Half a letter can't be written in an address. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '');
const addressOf = ({ subject, body }: Message): string =>
  `mailto:?subject=${encodeURIComponent(whole(subject))}&body=${encodeURIComponent(whole(body).replace(/\r?\n/g, '\r\n'))}`;

/**
 * An address that opens the reader's mail program with the message (RFC 6068). Where it gets too long, the title is cut;
 * never the link.
 */
export function mailto(title: string, compose: (title: string) => Message): string {
  const letters = Array.from(title);
  for (let kept = letters.length; kept > 0; kept -= 4) {
    const cut = kept === letters.length ? title : `${letters.slice(0, kept).join('').trimEnd()}…`;
    const address = addressOf(compose(cut));
    if (address.length <= LONGEST_MAILTO) return address;
  }
  return addressOf(compose('…'));
}
