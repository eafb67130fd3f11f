import { useState } from 'react';
import { indexAmong } from '../../../../domain/comparison/index-among.ts';
import { defaultSettings } from '../../../../domain/network/default-settings.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Section } from '../../../../ui/Page.tsx';
import { Stack } from '../../../../ui/Stack.tsx';
import type { View } from '../view.ts';
import { useNumbers } from '../words.ts';
import { Made } from './Made.tsx';

/** M16: one number only when somebody asks, only for the own place, and with how robust it is. */
export function IndexAsked({ view }: { view: View }) {
  const m = useMessages('comparison-figures');
  const [isAsked, setAsked] = useState(false);
  const { own } = view.collection;
  return (
    <div data-screen-only={isAsked ? undefined : ''}>
      <Section title={m.indexTitle} lead={m.indexLead}>
        {own === null ? (
          <p>{m.indexNoOwn}</p>
        ) : (
          <>
            {isAsked && <Index view={view} />}
            <div data-screen-only="">
              <Button onClick={() => setAsked(!isAsked)}>
                {isAsked ? m.indexHide : m.indexAsk}
              </Button>
            </div>
          </>
        )}
      </Section>
    </div>
  );
}

function Index({ view: { rows, compared, collection } }: { view: View }) {
  const m = useMessages('comparison-figures');
  const numbers = useNumbers();
  const index = indexAmong(rows, compared.dimensions, collection.own);
  if (index === undefined) return <p>{m.indexNone}</p>;
  const own = m.indexOwn({ index: numbers.count(index.own) });
  return (
    <Stack gap={2}>
      <p>{own}</p>
      <p>
        {m.indexRobust({
          count: index.peers,
          peers: numbers.count(index.peers),
          above: numbers.count(index.above),
          below: numbers.count(index.below),
          open: numbers.count(index.notDistinguishable),
          draws: numbers.count(defaultSettings.indexDraws),
          share: numbers.percent(defaultSettings.distinguishableShare),
        })}
      </p>
      <Made about={m.indexTitle} steps={[{ rule: 'M16', title: m.madeIndex, lines: [own] }]} />
    </Stack>
  );
}
