import { useMemo, useState } from 'react';
import { nameSeats } from '../../../domain/network/seat.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import { readText } from '../../../domain/questionnaire/text.ts';
import { seatTypes } from '../../../files/built-in/seat-types.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import type { Language } from '../../../i18n/language.ts';
import { PaperFrame } from '../../../paper/PaperFrame.tsx';
import { SaveButtons } from '../../../paper/SaveButtons.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { usualChoice, type ReportChoice, type ReportSource } from '../document/choose.ts';
import { toDocument } from '../document/to-document.ts';
import { toSheets } from '../document/to-sheets.ts';
import type { KeptRound } from '../gather-report.ts';
import { useReportWords } from '../words/use-report-words.ts';
import type { ReportWords } from '../words/words.ts';
import { Choices } from './Choices.tsx';
import { DataSetPart } from './DataSetPart.tsx';
import styles from './ReportRoom.module.css';

/** What to put into the report, the files to save, and below them the report as it is printed. */
export function ReportRoom({ report, kept }: { report: RoundReport; kept: KeptRound }) {
  const m = useMessages('report-page');
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [choice, setChoice] = useState<ReportChoice>(() => usualChoice(report));
  const words = useReportWords(language);
  const { network, round } = report;
  const results = `/rounds/${round.id}/results`;
  return (
    <Page
      documentTitle={`${m.title}, ${network.name}`}
      eyebrow={`${network.name} · ${round.label}`}
      title={m.title}
      lead={<p>{m.lead}</p>}
    >
      <div className={styles.controls} data-screen-only="">
        <Row>
          <ButtonLink to={results} weight="quiet">
            {m.toResults}
          </ButtonLink>
        </Row>
        <Choices
          report={report}
          language={language}
          choice={choice}
          onLanguage={setLanguage}
          onChoice={setChoice}
        />
      </div>
      {words !== undefined && <Made {...{ report, kept, choice, words }} />}
    </Page>
  );
}

interface MadeProps {
  report: RoundReport;
  kept: KeptRound;
  choice: ReportChoice;
  words: ReportWords;
}

function Made({ report, kept, choice, words }: MadeProps) {
  const source = useMemo(
    (): ReportSource => ({
      report,
      choice,
      seatNames: nameSeats(report.network.seats, (type) => {
        const known = seatTypes.find(({ key }) => key === type);
        return known === undefined ? type : readText(known.title, words.language).value;
      }),
      made: { version: __CONCORD_VERSION__, day: report.today },
    }),
    [report, choice, words],
  );
  const paper = useMemo(
    () => ({ document: toDocument(source, words), sheets: () => toSheets(source, words) }),
    [source, words],
  );
  const { network, round } = report;
  return (
    <PaperFrame document={paper.document}>
      <SaveButtons paper={paper} fileName={[network.name, round.label, words.report.fileName]} />
      <DataSetPart source={source} kept={kept} words={words} />
    </PaperFrame>
  );
}
