import { useMemo, useState } from 'react';
import type { Visit } from '../../../domain/comparison/visit-plan.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';
import type { PlaneAmong } from '../../../domain/report/plane-among.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { PaperFrame } from '../../../paper/PaperFrame.tsx';
import { SaveButtons } from '../../../paper/SaveButtons.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { today } from '../../../ui/today.ts';
import type { View } from '../comparison/view.ts';
import { gather, type Material } from './material.ts';
import { saveTables } from './save-tables.ts';
import { toDocument } from './to-document.ts';
import { toSheets } from './to-sheets.ts';
import type { PaperWords } from './words.ts';

interface ComparisonPaperProps {
  view: View;
  plane: PlaneAmong | null;
  visits: readonly Visit[];
  topicTitle: (topic: Visit['topics'][number]) => Text;
}

/** What is on screen as it is printed, with the files that can be saved of it. */
export function ComparisonPaper(props: ComparisonPaperProps) {
  const m = useMessages('comparison-paper');
  const { questionnaire } = props.view;
  if (questionnaire === null) return <p>{m.nothing}</p>;
  return <Made {...props} questionnaire={questionnaire} />;
}

function Made({
  view,
  plane,
  visits,
  topicTitle,
  questionnaire,
}: ComparisonPaperProps & { questionnaire: Material['questionnaire'] }) {
  const m = useMessages('comparison-paper');
  const words = usePaperWords();
  const { collection, compared, rows, nameOf } = view;
  const material = useMemo(() => {
    const names = new Map<string, string>(rows.map(({ key }) => [key, nameOf(key)]));
    return gather({
      collection,
      compared: { ...compared, rows },
      questionnaire,
      callOf: (key) => names.get(key) ?? '',
      plane,
      visits: visits.filter(({ learner, teacher }) => names.has(learner) && names.has(teacher)),
      topicTitle,
      made: { version: __CONCORD_VERSION__, day: today() },
    });
  }, [collection, compared, rows, questionnaire, nameOf, plane, visits, topicTitle]);
  const paper = useMemo(
    () => ({
      document: toDocument(material, words),
      sheets: () => toSheets(material, words),
    }),
    [material, words],
  );
  return (
    <PaperFrame document={paper.document}>
      <p>{m.lead}</p>
      <SaveButtons paper={paper} fileName={[collection.name, m.fileName]} />
      <Tables material={material} words={words} />
    </PaperFrame>
  );
}

function Tables({ material, words }: { material: Material; words: PaperWords }) {
  const m = useMessages('comparison-paper');
  const ofPaper = useMessages('paper');
  const [state, setState] = useState<{ kind: 'saved'; name: string } | { kind: 'failed' }>();
  const save = () => {
    saveTables(material, words).then(
      (name) => setState({ kind: 'saved', name }),
      () => setState({ kind: 'failed' }),
    );
  };
  return (
    <div>
      <p>{m.tablesHint}</p>
      <Button onClick={save}>{m.saveTables}</Button>
      <div role="status">
        {state?.kind === 'saved' && <p>{ofPaper.saved({ name: state.name })}</p>}
      </div>
      {state?.kind === 'failed' && (
        <Notice kind="problem" title={ofPaper.failedTitle}>
          <p>{ofPaper.failedText}</p>
        </Notice>
      )}
    </div>
  );
}

function usePaperWords(): PaperWords {
  const m = useMessages('comparison-paper');
  const report = useMessages('report');
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => ({ m, report, language, format }), [m, report, language, format]);
}
