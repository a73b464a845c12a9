import type { Part } from './part.ts';
import { workbookText } from './workbook-text.ts';
import { DECLARATION, escaped } from './xml.ts';

/** Every text once; cells name it by its number. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** To be written behind the sheets, which only then have named all of them. */
  readonly part: Part = {
    name: '/xl/sharedStrings.xml',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
    xml: () => this.#xml(),
  };

  *#xml(): Generator<string> {
    yield `${DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${String(this.#uses)}" uniqueCount="${String(this.#numbers.size)}">`;
    for (const text of this.#numbers.keys()) yield item(workbookText(text));
    yield '</sst>';
  }
}

/** White space at the ends and line breaks are lost in a reader that isn't told. */
const item = (text: string): string =>
  `<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escaped(text)}</t></si>`;
