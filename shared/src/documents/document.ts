import { againBlocks } from './parts/again.ts';
import { agendaBlocks } from './parts/agenda.ts';
import { namesIn } from '../sentences/names.ts';
import type { Block, PartSource, PlanSource } from './part.ts';
import { concernBlocks } from './parts/concerns.ts';
import { consentBlocks } from './parts/consent.ts';
import { decisionBlocks } from './parts/decision.ts';
import { followUpBlocks, logBlocks } from './parts/follow-up.ts';
import { historyBlocks } from './parts/history.ts';
import { nextWaveBlocks } from './parts/next-wave.ts';
import { pastWaveBlocks } from './parts/past-waves.ts';
import { headBlocks } from './parts/head.ts';
import { itemBlocks } from './parts/items.ts';
import { meaningBlocks } from './parts/meaning.ts';
import { methodBlocks } from './parts/method.ts';
import { notesBlocks } from './parts/notes.ts';
import { patternBlocks } from './parts/pattern.ts';
import { peopleBlocks } from './parts/people.ts';
import { previewBlocks } from './parts/preview.ts';
import { questionBlocks } from './parts/questions.ts';
import { radarBlocks } from './parts/radar.ts';
import { rankingBlocks } from './parts/ranking.ts';
import { reasonBlocks } from './parts/reasons.ts';
import { remarkBlocks } from './parts/remarks.ts';
import { shiftBlocks } from './parts/shifts.ts';
import { stickBlocks } from './parts/stick.ts';
import { talkedBlocks } from './parts/talked.ts';
import { homeworkBlocks, stepBlocks } from './parts/to-dos.ts';
import { waveBlocks } from './parts/wave.ts';

/** The plan's parts, in the order in which it is read. */
const PARTS = {
  head: headBlocks,
  preview: previewBlocks,
  decision: decisionBlocks,
  pattern: patternBlocks,
  meaning: meaningBlocks,
  ranking: rankingBlocks,
  wave: waveBlocks,
  pastWaves: pastWaveBlocks,
  steps: stepBlocks,
  stick: stickBlocks,
  radar: radarBlocks,
  homework: homeworkBlocks,
  consent: consentBlocks,
  concerns: concernBlocks,
  remarks: remarkBlocks,
  followUp: followUpBlocks,
  again: againBlocks,
  followUpLog: logBlocks,
  questions: questionBlocks,
  nextWave: nextWaveBlocks,
  history: historyBlocks,
  agenda: agendaBlocks,
  items: itemBlocks,
  reasons: reasonBlocks,
  shifts: shiftBlocks,
  talked: talkedBlocks,
  notes: notesBlocks,
  people: peopleBlocks,
  method: methodBlocks,
} satisfies Record<string, (source: PartSource) => Block[]>;
export type PlanPart = keyof typeof PARTS;

/** The plan, as far as the board has come; `only` some of its parts. Those without content are left out. */
export function planDocument(source: PlanSource, only = Object.keys(PARTS) as readonly PlanPart[]): Block[] {
  const part = { ...source, names: namesIn(source.language, source.sections) };
  return only.flatMap((name) => PARTS[name](part));
}
