/** Anywhere in a line: each could begin emphasis, code, a link, an image, HTML, an entity, a table's edge, or strike out. */
const ANYWHERE = /[\\`*[\]|~]|<(?=[A-Za-z/!?])|&(?=#?\w+;)/g;
/** Inside a word it is a letter like others (file_name); elsewhere it emphasizes. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** At a line's beginning: headings, quotations, lists, rules, underlines of headings and of a table's first row. */
const HASHES = /(?<=^|[ \t])#/g;
const FIRST = /^(?:>|=(?==*$)|:(?=-)|[-+](?=[-\s]|$)|-(?=-*:))/;
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;
const INDENT = /^[ \t]+/;
/** GitHub makes an address a link as it stands, with every backslash in it: one that needs some is made no link. */
const ADDRESS = /(https?|www)([:.])/gi;
/** Four at the beginning of a line would be code, and fewer would go. A no-break space is text. */
const NO_BREAK = '\u00A0';
const TAB_AS = NO_BREAK.repeat(4);

function escapedLine(line: string): string {
  const indent = INDENT.exec(line)?.[0] ?? '';
  const text = line
    .slice(indent.length)
    .replace(ANYWHERE, (mark) => `\\${mark}`)
    .replace(UNDERSCORE, '\\_')
    .replace(HASHES, '\\#')
    .replace(FIRST, (mark) => `\\${mark}`)
    .replace(NUMBER, '$1\\$2')
    .replace(/\S*\\\S*/g, (word) => word.replace(ADDRESS, '$1\\$2'));
  return text === '' ? '' : indent.replaceAll('\t', TAB_AS).replaceAll(' ', NO_BREAK) + text;
}

/** Some readers trim what begins a paragraph, whatever kind of space it is, unless it is written as what it is. */
const guarded = (text: string): string => text.replace(/^\s/u, (space) => `&#${String(space.charCodeAt(0))};`);

/** Without what Markdown has no sign for: control characters, and line breaks of other systems. */
const plain = (text: string): string =>
  text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

const trimmedLines = (text: string): string[] =>
  plain(text)
    .replace(/^(?:[ \t\u00A0]*\n)+|\s+$/g, '')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0]+$/, ''));

/**
 * What people wrote, so that a reader of Markdown (CommonMark, GitHub's) shows it as it was: nothing of it becomes a
 * heading, a list, a link, a table's edge, code or HTML. Lines stay lines, by two spaces at the end of each; empty ones part
 * paragraphs. `indent`: what stands before further lines, as under an item of a list.
 */
export function markdownText(text: string, indent = ''): string {
  const lines = trimmedLines(text).map(escapedLine);
  const [first = '', ...rest] = lines.map((line, index) => {
    const next = lines[index + 1];
    return line !== '' && next !== undefined && next !== '' ? `${line}  ` : line;
  });
  return [guarded(first), ...rest.map((line, index) => afterBreak(line, lines[index] ?? '', indent))]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

const afterBreak = (line: string, before: string, indent: string): string =>
  line === '' ? '' : indent + (before === '' ? guarded(line) : line);

/** On one line, as a heading or a table's cell takes it; `lineBreak`: what parts its lines. */
export const markdownLine = (text: string, lineBreak = ' '): string =>
  guarded(
    trimmedLines(text)
      .map(escapedLine)
      .filter((line) => line !== '')
      .join(lineBreak),
  );
