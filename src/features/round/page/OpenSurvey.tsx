import { isPersonHere } from '../../../storage/person-here.ts';
import { responseRate } from '../../../domain/response/response-rate.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { HandedInTable } from '../parts/HandedInTable.tsx';
import { ResponseSummary } from '../parts/ResponseSummary.tsx';
import type { StoredRound } from '../parts/use-round.ts';
import { seatsWithPlace } from '../parts/places.ts';
import { SurveyWays } from './Elsewhere.tsx';
import { Drafts } from './Drafts.tsx';

/** An open survey tells how many, never what, and hands the device to the next person. */
export function OpenSurvey({ stored }: { stored: StoredRound }) {
  const m = useMessages('round');
  const { round, responses } = stored;
  const here = responses.find(({ id, state }) => state === 'draft' && isPersonHere(id));
  const { persons } = responseRate({ round, responses });
  const isComplete =
    stored.sealing?.asks === 'sector'
      ? persons.handedIn >= persons.invited
      : seatsWithPlace(stored).length === 0;
  return (
    <>
      <Stack gap={3}>
        {here !== undefined && (
          <Notice>
            <p>{m.someoneIsHere}</p>
            <Row>
              <ButtonLink to={`/answer/${here.id}`}>{m.goOnAnswering}</ButtonLink>
            </Row>
          </Notice>
        )}
        {isComplete && (
          <Notice>
            <p>{m.everyoneHandedIn}</p>
          </Notice>
        )}
        <SurveyWays stored={stored} isComplete={isComplete} />
      </Stack>
      <Section title={m.handedInTitle} lead={m.countsOnly}>
        <ResponseSummary stored={stored} />
        <HandedInTable stored={stored} />
        <Drafts
          round={round}
          drafts={responses.filter((one) => one.state === 'draft' && one !== here)}
        />
      </Section>
    </>
  );
}
