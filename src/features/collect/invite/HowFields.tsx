import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Ask } from './ask.ts';

interface HowFieldsProps {
  ask: Ask;
  onChange: (part: Partial<Pick<Ask, 'how' | 'asks'>>) => void;
  messageOf: (name: string) => string | undefined;
}

/** Two questions about who could be recognised. Nothing is chosen beforehand. */
export function HowFields({ ask, onChange, messageOf }: HowFieldsProps) {
  const m = useMessages('invite');
  return (
    <>
      <FieldGroup legend={m.howLegend} error={messageOf('how')}>
        <CheckField
          type="radio"
          name="how"
          label={m.oneForAll}
          hint={m.oneForAllHint}
          checked={ask.how === 'all'}
          onChange={() => onChange({ how: 'all' })}
        />
        <CheckField
          type="radio"
          name="how"
          label={m.oneEach}
          hint={m.oneEachHint}
          checked={ask.how === 'each'}
          onChange={() => onChange({ how: 'each' })}
        />
      </FieldGroup>
      <FieldGroup legend={m.asksLegend} error={messageOf('asks')}>
        <CheckField
          type="radio"
          name="asks"
          label={m.asksSeat}
          hint={m.asksSeatHint}
          checked={ask.asks === 'seat'}
          onChange={() => onChange({ asks: 'seat' })}
        />
        <CheckField
          type="radio"
          name="asks"
          label={m.asksSector}
          hint={m.asksSectorHint}
          checked={ask.asks === 'sector'}
          onChange={() => onChange({ asks: 'sector' })}
        />
      </FieldGroup>
      {ask.how === 'each' && ask.asks === 'sector' && (
        <Notice>
          <p>{m.sectorEach}</p>
        </Notice>
      )}
    </>
  );
}
