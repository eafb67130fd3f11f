import type { ItemId } from '../kernel/ids.ts';
import { itemsOf } from '../questionnaire/scope.ts';
import { countAt, nearly } from './answer-clauses.ts';
import { anyOf, fails, holdsIf, unknown, type Clause } from './clause.ts';
import { documentsInForce } from './document-clauses.ts';
import { findItem } from './read-figures.ts';
import type { WhyNot } from '../score/results.ts';
import type { SignalInputs } from './signal-inputs.ts';

/**
 * Whether for one of these statements a document is in force, and yet at least `threshold` (0 to
 * 1) of those who answered do not know, or place it at 1 or 2. Don't know counts here, because not
 * knowing the document is what is looked for.
 */
export function unawareReaches(
  ids: readonly ItemId[],
  threshold: number,
  inputs: SignalInputs,
): Clause {
  const types = new Set(documentsInForce(inputs.register).map(({ type }) => type));
  if (types.size === 0) return unknown('noDocuments');
  return anyOf(
    ids.map((id) => {
      const type = evidenceTypeOf(id, inputs);
      // Without the questionnaire nothing tells which document would show the level.
      if (type === undefined) return unknown('notAsked', id);
      return types.has(type) ? isUnaware(id, type, threshold, inputs) : fails;
    }),
  );
}

function isUnaware(
  id: ItemId,
  documentType: string,
  threshold: number,
  { round }: SignalInputs,
): Clause {
  if (round.outcome.kind !== 'figures') return unknown('noFigures', id);
  const found = findItem(round.outcome.questionnaires, id);
  if (found === undefined) return unknown('notAsked', id);
  const { counts, dontKnowShare, figures } = found.item;
  const of = counts.n + counts.dontKnow;
  const claim = (value: number) =>
    holdsIf(value >= threshold - nearly, {
      kind: 'unawareShare',
      questionnaireId: found.questionnaire.id,
      itemId: id,
      documentType,
      value,
      of,
      asked: counts.asked,
      threshold,
    });
  // The share of don't knows is shown by itself; where it is enough, no hidden level is needed.
  const byThemselves = (because: WhyNot) => {
    const claimed = dontKnowShare === null ? fails : claim(dontKnowShare);
    return claimed.kind === 'holds' ? claimed : unknown(because, id);
  };
  if (figures.kind === 'hidden') return byThemselves(figures.because);
  const { distribution, median } = figures.value;
  if (distribution !== null) return claim((countAt('low', distribution) + counts.dontKnow) / of);
  // One agreed level: that of the whole network.
  if (round.mode === 'consensus')
    return claim(((median <= 2 ? counts.n : 0) + counts.dontKnow) / of);
  return byThemselves('complementary');
}

function evidenceTypeOf(id: ItemId, { questionnaires }: SignalInputs): string | undefined {
  const item = questionnaires.flatMap((one) => itemsOf(one)).find((one) => one.id === id);
  return item?.kind === 'level' ? item.evidence : undefined;
}
