import { codeAsWritten } from '../../testing/code-as-written.ts';
import { MEETING_PHASES } from '../../board/time-plan.ts';
import { audit } from '../../board/view/audit.ts';
import { AUDIENCES, sectionsFor, type Sections } from '../../board/view.ts';
import { tablesOf } from '../../documents/tables/catalogue.ts';
import { everyExplanation } from '../../explained/testing/every-explanation.ts';
import { revealOffered } from '../../leading/reveal.ts';
import { sceneOf } from '../../leading/script.ts';
import { standing } from '../../leading/standing.ts';
import { stepsOf } from '../../leading/steps.ts';
import { phaseTime } from '../../leading/time.ts';
import { logSentence } from '../../sentences/log.ts';
import { namesIn } from '../../sentences/names.ts';
import type { Story } from '../../testing/story.ts';
import { imaginePattern, imagineRanking } from '../../what-if/what-if.ts';
import { publishedChecklist, publishedScores } from '../../what-if/published.ts';
import { bundledRounds, bundleOf } from '../bundle.ts';
import { approvalRequest } from '../approval-request/approval-request.ts';
import { planCalendar } from '../calendar.ts';
import { tableCsv } from '../csv.ts';
import { planMarkdown } from '../markdown.ts';
import { printedPlan } from '../../documents/print/printed-plan.ts';

/** All ways by which something of a board leaves the server, and what pages make of it, each as text. */
export function everyWayOut(
  story: Story,
  notes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const { state } = story;
  const results = story.results();
  const [speaker = null, ...queue] = [...state.participants.keys()].slice(1, 4);
  const speaking = { speaker, queue };
  const seen = (audience: (typeof AUDIENCES)[number]) =>
    sectionsFor(state, audience, { online: new Set(queue), waiting: [], speaking, results, codeOf: codeAsWritten });
  const sections = seen('voter');
  const log = audit(story.log);
  const shared = { sections, notes, language: 'ja', timeZone: 'Asia/Tokyo', now: state.at } as const;
  const names = namesIn(shared.language, sections);
  const source = { ...shared, names, log, state, results };
  return {
    ...Object.fromEntries(AUDIENCES.map((audience) => [`view: ${audience}`, JSON.stringify(seen(audience))])),
    log: JSON.stringify(log),
    record: log.map((entry) => logSentence('ja', entry, names)).join('\n'),
    bundle: JSON.stringify(bundleOf({ ...source, rounds: bundledRounds(state, results) })),
    document: planMarkdown(source),
    print: JSON.stringify(printedPlan(source)),
    tables: [...tablesOf(source)].map(({ table }) => tableCsv(table, source.timeZone)).join('\n'),
    calendar: planCalendar(source),
    approval: JSON.stringify(approvalRequest(source)),
    explanations: JSON.stringify(everyExplanation('ja', sections)),
    leading: JSON.stringify({
      standing: standing(sections, { candidates: null }),
      scene: sceneOf(sections),
      steps: stepsOf(sections),
      reveal: revealOffered(sections),
      times: MEETING_PHASES.map((phase) => phaseTime(sections, phase, state.at)),
    }),
    imagined: JSON.stringify(imagined(sections)),
  };
}

/** What anybody may ask under other weights. */
function imagined({ setup, board, assessment, ranking }: Sections): unknown {
  const weighing = { ...setup.weighing, execShare: 0.9, departmentsEqual: !setup.weighing.departmentsEqual };
  return {
    pattern: assessment && imaginePattern(publishedChecklist(setup.checklist, assessment), weighing),
    ranks: ranking && imagineRanking(publishedScores(board.slate ?? [], ranking), weighing),
  };
}
