/** What mail gateways, chats, word processors and people do to a link. */
export interface Mangled {
  readonly name: string;
  readonly mangle: (link: string) => string;
  /** It puts something in between the letters of what stands behind the `#`. */
  readonly spaced?: true;
  /** Where it happens: one of a later layer can come on top of one of an earlier. */
  readonly layer: 'inside' | 'shape' | 'around' | 'encoded';
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
  { name: 'untouched', layer: 'shape', mangle: (link) => link },
  { name: 'a mail gateway’s %23', layer: 'encoded', mangle: (link) => link.replace('#', '%23') },
  { name: '%23 encoded again', layer: 'encoded', mangle: (link) => link.replace('#', '%2523') },
  { name: 'all of it encoded', layer: 'encoded', mangle: encodeURIComponent },
  { name: 'an HTML entity for the #', layer: 'encoded', mangle: (link) => link.replace('#', '&#35;') },
  {
    name: 'in a gateway’s own address',
    layer: 'encoded',
    mangle: (link) => `https://safe.example.com/?url=${encodeURIComponent(link)}&data=05%7C01`,
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
  ].map((mark) => ({
    name: `with ${mark} behind it`,
    layer: 'around' as const,
    mangle: (link: string) => `${link}${mark}`,
  })),
  {
    name: 'with a sentence behind it',
    layer: 'around',
    mangle: (link) => `${link}からご参加ください。よろしくお願いします`,
  },
  { name: 'with an English sentence behind it', layer: 'around', mangle: (link) => `${link} to take part, by Friday` },
  { name: 'a sentence that the browser encoded', layer: 'encoded', mangle: (link) => `${link}%20%E3%81%8B%E3%82%89` },
  { name: 'in angle brackets', layer: 'around', mangle: (link) => `<${link}>` },
  { name: 'in Markdown', layer: 'around', mangle: (link) => `[会議](${link})` },
  { name: 'quoted in a mail', layer: 'around', mangle: (link) => `> ご案内\n> ${link}\n> 以上` },
  { name: 'a soft hyphen in it', layer: 'inside', mangle: (link) => inside(link, '\u00ad') },
  { name: 'a zero-width space in it', layer: 'inside', mangle: (link) => inside(link, '\u200b') },
  { name: 'a byte order mark before it', layer: 'around', mangle: (link) => `\ufeff${link}` },
  { name: 'a word joiner as the browser encodes it', layer: 'inside', mangle: (link) => inside(link, '%E2%81%A0') },
  { name: 'a line end in it', layer: 'inside', mangle: (link) => inside(link, '\r\n') },
  { name: 'a line end in it, quoted', layer: 'inside', mangle: (link) => inside(link, '\n> ') },
  { name: 'a line end of quoted-printable', layer: 'inside', mangle: (link) => inside(link, '=\r\n') },
  {
    name: 'a line end that the browser took out, quoted',
    layer: 'inside',
    mangle: (link) => inside(link, '> '),
    spaced: true,
  },
  {
    name: 'a line end that the browser took out, of quoted-printable',
    layer: 'inside',
    mangle: (link) => inside(link, '='),
    spaced: true,
  },
  { name: 'a space in it', layer: 'inside', mangle: (link) => inside(link, ' '), spaced: true },
  { name: 'a space behind the #', layer: 'shape', mangle: (link) => link.replace('#', '# ') },
  { name: 'a tracker behind it', layer: 'around', mangle: (link) => `${link}&utm_source=mail&utm_medium=x` },
  { name: 'a tracker behind it, begun anew', layer: 'around', mangle: (link) => `${link}?from=line` },
  { name: 'a tracker before the #', layer: 'shape', mangle: (link) => beforeHash(link, '?from=mail.example.com&n=1') },
  { name: 'a slash before the #', layer: 'shape', mangle: (link) => beforeHash(link, '/') },
  { name: 'double slashes', layer: 'shape', mangle: (link) => link.replace(/(?<!:)\//g, '//') },
  { name: 'full-width', layer: 'shape', mangle: wide },
  {
    name: 'its host in capitals',
    layer: 'shape',
    mangle: (link) => link.replace(/^[^/]+\/\/[^/]+/, (host) => host.toUpperCase()),
  },
  { name: 'two #', layer: 'shape', mangle: (link) => link.replace('#', '##') },
  { name: 'its marks escaped', layer: 'shape', mangle: (link) => link.replace(/[#_]/g, String.raw`\$&`) },
  {
    name: 'non-breaking hyphens',
    layer: 'shape',
    mangle: (link) => `${link.slice(0, hash(link))}${link.slice(hash(link)).replace(/-/g, '‑')}`,
  },
];
