import { type Benchmark, benchmarkOf } from '../benchmark.ts';
import { commonItems } from '../common-items.ts';
import { comparedBoard } from '../compared.ts';
import { readFile } from '../read-file.ts';
import { bundleBytes, madeCompanies } from './made-bundle.ts';

/** Of twelve made-up companies that were asked the short checklist. */
export function madeBenchmark(): Benchmark {
  const boards = madeCompanies(12).flatMap((company) => {
    const read = readFile(bundleBytes(company));
    return read.ok && read.kind === 'board' ? [read.board] : [];
  });
  const items = commonItems(boards.map(({ counted }) => counted));
  const made = benchmarkOf(
    boards.map((board) => comparedBoard(board, items)),
    items,
  );
  if (made === null) throw new Error('No benchmark');
  return made;
}
