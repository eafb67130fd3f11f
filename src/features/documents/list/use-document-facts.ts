import { isReviewOverdue, type DocumentEntry } from '../../../domain/network/document-entry.ts';
import type { Network } from '../../../domain/network/network.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { today } from '../../../ui/today.ts';

/** What was said of a document, in a few words each; what was not said is left out. */
export function useDocumentFacts(
  entry: DocumentEntry,
  { seats }: Network,
): { readonly main: readonly string[]; readonly more: readonly string[] } {
  const m = useMessages('documents');
  const format = useFormat();
  const names = seatNames(seats, useLanguage());
  const { owner, version, day, state, reviewOn, confidentiality, lastUsedOn } = entry;
  const seatName = (id: DocumentEntry['writtenWith'][number]) => names.get(id) ?? m.seatGone;
  const review =
    reviewOn === null
      ? m.noReviewDay
      : isReviewOverdue(entry, today())
        ? m.wasToLookAgain({ day: format.day(reviewOn) })
        : m.lookAgainOn({ day: format.day(reviewOn) });
  const main = [
    owner === null ? m.nobodyYet : seatName(owner),
    version === '' ? '' : m.version({ version }),
    day === null ? '' : m.ofDay({ day: format.day(day) }),
    state === 'live' ? review : '',
  ];
  const more = [
    entry.writtenWith.length === 0
      ? ''
      : m.writtenWithList({ seats: format.list(entry.writtenWith.map(seatName)) }),
    entry.place === '' ? '' : m.liesIn({ place: entry.place }),
    `${m.confidentiality}: ${m.confidentialities[confidentiality]}`,
    lastUsedOn === null ? '' : m.usedOn({ day: format.day(lastUsedOn) }),
  ];
  const isSaid = (fact: string) => fact !== '';
  return { main: main.filter(isSaid), more: more.filter(isSaid) };
}
