import { useFormContext } from 'react-hook-form';
import type { LevelItem } from '../../../domain/questionnaire/questionnaire.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { ContextInput } from './context-form.ts';
import type { KnownTrust } from './read-context.ts';

/** What the network's own trust result says about this condition, to be taken instead of a guess. */
export function TrustHint({ item, trust }: { item: LevelItem; trust: KnownTrust }) {
  const m = useMessages('context');
  const format = useFormat();
  const read = useReadText();
  const { setValue } = useFormContext<ContextInput>();
  const { round, level, n } = trust;
  const mean = format.number(trust.mean, 1);
  const text = item.levels?.[level - 1];
  const said = {
    round: round.label,
    mean,
    level: text === undefined ? String(level) : `${level} · ${read(text)}`,
  };
  const take = () => {
    setValue(`items.${item.id}.value`, String(level), { shouldDirty: true });
    const day = format.day(round.closedOn ?? round.openedOn);
    const source = m.trustSource({ day });
    setValue(`items.${item.id}.source`, source, { shouldDirty: true });
  };
  return (
    <Notice title={m.trustTitle}>
      <p>{n === null ? m.trustHintMeeting(said) : m.trustHint({ ...said, n: format.number(n) })}</p>
      <Row>
        <Button onClick={take}>{m.trustTake}</Button>
      </Row>
    </Notice>
  );
}
