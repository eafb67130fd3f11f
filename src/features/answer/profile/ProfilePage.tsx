import { useState } from 'react';
import { scoreOwnProfile } from '../../../domain/score/own-profile.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { Answering } from '../answering.ts';
import { scopeOf } from '../pages.ts';
import { Eyebrow } from '../page/Eyebrow.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { ProfileFinding } from './ProfileFinding.tsx';
import { ProfileTable } from './ProfileTable.tsx';
import { WaysOn } from './WaysOn.tsx';

/** The end of a quick scan: what this one person's answers amount to, and what to begin with. */
export function ProfilePage({ answering }: { answering: Answering }) {
  const m = useMessages('profile');
  const [isWiped, setWiped] = useState(false);
  const { questionnaires, response } = answering;
  const profiles = questionnaires.map((questionnaire) => ({
    questionnaire,
    answers: response.answers[questionnaire.id] ?? {},
    dimensions: scoreOwnProfile(
      questionnaire,
      scopeOf(response, questionnaire),
      response.answers[questionnaire.id] ?? {},
    ),
  }));
  if (isWiped) return <WipedPage />;
  return (
    <Page
      documentTitle={m.title}
      eyebrow={<Eyebrow answering={answering} />}
      title={m.title}
      lead={
        <>
          {profiles.map((profile) => (
            <ProfileFinding key={profile.questionnaire.id} {...profile} />
          ))}
          <p>{m.oneView}</p>
        </>
      }
    >
      {profiles.map((profile) => (
        <ProfileTable key={profile.questionnaire.id} {...profile} />
      ))}
      <FirstSteps answering={answering} />
      <WaysOn answering={answering} onWiped={() => setWiped(true)} />
    </Page>
  );
}

function WipedPage() {
  const m = useMessages('profile');
  const { toStart } = useMessages('review');
  return (
    <Page documentTitle={m.wipedTitle} title={m.wipedTitle} lead={<p>{m.wipedText}</p>}>
      <Row>
        <ButtonLink to="/" weight="primary">
          {toStart}
        </ButtonLink>
      </Row>
    </Page>
  );
}
