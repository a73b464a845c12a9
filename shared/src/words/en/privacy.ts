import type { privacy as ja } from '../ja/privacy.ts';

export const privacy = {
  'privacy.title': 'Who can see answers',
  'privacy.named.name': 'Named',
  'privacy.named.promise': 'After the reveal, everyone on this board can see who answered what.',
  'privacy.executives-named.name': 'Executives named',
  'privacy.executives-named.promise':
    'After the reveal, executives’ answers are shown by name. Representatives’ answers appear only as totals of three or more people, never by name.',
  'privacy.executives-named.reasons':
    'Optional reasons beside answers: executives’ by name; representatives’ without names, and only where three or more gave one for the same item. Wording may still give someone away.',
  'privacy.anonymous.name': 'Anonymous',
  'privacy.anonymous.promise':
    'Even after the reveal, nobody can see who answered what. Only totals of three or more people are shown.',
  'privacy.anonymous.reasons':
    'Optional reasons beside answers are listed without names, and only where three or more people gave one for the same item. Your wording may still give you away.',
  'privacy.alike':
    'If everyone in a group gives the same number, everyone’s answer is known. Telling others your own answer can narrow down theirs.',
  'privacy.until-reveal':
    'Until the reveal nobody else on the board sees your answers, not even the facilitator. They see only whether you have finished.',
  'privacy.operator':
    'The server’s operator, however, is technically able to open stored answers, even before the reveal.',
  'privacy.consent': 'Only your final response (agree, reservation or objection) is always recorded by name.',
  'privacy.writing':
    'Candidate tasks and notes show who wrote them, but for ideas written alone without a name; to-dos show who owns them.',
  'privacy.not-evaluation': 'Answers are not used to evaluate anyone.',
  'privacy.stored':
    'Your name, job title, department, answers and texts are stored on this board’s server, with the time.',
  'privacy.stored.who': 'People on this board can see them as described above.',
  'privacy.stored.device':
    'A device that connects by https keeps what it showed last, for up to 14 days (answers only until they are counted). Handing the device on deletes it.',
  'privacy.stored.until': 'Data is kept until the server’s operator deletes the board.',
  'privacy.fixed': 'You can’t change this once the assessment has started.',
  'privacy.suggested':
    'With fewer than three executives we suggest “Executives named”: hiding names wouldn’t hide whose answers they are.',
  'privacy.yours.named': 'Sealed until the reveal, then shown by name.',
  'privacy.yours.unnamed': 'Sealed until the reveal, and never shown by name.',
  'privacy.too-few':
    'This group has fewer than three people, so this setting can’t show its answers separately: {group}.',
  'privacy.merged':
    'Shown alone, this group’s totals could reveal individual answers. It is merged with others, and everyone counts equally.',
  'privacy.withheld': 'Fewer than three people answered, so the totals stay hidden to protect individual answers.',
} satisfies Record<keyof typeof ja, string>;
