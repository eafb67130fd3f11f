import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { useParams } from 'wouter';
import { useReport } from '../use-report.ts';
import { ReportRoom } from './ReportRoom.tsx';

/** `/rounds/:roundId/report`: a closed round on paper, and in files for other programs. */
export function ReportPage() {
  const m = useMessages('report-page');
  const { roundId } = useParams();
  const found = useReport();
  if (found === undefined) return null;
  if (found.kind === 'missing') {
    return (
      <NoReport title={m.missingTitle} text={m.missingText} to="/networks" way={m.toNetworks} />
    );
  }
  const round = `/rounds/${roundId ?? ''}`;
  if (found.kind === 'open') {
    return <NoReport title={m.openTitle} text={m.openText} to={round} way={m.toRound} />;
  }
  if (found.report.parts.length === 0) {
    const results = `${round}/results`;
    return <NoReport title={m.emptyTitle} text={m.emptyText} to={results} way={m.toResults} />;
  }
  return <ReportRoom report={found.report} kept={found.kept} />;
}

interface NoReportProps {
  title: string;
  text: ReactNode;
  to: string;
  way: string;
}

function NoReport({ title, text, to, way }: NoReportProps) {
  return (
    <Page documentTitle={title} title={title} lead={<p>{text}</p>}>
      <Row>
        <ButtonLink to={to} weight="primary">
          {way}
        </ButtonLink>
      </Row>
    </Page>
  );
}
