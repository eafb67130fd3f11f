import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import type { BackupProblem } from '../../../files/backup/backup-problem.ts';
import { Notice } from '../../../ui/Notice.tsx';

interface RefusedNoticeProps {
  name: string;
  problems: readonly BackupProblem[];
}

/** Why a file was not taken in: line, what is wrong, what to do. */
export function RefusedNotice({ name, problems }: RefusedNoticeProps) {
  const m = useMessages('settings');
  const format = useFormat();
  const sentenceOf = useProblemSentence();
  const sentences = problems.map((problem) => {
    const text = sentenceOf(problem);
    // The first line is the header, and its problems are about the whole file.
    return problem.line > 1 ? m.atLine({ line: format.number(problem.line), text }) : text;
  });
  return (
    <Notice kind="problem" title={m.refusedTitle({ name })}>
      {sentences.length === 1 ? (
        <p>{sentences[0]}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>{m.refusedText}</p>
    </Notice>
  );
}

function useProblemSentence(): (problem: BackupProblem) => string {
  const { fileProblems: m } = useMessages('settings');
  const format = useFormat();
  return ({ kind, details, path }) => {
    const number = (key: string) => format.number(Number(details[key]));
    switch (kind) {
      case 'tooLarge':
        return m.tooLarge({
          size: format.bytes(Number(details['bytes'])),
          most: format.bytes(Number(details['most'])),
        });
      case 'otherFormat':
        return m.otherFormat({ format: String(details['format']) });
      case 'newer':
        return m.newer({ version: number('formatVersion') });
      case 'cut':
        return m.cut({ expected: number('expected'), found: number('found') });
      case 'invalid':
        return m.invalid({ path });
      case 'empty':
      case 'notText':
      case 'notABackup':
      case 'damaged':
      case 'notJson':
      case 'tooDeep':
      case 'notCanonical':
      case 'repeated':
        return m[kind];
    }
  };
}
