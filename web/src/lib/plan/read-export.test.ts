import type { ExportLine } from '@nemawashi/shared/protocol/exports';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportProgress, readExport } from './read-export.ts';

const line = (of: ExportLine): string => `${JSON.stringify(of)}\n`;
const head = (bytes: number): string => line({ kind: 'file', name: '計画.csv', type: 'text/csv', bytes });

/** What came, cut at these places. */
function cut(whole: Uint8Array<ArrayBuffer>, places: readonly number[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const ends = [...new Set(places.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
  return new ReadableStream({
    start(controller) {
      let from = 0;
      for (const end of [...ends, whole.length]) {
        if (end > from) controller.enqueue(whole.slice(from, end));
        from = end;
      }
      controller.close();
    },
  });
}
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('reading an export', () => {
  it('X8 gives the same file and the same progress however the line cuts it', async () => {
    const body = '氏名,部署\r\n{"not":"a line"}\n';
    const whole = bytes(
      `${line({ kind: 'progress', done: 1, of: 2 })}${line({ kind: 'progress', done: 2, of: 2 })}${head(bytes(body).length)}${body}`,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(500), { maxLength: 12 }), async (places) => {
        const seen: ExportProgress[] = [];
        const read = await readExport(cut(whole, places), (progress) => seen.push(progress));
        if (!read.ok) throw new Error('no file');
        expect(read.name).toBe('計画.csv');
        expect(await read.file.text()).toBe(body);
        expect(seen.filter(({ stage }) => stage === 'making').map(({ share }) => share)).toEqual([0.5, 1]);
        expect(seen.at(-1)).toEqual({ stage: 'coming', share: 1 });
      }),
    );
  });

  it('X8 gives no file when the line broke before all of it came', async () => {
    for (const came of ['', line({ kind: 'progress', done: 1, of: 9 }), `${head(100)}half`])
      expect(await readExport(cut(bytes(came), []), () => undefined)).toEqual({ ok: false, refusal: null });
  });

  it('X8 hands on a refusal that came after the progress had begun', async () => {
    const whole = `${line({ kind: 'progress', done: 1, of: 9 })}${line({ kind: 'refused', refusal: { kind: 'internal' } })}`;
    const read = await readExport(cut(bytes(whole), [3, 20]), () => undefined);
    expect(read).toEqual({ ok: false, refusal: { kind: 'internal' } });
  });
});
