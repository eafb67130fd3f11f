import type { ApartRow } from '../../../charts/apart-bars/rows.ts';
import type { DimensionId } from '../../../domain/kernel/ids.ts';
import { notKnownIn, type NotKnown } from '../../../domain/report/not-known.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers } from '../words.ts';

export const apartKinds = ['dontKnow', 'notApplicable', 'preferNotToSay', 'unanswered'] as const;

export interface KnownDimension extends NotKnown {
  readonly id: DimensionId;
  readonly title: string;
}

/** What was answered apart from the scale, dimension by dimension. */
export function useKnownDimensions({ questionnaire, result, round }: View): KnownDimension[] {
  const read = useReadText();
  return result.dimensions.map((dimension) => ({
    id: dimension.id,
    title: read(dimensionOf(questionnaire, dimension.id).title),
    ...notKnownIn(dimension, round.mode),
  }));
}

export function useKnownRows(dimensions: readonly KnownDimension[]): ApartRow[] {
  const m = useMessages('figures-known');
  const numbers = useNumbers();
  return dimensions.map((dimension) => {
    const { id, title, items, of, asked } = dimension;
    return {
      id,
      label: title,
      note: m.knownNote({ items: numbers.count(items), of: numbers.count(of) }),
      absence: m.knownNothing,
      cells:
        asked === 0
          ? []
          : apartKinds.map((key) => {
              const count = dimension[key];
              const share = count / asked;
              const n = numbers.count(count);
              const reading =
                count === 0 ? n : m.knownReading({ n, percent: numbers.percent(share) });
              return { key, count, share, reading };
            }),
    };
  });
}
