import type { privacy as ja } from '../ja/privacy.ts';

export const privacy = {
  'privacy.title': 'Who can see answers',
  'privacy.named.name': 'Named',
  'privacy.named.promise': 'After the reveal, everyone on this board can see by name who answered what.',
  'privacy.named.who': 'After the reveal: everybody’s answers by name, for everyone.',
  'privacy.executives-named.name': 'Executives named',
  'privacy.executives-named.promise':
    'After the reveal, executives’ answers are shown by name. Representatives’ answers are shown only as totals of three or more people, never by name.',
  'privacy.executives-named.who':
    'After the reveal: executives’ answers by name; representatives’ only as totals of three or more people.',
  'privacy.anonymous.name': 'Anonymous',
  'privacy.anonymous.promise':
    'Even after the reveal nobody can see who answered what. Only totals of three or more people are shown.',
  'privacy.anonymous.who': 'After the reveal: only totals of three or more people. No names.',
  'privacy.until-reveal':
    'Until the reveal nobody else on the board sees your answers, the facilitator included. They see only whether you have finished.',
  'privacy.change': 'You can change your answers until the round closes.',
  'privacy.dont-know': '“Don’t know” is an answer too. It is never counted in a mean.',
  'privacy.consent': 'Only the final say (agree, reserve or object) is always recorded by name.',
  'privacy.writing': 'Under every setting, candidate tasks and notes show who wrote them.',
  'privacy.not-evaluation': 'Answers are not used to evaluate anyone.',
  'privacy.stored':
    'Your name, job title, department, answers and what you write are stored on this board’s server, with the time.',
  'privacy.stored.who': 'People on this board can see them as described above.',
  'privacy.stored.operator': 'Whoever runs the server is technically able to open the stored data.',
  'privacy.stored.until': 'They are kept until whoever runs the server deletes the board’s data.',
  'privacy.stored.until-date': 'They are kept until {date} and then deleted.',
  'privacy.fixed': 'This cannot be changed once the assessment has started.',
  'privacy.suggested':
    'With fewer than three executives we suggest “Executives named”: with so few, leaving out names would not hide whose answers they are.',
  'privacy.yours.named': 'After the reveal your answers are shown with your name.',
  'privacy.yours.unnamed': 'Your answers are never shown with your name, not even after the reveal.',
  'privacy.fit.voters':
    'Expected to vote: {executives, plural, one {# executive} other {# executives}} and {representatives, plural, one {# representative} other {# representatives}}.',
  'privacy.fit.list': 'Counted are those here and those still to come.',
  'privacy.fit.announced': 'As said when the board was made. Listing who is expected makes it more exact.',
  'privacy.fit.here': 'Only those here are counted. List who is expected to count those still to come.',
  'privacy.fit.nobody': 'List who is expected, and the setting that suits so many people is suggested here.',
  'privacy.fit.fits': 'With “{mode}”, executives’ and representatives’ answers can be compared side by side.',
  'privacy.fit.named':
    'With “{mode}”, executives’ and representatives’ answers can be compared side by side, however few they are.',
  'privacy.fit.no-departments': 'Departments are shown apart only if each has three people or more.',
  'privacy.fit.pooled':
    'With “{mode}” everybody is reckoned as one pool, because one of the groups has fewer than three people: the groups can’t be compared.',
  'privacy.fit.left-out':
    'With “{mode}” the representatives’ answers are neither shown nor counted, because there are fewer than three of them.',
  'privacy.fit.withheld': 'With “{mode}” no result can be shown, because there are fewer than three people in all.',
  'privacy.fit.advice': 'For so many people we suggest “{mode}”.',
  'privacy.too-few': 'This group has fewer than three people, so this setting cannot show its answers apart: {group}.',
  'privacy.shown': 'Three or more people answered, so this group’s totals are shown apart.',
  'privacy.merged':
    'On its own this group would give individual answers away, so it is merged with others and everybody counts equally.',
  'privacy.withheld':
    'Fewer than three people answered, so the totals are not shown: they would give individual answers away.',
  'privacy.shift-withheld':
    'Fewer than three people confirmed or changed their answer, so the shift from the earlier round is withheld.',
  'privacy.finished-hidden': 'To protect individuals, this round does not show who has finished.',
  'privacy.proxy-refused': 'The facilitator cannot enter answers for someone who would not be named.',
  'privacy.counts-only': 'This board’s export holds counts, not individual answers.',
} satisfies Record<keyof typeof ja, string>;
