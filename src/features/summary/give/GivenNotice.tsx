import { revisionOf } from '../../../domain/comparison/next-given.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { GivableRound } from './read-round.ts';

/** What was given of the round before, and what that means for another file. */
export function GivenNotice({ found: { given, basis, round } }: { found: GivableRound }) {
  const m = useMessages('summary');
  const format = useFormat();
  if (given === undefined) return null;
  const { firstOn, lastOn } = given;
  const revision = revisionOf(given, basis);
  return (
    <>
      <Notice title={m.givenTitle}>
        <p>
          {m.givenText({
            first: format.day(firstOn),
            last: format.day(lastOn),
            isOnce: firstOn === lastOn,
          })}
        </p>
      </Notice>
      {revision > given.revision && (
        <Notice title={m.changedTitle({ revision: format.number(revision) })}>
          <p>{round.mode === 'survey' ? m.changedText : m.changedMeeting}</p>
        </Notice>
      )}
    </>
  );
}
