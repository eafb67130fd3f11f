import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { Answering } from '../answering.ts';
import { Eyebrow } from '../page/Eyebrow.tsx';
import { usePosition } from '../page/use-position.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { ReadOnlyNotice } from '../saving/ReadOnlyNotice.tsx';
import { SaveProblem } from '../saving/SaveProblem.tsx';
import { HandInPart } from './HandInPart.tsx';
import { OpenLead } from './OpenLead.tsx';
import { ReviewDimension } from './ReviewDimension.tsx';
import { RevisedNotice } from './RevisedNotice.tsx';
import { SealPart } from './SealPart.tsx';
import { UncountedAnswers } from './UncountedAnswers.tsx';

interface ReviewPageProps {
  answering: Answering;
  onHandIn: () => void;
}

/** All answers on one page, before they are handed in. */
export function ReviewPage({ answering, onHandIn }: ReviewPageProps) {
  const m = useMessages('review');
  const { pages, questionnaires, response, invited } = answering;
  usePosition(answering, 'review');
  return (
    <Page
      documentTitle={m.title}
      eyebrow={<Eyebrow answering={answering} />}
      title={m.title}
      lead={<OpenLead answering={answering} />}
    >
      <ReadOnlyNotice answering={answering} />
      <RevisedNotice answering={answering} />
      {questionnaires.map((questionnaire) => (
        <Stack key={questionnaire.id} gap={5}>
          <h2>
            <QuestionText text={questionnaire.title} />
          </h2>
          {pages
            .filter((page) => page.questionnaire === questionnaire)
            .map((page) => (
              <ReviewDimension
                key={page.path}
                page={page}
                answers={response.answers[questionnaire.id] ?? {}}
              />
            ))}
        </Stack>
      ))}
      <UncountedAnswers answering={answering} />
      <SaveProblem answering={answering} />
      {invited === undefined ? (
        <HandInPart answering={answering} onHandIn={onHandIn} />
      ) : (
        <SealPart answering={answering} invitation={invited.invitation} />
      )}
    </Page>
  );
}
