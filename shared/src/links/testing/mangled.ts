/** What mail gateways, chats, word processors and people do to a link. */
export interface Mangled {
  readonly name: string;
  readonly mangle: (link: string) => string;
  /** It puts something in between the letters of what stands behind the `#`. */
  readonly spaced?: true;
  /** Nothing can be told apart any more from what is put before the `#` afterwards. */
  readonly last?: true;
  /** It works on what stands before the `#`. */
  readonly path?: true;
}

const hash = (link: string): number => link.lastIndexOf('#');
/** Puts `what` into the middle of what stands behind the `#`. */
const inside = (link: string, what: string): string => {
  const at = Math.floor((hash(link) + link.length) / 2);
  return `${link.slice(0, at)}${what}${link.slice(at)}`;
};
const beforeHash = (link: string, what: string): string => link.replace('#', `${what}#`);
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

export const MANGLED: readonly Mangled[] = [
  { name: 'untouched', mangle: (link) => link },
  { name: 'a mail gateway’s %23', mangle: (link) => link.replace('#', '%23'), last: true },
  { name: '%23 encoded again', mangle: (link) => link.replace('#', '%2523'), last: true },
  { name: 'all of it encoded', mangle: encodeURIComponent, last: true },
  { name: 'an HTML entity for the #', mangle: (link) => link.replace('#', '&#35;'), last: true },
  {
    name: 'in a gateway’s own address',
    mangle: (link) => `https://safe.example.com/?url=${encodeURIComponent(link)}&data=05%7C01`,
    last: true,
  },
  ...[
    '。',
    '、',
    '）',
    ')',
    '.',
    ',',
    '>',
    '»',
    '】',
    '」',
    ';',
    ':',
    '!',
    '…',
    '"',
    '’',
    '*',
    '=',
    '#',
    '%',
    '%0A',
    '%E3%80%82',
    '%E0%A4',
  ].map((mark) => ({ name: `with ${mark} behind it`, mangle: (link: string) => `${link}${mark}` })),
  { name: 'with a sentence behind it', mangle: (link) => `${link}からご参加ください。よろしくお願いします` },
  { name: 'with an English sentence behind it', mangle: (link) => `${link} to take part, by Friday` },
  { name: 'a sentence that the browser encoded', mangle: (link) => `${link}%20%E3%81%8B%E3%82%89` },
  { name: 'in angle brackets', mangle: (link) => `<${link}>` },
  { name: 'in Markdown', mangle: (link) => `[会議](${link})` },
  { name: 'quoted in a mail', mangle: (link) => `> ご案内\n> ${link}\n> 以上` },
  { name: 'a soft hyphen in it', mangle: (link) => inside(link, '\u00ad') },
  { name: 'a zero-width space in it', mangle: (link) => inside(link, '\u200b') },
  { name: 'a byte order mark before it', mangle: (link) => `\ufeff${link}` },
  { name: 'a word joiner as the browser encodes it', mangle: (link) => inside(link, '%E2%81%A0') },
  { name: 'a line end in it', mangle: (link) => inside(link, '\r\n') },
  { name: 'a line end in it, quoted', mangle: (link) => inside(link, '\n> ') },
  { name: 'a line end of quoted-printable', mangle: (link) => inside(link, '=\r\n') },
  { name: 'a space in it', mangle: (link) => inside(link, ' '), spaced: true },
  { name: 'a space behind the #', mangle: (link) => link.replace('#', '# ') },
  { name: 'a tracker behind it', mangle: (link) => `${link}&utm_source=mail&utm_medium=x` },
  { name: 'a tracker behind it, begun anew', mangle: (link) => `${link}?from=line` },
  { name: 'a tracker before the #', mangle: (link) => beforeHash(link, '?from=mail.example.com&n=1'), path: true },
  { name: 'a slash before the #', mangle: (link) => beforeHash(link, '/'), path: true },
  { name: 'double slashes', mangle: (link) => link.replace(/(?<!:)\//g, '//'), path: true },
  { name: 'full-width', mangle: wide },
  { name: 'its host in capitals', mangle: (link) => link.replace(/^[^/]+\/\/[^/]+/, (host) => host.toUpperCase()) },
  { name: 'two #', mangle: (link) => link.replace('#', '##') },
  { name: 'its marks escaped', mangle: (link) => link.replace(/[#_]/g, String.raw`\$&`) },
  {
    name: 'non-breaking hyphens',
    mangle: (link) => `${link.slice(0, hash(link))}${link.slice(hash(link)).replace(/-/g, '‑')}`,
  },
];
