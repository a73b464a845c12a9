import type { RowSource } from '@nemawashi/shared/protocol/wire/write-sections';

/** A part of a view as JSON, written once for all who get it. */
export interface Part {
  /** Goes up with every change that could be seen, and by nothing else. */
  readonly version: number;
  /** All of it. */
  whole(): string;
  /** What somebody lacks who has that version. */
  since(version: number): string;
}

/** Whether both are the same, or hold the very same in all their fields: then nothing has to be written to see it. */
function sameFields(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a)) return false;
  const [fields, others] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return fields.length === others.size && fields.every(([key, value]) => others.get(key) === value);
}

/** A section that is sent whole. */
export class WrittenSection implements Part {
  version = 0;
  #value: unknown;
  #text = '';

  set(value: unknown): void {
    if (this.version > 0 && sameFields(this.#value, value)) return;
    this.#value = value;
    const text = JSON.stringify(value);
    if (text === this.#text) return;
    this.#text = text;
    this.version += 1;
  }

  whole(): string {
    return this.#text;
  }

  since(): string {
    return this.#text;
  }
}

interface WrittenRow {
  /** What it was written from; the same object says the same. */
  readonly of: object | null;
  /** `null`: gone. */
  readonly text: string;
  /** The list's version with which it came to be so. */
  readonly since: number;
}

/** A list that is sent row by row. */
export class WrittenRows<Row> implements Part {
  version = 0;
  readonly #rows = new Map<number, WrittenRow>();

  set(rows: readonly RowSource<Row>[]): void {
    const next = this.version + 1;
    let changed = this.version === 0;
    const put = (place: number, of: object | null, text: string) => {
      const known = this.#rows.get(place);
      const same = known?.text === text;
      if (!same) changed = true;
      this.#rows.set(place, { of, text, since: same ? known.since : next });
    };
    const there = new Set<number>();
    for (const { place, of, write } of rows) {
      there.add(place);
      if (this.#rows.get(place)?.of !== of) put(place, of, JSON.stringify(write()));
    }
    if (there.size < this.#rows.size)
      for (const place of this.#rows.keys()) if (!there.has(place)) put(place, null, 'null');
    if (changed) this.version = next;
  }

  whole(): string {
    return `{"rev":${String(this.version)},"rows":[${this.#texts(({ text }) => text !== 'null')}]}`;
  }

  since(version: number): string {
    return `{"rev":${String(this.version)},"from":${String(version)},"rows":[${this.#texts(({ since }) => since > version)}]}`;
  }

  #texts(wanted: (row: WrittenRow) => boolean): string {
    const told = [...this.#rows].filter(([, row]) => wanted(row)).sort(([a], [b]) => a - b);
    return told.map(([place, { text }]) => `[${String(place)},${text}]`).join(',');
  }
}
