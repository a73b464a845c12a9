import * as v from 'valibot';
import { BUNDLE_FORMAT, BUNDLE_VERSION } from '../export/bundle.ts';
import { fileText } from '../export/file-text.ts';
import { type Benchmark, BENCHMARK_FORMAT, BENCHMARK_VERSION, benchmarkSchema } from './benchmark.ts';
import { type BoardProblem, type OpenedBoard, readBoard } from './opened-board.ts';

export type FileProblem =
  BoardProblem | { readonly problem: 'packed' | 'encoding' | 'not-json' | 'other-file' | 'newer' };
export type ReadFile =
  | { readonly ok: true; readonly kind: 'board'; readonly board: OpenedBoard }
  | { readonly ok: true; readonly kind: 'benchmark'; readonly benchmark: Benchmark }
  | ({ readonly ok: false } & FileProblem);

const headSchema = v.object({
  format: v.picklist([BUNDLE_FORMAT, BENCHMARK_FORMAT]),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const KNOWN = { [BUNDLE_FORMAT]: BUNDLE_VERSION, [BENCHMARK_FORMAT]: BENCHMARK_VERSION } as const;

/** A file that somebody wants to see beside others: a board's bundle or a benchmark. */
export function readFile(bytes: Uint8Array): ReadFile {
  const text = fileText(bytes);
  if (!text.ok) return text;
  let raw: unknown;
  try {
    raw = JSON.parse(text.text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const head = v.safeParse(headSchema, raw);
  if (!head.success) return { ok: false, problem: 'other-file' };
  const { format, version } = head.output;
  if (version > KNOWN[format]) return { ok: false, problem: 'newer' };
  if (format === BUNDLE_FORMAT) {
    const read = readBoard(raw);
    return read.ok ? { ok: true, kind: 'board', board: read.board } : read;
  }
  const parsed = v.safeParse(benchmarkSchema, raw);
  return parsed.success
    ? { ok: true, kind: 'benchmark', benchmark: parsed.output }
    : { ok: false, problem: 'damaged', place: v.getDotPath(parsed.issues[0]) ?? '' };
}
