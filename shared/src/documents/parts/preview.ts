import { say } from '../../words/say.ts';
import { consensusWords } from '../../figures/consensus-words.ts';
import { aside, oneDecimal } from '../../words/format.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** What was asked: an item's statement, or a task and the criterion it was scored on. */
export function previewedName(
  { language, names }: Pick<PartSource, 'language' | 'names'>,
  id: string,
): { subject: string; question: string } {
  const [task = '', criterion] = id.split('/');
  if (criterion === undefined) return { subject: names.item(id), question: say(language, 'export.question.item') };
  return { subject: names.task(task), question: names.criterion(criterion) };
}

/** The representatives' answers, while everybody sees them and nobody the executives'. */
export function previewBlocks(source: PartSource): Block[] {
  const { sections, language } = source;
  const { preview } = sections;
  if (preview === null) return [];
  const column = (name: 'mean' | 'agreement') => say(language, `plan.column.${name}`);
  return [
    heading(language, 'preview'),
    { kind: 'paragraph', text: say(language, 'preview.help') },
    {
      kind: 'table',
      columns: [
        say(language, 'export.column.subject'),
        say(language, 'export.column.question'),
        column('mean'),
        column('agreement'),
      ],
      rows: preview.subjects.map(({ subject, mean, consensus }) => {
        const asked = previewedName(source, subject);
        const level = source.names.level(subject, mean);
        return [
          asked.subject,
          asked.question,
          mean === null ? '–' : oneDecimal(language, mean) + (level === null ? '' : aside(language, level)),
          consensus === null ? '–' : say(language, consensusWords(consensus)),
        ];
      }),
    },
  ];
}
