import { lazy, useEffect, useRef } from 'react';
import { Redirect, useLocation } from 'wouter';
import { isClosed } from '../../../domain/network/is-closed.ts';
import { handIn } from '../../../domain/response/change.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { isPersonHere } from '../../../storage/person-here.ts';
import { useStoreSoon } from '../../../storage/store-context.tsx';
import type { Answering } from '../answering.ts';
import { DimensionPage } from '../page/DimensionPage.tsx';
import { pathOfPosition, profilePath, reviewPath } from '../pages.ts';
import { ClosedPage, NotYoursPage } from './obstacles.ts';

const ReviewPage = lazy(async () => ({
  default: (await import('../review/ReviewPage.tsx')).ReviewPage,
}));
const HandedInPage = lazy(async () => ({
  default: (await import('../review/HandedInPage.tsx')).HandedInPage,
}));
const ProfilePage = lazy(async () => ({
  default: (await import('../profile/ProfilePage.tsx')).ProfilePage,
}));

/** Which page of a response stands at this address, for this person, in this state. */
export function AnswerPlaces({ answering }: { answering: Answering }) {
  const [place] = useLocation();
  const { response, round, mode, pages } = answering;
  const { isOnDisk, handInNow } = useHandIn(answering);

  if (mode === 'survey' && !isPersonHere(response.id)) {
    return <NotYoursPage answering={answering} />;
  }
  if (response.state === 'handedIn' && isOnDisk) {
    if (mode !== 'quickScan') return <HandedInPage answering={answering} />;
    if (place === profilePath(response)) return <ProfilePage answering={answering} />;
    return <Redirect to={profilePath(response)} replace />;
  }
  if (round !== null && isClosed(round)) return <ClosedPage round={round} />;
  if (place === reviewPath(response) || response.state === 'handedIn') {
    return <ReviewPage answering={answering} onHandIn={handInNow} />;
  }
  const page = pages.find(({ path }) => path === place);
  if (page === undefined) return <Redirect to={pathOfPosition(response, pages)} replace />;
  // Reading along and writing are two forms: what was read is not held against what is written.
  return (
    <DimensionPage
      key={`${page.path} ${String(answering.isReadOnly)}`}
      answering={answering}
      page={page}
    />
  );
}

/** Handed in is only what the disk has; until then the review page stays. */
function useHandIn({ draft, response, mode }: Answering) {
  const store = useStoreSoon();
  const { quickScan } = useMessages('answer');
  const isOurDoing = useRef(false);
  const isOnDisk = draft.saveState.kind === 'saved' || draft.saveState.kind === 'untouched';
  const isDone = response.state === 'handedIn' && isOnDisk;
  useEffect(() => {
    if (!isDone || !isOurDoing.current) return;
    isOurDoing.current = false;
    if (mode === 'quickScan') {
      void Promise.all([store, import('../quick-scan/finish-quick-scan.ts')]).then(
        ([here, { putAsideOtherDrafts }]) => putAsideOtherDrafts(here, response, quickScan),
      );
    }
  }, [isDone, mode, quickScan, response, store]);
  return {
    isOnDisk,
    handInNow: () => {
      if (response.state === 'handedIn') return;
      isOurDoing.current = true;
      draft.change(handIn);
    },
  };
}
