import type { AuditEntry, AuditEvent } from '../board/view/audit.ts';
import { calendarDay } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import type { PlanNames } from './names.ts';

/**
 * What happened, for the record; null: nothing the record needs (links of those who lead, doors, where people looked). Nothing in it
 * depends on what somebody answered, or when.
 */
export function logSentence(
  language: Language,
  { event, seat: by }: Pick<AuditEntry, 'event' | 'seat'>,
  names: PlanNames,
): string | null {
  switch (event.type) {
    case 'joined':
    case 'letIn':
    case 'entered':
    case 'corrected':
      return say(language, `export.log.${event.type}`, { name: names.person(event.seat) });
    case 'removed':
      return say(language, event.into === undefined ? 'export.log.removed' : 'export.log.merged', {
        name: names.person(event.seat),
      });
    case 'seatMoved':
      return say(language, 'export.log.seatMoved', { name: names.person(event.seat), by: names.person(event.by) });
    case 'leadShared':
      return say(language, event.leads ? 'export.log.lead-given' : 'export.log.lead-taken', {
        name: names.person(event.seat),
      });
    case 'attendanceRecorded':
      return say(language, 'export.log.attendance', {
        name: names.person(event.seat),
        attendance: say(language, `people.attendance.${event.attendance.kind}`),
      });
    case 'phaseOpened':
      return say(language, 'export.log.phaseOpened', { phase: say(language, `phases.${event.phase}.name`) });
    case 'roundOpened':
      return say(language, event.kind === 'again' ? 'again.log.opened' : `export.log.roundOpened.${event.kind}`, {
        number: event.number,
        count: event.subjects.length,
      });
    case 'roundClosed':
      return say(
        language,
        event.reveal === 'representatives' ? 'export.log.roundClosed.half' : 'export.log.roundClosed',
        { count: event.electorate.length },
      );
    case 'silenceOpened':
      return say(language, 'export.log.silenceOpened');
    case 'silenceEnded':
      return say(language, 'export.log.silenceEnded', { count: event.count });
    case 'slateFrozen':
      return say(language, 'export.log.slateFrozen', { count: event.slate.tasks.length });
    case 'waveChosen':
      return say(language, 'export.log.waveChosen', { count: event.pilots.length });
    case 'pilotShaped':
    case 'pilotJudged':
    case 'pilotLogged':
    case 'useCounted':
    case 'takenOver':
    case 'questionAsked':
      return say(language, `export.log.${event.type}`, { task: names.task(taskOf(event)) });
    case 'warningAnswered':
      return warningSentence(language, event);
    case 'topicFinished':
    case 'topicResumed':
      return say(language, `export.log.${event.type}`, { topic: names.topic(event.subject) });
    case 'itemPrepared':
      return say(language, 'export.log.itemPrepared', {
        text: event.toDo.text,
        owner: names.titled(event.toDo.owner),
        day: calendarDay(language, event.toDo.due),
      });
    case 'toDoTicked':
      return say(language, event.done ? 'export.log.toDoTicked' : 'export.log.toDoTicked.back', { text: event.text });
    case 'remarked':
      return say(language, 'export.log.remarked', {
        name: event.remark.adviser || (by === null ? '' : names.person(by)),
      });
    case 'decisionRecorded':
      return say(language, 'export.log.decisionRecorded', {
        decision: say(language, `decision.${event.decision.decision ?? 'open'}`),
      });
    case 'consented':
      return say(language, 'export.log.consented', {
        version: event.plan,
        stance: say(language, `plan.stance.${event.stance}`),
      });
    case 'agreed':
      return say(language, 'export.log.agreed', { version: event.plan });
    case 'reopened':
      return say(language, 'export.log.reopened', { reason: event.reason });
    case 'boardFounded':
    case 'setupChanged':
    case 'weighingChanged':
    case 'itemPut':
    case 'itemDropped':
    case 'restRevealed':
    case 'planFramed':
    case 'minutesKept':
    case 'logDropped':
    case 'questionAnswered':
    case 'questionDropped':
    case 'nextWavePlanned':
    case 'remarkDropped':
      return say(language, `export.log.${event.type}`);
    case 'linkMade':
      return event.operator === true ? say(language, 'export.log.operator-link') : null;
    case 'personErased':
      return say(language, 'export.log.personErased');
    case 'boardRestored':
      return say(language, 'export.log.restored');
    case 'linkRevoked':
    case 'personalLinkMade':
    case 'doorOpened':
    case 'doorClosed':
    case 'personExpected':
    case 'expectedForgotten':
    case 'expectedExcused':
    case 'lookedAt':
    case 'timerSet':
    case 'dueSet':
    case 'timePlanned':
      return null;
  }
}

/** With its reason: the plan of a later wave doesn't hold the answers of the one before any more. */
function warningSentence(language: Language, event: Extract<AuditEvent, { type: 'warningAnswered' }>): string {
  const { answer, reason } = event;
  const warning = say(language, `radar.${event.warning}.name`);
  return answer === null
    ? say(language, 'export.log.warningAnswered.back', { warning })
    : say(language, 'export.log.warningAnswered', {
        warning,
        answer: say(language, `plan.warning.${answer}`, { reason }),
      });
}

type OfTask = Extract<
  AuditEvent,
  { type: 'pilotShaped' | 'pilotJudged' | 'pilotLogged' | 'useCounted' | 'takenOver' | 'questionAsked' }
>;
function taskOf(event: OfTask): string {
  switch (event.type) {
    case 'pilotShaped':
      return event.task;
    case 'pilotJudged':
      return event.verdict.task;
    case 'pilotLogged':
      return event.entry.task;
    case 'useCounted':
      return event.use.task;
    case 'takenOver':
      return event.card.task;
    case 'questionAsked':
      return event.question.task;
  }
}
